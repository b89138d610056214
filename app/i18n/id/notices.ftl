# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Pengumuman
notices-lead = Kabar untuk semua yang sedang menjalani karantina, yang terbaru di atas.
notices-all = Semua pengumuman
notices-none = Saat ini tidak ada pengumuman.
notices-feed = Ikuti pengumuman baru dengan pembaca berita (Atom)
notices-mark = Dalam { $language }
notices-not-translated = Pengumuman ini belum ada dalam Bahasa Indonesia. Anda membacanya dalam { $language }.
notices-retracted-title = Pengumuman ini tidak berlaku lagi
notices-retracted-text = Kami menariknya pada { $date }. Mohon jangan diikuti lagi. Pengumuman yang berlaku sekarang ada di daftar.

clarity-question = Apakah halaman ini jelas?
clarity-yes = Ya
clarity-no = Tidak
clarity-thanks-title = Terima kasih
clarity-thanks-text = Jawaban Anda membantu kami memperbaiki panduan ini. Kami tidak menyimpan siapa Anda.
clarity-missing-label = Apa yang kurang atau sulit dimengerti?
clarity-missing-hint = Paling banyak { $most } karakter. Mohon jangan menulis nama atau hal lain tentang diri Anda. Kami tidak bisa membalas di sini.
clarity-missing-submit = Kirim
clarity-missing-empty = Tulislah apa yang kurang, atau kembali ke halaman tadi.
clarity-missing-too-long = Ada { $count } karakter, sedangkan tempatnya hanya untuk { $most }. Mohon dipersingkat.
clarity-back = Kembali ke halaman
