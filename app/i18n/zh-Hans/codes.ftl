# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = 在电话里核对身份后，提供了新手机的代码
code-deed-give-code-in-person = 查看护照后，提供了新手机的代码
code-deed-take-back-code = 取消了新手机的代码
code-deed-sign-out-phones = 让所有手机退出了登录
code-expired = 这个代码已经失效。请在您得到代码的地方重新生成一个。如果是中心给您的，请拨打{ $phone }。
