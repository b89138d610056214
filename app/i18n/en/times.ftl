# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = When shall we ask you?
times-title = Hours and needs
times-lead = We ask where you are at times between these hours, and once a day how you feel. Choose the hours that suit your day. Your first night after arrival stays quiet in any case.
times-now = At present we ask you between { $from } and { $until }.
times-coming = From { $date } on, we ask you between { $from } and { $until }.
times-rule = A new choice counts from { $date } on. The requests of today stay as they are.
times-last = Your waiting days end today, so the hours stay as they are.
times-submit = Save
times-window-early = Early
times-window-day = Daytime
times-window-late = Late
times-hours = { $from } to { $until }; how you feel: by { $due }
times-deed = Changed when and how we ask you, as you wished


## What the centre has to know

needs-link = What we should know about you
needs-lead = Tick what is true for you, so that we can ask you in a way that suits you. You can change it at any time. It is stored encrypted, and only people at the centre see it.
needs-deaf = I am deaf, or I do not hear well
needs-deaf-note = We write to you and do not phone you.
needs-night = I work at night and sleep by day
needs-night-note = We do not call you while you sleep. You can also choose later hours for our requests.
needs-children = I look after small children
needs-children-note = From the next day on, you have { $minutes } more minutes to answer each request.
needs-shared-room = I share a room
needs-shared-room-note = We announce a video call in a message first. You need not show anybody else.
needs-told = You told us on { $date }. Remove a tick to take it back.
needs-offer = Choose to be asked between { $from } and { $until }
needs-other = Something else? Write to us
needs-none = Nothing


## Receipts

receipt-title = Receipt
receipt-arrived = This report has arrived
receipt-location = Report of where somebody is
receipt-health = Report of how somebody feels
receipt-kind = Report
receipt-at = Received
receipt-number = Receipt
receipt-show = Do you have to prove that you reported? Show this code or print this page. Whoever scans the code sees the same page.
receipt-says-not = This page does not say who reported, or what.
receipt-code = QR code that leads to this page
receipt-none-title = There is no such receipt
receipt-none = No report with this receipt is stored. Perhaps it has been destroyed already, as the rules say.
