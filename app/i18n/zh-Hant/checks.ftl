# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = 今天{ $until }前，中心可能會打視訊電話給您。請把手機放在身邊。沒有接到的話，不需要回撥。
check-today = 今天{ $from }到{ $until }之間，中心可能會打視訊電話給您。
check-date = { $date }{ $from }到{ $until }之間，中心可能會打視訊電話給您。
check-about = 關於居所確認
