# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Chuyển đến nội dung chính
frame-language = Ngôn ngữ
frame-menu = Menu

frame-footer-authority = Cơ quan phụ trách: { $authority }
frame-footer-automated = Lúc đầu bạn sẽ nghe giọng nói tự động.
frame-footer-demo = Đây là bản dùng thử. Xin đừng nhập số hộ chiếu thật.

locale-reviewed-note = Bản dịch này chưa được người dịch chuyên nghiệp kiểm tra.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Tìm trong phần hướng dẫn
frame-search-hint = Ví dụ: đi chợ, điện thoại mới
frame-search-submit = Tìm


## Errors

frame-error-summary-title = Có chỗ cần xem lại
frame-error-prefix = Lỗi:
frame-error-home = Về trang đầu
frame-error-request-id = Nếu bạn gọi cho chúng tôi, hãy đọc số này: { $id }

frame-error-403-title = Bạn không mở được trang này
frame-error-403-text = Có thể bạn đã bị đăng xuất. Hãy đăng nhập rồi thử lại.
frame-error-403-sign-in = Đăng nhập
frame-error-404-title = Không có trang này
frame-error-404-text = Có thể địa chỉ bị gõ sai, hoặc trang đã chuyển sang chỗ khác. Hãy bắt đầu lại từ trang đầu.
frame-error-408-title = Mất quá nhiều thời gian
frame-error-408-text = Nội dung bạn gửi không đến kịp. Chưa có gì được lưu. Hãy quay lại và gửi lần nữa.
frame-error-413-title = Nội dung quá lớn
frame-error-413-text = Nội dung bạn gửi lớn hơn mức chúng tôi có thể nhận. Chưa có gì được lưu. Hãy quay lại và gửi ít hơn.
frame-error-422-title = Hãy xem lại phần bạn đã nhập
frame-error-422-text = Có chỗ còn thiếu hoặc chưa đúng. Chưa có gì được lưu. Hãy quay lại và xem lại.
frame-error-429-title = Bạn đã thử quá nhiều lần
frame-error-429-text = Hãy chờ { $minutes } phút rồi thử lại.
frame-error-500-title = Phía chúng tôi đang gặp trục trặc
frame-error-500-text = Đây không phải lỗi của bạn. Hãy thử lại sau vài phút. Nếu vẫn bị như vậy, hãy gọi cho chúng tôi và đọc số này: { $id }
frame-error-503-title = Hiện đang có rất nhiều người truy cập
frame-error-503-text = Không có gì bị mất. Hãy để trang này mở. Lát nữa trang sẽ tự thử lại.
frame-error-503-text-sent = Nội dung bạn gửi chưa được lưu. Hãy chờ một phút rồi tải lại trang này. Trình duyệt sẽ gửi lại đúng nội dung đó. Bạn cũng có thể quay lại và nhấn nút lần nữa.
frame-error-503-again = Thử lại ngay


## Date fields

frame-date-year = Năm
frame-date-month = Tháng
frame-date-day = Ngày
date-missing = Hãy nhập ngày, tháng và năm.
date-not-a-number = Hãy nhập ngày tháng bằng số, ví dụ: 23 11 2026.
date-no-such-day = Không có ngày này. Hãy xem lại ngày và tháng.
date-in-future = Ngày này chưa đến. Hãy xem lại.
date-too-long-ago = Ngày này đã quá lâu. Hãy xem lại năm.


## Dates and times

frame-month = tháng { $month }
frame-month-short = Th{ $month }
frame-weekday =
    { $weekday ->
        [1] thứ Hai
        [2] thứ Ba
        [3] thứ Tư
        [4] thứ Năm
        [5] thứ Sáu
        [6] thứ Bảy
       *[7] Chủ nhật
    }
frame-weekday-short =
    { $weekday ->
        [1] T2
        [2] T3
        [3] T4
        [4] T5
        [5] T6
        [6] T7
       *[7] CN
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday }, ngày { $day } { frame-month } năm { $year }
frame-date-short = ngày { $day } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day }/{ $month }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $time }, { $date }


## Symptoms

symptom-cough = Ho
symptom-shortness-of-breath = Dễ hụt hơi
symptom-difficulty-breathing = Khó thở
symptom-loss-of-smell = Không ngửi được mùi
symptom-loss-of-taste = Không nếm được vị
symptom-chills = Ớn lạnh
symptom-repeated-shaking = Run người nhiều lần
symptom-muscle-pain = Đau cơ
symptom-headache = Đau đầu
symptom-sore-throat = Đau họng
symptom-nose = Sổ mũi hoặc nghẹt mũi
symptom-nausea = Buồn nôn hoặc nôn
symptom-diarrhoea = Tiêu chảy
symptom-strong-fatigue = Rất mệt
