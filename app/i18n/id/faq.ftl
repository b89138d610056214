# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = Masa karantina

faq-arrival-day-question = Apakah hari penerbangan saya ikut dihitung?
faq-arrival-day-answer = Hari pesawat Anda mendarat adalah hari ke-0. Hari itu belum dihitung sebagai hari karantina. Hari berikutnya adalah hari ke-1. Jika Anda mendarat lewat tengah malam, hari yang baru itulah hari ke-0.

faq-end-question = Kapan tepatnya karantina saya selesai?
faq-end-answer = Masa karantina (masa tunggu) Anda selesai setelah hari ke-{ $days }. Anda boleh keluar begitu hari itu berakhir, yaitu tengah malam. Halaman “Hari ini” menunjukkan tanggal dan waktunya.

faq-time-zone-question = Zona waktu mana yang dipakai?
faq-time-zone-answer = Yang dipakai adalah waktu setempat di { $country }. Jam di ponsel Anda mungkin masih menunjukkan waktu negara lain. Ini tidak mengubah apa pun.

faq-early-end-question = Bisakah karantina saya selesai lebih cepat?
faq-early-end-answer = Instansi penanggung jawab dapat mempersingkat atau memperpanjang masa karantina. Jika begitu, kami akan memberi tahu Anda. Sampai saat itu, yang berlaku adalah tanggal di halaman “Hari ini”.

faq-leaving-question = Saya ingin meninggalkan negara ini sebelum karantina selesai. Apa yang harus saya lakukan?
faq-leaving-answer = Telepon kami di { $phone } sebelum berangkat. Sebutkan tanggal dan nomor penerbangan Anda. Kami akan menjelaskan langkah berikutnya. Sampai Anda berangkat, aturannya tetap sama.

faq-vaccinated-question = Saya sudah divaksin. Apakah saya tetap harus karantina?
faq-vaccinated-answer = Sudah divaksin atau belum, ikutilah tanggal di halaman “Hari ini”. Jika ada aturan lain bagi yang sudah mendapat vaksin, kami akan memberi tahu Anda. Masih ragu? Telepon { $phone }.


## The waiting place

faq-group-place = Tempat karantina

faq-moving-question = Bolehkah saya pindah dari hotel ke rumah?
faq-moving-answer = Sebelum pindah, minta persetujuan pusat layanan: buka “Hari ini” dan tekan “Saya akan pindah ke tempat lain”. Atau telepon kami di { $phone }. Beri tahu kami alamat yang baru dan alasan Anda perlu pindah. Sampai kami menyetujuinya, tempat karantina yang lama tetap berlaku.

faq-shopping-question = Bolehkah saya keluar untuk belanja makanan?
faq-shopping-answer = Mohon tetap di tempat karantina. Pesanlah bahan makanan dan keperluan sehari-hari supaya diantar sampai ke pintu. Keluarga atau teman juga bisa menaruh belanjaan di luar pintu. Jika tidak ada yang bisa mengantar makanan, telepon kami di { $phone }.

faq-delivery-question = Bagaimana cara menerima paket atau makanan yang diantar?
faq-delivery-answer = Minta kurir menaruh makanan atau paket di luar pintu. Ambil setelah kurirnya pergi. Jika terpaksa bertemu, pakailah masker dan jaga jarak.

faq-rubbish-question = Bagaimana cara membuang sampah?
faq-rubbish-answer = Minta tolong pihak hotel, atau orang yang tinggal bersama Anda, untuk membuang sampah. Jika tidak ada yang bisa membantu, telepon kami di { $phone }. Kita cari jalan keluarnya bersama.

faq-outdoors-question = Bolehkah saya berjalan-jalan dengan anjing, atau berolahraga di luar?
faq-outdoors-answer = Mohon tetap di dalam sampai masa karantina selesai. Jadi, untuk sementara jangan jalan-jalan keluar dan jangan ke gym. Olahraga di kamar boleh saja. Minta orang lain mengajak anjing Anda jalan-jalan. Jika tidak ada yang bisa merawat hewan peliharaan Anda, telepon kami di { $phone }.

faq-visitors-question = Bolehkah teman atau keluarga datang berkunjung?
faq-visitors-answer = Mohon jangan bertemu orang lain sampai masa karantina selesai. Anda bisa mengobrol lewat telepon atau video. Tamu yang membawakan sesuatu bisa menaruhnya di luar pintu.

faq-household-question = Saya tinggal serumah dengan orang lain. Apa yang harus kami lakukan?
faq-household-answer = Jika bisa, tinggallah di kamar sendiri. Saat bertemu, pakailah masker dan jaga jarak. Sering-seringlah membuka jendela. Semua orang di rumah perlu sering mencuci tangan.

faq-children-question = Saya bersama anak, atau orang yang tidak punya ponsel. Bagaimana cara mereka melapor?
faq-children-answer = Anda yang melapor dari ponsel Anda untuk anak, bayi, atau orang itu. Saat menjawab pertanyaan kesehatan setiap hari, jawab juga untuk mereka masing-masing. Ada yang belum tercantum? Telepon kami di { $phone }.


## Reports

faq-group-reports = Laporan Anda

faq-missed-question = Saya melewatkan permintaan laporan, atau lupa melapor. Bagaimana sekarang?
faq-missed-answer = Kirim laporan begitu Anda ingat. Laporan yang terlambat lebih baik daripada tidak ada. Jika beberapa laporan tidak masuk, kami mungkin menelepon untuk menanyakan apakah Anda baik-baik saja.

faq-asleep-question = Bagaimana jika saya sedang tidur, mandi, atau di toilet saat ada permintaan laporan?
faq-asleep-answer = Tidak apa-apa. Anda punya waktu { $answer_minutes } menit untuk menjawab. Kami menanyakan lokasi Anda hanya antara pukul { $from } dan { $until }. Pada malam pertama, tidak ada permintaan antara pukul { $quiet_from } dan { $quiet_until }.

faq-no-position-question = Ponsel saya tidak bisa menemukan lokasi. Apa yang bisa saya lakukan?
faq-no-position-answer = Pergilah ke dekat jendela. Aktifkan lokasi (GPS) dan Wi-Fi. Tunggu sebentar, lalu coba lagi. Jika kami belum bisa memastikan di mana Anda berada, ini tidak dihitung sebagai kesalahan Anda.

faq-permission-question = Saya telanjur tidak mengizinkan lokasi. Bagaimana mengubahnya?
faq-permission-answer = Tekan “Saya di sini” sekali lagi. Halaman itu akan menunjukkan cara mengizinkan lokasi di ponsel Anda. Jika masih belum bisa, telepon kami di { $phone }.

faq-away-question = Saya melapor dari tempat yang salah. Bagaimana sekarang?
faq-away-answer = Kembalilah ke tempat karantina jika bisa. Di sana, tekan “Saya di sini” sekali lagi. Apakah Anda terpaksa keluar, misalnya ke dokter? Telepon kami di { $phone } dan beri tahu kami.

faq-not-away-question = Menurut Okaeri saya di luar tempat karantina, padahal saya ada di sana. Mengapa?
faq-not-away-answer = Ponsel bisa keliru menentukan lokasi. Pergilah ke dekat jendela dan tekan “Saya di sini” sekali lagi. Masih keliru? Telepon kami di { $phone }. Petugas akan memeriksanya. Mesin tidak memutuskan apa pun sendiri.

faq-no-network-question = Saya tidak punya jaringan internet. Bagaimana cara melapor?
faq-no-network-answer = Biarkan halaman tetap terbuka, dan kirim lagi saat jaringan kembali. Pakailah Wi-Fi di rumah atau penginapan jika ada. Jika lama tidak ada internet, telepon kami di { $phone } dari telepon lain.

faq-tracking-question = Apakah Okaeri melacak saya terus-menerus?
faq-tracking-answer = Tidak. Kami mengetahui lokasi Anda hanya saat Anda menekan tombol.


## Calls

faq-group-calls = Panggilan dari pusat layanan

faq-missed-call-question = Saya melewatkan panggilan video (video call). Bagaimana sekarang?
faq-missed-call-answer = Silakan tunggu panggilan berikutnya. Untuk satu kali pengecekan keberadaan, kami menelepon paling banyak { $tries } kali, dengan jarak paling sedikit { $tries_apart } menit. Kami menelepon antara pukul { $call_from } dan { $call_until }.

faq-call-back-question = Bisakah saya menelepon balik setelah panggilan video?
faq-call-back-answer = Tidak bisa, dan tidak perlu. Pengecekan keberadaan perlu melihat bahwa Anda ada di dalam ruangan pada saat kami menelepon. Telepon sesudahnya tidak bisa menunjukkan hal itu. Silakan tunggu panggilan berikutnya.

faq-automated-question = Saya ditelepon oleh suara otomatis. Apakah itu benar?
faq-automated-answer = Ya. Sebagian panggilan dilakukan oleh mesin. Jawablah seperti berbicara dengan petugas, dan ikuti petunjuk suara itu.

faq-pictures-question = Apa yang terjadi dengan rekaman videonya?
faq-pictures-answer = Setelah panggilan otomatis, petugas melihat videonya dan menilai apa yang tampak di sana. Video itu dihapus untuk selamanya { $clip_days } hari setelah penilaian.

faq-scam-question = Ada yang meminta uang kepada saya. Apakah itu benar dari pusat layanan?
faq-scam-answer = Bukan. Pusat layanan tidak pernah meminta uang atau nomor kartu kredit. Mungkin itu penipuan. Tutup teleponnya, dan jangan kirim apa pun. Lalu telepon kami di { $phone } dan ceritakan kejadiannya.


## Health and emergencies

faq-group-health = Kesehatan dan keadaan darurat

faq-feeling-ill-question = Saya merasa sakit. Apa yang harus saya lakukan?
faq-feeling-ill-answer = Telepon pusat kesehatan masyarakat terdekat, atau telepon kami di { $phone }. Mohon jangan ditunda. Jika Anda demam atau tidak enak badan, tulis juga di laporan kesehatan. Dalam keadaan darurat, segera panggil ambulans.

faq-doctor-question = Saya perlu ke dokter atau tes. Bolehkah saya pergi?
faq-doctor-answer = Telepon dulu klinik atau tempat tes, dan tanyakan bagaimana cara datang ke sana. Lalu telepon kami di { $phone } sebelum berangkat. Di perjalanan, pakailah masker dan hindari kerumunan.

faq-family-ill-question = Keluarga saya ada yang sakit. Apa yang harus saya lakukan?
faq-family-ill-answer = Telepon pusat kesehatan masyarakat terdekat. Katakan bahwa Anda sedang dalam masa karantina. Apakah orang itu anggota rombongan Anda? Kalau ya, tulis juga di laporan kesehatan. Dalam keadaan darurat, segera panggil ambulans.

faq-family-visit-question = Kerabat saya di tempat lain sakit parah, atau meninggal. Bolehkah saya ke sana?
faq-family-visit-answer = Kami turut prihatin. Mohon telepon kami di { $phone } sebelum Anda pergi. Kita cari jalan keluarnya bersama.

faq-emergency-question = Apa yang harus saya lakukan dalam keadaan darurat, seperti kebakaran atau gempa bumi?
faq-emergency-answer = Keselamatan Anda yang utama. Jika ada bahaya, segera tinggalkan tempat itu. Jika ada yang terluka, panggil ambulans. Setelah aman, telepon kami di { $phone } dan beri tahu di mana Anda berada.

faq-close-contact-question = Penumpang di dekat saya di pesawat terinfeksi. Bagaimana saya akan tahu?
faq-close-contact-answer = Pusat layanan memberi tahu Anda lewat email, pesan di ponsel, dan panggilan video. Ini tidak berarti Anda terinfeksi. Kami akan menjelaskan langkah berikutnya. Sampai saat itu, tetaplah di tempat karantina.

faq-lonely-question = Saya merasa kesepian atau cemas. Dengan siapa saya bisa bicara?
faq-lonely-answer = Banyak orang merasa berat menjalani hari-hari ini. Anda tidak sendirian. Mengobrollah dengan keluarga atau teman lewat telepon atau video. Anda juga bisa menelepon kami di { $phone }. Kami akan memberi tahu siapa yang bisa membantu.


## Phone and sign-in

faq-group-phone = Ponsel dan cara masuk

faq-no-smartphone-question = Saya tidak punya smartphone. Bagaimana cara melapor?
faq-no-smartphone-answer = Okaeri bisa dibuka di browser apa pun, juga di tablet atau komputer. Jika tidak punya semua itu, telepon kami di { $phone } dari telepon apa saja.

faq-broken-question = Ponsel (HP) saya rusak, hilang, atau baterainya habis. Bagaimana sekarang?
faq-broken-answer = Hanya baterainya yang habis? Isi dayanya, dan kirim laporan begitu ponsel menyala lagi. Ponselnya rusak atau hilang? Telepon kami di { $phone } dari telepon lain.

faq-new-phone-question = Saya punya ponsel (HP) baru. Bagaimana melanjutkannya?
faq-new-phone-answer = Buka Okaeri di ponsel baru, lalu masuk tanpa kode kedatangan. Satu kode hanya bisa dipakai sekali. Anda langsung bisa melapor. Untuk melihat laporan sebelumnya di ponsel itu, telepon { $phone }. Pusat layanan lalu memastikan bahwa ponsel itu milik Anda.

faq-no-code-question = Saya tidak punya kode kedatangan, atau kertasnya hilang. Bisakah saya memulai?
faq-no-code-answer = Bisa. Pilih “Saya tidak punya kode kedatangan”. Masuklah dengan nomor paspor dan tanggal lahir Anda. Anda langsung bisa melapor. Data Anda yang tersimpan tidak ditampilkan sampai pusat layanan memastikan bahwa ponsel itu milik Anda.

faq-language-question = Bagaimana cara mengganti bahasa?
faq-language-answer = Ketuk nama bahasa Anda di bagian atas halaman, lalu pilih bahasa lain. Anda tetap di halaman yang sama.

faq-no-script-question = Browser saya tidak punya JavaScript. Apa yang masih bisa dipakai?
faq-no-script-answer = Anda bisa membaca panduan, menghitung hari, dan melaporkan kondisi kesehatan. Lokasi dan panggilan video memerlukan JavaScript. Telepon kami di { $phone }. Kami akan mencari cara lain.


## Data, costs and opinions

faq-group-data = Data, biaya, dan pendapat Anda

faq-stored-question = Data apa saja yang disimpan tentang saya?
faq-stored-answer = Nama, nomor paspor, tanggal lahir, dan penerbangan Anda. Tempat karantina, anggota rombongan, dan laporan Anda. Nomor paspor, tanggal lahir, dan lokasi persis Anda disimpan dalam bentuk yang tidak bisa dibaca tanpa kunci.

faq-how-long-question = Berapa lama data saya disimpan?
faq-how-long-answer = Lokasi persis dalam laporan dihapus untuk selamanya setelah { $position_hours } jam. Hasilnya tetap disimpan, misalnya “Di tempat karantina”. Petugas di pusat layanan bisa melihat data Anda sampai { $hidden_days } hari setelah masa karantina. Semua data Anda dihapus untuk selamanya { $destroyed_days } hari setelah masa karantina. Yang tersisa hanya angka tanpa nama.

faq-who-sees-question = Siapa yang bisa melihat data saya?
faq-who-sees-answer = Hanya petugas pusat layanan yang bertugas mendampingi Anda. Setiap kali ada yang membuka data Anda, hal itu dicatat. Pengguna lain tidak bisa melihat apa pun.

faq-wrong-details-question = Nomor paspor atau nama saya salah di data Anda. Apa yang harus saya lakukan?
faq-wrong-details-answer = Telepon kami di { $phone }. Siapkan paspor Anda. Kita periksa bersama. Tidak bisa masuk? Periksa dulu setiap huruf dan angka, cocokkan dengan paspor Anda.

faq-who-pays-question = Siapa yang membayar hotel, tes, atau dokter?
faq-who-pays-answer = Okaeri sendiri gratis. Tentang biaya yang lain, kami tidak bisa menjelaskannya di sini. Telepon kami di { $phone }, dan kami beri tahu ke mana Anda bisa bertanya.

faq-feedback-question = Ada yang sulit dipahami. Kepada siapa saya bisa menyampaikannya?
faq-feedback-answer = Silakan telepon kami di { $phone }. Pendapat Anda membantu orang yang datang setelah Anda. Terima kasih.
