# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Dumiretso sa nilalaman
frame-language = Wika
frame-menu = Menu

frame-footer-authority = Ahensiyang namamahala: { $authority }
frame-footer-automated = Automated na boses ang unang sasagot.
frame-footer-demo = Halimbawa lang po ang site na ito. Huwag ilagay ang totoong passport number.

locale-reviewed-note = Hindi pa nasusuri ng propesyonal na tagasalin ang saling ito.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Maghanap sa gabay
frame-search-hint = Halimbawa: grocery, bagong cellphone
frame-search-submit = Hanapin


## Errors

frame-error-summary-title = May kailangang ayusin
frame-error-prefix = Error:
frame-error-home = Pumunta sa unang page
frame-error-request-id = Kung tatawag kayo sa amin, sabihin ang numerong ito: { $id }

frame-error-403-title = Hindi mabuksan ang page na ito
frame-error-403-text = Baka naka-sign out na kayo. Mag-sign in po ulit at subukang muli.
frame-error-403-sign-in = Mag-sign in
frame-error-404-title = Wala rito ang page na ito
frame-error-404-text = Baka mali ang pagka-type ng address, o inilipat na ang page. Magsimula po ulit sa unang page.
frame-error-408-title = Masyadong natagalan
frame-error-408-text = Hindi nakarating sa amin sa oras ang ipinadala ninyo. Walang na-save. Bumalik po at ipadala ulit.
frame-error-413-title = Masyadong malaki
frame-error-413-text = Mas malaki ang ipinadala ninyo kaysa sa kaya naming tanggapin. Walang na-save. Bumalik po at bawasan ang ipapadala.
frame-error-422-title = Pakitingnan ulit ang inilagay ninyo
frame-error-422-text = May kulang o hindi tama sa form. Walang na-save. Bumalik po at tingnan ulit.
frame-error-429-title = Masyadong maraming beses na sinubukan
frame-error-429-text =
    { $minutes ->
        [one] Maghintay po ng { $minutes } minuto, tapos subukan ulit.
       *[other] Maghintay po ng { $minutes } na minuto, tapos subukan ulit.
    }
frame-error-500-title = Nagkaproblema sa system namin
frame-error-500-text = Wala po kayong kasalanan dito. Subukan ulit pagkalipas ng ilang minuto. Kung mangyari ulit, tawagan kami at sabihin ang numerong ito: { $id }
frame-error-503-title = Napakaraming gumagamit ngayon
frame-error-503-text = Walang nawala. Hayaan lang na nakabukas ang page na ito. Maya-maya, kusa itong susubok ulit.
frame-error-503-text-sent = Hindi pa naka-save ang ipinadala ninyo. Maghintay ng isang minuto, tapos i-reload ang page na ito. Ipapadala ulit ng browser ninyo ang ipinadala ninyo kanina. Puwede ring bumalik at pindutin ulit ang button.
frame-error-503-again = Subukan ulit ngayon


## Date fields

frame-date-year = Taon
frame-date-month = Buwan
frame-date-day = Araw
date-missing = Ilagay ang araw, buwan, at taon.
date-not-a-number = Numero ang ilagay sa petsa, halimbawa 23 11 2026.
date-no-such-day = Walang ganitong petsa. Pakitingnan ang araw at buwan.
date-in-future = Hindi pa dumarating ang petsang ito. Pakitingnan ulit.
date-too-long-ago = Masyado nang matagal ang petsang ito. Pakitingnan ang taon.


## Dates and times

frame-month =
    { $month ->
        [1] Enero
        [2] Pebrero
        [3] Marso
        [4] Abril
        [5] Mayo
        [6] Hunyo
        [7] Hulyo
        [8] Agosto
        [9] Setyembre
        [10] Oktubre
        [11] Nobyembre
       *[12] Disyembre
    }
frame-month-short =
    { $month ->
        [1] Ene
        [2] Peb
        [3] Mar
        [4] Abr
        [5] Mayo
        [6] Hun
        [7] Hul
        [8] Ago
        [9] Set
        [10] Okt
        [11] Nob
       *[12] Dis
    }
frame-weekday =
    { $weekday ->
        [1] Lunes
        [2] Martes
        [3] Miyerkules
        [4] Huwebes
        [5] Biyernes
        [6] Sabado
       *[7] Linggo
    }
frame-weekday-short =
    { $weekday ->
        [1] Lun
        [2] Mar
        [3] Miy
        [4] Huw
        [5] Biy
        [6] Sab
       *[7] Lin
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday }, { frame-month } { $day }, { $year }
frame-date-short = { frame-month } { $day }
# Only for a narrow cell of a calendar.
frame-date-cell = { frame-month-short } { $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = Ubo
symptom-shortness-of-breath = Madaling hingalin
symptom-difficulty-breathing = Hirap huminga
symptom-loss-of-smell = Walang pang-amoy
symptom-loss-of-taste = Walang panlasa
symptom-chills = Giniginaw
symptom-repeated-shaking = Paulit-ulit na panginginig
symptom-muscle-pain = Pananakit ng kalamnan
symptom-headache = Sakit ng ulo
symptom-sore-throat = Masakit na lalamunan
symptom-nose = Sipon o baradong ilong
symptom-nausea = Nasusuka o nagsusuka
symptom-diarrhoea = Pagtatae
symptom-strong-fatigue = Sobrang pagod o panghihina
