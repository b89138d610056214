# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = ไม่มีสัญญาณ
offline-lead = ตอนนี้ไม่มีสัญญาณ แต่คุณยังส่งรายงานได้ โทรศัพท์จะเก็บรายงานไว้ และส่งให้เมื่อมีสัญญาณ
offline-open-today = เปิด “วันนี้”
offline-unknown-title = โทรศัพท์นี้ยังไม่รู้จักคุณ
offline-unknown-text = คุณยังไม่ได้เข้าสู่ระบบด้วยเบราว์เซอร์นี้ หรือเบราว์เซอร์ลบสิ่งที่เก็บไว้แล้ว กรุณาเข้าสู่ระบบเมื่อมีสัญญาณ หรือโทรหาเราที่ { $phone }
offline-waiting = รอส่ง: { $count }
offline-all-sent = ส่งครบแล้ว
offline-kept = โทรศัพท์เก็บรายงานไว้ และส่งให้เมื่อมีสัญญาณ เรานับตามเวลาที่คุณทำรายงาน
offline-not-kept = เบราว์เซอร์นี้ไม่เก็บอะไรไว้ กรุณาเปิดหน้านี้ทิ้งไว้จนกว่ารายงานจะส่งแล้ว
offline-full = มีรายงานรอส่งในโทรศัพท์นี้มากเกินไป จึงเก็บรายงานนี้ไม่ได้ กรุณาโทรหาเราที่ { $phone }
offline-signed-out = คุณไม่ได้อยู่ในระบบแล้ว ไม่มีอะไรหายไป เข้าสู่ระบบอีกครั้ง แล้วรายงานที่รอจะถูกส่ง
offline-refused = เรารับรายงานนี้ไม่ได้
offline-remove = เอาออกจากรายการ
offline-bad-answers = มีคำตอบที่ขาดหรือไม่น่าจะถูกต้อง กรุณากรอกรายงานสุขภาพอีกครั้ง
offline-fever = มีไข้สูง
offline-no-fever = ไม่มีไข้สูง
offline-read-out = อ่านให้ฟังทางโทรศัพท์
offline-read-out-text = ถ้าไม่มีสัญญาณ คุณโทรหาเราที่ { $phone } แล้วอ่านรายการนี้ได้
offline-copy = คัดลอกรายการ
offline-storage = ถ้าคุณหรือโทรศัพท์ลบสิ่งที่เบราว์เซอร์เก็บไว้ รายงานในรายการนี้จะหายไป กรุณารายงานอีกครั้ง หรือโทรหาเรา
offline-sign-out-warning = ยังไม่ได้ส่ง: { $count } ถ้าออกจากระบบตอนนี้ รายงานเหล่านี้จะหายไป ออกจากระบบหรือไม่
offline-install-title = เปิด Okaeri ได้ทันที
offline-install-text = วางไว้บนหน้าจอโฮมของโทรศัพท์ แตะครั้งเดียวก็เปิดได้ แม้ไม่มีสัญญาณ
offline-install-button = วางไว้บนหน้าจอโฮม
offline-install-ios = iPhone: แตะ “แชร์” แล้วเลือก “เพิ่มไปยังหน้าจอโฮม”
