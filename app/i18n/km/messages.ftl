# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = សារ
nav-help = ជំនួយ
nav-unread = មិនទាន់អាន { $count }
message-lead = អ្នកអាចសរសេរទៅមជ្ឈមណ្ឌល​ជាភាសាណាក៏បាន។ បុគ្គលិកមជ្ឈមណ្ឌលនឹងអាន ហើយឆ្លើយនៅទីនេះ។
message-none = មិនទាន់មានសារទេ។
message-from-you = អ្នក
message-from-centre = មជ្ឈមណ្ឌល
message-new = ថ្មី
message-write = សាររបស់អ្នក
message-hint = ជាភាសាណាក៏បាន មិនលើស { $count } តួអក្សរ។
message-send = ផ្ញើ
message-error-missing = សូមសរសេរសាររបស់អ្នក។
message-error-long = វាវែងពេក។ សូមសរសេរមិនលើស { $count } តួអក្សរ។
message-error-many = ថ្ងៃនេះអ្នកបានសរសេរ { $count } សារហើយ។ សូមទូរសព្ទមកលេខ { $phone }។
message-ended = ការតាមដានសុខភាព​របស់អ្នកបានចប់ហើយ ដូច្នេះអ្នកមិនអាចសរសេរនៅទីនេះ​ទៀតទេ។ បើត្រូវការ សូមទូរសព្ទមកលេខ { $phone }។
message-locked = សារមានព័ត៌មានអំពីអ្នក។ ដូច្នេះទូរសព្ទនេះអាចបង្ហាញសារ តែក្រោយពេលមជ្ឈមណ្ឌល​បញ្ជាក់ទូរសព្ទរបស់អ្នក។ សូមបំពេញកូដមកដល់ ឬទូរសព្ទមកយើង។
message-notices = សេចក្តីជូនដំណឹង
message-notices-all = សេចក្តីជូនដំណឹងទាំងអស់
message-template-report-today = ថ្ងៃនេះ សូមប្រាប់យើងថាអ្នកនៅឯណា៖ ចុច «ខ្ញុំនៅទីនេះ»។
message-template-will-call = យើងនឹងទូរសព្ទទៅអ្នកនៅថ្ងៃនេះ។
message-template-thanks = សូមអរគុណ។ យើងបានទទួលរបាយការណ៍​របស់អ្នកហើយ។
message-template-answer-call = យើងបានទូរសព្ទទៅអ្នក តែមិនបាននិយាយគ្នាទេ។ សូមលើកទូរសព្ទ ពេលយើងហៅលើកក្រោយ។
message-template-passed-on = យើងបានបញ្ជូនសំណួរ​របស់អ្នកបន្តហើយ។ ចម្លើយនឹងមាននៅទីនេះ។
message-template-call-us = ពេលអ្នកទំនេរ សូមទូរសព្ទមកលេខ { $phone }។
