# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = सन्देश
nav-help = सहयोग
nav-unread = नपढेको { $count }
message-lead = जुनसुकै भाषामा केन्द्रलाई लेख्नुहोस्। केन्द्रका कर्मचारीले पढेर यहीँ जवाफ दिनुहुन्छ।
message-none = अहिलेसम्म कुनै सन्देश छैन।
message-from-you = तपाईं
message-from-centre = केन्द्र
message-new = नयाँ
message-write = तपाईंको सन्देश
message-hint = जुनसुकै भाषामा, { $count } अक्षरसम्म।
message-send = पठाउनुहोस्
message-error-missing = सन्देश लेख्नुहोस्।
message-error-long = यो धेरै लामो भयो। कृपया { $count } अक्षरभित्र लेख्नुहोस्।
message-error-many = आज तपाईंले { $count } वटा सन्देश लेखिसक्नुभयो। कृपया { $phone } मा फोन गर्नुहोस्।
message-ended = तपाईंको स्वास्थ्य फलोअप सकियो, त्यसैले अब यहाँ लेख्न सकिँदैन। चाहिएमा { $phone } मा फोन गर्नुहोस्।
message-locked = सन्देशमा तपाईंबारेको जानकारी हुन्छ। त्यसैले केन्द्रले यो फोन पुष्टि गरेपछि मात्र देखिन्छ। आगमन कोड लेख्नुहोस् वा हामीलाई फोन गर्नुहोस्।
message-notices = सूचनाहरू
message-notices-all = सबै सूचना
message-template-report-today = कृपया आज तपाईं कहाँ हुनुहुन्छ, हामीलाई भन्नुहोस्: “म यहाँ छु” थिच्नुहोस्।
message-template-will-call = हामी आज तपाईंलाई फोन गर्नेछौँ।
message-template-thanks = धन्यवाद। तपाईंको रिपोर्ट हामीले पायौँ।
message-template-answer-call = हामीले फोन गर्‍यौँ, तर कुरा हुन सकेन। कृपया हाम्रो अर्को फोन उठाउनुहोस्।
message-template-passed-on = तपाईंको प्रश्न सम्बन्धित कर्मचारीलाई पठाइदियौँ। जवाफ यहीँ आउनेछ।
message-template-call-us = समय मिल्दा { $phone } मा फोन गर्नुहोस्।
