# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = ថ្ងៃនេះ រហូតដល់ម៉ោង { $until } មជ្ឈមណ្ឌលអាចហៅវីដេអូមកអ្នក។ សូមទុកទូរសព្ទនៅជិតអ្នក។ បើអ្នកឆ្លើយមិនទាន់ អ្នកមិនបាច់ហៅត្រឡប់មកវិញទេ។
check-today = ថ្ងៃនេះ ចន្លោះម៉ោង { $from } ដល់ { $until } មជ្ឈមណ្ឌលអាចហៅវីដេអូមកអ្នក។
check-date = { $date } ចន្លោះម៉ោង { $from } ដល់ { $until } មជ្ឈមណ្ឌលអាចហៅវីដេអូមកអ្នក។
check-about = អំពីការផ្ទៀងផ្ទាត់កន្លែងស្នាក់នៅ
