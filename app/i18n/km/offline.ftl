# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = គ្មានអ៊ីនធឺណិត
offline-lead = ឥឡូវនេះ​គ្មានអ៊ីនធឺណិត។ អ្នកនៅតែអាចផ្ញើរបាយការណ៍​បាន៖ ទូរសព្ទរក្សាទុករបាយការណ៍ ហើយផ្ញើ​ពេលមានអ៊ីនធឺណិតវិញ។
offline-open-today = បើក «ថ្ងៃនេះ»
offline-unknown-title = ទូរសព្ទនេះ​មិនទាន់ស្គាល់អ្នកទេ
offline-unknown-text = អ្នកមិនទាន់បានចូល​តាមកម្មវិធីរុករកនេះទេ ឬវាបានលុប​អ្វីដែលវារក្សាទុក។ សូមចូល​ពេលមានអ៊ីនធឺណិត ឬទូរសព្ទមកលេខ { $phone }។
offline-waiting = កំពុងរង់ចាំផ្ញើ៖ { $count }
offline-all-sent = បានផ្ញើអស់ហើយ
offline-kept = ទូរសព្ទរក្សាទុក ហើយផ្ញើ​ពេលមានអ៊ីនធឺណិតវិញ។ យើងរាប់តាមម៉ោង​ដែលអ្នកបានធ្វើ។
offline-not-kept = កម្មវិធីរុករកនេះ​មិនរក្សាទុកអ្វីទេ។ សូមទុកទំព័រនេះឱ្យបើក រហូតដល់របាយការណ៍បានផ្ញើ។
offline-full = មានរបាយការណ៍រង់ចាំ​ច្រើនពេកក្នុងទូរសព្ទនេះ ដូច្នេះមួយនេះ​មិនបានរក្សាទុកទេ។ សូមទូរសព្ទមកលេខ { $phone }។
offline-signed-out = អ្នកមិននៅក្នុងប្រព័ន្ធទៀតទេ។ គ្មានអ្វីបាត់ទេ៖ សូមចូលម្តងទៀត ហើយអ្វីដែលរង់ចាំ​នឹងត្រូវផ្ញើ។
offline-refused = យើងមិនអាចទទួលរបាយការណ៍នេះបានទេ។
offline-remove = ដកចេញពីបញ្ជី
offline-bad-answers = មានចម្លើយខ្វះ ឬមិនអាចត្រឹមត្រូវ។ សូមបំពេញរបាយការណ៍សុខភាព​ម្តងទៀត។
offline-fever = កម្តៅខ្លួនខ្ពស់
offline-no-fever = កម្តៅខ្លួនមិនខ្ពស់
offline-read-out = អានតាមទូរសព្ទ
offline-read-out-text = បើគ្មានអ៊ីនធឺណិត អ្នកអាចទូរសព្ទមកលេខ { $phone } ហើយអានបញ្ជីនេះ។
offline-copy = ចម្លងបញ្ជី
offline-storage = បើអ្នក ឬទូរសព្ទ​លុបអ្វីដែលកម្មវិធីរុករករក្សាទុក របាយការណ៍ក្នុងបញ្ជីនេះ​នឹងបាត់។ ពេលនោះ សូមរាយការណ៍ម្តងទៀត ឬទូរសព្ទមកយើង។
offline-sign-out-warning = មិនទាន់បានផ្ញើ៖ { $count }។ បើអ្នកចេញឥឡូវនេះ វានឹងបាត់។ ចេញមែនទេ?
offline-install-title = ទុក Okaeri ឱ្យងាយបើក
offline-install-text = ដាក់វានៅលើអេក្រង់ដើម​នៃទូរសព្ទ។ វាបើកដោយចុចម្តង សូម្បីពេលគ្មានអ៊ីនធឺណិត។
offline-install-button = ដាក់លើអេក្រង់ដើម
offline-install-ios = iPhone៖ ចុច «ចែករំលែក» (Share) រួច «Add to Home Screen»។
