# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = ဤဖုန်းဖြင့် သတင်းပို့သူများ
companions-lead = လူတစ်ဦးစီတွင် ကိုယ်ပိုင် စောင့်ဆိုင်းကာလနှင့် ကျန်းမာရေး သတင်းပို့ချက် ရှိပါသည်။ ဖုန်းတစ်လုံးဖြင့် လူ { $count } ဦးအတွက် သတင်းပို့နိုင်ပါသည်။
companions-arrival = ဆိုက်ရောက်သည့်ရက်၊ 0 ရက်မြောက်နေ့
companions-over = စောင့်ဆိုင်းကာလ ပြီးဆုံးပါပြီ
companions-ends = { $date }၊ { $time } နာရီမှစ၍ အပြင်ထွက်နိုင်ပါသည်
companions-longer = { $name } သည် သင့်ထက် ပိုကြာကြာ စောင့်ဆိုင်းရပါမည်။ { $date } မှစ၍ ဤဖုန်းက သတင်းပို့ချက် လက်မခံတော့ပါ။ ထိုနေ့မတိုင်မီ { $name } ကို ကိုယ်ပိုင်ဖုန်းသို့ ပြောင်းပေးပါ။
companions-phone = { $name } ကို ကိုယ်ပိုင်ဖုန်းသို့ ပြောင်းရန်
companions-left = { $name } သည် { $date } မှစ၍ ကိုယ်ပိုင်ဖုန်းဖြင့် သတင်းပို့နေပါသည်။
companions-back = ဤဖုန်းဖြင့် သတင်းပို့သူများသို့ ပြန်သွားရန်


## Asking for one more

companions-ask = နောက်တစ်ဦးအတွက် သတင်းပို့ရန် တောင်းဆိုပါ
companions-ask-lead = သင်နှင့်အတူ စောင့်ဆိုင်းနေပြီး ဖုန်းမရှိသူအတွက် ဖြစ်ပါသည်။ စင်တာက သဘောတူလျှင် ကျန်းမာရေး သတင်းပို့ချက်တွင် ထိုသူကိုပါ မေးပါမည်။ ထိုမတိုင်မီရက်များအတွက် မည်သူ့ကိုမျှ အပြစ်မယူပါ။
companions-name = ပတ်စ်ပို့ပါ အမည်
companions-arrived = ဆိုက်ရောက်သည့်ရက်
companions-submit = စင်တာသို့ တောင်းဆိုရန်
companions-error-name = ပတ်စ်ပို့ပါအတိုင်း အမည်ကို ထည့်ပါ။
companions-error-known = ဤသူအတွက် သင် သတင်းပို့နေပြီ သို့မဟုတ် တောင်းဆိုပြီး ဖြစ်ပါသည်။
companions-error-arrived = ဤသူ ဆိုက်ရောက်သည့်ရက်ကို ရွေးပါ။
companions-error-many = ဖုန်းတစ်လုံးဖြင့် လူ { $count } ဦးအတွက် သတင်းပို့နိုင်ပါသည်။ ထို့ထက် ပိုလိုလျှင် { $phone } သို့ ဖုန်းခေါ်ပါ။
companions-asked-title = { $name } - စင်တာက စဉ်းစားနေပါသည်
companions-asked-text = စင်တာဝန်ထမ်းက သင့်တောင်းဆိုချက်ကို ကြည့်နေပါသည်။ အဖြေကို ဤနေရာတွင် တွေ့ရပါမည်။
companions-withdraw = တောင်းဆိုချက် ပြန်ရုပ်သိမ်းရန်
companions-refused-title = { $name } - စင်တာက သဘောမတူပါ
companions-refused-words = စင်တာက ထပ်မံရေးသားချက် -
companion-refusal-not-found = ဤသူကို ရှာမတွေ့ပါ။ အမည်၊ ပတ်စ်ပို့နံပါတ်၊ ဆိုက်ရောက်သည့်ရက်တို့ကို စစ်ပြီး ထပ်မံ တောင်းဆိုပါ။
companion-refusal-own-phone = ဤသူသည် အခြားဖုန်းဖြင့် သတင်းပို့နေပြီး ဖြစ်ပါသည်။
companion-refusal-not-waiting = ဤသူ စောင့်ဆိုင်းရန် မလိုပါ သို့မဟုတ် စောင့်ဆိုင်းကာလ ပြီးပါပြီ။
companion-refusal-call = သင်နှင့် အရင် စကားပြောရန် လိုပါသည်။ { $phone } သို့ ဖုန်းခေါ်ပါ။
companions-requests = အခြားသူအတွက် သတင်းပို့ရန် တောင်းဆိုချက်များ
companion-state-open = စင်တာက စဉ်းစားနေပါသည်
companion-state-approved = စင်တာက သဘောတူပါပြီ
companion-state-refused = စင်တာက သဘောမတူပါ
companion-state-withdrawn = ပြန်ရုပ်သိမ်းပြီး
companion-deed-approve-companion = နောက်တစ်ဦးအတွက် သတင်းပို့ရန် သဘောတူခဲ့သည်
companion-deed-refuse-companion = နောက်တစ်ဦးအတွက် သတင်းပို့ရန် သဘောမတူခဲ့ပါ


## A phone of their own

handover-title = { $name } ၏ ကိုယ်ပိုင်ဖုန်း
handover-lead = ဤနေရာတွင် ကုဒ်လုပ်ပြီး အခြားဖုန်းတွင် သုံးပါ။ ထိုအချိန်မှစ၍ { $name } သည် ထိုဖုန်းဖြင့် သတင်းပို့ပါမည်။ စောင့်ဆိုင်းကာလမှာ ကိုယ်ပိုင်ဖြစ်ပြီး စောင့်ဆိုင်းရာနေရာမှာ အတူတူ ဖြစ်ပါသည်။ ဤဖုန်းက { $name } အကြောင်း မမေးတော့ပါ။
handover-history = { $name } အတွက် သင်ပို့ခဲ့သော သတင်းပို့ချက်များ သင့်သတင်းပို့ချက်များတွင် ကျန်ရှိပါမည်။ { $name } လည်း ဖုန်းအသစ်တွင် ကြည့်နိုင်ပါသည်။
handover-identity = { $name } ၏ ပတ်စ်ပို့အချက်အလက်ကို မသိရသေးပါ။ ပတ်စ်ပို့ပါအတိုင်း ထည့်ပါ။
handover-type = ထိုဖုန်းတွင် { $name } ၏ ပတ်စ်ပို့နံပါတ်နှင့် မွေးသက္ကရာဇ်ကို ထည့်ပါ။
handover-followed = ဤပတ်စ်ပို့နံပါတ်အတွက် မှတ်တမ်း ရှိပြီးဖြစ်ပါသည်။ { $phone } သို့ ဖုန်းခေါ်ပါ။
handover-before = { $date } အထိ သင့်ကျန်းမာရေး သတင်းပို့ချက်များကို { $name } ၏ ဖုန်းဖြင့် ပို့ခဲ့ပါသည်။ ထိုသတင်းပို့ချက်များကို ဤနေရာတွင်လည်း ပြထားပါသည်။
problem-handed-over = ဤသတင်းပို့ချက်ထဲမှ တစ်ဦးသည် ယခု ကိုယ်ပိုင်ဖုန်းဖြင့် သတင်းပို့နေသဖြင့် ထိုသူ၏အပိုင်းကို လက်မခံပါ။ အခြားသူများ၏ သတင်းပို့ချက် ရောက်ပါပြီ။
