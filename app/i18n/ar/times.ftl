# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = متى نسألك؟
times-title = الساعات والاحتياجات
times-lead = نسألك عن مكانك في أوقات بين هاتين الساعتين، ومرة في اليوم عن صحتك. اختر الساعات التي تناسبك. أما الليلة الأولى بعد وصولك فلا نسألك فيها عن شيء.
times-now = نسألك الآن بين { $from } و{ $until }.
times-coming = ابتداءً من { $date } نسألك بين { $from } و{ $until }.
times-rule = يسري اختيارك الجديد ابتداءً من { $date }. أما طلبات اليوم فتبقى كما هي.
times-last = تنتهي أيام الانتظار اليوم، فلا تتغير الساعات.
times-submit = احفظ
times-window-early = مبكرًا
times-window-day = نهارًا
times-window-late = متأخرًا
times-hours = من { $from } إلى { $until }؛ صحتك: قبل { $due }
times-deed = غيّر أوقات سؤالك وطريقته كما رغبت


## What the centre has to know

needs-link = ما ينبغي أن نعرفه عنك
needs-lead = ضع علامة على ما ينطبق عليك، لكي نسألك بطريقة تناسبك. يمكنك أن تغيّر ذلك في أي وقت. نحفظه مشفّرًا، ولا يراه إلا موظفو المركز.
needs-deaf = أنا أصمّ أو لا أسمع جيدًا
needs-deaf-note = نكتب إليك ولا نتصل بك هاتفيًا.
needs-night = أعمل ليلًا وأنام نهارًا
needs-night-note = لا نتصل بك وأنت نائم. ويمكنك أيضًا أن تختار ساعات متأخرة لطلباتنا.
needs-children = أعتني بأطفال صغار
needs-children-note =
    { $minutes ->
        [zero] ابتداءً من اليوم التالي يبقى وقت الإجابة عن كل طلب كما هو.
        [one] ابتداءً من اليوم التالي لديك دقيقة إضافية للإجابة عن كل طلب.
        [two] ابتداءً من اليوم التالي لديك دقيقتان إضافيتان للإجابة عن كل طلب.
        [few] ابتداءً من اليوم التالي لديك { $minutes } دقائق إضافية للإجابة عن كل طلب.
        [many] ابتداءً من اليوم التالي لديك { $minutes } دقيقة إضافية للإجابة عن كل طلب.
       *[other] ابتداءً من اليوم التالي لديك { $minutes } دقيقة إضافية للإجابة عن كل طلب.
    }
needs-shared-room = أسكن مع غيري في الغرفة
needs-shared-room-note = نخبرك برسالة قبل مكالمة الفيديو. ولا يلزمك أن تُظهر أحدًا غيرك.
needs-told = أخبرتنا بذلك في { $date }. أزل العلامة لتتراجع عنه.
needs-offer = اختر أن نسألك بين { $from } و{ $until }
needs-other = شيء آخر؟ اكتب إلينا
needs-none = لا شيء


## Receipts

receipt-title = الإيصال
receipt-arrived = وصل هذا التقرير
receipt-location = تقرير المكان
receipt-health = تقرير الصحة
receipt-kind = التقرير
receipt-at = وقت الاستلام
receipt-number = رقم الإيصال
receipt-show = هل تحتاج إلى إثبات أنك أرسلت التقرير؟ أظهر هذا الرمز أو اطبع هذه الصفحة. من يمسح الرمز يرى الصفحة نفسها.
receipt-says-not = لا تذكر هذه الصفحة من أرسل التقرير ولا ما فيه.
receipt-code = رمز QR يقود إلى هذه الصفحة
receipt-none-title = لا يوجد هذا الإيصال
receipt-none = لا نحفظ تقريرًا بهذا الإيصال. ربما حُذف كما تنص القواعد.
