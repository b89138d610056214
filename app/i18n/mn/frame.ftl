# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Үндсэн хэсэг рүү очих
frame-language = Хэл
frame-menu = Цэс

frame-footer-authority = Хариуцсан байгууллага: { $authority }
frame-footer-automated = Эхлээд автомат дуу хоолой хариулна.
frame-footer-demo = Энэ бол зөвхөн үзүүлэх хувилбар. Жинхэнэ паспортынхоо дугаарыг битгий оруулаарай.

locale-reviewed-note = Энэ орчуулгыг мэргэжлийн орчуулагч хараахан шалгаагүй байна.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Гарын авлагаас хайх
frame-search-hint = Жишээ нь: дэлгүүр, шинэ утас
frame-search-submit = Хайх


## Errors

frame-error-summary-title = Засах зүйл байна
frame-error-prefix = Алдаа:
frame-error-home = Эхний хуудас руу очих
frame-error-request-id = Бидэн рүү залгавал энэ дугаарыг хэлээрэй: { $id }

frame-error-403-title = Энэ хуудсыг нээх боломжгүй байна
frame-error-403-text = Та системээс гарсан байж магадгүй. Дахин нэвтэрч үзнэ үү.
frame-error-403-sign-in = Нэвтрэх
frame-error-404-title = Ийм хуудас алга
frame-error-404-text = Хаяг буруу бичигдсэн эсвэл хуудас өөр газар шилжсэн байж магадгүй. Эхний хуудаснаас дахин эхэлнэ үү.
frame-error-408-title = Хэт удлаа
frame-error-408-text = Таны илгээсэн зүйл хугацаандаа ирсэнгүй. Юу ч хадгалагдаагүй. Өмнөх хуудас руу буцаад дахин илгээнэ үү.
frame-error-413-title = Хэт том байна
frame-error-413-text = Таны илгээсэн зүйл бидний хүлээж авч чадахаас том байна. Юу ч хадгалагдаагүй. Өмнөх хуудас руу буцаад багасгаж илгээнэ үү.
frame-error-422-title = Бичсэн зүйлээ шалгана уу
frame-error-422-text = Маягтад дутуу эсвэл буруу зүйл байна. Юу ч хадгалагдаагүй. Өмнөх хуудас руу буцаад шалгана уу.
frame-error-429-title = Хэт олон удаа оролдлоо
frame-error-429-text = { $minutes } минут хүлээгээд дахин оролдоно уу.
frame-error-500-title = Манай талд алдаа гарлаа
frame-error-500-text = Энэ таны буруу биш. Хэдэн минутын дараа дахин оролдоно уу. Дахиад ийм зүйл болбол бидэн рүү залгаад энэ дугаарыг хэлээрэй: { $id }
frame-error-503-title = Яг одоо ачаалал их байна
frame-error-503-text = Юу ч алга болоогүй. Энэ хуудсыг нээлттэй орхино уу. Удахгүй өөрөө дахин оролдоно.
frame-error-503-text-sent = Таны илгээсэн зүйл хараахан хадгалагдаагүй байна. Нэг минут хүлээгээд энэ хуудсыг дахин ачаална уу. Таны хөтөч яг тэр зүйлийг дахин илгээнэ. Эсвэл өмнөх хуудас руу буцаад товчийг дахин дарж болно.
frame-error-503-again = Одоо дахин оролдох


## Date fields

frame-date-year = Он
frame-date-month = Сар
frame-date-day = Өдөр
date-missing = Он, сар, өдрөө бичнэ үү.
date-not-a-number = Огноог тоогоор бичнэ үү. Жишээ нь: он 2026, сар 11, өдөр 23.
date-no-such-day = Ийм өдөр байхгүй. Өдөр, сараа шалгана уу.
date-in-future = Энэ өдөр хараахан болоогүй байна. Дахин шалгана уу.
date-too-long-ago = Энэ хэт эртний огноо байна. Оноо шалгана уу.


## Dates and times

frame-month = { $month }-р сар
frame-month-short =
    { $month ->
        [1] 1-р сар
        [2] 2-р сар
        [3] 3-р сар
        [4] 4-р сар
        [5] 5-р сар
        [6] 6-р сар
        [7] 7-р сар
        [8] 8-р сар
        [9] 9-р сар
        [10] 10-р сар
        [11] 11-р сар
       *[12] 12-р сар
    }
frame-weekday =
    { $weekday ->
        [1] даваа гараг
        [2] мягмар гараг
        [3] лхагва гараг
        [4] пүрэв гараг
        [5] баасан гараг
        [6] бямба гараг
       *[7] ням гараг
    }
frame-weekday-short =
    { $weekday ->
        [1] Да
        [2] Мя
        [3] Лх
        [4] Пү
        [5] Ба
        [6] Бя
       *[7] Ня
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year } оны { frame-month }ын { $day }, { frame-weekday }
frame-date-short = { frame-month }ын { $day }
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = Ханиалгах
symptom-shortness-of-breath = Амархан амьсгаадах
symptom-difficulty-breathing = Амьсгалахад хэцүү
symptom-loss-of-smell = Үнэр мэдрэхгүй байх
symptom-loss-of-taste = Амт мэдрэхгүй байх
symptom-chills = Жихүүдэс хүрэх
symptom-repeated-shaking = Дахин дахин чичрэх
symptom-muscle-pain = Булчин өвдөх
symptom-headache = Толгой өвдөх
symptom-sore-throat = Хоолой өвдөх
symptom-nose = Нус гоожих, хамар битүүрэх
symptom-nausea = Дотор муухайрах, бөөлжих
symptom-diarrhoea = Суулгах
symptom-strong-fatigue = Их ядрах, сулрах
