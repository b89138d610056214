# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = ｜感染《かんせん》した　｜人《ひと》が　｜近《ちか》くに　いた　お｜知《し》らせ
alert-title = ｜飛行機《ひこうき》で　｜近《ちか》くに　いた　｜人《ひと》が　｜感染《かんせん》していました
alert-text = ｜飛行機《ひこうき》（{ $flight }、{ $date }）で　あなたの　｜近《ちか》くに　｜座《すわ》っていた　｜人《ひと》が、｜検査《けんさ》で　｜感染《かんせん》している（｜病気《びょうき》が　うつっている）と　わかりました。
alert-means = あなたに　｜病気《びょうき》が　うつったという　｜意味《いみ》では　ありません。だれも　｜悪《わる》くありません。どこかに　｜行《い》かなくても　いいです。
alert-group = いっしょに　｜来《き》た　｜人《ひと》にも　｜関係《かんけい》が　あります。
alert-now = ｜今《いま》　すること
alert-do-stay = ｜待機《たいき》｜場所《ばしょ》に　いてください。｜報告《ほうこく》も　いつものように　してください。
alert-do-health = ｜毎日《まいにち》　｜体温《たいおん》を　はかって、｜体《からだ》の　ようすを　｜報告《ほうこく》してください。
alert-do-call = センターの　｜人《ひと》が　あなたに　｜電話《でんわ》して、｜次《つぎ》に　することを　｜教《おし》えます。｜電話《でんわ》に　｜出《で》てください。
alert-ill = ｜体《からだ》の　｜調子《ちょうし》が　｜悪《わる》いときは、｜近《ちか》くの　｜保健所《ほけんじょ》か　センター（{ $phone }）に　｜電話《でんわ》してください。
alert-open = メッセージで　｜開《ひら》く
alert-guide = ｜案内《あんない》を　｜読《よ》む
alert-list = ｜感染《かんせん》した　｜人《ひと》が　｜近《ちか》くに　いた　お｜知《し》らせ
alert-deed-send-alert = ｜感染《かんせん》した　｜人《ひと》が　｜近《ちか》くに　いたと　｜知《し》らせました
alert-deed-end-alert = そのあと　どうなったか　｜記録《きろく》しました
