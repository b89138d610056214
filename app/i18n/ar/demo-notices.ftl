# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = توقّف التنزيل في 11 سبتمبر 2021 (حُلّت المشكلة)
demo-notice-interruption-body =
    في 11 سبتمبر 2021 تعذّر تنزيل أي شيء من الساعة 13:30 حتى الساعة 17:30 (بتوقيت اليابان).

    حُلّت المشكلة. التنزيل يعمل كالمعتاد، ولا يلزمك أن تفعل شيئًا.

demo-notice-calls-title = قد تكون المكالمة آلية. طريقة الرد واحدة
demo-notice-calls-body =
    يتصل بك المركز بالفيديو للتحقق من مكان الإقامة. قد يكلّمك موظف، وقد تسمع صوتًا آليًا.

    طريقة الرد واحدة. نرجو أن ترد دائمًا.

    إذا فاتتك مكالمة فلا يمكنك أن تعاود الاتصال. نرجو أن تنتظر المكالمة التالية.

demo-notice-error-title = ظهر خطأ في الاتصال؟ تقريرك محفوظ
demo-notice-error-body =
    أحيانًا لا يستطيع Okaeri الوصول إلى المركز فيظهر خطأ في الاتصال.

    نرجو ألا تضغط الزر مرة بعد مرة. يحتفظ Okaeri بتقريرك ويرسله وحده حالما يستطيع.

    الوقت الذي ضغطت فيه الزر هو الذي يُحسب، فلا تخسر شيئًا بالانتظار.
