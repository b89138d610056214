# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = 消息
nav-help = 帮助
nav-unread = { $count }条未读
message-lead = 您可以用任何语言给中心写消息。工作人员会阅读，并在这里回复您。
message-none = 还没有任何消息。
message-from-you = 您
message-from-centre = 中心
message-new = 新
message-write = 您的消息
message-hint = 可以用任何语言书写，最多{ $count }个字。
message-send = 发送
message-error-missing = 请写下您的消息。
message-error-long = 太长了。请不要超过{ $count }个字。
message-error-many = 您今天已经写了{ $count }条消息。请拨打{ $phone }。
message-ended = 对您的健康确认已经结束，这里不能再写消息。有事请拨打{ $phone }联系我们。
message-locked = 消息里有关于您的信息，所以要等中心确认这部手机之后才能显示。请输入入境码，或者给我们打电话。
message-notices = 通知
message-notices-all = 全部通知
message-template-report-today = 请在今天告诉我们您在哪里：请按“我在这里”。
message-template-will-call = 我们今天会给您打电话。
message-template-thanks = 谢谢您。我们已经收到您的报告。
message-template-answer-call = 我们给您打过电话，没有接通。请接听我们的下一次来电。
message-template-passed-on = 我们已经转达了您的问题。答复会显示在这里。
message-template-call-us = 请在方便的时候拨打{ $phone }联系我们。
