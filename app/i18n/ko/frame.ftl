# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = 본문으로 바로 가기
frame-language = 언어
frame-menu = 메뉴

frame-footer-authority = 담당 기관: { $authority }
frame-footer-automated = 먼저 자동 음성이 나옵니다.
frame-footer-demo = 체험용 화면입니다. 실제 여권 번호를 입력하지 마세요.

locale-reviewed-note = 이 번역은 아직 전문 번역가의 확인을 받지 않았습니다.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = 안내 내용 검색
frame-search-hint = 예: 장보기, 새 휴대전화
frame-search-submit = 검색


## Errors

frame-error-summary-title = 확인할 곳이 있습니다
frame-error-prefix = 오류:
frame-error-home = 첫 페이지로 가기
frame-error-request-id = 전화하실 때 이 번호를 알려 주세요: { $id }

frame-error-403-title = 이 페이지를 열 수 없습니다
frame-error-403-text = 로그아웃되었을 수 있습니다. 로그인한 뒤 다시 시도해 주세요.
frame-error-403-sign-in = 로그인
frame-error-404-title = 찾으시는 페이지가 없습니다
frame-error-404-text = 주소가 잘못되었거나 페이지가 옮겨졌습니다. 첫 페이지에서 다시 시작해 주세요.
frame-error-408-title = 시간이 너무 오래 걸렸습니다
frame-error-408-text = 보내신 내용이 제시간에 도착하지 않았습니다. 저장된 것은 없습니다. 이전 화면으로 돌아가 다시 보내 주세요.
frame-error-413-title = 용량이 너무 큽니다
frame-error-413-text = 보내신 내용이 너무 커서 받을 수 없습니다. 저장된 것은 없습니다. 이전 화면으로 돌아가 내용을 줄여서 보내 주세요.
frame-error-422-title = 입력한 내용을 확인해 주세요
frame-error-422-text = 빠졌거나 맞지 않는 내용이 있습니다. 저장된 것은 없습니다. 이전 화면으로 돌아가 확인해 주세요.
frame-error-429-title = 시도 횟수가 너무 많습니다
frame-error-429-text = { $minutes }분 기다린 뒤 다시 시도해 주세요.
frame-error-500-title = 시스템에 문제가 생겼습니다
frame-error-500-text = 잘못하신 것이 아닙니다. 몇 분 뒤에 다시 시도해 주세요. 같은 일이 또 생기면 전화로 이 번호를 알려 주세요: { $id }
frame-error-503-title = 지금 접속이 많습니다
frame-error-503-text = 사라진 내용은 없습니다. 이 페이지를 열어 두세요. 잠시 뒤 자동으로 다시 시도합니다.
frame-error-503-text-sent = 보내신 내용은 아직 저장되지 않았습니다. 1분쯤 기다린 뒤 이 페이지를 새로고침해 주세요. 같은 내용이 다시 전송됩니다. 이전 화면으로 돌아가 버튼을 다시 눌러도 됩니다.
frame-error-503-again = 지금 다시 시도하기


## Date fields

frame-date-year = 년
frame-date-month = 월
frame-date-day = 일
date-missing = 년, 월, 일을 입력해 주세요.
date-not-a-number = 날짜는 숫자로 입력해 주세요. 예: 2026 11 23
date-no-such-day = 없는 날짜입니다. 월과 일을 확인해 주세요.
date-in-future = 아직 오지 않은 날짜입니다. 확인해 주세요.
date-too-long-ago = 너무 오래된 날짜입니다. 연도를 확인해 주세요.


## Dates and times

frame-month = { $month }월
frame-month-short = { $month }월
frame-weekday =
    { $weekday ->
        [1] 월요일
        [2] 화요일
        [3] 수요일
        [4] 목요일
        [5] 금요일
        [6] 토요일
       *[7] 일요일
    }
frame-weekday-short =
    { $weekday ->
        [1] 월
        [2] 화
        [3] 수
        [4] 목
        [5] 금
        [6] 토
       *[7] 일
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year }년 { frame-month } { $day }일 { frame-weekday }
frame-date-short = { frame-month } { $day }일
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date } { $time }


## Symptoms

symptom-cough = 기침
symptom-shortness-of-breath = 쉽게 숨이 참
symptom-difficulty-breathing = 숨쉬기 힘듦
symptom-loss-of-smell = 냄새를 못 맡음
symptom-loss-of-taste = 맛을 못 느낌
symptom-chills = 오한(춥고 떨리는 느낌)
symptom-repeated-shaking = 몸이 계속 떨림
symptom-muscle-pain = 근육통
symptom-headache = 두통
symptom-sore-throat = 목 아픔
symptom-nose = 콧물 또는 코막힘
symptom-nausea = 메스꺼움 또는 구토
symptom-diarrhoea = 설사
symptom-strong-fatigue = 심한 피로
