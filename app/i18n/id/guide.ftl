# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Selamat datang. Mari kita lalui masa karantina ini bersama-sama.
guide-welcome-lead = Setelah masuk ke negara ini, Anda menjalani karantina mandiri di rumah atau penginapan selama { $days } hari. Di sini Anda bisa melihat apa yang perlu dilakukan setiap hari, dan siapa yang bisa membantu.
guide-welcome-who = Situs ini untuk semua orang yang baru tiba dari luar negeri. Instansi penanggung jawab: { $authority }.
guide-welcome-start = Mulai di sini
guide-welcome-start-hint = Siapkan paspor Anda, dan juga kode kedatangan jika Anda menerimanya.
guide-welcome-count = Hitung masa karantina
guide-welcome-count-hint = Isi tanggal tiba Anda, lalu lihat kapan Anda boleh keluar.

guide-rules-title = Aturan selama karantina
guide-rule-stay = Tetaplah di rumah, atau di penginapan yang Anda daftarkan, sampai masa karantina selesai.
guide-rule-no-meeting = Jangan bertemu orang lain.
guide-rule-report = Laporkan setiap hari di mana Anda berada dan bagaimana kondisi kesehatan Anda.
guide-rule-mask = Pakailah masker.
guide-rule-hands = Sering-seringlah mencuci tangan atau memakai hand sanitizer.
guide-rule-avoid = Hindari ruang tertutup, kerumunan, dan kontak dekat dengan orang lain.
guide-rule-ill = Jika merasa sakit, telepon pusat kesehatan masyarakat terdekat, atau telepon kami di { $phone }.
guide-rule-apps = Siapkan aplikasi yang diminta, dan terus gunakan aplikasi itu.

guide-pledge-title = Surat pernyataan Anda
guide-pledge-1 = Saat tiba, Anda menandatangani surat pernyataan untuk mematuhi aturan ini.
guide-pledge-2 = Surat pernyataan dilanggar jika lokasi atau kondisi kesehatan tidak dilaporkan tanpa alasan yang wajar, atau jika ada aturan lain yang tidak diikuti.
guide-pledge-3 = Jika itu terjadi, nama Anda dapat diumumkan, bersama informasi yang membantu mencegah penularan.
guide-pledge-4 = Jika Anda warga negara asing di negara ini, kewarganegaraan Anda juga dapat diumumkan.
guide-pledge-5 = Jika Anda warga negara asing, langkah menurut undang-undang imigrasi juga dapat diambil. Anda bisa kehilangan izin tinggal dan diharuskan meninggalkan negara ini.
guide-pledge-6 = Ada yang membuat Anda sulit mengirim laporan? Telepon kami di { $phone } dan ceritakan. Kita cari jalan keluarnya bersama.

guide-contents-title = Isi panduan ini


## Section: what to do every day in Okaeri

guide-section-app-title = Yang perlu dilakukan setiap hari di Okaeri
guide-section-app-lead = Okaeri dibuka lewat browser di ponsel Anda. Tidak perlu menginstal apa pun.

guide-app-1-title = Memulai untuk pertama kali
guide-app-1-p1 = Di bandara Anda menerima selembar kertas dengan kode QR. Arahkan kamera ponsel ke kode itu, lalu buka tautannya.
guide-app-1-p2 = Ketik nomor paspor dan tanggal lahir Anda, persis seperti di paspor.
guide-app-1-p3 = Baca surat pernyataan dan setujui. Setelah itu Okaeri siap dipakai.
guide-app-1-p4 = Tidak punya kode? Anda tetap bisa memulai dan mengirim laporan. Laporan Anda sebelumnya baru ditampilkan setelah pusat layanan memastikan bahwa ponsel itu milik Anda.

guide-app-2-title = Tempat karantina dan lokasi Anda sekarang
guide-app-2-p1 = Begitu sampai di rumah atau penginapan, daftarkan tempat itu sebagai tempat karantina. Lakukan saat Anda berada di sana, karena lokasi ponsel Anda disimpan bersama alamatnya.
guide-app-2-p2 = Beberapa kali sehari, buka halaman “Hari ini” dan tekan “Saya di sini”. Ponsel Anda lalu mencari lokasi Anda dan mengirimkannya kepada kami.
guide-app-2-p3 = Anda dianggap berada di tempat karantina jika jarak Anda tidak lebih dari { $radius } meter dari sana.
guide-app-2-p4 = Kadang-kadang ponsel sulit menemukan lokasi. Kalau begitu, kami belum bisa memastikan di mana Anda berada. Ini tidak dihitung sebagai kesalahan Anda. Coba saja lagi nanti.

guide-app-3-title = Kondisi kesehatan Anda
guide-app-3-p1 = Sekali sehari, buka “Hari ini” dan jawab pertanyaan tentang kesehatan Anda. Waktunya sekitar satu menit.
guide-app-3-p2 = Apakah ada anggota rombongan yang tidak punya ponsel sendiri, misalnya anak-anak? Jawab juga untuk mereka masing-masing.
guide-app-3-p3 = Jika Anda demam atau merasa kurang sehat, sampaikan saja. Kami bertanya supaya bisa membantu Anda.

guide-app-4-title = Pengecekan keberadaan lewat video
guide-app-4-p1 = Pusat layanan akan melakukan panggilan video ke tempat karantina Anda. Yang menelepon selalu pusat layanan.
guide-app-4-p2 = Anda mungkin berbicara dengan petugas, atau mendengar suara otomatis. Cara menjawabnya sama.
guide-app-4-p3 = Mohon selalu dijawab.
guide-app-4-p4 = Panggilannya terlewat? Anda tidak bisa menelepon balik. Pengecekan ini perlu melihat bahwa Anda ada di dalam ruangan pada saat kami menelepon. Silakan tunggu panggilan berikutnya.


## Section: what else to do on the phone

guide-section-outside-title = Yang perlu diatur di ponsel Anda
guide-section-outside-lead = Dua pengaturan ini berguna jika Anda jatuh sakit. Keduanya membantu Anda mengingat di mana Anda berada dan siapa yang ada di dekat Anda.

guide-outside-1-title = Biarkan riwayat lokasi tetap aktif
guide-outside-1-p1 = Ponsel Anda bisa mengingat tempat-tempat yang Anda datangi. Biarkan fitur ini aktif, dan jangan hapus riwayatnya, sampai masa karantina selesai.
guide-outside-1-p2 = Di iPhone: buka Pengaturan, lalu Privasi & Keamanan, lalu Layanan Lokasi, dan aktifkan. Di bagian bawah, buka Layanan Sistem, lalu Lokasi Penting (Significant Locations), dan aktifkan.
guide-outside-1-p3 = Di ponsel Android: buka Setelan (atau Pengaturan), lalu Lokasi, dan aktifkan. Kemudian buka Google Maps, ketuk foto profil Anda, lalu Linimasa, dan aktifkan.
guide-outside-1-p4 = Nama menunya bisa sedikit berbeda di ponsel Anda.

guide-outside-2-title = Gunakan aplikasi pelacak kontak
guide-outside-2-p1 = Aplikasi pelacak kontak bisa memberi tahu jika Anda pernah berada di dekat orang yang kemudian diketahui terinfeksi.
guide-outside-2-p2 = Instal aplikasi yang diberitahukan kepada Anda saat tiba. Biarkan Bluetooth tetap aktif supaya aplikasi itu bisa bekerja.


## Section: feeling ill

guide-section-ill-title = Jika merasa sakit
guide-section-ill-lead = Anda tidak sendirian. Beri tahu kami lebih awal, dan tetaplah di tempat sampai Anda berbicara dengan petugas. Dalam keadaan darurat, segera panggil ambulans.

guide-ill-1-title = Telepon pusat kesehatan masyarakat
guide-ill-1-p1 = Jika Anda demam, batuk, atau punya tanda sakit lainnya, telepon pusat kesehatan masyarakat di dekat tempat karantina Anda.
guide-ill-1-p2 = Katakan bahwa Anda baru datang dari luar negeri dan sedang dalam masa karantina.
guide-ill-1-p3 = Tidak tahu nomornya? Telepon kami di { $phone }.

guide-ill-2-title = Jika perlu pindah tempat karantina
guide-ill-2-p1 = Sebelum pindah, minta persetujuan pusat layanan: buka “Hari ini” dan tekan “Saya akan pindah ke tempat lain”. Atau telepon kami di { $phone }.
guide-ill-2-p2 = Beri tahu kami alamat yang baru dan alasan Anda perlu pindah.
guide-ill-2-p3 = Sampai kami menyetujuinya, tempat karantina yang lama tetap berlaku.

guide-ill-3-title = Pergi ke dokter atau ke tempat tes
guide-ill-3-p1 = Telepon dulu klinik atau tempat tes, dan tanyakan bagaimana cara datang ke sana. Mohon jangan datang tanpa menelepon.
guide-ill-3-p2 = Di perjalanan, pakailah masker dan hindari kerumunan.
guide-ill-3-p3 = Beri tahu kami sebelum Anda berangkat. Telepon { $phone }.


## Section: help

guide-section-help-title = Jika perlu bantuan
guide-section-help-lead = Untuk semua pertanyaan, telepon pusat layanan di { $phone }. Suara otomatis akan menjawab lebih dulu.

guide-help-1-title = Pertanyaan yang sering diajukan
guide-help-1-p1 = Kami mengumpulkan hal-hal yang paling sering ditanyakan. Setiap pertanyaan punya jawaban singkat.

guide-help-2-title = Pertanyaan tentang laporan kesehatan
guide-help-2-p1 = Ada yang salah di laporan Anda, atau Anda ragu harus menjawab apa? Telepon { $phone }.
guide-help-2-p2 = Jika sekarang Anda merasa sakit, baca dulu “Jika merasa sakit”.

guide-help-3-title = Gangguan pada Okaeri
guide-help-3-p1 = Jika halaman tidak terbuka, tunggu beberapa menit, lalu coba lagi. Tidak perlu menekan berkali-kali.
guide-help-3-p2 = Jika masih belum bisa, telepon { $phone }.

guide-help-4-title = Pendapat dan saran
guide-help-4-p1 = Kami ingin menjadi lebih baik. Beri tahu kami apa yang sulit dipahami. Telepon { $phone }.

guide-help-5-title = Hal lainnya
guide-help-5-p1 = Untuk pertanyaan lain, silakan telepon { $phone } juga. Jika bukan bagian kami, kami beri tahu ke mana Anda bisa bertanya.


## Section: information

guide-section-information-title = Informasi lain
guide-section-information-lead = Informasi dari luar situs ini.

guide-information-1-title = Vaksinasi bagi yang pulang sementara
guide-information-1-p1 = Anda tinggal di negara lain dan pulang hanya sebentar? Mungkin Anda bisa mendapat vaksin selama berada di sini.
guide-information-1-p2 = Telepon { $phone } dan tanyakan siapa yang mengurusnya. Mohon tanyakan dulu sebelum pergi ke mana pun.

guide-information-2-title = Penjelasan tentang COVID-19 dalam banyak bahasa
guide-information-2-p1 = Bagaimana virus ini menular? Apa yang bisa Anda lakukan? Penjelasannya tersedia dalam banyak bahasa di { $url }.
guide-information-2-p2 = Situs itu bukan bagian dari Okaeri.


## Section: the centre

guide-section-centre-title = Tentang pusat layanan
guide-section-centre-lead = Siapa kami, dan apa yang kami lakukan untuk Anda.

guide-centre-1-title = Kami mendampingi Anda selama masa karantina
guide-centre-1-p1 = Nama lengkap pusat layanan: { $centre }. Instansi penanggung jawab: { $authority }.
guide-centre-1-p2 = Kami tetap berhubungan dengan setiap orang yang masuk ke negara ini, selama { $days } hari.
guide-centre-1-p3 = Kami melihat laporan Anda, dan menghubungi Anda jika Anda mungkin perlu bantuan.
guide-centre-1-p4 = Anda bisa menghubungi kami di { $phone }. Suara otomatis akan menjawab lebih dulu.


## Section: close contact

guide-section-close-contact-title = Jika orang di dekat Anda terinfeksi
guide-section-close-contact-lead = Bisa saja orang yang duduk di dekat Anda di pesawat ternyata terinfeksi.

guide-close-contact-1-title = Cara kami memberi tahu Anda
guide-close-contact-1-p1 = Jika itu terjadi, pusat layanan memberi tahu Anda lewat email, pesan di ponsel, dan panggilan video.
guide-close-contact-1-p2 = Ini tidak berarti Anda terinfeksi, dan ini bukan kesalahan siapa pun.
guide-close-contact-1-p3 = Kami akan menjelaskan apa yang perlu dilakukan selanjutnya. Sampai saat itu, tetaplah di tempat karantina.
guide-close-contact-1-p4 = Jika merasa sakit, telepon pusat kesehatan masyarakat terdekat, atau telepon kami di { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Tanya jawab
guide-questions-lead = Jawaban singkat untuk hal-hal yang paling sering ditanyakan. Ketuk pertanyaan untuk melihat jawabannya.
guide-questions-link = Lihat semua tanya jawab
guide-questions-groups = Pertanyaan menurut topik
guide-questions-open = Tampilkan semua jawaban
guide-questions-close = Sembunyikan jawaban


## Search. $query is what somebody typed, $count a number.

guide-search-title = Cari di panduan
guide-search-title-for = Pencarian: { $query }
guide-search-count = { $count } hasil
guide-search-empty-title = Tidak ada hasil untuk “{ $query }”
guide-search-empty-text = Coba kurangi katanya, atau pakai kata lain yang artinya sama. Anda juga bisa melihat semua pertanyaan, atau menelepon kami.


## Day counter

guide-days-title = Hitung masa karantina
guide-days-lead = Masa karantina Anda { $days } hari. Isi tanggal tiba, lalu lihat kapan selesai.
guide-days-legend = Kapan Anda tiba?
guide-days-hint = Tanggal pesawat Anda mendarat, atau kapal Anda sampai di pelabuhan. Misalnya 23 11 2026.
guide-days-submit = Hitung

guide-days-now-before = Anda belum tiba.
guide-days-now-arrival = Hari ini adalah hari kedatangan Anda. Besok adalah hari ke-1.
guide-days-now-waiting = Hari ini adalah hari ke-{ $day } dari { $days } hari.
guide-days-now-released = Masa karantina Anda sudah selesai. Terima kasih atas kesabaran Anda.
guide-days-release = Anda boleh keluar mulai { $date }, pukul { $time }.
guide-days-release-zone = Ini adalah waktu setempat di { $zone }.

guide-days-calendar-title = Kalender Anda
guide-days-cell-day = Hari ke-{ $day }
guide-days-cell-arrival = Tiba
guide-days-cell-today = Hari ini
guide-days-cell-past = Sudah lewat
guide-days-cell-coming = Belum
guide-days-cell-last = Hari terakhir

guide-days-rules-title = Cara menghitung hari
guide-days-rule-arrival = Hari Anda tiba adalah hari ke-0.
guide-days-rule-next = Hari berikutnya adalah hari ke-1.
guide-days-rule-last = Masa karantina Anda selesai setelah hari ke-{ $days }.
guide-days-rule-release = Anda boleh keluar begitu hari terakhir berakhir, yaitu tengah malam.
guide-days-rule-midnight = Yang dihitung adalah tanggal setempat saat Anda mendarat. Jika pesawat mendarat lewat tengah malam, yang dihitung adalah hari yang baru.
guide-days-rule-zone = Ponsel Anda mungkin masih menunjukkan waktu negara lain. Ini tidak mengubah hitungan.
guide-days-rule-change = Instansi penanggung jawab dapat mempersingkat atau memperpanjang masa karantina. Jika begitu, Anda akan diberi tahu.

guide-days-ics = Tambahkan ke kalender Anda (file .ics)
guide-days-share = Tautan ke kalender ini
guide-days-share-hint = Tautan ini hanya berisi tanggal tiba. Anda bisa mengirimkannya kepada keluarga.
guide-days-again = Hitung dari tanggal lain

guide-ics-summary-release = Masa karantina selesai
guide-ics-summary-day = Karantina hari ke-{ $day } dari { $days } hari
guide-ics-description = Dihitung oleh Okaeri dari tanggal tiba Anda. Jika ada pertanyaan, telepon { $phone }.


## On every page of the guide

guide-next = Selanjutnya
guide-previous = Sebelumnya
guide-checked = Terakhir diperiksa: { $date }
guide-phone-title = Telepon pusat layanan
guide-phone-call = Telepon { $phone }
guide-phone-automated = Suara otomatis akan menjawab lebih dulu.
guide-back-to-contents = Kembali ke daftar isi
