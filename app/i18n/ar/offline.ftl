# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = لا توجد شبكة
offline-lead = لا توجد شبكة الآن. يمكنك مع ذلك أن ترسل تقريرك: يحفظه هاتفك ويرسله عندما تعود الشبكة.
offline-open-today = افتح «اليوم»
offline-unknown-title = هذا الهاتف لا يعرفك
offline-unknown-text = لم تسجّل الدخول من هذا المتصفح، أو أن المتصفح حذف ما كان يحفظه. سجّل الدخول عندما تكون هناك شبكة، أو اتصل بنا على { $phone }.
offline-waiting = في انتظار الإرسال: { $count }
offline-all-sent = أُرسل كل شيء
offline-kept = يحفظه هاتفك ويرسله عندما تعود الشبكة. ويُحسب بوقت كتابته.
offline-not-kept = هذا المتصفح لا يحفظ شيئًا. اترك هذه الصفحة مفتوحة حتى يُرسل تقريرك.
offline-full = على هذا الهاتف تقارير كثيرة تنتظر، فلم يُحفظ هذا التقرير. نرجو أن تتصل بنا على { $phone }.
offline-signed-out = لم تعد مسجّل الدخول. لم يضع شيء: سجّل الدخول مرة أخرى، وسيُرسل ما ينتظر.
offline-refused = لم نتمكن من استلام هذا التقرير.
offline-remove = احذفه من القائمة
offline-bad-answers = هناك إجابة ناقصة أو لا يمكن أن تكون صحيحة. نرجو أن تملأ تقرير الصحة مرة أخرى.
offline-fever = حرارة مرتفعة
offline-no-fever = لا حرارة مرتفعة
offline-read-out = اقرأها عبر الهاتف
offline-read-out-text = إذا لم تكن هناك شبكة، فيمكنك أن تتصل بنا على { $phone } وتقرأ لنا هذه القائمة.
offline-copy = انسخ القائمة
offline-storage = إذا حذفت أنت أو هاتفك ما يحفظه المتصفح، ضاعت تقارير هذه القائمة. أرسل عندئذ تقريرًا جديدًا، أو اتصل بنا.
offline-sign-out-warning = لم يُرسل بعد: { $count }. إذا سجّلت الخروج الآن فسيضيع ذلك. هل تريد تسجيل الخروج؟
offline-install-title = اجعل Okaeri في متناول يدك
offline-install-text = ضعه على الشاشة الرئيسية لهاتفك، فيفتح بلمسة واحدة، حتى من دون شبكة.
offline-install-button = ضعه على الشاشة الرئيسية
offline-install-ios = على iPhone: المس «مشاركة»، ثم «إضافة إلى الشاشة الرئيسية».
