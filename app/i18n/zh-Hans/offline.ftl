# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = 没有网络
offline-lead = 现在没有网络。您仍然可以报告：手机会保存报告，等网络恢复后发送。
offline-open-today = 打开“今天”
offline-unknown-title = 这部手机还不认识您
offline-unknown-text = 您没有用这个浏览器登录过，或者浏览器删除了保存的内容。请在有网络时登录，或者拨打{ $phone }联系我们。
offline-waiting = 等待发送：{ $count }
offline-all-sent = 已全部发送
offline-kept = 手机会保存报告，等网络恢复后发送。以您报告的时间为准。
offline-not-kept = 这个浏览器不保存任何内容。在报告发送之前，请不要关闭这个页面。
offline-full = 这部手机上等待发送的报告太多，这份没有保存。请拨打{ $phone }联系我们。
offline-signed-out = 您的登录已经结束。什么都没有丢失：请再次登录，等待的报告就会发送。
offline-refused = 我们无法接收这份报告。
offline-remove = 从列表中删除
offline-bad-answers = 有的回答缺少或不可能正确。请重新填写健康报告。
offline-fever = 体温高
offline-no-fever = 体温不高
offline-read-out = 打电话念给我们听
offline-read-out-text = 没有网络时，您可以拨打{ $phone }，把这份列表念给我们听。
offline-copy = 复制列表
offline-storage = 如果您或手机删除了浏览器保存的内容，列表中的报告就会丢失。这时请重新报告，或打电话给我们。
offline-sign-out-warning = 还没有发送：{ $count }。如果现在退出登录，这些报告会丢失。要退出登录吗？
offline-install-title = 让 Okaeri 随手可开
offline-install-text = 把它放到手机的主屏幕上，点一下就能打开，没有网络时也可以。
offline-install-button = 放到主屏幕
offline-install-ios = iPhone：点“共享”，再点“添加到主屏幕”。
