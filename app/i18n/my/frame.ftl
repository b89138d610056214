# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = အကြောင်းအရာသို့ ကျော်သွားရန်
frame-language = ဘာသာစကား
frame-menu = မီနူး

frame-footer-authority = တာဝန်ရှိဌာန - { $authority }
frame-footer-automated = ဦးစွာ အလိုအလျောက်အသံဖြင့် ဖြေကြားပါမည်။
frame-footer-demo = ဤဝဘ်ဆိုက်သည် နမူနာပြသခြင်းသာ ဖြစ်ပါသည်။ ပတ်စ်ပို့နံပါတ် အစစ်ကို မထည့်ပါနှင့်။

locale-reviewed-note = ဤဘာသာပြန်ကို ကျွမ်းကျင်ဘာသာပြန်သူက မစစ်ဆေးရသေးပါ။


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = လမ်းညွှန်တွင် ရှာရန်
frame-search-hint = ဥပမာ - ဈေးဝယ်၊ ဖုန်းအသစ်
frame-search-submit = ရှာရန်


## Errors

frame-error-summary-title = ပြင်ရန် လိုသည်များ ရှိပါသည်
frame-error-prefix = အမှား -
frame-error-home = ပထမစာမျက်နှာသို့ သွားရန်
frame-error-request-id = ဖုန်းဆက်လျှင် ဤနံပါတ်ကို ပြောပြပါ - { $id }

frame-error-403-title = ဤစာမျက်နှာကို ဖွင့်၍ မရပါ
frame-error-403-text = သင် Okaeri မှ ထွက်ပြီးသား ဖြစ်နေနိုင်ပါသည်။ ပြန်ဝင်ပြီး ထပ်စမ်းကြည့်ပါ။
frame-error-403-sign-in = ဝင်ရောက်ရန်
frame-error-404-title = ဤစာမျက်နှာ မရှိပါ
frame-error-404-text = လိပ်စာ မှားရိုက်မိခြင်း သို့မဟုတ် စာမျက်နှာ နေရာပြောင်းသွားခြင်း ဖြစ်နိုင်ပါသည်။ ပထမစာမျက်နှာမှ ပြန်စပါ။
frame-error-408-title = အချိန် ကြာလွန်းသွားပါသည်
frame-error-408-text = သင်ပို့သည်များ အချိန်မီ ရောက်မလာပါ။ ဘာမျှ မသိမ်းရသေးပါ။ ယခင်စာမျက်နှာသို့ ပြန်သွားပြီး ထပ်ပို့ပါ။
frame-error-413-title = ပမာဏ ကြီးလွန်းပါသည်
frame-error-413-text = သင်ပို့သည်များသည် လက်ခံနိုင်သည်ထက် ကြီးနေပါသည်။ ဘာမျှ မသိမ်းရသေးပါ။ ယခင်စာမျက်နှာသို့ ပြန်သွားပြီး လျှော့၍ ပို့ပါ။
frame-error-422-title = ထည့်ထားသည်များကို ပြန်စစ်ပါ
frame-error-422-text = ဖြည့်ရန် ကျန်နေခြင်း သို့မဟုတ် မှားနေခြင်း ရှိပါသည်။ ဘာမျှ မသိမ်းရသေးပါ။ ယခင်စာမျက်နှာသို့ ပြန်သွားပြီး စစ်ကြည့်ပါ။
frame-error-429-title = အကြိမ်ရေ များလွန်းပါသည်
frame-error-429-text = { $minutes } မိနစ် စောင့်ပြီး ထပ်စမ်းကြည့်ပါ။
frame-error-500-title = ကျွန်ုပ်တို့ဘက်တွင် ပြဿနာ ဖြစ်သွားပါသည်
frame-error-500-text = သင့်အမှား မဟုတ်ပါ။ မိနစ်အနည်းငယ် စောင့်ပြီး ထပ်စမ်းကြည့်ပါ။ ထပ်ဖြစ်လျှင် ဖုန်းဆက်ပြီး ဤနံပါတ်ကို ပြောပြပါ - { $id }
frame-error-503-title = ယခု အသုံးပြုသူ အလွန်များနေပါသည်
frame-error-503-text = ဘာမျှ မပျောက်ပါ။ ဤစာမျက်နှာကို ဖွင့်ထားပါ။ ခဏအကြာတွင် အလိုအလျောက် ထပ်စမ်းပါမည်။
frame-error-503-text-sent = သင်ပို့သည်များကို မသိမ်းရသေးပါ။ တစ်မိနစ်ခန့် စောင့်ပြီး ဤစာမျက်နှာကို ပြန်ဖွင့်ပါ (refresh)။ ထိုအခါ ဘရောက်ဇာက ယခင်အတိုင်း ထပ်ပို့ပေးပါမည်။ ယခင်စာမျက်နှာသို့ ပြန်သွားပြီး ခလုတ်ကို ထပ်နှိပ်လည်း ရပါသည်။
frame-error-503-again = ယခု ထပ်စမ်းရန်


## Date fields

frame-date-year = ခုနှစ်
frame-date-month = လ
frame-date-day = ရက်
date-missing = ရက်၊ လနှင့် ခုနှစ်ကို ထည့်ပါ။
date-not-a-number = ရက်စွဲကို ဂဏန်းဖြင့် ထည့်ပါ။ ဥပမာ - 23 11 2026
date-no-such-day = ဤရက်စွဲ မရှိပါ။ ရက်နှင့် လကို ပြန်စစ်ပါ။
date-in-future = ဤရက်စွဲ မရောက်သေးပါ။ ပြန်စစ်ပါ။
date-too-long-ago = ဤရက်စွဲသည် ကြာလွန်းပြီ ဖြစ်ပါသည်။ ခုနှစ်ကို ပြန်စစ်ပါ။


## Dates and times

frame-month =
    { $month ->
        [1] ဇန်နဝါရီ
        [2] ဖေဖော်ဝါရီ
        [3] မတ်
        [4] ဧပြီ
        [5] မေ
        [6] ဇွန်
        [7] ဇူလိုင်
        [8] ဩဂုတ်
        [9] စက်တင်ဘာ
        [10] အောက်တိုဘာ
        [11] နိုဝင်ဘာ
       *[12] ဒီဇင်ဘာ
    }
frame-month-short =
    { $month ->
        [1] ဇန်
        [2] ဖေ
        [3] မတ်
        [4] ဧ
        [5] မေ
        [6] ဇွန်
        [7] ဇူ
        [8] ဩ
        [9] စက်
        [10] အောက်
        [11] နို
       *[12] ဒီ
    }
frame-weekday =
    { $weekday ->
        [1] တနင်္လာနေ့
        [2] အင်္ဂါနေ့
        [3] ဗုဒ္ဓဟူးနေ့
        [4] ကြာသပတေးနေ့
        [5] သောကြာနေ့
        [6] စနေနေ့
       *[7] တနင်္ဂနွေနေ့
    }
frame-weekday-short =
    { $weekday ->
        [1] လာ
        [2] ဂါ
        [3] ဟူး
        [4] တေး
        [5] ကြာ
        [6] နေ
       *[7] နွေ
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year } ခုနှစ် { frame-month }လ { $day } ရက်၊ { frame-weekday }
frame-date-short = { frame-month }လ { $day } ရက်
# Only for a narrow cell of a calendar.
frame-date-cell = { $day }/{ $month }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }၊ { $time } နာရီ


## Symptoms

symptom-cough = ချောင်းဆိုးခြင်း
symptom-shortness-of-breath = မောလွယ်ခြင်း
symptom-difficulty-breathing = အသက်ရှူရ ခက်ခြင်း
symptom-loss-of-smell = အနံ့ မရခြင်း
symptom-loss-of-taste = အရသာ မသိခြင်း
symptom-chills = ချမ်းစိမ့်ခြင်း
symptom-repeated-shaking = ခဏခဏ တုန်ခြင်း
symptom-muscle-pain = ကြွက်သား နာခြင်း
symptom-headache = ခေါင်းကိုက်ခြင်း
symptom-sore-throat = လည်ချောင်း နာခြင်း
symptom-nose = နှာရည်ယိုခြင်း သို့မဟုတ် နှာပိတ်ခြင်း
symptom-nausea = ပျို့ခြင်း သို့မဟုတ် အန်ခြင်း
symptom-diarrhoea = ဝမ်းလျှောခြင်း
symptom-strong-fatigue = အလွန် ပင်ပန်းနွမ်းနယ်ခြင်း
