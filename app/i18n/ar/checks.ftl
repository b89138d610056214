# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = قد يتصل بك المركز بالفيديو اليوم حتى الساعة { $until }. أبقِ هاتفك قريبًا منك. وإن فاتتك مكالمة فلا حاجة إلى معاودة الاتصال.
check-today = قد يتصل بك المركز بالفيديو اليوم بين { $from } و{ $until }.
check-date = قد يتصل بك المركز بالفيديو يوم { $date } بين { $from } و{ $until }.
check-about = عن التحقق من مكان الإقامة
