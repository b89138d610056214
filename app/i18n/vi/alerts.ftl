# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Cảnh báo tiếp xúc
alert-title = Người ngồi gần bạn trên máy bay đã nhiễm bệnh
alert-text = Một người ngồi gần bạn trên chuyến bay { $flight } { $date } có kết quả xét nghiệm dương tính.
alert-means = Điều này không có nghĩa là bạn bị nhiễm bệnh, và đó không phải lỗi của ai cả. Bạn không cần đi đâu cả.
alert-group = Cảnh báo này cũng dành cho người đi cùng bạn.
alert-now = Việc cần làm bây giờ
alert-do-stay = Hãy ở yên tại nơi cách ly và báo cáo như mọi ngày.
alert-do-health = Hãy đo nhiệt độ và báo cáo sức khỏe mỗi ngày.
alert-do-call = Nhân viên của trung tâm sẽ gọi cho bạn và cho biết cần làm gì tiếp theo. Xin hãy nghe máy.
alert-ill = Nếu thấy không khỏe, hãy gọi cho trung tâm y tế công cộng gần bạn, hoặc gọi cho chúng tôi theo số { $phone }.
alert-open = Mở trong Tin nhắn
alert-guide = Xem giải thích trong hướng dẫn
alert-list = Cảnh báo tiếp xúc
alert-deed-send-alert = Đã gửi cho bạn cảnh báo tiếp xúc
alert-deed-end-alert = Đã ghi kết quả của cảnh báo tiếp xúc
