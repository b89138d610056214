# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = အင်တာနက်လိုင်း မရှိပါ
offline-lead = ယခု အင်တာနက်လိုင်း မရှိပါ။ သို့သော် သတင်းပို့နိုင်ပါသည်။ ဖုန်းက သတင်းပို့ချက်ကို သိမ်းထားပြီး လိုင်းပြန်ရသည့်အခါ ပို့ပါမည်။
offline-open-today = “ယနေ့” ကို ဖွင့်ရန်
offline-unknown-title = ဤဖုန်းက သင့်ကို မသိသေးပါ
offline-unknown-text = ဤဘရောက်ဇာဖြင့် မဝင်ရောက်ရသေးပါ သို့မဟုတ် ဘရောက်ဇာက သိမ်းထားသည်များကို ဖျက်လိုက်ပါပြီ။ လိုင်းရှိသည့်အခါ ဝင်ရောက်ပါ သို့မဟုတ် { $phone } သို့ ဖုန်းဆက်ပါ။
offline-waiting = ပို့ရန် စောင့်နေသည် - { $count }
offline-all-sent = အားလုံး ပို့ပြီးပါပြီ
offline-kept = ဖုန်းက သိမ်းထားပြီး လိုင်းပြန်ရသည့်အခါ ပို့ပါမည်။ သင်ပြုလုပ်ခဲ့သည့်အချိန်ဖြင့် ရေတွက်ပါသည်။
offline-not-kept = ဤဘရောက်ဇာက ဘာကိုမျှ မသိမ်းပါ။ သင့်သတင်းပို့ချက် ရောက်သည်အထိ ဤစာမျက်နှာကို ဖွင့်ထားပါ။
offline-full = ဤဖုန်းတွင် စောင့်နေသော သတင်းပို့ချက် များလွန်းသဖြင့် ဤတစ်ခုကို မသိမ်းနိုင်ပါ။ { $phone } သို့ ဖုန်းဆက်ပါ။
offline-signed-out = သင် ဝင်ရောက်ထားခြင်း မရှိတော့ပါ။ ဘာမျှ မပျောက်ပါ။ ပြန်ဝင်ရောက်ပါက စောင့်နေသည်များကို ပို့ပါမည်။
offline-refused = ဤသတင်းပို့ချက်ကို လက်မခံနိုင်ပါ။
offline-remove = စာရင်းမှ ဖယ်ရန်
offline-bad-answers = အဖြေတစ်ခု ကျန်နေသည် သို့မဟုတ် မှန်နိုင်ခြေ မရှိပါ။ ကျန်းမာရေးသတင်းပို့ချက်ကို ပြန်ဖြည့်ပါ။
offline-fever = ကိုယ်အပူချိန် မြင့်သည်
offline-no-fever = ကိုယ်အပူချိန် မမြင့်ပါ
offline-read-out = ဖုန်းဖြင့် ဖတ်ပြရန်
offline-read-out-text = လိုင်းမရှိပါက { $phone } သို့ ဖုန်းဆက်ပြီး ဤစာရင်းကို ဖတ်ပြနိုင်ပါသည်။
offline-copy = စာရင်းကို ကူးယူရန်
offline-storage = ဘရောက်ဇာက သိမ်းထားသည်များကို သင် သို့မဟုတ် ဖုန်းက ဖျက်ပါက ဤစာရင်းရှိ သတင်းပို့ချက်များ ပျောက်ပါမည်။ ထိုအခါ ပြန်သတင်းပို့ပါ သို့မဟုတ် ဖုန်းဆက်ပါ။
offline-sign-out-warning = မပို့ရသေးပါ - { $count }။ ယခု ထွက်ပါက ၎င်းတို့ ပျောက်ပါမည်။ ထွက်မည်လား။
offline-install-title = Okaeri ကို အလွယ်တကူ ဖွင့်နိုင်ရန်
offline-install-text = ဖုန်း၏ ပင်မမျက်နှာပြင်တွင် ထားပါ။ တစ်ချက်နှိပ်ရုံဖြင့် ပွင့်ပြီး လိုင်းမရှိလည်း ဖွင့်နိုင်ပါသည်။
offline-install-button = ပင်မမျက်နှာပြင်တွင် ထားရန်
offline-install-ios = iPhone - “မျှဝေရန်” (Share) ကို နှိပ်ပြီး “Add to Home Screen” ကို ရွေးပါ။
