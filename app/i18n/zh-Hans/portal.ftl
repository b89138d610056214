# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = 今天
nav-guide = 指南
nav-timeline = 报告记录
sign-out = 退出登录
sign-out-done = 您已退出登录。
call-centre = 拨打{ $phone }


## Start

start-title = 登录
start-lead = 欢迎您。请登录，每天告诉我们您在哪里、身体怎么样。
start-code-label = 入境码
start-code-hint = 写在您入境时领到的那张纸上。
start-code-error-missing = 请输入入境码。
start-code-error-form = 这不是入境码。请对照那张纸检查一下。
start-code-used = 这个入境码已经用过了。如果是您用的，请使用当时的手机，或者不用入境码登录。
start-passport-label = 护照号码
start-passport-hint = 按照护照输入字母和数字。
start-passport-error-missing = 请输入护照号码。
start-passport-error-form = 护照号码只有字母和数字。请检查一下。
start-birth-legend = 出生日期
start-birth-hint = 请按照护照输入。例如：1980 3 31。
start-submit = 登录
start-without-code = 我没有入境码
start-with-code = 我有入境码
start-report-only-title = 不用入境码登录
start-report-only-text = 没有入境码也可以发送报告。在中心确认您的手机之前，不会显示已保存的您的信息。
start-error-no-match = 用这些信息无法登录。请对照护照和那张纸，逐项检查。
start-error-too-many = 您已经试了很多次。请等{ $minutes }分钟，然后再试一次。
start-error-stay = 本次停留期间可以尝试的次数已经用完。请拨打{ $phone }联系我们。我们会帮助您。


## Pledge

pledge-title = 您的誓约书
pledge-lead = 这些规定是为了保护您和您身边的人。请阅读并同意。
pledge-1 = 隔离期结束之前，我会留在隔离地点。
pledge-2 = 我不与其他人见面。
pledge-3 = 我每天报告自己在哪里、身体怎么样。
pledge-4 = 中心打来视频电话时，我会接听。
pledge-5 = 我会戴口罩，保持双手清洁，避开人多的地方。
pledge-consequence = 如果我没有正当理由而违反这份誓约书，我的姓名和有助于防止感染扩散的信息可能会被公布。如果我是外国籍，国籍也可能会被公布，我还可能会失去居留资格，并被强制离境。
pledge-agree = 我已经阅读，并且同意。
pledge-submit = 同意并继续
pledge-error = 如果同意，请勾选方框。
pledge-accepted = 您已于{ $date }同意。


## Waiting place

place-title = 您的隔离地点
place-lead = 请到达您要隔离的家里或住宿的地方之后，再做这一步。
place-address-label = 地址
place-address-hint = 请写城市、街道和门牌号。如果有楼名和房间号，也请写上。
place-address-error = 请输入隔离地点的地址。
place-address-error-long = 地址太长了。请写短一些。
place-position-title = 您现在的位置
place-position-lead = 我们会把手机的位置保存为您的隔离地点。点按钮后，手机会问您是否允许使用位置信息。请选择允许。
place-position-button = 查找我的位置
place-position-found = 已找到您的位置，误差在{ $accuracy }米以内。
place-position-error-missing = 保存之前，请先点“查找我的位置”。
place-position-error-accuracy = 手机没能找准位置。请到窗边等一会儿，再点一次按钮。
place-position-none = 您的浏览器无法在这个页面提供位置。请拨打{ $phone }联系我们，我们替您登记隔离地点。
place-submit = 保存我的隔离地点
place-registered-title = 您的隔离地点


## Today

today-title = 今天
today-arrival = 今天是抵达日。明天是第1天。
today-day = 第{ $day }天，共{ $days }天
today-ends = 从{ $date } { $time }起，您可以外出。
today-released-title = 您的隔离期已经结束
today-released-text = 您不需要再报告了。感谢您一直待在室内。欢迎回来。
today-closed-title = 对您的健康确认已经结束
today-closed-text = 您不需要再报告了。如果您觉得弄错了，请拨打{ $phone }联系我们。
today-before-place-title = 请先登记隔离地点
today-before-place-text = 到达家里或住宿的地方后，请马上告诉我们那里的位置。之后您就可以在那里报告了。
today-before-place-button = 登记我的隔离地点
today-report-only-note = 中心还没有确认您的手机。您可以发送报告，但这里不会显示已保存的您的信息。要确认手机，请输入入境码，或者拨打{ $phone }。
today-report-only-code = 输入入境码
today-receipts-title = 我们今天收到的报告
today-receipts-none = 今天还没有。
today-help = 需要帮助吗？请拨打{ $phone }联系我们。接通后会先听到自动语音。


## "I'm here"

here-title = 您在哪里
here-button = 我在这里
here-explain = 请在隔离地点，每天点几次这个按钮。手机会查找您的位置并告诉我们。只有您点按钮时，我们才会看。
here-searching = 正在查找您的位置……
here-accuracy = 误差在{ $metres }米以内。正在找得更准……
here-sending = 正在发送……
here-inside-title = 您在隔离地点
here-inside-text = 谢谢您。我们收到了您的报告。
here-outside-title = 您好像不在隔离地点
here-outside-text = 手机显示的位置离隔离地点大约{ $distance }米，可能有{ $accuracy }米的误差。如果可以，请回去，再点一次“我在这里”。显示得不对，或者需要帮助？请打电话给我们。
here-cannot-tell-title = 我们无法判断您在哪里
here-cannot-tell-text = 我们收到了您的报告。手机没能找准位置。这不会对您不利。请到窗边等一会儿，再试一次。
here-report-only-title = 我们收到了您的报告
here-report-only-text = 谢谢您。中心会查看。
here-denied-title = 手机没有提供位置
here-denied-text = 页面询问能不能使用位置时，您或您的手机没有允许。您可以改过来。
here-denied-ios = iPhone：打开“设置”，点“隐私与安全性”，再点“定位服务”，把它打开。在下方的列表里，点您用的浏览器（例如“Safari浏览器网站”），选择“使用App期间”。然后回到这里，再试一次。
here-denied-android = Android：点网址左边的图标，再点“权限”和“位置信息”，选择“允许”。请同时检查手机“设置”里的“位置信息”是否已打开。然后再试一次。
here-denied-other = 电脑：点网址左边的图标，找到“位置信息”，选择“允许”。然后刷新页面。
here-unavailable-title = 手机找不到自己的位置
here-unavailable-text = 通常过一会儿就好了。
here-unavailable-ios = iPhone：打开“设置”，点“隐私与安全性”，再点“定位服务”，检查它是否已打开。请把Wi-Fi也打开。然后到窗边再试一次。
here-unavailable-android = Android：打开“设置”，点“位置信息”，检查它是否已打开。请把Wi-Fi也打开。然后到窗边再试一次。
here-unavailable-other = 电脑：请在设置里检查位置信息和Wi-Fi是否已打开。如果还是不行，请用手机。
here-timeout-title = 花的时间太长了
here-timeout-text = 手机没能及时找到位置。没有发送任何内容。请到窗边再试一次。
here-not-sent-title = 您的报告还没有发送
here-refused-title = 我们无法接收这份报告
here-refused-text = 没有保存任何内容。如果不知道原因，请拨打{ $phone }联系我们。
here-unsupported-title = 这个浏览器无法查找您的位置
here-unsupported-text = 请用别的浏览器或别的手机打开这个页面，或者拨打{ $phone }联系我们。
here-no-script = 这个浏览器无法从这个页面发送位置。请拨打{ $phone }联系我们。
here-try-again = 再试一次
here-send-again = 再发送一次
here-receipt = 回执号：{ $receipt }，{ $time }


## Health

health-title = 您的身体状况
health-lead = 请每天回答一次。大约需要一分钟。如果不舒服，请如实告诉我们。我们问这些，是为了帮助您。
health-open = 报告身体状况
health-person-self = 您本人
health-person = { $name }
health-temperature-label = 体温（°C）
health-temperature-hint = 例如：36.5。如果没有体温计，这里请不要填，直接回答下一个问题。
health-fever-legend = 体温有没有达到{ $threshold } °C或以上？
health-fever-yes = 有
health-fever-no = 没有
health-symptoms-legend = 今天有哪些不舒服？
health-symptoms-hint = 请勾选所有符合的项目。如果都没有，就不用勾选。
health-submit = 发送
health-temperature-not-a-number = 请用数字输入体温，例如：36.5。
health-temperature-out-of-range = 请检查体温。单位是°C，例如：36.5。
health-temperature-missing = 请输入体温，或者选择“有”或“没有”。
health-error-of = { $person }：{ $error }
health-sent-before = 这份报告已经发送过了。如果新的回答没有错，请再按一次“{ health-submit }”。
health-fever-answer-unknown = 请输入体温，或者选择“有”或“没有”。
health-symptom-unknown = 有一个勾选没有读取成功。请重新勾选。
health-done-well-title = 谢谢您。我们收到了您的报告。
health-done-well-text = 今天没有别的事要做了。如果开始觉得不舒服，请再报告一次，或者拨打{ $phone }联系我们。
health-done-symptomatic-title = 谢谢您告诉我们。请现在就打电话。
health-done-symptomatic-text = 请拨打{ $phone }联系我们。请不要没打电话就直接去医院。遇到紧急情况，请马上叫救护车。
health-receipt = 回执号：{ $receipt }，{ $time }
health-due = 请在{ $time }之前回答。
health-overdue = 本应在{ $time }之前回答。现在仍可以回答。
health-done-today = 您今天已经报告过了。您随时可以再报告一次。


## Timeline

timeline-title = 报告记录
timeline-lead = 您在这里看到的，和中心看到的一样。
timeline-empty = 这里还没有内容。
timeline-pledge = 您同意了誓约书
timeline-place = 您登记了隔离地点
timeline-location-inside = 在隔离地点
timeline-location-outside = 不在隔离地点
timeline-location-cannot_tell = 当时无法判断您在哪里
timeline-location-received = 已收到位置报告
timeline-health-well = 没有不舒服
timeline-health-symptomatic = 身体不舒服
timeline-received = 收到时间：{ $time }
timeline-receipt = 回执号：{ $receipt }


## Why a report could not be taken

problem-captured-in-future = 您手机上的时间快了。请设为自动，然后再试一次。
problem-captured-too-old = 这份报告太旧了，我们无法接收。请重新报告。
problem-released = 您的隔离期已经结束。您不需要再报告了。
problem-not-active = 对您的健康确认还没有开始，或者已经结束。如果您觉得弄错了，请拨打{ $phone }联系我们。
problem-id-conflict = 这份报告已经以别的内容发送过了。请刷新页面，重新报告。
problem-bad-position = 手机给出的位置不对。请再试一次。
