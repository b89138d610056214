# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Aviso de contacto
alert-title = Una persona cerca de usted en el vuelo estaba contagiada
alert-text = Una persona que viajó cerca de usted en el vuelo { $flight } el { $date } dio positivo en la prueba.
alert-means = No significa que usted se haya contagiado, y nadie tiene la culpa. No necesita ir a ningún lugar.
alert-group = También es para las personas de su grupo.
alert-now = Qué hacer ahora
alert-do-stay = Quédese en su lugar de espera y envíe sus reportes como todos los días.
alert-do-health = Tómese la temperatura y díganos cada día cómo se siente.
alert-do-call = Una persona del centro le llamará y le dirá qué hacer después. Por favor, conteste la llamada.
alert-ill = Si se siente mal, llame al centro de salud pública más cercano, o llámenos al { $phone }.
alert-open = Abrir en Mensajes
alert-guide = Lo que dice la guía
alert-list = Avisos de contacto
alert-deed-send-alert = Le envió un aviso de contacto
alert-deed-end-alert = Anotó el resultado de su aviso de contacto
