# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = 今天{ $until }之前，中心可能会给您打视频电话。请把手机放在身边。没有接到的话，不需要打回来。
check-today = 今天{ $from }到{ $until }之间，中心可能会给您打视频电话。
check-date = { $date }{ $from }到{ $until }之间，中心可能会给您打视频电话。
check-about = 关于居所确认
