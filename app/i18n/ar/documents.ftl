documents-title = للحفظ والطباعة
documents-guide-link = نزّل هذا الدليل بصيغة PDF
documents-leaflet-link = خطواتك التالية في ورقة واحدة
documents-kind = PDF، { $language }، أقل من { $megabytes } ميغابايت
documents-print-link = الدليل كله في صفحة واحدة للطباعة

documents-guide-title = دليل أيام الانتظار
documents-guide-file = دليل Okaeri
documents-leaflet-title = خطواتك التالية
documents-leaflet-lead = لكل من وصل للتو. احتفظ بهذه الورقة حتى تنتهي أيام الانتظار.
documents-leaflet-file = خطواتك التالية Okaeri
documents-leaflet-arrival = يوم وصولي (اليوم 0):
documents-leaflet-release = يمكنني الخروج ابتداءً من:

documents-code-title = افتح Okaeri على هاتفك
documents-code-text = وجّه كاميرا هاتفك إلى الرمز، أو اكتب هذا العنوان:
documents-code-name = رمز QR: { $address }

documents-unavailable-title = لا يمكن إعداد هذا الملف الآن
documents-unavailable-text = لا توجد حروف هذه اللغة على خادمنا. يمكنك بدلًا من ذلك أن تفتح الدليل كله في صفحة واحدة وتطبعها.
