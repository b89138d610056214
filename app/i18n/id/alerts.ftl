# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Pemberitahuan kontak
alert-title = Orang di dekat Anda di pesawat ternyata terinfeksi
alert-text = Orang yang duduk di dekat Anda di penerbangan { $flight } pada { $date } dinyatakan positif.
alert-means = Ini tidak berarti Anda terinfeksi, dan ini bukan kesalahan siapa pun. Anda tidak perlu pergi ke mana pun.
alert-group = Ini juga untuk anggota rombongan Anda.
alert-now = Yang perlu dilakukan sekarang
alert-do-stay = Tetaplah di tempat karantina dan melapor seperti biasa.
alert-do-health = Ukur suhu badan dan laporkan kondisi kesehatan Anda setiap hari.
alert-do-call = Petugas pusat layanan akan menelepon Anda dan menjelaskan apa yang perlu dilakukan selanjutnya. Mohon angkat teleponnya.
alert-ill = Jika merasa sakit, telepon pusat kesehatan masyarakat terdekat, atau telepon kami di { $phone }.
alert-open = Buka di Pesan
alert-guide = Penjelasan di panduan
alert-list = Pemberitahuan kontak
alert-deed-send-alert = Mengirim pemberitahuan kontak kepada Anda
alert-deed-end-alert = Mencatat hasil pemberitahuan kontak Anda
