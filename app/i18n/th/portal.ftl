# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = วันนี้
nav-guide = คู่มือ
nav-timeline = รายงานของคุณ
sign-out = ออกจากระบบ
sign-out-done = คุณออกจากระบบแล้ว
call-centre = โทร { $phone }


## Start

start-title = เข้าสู่ระบบ
start-lead = ยินดีต้อนรับ กรุณาเข้าสู่ระบบเพื่อแจ้งเราทุกวันว่าคุณอยู่ที่ไหนและสุขภาพเป็นอย่างไร
start-code-label = รหัสขาเข้า
start-code-hint = อยู่บนกระดาษที่คุณได้รับตอนเดินทางมาถึง
start-code-error-missing = กรุณากรอกรหัสขาเข้า
start-code-error-form = นี่ไม่ใช่รหัสขาเข้า กรุณาเทียบกับกระดาษของคุณ
start-code-used = รหัสขาเข้านี้ถูกใช้ไปแล้ว ถ้าคุณเป็นคนใช้ ให้ใช้โทรศัพท์เครื่องที่ใช้ตอนนั้น หรือเข้าสู่ระบบโดยไม่ใช้รหัส
start-passport-label = เลขหนังสือเดินทาง
start-passport-hint = ตัวอักษรและตัวเลขตามหนังสือเดินทาง
start-passport-error-missing = กรุณากรอกเลขหนังสือเดินทาง
start-passport-error-form = เลขหนังสือเดินทางมีแค่ตัวอักษรและตัวเลข กรุณาตรวจดู
start-birth-legend = วันเกิด
start-birth-hint = ตามหนังสือเดินทาง ใช้ปี ค.ศ. เช่น 31 3 1980
start-submit = เข้าสู่ระบบ
start-without-code = ฉันไม่มีรหัสขาเข้า
start-with-code = ฉันมีรหัสขาเข้า
start-report-only-title = เข้าสู่ระบบโดยไม่ใช้รหัส
start-report-only-text = คุณส่งรายงานได้โดยไม่ใช้รหัส ข้อมูลของคุณที่บันทึกไว้จะยังไม่แสดง จนกว่าศูนย์จะยืนยันโทรศัพท์ของคุณ
start-error-no-match = เข้าสู่ระบบด้วยข้อมูลนี้ไม่ได้ กรุณาเทียบแต่ละช่องกับหนังสือเดินทางและกระดาษของคุณ
start-error-too-many = คุณลองหลายครั้งแล้ว กรุณารอ { $minutes } นาที แล้วลองอีกครั้ง
start-error-stay = คุณลองครบจำนวนครั้งที่ทำได้ในการเข้าประเทศหนึ่งครั้งแล้ว กรุณาโทรหาเราที่ { $phone } เราจะช่วยคุณ


## Pledge

pledge-title = คำมั่นของคุณ
pledge-lead = กฎเหล่านี้ปกป้องคุณและคนรอบตัวคุณ กรุณาอ่านและยอมรับ
pledge-1 = ฉันจะอยู่ในที่กักตัวจนกว่าช่วงกักตัวจะสิ้นสุด
pledge-2 = ฉันจะงดพบปะผู้อื่น
pledge-3 = ฉันจะรายงานทุกวันว่าอยู่ที่ไหนและสุขภาพเป็นอย่างไร
pledge-4 = ฉันจะรับวิดีโอคอลเมื่อศูนย์โทรมา
pledge-5 = ฉันจะสวมหน้ากากอนามัย รักษามือให้สะอาด และเลี่ยงที่ที่มีคนมาก
pledge-consequence = ถ้าฉันผิดคำมั่นนี้โดยไม่มีเหตุผลสมควร ชื่อของฉันและข้อมูลที่ช่วยหยุดการแพร่เชื้ออาจถูกเปิดเผย ถ้าฉันเป็นชาวต่างชาติ สัญชาติของฉันก็อาจถูกเปิดเผยด้วย และฉันอาจเสียสถานะการพำนัก และอาจต้องออกจากประเทศ
pledge-agree = ฉันอ่านแล้วและยอมรับ
pledge-submit = ยอมรับและไปต่อ
pledge-error = กรุณาทำเครื่องหมายในช่องเพื่อแสดงว่าคุณยอมรับ
pledge-accepted = คุณยอมรับเมื่อ{ $date }


## Waiting place

place-title = ที่กักตัวของคุณ
place-lead = กรุณาทำขั้นตอนนี้เมื่ออยู่ที่บ้านหรือที่พักที่คุณจะกักตัว
place-address-label = ที่อยู่
place-address-hint = บ้านเลขที่ ถนน เมือง และถ้ามี ชื่ออาคารกับหมายเลขห้อง
place-address-error = กรุณากรอกที่อยู่ของที่กักตัว
place-address-error-long = ที่อยู่ยาวเกินไป กรุณาเขียนให้สั้นลง
place-position-title = ตอนนี้คุณอยู่ที่ไหน
place-position-lead = เราบันทึกตำแหน่งของโทรศัพท์เป็นที่กักตัวของคุณ เมื่อกดปุ่ม โทรศัพท์จะถามว่าให้เรารู้ตำแหน่งได้ไหม กรุณากดอนุญาต
place-position-button = หาตำแหน่งของฉัน
place-position-found = พบตำแหน่งของคุณแล้ว คลาดเคลื่อนราว { $accuracy } เมตร
place-position-error-missing = กรุณากด “หาตำแหน่งของฉัน” ก่อนบันทึก
place-position-error-accuracy = โทรศัพท์หาตำแหน่งได้ไม่ชัดพอ กรุณาไปใกล้หน้าต่าง รอสักครู่ แล้วกดปุ่มอีกครั้ง
place-position-none = เบราว์เซอร์ของคุณส่งตำแหน่งจากหน้านี้ไม่ได้ กรุณาโทรหาเราที่ { $phone } เราจะลงทะเบียนที่กักตัวให้คุณ
place-submit = บันทึกที่กักตัว
place-registered-title = ที่กักตัวของคุณ


## Today

today-title = วันนี้
today-arrival = วันนี้เป็นวันเดินทางถึง พรุ่งนี้เป็นวันที่ 1 ของการกักตัว
today-day = วันที่ { $day } จาก { $days } วัน
today-ends = คุณออกไปข้างนอกได้ตั้งแต่{ $date } เวลา { $time }
today-released-title = ช่วงกักตัวของคุณสิ้นสุดแล้ว
today-released-text = ไม่ต้องรายงานอีกแล้ว ขอบคุณที่อยู่ในที่กักตัวมาตลอด ยินดีต้อนรับกลับมา
today-closed-title = การติดตามสุขภาพของคุณสิ้นสุดแล้ว
today-closed-text = ไม่ต้องรายงานอีกแล้ว ถ้าคิดว่าไม่ถูกต้อง โทรหาเราที่ { $phone }
today-before-place-title = ก่อนอื่น กรุณาลงทะเบียนที่กักตัว
today-before-place-text = เมื่อถึงบ้านหรือที่พัก กรุณาบอกเราทันทีว่าอยู่ที่ไหน จากนั้นคุณจะรายงานจากที่นั่นได้
today-before-place-button = ลงทะเบียนที่กักตัว
today-report-only-note = โทรศัพท์ของคุณยังไม่ได้รับการยืนยัน คุณส่งรายงานได้ แต่ข้อมูลของคุณที่บันทึกไว้จะไม่แสดงที่นี่ ถ้าต้องการยืนยันโทรศัพท์ ให้ใช้รหัสขาเข้าหรือโทร { $phone }
today-report-only-code = กรอกรหัสขาเข้า
today-receipts-title = รายงานที่เราได้รับวันนี้
today-receipts-none = วันนี้ยังไม่มี
today-help = ต้องการความช่วยเหลือไหม โทรหาเราที่ { $phone } ช่วงแรกจะเป็นเสียงอัตโนมัติ


## "I'm here"

here-title = คุณอยู่ที่ไหน
here-button = ฉันอยู่ที่นี่
here-explain = กดปุ่มนี้วันละหลายครั้งขณะอยู่ในที่กักตัว โทรศัพท์จะหาตำแหน่งของคุณแล้วแจ้งเรา เราดูตำแหน่งเฉพาะเมื่อคุณกดเท่านั้น
here-searching = กำลังหาตำแหน่งของคุณ…
here-accuracy = พบแล้ว คลาดเคลื่อนราว { $metres } เมตร กำลังหาให้แม่นยำขึ้น…
here-sending = กำลังส่ง…
here-inside-title = คุณอยู่ในที่กักตัว
here-inside-text = ขอบคุณ เราได้รับรายงานของคุณแล้ว
here-outside-title = ดูเหมือนคุณอยู่นอกที่กักตัว
here-outside-text = โทรศัพท์แสดงตำแหน่งที่ห่างจากที่กักตัวราว { $distance } เมตร ซึ่งอาจคลาดเคลื่อนได้ { $accuracy } เมตร ถ้าทำได้ กรุณากลับไป แล้วกด “ฉันอยู่ที่นี่” อีกครั้ง ถ้าผลนี้ไม่ถูกต้อง หรือต้องการความช่วยเหลือ โทรหาเราได้
here-cannot-tell-title = เราระบุไม่ได้ว่าคุณอยู่ที่ไหน
here-cannot-tell-text = เราได้รับรายงานของคุณแล้ว แต่โทรศัพท์หาตำแหน่งได้ไม่ชัดพอ เรื่องนี้ไม่มีผลเสียต่อคุณ กรุณาไปใกล้หน้าต่าง รอสักครู่ แล้วลองอีกครั้ง
here-report-only-title = เราได้รับรายงานของคุณแล้ว
here-report-only-text = ขอบคุณ ศูนย์จะตรวจดูรายงานนี้
here-denied-title = โทรศัพท์ของคุณไม่ได้แชร์ตำแหน่ง
here-denied-text = ตอนที่หน้าเว็บถาม มีการเลือกไม่อนุญาตไว้ คุณเปลี่ยนได้
here-denied-ios = iPhone: เปิด “การตั้งค่า” ไปที่ “ความเป็นส่วนตัวและความปลอดภัย” แล้ว “บริการหาตำแหน่งที่ตั้ง” และเปิดใช้ ในรายการด้านล่าง แตะเบราว์เซอร์ของคุณ เช่น “เว็บไซต์ Safari” แล้วเลือก “ขณะใช้แอป” จากนั้นกลับมาลองอีกครั้ง
here-denied-android = Android: แตะสัญลักษณ์ทางซ้ายของที่อยู่เว็บ ไปที่ “สิทธิ์” แล้ว “ตำแหน่ง” และเลือก “อนุญาต” ตรวจดูด้วยว่าเปิด “ตำแหน่ง” ใน “การตั้งค่า” ของโทรศัพท์แล้ว จากนั้นลองอีกครั้ง
here-denied-other = ในคอมพิวเตอร์: คลิกสัญลักษณ์ทางซ้ายของที่อยู่เว็บ หา “ตำแหน่ง” แล้วเลือก “อนุญาต” จากนั้นโหลดหน้านี้ใหม่
here-unavailable-title = โทรศัพท์หาตำแหน่งไม่พบ
here-unavailable-text = ส่วนใหญ่รอสักครู่ก็ใช้ได้
here-unavailable-ios = iPhone: เปิด “การตั้งค่า” ไปที่ “ความเป็นส่วนตัวและความปลอดภัย” แล้ว “บริการหาตำแหน่งที่ตั้ง” และดูว่าเปิดอยู่ เปิด Wi-Fi ด้วย จากนั้นลองอีกครั้งใกล้หน้าต่าง
here-unavailable-android = Android: เปิด “การตั้งค่า” ไปที่ “ตำแหน่ง” และดูว่าเปิดอยู่ เปิด Wi-Fi ด้วย จากนั้นลองอีกครั้งใกล้หน้าต่าง
here-unavailable-other = ในคอมพิวเตอร์: ดูในการตั้งค่าว่าเปิดตำแหน่งและ Wi-Fi แล้ว ถ้ายังไม่ได้ ให้ใช้โทรศัพท์
here-timeout-title = ใช้เวลานานเกินไป
here-timeout-text = โทรศัพท์หาตำแหน่งไม่ทัน ยังไม่ได้ส่งอะไร กรุณาไปใกล้หน้าต่างแล้วลองอีกครั้ง
here-not-sent-title = รายงานของคุณยังไม่ได้ส่ง
here-refused-title = เรารับรายงานนี้ไม่ได้
here-refused-text = ยังไม่ได้บันทึกอะไร ถ้าไม่ทราบสาเหตุ โทรหาเราที่ { $phone }
here-unsupported-title = เบราว์เซอร์นี้หาตำแหน่งของคุณไม่ได้
here-unsupported-text = กรุณาเปิดหน้านี้ในเบราว์เซอร์อื่นหรือโทรศัพท์เครื่องอื่น หรือโทรหาเราที่ { $phone }
here-no-script = เบราว์เซอร์นี้ส่งตำแหน่งของคุณจากหน้านี้ไม่ได้ กรุณาโทรหาเราที่ { $phone }
here-try-again = ลองอีกครั้ง
here-send-again = ส่งอีกครั้ง
here-receipt = หมายเลขรับรายงาน { $receipt } เวลา { $time }


## Health

health-title = สุขภาพของคุณ
health-lead = กรุณาตอบวันละครั้ง ใช้เวลาราวหนึ่งนาที ถ้ารู้สึกไม่สบาย บอกเราได้เลย เราถามเพื่อจะช่วยคุณ
health-open = รายงานสุขภาพ
health-person-self = คุณ
health-person = { $name }
health-temperature-label = อุณหภูมิร่างกาย (°C)
health-temperature-hint = เช่น 36.5 ถ้าไม่มีที่วัดไข้ ให้เว้นว่างไว้ แล้วตอบคำถามถัดไป
health-fever-legend = อุณหภูมิ { $threshold } °C ขึ้นไปหรือไม่
health-fever-yes = ใช่
health-fever-no = ไม่ใช่
health-symptoms-legend = วันนี้มีอาการอะไรบ้าง
health-symptoms-hint = ทำเครื่องหมายทุกข้อที่ตรงกับคุณ ถ้าไม่มีเลย ให้เว้นว่างทั้งหมด
health-submit = ส่ง
health-temperature-not-a-number = กรุณากรอกอุณหภูมิเป็นตัวเลข เช่น 36.5
health-temperature-out-of-range = กรุณาตรวจดูอุณหภูมิ ต้องเป็น °C เช่น 36.5
health-temperature-missing = กรุณากรอกอุณหภูมิ หรือตอบ “ใช่” หรือ “ไม่ใช่”
health-error-of = { $person }: { $error }
health-sent-before = รายงานนี้ส่งไปแล้ว ถ้าคำตอบใหม่ถูกต้อง กรุณากด “{ health-submit }” อีกครั้ง
health-fever-answer-unknown = กรุณากรอกอุณหภูมิ หรือตอบ “ใช่” หรือ “ไม่ใช่”
health-symptom-unknown = มีเครื่องหมายหนึ่งข้อที่อ่านไม่ได้ กรุณาทำเครื่องหมายใหม่
health-done-well-title = ขอบคุณ เราได้รับรายงานของคุณแล้ว
health-done-well-text = วันนี้ไม่ต้องทำอะไรอีก ถ้าเริ่มรู้สึกไม่สบาย กรุณารายงานอีกครั้งหรือโทรหาเราที่ { $phone }
health-done-symptomatic-title = ขอบคุณที่บอกเรา กรุณาโทรตอนนี้
health-done-symptomatic-text = โทรหาเราที่ { $phone } กรุณาอย่าไปคลินิกโดยไม่โทรก่อน หากฉุกเฉิน ให้เรียกรถพยาบาลทันที
health-receipt = หมายเลขรับรายงาน { $receipt } เวลา { $time }
health-due = กรุณาตอบภายในเวลา { $time }
health-overdue = กำหนดตอบคือภายในเวลา { $time } แต่ตอนนี้ยังตอบได้
health-done-today = วันนี้คุณรายงานแล้ว รายงานอีกเมื่อไรก็ได้


## Timeline

timeline-title = รายงานของคุณ
timeline-lead = สิ่งที่คุณเห็นที่นี่คือสิ่งที่ศูนย์เห็น
timeline-empty = ยังไม่มีอะไรที่นี่
timeline-pledge = คุณยอมรับคำมั่นแล้ว
timeline-place = คุณลงทะเบียนที่กักตัวแล้ว
timeline-location-inside = อยู่ในที่กักตัว
timeline-location-outside = อยู่นอกที่กักตัว
timeline-location-cannot_tell = เราระบุไม่ได้ว่าคุณอยู่ที่ไหน
timeline-location-received = ได้รับรายงานตำแหน่งแล้ว
timeline-health-well = สบายดี
timeline-health-symptomatic = รู้สึกไม่สบาย
timeline-received = ได้รับ: { $time }
timeline-receipt = หมายเลขรับรายงาน { $receipt }


## Why a report could not be taken

problem-captured-in-future = นาฬิกาในโทรศัพท์ของคุณเดินเร็วไป กรุณาตั้งเวลาเป็นอัตโนมัติ แล้วลองอีกครั้ง
problem-captured-too-old = รายงานนี้เก่าเกินไปจึงรับไม่ได้ กรุณารายงานใหม่
problem-released = ช่วงกักตัวของคุณสิ้นสุดแล้ว ไม่ต้องรายงานอีก
problem-not-active = การติดตามสุขภาพของคุณยังไม่เริ่มหรือสิ้นสุดแล้ว ถ้าคิดว่าไม่ถูกต้อง โทรหาเราที่ { $phone }
problem-id-conflict = รายงานนี้ถูกส่งไปแล้วโดยมีเนื้อหาต่างกัน กรุณาโหลดหน้านี้ใหม่แล้วรายงานใหม่
problem-bad-position = โทรศัพท์ส่งตำแหน่งที่เป็นไปไม่ได้ กรุณาลองอีกครั้ง
