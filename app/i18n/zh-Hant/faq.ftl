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

faq-group-days = 隔離期間

faq-arrival-day-question = 搭飛機抵達的那天算不算？
faq-arrival-day-answer = 降落的那天是第0天，不算在隔離天數裡。隔天是第1天。如果半夜12點剛過才降落，新的一天就是第0天。

faq-end-question = 隔離到底什麼時候結束？
faq-end-answer = 隔離到第{ $days }天結束。那天過完，從半夜12點（0點）起，您就可以外出。「今天」頁面上有日期和時間。

faq-time-zone-question = 以哪裡的時間為準（時區、時差）？
faq-time-zone-answer = 以{ $country }的當地時間為準。您的手機可能還顯示其他國家的時間。這不會有任何影響。

faq-early-end-question = 隔離可以提早結束嗎？
faq-early-end-answer = 主管機關可能會縮短或延長隔離期間。如果有變動，我們會通知您。在那之前，以「今天」頁面上的日期為準。

faq-leaving-question = 我想在隔離結束前離境（例如回國）。該怎麼辦？
faq-leaving-answer = 出發前，請撥打{ $phone }聯絡我們。請告訴我們哪一天走、搭哪個航班。我們會告訴您接下來怎麼做。離開之前，規定都一樣。

faq-vaccinated-question = 我打過疫苗了，還要隔離嗎？
faq-vaccinated-answer = 不管有沒有打疫苗，都請以「今天」頁面上的日期為準。如果打過疫苗的人有新的規定，我們會通知您。不確定嗎？請撥打{ $phone }。


## The waiting place

faq-group-place = 您的隔離地點

faq-moving-question = 我可以從飯店搬到自己家嗎？
faq-moving-answer = 搬之前，請先向中心申請：開啟「今天」頁面，按下「我要換到另一個地方」。也可以撥打{ $phone }聯絡我們。請告訴我們新的地址，以及為什麼要搬。在我們同意之前，還是以原來的隔離地點為準。

faq-shopping-question = 我可以出門買東西、買菜嗎？
faq-shopping-answer = 請留在隔離地點。超市的食品和日用品，可以請人送到門口。也可以請家人或朋友把東西放在門外。如果沒有人能幫您送吃的，請撥打{ $phone }聯絡我們。

faq-delivery-question = 怎麼收外送、宅配和包裹？
faq-delivery-answer = 請對方把餐點或包裹放在門外，等人離開再拿進來。如果一定要見面，請戴口罩，保持距離。

faq-rubbish-question = 怎麼丟垃圾？
faq-rubbish-answer = 請飯店的人，或和您同住的人幫忙倒垃圾。如果沒有人能幫您，請撥打{ $phone }聯絡我們。我們陪您一起想辦法。

faq-outdoors-question = 我可以出門遛狗、散步或運動嗎？
faq-outdoors-answer = 隔離期間結束前，請待在室內，不要出門散步，也不要去健身房。在房間裡運動沒有關係。遛狗請拜託別人。如果沒有人能照顧您的寵物，請撥打{ $phone }聯絡我們。

faq-visitors-question = 朋友或家人可以來看我嗎？
faq-visitors-answer = 隔離期間結束前，請不要和其他人見面。你們可以講電話或視訊。送東西來的人，可以把東西放在門外。

faq-household-question = 我和別人同住，要注意什麼？
faq-household-answer = 請盡量自己住一個房間。碰面時，請戴口罩，保持距離。請常常開窗。大家都要常洗手。

faq-children-question = 我帶著小孩，或同行者沒有手機。他們要怎麼回報？
faq-children-answer = 小孩、嬰兒或其他同行者，請您用自己的手機替他們回報。回答每天的健康問題時，也請替他們一一回答。畫面上少了誰嗎？請撥打{ $phone }聯絡我們。


## Reports

faq-group-reports = 回報

faq-missed-question = 我錯過了回報通知，或忘了回報。怎麼辦？
faq-missed-answer = 想起來了，請馬上回報。晚一點回報，也比沒有回報好。如果少了好幾次回報，我們可能會打電話，問您是否平安。

faq-asleep-question = 通知來的時候我正在睡覺、洗澡或上廁所，怎麼辦？
faq-asleep-answer = 沒關係。您有{ $answer_minutes }分鐘可以回答。我們只在{ $from }到{ $until }之間問您在哪裡。抵達後的第一個晚上，{ $quiet_from }到{ $quiet_until }之間不會有通知。

faq-no-position-question = 手機找不到我的位置，怎麼辦？
faq-no-position-answer = 請到窗邊，開啟定位（GPS）和Wi-Fi。等一下，再試一次。如果我們無法判斷您在哪裡，這不會對您不利。

faq-permission-question = 我沒有允許使用位置資訊，要怎麼改？
faq-permission-answer = 請再按一次「我在這裡」。畫面會告訴您怎麼在手機上允許。如果還是不行，請撥打{ $phone }聯絡我們。

faq-away-question = 我在別的地方回報了，怎麼辦？
faq-away-answer = 可以的話，請回到隔離地點，在那裡再按一次「我在這裡」。您是因為有事才出門的嗎，例如去看醫生？請撥打{ $phone }告訴我們。

faq-not-away-question = 我就在隔離地點，Okaeri卻說我不在。為什麼？
faq-not-away-answer = 手機定位可能會出錯。請到窗邊，再按一次「我在這裡」。還是不對嗎？請撥打{ $phone }聯絡我們，工作人員會查看。我們不會只靠機器做決定。

faq-no-network-question = 沒有網路（沒訊號），要怎麼回報？
faq-no-network-answer = 請不要關掉頁面，等網路恢復後再送出一次。如果家裡或住宿的地方有Wi-Fi，請使用Wi-Fi。如果很久都連不上網路，請用別的電話撥打{ $phone }聯絡我們。

faq-tracking-question = Okaeri會一直追蹤我嗎？
faq-tracking-answer = 不會。只有您按下按鈕時，我們才知道您在哪裡。


## Calls

faq-group-calls = 中心打來的電話

faq-missed-call-question = 我沒接到視訊電話，怎麼辦？
faq-missed-call-answer = 請等下一通電話。每次居所確認，我們最多打{ $tries }次，兩次之間至少隔{ $tries_apart }分鐘。我們會在{ $call_from }到{ $call_until }之間打給您。

faq-call-back-question = 視訊電話可以回撥嗎？
faq-call-back-answer = 不行，也不需要。居所確認要看的是通話的當下，您是不是在室內。之後再打，就看不出來了。請等下一通電話。

faq-automated-question = 打來的是自動語音，這正常嗎？
faq-automated-answer = 正常。有些電話是機器打的。請像和工作人員通話一樣接聽，並照著語音的指示做。

faq-pictures-question = 視訊電話的影片會怎麼處理？
faq-pictures-answer = 自動通話結束後，工作人員會看影片，並判斷結果。判斷後過{ $clip_days }天，影片會永久刪除。

faq-scam-question = 有人跟我要錢，真的是中心嗎？
faq-scam-answer = 不是。中心絕對不會跟您要錢，也不會問信用卡號碼。這可能是詐騙。請掛斷電話，什麼都不要傳給對方。然後請撥打{ $phone }告訴我們。


## Health and emergencies

faq-group-health = 健康和緊急情況

faq-feeling-ill-question = 我身體不舒服，怎麼辦？
faq-feeling-ill-answer = 請盡早打電話給附近的保健所，或撥打{ $phone }聯絡我們。如果難受或發燒，也請在健康回報裡告訴我們。遇到緊急情況，請馬上叫救護車。

faq-doctor-question = 我要看醫生或做篩檢，可以去嗎？
faq-doctor-answer = 請先打電話給醫院、診所或篩檢站，問清楚怎麼過去。然後在出門前撥打{ $phone }聯絡我們。路上請戴口罩，避開人多的地方。

faq-family-ill-question = 我的家人生病了，怎麼辦？
faq-family-ill-answer = 請打電話給附近的保健所，並告訴對方您還在隔離期間。生病的人是您的同行者嗎？請也在健康回報裡告訴我們。遇到緊急情況，請馬上叫救護車。

faq-family-visit-question = 住在別處的親人病危或過世了，我可以去嗎？
faq-family-visit-answer = 知道這件事，我們也很難過。去之前，請撥打{ $phone }聯絡我們。我們陪您一起想辦法。

faq-emergency-question = 遇到火災、地震等緊急情況，怎麼辦？
faq-emergency-answer = 您的安全最重要。如果有危險，請馬上離開。如果有人受傷，請叫救護車。到了安全的地方，請撥打{ $phone }，告訴我們您在哪裡。

faq-close-contact-question = 飛機上坐在我附近的人確診了，我怎麼會知道？
faq-close-contact-answer = 中心會用電子郵件、手機通知和視訊電話告訴您。這不代表您已經感染。我們會告訴您接下來怎麼做。在那之前，請留在隔離地點。

faq-lonely-question = 我覺得孤單、擔心，可以找誰說？
faq-lonely-answer = 很多人都覺得這段日子不好過。您不是一個人。可以和家人或朋友講電話、視訊聊聊。您也可以撥打{ $phone }找我們。我們會告訴您誰能幫忙。


## Phone and sign-in

faq-group-phone = 手機和登入

faq-no-smartphone-question = 我沒有智慧型手機，要怎麼回報？
faq-no-smartphone-answer = Okaeri用任何瀏覽器都能開啟，平板和電腦也可以。如果都沒有，請用任何一支電話撥打{ $phone }聯絡我們。

faq-broken-question = 手機壞了、不見了或沒電了，怎麼辦？
faq-broken-answer = 只是沒電嗎？請充電，手機能用了就馬上回報。手機壞了或弄丟了嗎？請用別的電話撥打{ $phone }聯絡我們。

faq-new-phone-question = 我換了新手機，要怎麼繼續？
faq-new-phone-answer = 請在新手機上開啟Okaeri，不用入境代碼登入。入境代碼只能用一次。您馬上就可以回報。如果想在新手機上看之前的回報，請撥打{ $phone }。中心會確認您的手機。

faq-no-code-question = 我沒有入境代碼，或那張紙不見了，可以開始嗎？
faq-no-code-answer = 可以。請選擇「我沒有入境代碼」，用護照號碼和出生日期登入。您馬上就可以回報。在中心確認您的手機之前，不會顯示已儲存的您的資料。

faq-language-question = 怎麼換語言？
faq-language-answer = 請點頁面上方您的語言名稱，再選其他語言。頁面還是同一頁。

faq-no-script-question = 我的瀏覽器不能用JavaScript，還能做什麼？
faq-no-script-answer = 您可以看指南、計算天數、回報身體狀況。傳送位置和接視訊電話都需要JavaScript。請撥打{ $phone }聯絡我們，我們來想別的辦法。


## Data, costs and opinions

faq-group-data = 您的資料、費用和意見

faq-stored-question = 你們儲存了我的哪些資料？
faq-stored-answer = 您的姓名、護照號碼、出生日期和航班，您的隔離地點、同行者，還有您的回報。護照號碼、出生日期和精確位置都經過加密，沒有金鑰就看不到。

faq-how-long-question = 我的資料會保存多久？
faq-how-long-answer = 回報的精確位置，過{ $position_hours }小時就會永久刪除。結果會留下來，例如「在隔離地點」。隔離期間結束後{ $hidden_days }天內，中心的工作人員可以看到您的資料。隔離期間結束{ $destroyed_days }天後，您的資料會全部永久刪除。只會留下沒有姓名的統計數字。

faq-who-sees-question = 誰能看到我的資料？
faq-who-sees-answer = 只有中心裡負責協助您的工作人員。他們每次打開您的資料，都會留下紀錄。其他入境的人什麼都看不到。

faq-wrong-details-question = 登記的護照號碼或姓名不對，怎麼辦？
faq-wrong-details-answer = 請拿好護照，撥打{ $phone }聯絡我們。我們跟您一起核對。沒辦法登入嗎？請先對照護照，逐一確認字母和數字。

faq-who-pays-question = 飯店、篩檢或看醫生的費用由誰付？
faq-who-pays-answer = 使用Okaeri不用錢。其他費用，我們沒辦法在這裡回答。請撥打{ $phone }，我們會告訴您該問誰。

faq-feedback-question = 有些地方看不懂，可以告訴誰？
faq-feedback-answer = 請撥打{ $phone }告訴我們。您的意見能幫助之後入境的人。謝謝您。
