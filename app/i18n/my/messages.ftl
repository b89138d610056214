# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = စာများ
nav-help = အကူအညီ
nav-unread = မဖတ်ရသေး { $count }
message-lead = မည်သည့်ဘာသာစကားဖြင့်မဆို စင်တာသို့ စာရေးနိုင်ပါသည်။ စင်တာဝန်ထမ်းက ဖတ်ပြီး ဤနေရာတွင် ပြန်ဖြေပါမည်။
message-none = စာ မရှိသေးပါ။
message-from-you = သင်
message-from-centre = စင်တာ
message-new = အသစ်
message-write = သင့်စာ
message-hint = မည်သည့်ဘာသာစကားဖြင့်မဆို စာလုံး { $count } လုံးအထိ။
message-send = ပို့ရန်
message-error-missing = စာရေးပါ။
message-error-long = ရှည်လွန်းပါသည်။ စာလုံး { $count } လုံးအတွင်း ရေးပါ။
message-error-many = ယနေ့ စာ { $count } စောင် ရေးပြီးပါပြီ။ { $phone } သို့ ဖုန်းခေါ်ပါ။
message-ended = သင့်အတွက် ဆက်သွယ်ကူညီမှု ပြီးဆုံးသွားသဖြင့် ဤနေရာတွင် စာမရေးနိုင်တော့ပါ။ လိုအပ်လျှင် { $phone } သို့ ဖုန်းခေါ်ပါ။
message-locked = စာများတွင် သင့်အချက်အလက်များ ပါသောကြောင့် စင်တာက ဤဖုန်းကို အတည်ပြုပြီးမှသာ ပြနိုင်ပါသည်။ ဆိုက်ရောက်ကုဒ် ထည့်ပါ သို့မဟုတ် ဖုန်းခေါ်ပါ။
message-notices = ကြေညာချက်များ
message-notices-all = ကြေညာချက်အားလုံး
message-template-report-today = ယနေ့ သင် ဘယ်မှာရှိသည်ကို အသိပေးပါ။ “ဒီမှာ ရှိပါတယ်” ကို နှိပ်ပါ။
message-template-will-call = ယနေ့ သင့်ထံ ဖုန်းခေါ်ပါမည်။
message-template-thanks = ကျေးဇူးတင်ပါသည်။ သင့်သတင်းပို့ချက်ကို ရရှိပါပြီ။
message-template-answer-call = ဖုန်းခေါ်ခဲ့သော်လည်း ဆက်သွယ်၍ မရခဲ့ပါ။ နောက်တစ်ကြိမ် ခေါ်လျှင် ဖုန်းကိုင်ပေးပါ။
message-template-passed-on = သင့်မေးခွန်းကို သက်ဆိုင်ရာသို့ ပို့ပေးပြီးပါပြီ။ အဖြေကို ဤနေရာတွင် တွေ့ရပါမည်။
message-template-call-us = အဆင်ပြေသည့်အချိန်တွင် { $phone } သို့ ဖုန်းခေါ်ပါ။
