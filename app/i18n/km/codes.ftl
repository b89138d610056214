# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = បានផ្តល់កូដសម្រាប់ទូរសព្ទថ្មី ក្រោយពីសួរតាមទូរសព្ទ
code-deed-give-code-in-person = បានផ្តល់កូដសម្រាប់ទូរសព្ទថ្មី ក្រោយពីមើលលិខិតឆ្លងដែន
code-deed-take-back-code = បានដកកូដសម្រាប់ទូរសព្ទថ្មីវិញ
code-deed-sign-out-phones = បានធ្វើឱ្យទូរសព្ទទាំងអស់ចេញពី Okaeri
code-expired = កូដនេះប្រើលែងបានហើយ។ សូមឱ្យគេបង្កើតកូដថ្មីនៅកន្លែងដែលអ្នកទទួលបានកូដ។ បើមជ្ឈមណ្ឌលបានផ្តល់កូដនេះ សូមទូរសព្ទមកលេខ { $phone }។
