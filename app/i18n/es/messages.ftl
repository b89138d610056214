# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Mensajes
nav-help = Ayuda
nav-unread = { $count } sin leer
message-lead = Escriba al centro en cualquier idioma. Una persona lo lee y le responde aquí.
message-none = Todavía nadie ha escrito nada.
message-from-you = Usted
message-from-centre = El centro
message-new = Nuevo
message-write = Su mensaje
message-hint = En cualquier idioma, hasta { $count } letras.
message-send = Enviar
message-error-missing = Escriba su mensaje.
message-error-long = Es demasiado largo. No use más de { $count } letras.
message-error-many = Hoy ya ha escrito { $count } mensajes. Llámenos al { $phone }.
message-ended = Su seguimiento ha terminado, por eso ya no puede escribir aquí. Si lo necesita, llámenos al { $phone }.
message-locked = Los mensajes tratan de usted. Por eso solo se muestran en este celular cuando el centro lo haya confirmado. Escriba el código de llegada o llámenos.
message-notices = Avisos
message-notices-all = Todos los avisos
message-template-report-today = Díganos hoy dónde está: presione “Estoy aquí”.
message-template-will-call = Le llamaremos hoy.
message-template-thanks = Gracias. Hemos recibido su reporte.
message-template-answer-call = Le llamamos, pero no pudimos hablar con usted. Conteste nuestra próxima llamada.
message-template-passed-on = Hemos pasado su pregunta a quien puede responderla. La respuesta llegará aquí.
message-template-call-us = Cuando pueda, llámenos al { $phone }.
