# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Cài đặt đọc
reading-lead = Bạn có thể chọn cách hiển thị các trang. Lựa chọn của bạn chỉ được lưu trong trình duyệt này.

## Each is a group with a few choices

reading-size = Cỡ chữ
reading-standard = Thông thường
reading-size-larger = Lớn
reading-size-largest = Rất lớn
reading-contrast = Độ tương phản
reading-contrast-high = Cao
reading-colours = Màu sắc
reading-colours-system = Theo điện thoại hoặc máy tính này
reading-colours-light = Sáng
reading-colours-dark = Tối
reading-movement = Chuyển động
reading-movement-less = Ít chuyển động

reading-save = Lưu
reading-back = Quay lại trang

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Đọc thành tiếng
reading-aloud-start = Đọc trang này thành tiếng
reading-aloud-pause = Tạm dừng
reading-aloud-resume = Tiếp tục
reading-aloud-stop = Dừng
