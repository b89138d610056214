# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = រំលងទៅខ្លឹមសារ
frame-language = ភាសា
frame-menu = ម៉ឺនុយ

frame-footer-authority = ស្ថាប័នទទួលបន្ទុក៖ { $authority }
frame-footer-automated = ដំបូង សំឡេងស្វ័យប្រវត្តិនឹងឆ្លើយ។
frame-footer-demo = គេហទំព័រនេះគ្រាន់​តែជាការបង្ហាញគំរូ។ សូមកុំបញ្ចូលលេខលិខិតឆ្លងដែនពិត។

locale-reviewed-note = អ្នកបកប្រែអាជីព មិនទាន់បានពិនិត្យការបកប្រែនេះទេ។


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = ស្វែងរកក្នុងការណែនាំ
frame-search-hint = ឧទាហរណ៍៖ ទិញម្ហូប, ទូរសព្ទថ្មី
frame-search-submit = ស្វែងរក


## Errors

frame-error-summary-title = មានចំណុចត្រូវកែ
frame-error-prefix = កំហុស៖
frame-error-home = ទៅទំព័រដំបូង
frame-error-request-id = ពេលទូរសព្ទមកយើង សូមប្រាប់លេខនេះ៖ { $id }

frame-error-403-title = អ្នកមិនអាចបើកទំព័រនេះបានទេ
frame-error-403-text = អ្នកប្រហែលជាបានចេញពី Okaeri ហើយ។ សូមចូលវិញ រួចសាកល្បងម្តងទៀត។
frame-error-403-sign-in = ចូល
frame-error-404-title = មិនមានទំព័រនេះទេ
frame-error-404-text = អាសយដ្ឋានអាចវាយខុស ឬទំព័រត្រូវបានប្តូរទីតាំង។ សូមចាប់ផ្តើមម្តងទៀតពីទំព័រដំបូង។
frame-error-408-title = ចំណាយពេលយូរពេក
frame-error-408-text = អ្វីដែលអ្នកផ្ញើ មកមិនដល់យើងទាន់ពេលទេ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ សូមត្រឡប់ក្រោយ រួចផ្ញើម្តងទៀត។
frame-error-413-title = ទំហំធំពេក
frame-error-413-text = អ្វីដែលអ្នកផ្ញើ ធំជាងអ្វីដែលយើងអាចទទួល។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ សូមត្រឡប់ក្រោយ រួចផ្ញើតិចជាងនេះ។
frame-error-422-title = សូមពិនិត្យអ្វីដែលអ្នកបានបំពេញ
frame-error-422-text = មានចំណុចខ្លះខ្វះ ឬមិនត្រឹមត្រូវ។ មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ សូមត្រឡប់ក្រោយ រួចពិនិត្យម្តងទៀត។
frame-error-429-title = សាកល្បងច្រើនដងពេក
frame-error-429-text = សូមរង់ចាំ { $minutes } នាទី រួចសាកល្បងម្តងទៀត។
frame-error-500-title = មានបញ្ហានៅខាងយើង
frame-error-500-text = នេះមិនមែនជាកំហុសរបស់អ្នកទេ។ សូមរង់ចាំប៉ុន្មាននាទី រួចសាកល្បងម្តងទៀត។ បើនៅតែមានបញ្ហា សូមទូរសព្ទមកយើង ហើយប្រាប់លេខនេះ៖ { $id }
frame-error-503-title = ឥឡូវនេះ មានអ្នកប្រើច្រើនណាស់
frame-error-503-text = មិនមានអ្វីបាត់បង់ទេ។ សូមទុកទំព័រនេះឱ្យបើក។ បន្តិចទៀត វានឹងសាកល្បងម្តងទៀតដោយខ្លួនឯង។
frame-error-503-text-sent = អ្វីដែលអ្នកផ្ញើ មិនទាន់បានរក្សាទុកទេ។ សូមរង់ចាំមួយនាទី រួចបើកទំព័រនេះឡើងវិញ (refresh)។ កម្មវិធីរុករកនឹងផ្ញើដដែលម្តងទៀត។ អ្នកក៏អាចត្រឡប់ក្រោយ រួចចុចប៊ូតុងម្តងទៀតបានដែរ។
frame-error-503-again = សាកល្បងម្តងទៀតឥឡូវនេះ


## Date fields

frame-date-year = ឆ្នាំ
frame-date-month = ខែ
frame-date-day = ថ្ងៃ
date-missing = សូមបំពេញថ្ងៃ ខែ និងឆ្នាំ។
date-not-a-number = សូមបំពេញកាលបរិច្ឆេទជាលេខ ឧទាហរណ៍ 23 11 2026។
date-no-such-day = មិនមានកាលបរិច្ឆេទនេះទេ។ សូមពិនិត្យថ្ងៃ និងខែ។
date-in-future = កាលបរិច្ឆេទនេះមិនទាន់មកដល់ទេ។ សូមពិនិត្យម្តងទៀត។
date-too-long-ago = កាលបរិច្ឆេទនេះយូរពេកហើយ។ សូមពិនិត្យឆ្នាំ។


## Dates and times

frame-month =
    { $month ->
        [1] មករា
        [2] កុម្ភៈ
        [3] មីនា
        [4] មេសា
        [5] ឧសភា
        [6] មិថុនា
        [7] កក្កដា
        [8] សីហា
        [9] កញ្ញា
        [10] តុលា
        [11] វិច្ឆិកា
       *[12] ធ្នូ
    }
frame-month-short =
    { $month ->
        [1] មករា
        [2] កុម្ភៈ
        [3] មីនា
        [4] មេសា
        [5] ឧសភា
        [6] មិថុនា
        [7] កក្កដា
        [8] សីហា
        [9] កញ្ញា
        [10] តុលា
        [11] វិច្ឆិកា
       *[12] ធ្នូ
    }
frame-weekday =
    { $weekday ->
        [1] ថ្ងៃចន្ទ
        [2] ថ្ងៃអង្គារ
        [3] ថ្ងៃពុធ
        [4] ថ្ងៃព្រហស្បតិ៍
        [5] ថ្ងៃសុក្រ
        [6] ថ្ងៃសៅរ៍
       *[7] ថ្ងៃអាទិត្យ
    }
frame-weekday-short =
    { $weekday ->
        [1] ចន្ទ
        [2] អង្គារ
        [3] ពុធ
        [4] ព្រហ
        [5] សុក្រ
        [6] សៅរ៍
       *[7] អាទិត្យ
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday } ទី{ $day } ខែ{ frame-month } ឆ្នាំ{ $year }
frame-date-short = ថ្ងៃទី{ $day } ខែ{ frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day }/{ $month }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date } ម៉ោង { $time }


## Symptoms

symptom-cough = ក្អក
symptom-shortness-of-breath = ងាយហត់
symptom-difficulty-breathing = ពិបាកដកដង្ហើម
symptom-loss-of-smell = មិនធុំក្លិន
symptom-loss-of-taste = មិនដឹងរសជាតិ
symptom-chills = រងាស្រៀវស្រាញ
symptom-repeated-shaking = ញ័រខ្លួនម្តងហើយម្តងទៀត
symptom-muscle-pain = ឈឺសាច់ដុំ
symptom-headache = ឈឺក្បាល
symptom-sore-throat = ឈឺបំពង់ក
symptom-nose = ហៀរសំបោរ ឬតឹងច្រមុះ
symptom-nausea = ចង់ក្អួត ឬក្អួត
symptom-diarrhoea = រាករូស
symptom-strong-fatigue = អស់កម្លាំងខ្លាំង
