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

guide-welcome-title = 어서 오세요. 대기 기간, 함께하겠습니다.
guide-welcome-lead = 입국한 뒤 { $days }일 동안 집이나 숙소에서 대기합니다. 매일 해야 할 일과 도움을 받을 수 있는 곳을 여기에서 안내합니다.
guide-welcome-who = 외국에서 막 입국하신 분을 위한 사이트입니다. 담당 기관: { $authority }
guide-welcome-start = 시작하기
guide-welcome-start-hint = 여권을 준비해 주세요. 도착 코드를 받으셨다면 함께 준비해 주세요.
guide-welcome-count = 대기 일수 계산하기
guide-welcome-count-hint = 도착한 날짜를 입력하면 외출할 수 있는 날을 알 수 있습니다.

guide-rules-title = 대기하는 동안 지킬 일
guide-rule-stay = 대기 기간이 끝날 때까지 집이나 등록한 숙소에 머물러 주세요.
guide-rule-no-meeting = 다른 사람을 만나지 마세요.
guide-rule-report = 현재 위치와 건강 상태를 매일 보고해 주세요.
guide-rule-mask = 마스크를 써 주세요.
guide-rule-hands = 손을 자주 씻거나 소독해 주세요.
guide-rule-avoid = 닫힌 공간, 사람이 많은 곳, 가까이에서 만나는 일을 피해 주세요.
guide-rule-ill = 몸이 아프면 가까운 보건소 또는 센터({ $phone })로 전화해 주세요.
guide-rule-apps = 안내받은 앱을 설정하고 계속 사용해 주세요.

guide-pledge-title = 서약서
guide-pledge-1 = 입국할 때 이 규칙을 지키겠다는 서약서에 서명하셨습니다.
guide-pledge-2 = 정당한 이유 없이 현재 위치나 건강 상태를 보고하지 않거나 다른 규칙을 지키지 않으면 서약을 어긴 것이 됩니다.
guide-pledge-3 = 그러면 이름과 감염을 막는 데 도움이 되는 정보가 공개될 수 있습니다.
guide-pledge-4 = 외국 국적인 분은 국적도 공개될 수 있습니다.
guide-pledge-5 = 외국 국적인 분은 출입국 관련 법에 따른 절차가 진행될 수도 있습니다. 체류 자격이 취소되거나 강제로 출국하게 될 수 있습니다.
guide-pledge-6 = 보고하기 어려운 사정이 있으신가요? { $phone }번으로 전화해 말씀해 주세요. 함께 방법을 찾겠습니다.

guide-contents-title = 안내 내용


## Section: what to do every day in Okaeri

guide-section-app-title = Okaeri에서 매일 할 일
guide-section-app-lead = Okaeri는 휴대전화의 브라우저에서 열립니다. 설치할 것은 없습니다.

guide-app-1-title = 처음 시작할 때
guide-app-1-p1 = 공항에서 QR 코드가 있는 안내문을 드립니다. 휴대전화 카메라로 코드를 비추고, 나타난 링크를 열어 주세요.
guide-app-1-p2 = 여권 번호와 생년월일을 여권에 적힌 대로 입력해 주세요.
guide-app-1-p3 = 서약서를 읽고 동의해 주세요. 이것으로 준비가 끝납니다.
guide-app-1-p4 = 코드가 없으신가요? 코드 없이도 시작해서 보고를 보낼 수 있습니다. 전에 보낸 내용은 센터가 휴대전화를 확인한 뒤에 화면에 나타납니다.

guide-app-2-title = 대기 장소와 현재 위치
guide-app-2-p1 = 집이나 숙소에 도착하면 바로 대기 장소로 등록해 주세요. 주소와 함께 휴대전화의 위치도 저장되므로 꼭 그곳에서 등록해 주세요.
guide-app-2-p2 = 하루에 여러 번 ‘오늘’ 페이지를 열고 ‘여기 있습니다’를 눌러 주세요. 그러면 휴대전화가 현재 위치를 찾아 센터에 알립니다.
guide-app-2-p3 = 대기 장소에서 { $radius }미터 안에 있으면 대기 장소에 있는 것으로 봅니다.
guide-app-2-p4 = 휴대전화가 위치를 잘 찾지 못할 때도 있습니다. 그러면 센터가 현재 위치를 알 수 없지만, 불이익은 없습니다. 잠시 뒤 다시 시도해 주세요.

guide-app-3-title = 건강 상태
guide-app-3-p1 = 하루에 한 번 ‘오늘’ 페이지를 열고 건강에 관한 질문에 답해 주세요. 1분쯤 걸립니다.
guide-app-3-p2 = 어린이처럼 자기 휴대전화가 없는 동행자가 있으신가요? 그분들의 질문에도 한 사람씩 답해 주세요.
guide-app-3-p3 = 열이 있거나 몸이 좋지 않으면 그대로 알려 주세요. 도와드리려고 여쭙는 것입니다.

guide-app-4-title = 영상 통화로 하는 체류지 확인
guide-app-4-p1 = 센터가 대기 장소에 있는 분께 영상 통화를 겁니다. 통화는 언제나 센터에서 먼저 겁니다.
guide-app-4-p2 = 담당자가 말할 수도 있고 자동 음성이 나올 수도 있습니다. 받는 방법은 같습니다.
guide-app-4-p3 = 전화가 오면 꼭 받아 주세요.
guide-app-4-p4 = 받지 못하셨나요? 센터로 다시 걸 수는 없습니다. 통화하는 바로 그때 실내에 있는지를 보아야 하기 때문입니다. 다음 전화를 기다려 주세요.


## Section: what else to do on the phone

guide-section-outside-title = 휴대전화에서 더 할 일
guide-section-outside-lead = 두 가지 설정을 해 두면 병이 났을 때 도움이 됩니다. 어디에 있었는지, 누가 가까이 있었는지 떠올리기 쉬워집니다.

guide-outside-1-title = 위치 기록을 켜 두기
guide-outside-1-p1 = 휴대전화는 다녀간 곳을 기록할 수 있습니다. 대기 기간이 끝날 때까지 이 기능을 켜 두고, 기록을 지우지 마세요.
guide-outside-1-p2 = iPhone: ‘설정’, ‘개인정보 보호 및 보안’, ‘위치 서비스’를 차례로 열고 켜 주세요. 더 아래에서 ‘시스템 서비스’, ‘특별한 위치’를 차례로 열고 켜 주세요.
guide-outside-1-p3 = Android 휴대전화: ‘설정’, ‘위치’를 차례로 열고 켜 주세요. 그다음 Google 지도(Google Maps)를 열고, 내 프로필 사진과 ‘타임라인’을 차례로 눌러 켜 주세요.
guide-outside-1-p4 = 휴대전화에 따라 이름이 조금 다를 수 있습니다.

guide-outside-2-title = 접촉 확인 앱 사용하기
guide-outside-2-p1 = 가까이 있었던 사람이 나중에 감염된 것으로 밝혀지면 접촉 확인 앱이 알려 줄 수 있습니다.
guide-outside-2-p2 = 입국할 때 안내받은 앱을 설치해 주세요. 앱이 작동하도록 Bluetooth를 켜 두세요.


## Section: feeling ill

guide-section-ill-title = 몸이 아플 때
guide-section-ill-lead = 혼자 걱정하지 마세요. 일찍 알려 주시고, 상담할 때까지 지금 있는 곳에 머물러 주세요. 위급할 때는 바로 구급차를 불러 주세요.

guide-ill-1-title = 보건소에 전화하기
guide-ill-1-p1 = 열이나 기침 등 아픈 증상이 있으면 대기 장소에서 가까운 보건소에 전화해 주세요.
guide-ill-1-p2 = 외국에서 입국해 대기 기간 중이라고 말씀해 주세요.
guide-ill-1-p3 = 전화번호를 모르시나요? 센터({ $phone })로 전화해 주세요.

guide-ill-2-title = 대기 장소를 바꾸어야 할 때
guide-ill-2-p1 = 옮기기 전에 ‘오늘’ 페이지에서 ‘다른 곳으로 옮깁니다’를 눌러 센터에 신청해 주세요. { $phone }번으로 전화하셔도 됩니다.
guide-ill-2-p2 = 새 주소와 옮겨야 하는 이유를 알려 주세요.
guide-ill-2-p3 = 센터가 승인할 때까지는 지금의 대기 장소가 그대로 유지됩니다.

guide-ill-3-title = 병원이나 검사소에 갈 때
guide-ill-3-p1 = 먼저 병원이나 검사소에 전화해 어떻게 가면 되는지 물어보세요. 전화하지 않고 가지 마세요.
guide-ill-3-p2 = 가는 길에는 마스크를 쓰고 사람이 많은 곳을 피해 주세요.
guide-ill-3-p3 = 나가기 전에 센터에 알려 주세요. 전화: { $phone }


## Section: help

guide-section-help-title = 도움이 필요할 때
guide-section-help-lead = 어떤 질문이든 센터({ $phone })로 전화해 주세요. 먼저 자동 음성이 나옵니다.

guide-help-1-title = 자주 묻는 질문
guide-help-1-p1 = 많은 분이 물으신 질문을 모았습니다. 질문마다 짧은 답이 있습니다.

guide-help-2-title = 건강 상태 보고에 관한 질문
guide-help-2-p1 = 보고를 잘못하셨거나 어떻게 답할지 모르시겠나요? { $phone }번으로 전화해 주세요.
guide-help-2-p2 = 지금 몸이 아프면 먼저 ‘몸이 아플 때’를 읽어 주세요.

guide-help-3-title = Okaeri가 잘되지 않을 때
guide-help-3-p1 = 페이지가 열리지 않으면 몇 분 기다린 뒤 다시 시도해 주세요. 여러 번 계속 누르지 않으셔도 됩니다.
guide-help-3-p2 = 그래도 안 되면 { $phone }번으로 전화해 주세요.

guide-help-4-title = 의견과 바라는 점
guide-help-4-p1 = 더 나아지고 싶습니다. 이해하기 어려웠던 점을 알려 주세요. 전화: { $phone }

guide-help-5-title = 그 밖의 문의
guide-help-5-p1 = 다른 질문도 { $phone }번으로 전화해 주세요. 센터에서 답하기 어려우면 물어볼 곳을 알려 드립니다.


## Section: information

guide-section-information-title = 알아 두면 좋은 정보
guide-section-information-lead = 이 사이트 밖에 있는 정보입니다.

guide-information-1-title = 잠시 귀국한 분의 백신 접종
guide-information-1-p1 = 외국에 사는데 잠시 귀국하셨나요? 머무는 동안 백신을 맞을 수 있는 방법이 있을 수 있습니다.
guide-information-1-p2 = 어디에서 담당하는지 { $phone }번으로 전화해 물어보세요. 어디든 가기 전에 먼저 물어봐 주세요.

guide-information-2-title = 여러 언어로 읽는 COVID-19(코로나19) 안내
guide-information-2-p1 = 바이러스는 어떻게 퍼질까요? 어떻게 막을 수 있을까요? 여러 언어로 된 설명을 다음 주소에서 읽을 수 있습니다: { $url }
guide-information-2-p2 = 그 사이트는 Okaeri의 페이지가 아닙니다.


## Section: the centre

guide-section-centre-title = 센터 소개
guide-section-centre-lead = 센터가 어떤 곳이고 무엇을 도와드리는지 알려 드립니다.

guide-centre-1-title = 대기 기간 동안 함께하겠습니다
guide-centre-1-p1 = 센터의 정식 이름: { $centre }. 담당 기관: { $authority }
guide-centre-1-p2 = 입국하신 모든 분과 { $days }일 동안 연락합니다.
guide-centre-1-p3 = 보내 주신 보고를 살펴보고, 도움이 필요해 보이는 분께 연락드립니다.
guide-centre-1-p4 = 전화: { $phone }. 먼저 자동 음성이 나옵니다.


## Section: close contact

guide-section-close-contact-title = 가까이 있던 사람이 감염되었을 때
guide-section-close-contact-lead = 비행기에서 가까이 앉았던 사람이 나중에 감염된 것으로 밝혀질 수 있습니다.

guide-close-contact-1-title = 알려 드리는 방법
guide-close-contact-1-p1 = 그런 일이 있으면 센터가 이메일, 휴대전화 알림, 영상 통화로 알려 드립니다.
guide-close-contact-1-p2 = 감염되셨다는 뜻은 아닙니다. 누구의 잘못도 아닙니다.
guide-close-contact-1-p3 = 다음에 할 일을 알려 드립니다. 그때까지 대기 장소에 머물러 주세요.
guide-close-contact-1-p4 = 몸이 아프면 가까운 보건소 또는 센터({ $phone })로 전화해 주세요.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = 자주 묻는 질문과 답
guide-questions-lead = 가장 많이 물으시는 질문에 짧게 답합니다. 질문을 누르면 답이 보입니다.
guide-questions-link = 모든 질문과 답 보기
guide-questions-groups = 질문 주제
guide-questions-open = 모든 답 보기
guide-questions-close = 답 닫기


## Search. $query is what somebody typed, $count a number.

guide-search-title = 안내 내용 검색
guide-search-title-for = 검색: { $query }
guide-search-count = 검색 결과 { $count }건
guide-search-empty-title = ‘{ $query }’에 대한 검색 결과가 없습니다
guide-search-empty-text = 단어 수를 줄이거나 같은 뜻의 다른 단어로 찾아보세요. 모든 질문을 살펴보거나 전화하셔도 됩니다.


## Day counter

guide-days-title = 대기 일수 계산하기
guide-days-lead = 대기 기간은 { $days }일입니다. 도착한 날짜를 입력하면 언제 끝나는지 알 수 있습니다.
guide-days-legend = 언제 도착하셨나요?
guide-days-hint = 비행기가 착륙한 날짜, 또는 배가 항구에 도착한 날짜입니다. 예: 2026 11 23
guide-days-submit = 계산하기

guide-days-now-before = 아직 도착하지 않았습니다.
guide-days-now-arrival = 오늘은 도착일입니다. 내일이 1일째입니다.
guide-days-now-waiting = 오늘은 { $days }일 중 { $day }일째입니다.
guide-days-now-released = 대기 기간이 끝났습니다. 머물러 주셔서 감사합니다.
guide-days-release = { $date } { $time }부터 외출할 수 있습니다.
guide-days-release-zone = 현지 시각 기준입니다: { $zone }

guide-days-calendar-title = 나의 달력
guide-days-cell-day = { $day }일째
guide-days-cell-arrival = 도착
guide-days-cell-today = 오늘
guide-days-cell-past = 지남
guide-days-cell-coming = 남음
guide-days-cell-last = 마지막 날

guide-days-rules-title = 날짜를 세는 방법
guide-days-rule-arrival = 도착한 날은 0일째입니다.
guide-days-rule-next = 그다음 날이 1일째입니다.
guide-days-rule-last = 대기는 { $days }일째에 끝납니다.
guide-days-rule-release = 마지막 날이 끝나는 밤 12시(0시)부터 외출할 수 있습니다.
guide-days-rule-midnight = 착륙할 때의 현지 날짜로 셉니다. 밤 12시가 막 지나 착륙하면 새 날짜가 도착일입니다.
guide-days-rule-zone = 휴대전화가 아직 다른 나라의 시각을 보여 주어도 세는 방법은 바뀌지 않습니다.
guide-days-rule-change = 담당 기관이 대기 기간을 줄이거나 늘릴 수 있습니다. 그때는 알려 드립니다.

guide-days-ics = 내 캘린더에 추가하기(.ics 파일)
guide-days-share = 이 달력의 링크
guide-days-share-hint = 링크에는 도착한 날짜만 들어 있습니다. 가족에게 보내셔도 됩니다.
guide-days-again = 다른 날짜로 계산하기

guide-ics-summary-release = 대기 기간 끝
guide-ics-summary-day = 대기 { $days }일 중 { $day }일째
guide-ics-description = 입력하신 도착 날짜를 바탕으로 Okaeri가 계산했습니다. 궁금한 점이 있으면 { $phone }번으로 전화해 주세요.


## On every page of the guide

guide-next = 다음
guide-previous = 이전
guide-checked = 마지막 확인: { $date }
guide-phone-title = 센터에 전화하기
guide-phone-call = { $phone }번으로 전화하기
guide-phone-automated = 먼저 자동 음성이 나옵니다.
guide-back-to-contents = 목차로 돌아가기
