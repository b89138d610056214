# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Hôm nay, cho đến { $until }, trung tâm có thể gọi video cho bạn. Hãy để điện thoại ở gần bạn. Nếu lỡ cuộc gọi, bạn không cần gọi lại.
check-today = Hôm nay, từ { $from } đến { $until }, trung tâm có thể gọi video cho bạn.
check-date = { $date }, từ { $from } đến { $until }, trung tâm có thể gọi video cho bạn.
check-about = Về việc xác nhận nơi ở
