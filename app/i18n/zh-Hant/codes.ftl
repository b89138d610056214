# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = 在電話中核對身分後，提供了新手機的代碼
code-deed-give-code-in-person = 查看護照後，提供了新手機的代碼
code-deed-take-back-code = 取消了新手機的代碼
code-deed-sign-out-phones = 讓所有手機登出
code-expired = 這個代碼已經失效。請在您取得代碼的地方重新產生一個。如果是中心給您的，請撥打{ $phone }。
