# Changes of place in the console: the list of requests, and the decision on the page of a case.
# $date and $time are finished texts. The reasons themselves are in places.ftl: travellers read them too.

list-change-of-place = 場所変更の申請
list-empty-change-of-place = 場所の変更を申請している人はいません。
why-change-of-place = 待機場所の変更を申請している
desk-place-lead = 承認するまでは、今の待機場所が有効です。移動日は両方の場所が有効で、移動中であっても違反にはなりません。
desk-place-old = 今の場所
desk-place-new = 新しい場所
desk-place-day = 移動日
desk-place-until = 滞在期間
desk-place-reason = 理由
desk-place-approve = 新しい場所を承認する
desk-place-refuse-open = 理由を付けて承認しない
desk-place-refuse-why = 承認しない理由
desk-place-refuse = 承認しない
desk-place-error = 入国者に伝える理由を選んでください。
desk-place-from = { $date }から：
desk-place-arrived = 到着：{ $time }
desk-place-not-arrived = 未到着
desk-place-step-asked = 待機場所の変更を申請
desk-place-step-approved = 変更を承認
desk-place-step-refused = 変更を承認せず
desk-place-step-withdrawn = 入国者が変更を取り下げ
desk-place-step-arrived = 新しい場所に到着
