# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = أهلًا وسهلًا بك. سنمضي أيام الانتظار معًا.
guide-welcome-lead =
    { $days ->
        [zero] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك { $days } يوم. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
        [one] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك يومًا واحدًا. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
        [two] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك يومين. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
        [few] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك { $days } أيام. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
        [many] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك { $days } يومًا. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
       *[other] بعد دخول البلاد تنتظر في بيتك أو في مكان سكنك { $days } يوم. هنا تعرف ما تفعله كل يوم، ومن يساعدك.
    }
guide-welcome-who = هذا الموقع لكل من وصل حديثًا من بلد آخر. الجهة المسؤولة: { $authority }.
guide-welcome-start = ابدأ هنا
guide-welcome-start-hint = جهّز جواز سفرك، ورمز الوصول إن كان معك.
guide-welcome-count = احسب أيام الانتظار
guide-welcome-count-hint = اكتب تاريخ وصولك لتعرف متى يمكنك الخروج.

guide-rules-title = القواعد في أيام الانتظار
guide-rule-stay = ابقَ في بيتك أو في السكن الذي سجّلته حتى تنتهي أيام الانتظار.
guide-rule-no-meeting = لا تقابل أشخاصًا آخرين.
guide-rule-report = أخبرنا كل يوم أين أنت وكيف صحتك.
guide-rule-mask = ضع الكمامة.
guide-rule-hands = اغسل يديك كثيرًا أو عقّمهما.
guide-rule-avoid = ابتعد عن الأماكن المغلقة والمزدحمة، ولا تقترب كثيرًا من الآخرين.
guide-rule-ill = إذا شعرت بالمرض فاتصل بمركز الصحة العامة القريب منك، أو اتصل بنا على { $phone }.
guide-rule-apps = جهّز التطبيقات التي طُلبت منك وواصل استعمالها.

guide-pledge-title = تعهّدك
guide-pledge-1 = عند وصولك وقّعت تعهّدًا بأن تلتزم بهذه القواعد.
guide-pledge-2 = إذا لم تخبرنا بمكانك أو بصحتك من دون سبب مقبول، أو خالفت قاعدة أخرى، فهذه مخالفة للتعهّد.
guide-pledge-3 = وقد يُنشر عندئذٍ اسمك مع معلومات تساعد على منع العدوى.
guide-pledge-4 = وإذا كنت أجنبيًا فقد تُنشر جنسيتك أيضًا.
guide-pledge-5 = وإذا كنت أجنبيًا فقد تُتّخذ أيضًا إجراءات وفق قانون الهجرة. فقد تفقد حق الإقامة وتُلزَم بمغادرة البلاد.
guide-pledge-6 = هل يمنعك شيء من إرسال التقرير؟ اتصل بنا على { $phone } وأخبرنا. سنبحث معًا عن حل.

guide-contents-title = محتوى هذا الدليل


## Section: what to do every day in Okaeri

guide-section-app-title = ما تفعله كل يوم في Okaeri
guide-section-app-lead = يفتح Okaeri في متصفح هاتفك. لا تحتاج إلى تثبيت أي شيء.

guide-app-1-title = أول مرة
guide-app-1-p1 = في المطار تستلم ورقة عليها رمز QR. وجّه كاميرا هاتفك إلى الرمز وافتح الرابط.
guide-app-1-p2 = اكتب رقم جواز سفرك وتاريخ ميلادك كما هما في الجواز.
guide-app-1-p3 = اقرأ التعهّد ووافق عليه. بعد ذلك تكون جاهزًا.
guide-app-1-p4 = ليس معك رمز؟ يمكنك أن تبدأ من دونه وترسل تقاريرك. أما ما أرسلته من قبل فلا يظهر إلا بعد أن يؤكد المركز هاتفك.

guide-app-2-title = مكان الانتظار ومكانك الآن
guide-app-2-p1 = عندما تصل إلى بيتك أو سكنك، سجّله مكانًا للانتظار. سجّله وأنت هناك، لأن موقع هاتفك يُحفظ مع العنوان.
guide-app-2-p2 = عدة مرات في اليوم افتح صفحة «اليوم» واضغط «أنا هنا». يحدد هاتفك مكانك ويرسله إلينا.
guide-app-2-p3 = أنت داخل مكان الانتظار إذا كانت المسافة بينك وبينه لا تزيد على { $radius } م.
guide-app-2-p4 = أحيانًا لا يستطيع الهاتف تحديد موقعه جيدًا. عندئذٍ لا نعرف مكانك، ولا يُحسب ذلك عليك. حاول مرة أخرى بعد قليل.

guide-app-3-title = صحتك
guide-app-3-p1 = مرة واحدة في اليوم افتح «اليوم» وأجب عن الأسئلة عن صحتك. يأخذ ذلك دقيقة تقريبًا.
guide-app-3-p2 = هل معك مرافقون ليس لديهم هاتف، مثل طفل؟ أجب عن كل واحد منهم أيضًا.
guide-app-3-p3 = إذا كانت عندك حمّى أو لا تشعر بخير، فأخبرنا. نسألك لكي نساعدك.

guide-app-4-title = التحقق من مكان الإقامة بالفيديو
guide-app-4-p1 = يتصل بك المركز بالفيديو وأنت في مكان الانتظار. المركز هو الذي يتصل دائمًا.
guide-app-4-p2 = قد يكلّمك موظف، وقد تسمع صوتًا آليًا. طريقة الرد واحدة.
guide-app-4-p3 = نرجو أن ترد دائمًا.
guide-app-4-p4 = فاتتك المكالمة؟ لا يمكنك أن تعاود الاتصال. فالتحقق يحتاج إلى أن يُظهر أنك في الداخل وقت المكالمة. نرجو أن تنتظر المكالمة التالية.


## Section: what else to do on the phone

guide-section-outside-title = ما تفعله أيضًا على هاتفك
guide-section-outside-lead = إعدادان يساعدانك إذا مرضت. فبهما تتذكر أين كنت ومن كان قريبًا منك.

guide-outside-1-title = اترك سجل المواقع مفعّلًا
guide-outside-1-p1 = يستطيع هاتفك أن يتذكر الأماكن التي زرتها. اترك هذه الميزة مفعّلة، ولا تحذف السجل، حتى تنتهي أيام الانتظار.
guide-outside-1-p2 = على iPhone: افتح «الإعدادات»، ثم «الخصوصية والأمن»، ثم «خدمات الموقع»، وفعّلها. وفي الأسفل افتح «خدمات النظام»، ثم «المواقع المهمة»، وفعّلها.
guide-outside-1-p3 = على هاتف Android: افتح «الإعدادات»، ثم «الموقع الجغرافي»، وفعّله. ثم افتح «خرائط Google»، والمس صورتك، ثم «المخطط الزمني»، وفعّله.
guide-outside-1-p4 = قد تختلف الأسماء قليلًا على هاتفك.

guide-outside-2-title = استعمل تطبيق تتبّع المخالطين
guide-outside-2-p1 = يخبرك هذا التطبيق إذا كنت قريبًا من شخص عُرف لاحقًا أنه مصاب.
guide-outside-2-p2 = ثبّت التطبيق الذي أُخبرت به عند وصولك. اترك Bluetooth مفعّلًا لكي يعمل التطبيق.


## Section: feeling ill

guide-section-ill-title = إذا شعرت بالمرض
guide-section-ill-lead = لست وحدك. أخبرنا مبكرًا، وابقَ في مكانك حتى تتكلم مع أحد. في الحالات الطارئة اطلب الإسعاف فورًا.

guide-ill-1-title = اتصل بمركز الصحة العامة
guide-ill-1-p1 = إذا كانت عندك حمّى أو سعال أو أي علامة مرض أخرى، فاتصل بمركز الصحة العامة القريب من مكان انتظارك.
guide-ill-1-p2 = قل إنك قادم من الخارج وإنك في أيام الانتظار.
guide-ill-1-p3 = لا تعرف الرقم؟ اتصل بنا على { $phone }.

guide-ill-2-title = إذا احتجت إلى تغيير مكان الانتظار
guide-ill-2-p1 = قبل أن تنتقل اطلب موافقة المركز: افتح «اليوم» واختر «سأنتقل إلى مكان آخر». أو اتصل بنا على { $phone }.
guide-ill-2-p2 = أخبرنا بالعنوان الجديد وبسبب الانتقال.
guide-ill-2-p3 = إلى أن نوافق على التغيير، يبقى مكانك القديم هو مكان الانتظار.

guide-ill-3-title = زيارة الطبيب أو مكان الفحص
guide-ill-3-p1 = اتصل أولًا بالعيادة أو بمكان الفحص واسأل كيف تأتي. نرجو ألا تذهب من دون اتصال.
guide-ill-3-p2 = في الطريق ضع الكمامة وابتعد عن الزحام.
guide-ill-3-p3 = أخبرنا قبل أن تخرج. اتصل على { $phone }.


## Section: help

guide-section-help-title = إذا احتجت إلى مساعدة
guide-section-help-lead = لأي سؤال اتصل بالمركز على { $phone }. يرد عليك أولًا صوت آلي.

guide-help-1-title = أسئلة يسألها كثيرون
guide-help-1-p1 = جمعنا ما يسألنا عنه الناس كثيرًا. ولكل سؤال جواب قصير.

guide-help-2-title = أسئلة عن تقارير الصحة
guide-help-2-p1 = أخطأت في تقرير، أو لا تعرف كيف تجيب؟ اتصل على { $phone }.
guide-help-2-p2 = إذا كنت تشعر بالمرض الآن، فاقرأ أولًا «إذا شعرت بالمرض».

guide-help-3-title = مشكلة في Okaeri
guide-help-3-p1 = إذا لم تفتح الصفحة، فانتظر بضع دقائق وحاول مرة أخرى. لا حاجة إلى الضغط مرات كثيرة.
guide-help-3-p2 = إذا استمرت المشكلة، فاتصل على { $phone }.

guide-help-4-title = آراء واقتراحات
guide-help-4-p1 = نريد أن نتحسّن. أخبرنا بما صعب عليك فهمه. اتصل على { $phone }.

guide-help-5-title = أي شيء آخر
guide-help-5-p1 = لأي سؤال آخر اتصل أيضًا على { $phone }. إذا لم يكن السؤال من عملنا، فسنخبرك بمن تسأل.


## Section: information

guide-section-information-title = معلومات مفيدة
guide-section-information-lead = معلومات من خارج هذا الموقع.

guide-information-1-title = التطعيم لمن عاد لمدة قصيرة
guide-information-1-p1 = هل تعيش في بلد آخر وعدت لمدة قصيرة؟ قد تكون هناك طريقة لتأخذ اللقاح وأنت هنا.
guide-information-1-p2 = اتصل على { $phone } واسأل عن الجهة المسؤولة. نرجو أن تسأل قبل أن تذهب إلى أي مكان.

guide-information-2-title = شرح كوفيد-19 بلغات كثيرة
guide-information-2-p1 = كيف ينتشر الفيروس؟ وماذا يمكنك أن تفعل؟ تجد ذلك بلغات كثيرة على { $url }.
guide-information-2-p2 = ذلك الموقع ليس جزءًا من Okaeri.


## Section: the centre

guide-section-centre-title = المركز
guide-section-centre-lead = من نحن، وماذا نقدّم لك.

guide-centre-1-title = نحن معك في أيام الانتظار
guide-centre-1-p1 = الاسم الكامل للمركز: { $centre }. الجهة المسؤولة: { $authority }.
guide-centre-1-p2 =
    { $days ->
        [zero] نبقى على تواصل مع كل من يدخل البلاد لمدة { $days } يوم.
        [one] نبقى على تواصل مع كل من يدخل البلاد لمدة يوم واحد.
        [two] نبقى على تواصل مع كل من يدخل البلاد لمدة يومين.
        [few] نبقى على تواصل مع كل من يدخل البلاد لمدة { $days } أيام.
        [many] نبقى على تواصل مع كل من يدخل البلاد لمدة { $days } يومًا.
       *[other] نبقى على تواصل مع كل من يدخل البلاد لمدة { $days } يوم.
    }
guide-centre-1-p3 = نقرأ تقاريرك، ونتصل بك عندما قد تحتاج إلى مساعدة.
guide-centre-1-p4 = تصل إلينا على { $phone }. يرد عليك أولًا صوت آلي.


## Section: close contact

guide-section-close-contact-title = إذا كان شخص قريب منك مصابًا
guide-section-close-contact-lead = قد يُعرف لاحقًا أن شخصًا جلس قريبًا منك في الطائرة مصاب.

guide-close-contact-1-title = كيف نخبرك
guide-close-contact-1-p1 = إذا حدث ذلك، يخبرك المركز بالبريد الإلكتروني وبرسالة على هاتفك وبمكالمة فيديو.
guide-close-contact-1-p2 = هذا لا يعني أنك مصاب، وليس ذنب أحد.
guide-close-contact-1-p3 = سنخبرك بما تفعله. وحتى ذلك الوقت ابقَ في مكان الانتظار.
guide-close-contact-1-p4 = إذا شعرت بالمرض فاتصل بمركز الصحة العامة القريب منك، أو اتصل بنا على { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = أسئلة وأجوبة
guide-questions-lead = أجوبة قصيرة عن أكثر ما يسألنا عنه الناس. المس السؤال لترى جوابه.
guide-questions-link = كل الأسئلة والأجوبة
guide-questions-groups = مواضيع الأسئلة
guide-questions-open = أظهر كل الأجوبة
guide-questions-close = أخفِ الأجوبة


## Search. $query is what somebody typed, $count a number.

guide-search-title = ابحث في الدليل
guide-search-title-for = البحث: { $query }
guide-search-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
guide-search-empty-title = لم نجد شيئًا عن «{ $query }»
guide-search-empty-text = جرّب كلمات أقل، أو كلمة أخرى بالمعنى نفسه. ويمكنك أن تتصفح كل الأسئلة أو تتصل بنا.


## Day counter

guide-days-title = احسب أيام الانتظار
guide-days-lead =
    { $days ->
        [zero] مدة الانتظار { $days } يوم. اكتب تاريخ وصولك لتعرف متى تنتهي.
        [one] مدة الانتظار يوم واحد. اكتب تاريخ وصولك لتعرف متى تنتهي.
        [two] مدة الانتظار يومان. اكتب تاريخ وصولك لتعرف متى تنتهي.
        [few] مدة الانتظار { $days } أيام. اكتب تاريخ وصولك لتعرف متى تنتهي.
        [many] مدة الانتظار { $days } يومًا. اكتب تاريخ وصولك لتعرف متى تنتهي.
       *[other] مدة الانتظار { $days } يوم. اكتب تاريخ وصولك لتعرف متى تنتهي.
    }
guide-days-legend = متى وصلت؟
guide-days-hint = اليوم الذي هبطت فيه طائرتك أو وصلت فيه سفينتك إلى الميناء. مثال: 23 11 2026
guide-days-submit = احسب الأيام

guide-days-now-before = لم تصل بعد.
guide-days-now-arrival = اليوم هو يوم وصولك. غدًا هو اليوم 1.
guide-days-now-waiting = اليوم هو اليوم { $day } من { $days }.
guide-days-now-released = انتهت أيام الانتظار. شكرًا لالتزامك.
guide-days-release = يمكنك الخروج ابتداءً من { $date }، الساعة { $time }.
guide-days-release-zone = هذا هو التوقيت المحلي: { $zone }.

guide-days-calendar-title = تقويمك
guide-days-cell-day = اليوم { $day }
guide-days-cell-arrival = الوصول
guide-days-cell-today = اليوم الحالي
guide-days-cell-past = انتهى
guide-days-cell-coming = قادم
guide-days-cell-last = اليوم الأخير

guide-days-rules-title = كيف تُحسب الأيام
guide-days-rule-arrival = يوم وصولك هو اليوم 0.
guide-days-rule-next = واليوم التالي هو اليوم 1.
guide-days-rule-last = ينتهي الانتظار باليوم { $days }.
guide-days-rule-release = يمكنك الخروج عندما ينتهي اليوم الأخير، عند منتصف الليل.
guide-days-rule-midnight = المهم هو التاريخ المحلي عند الهبوط. إذا هبطت الطائرة بعد منتصف الليل بقليل، فيوم وصولك هو اليوم الجديد.
guide-days-rule-zone = قد يُظهر هاتفك توقيت بلد آخر. هذا لا يغيّر الحساب.
guide-days-rule-change = قد تقصّر الجهة المسؤولة مدة الانتظار أو تطيلها. إذا حدث ذلك فسنخبرك.

guide-days-ics = أضف إلى تقويم هاتفك (ملف ics)
guide-days-share = رابط هذا التقويم
guide-days-share-hint = لا يحمل الرابط إلا تاريخ الوصول. يمكنك أن ترسله إلى عائلتك.
guide-days-again = احسب من تاريخ آخر

guide-ics-summary-release = انتهاء أيام الانتظار
guide-ics-summary-day = يوم الانتظار { $day } من { $days }
guide-ics-description = حسبه Okaeri من تاريخ وصولك. إذا كان لديك سؤال فاتصل على { $phone }.


## On every page of the guide

guide-next = التالي
guide-previous = السابق
guide-checked = آخر مراجعة: { $date }
guide-phone-title = اتصل بالمركز
guide-phone-call = اتصل على { $phone }
guide-phone-automated = يرد عليك أولًا صوت آلي.
guide-back-to-contents = العودة إلى المحتوى
