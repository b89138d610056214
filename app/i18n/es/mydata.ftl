# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Mis datos
mydata-lead = Vea aquí qué se guarda sobre usted, quién lo vio y cuándo se borra.
mydata-locked = Sus datos solo se muestran en un celular que el centro haya confirmado. Escriba el código de llegada o un código de su otro celular, o llámenos.


## What is stored

mydata-stored = Qué se guarda
mydata-who = Quién es usted
mydata-name = Nombre
mydata-language = Idioma
mydata-companions = Otras personas de su grupo
mydata-arrival = Su llegada
mydata-arrived = Día de llegada
mydata-flight = Vuelo y asiento
mydata-period = Sus días de espera
mydata-registered = Registrado
mydata-none = Todavía nada
mydata-location-reports = Reportes de ubicación
mydata-exact = de ellos, con la ubicación exacta
mydata-health-reports = Reportes de cómo se siente
mydata-exact-rule =
    { $hours ->
        [one] La ubicación exacta se borra { $hours } hora después del reporte. Solo quedan el resultado, una distancia aproximada y la precisión.
       *[other] La ubicación exacta se borra { $hours } horas después del reporte. Solo quedan el resultado, una distancia aproximada y la precisión.
    }
mydata-contact = Mensajes y solicitudes
mydata-requests = Solicitudes que llegaron a su celular
mydata-contests = Marcas que usted dijo que son un error
mydata-phones = Celulares con sesión iniciada
mydata-phone-this = Este celular
mydata-phone-other = Otro celular
mydata-phone-full = Muestra todo
mydata-phone-report = Solo puede enviar reportes
mydata-phone-since = Inicio de sesión: { $since }. Último uso: { $seen }.


## Who looked at it

mydata-access = Quién lo vio
mydata-access-lead = Cada vez que una persona del centro abre su caso o hace algo con él, queda anotado y se muestra aquí.
mydata-access-none = Nadie ha abierto su caso todavía.
mydata-access-older = Anotaciones anteriores
mydata-access-newest = Anotaciones más recientes
mydata-deed-read-case = Abrió su caso
mydata-deed-settle-contest = Decidió sobre una marca que usted dijo que es un error
mydata-deed-write-message = Le escribió
mydata-deed-answer-messages = Anotó que su mensaje fue respondido
mydata-deed-decide-deletion = Decidió sobre su solicitud de borrado
mydata-deed-approve-place = Aceptó su mudanza
mydata-deed-refuse-place = No aceptó su mudanza
mydata-deed-other = Trabajó en su caso
mydata-role-viewer = El centro (solo lectura)
mydata-role-follow-up = El centro (seguimiento)
mydata-role-supervisor = El centro (supervisión)
mydata-role-administrator = El centro (administración)


## When it is destroyed

mydata-end = Cuándo se borra
mydata-end-released = Usted puede salir
mydata-end-hidden = El centro ya no lo ve
mydata-end-destroyed = Se borra todo
mydata-rule-hidden =
    { $days ->
        [one] La regla: el centro puede ver sus datos hasta { $days } día después de sus días de espera.
       *[other] La regla: el centro puede ver sus datos hasta { $days } días después de sus días de espera.
    }
mydata-rule-destroyed =
    { $days ->
        [one] Se borran { $days } día después de sus días de espera.
       *[other] Se borran { $days } días después de sus días de espera, o antes si el centro lo acepta.
    }


## A copy, another phone, signing out

mydata-copy = Una copia para usted
mydata-copy-lead = Todo lo que se guarda sobre usted y su grupo, en un archivo. Dice cómo se siente y dónde estuvo, así que guárdelo bien.
mydata-copy-page = Para leer (HTML)
mydata-copy-json = Para programas (JSON)
mydata-newphone = Usar otro celular
mydata-newphone-lead = Cree aquí un código y úselo en el otro celular, con su número de pasaporte y su fecha de nacimiento. Después ese celular también muestra todo. El código sirve una vez, durante { $minutes } minutos.
mydata-newphone-make = Crear un código
mydata-newphone-many = Hoy ya creó { $count } códigos. Llámenos al { $phone }.
mydata-newphone-title = Código para su otro celular
mydata-newphone-until = Este código sirve una vez, hasta las { $time }. Solo se muestra ahora.
mydata-newphone-scan = Escanee la imagen con la cámara del otro celular. O abra allí la dirección de abajo y escriba el código.
mydata-newphone-type = Escriba su número de pasaporte y su fecha de nacimiento, como siempre.
mydata-newphone-picture = Código QR que lleva el otro celular al inicio de sesión
mydata-back = Volver a “Mis datos”
mydata-out = Cerrar sesión en celulares
mydata-out-lead = ¿Perdió un celular o usó el de otra persona? Cierre aquí su sesión. Se aplica de inmediato.
mydata-out-others = Cerrar sesión en los otros celulares
mydata-out-others-note = Se cierra la sesión en todos los celulares menos este. Para volver a usar uno, cree aquí un código.
mydata-out-others-submit = Sí, cerrar sesión en los otros
mydata-out-all = Cerrar sesión en todos, también en este
mydata-out-all-note = Un código de llegada sirve una sola vez. Sin un código nuevo del centro, después solo podrá iniciar sesión para enviar reportes.
mydata-out-all-submit = Sí, cerrar sesión en todos


## Deletion

mydata-delete = Pedir el borrado
mydata-delete-rule = Durante sus días de espera no se puede borrar nada.
mydata-delete-lead = Pero puede pedir que sus datos se borren antes: el { $early } y no el { $date }. Una persona del centro decide.
mydata-delete-open = Pedir el borrado anticipado
mydata-delete-reason = ¿Por qué? Puede dejarlo vacío.
mydata-delete-submit = Sí, pedir el borrado
mydata-delete-asked = Lo pidió el { $date }. Una persona del centro decidirá, y verá aquí la respuesta.
mydata-delete-withdraw = Retirar la solicitud
mydata-delete-granted = El centro lo aceptó. Sus datos se borrarán el { $date }.
mydata-delete-refused = El centro no lo aceptó. El motivo:
mydata-delete-hidden = Ya nadie del centro ve sus datos. Se borrarán el { $date }.
