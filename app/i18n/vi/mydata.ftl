# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Thông tin của tôi
mydata-lead = Ở đây bạn xem được thông tin nào về bạn đang được lưu, ai đã xem và khi nào bị xóa.
mydata-locked = Thông tin của bạn chỉ hiện trên điện thoại mà trung tâm đã xác nhận. Hãy nhập mã nhập cảnh hoặc mã tạo trên điện thoại kia của bạn, hoặc gọi cho chúng tôi.


## What is stored

mydata-stored = Thông tin đang được lưu
mydata-who = Bạn là ai
mydata-name = Họ tên
mydata-language = Ngôn ngữ
mydata-companions = Người đi cùng
mydata-arrival = Việc nhập cảnh của bạn
mydata-arrived = Ngày đến
mydata-flight = Chuyến bay và số ghế
mydata-period = Thời gian cách ly
mydata-registered = Đăng ký lúc
mydata-none = Chưa có
mydata-location-reports = Báo cáo vị trí
mydata-exact = trong đó còn vị trí chính xác
mydata-health-reports = Báo cáo sức khỏe
mydata-exact-rule = Vị trí chính xác được xóa hẳn sau { $hours } giờ kể từ khi báo cáo. Chỉ còn kết quả, khoảng cách ước chừng và sai số.
mydata-contact = Tin nhắn và yêu cầu
mydata-requests = Yêu cầu báo cáo đã đến điện thoại của bạn
mydata-contests = Mục mà bạn cho là không đúng
mydata-phones = Điện thoại đang đăng nhập
mydata-phone-this = Điện thoại này
mydata-phone-other = Điện thoại khác
mydata-phone-full = Xem được tất cả
mydata-phone-report = Chỉ gửi được báo cáo
mydata-phone-since = Đăng nhập: { $since }. Dùng lần cuối: { $seen }.


## Who looked at it

mydata-access = Ai đã xem
mydata-access-lead = Mỗi khi nhân viên của trung tâm mở hồ sơ của bạn hoặc làm việc gì với hồ sơ, việc đó được ghi lại và hiện ở đây.
mydata-access-none = Chưa có ai mở hồ sơ của bạn.
mydata-access-older = Mục cũ hơn
mydata-access-newest = Mục mới nhất
mydata-deed-read-case = Đã mở hồ sơ của bạn
mydata-deed-settle-contest = Đã quyết định về mục mà bạn cho là không đúng
mydata-deed-write-message = Đã viết cho bạn
mydata-deed-answer-messages = Đã ghi rằng tin nhắn của bạn được trả lời
mydata-deed-decide-deletion = Đã quyết định về yêu cầu xóa của bạn
mydata-deed-approve-place = Đã đồng ý cho bạn chuyển nơi cách ly
mydata-deed-refuse-place = Không đồng ý cho bạn chuyển nơi cách ly
mydata-deed-other = Đã xử lý hồ sơ của bạn
mydata-role-viewer = Trung tâm (chỉ xem)
mydata-role-follow-up = Trung tâm (theo dõi sức khỏe)
mydata-role-supervisor = Trung tâm (phụ trách)
mydata-role-administrator = Trung tâm (quản trị)


## When it is destroyed

mydata-end = Khi nào bị xóa
mydata-end-released = Bạn được ra ngoài
mydata-end-hidden = Trung tâm không còn xem được
mydata-end-destroyed = Tất cả được xóa hẳn
mydata-rule-hidden = Quy định: trung tâm xem được thông tin của bạn trong { $days } ngày sau khi hết cách ly.
mydata-rule-destroyed = Thông tin được xóa hẳn { $days } ngày sau khi hết cách ly, hoặc sớm hơn nếu trung tâm đồng ý.


## A copy, another phone, signing out

mydata-copy = Bản sao cho bạn
mydata-copy-lead = Tất cả những gì được lưu về bạn và người đi cùng, trong một tệp. Tệp cho biết sức khỏe và nơi bạn đã ở, nên hãy giữ cẩn thận.
mydata-copy-page = Để đọc (HTML)
mydata-copy-json = Cho phần mềm (JSON)
mydata-newphone = Dùng điện thoại khác
mydata-newphone-lead = Hãy tạo mã ở đây rồi dùng trên điện thoại kia, cùng với số hộ chiếu và ngày sinh. Sau đó điện thoại kia cũng xem được tất cả. Mã chỉ dùng được một lần, trong { $minutes } phút.
mydata-newphone-make = Tạo mã
mydata-newphone-many = Hôm nay bạn đã tạo { $count } mã. Hãy gọi cho chúng tôi số { $phone }.
mydata-newphone-title = Mã cho điện thoại kia
mydata-newphone-until = Mã này dùng được một lần, đến { $time }. Mã chỉ hiện lúc này.
mydata-newphone-scan = Quét hình bằng máy ảnh của điện thoại kia. Hoặc mở địa chỉ bên dưới trên điện thoại đó rồi nhập mã.
mydata-newphone-type = Nhập số hộ chiếu và ngày sinh như mọi khi.
mydata-newphone-picture = Mã QR đưa điện thoại kia đến trang đăng nhập
mydata-back = Về “Thông tin của tôi”
mydata-out = Đăng xuất điện thoại
mydata-out-lead = Bạn bị mất điện thoại, hoặc đã dùng điện thoại của người khác? Hãy đăng xuất ở đây. Có tác dụng ngay.
mydata-out-others = Đăng xuất các điện thoại khác
mydata-out-others-note = Mọi điện thoại trừ điện thoại này đều bị đăng xuất. Muốn dùng lại, hãy tạo mã ở đây.
mydata-out-others-submit = Vâng, đăng xuất các điện thoại khác
mydata-out-all = Đăng xuất tất cả, kể cả điện thoại này
mydata-out-all-note = Mã nhập cảnh chỉ dùng được một lần. Nếu không có mã mới của trung tâm, khi đăng nhập lại bạn chỉ gửi được báo cáo.
mydata-out-all-submit = Vâng, đăng xuất tất cả


## Deletion

mydata-delete = Yêu cầu xóa
mydata-delete-rule = Trong thời gian cách ly, không thông tin nào được phép xóa.
mydata-delete-lead = Nhưng bạn có thể yêu cầu xóa hẳn thông tin sớm hơn: vào { $early }, thay vì { $date }. Nhân viên của trung tâm sẽ quyết định.
mydata-delete-open = Yêu cầu xóa sớm
mydata-delete-reason = Vì sao? Bạn có thể để trống.
mydata-delete-submit = Vâng, yêu cầu xóa
mydata-delete-asked = Bạn đã yêu cầu vào { $date }. Nhân viên của trung tâm sẽ quyết định, và bạn sẽ thấy câu trả lời ở đây.
mydata-delete-withdraw = Rút lại yêu cầu
mydata-delete-granted = Trung tâm đã đồng ý. Thông tin của bạn sẽ được xóa hẳn vào { $date }.
mydata-delete-refused = Trung tâm không đồng ý. Lý do:
mydata-delete-hidden = Ở trung tâm không còn ai xem được thông tin của bạn. Thông tin sẽ được xóa hẳn vào { $date }.
