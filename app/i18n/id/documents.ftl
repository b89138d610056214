documents-title = Untuk disimpan dan dicetak
documents-guide-link = Unduh panduan ini sebagai PDF
documents-leaflet-link = Langkah Anda selanjutnya dalam selembar kertas
documents-kind = PDF, { $language }, kurang dari { $megabytes } MB
documents-print-link = Seluruh panduan dalam satu halaman, untuk dicetak

documents-guide-title = Panduan masa karantina
documents-guide-file = Panduan Okaeri
documents-leaflet-title = Langkah Anda selanjutnya
documents-leaflet-lead = Untuk semua orang yang baru tiba. Simpanlah lembar ini sampai masa karantina Anda selesai.
documents-leaflet-file = Okaeri langkah selanjutnya
documents-leaflet-arrival = Hari kedatangan saya (hari ke-0):
documents-leaflet-release = Saya boleh keluar mulai:

documents-code-title = Buka Okaeri di ponsel Anda
documents-code-text = Arahkan kamera ponsel ke kode ini, atau ketik alamat berikut:
documents-code-name = Kode QR: { $address }

documents-unavailable-title = File ini belum bisa dibuat sekarang
documents-unavailable-text = Server kami tidak memiliki huruf untuk bahasa ini. Anda bisa membuka seluruh panduan dalam satu halaman, lalu mencetaknya.
