# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = सूचनाहरू
notices-lead = क्वारेन्टिनमा बसेका सबैका लागि खबर, सबैभन्दा नयाँ माथि छ।
notices-all = सबै सूचना
notices-none = अहिले कुनै सूचना छैन।
notices-feed = नयाँ सूचना न्युज रिडरमा पाउनुहोस् (Atom)
notices-mark = { $language } मा
notices-not-translated = यो सूचना अझै नेपालीमा तयार भएको छैन। तपाईं यसलाई { $language } मा पढ्दै हुनुहुन्छ।
notices-retracted-title = यो सूचना अब लागू हुँदैन
notices-retracted-text = हामीले यसलाई { $date } मा फिर्ता लियौँ। कृपया अब यसअनुसार नगर्नुहोस्। अहिले लागू हुने सूचना सूचीमा छन्।

clarity-question = यो पेज सजिलै बुझिन्छ?
clarity-yes = बुझिन्छ
clarity-no = बुझिँदैन
clarity-thanks-title = धन्यवाद
clarity-thanks-text = तपाईंको जवाफले गाइड राम्रो बनाउन मद्दत गर्छ। तपाईं को हुनुहुन्छ भन्ने हामी राख्दैनौँ।
clarity-missing-label = के छुटेको छ वा बुझ्न गाह्रो छ?
clarity-missing-hint = बढीमा { $most } अक्षर। कृपया आफ्नो नाम वा आफ्नोबारे अरू कुरा नलेख्नुहोस्। हामी यहाँबाट जवाफ दिन सक्दैनौँ।
clarity-missing-submit = पठाउनुहोस्
clarity-missing-empty = के छुटेको छ लेख्नुहोस्, वा पेजमा फर्कनुहोस्।
clarity-missing-too-long = यसमा { $count } अक्षर छन्, { $most } सम्म मात्र लेख्न मिल्छ। कृपया छोटो बनाउनुहोस्।
clarity-back = पेजमा फर्कनुहोस्
