# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Ir al contenido
frame-language = Idioma
frame-menu = Menú

frame-footer-authority = Autoridad responsable: { $authority }
frame-footer-automated = Primero contesta una voz automática.
frame-footer-demo = Esto es una demostración. Por favor, no escriba un número de pasaporte real.

locale-reviewed-note = Esta traducción todavía no fue revisada por un traductor profesional.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Buscar en la guía
frame-search-hint = Por ejemplo: compras, celular nuevo
frame-search-submit = Buscar


## Errors

frame-error-summary-title = Hay algo que corregir
frame-error-prefix = Error:
frame-error-home = Ir a la página de inicio
frame-error-request-id = Si nos llama, díganos este número: { $id }

frame-error-403-title = No se puede abrir esta página
frame-error-403-text = Tal vez se cerró su sesión. Inicie sesión y pruebe de nuevo.
frame-error-403-sign-in = Iniciar sesión
frame-error-404-title = Esta página no está aquí
frame-error-404-text = Puede que la dirección tenga un error, o que la página haya cambiado de lugar. Empiece de nuevo desde la página de inicio.
frame-error-408-title = Tardó demasiado
frame-error-408-text = Lo que envió no llegó a tiempo. No se guardó nada. Vuelva atrás y envíelo de nuevo.
frame-error-413-title = Es demasiado grande
frame-error-413-text = Lo que envió es más grande de lo que podemos recibir. No se guardó nada. Vuelva atrás y envíe menos.
frame-error-422-title = Revise lo que escribió
frame-error-422-text = En el formulario falta algo, o hay algo que no puede ser correcto. No se guardó nada. Vuelva atrás y revíselo.
frame-error-429-title = Demasiados intentos
frame-error-429-text =
    { $minutes ->
        [one] Espere { $minutes } minuto y pruebe de nuevo.
       *[other] Espere { $minutes } minutos y pruebe de nuevo.
    }
frame-error-500-title = Tuvimos un problema
frame-error-500-text = No es culpa suya. Pruebe de nuevo en unos minutos. Si vuelve a pasar, llámenos y díganos este número: { $id }
frame-error-503-title = En este momento hay mucha gente conectada
frame-error-503-text = No se perdió nada. Deje esta página abierta: en un momento prueba de nuevo por sí sola.
frame-error-503-text-sent = Lo que envió todavía no se guardó. Espere un minuto y vuelva a cargar esta página: su navegador envía lo mismo otra vez. También puede volver atrás y tocar el botón de nuevo.
frame-error-503-again = Probar de nuevo ahora


## Date fields

frame-date-year = Año
frame-date-month = Mes
frame-date-day = Día
date-missing = Escriba el día, el mes y el año.
date-not-a-number = Escriba la fecha en números, por ejemplo 23 11 2026.
date-no-such-day = Este día no existe. Revise el día y el mes.
date-in-future = Esta fecha todavía no llega. Revísela.
date-too-long-ago = Esta fecha es demasiado antigua. Revise el año.


## Dates and times

frame-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
frame-month-short =
    { $month ->
        [1] ene.
        [2] feb.
        [3] mar.
        [4] abr.
        [5] mayo
        [6] jun.
        [7] jul.
        [8] ago.
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] dic.
    }
frame-weekday =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
frame-weekday-short =
    { $weekday ->
        [1] lun.
        [2] mar.
        [3] mié.
        [4] jue.
        [5] vie.
        [6] sáb.
       *[7] dom.
    }
# These two take the same numbers and use the names above.
frame-date-full = { frame-weekday } { $day } de { frame-month } de { $year }
frame-date-short = { $day } de { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell = { $day } { frame-month-short }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date }, { $time }


## Symptoms

symptom-cough = Tos
symptom-shortness-of-breath = Le falta el aire
symptom-difficulty-breathing = Le cuesta respirar
symptom-loss-of-smell = No siente los olores
symptom-loss-of-taste = No siente los sabores
symptom-chills = Escalofríos
symptom-repeated-shaking = Temblores que se repiten
symptom-muscle-pain = Dolor de músculos
symptom-headache = Dolor de cabeza
symptom-sore-throat = Dolor de garganta
symptom-nose = Secreción o congestión de la nariz
symptom-nausea = Náuseas o vómito
symptom-diarrhoea = Diarrea
symptom-strong-fatigue = Mucho cansancio
