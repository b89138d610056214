# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Memberi kode untuk ponsel baru, setelah bertanya lewat telepon
code-deed-give-code-in-person = Memberi kode untuk ponsel baru, setelah melihat paspor
code-deed-take-back-code = Membatalkan kode untuk ponsel baru
code-deed-sign-out-phones = Mengeluarkan semua ponsel dari Okaeri
code-expired = Kode ini tidak berlaku lagi. Mintalah kode baru di tempat Anda mendapatkannya. Jika kode itu dari pusat layanan, silakan telepon { $phone }.
