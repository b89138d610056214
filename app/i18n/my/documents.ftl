documents-title = သိမ်းထားရန်နှင့် ပုံနှိပ်ရန်
documents-guide-link = ဤလမ်းညွှန်ကို PDF ဖြင့် ဒေါင်းလုဒ်လုပ်ရန်
documents-leaflet-link = ရှေ့ဆက်လုပ်ရမည့်အရာများ (စာရွက်တစ်ရွက်)
documents-kind = PDF၊ { $language }၊ { $megabytes } MB အောက်
documents-print-link = လမ်းညွှန်တစ်ခုလုံးကို စာမျက်နှာတစ်ခုတည်းတွင် ကြည့်ပြီး ပုံနှိပ်ရန်

documents-guide-title = စောင့်ဆိုင်းကာလ လမ်းညွှန်
documents-guide-file = Okaeri လမ်းညွှန်
documents-leaflet-title = ရှေ့ဆက်လုပ်ရမည့်အရာများ
documents-leaflet-lead = ယခုမှ ဆိုက်ရောက်လာသူ အားလုံးအတွက် ဖြစ်ပါသည်။ စောင့်ဆိုင်းကာလ ပြီးဆုံးသည်အထိ ဤစာရွက်ကို သိမ်းထားပါ။
documents-leaflet-file = Okaeri ရှေ့ဆက်လုပ်ရမည့်အရာများ
documents-leaflet-arrival = ကျွန်ုပ် ဆိုက်ရောက်သည့်ရက် (0 ရက်မြောက်နေ့) -
documents-leaflet-release = ကျွန်ုပ် အပြင်ထွက်နိုင်သည့်အချိန် -

documents-code-title = သင့်ဖုန်းတွင် Okaeri ကို ဖွင့်ပါ
documents-code-text = ကုဒ်ကို ဖုန်းကင်မရာဖြင့် ချိန်ပါ၊ သို့မဟုတ် ဤလိပ်စာကို ရိုက်ထည့်ပါ -
documents-code-name = QR ကုဒ် - { $address }

documents-unavailable-title = ယခု ဤဖိုင်ကို မပြုလုပ်နိုင်သေးပါ
documents-unavailable-text = ကျွန်ုပ်တို့၏ ဆာဗာတွင် ဤဘာသာစကား၏ စာလုံးများ မရှိပါ။ ထိုအစား လမ်းညွှန်တစ်ခုလုံးကို စာမျက်နှာတစ်ခုတည်းတွင် ဖွင့်ပြီး ပုံနှိပ်နိုင်ပါသည်။
