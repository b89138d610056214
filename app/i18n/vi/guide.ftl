# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Chào mừng bạn. Chúng tôi cùng bạn đi qua những ngày cách ly.
guide-welcome-lead = Sau khi nhập cảnh, bạn ở nhà hoặc nơi lưu trú trong { $days } ngày. Ở đây bạn sẽ biết mỗi ngày cần làm gì và ai có thể giúp bạn.
guide-welcome-who = Trang này dành cho tất cả những người vừa đến từ nước khác. Cơ quan phụ trách: { $authority }.
guide-welcome-start = Bắt đầu
guide-welcome-start-hint = Bạn cần có hộ chiếu, và mã nhập cảnh nếu đã được phát.
guide-welcome-count = Đếm số ngày cách ly
guide-welcome-count-hint = Nhập ngày đến nơi để biết ngày bạn được ra ngoài.

guide-rules-title = Quy định trong thời gian cách ly
guide-rule-stay = Hãy ở nhà, hoặc ở nơi lưu trú đã đăng ký, cho đến khi hết thời gian cách ly.
guide-rule-no-meeting = Xin đừng gặp người khác.
guide-rule-report = Mỗi ngày, hãy báo cho chúng tôi biết bạn đang ở đâu và sức khỏe thế nào.
guide-rule-mask = Đeo khẩu trang.
guide-rule-hands = Thường xuyên rửa tay hoặc sát khuẩn tay.
guide-rule-avoid = Tránh phòng kín, chỗ đông người và tiếp xúc gần với người khác.
guide-rule-ill = Nếu thấy không khỏe, hãy gọi cho trung tâm y tế công cộng gần bạn, hoặc gọi cho chúng tôi theo số { $phone }.
guide-rule-apps = Hãy cài đặt các ứng dụng được yêu cầu và tiếp tục sử dụng chúng.

guide-pledge-title = Bản cam kết của bạn
guide-pledge-1 = Khi đến nơi, bạn đã ký bản cam kết sẽ làm theo các quy định này.
guide-pledge-2 = Bạn không giữ cam kết nếu không báo mình đang ở đâu hoặc sức khỏe thế nào mà không có lý do chính đáng, hoặc nếu bạn không theo một quy định khác.
guide-pledge-3 = Khi đó, tên của bạn có thể được công bố, cùng với những thông tin giúp ngăn dịch lây lan.
guide-pledge-4 = Nếu bạn là người nước ngoài, quốc tịch của bạn cũng có thể được công bố.
guide-pledge-5 = Nếu bạn là người nước ngoài, cơ quan chức năng cũng có thể xử lý theo luật xuất nhập cảnh. Bạn có thể mất tư cách lưu trú và phải rời khỏi nước này.
guide-pledge-6 = Có điều gì khiến bạn không báo cáo được? Hãy gọi { $phone } và nói với chúng tôi. Chúng tôi sẽ cùng bạn tìm cách.

guide-contents-title = Nội dung hướng dẫn


## Section: what to do every day in Okaeri

guide-section-app-title = Việc cần làm mỗi ngày trên Okaeri
guide-section-app-lead = Okaeri mở bằng trình duyệt trên điện thoại. Bạn không cần cài đặt gì cả.

guide-app-1-title = Lần đầu sử dụng
guide-app-1-p1 = Ở sân bay, bạn nhận một tờ giấy có mã QR. Hãy hướng máy ảnh của điện thoại vào mã đó rồi mở đường dẫn hiện ra.
guide-app-1-p2 = Nhập số hộ chiếu và ngày sinh, đúng như trong hộ chiếu.
guide-app-1-p3 = Đọc bản cam kết và đồng ý. Vậy là xong.
guide-app-1-p4 = Bạn không có mã? Bạn vẫn bắt đầu và gửi báo cáo được. Những gì đã gửi trước đó chỉ hiện ra sau khi trung tâm xác nhận điện thoại của bạn.

guide-app-2-title = Nơi cách ly và vị trí hiện tại của bạn
guide-app-2-p1 = Ngay khi về đến nhà hoặc nơi lưu trú, hãy đăng ký chỗ đó làm nơi cách ly. Hãy làm việc này khi bạn đang ở đó, vì vị trí của điện thoại được lưu cùng với địa chỉ.
guide-app-2-p2 = Mỗi ngày vài lần, hãy mở trang “Hôm nay” và nhấn “Tôi đang ở đây”. Điện thoại sẽ tìm vị trí của bạn và báo cho chúng tôi.
guide-app-2-p3 = Nếu bạn ở trong phạm vi { $radius } mét quanh chỗ đã đăng ký, bạn được tính là đang ở nơi cách ly.
guide-app-2-p4 = Đôi khi điện thoại không tìm được vị trí rõ ràng. Khi đó chúng tôi không xác định được bạn ở đâu, và điều này không gây bất lợi cho bạn. Bạn chỉ cần thử lại sau.

guide-app-3-title = Sức khỏe của bạn
guide-app-3-p1 = Mỗi ngày một lần, hãy mở “Hôm nay” và trả lời các câu hỏi về sức khỏe. Chỉ mất khoảng một phút.
guide-app-3-p2 = Có người đi cùng bạn mà không có điện thoại riêng, ví dụ trẻ em? Bạn hãy trả lời thay cho từng người.
guide-app-3-p3 = Nếu bạn bị sốt hoặc thấy không khỏe, xin cứ nói ra. Chúng tôi hỏi là để giúp bạn.

guide-app-4-title = Xác nhận nơi ở qua video
guide-app-4-p1 = Trung tâm gọi video cho bạn tại nơi cách ly. Cuộc gọi luôn do trung tâm gọi đến.
guide-app-4-p2 = Bạn có thể nói chuyện với nhân viên, hoặc nghe giọng nói tự động. Cách trả lời đều giống nhau.
guide-app-4-p3 = Xin hãy luôn nghe máy.
guide-app-4-p4 = Bạn lỡ cuộc gọi? Bạn không thể gọi lại được. Việc xác nhận nơi ở cần cho thấy bạn đang ở trong nhà đúng vào lúc gọi. Xin hãy chờ cuộc gọi tiếp theo.


## Section: what else to do on the phone

guide-section-outside-title = Việc khác cần làm trên điện thoại
guide-section-outside-lead = Có hai cài đặt sẽ giúp ích nếu bạn bị bệnh. Nhờ chúng, bạn dễ nhớ lại mình đã ở đâu và ai đã ở gần mình.

guide-outside-1-title = Luôn bật lịch sử vị trí
guide-outside-1-p1 = Điện thoại có thể ghi nhớ những nơi bạn đã đến. Hãy để chế độ này luôn bật, và đừng xóa lịch sử, cho đến khi hết thời gian cách ly.
guide-outside-1-p2 = Trên iPhone: mở “Cài đặt”, chọn “Quyền riêng tư & Bảo mật”, rồi “Dịch vụ định vị”, và bật lên. Kéo xuống dưới, mở “Dịch vụ hệ thống”, rồi “Vị trí quan trọng”, và bật lên.
guide-outside-1-p3 = Trên điện thoại Android: mở “Cài đặt”, rồi “Vị trí”, và bật lên. Sau đó mở Google Maps, chạm vào ảnh của bạn, chọn “Dòng thời gian”, và bật lên.
guide-outside-1-p4 = Trên điện thoại của bạn, tên các mục có thể hơi khác.

guide-outside-2-title = Dùng ứng dụng truy vết tiếp xúc
guide-outside-2-p1 = Ứng dụng truy vết tiếp xúc có thể báo cho bạn biết nếu bạn từng ở gần người mà sau đó được phát hiện nhiễm bệnh.
guide-outside-2-p2 = Hãy cài ứng dụng được hướng dẫn lúc bạn đến nơi. Luôn bật Bluetooth để ứng dụng hoạt động.


## Section: feeling ill

guide-section-ill-title = Khi bạn thấy không khỏe
guide-section-ill-lead = Bạn không đơn độc. Hãy báo sớm, và ở yên tại chỗ cho đến khi nói chuyện được với người có thể giúp. Trong trường hợp khẩn cấp, hãy gọi xe cấp cứu ngay.

guide-ill-1-title = Gọi cho trung tâm y tế công cộng
guide-ill-1-p1 = Nếu bạn bị sốt, ho hoặc có dấu hiệu bệnh khác, hãy gọi cho trung tâm y tế công cộng gần nơi cách ly.
guide-ill-1-p2 = Hãy nói rằng bạn từ nước ngoài đến và đang trong thời gian cách ly.
guide-ill-1-p3 = Bạn không biết số điện thoại? Hãy gọi cho chúng tôi theo số { $phone }.

guide-ill-2-title = Nếu bạn cần đổi nơi cách ly
guide-ill-2-p1 = Trước khi chuyển đi, hãy gửi yêu cầu cho trung tâm: mở “Hôm nay” và nhấn “Tôi chuyển đến nơi khác”. Hoặc gọi cho chúng tôi theo số { $phone }.
guide-ill-2-p2 = Hãy cho chúng tôi biết địa chỉ mới và lý do bạn cần chuyển.
guide-ill-2-p3 = Khi chúng tôi chưa đồng ý cho đổi, nơi cách ly của bạn vẫn là nơi cũ.

guide-ill-3-title = Đi khám bệnh hoặc đi xét nghiệm
guide-ill-3-p1 = Hãy gọi trước cho phòng khám, bệnh viện hoặc nơi xét nghiệm, và hỏi cách đến đó. Xin đừng đi khi chưa gọi.
guide-ill-3-p2 = Trên đường đi, hãy đeo khẩu trang và tránh chỗ đông người.
guide-ill-3-p3 = Hãy báo cho chúng tôi trước khi đi. Gọi { $phone }.


## Section: help

guide-section-help-title = Khi bạn cần giúp đỡ
guide-section-help-lead = Dù có câu hỏi gì, bạn cứ gọi cho trung tâm theo số { $phone }. Lúc đầu bạn sẽ nghe giọng nói tự động.

guide-help-1-title = Những câu nhiều người hỏi
guide-help-1-p1 = Chúng tôi đã gom lại những câu thường được hỏi. Mỗi câu đều có câu trả lời ngắn.

guide-help-2-title = Câu hỏi về báo cáo sức khỏe
guide-help-2-p1 = Bạn báo cáo nhầm, hoặc không biết trả lời thế nào? Hãy gọi { $phone }.
guide-help-2-p2 = Nếu bây giờ bạn thấy không khỏe, hãy đọc phần “Khi bạn thấy không khỏe” trước.

guide-help-3-title = Khi Okaeri gặp trục trặc
guide-help-3-p1 = Nếu trang không mở được, hãy chờ vài phút rồi thử lại. Bạn không cần nhấn đi nhấn lại nhiều lần.
guide-help-3-p2 = Nếu vẫn không được, hãy gọi { $phone }.

guide-help-4-title = Ý kiến và góp ý
guide-help-4-p1 = Chúng tôi muốn làm tốt hơn. Hãy cho chúng tôi biết chỗ nào khó hiểu. Gọi { $phone }.

guide-help-5-title = Mọi việc khác
guide-help-5-p1 = Nếu có câu hỏi khác, bạn cũng gọi { $phone }. Nếu việc đó không thuộc phần của chúng tôi, chúng tôi sẽ chỉ cho bạn nơi cần hỏi.


## Section: information

guide-section-information-title = Thông tin nên biết
guide-section-information-lead = Thông tin từ bên ngoài trang này.

guide-information-1-title = Tiêm vắc-xin cho người về nước trong thời gian ngắn
guide-information-1-p1 = Bạn sống ở nước khác và chỉ về nước trong thời gian ngắn? Có thể có cách để bạn tiêm vắc-xin trong lúc ở đây.
guide-information-1-p2 = Hãy gọi { $phone } và hỏi nơi phụ trách. Xin hãy hỏi trước khi đi đâu.

guide-information-2-title = Giải thích về COVID-19 bằng nhiều thứ tiếng
guide-information-2-p1 = Vi-rút lây lan thế nào? Bạn có thể làm gì để phòng tránh? Bạn có thể đọc bằng nhiều thứ tiếng tại { $url }.
guide-information-2-p2 = Trang đó không thuộc Okaeri.


## Section: the centre

guide-section-centre-title = Về trung tâm
guide-section-centre-lead = Chúng tôi là ai, và chúng tôi làm gì cho bạn.

guide-centre-1-title = Chúng tôi ở bên bạn trong thời gian cách ly
guide-centre-1-p1 = Tên đầy đủ của trung tâm là: { $centre }. Cơ quan phụ trách: { $authority }.
guide-centre-1-p2 = Chúng tôi giữ liên lạc với tất cả những người nhập cảnh trong { $days } ngày.
guide-centre-1-p3 = Chúng tôi xem các báo cáo của bạn, và liên lạc khi thấy bạn có thể cần giúp đỡ.
guide-centre-1-p4 = Bạn có thể gọi cho chúng tôi theo số { $phone }. Lúc đầu bạn sẽ nghe giọng nói tự động.


## Section: close contact

guide-section-close-contact-title = Khi có người gần bạn bị nhiễm bệnh
guide-section-close-contact-lead = Đôi khi, người ngồi gần bạn trên máy bay được phát hiện nhiễm bệnh.

guide-close-contact-1-title = Chúng tôi báo cho bạn thế nào
guide-close-contact-1-p1 = Nếu có việc này, trung tâm sẽ báo cho bạn qua email, thông báo trên điện thoại và cuộc gọi video.
guide-close-contact-1-p2 = Điều này không có nghĩa là bạn bị nhiễm bệnh, và đó không phải lỗi của ai cả.
guide-close-contact-1-p3 = Chúng tôi sẽ cho bạn biết cần làm gì tiếp theo. Trong lúc chờ, hãy ở yên tại nơi cách ly.
guide-close-contact-1-p4 = Nếu thấy không khỏe, hãy gọi cho trung tâm y tế công cộng gần bạn, hoặc gọi cho chúng tôi theo số { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Câu hỏi và trả lời
guide-questions-lead = Câu trả lời ngắn cho những điều hay được hỏi nhất. Hãy chạm vào câu hỏi để xem câu trả lời.
guide-questions-link = Xem tất cả câu hỏi và trả lời
guide-questions-groups = Các nhóm câu hỏi
guide-questions-open = Hiện tất cả câu trả lời
guide-questions-close = Ẩn các câu trả lời


## Search. $query is what somebody typed, $count a number.

guide-search-title = Tìm trong phần hướng dẫn
guide-search-title-for = Tìm: { $query }
guide-search-count = { $count } kết quả
guide-search-empty-title = Không tìm thấy “{ $query }”
guide-search-empty-text = Hãy thử ít từ hơn, hoặc dùng từ khác cùng nghĩa. Bạn cũng có thể xem tất cả câu hỏi, hoặc gọi cho chúng tôi.


## Day counter

guide-days-title = Đếm số ngày cách ly
guide-days-lead = Bạn cách ly { $days } ngày. Hãy nhập ngày bạn đến nơi để biết khi nào kết thúc.
guide-days-legend = Bạn đến nơi ngày nào?
guide-days-hint = Là ngày máy bay hạ cánh, hoặc ngày tàu vào cảng. Ví dụ: 23 11 2026.
guide-days-submit = Đếm số ngày

guide-days-now-before = Bạn chưa đến nơi.
guide-days-now-arrival = Hôm nay là ngày bạn đến nơi. Ngày mai là ngày số 1.
guide-days-now-waiting = Hôm nay là ngày số { $day } trong { $days } ngày.
guide-days-now-released = Thời gian cách ly của bạn đã hết. Cảm ơn bạn đã ở yên trong nhà.
guide-days-release = Bạn được ra ngoài từ { $time } { $date }.
guide-days-release-zone = Đây là giờ địa phương của { $zone }.

guide-days-calendar-title = Lịch của bạn
guide-days-cell-day = Ngày số { $day }
guide-days-cell-arrival = Ngày đến
guide-days-cell-today = Hôm nay
guide-days-cell-past = Đã qua
guide-days-cell-coming = Sắp tới
guide-days-cell-last = Ngày cuối

guide-days-rules-title = Cách đếm ngày
guide-days-rule-arrival = Ngày bạn đến nơi là ngày số 0.
guide-days-rule-next = Hôm sau là ngày số 1.
guide-days-rule-last = Bạn cách ly đến hết ngày số { $days }.
guide-days-rule-release = Bạn được ra ngoài khi ngày cuối cùng kết thúc, vào lúc nửa đêm (0 giờ).
guide-days-rule-midnight = Ngày được tính là ngày ở địa phương vào lúc bạn hạ cánh. Chuyến bay hạ cánh ngay sau nửa đêm được tính vào ngày mới.
guide-days-rule-zone = Điện thoại của bạn có thể vẫn hiện giờ của nước khác. Điều đó không làm thay đổi cách đếm.
guide-days-rule-change = Cơ quan phụ trách có thể rút ngắn hoặc kéo dài thời gian cách ly. Nếu có thay đổi, bạn sẽ được báo.

guide-days-ics = Thêm vào lịch của bạn (tệp .ics)
guide-days-share = Đường dẫn đến lịch này
guide-days-share-hint = Đường dẫn chỉ chứa ngày đến nơi. Bạn có thể gửi cho gia đình.
guide-days-again = Đếm từ ngày khác

guide-ics-summary-release = Hết thời gian cách ly
guide-ics-summary-day = Cách ly: ngày số { $day } trong { $days } ngày
guide-ics-description = Okaeri đếm từ ngày bạn đến nơi. Nếu có câu hỏi, hãy gọi { $phone }.


## On every page of the guide

guide-next = Tiếp theo
guide-previous = Phần trước
guide-checked = Kiểm tra lần cuối: { $date }
guide-phone-title = Gọi cho trung tâm
guide-phone-call = Gọi { $phone }
guide-phone-automated = Lúc đầu bạn sẽ nghe giọng nói tự động.
guide-back-to-contents = Quay lại mục lục
