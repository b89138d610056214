# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = ကြေညာချက်များ
notices-lead = စောင့်ဆိုင်းနေသူအားလုံးအတွက် သတင်းများ ဖြစ်ပါသည်။ အသစ်ဆုံးက အပေါ်ဆုံးတွင် ရှိပါသည်။
notices-all = ကြေညာချက်အားလုံး
notices-none = ယခု ကြေညာချက် မရှိပါ။
notices-feed = ကြေညာချက်အသစ်များကို သတင်းဖတ်အက်ပ်ဖြင့် ရယူရန် (Atom)
notices-mark = { $language } ဖြင့်
notices-not-translated = ဤကြေညာချက်ကို မြန်မာဘာသာဖြင့် မပြင်ဆင်ရသေးပါ။ { $language } ဖြင့် ပြထားပါသည်။
notices-retracted-title = ဤကြေညာချက်ကို အသုံးမပြုတော့ပါ
notices-retracted-text = { $date } တွင် ရုပ်သိမ်းခဲ့ပါသည်။ ဤအတိုင်း မလုပ်ပါနှင့်တော့။ ယခု အသုံးပြုနေသော ကြေညာချက်များကို စာရင်းတွင် ကြည့်ပါ။

clarity-question = ဤစာမျက်နှာကို နားလည်ရ လွယ်ပါသလား။
clarity-yes = လွယ်ပါသည်
clarity-no = မလွယ်ပါ
clarity-thanks-title = ကျေးဇူးတင်ပါသည်
clarity-thanks-text = သင့်အဖြေသည် လမ်းညွှန်ကို ပိုကောင်းအောင် ပြင်ရန် ကူညီပါသည်။ သင် မည်သူဖြစ်ကြောင်း မသိမ်းထားပါ။
clarity-missing-label = ဘာလိုအပ်နေပါသလဲ၊ ဘာကို နားလည်ရ ခက်ပါသလဲ။
clarity-missing-hint = အများဆုံး စာလုံး { $most } လုံး ရေးနိုင်ပါသည်။ သင့်အမည်နှင့် သင့်အကြောင်းကို မရေးပါနှင့်။ ဤနေရာမှ ပြန်စာ မပို့နိုင်ပါ။
clarity-missing-submit = ပို့ရန်
clarity-missing-empty = လိုအပ်နေသည့်အရာကို ရေးပါ၊ သို့မဟုတ် စာမျက်နှာသို့ ပြန်သွားပါ။
clarity-missing-too-long = စာလုံး { $count } လုံး ရှိပါသည်။ { $most } လုံးအထိသာ ရေးနိုင်ပါသည်။ တိုအောင် ရေးပါ။
clarity-back = စာမျက်နှာသို့ ပြန်သွားရန်
