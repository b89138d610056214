# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = انتقل إلى المحتوى
frame-language = اللغة
frame-menu = القائمة

frame-footer-authority = الجهة المسؤولة: { $authority }
frame-footer-automated = يرد عليك أولًا صوت آلي.
frame-footer-demo = هذا عرض تجريبي. نرجو ألا تكتب رقم جواز سفر حقيقيًا.

locale-reviewed-note = لم يراجع مترجم محترف هذه الترجمة بعد.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = ابحث في الدليل
frame-search-hint = مثال: التسوق، هاتف جديد
frame-search-submit = ابحث


## Errors

frame-error-summary-title = هناك مشكلة
frame-error-prefix = خطأ:
frame-error-home = اذهب إلى الصفحة الأولى
frame-error-request-id = إذا اتصلت بنا فاذكر هذا الرقم: { $id }

frame-error-403-title = لا يمكنك فتح هذه الصفحة
frame-error-403-text = ربما انتهى تسجيل دخولك. سجّل الدخول وحاول مرة أخرى.
frame-error-403-sign-in = تسجيل الدخول
frame-error-404-title = هذه الصفحة غير موجودة
frame-error-404-text = قد يكون في العنوان خطأ، أو نُقلت الصفحة. ابدأ من الصفحة الأولى.
frame-error-408-title = استغرق الإرسال وقتًا طويلًا
frame-error-408-text = لم يصلنا ما أرسلته في الوقت المحدد. لم يُحفظ شيء. ارجع وأرسله مرة أخرى.
frame-error-413-title = المحتوى كبير جدًا
frame-error-413-text = ما أرسلته أكبر مما يمكننا استلامه. لم يُحفظ شيء. ارجع وأرسل أقل من ذلك.
frame-error-422-title = راجع ما كتبته
frame-error-422-text = في النموذج شيء ناقص أو غير صحيح. لم يُحفظ شيء. ارجع وراجعه.
frame-error-429-title = محاولات كثيرة
frame-error-429-text =
    { $minutes ->
        [zero] انتظر أقل من دقيقة، ثم حاول مرة أخرى.
        [one] انتظر دقيقة واحدة، ثم حاول مرة أخرى.
        [two] انتظر دقيقتين، ثم حاول مرة أخرى.
        [few] انتظر { $minutes } دقائق، ثم حاول مرة أخرى.
        [many] انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
       *[other] انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
    }
frame-error-500-title = حدث خطأ عندنا
frame-error-500-text = ليس هذا خطأك. حاول مرة أخرى بعد بضع دقائق. إذا تكرر ذلك فاتصل بنا واذكر هذا الرقم: { $id }
frame-error-503-title = الضغط علينا كبير الآن
frame-error-503-text = لم يضع شيء. اترك هذه الصفحة مفتوحة: ستحاول مرة أخرى من تلقاء نفسها بعد قليل.
frame-error-503-text-sent = لم يُحفظ ما أرسلته بعد. انتظر دقيقة، ثم أعد تحميل هذه الصفحة: يرسل متصفحك المحتوى نفسه مرة أخرى. أو ارجع واضغط الزر مرة أخرى.
frame-error-503-again = حاول الآن مرة أخرى


## Date fields

frame-date-year = السنة
frame-date-month = الشهر
frame-date-day = اليوم
date-missing = اكتب اليوم والشهر والسنة.
date-not-a-number = اكتب التاريخ بالأرقام، مثل 23 11 2026.
date-no-such-day = هذا اليوم غير موجود. راجع اليوم والشهر.
date-in-future = هذا التاريخ لم يأتِ بعد. راجعه.
date-too-long-ago = هذا التاريخ قديم جدًا. راجع السنة.


## Dates and times

frame-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
frame-month-short =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
frame-weekday =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
frame-weekday-short =
    { $weekday ->
        [1] اثنين
        [2] ثلاثاء
        [3] أربعاء
        [4] خميس
        [5] جمعة
        [6] سبت
       *[7] أحد
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday } { $day } { frame-month } { $year }
frame-date-short = { $day } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day }/{ $month }
frame-time = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }
# $date and $time are finished texts. The mark makes the whole run from right to left within a sentence too.
frame-date-time = { "\u200F" }{ $date }، { $time }


## Symptoms

symptom-cough = سعال
symptom-shortness-of-breath = ضيق في النفس
symptom-difficulty-breathing = صعوبة في التنفس
symptom-loss-of-smell = فقدان الشم
symptom-loss-of-taste = فقدان التذوق
symptom-chills = قشعريرة
symptom-repeated-shaking = ارتجاف متكرر
symptom-muscle-pain = ألم في العضلات
symptom-headache = صداع
symptom-sore-throat = ألم في الحلق
symptom-nose = سيلان الأنف أو انسداده
symptom-nausea = غثيان أو تقيؤ
symptom-diarrhoea = إسهال
symptom-strong-fatigue = تعب شديد
