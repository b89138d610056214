# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Ai báo cáo bằng điện thoại này
companions-lead = Mỗi người có thời gian cách ly và báo cáo sức khỏe riêng. Một điện thoại báo cáo được cho { $count } người.
companions-arrival = Ngày đến nơi, ngày số 0
companions-over = Thời gian cách ly đã kết thúc
companions-ends = Được ra ngoài từ { $time } { $date }
companions-longer = { $name } cách ly lâu hơn bạn. Từ { $date }, điện thoại này không nhận báo cáo nữa. Trước ngày đó, hãy chuyển { $name } sang điện thoại riêng.
companions-phone = Chuyển { $name } sang điện thoại riêng
companions-left = { $name } báo cáo bằng điện thoại riêng từ { $date }.
companions-back = Quay lại danh sách người báo cáo bằng điện thoại này


## Asking for one more

companions-ask = Xin báo cáo thêm cho một người
companions-ask-lead = Dành cho người cách ly cùng bạn mà không có điện thoại. Khi trung tâm đồng ý, báo cáo sức khỏe sẽ hỏi cả về người đó. Những ngày trước đó không gây bất lợi cho ai.
companions-name = Họ tên như trong hộ chiếu
companions-arrived = Ngày đến nơi
companions-submit = Gửi yêu cầu đến trung tâm
companions-error-name = Hãy nhập họ tên như trong hộ chiếu.
companions-error-known = Bạn đã báo cáo cho người này, hoặc đã gửi yêu cầu rồi.
companions-error-arrived = Hãy chọn ngày người này đến nơi.
companions-error-many = Một điện thoại báo cáo được cho { $count } người. Nếu cần nhiều hơn, vui lòng gọi số { $phone }.
companions-asked-title = { $name }: trung tâm đang xem xét
companions-asked-text = Nhân viên của trung tâm đang xem yêu cầu của bạn. Bạn sẽ thấy câu trả lời ở đây.
companions-withdraw = Rút lại yêu cầu
companions-refused-title = { $name }: trung tâm không đồng ý
companions-refused-words = Trung tâm viết thêm:
companion-refusal-not-found = Chúng tôi không tìm thấy người này. Hãy kiểm tra lại họ tên, số hộ chiếu và ngày đến nơi rồi gửi lại.
companion-refusal-own-phone = Người này đã báo cáo bằng điện thoại khác.
companion-refusal-not-waiting = Người này không phải cách ly, hoặc đã cách ly xong.
companion-refusal-call = Chúng tôi cần nói chuyện với bạn trước. Vui lòng gọi số { $phone }.
companions-requests = Yêu cầu báo cáo cho người khác
companion-state-open = Trung tâm đang xem xét
companion-state-approved = Trung tâm đã đồng ý
companion-state-refused = Trung tâm không đồng ý
companion-state-withdrawn = Đã rút lại
companion-deed-approve-companion = Đã đồng ý cho bạn báo cáo thêm cho một người
companion-deed-refuse-companion = Không đồng ý cho bạn báo cáo thêm cho một người


## A phone of their own

handover-title = Điện thoại riêng cho { $name }
handover-lead = Hãy tạo mã ở đây rồi dùng trên điện thoại kia. Từ lúc đó { $name } báo cáo trên điện thoại ấy, với thời gian cách ly của riêng mình và cùng nơi cách ly. Điện thoại này không hỏi về { $name } nữa.
handover-history = Báo cáo bạn đã gửi cho { $name } vẫn nằm trong báo cáo của bạn. { $name } cũng xem được trên điện thoại mới.
handover-identity = Chúng tôi chưa biết thông tin hộ chiếu của { $name }. Hãy nhập như trong hộ chiếu.
handover-type = Nhập số hộ chiếu và ngày sinh của { $name } trên điện thoại đó.
handover-followed = Số hộ chiếu này đã có hồ sơ. Vui lòng gọi số { $phone }.
handover-before = Đến { $date }, báo cáo sức khỏe của bạn được gửi bằng điện thoại của { $name }. Các báo cáo đó cũng hiện ở đây.
problem-handed-over = Một người trong báo cáo này nay báo cáo bằng điện thoại riêng, nên phần của người đó không được nhận. Báo cáo của những người khác đã đến.
