# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = ข้อความ
nav-help = ความช่วยเหลือ
nav-unread = ยังไม่ได้อ่าน { $count } ข้อความ
message-lead = เขียนถึงศูนย์เป็นภาษาใดก็ได้ เจ้าหน้าที่จะอ่านและตอบที่นี่
message-none = ยังไม่มีข้อความ
message-from-you = คุณ
message-from-centre = ศูนย์
message-new = ใหม่
message-write = ข้อความของคุณ
message-hint = เขียนภาษาใดก็ได้ ไม่เกิน { $count } ตัวอักษร
message-send = ส่ง
message-error-missing = กรุณาเขียนข้อความ
message-error-long = ยาวเกินไป กรุณาเขียนไม่เกิน { $count } ตัวอักษร
message-error-many = วันนี้คุณเขียนแล้ว { $count } ข้อความ กรุณาโทรหาเราที่ { $phone }
message-ended = การติดตามสุขภาพของคุณสิ้นสุดแล้ว จึงเขียนที่นี่ไม่ได้อีก ถ้ามีเรื่องติดต่อ โทรหาเราที่ { $phone }
message-locked = ข้อความมีข้อมูลของคุณ จึงจะแสดงในโทรศัพท์เครื่องนี้เมื่อศูนย์ยืนยันโทรศัพท์แล้วเท่านั้น กรุณากรอกรหัสขาเข้าหรือโทรหาเรา
message-notices = ประกาศ
message-notices-all = ประกาศทั้งหมด
message-template-report-today = วันนี้กรุณาแจ้งว่าคุณอยู่ที่ไหน โดยกด “ฉันอยู่ที่นี่”
message-template-will-call = วันนี้เราจะโทรหาคุณ
message-template-thanks = ขอบคุณ เราได้รับรายงานของคุณแล้ว
message-template-answer-call = เราโทรหาคุณแล้วแต่ไม่มีผู้รับสาย กรุณารับสายครั้งต่อไป
message-template-passed-on = เราส่งต่อคำถามของคุณแล้ว คำตอบจะอยู่ที่นี่
message-template-call-us = เมื่อสะดวก กรุณาโทรหาเราที่ { $phone }
