# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = ထိတွေ့မှု အသိပေးစာ
alert-title = လေယာဉ်ပေါ်တွင် သင့်အနီး၌ ထိုင်ခဲ့သူ ကူးစက်ခံထားရပါသည်
alert-text = { $date } လေယာဉ်ခရီးစဉ် { $flight } တွင် သင့်အနီး၌ ထိုင်ခဲ့သူတစ်ဦး ရောဂါပိုးရှိကြောင်း စစ်ဆေးတွေ့ရှိပါသည်။
alert-means = သင် ကူးစက်ခံရပြီဟု မဆိုလိုပါ။ မည်သူ့အပြစ်မျှ မဟုတ်ပါ။ သင် မည်သည့်နေရာသို့မျှ သွားရန် မလိုပါ။
alert-group = ဤအသိပေးစာသည် အတူပါသူများနှင့်လည်း ဆိုင်ပါသည်။
alert-now = ယခု လုပ်ရမည့်အရာ
alert-do-stay = စောင့်ဆိုင်းရာနေရာတွင် နေပြီး နေ့စဉ်အတိုင်း သတင်းပို့ပါ။
alert-do-health = နေ့စဉ် ကိုယ်အပူချိန်တိုင်းပြီး ကျန်းမာရေးအခြေအနေကို သတင်းပို့ပါ။
alert-do-call = စင်တာဝန်ထမ်းက သင့်ထံ ဖုန်းခေါ်ပြီး ဆက်လက် ဘာလုပ်ရမည်ကို ပြောပြပါမည်။ ဖုန်းကို ကိုင်ပေးပါ။
alert-ill = နေမကောင်းလျှင် သင့်အနီးရှိ ပြည်သူ့ကျန်းမာရေးဌာနသို့ ဖုန်းဆက်ပါ။ ကျွန်ုပ်တို့ထံ { $phone } သို့လည်း ဆက်နိုင်ပါသည်။
alert-open = စာများတွင် ဖွင့်ရန်
alert-guide = လမ်းညွှန်တွင် ဖတ်ရန်
alert-list = ထိတွေ့မှု အသိပေးစာများ
alert-deed-send-alert = သင့်ထံ ထိတွေ့မှု အသိပေးစာ ပို့ခဲ့သည်
alert-deed-end-alert = ထိတွေ့မှု အသိပေးစာ၏ ရလဒ်ကို မှတ်ခဲ့သည်
