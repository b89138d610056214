# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = Thời gian cách ly

faq-arrival-day-question = Ngày tôi bay đến có được tính không?
faq-arrival-day-answer = Ngày bạn hạ cánh là ngày số 0, chưa tính là ngày cách ly. Hôm sau là ngày số 1. Nếu bạn hạ cánh ngay sau nửa đêm, ngày mới là ngày số 0.

faq-end-question = Chính xác khi nào thì hết cách ly?
faq-end-answer = Thời gian cách ly (thời gian chờ) kéo dài đến hết ngày số { $days }. Bạn được ra ngoài khi ngày đó kết thúc, vào lúc nửa đêm (0 giờ). Trang “Hôm nay” cho biết ngày và giờ.

faq-time-zone-question = Tính theo giờ nước nào?
faq-time-zone-answer = Tính theo giờ địa phương của { $country }, dù có lệch múi giờ. Điện thoại của bạn có thể vẫn hiện giờ của nước khác. Điều đó không làm thay đổi gì.

faq-early-end-question = Tôi có thể hết cách ly sớm hơn không?
faq-early-end-answer = Cơ quan phụ trách có thể rút ngắn hoặc kéo dài thời gian cách ly. Nếu có thay đổi, chúng tôi sẽ báo cho bạn. Khi chưa có thông báo, ngày trên trang “Hôm nay” là ngày được tính.

faq-leaving-question = Tôi muốn rời khỏi nước này trước khi hết cách ly. Tôi phải làm gì?
faq-leaving-answer = Hãy gọi cho chúng tôi theo số { $phone } trước khi đi. Hãy cho biết ngày đi và chuyến bay. Chúng tôi sẽ cho bạn biết cần làm gì tiếp theo. Cho đến lúc bạn rời đi, các quy định vẫn như cũ.

faq-vaccinated-question = Tôi đã tiêm vắc-xin. Tôi có phải cách ly nữa không?
faq-vaccinated-answer = Dù đã tiêm hay chưa, xin hãy theo ngày trên trang “Hôm nay”. Nếu có quy định khác cho người đã tiêm, chúng tôi sẽ báo cho bạn. Bạn chưa chắc chắn? Hãy gọi { $phone }.


## The waiting place

faq-group-place = Nơi cách ly của bạn

faq-moving-question = Tôi có thể chuyển từ khách sạn về nhà không?
faq-moving-answer = Trước khi chuyển đi, hãy gửi yêu cầu cho trung tâm: mở “Hôm nay” và nhấn “Tôi chuyển đến nơi khác”. Hoặc gọi cho chúng tôi theo số { $phone }. Hãy cho chúng tôi biết địa chỉ mới và lý do bạn cần chuyển. Khi chúng tôi chưa đồng ý cho đổi, nơi cách ly của bạn vẫn là nơi cũ.

faq-shopping-question = Tôi có thể đi chợ mua đồ ăn không?
faq-shopping-answer = Xin hãy ở yên tại nơi cách ly. Hãy nhờ siêu thị hoặc cửa hàng giao hàng đến tận cửa. Gia đình hoặc bạn bè cũng có thể mua sắm giúp và để túi đồ ngoài cửa. Nếu không ai mang đồ ăn đến được, hãy gọi cho chúng tôi theo số { $phone }.

faq-delivery-question = Tôi nhận hàng giao đến như thế nào?
faq-delivery-answer = Hãy nhờ người giao để đồ ăn hoặc bưu kiện ngoài cửa. Khi họ đi rồi, bạn hãy mang vào. Nếu buộc phải gặp, hãy đeo khẩu trang và giữ khoảng cách.

faq-rubbish-question = Tôi đổ rác như thế nào?
faq-rubbish-answer = Hãy nhờ khách sạn, hoặc người ở cùng nhà, vứt rác giúp bạn. Nếu không có ai giúp, hãy gọi cho chúng tôi theo số { $phone }. Chúng tôi sẽ cùng bạn tìm cách.

faq-outdoors-question = Tôi có thể dắt chó đi dạo, hoặc tập thể dục ngoài trời không?
faq-outdoors-answer = Xin hãy ở trong nhà cho đến khi hết thời gian cách ly. Nghĩa là chưa đi dạo và chưa đến phòng tập được. Bạn có thể tập thể thao trong phòng. Hãy nhờ người khác dắt chó đi dạo. Nếu không ai chăm sóc thú cưng giúp được, hãy gọi cho chúng tôi theo số { $phone }.

faq-visitors-question = Bạn bè hoặc gia đình có thể đến thăm tôi không?
faq-visitors-answer = Xin đừng gặp người khác cho đến khi hết thời gian cách ly. Bạn có thể nói chuyện qua điện thoại hoặc video. Ai mang đồ đến cho bạn thì có thể để ngoài cửa.

faq-household-question = Tôi sống cùng người khác. Chúng tôi nên làm gì?
faq-household-answer = Nếu được, hãy ở phòng riêng. Khi gặp nhau, hãy đeo khẩu trang và giữ khoảng cách. Mở cửa sổ thường xuyên. Cả nhà hãy rửa tay thường xuyên.

faq-children-question = Tôi đi cùng trẻ em, hoặc người không có điện thoại. Họ báo cáo thế nào?
faq-children-answer = Bạn báo cáo giúp trẻ em, em bé hoặc người đó bằng điện thoại của bạn. Trong phần câu hỏi sức khỏe hằng ngày, hãy trả lời thay cho từng người. Có ai chưa hiện trong đó? Hãy gọi cho chúng tôi theo số { $phone }.


## Reports

faq-group-reports = Báo cáo của bạn

faq-missed-question = Tôi lỡ một yêu cầu, hoặc quên báo cáo. Bây giờ làm sao?
faq-missed-answer = Hãy báo cáo ngay khi bạn nhớ ra. Báo cáo muộn vẫn tốt hơn là không có. Nếu thiếu nhiều báo cáo, chúng tôi có thể gọi để hỏi xem bạn có ổn không.

faq-asleep-question = Nếu yêu cầu báo cáo đến lúc tôi đang ngủ, đang tắm hoặc đi vệ sinh thì sao?
faq-asleep-answer = Không sao cả. Bạn có { $answer_minutes } phút để trả lời. Chúng tôi chỉ hỏi bạn ở đâu trong khoảng từ { $from } đến { $until }. Đêm đầu tiên, không có yêu cầu nào từ { $quiet_from } đến { $quiet_until }.

faq-no-position-question = Điện thoại của tôi không tìm được vị trí. Tôi có thể làm gì?
faq-no-position-answer = Hãy lại gần cửa sổ. Bật vị trí (định vị, GPS) và Wi-Fi. Chờ một chút rồi thử lại. Nếu chúng tôi không xác định được bạn ở đâu, điều này không gây bất lợi cho bạn.

faq-permission-question = Tôi đã không cho phép dùng vị trí. Tôi đổi lại thế nào?
faq-permission-answer = Hãy nhấn “Tôi đang ở đây” lần nữa. Trang sẽ chỉ cho bạn cách cho phép trên điện thoại của mình. Nếu vẫn không được, hãy gọi cho chúng tôi theo số { $phone }.

faq-away-question = Tôi đã báo cáo từ chỗ khác. Bây giờ làm sao?
faq-away-answer = Nếu được, hãy trở về nơi cách ly. Ở đó, hãy nhấn “Tôi đang ở đây” lần nữa. Bạn phải ra ngoài có việc, ví dụ đi khám bệnh? Hãy gọi { $phone } và nói với chúng tôi.

faq-not-away-question = Okaeri báo tôi không ở nơi cách ly, nhưng tôi đang ở đó. Vì sao?
faq-not-away-answer = Điện thoại có thể nhầm vị trí. Hãy lại gần cửa sổ và nhấn “Tôi đang ở đây” lần nữa. Vẫn sai? Hãy gọi cho chúng tôi theo số { $phone }. Nhân viên sẽ xem lại. Máy không tự mình quyết định điều gì.

faq-no-network-question = Tôi không có mạng. Tôi báo cáo thế nào?
faq-no-network-answer = Hãy để trang mở, và gửi lại khi có mạng. Nếu nhà hoặc nơi lưu trú có Wi-Fi, hãy dùng Wi-Fi đó. Nếu lâu mà vẫn không có internet, hãy gọi cho chúng tôi theo số { $phone } bằng điện thoại khác.

faq-tracking-question = Okaeri có theo dõi tôi mọi lúc không?
faq-tracking-answer = Không. Chúng tôi chỉ biết bạn ở đâu khi bạn nhấn nút.


## Calls

faq-group-calls = Cuộc gọi từ trung tâm

faq-missed-call-question = Tôi lỡ cuộc gọi video. Bây giờ làm sao?
faq-missed-call-answer = Xin hãy chờ cuộc gọi tiếp theo. Mỗi lần xác nhận nơi ở, chúng tôi gọi tối đa { $tries } cuộc, và hai cuộc cách nhau ít nhất { $tries_apart } phút. Chúng tôi gọi trong khoảng từ { $call_from } đến { $call_until }.

faq-call-back-question = Tôi có thể gọi lại sau cuộc gọi video không?
faq-call-back-answer = Không gọi lại được, và bạn cũng không cần gọi lại. Việc xác nhận nơi ở cần cho thấy bạn đang ở trong nhà đúng vào lúc gọi. Cuộc gọi sau đó không cho thấy điều này. Xin hãy chờ cuộc gọi tiếp theo.

faq-automated-question = Một giọng nói tự động gọi cho tôi. Có đúng là trung tâm không?
faq-automated-answer = Đúng. Có những cuộc gọi do máy thực hiện. Hãy trả lời giống như khi nói với nhân viên, và làm theo lời hướng dẫn.

faq-pictures-question = Video của cuộc gọi được xử lý thế nào?
faq-pictures-answer = Sau cuộc gọi tự động, nhân viên sẽ xem video và đánh giá. Sau đó { $clip_days } ngày, video được xóa hẳn.

faq-scam-question = Có người đòi tiền tôi. Đó có thật là trung tâm không?
faq-scam-answer = Không. Trung tâm không bao giờ đòi tiền hoặc hỏi số thẻ tín dụng. Đó có thể là lừa đảo. Hãy cúp máy, và đừng gửi gì cả. Sau đó, hãy gọi { $phone } và kể lại cho chúng tôi.


## Health and emergencies

faq-group-health = Sức khỏe và trường hợp khẩn cấp

faq-feeling-ill-question = Tôi thấy không khỏe. Tôi phải làm gì?
faq-feeling-ill-answer = Hãy gọi cho trung tâm y tế công cộng gần bạn, hoặc gọi cho chúng tôi theo số { $phone }. Xin hãy gọi sớm. Nếu bạn bị sốt hoặc thấy mệt, ốm, hãy ghi cả trong báo cáo sức khỏe. Trong trường hợp khẩn cấp, hãy gọi xe cấp cứu ngay.

faq-doctor-question = Tôi cần đi khám bác sĩ hoặc đi xét nghiệm. Tôi có được đi không?
faq-doctor-answer = Hãy gọi trước cho phòng khám, bệnh viện hoặc nơi xét nghiệm, và hỏi cách đến đó. Sau đó, hãy gọi cho chúng tôi theo số { $phone } trước khi đi. Trên đường đi, hãy đeo khẩu trang và tránh chỗ đông người.

faq-family-ill-question = Người nhà tôi bị bệnh. Tôi phải làm gì?
faq-family-ill-answer = Hãy gọi cho trung tâm y tế công cộng gần bạn. Hãy nói rằng bạn đang trong thời gian cách ly. Đó là người đi cùng bạn? Hãy ghi cả trong báo cáo sức khỏe. Trong trường hợp khẩn cấp, hãy gọi xe cấp cứu ngay.

faq-family-visit-question = Người thân ở nơi khác bệnh nặng, hoặc đã mất. Tôi có được đến đó không?
faq-family-visit-answer = Chúng tôi xin chia sẻ với bạn lúc khó khăn này. Xin hãy gọi cho chúng tôi theo số { $phone } trước khi đi. Chúng tôi sẽ cùng bạn tìm cách.

faq-emergency-question = Tôi phải làm gì khi khẩn cấp, ví dụ có cháy hoặc động đất?
faq-emergency-answer = An toàn của bạn là quan trọng nhất. Nếu gặp nguy hiểm, hãy rời khỏi đó ngay. Nếu có người bị thương, hãy gọi xe cấp cứu. Khi đã an toàn, hãy gọi { $phone } và cho chúng tôi biết bạn đang ở đâu.

faq-close-contact-question = Có người gần tôi trên chuyến bay bị nhiễm bệnh. Làm sao tôi biết được?
faq-close-contact-answer = Trung tâm sẽ báo cho bạn qua email, thông báo trên điện thoại và cuộc gọi video. Điều này không có nghĩa là bạn bị nhiễm bệnh. Chúng tôi sẽ cho bạn biết cần làm gì tiếp theo. Trong lúc chờ, hãy ở yên tại nơi cách ly.

faq-lonely-question = Tôi thấy cô đơn hoặc lo lắng. Tôi có thể nói chuyện với ai?
faq-lonely-answer = Nhiều người thấy những ngày này khó khăn. Bạn không đơn độc. Hãy nói chuyện với gia đình hoặc bạn bè qua điện thoại hoặc video. Bạn cũng có thể gọi cho chúng tôi theo số { $phone }. Chúng tôi sẽ cho bạn biết ai có thể giúp.


## Phone and sign-in

faq-group-phone = Điện thoại và đăng nhập

faq-no-smartphone-question = Tôi không có điện thoại thông minh. Tôi báo cáo thế nào?
faq-no-smartphone-answer = Okaeri mở được bằng mọi trình duyệt, cả trên máy tính bảng và máy tính. Nếu bạn không có máy nào, hãy gọi cho chúng tôi theo số { $phone } bằng bất kỳ điện thoại nào.

faq-broken-question = Điện thoại của tôi bị hỏng, bị mất hoặc hết pin. Bây giờ làm sao?
faq-broken-answer = Chỉ hết pin thôi? Hãy sạc pin, và báo cáo ngay khi máy dùng được. Điện thoại bị hỏng hoặc bị mất? Hãy gọi cho chúng tôi theo số { $phone } bằng điện thoại khác.

faq-new-phone-question = Tôi có điện thoại mới. Tôi tiếp tục thế nào?
faq-new-phone-answer = Hãy mở Okaeri trên điện thoại mới, và đăng nhập không cần mã nhập cảnh. Mỗi mã chỉ dùng được một lần. Bạn gửi báo cáo được ngay. Muốn xem các báo cáo trước đây, hãy gọi { $phone }. Khi đó trung tâm sẽ xác nhận điện thoại của bạn.

faq-no-code-question = Tôi không có mã nhập cảnh, hoặc làm mất tờ giấy. Tôi có bắt đầu được không?
faq-no-code-answer = Được. Hãy chọn “Tôi không có mã nhập cảnh”. Đăng nhập bằng số hộ chiếu và ngày sinh. Bạn gửi báo cáo được ngay. Thông tin đã lưu về bạn sẽ được ẩn cho đến khi trung tâm xác nhận điện thoại của bạn.

faq-language-question = Tôi đổi ngôn ngữ thế nào?
faq-language-answer = Hãy chạm vào tên ngôn ngữ của bạn ở đầu trang, rồi chọn ngôn ngữ khác. Bạn vẫn ở trang đang xem.

faq-no-script-question = Trình duyệt của tôi không có JavaScript. Tôi dùng được những gì?
faq-no-script-answer = Bạn vẫn đọc được hướng dẫn, đếm được số ngày và báo cáo được sức khỏe. Gửi vị trí và gọi video thì cần JavaScript. Hãy gọi cho chúng tôi theo số { $phone }. Chúng tôi sẽ tìm cách khác.


## Data, costs and opinions

faq-group-data = Thông tin của bạn, chi phí và ý kiến

faq-stored-question = Những thông tin nào về tôi được lưu lại?
faq-stored-answer = Tên, số hộ chiếu, ngày sinh và chuyến bay của bạn. Nơi cách ly, những người đi cùng và các báo cáo của bạn. Số hộ chiếu, ngày sinh và vị trí chính xác được lưu ở dạng không thể đọc được nếu không có khóa.

faq-how-long-question = Thông tin của tôi được giữ bao lâu?
faq-how-long-answer = Vị trí chính xác trong báo cáo được xóa hẳn sau { $position_hours } giờ. Kết quả vẫn được giữ, ví dụ “Ở nơi cách ly”. Người ở trung tâm xem được thông tin của bạn cho đến { $hidden_days } ngày sau khi hết cách ly. Sau khi hết cách ly { $destroyed_days } ngày, toàn bộ thông tin của bạn được xóa hẳn. Chỉ còn lại những con số không có tên.

faq-who-sees-question = Ai xem được thông tin của tôi?
faq-who-sees-answer = Chỉ những người ở trung tâm có nhiệm vụ chăm lo cho bạn. Mỗi lần có người mở thông tin của bạn, việc đó đều được ghi lại. Những người nhập cảnh khác không thấy gì cả.

faq-wrong-details-question = Số hộ chiếu hoặc tên của tôi bị ghi sai. Tôi phải làm gì?
faq-wrong-details-answer = Hãy gọi cho chúng tôi theo số { $phone }. Khi gọi, hãy cầm sẵn hộ chiếu. Chúng tôi sẽ cùng bạn xem lại. Bạn không đăng nhập được? Trước hết, hãy so từng chữ và từng số với hộ chiếu.

faq-who-pays-question = Ai trả tiền khách sạn, xét nghiệm hoặc khám bệnh?
faq-who-pays-answer = Dùng Okaeri không mất tiền. Về các chi phí khác, chúng tôi không thể trả lời ở đây. Hãy gọi { $phone }, chúng tôi sẽ cho bạn biết nên hỏi ai.

faq-feedback-question = Có chỗ khó hiểu. Tôi nên nói với ai?
faq-feedback-answer = Xin hãy gọi cho chúng tôi theo số { $phone }. Ý kiến của bạn giúp ích cho những người đến sau. Cảm ơn bạn.
