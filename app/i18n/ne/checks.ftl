# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = आज { $until } बजेसम्म केन्द्रले तपाईंलाई भिडियो कल गर्न सक्छ। फोन आफ्नो नजिकै राख्नुहोस्। कल उठाउन छुटे पनि उल्टो कल गर्नु पर्दैन।
check-today = आज { $from } देखि { $until } बीचमा केन्द्रले तपाईंलाई भिडियो कल गर्न सक्छ।
check-date = { $date } मा { $from } देखि { $until } बीचमा केन्द्रले तपाईंलाई भिडियो कल गर्न सक्छ।
check-about = उपस्थिति जाँचबारे
