# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = ဖတ်ရှုမှု ဆက်တင်များ
reading-lead = စာမျက်နှာများကို မည်သို့ ပြသရမည်ကို ရွေးပါ။ သင်ရွေးထားသည်များကို ဤဘရောက်ဇာတွင်သာ သိမ်းထားပါသည်။

## Each is a group with a few choices

reading-size = စာလုံးအရွယ်အစား
reading-standard = ပုံမှန်
reading-size-larger = ကြီးသော
reading-size-largest = အကြီးဆုံး
reading-contrast = အရောင် ကွဲပြားမှု
reading-contrast-high = မြင့်သော
reading-colours = အရောင်
reading-colours-system = ဤဖုန်း သို့မဟုတ် ကွန်ပျူတာအတိုင်း
reading-colours-light = အလင်း
reading-colours-dark = အမှောင်
reading-movement = လှုပ်ရှားမှု
reading-movement-less = လှုပ်ရှားမှု လျှော့ရန်

reading-save = သိမ်းရန်
reading-back = စာမျက်နှာသို့ ပြန်သွားရန်

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = အသံထွက်ဖတ်ခြင်း
reading-aloud-start = ဤစာမျက်နှာကို အသံထွက်ဖတ်ရန်
reading-aloud-pause = ခဏရပ်ရန်
reading-aloud-resume = ဆက်ဖတ်ရန်
reading-aloud-stop = ရပ်ရန်
