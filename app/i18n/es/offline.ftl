# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Sin conexión
offline-lead = Ahora no hay red. De todos modos puede reportar: su celular guarda el reporte y lo envía cuando vuelva la red.
offline-open-today = Abrir “Hoy”
offline-unknown-title = Este celular no lo conoce a usted
offline-unknown-text = Usted no inició sesión con este navegador, o el navegador borró lo que tenía guardado. Inicie sesión cuando haya red, o llámenos al { $phone }.
offline-waiting = Por enviar: { $count }
offline-all-sent = Todo se ha enviado
offline-kept = Su celular lo guarda y lo envía cuando vuelva la red. Vale la hora en que usted lo hizo.
offline-not-kept = Este navegador no guarda nada. Deje esta página abierta hasta que se envíe su reporte.
offline-full = En este celular hay demasiados reportes por enviar, así que este no se guardó. Por favor, llámenos al { $phone }.
offline-signed-out = Su sesión ya no está abierta. No se perdió nada: inicie sesión otra vez y lo que espera se enviará.
offline-refused = No pudimos recibir este reporte.
offline-remove = Quitar de la lista
offline-bad-answers = Falta una respuesta o no puede ser correcta. Por favor, llene otra vez el reporte de salud.
offline-fever = Temperatura alta
offline-no-fever = Temperatura no alta
offline-read-out = Leer por teléfono
offline-read-out-text = Si no hay red, puede llamarnos al { $phone } y leernos esta lista.
offline-copy = Copiar la lista
offline-storage = Si usted o su celular borran lo que guarda el navegador, los reportes de esta lista se pierden. Entonces reporte otra vez o llámenos.
offline-sign-out-warning = Aún no se envió: { $count }. Si cierra la sesión ahora, se perderá. ¿Cerrar la sesión?
offline-install-title = Tenga Okaeri a mano
offline-install-text = Póngalo en la pantalla de inicio de su celular. Así se abre con un toque, también sin red.
offline-install-button = Ponerlo en la pantalla de inicio
offline-install-ios = iPhone: toque Compartir y luego “Agregar a Inicio”.
