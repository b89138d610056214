# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = The centre may call you by video until { $until } today. Keep your phone near you. If you miss a call, you do not have to call back.
check-today = The centre may call you by video today, between { $from } and { $until }.
check-date = The centre may call you by video on { $date }, between { $from } and { $until }.
check-about = About the residence check
