# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = معلوماتي
mydata-lead = ترى هنا ما نحفظه عنك، ومن اطّلع عليه، ومتى نحذفه.
mydata-locked = لا تظهر معلوماتك إلا على هاتف أكّده المركز. اكتب رمز الوصول أو رمزًا من هاتفك الآخر، أو اتصل بنا.


## What is stored

mydata-stored = ما نحفظه
mydata-who = من أنت
mydata-name = الاسم
mydata-language = اللغة
mydata-companions = المرافقون
mydata-arrival = وصولك
mydata-arrived = يوم الوصول
mydata-flight = الرحلة والمقعد
mydata-period = أيام الانتظار
mydata-registered = تاريخ التسجيل
mydata-none = لا شيء بعد
mydata-location-reports = تقارير المكان
mydata-exact = منها ما فيه الموقع الدقيق
mydata-health-reports = تقارير الصحة
mydata-exact-rule =
    { $hours ->
        [zero] نحذف الموقع الدقيق بعد { $hours } ساعة من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
        [one] نحذف الموقع الدقيق بعد ساعة واحدة من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
        [two] نحذف الموقع الدقيق بعد ساعتين من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
        [few] نحذف الموقع الدقيق بعد { $hours } ساعات من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
        [many] نحذف الموقع الدقيق بعد { $hours } ساعة من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
       *[other] نحذف الموقع الدقيق بعد { $hours } ساعة من التقرير. ولا تبقى إلا النتيجة ومسافة تقريبية والدقة.
    }
mydata-contact = الرسائل والطلبات
mydata-requests = الطلبات التي وصلت إلى هاتفك
mydata-contests = العلامات التي قلت إنها خطأ
mydata-phones = الهواتف المسجّل دخولها
mydata-phone-this = هذا الهاتف
mydata-phone-other = هاتف آخر
mydata-phone-full = يعرض كل شيء
mydata-phone-report = يرسل التقارير فقط
mydata-phone-since = تسجيل الدخول: { $since }. آخر استخدام: { $seen }.


## Who looked at it

mydata-access = من اطّلع عليها
mydata-access-lead = كلما فتح موظف في المركز ملفك أو فعل شيئًا فيه، نسجّل ذلك ونعرضه هنا.
mydata-access-none = لم يفتح أحد ملفك بعد.
mydata-access-older = مدخلات أقدم
mydata-access-newest = أحدث المدخلات
mydata-deed-read-case = فتح ملفك
mydata-deed-settle-contest = بتّ في علامة قلت إنها خطأ
mydata-deed-write-message = كتب إليك
mydata-deed-answer-messages = سجّل أن رسالتك أُجيب عنها
mydata-deed-decide-deletion = بتّ في طلب الحذف
mydata-deed-approve-place = وافق على انتقالك
mydata-deed-refuse-place = لم يوافق على انتقالك
mydata-deed-other = عمل على ملفك
mydata-role-viewer = المركز (اطّلاع فقط)
mydata-role-follow-up = المركز (المتابعة)
mydata-role-supervisor = المركز (الإشراف)
mydata-role-administrator = المركز (الإدارة)


## When it is destroyed

mydata-end = متى نحذفها
mydata-end-released = يمكنك الخروج
mydata-end-hidden = لا يراها المركز بعد ذلك
mydata-end-destroyed = نحذف كل شيء
mydata-rule-hidden =
    { $days ->
        [zero] القاعدة: يرى المركز معلوماتك لمدة { $days } يوم بعد نهاية أيام الانتظار.
        [one] القاعدة: يرى المركز معلوماتك لمدة يوم واحد بعد نهاية أيام الانتظار.
        [two] القاعدة: يرى المركز معلوماتك لمدة يومين بعد نهاية أيام الانتظار.
        [few] القاعدة: يرى المركز معلوماتك لمدة { $days } أيام بعد نهاية أيام الانتظار.
        [many] القاعدة: يرى المركز معلوماتك لمدة { $days } يومًا بعد نهاية أيام الانتظار.
       *[other] القاعدة: يرى المركز معلوماتك لمدة { $days } يوم بعد نهاية أيام الانتظار.
    }
mydata-rule-destroyed =
    { $days ->
        [zero] ونحذفها بعد { $days } يوم من نهاية أيام الانتظار، أو قبل ذلك إذا وافق المركز.
        [one] ونحذفها بعد يوم واحد من نهاية أيام الانتظار.
        [two] ونحذفها بعد يومين من نهاية أيام الانتظار، أو قبل ذلك إذا وافق المركز.
        [few] ونحذفها بعد { $days } أيام من نهاية أيام الانتظار، أو قبل ذلك إذا وافق المركز.
        [many] ونحذفها بعد { $days } يومًا من نهاية أيام الانتظار، أو قبل ذلك إذا وافق المركز.
       *[other] ونحذفها بعد { $days } يوم من نهاية أيام الانتظار، أو قبل ذلك إذا وافق المركز.
    }


## A copy, another phone, signing out

mydata-copy = نسخة لك
mydata-copy-lead = كل ما نحفظه عنك وعن المرافقين، في ملف واحد. وهو يذكر صحتك والأماكن التي كنت فيها، فاحفظه في مكان آمن.
mydata-copy-page = للقراءة (HTML)
mydata-copy-json = للبرامج (JSON)
mydata-newphone = استخدام هاتف آخر
mydata-newphone-lead = أنشئ رمزًا هنا واستخدمه على الهاتف الآخر مع رقم جواز السفر وتاريخ الميلاد. عندها يعرض ذلك الهاتف كل شيء أيضًا. يصلح الرمز مرة واحدة، ومدته بالدقائق: { $minutes }.
mydata-newphone-make = إنشاء رمز
mydata-newphone-many = بلغت اليوم أكبر عدد من الرموز ({ $count }). نرجو أن تتصل بنا على { $phone }.
mydata-newphone-title = رمز لهاتفك الآخر
mydata-newphone-until = يصلح هذا الرمز مرة واحدة حتى الساعة { $time }. ولا يظهر إلا الآن.
mydata-newphone-scan = صوّر الرمز بكاميرا الهاتف الآخر. أو افتح عليه العنوان أدناه واكتب الرمز.
mydata-newphone-type = اكتب رقم جواز السفر وتاريخ الميلاد كالعادة.
mydata-newphone-picture = رمز QR يقود الهاتف الآخر إلى صفحة تسجيل الدخول
mydata-back = العودة إلى «معلوماتي»
mydata-out = تسجيل خروج الهواتف
mydata-out-lead = هل فقدت هاتفًا أو استخدمت هاتف غيرك؟ سجّل خروجه هنا. يسري ذلك فورًا.
mydata-out-others = تسجيل خروج الهواتف الأخرى
mydata-out-others-note = يُسجَّل خروج جميع الهواتف ما عدا هذا. ولاستخدام أحدها من جديد، أنشئ له رمزًا هنا.
mydata-out-others-submit = نعم، سجّل خروج الهواتف الأخرى
mydata-out-all = تسجيل الخروج من الجميع، ومن هذا الهاتف أيضًا
mydata-out-all-note = يصلح رمز الوصول مرة واحدة فقط. ومن دون رمز جديد من المركز، لن تستطيع بعدها تسجيل الدخول إلا لإرسال التقارير.
mydata-out-all-submit = نعم، سجّل الخروج من الجميع


## Deletion

mydata-delete = طلب الحذف
mydata-delete-rule = لا يجوز حذف أي شيء خلال أيام الانتظار.
mydata-delete-lead = لكن يمكنك أن تطلب حذف معلوماتك مبكرًا: في { $early } بدلًا من { $date }. ويقرر ذلك موظف في المركز.
mydata-delete-open = طلب الحذف المبكر
mydata-delete-reason = لماذا؟ يمكنك ترك هذا فارغًا.
mydata-delete-submit = نعم، أطلب الحذف
mydata-delete-asked = قدّمت الطلب في { $date }. سيقرر موظف في المركز، وسترى الجواب هنا.
mydata-delete-withdraw = سحب الطلب
mydata-delete-granted = وافق المركز. سنحذف معلوماتك في { $date }.
mydata-delete-refused = لم يوافق المركز. والسبب:
mydata-delete-hidden = لم يعد أحد في المركز يرى معلوماتك. سنحذفها في { $date }.
