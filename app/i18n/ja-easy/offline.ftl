# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = インターネットが　｜使《つか》えません
offline-lead = ｜今《いま》、インターネットが　｜使《つか》えません。でも、｜報告《ほうこく》は　できます。｜報告《ほうこく》は　スマートフォンに　｜残《のこ》ります。インターネットが　｜使《つか》えるように　なったら、｜送《おく》ります。
offline-open-today = 「｜今日《きょう》」を　｜開《ひら》く
offline-unknown-title = この　スマートフォンでは、まだ　サインインしていません
offline-unknown-text = この　ブラウザーで　サインインしていません。または、ブラウザーが　｜情報《じょうほう》を　｜消《け》しました。インターネットが　｜使《つか》えるときに　サインインするか、{ $phone }に　｜電話《でんわ》してください。
offline-waiting = ｜送《おく》るのを　｜待《ま》っています：{ $count }
offline-all-sent = ｜全部《ぜんぶ》　｜送《おく》りました
offline-kept = ｜報告《ほうこく》は　スマートフォンに　｜残《のこ》ります。インターネットが　｜使《つか》えるように　なったら、｜送《おく》ります。｜報告《ほうこく》した　｜時間《じかん》で　｜数《かぞ》えます。
offline-not-kept = この　ブラウザーには　｜何《なに》も　｜残《のこ》りません。｜報告《ほうこく》を　｜送《おく》るまで、この　ページを　｜開《ひら》いたままにしてください。
offline-full = ｜待《ま》っている　｜報告《ほうこく》が　｜多《おお》いので、この　｜報告《ほうこく》は　｜残《のこ》りませんでした。{ $phone }に　｜電話《でんわ》してください。
offline-signed-out = サインインが　｜終《お》わりました。｜報告《ほうこく》は　なくなっていません。もう｜一度《いちど》　サインインすると、｜待《ま》っている　｜報告《ほうこく》を　｜送《おく》ります。
offline-refused = この　｜報告《ほうこく》は　｜受《う》け｜取《と》れませんでした。
offline-remove = リストから　｜消《け》す
offline-bad-answers = ｜足《た》りない　｜答《こた》えか、｜正《ただ》しくない　｜答《こた》えが　あります。「｜体《からだ》の　ようす」を　もう｜一度《いちど》　｜書《か》いてください。
offline-fever = ｜熱《ねつ》が　｜高《たか》い
offline-no-fever = ｜熱《ねつ》は　｜高《たか》くない
offline-read-out = ｜電話《でんわ》で　｜読《よ》む
offline-read-out-text = インターネットが　｜使《つか》えないときは、{ $phone }に　｜電話《でんわ》して、この　リストを　｜読《よ》んでください。
offline-copy = リストを　コピーする
offline-storage = あなたや　スマートフォンが　ブラウザーの　データを　｜消《け》すと、この　リストの　｜報告《ほうこく》は　なくなります。そのときは、もう｜一度《いちど》　｜報告《ほうこく》するか、｜電話《でんわ》してください。
offline-sign-out-warning = まだ　｜送《おく》っていない　｜報告《ほうこく》：{ $count }。｜今《いま》　サインアウトすると、なくなります。サインアウトしますか？
offline-install-title = Okaeriを　すぐに　｜開《ひら》けるように　する
offline-install-text = スマートフォンの　ホーム｜画面《がめん》に　｜入《い》れると、1｜回《かい》　｜押《お》すだけで　｜開《ひら》きます。インターネットが　｜使《つか》えないときも　｜開《ひら》きます。
offline-install-button = ホーム｜画面《がめん》に　｜入《い》れる
offline-install-ios = iPhone：「｜共有《きょうゆう》」を　｜押《お》して、「ホーム｜画面《がめん》に　｜追加《ついか》」を　｜選《えら》びます。
