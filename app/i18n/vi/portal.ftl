# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Hôm nay
nav-guide = Hướng dẫn
nav-timeline = Báo cáo của bạn
sign-out = Đăng xuất
sign-out-done = Bạn đã đăng xuất.
call-centre = Gọi { $phone }


## Start

start-title = Đăng nhập
start-lead = Chào mừng bạn. Hãy đăng nhập để mỗi ngày báo cho chúng tôi biết bạn đang ở đâu và sức khỏe thế nào.
start-code-label = Mã nhập cảnh
start-code-hint = Mã có trên tờ giấy bạn được phát khi đến nơi.
start-code-error-missing = Hãy nhập mã nhập cảnh.
start-code-error-form = Đây không phải mã nhập cảnh. Hãy xem lại trên tờ giấy.
start-code-used = Mã nhập cảnh này đã được dùng. Nếu bạn là người đã dùng, hãy mở điện thoại đã dùng lúc đó, hoặc đăng nhập không cần mã.
start-passport-label = Số hộ chiếu
start-passport-hint = Chữ và số, đúng như trong hộ chiếu.
start-passport-error-missing = Hãy nhập số hộ chiếu.
start-passport-error-form = Số hộ chiếu chỉ có chữ và số. Hãy xem lại.
start-birth-legend = Ngày sinh
start-birth-hint = Đúng như trong hộ chiếu. Ví dụ: 31 3 1980.
start-submit = Đăng nhập
start-without-code = Tôi không có mã nhập cảnh
start-with-code = Tôi có mã nhập cảnh
start-report-only-title = Đăng nhập không cần mã
start-report-only-text = Bạn có thể gửi báo cáo mà không cần mã. Thông tin đã lưu về bạn sẽ được ẩn cho đến khi trung tâm xác nhận điện thoại của bạn.
start-error-no-match = Chưa đăng nhập được với thông tin này. Hãy so từng mục với hộ chiếu và tờ giấy của bạn.
start-error-too-many = Bạn đã thử nhiều lần. Hãy chờ { $minutes } phút rồi thử lại.
start-error-stay = Bạn đã thử hết số lần có thể trong một lần nhập cảnh. Hãy gọi cho chúng tôi theo số { $phone }. Chúng tôi sẽ giúp bạn.


## Pledge

pledge-title = Bản cam kết của bạn
pledge-lead = Những quy định này bảo vệ bạn và những người xung quanh. Xin hãy đọc và đồng ý.
pledge-1 = Tôi ở tại nơi cách ly cho đến khi hết thời gian cách ly.
pledge-2 = Tôi không gặp người khác.
pledge-3 = Mỗi ngày, tôi báo cáo mình đang ở đâu và sức khỏe thế nào.
pledge-4 = Tôi nghe máy khi trung tâm gọi video.
pledge-5 = Tôi đeo khẩu trang, giữ tay sạch và tránh chỗ đông người.
pledge-consequence = Nếu tôi không giữ cam kết này mà không có lý do chính đáng, tên của tôi và những thông tin giúp ngăn dịch lây lan có thể được công bố. Nếu tôi là người nước ngoài, quốc tịch của tôi cũng có thể được công bố, và tôi có thể mất tư cách lưu trú và phải rời khỏi nước này.
pledge-agree = Tôi đã đọc và tôi đồng ý.
pledge-submit = Đồng ý và tiếp tục
pledge-error = Hãy đánh dấu vào ô nếu bạn đồng ý.
pledge-accepted = Bạn đã đồng ý vào { $date }.


## Waiting place

place-title = Nơi cách ly của bạn
place-lead = Hãy làm việc này khi bạn đang ở nhà hoặc nơi lưu trú mà bạn sẽ cách ly.
place-address-label = Địa chỉ
place-address-hint = Đường, thành phố, và nếu có thì cả tên tòa nhà và số phòng.
place-address-error = Hãy nhập địa chỉ nơi cách ly.
place-address-error-long = Địa chỉ này quá dài. Hãy viết ngắn hơn.
place-position-title = Bạn đang ở đâu
place-position-lead = Chúng tôi lưu vị trí của điện thoại làm nơi cách ly của bạn. Khi bạn nhấn nút, điện thoại sẽ hỏi có cho chúng tôi biết vị trí không. Xin hãy cho phép.
place-position-button = Tìm vị trí của tôi
place-position-found = Đã tìm thấy vị trí của bạn, sai số khoảng { $accuracy } m.
place-position-error-missing = Hãy nhấn “Tìm vị trí của tôi” trước khi lưu.
place-position-error-accuracy = Điện thoại chưa tìm được vị trí đủ rõ. Hãy lại gần cửa sổ, chờ một chút rồi nhấn nút lần nữa.
place-position-none = Trình duyệt của bạn không gửi được vị trí từ trang này. Hãy gọi cho chúng tôi theo số { $phone }, chúng tôi sẽ đăng ký nơi cách ly giúp bạn.
place-submit = Lưu nơi cách ly
place-registered-title = Nơi cách ly của bạn


## Today

today-title = Hôm nay
today-arrival = Hôm nay là ngày bạn đến nơi. Ngày mai là ngày số 1.
today-day = Ngày số { $day } trong { $days } ngày
today-ends = Bạn được ra ngoài từ { $time } { $date }.
today-released-title = Thời gian cách ly của bạn đã hết
today-released-text = Bạn không cần báo cáo nữa. Cảm ơn bạn đã ở yên trong nhà. Chào mừng bạn trở về.
today-closed-title = Việc theo dõi sức khỏe của bạn đã kết thúc
today-closed-text = Bạn không cần báo cáo nữa. Nếu bạn nghĩ có nhầm lẫn, hãy gọi cho chúng tôi theo số { $phone }.
today-before-place-title = Trước hết, hãy đăng ký nơi cách ly
today-before-place-text = Ngay khi về đến nhà hoặc nơi lưu trú, hãy cho chúng tôi biết chỗ đó ở đâu. Sau đó bạn có thể báo cáo từ đó.
today-before-place-button = Đăng ký nơi cách ly
today-report-only-note = Điện thoại của bạn chưa được xác nhận. Bạn gửi được báo cáo, nhưng thông tin đã lưu về bạn không hiện ở đây. Để xác nhận điện thoại, hãy nhập mã nhập cảnh hoặc gọi { $phone }.
today-report-only-code = Nhập mã nhập cảnh
today-receipts-title = Những gì chúng tôi đã nhận hôm nay
today-receipts-none = Hôm nay chưa có gì.
today-help = Bạn cần giúp đỡ? Hãy gọi cho chúng tôi theo số { $phone }. Lúc đầu bạn sẽ nghe giọng nói tự động.


## "I'm here"

here-title = Bạn đang ở đâu
here-button = Tôi đang ở đây
here-explain = Mỗi ngày vài lần, hãy nhấn nút này khi bạn đang ở nơi cách ly. Điện thoại sẽ tìm vị trí của bạn và báo cho chúng tôi. Chúng tôi chỉ xem khi bạn nhấn nút.
here-searching = Đang tìm vị trí của bạn…
here-accuracy = Đã tìm thấy, sai số khoảng { $metres } m. Đang tìm cho chính xác hơn…
here-sending = Đang gửi…
here-inside-title = Bạn đang ở nơi cách ly
here-inside-text = Cảm ơn bạn. Chúng tôi đã nhận được báo cáo.
here-outside-title = Có vẻ bạn không ở nơi cách ly
here-outside-text = Theo điện thoại, bạn đang ở một chỗ cách nơi cách ly khoảng { $distance } m. Con số này có thể sai khoảng { $accuracy } m. Nếu được, hãy trở về và nhấn “Tôi đang ở đây” lần nữa. Kết quả này không đúng, hoặc bạn cần giúp đỡ? Hãy gọi cho chúng tôi.
here-cannot-tell-title = Chúng tôi không xác định được bạn ở đâu
here-cannot-tell-text = Chúng tôi đã nhận được báo cáo. Điện thoại chưa tìm được vị trí đủ rõ. Điều này không gây bất lợi cho bạn. Hãy lại gần cửa sổ, chờ một chút rồi thử lại.
here-report-only-title = Chúng tôi đã nhận được báo cáo
here-report-only-text = Cảm ơn bạn. Trung tâm sẽ xem báo cáo này.
here-denied-title = Điện thoại của bạn chưa cho biết vị trí
here-denied-text = Khi trang hỏi, bạn hoặc điện thoại đã chọn không cho phép. Bạn có thể đổi lại.
here-denied-ios = iPhone: mở “Cài đặt”, chọn “Quyền riêng tư & Bảo mật”, rồi “Dịch vụ định vị”, và bật lên. Trong danh sách bên dưới, chạm vào trình duyệt của bạn, ví dụ “Trang web Safari”, rồi chọn “Khi dùng ứng dụng”. Sau đó quay lại đây và thử lại.
here-denied-android = Android: chạm vào biểu tượng bên trái địa chỉ trang, chọn “Quyền”, rồi “Vị trí”, và chọn “Cho phép”. Hãy kiểm tra xem “Vị trí” đã bật trong phần “Cài đặt” của điện thoại chưa. Sau đó thử lại.
here-denied-other = Trên máy tính: bấm vào biểu tượng bên trái địa chỉ trang, tìm mục “Vị trí”, và chọn “Cho phép”. Sau đó tải lại trang.
here-unavailable-title = Điện thoại không tìm được vị trí
here-unavailable-text = Thường thì một lát là hết.
here-unavailable-ios = iPhone: mở “Cài đặt”, chọn “Quyền riêng tư & Bảo mật”, rồi “Dịch vụ định vị”, và kiểm tra xem đã bật chưa. Bật cả Wi-Fi. Sau đó thử lại ở gần cửa sổ.
here-unavailable-android = Android: mở “Cài đặt”, chọn “Vị trí”, và kiểm tra xem đã bật chưa. Bật cả Wi-Fi. Sau đó thử lại ở gần cửa sổ.
here-unavailable-other = Trên máy tính: kiểm tra trong phần cài đặt xem vị trí và Wi-Fi đã bật chưa. Nếu vẫn không được, hãy dùng điện thoại.
here-timeout-title = Mất quá nhiều thời gian
here-timeout-text = Điện thoại không tìm được vị trí kịp thời. Chưa có gì được gửi. Hãy lại gần cửa sổ và thử lại.
here-not-sent-title = Báo cáo của bạn chưa được gửi
here-refused-title = Chúng tôi không thể nhận báo cáo này
here-refused-text = Chưa có gì được lưu. Nếu không rõ vì sao, hãy gọi cho chúng tôi theo số { $phone }.
here-unsupported-title = Trình duyệt này không tìm được vị trí của bạn
here-unsupported-text = Hãy mở trang này bằng trình duyệt khác hoặc điện thoại khác, hoặc gọi cho chúng tôi theo số { $phone }.
here-no-script = Trình duyệt này không gửi được vị trí của bạn từ trang này. Hãy gọi cho chúng tôi theo số { $phone }.
here-try-again = Thử lại
here-send-again = Gửi lại
here-receipt = Số tiếp nhận { $receipt }, lúc { $time }


## Health

health-title = Sức khỏe của bạn
health-lead = Xin hãy trả lời mỗi ngày một lần. Chỉ mất khoảng một phút. Nếu thấy không khỏe, xin cứ nói ra. Chúng tôi hỏi là để giúp bạn.
health-open = Báo cáo sức khỏe
health-person-self = Bạn
health-person = { $name }
health-temperature-label = Nhiệt độ cơ thể (°C)
health-temperature-hint = Ví dụ: 36.5. Nếu không có nhiệt kế, hãy để trống và trả lời câu tiếp theo.
health-fever-legend = Nhiệt độ có từ { $threshold } °C trở lên không?
health-fever-yes = Có
health-fever-no = Không
health-symptoms-legend = Hôm nay bạn thấy thế nào?
health-symptoms-hint = Hãy đánh dấu tất cả những gì đúng với bạn. Nếu không có gì, hãy để trống.
health-submit = Gửi
health-temperature-not-a-number = Hãy nhập nhiệt độ bằng số, ví dụ: 36.5.
health-temperature-out-of-range = Hãy xem lại nhiệt độ. Đơn vị là °C, ví dụ: 36.5.
health-temperature-missing = Hãy nhập nhiệt độ, hoặc chọn “Có” hay “Không”.
health-error-of = { $person }: { $error }
health-sent-before = Báo cáo này đã được gửi rồi. Nếu các câu trả lời mới là đúng, hãy nhấn “{ health-submit }” thêm một lần nữa.
health-fever-answer-unknown = Hãy nhập nhiệt độ, hoặc chọn “Có” hay “Không”.
health-symptom-unknown = Có một dấu chọn không đọc được. Hãy đánh dấu lại.
health-done-well-title = Cảm ơn bạn. Chúng tôi đã nhận được báo cáo.
health-done-well-text = Hôm nay vậy là xong. Nếu bạn bắt đầu thấy không khỏe, hãy báo cáo lại hoặc gọi cho chúng tôi theo số { $phone }.
health-done-symptomatic-title = Cảm ơn bạn đã cho biết. Xin hãy gọi ngay.
health-done-symptomatic-text = Hãy gọi cho chúng tôi theo số { $phone }. Xin đừng đến phòng khám khi chưa gọi trước. Trong trường hợp khẩn cấp, hãy gọi xe cấp cứu ngay.
health-receipt = Số tiếp nhận { $receipt }, lúc { $time }
health-due = Xin hãy trả lời trước { $time }.
health-overdue = Hạn trả lời là { $time }. Bây giờ bạn vẫn có thể trả lời.
health-done-today = Hôm nay bạn đã báo cáo. Bạn có thể báo cáo lại bất cứ lúc nào.


## Timeline

timeline-title = Báo cáo của bạn
timeline-lead = Bạn thấy ở đây đúng những gì trung tâm thấy.
timeline-empty = Ở đây chưa có gì.
timeline-pledge = Bạn đã đồng ý với bản cam kết
timeline-place = Bạn đã đăng ký nơi cách ly
timeline-location-inside = Ở nơi cách ly
timeline-location-outside = Không ở nơi cách ly
timeline-location-cannot_tell = Không xác định được bạn ở đâu
timeline-location-received = Đã nhận báo cáo vị trí
timeline-health-well = Khỏe
timeline-health-symptomatic = Không khỏe
timeline-received = Đã nhận: { $time }
timeline-receipt = Số tiếp nhận { $receipt }


## Why a report could not be taken

problem-captured-in-future = Đồng hồ trên điện thoại của bạn chạy nhanh. Hãy chỉnh sang chế độ tự động rồi thử lại.
problem-captured-too-old = Báo cáo này đã quá cũ nên không thể nhận. Hãy gửi báo cáo mới.
problem-released = Thời gian cách ly của bạn đã hết. Bạn không cần báo cáo nữa.
problem-not-active = Việc theo dõi sức khỏe của bạn chưa bắt đầu hoặc đã kết thúc. Nếu bạn nghĩ có nhầm lẫn, hãy gọi cho chúng tôi theo số { $phone }.
problem-id-conflict = Báo cáo này đã được gửi với nội dung khác. Hãy tải lại trang và gửi báo cáo mới.
problem-bad-position = Vị trí mà điện thoại gửi không thể đúng. Hãy thử lại.
