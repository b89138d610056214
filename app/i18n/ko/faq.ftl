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

faq-group-days = 대기 기간

faq-arrival-day-question = 비행기로 도착한 날도 세나요?
faq-arrival-day-answer = 도착한 날은 0일째이고, 대기 일수에 들어가지 않습니다. 그다음 날이 1일째입니다. 밤 12시가 막 지나 착륙하면 새 날짜가 0일째입니다.

faq-end-question = 대기는 정확히 언제 끝나나요?
faq-end-answer = 대기(자가격리)는 { $days }일째에 끝납니다. 그날이 끝나는 밤 12시(0시)부터 외출할 수 있습니다. 날짜와 시각은 ‘오늘’ 페이지에 나와 있습니다.

faq-time-zone-question = 어느 나라 시간으로 세나요?
faq-time-zone-answer = { $country } 현지 시각으로 셉니다. 휴대전화가 아직 다른 나라의 시각을 보여 줄 수 있습니다. 시차가 있어도 달라지는 것은 없습니다.

faq-early-end-question = 대기 기간이 더 일찍 끝날 수 있나요?
faq-early-end-answer = 담당 기관이 대기 기간을 줄이거나 늘릴 수 있습니다. 그때는 알려 드립니다. 그 전까지는 ‘오늘’ 페이지의 날짜를 따라 주세요.

faq-leaving-question = 대기가 끝나기 전에 출국하고 싶습니다. 어떻게 하나요?
faq-leaving-answer = 출발하기 전에 { $phone }번으로 전화해 주세요. 출국하는 날짜와 항공편을 알려 주세요. 다음에 할 일을 알려 드립니다. 출국할 때까지 규칙은 그대로입니다.

faq-vaccinated-question = 백신을 맞았습니다. 그래도 대기해야 하나요?
faq-vaccinated-answer = 백신을 맞았어도 맞지 않았어도 ‘오늘’ 페이지의 날짜를 따라 주세요. 백신을 맞은 분의 규칙이 바뀌면 알려 드립니다. 잘 모르시겠으면 { $phone }번으로 전화해 주세요.


## The waiting place

faq-group-place = 대기 장소

faq-moving-question = 호텔에서 집으로 옮겨도 되나요?
faq-moving-answer = 옮기기 전에 ‘오늘’ 페이지에서 ‘다른 곳으로 옮깁니다’를 눌러 센터에 신청해 주세요. { $phone }번으로 전화하셔도 됩니다. 새 주소와 옮겨야 하는 이유를 알려 주세요. 센터가 승인할 때까지는 지금의 대기 장소가 그대로 유지됩니다.

faq-shopping-question = 음식을 사러 나가도 되나요?
faq-shopping-answer = 대기 장소에 머물러 주세요. 장보기는 문 앞까지 배달을 시켜 주세요. 가족이나 친구가 문 밖에 놓아 줄 수도 있습니다. 식료품을 가져다줄 사람이 없으면 { $phone }번으로 전화해 주세요.

faq-delivery-question = 배달 음식이나 택배는 어떻게 받나요?
faq-delivery-answer = 음식이나 택배를 문 밖에 놓아 달라고 부탁해 주세요. 배달하는 분이 간 뒤에 안으로 들여 주세요. 꼭 만나야 한다면 마스크를 쓰고 떨어져서 받아 주세요.

faq-rubbish-question = 쓰레기는 어떻게 버리나요?
faq-rubbish-answer = 호텔 직원이나 함께 사는 사람에게 쓰레기를 버려 달라고 부탁해 주세요. 도와줄 사람이 없으면 { $phone }번으로 전화해 주세요. 함께 방법을 찾겠습니다.

faq-outdoors-question = 강아지를 산책시키거나 밖에서 운동해도 되나요?
faq-outdoors-answer = 대기 기간이 끝날 때까지 실내에 머물러 주세요. 산책을 하거나 헬스장에 가는 일도 참아 주세요. 방 안에서 운동하는 것은 괜찮습니다. 개 산책은 다른 사람에게 부탁해 주세요. 반려동물을 돌볼 사람이 없으면 { $phone }번으로 전화해 주세요.

faq-visitors-question = 친구나 가족이 찾아와도 되나요?
faq-visitors-answer = 대기 기간이 끝날 때까지 다른 사람을 만나지 마세요. 전화나 영상으로 이야기하는 것은 괜찮습니다. 물건을 가져온 사람에게는 문 밖에 놓아 달라고 해 주세요.

faq-household-question = 다른 사람과 함께 삽니다. 어떻게 하면 되나요?
faq-household-answer = 되도록 혼자 쓰는 방에서 지내 주세요. 마주칠 때는 마스크를 쓰고 거리를 두세요. 창문을 자주 열어 주세요. 함께 사는 분도 모두 손을 자주 씻어 주세요.

faq-children-question = 아이나 휴대전화가 없는 사람과 함께 있습니다. 어떻게 보고하나요?
faq-children-answer = 아이나 아기, 다른 동행자의 보고도 본인의 휴대전화에서 해 주세요. 매일 하는 건강 질문에 한 사람씩 답해 주세요. 화면에 없는 동행자가 있으면 { $phone }번으로 전화해 주세요.


## Reports

faq-group-reports = 보고

faq-missed-question = 요청을 놓쳤거나 보고를 잊었습니다. 어떻게 하나요?
faq-missed-answer = 알게 되면 바로 보고해 주세요. 늦어도 하지 않는 것보다 낫습니다. 보고가 여러 번 없으면 괜찮으신지 여쭈려고 센터에서 전화할 수 있습니다.

faq-asleep-question = 자거나 샤워하거나 화장실에 있을 때 요청이 오면 어떻게 되나요?
faq-asleep-answer = 괜찮습니다. { $answer_minutes }분 안에 답하시면 됩니다. 현재 위치는 { $from }부터 { $until }까지만 여쭙니다. 도착한 첫날 밤에는 { $quiet_from }부터 { $quiet_until }까지 요청이 오지 않습니다.

faq-no-position-question = 휴대전화가 현재 위치를 찾지 못합니다. 어떻게 하나요?
faq-no-position-answer = 창가로 가 주세요. 위치(GPS)와 Wi-Fi를 켜 주세요. 잠시 기다렸다가 다시 시도해 주세요. 현재 위치를 알 수 없어도 불이익은 없습니다.

faq-permission-question = 위치 사용을 허용하지 않았습니다. 어떻게 바꾸나요?
faq-permission-answer = ‘여기 있습니다’를 다시 눌러 주세요. 휴대전화에서 허용하는 방법이 나옵니다. 그래도 안 되면 { $phone }번으로 전화해 주세요.

faq-away-question = 다른 곳에서 보고했습니다. 어떻게 하나요?
faq-away-answer = 가능하면 대기 장소로 돌아가 주세요. 그곳에서 ‘여기 있습니다’를 다시 눌러 주세요. 병원처럼 꼭 나가야 할 일이 있었다면 { $phone }번으로 전화해 알려 주세요.

faq-not-away-question = 대기 장소에 있는데 떨어져 있다고 나옵니다. 왜 그런가요?
faq-not-away-answer = 휴대전화의 위치는 틀릴 수 있습니다. 창가로 가서 ‘여기 있습니다’를 다시 눌러 주세요. 그래도 틀리면 { $phone }번으로 전화해 주세요. 담당자가 확인합니다. 기계가 혼자 결정하지는 않습니다.

faq-no-network-question = 인터넷이 연결되지 않습니다. 어떻게 보고하나요?
faq-no-network-answer = 페이지를 열어 두고, 인터넷이 다시 연결되면 다시 보내 주세요. 집이나 숙소에 Wi-Fi가 있으면 사용해 주세요. 오랫동안 인터넷을 쓸 수 없으면 다른 전화로 { $phone }번에 전화해 주세요.

faq-tracking-question = Okaeri가 항상 제 위치를 보고 있나요?
faq-tracking-answer = 아닙니다. 버튼을 누를 때만 위치를 알게 됩니다.


## Calls

faq-group-calls = 센터에서 오는 전화

faq-missed-call-question = 영상 통화를 받지 못했습니다. 어떻게 하나요?
faq-missed-call-answer = 다음 전화를 기다려 주세요. 체류지 확인 한 번에 최대 { $tries }번까지 겁니다. 전화와 전화 사이는 { $tries_apart }분 이상 둡니다. 전화는 { $call_from }부터 { $call_until }까지 겁니다.

faq-call-back-question = 영상 통화가 끝난 뒤 다시 걸 수 있나요?
faq-call-back-answer = 걸 수 없으며, 걸지 않으셔도 됩니다. 체류지 확인은 통화하는 바로 그때 실내에 있는지를 보는 것입니다. 나중에 하는 통화로는 알 수 없습니다. 다음 전화를 기다려 주세요.

faq-automated-question = 자동 음성 전화가 왔습니다. 맞는 전화인가요?
faq-automated-answer = 네, 맞습니다. 기계가 거는 전화도 있습니다. 담당자의 전화와 똑같이 받고, 음성 안내대로 해 주세요.

faq-pictures-question = 통화 영상은 어떻게 되나요?
faq-pictures-answer = 자동 통화가 끝나면 담당자가 영상을 보고 판단합니다. 영상은 그 { $clip_days }일 뒤에 삭제됩니다.

faq-scam-question = 돈을 내라고 합니다. 정말 센터인가요?
faq-scam-answer = 아닙니다. 센터는 절대로 돈이나 신용카드 번호를 요구하지 않습니다. 사기(보이스피싱)일 수 있습니다. 전화를 끊고 아무것도 보내지 마세요. 그다음 { $phone }번으로 전화해 알려 주세요.


## Health and emergencies

faq-group-health = 건강과 긴급 상황

faq-feeling-ill-question = 몸이 아픕니다. 어떻게 하나요?
faq-feeling-ill-answer = 가까운 보건소 또는 센터({ $phone })로 전화해 주세요. 되도록 일찍 해 주세요. 열이 나거나 아프면 건강 상태 보고에서도 알려 주세요. 위급할 때는 바로 구급차를 불러 주세요.

faq-doctor-question = 병원에 가거나 검사를 받아야 합니다. 가도 되나요?
faq-doctor-answer = 먼저 병원이나 검사소에 전화해 어떻게 가면 되는지 물어보세요. 그다음 나가기 전에 { $phone }번으로 전화해 주세요. 가는 길에는 마스크를 쓰고 사람이 많은 곳을 피해 주세요.

faq-family-ill-question = 가족이 아픕니다. 어떻게 하나요?
faq-family-ill-answer = 가까운 보건소에 전화해 주세요. 대기 기간 중이라고 말씀해 주세요. 아픈 분이 동행자라면 건강 상태 보고에서도 알려 주세요. 위급할 때는 바로 구급차를 불러 주세요.

faq-family-visit-question = 멀리 있는 가족이 위독하거나 돌아가셨습니다. 가도 되나요?
faq-family-visit-answer = 얼마나 마음이 아프실지 헤아립니다. 떠나기 전에 { $phone }번으로 전화해 주세요. 함께 방법을 찾겠습니다.

faq-emergency-question = 불이나 지진 같은 긴급 상황에서는 어떻게 하나요?
faq-emergency-answer = 안전이 가장 중요합니다. 위험하면 바로 대피하세요. 다친 사람이 있으면 구급차를 불러 주세요. 안전해지면 { $phone }번으로 전화해 어디에 있는지 알려 주세요.

faq-close-contact-question = 비행기에서 가까이 있던 사람이 감염되었습니다. 어떻게 알게 되나요?
faq-close-contact-answer = 센터가 이메일, 휴대전화 알림, 영상 통화로 알려 드립니다. 감염되셨다는 뜻은 아닙니다. 다음에 할 일을 알려 드립니다. 그때까지 대기 장소에 머물러 주세요.

faq-lonely-question = 외롭고 걱정됩니다. 누구와 이야기할 수 있나요?
faq-lonely-answer = 많은 분이 이 기간을 힘들어합니다. 혼자가 아닙니다. 가족이나 친구와 전화나 영상으로 이야기해 보세요. 센터({ $phone })로 전화하셔도 됩니다. 도와줄 수 있는 곳을 알려 드립니다.


## Phone and sign-in

faq-group-phone = 휴대전화와 로그인

faq-no-smartphone-question = 스마트폰이 없습니다. 어떻게 보고하나요?
faq-no-smartphone-answer = Okaeri는 태블릿이나 컴퓨터의 브라우저에서도 열립니다. 아무것도 없으면 어느 전화로든 { $phone }번으로 전화해 주세요.

faq-broken-question = 휴대전화가 고장 났거나, 잃어버렸거나, 배터리가 다 되었습니다. 어떻게 하나요?
faq-broken-answer = 배터리만 다 되었다면 충전하고, 다시 켜지면 바로 보고해 주세요. 고장 났거나 잃어버렸다면 다른 전화로 { $phone }번에 전화해 주세요.

faq-new-phone-question = 휴대전화를 새로 바꿨습니다. 어떻게 계속하나요?
faq-new-phone-answer = 새 휴대전화에서 Okaeri를 열고 도착 코드 없이 로그인해 주세요. 코드는 한 번만 쓸 수 있습니다. 보고는 바로 할 수 있습니다. 전에 한 보고도 보려면 { $phone }번으로 전화해 주세요. 센터가 휴대전화를 확인합니다.

faq-no-code-question = 도착 코드가 없거나 안내문을 잃어버렸습니다. 시작할 수 있나요?
faq-no-code-answer = 네. ‘도착 코드가 없습니다’를 선택해 주세요. 여권 번호와 생년월일로 로그인해 주세요. 보고는 바로 할 수 있습니다. 저장된 정보는 센터가 휴대전화를 확인할 때까지 화면에 나타나지 않습니다.

faq-language-question = 언어는 어떻게 바꾸나요?
faq-language-answer = 페이지 위에 있는 언어 이름을 누르고 다른 언어를 선택해 주세요. 같은 페이지가 그 언어로 나옵니다.

faq-no-script-question = 브라우저에서 JavaScript를 쓸 수 없습니다. 무엇을 할 수 있나요?
faq-no-script-answer = 안내를 읽고, 대기 일수를 계산하고, 건강 상태를 보고할 수 있습니다. 위치 보고와 영상 통화에는 JavaScript가 필요합니다. { $phone }번으로 전화해 주세요. 다른 방법을 찾겠습니다.


## Data, costs and opinions

faq-group-data = 개인정보, 비용, 의견

faq-stored-question = 저에 대해 무엇이 저장되나요?
faq-stored-answer = 이름, 여권 번호, 생년월일, 항공편이 저장됩니다. 대기 장소, 동행자, 보고 내용도 저장됩니다. 여권 번호와 생년월일, 자세한 위치는 열쇠가 없으면 읽을 수 없는 형태로 저장됩니다.

faq-how-long-question = 제 정보는 얼마나 오래 보관되나요?
faq-how-long-answer = 보고한 자세한 위치는 { $position_hours }시간 뒤에 삭제됩니다. ‘대기 장소에 있었음’ 같은 결과는 남습니다. 센터 담당자가 정보를 볼 수 있는 것은 대기 기간이 끝난 뒤 { $hidden_days }일까지입니다. 대기 기간이 끝나고 { $destroyed_days }일이 지나면 모든 정보가 삭제됩니다. 이름 없는 숫자만 남습니다.

faq-who-sees-question = 제 정보는 누가 볼 수 있나요?
faq-who-sees-answer = 입국하신 분을 돌보는 일을 맡은 센터 담당자만 볼 수 있습니다. 담당자가 정보를 열 때마다 기록이 남습니다. 다른 입국자는 아무것도 볼 수 없습니다.

faq-wrong-details-question = 등록된 여권 번호나 이름이 틀립니다. 어떻게 하나요?
faq-wrong-details-answer = 여권을 손에 들고 { $phone }번으로 전화해 주세요. 함께 확인하겠습니다. 로그인이 되지 않으면 먼저 여권을 보며 글자와 숫자를 하나씩 확인해 주세요.

faq-who-pays-question = 호텔, 검사, 병원 비용은 누가 내나요?
faq-who-pays-answer = Okaeri는 무료입니다. 다른 비용에 대해서는 여기에서 답해 드릴 수 없습니다. { $phone }번으로 전화하시면 어디에 물어볼지 알려 드립니다.

faq-feedback-question = 이해하기 어려운 점이 있었습니다. 어디에 말하면 되나요?
faq-feedback-answer = { $phone }번으로 전화해 주세요. 주신 의견은 다음에 오시는 분들에게 도움이 됩니다. 감사합니다.
