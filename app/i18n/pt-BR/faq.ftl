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

faq-group-days = Os dias de espera

faq-arrival-day-question = O dia do meu voo conta?
faq-arrival-day-answer = O dia em que você pousa é o dia 0. Ele não conta como dia de espera. O dia seguinte é o dia 1. Se você pousar logo depois da meia-noite, o novo dia é o dia 0.

faq-end-question = Quando exatamente termina?
faq-end-answer = Sua espera, ou quarentena, termina com o dia { $days }. Você pode sair quando esse dia acabar, à meia-noite. A página “Hoje” mostra a data e a hora.

faq-time-zone-question = Qual fuso horário vale?
faq-time-zone-answer = Vale o horário local do país ({ $country }). Seu celular talvez ainda mostre a hora de outro país. Isso não muda nada.

faq-early-end-question = Meus dias de espera podem terminar antes?
faq-early-end-answer = O órgão responsável pode diminuir ou aumentar os dias de espera. Se isso acontecer, avisamos você. Até lá, vale a data da página “Hoje”.

faq-leaving-question = Quero deixar o país antes do fim. O que eu faço?
faq-leaving-answer = Antes de sair, ligue para nós: { $phone }. Diga o dia da viagem e o número do voo. Explicamos o que fazer. Até você viajar, as regras continuam as mesmas.

faq-vaccinated-question = Já tomei a vacina. Preciso esperar mesmo assim?
faq-vaccinated-answer = Siga a data da página “Hoje”, com ou sem vacina. Se vierem outras regras para quem está com a vacinação em dia, avisamos você. Ficou em dúvida? Ligue para { $phone }.


## The waiting place

faq-group-place = Seu local de espera

faq-moving-question = Posso mudar do hotel para a minha casa?
faq-moving-answer = Antes de mudar, peça à central: abra “Hoje” e toque em “Vou mudar para outro lugar”. Ou ligue para nós: { $phone }. Diga o novo endereço e por que você precisa mudar. Até aceitarmos a mudança, vale o local de espera antigo.

faq-shopping-question = Posso sair para fazer compras de comida?
faq-shopping-answer = Por favor, fique no seu local de espera. Peça que o mercado entregue as compras na sua porta. A família ou os amigos também podem deixar uma sacola do lado de fora. Se ninguém puder levar comida para você, ligue para nós: { $phone }.

faq-delivery-question = Como recebo uma entrega?
faq-delivery-answer = Peça que deixem a comida ou o pacote do lado de fora da porta. Pegue quando a pessoa já tiver ido embora. Se for preciso encontrar alguém, use máscara e mantenha distância.

faq-rubbish-question = Como levo o lixo para fora?
faq-rubbish-answer = Peça ao hotel, ou a alguém que mora com você, que leve o lixo. Se ninguém puder ajudar, ligue para nós: { $phone }. Procuramos uma solução juntos.

faq-outdoors-question = Posso passear com o cachorro ou fazer exercício na rua?
faq-outdoors-answer = Por favor, não saia até o fim dos dias de espera. Isso inclui caminhadas e academia. Fazer exercício no quarto é permitido. Peça a outra pessoa que passeie com o cachorro. Se ninguém puder cuidar do seu animal, ligue para nós: { $phone }.

faq-visitors-question = Amigos ou família podem me visitar?
faq-visitors-answer = Por favor, não se encontre com outras pessoas até o fim dos dias de espera. Vocês podem conversar por telefone ou por vídeo. Se uma visita trouxer algo, pode deixar do lado de fora da porta.

faq-household-question = Moro com outras pessoas. O que devemos fazer?
faq-household-answer = Se puder, fique em um quarto só seu. Quando se encontrarem, use máscara e mantenha distância. Abra as janelas muitas vezes. Todos na casa devem lavar as mãos com frequência.

faq-children-question = Estou com uma criança, ou com alguém que não tem celular. Como essa pessoa faz o registro?
faq-children-answer = Você faz o registro da criança, do bebê ou da outra pessoa pelo seu celular. Nas perguntas diárias sobre a saúde, responda também por cada um deles. Falta alguém na lista? Ligue para nós: { $phone }.


## Reports

faq-group-reports = Seus registros

faq-missed-question = Perdi um pedido de registro, ou esqueci de fazer o registro. E agora?
faq-missed-answer = Faça o registro assim que perceber. Atrasado é melhor do que nenhum. Se faltarem vários registros, podemos ligar para saber se está tudo bem com você.

faq-asleep-question = E se eu estiver dormindo, no banho ou no banheiro quando chegar um pedido?
faq-asleep-answer =
    { $answer_minutes ->
        [one] Não tem problema. Você tem { $answer_minutes } minuto para responder. Só perguntamos onde você está entre { $from } e { $until }. Na sua primeira noite, nenhum pedido chega entre { $quiet_from } e { $quiet_until }.
       *[other] Não tem problema. Você tem { $answer_minutes } minutos para responder. Só perguntamos onde você está entre { $from } e { $until }. Na sua primeira noite, nenhum pedido chega entre { $quiet_from } e { $quiet_until }.
    }

faq-no-position-question = Meu celular não encontra onde estou. O que posso fazer?
faq-no-position-answer = Vá para perto de uma janela. Ative a localização (GPS) e o Wi-Fi. Espere um momento e tente de novo. Se não conseguirmos saber onde você está, isso não prejudica você.

faq-permission-question = Não permiti o uso da minha localização. Como mudo isso?
faq-permission-answer = Toque de novo em “Estou aqui”. A página mostra como permitir no seu celular. Se isso não resolver, ligue para nós: { $phone }.

faq-away-question = Fiz o registro no lugar errado. E agora?
faq-away-answer = Se puder, volte para o seu local de espera. Lá, toque de novo em “Estou aqui”. Precisou sair, por exemplo para ir ao médico? Ligue para { $phone } e conte para nós.

faq-not-away-question = O Okaeri diz que estou fora, mas estou no meu local de espera. Por quê?
faq-not-away-answer = O celular pode errar a localização. Vá para perto de uma janela e toque de novo em “Estou aqui”. Continua errado? Ligue para nós: { $phone }. Então uma pessoa verifica o caso. Uma máquina sozinha não decide nada.

faq-no-network-question = Estou sem internet. Como faço o registro?
faq-no-network-answer = Deixe a página aberta e envie de novo quando a rede voltar. Use o Wi-Fi da casa ou da hospedagem, se houver. Se ficar muito tempo sem internet, ligue para nós de outro telefone: { $phone }.

faq-tracking-question = O Okaeri me acompanha o tempo todo?
faq-tracking-answer = Não. Só sabemos onde você está quando você toca no botão.


## Calls

faq-group-calls = Chamadas da central

faq-missed-call-question = Perdi a chamada de vídeo. E agora?
faq-missed-call-answer =
    { $tries_apart ->
        [one] Espere a próxima chamada. Em uma verificação de presença, ligamos até { $tries } vezes, com pelo menos { $tries_apart } minuto entre duas chamadas. Ligamos entre { $call_from } e { $call_until }.
       *[other] Espere a próxima chamada. Em uma verificação de presença, ligamos até { $tries } vezes, com pelo menos { $tries_apart } minutos entre duas chamadas. Ligamos entre { $call_from } e { $call_until }.
    }

faq-call-back-question = Posso ligar de volta depois de uma chamada de vídeo?
faq-call-back-answer = Não, e nem precisa. A verificação de presença precisa mostrar que você está dentro do local no momento da chamada. Uma ligação feita depois não mostra isso. Espere a próxima chamada.

faq-automated-question = Uma voz automática ligou para mim. Isso está certo?
faq-automated-answer = Sim. Algumas chamadas são feitas por uma máquina. Atenda do mesmo jeito que faria com uma pessoa, e faça o que a voz pedir.

faq-pictures-question = O que acontece com o vídeo de uma chamada?
faq-pictures-answer =
    { $clip_days ->
        [one] Depois de uma chamada automática, uma pessoa vê o vídeo e decide o que ele mostra. O vídeo é apagado { $clip_days } dia depois disso.
       *[other] Depois de uma chamada automática, uma pessoa vê o vídeo e decide o que ele mostra. O vídeo é apagado { $clip_days } dias depois disso.
    }

faq-scam-question = Alguém está me pedindo dinheiro. É mesmo a central?
faq-scam-answer = Não. A central nunca pede dinheiro nem número de cartão de crédito. Pode ser um golpe. Desligue e não envie nada. Depois ligue para { $phone } e conte para nós.


## Health and emergencies

faq-group-health = Saúde e emergências

faq-feeling-ill-question = Não me sinto bem. O que eu faço?
faq-feeling-ill-answer = Ligue para o centro de saúde pública mais perto, ou para nós: { $phone }. Não espere para ligar. Se você se sente mal ou tem febre, informe isso também no registro de saúde. Em uma emergência, chame uma ambulância na hora.

faq-doctor-question = Preciso ir ao médico ou fazer um teste. Posso ir?
faq-doctor-answer = Ligue antes para a clínica ou para o local do teste e pergunte como ir até lá. Depois ligue para nós antes de sair: { $phone }. No caminho, use máscara e evite aglomerações.

faq-family-ill-question = Alguém da minha família está doente. O que eu faço?
faq-family-ill-answer = Ligue para o centro de saúde pública mais perto. Diga que você está nos dias de espera. A pessoa faz parte do seu grupo? Então informe também no registro de saúde. Em uma emergência, chame uma ambulância na hora.

faq-family-visit-question = Um parente que está em outro lugar está muito doente, ou morreu. Posso ir até lá?
faq-family-visit-answer = Sentimos muito por isso. Por favor, ligue para { $phone } antes de ir. Procuramos uma solução juntos.

faq-emergency-question = O que faço em uma emergência, como um incêndio ou um terremoto?
faq-emergency-answer = Sua segurança vem em primeiro lugar. Se estiver em perigo, saia na hora. Se alguém se machucar, chame uma ambulância. Quando estiver em segurança, ligue para { $phone } e diga onde você está.

faq-close-contact-question = Uma pessoa perto de mim no voo estava infectada. Como fico sabendo?
faq-close-contact-answer = A central avisa você por e-mail, por uma mensagem no celular e por chamada de vídeo. Isso não quer dizer que você se infectou. Dizemos o que fazer. Até lá, fique no seu local de espera.

faq-lonely-question = Sinto solidão ou preocupação. Com quem posso conversar?
faq-lonely-answer = Para muita gente, estes dias são difíceis. Não é só com você. Converse com a família ou os amigos por telefone ou por vídeo. Você também pode ligar para nós: { $phone }. Dizemos quem pode ajudar.


## Phone and sign-in

faq-group-phone = Celular e entrada no Okaeri

faq-no-smartphone-question = Não tenho smartphone. Como faço o registro?
faq-no-smartphone-answer = O Okaeri abre em qualquer navegador, também no tablet ou no computador. Se você não tiver nenhum deles, ligue para { $phone } de qualquer telefone.

faq-broken-question = Meu celular quebrou, sumiu ou está sem bateria. E agora?
faq-broken-answer = É só a bateria que acabou? Carregue o celular e faça o registro assim que ele voltar a funcionar. O celular quebrou ou sumiu? Ligue para { $phone } de outro telefone.

faq-new-phone-question = Tenho um celular novo. Como continuo?
faq-new-phone-answer = Abra o Okaeri no celular novo e entre sem o código de chegada. Cada código só funciona uma vez. Você já pode enviar registros. Para ver nele os registros anteriores, ligue para { $phone }. A central então confirma o seu celular.

faq-no-code-question = Não tenho o código de chegada, ou perdi a folha. Posso começar?
faq-no-code-answer = Sim. Escolha “Não tenho código de chegada”. Entre com o número do passaporte e a data de nascimento. Você já pode enviar registros. O que está guardado sobre você não aparece até a central confirmar o seu celular.

faq-language-question = Como mudo o idioma?
faq-language-answer = Toque no nome do seu idioma, no alto da página, e escolha outro. Você continua na mesma página.

faq-no-script-question = Meu navegador não tem JavaScript. O que ainda funciona?
faq-no-script-answer = Você pode ler o guia, contar seus dias e registrar como se sente. Para a localização e a chamada de vídeo, é preciso ter JavaScript. Ligue para { $phone }. Procuramos outro jeito.


## Data, costs and opinions

faq-group-data = Seus dados, custos e opiniões

faq-stored-question = O que fica guardado sobre mim?
faq-stored-answer = Seu nome, número do passaporte, data de nascimento e voo. Seu local de espera, as pessoas do seu grupo e seus registros. O número do passaporte, a data de nascimento e a localização exata ficam guardados de um modo que não se pode ler sem uma chave.

faq-how-long-question = Por quanto tempo meus dados ficam guardados?
faq-how-long-answer =
    { $position_hours ->
        [one] A localização exata de um registro é apagada depois de { $position_hours } hora.
       *[other] A localização exata de um registro é apagada depois de { $position_hours } horas.
    } O resultado fica, por exemplo “No seu local de espera”. { $hidden_days ->
        [one] As pessoas da central podem ver seus dados até { $hidden_days } dia depois do fim da espera.
       *[other] As pessoas da central podem ver seus dados até { $hidden_days } dias depois do fim da espera.
    } { $destroyed_days ->
        [one] Todos os seus dados são apagados { $destroyed_days } dia depois do fim da espera.
       *[other] Todos os seus dados são apagados { $destroyed_days } dias depois do fim da espera.
    } Só ficam números sem nomes.

faq-who-sees-question = Quem pode ver meus dados?
faq-who-sees-answer = Só as pessoas da central que trabalham para cuidar de você. Cada vez que uma delas abre seus dados, isso fica anotado. As outras pessoas que viajaram não veem nada.

faq-wrong-details-question = O número do meu passaporte ou o meu nome está errado no cadastro. O que eu faço?
faq-wrong-details-answer = Ligue para { $phone }, com o passaporte na mão. Conferimos juntos. Você não consegue entrar? Primeiro compare cada letra e cada número com o passaporte.

faq-who-pays-question = Quem paga o hotel, um teste ou o médico?
faq-who-pays-answer = O Okaeri é gratuito. Sobre os outros custos, não podemos responder aqui. Ligue para { $phone }, e dizemos com quem você pode falar.

faq-feedback-question = Algo foi difícil de entender. Para quem eu conto?
faq-feedback-answer = Ligue para { $phone }. Sua opinião ajuda as pessoas que vão chegar depois de você. Agradecemos muito.
