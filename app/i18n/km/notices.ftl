# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = សេចក្តីជូនដំណឹង
notices-lead = ដំណឹងសម្រាប់អ្នកទាំងអស់ដែលកំពុងរង់ចាំ ដំណឹងថ្មីបំផុតនៅខាងលើ។
notices-all = សេចក្តីជូនដំណឹងទាំងអស់
notices-none = ឥឡូវនេះ គ្មានសេចក្តីជូនដំណឹងទេ។
notices-feed = ទទួលសេចក្តីជូនដំណឹងថ្មីក្នុងកម្មវិធីអានព័ត៌មាន (Atom)
notices-mark = ជា { $language }
notices-not-translated = សេចក្តីជូនដំណឹងនេះមិនទាន់មានជាភាសាខ្មែរទេ។ អ្នកកំពុងអានជា { $language }។
notices-retracted-title = សេចក្តីជូនដំណឹងនេះលែងអនុវត្តហើយ
notices-retracted-text = យើងបានដកវាវិញនៅ { $date }។ សូមកុំធ្វើតាមវាទៀត។ សេចក្តីជូនដំណឹងដែលអនុវត្តឥឡូវនេះមាននៅក្នុងបញ្ជី។

clarity-question = តើទំព័រនេះងាយយល់ទេ?
clarity-yes = ងាយយល់
clarity-no = មិនងាយយល់
clarity-thanks-title = សូមអរគុណ
clarity-thanks-text = ចម្លើយរបស់អ្នកជួយយើងធ្វើឱ្យការណែនាំកាន់តែល្អ។ យើងមិនរក្សាទុកថាអ្នកជានរណាទេ។
clarity-missing-label = តើខ្វះអ្វី ឬអ្វីពិបាកយល់?
clarity-missing-hint = យ៉ាងច្រើន { $most } តួអក្សរ។ សូមកុំសរសេរឈ្មោះរបស់អ្នក ឬអ្វីផ្សេងអំពីអ្នក។ យើងមិនអាចឆ្លើយតបនៅទីនេះបានទេ។
clarity-missing-submit = ផ្ញើ
clarity-missing-empty = សូមសរសេរអ្វីដែលខ្វះ ឬត្រឡប់ទៅទំព័រវិញ។
clarity-missing-too-long = នេះមាន { $count } តួអក្សរ ហើយសរសេរបានតែ { $most } ប៉ុណ្ណោះ។ សូមសរសេរឱ្យខ្លីជាងនេះ។
clarity-back = ត្រឡប់ទៅទំព័រវិញ
