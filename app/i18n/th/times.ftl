# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = ให้เราถามคุณเวลาใด
times-title = เวลาและสิ่งที่จำเป็น
times-lead = เราถามว่าคุณอยู่ที่ไหนในช่วงเวลานี้ และถามเรื่องสุขภาพวันละครั้ง เลือกช่วงเวลาที่เหมาะกับคุณ คืนแรกหลังเดินทางถึง เราไม่รบกวนคุณ
times-now = ขณะนี้เราถามคุณระหว่าง { $from } ถึง { $until }
times-coming = ตั้งแต่{ $date } เราจะถามคุณระหว่าง { $from } ถึง { $until }
times-rule = สิ่งที่เลือกใหม่มีผลตั้งแต่{ $date } คำขอให้รายงานของวันนี้ยังเหมือนเดิม
times-last = ช่วงกักตัวสิ้นสุดวันนี้ เวลาจึงไม่เปลี่ยน
times-submit = บันทึก
times-window-early = ช่วงเช้าตรู่
times-window-day = ช่วงกลางวัน
times-window-late = ช่วงค่ำ
times-hours = { $from } ถึง { $until } สุขภาพ: ภายใน { $due }
times-deed = เปลี่ยนเวลาและวิธีถามตามที่คุณต้องการ


## What the centre has to know

needs-link = สิ่งที่เราควรรู้เกี่ยวกับคุณ
needs-lead = เลือกข้อที่ตรงกับคุณ เพื่อให้เราถามในแบบที่เหมาะกับคุณ คุณเปลี่ยนได้ทุกเมื่อ ข้อมูลเก็บไว้แบบเข้ารหัส และมีแต่เจ้าหน้าที่ของศูนย์ที่เห็น
needs-deaf = ฉันหูหนวกหรือได้ยินไม่ชัด
needs-deaf-note = เราเขียนถึงคุณ ไม่โทรหา
needs-night = ฉันทำงานกลางคืนและนอนกลางวัน
needs-night-note = เราไม่โทรหาตอนที่คุณนอน คุณเลือกให้ถามในช่วงที่ช้ากว่านี้ได้ด้วย
needs-children = ฉันดูแลเด็กเล็ก
needs-children-note = ตั้งแต่วันถัดไป คุณมีเวลาตอบเพิ่มขึ้นครั้งละ { $minutes } นาที
needs-shared-room = ฉันพักห้องเดียวกับคนอื่น
needs-shared-room-note = ก่อนวิดีโอคอล เราจะแจ้งทางข้อความ คุณไม่ต้องให้เห็นคนอื่น
needs-told = คุณแจ้งเราเมื่อ { $date } เอาเครื่องหมายออกเพื่อยกเลิก
needs-offer = เลือกให้ถามระหว่าง { $from } ถึง { $until }
needs-other = มีเรื่องอื่นไหม เขียนถึงเรา
needs-none = ไม่มี


## Receipts

receipt-title = ใบรับรายงาน
receipt-arrived = รายงานนี้มาถึงแล้ว
receipt-location = รายงานตำแหน่ง
receipt-health = รายงานสุขภาพ
receipt-kind = รายงาน
receipt-at = ได้รับเมื่อ
receipt-number = หมายเลขรับรายงาน
receipt-show = ต้องแสดงว่าคุณรายงานแล้วใช่ไหม ให้ดูรหัสนี้หรือพิมพ์หน้านี้ ผู้ที่สแกนรหัสจะเห็นหน้าเดียวกันนี้
receipt-says-not = หน้านี้ไม่บอกว่าใครรายงานหรือรายงานอะไร
receipt-code = คิวอาร์โค้ดที่พามาหน้านี้
receipt-none-title = ไม่มีหมายเลขรับรายงานนี้
receipt-none = ไม่มีรายงานที่มีหมายเลขนี้เก็บไว้ อาจลบทิ้งไปแล้วตามกฎ
