# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = ¿Cuándo le preguntamos?
times-title = Horas y necesidades
times-lead = En estas horas le preguntamos dónde está y, una vez al día, cómo se siente. Elija las horas que le convienen. La primera noche después de llegar no le preguntamos nada.
times-now = Ahora le preguntamos entre las { $from } y las { $until }.
times-coming = A partir del { $date } le preguntaremos entre las { $from } y las { $until }.
times-rule = Lo que elija vale a partir del { $date }. Las solicitudes de hoy siguen igual.
times-last = Sus días de espera terminan hoy; por eso las horas siguen igual.
times-submit = Guardar
times-window-early = Temprano
times-window-day = De día
times-window-late = Tarde
times-hours = De { $from } a { $until }; cómo se siente: antes de las { $due }
times-deed = Cambió cuándo y cómo le preguntamos, como usted quería


## What the centre has to know

needs-link = Lo que debemos saber de usted
needs-lead = Marque lo que vale para usted, para que le preguntemos de la manera que le conviene. Puede cambiarlo en cualquier momento. Se guarda cifrado, y solo lo ven personas del centro.
needs-deaf = Soy una persona sorda o no oigo bien
needs-deaf-note = Le escribimos y no le llamamos por teléfono.
needs-night = Trabajo de noche y duermo de día
needs-night-note = No le llamamos mientras duerme. También puede elegir horas más tardías para las solicitudes.
needs-children = Cuido a niños pequeños
needs-children-note = A partir del día siguiente tiene { $minutes } minutos más para responder a cada solicitud.
needs-shared-room = Comparto habitación
needs-shared-room-note = Antes de una videollamada le avisamos con un mensaje. No tiene que mostrar a otras personas.
needs-told = Nos lo dijo el { $date }. Quite la marca para retirarlo.
needs-offer = Elegir que le preguntemos entre las { $from } y las { $until }
needs-other = ¿Algo más? Escríbanos
needs-none = Nada


## Receipts

receipt-title = Comprobante
receipt-arrived = Este reporte ha llegado
receipt-location = Reporte de ubicación
receipt-health = Reporte de salud
receipt-kind = Reporte
receipt-at = Recibido
receipt-number = Comprobante
receipt-show = ¿Tiene que demostrar que envió su reporte? Muestre este código o imprima esta página. Quien escanee el código verá la misma página.
receipt-says-not = Esta página no dice quién envió el reporte ni qué contiene.
receipt-code = Código QR que lleva a esta página
receipt-none-title = No existe este comprobante
receipt-none = No se guarda ningún reporte con este comprobante. Tal vez ya se borró, como dicen las reglas.
