# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = วันนี้ จนถึงเวลา { $until } ศูนย์อาจวิดีโอคอลหาคุณ กรุณาเก็บโทรศัพท์ไว้ใกล้ตัว ถ้าพลาดสาย ไม่จำเป็นต้องโทรกลับ
check-today = วันนี้ ระหว่าง { $from } ถึง { $until } ศูนย์อาจวิดีโอคอลหาคุณ
check-date = { $date } ระหว่าง { $from } ถึง { $until } ศูนย์อาจวิดีโอคอลหาคุณ
check-about = เกี่ยวกับการตรวจสอบที่พัก
