# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = メッセージ
nav-help = ヘルプ
nav-unread = 未読{ $count }件
message-lead = どの言語でもセンターへ書くことができます。担当者が読んで、ここでお返事します。
message-none = まだ何も書かれていません。
message-from-you = あなた
message-from-centre = センター
message-new = 新着
message-write = あなたのメッセージ
message-hint = どの言語でもかまいません。{ $count }文字まで。
message-send = 送る
message-error-missing = メッセージを書いてください。
message-error-long = 長すぎます。{ $count }文字以内で書いてください。
message-error-many = 今日はもう{ $count }件書きました。{ $phone }にお電話ください。
message-ended = 健康の確認が終わったので、ここにはもう書けません。ご用のときは{ $phone }にお電話ください。
message-locked = メッセージにはあなたのことが書かれています。そのため、センターがこのスマートフォンを確認するまで出せません。到着コードを入力するか、お電話ください。
message-notices = お知らせ
message-notices-all = お知らせの一覧
message-template-report-today = 今日、どこにいるかを知らせてください。「ここにいます」を押してください。
message-template-will-call = 今日、こちらからお電話します。
message-template-thanks = ありがとうございます。報告を受け取りました。
message-template-answer-call = お電話しましたが、つながりませんでした。次の電話には出てください。
message-template-passed-on = ご質問を担当へ伝えました。お返事はここに届きます。
message-template-call-us = ご都合のよいときに、{ $phone }にお電話ください。
