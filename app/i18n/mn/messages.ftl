# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Зурвас
nav-help = Тусламж
nav-unread = уншаагүй { $count }
message-lead = Төв рүү аль ч хэлээр бичиж болно. Төвийн ажилтан уншаад энд хариулна.
message-none = Одоохондоо зурвас алга.
message-from-you = Та
message-from-centre = Төв
message-new = Шинэ
message-write = Таны зурвас
message-hint = Аль ч хэлээр, { $count } хүртэл үсэг.
message-send = Илгээх
message-error-missing = Зурвасаа бичнэ үү.
message-error-long = Хэт урт байна. { $count } үсгээс хэтрүүлэлгүй бичнэ үү.
message-error-many = Та өнөөдөр { $count } зурвас бичсэн. { $phone } дугаарт залгана уу.
message-ended = Таны эрүүл мэндийн хяналт дууссан тул энд бичих боломжгүй болсон. Хэрэгтэй бол { $phone } дугаарт залгана уу.
message-locked = Зурваст Таны тухай зүйлс байдаг. Тиймээс төв энэ утсыг баталгаажуулсны дараа л харагдана. Ирэлтийн кодоо оруулах эсвэл бидэн рүү залгана уу.
message-notices = Мэдэгдэл
message-notices-all = Бүх мэдэгдэл
message-template-report-today = Өнөөдөр хаана байгаагаа бидэнд мэдээлнэ үү: «Би энд байна» товчийг дарна уу.
message-template-will-call = Бид өнөөдөр Тан руу залгана.
message-template-thanks = Баярлалаа. Таны мэдээллийг хүлээн авлаа.
message-template-answer-call = Бид залгасан боловч холбогдож чадсангүй. Дараагийн дуудлагыг авна уу.
message-template-passed-on = Таны асуултыг холбогдох хүнд дамжууллаа. Хариу энд ирнэ.
message-template-call-us = Боломжтой үедээ { $phone } дугаарт залгана уу.
