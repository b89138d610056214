# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = 언제 여쭤볼까요?
times-title = 시간과 배려
times-lead = 이 시간 사이에 어디에 계신지, 하루에 한 번 건강 상태가 어떤지 여쭙니다. 생활에 맞는 시간을 선택해 주세요. 도착 후 첫날 밤에는 어느 경우에도 여쭙지 않습니다.
times-now = 지금은 { $from }에서 { $until } 사이에 여쭙니다.
times-coming = { $date }부터는 { $from }에서 { $until } 사이에 여쭙니다.
times-rule = 새로 선택한 시간은 { $date }부터 적용됩니다. 오늘의 요청은 그대로입니다.
times-last = 대기 기간이 오늘 끝나므로 시간은 바뀌지 않습니다.
times-submit = 저장하기
times-window-early = 이른 시간
times-window-day = 낮 시간
times-window-late = 늦은 시간
times-hours = { $from }에서 { $until }까지, 건강 상태는 { $due }까지
times-deed = 원하신 대로 요청 시간과 방법을 바꾸었습니다


## What the centre has to know

needs-link = 알려 주실 사항
needs-lead = 해당하는 것을 선택해 주세요. 그에 맞게 여쭙겠습니다. 언제든지 바꿀 수 있습니다. 암호화하여 저장하며 센터 직원만 봅니다.
needs-deaf = 귀가 들리지 않거나 잘 들리지 않습니다
needs-deaf-note = 전화하지 않고 글로 연락드립니다.
needs-night = 밤에 일하고 낮에 잡니다
needs-night-note = 주무시는 동안 전화하지 않습니다. 요청을 더 늦은 시간에 받을 수도 있습니다.
needs-children = 어린아이를 돌보고 있습니다
needs-children-note = 다음 날부터 요청마다 답하실 시간이 { $minutes }분 늘어납니다.
needs-shared-room = 다른 사람과 같은 방을 씁니다
needs-shared-room-note = 영상 통화 전에 메시지로 미리 알려 드립니다. 다른 사람을 보여 주지 않아도 됩니다.
needs-told = { $date }에 알려 주셨습니다. 취소하려면 선택을 해제해 주세요.
needs-offer = { $from }에서 { $until } 사이로 바꾸기
needs-other = 다른 사항은 메시지로 알려 주세요
needs-none = 없음


## Receipts

receipt-title = 접수 확인
receipt-arrived = 이 보고는 접수되었습니다
receipt-location = 위치 보고
receipt-health = 건강 상태 보고
receipt-kind = 보고
receipt-at = 접수한 때
receipt-number = 접수 번호
receipt-show = 보고했다는 것을 보여야 하나요? 이 코드를 보여 주거나 이 페이지를 인쇄해 주세요. 코드를 스캔하면 같은 페이지가 열립니다.
receipt-says-not = 이 페이지에는 누가 무엇을 보고했는지 나오지 않습니다.
receipt-code = 이 페이지를 여는 QR 코드
receipt-none-title = 이 접수 번호가 없습니다
receipt-none = 이 접수 번호의 보고가 저장되어 있지 않습니다. 규칙에 따라 이미 삭제되었을 수 있습니다.
