documents-title = 저장하고 인쇄하기
documents-guide-link = 이 안내를 PDF로 내려받기
documents-leaflet-link = 다음에 할 일(한 장)
documents-kind = PDF, { $language }, { $megabytes }MB 미만
documents-print-link = 안내 전체를 한 페이지로 보기(인쇄용)

documents-guide-title = 대기 기간 안내
documents-guide-file = Okaeri 안내
documents-leaflet-title = 다음에 할 일
documents-leaflet-lead = 방금 도착하신 분께 드립니다. 대기 기간이 끝날 때까지 이 안내문을 가지고 계세요.
documents-leaflet-file = Okaeri 다음에 할 일
documents-leaflet-arrival = 도착일(0일째):
documents-leaflet-release = 외출할 수 있는 때:

documents-code-title = 휴대전화로 Okaeri 열기
documents-code-text = 휴대전화 카메라로 코드를 비추거나, 이 주소를 입력해 주세요:
documents-code-name = QR 코드: { $address }

documents-unavailable-title = 지금은 이 파일을 만들 수 없습니다
documents-unavailable-text = 서버에 이 언어의 글꼴이 없습니다. 대신 안내 전체를 한 페이지로 열어 인쇄하실 수 있습니다.
