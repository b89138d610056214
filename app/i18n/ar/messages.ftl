# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = الرسائل
nav-help = المساعدة
nav-unread = غير مقروءة: { $count }
message-lead = اكتب إلى المركز بأي لغة. يقرأ موظف رسالتك ويرد عليك هنا.
message-none = لا توجد رسائل بعد.
message-from-you = أنت
message-from-centre = المركز
message-new = جديدة
message-write = رسالتك
message-hint = بأي لغة، وبعدد أحرف لا يزيد على { $count }.
message-send = أرسل
message-error-missing = اكتب رسالتك.
message-error-long = هذا طويل جدًا. نرجو ألا يزيد عدد الأحرف على { $count }.
message-error-many = عدد الرسائل التي كتبتها اليوم: { $count }. نرجو أن تتصل بنا على { $phone }.
message-ended = انتهت متابعتك، ولم يعد بإمكانك الكتابة هنا. يمكنك الاتصال بنا على { $phone }.
message-locked = الرسائل تخصّك، ولذلك لا تظهر على هذا الهاتف إلا بعد أن يؤكده المركز. اكتب رمز الوصول أو اتصل بنا.
message-notices = الإعلانات
message-notices-all = كل الإعلانات
message-template-report-today = نرجو أن تخبرنا اليوم أين أنت: اضغط «أنا هنا».
message-template-will-call = سنتصل بك اليوم.
message-template-thanks = شكرًا لك. وصلنا تقريرك.
message-template-answer-call = اتصلنا بك ولم نتمكن من التحدث معك. نرجو أن ترد على مكالمتنا القادمة.
message-template-passed-on = أرسلنا سؤالك إلى المختص. سيصلك الجواب هنا.
message-template-call-us = نرجو أن تتصل بنا على { $phone } عندما تستطيع.
