# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Pengaturan baca
reading-lead = Pilih bagaimana halaman ditampilkan. Pilihan Anda hanya disimpan di peramban ini.

## Each is a group with a few choices

reading-size = Ukuran teks
reading-standard = Standar
reading-size-larger = Besar
reading-size-largest = Sangat besar
reading-contrast = Kontras
reading-contrast-high = Tinggi
reading-colours = Warna
reading-colours-system = Sesuai ponsel atau komputer ini
reading-colours-light = Terang
reading-colours-dark = Gelap
reading-movement = Gerakan
reading-movement-less = Kurangi gerakan

reading-save = Simpan
reading-back = Kembali ke halaman

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Baca nyaring
reading-aloud-start = Baca nyaring halaman ini
reading-aloud-pause = Jeda
reading-aloud-resume = Lanjutkan
reading-aloud-stop = Berhenti
