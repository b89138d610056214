# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = 什么时候询问您？
times-title = 时间和需要
times-lead = 我们会在这段时间内询问您在哪里，每天询问一次您的身体状况。请选择适合您作息的时间。抵达后的第一个夜晚不会打扰您。
times-now = 目前我们在{ $from }到{ $until }之间询问您。
times-coming = 从{ $date }起，我们在{ $from }到{ $until }之间询问您。
times-rule = 新的选择从{ $date }起有效。今天的通知不变。
times-last = 隔离期今天结束，时间不再改变。
times-submit = 保存
times-window-early = 较早
times-window-day = 白天
times-window-late = 较晚
times-hours = { $from }到{ $until }；身体状况：{ $due }之前
times-deed = 按您的意愿更改了询问您的时间和方式


## What the centre has to know

needs-link = 请让我们知道
needs-lead = 请勾选符合您情况的内容，我们会用适合您的方式询问您。您可以随时更改。内容加密保存，只有中心的工作人员能看到。
needs-deaf = 我听不见，或者听力不好
needs-deaf-note = 我们用文字联系您，不打电话。
needs-night = 我夜间工作，白天睡觉
needs-night-note = 您睡觉时我们不打电话。您也可以让我们晚一点询问。
needs-children = 我要照顾年幼的孩子
needs-children-note = 从第二天起，每次回答的时间延长{ $minutes }分钟。
needs-shared-room = 我和别人住同一个房间
needs-shared-room-note = 视频电话之前，我们会发消息通知您。您不需要让别人出现在画面里。
needs-told = 您在{ $date }告诉了我们。取消勾选即可收回。
needs-offer = 改为在{ $from }到{ $until }之间询问
needs-other = 还有其他情况？请写消息给我们
needs-none = 没有


## Receipts

receipt-title = 回执
receipt-arrived = 这份报告已经收到
receipt-location = 位置报告
receipt-health = 身体状况报告
receipt-kind = 报告
receipt-at = 收到时间
receipt-number = 回执号
receipt-show = 需要证明您报告过吗？请出示这个二维码，或打印本页。扫描二维码的人会看到同一页面。
receipt-says-not = 本页不显示是谁报告的，也不显示报告的内容。
receipt-code = 打开本页的二维码
receipt-none-title = 没有这个回执
receipt-none = 没有保存带有这个回执的报告。它可能已经按规定彻底删除。
