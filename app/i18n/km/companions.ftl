# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = អ្នកដែលរាយការណ៍ដោយទូរសព្ទនេះ
companions-lead = មនុស្សម្នាក់ៗមានរយៈពេលរង់ចាំ និងរបាយការណ៍សុខភាពផ្ទាល់ខ្លួន។ ទូរសព្ទមួយអាចរាយការណ៍ឱ្យមនុស្ស { $count } នាក់។
companions-arrival = ថ្ងៃមកដល់ ថ្ងៃទី0
companions-over = រយៈពេលរង់ចាំបានចប់ហើយ
companions-ends = អាចចេញក្រៅបានចាប់ពី{ $date } ម៉ោង { $time }
companions-longer = { $name } រង់ចាំយូរជាងអ្នក។ ចាប់ពី{ $date } ទូរសព្ទនេះលែងទទួលរបាយការណ៍។ សូមប្តូរ { $name } ទៅទូរសព្ទផ្ទាល់ខ្លួនមុនថ្ងៃនោះ។
companions-phone = ប្តូរ { $name } ទៅទូរសព្ទផ្ទាល់ខ្លួន
companions-left = { $name } រាយការណ៍ដោយទូរសព្ទផ្ទាល់ខ្លួនចាប់ពី{ $date }។
companions-back = ត្រឡប់ទៅអ្នកដែលរាយការណ៍ដោយទូរសព្ទនេះ


## Asking for one more

companions-ask = សុំរាយការណ៍ឱ្យមនុស្សម្នាក់ទៀត
companions-ask-lead = សម្រាប់អ្នកដែលរង់ចាំជាមួយអ្នក ហើយគ្មានទូរសព្ទ។ ពេលមជ្ឈមណ្ឌលយល់ព្រម របាយការណ៍សុខភាពនឹងសួរអំពីគាត់ដែរ។ ថ្ងៃមុននោះមិនរាប់ជាកំហុសរបស់អ្នកណាទេ។
companions-name = ឈ្មោះដូចក្នុងលិខិតឆ្លងដែន
companions-arrived = ថ្ងៃមកដល់
companions-submit = ផ្ញើសំណើទៅមជ្ឈមណ្ឌល
companions-error-name = សូមបំពេញឈ្មោះដូចក្នុងលិខិតឆ្លងដែន។
companions-error-known = អ្នករាយការណ៍ឱ្យមនុស្សនេះរួចហើយ ឬបានស្នើរួចហើយ។
companions-error-arrived = សូមជ្រើសថ្ងៃដែលមនុស្សនេះមកដល់។
companions-error-many = ទូរសព្ទមួយអាចរាយការណ៍ឱ្យមនុស្ស { $count } នាក់។ បើត្រូវការច្រើនជាងនេះ សូមទូរសព្ទមកលេខ { $phone }។
companions-asked-title = { $name }៖ មជ្ឈមណ្ឌលកំពុងពិចារណា
companions-asked-text = បុគ្គលិកមជ្ឈមណ្ឌលកំពុងមើលសំណើរបស់អ្នក។ អ្នកនឹងឃើញចម្លើយនៅទីនេះ។
companions-withdraw = ដកសំណើវិញ
companions-refused-title = { $name }៖ មជ្ឈមណ្ឌលមិនយល់ព្រមទេ
companions-refused-words = មជ្ឈមណ្ឌលសរសេរបន្ថែម៖
companion-refusal-not-found = យើងរកមនុស្សនេះមិនឃើញទេ។ សូមផ្ទៀងឈ្មោះ លេខលិខិតឆ្លងដែន និងថ្ងៃមកដល់ រួចស្នើម្តងទៀត។
companion-refusal-own-phone = មនុស្សនេះរាយការណ៍ដោយទូរសព្ទផ្សេងរួចហើយ។
companion-refusal-not-waiting = មនុស្សនេះមិនចាំបាច់រង់ចាំ ឬរង់ចាំចប់ហើយ។
companion-refusal-call = យើងត្រូវនិយាយជាមួយអ្នកជាមុនសិន។ សូមទូរសព្ទមកលេខ { $phone }។
companions-requests = សំណើរាយការណ៍ឱ្យអ្នកដទៃ
companion-state-open = មជ្ឈមណ្ឌលកំពុងពិចារណា
companion-state-approved = មជ្ឈមណ្ឌលបានយល់ព្រម
companion-state-refused = មជ្ឈមណ្ឌលមិនយល់ព្រមទេ
companion-state-withdrawn = បានដកវិញ
companion-deed-approve-companion = បានយល់ព្រមឱ្យអ្នករាយការណ៍ឱ្យមនុស្សម្នាក់ទៀត
companion-deed-refuse-companion = មិនបានយល់ព្រមឱ្យអ្នករាយការណ៍ឱ្យមនុស្សម្នាក់ទៀតទេ


## A phone of their own

handover-title = ទូរសព្ទផ្ទាល់ខ្លួនរបស់ { $name }
handover-lead = សូមបង្កើតកូដនៅទីនេះ ហើយប្រើលើទូរសព្ទផ្សេង។ ចាប់ពីពេលនោះ { $name } រាយការណ៍លើទូរសព្ទនោះ ដោយមានរយៈពេលរង់ចាំផ្ទាល់ខ្លួន និងកន្លែងរង់ចាំដដែល។ ទូរសព្ទនេះលែងសួរអំពី { $name } ទៀត។
handover-history = របាយការណ៍ដែលអ្នកបានផ្ញើឱ្យ { $name } នៅតែមានក្នុងរបាយការណ៍របស់អ្នក។ { $name } ក៏មើលឃើញលើទូរសព្ទថ្មីដែរ។
handover-identity = យើងមិនទាន់ស្គាល់លិខិតឆ្លងដែនរបស់ { $name } ទេ។ សូមបំពេញដូចក្នុងលិខិតឆ្លងដែន។
handover-type = សូមបំពេញលេខលិខិតឆ្លងដែន និងថ្ងៃខែឆ្នាំកំណើតរបស់ { $name } នៅលើទូរសព្ទនោះ។
handover-followed = លេខលិខិតឆ្លងដែននេះមានកំណត់ត្រារួចហើយ។ សូមទូរសព្ទមកលេខ { $phone }។
handover-before = រហូតដល់{ $date } របាយការណ៍សុខភាពរបស់អ្នកបានផ្ញើដោយទូរសព្ទរបស់ { $name }។ របាយការណ៍ទាំងនោះក៏បង្ហាញនៅទីនេះដែរ។
problem-handed-over = មនុស្សម្នាក់ក្នុងរបាយការណ៍នេះ ឥឡូវរាយការណ៍ដោយទូរសព្ទផ្ទាល់ខ្លួន ដូច្នេះយើងមិនបានទទួលផ្នែករបស់គាត់ទេ។ របាយការណ៍របស់អ្នកដទៃបានមកដល់ហើយ។
