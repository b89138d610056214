# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Le damos la bienvenida. Pasemos juntos los días de espera.
guide-welcome-lead =
    { $days ->
        [one] Después de entrar al país, usted espera { $days } día en su casa o alojamiento. Aquí encuentra qué hacer cada día y quién le ayuda.
       *[other] Después de entrar al país, usted espera { $days } días en su casa o alojamiento. Aquí encuentra qué hacer cada día y quién le ayuda.
    }
guide-welcome-who = Este sitio es para todas las personas que acaban de llegar de otro país. Autoridad responsable: { $authority }.
guide-welcome-start = Empiece aquí
guide-welcome-start-hint = Necesita su pasaporte y, si le dieron uno, el código de llegada.
guide-welcome-count = Cuente sus días de espera
guide-welcome-count-hint = Indique su fecha de llegada y vea desde qué día puede salir.

guide-rules-title = Las reglas durante la espera
guide-rule-stay = Quédese en su casa, o en el alojamiento que registró, hasta que terminen sus días de espera.
guide-rule-no-meeting = No se reúna con otras personas.
guide-rule-report = Díganos todos los días dónde está y cómo se siente.
guide-rule-mask = Use mascarilla.
guide-rule-hands = Lávese o desinféctese las manos con frecuencia.
guide-rule-avoid = Evite los lugares cerrados, los lugares con mucha gente y el contacto cercano con otras personas.
guide-rule-ill = Si se siente mal, llame al centro de salud pública más cercano, o llámenos al { $phone }.
guide-rule-apps = Instale y configure las aplicaciones que le pidieron, y siga usándolas.

guide-pledge-title = Su compromiso
guide-pledge-1 = Al llegar, usted firmó un compromiso de seguir estas reglas.
guide-pledge-2 = No se cumple el compromiso si usted, sin un buen motivo, no nos dice dónde está o cómo se siente, o si no sigue alguna otra regla.
guide-pledge-3 = En ese caso se puede publicar su nombre, junto con datos que ayudan a frenar los contagios.
guide-pledge-4 = Si usted tiene nacionalidad extranjera, también se puede publicar su nacionalidad.
guide-pledge-5 = Si usted tiene nacionalidad extranjera, además se pueden tomar medidas según la ley de inmigración. Podría perder su estatus de residencia y tener que salir del país.
guide-pledge-6 = ¿Algo le impide enviar sus reportes? Llámenos al { $phone } y cuéntenos. Juntos buscaremos una solución.

guide-contents-title = Qué hay en esta guía


## Section: what to do every day in Okaeri

guide-section-app-title = Qué hacer cada día en Okaeri
guide-section-app-lead = Okaeri se abre en el navegador de su celular. No hay que instalar nada.

guide-app-1-title = Empezar por primera vez
guide-app-1-p1 = En el aeropuerto le dan una hoja con un código QR. Apunte la cámara de su celular al código y abra el enlace.
guide-app-1-p2 = Escriba su número de pasaporte y su fecha de nacimiento, tal como están en su pasaporte.
guide-app-1-p3 = Lea el compromiso y acéptelo. Con eso ya puede empezar.
guide-app-1-p4 = ¿No tiene código? Puede empezar sin él y enviar sus reportes. Lo que envió antes solo se muestra después de que el centro confirme su celular.

guide-app-2-title = Su lugar de espera, y dónde está ahora
guide-app-2-p1 = En cuanto llegue a su casa o alojamiento, regístrelo como su lugar de espera. Hágalo cuando esté allí, porque la ubicación del celular se guarda junto con la dirección.
guide-app-2-p2 = Varias veces al día, abra la página “Hoy” y toque “Estoy aquí”. Su celular busca dónde está y nos lo dice.
guide-app-2-p3 = Usted está en su lugar de espera si se encuentra a { $radius } metros de él o menos.
guide-app-2-p4 = A veces un celular no puede encontrar bien su ubicación. Entonces no podemos saber dónde está usted, y eso no le perjudica. Simplemente pruebe de nuevo más tarde.

guide-app-3-title = Cómo se siente
guide-app-3-p1 = Una vez al día, abra “Hoy” y responda las preguntas sobre su salud. Toma más o menos un minuto.
guide-app-3-p2 = ¿Hay en su grupo alguien sin celular propio, por ejemplo un niño o una niña? Responda también por cada una de esas personas.
guide-app-3-p3 = Si tiene fiebre o no se siente bien, por favor díganoslo. Preguntamos para poder ayudarle.

guide-app-4-title = La verificación de presencia por video
guide-app-4-p1 = El centro le hace una videollamada a su lugar de espera. Siempre es el centro el que llama.
guide-app-4-p2 = Puede hablar con una persona u oír una voz automática. Se contesta de la misma manera.
guide-app-4-p3 = Por favor, conteste siempre.
guide-app-4-p4 = ¿Perdió la llamada? No se puede devolver. La verificación tiene que mostrar que usted está adentro en el momento de la llamada. Por favor, espere la próxima.


## Section: what else to do on the phone

guide-section-outside-title = Qué más hacer en su celular
guide-section-outside-lead = Dos ajustes ayudan si usted se enferma. Con ellos es más fácil recordar dónde estuvo y quién estuvo cerca.

guide-outside-1-title = Deje activado el historial de ubicaciones
guide-outside-1-p1 = Su celular puede recordar los lugares donde estuvo. Deje esto activado, y no lo borre, hasta que terminen sus días de espera.
guide-outside-1-p2 = En un iPhone: abra Configuración (o Ajustes), luego Privacidad y seguridad, luego Localización, y actívela. Más abajo, abra Servicios del sistema, luego Ubicaciones importantes (o Lugares importantes), y active la opción.
guide-outside-1-p3 = En un Android: abra Configuración (o Ajustes), luego Ubicación, y actívela. Después abra Google Maps, toque su foto, luego Rutas (o Cronología), y active la opción.
guide-outside-1-p4 = Los nombres pueden ser un poco distintos en su celular.

guide-outside-2-title = Use la aplicación de rastreo de contactos
guide-outside-2-p1 = Una aplicación de rastreo de contactos puede avisarle si estuvo cerca de una persona que después resultó contagiada.
guide-outside-2-p2 = Instale la aplicación que le indicaron al llegar. Deje el Bluetooth activado para que pueda funcionar.


## Section: feeling ill

guide-section-ill-title = Si se siente mal
guide-section-ill-lead = Estamos con usted. Avísenos pronto, y quédese donde está hasta hablar con alguien. En una emergencia, llame enseguida a una ambulancia.

guide-ill-1-title = Llame al centro de salud pública
guide-ill-1-p1 = Si tiene fiebre, tos u otra señal de enfermedad, llame al centro de salud pública más cercano a su lugar de espera.
guide-ill-1-p2 = Diga que viene del extranjero y que está en sus días de espera.
guide-ill-1-p3 = ¿No sabe el número? Llámenos al { $phone }.

guide-ill-2-title = Si necesita cambiar de lugar de espera
guide-ill-2-p1 = Antes de mudarse, pídalo al centro: abra “Hoy” y toque “Me voy a mudar a otro lugar”. O llámenos al { $phone }.
guide-ill-2-p2 = Díganos la nueva dirección y por qué necesita mudarse.
guide-ill-2-p3 = Hasta que aceptemos el cambio, el que vale es su lugar de espera anterior.

guide-ill-3-title = Ir al médico o a hacerse una prueba
guide-ill-3-p1 = Primero llame a la clínica o al lugar de la prueba, y pregunte cómo ir. Por favor, no vaya sin llamar.
guide-ill-3-p2 = En el camino, use mascarilla y evite los lugares con mucha gente.
guide-ill-3-p3 = Avísenos antes de salir. Llame al { $phone }.


## Section: help

guide-section-help-title = Cuando necesite ayuda
guide-section-help-lead = Para cualquier pregunta, llame al centro: { $phone }. Primero contesta una voz automática.

guide-help-1-title = Preguntas que hace mucha gente
guide-help-1-p1 = Reunimos lo que más nos preguntan. Cada pregunta tiene una respuesta corta.

guide-help-2-title = Preguntas sobre sus reportes de salud
guide-help-2-p1 = ¿Se equivocó en un reporte, o no sabe bien qué responder? Llame al { $phone }.
guide-help-2-p2 = Si ahora se siente mal, lea primero “Si se siente mal”.

guide-help-3-title = Problemas con Okaeri
guide-help-3-p1 = Si una página no se abre, espere unos minutos y pruebe de nuevo. No hace falta tocar una y otra vez.
guide-help-3-p2 = Si sigue sin funcionar, llame al { $phone }.

guide-help-4-title = Opiniones y sugerencias
guide-help-4-p1 = Queremos mejorar. Díganos qué le resultó difícil de entender. Llame al { $phone }.

guide-help-5-title = Todo lo demás
guide-help-5-p1 = Para cualquier otra pregunta, llame también al { $phone }. Si no es con nosotros, le decimos quién puede atenderle.


## Section: information

guide-section-information-title = Información útil
guide-section-information-lead = Lo que puede encontrar fuera de este sitio.

guide-information-1-title = Vacunación para quienes volvieron por poco tiempo
guide-information-1-p1 = ¿Vive en otro país y volvió por poco tiempo? Quizá pueda vacunarse mientras está aquí.
guide-information-1-p2 = Llame al { $phone } y pregunte quién se encarga. Por favor, pregunte antes de ir a cualquier lugar.

guide-information-2-title = El COVID-19 explicado en muchos idiomas
guide-information-2-p1 = ¿Cómo se propaga el virus? ¿Qué puede hacer usted? Puede leerlo en muchos idiomas en { $url }.
guide-information-2-p2 = Ese sitio no es parte de Okaeri.


## Section: the centre

guide-section-centre-title = El centro
guide-section-centre-lead = Quiénes somos y qué hacemos por usted.

guide-centre-1-title = Estamos con usted durante los días de espera
guide-centre-1-p1 = El nombre completo del centro es: { $centre }. Autoridad responsable: { $authority }.
guide-centre-1-p2 =
    { $days ->
        [one] Seguimos en contacto con todas las personas que entran al país, durante { $days } día.
       *[other] Seguimos en contacto con todas las personas que entran al país, durante { $days } días.
    }
guide-centre-1-p3 = Leemos sus reportes y le contactamos cuando puede necesitar ayuda.
guide-centre-1-p4 = Nuestro teléfono es el { $phone }. Primero contesta una voz automática.


## Section: close contact

guide-section-close-contact-title = Si una persona cerca de usted estaba contagiada
guide-section-close-contact-lead = Puede pasar que una persona que viajó cerca de usted en el avión resulte contagiada.

guide-close-contact-1-title = Cómo le avisamos
guide-close-contact-1-p1 = Si esto pasa, el centro le avisa por correo electrónico, con un mensaje en su celular y por videollamada.
guide-close-contact-1-p2 = No significa que usted se haya contagiado, y nadie tiene la culpa.
guide-close-contact-1-p3 = Le decimos qué hacer después. Hasta entonces, quédese en su lugar de espera.
guide-close-contact-1-p4 = Si se siente mal, llame al centro de salud pública más cercano, o llámenos al { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Preguntas y respuestas
guide-questions-lead = Respuestas cortas a lo que más nos preguntan. Toque una pregunta para ver la respuesta.
guide-questions-link = Ver todas las preguntas y respuestas
guide-questions-groups = De qué tratan las preguntas
guide-questions-open = Mostrar todas las respuestas
guide-questions-close = Ocultar las respuestas


## Search. $query is what somebody typed, $count a number.

guide-search-title = Buscar en la guía
guide-search-title-for = Búsqueda: { $query }
guide-search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
guide-search-empty-title = No se encontró nada para “{ $query }”
guide-search-empty-text = Pruebe con menos palabras, o con otra palabra para lo mismo. También puede ver todas las preguntas o llamarnos.


## Day counter

guide-days-title = Cuente sus días de espera
guide-days-lead =
    { $days ->
        [one] Usted espera { $days } día. Indique la fecha en que llegó y vea cuándo termina la espera.
       *[other] Usted espera { $days } días. Indique la fecha en que llegó y vea cuándo termina la espera.
    }
guide-days-legend = ¿Cuándo llegó?
guide-days-hint = La fecha en que aterrizó su vuelo o en que su barco llegó al puerto. Por ejemplo 23 11 2026.
guide-days-submit = Contar los días

guide-days-now-before = Usted todavía no ha llegado.
guide-days-now-arrival = Hoy es su día de llegada. Mañana es el día 1.
guide-days-now-waiting = Hoy es el día { $day } de { $days }.
guide-days-now-released = Sus días de espera terminaron. Gracias por quedarse en su lugar de espera.
guide-days-release = Puede salir a partir del { $date }, a las { $time }.
guide-days-release-zone = Es la hora local de { $zone }.

guide-days-calendar-title = Su calendario
guide-days-cell-day = Día { $day }
guide-days-cell-arrival = Llegada
guide-days-cell-today = Hoy
guide-days-cell-past = Ya pasó
guide-days-cell-coming = Por venir
guide-days-cell-last = Último día

guide-days-rules-title = Cómo se cuentan los días
guide-days-rule-arrival = El día en que usted llega es el día 0.
guide-days-rule-next = El día siguiente es el día 1.
guide-days-rule-last = Su espera termina con el día { $days }.
guide-days-rule-release = Puede salir cuando termina el último día, a medianoche.
guide-days-rule-midnight = Cuenta la fecha local al aterrizar. Un vuelo que aterriza justo después de medianoche cuenta para el nuevo día.
guide-days-rule-zone = Quizá su celular todavía muestre la hora de otro país. Eso no cambia la cuenta.
guide-days-rule-change = La autoridad puede acortar o alargar la espera. Si lo hace, le avisamos.

guide-days-ics = Agregar a su calendario (archivo .ics)
guide-days-share = Enlace a este calendario
guide-days-share-hint = El enlace solo contiene la fecha de llegada. Puede enviarlo a su familia.
guide-days-again = Contar desde otra fecha

guide-ics-summary-release = Terminan los días de espera
guide-ics-summary-day = Espera: día { $day } de { $days }
guide-ics-description = Okaeri contó los días desde su fecha de llegada. Si tiene preguntas, llame al { $phone }.


## On every page of the guide

guide-next = Siguiente
guide-previous = Anterior
guide-checked = Última revisión: { $date }
guide-phone-title = Llame al centro
guide-phone-call = Llamar al { $phone }
guide-phone-automated = Primero contesta una voz automática.
guide-back-to-contents = Volver al contenido de la guía
