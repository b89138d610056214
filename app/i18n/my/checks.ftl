# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = ယနေ့ { $until } နာရီအထိ စင်တာက သင့်ထံ ဗီဒီယိုဖြင့် ခေါ်နိုင်ပါသည်။ ဖုန်းကို သင့်အနီးတွင် ထားပါ။ ခေါ်ဆိုမှု လွတ်သွားလျှင် ပြန်ခေါ်ရန် မလိုပါ။
check-today = ယနေ့ { $from } နှင့် { $until } ကြားတွင် စင်တာက သင့်ထံ ဗီဒီယိုဖြင့် ခေါ်နိုင်ပါသည်။
check-date = { $date } { $from } နှင့် { $until } ကြားတွင် စင်တာက သင့်ထံ ဗီဒီယိုဖြင့် ခေါ်နိုင်ပါသည်။
check-about = နေထိုင်ရာ အတည်ပြုခြင်း အကြောင်း
