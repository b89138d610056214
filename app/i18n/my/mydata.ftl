# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = ကျွန်ုပ်၏ အချက်အလက်
mydata-lead = သင့်အကြောင်း ဘာတွေ သိမ်းထားသည်၊ မည်သူ ကြည့်ခဲ့သည်၊ မည်သည့်အခါ ဖျက်မည်ကို ဤနေရာတွင် ကြည့်နိုင်ပါသည်။
mydata-locked = သင့်အချက်အလက်ကို စင်တာက အတည်ပြုပြီးသော ဖုန်းတွင်သာ ပြနိုင်ပါသည်။ ဆိုက်ရောက်ကုဒ် သို့မဟုတ် သင့်အခြားဖုန်းမှ ကုဒ်ကို ထည့်ပါ သို့မဟုတ် ဖုန်းခေါ်ပါ။


## What is stored

mydata-stored = သိမ်းထားသော အချက်အလက်
mydata-who = သင့်အကြောင်း
mydata-name = အမည်
mydata-language = ဘာသာစကား
mydata-companions = အတူပါသူများ
mydata-arrival = ဆိုက်ရောက်မှု
mydata-arrived = ဆိုက်ရောက်သည့်ရက်
mydata-flight = လေယာဉ်ခရီးစဉ်နှင့် ထိုင်ခုံ
mydata-period = စောင့်ဆိုင်းကာလ
mydata-registered = စာရင်းသွင်းသည့်အချိန်
mydata-none = မရှိသေးပါ
mydata-location-reports = တည်နေရာ သတင်းပို့ချက်များ
mydata-exact = ထိုအထဲမှ တည်နေရာအတိအကျ ပါသည်များ
mydata-health-reports = ကျန်းမာရေး သတင်းပို့ချက်များ
mydata-exact-rule = တည်နေရာအတိအကျကို သတင်းပို့ပြီး { $hours } နာရီကြာလျှင် အပြီးဖျက်ပါသည်။ ရလဒ်၊ ခန့်မှန်းအကွာအဝေးနှင့် တိကျမှုသာ ကျန်ပါသည်။
mydata-contact = စာများနှင့် အသိပေးချက်များ
mydata-requests = သင့်ဖုန်းသို့ ရောက်သော အသိပေးချက်များ
mydata-contests = မှားသည်ဟု သင်ပြောခဲ့သော မှတ်တမ်းများ
mydata-phones = ဝင်ရောက်ထားသော ဖုန်းများ
mydata-phone-this = ဤဖုန်း
mydata-phone-other = အခြားဖုန်း
mydata-phone-full = အားလုံးကို ကြည့်နိုင်ပါသည်
mydata-phone-report = သတင်းပို့ရုံသာ ရပါသည်
mydata-phone-since = ဝင်ရောက်ချိန် - { $since }။ နောက်ဆုံးသုံးသည့်ရက် - { $seen }။


## Who looked at it

mydata-access = မည်သူ ကြည့်ခဲ့သည်
mydata-access-lead = စင်တာဝန်ထမ်းတစ်ဦးက သင့်မှတ်တမ်းကို ဖွင့်တိုင်း သို့မဟုတ် တစ်ခုခုလုပ်တိုင်း မှတ်တမ်းတင်ပြီး ဤနေရာတွင် ပြပါသည်။
mydata-access-none = သင့်မှတ်တမ်းကို မည်သူမျှ မဖွင့်ရသေးပါ။
mydata-access-older = ယခင် မှတ်တမ်းများ
mydata-access-newest = နောက်ဆုံး မှတ်တမ်းများ
mydata-deed-read-case = သင့်မှတ်တမ်းကို ဖွင့်ကြည့်ခဲ့သည်
mydata-deed-settle-contest = မှားသည်ဟု သင်ပြောခဲ့သော မှတ်တမ်းအတွက် ဆုံးဖြတ်ခဲ့သည်
mydata-deed-write-message = သင့်ထံ စာရေးခဲ့သည်
mydata-deed-answer-messages = သင့်စာကို ဖြေပြီးကြောင်း မှတ်ခဲ့သည်
mydata-deed-decide-deletion = ဖျက်ရန် သင့်တောင်းဆိုချက်အတွက် ဆုံးဖြတ်ခဲ့သည်
mydata-deed-approve-place = သင် နေရာပြောင်းရန် သဘောတူခဲ့သည်
mydata-deed-refuse-place = သင် နေရာပြောင်းရန် သဘောမတူခဲ့ပါ
mydata-deed-other = သင့်မှတ်တမ်းကို ဆောင်ရွက်ခဲ့သည်
mydata-role-viewer = စင်တာ (ကြည့်ရုံသာ)
mydata-role-follow-up = စင်တာ (ဆက်သွယ်ကူညီမှု)
mydata-role-supervisor = စင်တာ (ကြီးကြပ်မှု)
mydata-role-administrator = စင်တာ (စီမံမှု)


## When it is destroyed

mydata-end = မည်သည့်အခါ ဖျက်မည်
mydata-end-released = အပြင်ထွက်နိုင်ပါသည်
mydata-end-hidden = စင်တာက မမြင်ရတော့ပါ
mydata-end-destroyed = အားလုံး အပြီးဖျက်ပါသည်
mydata-rule-hidden = စည်းကမ်း - စင်တာက သင့်အချက်အလက်ကို စောင့်ဆိုင်းကာလပြီးနောက် { $days } ရက်အထိ ကြည့်နိုင်ပါသည်။
mydata-rule-destroyed = စောင့်ဆိုင်းကာလပြီးနောက် { $days } ရက်ကြာလျှင် အပြီးဖျက်ပါသည်။ စင်တာက သဘောတူလျှင် ထို့ထက်စော၍ ဖျက်ပါသည်။


## A copy, another phone, signing out

mydata-copy = သင့်အတွက် မိတ္တူ
mydata-copy-lead = သင်နှင့် အတူပါသူများအကြောင်း သိမ်းထားသမျှကို ဖိုင်တစ်ခုတည်းတွင် ထည့်ထားပါသည်။ ကျန်းမာရေးအခြေအနေနှင့် သင်ရှိခဲ့သည့်နေရာများ ပါသောကြောင့် လုံခြုံစွာ သိမ်းပါ။
mydata-copy-page = ဖတ်ရန် (HTML)
mydata-copy-json = ပရိုဂရမ်များအတွက် (JSON)
mydata-newphone = အခြားဖုန်း သုံးရန်
mydata-newphone-lead = ဤနေရာတွင် ကုဒ်လုပ်ပြီး အခြားဖုန်းတွင် ပတ်စ်ပို့နံပါတ်၊ မွေးသက္ကရာဇ်တို့နှင့်အတူ ထည့်ပါ။ ထို့နောက် ထိုဖုန်းတွင်လည်း အားလုံးကို ကြည့်နိုင်ပါသည်။ ကုဒ်ကို { $minutes } မိနစ်အတွင်း တစ်ကြိမ်သာ သုံးနိုင်ပါသည်။
mydata-newphone-make = ကုဒ်လုပ်ရန်
mydata-newphone-many = ယနေ့ ကုဒ် { $count } ခု လုပ်ပြီးပါပြီ။ { $phone } သို့ ဖုန်းခေါ်ပါ။
mydata-newphone-title = အခြားဖုန်းအတွက် ကုဒ်
mydata-newphone-until = ဤကုဒ်ကို { $time } နာရီအထိ တစ်ကြိမ်သာ သုံးနိုင်ပါသည်။ ယခုတစ်ကြိမ်သာ ပြပါသည်။
mydata-newphone-scan = အခြားဖုန်း၏ ကင်မရာဖြင့် အောက်ပါပုံကို စကင်ဖတ်ပါ။ သို့မဟုတ် ထိုဖုန်းတွင် အောက်ပါလိပ်စာကို ဖွင့်ပြီး ကုဒ်ထည့်ပါ။
mydata-newphone-type = ယခင်ကဲ့သို့ ပတ်စ်ပို့နံပါတ်နှင့် မွေးသက္ကရာဇ်ကို ထည့်ပါ။
mydata-newphone-picture = အခြားဖုန်းကို ဝင်ရောက်ရန်စာမျက်နှာသို့ ပို့ပေးသော QR ကုဒ်
mydata-back = “ကျွန်ုပ်၏ အချက်အလက်” သို့ ပြန်ရန်
mydata-out = ဖုန်းများမှ ထွက်ရန်
mydata-out-lead = ဖုန်းပျောက်သွားပါသလား၊ သို့မဟုတ် အခြားသူ၏ဖုန်းကို သုံးခဲ့ပါသလား။ ဤနေရာတွင် ထွက်ပါ။ ချက်ချင်း ရပ်သွားပါမည်။
mydata-out-others = အခြားဖုန်းများမှ ထွက်ရန်
mydata-out-others-note = ဤဖုန်းမှလွဲ၍ ဖုန်းအားလုံးမှ ထွက်ပါမည်။ ပြန်သုံးလိုလျှင် ဤနေရာတွင် ကုဒ်လုပ်ပါ။
mydata-out-others-submit = ဟုတ်ကဲ့၊ အခြားဖုန်းများမှ ထွက်ပါမည်
mydata-out-all = ဤဖုန်းအပါအဝင် အားလုံးမှ ထွက်ရန်
mydata-out-all-note = ဆိုက်ရောက်ကုဒ်ကို တစ်ကြိမ်သာ သုံးနိုင်ပါသည်။ စင်တာမှ ကုဒ်အသစ် မရလျှင် ပြန်ဝင်သည့်အခါ သတင်းပို့ရုံသာ ရပါမည်။
mydata-out-all-submit = ဟုတ်ကဲ့၊ အားလုံးမှ ထွက်ပါမည်


## Deletion

mydata-delete = ဖျက်ရန် တောင်းဆိုခြင်း
mydata-delete-rule = စောင့်ဆိုင်းကာလအတွင်း မည်သည့်အချက်အလက်ကိုမျှ ဖျက်ခွင့် မရှိပါ။
mydata-delete-lead = သို့သော် သင့်အချက်အလက်ကို စော၍ အပြီးဖျက်ရန် တောင်းဆိုနိုင်ပါသည် - { $date } အစား { $early } တွင် ဖျက်ရန်။ စင်တာဝန်ထမ်းက ဆုံးဖြတ်ပါမည်။
mydata-delete-open = စော၍ ဖျက်ရန် တောင်းဆိုရန်
mydata-delete-reason = ဘာကြောင့်လဲ။ မရေးဘဲ ထားနိုင်ပါသည်။
mydata-delete-submit = ဟုတ်ကဲ့၊ ဖျက်ရန် တောင်းဆိုပါသည်
mydata-delete-asked = { $date } တွင် တောင်းဆိုခဲ့ပါသည်။ စင်တာဝန်ထမ်းက ဆုံးဖြတ်ပြီး အဖြေကို ဤနေရာတွင် တွေ့ရပါမည်။
mydata-delete-withdraw = တောင်းဆိုချက်ကို ရုပ်သိမ်းရန်
mydata-delete-granted = စင်တာက သဘောတူပါသည်။ သင့်အချက်အလက်ကို { $date } တွင် အပြီးဖျက်ပါမည်။
mydata-delete-refused = စင်တာက သဘောမတူပါ။ အကြောင်းရင်း -
mydata-delete-hidden = စင်တာရှိ မည်သူမျှ သင့်အချက်အလက်ကို မမြင်ရတော့ပါ။ { $date } တွင် အပြီးဖျက်ပါမည်။
