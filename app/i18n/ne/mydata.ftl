# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = मेरो जानकारी
mydata-lead = तपाईंबारे के राखिएको छ, कसले हेर्‍यो र कहिले मेटाइन्छ, यहाँ हेर्नुहोस्।
mydata-locked = तपाईंको जानकारी केन्द्रले पुष्टि गरेको फोनमा मात्र देखिन्छ। आगमन कोड वा आफ्नो अर्को फोनमा बनाएको कोड लेख्नुहोस्, वा हामीलाई फोन गर्नुहोस्।


## What is stored

mydata-stored = के राखिएको छ
mydata-who = तपाईं को हुनुहुन्छ
mydata-name = नाम
mydata-language = भाषा
mydata-companions = साथमा आएका व्यक्ति
mydata-arrival = तपाईंको आगमन
mydata-arrived = आइपुगेको दिन
mydata-flight = उडान र सिट
mydata-period = क्वारेन्टिन अवधि
mydata-registered = दर्ता भएको समय
mydata-none = अहिलेसम्म छैन
mydata-location-reports = ठाउँका रिपोर्ट
mydata-exact = तीमध्ये ठ्याक्कै लोकेसन भएका
mydata-health-reports = स्वास्थ्य अवस्थाका रिपोर्ट
mydata-exact-rule = ठ्याक्कै लोकेसन रिपोर्ट गरेको { $hours } घण्टापछि मेटाइन्छ। नतिजा, अन्दाजी दूरी र कति फरक पर्न सक्छ भन्ने मात्र रहन्छ।
mydata-contact = सन्देश र अनुरोध
mydata-requests = तपाईंको फोनमा पुगेका अनुरोध
mydata-contests = तपाईंले गलत भन्नुभएका टिपोट
mydata-phones = साइन इन भएका फोन
mydata-phone-this = यो फोन
mydata-phone-other = अर्को फोन
mydata-phone-full = सबै देखिन्छ
mydata-phone-report = रिपोर्ट मात्र पठाउन सक्छ
mydata-phone-since = साइन इन: { $since }। पछिल्लो प्रयोग: { $seen }।


## Who looked at it

mydata-access = कसले हेर्‍यो
mydata-access-lead = केन्द्रका कर्मचारीले तपाईंको विवरण खोल्दा वा त्यसमा केही गर्दा हरेक पटक टिपिन्छ र यहाँ देखाइन्छ।
mydata-access-none = अहिलेसम्म कसैले तपाईंको विवरण खोलेको छैन।
mydata-access-older = पुराना टिपोट
mydata-access-newest = नयाँ टिपोट
mydata-deed-read-case = तपाईंको विवरण खोले
mydata-deed-settle-contest = तपाईंले गलत भन्नुभएको टिपोटबारे निर्णय गरे
mydata-deed-write-message = तपाईंलाई सन्देश लेखे
mydata-deed-answer-messages = तपाईंको सन्देशको जवाफ दिइयो भनी टिपे
mydata-deed-decide-deletion = मेटाउने अनुरोधबारे निर्णय गरे
mydata-deed-approve-place = अर्को ठाउँमा सर्न सहमति दिए
mydata-deed-refuse-place = अर्को ठाउँमा सर्न सहमति दिएनन्
mydata-deed-other = तपाईंको विवरणमा काम गरे
mydata-role-viewer = केन्द्र (हेर्ने मात्र)
mydata-role-follow-up = केन्द्र (स्वास्थ्य फलोअप)
mydata-role-supervisor = केन्द्र (सुपरिवेक्षण)
mydata-role-administrator = केन्द्र (प्रशासन)


## When it is destroyed

mydata-end = कहिले मेटाइन्छ
mydata-end-released = तपाईं बाहिर निस्कन सक्नुहुन्छ
mydata-end-hidden = केन्द्रले अब देख्दैन
mydata-end-destroyed = सबै मेटाइन्छ
mydata-rule-hidden = नियम: क्वारेन्टिन अवधि सकिएको { $days } दिनसम्म केन्द्रले तपाईंको जानकारी हेर्न सक्छ।
mydata-rule-destroyed = क्वारेन्टिन अवधि सकिएको { $days } दिनपछि मेटाइन्छ; केन्द्रले मान्यो भने त्यसभन्दा अघि।


## A copy, another phone, signing out

mydata-copy = तपाईंका लागि प्रति
mydata-copy-lead = तपाईं र साथमा आएका व्यक्तिबारे राखिएको सबै कुरा एउटै फाइलमा। यसमा स्वास्थ्य र तपाईं कहाँ हुनुहुन्थ्यो भन्ने लेखिएको हुन्छ, त्यसैले सुरक्षित राख्नुहोस्।
mydata-copy-page = पढ्नका लागि (HTML)
mydata-copy-json = प्रोग्रामका लागि (JSON)
mydata-newphone = अर्को फोन चलाउनुहोस्
mydata-newphone-lead = यहाँ कोड बनाउनुहोस् र अर्को फोनमा पासपोर्ट नम्बर र जन्ममितिसँगै लेख्नुहोस्। त्यसपछि त्यो फोनमा पनि सबै देखिन्छ। कोड { $minutes } मिनेटभित्र एक पटक मात्र चल्छ।
mydata-newphone-make = कोड बनाउनुहोस्
mydata-newphone-many = तपाईंले आज { $count } वटा कोड बनाइसक्नुभयो। कृपया { $phone } मा फोन गर्नुहोस्।
mydata-newphone-title = अर्को फोनका लागि कोड
mydata-newphone-until = यो कोड { $time } बजेसम्म एक पटक मात्र चल्छ। यो अहिले मात्र देखाइन्छ।
mydata-newphone-scan = अर्को फोनको क्यामेराले तलको चित्र स्क्यान गर्नुहोस्। वा त्यहाँ तलको ठेगाना खोलेर कोड लेख्नुहोस्।
mydata-newphone-type = सधैँझैँ पासपोर्ट नम्बर र जन्ममिति लेख्नुहोस्।
mydata-newphone-picture = अर्को फोनलाई साइन इन पेजमा लैजाने QR कोड
mydata-back = “मेरो जानकारी” मा फर्कनुहोस्
mydata-out = फोनबाट साइन आउट
mydata-out-lead = फोन हराउनुभयो, वा अरूको फोन चलाउनुभएको थियो? यहाँबाट साइन आउट गर्नुहोस्। तुरुन्तै लागू हुन्छ।
mydata-out-others = अरू फोन साइन आउट गर्नुहोस्
mydata-out-others-note = यो बाहेक सबै फोन साइन आउट हुन्छन्। फेरि चलाउन यहाँ कोड बनाउनुहोस्।
mydata-out-others-submit = हो, अरू फोन साइन आउट गर्ने
mydata-out-all = यो फोनसहित सबै साइन आउट गर्नुहोस्
mydata-out-all-note = आगमन कोड एक पटक मात्र चल्छ। केन्द्रको नयाँ कोड नभएसम्म फेरि साइन इन गर्दा रिपोर्ट मात्र पठाउन सकिन्छ।
mydata-out-all-submit = हो, सबै साइन आउट गर्ने


## Deletion

mydata-delete = मेटाउन अनुरोध गर्नुहोस्
mydata-delete-rule = क्वारेन्टिन अवधिमा केही पनि मेटाउन मिल्दैन।
mydata-delete-lead = तर तपाईंको जानकारी चाँडै मेटाउन अनुरोध गर्न सक्नुहुन्छ: { $date } को सट्टा { $early } मा। केन्द्रका कर्मचारीले निर्णय गर्छन्।
mydata-delete-open = चाँडै मेटाउन अनुरोध गर्नुहोस्
mydata-delete-reason = किन? खाली छोड्न सकिन्छ।
mydata-delete-submit = हो, मेटाउन अनुरोध गर्ने
mydata-delete-asked = तपाईंले { $date } मा अनुरोध गर्नुभयो। केन्द्रका कर्मचारीले निर्णय गर्छन् र जवाफ यहाँ देखिन्छ।
mydata-delete-withdraw = अनुरोध फिर्ता लिनुहोस्
mydata-delete-granted = केन्द्रले मान्यो। तपाईंको जानकारी { $date } मा मेटाइन्छ।
mydata-delete-refused = केन्द्रले मानेन। कारण:
mydata-delete-hidden = केन्द्रमा अब कसैले तपाईंको जानकारी देख्दैन। { $date } मा मेटाइन्छ।
