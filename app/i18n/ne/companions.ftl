# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = यो फोनबाट कसले रिपोर्ट गर्छ
companions-lead = हरेक व्यक्तिको आफ्नै क्वारेन्टिन अवधि र आफ्नै स्वास्थ्य अवस्थाको रिपोर्ट हुन्छ। एउटा फोनले { $count } जनाको रिपोर्ट गर्न सक्छ।
companions-arrival = आइपुगेको दिन, दिन 0
companions-over = क्वारेन्टिन अवधि सकियो
companions-ends = { $date }, { $time } बजेदेखि बाहिर निस्कन सकिन्छ
companions-longer = { $name } को क्वारेन्टिन तपाईंको भन्दा लामो छ। { $date } देखि यो फोनले रिपोर्ट लिँदैन। त्यसअघि नै { $name } लाई आफ्नै फोनमा सार्नुहोस्।
companions-phone = { $name } लाई आफ्नै फोनमा सार्नुहोस्
companions-left = { $name } ले { $date } देखि आफ्नै फोनबाट रिपोर्ट गर्दै हुनुहुन्छ।
companions-back = यो फोनबाट रिपोर्ट गर्नेहरूमा फर्कनुहोस्


## Asking for one more

companions-ask = अर्को एक जनाको रिपोर्ट गर्न अनुरोध गर्नुहोस्
companions-ask-lead = तपाईंसँगै क्वारेन्टिनमा बस्ने र फोन नभएको व्यक्तिका लागि। केन्द्रले मानेपछि स्वास्थ्य अवस्थाको रिपोर्टमा उहाँको बारेमा पनि सोधिन्छ। त्यसअघिका दिनलाई कसैको गल्ती मानिँदैन।
companions-name = पासपोर्टमा भएको नाम
companions-arrived = आइपुगेको दिन
companions-submit = केन्द्रलाई अनुरोध गर्नुहोस्
companions-error-name = पासपोर्टमा जस्तो छ त्यस्तै नाम लेख्नुहोस्।
companions-error-known = तपाईं यो व्यक्तिको रिपोर्ट गर्दै हुनुहुन्छ, वा अनुरोध गरिसक्नुभएको छ।
companions-error-arrived = यो व्यक्ति आइपुगेको दिन छान्नुहोस्।
companions-error-many = एउटा फोनले { $count } जनाको रिपोर्ट गर्न सक्छ। बढी चाहिए कृपया { $phone } मा फोन गर्नुहोस्।
companions-asked-title = { $name }: केन्द्रले निर्णय गर्दै छ
companions-asked-text = केन्द्रका कर्मचारी तपाईंको अनुरोध हेर्दै हुनुहुन्छ। जवाफ यहाँ देखिनेछ।
companions-withdraw = अनुरोध फिर्ता लिनुहोस्
companions-refused-title = { $name }: केन्द्रले मानेन
companions-refused-words = केन्द्रले यो पनि लेखेको छ:
companion-refusal-not-found = हामीले यो व्यक्ति भेट्टाएनौँ। नाम, पासपोर्ट नम्बर र आइपुगेको दिन जाँचेर फेरि अनुरोध गर्नुहोस्।
companion-refusal-own-phone = यो व्यक्ति पहिले नै अर्को फोनबाट रिपोर्ट गर्दै हुनुहुन्छ।
companion-refusal-not-waiting = यो व्यक्ति क्वारेन्टिनमा बस्नु पर्दैन, वा सकिसक्यो।
companion-refusal-call = पहिले हामीले तपाईंसँग कुरा गर्नुपर्छ। कृपया { $phone } मा फोन गर्नुहोस्।
companions-requests = अरूको रिपोर्ट गर्ने अनुरोध
companion-state-open = केन्द्रले निर्णय गर्दै छ
companion-state-approved = केन्द्रले सहमति दियो
companion-state-refused = केन्द्रले मानेन
companion-state-withdrawn = फिर्ता लिइयो
companion-deed-approve-companion = अर्को एक जनाको रिपोर्ट गर्न सहमति दिए
companion-deed-refuse-companion = अर्को एक जनाको रिपोर्ट गर्न सहमति दिएनन्


## A phone of their own

handover-title = { $name } को आफ्नै फोन
handover-lead = यहाँ कोड बनाएर अर्को फोनमा चलाउनुहोस्। त्यसपछि { $name } ले त्यही फोनबाट रिपोर्ट गर्नुहुन्छ। क्वारेन्टिन अवधि आफ्नै, बस्ने ठाउँ उही। यो फोनले { $name } को बारेमा अब सोध्दैन।
handover-history = तपाईंले { $name } का लागि पठाएका रिपोर्ट तपाईंकै रिपोर्टमा रहन्छन्। { $name } ले नयाँ फोनमा पनि हेर्न सक्नुहुन्छ।
handover-identity = { $name } को पासपोर्टको विवरण हामीलाई अझै थाहा छैन। पासपोर्टमा जस्तो छ त्यस्तै लेख्नुहोस्।
handover-type = त्यहाँ { $name } को पासपोर्ट नम्बर र जन्ममिति लेख्नुहोस्।
handover-followed = यो पासपोर्ट नम्बरको विवरण पहिले नै छ। कृपया { $phone } मा फोन गर्नुहोस्।
handover-before = { $date } सम्म तपाईंको स्वास्थ्य अवस्थाको रिपोर्ट { $name } को फोनबाट पठाइएको थियो। ती रिपोर्ट यहाँ पनि देखाइएका छन्।
problem-handed-over = यो रिपोर्टका एक जना अब आफ्नै फोनबाट रिपोर्ट गर्नुहुन्छ, त्यसैले उहाँको भाग लिइएन। अरू सबैको रिपोर्ट आइपुग्यो।
