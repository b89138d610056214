# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = ข้ามไปที่เนื้อหา
frame-language = ภาษา
frame-menu = เมนู

frame-footer-authority = หน่วยงานที่รับผิดชอบ: { $authority }
frame-footer-automated = ช่วงแรกจะเป็นเสียงอัตโนมัติ
frame-footer-demo = นี่เป็นเว็บไซต์สาธิต กรุณาอย่ากรอกเลขหนังสือเดินทางจริง

locale-reviewed-note = คำแปลนี้ยังไม่ได้รับการตรวจโดยนักแปลมืออาชีพ


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = ค้นหาในคู่มือ
frame-search-hint = เช่น “ซื้อของ” หรือ “โทรศัพท์เครื่องใหม่”
frame-search-submit = ค้นหา


## Errors

frame-error-summary-title = มีบางจุดที่ต้องตรวจดู
frame-error-prefix = ข้อผิดพลาด:
frame-error-home = ไปหน้าแรก
frame-error-request-id = ถ้าโทรหาเรา กรุณาแจ้งหมายเลขนี้: { $id }

frame-error-403-title = คุณเปิดหน้านี้ไม่ได้
frame-error-403-text = คุณอาจออกจากระบบไปแล้ว กรุณาเข้าสู่ระบบแล้วลองอีกครั้ง
frame-error-403-sign-in = เข้าสู่ระบบ
frame-error-404-title = ไม่มีหน้านี้
frame-error-404-text = ที่อยู่เว็บอาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว กรุณาเริ่มใหม่จากหน้าแรก
frame-error-408-title = ใช้เวลานานเกินไป
frame-error-408-text = ข้อมูลที่คุณส่งมาไม่ถึงเราในเวลาที่กำหนด ยังไม่ได้บันทึกอะไร กรุณาย้อนกลับแล้วส่งอีกครั้ง
frame-error-413-title = ข้อมูลมีขนาดใหญ่เกินไป
frame-error-413-text = ข้อมูลที่คุณส่งมาใหญ่เกินกว่าที่เรารับได้ ยังไม่ได้บันทึกอะไร กรุณาย้อนกลับแล้วส่งให้น้อยลง
frame-error-422-title = กรุณาตรวจดูสิ่งที่กรอก
frame-error-422-text = มีบางช่องที่ยังไม่ได้กรอกหรือไม่ถูกต้อง ยังไม่ได้บันทึกอะไร กรุณาย้อนกลับไปตรวจดู
frame-error-429-title = ลองหลายครั้งเกินไป
frame-error-429-text = กรุณารอ { $minutes } นาที แล้วลองอีกครั้ง
frame-error-500-title = ระบบของเรามีปัญหา
frame-error-500-text = ไม่ใช่ความผิดของคุณ กรุณารอสักครู่แล้วลองอีกครั้ง ถ้ายังเป็นอยู่ กรุณาโทรหาเราและแจ้งหมายเลขนี้: { $id }
frame-error-503-title = ตอนนี้มีคนใช้งานมาก
frame-error-503-text = ไม่มีข้อมูลสูญหาย กรุณาเปิดหน้านี้ทิ้งไว้ อีกสักครู่หน้านี้จะลองใหม่เอง
frame-error-503-text-sent = สิ่งที่คุณส่งยังไม่ได้บันทึก กรุณารอหนึ่งนาทีแล้วโหลดหน้านี้ใหม่ เบราว์เซอร์จะส่งข้อมูลเดิมอีกครั้ง หรือย้อนกลับไปกดปุ่มอีกครั้งก็ได้
frame-error-503-again = ลองใหม่ตอนนี้


## Date fields

frame-date-year = ปี (ค.ศ.)
frame-date-month = เดือน
frame-date-day = วันที่
date-missing = กรุณากรอกวันที่ เดือน และปี ค.ศ.
date-not-a-number = กรุณากรอกวันที่เป็นตัวเลข เช่น 23 11 2026
date-no-such-day = ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจดูวันที่และเดือน
date-in-future = วันที่นี้ยังมาไม่ถึง กรุณาตรวจดู และใช้ปี ค.ศ.
date-too-long-ago = วันที่นี้นานเกินไปแล้ว กรุณาตรวจดูปี


## Dates and times

frame-month =
    { $month ->
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    }
frame-month-short =
    { $month ->
        [1] ม.ค.
        [2] ก.พ.
        [3] มี.ค.
        [4] เม.ย.
        [5] พ.ค.
        [6] มิ.ย.
        [7] ก.ค.
        [8] ส.ค.
        [9] ก.ย.
        [10] ต.ค.
        [11] พ.ย.
       *[12] ธ.ค.
    }
frame-weekday =
    { $weekday ->
        [1] วันจันทร์
        [2] วันอังคาร
        [3] วันพุธ
        [4] วันพฤหัสบดี
        [5] วันศุกร์
        [6] วันเสาร์
       *[7] วันอาทิตย์
    }
frame-weekday-short =
    { $weekday ->
        [1] จ.
        [2] อ.
        [3] พ.
        [4] พฤ.
        [5] ศ.
        [6] ส.
       *[7] อา.
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday }ที่ { $day } { frame-month } ค.ศ. { $year }
frame-date-short = วันที่ { $day } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day } { frame-month-short }
frame-time = { $hour }:{ $minute } น.
# $date and $time are finished texts.
frame-date-time = { $date } เวลา { $time }


## Symptoms

symptom-cough = ไอ
symptom-shortness-of-breath = เหนื่อยหอบง่าย
symptom-difficulty-breathing = หายใจลำบาก
symptom-loss-of-smell = ไม่ได้กลิ่น
symptom-loss-of-taste = ไม่รู้รส
symptom-chills = รู้สึกหนาวผิดปกติ
symptom-repeated-shaking = ตัวสั่นหลายครั้ง
symptom-muscle-pain = ปวดกล้ามเนื้อ
symptom-headache = ปวดหัว
symptom-sore-throat = เจ็บคอ
symptom-nose = น้ำมูกไหลหรือคัดจมูก
symptom-nausea = คลื่นไส้หรืออาเจียน
symptom-diarrhoea = ท้องเสีย
symptom-strong-fatigue = อ่อนเพลียมาก
