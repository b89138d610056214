# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = ตั้งค่าการอ่าน
reading-lead = เลือกได้ว่าจะให้หน้าต่าง ๆ แสดงอย่างไร สิ่งที่คุณเลือกจะเก็บไว้ในเบราว์เซอร์นี้เท่านั้น

## Each is a group with a few choices

reading-size = ขนาดตัวอักษร
reading-standard = ปกติ
reading-size-larger = ใหญ่
reading-size-largest = ใหญ่มาก
reading-contrast = ความคมชัดของสี
reading-contrast-high = สูง
reading-colours = สี
reading-colours-system = ตามโทรศัพท์หรือคอมพิวเตอร์เครื่องนี้
reading-colours-light = สว่าง
reading-colours-dark = มืด
reading-movement = การเคลื่อนไหว
reading-movement-less = ลดการเคลื่อนไหว

reading-save = บันทึก
reading-back = กลับไปหน้าเดิม

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = อ่านออกเสียง
reading-aloud-start = อ่านหน้านี้ออกเสียง
reading-aloud-pause = หยุดชั่วคราว
reading-aloud-resume = อ่านต่อ
reading-aloud-stop = หยุด
