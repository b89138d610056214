# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = ថ្ងៃនេះ
nav-guide = ការណែនាំ
nav-timeline = របាយការណ៍របស់អ្នក
sign-out = ចេញពី Okaeri
sign-out-done = អ្នកបានចេញពី Okaeri ហើយ។
call-centre = ទូរសព្ទទៅលេខ { $phone }


## Start

start-title = ចូល
start-lead = សូមស្វាគមន៍។ សូមចូល ដើម្បីប្រាប់យើងរាល់ថ្ងៃ ថាអ្នកនៅទីណា និងសុខភាពអ្នកយ៉ាងណា។
start-code-label = កូដមកដល់
start-code-hint = វាមាននៅលើក្រដាស​ដែលអ្នកបានទទួលពេលមកដល់។
start-code-error-missing = សូមបំពេញកូដមកដល់។
start-code-error-form = នេះមិនមែនជាកូដមកដល់ទេ។ សូមផ្ទៀងជាមួយក្រដាស។
start-code-used = កូដមកដល់នេះ គេបានប្រើរួចហើយ។ បើអ្នកជាអ្នកប្រើ សូមប្រើទូរសព្ទ​ដែលអ្នកបានប្រើពេលនោះ ឬចូលដោយគ្មានកូដ។
start-passport-label = លេខលិខិតឆ្លងដែន
start-passport-hint = អក្សរ និងលេខ ដូចក្នុងលិខិតឆ្លងដែន។
start-passport-error-missing = សូមបំពេញលេខលិខិតឆ្លងដែន។
start-passport-error-form = លេខលិខិតឆ្លងដែនមានតែអក្សរ និងលេខ។ សូមពិនិត្យម្តងទៀត។
start-birth-legend = ថ្ងៃខែឆ្នាំកំណើត
start-birth-hint = ដូចក្នុងលិខិតឆ្លងដែន។ ឧទាហរណ៍៖ 31 3 1980
start-submit = ចូល
start-without-code = ខ្ញុំគ្មានកូដមកដល់
start-with-code = ខ្ញុំមានកូដមកដល់
start-report-only-title = ចូលដោយគ្មានកូដ
start-report-only-text = អ្នកអាចផ្ញើរបាយការណ៍​ដោយគ្មានកូដ។ ព័ត៌មានដែលរក្សាទុកអំពីអ្នក នឹងមិនបង្ហាញទេ មុនពេលមជ្ឈមណ្ឌលបញ្ជាក់ទូរសព្ទរបស់អ្នក។
start-error-no-match = យើងមិនអាចឱ្យអ្នកចូល​ដោយព័ត៌មាននេះបានទេ។ សូមផ្ទៀងម្តងមួយៗ​ជាមួយលិខិតឆ្លងដែន និងក្រដាស។
start-error-too-many = អ្នកបានសាកល្បងច្រើនដងហើយ។ សូមរង់ចាំ { $minutes } នាទី រួចសាកល្បងម្តងទៀត។
start-error-stay = អ្នកបានសាកល្បងគ្រប់ចំនួនដង​ដែលអាចធ្វើបាន ក្នុងការស្នាក់នៅម្តង។ សូមទូរសព្ទមកលេខ { $phone }។ យើងនឹងជួយអ្នក។


## Pledge

pledge-title = លិខិតសន្យារបស់អ្នក
pledge-lead = វិធានទាំងនេះការពារអ្នក និងមនុស្សជុំវិញអ្នក។ សូមអាន រួចយល់ព្រម។
pledge-1 = ខ្ញុំនឹងស្នាក់នៅកន្លែងរង់ចាំ រហូតដល់ចប់រយៈពេលរង់ចាំ។
pledge-2 = ខ្ញុំនឹងមិនជួបអ្នកដទៃទេ។
pledge-3 = ខ្ញុំនឹងរាយការណ៍រាល់ថ្ងៃ ថាខ្ញុំនៅទីណា និងសុខភាពខ្ញុំយ៉ាងណា។
pledge-4 = ខ្ញុំនឹងឆ្លើយការហៅវីដេអូ ពេលមជ្ឈមណ្ឌលហៅ។
pledge-5 = ខ្ញុំនឹងពាក់ម៉ាស់ លាងដៃឱ្យស្អាត ហើយនៅឱ្យឆ្ងាយពី​កន្លែងមានមនុស្សច្រើន។
pledge-consequence = បើខ្ញុំមិនគោរពលិខិតសន្យានេះ ដោយគ្មានហេតុផលសមរម្យ ឈ្មោះរបស់ខ្ញុំ និងព័ត៌មានដែលជួយបញ្ឈប់ការឆ្លង អាចត្រូវបានផ្សាយជាសាធារណៈ។ បើខ្ញុំជាជនបរទេស សញ្ជាតិរបស់ខ្ញុំក៏អាចត្រូវបានផ្សាយ​ជាសាធារណៈដែរ ហើយខ្ញុំអាចបាត់បង់សិទ្ធិស្នាក់នៅ និងត្រូវចាកចេញពីប្រទេស។
pledge-agree = ខ្ញុំបានអាន ហើយខ្ញុំយល់ព្រម។
pledge-submit = យល់ព្រម និងបន្ត
pledge-error = សូមគូសក្នុងប្រអប់ ដើម្បីបង្ហាញថាអ្នកយល់ព្រម។
pledge-accepted = អ្នកបានយល់ព្រមនៅ{ $date }។


## Waiting place

place-title = កន្លែងរង់ចាំរបស់អ្នក
place-lead = សូមធ្វើជំហាននេះ ពេលអ្នកនៅផ្ទះ ឬកន្លែងស្នាក់នៅ ដែលអ្នកនឹងរង់ចាំ។
place-address-label = អាសយដ្ឋាន
place-address-hint = ផ្លូវ ក្រុង និងឈ្មោះអគារ ព្រមទាំងលេខបន្ទប់ បើមាន។
place-address-error = សូមបំពេញអាសយដ្ឋាននៃ​កន្លែងរង់ចាំ។
place-address-error-long = អាសយដ្ឋាននេះវែងពេក។ សូមសរសេរឱ្យខ្លីជាងនេះ។
place-position-title = កន្លែងដែលអ្នកនៅឥឡូវនេះ
place-position-lead = យើងរក្សាទុកទីតាំងទូរសព្ទ ជាកន្លែងដែលអ្នករង់ចាំ។ ពេលអ្នកចុចប៊ូតុង ទូរសព្ទនឹងសួរថា យើងអាចដឹងទីតាំងបានឬទេ។ សូមអនុញ្ញាត។
place-position-button = រកទីតាំងរបស់ខ្ញុំ
place-position-found = យើងបានរកឃើញទីតាំងរបស់អ្នក ច្បាស់ក្នុងរង្វង់ { $accuracy } ម៉ែត្រ។
place-position-error-missing = សូមចុច «រកទីតាំងរបស់ខ្ញុំ» មុនពេលរក្សាទុក។
place-position-error-accuracy = ទូរសព្ទរកទីតាំង​មិនបានច្បាស់គ្រប់គ្រាន់ទេ។ សូមទៅជិតបង្អួច រង់ចាំបន្តិច រួចចុចប៊ូតុងម្តងទៀត។
place-position-none = នៅលើទំព័រនេះ កម្មវិធីរុករកមិនអាចប្រាប់យើង​ពីទីតាំងរបស់អ្នកបានទេ។ សូមទូរសព្ទមកលេខ { $phone }។ យើងនឹងចុះបញ្ជី​កន្លែងរង់ចាំជំនួសអ្នក។
place-submit = រក្សាទុកកន្លែងរង់ចាំ
place-registered-title = កន្លែងរង់ចាំរបស់អ្នក


## Today

today-title = ថ្ងៃនេះ
today-arrival = ថ្ងៃនេះជាថ្ងៃមកដល់របស់អ្នក។ ថ្ងៃស្អែកជាថ្ងៃរង់ចាំទី1។
today-day = ថ្ងៃរង់ចាំទី{ $day } ក្នុងចំណោម { $days } ថ្ងៃ
today-ends = អ្នកអាចចេញក្រៅបានចាប់ពី{ $date } ម៉ោង { $time }។
today-released-title = រយៈពេលរង់ចាំរបស់អ្នកបានចប់ហើយ
today-released-text = អ្នកមិនបាច់រាយការណ៍ទៀតទេ។ សូមអរគុណដែលបានស្នាក់នៅ​ដោយមិនចេញក្រៅ។ សូមស្វាគមន៍។
today-closed-title = ការតាមដានសុខភាព​របស់អ្នកបានចប់ហើយ
today-closed-text = អ្នកមិនបាច់រាយការណ៍ទៀតទេ។ បើអ្នកគិតថាមានការភ័ន្តច្រឡំ សូមទូរសព្ទមកលេខ { $phone }។
today-before-place-title = ដំបូង សូមចុះបញ្ជីកន្លែងរង់ចាំ
today-before-place-text = ពេលទៅដល់ផ្ទះ ឬកន្លែងស្នាក់នៅ សូមប្រាប់យើងភ្លាមថានៅទីណា។ បន្ទាប់មក អ្នកអាចរាយការណ៍ពីទីនោះបាន។
today-before-place-button = ចុះបញ្ជីកន្លែងរង់ចាំ
today-report-only-note = ទូរសព្ទរបស់អ្នក​មិនទាន់បានបញ្ជាក់ទេ។ អ្នកអាចផ្ញើរបាយការណ៍ តែព័ត៌មានដែលរក្សាទុកអំពីអ្នក មិនបង្ហាញនៅទីនេះទេ។ ដើម្បីបញ្ជាក់ទូរសព្ទ សូមប្រើកូដមកដល់ ឬទូរសព្ទមកលេខ { $phone }។
today-report-only-code = បំពេញកូដមកដល់
today-receipts-title = អ្វីដែលយើងបានទទួលថ្ងៃនេះ
today-receipts-none = ថ្ងៃនេះមិនទាន់មានអ្វីទេ។
today-help = តើអ្នកត្រូវការជំនួយទេ? សូមទូរសព្ទមកលេខ { $phone }។ ដំបូង សំឡេងស្វ័យប្រវត្តិនឹងឆ្លើយ។


## "I'm here"

here-title = កន្លែងដែលអ្នកនៅ
here-button = ខ្ញុំនៅទីនេះ
here-explain = ពេលអ្នកនៅកន្លែងរង់ចាំ សូមចុចប៊ូតុងនេះពីរបីដងក្នុងមួយថ្ងៃ។ ទូរសព្ទរកកន្លែងដែលអ្នកនៅ ហើយប្រាប់យើង។ យើងមើលតែពេលអ្នកចុចប៉ុណ្ណោះ។
here-searching = កំពុងរកកន្លែងដែលអ្នកនៅ…
here-accuracy = រកឃើញក្នុងរង្វង់ { $metres } ម៉ែត្រ។ កំពុងរកឱ្យច្បាស់ជាងនេះ…
here-sending = កំពុងផ្ញើ…
here-inside-title = អ្នកនៅកន្លែងរង់ចាំ
here-inside-text = សូមអរគុណ។ របាយការណ៍របស់អ្នកបានមកដល់ហើយ។
here-outside-title = អ្នកហាក់ដូចជា​នៅឆ្ងាយពីកន្លែងរង់ចាំ
here-outside-text = ទូរសព្ទបង្ហាញកន្លែង​ដែលនៅឆ្ងាយប្រហែល { $distance } ម៉ែត្រ។ វាអាចខុស { $accuracy } ម៉ែត្រ។ បើអាច សូមត្រឡប់ទៅវិញ រួចចុច «ខ្ញុំនៅទីនេះ» ម្តងទៀត។ តើវាខុស ឬអ្នកត្រូវការជំនួយមែនទេ? សូមទូរសព្ទមកយើង។
here-cannot-tell-title = យើងមិនអាចដឹងថាអ្នកនៅទីណា
here-cannot-tell-text = របាយការណ៍របស់អ្នកបានមកដល់ហើយ។ ទូរសព្ទរកទីតាំង​មិនបានច្បាស់គ្រប់គ្រាន់ទេ។ រឿងនេះមិនរាប់ជាកំហុសរបស់អ្នកទេ។ សូមទៅជិតបង្អួច រង់ចាំបន្តិច រួចសាកល្បងម្តងទៀត។
here-report-only-title = របាយការណ៍របស់អ្នកបានមកដល់ហើយ
here-report-only-text = សូមអរគុណ។ មជ្ឈមណ្ឌលនឹងពិនិត្យមើល។
here-denied-title = ទូរសព្ទមិនចែករំលែកទីតាំងទេ
here-denied-text = ពេលទំព័រសួរ អ្នក ឬទូរសព្ទបានឆ្លើយថាមិនអនុញ្ញាត។ អ្នកអាចប្តូរវាបាន។
here-denied-ios = iPhone៖ បើក «Settings» (ការកំណត់) រួច «Privacy & Security» (ឯកជនភាព) រួច «Location Services» (ទីតាំង) ហើយបើកវា។ ក្នុងបញ្ជីខាងក្រោម ចុចកម្មវិធីរុករករបស់អ្នក ដូចជា «Safari Websites» រួចជ្រើស «While Using the App» (ពេលកំពុងប្រើ)។ បន្ទាប់មក ត្រឡប់មកវិញ រួចសាកល្បងម្តងទៀត។
here-denied-android = Android៖ ចុចសញ្ញានៅខាងឆ្វេងអាសយដ្ឋានទំព័រ រួច «ការអនុញ្ញាត» (Permissions) រួច «ទីតាំង» (Location) ហើយជ្រើស «អនុញ្ញាត» (Allow)។ សូមពិនិត្យផងថា «ទីតាំង» បានបើកក្នុង «ការកំណត់» (Settings) នៃទូរសព្ទ។ បន្ទាប់មក សាកល្បងម្តងទៀត។
here-denied-other = លើកុំព្យូទ័រ៖ ចុចសញ្ញានៅខាងឆ្វេងអាសយដ្ឋានទំព័រ រក «ទីតាំង» (Location) ហើយជ្រើស «អនុញ្ញាត» (Allow)។ បន្ទាប់មក បើកទំព័រឡើងវិញ (refresh)។
here-unavailable-title = ទូរសព្ទរកទីតាំងមិនឃើញ
here-unavailable-text = ជាធម្មតា វាបាត់ទៅវិញឆាប់ៗ។
here-unavailable-ios = iPhone៖ បើក «Settings» (ការកំណត់) រួច «Privacy & Security» (ឯកជនភាព) រួច «Location Services» (ទីតាំង) ហើយពិនិត្យថាវាបានបើក។ សូមបើក Wi-Fi ផង។ បន្ទាប់មក សាកល្បងម្តងទៀតនៅជិតបង្អួច។
here-unavailable-android = Android៖ បើក «ការកំណត់» (Settings) រួច «ទីតាំង» (Location) ហើយពិនិត្យថាវាបានបើក។ សូមបើក Wi-Fi ផង។ បន្ទាប់មក សាកល្បងម្តងទៀតនៅជិតបង្អួច។
here-unavailable-other = លើកុំព្យូទ័រ៖ សូមពិនិត្យក្នុងការកំណត់ ថាទីតាំង និង Wi-Fi បានបើក។ បើនៅតែមិនដំណើរការ សូមប្រើទូរសព្ទ។
here-timeout-title = ចំណាយពេលយូរពេក
here-timeout-text = ទូរសព្ទរកទីតាំងមិនទាន់ពេល។ មិនបានផ្ញើអ្វីទេ។ សូមទៅជិតបង្អួច រួចសាកល្បងម្តងទៀត។
here-not-sent-title = របាយការណ៍របស់អ្នក​មិនទាន់បានផ្ញើទេ
here-refused-title = យើងមិនអាចទទួលរបាយការណ៍នេះបានទេ
here-refused-text = មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ បើអ្នកមិនដឹងមូលហេតុ សូមទូរសព្ទមកលេខ { $phone }។
here-unsupported-title = កម្មវិធីរុករកនេះរក​មិនឃើញថាអ្នកនៅទីណា
here-unsupported-text = សូមបើកទំព័រនេះ​ក្នុងកម្មវិធីរុករកផ្សេង ឬលើទូរសព្ទផ្សេង ឬទូរសព្ទមកលេខ { $phone }។
here-no-script = កម្មវិធីរុករកនេះមិន​អាចផ្ញើទីតាំងពីទំព័រនេះបានទេ។ សូមទូរសព្ទមកលេខ { $phone }។
here-try-again = សាកល្បងម្តងទៀត
here-send-again = ផ្ញើម្តងទៀត
here-receipt = បង្កាន់ដៃលេខ { $receipt } ម៉ោង { $time }


## Health

health-title = សុខភាពរបស់អ្នក
health-lead = សូមឆ្លើយមួយថ្ងៃម្តង។ វាចំណាយពេលប្រហែលមួយនាទី។ បើមិនស្រួលខ្លួន សូមប្រាប់យើង។ យើងសួរដើម្បីជួយអ្នក។
health-open = រាយការណ៍សុខភាព
health-person-self = អ្នក
health-person = { $name }
health-temperature-label = កម្តៅខ្លួន (°C)
health-temperature-hint = ឧទាហរណ៍ 36.5។ បើគ្មានទែម៉ូម៉ែត្រ សូមទុកឱ្យទំនេរ រួចឆ្លើយសំណួរបន្ទាប់។
health-fever-legend = តើកម្តៅខ្លួនចាប់ពី { $threshold } °C ឡើងទៅមែនទេ?
health-fever-yes = បាទ/ចាស
health-fever-no = ទេ
health-symptoms-legend = តើថ្ងៃនេះ​អ្នកមានអាការៈអ្វីខ្លះ?
health-symptoms-hint = សូមគូសទាំងអស់ដែលអ្នកមាន។ បើគ្មានទេ សូមទុកឱ្យទំនេរ។
health-submit = ផ្ញើ
health-temperature-not-a-number = សូមបំពេញកម្តៅខ្លួនជាលេខ ឧទាហរណ៍ 36.5។
health-temperature-out-of-range = សូមពិនិត្យកម្តៅខ្លួន។ វាត្រូវជា °C ឧទាហរណ៍ 36.5។
health-temperature-missing = សូមបំពេញកម្តៅខ្លួន ឬឆ្លើយ «បាទ/ចាស» ឬ «ទេ»។
health-error-of = { $person }៖ { $error }
health-sent-before = របាយការណ៍នេះបានផ្ញើរួចហើយ។ បើចម្លើយថ្មីត្រឹមត្រូវ សូមចុច «{ health-submit }» ម្តងទៀត។
health-fever-answer-unknown = សូមបំពេញកម្តៅខ្លួន ឬឆ្លើយ «បាទ/ចាស» ឬ «ទេ»។
health-symptom-unknown = ការគូសមួយអានមិនបាន។ សូមគូសម្តងទៀត។
health-done-well-title = សូមអរគុណ។ របាយការណ៍របស់អ្នកបានមកដល់ហើយ។
health-done-well-text = ថ្ងៃនេះគ្មានអ្វីត្រូវធ្វើទៀតទេ។ បើចាប់ផ្តើមមិនស្រួលខ្លួន សូមរាយការណ៍ម្តងទៀត ឬទូរសព្ទមកលេខ { $phone }។
health-done-symptomatic-title = សូមអរគុណដែលបានប្រាប់យើង។ សូមទូរសព្ទឥឡូវនេះ។
health-done-symptomatic-text = សូមទូរសព្ទមកយើងតាមលេខ { $phone }។ សូមកុំទៅគ្លីនិកដោយមិនទូរសព្ទជាមុន។ បើមានអាសន្ន សូមហៅរថយន្តសង្គ្រោះបន្ទាន់ភ្លាម។
health-receipt = បង្កាន់ដៃលេខ { $receipt } ម៉ោង { $time }
health-due = សូមឆ្លើយមុនម៉ោង { $time }។
health-overdue = កំណត់ត្រឹមម៉ោង { $time } ប៉ុន្តែអ្នកនៅតែអាចឆ្លើយឥឡូវនេះបាន។
health-done-today = អ្នកបានរាយការណ៍ថ្ងៃនេះហើយ។ អ្នកអាចរាយការណ៍ម្តងទៀតបានគ្រប់ពេល។


## Timeline

timeline-title = របាយការណ៍របស់អ្នក
timeline-lead = នៅទីនេះ អ្នកឃើញអ្វីដែលមជ្ឈមណ្ឌលឃើញ។
timeline-empty = នៅទីនេះមិនទាន់មានអ្វីទេ។
timeline-pledge = អ្នកបានយល់ព្រមលើលិខិតសន្យា
timeline-place = អ្នកបានចុះបញ្ជីកន្លែងរង់ចាំ
timeline-location-inside = នៅកន្លែងរង់ចាំ
timeline-location-outside = នៅឆ្ងាយពីកន្លែងរង់ចាំ
timeline-location-cannot_tell = យើងមិនអាចដឹងថាអ្នកនៅទីណា
timeline-location-received = បានទទួលរបាយការណ៍ទីតាំង
timeline-health-well = សុខសប្បាយ
timeline-health-symptomatic = មិនស្រួលខ្លួន
timeline-received = បានទទួល៖ { $time }
timeline-receipt = បង្កាន់ដៃលេខ { $receipt }


## Why a report could not be taken

problem-captured-in-future = នាឡិកាទូរសព្ទរបស់អ្នកដើរលឿន។ សូមកំណត់វាជាស្វ័យប្រវត្តិ រួចសាកល្បងម្តងទៀត។
problem-captured-too-old = របាយការណ៍នេះចាស់ពេក ដូច្នេះយើងទទួលមិនបានទេ។ សូមធ្វើរបាយការណ៍ថ្មី។
problem-released = រយៈពេលរង់ចាំរបស់អ្នកបានចប់ហើយ។ អ្នកមិនបាច់រាយការណ៍ទៀតទេ។
problem-not-active = ការតាមដានសុខភាព​របស់អ្នកមិនទាន់ចាប់ផ្តើម ឬបានចប់ហើយ។ បើអ្នកគិតថាមានការភ័ន្តច្រឡំ សូមទូរសព្ទមកលេខ { $phone }។
problem-id-conflict = របាយការណ៍នេះបានផ្ញើរួចហើយ ដោយមានខ្លឹមសារផ្សេង។ សូមបើកទំព័រឡើងវិញ (refresh) រួចធ្វើរបាយការណ៍ថ្មី។
problem-bad-position = ទូរសព្ទបានប្រាប់ទីតាំង​ដែលមិនអាចត្រឹមត្រូវ។ សូមសាកល្បងម្តងទៀត។
