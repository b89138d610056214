# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = ใครรายงานด้วยโทรศัพท์เครื่องนี้
companions-lead = แต่ละคนมีช่วงกักตัวและรายงานสุขภาพของตัวเอง โทรศัพท์หนึ่งเครื่องรายงานได้ { $count } คน
companions-arrival = วันเดินทางถึง วันที่ 0
companions-over = สิ้นสุดช่วงกักตัวแล้ว
companions-ends = ออกไปข้างนอกได้ตั้งแต่{ $date } เวลา { $time }
companions-longer = { $name } กักตัวนานกว่าคุณ ตั้งแต่{ $date } โทรศัพท์เครื่องนี้จะไม่รับรายงานแล้ว กรุณาให้ { $name } ใช้โทรศัพท์ของตัวเองก่อนวันนั้น
companions-phone = ให้ { $name } ใช้โทรศัพท์ของตัวเอง
companions-left = { $name } รายงานด้วยโทรศัพท์ของตัวเองตั้งแต่{ $date }
companions-back = กลับไปดูว่าใครรายงานด้วยโทรศัพท์เครื่องนี้


## Asking for one more

companions-ask = ขอรายงานให้อีกคน
companions-ask-lead = สำหรับคนที่กักตัวอยู่กับคุณและไม่มีโทรศัพท์ เมื่อศูนย์เห็นด้วย รายงานสุขภาพจะถามถึงคนนั้นด้วย วันก่อนหน้านั้นไม่มีผลเสียต่อใคร
companions-name = ชื่อตามหนังสือเดินทาง
companions-arrived = วันเดินทางถึง
companions-submit = ส่งคำขอถึงศูนย์
companions-error-name = กรุณากรอกชื่อตามหนังสือเดินทาง
companions-error-known = คุณรายงานให้คนนี้อยู่แล้ว หรือส่งคำขอไปแล้ว
companions-error-arrived = กรุณาเลือกวันที่คนนี้เดินทางถึง
companions-error-many = โทรศัพท์หนึ่งเครื่องรายงานได้ { $count } คน ถ้าต้องการมากกว่านี้ กรุณาโทรหาเราที่ { $phone }
companions-asked-title = { $name }: ศูนย์กำลังพิจารณา
companions-asked-text = เจ้าหน้าที่ของศูนย์กำลังดูคำขอของคุณ คุณจะเห็นคำตอบที่นี่
companions-withdraw = ถอนคำขอ
companions-refused-title = { $name }: ศูนย์ไม่เห็นด้วย
companions-refused-words = ศูนย์เขียนเพิ่มเติมว่า:
companion-refusal-not-found = เราไม่พบคนนี้ กรุณาตรวจชื่อ เลขหนังสือเดินทาง และวันเดินทางถึง แล้วขออีกครั้ง
companion-refusal-own-phone = คนนี้รายงานด้วยโทรศัพท์อีกเครื่องอยู่แล้ว
companion-refusal-not-waiting = คนนี้ไม่ต้องกักตัว หรือกักตัวครบแล้ว
companion-refusal-call = เราต้องคุยกับคุณก่อน กรุณาโทรหาเราที่ { $phone }
companions-requests = คำขอรายงานให้คนอื่น
companion-state-open = ศูนย์กำลังพิจารณา
companion-state-approved = ศูนย์เห็นด้วยแล้ว
companion-state-refused = ศูนย์ไม่เห็นด้วย
companion-state-withdrawn = ถอนคำขอแล้ว
companion-deed-approve-companion = เห็นด้วยให้คุณรายงานให้อีกคน
companion-deed-refuse-companion = ไม่เห็นด้วยให้คุณรายงานให้อีกคน


## A phone of their own

handover-title = โทรศัพท์ของ { $name } เอง
handover-lead = สร้างรหัสที่นี่แล้วใช้ในโทรศัพท์อีกเครื่อง จากนั้น { $name } จะรายงานด้วยเครื่องนั้น โดยมีช่วงกักตัวของตัวเองและที่กักตัวเดิม โทรศัพท์เครื่องนี้จะไม่ถามถึง { $name } อีก
handover-history = รายงานที่คุณส่งให้ { $name } ไปแล้วยังอยู่ในรายงานของคุณ { $name } ก็ดูได้ในโทรศัพท์ใหม่
handover-identity = เรายังไม่ทราบข้อมูลหนังสือเดินทางของ { $name } กรุณากรอกตามหนังสือเดินทาง
handover-type = กรอกเลขหนังสือเดินทางและวันเกิดของ { $name } ในเครื่องนั้น
handover-followed = มีข้อมูลของเลขหนังสือเดินทางนี้อยู่แล้ว กรุณาโทรหาเราที่ { $phone }
handover-before = จนถึง{ $date } รายงานสุขภาพของคุณส่งจากโทรศัพท์ของ { $name } เราแสดงรายงานเหล่านั้นที่นี่ด้วย
problem-handed-over = คนหนึ่งในรายงานนี้รายงานด้วยโทรศัพท์ของตัวเองแล้ว จึงไม่ได้รับส่วนของคนนั้น รายงานของคนอื่นมาถึงแล้ว
