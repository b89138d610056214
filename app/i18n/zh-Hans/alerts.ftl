# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = 密切接触提醒
alert-title = 飞机上坐在您附近的人感染了
alert-text = { $date }乘坐{ $flight }航班时坐在您附近的人，检测结果为阳性。
alert-means = 这不表示您已经感染，也不是任何人的错。您不需要去任何地方。
alert-group = 这条提醒也和您的同行人员有关。
alert-now = 现在怎么做
alert-do-stay = 请留在隔离地点，像平时一样报告。
alert-do-health = 请每天量体温，并报告身体状况。
alert-do-call = 中心的工作人员会给您打电话，告诉您接下来怎么做。请接听电话。
alert-ill = 如果身体不舒服，请打电话给附近的保健所，或者拨打{ $phone }联系我们。
alert-open = 在消息中打开
alert-guide = 查看指南中的说明
alert-list = 密切接触提醒
alert-deed-send-alert = 给您发了密切接触提醒
alert-deed-end-alert = 记录了密切接触提醒的结果
