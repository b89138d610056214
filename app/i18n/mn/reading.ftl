# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Уншлагын тохиргоо
reading-lead = Хуудсууд хэрхэн харагдахыг сонгоно уу. Таны сонголт зөвхөн энэ хөтөчид хадгалагдана.

## Each is a group with a few choices

reading-size = Үсгийн хэмжээ
reading-standard = Энгийн
reading-size-larger = Том
reading-size-largest = Хамгийн том
reading-contrast = Ялгарал
reading-contrast-high = Өндөр
reading-colours = Өнгө
reading-colours-system = Энэ утас эсвэл компьютерынхтай ижил
reading-colours-light = Цайвар
reading-colours-dark = Бараан
reading-movement = Хөдөлгөөн
reading-movement-less = Хөдөлгөөнийг багасгах

reading-save = Хадгалах
reading-back = Хуудас руу буцах

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Чанга унших
reading-aloud-start = Энэ хуудсыг чанга унших
reading-aloud-pause = Түр зогсоох
reading-aloud-resume = Үргэлжлүүлэх
reading-aloud-stop = Зогсоох
