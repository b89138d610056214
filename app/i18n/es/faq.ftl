# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = Los días de espera

faq-arrival-day-question = ¿Cuenta el día de mi vuelo?
faq-arrival-day-answer = El día en que aterriza es el día 0. No cuenta como día de espera. El día siguiente es el día 1. Si aterriza justo después de medianoche, el nuevo día es el día 0.

faq-end-question = ¿Cuándo termina exactamente?
faq-end-answer = Su espera, o cuarentena, termina con el día { $days }. Puede salir cuando ese día termina, a medianoche. La página “Hoy” muestra la fecha y la hora.

faq-time-zone-question = ¿Qué zona horaria vale?
faq-time-zone-answer = Vale la hora local de { $country }. Quizá su celular todavía muestre la hora de otro país. Eso no cambia nada.

faq-early-end-question = ¿Pueden terminar antes mis días de espera?
faq-early-end-answer = La autoridad puede acortar o alargar la espera. Si lo hace, le avisamos. Hasta entonces vale la fecha de la página “Hoy”.

faq-leaving-question = Quiero irme del país antes de que termine. ¿Qué hago?
faq-leaving-answer = Antes de salir, llámenos al { $phone }. Díganos el día y el vuelo. Le decimos qué hacer después. Hasta que se vaya, las reglas siguen siendo las mismas.

faq-vaccinated-question = Ya tengo la vacuna. ¿Tengo que esperar de todos modos?
faq-vaccinated-answer = Por favor, siga la fecha de la página “Hoy”, con vacuna o sin vacuna. Si llegan otras reglas para las personas vacunadas, le avisamos. ¿Tiene dudas? Llame al { $phone }.


## The waiting place

faq-group-place = Su lugar de espera

faq-moving-question = ¿Puedo mudarme del hotel a mi casa?
faq-moving-answer = Antes de mudarse, pídalo al centro: abra “Hoy” y toque “Me voy a mudar a otro lugar”. O llámenos al { $phone }. Díganos la nueva dirección y por qué necesita mudarse. Hasta que aceptemos el cambio, el que vale es su lugar de espera anterior.

faq-shopping-question = ¿Puedo salir a comprar comida?
faq-shopping-answer = Por favor, quédese en su lugar de espera. Pida que el supermercado le lleve las compras hasta su puerta. Su familia o sus amigos también pueden dejarle una bolsa afuera. Si nadie puede llevarle comida, llámenos al { $phone }.

faq-delivery-question = ¿Cómo recibo una entrega a domicilio?
faq-delivery-answer = Pida que dejen la comida o el paquete afuera de su puerta. Recójalo cuando la persona ya se haya ido. Si tienen que verse, use mascarilla y mantenga la distancia.

faq-rubbish-question = ¿Cómo saco la basura?
faq-rubbish-answer = Pida al hotel, o a alguien que viva con usted, que saque la basura. Si nadie puede ayudarle, llámenos al { $phone }. Juntos buscamos una solución.

faq-outdoors-question = ¿Puedo pasear al perro o hacer ejercicio afuera?
faq-outdoors-answer = Por favor, quédese adentro hasta que terminen sus días de espera. Eso quiere decir sin caminatas y sin gimnasio. En su cuarto sí puede hacer deporte. Pida a otra persona que pasee al perro. Si nadie puede cuidar a su mascota, llámenos al { $phone }.

faq-visitors-question = ¿Pueden visitarme mis amigos o mi familia?
faq-visitors-answer = Por favor, no se reúna con otras personas hasta que terminen sus días de espera. Pueden hablar por teléfono o por video. Si una visita le trae algo, puede dejarlo afuera de la puerta.

faq-household-question = Vivo con otras personas. ¿Qué debemos hacer?
faq-household-answer = Si puede, quédese en un cuarto aparte. Cuando se vean, use mascarilla y mantenga la distancia. Abran las ventanas con frecuencia. Todos en la casa deben lavarse las manos con frecuencia.

faq-children-question = Estoy con un niño, o con alguien que no tiene celular. ¿Cómo envía sus reportes?
faq-children-answer = Usted envía desde su celular los reportes del niño, del bebé o de la otra persona. En las preguntas diarias sobre la salud, responda también por cada uno de ellos. ¿Falta alguien en la lista? Llámenos al { $phone }.


## Reports

faq-group-reports = Sus reportes

faq-missed-question = No respondí una solicitud, o me olvidé de enviar un reporte. ¿Y ahora?
faq-missed-answer = Envíe el reporte en cuanto se dé cuenta. Más vale tarde que nunca. Si faltan varios reportes, quizá le llamemos para saber si está bien.

faq-asleep-question = ¿Y si estoy durmiendo, en la ducha o en el baño cuando llega una solicitud?
faq-asleep-answer =
    { $answer_minutes ->
        [one] No hay problema. Tiene { $answer_minutes } minuto para responder. Solo le preguntamos dónde está entre las { $from } y las { $until }. En su primera noche no llega ninguna solicitud entre las { $quiet_from } y las { $quiet_until }.
       *[other] No hay problema. Tiene { $answer_minutes } minutos para responder. Solo le preguntamos dónde está entre las { $from } y las { $until }. En su primera noche no llega ninguna solicitud entre las { $quiet_from } y las { $quiet_until }.
    }

faq-no-position-question = Mi celular no encuentra dónde estoy. ¿Qué puedo hacer?
faq-no-position-answer = Acérquese a una ventana. Active la ubicación (GPS) y el Wi-Fi. Espere un momento y pruebe de nuevo. Si no podemos saber dónde está, eso no le perjudica.

faq-permission-question = No permití el uso de mi ubicación. ¿Cómo lo cambio?
faq-permission-answer = Toque otra vez “Estoy aquí”. La página le muestra entonces cómo permitirlo en su celular. Si eso no ayuda, llámenos al { $phone }.

faq-away-question = Envié el reporte desde otro lugar. ¿Y ahora?
faq-away-answer = Si puede, vuelva a su lugar de espera. Allí toque otra vez “Estoy aquí”. ¿Tuvo que salir, por ejemplo al médico? Llámenos al { $phone } y cuéntenos.

faq-not-away-question = Okaeri dice que estoy fuera, pero estoy en mi lugar de espera. ¿Por qué?
faq-not-away-answer = Un celular puede equivocarse de ubicación. Acérquese a una ventana y toque otra vez “Estoy aquí”. ¿Sigue mal? Llámenos al { $phone }. Una persona lo revisará. Una máquina sola no decide nada.

faq-no-network-question = No tengo internet. ¿Cómo envío mi reporte?
faq-no-network-answer = Deje la página abierta y envíe otra vez cuando vuelva la red. Use el Wi-Fi de su casa o alojamiento, si lo hay. Si pasa mucho tiempo sin internet, llámenos al { $phone } desde otro teléfono.

faq-tracking-question = ¿Okaeri me sigue todo el tiempo?
faq-tracking-answer = No. Solo sabemos dónde está cuando usted toca el botón.


## Calls

faq-group-calls = Llamadas del centro

faq-missed-call-question = Perdí la videollamada. ¿Y ahora?
faq-missed-call-answer =
    { $tries_apart ->
        [one] Por favor, espere la próxima llamada. Para una verificación de presencia llamamos hasta { $tries } veces, con { $tries_apart } minuto o más entre dos llamadas. Llamamos entre las { $call_from } y las { $call_until }.
       *[other] Por favor, espere la próxima llamada. Para una verificación de presencia llamamos hasta { $tries } veces, con { $tries_apart } minutos o más entre dos llamadas. Llamamos entre las { $call_from } y las { $call_until }.
    }

faq-call-back-question = ¿Puedo devolver una videollamada?
faq-call-back-answer = No, y no hace falta. La verificación de presencia tiene que mostrar que usted está adentro en el momento de la llamada. Una llamada posterior no puede mostrarlo. Por favor, espere la próxima.

faq-automated-question = Me llamó una voz automática. ¿Está bien?
faq-automated-answer = Sí. Algunas llamadas las hace una máquina. Conteste igual que con una persona y haga lo que le pide la voz.

faq-pictures-question = ¿Qué pasa con el video de una llamada?
faq-pictures-answer =
    { $clip_days ->
        [one] Después de una llamada automática, una persona mira el video y decide qué muestra. El video se borra { $clip_days } día después.
       *[other] Después de una llamada automática, una persona mira el video y decide qué muestra. El video se borra { $clip_days } días después.
    }

faq-scam-question = Alguien me pide dinero. ¿Es de verdad el centro?
faq-scam-answer = No. El centro nunca pide dinero ni el número de una tarjeta de crédito. Puede ser una estafa. Cuelgue y no envíe nada. Después llámenos al { $phone } y cuéntenos.


## Health and emergencies

faq-group-health = Salud y emergencias

faq-feeling-ill-question = Me siento mal. ¿Qué hago?
faq-feeling-ill-answer = Llame al centro de salud pública más cercano, o llámenos al { $phone }. No espere para llamar. Si se siente mal o tiene fiebre, dígalo también en el reporte de salud. En una emergencia, llame enseguida a una ambulancia.

faq-doctor-question = Necesito un médico o una prueba. ¿Puedo ir?
faq-doctor-answer = Primero llame a la clínica o al lugar de la prueba, y pregunte cómo ir. Después llámenos al { $phone } antes de salir. En el camino, use mascarilla y evite los lugares con mucha gente.

faq-family-ill-question = Alguien de mi familia se siente mal. ¿Qué hago?
faq-family-ill-answer = Llame al centro de salud pública más cercano. Diga que está en sus días de espera. ¿La persona es de su grupo? Entonces díganoslo también en el reporte de salud. En una emergencia, llame enseguida a una ambulancia.

faq-family-visit-question = Un familiar en otro lugar está muy enfermo, o murió. ¿Puedo ir?
faq-family-visit-answer = Lamentamos mucho lo que pasó. Por favor, llámenos al { $phone } antes de ir. Juntos buscamos una solución.

faq-emergency-question = ¿Qué hago en una emergencia, como un incendio o un terremoto?
faq-emergency-answer = Su seguridad es lo primero. Si está en peligro, salga enseguida. Si alguien está herido, llame a una ambulancia. Cuando esté a salvo, llámenos al { $phone } y díganos dónde está.

faq-close-contact-question = En el vuelo, una persona cerca de mí estaba contagiada. ¿Cómo me entero?
faq-close-contact-answer = El centro le avisa por correo electrónico, con un mensaje en su celular y por videollamada. No significa que usted se haya contagiado. Le decimos qué hacer después. Hasta entonces, quédese en su lugar de espera.

faq-lonely-question = Siento soledad o preocupación. ¿Con quién puedo hablar?
faq-lonely-answer = Para muchas personas estos días son difíciles. No le pasa solo a usted. Hable con su familia o sus amigos por teléfono o por video. También puede llamarnos al { $phone }. Le decimos quién puede ayudarle.


## Phone and sign-in

faq-group-phone = Celular e inicio de sesión

faq-no-smartphone-question = No tengo un celular inteligente (smartphone). ¿Cómo envío mis reportes?
faq-no-smartphone-answer = Okaeri se abre en cualquier navegador, también en una tableta o una computadora. Si no tiene nada de eso, llámenos al { $phone } desde cualquier teléfono.

faq-broken-question = Mi celular está roto, se perdió o no tiene batería. ¿Y ahora?
faq-broken-answer = ¿Solo se acabó la batería? Cárguela y envíe su reporte en cuanto el celular vuelva a funcionar. ¿El celular se rompió o se perdió? Llámenos al { $phone } desde otro teléfono.

faq-new-phone-question = Tengo un celular nuevo. ¿Cómo sigo?
faq-new-phone-answer = Abra Okaeri en el celular nuevo e inicie sesión sin el código de llegada. Un código solo sirve una vez. Ya puede enviar reportes. Para ver allí sus reportes anteriores, llame al { $phone }. El centro confirma entonces su celular.

faq-no-code-question = No tengo código de llegada, o perdí la hoja. ¿Puedo empezar?
faq-no-code-answer = Sí. Elija “No tengo código de llegada”. Inicie sesión con su número de pasaporte y su fecha de nacimiento. Ya puede enviar reportes. Lo que está guardado sobre usted no se muestra hasta que el centro confirme su celular.

faq-language-question = ¿Cómo cambio el idioma?
faq-language-answer = Toque el nombre de su idioma, en la parte de arriba de la página, y elija otro. Sigue en la misma página.

faq-no-script-question = Mi navegador no tiene JavaScript. ¿Qué funciona de todos modos?
faq-no-script-answer = Puede leer la guía, contar sus días y decirnos cómo se siente. Para la ubicación y las videollamadas hace falta JavaScript. Llámenos al { $phone }. Buscamos otra manera.


## Data, costs and opinions

faq-group-data = Sus datos, costos y opiniones

faq-stored-question = ¿Qué se guarda sobre mí?
faq-stored-answer = Su nombre, número de pasaporte, fecha de nacimiento y vuelo. Su lugar de espera, las personas de su grupo y sus reportes. Su número de pasaporte, su fecha de nacimiento y su ubicación exacta se guardan de una forma que no se puede leer sin una clave.

faq-how-long-question = ¿Cuánto tiempo se guardan mis datos?
faq-how-long-answer =
    { $position_hours ->
        [one] La ubicación exacta de un reporte se borra después de { $position_hours } hora.
       *[other] La ubicación exacta de un reporte se borra después de { $position_hours } horas.
    } El resultado se conserva, por ejemplo “En su lugar de espera”. { $hidden_days ->
        [one] Las personas del centro pueden ver sus datos hasta { $hidden_days } día después de sus días de espera.
       *[other] Las personas del centro pueden ver sus datos hasta { $hidden_days } días después de sus días de espera.
    } { $destroyed_days ->
        [one] Todos sus datos se borran { $destroyed_days } día después de sus días de espera.
       *[other] Todos sus datos se borran { $destroyed_days } días después de sus días de espera.
    } Solo quedan números sin nombres.

faq-who-sees-question = ¿Quién puede ver mis datos?
faq-who-sees-answer = Solo las personas del centro que trabajan para cuidarle. Cada vez que una de ellas abre sus datos, queda anotado. Los demás viajeros no ven nada.

faq-wrong-details-question = Mi número de pasaporte o mi nombre está mal en sus registros. ¿Qué hago?
faq-wrong-details-answer = Llámenos al { $phone } con el pasaporte en la mano. Lo revisamos juntos. ¿No puede iniciar sesión? Primero compare cada letra y cada número con su pasaporte.

faq-who-pays-question = ¿Quién paga el hotel, una prueba o el médico?
faq-who-pays-answer = Okaeri es gratis. Sobre los demás costos no podemos decirle nada aquí. Llámenos al { $phone } y le decimos a quién preguntar.

faq-feedback-question = Algo fue difícil de entender. ¿A quién se lo digo?
faq-feedback-answer = Por favor, llámenos al { $phone }. Su opinión ayuda a las personas que llegan después de usted. Gracias.
