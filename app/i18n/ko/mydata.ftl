# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = 내 정보
mydata-lead = 무엇이 저장되어 있는지, 누가 보았는지, 언제 삭제되는지 볼 수 있습니다.
mydata-locked = 개인 정보는 센터가 확인한 휴대전화에서만 볼 수 있습니다. 도착 코드나 다른 휴대전화에서 만든 코드를 입력하거나 전화해 주세요.


## What is stored

mydata-stored = 저장된 정보
mydata-who = 본인 정보
mydata-name = 이름
mydata-language = 언어
mydata-companions = 동행자
mydata-arrival = 도착
mydata-arrived = 도착일
mydata-flight = 항공편과 좌석
mydata-period = 대기 기간
mydata-registered = 등록한 시각
mydata-none = 아직 없음
mydata-location-reports = 위치 보고
mydata-exact = 그중 자세한 위치가 있는 것
mydata-health-reports = 건강 상태 보고
mydata-exact-rule = 자세한 위치는 보고하고 { $hours }시간 뒤에 삭제됩니다. 결과와 대략의 거리, 오차만 남습니다.
mydata-contact = 메시지와 요청
mydata-requests = 휴대전화에 도착한 보고 요청
mydata-contests = 잘못되었다고 알린 기록
mydata-phones = 로그인된 휴대전화
mydata-phone-this = 이 휴대전화
mydata-phone-other = 다른 휴대전화
mydata-phone-full = 모든 내용을 볼 수 있음
mydata-phone-report = 보고만 보낼 수 있음
mydata-phone-since = 로그인: { $since }. 마지막 사용: { $seen }.


## Who looked at it

mydata-access = 누가 보았는지
mydata-access-lead = 센터 담당자가 기록을 열거나 처리할 때마다 적어 두고 여기에 보여 드립니다.
mydata-access-none = 아직 아무도 기록을 열지 않았습니다.
mydata-access-older = 이전 기록
mydata-access-newest = 최근 기록
mydata-deed-read-case = 기록을 열었습니다
mydata-deed-settle-contest = 잘못되었다고 알린 기록에 대해 결정했습니다
mydata-deed-write-message = 메시지를 보냈습니다
mydata-deed-answer-messages = 메시지에 답했다고 적었습니다
mydata-deed-decide-deletion = 삭제 요청에 대해 결정했습니다
mydata-deed-approve-place = 대기 장소를 옮기는 것을 승인했습니다
mydata-deed-refuse-place = 대기 장소를 옮기는 것을 승인하지 않았습니다
mydata-deed-other = 기록에 관한 일을 했습니다
mydata-role-viewer = 센터(보기만 하는 담당)
mydata-role-follow-up = 센터(건강 확인 담당)
mydata-role-supervisor = 센터(책임자)
mydata-role-administrator = 센터(관리 담당)


## When it is destroyed

mydata-end = 언제 삭제되는지
mydata-end-released = 외출할 수 있는 날
mydata-end-hidden = 센터가 더 이상 볼 수 없는 날
mydata-end-destroyed = 모두 삭제되는 날
mydata-rule-hidden = 규칙: 센터는 대기 기간이 끝난 뒤 { $days }일 동안 정보를 볼 수 있습니다.
mydata-rule-destroyed = 대기 기간이 끝나고 { $days }일이 지나면 삭제됩니다. 센터가 동의하면 더 일찍 삭제됩니다.


## A copy, another phone, signing out

mydata-copy = 사본 받기
mydata-copy-lead = 본인과 동행자에 대해 저장된 모든 내용을 한 파일에 담습니다. 건강 상태와 있었던 곳이 나와 있으니 잘 보관해 주세요.
mydata-copy-page = 읽기용(HTML)
mydata-copy-json = 프로그램용(JSON)
mydata-newphone = 다른 휴대전화 쓰기
mydata-newphone-lead = 여기에서 코드를 만들어 다른 휴대전화에서 여권 번호, 생년월일과 함께 입력해 주세요. 그러면 그 휴대전화에서도 모든 내용을 볼 수 있습니다. 코드는 { $minutes }분 안에 한 번만 쓸 수 있습니다.
mydata-newphone-make = 코드 만들기
mydata-newphone-many = 오늘 이미 코드를 { $count }개 만들었습니다. { $phone }번으로 전화해 주세요.
mydata-newphone-title = 다른 휴대전화용 코드
mydata-newphone-until = 이 코드는 { $time }까지 한 번만 쓸 수 있습니다. 지금만 표시됩니다.
mydata-newphone-scan = 다른 휴대전화의 카메라로 아래 그림을 찍어 주세요. 또는 그 휴대전화에서 아래 주소를 열고 코드를 입력해 주세요.
mydata-newphone-type = 평소처럼 여권 번호와 생년월일을 입력해 주세요.
mydata-newphone-picture = 다른 휴대전화에서 로그인 페이지를 여는 QR 코드
mydata-back = ‘내 정보’로 돌아가기
mydata-out = 휴대전화 로그아웃
mydata-out-lead = 휴대전화를 잃어버렸거나 다른 사람의 휴대전화를 썼나요? 여기에서 로그아웃해 주세요. 바로 적용됩니다.
mydata-out-others = 다른 휴대전화 로그아웃
mydata-out-others-note = 이 휴대전화를 뺀 모든 휴대전화가 로그아웃됩니다. 다시 쓰려면 여기에서 코드를 만들어 주세요.
mydata-out-others-submit = 네, 다른 휴대전화를 로그아웃합니다
mydata-out-all = 이 휴대전화까지 모두 로그아웃
mydata-out-all-note = 도착 코드는 한 번만 쓸 수 있습니다. 센터에서 새 코드를 받기 전에는 다시 로그인해도 보고만 보낼 수 있습니다.
mydata-out-all-submit = 네, 모두 로그아웃합니다


## Deletion

mydata-delete = 삭제 요청
mydata-delete-rule = 대기 기간에는 아무것도 삭제할 수 없습니다.
mydata-delete-lead = 하지만 정보를 일찍 삭제해 달라고 요청할 수 있습니다. { $date }이 아니라 { $early }에 삭제됩니다. 센터 담당자가 결정합니다.
mydata-delete-open = 일찍 삭제해 달라고 요청하기
mydata-delete-reason = 이유(쓰지 않아도 됩니다)
mydata-delete-submit = 네, 삭제를 요청합니다
mydata-delete-asked = { $date }에 요청했습니다. 센터 담당자가 결정하고, 답은 여기에서 볼 수 있습니다.
mydata-delete-withdraw = 요청 취소
mydata-delete-granted = 센터가 동의했습니다. 정보는 { $date }에 삭제됩니다.
mydata-delete-refused = 센터가 동의하지 않았습니다. 이유:
mydata-delete-hidden = 센터에서는 이제 아무도 정보를 볼 수 없습니다. 정보는 { $date }에 삭제됩니다.
