# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = ยินดีต้อนรับ เราจะผ่านช่วงกักตัวนี้ไปด้วยกัน
guide-welcome-lead = หลังเข้าประเทศ คุณต้องอยู่ที่บ้านหรือที่พักเป็นเวลา { $days } วัน ที่นี่บอกว่าแต่ละวันต้องทำอะไร และใครช่วยคุณได้บ้าง
guide-welcome-who = เว็บไซต์นี้สำหรับทุกคนที่เพิ่งเดินทางมาจากประเทศอื่น หน่วยงานที่รับผิดชอบ: { $authority }
guide-welcome-start = เริ่มที่นี่
guide-welcome-start-hint = เตรียมหนังสือเดินทาง และรหัสขาเข้าถ้าคุณได้รับมา
guide-welcome-count = นับวันกักตัว
guide-welcome-count-hint = กรอกวันเดินทางถึง แล้วดูว่าวันไหนออกไปข้างนอกได้

guide-rules-title = กฎระหว่างกักตัว
guide-rule-stay = อยู่ที่บ้านหรือที่พักที่ลงทะเบียนไว้ จนกว่าช่วงกักตัวจะสิ้นสุด
guide-rule-no-meeting = งดพบปะผู้อื่น
guide-rule-report = แจ้งเราทุกวันว่าคุณอยู่ที่ไหนและสุขภาพเป็นอย่างไร
guide-rule-mask = สวมหน้ากากอนามัย
guide-rule-hands = ล้างมือหรือใช้แอลกอฮอล์ล้างมือบ่อย ๆ
guide-rule-avoid = เลี่ยงห้องปิดทึบ ที่ที่มีคนมาก และการอยู่ใกล้ชิดผู้อื่น
guide-rule-ill = ถ้ารู้สึกไม่สบาย โทรหาศูนย์สาธารณสุขใกล้คุณ หรือโทรหาเราที่ { $phone }
guide-rule-apps = ตั้งค่าแอปที่แจ้งให้ใช้ และใช้ต่อเนื่อง

guide-pledge-title = คำมั่นของคุณ
guide-pledge-1 = ตอนเดินทางมาถึง คุณได้ลงชื่อให้คำมั่นว่าจะทำตามกฎเหล่านี้
guide-pledge-2 = ถ้าไม่แจ้งว่าอยู่ที่ไหนหรือสุขภาพเป็นอย่างไรโดยไม่มีเหตุผลสมควร หรือไม่ทำตามกฎข้ออื่น จะถือว่าผิดคำมั่น
guide-pledge-3 = ในกรณีนั้น ชื่อของคุณอาจถูกเปิดเผย พร้อมข้อมูลที่ช่วยหยุดการแพร่เชื้อ
guide-pledge-4 = ถ้าคุณเป็นชาวต่างชาติ สัญชาติของคุณก็อาจถูกเปิดเผยด้วย
guide-pledge-5 = ถ้าคุณเป็นชาวต่างชาติ อาจมีการดำเนินการตามกฎหมายคนเข้าเมืองด้วย คุณอาจเสียสถานะการพำนัก และอาจต้องออกจากประเทศ
guide-pledge-6 = มีเรื่องอะไรที่ทำให้รายงานไม่ได้ไหม โทรบอกเราที่ { $phone } เราจะช่วยกันหาทางออก

guide-contents-title = เนื้อหาในคู่มือนี้


## Section: what to do every day in Okaeri

guide-section-app-title = สิ่งที่ต้องทำใน Okaeri ทุกวัน
guide-section-app-lead = Okaeri เปิดในเบราว์เซอร์ของโทรศัพท์ ไม่ต้องติดตั้งอะไร

guide-app-1-title = เริ่มใช้ครั้งแรก
guide-app-1-p1 = ที่สนามบินคุณจะได้รับกระดาษที่มีคิวอาร์โค้ด (QR) ใช้กล้องโทรศัพท์ส่องที่โค้ด แล้วเปิดลิงก์
guide-app-1-p2 = กรอกเลขหนังสือเดินทางและวันเกิดตามที่อยู่ในหนังสือเดินทาง
guide-app-1-p3 = อ่านคำมั่นและกดยอมรับ เท่านี้ก็พร้อมใช้งาน
guide-app-1-p4 = ถ้าไม่มีรหัส คุณก็เริ่มใช้และส่งรายงานได้ สิ่งที่เคยส่งไว้จะแสดงเมื่อศูนย์ยืนยันโทรศัพท์ของคุณแล้ว

guide-app-2-title = ที่กักตัว และตำแหน่งของคุณตอนนี้
guide-app-2-p1 = เมื่อถึงบ้านหรือที่พัก ให้ลงทะเบียนเป็นที่กักตัวทันที กรุณาทำขณะอยู่ที่นั่น เพราะระบบจะบันทึกตำแหน่งของโทรศัพท์พร้อมที่อยู่
guide-app-2-p2 = เปิดหน้า “วันนี้” แล้วกด “ฉันอยู่ที่นี่” วันละหลายครั้ง โทรศัพท์จะหาตำแหน่งของคุณแล้วแจ้งเรา
guide-app-2-p3 = ถ้าอยู่ห่างจากจุดที่ลงทะเบียนไว้ไม่เกิน { $radius } เมตร ถือว่าคุณอยู่ในที่กักตัว
guide-app-2-p4 = บางครั้งโทรศัพท์หาตำแหน่งได้ไม่ชัด เราจึงระบุไม่ได้ว่าคุณอยู่ที่ไหน เรื่องนี้ไม่มีผลเสียต่อคุณ เพียงลองใหม่ภายหลัง

guide-app-3-title = สุขภาพของคุณ
guide-app-3-p1 = เปิดหน้า “วันนี้” วันละครั้ง แล้วตอบคำถามเรื่องสุขภาพ ใช้เวลาราวหนึ่งนาที
guide-app-3-p2 = ถ้ามีผู้ร่วมเดินทางที่ไม่มีโทรศัพท์ของตัวเอง เช่น เด็ก กรุณาตอบแทนทีละคนด้วย
guide-app-3-p3 = ถ้ามีไข้หรือรู้สึกไม่สบาย บอกเราได้เลย เราถามเพื่อจะช่วยคุณ

guide-app-4-title = การตรวจสอบที่พักทางวิดีโอ
guide-app-4-p1 = ศูนย์จะวิดีโอคอลหาคุณขณะคุณอยู่ในที่กักตัว ศูนย์เป็นฝ่ายโทรเสมอ
guide-app-4-p2 = คุณอาจได้คุยกับเจ้าหน้าที่ หรือได้ยินเสียงอัตโนมัติ วิธีรับสายเหมือนกัน
guide-app-4-p3 = กรุณารับสายทุกครั้ง
guide-app-4-p4 = ถ้าพลาดสาย คุณโทรกลับไม่ได้ เพราะการตรวจสอบต้องเห็นว่าคุณอยู่ในอาคารในขณะที่โทร กรุณารอสายครั้งต่อไป


## Section: what else to do on the phone

guide-section-outside-title = สิ่งอื่นที่ต้องทำในโทรศัพท์
guide-section-outside-lead = มีการตั้งค่าสองอย่างที่ช่วยได้หากคุณป่วย คือช่วยให้นึกออกว่าคุณไปที่ไหนมาบ้าง และใครเคยอยู่ใกล้คุณ

guide-outside-1-title = เปิดประวัติตำแหน่งไว้เสมอ
guide-outside-1-p1 = โทรศัพท์จำสถานที่ที่คุณเคยไปได้ กรุณาเปิดไว้และอย่าลบ จนกว่าช่วงกักตัวจะสิ้นสุด
guide-outside-1-p2 = iPhone: เปิด “การตั้งค่า” ไปที่ “ความเป็นส่วนตัวและความปลอดภัย” แล้ว “บริการหาตำแหน่งที่ตั้ง” และเปิดใช้ จากนั้นเลื่อนลงไปที่ “บริการของระบบ” แล้ว “ตำแหน่งที่ตั้งที่สำคัญ” และเปิดใช้
guide-outside-1-p3 = โทรศัพท์ Android: เปิด “การตั้งค่า” ไปที่ “ตำแหน่ง” และเปิดใช้ จากนั้นเปิด Google Maps แตะรูปของคุณ ไปที่ “ไทม์ไลน์” และเปิดใช้
guide-outside-1-p4 = ชื่อเมนูในโทรศัพท์ของคุณอาจต่างไปเล็กน้อย

guide-outside-2-title = ใช้แอปแจ้งเตือนการสัมผัสผู้ติดเชื้อ
guide-outside-2-p1 = แอปแจ้งเตือนการสัมผัสผู้ติดเชื้อจะบอกคุณ หากคุณเคยอยู่ใกล้คนที่พบภายหลังว่าติดเชื้อ
guide-outside-2-p2 = ติดตั้งแอปที่ได้รับแจ้งตอนเดินทางมาถึง เปิด Bluetooth ไว้เสมอเพื่อให้แอปทำงานได้


## Section: feeling ill

guide-section-ill-title = เมื่อรู้สึกไม่สบาย
guide-section-ill-lead = คุณไม่ได้อยู่คนเดียว กรุณาบอกเราแต่เนิ่น ๆ และอยู่ที่เดิมจนกว่าจะได้คุยกับผู้ที่ช่วยได้ หากฉุกเฉิน ให้เรียกรถพยาบาลทันที

guide-ill-1-title = โทรหาศูนย์สาธารณสุข
guide-ill-1-p1 = ถ้ามีไข้ ไอ หรืออาการป่วยอื่น กรุณาโทรหาศูนย์สาธารณสุขใกล้ที่กักตัวของคุณ
guide-ill-1-p2 = แจ้งว่าคุณเดินทางมาจากต่างประเทศและอยู่ในช่วงกักตัว
guide-ill-1-p3 = ถ้าไม่ทราบหมายเลข โทรหาเราที่ { $phone }

guide-ill-2-title = ถ้าจำเป็นต้องเปลี่ยนที่กักตัว
guide-ill-2-p1 = ก่อนย้าย กรุณาส่งคำขอถึงศูนย์ โดยเปิด “วันนี้” แล้วกด “ฉันจะย้ายไปที่อื่น” หรือโทรหาเราที่ { $phone }
guide-ill-2-p2 = แจ้งที่อยู่ใหม่และเหตุผลที่ต้องย้าย
guide-ill-2-p3 = จนกว่าเราจะตกลงให้เปลี่ยน ที่กักตัวของคุณยังเป็นที่เดิม

guide-ill-3-title = ไปหาหมอหรือไปตรวจเชื้อ
guide-ill-3-p1 = โทรหาคลินิก โรงพยาบาล หรือจุดตรวจก่อน แล้วถามวิธีเดินทางไป กรุณาอย่าไปโดยไม่โทรก่อน
guide-ill-3-p2 = ระหว่างทาง ให้สวมหน้ากากอนามัยและเลี่ยงที่ที่มีคนมาก
guide-ill-3-p3 = แจ้งเราก่อนออกไป โทร { $phone }


## Section: help

guide-section-help-title = เมื่อต้องการความช่วยเหลือ
guide-section-help-lead = มีคำถามอะไรก็โทรหาศูนย์ได้ที่ { $phone } ช่วงแรกจะเป็นเสียงอัตโนมัติ

guide-help-1-title = คำถามที่พบบ่อย
guide-help-1-p1 = เรารวบรวมเรื่องที่มีคนถามเราบ่อย ๆ ไว้ ทุกคำถามมีคำตอบสั้น ๆ

guide-help-2-title = คำถามเรื่องรายงานสุขภาพ
guide-help-2-p1 = ถ้ารายงานผิด หรือไม่แน่ใจว่าจะตอบอย่างไร โทร { $phone }
guide-help-2-p2 = ถ้าตอนนี้รู้สึกไม่สบาย กรุณาอ่าน “เมื่อรู้สึกไม่สบาย” ก่อน

guide-help-3-title = เมื่อ Okaeri มีปัญหา
guide-help-3-p1 = ถ้าเปิดหน้าเว็บไม่ได้ รอสักครู่แล้วลองอีกครั้ง ไม่ต้องกดซ้ำหลายครั้ง
guide-help-3-p2 = ถ้ายังใช้ไม่ได้ โทร { $phone }

guide-help-4-title = ความเห็นและข้อเสนอแนะ
guide-help-4-p1 = เราอยากทำให้ดีขึ้น บอกเราได้ว่าตรงไหนเข้าใจยาก โทร { $phone }

guide-help-5-title = เรื่องอื่น ๆ
guide-help-5-p1 = มีคำถามเรื่องอื่นก็โทร { $phone } ได้เช่นกัน ถ้าไม่ใช่เรื่องที่เราดูแล เราจะบอกว่าต้องติดต่อใคร


## Section: information

guide-section-information-title = ข้อมูลที่ควรรู้
guide-section-information-lead = ข้อมูลจากเว็บไซต์อื่น

guide-information-1-title = วัคซีนสำหรับผู้ที่กลับมาชั่วคราว
guide-information-1-p1 = ถ้าคุณอาศัยอยู่ในประเทศอื่นและกลับมาชั่วคราว อาจมีวิธีฉีดวัคซีนระหว่างที่อยู่ที่นี่
guide-information-1-p2 = โทร { $phone } เพื่อถามว่าติดต่อที่ไหน กรุณาถามก่อนออกไป

guide-information-2-title = เรื่อง COVID-19 ในหลายภาษา
guide-information-2-p1 = เชื้อไวรัสแพร่อย่างไร เราทำอะไรได้บ้าง อ่านได้หลายภาษาที่ { $url }
guide-information-2-p2 = เว็บไซต์นั้นไม่ใช่ส่วนหนึ่งของ Okaeri


## Section: the centre

guide-section-centre-title = เกี่ยวกับศูนย์
guide-section-centre-lead = เราคือใคร และเราทำอะไรให้คุณ

guide-centre-1-title = เราอยู่กับคุณตลอดช่วงกักตัว
guide-centre-1-p1 = ชื่อเต็มของศูนย์คือ { $centre } หน่วยงานที่รับผิดชอบ: { $authority }
guide-centre-1-p2 = เราติดต่อกับทุกคนที่เดินทางเข้าประเทศเป็นเวลา { $days } วัน
guide-centre-1-p3 = เราดูรายงานของคุณ และติดต่อไปเมื่อเห็นว่าคุณอาจต้องการความช่วยเหลือ
guide-centre-1-p4 = ติดต่อเราได้ที่ { $phone } ช่วงแรกจะเป็นเสียงอัตโนมัติ


## Section: close contact

guide-section-close-contact-title = เมื่อมีคนใกล้คุณติดเชื้อ
guide-section-close-contact-lead = บางครั้งอาจพบว่าคนที่นั่งใกล้คุณบนเครื่องบินติดเชื้อ

guide-close-contact-1-title = เราจะแจ้งคุณอย่างไร
guide-close-contact-1-p1 = ถ้าเกิดกรณีนี้ ศูนย์จะแจ้งคุณทางอีเมล การแจ้งเตือนบนโทรศัพท์ และวิดีโอคอล
guide-close-contact-1-p2 = ไม่ได้แปลว่าคุณติดเชื้อ และไม่ใช่ความผิดของใคร
guide-close-contact-1-p3 = เราจะบอกว่าต้องทำอะไรต่อไป ระหว่างนี้กรุณาอยู่ในที่กักตัว
guide-close-contact-1-p4 = ถ้ารู้สึกไม่สบาย โทรหาศูนย์สาธารณสุขใกล้คุณ หรือโทรหาเราที่ { $phone }


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = คำถามและคำตอบ
guide-questions-lead = คำตอบสั้น ๆ สำหรับเรื่องที่มีคนถามบ่อยที่สุด แตะคำถามเพื่อดูคำตอบ
guide-questions-link = ดูคำถามและคำตอบทั้งหมด
guide-questions-groups = หมวดคำถาม
guide-questions-open = แสดงคำตอบทั้งหมด
guide-questions-close = ซ่อนคำตอบ


## Search. $query is what somebody typed, $count a number.

guide-search-title = ค้นหาในคู่มือ
guide-search-title-for = ค้นหา: { $query }
guide-search-count = พบ { $count } รายการ
guide-search-empty-title = ไม่พบ “{ $query }”
guide-search-empty-text = ลองใช้คำน้อยลง หรือใช้คำอื่นที่ความหมายเหมือนกัน จะดูคำถามทั้งหมดหรือโทรหาเราก็ได้


## Day counter

guide-days-title = นับวันกักตัว
guide-days-lead = คุณต้องกักตัว { $days } วัน กรอกวันที่เดินทางถึง แล้วดูว่าจะสิ้นสุดเมื่อใด
guide-days-legend = คุณเดินทางถึงวันไหน
guide-days-hint = วันที่เครื่องบินลงจอด หรือเรือเข้าเทียบท่า ใช้ปี ค.ศ. เช่น 23 11 2026
guide-days-submit = นับวัน

guide-days-now-before = คุณยังเดินทางมาไม่ถึง
guide-days-now-arrival = วันนี้เป็นวันเดินทางถึง พรุ่งนี้เป็นวันที่ 1 ของการกักตัว
guide-days-now-waiting = วันนี้เป็นวันที่ { $day } จาก { $days } วัน
guide-days-now-released = ช่วงกักตัวของคุณสิ้นสุดแล้ว ขอบคุณที่อยู่ในที่กักตัวมาตลอด
guide-days-release = คุณออกไปข้างนอกได้ตั้งแต่{ $date } เวลา { $time }
guide-days-release-zone = นี่คือเวลาท้องถิ่นของ{ $zone }

guide-days-calendar-title = ปฏิทินของคุณ
guide-days-cell-day = กักตัววันที่ { $day }
guide-days-cell-arrival = วันถึง
guide-days-cell-today = วันนี้
guide-days-cell-past = ผ่านแล้ว
guide-days-cell-coming = ยังไม่ถึง
guide-days-cell-last = วันสุดท้าย

guide-days-rules-title = วิธีนับวัน
guide-days-rule-arrival = วันที่เดินทางถึงคือวันที่ 0
guide-days-rule-next = วันถัดไปคือวันที่ 1 ของการกักตัว
guide-days-rule-last = สิ้นสุดเมื่อครบวันที่ { $days } ของการกักตัว
guide-days-rule-release = คุณออกไปข้างนอกได้เมื่อสิ้นสุดวันสุดท้าย ตอนเที่ยงคืน
guide-days-rule-midnight = นับตามวันที่ท้องถิ่นตอนลงจอด ถ้าเที่ยวบินลงจอดหลังเที่ยงคืนเล็กน้อย ให้นับเป็นวันใหม่
guide-days-rule-zone = โทรศัพท์ของคุณอาจยังแสดงเวลาของประเทศอื่น การนับไม่เปลี่ยน
guide-days-rule-change = หน่วยงานอาจลดหรือเพิ่มวันกักตัว ถ้ามีการเปลี่ยนแปลง คุณจะได้รับแจ้ง

guide-days-ics = เพิ่มลงในปฏิทินของคุณ (ไฟล์ .ics)
guide-days-share = ลิงก์ไปยังปฏิทินนี้
guide-days-share-hint = ลิงก์มีแค่วันที่เดินทางถึง คุณส่งให้ครอบครัวได้
guide-days-again = นับจากวันอื่น

guide-ics-summary-release = สิ้นสุดช่วงกักตัว
guide-ics-summary-day = กักตัววันที่ { $day } จาก { $days } วัน
guide-ics-description = Okaeri นับจากวันที่คุณเดินทางถึง ถ้ามีคำถาม โทร { $phone }


## On every page of the guide

guide-next = ถัดไป
guide-previous = ก่อนหน้า
guide-checked = ตรวจสอบล่าสุด: { $date }
guide-phone-title = โทรหาศูนย์
guide-phone-call = โทร { $phone }
guide-phone-automated = ช่วงแรกจะเป็นเสียงอัตโนมัติ
guide-back-to-contents = กลับไปที่สารบัญ
