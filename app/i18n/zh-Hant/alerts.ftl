# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = 接觸通知
alert-title = 飛機上坐在您附近的人確診了
alert-text = { $date }搭乘{ $flight }班機時坐在您附近的人，篩檢結果為陽性。
alert-means = 這不代表您已經感染，也不是任何人的錯。您不需要去任何地方。
alert-group = 這則通知也和您的同行者有關。
alert-now = 現在怎麼做
alert-do-stay = 請留在隔離地點，像平常一樣回報。
alert-do-health = 請每天量體溫，並回報身體狀況。
alert-do-call = 中心的工作人員會打電話給您，告訴您接下來怎麼做。請接聽電話。
alert-ill = 如果身體不舒服，請打電話給附近的保健所，或撥打{ $phone }聯絡我們。
alert-open = 在訊息中打開
alert-guide = 查看指南中的說明
alert-list = 接觸通知
alert-deed-send-alert = 傳了接觸通知給您
alert-deed-end-alert = 記錄了接觸通知的結果
