# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = メッセージ
nav-help = ｜困《こま》ったとき
nav-unread = まだ　｜読《よ》んで　いない　もの　{ $count }
message-lead = どの　｜言葉《ことば》でも　センターに　｜書《か》くことが　できます。センターの　｜人《ひと》が　｜読《よ》んで、ここで　｜返事《へんじ》を　します。
message-none = まだ　｜何《なに》も　｜書《か》いて　ありません。
message-from-you = あなた
message-from-centre = センター
message-new = ｜新《あたら》しい
message-write = あなたの　メッセージ
message-hint = どの　｜言葉《ことば》でも　いいです。{ $count }｜文字《もじ》まで。
message-send = ｜送《おく》る
message-error-missing = メッセージを　｜書《か》いてください。
message-error-long = ｜長《なが》すぎます。{ $count }｜文字《もじ》までに　してください。
message-error-many = ｜今日《きょう》は　もう　{ $count }｜回《かい》　｜書《か》きました。{ $phone }に　｜電話《でんわ》してください。
message-ended = ｜体《からだ》の　ようすの　｜確認《かくにん》が　｜終《お》わりました。ここには　もう　｜書《か》くことが　できません。｜用《よう》が　あるときは、{ $phone }に　｜電話《でんわ》してください。
message-locked = メッセージには　あなたの　ことが　｜書《か》いて　あります。センターが　この　スマートフォンを　｜確認《かくにん》する（｜確《たし》かめる）まで、ここに　｜出《で》ません。｜到着《とうちゃく》コードを　｜書《か》くか、｜電話《でんわ》してください。
message-notices = お｜知《し》らせ
message-notices-all = お｜知《し》らせを　ぜんぶ　｜見《み》る
message-template-report-today = ｜今日《きょう》、｜今《いま》　いる　ところを　｜知《し》らせてください。「ここに　います」を　｜押《お》してください。
message-template-will-call = ｜今日《きょう》、センターから　｜電話《でんわ》します。
message-template-thanks = ありがとうございます。｜報告《ほうこく》が　｜届《とど》きました。
message-template-answer-call = ｜電話《でんわ》しましたが、｜話《はな》すことが　できませんでした。｜次《つぎ》の　｜電話《でんわ》には　｜出《で》てください。
message-template-passed-on = あなたの　｜質問《しつもん》を　わかる　｜人《ひと》に　｜伝《つた》えました。｜返事《へんじ》は　ここに　｜来《き》ます。
message-template-call-us = ｜時間《じかん》が　あるときに、{ $phone }に　｜電話《でんわ》してください。
