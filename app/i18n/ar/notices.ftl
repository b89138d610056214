# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = الإعلانات
notices-lead = أخبار لكل من يقضي أيام الانتظار، والأحدث أولًا.
notices-all = كل الإعلانات
notices-none = لا توجد إعلانات الآن.
notices-feed = تابع الإعلانات الجديدة في قارئ الأخبار (Atom)
notices-mark = باللغة { $language }
notices-not-translated = هذا الإعلان غير جاهز بالعربية بعد. أنت تقرؤه باللغة { $language }.
notices-retracted-title = هذا الإعلان لم يعد ساريًا
notices-retracted-text = سحبناه في { $date }. نرجو ألا تعمل به بعد الآن. ما يسري الآن تجده في قائمة الإعلانات.

clarity-question = هل هذه الصفحة واضحة؟
clarity-yes = نعم
clarity-no = لا
clarity-thanks-title = شكرًا لك
clarity-thanks-text = تساعدنا إجابتك على تحسين الدليل. لا نحفظ من أنت.
clarity-missing-label = ما الذي ينقص أو يصعب فهمه؟
clarity-missing-hint = عدد الأحرف الأقصى { $most }. نرجو ألا تكتب اسمك أو أي شيء آخر عنك. لا يمكننا الرد من هنا.
clarity-missing-submit = أرسل
clarity-missing-empty = اكتب ما ينقص، أو ارجع إلى الصفحة.
clarity-missing-too-long = عدد الأحرف { $count }، والمتاح { $most }. نرجو أن تختصر.
clarity-back = ارجع إلى الصفحة
