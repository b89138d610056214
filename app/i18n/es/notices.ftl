# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Avisos
notices-lead = Noticias para todas las personas que esperan, las más recientes primero.
notices-all = Todos los avisos
notices-none = En este momento no hay avisos.
notices-feed = Recibir los avisos nuevos en un lector de noticias (Atom)
notices-mark = En { $language }
notices-not-translated = Este aviso todavía no está listo en español. Lo está leyendo en { $language }.
notices-retracted-title = Este aviso ya no es válido
notices-retracted-text = Lo retiramos el { $date }. Por favor, ya no lo siga. Lo que vale ahora está en la lista de avisos.

clarity-question = ¿Es clara esta página?
clarity-yes = Sí
clarity-no = No
clarity-thanks-title = Gracias
clarity-thanks-text = Su respuesta nos ayuda a mejorar la guía. No guardamos quién es usted.
clarity-missing-label = ¿Qué falta o es difícil de entender?
clarity-missing-hint = Como máximo { $most } caracteres. Por favor, no escriba su nombre ni nada sobre usted. Desde aquí no podemos responder.
clarity-missing-submit = Enviar
clarity-missing-empty = Escriba qué falta o vuelva a la página.
clarity-missing-too-long = El texto tiene { $count } caracteres y caben { $most }. Por favor, escriba menos.
clarity-back = Volver a la página
