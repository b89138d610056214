# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Thông báo
notices-lead = Tin cho mọi người đang cách ly, tin mới nhất ở trên cùng.
notices-all = Tất cả thông báo
notices-none = Hiện không có thông báo nào.
notices-feed = Nhận thông báo mới bằng trình đọc tin (Atom)
notices-mark = Bằng { $language }
notices-not-translated = Thông báo này chưa có bản tiếng Việt. Bạn đang đọc bản { $language }.
notices-retracted-title = Thông báo này không còn áp dụng
notices-retracted-text = Chúng tôi đã rút lại thông báo này vào { $date }. Xin đừng làm theo nữa. Những thông báo đang áp dụng nằm trong danh sách.

clarity-question = Trang này có dễ hiểu không?
clarity-yes = Có
clarity-no = Không
clarity-thanks-title = Cảm ơn bạn
clarity-thanks-text = Câu trả lời của bạn giúp chúng tôi làm hướng dẫn tốt hơn. Chúng tôi không lưu bạn là ai.
clarity-missing-label = Điều gì còn thiếu hoặc khó hiểu?
clarity-missing-hint = Tối đa { $most } ký tự. Xin đừng viết tên hay điều gì khác về bản thân bạn. Chúng tôi không thể trả lời ở đây.
clarity-missing-submit = Gửi
clarity-missing-empty = Hãy viết điều còn thiếu, hoặc quay lại trang trước.
clarity-missing-too-long = Có { $count } ký tự, chỉ đủ chỗ cho { $most }. Xin hãy viết ngắn hơn.
clarity-back = Quay lại trang
