# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Đã cấp mã cho điện thoại mới, sau khi hỏi qua điện thoại
code-deed-give-code-in-person = Đã cấp mã cho điện thoại mới, sau khi xem hộ chiếu
code-deed-take-back-code = Đã hủy mã cho điện thoại mới
code-deed-sign-out-phones = Đã đăng xuất tất cả điện thoại
code-expired = Mã này không còn dùng được. Hãy nhờ tạo mã mới ở nơi đã cho bạn mã. Nếu trung tâm cho bạn mã, vui lòng gọi số { $phone }.
