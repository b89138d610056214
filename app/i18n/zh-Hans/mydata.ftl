# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = 我的信息
mydata-lead = 您可以在这里看到：保存了哪些关于您的信息、谁看过、什么时候删除。
mydata-locked = 您的信息只能在中心确认过的手机上显示。请输入入境码，或者您在另一部手机上生成的代码，也可以给我们打电话。


## What is stored

mydata-stored = 保存的信息
mydata-who = 您是谁
mydata-name = 姓名
mydata-language = 语言
mydata-companions = 同行人员
mydata-arrival = 您的入境
mydata-arrived = 入境日
mydata-flight = 航班和座位
mydata-period = 隔离期
mydata-registered = 登记时间
mydata-none = 还没有
mydata-location-reports = 位置报告
mydata-exact = 其中带有准确位置的
mydata-health-reports = 身体状况报告
mydata-exact-rule = 报告的准确位置过{ $hours }小时就会彻底删除，只留下结果、大致距离和误差。
mydata-contact = 消息和通知
mydata-requests = 送达您手机的报告通知
mydata-contests = 您认为有误的记录
mydata-phones = 已登录的手机
mydata-phone-this = 这部手机
mydata-phone-other = 另一部手机
mydata-phone-full = 可以看到全部内容
mydata-phone-report = 只能发送报告
mydata-phone-since = 登录时间：{ $since }。最后使用：{ $seen }。


## Who looked at it

mydata-access = 谁看过
mydata-access-lead = 中心的工作人员每次打开您的档案或处理有关的事，都会记录下来，并显示在这里。
mydata-access-none = 还没有人打开过您的档案。
mydata-access-older = 更早的记录
mydata-access-newest = 最新的记录
mydata-deed-read-case = 打开了您的档案
mydata-deed-settle-contest = 对您认为有误的记录作出了决定
mydata-deed-write-message = 给您写了消息
mydata-deed-answer-messages = 注明您的消息已得到答复
mydata-deed-decide-deletion = 对您的删除申请作出了决定
mydata-deed-approve-place = 同意了您换地方
mydata-deed-refuse-place = 没有同意您换地方
mydata-deed-other = 处理了您的档案
mydata-role-viewer = 中心（只能查看）
mydata-role-follow-up = 中心（健康确认）
mydata-role-supervisor = 中心（主管）
mydata-role-administrator = 中心（管理）


## When it is destroyed

mydata-end = 什么时候删除
mydata-end-released = 您可以外出
mydata-end-hidden = 中心不再能看到
mydata-end-destroyed = 全部彻底删除
mydata-rule-hidden = 规定：隔离期结束后{ $days }天之内，中心可以看到您的信息。
mydata-rule-destroyed = 隔离期结束{ $days }天后彻底删除；如果中心同意，会更早删除。


## A copy, another phone, signing out

mydata-copy = 留一份给自己
mydata-copy-lead = 关于您和同行人员保存的全部内容，放在一个文件里。文件里写有身体状况和您到过的地方，请妥善保管。
mydata-copy-page = 供阅读（HTML）
mydata-copy-json = 供程序使用（JSON）
mydata-newphone = 使用另一部手机
mydata-newphone-lead = 请在这里生成代码，在另一部手机上和护照号码、出生日期一起输入。之后那部手机也能看到全部内容。代码在{ $minutes }分钟内有效，只能用一次。
mydata-newphone-make = 生成代码
mydata-newphone-many = 您今天已经生成了{ $count }个代码。请拨打{ $phone }联系我们。
mydata-newphone-title = 另一部手机的代码
mydata-newphone-until = 这个代码在{ $time }之前有效，只能用一次。它只在现在显示。
mydata-newphone-scan = 用另一部手机的相机扫描下面的图，或者在那部手机上打开下面的网址，输入代码。
mydata-newphone-type = 和平时一样，输入护照号码和出生日期。
mydata-newphone-picture = 让另一部手机打开登录页面的二维码
mydata-back = 返回“我的信息”
mydata-out = 让手机退出登录
mydata-out-lead = 手机丢了，或者用过别人的手机？请在这里让它退出登录，立即生效。
mydata-out-others = 让其他手机退出登录
mydata-out-others-note = 除这部手机以外，其他手机都会退出登录。要再使用其中一部，请在这里为它生成代码。
mydata-out-others-submit = 好，让其他手机退出
mydata-out-all = 全部退出登录，包括这部手机
mydata-out-all-note = 入境码只能用一次。没有中心给的新代码，您再登录时就只能发送报告。
mydata-out-all-submit = 好，全部退出登录


## Deletion

mydata-delete = 申请删除
mydata-delete-rule = 隔离期内什么都不能删除。
mydata-delete-lead = 不过您可以申请提前彻底删除您的信息：在{ $early }，而不是{ $date }。由中心的工作人员决定。
mydata-delete-open = 申请提前删除
mydata-delete-reason = 为什么？可以不填。
mydata-delete-submit = 好，申请删除
mydata-delete-asked = 您在{ $date }提出了申请。中心的工作人员会作出决定，您将在这里看到答复。
mydata-delete-withdraw = 撤回申请
mydata-delete-granted = 中心已经同意。您的信息将在{ $date }彻底删除。
mydata-delete-refused = 中心没有同意。理由：
mydata-delete-hidden = 中心已经没有人能看到您的信息。它们将在{ $date }彻底删除。
