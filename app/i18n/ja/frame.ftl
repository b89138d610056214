# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = 本文へ進む
frame-language = 言語
frame-menu = メニュー

frame-footer-authority = 担当の役所：{ $authority }
frame-footer-automated = はじめに自動音声が流れます。
frame-footer-demo = これは見本です。本物のパスポート番号を入力しないでください。

locale-reviewed-note = この翻訳は、まだ専門の翻訳者の確認を受けていません。


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = 案内の中をさがす
frame-search-hint = 例：買い物、新しいスマートフォン
frame-search-submit = さがす


## Errors

frame-error-summary-title = 確認が必要なところがあります
frame-error-prefix = エラー：
frame-error-home = 最初のページへ
frame-error-request-id = 電話するときは、この番号を伝えてください：{ $id }

frame-error-403-title = このページは開けません
frame-error-403-text = サインアウトしている可能性があります。サインインして、もう一度試してください。
frame-error-403-sign-in = サインイン
frame-error-404-title = このページはありません
frame-error-404-text = アドレスがまちがっているか、ページが移動しました。最初のページからやり直してください。
frame-error-408-title = 時間がかかりすぎました
frame-error-408-text = 送った内容が時間内に届きませんでした。何も保存していません。前の画面に戻り、もう一度送ってください。
frame-error-413-title = 大きすぎて受け取れません
frame-error-413-text = 送られた内容が大きすぎます。何も保存していません。前の画面に戻り、減らして送ってください。
frame-error-422-title = 入力した内容を確認してください
frame-error-422-text = 足りないところ、または正しくないところがあります。何も保存していません。前の画面に戻り、確認してください。
frame-error-429-title = 回数が多すぎます
frame-error-429-text = { $minutes }分待ってから、もう一度試してください。
frame-error-500-title = こちらで問題が起きました
frame-error-500-text = あなたのせいではありません。数分待ってから、もう一度試してください。また起きるときは、電話でこの番号を伝えてください：{ $id }
frame-error-503-title = ただいま混み合っています
frame-error-503-text = 何も失われていません。このままお待ちください。少したつと、この画面が自動でもう一度読み込みます。
frame-error-503-text-sent = 送った内容は、まだ保存していません。1分ほど待ってから、この画面を再読み込みしてください。同じ内容がもう一度送られます。前の画面に戻り、もう一度ボタンを押してもかまいません。
frame-error-503-again = 今すぐもう一度試す


## Date fields

frame-date-year = 年
frame-date-month = 月
frame-date-day = 日
date-missing = 年、月、日を入力してください。
date-not-a-number = 日付は数字で入力してください。例：2026 11 23
date-no-such-day = この日付はありません。月と日を確認してください。
date-in-future = まだ来ていない日付です。確認してください。
date-too-long-ago = 古すぎる日付です。年を確認してください。


## Dates and times

frame-month = { $month }月
frame-month-short =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
frame-weekday =
    { $weekday ->
        [1] 月曜日
        [2] 火曜日
        [3] 水曜日
        [4] 木曜日
        [5] 金曜日
        [6] 土曜日
       *[7] 日曜日
    }
frame-weekday-short =
    { $weekday ->
        [1] 月
        [2] 火
        [3] 水
        [4] 木
        [5] 金
        [6] 土
       *[7] 日
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year }年{ frame-month }{ $day }日（{ frame-weekday-short }）
frame-date-short = { frame-month }{ $day }日
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date } { $time }


## Symptoms

symptom-cough = せき
symptom-shortness-of-breath = 息切れ
symptom-difficulty-breathing = 息苦しさ
symptom-loss-of-smell = においがわからない
symptom-loss-of-taste = 味がわからない
symptom-chills = 寒気
symptom-repeated-shaking = くり返すふるえ
symptom-muscle-pain = 筋肉の痛み
symptom-headache = 頭痛
symptom-sore-throat = のどの痛み
symptom-nose = 鼻水・鼻づまり
symptom-nausea = 吐き気・おう吐
symptom-diarrhoea = 下痢
symptom-strong-fatigue = 強いだるさ
