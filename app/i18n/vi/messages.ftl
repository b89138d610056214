# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Tin nhắn
nav-help = Trợ giúp
nav-unread = { $count } tin chưa đọc
message-lead = Bạn có thể viết cho trung tâm bằng bất kỳ ngôn ngữ nào. Nhân viên sẽ đọc và trả lời tại đây.
message-none = Chưa có tin nhắn nào.
message-from-you = Bạn
message-from-centre = Trung tâm
message-new = Mới
message-write = Tin nhắn của bạn
message-hint = Bằng bất kỳ ngôn ngữ nào, tối đa { $count } ký tự.
message-send = Gửi
message-error-missing = Hãy viết tin nhắn của bạn.
message-error-long = Nội dung quá dài. Vui lòng viết không quá { $count } ký tự.
message-error-many = Hôm nay bạn đã viết { $count } tin nhắn. Vui lòng gọi số { $phone }.
message-ended = Việc theo dõi sức khỏe của bạn đã kết thúc nên bạn không thể viết ở đây nữa. Nếu cần, hãy gọi số { $phone }.
message-locked = Tin nhắn có thông tin về bạn, nên chỉ hiện trên điện thoại này sau khi trung tâm xác nhận điện thoại. Hãy nhập mã nhập cảnh hoặc gọi cho chúng tôi.
message-notices = Thông báo
message-notices-all = Tất cả thông báo
message-template-report-today = Hôm nay, hãy cho chúng tôi biết bạn đang ở đâu: bấm “Tôi đang ở đây”.
message-template-will-call = Hôm nay chúng tôi sẽ gọi cho bạn.
message-template-thanks = Cảm ơn bạn. Chúng tôi đã nhận được báo cáo của bạn.
message-template-answer-call = Chúng tôi đã gọi nhưng không gặp được bạn. Xin hãy nghe máy khi chúng tôi gọi lại.
message-template-passed-on = Chúng tôi đã chuyển câu hỏi của bạn. Câu trả lời sẽ hiện ở đây.
message-template-call-us = Khi tiện, hãy gọi cho chúng tôi theo số { $phone }.
