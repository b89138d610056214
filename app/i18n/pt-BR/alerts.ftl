# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Alerta de contato
alert-title = Uma pessoa perto de você no voo estava infectada
alert-text = Uma pessoa que se sentou perto de você no voo { $flight } em { $date } testou positivo.
alert-means = Isso não quer dizer que você se infectou, e não é culpa de ninguém. Você não precisa ir a lugar nenhum.
alert-group = Isso vale também para as pessoas do seu grupo.
alert-now = O que fazer agora
alert-do-stay = Fique no seu local de espera e faça os registros como todos os dias.
alert-do-health = Meça a temperatura e diga todos os dias como você se sente.
alert-do-call = Uma pessoa da central liga para você e diz o que vem depois. Por favor, atenda.
alert-ill = Se você se sentir mal, ligue para o centro de saúde pública mais perto, ou para nós: { $phone }.
alert-open = Abrir em Mensagens
alert-guide = O que o guia diz sobre isso
alert-list = Alertas de contato
alert-deed-send-alert = Enviou um alerta de contato para você
alert-deed-end-alert = Anotou o resultado do seu alerta de contato
