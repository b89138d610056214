# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = แจ้งเตือนการสัมผัสผู้ติดเชื้อ
alert-title = คนที่นั่งใกล้คุณบนเครื่องบินติดเชื้อ
alert-text = คนที่นั่งใกล้คุณบนเที่ยวบิน { $flight } { $date } มีผลตรวจเป็นบวก
alert-means = ไม่ได้แปลว่าคุณติดเชื้อ และไม่ใช่ความผิดของใคร คุณไม่ต้องเดินทางไปที่ไหน
alert-group = การแจ้งเตือนนี้เกี่ยวกับผู้ร่วมเดินทางของคุณด้วย
alert-now = สิ่งที่ต้องทำตอนนี้
alert-do-stay = กรุณาอยู่ในที่กักตัว และรายงานเหมือนทุกวัน
alert-do-health = กรุณาวัดอุณหภูมิและรายงานสุขภาพทุกวัน
alert-do-call = เจ้าหน้าที่ของศูนย์จะโทรหาคุณและบอกว่าต้องทำอะไรต่อไป กรุณารับสาย
alert-ill = ถ้ารู้สึกไม่สบาย โทรหาศูนย์สาธารณสุขใกล้คุณ หรือโทรหาเราที่ { $phone }
alert-open = เปิดในข้อความ
alert-guide = อ่านคำอธิบายในคู่มือ
alert-list = การแจ้งเตือนการสัมผัสผู้ติดเชื้อ
alert-deed-send-alert = ส่งการแจ้งเตือนการสัมผัสผู้ติดเชื้อถึงคุณ
alert-deed-end-alert = บันทึกผลของการแจ้งเตือนการสัมผัสผู้ติดเชื้อ
