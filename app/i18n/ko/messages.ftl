# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = 메시지
nav-help = 도움말
nav-unread = 읽지 않음 { $count }건
message-lead = 어떤 언어로든 센터에 글을 보낼 수 있습니다. 담당자가 읽고 여기에서 답합니다.
message-none = 아직 주고받은 메시지가 없습니다.
message-from-you = 나
message-from-centre = 센터
message-new = 새 메시지
message-write = 보낼 메시지
message-hint = 어떤 언어로든 { $count }자까지 쓸 수 있습니다.
message-send = 보내기
message-error-missing = 메시지를 써 주세요.
message-error-long = 너무 깁니다. { $count }자 이내로 써 주세요.
message-error-many = 오늘 이미 메시지를 { $count }건 보내셨습니다. { $phone }번으로 전화해 주세요.
message-ended = 건강 확인이 끝나서 더 이상 여기에 쓸 수 없습니다. 문의는 { $phone }번으로 전화해 주세요.
message-locked = 메시지에는 개인 정보가 있어서 센터가 이 휴대전화를 확인한 뒤에만 보여 드릴 수 있습니다. 도착 코드를 입력하거나 전화해 주세요.
message-notices = 공지
message-notices-all = 모든 공지
message-template-report-today = 오늘 현재 위치를 알려 주세요. ‘여기 있습니다’ 버튼을 누르시면 됩니다.
message-template-will-call = 오늘 전화를 드리겠습니다.
message-template-thanks = 감사합니다. 보고를 받았습니다.
message-template-answer-call = 전화를 드렸지만 연결되지 않았습니다. 다음 전화는 꼭 받아 주세요.
message-template-passed-on = 질문을 담당자에게 전달했습니다. 답변은 여기에서 볼 수 있습니다.
message-template-call-us = 편하실 때 { $phone }번으로 전화해 주세요.
