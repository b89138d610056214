# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = 접촉 알림
alert-title = 비행기에서 가까이 앉았던 사람이 감염되었습니다
alert-text = { $date } { $flight } 항공편에서 가까이 앉았던 사람이 검사에서 양성으로 나왔습니다.
alert-means = 감염되셨다는 뜻은 아닙니다. 누구의 잘못도 아닙니다. 다른 곳에 가실 필요는 없습니다.
alert-group = 동행자에게도 해당되는 알림입니다.
alert-now = 지금 할 일
alert-do-stay = 대기 장소에 머물면서 평소처럼 보고해 주세요.
alert-do-health = 매일 체온을 재고 건강 상태를 보고해 주세요.
alert-do-call = 센터 담당자가 전화를 드려 다음에 할 일을 알려 드립니다. 전화를 받아 주세요.
alert-ill = 몸이 아프면 가까운 보건소 또는 센터({ $phone })로 전화해 주세요.
alert-open = 메시지에서 열기
alert-guide = 안내의 설명 보기
alert-list = 접촉 알림
alert-deed-send-alert = 접촉 알림을 보냈습니다
alert-deed-end-alert = 접촉 알림의 결과를 적었습니다
