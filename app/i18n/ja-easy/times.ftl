# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = いつ　｜聞《き》いたら　いいですか
times-title = ｜聞《き》く　｜時間《じかん》と　｜知《し》らせて　おきたい　こと
times-lead = この　｜時間《じかん》の　｜間《あいだ》に　｜今《いま》　いる　ところを、1｜日《にち》に　｜1回《いっかい》　｜体《からだ》の　ようすを　｜聞《き》きます。あなたの　｜毎日《まいにち》に　あう　｜時間《じかん》を　｜選《えら》んでください。｜着《つ》いた　｜日《ひ》の　｜夜《よる》は、｜聞《き》きません。
times-now = ｜今《いま》は、{ $from }から　{ $until }の　｜間《あいだ》に　｜聞《き》きます。
times-coming = { $date }からは、{ $from }から　{ $until }の　｜間《あいだ》に　｜聞《き》きます。
times-rule = ｜新《あたら》しく　｜選《えら》んだ　｜時間《じかん》は、{ $date }から　です。｜今日《きょう》は　｜変《か》わりません。
times-last = ｜待機《たいき》は　｜今日《きょう》で　｜終《お》わります。｜時間《じかん》は　｜変《か》わりません。
times-submit = ｜保存《ほぞん》する
times-window-early = ｜早《はや》い　｜時間《じかん》
times-window-day = ｜昼《ひる》の　｜時間《じかん》
times-window-late = ｜遅《おそ》い　｜時間《じかん》
times-hours = { $from }から　{ $until }。｜体《からだ》の　ようすは　{ $due }まで
times-deed = あなたの　｜希望《きぼう》の　とおりに、｜聞《き》きかたを　｜変《か》えました


## What the centre has to know

needs-link = ｜知《し》らせて　おきたい　こと
needs-lead = あなたに　あう　ものを　｜選《えら》んでください。あなたに　あう　やりかたで　｜聞《き》きます。いつでも　｜変《か》えることが　できます。ほかの　｜人《ひと》が　｜読《よ》めないように　して　｜保存《ほぞん》します。センターの　｜人《ひと》だけが　｜見《み》ます。
needs-deaf = ｜耳《みみ》が　｜聞《き》こえません。または　よく　｜聞《き》こえません
needs-deaf-note = ｜電話《でんわ》は　しません。｜文字《もじ》で　｜知《し》らせます。
needs-night = ｜夜《よる》に　｜働《はたら》いて、｜昼《ひる》に　｜寝《ね》ています
needs-night-note = ｜寝《ね》ている　｜時間《じかん》には　｜電話《でんわ》しません。｜聞《き》く　｜時間《じかん》を　｜遅《おそ》く　することも　できます。
needs-children = ｜小《ちい》さい　｜子《こ》どもの　｜世話《せわ》を　しています
needs-children-note = ｜次《つぎ》の　｜日《ひ》から、｜答《こた》える　｜時間《じかん》が　{ $minutes }｜分《ふん》　｜長《なが》く　なります。
needs-shared-room = ほかの　｜人《ひと》と　｜同《おな》じ　｜部屋《へや》に　います
needs-shared-room-note = ビデオ｜通話《つうわ》の　｜前《まえ》に　メッセージで　｜知《し》らせます。ほかの　｜人《ひと》を　｜見《み》せなくても　いいです。
needs-told = { $date }に　あなたから　｜聞《き》きました。やめる　ときは、チェックを　｜外《はず》してください。
needs-offer = { $from }から　{ $until }の　｜間《あいだ》に　する
needs-other = ほかの　ことは、メッセージで　｜知《し》らせる
needs-none = ありません


## Receipts

receipt-title = ｜報告《ほうこく》の　｜受付《うけつけ》
receipt-arrived = この　｜報告《ほうこく》は　｜届《とど》いています
receipt-location = いる　ところの　｜報告《ほうこく》
receipt-health = ｜体《からだ》の　ようすの　｜報告《ほうこく》
receipt-kind = ｜報告《ほうこく》
receipt-at = ｜受《う》け｜取《と》った　｜日《ひ》と　｜時間《じかん》
receipt-number = ｜受付《うけつけ》｜番号《ばんごう》
receipt-show = ｜報告《ほうこく》した　ことを　だれかに　｜見《み》せますか。この　コードを　｜見《み》せるか、この　ページを　｜印刷《いんさつ》してください。コードを　｜読《よ》むと、｜同《おな》じ　ページが　｜開《ひら》きます。
receipt-says-not = だれが　｜報告《ほうこく》したか、｜何《なに》を　｜報告《ほうこく》したかは、この　ページには　｜出《で》ません。
receipt-code = この　ページを　｜開《ひら》く　QRコード
receipt-none-title = この　｜受付《うけつけ》｜番号《ばんごう》は　ありません
receipt-none = この　｜受付《うけつけ》｜番号《ばんごう》の　｜報告《ほうこく》は　｜保存《ほぞん》されていません。もう　｜消《け》したかもしれません。
