# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = أعطى رمزًا لهاتف جديد بعد أسئلة بالهاتف
code-deed-give-code-in-person = أعطى رمزًا لهاتف جديد بعد الاطلاع على جواز السفر
code-deed-take-back-code = ألغى رمزًا لهاتف جديد
code-deed-sign-out-phones = سجّل خروج كل الهواتف
code-expired = لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا من حيث أخذته. إذا كان المركز قد أعطاك إياه، نرجو أن تتصل على { $phone }.
