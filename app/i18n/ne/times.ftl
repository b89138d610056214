# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = हामीले तपाईंलाई कहिले सोधौं?
times-title = समय र आवश्यकता
times-lead = यी समयभित्र हामी तपाईं कहाँ हुनुहुन्छ भनेर सोध्छौं, र दिनमा एक पटक स्वास्थ्य कस्तो छ भनेर सोध्छौं। तपाईंलाई मिल्ने समय छान्नुहोस्। आइपुगेपछिको पहिलो रात हामी केही सोध्दैनौं।
times-now = अहिले हामी { $from } देखि { $until } बीचमा सोध्छौं।
times-coming = { $date } देखि हामी { $from } देखि { $until } बीचमा सोध्छौं।
times-rule = नयाँ छनोट { $date } देखि लागू हुन्छ। आजका अनुरोध जस्ताको तस्तै रहन्छन्।
times-last = तपाईंको क्वारेन्टिन अवधि आज सकिन्छ, त्यसैले समय बदलिँदैन।
times-submit = सेभ गर्नुहोस्
times-window-early = छिटो
times-window-day = दिउँसो
times-window-late = ढिलो
times-hours = { $from } देखि { $until }; स्वास्थ्य: { $due } सम्म
times-deed = तपाईंको इच्छाअनुसार सोध्ने समय र तरिका बदले


## What the centre has to know

needs-link = तपाईंबारे हामीले जान्नुपर्ने कुरा
needs-lead = तपाईंलाई मिल्ने कुरामा चिन्ह लगाउनुहोस्, ताकि हामी तपाईंलाई सजिलो हुने गरी सोधौं। जहिले पनि बदल्न सक्नुहुन्छ। यो इन्क्रिप्ट गरेर राखिन्छ र केन्द्रका मानिसले मात्र हेर्छन्।
needs-deaf = म कान सुन्दिनँ, वा राम्ररी सुन्दिनँ
needs-deaf-note = हामी फोन गर्दैनौं, लेखेर खबर गर्छौं।
needs-night = म राति काम गर्छु र दिउँसो सुत्छु
needs-night-note = तपाईं सुतेको बेला हामी फोन गर्दैनौं। अनुरोधका लागि ढिलो समय पनि छान्न सक्नुहुन्छ।
needs-children = म साना बच्चाहरूको हेरचाह गर्छु
needs-children-note = भोलिपल्टदेखि हरेक अनुरोधको जवाफ दिन थप { $minutes } मिनेट पाउनुहुन्छ।
needs-shared-room = म अरूसँग एउटै कोठामा बस्छु
needs-shared-room-note = भिडियो कल गर्नुअघि हामी सन्देशमा खबर गर्छौं। अरू कसैलाई देखाउनु पर्दैन।
needs-told = तपाईंले { $date } मा भन्नुभएको थियो। फिर्ता लिन चिन्ह हटाउनुहोस्।
needs-offer = { $from } देखि { $until } बीचमा सोध्न छान्नुहोस्
needs-other = अरू केही छ? हामीलाई लेख्नुहोस्
needs-none = केही छैन


## Receipts

receipt-title = प्राप्ति प्रमाण
receipt-arrived = यो रिपोर्ट आइपुगेको छ
receipt-location = ठाउँको रिपोर्ट
receipt-health = स्वास्थ्य अवस्थाको रिपोर्ट
receipt-kind = रिपोर्ट
receipt-at = आइपुगेको समय
receipt-number = प्राप्ति नम्बर
receipt-show = रिपोर्ट गरेको प्रमाण देखाउनु पर्छ? यो कोड देखाउनुहोस् वा यो पेज प्रिन्ट गर्नुहोस्। कोड स्क्यान गर्नेले यही पेज देख्छ।
receipt-says-not = कसले के रिपोर्ट गर्‍यो भन्ने कुरा यो पेजमा देखिँदैन।
receipt-code = यो पेज खोल्ने QR कोड
receipt-none-title = यस्तो प्राप्ति नम्बर छैन
receipt-none = यो प्राप्ति नम्बरको रिपोर्ट राखिएको छैन। नियमअनुसार मेटाइसकिएको हुन सक्छ।
