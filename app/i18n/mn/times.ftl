# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Таныг хэзээ асуух вэ?
times-title = Цаг ба хэрэгцээ
times-lead = Энэ цагуудын хооронд Таныг хаана байгааг, өдөрт нэг удаа биеийн байдлыг асууна. Өөрт тохирох цагаа сонгоно уу. Ирснээс хойшхи эхний шөнө юу ч асуухгүй.
times-now = Одоо { $from }–{ $until } цагийн хооронд асууж байна.
times-coming = { $date } өдрөөс эхлэн { $from }–{ $until } цагийн хооронд асууна.
times-rule = Шинэ сонголт { $date } өдрөөс хүчинтэй. Өнөөдрийн хүсэлтүүд хэвээр үлдэнэ.
times-last = Тусгаарлалтын хугацаа өнөөдөр дуусах тул цаг өөрчлөгдөхгүй.
times-submit = Хадгалах
times-window-early = Эрт
times-window-day = Өдөр
times-window-late = Орой
times-hours = { $from }–{ $until } цаг; биеийн байдал: { $due } цаг хүртэл
times-deed = Таны хүслээр асуух цаг, аргыг өөрчилсөн


## What the centre has to know

needs-link = Таны тухай мэдэх ёстой зүйл
needs-lead = Танд тохирохыг тэмдэглэнэ үү. Бид Танд тохиромжтой аргаар асууна. Хэзээ ч өөрчилж болно. Үүнийг шифрлэж хадгалах бөгөөд зөвхөн төвийн хүмүүс харна.
needs-deaf = Би сонсголгүй, эсвэл сайн сонсдоггүй
needs-deaf-note = Бид утсаар ярихгүй, бичиж мэдэгдэнэ.
needs-night = Би шөнө ажиллаж, өдөр унтдаг
needs-night-note = Таныг унтаж байхад утсаар ярихгүй. Хүсэлтийг илүү орой авахаар ч сонгож болно.
needs-children = Би бага насны хүүхэд асардаг
needs-children-note = Дараагийн өдрөөс хүсэлт бүрт хариулах хугацаа { $minutes } минутаар уртасна.
needs-shared-room = Би өрөөгөө бусадтай хуваадаг
needs-shared-room-note = Видео дуудлагаас өмнө зурвасаар мэдэгдэнэ. Өөр хүнийг харуулах шаардлагагүй.
needs-told = Та { $date } хэлсэн. Буцаахын тулд тэмдэглэгээг авна уу.
needs-offer = { $from }–{ $until } цагийн хооронд асуулгахаар сонгох
needs-other = Өөр зүйл байна уу? Бидэнд бичээрэй
needs-none = Алга


## Receipts

receipt-title = Хүлээн авсан баримт
receipt-arrived = Энэ мэдээлэл ирсэн
receipt-location = Байршлын мэдээлэл
receipt-health = Биеийн байдлын мэдээлэл
receipt-kind = Мэдээлэл
receipt-at = Хүлээн авсан
receipt-number = Бүртгэлийн дугаар
receipt-show = Мэдээлснээ батлах хэрэгтэй юу? Энэ кодыг үзүүлэх эсвэл энэ хуудсыг хэвлэнэ үү. Кодыг уншуулсан хүн мөн энэ хуудсыг харна.
receipt-says-not = Хэн юу мэдээлснийг энэ хуудас хэлэхгүй.
receipt-code = Энэ хуудсыг нээх QR код
receipt-none-title = Ийм бүртгэлийн дугаар алга
receipt-none = Ийм дугаартай мэдээлэл хадгалагдаагүй байна. Журмын дагуу аль хэдийн устгасан байж магадгүй.
