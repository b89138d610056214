# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = إعدادات القراءة
reading-lead = اختر كيف تظهر لك الصفحات. يُحفظ اختيارك في هذا المتصفح فقط.

## Each is a group with a few choices

reading-size = حجم النص
reading-standard = عادي
reading-size-larger = أكبر
reading-size-largest = الأكبر
reading-contrast = التباين
reading-contrast-high = عالٍ
reading-colours = الألوان
reading-colours-system = كما في هذا الهاتف أو الحاسوب
reading-colours-light = فاتحة
reading-colours-dark = داكنة
reading-movement = الحركة
reading-movement-less = حركة أقل

reading-save = احفظ
reading-back = العودة إلى الصفحة

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = القراءة بصوت عالٍ
reading-aloud-start = اقرأ هذه الصفحة بصوت عالٍ
reading-aloud-pause = إيقاف مؤقت
reading-aloud-resume = متابعة
reading-aloud-stop = إيقاف
