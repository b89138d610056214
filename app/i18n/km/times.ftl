# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = តើយើងសួរអ្នកនៅពេលណា?
times-title = ម៉ោង និងតម្រូវការ
times-lead = ក្នុងម៉ោងទាំងនេះ យើងសួរថាអ្នកនៅទីណា ហើយម្តងក្នុងមួយថ្ងៃ យើងសួរថាសុខភាពអ្នកយ៉ាងណា។ សូមជ្រើសរើសម៉ោងដែលសមនឹងអ្នក។ យប់ដំបូងក្រោយមកដល់ យើងមិនសួរអ្វីទេ។
times-now = ឥឡូវនេះ យើងសួរអ្នកចន្លោះម៉ោង { $from } ដល់ { $until }។
times-coming = ចាប់ពី{ $date } យើងសួរអ្នកចន្លោះម៉ោង { $from } ដល់ { $until }។
times-rule = ជម្រើសថ្មីមានសុពលភាពចាប់ពី{ $date }។ សំណើរបស់ថ្ងៃនេះនៅដដែល។
times-last = រយៈពេលរង់ចាំរបស់អ្នកចប់ថ្ងៃនេះ ដូច្នេះម៉ោងមិនប្តូរទេ។
times-submit = រក្សាទុក
times-window-early = ព្រលឹម
times-window-day = ពេលថ្ងៃ
times-window-late = ពេលយប់
times-hours = ម៉ោង { $from } ដល់ { $until }; សុខភាព៖ មុនម៉ោង { $due }
times-deed = បានប្តូរពេលវេលា និងរបៀបសួរ តាមបំណងរបស់អ្នក


## What the centre has to know

needs-link = អ្វីដែលយើងគួរដឹងអំពីអ្នក
needs-lead = សូមគូសធីកអ្វីដែលត្រូវនឹងអ្នក ដើម្បីឱ្យយើងសួរតាមរបៀបដែលសមនឹងអ្នក។ អ្នកអាចប្តូរបានគ្រប់ពេល។ ព័ត៌មាននេះរក្សាទុកដោយអ៊ិនគ្រីប ហើយមានតែបុគ្គលិកមជ្ឈមណ្ឌលទេដែលមើលឃើញ។
needs-deaf = ខ្ញុំថ្លង់ ឬស្តាប់មិនសូវឮ
needs-deaf-note = យើងសរសេរមកអ្នក ហើយមិនទូរសព្ទទេ។
needs-night = ខ្ញុំធ្វើការពេលយប់ ហើយគេងពេលថ្ងៃ
needs-night-note = យើងមិនទូរសព្ទពេលអ្នកគេងទេ។ អ្នកក៏អាចជ្រើសរើសម៉ោងយឺតជាងនេះសម្រាប់សំណើ។
needs-children = ខ្ញុំមើលថែកូនតូច
needs-children-note = ចាប់ពីថ្ងៃបន្ទាប់ អ្នកមានពេលថែម { $minutes } នាទី ដើម្បីឆ្លើយសំណើនីមួយៗ។
needs-shared-room = ខ្ញុំស្នាក់នៅបន្ទប់ជាមួយអ្នកដទៃ
needs-shared-room-note = យើងប្រាប់តាមសារជាមុន មុនពេលហៅវីដេអូ។ អ្នកមិនចាំបាច់បង្ហាញអ្នកដទៃទេ។
needs-told = អ្នកបានប្រាប់យើងនៅ{ $date }។ ដោះធីកចេញ ដើម្បីដកវិញ។
needs-offer = ជ្រើសរើសឱ្យសួរចន្លោះម៉ោង { $from } ដល់ { $until }
needs-other = មានរឿងផ្សេងទេ? សូមសរសេរមកយើង
needs-none = គ្មាន


## Receipts

receipt-title = បង្កាន់ដៃ
receipt-arrived = របាយការណ៍នេះបានមកដល់ហើយ
receipt-location = របាយការណ៍ទីតាំង
receipt-health = របាយការណ៍សុខភាព
receipt-kind = របាយការណ៍
receipt-at = បានទទួលនៅ
receipt-number = បង្កាន់ដៃលេខ
receipt-show = តើអ្នកត្រូវបង្ហាញថាអ្នកបានរាយការណ៍ឬ? សូមបង្ហាញកូដនេះ ឬបោះពុម្ពទំព័រនេះ។ អ្នកដែលស្កេនកូដនឹងឃើញទំព័រដដែលនេះ។
receipt-says-not = ទំព័រនេះមិនប្រាប់ថានរណារាយការណ៍ ឬរាយការណ៍អ្វីទេ។
receipt-code = កូដ QR ដែលនាំមកទំព័រនេះ
receipt-none-title = គ្មានបង្កាន់ដៃនេះទេ
receipt-none = គ្មានរបាយការណ៍ដែលមានបង្កាន់ដៃនេះត្រូវបានរក្សាទុកទេ។ ប្រហែលជាវាត្រូវបានលុបចោលទាំងស្រុងតាមច្បាប់ហើយ។
