# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = 오늘 { $until }까지 센터에서 영상 통화를 걸 수 있습니다. 휴대전화를 가까이에 두세요. 전화를 받지 못하셨더라도 다시 걸지 않으셔도 됩니다.
check-today = 오늘 { $from }에서 { $until } 사이에 센터에서 영상 통화를 걸 수 있습니다.
check-date = { $date } { $from }에서 { $until } 사이에 센터에서 영상 통화를 걸 수 있습니다.
check-about = 체류지 확인 안내
