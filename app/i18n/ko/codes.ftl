# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = 전화로 본인임을 확인하고 새 휴대전화용 코드를 알려 드렸습니다
code-deed-give-code-in-person = 여권을 보고 새 휴대전화용 코드를 드렸습니다
code-deed-take-back-code = 새 휴대전화용 코드를 취소했습니다
code-deed-sign-out-phones = 모든 휴대전화를 로그아웃했습니다
code-expired = 이 코드는 더 이상 쓸 수 없습니다. 코드를 받은 곳에서 새로 만들어 달라고 해 주세요. 센터에서 받은 코드라면 { $phone }번으로 전화해 주세요.
