# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = ការជូនដំណឹងពីការប៉ះពាល់
alert-title = អ្នកដែលអង្គុយជិតអ្នកក្នុងយន្តហោះ បានឆ្លងជំងឺ
alert-text = អ្នកម្នាក់ដែលអង្គុយជិតអ្នកក្នុងជើងហោះហើរ { $flight } នៅ{ $date } មានលទ្ធផលតេស្តវិជ្ជមាន។
alert-means = នេះមិនមែនមានន័យ​ថាអ្នកឆ្លងជំងឺទេ ហើយក៏មិនមែនជាកំហុសរបស់នរណាដែរ។ អ្នកមិនចាំបាច់ទៅណាទេ។
alert-group = ដំណឹងនេះក៏សម្រាប់អ្នករួមដំណើររបស់អ្នកដែរ។
alert-now = អ្វីដែលត្រូវធ្វើឥឡូវនេះ
alert-do-stay = សូមស្នាក់នៅកន្លែងរង់ចាំ ហើយរាយការណ៍ដូចរាល់ថ្ងៃ។
alert-do-health = សូមវាស់កម្តៅខ្លួន ហើយរាយការណ៍ពីសុខភាពរបស់អ្នករាល់ថ្ងៃ។
alert-do-call = បុគ្គលិកមជ្ឈមណ្ឌលនឹងទូរសព្ទទៅអ្នក ហើយប្រាប់ពីអ្វី​ដែលត្រូវធ្វើបន្ត។ សូមទទួលទូរសព្ទ។
alert-ill = បើមិនស្រួលខ្លួន សូមទូរសព្ទ​ទៅមណ្ឌលសុខភាពសាធារណៈ​នៅជិតអ្នក ឬទូរសព្ទមកយើងតាមលេខ { $phone }។
alert-open = បើកក្នុងសារ
alert-guide = មើលក្នុងការណែនាំ
alert-list = ការជូនដំណឹងពីការប៉ះពាល់
alert-deed-send-alert = បានផ្ញើការជូនដំណឹងពីការប៉ះពាល់មកអ្នក
alert-deed-end-alert = បានកត់លទ្ធផលនៃការជូនដំណឹងពីការប៉ះពាល់
