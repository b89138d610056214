# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = من يرسل التقارير من هذا الهاتف
companions-lead = لكل شخص أيام انتظاره وتقرير صحته. أكبر عدد من الأشخاص لهاتف واحد: { $count }.
companions-arrival = يوم الوصول، اليوم 0
companions-over = انتهت أيام الانتظار
companions-ends = يمكن الخروج ابتداءً من { $date }، الساعة { $time }
companions-longer = انتظار { $name } أطول من انتظارك. ابتداءً من { $date } لا يقبل هذا الهاتف التقارير. انقل { $name } قبل ذلك إلى هاتف خاص.
companions-phone = نقل { $name } إلى هاتف خاص
companions-left = تصل تقارير { $name } من هاتف خاص منذ { $date }.
companions-back = العودة إلى من يرسل التقارير من هذا الهاتف


## Asking for one more

companions-ask = اطلب إرسال التقارير عن شخص آخر
companions-ask-lead = لمن ينتظر معك وليس لديه هاتف. عندما يوافق المركز، يسأل تقرير الصحة عن هذا الشخص أيضًا. وما قبل ذلك من أيام لا يُحسب على أحد.
companions-name = الاسم كما في جواز السفر
companions-arrived = يوم الوصول
companions-submit = اطلب من المركز
companions-error-name = اكتب الاسم كما في جواز السفر.
companions-error-known = أنت ترسل التقارير عن هذا الشخص من قبل، أو طلبت ذلك.
companions-error-arrived = اختر اليوم الذي وصل فيه هذا الشخص.
companions-error-many = أكبر عدد من الأشخاص لهاتف واحد: { $count }. إذا احتجت إلى أكثر، فنرجو أن تتصل بنا على { $phone }.
companions-asked-title = { $name }: المركز ينظر في الطلب
companions-asked-text = ينظر موظف في المركز في طلبك. ستجد الجواب هنا.
companions-withdraw = اسحب الطلب
companions-refused-title = { $name }: لم يوافق المركز
companions-refused-words = وكتب المركز أيضًا:
companion-refusal-not-found = لم نجد هذا الشخص. راجع الاسم ورقم جواز السفر ويوم الوصول، ثم اطلب مرة أخرى.
companion-refusal-own-phone = تصل تقارير هذا الشخص من هاتف آخر من قبل.
companion-refusal-not-waiting = ليس على هذا الشخص أن ينتظر، أو انتهى انتظاره.
companion-refusal-call = نحتاج إلى أن نتحدث معك أولًا. نرجو أن تتصل بنا على { $phone }.
companions-requests = طلبات إرسال التقارير عن آخرين
companion-state-open = المركز ينظر في الطلب
companion-state-approved = وافق المركز
companion-state-refused = لم يوافق المركز
companion-state-withdrawn = سُحب الطلب
companion-deed-approve-companion = وافق على أن ترسل التقارير عن شخص آخر
companion-deed-refuse-companion = لم يوافق على أن ترسل التقارير عن شخص آخر


## A phone of their own

handover-title = هاتف خاص: { $name }
handover-lead = أنشئ رمزًا هنا واستخدمه على الهاتف الآخر. بعد ذلك تصل تقارير { $name } من ذلك الهاتف، مع أيام انتظار خاصة ومكان الانتظار نفسه. ولا يسأل هذا الهاتف بعدها عن { $name }.
handover-history = التقارير التي أرسلتها عن { $name } تبقى مع تقاريرك. وتظهر لـ { $name } على الهاتف الجديد أيضًا.
handover-identity = لا نعرف بعد بيانات جواز سفر { $name }. اكتبها كما في الجواز.
handover-type = اكتب هناك رقم جواز سفر { $name } وتاريخ الميلاد.
handover-followed = لرقم جواز السفر هذا ملف من قبل. نرجو أن تتصل بنا على { $phone }.
handover-before = حتى { $date } أُرسلت تقارير صحتك من هاتف { $name }. وهي تظهر هنا أيضًا.
problem-handed-over = أحد الأشخاص في هذا التقرير له الآن هاتف خاص، فلم نقبل ما يخصه. أما تقارير الآخرين فقد وصلت.
