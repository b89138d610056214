# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Gián đoạn tải xuống ngày 11 tháng 9 năm 2021 (đã khắc phục)
demo-notice-interruption-body =
    Ngày 11 tháng 9 năm 2021, từ 13:30 đến 17:30 (giờ Nhật Bản), không thể tải xuống được.

    Sự cố đã được khắc phục. Việc tải xuống hoạt động bình thường và bạn không cần làm gì.

demo-notice-calls-title = Cuộc gọi có thể là tự động. Cách trả lời đều giống nhau
demo-notice-calls-body =
    Trung tâm gọi video cho bạn để xác nhận nơi ở. Bạn có thể nói chuyện với nhân viên, hoặc nghe giọng nói tự động.

    Cách trả lời đều giống nhau. Xin hãy luôn nghe máy.

    Nếu lỡ cuộc gọi, bạn không thể gọi lại được. Xin hãy chờ cuộc gọi tiếp theo.

demo-notice-error-title = Lỗi kết nối? Báo cáo của bạn vẫn được giữ
demo-notice-error-body =
    Đôi khi Okaeri không kết nối được với trung tâm và hiện lỗi kết nối.

    Xin đừng nhấn nút liên tục. Okaeri giữ báo cáo của bạn và tự gửi ngay khi có thể.

    Thời điểm bạn nhấn nút mới được tính, nên chờ đợi không gây bất lợi cho bạn.
