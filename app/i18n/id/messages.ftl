# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Pesan
nav-help = Bantuan
nav-unread = { $count } belum dibaca
message-lead = Tulis kepada pusat layanan dalam bahasa apa pun. Petugas membacanya dan menjawab di sini.
message-none = Belum ada pesan.
message-from-you = Anda
message-from-centre = Pusat layanan
message-new = Baru
message-write = Pesan Anda
message-hint = Dalam bahasa apa pun, paling banyak { $count } huruf.
message-send = Kirim
message-error-missing = Tuliskan pesan Anda.
message-error-long = Terlalu panjang. Gunakan paling banyak { $count } huruf.
message-error-many = Hari ini Anda sudah menulis { $count } pesan. Silakan telepon kami di { $phone }.
message-ended = Pemantauan Anda sudah selesai, jadi Anda tidak bisa lagi menulis di sini. Anda bisa menelepon kami di { $phone }.
message-locked = Pesan berisi data Anda. Karena itu, pesan baru ditampilkan di ponsel ini setelah pusat layanan memastikan bahwa ponsel ini milik Anda. Ketik kode kedatangan atau telepon kami.
message-notices = Pengumuman
message-notices-all = Semua pengumuman
message-template-report-today = Mohon laporkan hari ini di mana Anda berada: tekan “Saya di sini”.
message-template-will-call = Kami akan menelepon Anda hari ini.
message-template-thanks = Terima kasih. Laporan Anda sudah kami terima.
message-template-answer-call = Kami sudah menelepon, tetapi tidak tersambung. Mohon jawab telepon kami berikutnya.
message-template-passed-on = Pertanyaan Anda sudah kami teruskan. Jawabannya akan muncul di sini.
message-template-call-us = Silakan telepon kami di { $phone } saat Anda sempat.
