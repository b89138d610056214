documents-title = 保存與列印
documents-guide-link = 下載本指南（PDF）
documents-leaflet-link = 接下來要做的事（一張紙）
documents-kind = PDF，{ $language }，不到{ $megabytes } MB
documents-print-link = 在一頁中顯示整本指南，方便列印

documents-guide-title = 隔離期間指南
documents-guide-file = Okaeri指南
documents-leaflet-title = 接下來要做的事
documents-leaflet-lead = 寫給剛剛抵達的您。隔離期間結束之前，請保管好這張紙。
documents-leaflet-file = Okaeri接下來要做的事
documents-leaflet-arrival = 我的抵達日（第0天）：
documents-leaflet-release = 我可以外出的時間：

documents-code-title = 用手機開啟Okaeri
documents-code-text = 請用手機相機對準QR Code，或輸入這個網址：
documents-code-name = QR Code：{ $address }

documents-unavailable-title = 現在無法產生這個檔案
documents-unavailable-text = 我們的伺服器上沒有這種語言的字型。您可以在一頁中開啟整本指南，再列印出來。
