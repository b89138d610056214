# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Descargas interrumpidas el 11 de septiembre de 2021 (resuelto)
demo-notice-interruption-body =
    El 11 de septiembre de 2021, de 13:30 a 17:30 (hora de Japón), no se pudo descargar nada.

    El problema está resuelto. Las descargas funcionan como siempre y usted no tiene que hacer nada.

demo-notice-calls-title = Las llamadas pueden ser automáticas. Se contesta de la misma manera
demo-notice-calls-body =
    El centro le hace una videollamada para la verificación de presencia. Puede hablar con una persona u oír una voz automática.

    Se contesta de la misma manera. Por favor, conteste siempre.

    Si perdió una llamada, no se puede devolver. Por favor, espere la próxima.

demo-notice-error-title = ¿Error de comunicación? Su reporte está guardado
demo-notice-error-body =
    A veces Okaeri no puede comunicarse con el centro y muestra un error de comunicación.

    Por favor, no toque el botón una y otra vez. Okaeri guarda su reporte y lo envía solo en cuanto puede.

    Cuenta la hora en que tocó el botón, así que no pierde nada por esperar.
