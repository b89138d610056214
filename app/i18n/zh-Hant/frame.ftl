# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = 跳到主要內容
frame-language = 語言
frame-menu = 選單

frame-footer-authority = 主管機關：{ $authority }
frame-footer-automated = 接通後會先聽到自動語音。
frame-footer-demo = 這是示範網站。請不要輸入真實的護照號碼。

locale-reviewed-note = 本譯文尚未經過專業譯者審閱。


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = 搜尋指南
frame-search-hint = 例如：買東西、換手機
frame-search-submit = 搜尋


## Errors

frame-error-summary-title = 有地方需要確認
frame-error-prefix = 錯誤：
frame-error-home = 回首頁
frame-error-request-id = 打電話給我們時，請告訴我們這個編號：{ $id }

frame-error-403-title = 您無法開啟這個頁面
frame-error-403-text = 您可能已經登出。請登入後再試一次。
frame-error-403-sign-in = 登入
frame-error-404-title = 找不到這個頁面
frame-error-404-text = 網址可能打錯了，也可能頁面已經移走。請從首頁重新開始。
frame-error-408-title = 花太久的時間了
frame-error-408-text = 您送出的內容沒有及時送達。我們沒有儲存任何內容。請回上一頁，再送出一次。
frame-error-413-title = 內容太大了
frame-error-413-text = 您送出的內容太大，我們無法接收。我們沒有儲存任何內容。請回上一頁，減少內容後再送出。
frame-error-422-title = 請確認您填寫的內容
frame-error-422-text = 有些地方漏填了，或是填得不對。我們沒有儲存任何內容。請回上一頁確認。
frame-error-429-title = 嘗試太多次了
frame-error-429-text = 請等{ $minutes }分鐘，再試一次。
frame-error-500-title = 我們這邊出了問題
frame-error-500-text = 這不是您的錯。請過幾分鐘再試一次。如果還是一樣，請打電話給我們，並告訴我們這個編號：{ $id }
frame-error-503-title = 目前使用的人很多
frame-error-503-text = 所有內容都還在。請不要關掉這個頁面，稍後它會自動再試一次。
frame-error-503-text-sent = 您送出的內容還沒有儲存。請等一分鐘，再重新整理這個頁面，瀏覽器會把同樣的內容再送出一次。您也可以回上一頁，再按一次按鈕。
frame-error-503-again = 現在再試一次


## Date fields

frame-date-year = 年
frame-date-month = 月
frame-date-day = 日
date-missing = 請輸入年、月、日。
date-not-a-number = 請用數字輸入日期，例如：2026 11 23。
date-no-such-day = 沒有這一天。請確認月和日。
date-in-future = 這個日期還沒有到。請再確認。
date-too-long-ago = 這個日期太早了。請確認年份。


## Dates and times

frame-month = { $month }月
frame-month-short = { $month }月
frame-weekday =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
frame-weekday-short =
    { $weekday ->
        [1] 週一
        [2] 週二
        [3] 週三
        [4] 週四
        [5] 週五
        [6] 週六
       *[7] 週日
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year }年{ frame-month }{ $day }日（{ frame-weekday }）
frame-date-short = { frame-month }{ $day }日
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date } { $time }


## Symptoms

symptom-cough = 咳嗽
symptom-shortness-of-breath = 容易喘
symptom-difficulty-breathing = 呼吸困難
symptom-loss-of-smell = 聞不到氣味
symptom-loss-of-taste = 嚐不出味道
symptom-chills = 發冷
symptom-repeated-shaking = 一直發抖
symptom-muscle-pain = 肌肉痠痛
symptom-headache = 頭痛
symptom-sore-throat = 喉嚨痛
symptom-nose = 流鼻水或鼻塞
symptom-nausea = 噁心或嘔吐
symptom-diarrhoea = 拉肚子
symptom-strong-fatigue = 非常疲倦
