# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Quando podemos perguntar?
times-title = Horas e necessidades
times-lead = Nestas horas perguntamos onde você está e, uma vez por dia, como você se sente. Escolha as horas que combinam com o seu dia. A primeira noite depois da chegada é sempre tranquila.
times-now = No momento, perguntamos entre { $from } e { $until }.
times-coming = A partir de { $date }, perguntaremos entre { $from } e { $until }.
times-rule = Uma nova escolha vale a partir de { $date }. Os pedidos de hoje continuam como estão.
times-last = Os seus dias de espera terminam hoje; por isso as horas continuam como estão.
times-submit = Salvar
times-window-early = Cedo
times-window-day = De dia
times-window-late = Tarde
times-hours = Das { $from } às { $until }; como você se sente: até { $due }
times-deed = Mudou quando e como perguntamos, como você queria


## What the centre has to know

needs-link = O que devemos saber sobre você
needs-lead = Marque o que vale para você, para que possamos perguntar do jeito certo. Você pode mudar isso a qualquer momento. Fica guardado com criptografia, e só pessoas da central veem.
needs-deaf = Sou surdo(a) ou não ouço bem
needs-deaf-note = Escrevemos para você e não telefonamos.
needs-night = Trabalho à noite e durmo de dia
needs-night-note = Não telefonamos enquanto você dorme. Você também pode escolher horas mais tardias para os pedidos.
needs-children = Cuido de crianças pequenas
needs-children-note = A partir do dia seguinte, você tem mais { $minutes } minutos para responder a cada pedido.
needs-shared-room = Divido o quarto
needs-shared-room-note = Avisamos por mensagem antes de uma chamada de vídeo. Você não precisa mostrar outras pessoas.
needs-told = Você nos contou em { $date }. Desmarque para voltar atrás.
needs-offer = Escolher pedidos entre { $from } e { $until }
needs-other = Mais alguma coisa? Escreva para nós
needs-none = Nada


## Receipts

receipt-title = Comprovante
receipt-arrived = Este registro chegou
receipt-location = Registro de localização
receipt-health = Registro de saúde
receipt-kind = Registro
receipt-at = Recebido
receipt-number = Comprovante
receipt-show = Precisa provar que fez o registro? Mostre este código ou imprima esta página. Quem lê o código vê a mesma página.
receipt-says-not = Esta página não diz quem fez o registro nem o que ele contém.
receipt-code = Código QR que leva a esta página
receipt-none-title = Este comprovante não existe
receipt-none = Nenhum registro com este comprovante está guardado. Talvez já tenha sido apagado, como dizem as regras.
