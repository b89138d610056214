# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Утсаар асууж шалгаад шинэ утасны код өгсөн
code-deed-give-code-in-person = Паспортыг үзээд шинэ утасны код өгсөн
code-deed-take-back-code = Шинэ утасны кодыг буцаан авсан
code-deed-sign-out-phones = Бүх утаснаас гаргасан
code-expired = Энэ код хүчингүй болсон. Кодоо авсан газраа шинэ код үүсгүүлнэ үү. Төвөөс авсан бол { $phone } дугаарт залгана уу.
