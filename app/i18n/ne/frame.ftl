# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = मुख्य भागमा जानुहोस्
frame-language = भाषा
frame-menu = मेनु

frame-footer-authority = जिम्मेवार निकाय: { $authority }
frame-footer-automated = सुरुमा स्वचालित आवाज सुनिन्छ।
frame-footer-demo = यो नमुना मात्र हो। कृपया आफ्नो साँचो पासपोर्ट नम्बर नलेख्नुहोस्।

locale-reviewed-note = यो अनुवाद अझै पेसेवर अनुवादकले जाँचेका छैनन्।


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = गाइडमा खोज्नुहोस्
frame-search-hint = जस्तै: किनमेल, नयाँ फोन
frame-search-submit = खोज्नुहोस्


## Errors

frame-error-summary-title = केही कुरा मिलेको छैन
frame-error-prefix = त्रुटि:
frame-error-home = पहिलो पेजमा जानुहोस्
frame-error-request-id = हामीलाई फोन गर्नुभयो भने यो नम्बर भन्नुहोस्: { $id }

frame-error-403-title = यो पेज खोल्न मिलेन
frame-error-403-text = तपाईं साइन आउट भएको हुन सक्छ। कृपया साइन इन गरेर फेरि प्रयास गर्नुहोस्।
frame-error-403-sign-in = साइन इन
frame-error-404-title = यो पेज यहाँ छैन
frame-error-404-text = ठेगाना लेख्दा गल्ती भएको वा पेज अन्तै सरेको हुन सक्छ। कृपया पहिलो पेजबाट फेरि सुरु गर्नुहोस्।
frame-error-408-title = धेरै समय लाग्यो
frame-error-408-text = तपाईंले पठाएको कुरा समयमै आइपुगेन। केही पनि सेभ भएको छैन। कृपया अघिल्लो पेजमा फर्केर फेरि पठाउनुहोस्।
frame-error-413-title = पठाएको कुरा धेरै ठूलो भयो
frame-error-413-text = यति ठूलो कुरा हामी लिन सक्दैनौँ। केही पनि सेभ भएको छैन। कृपया अघिल्लो पेजमा फर्केर थोरै पठाउनुहोस्।
frame-error-422-title = कृपया लेखेको कुरा जाँच्नुहोस्
frame-error-422-text = फारममा केही छुटेको वा नमिलेको छ। केही पनि सेभ भएको छैन। कृपया अघिल्लो पेजमा फर्केर जाँच्नुहोस्।
frame-error-429-title = धेरै पटक प्रयास भयो
frame-error-429-text = कृपया { $minutes } मिनेट पर्खनुहोस्, अनि फेरि प्रयास गर्नुहोस्।
frame-error-500-title = हाम्रोतर्फ समस्या भयो
frame-error-500-text = यो तपाईंको गल्ती होइन। कृपया केही मिनेटपछि फेरि प्रयास गर्नुहोस्। फेरि पनि यस्तै भयो भने हामीलाई फोन गरेर यो नम्बर भन्नुहोस्: { $id }
frame-error-503-title = अहिले धेरै भिड छ
frame-error-503-text = केही पनि हराएको छैन। यो पेज खुलै राख्नुहोस्। केही बेरमा यो आफैँ फेरि प्रयास गर्छ।
frame-error-503-text-sent = तपाईंले पठाएको कुरा अझै सेभ भएको छैन। एक मिनेट पर्खनुहोस्, अनि यो पेज रिलोड गर्नुहोस्। तपाईंको ब्राउजरले त्यही कुरा फेरि पठाउँछ। अघिल्लो पेजमा फर्केर बटन फेरि थिच्दा पनि हुन्छ।
frame-error-503-again = अहिले नै फेरि प्रयास गर्नुहोस्


## Date fields

frame-date-year = साल
frame-date-month = महिना
frame-date-day = दिन
date-missing = दिन, महिना र साल लेख्नुहोस्।
date-not-a-number = मिति अङ्कमा लेख्नुहोस्, जस्तै 23 11 2026।
date-no-such-day = यस्तो मिति हुँदैन। कृपया दिन र महिना जाँच्नुहोस्।
date-in-future = यो मिति अझै आएको छैन। कृपया जाँच्नुहोस्। विक्रम संवत् होइन, अङ्ग्रेजी मिति (AD) लेख्नुहोस्।
date-too-long-ago = यो मिति धेरै पुरानो छ। कृपया साल जाँच्नुहोस्।


## Dates and times

frame-month =
    { $month ->
        [1] जनवरी
        [2] फेब्रुअरी
        [3] मार्च
        [4] अप्रिल
        [5] मे
        [6] जुन
        [7] जुलाई
        [8] अगस्ट
        [9] सेप्टेम्बर
        [10] अक्टोबर
        [11] नोभेम्बर
       *[12] डिसेम्बर
    }
frame-month-short =
    { $month ->
        [1] जन
        [2] फेब्रु
        [3] मार्च
        [4] अप्रि
        [5] मे
        [6] जुन
        [7] जुला
        [8] अग
        [9] सेप्ट
        [10] अक्टो
        [11] नोभे
       *[12] डिसे
    }
frame-weekday =
    { $weekday ->
        [1] सोमबार
        [2] मङ्गलबार
        [3] बुधबार
        [4] बिहीबार
        [5] शुक्रबार
        [6] शनिबार
       *[7] आइतबार
    }
frame-weekday-short =
    { $weekday ->
        [1] सोम
        [2] मङ्गल
        [3] बुध
        [4] बिही
        [5] शुक्र
        [6] शनि
       *[7] आइत
    }
# These two take the same numbers and use the names above.
frame-date-full = सन् { $year } { frame-month } { $day }, { frame-weekday }
frame-date-short = { frame-month } { $day }
# Only for a narrow cell of a calendar.
frame-date-cell = { frame-month-short } { $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = खोकी
symptom-shortness-of-breath = चाँडै सास बढ्ने
symptom-difficulty-breathing = सास फेर्न गाह्रो
symptom-loss-of-smell = गन्ध थाहा नहुने
symptom-loss-of-taste = स्वाद थाहा नहुने
symptom-chills = जाडो लागेर काँडा उम्रने
symptom-repeated-shaking = पटक-पटक काम छुट्ने
symptom-muscle-pain = जिउ वा मांसपेशी दुख्ने
symptom-headache = टाउको दुख्ने
symptom-sore-throat = घाँटी दुख्ने
symptom-nose = नाकबाट पानी बग्ने वा नाक बन्द हुने
symptom-nausea = वाकवाकी लाग्ने वा बान्ता हुने
symptom-diarrhoea = पखाला लाग्ने
symptom-strong-fatigue = एकदमै थकाइ लाग्ने
