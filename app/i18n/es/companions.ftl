# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Quién reporta con este celular
companions-lead = Cada persona tiene sus propios días de espera y su propio reporte de salud. Con un celular se puede reportar por { $count } personas.
companions-arrival = Día de llegada, día 0
companions-over = Los días de espera terminaron
companions-ends = Puede salir a partir del { $date }, a las { $time }
companions-longer = { $name } espera más tiempo que usted. A partir del { $date }, este celular ya no recibe reportes. Antes de ese día, pase a { $name } a un celular propio.
companions-phone = Pasar a { $name } a un celular propio
companions-left = { $name } reporta con un celular propio desde el { $date }.
companions-back = Volver a quién reporta con este celular


## Asking for one more

companions-ask = Pedir reportar por una persona más
companions-ask-lead = Para alguien que espera con usted y no tiene celular. Cuando el centro lo acepte, el reporte de salud también preguntará por esa persona. Los días anteriores no perjudican a nadie.
companions-name = Nombre, como en el pasaporte
companions-arrived = Día de llegada
companions-submit = Pedirlo al centro
companions-error-name = Escriba el nombre como está en el pasaporte.
companions-error-known = Usted ya reporta por esta persona, o ya lo pidió.
companions-error-arrived = Elija el día en que llegó esta persona.
companions-error-many = Con un celular se puede reportar por { $count } personas. Si necesita más, llámenos al { $phone }.
companions-asked-title = { $name }: el centro está decidiendo
companions-asked-text = Una persona del centro está viendo su solicitud. La respuesta aparecerá aquí.
companions-withdraw = Retirar la solicitud
companions-refused-title = { $name }: el centro no lo aceptó
companions-refused-words = El centro también escribe:
companion-refusal-not-found = No encontramos a esta persona. Revise el nombre, el número de pasaporte y el día de llegada, y pídalo de nuevo.
companion-refusal-own-phone = Esta persona ya reporta con otro celular.
companion-refusal-not-waiting = Esta persona no tiene que esperar, o ya terminó.
companion-refusal-call = Primero necesitamos hablar con usted. Llámenos al { $phone }.
companions-requests = Solicitudes para reportar por otras personas
companion-state-open = El centro está decidiendo
companion-state-approved = El centro lo aceptó
companion-state-refused = El centro no lo aceptó
companion-state-withdrawn = Solicitud retirada
companion-deed-approve-companion = Aceptó que usted reporte por una persona más
companion-deed-refuse-companion = No aceptó que usted reporte por una persona más


## A phone of their own

handover-title = Un celular propio para { $name }
handover-lead = Cree aquí un código y úselo en el otro celular. Desde entonces, { $name } reporta allí, con sus propios días de espera y el mismo lugar de espera. Este celular ya no pregunta por { $name }.
handover-history = Los reportes que usted envió por { $name } quedan con los suyos. { $name } también los puede ver en el celular nuevo.
handover-identity = Todavía no tenemos los datos del pasaporte de { $name }. Escríbalos como están en el pasaporte.
handover-type = Escriba allí el número de pasaporte y la fecha de nacimiento de { $name }.
handover-followed = Ya hay un caso con este número de pasaporte. Llámenos al { $phone }.
handover-before = Hasta el { $date }, sus reportes de salud se enviaron con el celular de { $name }. También se muestran aquí.
problem-handed-over = Una de las personas de este reporte ahora tiene un celular propio, por eso su parte no se aceptó. Los reportes de las demás personas llegaron.
