# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Hari ini sampai pukul { $until }, pusat layanan mungkin melakukan panggilan video kepada Anda. Letakkan ponsel di dekat Anda. Jika panggilan terlewat, Anda tidak perlu menelepon balik.
check-today = Hari ini antara pukul { $from } dan { $until }, pusat layanan mungkin melakukan panggilan video kepada Anda.
check-date = Pada { $date } antara pukul { $from } dan { $until }, pusat layanan mungkin melakukan panggilan video kepada Anda.
check-about = Tentang pengecekan keberadaan
