# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Puwede kayong tawagan ng center sa video call ngayong araw hanggang { $until }. Ilagay ang cellphone sa malapit sa inyo. Kung hindi ninyo nasagot ang tawag, hindi na kailangang tumawag pabalik.
check-today = Puwede kayong tawagan ng center sa video call ngayong araw, mula { $from } hanggang { $until }.
check-date = Puwede kayong tawagan ng center sa video call sa { $date }, mula { $from } hanggang { $until }.
check-about = Tungkol sa residence check
