# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = 訊息
nav-help = 協助
nav-unread = { $count }則未讀
message-lead = 您可以用任何語言寫訊息給中心。工作人員會閱讀，並在這裡回覆您。
message-none = 還沒有任何訊息。
message-from-you = 您
message-from-centre = 中心
message-new = 新
message-write = 您的訊息
message-hint = 可以用任何語言書寫，最多{ $count }個字。
message-send = 傳送
message-error-missing = 請寫下您的訊息。
message-error-long = 太長了。請不要超過{ $count }個字。
message-error-many = 您今天已經寫了{ $count }則訊息。請撥打{ $phone }。
message-ended = 您的健康追蹤已經結束，這裡不能再寫訊息。有事請撥打{ $phone }聯絡我們。
message-locked = 訊息裡有關於您的資料，所以要等中心確認這支手機之後才能顯示。請輸入入境代碼，或打電話給我們。
message-notices = 公告
message-notices-all = 全部公告
message-template-report-today = 請在今天告訴我們您在哪裡：請按「我在這裡」。
message-template-will-call = 我們今天會打電話給您。
message-template-thanks = 謝謝您。我們已經收到您的回報。
message-template-answer-call = 我們打過電話給您，沒有接通。請接聽我們的下一通電話。
message-template-passed-on = 我們已經轉達您的問題。答覆會顯示在這裡。
message-template-call-us = 請在方便的時候撥打{ $phone }聯絡我們。
