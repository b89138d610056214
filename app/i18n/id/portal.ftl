# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Hari ini
nav-guide = Panduan
nav-timeline = Laporan Anda
sign-out = Keluar
sign-out-done = Anda sudah keluar dari Okaeri.
call-centre = Telepon { $phone }


## Start

start-title = Masuk
start-lead = Selamat datang. Silakan masuk, lalu laporkan setiap hari di mana Anda berada dan bagaimana kondisi kesehatan Anda.
start-code-label = Kode kedatangan
start-code-hint = Kode ini ada di kertas yang Anda terima saat tiba.
start-code-error-missing = Ketik kode kedatangan Anda.
start-code-error-form = Ini bukan kode kedatangan. Mohon cocokkan dengan kertas Anda.
start-code-used = Kode kedatangan ini sudah dipakai. Jika Anda sendiri yang memakainya, gunakan ponsel yang waktu itu, atau masuk tanpa kode.
start-passport-label = Nomor paspor
start-passport-hint = Huruf dan angka, seperti di paspor Anda.
start-passport-error-missing = Ketik nomor paspor.
start-passport-error-form = Nomor paspor hanya berisi huruf dan angka. Mohon periksa lagi.
start-birth-legend = Tanggal lahir
start-birth-hint = Seperti di paspor Anda. Misalnya 31 3 1980.
start-submit = Masuk
start-without-code = Saya tidak punya kode kedatangan
start-with-code = Saya punya kode kedatangan
start-report-only-title = Masuk tanpa kode
start-report-only-text = Anda bisa mengirim laporan tanpa kode. Data Anda yang tersimpan tidak ditampilkan sampai pusat layanan memastikan bahwa ponsel ini milik Anda.
start-error-no-match = Anda belum bisa masuk dengan data ini. Mohon cocokkan setiap isian dengan paspor dan kertas Anda.
start-error-too-many = Anda sudah mencoba berkali-kali. Silakan tunggu { $minutes } menit, lalu coba lagi.
start-error-stay = Jumlah percobaan untuk masuk selama masa tinggal Anda sudah habis. Silakan telepon kami di { $phone }. Kami akan membantu Anda.


## Pledge

pledge-title = Surat pernyataan Anda
pledge-lead = Aturan ini melindungi Anda dan orang-orang di sekitar Anda. Mohon dibaca dan disetujui.
pledge-1 = Saya tetap berada di tempat karantina sampai masa karantina saya selesai.
pledge-2 = Saya tidak bertemu orang lain.
pledge-3 = Saya melaporkan setiap hari di mana saya berada dan bagaimana kondisi kesehatan saya.
pledge-4 = Saya menjawab panggilan video dari pusat layanan.
pledge-5 = Saya memakai masker, membersihkan tangan, dan menghindari kerumunan.
pledge-consequence = Jika saya melanggar pernyataan ini tanpa alasan yang wajar, nama saya dan informasi yang membantu mencegah penularan dapat diumumkan. Jika saya warga negara asing di negara ini, kewarganegaraan saya juga dapat diumumkan, dan saya bisa kehilangan izin tinggal serta diharuskan meninggalkan negara ini.
pledge-agree = Saya sudah membaca dan menyetujuinya.
pledge-submit = Setuju dan lanjutkan
pledge-error = Beri tanda centang jika Anda setuju.
pledge-accepted = Anda menyetujuinya pada { $date }.


## Waiting place

place-title = Tempat karantina Anda
place-lead = Mohon lakukan ini saat Anda sudah berada di rumah atau penginapan tempat Anda akan dikarantina.
place-address-label = Alamat
place-address-hint = Jalan, kota, dan jika ada, nama gedung dan nomor kamar.
place-address-error = Ketik alamat tempat karantina Anda.
place-address-error-long = Alamat ini terlalu panjang. Mohon dipersingkat.
place-position-title = Lokasi Anda sekarang
place-position-lead = Kami menyimpan lokasi ponsel Anda sebagai tempat karantina. Saat Anda menekan tombol, ponsel akan bertanya apakah kami boleh mengetahui lokasinya. Mohon diizinkan.
place-position-button = Cari lokasi saya
place-position-found = Lokasi Anda sudah ditemukan. Bisa meleset hingga { $accuracy } m.
place-position-error-missing = Tekan “Cari lokasi saya” sebelum menyimpan.
place-position-error-accuracy = Ponsel Anda belum bisa menemukan lokasi dengan cukup tepat. Pergilah ke dekat jendela, tunggu sebentar, lalu tekan tombolnya lagi.
place-position-none = Browser Anda tidak bisa mengirim lokasi di halaman ini. Silakan telepon kami di { $phone }, dan kami akan mendaftarkan tempat karantina untuk Anda.
place-submit = Simpan tempat karantina
place-registered-title = Tempat karantina Anda


## Today

today-title = Hari ini
today-arrival = Hari ini adalah hari kedatangan Anda. Besok adalah hari ke-1.
today-day = Hari ke-{ $day } dari { $days } hari
today-ends = Anda boleh keluar mulai { $date }, pukul { $time }.
today-released-title = Masa karantina Anda sudah selesai
today-released-text = Anda tidak perlu melapor lagi. Terima kasih atas kesabaran Anda. Selamat datang kembali.
today-closed-title = Pemantauan Anda sudah selesai
today-closed-text = Anda tidak perlu melapor lagi. Jika menurut Anda ini keliru, telepon kami di { $phone }.
today-before-place-title = Pertama, daftarkan tempat karantina
today-before-place-text = Begitu sampai di rumah atau penginapan, beri tahu kami tempatnya. Setelah itu Anda bisa melapor dari sana.
today-before-place-button = Daftarkan tempat karantina
today-report-only-note = Kami belum memastikan bahwa ponsel ini milik Anda. Anda bisa mengirim laporan, tetapi data Anda yang tersimpan tidak ditampilkan di sini. Untuk memastikannya, masukkan kode kedatangan atau telepon { $phone }.
today-report-only-code = Ketik kode kedatangan
today-receipts-title = Laporan yang kami terima hari ini
today-receipts-none = Hari ini belum ada.
today-help = Perlu bantuan? Telepon kami di { $phone }. Suara otomatis akan menjawab lebih dulu.


## "I'm here"

here-title = Lokasi Anda
here-button = Saya di sini
here-explain = Tekan tombol ini beberapa kali sehari, saat Anda berada di tempat karantina. Ponsel Anda akan mencari lokasi dan mengirimkannya kepada kami. Kami melihat lokasi Anda hanya saat Anda menekannya.
here-searching = Mencari lokasi Anda…
here-accuracy = Sudah ditemukan, bisa meleset hingga { $metres } m. Mencoba lebih tepat…
here-sending = Mengirim…
here-inside-title = Anda berada di tempat karantina
here-inside-text = Terima kasih. Laporan Anda sudah kami terima.
here-outside-title = Sepertinya Anda berada di luar tempat karantina
here-outside-text = Menurut ponsel, Anda berada sekitar { $distance } m dari tempat karantina. Angka ini bisa meleset hingga { $accuracy } m. Silakan kembali jika bisa, lalu tekan “Saya di sini” sekali lagi. Apakah ini keliru, atau Anda perlu bantuan? Telepon kami.
here-cannot-tell-title = Kami belum bisa memastikan di mana Anda berada
here-cannot-tell-text = Laporan Anda sudah kami terima. Ponsel Anda belum bisa menemukan lokasi dengan cukup tepat. Ini tidak dihitung sebagai kesalahan Anda. Pergilah ke dekat jendela, tunggu sebentar, lalu coba lagi.
here-report-only-title = Laporan Anda sudah kami terima
here-report-only-text = Terima kasih. Pusat layanan akan melihatnya.
here-denied-title = Ponsel Anda tidak membagikan lokasi
here-denied-text = Saat halaman ini meminta lokasi, izin tidak diberikan. Ini bisa diubah.
here-denied-ios = iPhone: buka Pengaturan, lalu Privasi & Keamanan, lalu Layanan Lokasi. Aktifkan. Di daftar di bawahnya, ketuk browser Anda, misalnya Situs Web Safari, dan pilih “Saat Menggunakan App”. Lalu kembali ke sini dan coba lagi.
here-denied-android = Android: ketuk ikon di sebelah kiri alamat halaman, lalu Izin, lalu Lokasi, dan pilih Izinkan. Pastikan juga Lokasi aktif di Setelan (atau Pengaturan) ponsel. Lalu coba lagi.
here-denied-other = Di komputer: klik ikon di sebelah kiri alamat halaman, cari Lokasi, dan pilih Izinkan. Lalu muat ulang halaman ini.
here-unavailable-title = Ponsel Anda belum bisa menemukan lokasi
here-unavailable-text = Biasanya ini tidak berlangsung lama.
here-unavailable-ios = iPhone: buka Pengaturan, lalu Privasi & Keamanan, lalu Layanan Lokasi, dan pastikan sudah aktif. Aktifkan juga Wi-Fi. Lalu coba lagi di dekat jendela.
here-unavailable-android = Android: buka Setelan (atau Pengaturan), lalu Lokasi, dan pastikan sudah aktif. Aktifkan juga Wi-Fi. Lalu coba lagi di dekat jendela.
here-unavailable-other = Di komputer: periksa di pengaturan apakah lokasi dan Wi-Fi sudah aktif. Jika masih belum bisa, gunakan ponsel.
here-timeout-title = Prosesnya terlalu lama
here-timeout-text = Ponsel Anda tidak menemukan lokasi pada waktunya. Tidak ada yang terkirim. Pergilah ke dekat jendela dan coba lagi.
here-not-sent-title = Laporan Anda belum terkirim
here-refused-title = Laporan ini tidak bisa kami terima
here-refused-text = Tidak ada yang tersimpan. Jika Anda tidak tahu penyebabnya, telepon kami di { $phone }.
here-unsupported-title = Browser ini tidak bisa menemukan lokasi
here-unsupported-text = Silakan buka halaman ini di browser atau ponsel lain, atau telepon kami di { $phone }.
here-no-script = Browser ini tidak bisa mengirim lokasi dari halaman ini. Silakan telepon kami di { $phone }.
here-try-again = Coba lagi
here-send-again = Kirim lagi
here-receipt = Nomor tanda terima { $receipt }, pukul { $time }


## Health

health-title = Kondisi kesehatan Anda
health-lead = Mohon jawab sekali sehari. Waktunya sekitar satu menit. Jika merasa sakit, sampaikan saja. Kami bertanya supaya bisa membantu Anda.
health-open = Laporkan kondisi kesehatan
health-person-self = Anda
health-person = { $name }
health-temperature-label = Suhu badan (°C)
health-temperature-hint = Misalnya 36.5. Jika tidak punya termometer, kosongkan saja dan jawab pertanyaan berikutnya.
health-fever-legend = Apakah suhu badannya { $threshold } °C atau lebih?
health-fever-yes = Ya
health-fever-no = Tidak
health-symptoms-legend = Apa yang dirasakan hari ini?
health-symptoms-hint = Centang semua yang sesuai. Jika tidak ada, kosongkan semuanya.
health-submit = Kirim
health-temperature-not-a-number = Ketik suhu badan dengan angka, misalnya 36.5.
health-temperature-out-of-range = Mohon periksa suhu badannya. Suhu ditulis dalam °C, misalnya 36.5.
health-temperature-missing = Ketik suhu badan, atau jawab Ya atau Tidak.
health-error-of = { $person }: { $error }
health-sent-before = Laporan ini sudah pernah dikirim. Jika jawaban yang baru sudah benar, tekan “{ health-submit }” sekali lagi.
health-fever-answer-unknown = Ketik suhu badan, atau jawab Ya atau Tidak.
health-symptom-unknown = Salah satu tanda centang tidak terbaca. Mohon centang lagi.
health-done-well-title = Terima kasih. Laporan Anda sudah kami terima.
health-done-well-text = Untuk hari ini sudah cukup. Jika nanti merasa sakit, kirim laporan lagi atau telepon kami di { $phone }.
health-done-symptomatic-title = Terima kasih sudah memberi tahu kami. Mohon telepon sekarang.
health-done-symptomatic-text = Telepon kami di { $phone }. Mohon jangan pergi ke klinik tanpa menelepon dulu. Dalam keadaan darurat, segera panggil ambulans.
health-receipt = Nomor tanda terima { $receipt }, pukul { $time }
health-due = Mohon jawab paling lambat pukul { $time }.
health-overdue = Batas waktunya pukul { $time }. Anda masih bisa menjawab sekarang.
health-done-today = Anda sudah melapor hari ini. Anda boleh melapor lagi kapan saja.


## Timeline

timeline-title = Laporan Anda
timeline-lead = Yang Anda lihat di sini sama dengan yang dilihat pusat layanan.
timeline-empty = Belum ada apa-apa di sini.
timeline-pledge = Anda menyetujui surat pernyataan
timeline-place = Anda mendaftarkan tempat karantina
timeline-location-inside = Di tempat karantina
timeline-location-outside = Di luar tempat karantina
timeline-location-cannot_tell = Kami tidak bisa memastikan di mana Anda berada
timeline-location-received = Laporan lokasi diterima
timeline-health-well = Merasa sehat
timeline-health-symptomatic = Merasa sakit
timeline-received = Diterima: { $time }
timeline-receipt = Nomor tanda terima { $receipt }


## Why a report could not be taken

problem-captured-in-future = Jam di ponsel Anda terlalu cepat. Atur jam ke otomatis, lalu coba lagi.
problem-captured-too-old = Laporan ini sudah terlalu lama, jadi tidak bisa diterima. Mohon buat laporan baru.
problem-released = Masa karantina Anda sudah selesai. Anda tidak perlu melapor lagi.
problem-not-active = Pemantauan Anda belum dimulai atau sudah selesai. Jika menurut Anda ini keliru, telepon kami di { $phone }.
problem-id-conflict = Laporan ini sudah pernah dikirim dengan isi yang berbeda. Mohon muat ulang halaman dan buat laporan baru.
problem-bad-position = Lokasi dari ponsel Anda tidak masuk akal. Silakan coba lagi.
