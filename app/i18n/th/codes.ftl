# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = ให้รหัสสำหรับโทรศัพท์เครื่องใหม่ หลังสอบถามทางโทรศัพท์
code-deed-give-code-in-person = ให้รหัสสำหรับโทรศัพท์เครื่องใหม่ หลังดูหนังสือเดินทาง
code-deed-take-back-code = ยกเลิกรหัสสำหรับโทรศัพท์เครื่องใหม่
code-deed-sign-out-phones = ให้โทรศัพท์ทุกเครื่องออกจากระบบ
code-expired = รหัสนี้ใช้ไม่ได้แล้ว กรุณาขอให้สร้างรหัสใหม่จากที่ที่คุณได้รับรหัสมา หากได้รับจากศูนย์ กรุณาโทร { $phone }
