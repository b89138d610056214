# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = नेटवर्क छैन
offline-lead = अहिले नेटवर्क छैन। तैपनि रिपोर्ट गर्न सक्नुहुन्छ: फोनले रिपोर्ट राख्छ र नेटवर्क आएपछि पठाउँछ।
offline-open-today = “आज” खोल्नुहोस्
offline-unknown-title = यो फोनले तपाईंलाई चिन्दैन
offline-unknown-text = तपाईंले यो ब्राउजरबाट साइन इन गर्नुभएको छैन, वा ब्राउजरले राखेको कुरा मेटाएको छ। नेटवर्क भएको बेला साइन इन गर्नुहोस्, वा { $phone } मा फोन गर्नुहोस्।
offline-waiting = पठाउन बाँकी: { $count }
offline-all-sent = सबै पठाइसकियो
offline-kept = फोनले राख्छ र नेटवर्क आएपछि पठाउँछ। तपाईंले रिपोर्ट गर्नुभएको समय नै गनिन्छ।
offline-not-kept = यो ब्राउजरले केही राख्दैन। रिपोर्ट नपठाइएसम्म यो पेज खुलै राख्नुहोस्।
offline-full = यो फोनमा धेरै रिपोर्ट पठाउन बाँकी छन्, त्यसैले यो राखिएन। कृपया { $phone } मा फोन गर्नुहोस्।
offline-signed-out = तपाईं अब साइन इन हुनुहुन्न। केही हराएको छैन: फेरि साइन इन गर्नुहोस्, अनि बाँकी रिपोर्ट पठाइनेछ।
offline-refused = यो रिपोर्ट हामीले लिन सकेनौँ।
offline-remove = सूचीबाट हटाउनुहोस्
offline-bad-answers = कुनै जवाफ छुटेको छ वा सही हुन सक्दैन। कृपया स्वास्थ्य रिपोर्ट फेरि भर्नुहोस्।
offline-fever = तापक्रम बढी छ
offline-no-fever = तापक्रम बढी छैन
offline-read-out = फोनमा पढेर सुनाउनुहोस्
offline-read-out-text = नेटवर्क छैन भने { $phone } मा फोन गरेर यो सूची पढेर सुनाउन सक्नुहुन्छ।
offline-copy = सूची कपी गर्नुहोस्
offline-storage = तपाईं वा फोनले ब्राउजरले राखेको कुरा मेटाएमा यो सूचीका रिपोर्ट हराउँछन्। त्यसपछि फेरि रिपोर्ट गर्नुहोस्, वा हामीलाई फोन गर्नुहोस्।
offline-sign-out-warning = अझै नपठाइएको: { $count }। अहिले साइन आउट गर्नुभयो भने यो हराउँछ। साइन आउट गर्ने हो?
offline-install-title = Okaeri लाई सजिलै खुल्ने बनाउनुहोस्
offline-install-text = फोनको होम स्क्रिनमा राख्नुहोस्। एकपटक छोएपछि खुल्छ, नेटवर्क नभए पनि।
offline-install-button = होम स्क्रिनमा राख्नुहोस्
offline-install-ios = iPhone मा: “सेयर” (Share) छुनुहोस्, अनि “Add to Home Screen” छान्नुहोस्।
