# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = ព័ត៌មានរបស់ខ្ញុំ
mydata-lead = នៅទីនេះ អ្នកអាចមើលថា អ្វីខ្លះអំពីអ្នកត្រូវបានរក្សាទុក នរណាបានមើល និងលុបចោលនៅពេលណា។
mydata-locked = ព័ត៌មានរបស់អ្នកបង្ហាញតែលើទូរសព្ទដែលមជ្ឈមណ្ឌលបានបញ្ជាក់។ សូមបំពេញកូដមកដល់ ឬកូដពីទូរសព្ទផ្សេងរបស់អ្នក ឬទូរសព្ទមកយើង។


## What is stored

mydata-stored = អ្វីដែលរក្សាទុក
mydata-who = អំពីអ្នក
mydata-name = ឈ្មោះ
mydata-language = ភាសា
mydata-companions = អ្នករួមដំណើរ
mydata-arrival = ការមកដល់របស់អ្នក
mydata-arrived = ថ្ងៃមកដល់
mydata-flight = ជើងហោះហើរ និងកៅអី
mydata-period = រយៈពេលរង់ចាំ
mydata-registered = ចុះបញ្ជីនៅ
mydata-none = មិនទាន់មាន
mydata-location-reports = របាយការណ៍ទីតាំង
mydata-exact = ក្នុងនោះ មានទីតាំងច្បាស់លាស់
mydata-health-reports = របាយការណ៍សុខភាព
mydata-exact-rule = ទីតាំងច្បាស់លាស់ត្រូវលុបចោលទាំងស្រុង { $hours } ម៉ោងក្រោយរាយការណ៍។ នៅសល់តែលទ្ធផល ចម្ងាយប្រហាក់ប្រហែល និងកម្រិតលម្អៀង។
mydata-contact = សារ និងសំណើ
mydata-requests = សំណើដែលមកដល់ទូរសព្ទរបស់អ្នក
mydata-contests = កំណត់ត្រាដែលអ្នកថាមិនត្រឹមត្រូវ
mydata-phones = ទូរសព្ទដែលកំពុងចូល
mydata-phone-this = ទូរសព្ទនេះ
mydata-phone-other = ទូរសព្ទផ្សេង
mydata-phone-full = មើលឃើញទាំងអស់
mydata-phone-report = អាចផ្ញើតែរបាយការណ៍
mydata-phone-since = ចូលនៅ៖ { $since }។ ប្រើចុងក្រោយ៖ { $seen }។


## Who looked at it

mydata-access = នរណាបានមើល
mydata-access-lead = រាល់ពេលដែលបុគ្គលិកមជ្ឈមណ្ឌលបើក ឬធ្វើអ្វីមួយលើសំណុំរឿងរបស់អ្នក វាត្រូវបានកត់ត្រា និងបង្ហាញនៅទីនេះ។
mydata-access-none = មិនទាន់មាននរណាបើកសំណុំរឿងរបស់អ្នកទេ។
mydata-access-older = កំណត់ត្រាចាស់ជាង
mydata-access-newest = កំណត់ត្រាថ្មីបំផុត
mydata-deed-read-case = បានបើកសំណុំរឿងរបស់អ្នក
mydata-deed-settle-contest = បានសម្រេចលើកំណត់ត្រាដែលអ្នកថាមិនត្រឹមត្រូវ
mydata-deed-write-message = បានសរសេរមកអ្នក
mydata-deed-answer-messages = បានកត់ថាសាររបស់អ្នកត្រូវបានឆ្លើយ
mydata-deed-decide-deletion = បានសម្រេចលើសំណើលុបរបស់អ្នក
mydata-deed-approve-place = បានយល់ព្រមឱ្យអ្នកប្តូរកន្លែង
mydata-deed-refuse-place = មិនបានយល់ព្រមឱ្យអ្នកប្តូរកន្លែងទេ
mydata-deed-other = បានធ្វើការលើសំណុំរឿងរបស់អ្នក
mydata-role-viewer = មជ្ឈមណ្ឌល (មើលតែប៉ុណ្ណោះ)
mydata-role-follow-up = មជ្ឈមណ្ឌល (ការតាមដានសុខភាព)
mydata-role-supervisor = មជ្ឈមណ្ឌល (ប្រធានផ្នែក)
mydata-role-administrator = មជ្ឈមណ្ឌល (រដ្ឋបាល)


## When it is destroyed

mydata-end = លុបចោលនៅពេលណា
mydata-end-released = អ្នកអាចចេញក្រៅបាន
mydata-end-hidden = មជ្ឈមណ្ឌលមើលលែងឃើញ
mydata-end-destroyed = លុបចោលទាំងស្រុងទាំងអស់
mydata-rule-hidden = វិធាន៖ មជ្ឈមណ្ឌលអាចមើលព័ត៌មានរបស់អ្នក { $days } ថ្ងៃក្រោយរយៈពេលរង់ចាំ។
mydata-rule-destroyed = ព័ត៌មានត្រូវលុបចោលទាំងស្រុង { $days } ថ្ងៃក្រោយរយៈពេលរង់ចាំ ឬមុននោះ បើមជ្ឈមណ្ឌលយល់ព្រម។


## A copy, another phone, signing out

mydata-copy = ច្បាប់ចម្លងសម្រាប់អ្នក
mydata-copy-lead = អ្វីៗទាំងអស់ដែលរក្សាទុកអំពីអ្នក និងអ្នករួមដំណើរ ក្នុងឯកសារតែមួយ។ វាប្រាប់ពីសុខភាព និងកន្លែងដែលអ្នកនៅ ដូច្នេះសូមរក្សាវាឱ្យបានល្អ។
mydata-copy-page = សម្រាប់អាន (HTML)
mydata-copy-json = សម្រាប់កម្មវិធី (JSON)
mydata-newphone = ប្រើទូរសព្ទផ្សេង
mydata-newphone-lead = សូមបង្កើតកូដនៅទីនេះ ហើយប្រើលើទូរសព្ទផ្សេង ជាមួយលេខលិខិតឆ្លងដែន និងថ្ងៃខែឆ្នាំកំណើត។ បន្ទាប់មក ទូរសព្ទនោះក៏មើលឃើញទាំងអស់ដែរ។ កូដប្រើបានតែម្តង ក្នុងរយៈពេល { $minutes } នាទី។
mydata-newphone-make = បង្កើតកូដ
mydata-newphone-many = ថ្ងៃនេះអ្នកបានបង្កើតកូដ { $count } ហើយ។ សូមទូរសព្ទមកលេខ { $phone }។
mydata-newphone-title = កូដសម្រាប់ទូរសព្ទផ្សេង
mydata-newphone-until = កូដនេះប្រើបានតែម្តង រហូតដល់ម៉ោង { $time }។ វាបង្ហាញតែពេលនេះប៉ុណ្ណោះ។
mydata-newphone-scan = សូមស្កេនរូបដោយកាមេរ៉ាទូរសព្ទផ្សេង។ ឬបើកអាសយដ្ឋានខាងក្រោមលើទូរសព្ទនោះ ហើយបំពេញកូដ។
mydata-newphone-type = សូមបំពេញលេខលិខិតឆ្លងដែន និងថ្ងៃខែឆ្នាំកំណើត ដូចធម្មតា។
mydata-newphone-picture = កូដ QR ដែលនាំទូរសព្ទផ្សេងទៅទំព័រចូល
mydata-back = ត្រឡប់ទៅ «ព័ត៌មានរបស់ខ្ញុំ»
mydata-out = ចេញពីទូរសព្ទ
mydata-out-lead = អ្នកបាត់ទូរសព្ទ ឬធ្លាប់ប្រើទូរសព្ទអ្នកដទៃឬ? សូមចេញនៅទីនេះ។ វាឈប់ភ្លាមៗ។
mydata-out-others = ចេញពីទូរសព្ទផ្សេងៗ
mydata-out-others-note = ទូរសព្ទទាំងអស់ លើកលែងតែទូរសព្ទនេះ ត្រូវបានចេញ។ បើចង់ប្រើម្តងទៀត សូមបង្កើតកូដនៅទីនេះ។
mydata-out-others-submit = បាទ/ចាស ចេញពីទូរសព្ទផ្សេងៗ
mydata-out-all = ចេញទាំងអស់ រួមទាំងទូរសព្ទនេះ
mydata-out-all-note = កូដមកដល់ប្រើបានតែម្តង។ បើគ្មានកូដថ្មីពីមជ្ឈមណ្ឌល ពេលចូលម្តងទៀត អ្នកអាចផ្ញើតែរបាយការណ៍ប៉ុណ្ណោះ។
mydata-out-all-submit = បាទ/ចាស ចេញទាំងអស់


## Deletion

mydata-delete = ស្នើសុំឱ្យលុប
mydata-delete-rule = ក្នុងរយៈពេលរង់ចាំ មិនអាចលុបអ្វីបានទេ។
mydata-delete-lead = ប៉ុន្តែអ្នកអាចស្នើសុំឱ្យលុបព័ត៌មានរបស់អ្នកមុនកំណត់៖ នៅ{ $early } ជំនួស{ $date }។ បុគ្គលិកមជ្ឈមណ្ឌលជាអ្នកសម្រេច។
mydata-delete-open = ស្នើសុំឱ្យលុបមុនកំណត់
mydata-delete-reason = ហេតុអ្វី? អាចទុកទទេបាន។
mydata-delete-submit = បាទ/ចាស ស្នើសុំឱ្យលុប
mydata-delete-asked = អ្នកបានស្នើសុំនៅ{ $date }។ បុគ្គលិកមជ្ឈមណ្ឌលនឹងសម្រេច ហើយអ្នកនឹងឃើញចម្លើយនៅទីនេះ។
mydata-delete-withdraw = ដកសំណើវិញ
mydata-delete-granted = មជ្ឈមណ្ឌលយល់ព្រម។ ព័ត៌មានរបស់អ្នកនឹងត្រូវលុបចោលទាំងស្រុងនៅ{ $date }។
mydata-delete-refused = មជ្ឈមណ្ឌលមិនយល់ព្រមទេ។ មូលហេតុ៖
mydata-delete-hidden = គ្មាននរណានៅមជ្ឈមណ្ឌលមើលឃើញព័ត៌មានរបស់អ្នកទៀតទេ។ វានឹងត្រូវលុបចោលទាំងស្រុងនៅ{ $date }។
