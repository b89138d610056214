# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = ｜今日《きょう》は　{ $until }まで、センターが　ビデオ｜通話《つうわ》（｜顔《かお》を　｜見《み》て　｜話《はな》す　｜電話《でんわ》）を　する　ことが　あります。スマートフォンを　｜近《ちか》くに　｜置《お》いてください。｜出《で》ることが　できなくても、あなたから　かけなくて　いいです。
check-today = ｜今日《きょう》の　{ $from }から　{ $until }の　｜間《あいだ》に、センターが　ビデオ｜通話《つうわ》（｜顔《かお》を　｜見《み》て　｜話《はな》す　｜電話《でんわ》）を　する　ことが　あります。
check-date = { $date }の　{ $from }から　{ $until }の　｜間《あいだ》に、センターが　ビデオ｜通話《つうわ》（｜顔《かお》を　｜見《み》て　｜話《はな》す　｜電話《でんわ》）を　する　ことが　あります。
check-about = ｜居所《きょしょ》｜確認《かくにん》の　｜説明《せつめい》
