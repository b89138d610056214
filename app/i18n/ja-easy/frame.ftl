# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = ページの　｜中身《なかみ》へ　｜行《い》く
frame-language = ｜言葉《ことば》
frame-menu = メニュー

frame-footer-authority = この　｜仕事《しごと》を　する　｜役所《やくしょ》：{ $authority }
frame-footer-automated = はじめに　｜機械《きかい》の　｜声《こえ》が　｜出《で》ます。
frame-footer-demo = これは　｜見本《みほん》です。ほんとうの　パスポート｜番号《ばんごう》を　｜書《か》かないでください。

locale-reviewed-note = この　ページの　｜文《ぶん》は、｜翻訳《ほんやく》の　｜専門《せんもん》の　｜人《ひと》が　まだ　｜確《たし》かめていません。


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = ｜案内《あんない》の　｜中《なか》を　｜探《さが》す
frame-search-hint = ｜例《れい》：｜買《か》い｜物《もの》、｜新《あたら》しい　スマートフォン
frame-search-submit = ｜探《さが》す


## Errors

frame-error-summary-title = ｜直《なお》す　ところが　あります
frame-error-prefix = エラー：
frame-error-home = ｜最初《さいしょ》の　ページへ
frame-error-request-id = ｜電話《でんわ》を　するときは、この　｜番号《ばんごう》を　｜言《い》ってください：{ $id }

frame-error-403-title = この　ページは　｜開《ひら》くことが　できません
frame-error-403-text = サインアウトに　なったかもしれません。サインインを　して、もう｜一度《いちど》　やってみてください。
frame-error-403-sign-in = サインイン
frame-error-404-title = この　ページは　ありません
frame-error-404-text = アドレスが　ちがうか、ページの　｜場所《ばしょ》が　｜変《か》わりました。｜最初《さいしょ》の　ページから　｜見《み》てください。
frame-error-408-title = ｜時間《じかん》が　かかりすぎました
frame-error-408-text = ｜送《おく》った　ものが　｜時間《じかん》までに　｜届《とど》きませんでした。｜何《なに》も　｜保存《ほぞん》していません（｜残《のこ》していません）。｜前《まえ》の　｜画面《がめん》に　｜戻《もど》って、もう｜一度《いちど》　｜送《おく》ってください。
frame-error-413-title = ｜大《おお》きすぎて　｜受《う》け｜取《と》ることが　できません
frame-error-413-text = ｜送《おく》った　ものが　｜大《おお》きすぎます。｜何《なに》も　｜保存《ほぞん》していません（｜残《のこ》していません）。｜前《まえ》の　｜画面《がめん》に　｜戻《もど》って、｜少《すく》なくして　｜送《おく》ってください。
frame-error-422-title = ｜書《か》いた　ことを　｜確《たし》かめてください
frame-error-422-text = ｜書《か》いていない　ところか、｜正《ただ》しくない　ところが　あります。｜何《なに》も　｜保存《ほぞん》していません（｜残《のこ》していません）。｜前《まえ》の　｜画面《がめん》に　｜戻《もど》って、｜確《たし》かめてください。
frame-error-429-title = ｜回数《かいすう》が　｜多《おお》すぎます
frame-error-429-text =
    { $minutes ->
        [2] 2｜分《ふん》
        [5] 5｜分《ふん》
        [7] 7｜分《ふん》
        [9] 9｜分《ふん》
        [12] 12｜分《ふん》
        [15] 15｜分《ふん》
        [17] 17｜分《ふん》
        [19] 19｜分《ふん》
        [22] 22｜分《ふん》
        [25] 25｜分《ふん》
        [27] 27｜分《ふん》
        [29] 29｜分《ふん》
        [32] 32｜分《ふん》
        [35] 35｜分《ふん》
        [37] 37｜分《ふん》
        [39] 39｜分《ふん》
        [42] 42｜分《ふん》
        [45] 45｜分《ふん》
        [47] 47｜分《ふん》
        [49] 49｜分《ふん》
        [52] 52｜分《ふん》
        [55] 55｜分《ふん》
        [57] 57｜分《ふん》
        [59] 59｜分《ふん》
       *[other] { $minutes }｜分《ぷん》
    }　｜待《ま》ってください。そのあと、もう｜一度《いちど》　やってみてください。
frame-error-500-title = こちらで　｜問題《もんだい》が　｜起《お》きました
frame-error-500-text = あなたは　｜悪《わる》くありません。｜少《すこ》し　｜待《ま》って、もう｜一度《いちど》　やってみてください。また　｜起《お》きたときは、｜電話《でんわ》で　この　｜番号《ばんごう》を　｜言《い》ってください：{ $id }
frame-error-503-title = ｜今《いま》、とても　｜混《こ》んでいます
frame-error-503-text = だいじょうぶです。｜何《なに》も　なくなっていません。この　ページを　｜開《ひら》いたままにしてください。｜何《なに》も　しなくても、｜少《すこ》し　あとで、ページが　もう｜一度《いちど》　｜開《ひら》きます。
frame-error-503-text-sent = ｜送《おく》った　ものは、まだ　｜保存《ほぞん》していません。1｜分《ぷん》ぐらい　｜待《ま》って、この　ページを　もう｜一度《いちど》　｜読《よ》み｜込《こ》んでください。｜同《おな》じ　ものが　もう｜一度《いちど》　｜送《おく》られます。｜前《まえ》の　｜画面《がめん》に　｜戻《もど》って、もう｜一度《いちど》　ボタンを　｜押《お》しても　いいです。
frame-error-503-again = ｜今《いま》　もう｜一度《いちど》　やってみる


## Date fields

frame-date-year = ｜年《ねん》
frame-date-month = ｜月《がつ》
frame-date-day = ｜日《にち》
date-missing = ｜年《ねん》と　｜月《つき》と　｜日《ひ》を　｜書《か》いてください。
date-not-a-number = ｜日《ひ》にちは　｜数字《すうじ》で　｜書《か》いてください。｜例《れい》：2026 11 23
date-no-such-day = この　｜日《ひ》は　ありません。｜月《つき》と　｜日《ひ》を　｜確《たし》かめてください。
date-in-future = まだ　｜来《き》ていない　｜日《ひ》です。｜確《たし》かめてください。
date-too-long-ago = ｜古《ふる》すぎる　｜日《ひ》です。｜年《ねん》を　｜確《たし》かめてください。


## Dates and times

frame-month = { $month }｜月《がつ》
frame-month-short = { $month }｜月《がつ》
frame-weekday =
    { $weekday ->
        [1] ｜月曜日《げつようび》
        [2] ｜火曜日《かようび》
        [3] ｜水曜日《すいようび》
        [4] ｜木曜日《もくようび》
        [5] ｜金曜日《きんようび》
        [6] ｜土曜日《どようび》
       *[7] ｜日曜日《にちようび》
    }
frame-weekday-short =
    { $weekday ->
        [1] ｜月《げつ》
        [2] ｜火《か》
        [3] ｜水《すい》
        [4] ｜木《もく》
        [5] ｜金《きん》
        [6] ｜土《ど》
       *[7] ｜日《にち》
    }
# These two take the same numbers and use the names above.
frame-date-full =
    { $year }｜年《ねん》{ frame-month }{ $day ->
        [1] ｜1日《ついたち》
        [2] ｜2日《ふつか》
        [3] ｜3日《みっか》
        [4] ｜4日《よっか》
        [5] ｜5日《いつか》
        [6] ｜6日《むいか》
        [7] ｜7日《なのか》
        [8] ｜8日《ようか》
        [9] ｜9日《ここのか》
        [10] ｜10日《とおか》
        [14] ｜14日《じゅうよっか》
        [20] ｜20日《はつか》
        [24] ｜24日《にじゅうよっか》
       *[other] { $day }｜日《にち》
    }（{ frame-weekday }）
frame-date-short =
    { frame-month }{ $day ->
        [1] ｜1日《ついたち》
        [2] ｜2日《ふつか》
        [3] ｜3日《みっか》
        [4] ｜4日《よっか》
        [5] ｜5日《いつか》
        [6] ｜6日《むいか》
        [7] ｜7日《なのか》
        [8] ｜8日《ようか》
        [9] ｜9日《ここのか》
        [10] ｜10日《とおか》
        [14] ｜14日《じゅうよっか》
        [20] ｜20日《はつか》
        [24] ｜24日《にじゅうよっか》
       *[other] { $day }｜日《にち》
    }
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }　{ $time }


## Symptoms

symptom-cough = せきが　｜出《で》る
symptom-shortness-of-breath = すぐに　｜息《いき》が　｜切《き》れる
symptom-difficulty-breathing = ｜息《いき》が　｜苦《くる》しい
symptom-loss-of-smell = においが　わからない
symptom-loss-of-taste = ｜味《あじ》が　わからない
symptom-chills = ｜体《からだ》が　ぞくぞくして　｜寒《さむ》い
symptom-repeated-shaking = ｜体《からだ》が　｜何回《なんかい》も　ふるえる
symptom-muscle-pain = ｜筋肉《きんにく》が　｜痛《いた》い
symptom-headache = ｜頭《あたま》が　｜痛《いた》い
symptom-sore-throat = のどが　｜痛《いた》い
symptom-nose = ｜鼻水《はなみず》が　｜出《で》る・｜鼻《はな》が　つまる
symptom-nausea = ｜気持《きも》ちが　｜悪《わる》い・｜吐《は》く
symptom-diarrhoea = おなかを　こわした（｜下痢《げり》）
symptom-strong-fatigue = とても　｜疲《つか》れている（｜体《からだ》が　だるい）
