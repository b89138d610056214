# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Mensagens
nav-help = Ajuda
nav-unread = { $count } sem ler
message-lead = Escreva para a central em qualquer idioma. Uma pessoa lê e responde aqui.
message-none = Ninguém escreveu nada ainda.
message-from-you = Você
message-from-centre = A central
message-new = Nova
message-write = Sua mensagem
message-hint = Em qualquer idioma, até { $count } letras.
message-send = Enviar
message-error-missing = Escreva sua mensagem.
message-error-long = Está longo demais. Use no máximo { $count } letras.
message-error-many = Você já escreveu { $count } mensagens hoje. Ligue para { $phone }.
message-ended = Seu acompanhamento terminou, por isso não é mais possível escrever aqui. Se precisar, ligue para { $phone }.
message-locked = As mensagens falam de você. Por isso, só aparecem neste celular depois que a central o confirmar. Digite o código de chegada ou ligue para nós.
message-notices = Avisos
message-notices-all = Todos os avisos
message-template-report-today = Diga hoje onde você está: toque em “Estou aqui”.
message-template-will-call = Vamos ligar para você hoje.
message-template-thanks = Agradecemos! Recebemos o seu registro.
message-template-answer-call = Ligamos, mas não conseguimos falar com você. Atenda a nossa próxima ligação.
message-template-passed-on = Encaminhamos a sua pergunta. A resposta chega aqui.
message-template-call-us = Quando puder, ligue para nós: { $phone }.
