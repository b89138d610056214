# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = اليوم
nav-guide = الدليل
nav-timeline = تقاريرك
sign-out = تسجيل الخروج
sign-out-done = سُجّل خروجك.
call-centre = اتصل على { $phone }


## Start

start-title = تسجيل الدخول
start-lead = أهلًا وسهلًا بك. سجّل الدخول لتخبرنا كل يوم أين أنت وكيف صحتك.
start-code-label = رمز الوصول
start-code-hint = تجده في الورقة التي استلمتها عند وصولك.
start-code-error-missing = اكتب رمز الوصول.
start-code-error-form = هذا ليس رمز وصول. راجعه في ورقتك.
start-code-used = استُعمل رمز الوصول هذا من قبل. إذا كنت أنت من استعمله، فافتح الهاتف نفسه، أو سجّل الدخول من دون الرمز.
start-passport-label = رقم جواز السفر
start-passport-hint = الحروف والأرقام كما هي في جواز سفرك.
start-passport-error-missing = اكتب رقم جواز السفر.
start-passport-error-form = رقم جواز السفر فيه حروف وأرقام فقط. راجعه.
start-birth-legend = تاريخ الميلاد
start-birth-hint = كما هو في جواز سفرك. مثال: 31 3 1980
start-submit = سجّل الدخول
start-without-code = ليس معي رمز وصول
start-with-code = معي رمز وصول
start-report-only-title = الدخول من دون الرمز
start-report-only-text = يمكنك إرسال تقاريرك من دون الرمز. أما المعلومات المحفوظة عنك فتبقى مخفية حتى يؤكد المركز هاتفك.
start-error-no-match = لم نتمكن من تسجيل دخولك بهذه المعلومات. راجع كل واحدة منها في جواز سفرك وفي ورقتك.
start-error-too-many =
    { $minutes ->
        [zero] حاولت مرات كثيرة. انتظر أقل من دقيقة، ثم حاول مرة أخرى.
        [one] حاولت مرات كثيرة. انتظر دقيقة واحدة، ثم حاول مرة أخرى.
        [two] حاولت مرات كثيرة. انتظر دقيقتين، ثم حاول مرة أخرى.
        [few] حاولت مرات كثيرة. انتظر { $minutes } دقائق، ثم حاول مرة أخرى.
        [many] حاولت مرات كثيرة. انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
       *[other] حاولت مرات كثيرة. انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
    }
start-error-stay = بلغت الحد الأقصى من المحاولات في إقامة واحدة. اتصل بنا على { $phone }. سنساعدك.


## Pledge

pledge-title = تعهّدك
pledge-lead = هذه القواعد تحميك وتحمي من حولك. نرجو أن تقرأها وتوافق عليها.
pledge-1 = أبقى في مكان الانتظار حتى تنتهي أيام الانتظار.
pledge-2 = لا أقابل أشخاصًا آخرين.
pledge-3 = أخبر المركز كل يوم بمكاني وبصحتي.
pledge-4 = أرد على مكالمة الفيديو عندما يتصل المركز.
pledge-5 = أضع الكمامة، وأنظّف يديّ، وأبتعد عن الزحام.
pledge-consequence = إذا خالفت هذا التعهّد من دون سبب مقبول، فقد يُنشر اسمي مع معلومات تساعد على منع العدوى. وإذا كنت أجنبيًا، فقد تُنشر جنسيتي أيضًا، وقد أفقد حق الإقامة وأُلزَم بمغادرة البلاد.
pledge-agree = قرأت هذا وأوافق عليه.
pledge-submit = أوافق وأتابع
pledge-error = ضع علامة في المربع إذا كنت توافق.
pledge-accepted = وافقت في { $date }.


## Waiting place

place-title = مكان الانتظار
place-lead = نرجو أن تفعل هذا وأنت في البيت أو السكن الذي ستنتظر فيه.
place-address-label = العنوان
place-address-hint = الشارع والمدينة، واسم المبنى ورقم الغرفة إن وُجدا.
place-address-error = اكتب عنوان مكان الانتظار.
place-address-error-long = هذا العنوان طويل جدًا. اكتب عنوانًا أقصر.
place-position-title = مكانك الآن
place-position-lead = نحفظ موقع هاتفك على أنه مكان انتظارك. عندما تضغط الزر يسألك هاتفك هل تسمح لنا بمعرفته. نرجو أن تسمح بذلك.
place-position-button = حدّد موقعي
place-position-found = حدّدنا موقعك، بدقة { $accuracy } م.
place-position-error-missing = اضغط «حدّد موقعي» قبل الحفظ.
place-position-error-accuracy = لم يتمكن هاتفك من تحديد موقعه جيدًا. اقترب من نافذة، وانتظر قليلًا، ثم اضغط الزر مرة أخرى.
place-position-none = لا يستطيع متصفحك إرسال موقعك من هذه الصفحة. اتصل بنا على { $phone }، وسنسجّل مكان انتظارك.
place-submit = احفظ مكان الانتظار
place-registered-title = مكان انتظارك


## Today

today-title = اليوم
today-arrival = اليوم هو يوم وصولك. غدًا هو اليوم 1.
today-day = اليوم { $day } من { $days }
today-ends = يمكنك الخروج ابتداءً من { $date }، الساعة { $time }.
today-released-title = انتهت أيام الانتظار
today-released-text = لا حاجة إلى إرسال تقارير بعد الآن. شكرًا لالتزامك. أهلًا بعودتك.
today-closed-title = انتهت متابعتك
today-closed-text = لا حاجة إلى إرسال تقارير بعد الآن. إذا ظننت أن هذا خطأ، فاتصل بنا على { $phone }.
today-before-place-title = أولًا، سجّل مكان الانتظار
today-before-place-text = عندما تصل إلى بيتك أو سكنك أخبرنا أين هو. بعد ذلك يمكنك إرسال التقارير من هناك.
today-before-place-button = سجّل مكان الانتظار
today-report-only-note = لم يُؤكَّد هاتفك بعد. يمكنك إرسال التقارير، لكن المعلومات المحفوظة عنك لا تظهر هنا. لتأكيد هاتفك استعمل رمز الوصول أو اتصل على { $phone }.
today-report-only-code = اكتب رمز الوصول
today-receipts-title = ما استلمناه اليوم
today-receipts-none = لا شيء اليوم بعد.
today-help = هل تحتاج إلى مساعدة؟ اتصل بنا على { $phone }. يرد عليك أولًا صوت آلي.


## "I'm here"

here-title = مكانك
here-button = أنا هنا
here-explain = اضغط الزر عدة مرات في اليوم وأنت في مكان الانتظار. يحدد هاتفك مكانك ويرسله إلينا. لا نعرف مكانك إلا عندما تضغط الزر.
here-searching = نحدّد مكانك…
here-accuracy = حدّدناه بدقة { $metres } م. نحاول تحسين الدقة…
here-sending = نرسل…
here-inside-title = أنت في مكان الانتظار
here-inside-text = شكرًا لك. وصل تقريرك.
here-outside-title = يبدو أنك بعيد عن مكان الانتظار
here-outside-text = يُظهر هاتفك مكانًا يبعد نحو { $distance } م. وقد يخطئ بمقدار { $accuracy } م. ارجع إن استطعت، واضغط «أنا هنا» مرة أخرى. هل هذا غير صحيح، أو تحتاج إلى مساعدة؟ اتصل بنا.
here-cannot-tell-title = لم نتمكن من معرفة مكانك
here-cannot-tell-text = وصل تقريرك. لم يتمكن هاتفك من تحديد موقعه جيدًا. لا يُحسب ذلك عليك. اقترب من نافذة، وانتظر قليلًا، ثم حاول مرة أخرى.
here-report-only-title = وصل تقريرك
here-report-only-text = شكرًا لك. سينظر فيه المركز.
here-denied-title = هاتفك لا يسمح بمعرفة موقعه
here-denied-text = لم يُسمح بذلك عندما سألت الصفحة. يمكنك تغيير هذا.
here-denied-ios = على iPhone: افتح «الإعدادات»، ثم «الخصوصية والأمن»، ثم «خدمات الموقع»، وفعّلها. في القائمة أدناه المس متصفحك، مثل «مواقع ويب في Safari»، واختر «أثناء استخدام التطبيق». ثم ارجع إلى هنا وحاول مرة أخرى.
here-denied-android = على Android: المس العلامة التي بجانب عنوان الصفحة، ثم «الأذونات»، ثم «الموقع الجغرافي»، واختر السماح. تأكد أيضًا من أن الموقع مفعّل في إعدادات الهاتف. ثم حاول مرة أخرى.
here-denied-other = على الكمبيوتر: اضغط العلامة التي بجانب عنوان الصفحة، وابحث عن الموقع الجغرافي، واختر السماح. ثم أعد تحميل الصفحة.
here-unavailable-title = هاتفك لا يجد مكانه
here-unavailable-text = غالبًا ما يزول هذا سريعًا.
here-unavailable-ios = على iPhone: افتح «الإعدادات»، ثم «الخصوصية والأمن»، ثم «خدمات الموقع»، وتأكد من أنها مفعّلة. فعّل Wi-Fi أيضًا. ثم حاول مرة أخرى قرب نافذة.
here-unavailable-android = على Android: افتح «الإعدادات»، ثم «الموقع الجغرافي»، وتأكد من أنه مفعّل. فعّل Wi-Fi أيضًا. ثم حاول مرة أخرى قرب نافذة.
here-unavailable-other = على الكمبيوتر: تأكد في الإعدادات من أن الموقع الجغرافي وWi-Fi مفعّلان. إذا استمرت المشكلة فاستعمل هاتفًا.
here-timeout-title = طال الوقت كثيرًا
here-timeout-text = لم يجد هاتفك مكانه في الوقت المحدد. لم يُرسل شيء. اقترب من نافذة وحاول مرة أخرى.
here-not-sent-title = لم يُرسل تقريرك بعد
here-refused-title = لم نتمكن من استلام هذا التقرير
here-refused-text = لم يُحفظ شيء. إذا لم تعرف السبب، فاتصل بنا على { $phone }.
here-unsupported-title = هذا المتصفح لا يستطيع معرفة مكانك
here-unsupported-text = افتح هذه الصفحة في متصفح آخر أو على هاتف آخر، أو اتصل بنا على { $phone }.
here-no-script = لا يستطيع هذا المتصفح إرسال موقعك من هذه الصفحة. اتصل بنا على { $phone }.
here-try-again = حاول مرة أخرى
here-send-again = أرسل مرة أخرى
here-receipt = رقم الإيصال { $receipt }، { $time }


## Health

health-title = صحتك
health-lead = نرجو أن تجيب مرة واحدة في اليوم. يأخذ ذلك دقيقة تقريبًا. إذا شعرت بالمرض فأخبرنا. نسألك لكي نساعدك.
health-open = أخبرنا عن صحتك
health-person-self = أنت
health-person = { $name }
health-temperature-label = حرارة الجسم (بالدرجات المئوية)
health-temperature-hint = مثال: 36.5. إذا لم يكن عندك ميزان حرارة، فاترك هذا فارغًا وأجب عن السؤال التالي.
health-fever-legend = هل الحرارة { $threshold } درجة مئوية أو أعلى؟
health-fever-yes = نعم
health-fever-no = لا
health-symptoms-legend = بماذا تشعر اليوم؟
health-symptoms-hint = ضع علامة على كل ما تشعر به. إذا لم تشعر بشيء، فاتركها كلها فارغة.
health-submit = أرسل
health-temperature-not-a-number = اكتب الحرارة بالأرقام، مثل 36.5.
health-temperature-out-of-range = راجع الحرارة. اكتبها بالدرجات المئوية، مثل 36.5.
health-temperature-missing = اكتب الحرارة، أو أجب بنعم أو لا.
health-error-of = { $person }: { $error }
health-sent-before = أُرسل هذا التقرير من قبل. إن كانت الإجابات الجديدة صحيحة، فاضغط «{ health-submit }» مرة أخرى.
health-fever-answer-unknown = اكتب الحرارة، أو أجب بنعم أو لا.
health-symptom-unknown = لم نتمكن من قراءة إحدى العلامات. ضعها مرة أخرى.
health-done-well-title = شكرًا لك. وصل تقريرك.
health-done-well-text = انتهيت لهذا اليوم. إذا شعرت بالمرض لاحقًا، فأخبرنا مرة أخرى أو اتصل بنا على { $phone }.
health-done-symptomatic-title = شكرًا لأنك أخبرتنا. نرجو أن تتصل الآن.
health-done-symptomatic-text = اتصل بنا على { $phone }. نرجو ألا تذهب إلى عيادة قبل أن تتصل بها. في الحالات الطارئة اطلب الإسعاف فورًا.
health-receipt = رقم الإيصال { $receipt }، { $time }
health-due = نرجو أن تجيب قبل الساعة { $time }.
health-overdue = كان الموعد قبل الساعة { $time }. لا يزال بإمكانك أن تجيب الآن.
health-done-today = أرسلت تقريرك اليوم. يمكنك أن ترسل تقريرًا آخر في أي وقت.


## Timeline

timeline-title = تقاريرك
timeline-lead = ترى هنا ما يراه المركز.
timeline-empty = لا شيء هنا بعد.
timeline-pledge = وافقت على التعهّد
timeline-place = سجّلت مكان الانتظار
timeline-location-inside = في مكان الانتظار
timeline-location-outside = بعيد عن مكان الانتظار
timeline-location-cannot_tell = لم نتمكن من معرفة مكانك
timeline-location-received = استلمنا تقرير المكان
timeline-health-well = بصحة جيدة
timeline-health-symptomatic = تشعر بالمرض
timeline-received = وقت الاستلام: { $time }
timeline-receipt = رقم الإيصال { $receipt }


## Why a report could not be taken

problem-captured-in-future = ساعة هاتفك متقدّمة. اجعلها تلقائية، ثم حاول مرة أخرى.
problem-captured-too-old = هذا التقرير قديم جدًا، فلم نتمكن من استلامه. أرسل تقريرًا جديدًا.
problem-released = انتهت أيام الانتظار. لا حاجة إلى إرسال تقارير بعد الآن.
problem-not-active = لم تبدأ متابعتك بعد، أو انتهت. إذا ظننت أن هذا خطأ، فاتصل بنا على { $phone }.
problem-id-conflict = أُرسل هذا التقرير من قبل بمحتوى آخر. أعد تحميل الصفحة وأرسل تقريرًا جديدًا.
problem-bad-position = أعطى هاتفك موقعًا غير صحيح. حاول مرة أخرى.
