# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Không có mạng
offline-lead = Lúc này không có mạng. Bạn vẫn gửi báo cáo được: điện thoại giữ báo cáo và gửi đi khi có mạng trở lại.
offline-open-today = Mở “Hôm nay”
offline-unknown-title = Điện thoại này chưa biết bạn
offline-unknown-text = Bạn chưa đăng nhập bằng trình duyệt này, hoặc trình duyệt đã xóa những gì nó giữ. Hãy đăng nhập khi có mạng, hoặc gọi cho chúng tôi theo số { $phone }.
offline-waiting = Đang chờ gửi: { $count }
offline-all-sent = Đã gửi hết
offline-kept = Điện thoại giữ báo cáo và gửi đi khi có mạng trở lại. Giờ được tính là lúc bạn làm báo cáo.
offline-not-kept = Trình duyệt này không giữ lại gì. Hãy để trang này mở cho đến khi báo cáo được gửi.
offline-full = Có quá nhiều báo cáo đang chờ trên điện thoại này, nên báo cáo này không được giữ lại. Hãy gọi cho chúng tôi theo số { $phone }.
offline-signed-out = Bạn không còn đăng nhập. Không có gì bị mất: hãy đăng nhập lại, và những gì đang chờ sẽ được gửi.
offline-refused = Chúng tôi không thể nhận báo cáo này.
offline-remove = Bỏ khỏi danh sách
offline-bad-answers = Có câu trả lời bị thiếu hoặc không thể đúng. Hãy điền lại báo cáo sức khỏe.
offline-fever = Nhiệt độ cao
offline-no-fever = Nhiệt độ không cao
offline-read-out = Đọc qua điện thoại
offline-read-out-text = Khi không có mạng, bạn có thể gọi { $phone } và đọc danh sách này cho chúng tôi.
offline-copy = Sao chép danh sách
offline-storage = Nếu bạn hoặc điện thoại xóa những gì trình duyệt giữ, các báo cáo trong danh sách này sẽ mất. Khi đó hãy báo cáo lại, hoặc gọi cho chúng tôi.
offline-sign-out-warning = Chưa gửi: { $count }. Nếu bạn đăng xuất bây giờ, những báo cáo này sẽ mất. Đăng xuất?
offline-install-title = Để Okaeri luôn trong tầm tay
offline-install-text = Hãy đưa Okaeri ra màn hình chính của điện thoại. Chỉ cần chạm một lần là mở, cả khi không có mạng.
offline-install-button = Đưa ra màn hình chính
offline-install-ios = iPhone: chạm “Chia sẻ”, rồi “Thêm vào MH chính”.
