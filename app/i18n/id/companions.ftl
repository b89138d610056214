# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Siapa yang melapor dengan ponsel ini
companions-lead = Setiap orang punya masa karantina dan laporan kesehatan sendiri. Satu ponsel dapat melapor untuk { $count } orang.
companions-arrival = Hari kedatangan, hari ke-0
companions-over = Masa karantina sudah selesai
companions-ends = Boleh keluar mulai { $date }, pukul { $time }
companions-longer = { $name } dikarantina lebih lama daripada Anda. Mulai { $date } ponsel ini tidak menerima laporan lagi. Pindahkan { $name } ke ponsel sendiri sebelum itu.
companions-phone = Pindahkan { $name } ke ponsel sendiri
companions-left = { $name } melapor dengan ponsel sendiri sejak { $date }.
companions-back = Kembali ke daftar orang yang melapor dengan ponsel ini


## Asking for one more

companions-ask = Minta melapor untuk satu orang lagi
companions-ask-lead = Untuk orang yang dikarantina bersama Anda dan tidak punya ponsel. Setelah pusat layanan setuju, laporan kesehatan juga menanyakan orang itu. Hari-hari sebelumnya tidak dihitung sebagai kesalahan siapa pun.
companions-name = Nama seperti di paspor
companions-arrived = Hari kedatangan
companions-submit = Kirim permintaan ke pusat layanan
companions-error-name = Ketik nama seperti di paspor.
companions-error-known = Anda sudah melapor untuk orang ini, atau sudah memintanya.
companions-error-arrived = Pilih hari orang ini tiba.
companions-error-many = Satu ponsel dapat melapor untuk { $count } orang. Jika perlu lebih, silakan telepon kami di { $phone }.
companions-asked-title = { $name }: pusat layanan sedang mempertimbangkan
companions-asked-text = Petugas sedang membaca permintaan Anda. Jawabannya akan muncul di sini.
companions-withdraw = Batalkan permintaan
companions-refused-title = { $name }: pusat layanan tidak setuju
companions-refused-words = Pusat layanan juga menulis:
companion-refusal-not-found = Kami tidak menemukan orang ini. Periksa nama, nomor paspor, dan hari kedatangannya, lalu minta lagi.
companion-refusal-own-phone = Orang ini sudah melapor dengan ponsel lain.
companion-refusal-not-waiting = Orang ini tidak perlu dikarantina, atau karantinanya sudah selesai.
companion-refusal-call = Kami perlu berbicara dengan Anda dulu. Silakan telepon kami di { $phone }.
companions-requests = Permintaan melapor untuk orang lain
companion-state-open = Pusat layanan sedang mempertimbangkan
companion-state-approved = Pusat layanan sudah setuju
companion-state-refused = Pusat layanan tidak setuju
companion-state-withdrawn = Dibatalkan
companion-deed-approve-companion = Setuju Anda melapor untuk satu orang lagi
companion-deed-refuse-companion = Tidak setuju Anda melapor untuk satu orang lagi


## A phone of their own

handover-title = Ponsel sendiri untuk { $name }
handover-lead = Buat kode di sini dan pakai di ponsel lain. Sejak itu { $name } melapor di sana, dengan masa karantina sendiri dan tempat karantina yang sama. Ponsel ini tidak lagi menanyakan { $name }.
handover-history = Laporan yang sudah Anda kirim untuk { $name } tetap ada di laporan Anda. { $name } juga dapat melihatnya di ponsel baru.
handover-identity = Kami belum tahu data paspor { $name }. Ketik seperti di paspornya.
handover-type = Ketik nomor paspor dan tanggal lahir { $name } di ponsel itu.
handover-followed = Nomor paspor ini sudah terdaftar. Silakan telepon kami di { $phone }.
handover-before = Sampai { $date }, laporan kesehatan Anda dikirim dengan ponsel { $name }. Laporan itu juga ditampilkan di sini.
problem-handed-over = Satu orang dalam laporan ini sekarang melapor dengan ponsel sendiri, jadi bagiannya tidak diterima. Laporan orang lain sudah sampai.
