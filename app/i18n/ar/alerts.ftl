# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = تنبيه مخالطة
alert-title = كان شخص قريب منك في الطائرة مصابًا
alert-text = ظهرت نتيجة فحص إيجابية لشخص جلس قريبًا منك في الرحلة { $flight } يوم { $date }.
alert-means = هذا لا يعني أنك مصاب، وليس ذنب أحد. لا تحتاج إلى الذهاب إلى أي مكان.
alert-group = هذا التنبيه لمن يرافقك أيضًا.
alert-now = ما تفعله الآن
alert-do-stay = ابقَ في مكان الانتظار، وأرسل تقاريرك كما تفعل كل يوم.
alert-do-health = قس حرارتك وأخبرنا كل يوم عن صحتك.
alert-do-call = سيتصل بك موظف من المركز ويخبرك بما تفعله بعد ذلك. نرجو أن ترد على الاتصال.
alert-ill = إذا شعرت بالمرض فاتصل بمركز الصحة العامة القريب منك، أو اتصل بنا على { $phone }.
alert-open = افتح في الرسائل
alert-guide = ما يقوله الدليل عن ذلك
alert-list = تنبيهات المخالطة
alert-deed-send-alert = أرسل إليك تنبيه مخالطة
alert-deed-end-alert = سجّل نتيجة تنبيه المخالطة
