# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = फोनमा सोधेर नयाँ फोनका लागि कोड दिए
code-deed-give-code-in-person = पासपोर्ट हेरेर नयाँ फोनका लागि कोड दिए
code-deed-take-back-code = नयाँ फोनको कोड फिर्ता लिए
code-deed-sign-out-phones = सबै फोन साइन आउट गरे
code-expired = यो कोड अब चल्दैन। कोड जहाँबाट पाउनुभयो त्यहीँ नयाँ बनाउन लगाउनुहोस्। केन्द्रले दिएको हो भने { $phone } मा फोन गर्नुहोस्।
