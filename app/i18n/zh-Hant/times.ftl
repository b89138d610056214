# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = 什麼時候詢問您？
times-title = 時間和需要
times-lead = 我們會在這段時間內詢問您在哪裡，每天詢問一次您的身體狀況。請選擇適合您作息的時間。抵達後的第一個夜晚不會打擾您。
times-now = 目前我們在{ $from }到{ $until }之間詢問您。
times-coming = 從{ $date }起，我們在{ $from }到{ $until }之間詢問您。
times-rule = 新的選擇從{ $date }起有效。今天的通知不變。
times-last = 隔離期間今天結束，時間不再改變。
times-submit = 儲存
times-window-early = 較早
times-window-day = 白天
times-window-late = 較晚
times-hours = { $from }到{ $until }；身體狀況：{ $due }前
times-deed = 依您的意願更改了詢問您的時間和方式


## What the centre has to know

needs-link = 請讓我們知道
needs-lead = 請勾選符合您情況的項目，我們會用適合您的方式詢問您。您可以隨時更改。內容加密儲存，只有中心的工作人員能看到。
needs-deaf = 我聽不見，或聽力不好
needs-deaf-note = 我們用文字聯絡您，不打電話。
needs-night = 我夜間工作，白天睡覺
needs-night-note = 您睡覺時我們不打電話。您也可以讓我們晚一點詢問。
needs-children = 我要照顧年幼的孩子
needs-children-note = 從隔天起，每次回答的時間延長{ $minutes }分鐘。
needs-shared-room = 我和別人住同一個房間
needs-shared-room-note = 視訊電話之前，我們會傳訊息通知您。您不需要讓別人出現在畫面裡。
needs-told = 您在{ $date }告訴了我們。取消勾選即可收回。
needs-offer = 改為在{ $from }到{ $until }之間詢問
needs-other = 還有其他情況？請寫訊息給我們
needs-none = 沒有


## Receipts

receipt-title = 受理證明
receipt-arrived = 這份回報已經收到
receipt-location = 位置回報
receipt-health = 身體狀況回報
receipt-kind = 回報
receipt-at = 收到時間
receipt-number = 受理編號
receipt-show = 需要證明您回報過嗎？請出示這個 QR 碼，或列印本頁。掃描的人會看到同一頁。
receipt-says-not = 本頁不顯示是誰回報的，也不顯示回報的內容。
receipt-code = 開啟本頁的 QR 碼
receipt-none-title = 沒有這個受理編號
receipt-none = 沒有儲存這個受理編號的回報。它可能已經依規定永久刪除。
