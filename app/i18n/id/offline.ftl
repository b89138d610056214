# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Tidak ada jaringan
offline-lead = Sekarang tidak ada jaringan. Anda tetap bisa melapor: ponsel menyimpan laporan Anda dan mengirimnya saat jaringan kembali.
offline-open-today = Buka “Hari ini”
offline-unknown-title = Ponsel ini belum mengenal Anda
offline-unknown-text = Anda belum masuk dengan browser ini, atau browser telah menghapus yang disimpannya. Masuklah saat ada jaringan, atau telepon kami di { $phone }.
offline-waiting = Menunggu dikirim: { $count }
offline-all-sent = Semua sudah terkirim
offline-kept = Ponsel menyimpannya dan mengirimnya saat jaringan kembali. Yang dihitung adalah waktu Anda membuatnya.
offline-not-kept = Browser ini tidak menyimpan apa pun. Biarkan halaman ini terbuka sampai laporan Anda terkirim.
offline-full = Terlalu banyak laporan menunggu di ponsel ini, jadi laporan ini tidak disimpan. Silakan telepon kami di { $phone }.
offline-signed-out = Anda sudah tidak masuk lagi. Tidak ada yang hilang: masuklah lagi, dan yang menunggu akan dikirim.
offline-refused = Laporan ini tidak bisa kami terima.
offline-remove = Hapus dari daftar
offline-bad-answers = Ada jawaban yang kurang atau tidak mungkin benar. Silakan isi lagi laporan kesehatan.
offline-fever = Suhu badan tinggi
offline-no-fever = Suhu badan tidak tinggi
offline-read-out = Bacakan lewat telepon
offline-read-out-text = Tanpa jaringan, Anda bisa menelepon kami di { $phone } dan membacakan daftar ini.
offline-copy = Salin daftar
offline-storage = Jika Anda atau ponsel menghapus yang disimpan browser, laporan dalam daftar ini hilang. Kalau begitu, melaporlah lagi atau telepon kami.
offline-sign-out-warning = Belum terkirim: { $count }. Jika Anda keluar sekarang, itu akan hilang. Keluar?
offline-install-title = Simpan Okaeri di dekat Anda
offline-install-text = Taruh di layar utama ponsel. Okaeri terbuka dengan satu ketukan, juga tanpa jaringan.
offline-install-button = Taruh di layar utama
offline-install-ios = iPhone: ketuk Bagikan, lalu “Tambah ke Layar Utama”.
