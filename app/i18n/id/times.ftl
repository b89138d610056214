# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Kapan kami boleh bertanya?
times-title = Jam dan kebutuhan
times-lead = Pada jam-jam ini kami menanyakan di mana Anda berada, dan sekali sehari kondisi kesehatan Anda. Pilih jam yang cocok untuk Anda. Malam pertama setelah Anda tiba tetap tenang.
times-now = Sekarang kami bertanya antara pukul { $from } dan { $until }.
times-coming = Mulai { $date }, kami bertanya antara pukul { $from } dan { $until }.
times-rule = Pilihan baru berlaku mulai { $date }. Permintaan hari ini tidak berubah.
times-last = Masa karantina berakhir hari ini, jadi jamnya tidak berubah.
times-submit = Simpan
times-window-early = Pagi
times-window-day = Siang
times-window-late = Malam
times-hours = Pukul { $from } sampai { $until }; kesehatan: paling lambat { $due }
times-deed = Mengubah waktu dan cara kami bertanya, sesuai keinginan Anda


## What the centre has to know

needs-link = Yang perlu kami ketahui tentang Anda
needs-lead = Centang yang sesuai dengan Anda, agar kami bertanya dengan cara yang cocok. Anda dapat mengubahnya kapan saja. Data ini disimpan terenkripsi, dan hanya petugas pusat layanan yang melihatnya.
needs-deaf = Saya tuli atau kurang mendengar
needs-deaf-note = Kami menulis kepada Anda dan tidak menelepon.
needs-night = Saya bekerja malam dan tidur siang hari
needs-night-note = Kami tidak menelepon saat Anda tidur. Anda juga dapat memilih jam yang lebih malam untuk permintaan kami.
needs-children = Saya mengasuh anak kecil
needs-children-note = Mulai hari berikutnya, Anda mendapat tambahan { $minutes } menit untuk menjawab setiap permintaan.
needs-shared-room = Saya berbagi kamar
needs-shared-room-note = Kami memberi tahu lewat pesan sebelum panggilan video. Anda tidak perlu memperlihatkan orang lain.
needs-told = Anda memberi tahu kami pada { $date }. Hapus centang untuk menariknya kembali.
needs-offer = Pilih ditanya antara pukul { $from } dan { $until }
needs-other = Ada hal lain? Tulislah kepada kami
needs-none = Tidak ada


## Receipts

receipt-title = Tanda terima
receipt-arrived = Laporan ini sudah diterima
receipt-location = Laporan lokasi
receipt-health = Laporan kesehatan
receipt-kind = Laporan
receipt-at = Diterima
receipt-number = Nomor tanda terima
receipt-show = Perlu membuktikan bahwa Anda sudah melapor? Tunjukkan kode ini atau cetak halaman ini. Siapa pun yang memindai kode ini melihat halaman yang sama.
receipt-says-not = Halaman ini tidak menyebutkan siapa yang melapor atau apa isi laporannya.
receipt-code = Kode QR yang membuka halaman ini
receipt-none-title = Tanda terima ini tidak ada
receipt-none = Tidak ada laporan dengan tanda terima ini. Mungkin sudah dihapus untuk selamanya sesuai aturan.
