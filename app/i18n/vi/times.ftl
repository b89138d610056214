# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Khi nào chúng tôi hỏi bạn?
times-title = Giờ giấc và nhu cầu
times-lead = Trong những giờ này, chúng tôi hỏi bạn đang ở đâu, và mỗi ngày một lần hỏi sức khỏe của bạn. Hãy chọn giờ hợp với bạn. Đêm đầu tiên sau khi đến, chúng tôi không hỏi gì.
times-now = Hiện nay chúng tôi hỏi bạn từ { $from } đến { $until }.
times-coming = Từ { $date }, chúng tôi hỏi bạn từ { $from } đến { $until }.
times-rule = Lựa chọn mới có hiệu lực từ { $date }. Các yêu cầu báo cáo của hôm nay giữ nguyên.
times-last = Thời gian cách ly kết thúc hôm nay, nên giờ không đổi nữa.
times-submit = Lưu
times-window-early = Sớm
times-window-day = Ban ngày
times-window-late = Muộn
times-hours = { $from } đến { $until }; sức khỏe: trước { $due }
times-deed = Đã đổi giờ và cách hỏi theo ý bạn


## What the centre has to know

needs-link = Điều chúng tôi nên biết về bạn
needs-lead = Hãy đánh dấu điều đúng với bạn để chúng tôi hỏi theo cách hợp với bạn. Bạn có thể đổi bất cứ lúc nào. Thông tin được mã hóa khi lưu, và chỉ người của trung tâm xem được.
needs-deaf = Tôi bị điếc hoặc nghe không rõ
needs-deaf-note = Chúng tôi viết cho bạn, không gọi điện.
needs-night = Tôi làm đêm và ngủ ban ngày
needs-night-note = Chúng tôi không gọi khi bạn ngủ. Bạn cũng có thể chọn giờ muộn hơn cho các yêu cầu.
needs-children = Tôi chăm sóc con nhỏ
needs-children-note = Từ ngày hôm sau, bạn có thêm { $minutes } phút để trả lời mỗi yêu cầu.
needs-shared-room = Tôi ở chung phòng với người khác
needs-shared-room-note = Trước khi gọi video, chúng tôi báo bằng tin nhắn. Bạn không phải cho thấy người khác.
needs-told = Bạn đã cho biết vào { $date }. Bỏ dấu chọn để rút lại.
needs-offer = Chọn được hỏi từ { $from } đến { $until }
needs-other = Có điều khác? Hãy viết cho chúng tôi
needs-none = Không có


## Receipts

receipt-title = Giấy tiếp nhận
receipt-arrived = Báo cáo này đã đến nơi
receipt-location = Báo cáo vị trí
receipt-health = Báo cáo sức khỏe
receipt-kind = Báo cáo
receipt-at = Đã nhận lúc
receipt-number = Số tiếp nhận
receipt-show = Bạn cần chứng minh mình đã báo cáo? Hãy cho xem mã này hoặc in trang này. Ai quét mã cũng thấy chính trang này.
receipt-says-not = Trang này không cho biết ai báo cáo hay báo cáo điều gì.
receipt-code = Mã QR dẫn đến trang này
receipt-none-title = Không có số tiếp nhận này
receipt-none = Không có báo cáo nào với số tiếp nhận này. Có thể báo cáo đã bị xóa hẳn theo quy định.
