# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Миний мэдээлэл
mydata-lead = Таны тухай юу хадгалсан, хэн үзсэн, хэзээ устгахыг эндээс харна уу.
mydata-locked = Таны хувийн мэдээлэл зөвхөн төвийн баталгаажуулсан утсан дээр харагдана. Ирэлтийн код эсвэл нөгөө утсан дээрээ үүсгэсэн кодоо оруулах, эсвэл бидэн рүү залгана уу.


## What is stored

mydata-stored = Юу хадгалсан
mydata-who = Таны тухай
mydata-name = Нэр
mydata-language = Хэл
mydata-companions = Хамт яваа хүмүүс
mydata-arrival = Ирсэн байдал
mydata-arrived = Ирсэн өдөр
mydata-flight = Нислэг ба суудал
mydata-period = Тусгаарлалтын хугацаа
mydata-registered = Бүртгэсэн
mydata-none = Одоохондоо алга
mydata-location-reports = Байршлын мэдээлэл
mydata-exact = үүнээс яг байршилтай нь
mydata-health-reports = Эрүүл мэндийн мэдээлэл
mydata-exact-rule = Яг байршлыг мэдээлснээс хойш { $hours } цагийн дараа устгана. Зөвхөн дүн, ойролцоо зай, нарийвчлал нь үлдэнэ.
mydata-contact = Зурвас ба хүсэлт
mydata-requests = Утсанд тань хүрсэн хүсэлт
mydata-contests = Таны буруу гэж үзсэн тэмдэглэл
mydata-phones = Нэвтэрсэн утаснууд
mydata-phone-this = Энэ утас
mydata-phone-other = Өөр утас
mydata-phone-full = Бүгдийг харуулна
mydata-phone-report = Зөвхөн мэдээлэл илгээж чадна
mydata-phone-since = Нэвтэрсэн: { $since }. Сүүлд ашигласан: { $seen }.


## Who looked at it

mydata-access = Хэн үзсэн
mydata-access-lead = Төвийн ажилтан Таны бүртгэлийг нээх эсвэл ямар нэг зүйл хийх бүрд тэмдэглээд энд харуулна.
mydata-access-none = Таны бүртгэлийг хэн ч нээгээгүй байна.
mydata-access-older = Өмнөх тэмдэглэл
mydata-access-newest = Сүүлийн тэмдэглэл
mydata-deed-read-case = Таны бүртгэлийг нээсэн
mydata-deed-settle-contest = Таны буруу гэж үзсэн тэмдэглэлийг шийдсэн
mydata-deed-write-message = Танд зурвас бичсэн
mydata-deed-answer-messages = Зурваст тань хариу өгснийг тэмдэглэсэн
mydata-deed-decide-deletion = Устгах хүсэлтийг тань шийдсэн
mydata-deed-approve-place = Таны шилжихийг зөвшөөрсөн
mydata-deed-refuse-place = Таны шилжихийг зөвшөөрөөгүй
mydata-deed-other = Таны бүртгэлтэй ажилласан
mydata-role-viewer = Төв (зөвхөн үзэх)
mydata-role-follow-up = Төв (эрүүл мэндийн хяналт)
mydata-role-supervisor = Төв (ахлах ажилтан)
mydata-role-administrator = Төв (удирдлага)


## When it is destroyed

mydata-end = Хэзээ устгах вэ
mydata-end-released = Та гадагш гарч болно
mydata-end-hidden = Төв цаашид харахгүй
mydata-end-destroyed = Бүгдийг устгана
mydata-rule-hidden = Дүрэм: тусгаарлалтын хугацаа дууссанаас хойш { $days } хоног төв Таны мэдээллийг харж чадна.
mydata-rule-destroyed = Хугацаа дууссанаас { $days } хоногийн дараа устгана; төв зөвшөөрвөл түүнээс өмнө.


## A copy, another phone, signing out

mydata-copy = Танд зориулсан хуулбар
mydata-copy-lead = Таны болон хамт яваа хүмүүсийн тухай хадгалсан бүх зүйл нэг файлд байна. Үүнд эрүүл мэнд, байсан газар тань бичигдсэн тул сайн хадгалаарай.
mydata-copy-page = Уншихад (HTML)
mydata-copy-json = Програмд (JSON)
mydata-newphone = Өөр утас ашиглах
mydata-newphone-lead = Энд код үүсгээд нөгөө утсан дээр паспортын дугаар, төрсөн огнооны хамт оруулна уу. Дараа нь тэр утас ч бүгдийг харуулна. Код { $minutes } минутын дотор нэг л удаа хүчинтэй.
mydata-newphone-make = Код үүсгэх
mydata-newphone-many = Та өнөөдөр { $count } код үүсгэсэн байна. { $phone } дугаарт залгана уу.
mydata-newphone-title = Нөгөө утасны код
mydata-newphone-until = Энэ код { $time } цаг хүртэл нэг л удаа хүчинтэй. Зөвхөн одоо харагдана.
mydata-newphone-scan = Нөгөө утасны камераар зургийг уншуулна уу. Эсвэл тэр утсан дээр доорх хаягийг нээж, кодоо оруулна уу.
mydata-newphone-type = Паспортын дугаар, төрсөн огноогоо ердийнхөөрөө оруулна уу.
mydata-newphone-picture = Нөгөө утсыг нэвтрэх хуудас руу хөтлөх QR код
mydata-back = “Миний мэдээлэл” рүү буцах
mydata-out = Утаснуудаас гарах
mydata-out-lead = Утсаа гээсэн үү, эсвэл бусдын утас ашигласан уу? Эндээс гаргана уу. Тэр даруй хүчин төгөлдөр болно.
mydata-out-others = Бусад утаснаас гарах
mydata-out-others-note = Энэ утаснаас бусад бүх утаснаас гарна. Дахин ашиглахын тулд энд код үүсгэнэ үү.
mydata-out-others-submit = Тийм, бусад утаснаас гарах
mydata-out-all = Энэ утсыг оролцуулан бүгдээс гарах
mydata-out-all-note = Ирэлтийн код нэг л удаа хүчинтэй. Төвөөс шинэ код авахгүй бол дахин нэвтрэхдээ зөвхөн мэдээлэл илгээж чадна.
mydata-out-all-submit = Тийм, бүгдээс гарах


## Deletion

mydata-delete = Устгахыг хүсэх
mydata-delete-rule = Тусгаарлалтын хугацаанд юуг ч устгаж болохгүй.
mydata-delete-lead = Гэхдээ хувийн мэдээллээ эрт устгахыг хүсэж болно: { $date } биш, { $early }. Төвийн ажилтан шийднэ.
mydata-delete-open = Эрт устгахыг хүсэх
mydata-delete-reason = Яагаад? Хоосон үлдээж болно.
mydata-delete-submit = Тийм, устгахыг хүсэж байна
mydata-delete-asked = Та { $date } хүсэлт гаргасан. Төвийн ажилтан шийдэх бөгөөд хариуг эндээс харна.
mydata-delete-withdraw = Хүсэлтээ буцаах
mydata-delete-granted = Төв зөвшөөрсөн. Таны хувийн мэдээллийг { $date } устгана.
mydata-delete-refused = Төв зөвшөөрөөгүй. Шалтгаан:
mydata-delete-hidden = Төвд Таны хувийн мэдээллийг харах хүн байхгүй болсон. { $date } устгана.
