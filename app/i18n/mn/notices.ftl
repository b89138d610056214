# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Мэдэгдэл
notices-lead = Тусгаарлагдаж байгаа бүх хүнд зориулсан мэдээ, хамгийн шинэ нь дээрээ байна.
notices-all = Бүх мэдэгдэл
notices-none = Одоогоор мэдэгдэл алга.
notices-feed = Шинэ мэдэгдлийг мэдээ уншигчаар авах (Atom)
notices-mark = { $language } хэлээр
notices-not-translated = Энэ мэдэгдэл монгол хэлээр хараахан бэлэн болоогүй байна. Та { $language } хэл дээрх эхийг уншиж байна.
notices-retracted-title = Энэ мэдэгдэл хүчингүй болсон
notices-retracted-text = Бид үүнийг хүчингүй болгосон өдөр: { $date }. Үүнийг битгий дагаарай. Одоо хүчинтэй мэдэгдэл жагсаалтад байгаа.

clarity-question = Энэ хуудас ойлгомжтой юу?
clarity-yes = Тийм
clarity-no = Үгүй
clarity-thanks-title = Баярлалаа
clarity-thanks-text = Таны хариулт гарын авлагыг сайжруулахад тусална. Таныг хэн болохыг бид хадгалахгүй.
clarity-missing-label = Юу дутуу эсвэл ойлгоход хэцүү байна вэ?
clarity-missing-hint = Хамгийн ихдээ { $most } тэмдэгт. Нэрээ болон өөрийнхөө тухай юу ч бичихгүй байна уу. Бид эндээс хариу өгөх боломжгүй.
clarity-missing-submit = Илгээх
clarity-missing-empty = Юу дутууг бичнэ үү, эсвэл хуудас руугаа буцна уу.
clarity-missing-too-long = { $count } тэмдэгт байна, { $most } хүртэл бичиж болно. Богиносгоно уу.
clarity-back = Хуудас руу буцах
