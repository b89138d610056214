# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Data saya
mydata-lead = Di sini Anda melihat data apa yang disimpan tentang Anda, siapa yang melihatnya, dan kapan dihapus.
mydata-locked = Data Anda hanya ditampilkan di ponsel yang sudah dipastikan pusat layanan. Ketik kode kedatangan atau kode dari ponsel Anda yang lain, atau telepon kami.


## What is stored

mydata-stored = Data yang disimpan
mydata-who = Tentang Anda
mydata-name = Nama
mydata-language = Bahasa
mydata-companions = Anggota rombongan
mydata-arrival = Kedatangan Anda
mydata-arrived = Hari kedatangan
mydata-flight = Penerbangan dan kursi
mydata-period = Masa karantina Anda
mydata-registered = Didaftarkan
mydata-none = Belum ada
mydata-location-reports = Laporan lokasi
mydata-exact = di antaranya dengan lokasi persis
mydata-health-reports = Laporan kesehatan
mydata-exact-rule = Lokasi persis dihapus untuk selamanya { $hours } jam setelah laporan. Yang tersisa hanya hasil, jarak kasar, dan ketelitiannya.
mydata-contact = Pesan dan permintaan
mydata-requests = Permintaan laporan yang sampai di ponsel Anda
mydata-contests = Catatan yang menurut Anda salah
mydata-phones = Ponsel yang sedang masuk
mydata-phone-this = Ponsel ini
mydata-phone-other = Ponsel lain
mydata-phone-full = Menampilkan semuanya
mydata-phone-report = Hanya bisa mengirim laporan
mydata-phone-since = Masuk: { $since }. Terakhir dipakai: { $seen }.


## Who looked at it

mydata-access = Siapa yang melihatnya
mydata-access-lead = Setiap kali petugas di pusat layanan membuka atau mengerjakan kasus Anda, hal itu dicatat dan ditampilkan di sini.
mydata-access-none = Belum ada yang membuka kasus Anda.
mydata-access-older = Catatan sebelumnya
mydata-access-newest = Catatan terbaru
mydata-deed-read-case = Membuka kasus Anda
mydata-deed-settle-contest = Memutuskan tentang catatan yang menurut Anda salah
mydata-deed-write-message = Menulis kepada Anda
mydata-deed-answer-messages = Mencatat bahwa pesan Anda sudah dijawab
mydata-deed-decide-deletion = Memutuskan permintaan penghapusan Anda
mydata-deed-approve-place = Menyetujui kepindahan Anda
mydata-deed-refuse-place = Tidak menyetujui kepindahan Anda
mydata-deed-other = Mengerjakan kasus Anda
mydata-role-viewer = Pusat layanan (hanya melihat)
mydata-role-follow-up = Pusat layanan (pemantauan)
mydata-role-supervisor = Pusat layanan (penanggung jawab)
mydata-role-administrator = Pusat layanan (administrasi)


## When it is destroyed

mydata-end = Kapan dihapus
mydata-end-released = Anda boleh keluar
mydata-end-hidden = Pusat layanan tidak lagi melihatnya
mydata-end-destroyed = Semuanya dihapus untuk selamanya
mydata-rule-hidden = Aturannya: pusat layanan bisa melihat data Anda selama { $days } hari setelah masa karantina.
mydata-rule-destroyed = Data dihapus untuk selamanya { $days } hari setelah masa karantina, atau lebih awal jika pusat layanan menyetujuinya.


## A copy, another phone, signing out

mydata-copy = Salinan untuk Anda
mydata-copy-lead = Semua yang disimpan tentang Anda dan rombongan Anda, dalam satu berkas. Isinya kesehatan dan lokasi Anda, jadi simpan baik-baik.
mydata-copy-page = Untuk dibaca (HTML)
mydata-copy-json = Untuk program (JSON)
mydata-newphone = Memakai ponsel lain
mydata-newphone-lead = Buat kode di sini, lalu pakai di ponsel lain bersama nomor paspor dan tanggal lahir. Setelah itu ponsel tersebut juga menampilkan semuanya. Kode berlaku satu kali, dalam { $minutes } menit.
mydata-newphone-make = Buat kode
mydata-newphone-many = Anda sudah membuat { $count } kode hari ini. Silakan telepon kami di { $phone }.
mydata-newphone-title = Kode untuk ponsel lain
mydata-newphone-until = Kode ini berlaku satu kali, sampai pukul { $time }. Kode hanya ditampilkan sekarang.
mydata-newphone-scan = Pindai gambar dengan kamera ponsel lain. Atau buka alamat di bawah di ponsel itu dan ketik kodenya.
mydata-newphone-type = Ketik nomor paspor dan tanggal lahir seperti biasa.
mydata-newphone-picture = Kode QR yang membawa ponsel lain ke halaman masuk
mydata-back = Kembali ke “Data saya”
mydata-out = Keluar dari ponsel
mydata-out-lead = Ponsel hilang, atau pernah memakai ponsel orang lain? Keluarkan di sini. Langsung berlaku.
mydata-out-others = Keluarkan ponsel lain
mydata-out-others-note = Semua ponsel selain ponsel ini akan keluar. Untuk memakainya lagi, buat kode di sini.
mydata-out-others-submit = Ya, keluarkan ponsel lain
mydata-out-all = Keluar dari semua ponsel, termasuk ponsel ini
mydata-out-all-note = Kode kedatangan hanya berlaku satu kali. Tanpa kode baru dari pusat layanan, nanti Anda hanya bisa masuk untuk mengirim laporan.
mydata-out-all-submit = Ya, keluar dari semua ponsel


## Deletion

mydata-delete = Minta penghapusan
mydata-delete-rule = Selama masa karantina tidak ada data yang boleh dihapus.
mydata-delete-lead = Namun Anda bisa meminta data Anda dihapus lebih awal: pada { $early }, bukan { $date }. Petugas di pusat layanan yang memutuskan.
mydata-delete-open = Minta penghapusan lebih awal
mydata-delete-reason = Mengapa? Boleh dikosongkan.
mydata-delete-submit = Ya, minta penghapusan
mydata-delete-asked = Anda memintanya pada { $date }. Petugas di pusat layanan akan memutuskan, dan jawabannya muncul di sini.
mydata-delete-withdraw = Tarik kembali permintaan
mydata-delete-granted = Pusat layanan setuju. Data Anda akan dihapus untuk selamanya pada { $date }.
mydata-delete-refused = Pusat layanan tidak setuju. Alasannya:
mydata-delete-hidden = Tidak ada lagi orang di pusat layanan yang melihat data Anda. Data akan dihapus untuk selamanya pada { $date }.
