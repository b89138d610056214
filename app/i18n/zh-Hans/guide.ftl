# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = 欢迎您。让我们一起度过隔离期。
guide-welcome-lead = 入境后，您要在家里或住宿的地方隔离{ $days }天。这里告诉您每天要做什么，有困难时可以找谁。
guide-welcome-who = 本网站面向所有刚从国外入境的人。主管部门：{ $authority }。
guide-welcome-start = 从这里开始
guide-welcome-start-hint = 请准备好护照。如果领到了入境码，也请准备好。
guide-welcome-count = 计算隔离天数
guide-welcome-count-hint = 输入抵达日期，就能知道哪天可以外出。

guide-rules-title = 隔离期间的规定
guide-rule-stay = 隔离期结束之前，请待在家里，或者待在您登记的住宿地点。
guide-rule-no-meeting = 请不要与其他人见面。
guide-rule-report = 请每天告诉我们您在哪里、身体怎么样。
guide-rule-mask = 请戴口罩。
guide-rule-hands = 请勤洗手，或者勤给手消毒。
guide-rule-avoid = 请避开不通风的房间和人多的地方，不要与人近距离接触。
guide-rule-ill = 如果身体不舒服，请打电话给附近的保健所（当地的公共卫生机构），或者拨打{ $phone }联系我们。
guide-rule-apps = 请设置好要求您使用的应用，并一直使用。

guide-pledge-title = 您的誓约书
guide-pledge-1 = 入境时，您签了誓约书，承诺遵守这些规定。
guide-pledge-2 = 没有正当理由却不报告位置或身体状况，或者没有遵守其他规定，就是违反誓约书。
guide-pledge-3 = 这时，您的姓名和有助于防止感染扩散的信息可能会被公布。
guide-pledge-4 = 如果您是外国籍，国籍也可能会被公布。
guide-pledge-5 = 如果您是外国籍，还可能会按照出入境管理的法律办理相关手续。您可能会失去居留资格，并被强制离境。
guide-pledge-6 = 您有困难，没办法报告吗？请拨打{ $phone }告诉我们。我们和您一起想办法。

guide-contents-title = 本指南的内容


## Section: what to do every day in Okaeri

guide-section-app-title = 每天在Okaeri上要做的事
guide-section-app-lead = 用手机浏览器就能打开Okaeri，不需要安装。

guide-app-1-title = 第一次使用
guide-app-1-p1 = 您会在机场领到一张印有QR码（二维码）的纸。请用手机相机对准二维码，打开出现的链接。
guide-app-1-p2 = 请按照护照，输入护照号码和出生日期。
guide-app-1-p3 = 请阅读誓约书并点同意。这样就准备好了。
guide-app-1-p4 = 没有入境码？没有也可以开始使用，也可以发送报告。在中心确认您的手机之前，页面上不会显示您以前发送的内容。

guide-app-2-title = 隔离地点和您现在的位置
guide-app-2-p1 = 到达家里或住宿的地方后，请马上把那里登记为隔离地点。手机的位置会和地址一起保存，所以请一定要在那里登记。
guide-app-2-p2 = 请每天几次打开“今天”页面，点“我在这里”。手机会查找您的位置并告诉我们。
guide-app-2-p3 = 只要您离登记的地点不超过{ $radius }米，就算在隔离地点。
guide-app-2-p4 = 有时手机找不准位置，我们就无法判断您在哪里。这不会对您不利。请过一会儿再试。

guide-app-3-title = 您的身体状况
guide-app-3-p1 = 请每天一次打开“今天”页面，回答关于健康的问题。大约需要一分钟。
guide-app-3-p2 = 同行人员中有人没有自己的手机吗，比如孩子？请您也替他们一一回答。
guide-app-3-p3 = 如果发烧或不舒服，请如实告诉我们。我们问这些，是为了帮助您。

guide-app-4-title = 通过视频电话做居所确认
guide-app-4-p1 = 您在隔离地点时，中心会给您打视频电话。电话总是由中心打给您。
guide-app-4-p2 = 和您通话的可能是工作人员，也可能是自动语音。接听方法是一样的。
guide-app-4-p3 = 请一定接听。
guide-app-4-p4 = 没有接到？您不能打回来，因为居所确认要看的是通话那一刻您在不在室内。请等下一次电话。


## Section: what else to do on the phone

guide-section-outside-title = 在手机上还要做的事
guide-section-outside-lead = 万一您生病了，下面两项设置会有帮助。它们能帮您回想自己去过哪里、身边有谁。

guide-outside-1-title = 保持位置记录开启
guide-outside-1-p1 = 手机可以记住您去过的地方。隔离期结束之前，请保持这项功能开启，也不要删除记录。
guide-outside-1-p2 = iPhone：打开“设置”，点“隐私与安全性”，再点“定位服务”，把它打开。然后在下方点“系统服务”，再点“重要地点”，把它打开。
guide-outside-1-p3 = Android手机：打开“设置”，点“位置信息”，把它打开。然后打开Google Maps（谷歌地图），点您的头像，再点“时间轴”，把它打开。
guide-outside-1-p4 = 您手机上的名称可能稍有不同。

guide-outside-2-title = 使用接触追踪应用
guide-outside-2-p1 = 如果您身边的人后来查出感染，接触追踪应用可以通知您。
guide-outside-2-p2 = 请安装入境时介绍给您的应用。请保持Bluetooth（蓝牙）开启，应用才能工作。


## Section: feeling ill

guide-section-ill-title = 身体不舒服时
guide-section-ill-lead = 您不是一个人。请早点告诉我们。打电话问清楚之前，请先留在原地。遇到紧急情况，请马上叫救护车。

guide-ill-1-title = 打电话给保健所
guide-ill-1-p1 = 如果发烧、咳嗽或有其他不舒服，请打电话给隔离地点附近的保健所（当地的公共卫生机构）。
guide-ill-1-p2 = 请告诉对方，您是从国外来的，还在隔离期。
guide-ill-1-p3 = 不知道电话号码？请拨打{ $phone }问我们。

guide-ill-2-title = 需要更换隔离地点时
guide-ill-2-p1 = 换地方之前，请先向中心申请：打开“今天”页面，点“我要换到另一个地方”。也可以拨打{ $phone }联系我们。
guide-ill-2-p2 = 请告诉我们新的地址，以及为什么要换。
guide-ill-2-p3 = 在我们同意之前，仍以原来的隔离地点为准。

guide-ill-3-title = 去看医生或做检测时
guide-ill-3-p1 = 请先打电话给医院、诊所或检测点，问清楚怎么去。请不要没打电话就直接去。
guide-ill-3-p2 = 路上请戴口罩，避开人多的地方。
guide-ill-3-p3 = 出门前请告诉我们。请拨打{ $phone }。


## Section: help

guide-section-help-title = 需要帮助时
guide-section-help-lead = 有任何问题，都可以拨打{ $phone }联系中心。接通后会先听到自动语音。

guide-help-1-title = 大家常问的问题
guide-help-1-p1 = 我们收集了大家常问的问题。每个问题都有简短的回答。

guide-help-2-title = 关于健康报告的问题
guide-help-2-p1 = 报告填错了，或者不知道怎么回答？请拨打{ $phone }。
guide-help-2-p2 = 如果您现在就不舒服，请先看“身体不舒服时”。

guide-help-3-title = Okaeri用不了时
guide-help-3-p1 = 如果页面打不开，请等几分钟再试。不需要一直点。
guide-help-3-p2 = 如果还是不行，请拨打{ $phone }。

guide-help-4-title = 意见和建议
guide-help-4-p1 = 我们想做得更好。请告诉我们哪里不好懂。请拨打{ $phone }。

guide-help-5-title = 其他问题
guide-help-5-p1 = 其他问题也请拨打{ $phone }。如果不归我们管，我们会告诉您该找谁。


## Section: information

guide-section-information-title = 有用的信息
guide-section-information-lead = 这些是本网站以外的信息。

guide-information-1-title = 短期回来的人接种疫苗
guide-information-1-p1 = 您平时住在国外，这次只是回来住一段时间吗？停留期间，您也许可以接种疫苗。
guide-information-1-p2 = 请拨打{ $phone }，问清楚由谁负责。出门之前请一定先问。

guide-information-2-title = 用多种语言介绍COVID-19（新冠）
guide-information-2-p1 = 病毒是怎么传播的？怎样预防？您可以在这个网站用多种语言阅读：{ $url }
guide-information-2-p2 = 那个网站不属于Okaeri。


## Section: the centre

guide-section-centre-title = 关于中心
guide-section-centre-lead = 我们是谁，能为您做什么。

guide-centre-1-title = 隔离期间，我们陪着您
guide-centre-1-p1 = 中心的全称是：{ $centre }。主管部门：{ $authority }。
guide-centre-1-p2 = 我们会和每一位入境的人保持联系，一共{ $days }天。
guide-centre-1-p3 = 我们会查看您的报告。您可能需要帮助时，我们会联系您。
guide-centre-1-p4 = 您可以拨打{ $phone }找到我们。接通后会先听到自动语音。


## Section: close contact

guide-section-close-contact-title = 如果您身边的人感染了
guide-section-close-contact-lead = 飞机上坐在您附近的人，后来可能会查出感染。

guide-close-contact-1-title = 我们怎样通知您
guide-close-contact-1-p1 = 如果有这种情况，中心会用电子邮件、手机通知和视频电话告诉您。
guide-close-contact-1-p2 = 这不表示您已经感染，也不是任何人的错。
guide-close-contact-1-p3 = 我们会告诉您接下来怎么做。在那之前，请留在隔离地点。
guide-close-contact-1-p4 = 如果身体不舒服，请打电话给附近的保健所，或者拨打{ $phone }联系我们。


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = 常见问题与回答
guide-questions-lead = 大家最常问的问题，都有简短的回答。点问题就能看到回答。
guide-questions-link = 查看全部常见问题与回答
guide-questions-groups = 问题的分类
guide-questions-open = 显示全部回答
guide-questions-close = 收起回答


## Search. $query is what somebody typed, $count a number.

guide-search-title = 在指南中搜索
guide-search-title-for = 搜索：{ $query }
guide-search-count = 找到{ $count }条结果
guide-search-empty-title = 没有找到“{ $query }”
guide-search-empty-text = 请少输入几个字，或者换一个说法。您也可以浏览全部问题，或者打电话给我们。


## Day counter

guide-days-title = 计算隔离天数
guide-days-lead = 隔离期是{ $days }天。输入抵达日期，就能知道什么时候结束。
guide-days-legend = 您是哪天抵达的？
guide-days-hint = 飞机降落或船到港的日期。例如：2026 11 23。
guide-days-submit = 计算天数

guide-days-now-before = 您还没有抵达。
guide-days-now-arrival = 今天是抵达日。明天是第1天。
guide-days-now-waiting = 今天是第{ $day }天，一共{ $days }天。
guide-days-now-released = 您的隔离期已经结束。感谢您一直待在室内。
guide-days-release = 从{ $date } { $time }起，您可以外出。
guide-days-release-zone = 这是{ $zone }的当地时间。

guide-days-calendar-title = 您的日历
guide-days-cell-day = 第{ $day }天
guide-days-cell-arrival = 抵达
guide-days-cell-today = 今天
guide-days-cell-past = 已过
guide-days-cell-coming = 未到
guide-days-cell-last = 最后一天

guide-days-rules-title = 天数怎么算
guide-days-rule-arrival = 抵达的那天是第0天。
guide-days-rule-next = 次日是第1天。
guide-days-rule-last = 到第{ $days }天，隔离就结束了。
guide-days-rule-release = 最后一天过完，从半夜0点起，您就可以外出。
guide-days-rule-midnight = 以降落时的当地日期为准。如果半夜0点刚过才降落，就算新的一天。
guide-days-rule-zone = 您的手机可能还显示其他国家的时间。这不影响天数的计算。
guide-days-rule-change = 主管部门可能会缩短或延长隔离期。如果有变化，会通知您。

guide-days-ics = 添加到日历（.ics文件）
guide-days-share = 这份日历的链接
guide-days-share-hint = 链接里只有抵达日期。您可以发给家人。
guide-days-again = 换一个日期计算

guide-ics-summary-release = 隔离期结束
guide-ics-summary-day = 隔离期第{ $day }天，共{ $days }天
guide-ics-description = Okaeri根据您的抵达日期计算。如有问题，请拨打{ $phone }。


## On every page of the guide

guide-next = 下一页
guide-previous = 上一页
guide-checked = 最近一次核对：{ $date }
guide-phone-title = 打电话给中心
guide-phone-call = 拨打{ $phone }
guide-phone-automated = 接通后会先听到自动语音。
guide-back-to-contents = 返回目录
