# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = 오늘
nav-guide = 안내
nav-timeline = 보고 기록
sign-out = 로그아웃
sign-out-done = 로그아웃되었습니다.
call-centre = { $phone }번으로 전화하기


## Start

start-title = 로그인
start-lead = 어서 오세요. 로그인해서 매일 현재 위치와 건강 상태를 알려 주세요.
start-code-label = 도착 코드
start-code-hint = 도착할 때 받은 안내문에 적혀 있습니다.
start-code-error-missing = 도착 코드를 입력해 주세요.
start-code-error-form = 도착 코드가 아닙니다. 안내문을 보고 확인해 주세요.
start-code-used = 이미 사용된 도착 코드입니다. 본인이 사용하셨다면 그때 쓴 휴대전화를 이용하거나 코드 없이 로그인해 주세요.
start-passport-label = 여권 번호
start-passport-hint = 여권에 적힌 글자와 숫자입니다.
start-passport-error-missing = 여권 번호를 입력해 주세요.
start-passport-error-form = 여권 번호에는 글자와 숫자만 들어갑니다. 확인해 주세요.
start-birth-legend = 생년월일
start-birth-hint = 여권에 적힌 대로 입력해 주세요. 예: 1980 3 31
start-submit = 로그인
start-without-code = 도착 코드가 없습니다
start-with-code = 도착 코드가 있습니다
start-report-only-title = 코드 없이 로그인
start-report-only-text = 코드가 없어도 보고를 보낼 수 있습니다. 저장된 정보는 센터가 휴대전화를 확인할 때까지 화면에 나타나지 않습니다.
start-error-no-match = 이 내용으로는 로그인할 수 없었습니다. 여권과 안내문을 보고 하나씩 확인해 주세요.
start-error-too-many = 여러 번 시도하셨습니다. { $minutes }분 기다린 뒤 다시 시도해 주세요.
start-error-stay = 한 번의 체류 동안 시도할 수 있는 횟수를 모두 쓰셨습니다. { $phone }번으로 전화해 주세요. 도와드리겠습니다.


## Pledge

pledge-title = 서약서
pledge-lead = 이 규칙은 본인과 주변 사람을 지키기 위한 것입니다. 읽고 동의해 주세요.
pledge-1 = 대기 기간이 끝날 때까지 대기 장소에 머물겠습니다.
pledge-2 = 다른 사람을 만나지 않겠습니다.
pledge-3 = 현재 위치와 건강 상태를 매일 보고하겠습니다.
pledge-4 = 센터에서 영상 통화가 오면 받겠습니다.
pledge-5 = 마스크를 쓰고, 손을 깨끗이 하고, 사람이 많은 곳을 피하겠습니다.
pledge-consequence = 정당한 이유 없이 이 서약을 어기면 이름과 감염을 막는 데 도움이 되는 정보가 공개될 수 있습니다. 외국 국적이라면 국적도 공개될 수 있으며, 체류 자격이 취소되거나 강제로 출국하게 될 수 있습니다.
pledge-agree = 내용을 읽었으며 동의합니다.
pledge-submit = 동의하고 계속하기
pledge-error = 동의하시면 네모 칸에 표시해 주세요.
pledge-accepted = { $date }에 동의하셨습니다.


## Waiting place

place-title = 대기 장소
place-lead = 대기할 집이나 숙소에 도착한 뒤 등록해 주세요.
place-address-label = 주소
place-address-hint = 시·구·동과 번지를 적어 주세요. 건물 이름과 방 번호가 있으면 함께 적어 주세요.
place-address-error = 대기 장소의 주소를 입력해 주세요.
place-address-error-long = 주소가 너무 깁니다. 짧게 줄여 주세요.
place-position-title = 현재 위치
place-position-lead = 휴대전화의 위치를 대기하는 곳으로 저장합니다. 버튼을 누르면 위치를 사용해도 되는지 휴대전화가 묻습니다. 허용해 주세요.
place-position-button = 내 위치 찾기
place-position-found = 위치를 찾았습니다(오차 { $accuracy } m).
place-position-error-missing = 저장하기 전에 ‘내 위치 찾기’를 눌러 주세요.
place-position-error-accuracy = 휴대전화가 위치를 정확히 찾지 못했습니다. 창가로 가서 잠시 기다린 뒤 버튼을 다시 눌러 주세요.
place-position-none = 이 브라우저는 이 페이지에서 위치를 알려 줄 수 없습니다. { $phone }번으로 전화해 주세요. 센터가 대신 대기 장소를 등록해 드립니다.
place-submit = 대기 장소 저장하기
place-registered-title = 등록한 대기 장소


## Today

today-title = 오늘
today-arrival = 오늘은 도착일입니다. 내일이 1일째입니다.
today-day = { $days }일 중 { $day }일째
today-ends = { $date } { $time }부터 외출할 수 있습니다.
today-released-title = 대기 기간이 끝났습니다
today-released-text = 이제 보고하지 않으셔도 됩니다. 머물러 주셔서 감사합니다. 잘 오셨습니다.
today-closed-title = 건강 확인이 끝났습니다
today-closed-text = 이제 보고하지 않으셔도 됩니다. 잘못되었다고 생각하시면 { $phone }번으로 전화해 주세요.
today-before-place-title = 먼저 대기 장소를 등록해 주세요
today-before-place-text = 집이나 숙소에 도착하면 바로 그곳을 알려 주세요. 그러면 그곳에서 보고할 수 있습니다.
today-before-place-button = 대기 장소 등록하기
today-report-only-note = 휴대전화가 아직 확인되지 않았습니다. 보고는 보낼 수 있지만 저장된 정보는 여기에 나타나지 않습니다. 휴대전화를 확인하려면 도착 코드를 입력하거나 { $phone }번으로 전화해 주세요.
today-report-only-code = 도착 코드 입력하기
today-receipts-title = 오늘 받은 보고
today-receipts-none = 오늘은 아직 없습니다.
today-help = 도움이 필요하신가요? { $phone }번으로 전화해 주세요. 먼저 자동 음성이 나옵니다.


## "I'm here"

here-title = 현재 위치
here-button = 여기 있습니다
here-explain = 대기 장소에 있는 동안 하루에 여러 번 버튼을 눌러 주세요. 휴대전화가 현재 위치를 찾아 센터에 알립니다. 버튼을 누를 때만 위치를 확인합니다.
here-searching = 현재 위치를 찾고 있습니다…
here-accuracy = 오차 { $metres } m로 찾았습니다. 더 정확히 찾는 중입니다…
here-sending = 보내는 중입니다…
here-inside-title = 대기 장소에 있습니다
here-inside-text = 감사합니다. 보고가 도착했습니다.
here-outside-title = 대기 장소에서 떨어져 있는 것 같습니다
here-outside-text = 휴대전화의 위치가 대기 장소에서 약 { $distance } m 떨어져 있습니다. { $accuracy } m 정도 틀릴 수 있습니다. 가능하면 대기 장소로 돌아가 ‘여기 있습니다’를 다시 눌러 주세요. 위치가 틀렸거나 도움이 필요하면 전화해 주세요.
here-cannot-tell-title = 현재 위치를 알 수 없습니다
here-cannot-tell-text = 보고는 도착했습니다. 휴대전화가 위치를 정확히 찾지 못했습니다. 불이익은 없습니다. 창가로 가서 잠시 기다린 뒤 다시 시도해 주세요.
here-report-only-title = 보고가 도착했습니다
here-report-only-text = 감사합니다. 센터가 확인하겠습니다.
here-denied-title = 휴대전화가 위치를 알려 주지 않습니다
here-denied-text = 페이지가 위치를 물었을 때 허용되지 않았습니다. 설정을 바꿀 수 있습니다.
here-denied-ios = iPhone: ‘설정’, ‘개인정보 보호 및 보안’, ‘위치 서비스’를 차례로 열고 켜 주세요. 아래 목록에서 쓰고 있는 브라우저(예: ‘Safari 웹 사이트’)를 누르고 ‘앱을 사용하는 동안’을 선택해 주세요. 그다음 여기로 돌아와 다시 시도해 주세요.
here-denied-android = Android: 페이지 주소 왼쪽의 표시를 누르고 ‘권한’, ‘위치’를 차례로 연 다음 ‘허용’을 선택해 주세요. 휴대전화의 ‘설정’에서 ‘위치’가 켜져 있는지도 확인해 주세요. 그다음 다시 시도해 주세요.
here-denied-other = 컴퓨터: 페이지 주소 왼쪽의 표시를 누르고 ‘위치’를 찾아 ‘허용’을 선택해 주세요. 그다음 페이지를 새로고침해 주세요.
here-unavailable-title = 휴대전화가 현재 위치를 찾지 못합니다
here-unavailable-text = 대개 금방 괜찮아집니다.
here-unavailable-ios = iPhone: ‘설정’, ‘개인정보 보호 및 보안’, ‘위치 서비스’를 차례로 열고 켜져 있는지 확인해 주세요. Wi-Fi도 켜 주세요. 그다음 창가에서 다시 시도해 주세요.
here-unavailable-android = Android: ‘설정’, ‘위치’를 차례로 열고 켜져 있는지 확인해 주세요. Wi-Fi도 켜 주세요. 그다음 창가에서 다시 시도해 주세요.
here-unavailable-other = 컴퓨터: 설정에서 위치와 Wi-Fi가 켜져 있는지 확인해 주세요. 그래도 안 되면 휴대전화를 사용해 주세요.
here-timeout-title = 시간이 너무 오래 걸렸습니다
here-timeout-text = 휴대전화가 제시간에 위치를 찾지 못했습니다. 아무것도 보내지 않았습니다. 창가로 가서 다시 시도해 주세요.
here-not-sent-title = 보고가 아직 전송되지 않았습니다
here-refused-title = 이 보고를 받을 수 없었습니다
here-refused-text = 저장된 것은 없습니다. 이유를 모르시겠으면 { $phone }번으로 전화해 주세요.
here-unsupported-title = 이 브라우저에서는 현재 위치를 찾을 수 없습니다
here-unsupported-text = 다른 브라우저나 다른 휴대전화로 이 페이지를 열거나 { $phone }번으로 전화해 주세요.
here-no-script = 이 브라우저는 이 페이지에서 위치를 보낼 수 없습니다. { $phone }번으로 전화해 주세요.
here-try-again = 다시 시도하기
here-send-again = 다시 보내기
here-receipt = 접수 번호 { $receipt }, { $time }


## Health

health-title = 건강 상태
health-lead = 하루에 한 번 답해 주세요. 1분쯤 걸립니다. 몸이 아프면 그대로 알려 주세요. 도와드리려고 여쭙는 것입니다.
health-open = 건강 상태 보고하기
health-person-self = 본인
health-person = { $name } 님
health-temperature-label = 체온(°C)
health-temperature-hint = 예: 36.5. 체온계가 없으면 비워 두고 다음 질문에 답해 주세요.
health-fever-legend = 체온이 { $threshold } °C 이상인가요?
health-fever-yes = 네
health-fever-no = 아니요
health-symptoms-legend = 오늘 몸에 어떤 증상이 있나요?
health-symptoms-hint = 해당하는 것에 모두 표시해 주세요. 없으면 모두 비워 두세요.
health-submit = 보내기
health-temperature-not-a-number = 체온을 숫자로 입력해 주세요. 예: 36.5
health-temperature-out-of-range = 체온을 확인해 주세요. °C로 입력합니다. 예: 36.5
health-temperature-missing = 체온을 입력하거나 ‘네’ 또는 ‘아니요’를 선택해 주세요.
health-error-of = { $person }: { $error }
health-sent-before = 이 보고는 이미 도착했습니다. 새 답이 맞으면 ‘{ health-submit }’를 한 번 더 눌러 주세요.
health-fever-answer-unknown = 체온을 입력하거나 ‘네’ 또는 ‘아니요’를 선택해 주세요.
health-symptom-unknown = 표시 하나를 읽을 수 없었습니다. 다시 표시해 주세요.
health-done-well-title = 감사합니다. 보고가 도착했습니다.
health-done-well-text = 오늘은 더 하실 일이 없습니다. 몸이 아프기 시작하면 다시 보고하거나 { $phone }번으로 전화해 주세요.
health-done-symptomatic-title = 알려 주셔서 감사합니다. 지금 전화해 주세요.
health-done-symptomatic-text = { $phone }번으로 전화해 주세요. 먼저 전화하지 않고 병원에 가지 마세요. 위급할 때는 바로 구급차를 불러 주세요.
health-receipt = 접수 번호 { $receipt }, { $time }
health-due = { $time }까지 답해 주세요.
health-overdue = { $time }까지였지만 지금도 답하실 수 있습니다.
health-done-today = 오늘은 보고를 마치셨습니다. 언제든지 다시 보고할 수 있습니다.


## Timeline

timeline-title = 보고 기록
timeline-lead = 센터가 보는 내용과 같습니다.
timeline-empty = 아직 아무것도 없습니다.
timeline-pledge = 서약서에 동의하셨습니다
timeline-place = 대기 장소를 등록하셨습니다
timeline-location-inside = 대기 장소에 있었음
timeline-location-outside = 대기 장소에서 떨어져 있었음
timeline-location-cannot_tell = 현재 위치를 알 수 없었음
timeline-location-received = 위치 보고 접수
timeline-health-well = 증상 없음
timeline-health-symptomatic = 증상 있음
timeline-received = 접수: { $time }
timeline-receipt = 접수 번호 { $receipt }


## Why a report could not be taken

problem-captured-in-future = 휴대전화의 시계가 빠릅니다. 시각을 자동으로 설정한 뒤 다시 시도해 주세요.
problem-captured-too-old = 너무 오래된 보고라서 받을 수 없었습니다. 새로 보고해 주세요.
problem-released = 대기 기간이 끝났습니다. 이제 보고하지 않으셔도 됩니다.
problem-not-active = 건강 확인이 아직 시작되지 않았거나 이미 끝났습니다. 잘못되었다고 생각하시면 { $phone }번으로 전화해 주세요.
problem-id-conflict = 이 보고는 다른 내용으로 이미 도착했습니다. 페이지를 새로고침한 뒤 새로 보고해 주세요.
problem-bad-position = 휴대전화에서 올바르지 않은 위치가 왔습니다. 다시 시도해 주세요.
