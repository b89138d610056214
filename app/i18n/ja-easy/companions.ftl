# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = この　スマートフォンで　｜報告《ほうこく》する　｜人《ひと》
companions-lead = ｜待《ま》つ　｜日《ひ》と　｜体《からだ》の　｜報告《ほうこく》は、｜一人《ひとり》ずつ　｜別《べつ》です。1つの　スマートフォンで　{ $count }｜人《にん》まで　｜報告《ほうこく》できます。
companions-arrival = ｜到着《とうちゃく》した　｜日《ひ》
companions-over = ｜待《ま》つ　｜日《ひ》は　｜終《お》わりました
companions-ends = { $date }の　{ $time }から、｜外《そと》に　｜出《で》ることが　できます
companions-longer = { $name }さんは、あなたより　｜長《なが》く　｜待《ま》ちます。{ $date }から、この　スマートフォンでは　｜報告《ほうこく》できません。その　｜前《まえ》に、{ $name }さんの　スマートフォンに　｜移《うつ》してください。
companions-phone = { $name }さんの　スマートフォンに　｜移《うつ》す
companions-left = { $name }さんは、{ $date }から　｜自分《じぶん》の　スマートフォンで　｜報告《ほうこく》しています。
companions-back = この　スマートフォンで　｜報告《ほうこく》する　｜人《ひと》に　｜戻《もど》る


## Asking for one more

companions-ask = もう　｜一人《ひとり》の　｜報告《ほうこく》も　したい
companions-ask-lead = いっしょに　｜待《ま》っていて、スマートフォンを　｜持《も》っていない　｜人《ひと》の　ためです。センターが　「いいです」と　｜言《い》ったら、その　｜人《ひと》の　｜体《からだ》の　ことも　｜報告《ほうこく》してください。それより　｜前《まえ》の　｜日《ひ》は、｜報告《ほうこく》が　なくても　｜大丈夫《だいじょうぶ》です。
companions-name = パスポートの　｜名前《なまえ》
companions-arrived = ｜到着《とうちゃく》した　｜日《ひ》
companions-submit = センターに　｜聞《き》く
companions-error-name = パスポートと　｜同《おな》じ　｜名前《なまえ》を　｜書《か》いてください。
companions-error-known = この　｜人《ひと》の　｜報告《ほうこく》は　もう　できます。または、もう　センターに　｜聞《き》いています。
companions-error-arrived = この　｜人《ひと》が　｜到着《とうちゃく》した　｜日《ひ》を　｜選《えら》んでください。
companions-error-many = 1つの　スマートフォンで　｜報告《ほうこく》できるのは　{ $count }｜人《にん》までです。もっと　｜多《おお》い　ときは、{ $phone }に　｜電話《でんわ》してください。
companions-asked-title = { $name }さん：センターが　｜考《かんが》えています
companions-asked-text = センターの　｜人《ひと》が　｜見《み》ています。｜返事《へんじ》は　ここに　｜出《で》ます。
companions-withdraw = やっぱり　やめる
companions-refused-title = { $name }さん：センターは　「だめ」と　｜言《い》いました
companions-refused-words = センターの　｜言葉《ことば》：
companion-refusal-not-found = この　｜人《ひと》が　｜見《み》つかりませんでした。｜名前《なまえ》と　パスポート｜番号《ばんごう》と　｜到着《とうちゃく》した　｜日《ひ》を　｜確《たし》かめて、もう　｜一度《いちど》　｜書《か》いてください。
companion-refusal-own-phone = この　｜人《ひと》は　もう　｜別《べつ》の　スマートフォンで　｜報告《ほうこく》しています。
companion-refusal-not-waiting = この　｜人《ひと》は　｜待《ま》たなくても　いいです。
companion-refusal-call = ｜先《さき》に　｜話《はなし》を　したいです。{ $phone }に　｜電話《でんわ》してください。
companions-requests = ほかの　｜人《ひと》の　｜報告《ほうこく》を　したいと　｜聞《き》いた　こと
companion-state-open = センターが　｜考《かんが》えています
companion-state-approved = センターは　「いいです」と　｜言《い》いました
companion-state-refused = センターは　「だめ」と　｜言《い》いました
companion-state-withdrawn = やめました
companion-deed-approve-companion = もう　｜一人《ひとり》の　｜報告《ほうこく》を　しても　いいと　｜言《い》いました
companion-deed-refuse-companion = もう　｜一人《ひとり》の　｜報告《ほうこく》は　だめだと　｜言《い》いました


## A phone of their own

handover-title = { $name }さんの　スマートフォン
handover-lead = ここで　コードを　｜作《つく》って、もう　1つの　スマートフォンで　｜使《つか》ってください。その　｜後《あと》、{ $name }さんは　その　スマートフォンで　｜報告《ほうこく》します。｜待《ま》つ　｜日《ひ》は　{ $name }さんの　｜日《ひ》です。｜待機《たいき》｜場所《ばしょ》は　｜同《おな》じです。この　スマートフォンは、{ $name }さんの　ことを　もう　｜聞《き》きません。
handover-history = ｜今《いま》までに　｜送《おく》った　{ $name }さんの　｜報告《ほうこく》は、あなたの　｜報告《ほうこく》に　｜残《のこ》ります。{ $name }さんも　｜新《あたら》しい　スマートフォンで　｜見《み》ることが　できます。
handover-identity = { $name }さんの　パスポートの　ことを　まだ　｜知《し》りません。パスポートと　｜同《おな》じに　｜書《か》いてください。
handover-type = そこで、{ $name }さんの　パスポート｜番号《ばんごう》と　｜生年月日《せいねんがっぴ》を　｜書《か》いてください。
handover-followed = この　パスポート｜番号《ばんごう》は　もう　あります。{ $phone }に　｜電話《でんわ》してください。
handover-before = { $date }まで、あなたの　｜体《からだ》の　｜報告《ほうこく》は　{ $name }さんの　スマートフォンで　｜送《おく》りました。その　｜報告《ほうこく》も　ここで　｜見《み》ることが　できます。
problem-handed-over = この　｜報告《ほうこく》の　｜中《なか》に、｜今《いま》は　｜自分《じぶん》の　スマートフォンで　｜報告《ほうこく》している　｜人《ひと》が　います。その　｜人《ひと》の　｜報告《ほうこく》は　｜受《う》け｜取《と》りませんでした。ほかの　｜人《ひと》の　｜報告《ほうこく》は　｜届《とど》きました。
