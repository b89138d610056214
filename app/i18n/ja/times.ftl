# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = いつお願いしましょうか
times-title = 時間と配慮
times-lead = この時間の間に現在地の報告を、1日1回健康状態の報告をお願いします。あなたの生活に合う時間を選んでください。到着した最初の夜は、どの時間を選んでもお願いしません。
times-now = 今は{ $from }から{ $until }の間にお願いしています。
times-coming = { $date }からは、{ $from }から{ $until }の間にお願いします。
times-rule = 選び直した時間は{ $date }から有効です。今日の報告のお願いは変わりません。
times-last = 待機期間は今日までなので、時間は変わりません。
times-submit = 保存する
times-window-early = 早い時間
times-window-day = 日中
times-window-late = 遅い時間
times-hours = { $from }から{ $until }。健康状態は{ $due }まで
times-deed = あなたの希望に合わせて、報告のお願いのしかたを変えました


## What the centre has to know

needs-link = 知らせておきたいこと
needs-lead = 当てはまるものを選んでください。あなたに合う方法でお願いします。いつでも変えられます。暗号化して保存し、センターの担当者だけが見ます。
needs-deaf = 耳が聞こえない、または聞こえにくい
needs-deaf-note = 電話はせず、文字で連絡します。
needs-night = 夜に働き、昼に寝ている
needs-night-note = 寝ている時間には電話しません。報告のお願いを遅い時間にすることもできます。
needs-children = 小さい子どもの世話をしている
needs-children-note = 次の日から、答える時間が{ $minutes }分長くなります。
needs-shared-room = ほかの人と同じ部屋にいる
needs-shared-room-note = ビデオ通話は前もってメッセージで知らせます。ほかの人を映す必要はありません。
needs-told = { $date }に知らせてもらいました。取り消すときは、チェックを外してください。
needs-offer = { $from }から{ $until }の間に変える
needs-other = ほかのことは、メッセージで知らせる
needs-none = ありません


## Receipts

receipt-title = 報告の受付
receipt-arrived = この報告は届いています
receipt-location = 現在地の報告
receipt-health = 健康状態の報告
receipt-kind = 報告
receipt-at = 受け取った日時
receipt-number = 受付番号
receipt-show = 報告したことを示す必要がありますか。このコードを見せるか、このページを印刷してください。コードを読み取ると、同じページが開きます。
receipt-says-not = だれの報告か、何を報告したかは、このページに出ません。
receipt-code = このページを開くためのQRコード
receipt-none-title = この受付番号はありません
receipt-none = この受付番号の報告は保存されていません。規則により、すでに消されたのかもしれません。
