documents-title = Lưu lại và in ra
documents-guide-link = Tải hướng dẫn này (PDF)
documents-leaflet-link = Những việc cần làm tiếp theo, trên một tờ giấy
documents-kind = PDF, { $language }, chưa đến { $megabytes } MB
documents-print-link = Toàn bộ hướng dẫn trên một trang, để in

documents-guide-title = Hướng dẫn cho những ngày cách ly
documents-guide-file = Hướng dẫn Okaeri
documents-leaflet-title = Những việc cần làm tiếp theo
documents-leaflet-lead = Dành cho mọi người vừa đến nơi. Hãy giữ tờ giấy này cho đến khi hết những ngày cách ly.
documents-leaflet-file = Okaeri những việc cần làm
documents-leaflet-arrival = Ngày tôi đến nơi (ngày số 0):
documents-leaflet-release = Tôi được ra ngoài từ:

documents-code-title = Mở Okaeri trên điện thoại
documents-code-text = Hãy hướng máy ảnh của điện thoại vào mã này, hoặc nhập địa chỉ sau:
documents-code-name = Mã QR: { $address }

documents-unavailable-title = Hiện chưa tạo được tệp này
documents-unavailable-text = Máy chủ của chúng tôi không có phông chữ của ngôn ngữ này. Bạn có thể mở toàn bộ hướng dẫn trên một trang rồi in trang đó.
