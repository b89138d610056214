# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = ประกาศ
notices-lead = ข่าวสำหรับทุกคนที่กำลังกักตัว ข่าวใหม่สุดอยู่บนสุด
notices-all = ประกาศทั้งหมด
notices-none = ขณะนี้ไม่มีประกาศ
notices-feed = รับประกาศใหม่ด้วยโปรแกรมอ่านข่าว (Atom)
notices-mark = ภาษา { $language }
notices-not-translated = ประกาศนี้ยังไม่มีฉบับภาษาไทย คุณกำลังอ่านฉบับภาษา { $language }
notices-retracted-title = ประกาศนี้ใช้ไม่ได้แล้ว
notices-retracted-text = เราถอนประกาศนี้เมื่อ{ $date } กรุณาอย่าทำตามอีก ประกาศที่ใช้อยู่ตอนนี้อยู่ในรายการประกาศ

clarity-question = หน้านี้เข้าใจง่ายไหม
clarity-yes = ใช่
clarity-no = ไม่
clarity-thanks-title = ขอบคุณ
clarity-thanks-text = คำตอบของคุณช่วยให้เราทำคำแนะนำให้ดีขึ้น เราไม่เก็บข้อมูลว่าคุณเป็นใคร
clarity-missing-label = มีอะไรขาดไปหรือเข้าใจยาก
clarity-missing-hint = ไม่เกิน { $most } ตัวอักษร กรุณาอย่าเขียนชื่อหรือเรื่องส่วนตัวของคุณ เราตอบกลับจากที่นี่ไม่ได้
clarity-missing-submit = ส่ง
clarity-missing-empty = กรุณาเขียนสิ่งที่ขาดไป หรือกลับไปที่หน้าเดิม
clarity-missing-too-long = มี { $count } ตัวอักษร เขียนได้ไม่เกิน { $most } กรุณาเขียนให้สั้นลง
clarity-back = กลับไปที่หน้าเดิม
