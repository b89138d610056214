documents-title = राख्न र छाप्न
documents-guide-link = यो गाइड PDF मा डाउनलोड गर्नुहोस्
documents-leaflet-link = अब गर्नुपर्ने काम, एउटै पानामा
documents-kind = PDF, { $language }, { $megabytes } MB भन्दा कम
documents-print-link = छाप्नका लागि पूरै गाइड एउटै पेजमा

documents-guide-title = क्वारेन्टिन अवधिको गाइड
documents-guide-file = Okaeri गाइड
documents-leaflet-title = अब गर्नुपर्ने काम
documents-leaflet-lead = भर्खरै आइपुगेका सबैका लागि। क्वारेन्टिन अवधि नसकिएसम्म यो कागज आफूसँग राख्नुहोस्।
documents-leaflet-file = Okaeri अब गर्नुपर्ने काम
documents-leaflet-arrival = म आइपुगेको दिन (दिन 0):
documents-leaflet-release = म बाहिर निस्कन सक्ने समय:

documents-code-title = आफ्नो फोनमा Okaeri खोल्नुहोस्
documents-code-text = फोनको क्यामेरा यो कोडतिर सोझ्याउनुहोस्, वा यो ठेगाना टाइप गर्नुहोस्:
documents-code-name = QR कोड: { $address }

documents-unavailable-title = यो फाइल अहिले बनाउन सकिएन
documents-unavailable-text = हाम्रो सर्भरमा यो भाषाका अक्षर छैनन्। त्यसको सट्टा पूरै गाइड एउटै पेजमा खोलेर छाप्न सक्नुहुन्छ।
