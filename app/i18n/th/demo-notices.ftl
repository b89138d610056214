# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = การดาวน์โหลดขัดข้องเมื่อวันที่ 11 กันยายน ค.ศ. 2021 (แก้ไขแล้ว)
demo-notice-interruption-body =
    วันที่ 11 กันยายน ค.ศ. 2021 ตั้งแต่ 13:30 น. ถึง 17:30 น. (เวลาประเทศญี่ปุ่น) ดาวน์โหลดไม่ได้

    ตอนนี้แก้ไขแล้ว ดาวน์โหลดได้ตามปกติ คุณไม่ต้องทำอะไร

demo-notice-calls-title = สายที่โทรมาอาจเป็นเสียงอัตโนมัติ วิธีรับสายเหมือนกัน
demo-notice-calls-body =
    ศูนย์จะวิดีโอคอลหาคุณเพื่อตรวจสอบที่พัก คุณอาจได้คุยกับเจ้าหน้าที่ หรือได้ยินเสียงอัตโนมัติ

    วิธีรับสายเหมือนกัน กรุณารับสายทุกครั้ง

    ถ้าพลาดสาย คุณโทรกลับไม่ได้ กรุณารอสายครั้งต่อไป

demo-notice-error-title = ขึ้นว่าการเชื่อมต่อขัดข้อง รายงานของคุณยังอยู่
demo-notice-error-body =
    บางครั้ง Okaeri ติดต่อศูนย์ไม่ได้และขึ้นว่าการเชื่อมต่อขัดข้อง

    กรุณาอย่ากดปุ่มซ้ำ ๆ Okaeri เก็บรายงานของคุณไว้และส่งให้เองทันทีที่ส่งได้

    เรานับเวลาที่คุณกดปุ่ม การรอจึงไม่มีผลเสียต่อคุณ
