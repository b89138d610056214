# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = सम्पर्क सूचना
alert-title = उडानमा तपाईंको नजिक बसेका व्यक्ति सङ्क्रमित रहेछन्
alert-text = { $date } को उडान { $flight } मा तपाईंको नजिक बसेका एक जनाको जाँचमा सङ्क्रमण देखियो।
alert-means = यसको मतलब तपाईंलाई सङ्क्रमण भयो भन्ने होइन, र यो कसैको गल्ती पनि होइन। तपाईंले कतै जानुपर्दैन।
alert-group = यो साथमा आएका व्यक्तिका लागि पनि हो।
alert-now = अहिले के गर्ने
alert-do-stay = क्वारेन्टिन बस्ने ठाउँमै बस्नुहोस्, र सधैँझैँ रिपोर्ट गर्नुहोस्।
alert-do-health = हरेक दिन ज्वरो नाप्नुहोस् र स्वास्थ्य कस्तो छ रिपोर्ट गर्नुहोस्।
alert-do-call = केन्द्रका कर्मचारीले तपाईंलाई फोन गरेर त्यसपछि के गर्ने भनी बताउनेछन्। कृपया फोन उठाउनुहोस्।
alert-ill = सन्चो भएन भने नजिकको जनस्वास्थ्य केन्द्रमा वा हामीलाई { $phone } मा फोन गर्नुहोस्।
alert-open = सन्देशमा खोल्नुहोस्
alert-guide = गाइडमा पढ्नुहोस्
alert-list = सम्पर्क सूचना
alert-deed-send-alert = तपाईंलाई सम्पर्क सूचना पठाए
alert-deed-end-alert = सम्पर्क सूचनाको नतिजा टिपे
