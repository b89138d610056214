# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Өнөөдөр { $until } цаг хүртэл төв Таныг видеогоор дуудаж магадгүй. Утсаа ойр байлгаарай. Дуудлагыг авч амжаагүй бол буцааж дуудах шаардлагагүй.
check-today = Өнөөдөр { $from }–{ $until } цагийн хооронд төв Таныг видеогоор дуудаж магадгүй.
check-date = { $date }, { $from }–{ $until } цагийн хооронд төв Таныг видеогоор дуудаж магадгүй.
check-about = Видео шалгалтын тухай
