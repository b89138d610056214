# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Skip to the content
frame-language = Language
frame-menu = Menu

frame-footer-authority = Responsible authority: { $authority }
frame-footer-automated = An automated voice answers first.
frame-footer-demo = This is a demonstration. Please do not enter a real passport number.

locale-reviewed-note = This translation has not yet been checked by a professional translator.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Search the guide
frame-search-hint = For example: shopping, new phone
frame-search-submit = Search


## Errors

frame-error-summary-title = There is a problem
frame-error-prefix = Error:
frame-error-home = Go to the first page
frame-error-request-id = If you call us, tell us this number: { $id }

frame-error-403-title = You cannot open this page
frame-error-403-text = You may have been signed out. Please sign in and try again.
frame-error-403-sign-in = Sign in
frame-error-404-title = This page is not here
frame-error-404-text = The address may be mistyped, or the page has moved. Please start again from the first page.
frame-error-408-title = That took too long
frame-error-408-text = What you sent did not reach us in time. Nothing was saved. Please go back and send it again.
frame-error-413-title = That was too large
frame-error-413-text = What you sent is larger than we can take. Nothing was saved. Please go back and send less.
frame-error-422-title = Please check what you typed
frame-error-422-text = Something in the form is missing or cannot be right. Nothing was saved. Please go back and check.
frame-error-429-title = Too many tries
frame-error-429-text =
    { $minutes ->
        [one] Please wait for { $minutes } minute, then try again.
       *[other] Please wait for { $minutes } minutes, then try again.
    }
frame-error-500-title = Something went wrong here
frame-error-500-text = It is not your fault. Please try again in a few minutes. If it happens again, call us and tell us this number: { $id }
frame-error-503-title = We are very busy just now
frame-error-503-text = Nothing is lost. Leave this page open: it tries again by itself in a moment.
frame-error-503-text-sent = What you sent is not saved yet. Wait a minute, then reload this page: your browser sends the same again. Or go back and press the button again.
frame-error-503-again = Try again now


## Date fields

frame-date-year = Year
frame-date-month = Month
frame-date-day = Day
date-missing = Type the day, the month and the year.
date-not-a-number = Type the date in numbers, for example 23 11 2026.
date-no-such-day = This day does not exist. Please check the day and the month.
date-in-future = This date is still to come. Please check it.
date-too-long-ago = This date is too long ago. Please check the year.


## Dates and times

frame-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
frame-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    }
frame-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
frame-weekday-short =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday } { $day } { frame-month } { $year }
frame-date-short = { $day } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day } { frame-month-short }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = Cough
symptom-shortness-of-breath = Out of breath easily
symptom-difficulty-breathing = Hard to breathe
symptom-loss-of-smell = Cannot smell
symptom-loss-of-taste = Cannot taste
symptom-chills = Chills
symptom-repeated-shaking = Shaking again and again
symptom-muscle-pain = Muscle pain
symptom-headache = Headache
symptom-sore-throat = Sore throat
symptom-nose = Runny or blocked nose
symptom-nausea = Feeling sick or vomiting
symptom-diarrhoea = Diarrhoea
symptom-strong-fatigue = Very tired
