# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = わたしの　｜情報《じょうほう》
mydata-lead = あなたに　ついて　｜保存《ほぞん》している　もの、だれが　｜見《み》たか、いつ　｜消《け》すかを　｜見《み》ることが　できます。
mydata-locked = あなたの　｜情報《じょうほう》は、センターが　｜確認《かくにん》した（｜確《たし》かめた）　スマートフォンだけに　｜出《で》ます。｜到着《とうちゃく》コードか、｜別《べつ》の　スマートフォンで　｜作《つく》った　コードを　｜書《か》くか、｜電話《でんわ》してください。


## What is stored

mydata-stored = ｜保存《ほぞん》している　もの
mydata-who = あなたに　ついて
mydata-name = ｜名前《なまえ》
mydata-language = ｜言葉《ことば》
mydata-companions = いっしょに　｜来《き》た　｜人《ひと》
mydata-arrival = ｜到着《とうちゃく》（｜着《つ》いたこと）
mydata-arrived = ｜到着《とうちゃく》した　｜日《ひ》
mydata-flight = ｜飛行機《ひこうき》と　｜席《せき》
mydata-period = ｜待機《たいき》の　｜日《ひ》
mydata-registered = ｜登録《とうろく》した　｜時間《じかん》
mydata-none = まだ　ありません
mydata-location-reports = いる　ところの　｜報告《ほうこく》
mydata-exact = その　｜中《なか》で、くわしい　｜位置《いち》が　あるもの
mydata-health-reports = ｜体《からだ》の　ようすの　｜報告《ほうこく》
mydata-exact-rule = くわしい　｜位置《いち》は、｜報告《ほうこく》から　{ $hours }｜時間《じかん》　あとに　｜消《け》します。｜結果《けっか》と、だいたいの　｜距離《きょり》と、どれぐらい　ちがうかもしれないかだけを　｜残《のこ》します。
mydata-contact = メッセージと、｜報告《ほうこく》の　お｜願《ねが》い
mydata-requests = スマートフォンに　｜来《き》た「｜報告《ほうこく》してください」
mydata-contests = まちがっていると　｜言《い》った　｜記録《きろく》
mydata-phones = サインインしている　スマートフォン
mydata-phone-this = この　スマートフォン
mydata-phone-other = ｜別《べつ》の　スマートフォン
mydata-phone-full = ぜんぶ　｜見《み》ることが　できます
mydata-phone-report = ｜報告《ほうこく》だけ　できます
mydata-phone-since = サインイン：{ $since }。｜最後《さいご》に　｜使《つか》った　｜日《ひ》：{ $seen }。


## Who looked at it

mydata-access = だれが　｜見《み》たか
mydata-access-lead = センターの　｜人《ひと》が　あなたの　｜情報《じょうほう》を　｜開《ひら》いたり、｜何《なに》かを　したりすると、｜記録《きろく》して、ここに　｜出《だ》します。
mydata-access-none = まだ　だれも　あなたの　｜情報《じょうほう》を　｜開《ひら》いていません。
mydata-access-older = ｜前《まえ》の　｜記録《きろく》
mydata-access-newest = ｜新《あたら》しい　｜記録《きろく》
mydata-deed-read-case = あなたの　｜情報《じょうほう》を　｜開《ひら》きました
mydata-deed-settle-contest = まちがっていると　あなたが　｜言《い》った　｜記録《きろく》に　ついて　｜決《き》めました
mydata-deed-write-message = あなたに　｜書《か》きました
mydata-deed-answer-messages = あなたの　メッセージに　｜返事《へんじ》を　したと　｜記録《きろく》しました
mydata-deed-decide-deletion = ｜消《け》してほしいと　いう　お｜願《ねが》いに　ついて　｜決《き》めました
mydata-deed-approve-place = ｜待機《たいき》｜場所《ばしょ》を　｜変《か》えても　いいと　｜言《い》いました
mydata-deed-refuse-place = ｜待機《たいき》｜場所《ばしょ》を　｜変《か》えては　だめだと　｜言《い》いました
mydata-deed-other = あなたの　｜情報《じょうほう》で　｜仕事《しごと》を　しました
mydata-role-viewer = センター（｜見《み》るだけの　｜人《ひと》）
mydata-role-follow-up = センター（｜体《からだ》の　ようすを　｜確認《かくにん》する　｜人《ひと》）
mydata-role-supervisor = センター（｜責任《せきにん》の　ある　｜人《ひと》）
mydata-role-administrator = センター（｜管理《かんり》を　する　｜人《ひと》）


## When it is destroyed

mydata-end = いつ　｜消《け》すか
mydata-end-released = ｜外《そと》に　｜出《で》ることが　できます
mydata-end-hidden = センターは　もう　｜見《み》ることが　できません
mydata-end-destroyed = ぜんぶ　｜消《け》します
mydata-rule-hidden = きまり：センターが　あなたの　｜情報《じょうほう》を　｜見《み》られるのは、｜待機《たいき》が　｜終《お》わった　あとの　｜日《ひ》の　｜数《かず》で　{ $days }までです。
mydata-rule-destroyed = ｜待機《たいき》が　｜終《お》わった　あと、｜日《ひ》の　｜数《かず》で　{ $days }が　たつと　｜消《け》します。センターが　「いい」と　｜言《い》ったときは、もっと　｜早《はや》く　｜消《け》します。


## A copy, another phone, signing out

mydata-copy = あなたの　ための　コピー
mydata-copy-lead = あなたと　いっしょに　｜来《き》た　｜人《ひと》に　ついて　｜保存《ほぞん》している　もの　ぜんぶの　ファイルです。｜体《からだ》の　ようすや　いた　ところが　わかります。だいじに　｜持《も》っていてください。
mydata-copy-page = ｜読《よ》むための　ファイル（HTML）
mydata-copy-json = プログラムの　ための　ファイル（JSON）
mydata-newphone = ｜別《べつ》の　スマートフォンを　｜使《つか》う
mydata-newphone-lead = ここで　コードを　｜作《つく》ってください。｜別《べつ》の　スマートフォンで、パスポート｜番号《ばんごう》と　｜生年月日《せいねんがっぴ》と　いっしょに　｜書《か》いてください。その　スマートフォンでも　ぜんぶ　｜見《み》ることが　できます。コードは　｜1回《いっかい》だけ　｜使《つか》えます。｜使《つか》える　｜時間《じかん》は　{ $minutes }｜分《ふん》です。
mydata-newphone-make = コードを　｜作《つく》る
mydata-newphone-many = ｜今日《きょう》は　もう　{ $count }｜回《かい》　コードを　｜作《つく》りました。{ $phone }に　｜電話《でんわ》してください。
mydata-newphone-title = ｜別《べつ》の　スマートフォンの　ための　コード
mydata-newphone-until = この　コードは、{ $time }までに　｜1回《いっかい》だけ　｜使《つか》えます。｜今《いま》だけ　｜見《み》ることが　できます。
mydata-newphone-scan = ｜別《べつ》の　スマートフォンの　カメラで、｜下《した》の　｜絵《え》を　｜読《よ》み｜取《と》ってください。または、｜下《した》の　アドレスを　｜開《ひら》いて、コードを　｜書《か》いてください。
mydata-newphone-type = いつもと　｜同《おな》じように、パスポート｜番号《ばんごう》と　｜生年月日《せいねんがっぴ》を　｜書《か》いてください。
mydata-newphone-picture = ｜別《べつ》の　スマートフォンで　サインインの　ページを　｜開《ひら》く　QRコード
mydata-back = 「わたしの　｜情報《じょうほう》」に　｜戻《もど》る
mydata-out = スマートフォンから　サインアウトする
mydata-out-lead = スマートフォンを　なくしましたか。ほかの　｜人《ひと》の　スマートフォンを　｜使《つか》いましたか。ここで　サインアウトしてください。すぐに　｜使《つか》えなくなります。
mydata-out-others = ほかの　スマートフォンを　サインアウトする
mydata-out-others-note = この　スマートフォンの　ほかは、ぜんぶ　サインアウトします。また　｜使《つか》うときは、ここで　コードを　｜作《つく》ってください。
mydata-out-others-submit = はい、ほかを　サインアウトします
mydata-out-all = この　スマートフォンも、ぜんぶ　サインアウトする
mydata-out-all-note = ｜到着《とうちゃく》コードは　｜1回《いっかい》だけ　｜使《つか》えます。センターから　｜新《あたら》しい　コードを　もらうまで、サインインしても　｜報告《ほうこく》だけしか　できません。
mydata-out-all-submit = はい、ぜんぶ　サインアウトします


## Deletion

mydata-delete = ｜消《け》してほしいと　お｜願《ねが》いする
mydata-delete-rule = ｜待機《たいき》の　あいだは、｜何《なに》も　｜消《け》すことが　できません。
mydata-delete-lead = でも、あなたの　｜情報《じょうほう》を　｜早《はや》く　｜消《け》してほしいと　お｜願《ねが》いすることが　できます。{ $date }では　なくて、{ $early }に　｜消《け》します。センターの　｜人《ひと》が　｜決《き》めます。
mydata-delete-open = ｜早《はや》く　｜消《け》してほしいと　お｜願《ねが》いする
mydata-delete-reason = どうしてですか（｜書《か》かなくても　いいです）
mydata-delete-submit = はい、お｜願《ねが》いします
mydata-delete-asked = { $date }に　お｜願《ねが》いしました。センターの　｜人《ひと》が　｜決《き》めます。｜返事《へんじ》は　ここに　｜出《で》ます。
mydata-delete-withdraw = お｜願《ねが》いを　やめる
mydata-delete-granted = センターは　「いい」と　｜言《い》いました。あなたの　｜情報《じょうほう》は　{ $date }に　｜消《け》します。
mydata-delete-refused = センターは　「だめ」と　｜言《い》いました。｜理由《りゆう》：
mydata-delete-hidden = センターは　もう　あなたの　｜情報《じょうほう》を　｜見《み》ることが　できません。{ $date }に　｜消《け》します。
