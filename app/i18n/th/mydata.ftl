# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = ข้อมูลของฉัน
mydata-lead = ดูได้ว่ามีข้อมูลอะไรเกี่ยวกับคุณเก็บไว้ ใครเปิดดู และจะลบเมื่อไร
mydata-locked = ข้อมูลของคุณจะแสดงเฉพาะในโทรศัพท์ที่ศูนย์ยืนยันแล้ว กรุณากรอกรหัสขาเข้าหรือรหัสจากโทรศัพท์อีกเครื่องของคุณ หรือโทรหาเรา


## What is stored

mydata-stored = ข้อมูลที่เก็บไว้
mydata-who = ข้อมูลส่วนตัว
mydata-name = ชื่อ
mydata-language = ภาษา
mydata-companions = ผู้ร่วมเดินทาง
mydata-arrival = การเดินทางถึง
mydata-arrived = วันเดินทางถึง
mydata-flight = เที่ยวบินและที่นั่ง
mydata-period = ช่วงกักตัว
mydata-registered = ลงทะเบียนเมื่อ
mydata-none = ยังไม่มี
mydata-location-reports = รายงานตำแหน่ง
mydata-exact = ในจำนวนนี้ยังมีตำแหน่งที่แน่นอน
mydata-health-reports = รายงานสุขภาพ
mydata-exact-rule = ตำแหน่งที่แน่นอนจะถูกลบทิ้งหลังรายงาน { $hours } ชั่วโมง จะเหลือเพียงผล ระยะทางโดยประมาณ และความคลาดเคลื่อน
mydata-contact = ข้อความและคำขอ
mydata-requests = คำขอให้รายงานที่ส่งถึงโทรศัพท์ของคุณ
mydata-contests = รายการที่คุณแจ้งว่าไม่ถูกต้อง
mydata-phones = โทรศัพท์ที่เข้าสู่ระบบอยู่
mydata-phone-this = โทรศัพท์เครื่องนี้
mydata-phone-other = โทรศัพท์เครื่องอื่น
mydata-phone-full = ดูได้ทุกอย่าง
mydata-phone-report = ส่งรายงานได้เท่านั้น
mydata-phone-since = เข้าสู่ระบบ: { $since } ใช้ครั้งล่าสุด: { $seen }


## Who looked at it

mydata-access = ใครเปิดดู
mydata-access-lead = ทุกครั้งที่เจ้าหน้าที่ของศูนย์เปิดหรือดำเนินการเรื่องของคุณ จะมีการบันทึกและแสดงที่นี่
mydata-access-none = ยังไม่มีใครเปิดดูเรื่องของคุณ
mydata-access-older = รายการก่อนหน้า
mydata-access-newest = รายการล่าสุด
mydata-deed-read-case = เปิดดูเรื่องของคุณ
mydata-deed-settle-contest = ตัดสินเรื่องรายการที่คุณแจ้งว่าไม่ถูกต้อง
mydata-deed-write-message = เขียนถึงคุณ
mydata-deed-answer-messages = บันทึกว่าตอบข้อความของคุณแล้ว
mydata-deed-decide-deletion = ตัดสินเรื่องคำขอลบข้อมูลของคุณ
mydata-deed-approve-place = อนุญาตให้คุณย้ายที่กักตัว
mydata-deed-refuse-place = ไม่อนุญาตให้คุณย้ายที่กักตัว
mydata-deed-other = ดำเนินการเรื่องของคุณ
mydata-role-viewer = ศูนย์ (ดูอย่างเดียว)
mydata-role-follow-up = ศูนย์ (ติดตามสุขภาพ)
mydata-role-supervisor = ศูนย์ (หัวหน้างาน)
mydata-role-administrator = ศูนย์ (ดูแลระบบ)


## When it is destroyed

mydata-end = จะลบเมื่อไร
mydata-end-released = คุณออกไปข้างนอกได้
mydata-end-hidden = ศูนย์จะไม่เห็นข้อมูลอีก
mydata-end-destroyed = ลบทิ้งทั้งหมด
mydata-rule-hidden = กติกา: ศูนย์เห็นข้อมูลของคุณได้ { $days } วันหลังสิ้นสุดช่วงกักตัว
mydata-rule-destroyed = ข้อมูลจะถูกลบทิ้ง { $days } วันหลังสิ้นสุดช่วงกักตัว หรือเร็วกว่านั้นถ้าศูนย์เห็นด้วย


## A copy, another phone, signing out

mydata-copy = สำเนาสำหรับคุณ
mydata-copy-lead = ทุกอย่างที่เก็บไว้เกี่ยวกับคุณและผู้ร่วมเดินทาง รวมไว้ในไฟล์เดียว ไฟล์นี้บอกสุขภาพและที่ที่คุณอยู่ กรุณาเก็บรักษาให้ดี
mydata-copy-page = สำหรับอ่าน (HTML)
mydata-copy-json = สำหรับโปรแกรม (JSON)
mydata-newphone = ใช้โทรศัพท์อีกเครื่อง
mydata-newphone-lead = สร้างรหัสที่นี่ แล้วใช้ในโทรศัพท์อีกเครื่องพร้อมเลขหนังสือเดินทางและวันเกิด จากนั้นเครื่องนั้นจะดูได้ทุกอย่างเช่นกัน รหัสใช้ได้ครั้งเดียวภายใน { $minutes } นาที
mydata-newphone-make = สร้างรหัส
mydata-newphone-many = วันนี้คุณสร้างรหัสไปแล้ว { $count } รหัส กรุณาโทรหาเราที่ { $phone }
mydata-newphone-title = รหัสสำหรับโทรศัพท์อีกเครื่อง
mydata-newphone-until = รหัสนี้ใช้ได้ครั้งเดียวถึง { $time } และแสดงเพียงตอนนี้เท่านั้น
mydata-newphone-scan = สแกนภาพด้วยกล้องของโทรศัพท์อีกเครื่อง หรือเปิดที่อยู่ด้านล่างในเครื่องนั้นแล้วกรอกรหัส
mydata-newphone-type = กรอกเลขหนังสือเดินทางและวันเกิดเหมือนเคย
mydata-newphone-picture = คิวอาร์โค้ดที่พาโทรศัพท์อีกเครื่องไปหน้าเข้าสู่ระบบ
mydata-back = กลับไปที่ “ข้อมูลของฉัน”
mydata-out = ออกจากระบบในโทรศัพท์
mydata-out-lead = โทรศัพท์หาย หรือเคยใช้เครื่องของคนอื่นหรือไม่ ออกจากระบบของเครื่องนั้นได้ที่นี่ มีผลทันที
mydata-out-others = ออกจากระบบในโทรศัพท์เครื่องอื่น
mydata-out-others-note = โทรศัพท์ทุกเครื่องยกเว้นเครื่องนี้จะออกจากระบบ ถ้าจะใช้อีก ให้สร้างรหัสที่นี่
mydata-out-others-submit = ใช่ ออกจากระบบในเครื่องอื่น
mydata-out-all = ออกจากระบบทุกเครื่อง รวมเครื่องนี้ด้วย
mydata-out-all-note = รหัสขาเข้าใช้ได้ครั้งเดียว ถ้าไม่มีรหัสใหม่จากศูนย์ เมื่อเข้าสู่ระบบอีกครั้งคุณจะส่งรายงานได้เท่านั้น
mydata-out-all-submit = ใช่ ออกจากระบบทุกเครื่อง


## Deletion

mydata-delete = ขอให้ลบข้อมูล
mydata-delete-rule = ระหว่างช่วงกักตัว ไม่สามารถลบอะไรได้
mydata-delete-lead = แต่คุณขอให้ลบทิ้งก่อนกำหนดได้ คือ{ $early } แทนที่จะเป็น{ $date } เจ้าหน้าที่ของศูนย์จะเป็นผู้ตัดสิน
mydata-delete-open = ขอให้ลบก่อนกำหนด
mydata-delete-reason = เพราะอะไร (ไม่ต้องกรอกก็ได้)
mydata-delete-submit = ใช่ ขอให้ลบข้อมูล
mydata-delete-asked = คุณขอไว้เมื่อ{ $date } เจ้าหน้าที่ของศูนย์จะตัดสิน และคุณจะเห็นคำตอบที่นี่
mydata-delete-withdraw = ถอนคำขอ
mydata-delete-granted = ศูนย์เห็นด้วย ข้อมูลของคุณจะถูกลบทิ้ง{ $date }
mydata-delete-refused = ศูนย์ไม่เห็นด้วย เหตุผล:
mydata-delete-hidden = ไม่มีใครที่ศูนย์เห็นข้อมูลของคุณแล้ว ข้อมูลจะถูกลบทิ้ง{ $date }
