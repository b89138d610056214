# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = 隔离期

faq-arrival-day-question = 坐飞机抵达的那天算不算？
faq-arrival-day-answer = 降落的那天是第0天，不算在隔离天数里。次日是第1天。如果半夜0点刚过才降落，新的一天就是第0天。

faq-end-question = 隔离到底什么时候结束？
faq-end-answer = 隔离到第{ $days }天结束。那天过完，从半夜0点起，您就可以外出。“今天”页面上写着日期和时间。

faq-time-zone-question = 按哪里的时间算（时区、时差）？
faq-time-zone-answer = 按{ $country }的当地时间算。您的手机可能还显示其他国家的时间。这没有任何影响。

faq-early-end-question = 隔离可以提前结束吗？
faq-early-end-answer = 主管部门可能会缩短或延长隔离期。如果有变化，我们会通知您。在那之前，以“今天”页面上的日期为准。

faq-leaving-question = 我想在隔离结束前离境（比如回国）。该怎么办？
faq-leaving-answer = 出发之前，请拨打{ $phone }联系我们。请告诉我们哪天走、坐哪个航班。我们会告诉您接下来怎么做。离开之前，规定不变。

faq-vaccinated-question = 我打过疫苗了，还要隔离吗？
faq-vaccinated-answer = 不管有没有打疫苗，都请以“今天”页面上的日期为准。如果对打过疫苗的人有新的规定，我们会通知您。不确定？请拨打{ $phone }。


## The waiting place

faq-group-place = 您的隔离地点

faq-moving-question = 我可以从酒店搬到自己家吗？
faq-moving-answer = 搬之前，请先向中心申请：打开“今天”页面，点“我要换到另一个地方”。也可以拨打{ $phone }联系我们。请告诉我们新的地址，以及为什么要搬。在我们同意之前，仍以原来的隔离地点为准。

faq-shopping-question = 我可以出去买东西、买菜吗？
faq-shopping-answer = 请留在隔离地点。超市的食品和日用品可以请人送到门口。也可以请家人或朋友把东西放在门外。如果没有人能给您送吃的，请拨打{ $phone }联系我们。

faq-delivery-question = 怎么收外卖和快递？
faq-delivery-answer = 请对方把吃的或包裹放在门外，等人走了再拿进来。如果必须见面，请戴口罩，保持距离。

faq-rubbish-question = 怎么扔垃圾？
faq-rubbish-answer = 请让酒店的人，或者和您一起住的人帮您倒垃圾。如果没有人能帮忙，请拨打{ $phone }联系我们。我们和您一起想办法。

faq-outdoors-question = 我可以出去遛狗、散步或运动吗？
faq-outdoors-answer = 隔离期结束之前，请待在室内，不要出去散步，也不要去健身房。在房间里运动没有关系。遛狗请让别人帮忙。如果没有人能照顾您的宠物，请拨打{ $phone }联系我们。

faq-visitors-question = 朋友或家人可以来看我吗？
faq-visitors-answer = 隔离期结束之前，请不要与其他人见面。你们可以打电话或视频聊天。来送东西的人，可以把东西放在门外。

faq-household-question = 我和别人住在一起，要注意什么？
faq-household-answer = 请尽量自己住一个房间。碰面时，请戴口罩，保持距离。请经常开窗。大家都要勤洗手。

faq-children-question = 我带着孩子，或者同行的人没有手机。他们怎么报告？
faq-children-answer = 孩子、婴儿或其他同行人员，请您用自己的手机替他们报告。回答每天的健康问题时，也请替他们一一回答。页面上少了谁吗？请拨打{ $phone }联系我们。


## Reports

faq-group-reports = 报告

faq-missed-question = 我错过了报告通知，或者忘了报告。怎么办？
faq-missed-answer = 想起来了，请马上报告。晚一点报告，也比不报告好。如果少了好几次报告，我们可能会打电话，问您是否平安。

faq-asleep-question = 通知来的时候我正在睡觉、洗澡或上厕所，怎么办？
faq-asleep-answer = 没关系。您有{ $answer_minutes }分钟的时间回答。我们只在{ $from }到{ $until }之间问您在哪里。抵达后的第一个晚上，{ $quiet_from }到{ $quiet_until }之间不会有通知。

faq-no-position-question = 手机找不到我的位置，怎么办？
faq-no-position-answer = 请到窗边，打开定位（GPS）和Wi-Fi。等一会儿，再试一次。如果我们无法判断您在哪里，这不会对您不利。

faq-permission-question = 我没有允许使用位置信息，怎么改？
faq-permission-answer = 请再点一次“我在这里”。页面会告诉您怎样在手机上允许。如果还是不行，请拨打{ $phone }联系我们。

faq-away-question = 我在别的地方报告了，怎么办？
faq-away-answer = 如果可以，请回到隔离地点，在那里再点一次“我在这里”。您是因为有事才出门的吗，比如去看医生？请拨打{ $phone }告诉我们。

faq-not-away-question = 我就在隔离地点，Okaeri却说我不在。为什么？
faq-not-away-answer = 手机的定位可能会出错。请到窗边，再点一次“我在这里”。还是不对？请拨打{ $phone }联系我们，工作人员会查看。我们不会只凭机器做决定。

faq-no-network-question = 没有网络（没信号），怎么报告？
faq-no-network-answer = 请不要关闭页面，等网络恢复后再发送一次。如果家里或住宿的地方有Wi-Fi，请使用Wi-Fi。如果很长时间都上不了网，请用别的电话拨打{ $phone }联系我们。

faq-tracking-question = Okaeri会一直跟踪我吗？
faq-tracking-answer = 不会。只有您点按钮时，我们才知道您在哪里。


## Calls

faq-group-calls = 中心打来的电话

faq-missed-call-question = 我没接到视频电话，怎么办？
faq-missed-call-answer = 请等下一次电话。每次居所确认，我们最多打{ $tries }次，两次之间至少隔{ $tries_apart }分钟。我们会在{ $call_from }到{ $call_until }之间打给您。

faq-call-back-question = 视频电话可以打回去吗？
faq-call-back-answer = 不可以，也不需要。居所确认要看的是通话那一刻您在不在室内。之后再打，就看不出来了。请等下一次电话。

faq-automated-question = 打来的是自动语音，这正常吗？
faq-automated-answer = 正常。有些电话是机器打的。请像和工作人员通话一样接听，并按照语音的提示做。

faq-pictures-question = 视频电话的录像会怎么处理？
faq-pictures-answer = 自动通话之后，工作人员会看录像，并判断结果。判断之后过{ $clip_days }天，录像会被彻底删除。

faq-scam-question = 有人向我要钱，真的是中心吗？
faq-scam-answer = 不是。中心绝不会向您要钱，也不会问信用卡号码。这可能是诈骗。请挂断电话，什么都不要发给对方。然后请拨打{ $phone }告诉我们。


## Health and emergencies

faq-group-health = 健康和紧急情况

faq-feeling-ill-question = 我身体不舒服，怎么办？
faq-feeling-ill-answer = 请尽早打电话给附近的保健所，或者拨打{ $phone }联系我们。如果难受或发烧，也请在健康报告里告诉我们。遇到紧急情况，请马上叫救护车。

faq-doctor-question = 我要看医生或做检测，可以去吗？
faq-doctor-answer = 请先打电话给医院、诊所或检测点，问清楚怎么去。然后在出门前拨打{ $phone }联系我们。路上请戴口罩，避开人多的地方。

faq-family-ill-question = 我的家人生病了，怎么办？
faq-family-ill-answer = 请打电话给附近的保健所，并告诉对方您还在隔离期。生病的人是您的同行人员吗？请也在健康报告里告诉我们。遇到紧急情况，请马上叫救护车。

faq-family-visit-question = 住在别处的亲人病重或去世了，我可以去吗？
faq-family-visit-answer = 得知这件事，我们很难过。去之前，请拨打{ $phone }联系我们。我们和您一起想办法。

faq-emergency-question = 遇到火灾、地震等紧急情况，怎么办？
faq-emergency-answer = 您的安全最重要。如果有危险，请马上离开。如果有人受伤，请叫救护车。到了安全的地方，请拨打{ $phone }，告诉我们您在哪里。

faq-close-contact-question = 飞机上坐在我附近的人感染了，我怎么知道？
faq-close-contact-answer = 中心会用电子邮件、手机通知和视频电话告诉您。这不表示您已经感染。我们会告诉您接下来怎么做。在那之前，请留在隔离地点。

faq-lonely-question = 我觉得孤单、担心，可以找谁说说？
faq-lonely-answer = 很多人都觉得这些日子不好过。您不是一个人。可以和家人或朋友打电话、视频聊聊。您也可以拨打{ $phone }找我们。我们会告诉您谁能帮忙。


## Phone and sign-in

faq-group-phone = 手机和登录

faq-no-smartphone-question = 我没有智能手机，怎么报告？
faq-no-smartphone-answer = Okaeri可以在任何浏览器里打开，平板电脑和电脑也行。如果都没有，请用任何一部电话拨打{ $phone }联系我们。

faq-broken-question = 手机坏了、丢了或没电了，怎么办？
faq-broken-answer = 只是没电了吗？请充电，手机能用了就马上报告。手机坏了或丢了吗？请用别的电话拨打{ $phone }联系我们。

faq-new-phone-question = 我换了新手机，怎么继续？
faq-new-phone-answer = 请在新手机上打开Okaeri，不用入境码登录。入境码只能用一次。您马上就可以报告。如果想在新手机上看以前的报告，请拨打{ $phone }。中心会确认您的手机。

faq-no-code-question = 我没有入境码，或者那张纸丢了，可以开始吗？
faq-no-code-answer = 可以。请选择“我没有入境码”，用护照号码和出生日期登录。您马上就可以报告。在中心确认您的手机之前，不会显示已保存的您的信息。

faq-language-question = 怎么换语言？
faq-language-answer = 请点页面上方您的语言名称，再选择别的语言。页面还是原来的那一页。

faq-no-script-question = 我的浏览器不能用JavaScript，还能做什么？
faq-no-script-answer = 您可以看指南、计算天数、报告身体状况。发送位置和接视频电话都需要JavaScript。请拨打{ $phone }联系我们，我们来想别的办法。


## Data, costs and opinions

faq-group-data = 您的信息、费用和意见

faq-stored-question = 你们保存了我的哪些信息？
faq-stored-answer = 您的姓名、护照号码、出生日期和航班，您的隔离地点、同行人员，还有您的报告。护照号码、出生日期和准确位置都加了密，没有密钥就看不了。

faq-how-long-question = 我的信息会保存多久？
faq-how-long-answer = 报告的准确位置，过{ $position_hours }小时就会彻底删除。结果会留下，例如“在隔离地点”。隔离期结束后{ $hidden_days }天之内，中心的工作人员可以看到您的信息。隔离期结束{ $destroyed_days }天后，您的全部信息会被彻底删除。只留下没有姓名的统计数字。

faq-who-sees-question = 谁能看到我的信息？
faq-who-sees-answer = 只有中心里负责协助您的工作人员。他们每次打开您的信息，都会留下记录。其他入境的人什么也看不到。

faq-wrong-details-question = 登记的护照号码或姓名不对，怎么办？
faq-wrong-details-answer = 请拿好护照，拨打{ $phone }联系我们。我们和您一起核对。登录不了吗？请先对照护照，逐个检查字母和数字。

faq-who-pays-question = 酒店、检测或看医生的费用由谁付？
faq-who-pays-answer = 使用Okaeri不用花钱。其他费用，我们没办法在这里回答。请拨打{ $phone }，我们会告诉您该问谁。

faq-feedback-question = 有些地方不好懂，可以告诉谁？
faq-feedback-answer = 请拨打{ $phone }告诉我们。您的意见能帮助之后入境的人。谢谢您。
