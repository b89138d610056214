documents-title = เก็บไว้และพิมพ์
documents-guide-link = ดาวน์โหลดคู่มือนี้เป็น PDF
documents-leaflet-link = สิ่งที่ต้องทำต่อไปในแผ่นเดียว
documents-kind = PDF, { $language }, ไม่ถึง { $megabytes } MB
documents-print-link = คู่มือทั้งหมดในหน้าเดียว สำหรับพิมพ์

documents-guide-title = คู่มือช่วงกักตัว
documents-guide-file = คู่มือ Okaeri
documents-leaflet-title = สิ่งที่ต้องทำต่อไป
documents-leaflet-lead = สำหรับทุกคนที่เพิ่งเดินทางมาถึง กรุณาเก็บกระดาษนี้ไว้จนกว่าจะพ้นช่วงกักตัว
documents-leaflet-file = Okaeri สิ่งที่ต้องทำต่อไป
documents-leaflet-arrival = วันเดินทางถึงของฉัน (วันที่ 0):
documents-leaflet-release = ฉันออกไปข้างนอกได้ตั้งแต่:

documents-code-title = เปิด Okaeri ในโทรศัพท์
documents-code-text = ใช้กล้องโทรศัพท์ส่องที่โค้ด หรือพิมพ์ที่อยู่เว็บนี้:
documents-code-name = คิวอาร์โค้ด: { $address }

documents-unavailable-title = ตอนนี้ยังสร้างไฟล์นี้ไม่ได้
documents-unavailable-text = เซิร์ฟเวอร์ของเราไม่มีแบบอักษรของภาษานี้ คุณเปิดคู่มือทั้งหมดในหน้าเดียวแล้วพิมพ์แทนได้
