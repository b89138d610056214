# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Langsung ke isi halaman
frame-language = Bahasa
frame-menu = Menu

frame-footer-authority = Instansi penanggung jawab: { $authority }
frame-footer-automated = Suara otomatis akan menjawab lebih dulu.
frame-footer-demo = Ini hanya situs contoh. Mohon jangan masukkan nomor paspor asli.

locale-reviewed-note = Terjemahan ini belum diperiksa oleh penerjemah profesional.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Cari di panduan
frame-search-hint = Misalnya: belanja, ponsel baru
frame-search-submit = Cari


## Errors

frame-error-summary-title = Ada yang perlu diperbaiki
frame-error-prefix = Kesalahan:
frame-error-home = Ke halaman pertama
frame-error-request-id = Jika menelepon kami, sebutkan nomor ini: { $id }

frame-error-403-title = Halaman ini tidak bisa dibuka
frame-error-403-text = Mungkin Anda sudah keluar dari Okaeri. Silakan masuk, lalu coba lagi.
frame-error-403-sign-in = Masuk
frame-error-404-title = Halaman ini tidak ada
frame-error-404-text = Mungkin alamatnya salah ketik, atau halamannya sudah dipindahkan. Silakan mulai lagi dari halaman pertama.
frame-error-408-title = Prosesnya terlalu lama
frame-error-408-text = Data yang Anda kirim tidak sampai pada waktunya. Tidak ada yang tersimpan. Silakan kembali dan kirim lagi.
frame-error-413-title = Datanya terlalu besar
frame-error-413-text = Data yang Anda kirim melebihi batas yang bisa kami terima. Tidak ada yang tersimpan. Silakan kembali dan kurangi isinya.
frame-error-422-title = Mohon periksa isian Anda
frame-error-422-text = Ada isian yang kosong atau tidak tepat. Tidak ada yang tersimpan. Silakan kembali dan periksa lagi.
frame-error-429-title = Terlalu banyak percobaan
frame-error-429-text = Silakan tunggu { $minutes } menit, lalu coba lagi.
frame-error-500-title = Ada gangguan di sistem kami
frame-error-500-text = Ini bukan kesalahan Anda. Silakan coba lagi beberapa menit lagi. Jika terjadi lagi, telepon kami dan sebutkan nomor ini: { $id }
frame-error-503-title = Layanan kami sedang sangat sibuk
frame-error-503-text = Tidak ada data yang hilang. Biarkan halaman ini terbuka. Sebentar lagi halaman ini akan mencoba lagi sendiri.
frame-error-503-text-sent = Data yang Anda kirim belum tersimpan. Tunggu satu menit, lalu muat ulang halaman ini. Browser Anda akan mengirim ulang data yang tadi. Anda juga bisa kembali dan menekan tombolnya lagi.
frame-error-503-again = Coba lagi sekarang


## Date fields

frame-date-year = Tahun
frame-date-month = Bulan
frame-date-day = Tanggal
date-missing = Isi tanggal, bulan, dan tahun.
date-not-a-number = Isi dengan angka, misalnya 23 11 2026.
date-no-such-day = Tanggal ini tidak ada di kalender. Mohon periksa tanggal dan bulannya.
date-in-future = Tanggal ini belum tiba. Mohon periksa lagi.
date-too-long-ago = Tanggal ini sudah terlalu lama. Mohon periksa tahunnya.


## Dates and times

frame-month =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    }
frame-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] Mei
        [6] Jun
        [7] Jul
        [8] Agu
        [9] Sep
        [10] Okt
        [11] Nov
       *[12] Des
    }
frame-weekday =
    { $weekday ->
        [1] Senin
        [2] Selasa
        [3] Rabu
        [4] Kamis
        [5] Jumat
        [6] Sabtu
       *[7] Minggu
    }
frame-weekday-short =
    { $weekday ->
        [1] Sen
        [2] Sel
        [3] Rab
        [4] Kam
        [5] Jum
        [6] Sab
       *[7] Min
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday }, { $day } { frame-month } { $year }
frame-date-short = { $day } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day } { frame-month-short }
frame-time = { $hour }.{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, pukul { $time }


## Symptoms

symptom-cough = Batuk
symptom-shortness-of-breath = Mudah terengah-engah
symptom-difficulty-breathing = Sulit bernapas
symptom-loss-of-smell = Tidak bisa mencium bau
symptom-loss-of-taste = Tidak bisa merasakan rasa makanan
symptom-chills = Meriang atau kedinginan
symptom-repeated-shaking = Menggigil berulang kali
symptom-muscle-pain = Nyeri otot
symptom-headache = Sakit kepala
symptom-sore-throat = Sakit tenggorokan
symptom-nose = Pilek atau hidung tersumbat
symptom-nausea = Mual atau muntah
symptom-diarrhoea = Diare
symptom-strong-fatigue = Sangat lelah atau lemas
