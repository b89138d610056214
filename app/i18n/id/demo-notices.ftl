# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Gangguan unduhan pada 11 September 2021 (sudah teratasi)
demo-notice-interruption-body =
    Pada 11 September 2021 pukul 13:30 sampai 17:30 (waktu Jepang), tidak ada yang bisa diunduh.

    Gangguan ini sudah teratasi. Unduhan berjalan seperti biasa dan Anda tidak perlu melakukan apa pun.

demo-notice-calls-title = Panggilan mungkin otomatis. Cara menjawabnya sama
demo-notice-calls-body =
    Pusat layanan melakukan panggilan video untuk pengecekan keberadaan. Anda mungkin berbicara dengan petugas, atau mendengar suara otomatis.

    Cara menjawabnya sama. Mohon selalu dijawab.

    Jika panggilan terlewat, Anda tidak bisa menelepon balik. Silakan tunggu panggilan berikutnya.

demo-notice-error-title = Ada galat komunikasi? Laporan Anda tetap tersimpan
demo-notice-error-body =
    Kadang-kadang Okaeri tidak bisa terhubung ke pusat layanan dan menampilkan galat komunikasi.

    Mohon jangan menekan tombol berkali-kali. Okaeri menyimpan laporan Anda dan mengirimkannya sendiri begitu bisa.

    Yang dihitung adalah waktu Anda menekan tombol, jadi menunggu tidak merugikan Anda.
