# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Hoy
nav-guide = Guía
nav-timeline = Sus reportes
sign-out = Cerrar sesión
sign-out-done = Se cerró su sesión.
call-centre = Llamar al { $phone }


## Start

start-title = Iniciar sesión
start-lead = Le damos la bienvenida. Inicie sesión para decirnos cada día dónde está y cómo se siente.
start-code-label = Código de llegada
start-code-hint = Está en la hoja que le dieron al llegar.
start-code-error-missing = Escriba su código de llegada.
start-code-error-form = Esto no es un código de llegada. Por favor, compárelo con su hoja.
start-code-used = Este código de llegada ya se usó. Si fue usted, use el mismo celular de esa vez o inicie sesión sin el código.
start-passport-label = Número de pasaporte
start-passport-hint = Letras y números, como en su pasaporte.
start-passport-error-missing = Escriba el número de pasaporte.
start-passport-error-form = Un número de pasaporte solo tiene letras y números. Por favor, revíselo.
start-birth-legend = Fecha de nacimiento
start-birth-hint = Como en su pasaporte. Por ejemplo 31 3 1980.
start-submit = Iniciar sesión
start-without-code = No tengo código de llegada
start-with-code = Tengo un código de llegada
start-report-only-title = Iniciar sesión sin el código
start-report-only-text = Puede enviar sus reportes sin el código. Lo que está guardado sobre usted no se muestra hasta que el centro confirme su celular.
start-error-no-match = No pudimos iniciar su sesión con estos datos. Por favor, compare cada uno con su pasaporte y con su hoja.
start-error-too-many =
    { $minutes ->
        [one] Hizo muchos intentos. Espere { $minutes } minuto y pruebe de nuevo.
       *[other] Hizo muchos intentos. Espere { $minutes } minutos y pruebe de nuevo.
    }
start-error-stay = Ya usó todos los intentos posibles durante una estancia. Por favor, llámenos al { $phone }. Le ayudaremos.


## Pledge

pledge-title = Su compromiso
pledge-lead = Estas reglas le protegen a usted y a las personas que le rodean. Por favor, léalas y acéptelas.
pledge-1 = Me quedo en mi lugar de espera hasta que terminen mis días de espera.
pledge-2 = No me reúno con otras personas.
pledge-3 = Reporto cada día dónde estoy y cómo me siento.
pledge-4 = Contesto la videollamada cuando llama el centro.
pledge-5 = Uso mascarilla, me limpio las manos y evito los lugares con mucha gente.
pledge-consequence = Si no cumplo este compromiso, sin un buen motivo, se pueden publicar mi nombre y datos que ayudan a frenar los contagios. Si tengo nacionalidad extranjera, también se puede publicar mi nacionalidad, y podría perder mi estatus de residencia y tener que salir del país.
pledge-agree = Leí este compromiso y lo acepto.
pledge-submit = Aceptar y seguir
pledge-error = Marque la casilla para indicar que acepta.
pledge-accepted = Usted aceptó el { $date }.


## Waiting place

place-title = Su lugar de espera
place-lead = Por favor, haga esto cuando esté en la casa o el alojamiento donde va a esperar.
place-address-label = Dirección
place-address-hint = Calle, número, ciudad y, si hay, el nombre del edificio y el número de cuarto o departamento.
place-address-error = Escriba la dirección de su lugar de espera.
place-address-error-long = Esta dirección es demasiado larga. Por favor, acórtela.
place-position-title = Dónde está ahora
place-position-lead = Guardamos la ubicación de su celular como el lugar donde usted espera. Cuando toque el botón, su celular le preguntará si podemos conocerla. Por favor, permítalo.
place-position-button = Encontrar mi ubicación
place-position-found = Encontramos su ubicación, con un margen de error de { $accuracy } m.
place-position-error-missing = Toque “Encontrar mi ubicación” antes de guardar.
place-position-error-accuracy = Su celular no pudo encontrar bien su ubicación. Acérquese a una ventana, espere un momento y toque el botón otra vez.
place-position-none = Su navegador no puede darnos su ubicación en esta página. Por favor, llámenos al { $phone } y registraremos su lugar de espera por usted.
place-submit = Guardar mi lugar de espera
place-registered-title = Su lugar de espera


## Today

today-title = Hoy
today-arrival = Hoy es su día de llegada. Mañana es el día 1.
today-day = Día { $day } de { $days }
today-ends = Puede salir a partir del { $date }, a las { $time }.
today-released-title = Sus días de espera terminaron
today-released-text = Ya no necesita enviar reportes. Gracias por quedarse en su lugar de espera. Le damos la bienvenida.
today-closed-title = Su seguimiento terminó
today-closed-text = Ya no necesita enviar reportes. Si cree que es un error, llámenos al { $phone }.
today-before-place-title = Primero, registre su lugar de espera
today-before-place-text = En cuanto llegue a su casa o alojamiento, díganos dónde está. Después podrá enviar sus reportes desde allí.
today-before-place-button = Registrar mi lugar de espera
today-report-only-note = Su celular todavía no está confirmado. Puede enviar reportes, pero aquí no se muestra nada de lo que está guardado sobre usted. Para confirmar su celular, use el código de llegada o llame al { $phone }.
today-report-only-code = Escribir el código de llegada
today-receipts-title = Lo que recibimos hoy
today-receipts-none = Hoy todavía no hay nada.
today-help = ¿Necesita ayuda? Llámenos al { $phone }. Primero contesta una voz automática.


## "I'm here"

here-title = Dónde está
here-button = Estoy aquí
here-explain = Toque el botón varias veces al día, mientras esté en su lugar de espera. Su celular busca dónde está y nos lo dice. Solo miramos cuando usted lo toca.
here-searching = Buscando dónde está…
here-accuracy = Encontrado con un margen de error de { $metres } m. Buscando una ubicación mejor…
here-sending = Enviando…
here-inside-title = Está en su lugar de espera
here-inside-text = Gracias. Su reporte llegó.
here-outside-title = Parece que está fuera de su lugar de espera
here-outside-text = Su celular muestra un lugar a unos { $distance } m de su lugar de espera. Puede equivocarse en { $accuracy } m. Si puede, vuelva allí y toque otra vez “Estoy aquí”. ¿Es un error, o necesita ayuda? Llámenos.
here-cannot-tell-title = No podemos saber dónde está
here-cannot-tell-text = Su reporte llegó. Su celular no pudo encontrar bien su ubicación. Eso no le perjudica. Acérquese a una ventana, espere un momento y pruebe de nuevo.
here-report-only-title = Su reporte llegó
here-report-only-text = Gracias. El centro lo revisará.
here-denied-title = Su celular no comparte su ubicación
here-denied-text = No se dio permiso cuando la página lo pidió. Puede cambiarlo.
here-denied-ios = iPhone: abra Configuración (o Ajustes), luego Privacidad y seguridad, luego Localización. Actívela. En la lista de abajo, toque su navegador, por ejemplo Sitios web de Safari, y elija “Al usar la app”. Después vuelva aquí y pruebe de nuevo.
here-denied-android = Android: toque el símbolo a la izquierda de la dirección de la página, luego Permisos, luego Ubicación, y elija Permitir. Revise también que la Ubicación esté activada en la Configuración (o los Ajustes) del celular. Después pruebe de nuevo.
here-denied-other = En una computadora: haga clic en el símbolo a la izquierda de la dirección de la página, busque Ubicación y elija Permitir. Después vuelva a cargar la página.
here-unavailable-title = Su celular no encuentra dónde está
here-unavailable-text = Muchas veces esto pasa rápido.
here-unavailable-ios = iPhone: abra Configuración (o Ajustes), luego Privacidad y seguridad, luego Localización, y revise que esté activada. Active también el Wi-Fi. Después pruebe de nuevo cerca de una ventana.
here-unavailable-android = Android: abra Configuración (o Ajustes), luego Ubicación, y revise que esté activada. Active también el Wi-Fi. Después pruebe de nuevo cerca de una ventana.
here-unavailable-other = En una computadora: revise en la configuración que la ubicación y el Wi-Fi estén activados. Si sigue sin funcionar, use un celular.
here-timeout-title = Tardó demasiado
here-timeout-text = Su celular no encontró a tiempo dónde está. No se envió nada. Acérquese a una ventana y pruebe de nuevo.
here-not-sent-title = Su reporte todavía no se envió
here-refused-title = No pudimos recibir este reporte
here-refused-text = No se guardó nada. Si no sabe por qué, llámenos al { $phone }.
here-unsupported-title = Este navegador no puede encontrar dónde está
here-unsupported-text = Por favor, abra esta página en otro navegador o en otro celular, o llámenos al { $phone }.
here-no-script = Este navegador no puede enviar su ubicación desde esta página. Por favor, llámenos al { $phone }.
here-try-again = Probar de nuevo
here-send-again = Enviar otra vez
here-receipt = Comprobante { $receipt }, { $time }


## Health

health-title = Cómo se siente
health-lead = Por favor, responda una vez al día. Toma más o menos un minuto. Si se siente mal, díganoslo. Preguntamos para poder ayudarle.
health-open = Reportar cómo me siento
health-person-self = Usted
health-person = { $name }
health-temperature-label = Temperatura (°C)
health-temperature-hint = Por ejemplo 36.5. Si no tiene termómetro, deje esto vacío y responda la siguiente pregunta.
health-fever-legend = ¿La temperatura es de { $threshold } °C o más?
health-fever-yes = Sí
health-fever-no = No
health-symptoms-legend = ¿Qué nota hoy?
health-symptoms-hint = Marque todo lo que corresponda. Si no hay nada, deje todo vacío.
health-submit = Enviar
health-temperature-not-a-number = Escriba la temperatura como un número, por ejemplo 36.5.
health-temperature-out-of-range = Por favor, revise la temperatura. Debe estar en °C, por ejemplo 36.5.
health-temperature-missing = Escriba la temperatura, o responda Sí o No.
health-error-of = { $person }: { $error }
health-sent-before = Este reporte ya se envió. Si las nuevas respuestas son correctas, toque “{ health-submit }” una vez más.
health-fever-answer-unknown = Escriba la temperatura, o responda Sí o No.
health-symptom-unknown = No se pudo leer una de las marcas. Por favor, márquela de nuevo.
health-done-well-title = Gracias. Su reporte llegó.
health-done-well-text = Por hoy no hay nada más que hacer aquí. Si empieza a sentirse mal, envíe otro reporte o llámenos al { $phone }.
health-done-symptomatic-title = Gracias por decírnoslo. Por favor, llame ahora.
health-done-symptomatic-text = Llámenos al { $phone }. Por favor, no vaya a una clínica sin llamar antes. En una emergencia, llame enseguida a una ambulancia.
health-receipt = Comprobante { $receipt }, { $time }
health-due = Por favor, responda antes de las { $time }.
health-overdue = El plazo era hasta las { $time }. Todavía puede responder ahora.
health-done-today = Ya envió su reporte de hoy. Puede enviar otro a cualquier hora.


## Timeline

timeline-title = Sus reportes
timeline-lead = Aquí ve lo mismo que ve el centro.
timeline-empty = Aquí todavía no hay nada.
timeline-pledge = Usted aceptó el compromiso
timeline-place = Usted registró su lugar de espera
timeline-location-inside = En su lugar de espera
timeline-location-outside = Fuera de su lugar de espera
timeline-location-cannot_tell = No pudimos saber dónde estaba
timeline-location-received = Recibimos el reporte de ubicación
timeline-health-well = Se siente bien
timeline-health-symptomatic = Se siente mal
timeline-received = Recibido: { $time }
timeline-receipt = Comprobante { $receipt }


## Why a report could not be taken

problem-captured-in-future = El reloj de su celular está adelantado. Póngalo en automático y pruebe de nuevo.
problem-captured-too-old = Este reporte es demasiado antiguo y no se pudo recibir. Por favor, haga uno nuevo.
problem-released = Sus días de espera terminaron. Ya no necesita enviar reportes.
problem-not-active = Su seguimiento todavía no empezó o ya terminó. Si cree que es un error, llámenos al { $phone }.
problem-id-conflict = Este reporte ya se envió con otro contenido. Por favor, vuelva a cargar la página y haga un reporte nuevo.
problem-bad-position = Su celular dio una ubicación que no puede ser correcta. Por favor, pruebe de nuevo.
