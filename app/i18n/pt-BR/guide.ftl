# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Boas-vindas! Vamos passar juntos pelos dias de espera.
guide-welcome-lead =
    { $days ->
        [one] Depois de entrar no país, você espera { $days } dia em casa ou na hospedagem. Aqui você vê o que fazer a cada dia e quem pode ajudar.
       *[other] Depois de entrar no país, você espera { $days } dias em casa ou na hospedagem. Aqui você vê o que fazer a cada dia e quem pode ajudar.
    }
guide-welcome-who = Este site é para todas as pessoas que acabaram de chegar de outro país. Órgão responsável: { $authority }.
guide-welcome-start = Comece aqui
guide-welcome-start-hint = Você precisa do passaporte e, se recebeu um, do código de chegada.
guide-welcome-count = Conte seus dias de espera
guide-welcome-count-hint = Informe a data da sua chegada e veja a partir de que dia você pode sair.

guide-rules-title = As regras durante a espera
guide-rule-stay = Fique em casa, ou na hospedagem que você cadastrou, até o fim dos dias de espera.
guide-rule-no-meeting = Não se encontre com outras pessoas.
guide-rule-report = Conte para nós, todos os dias, onde você está e como se sente.
guide-rule-mask = Use máscara.
guide-rule-hands = Lave as mãos ou passe álcool nelas muitas vezes ao dia.
guide-rule-avoid = Evite lugares fechados, aglomerações e contato próximo com outras pessoas.
guide-rule-ill = Se você se sentir mal, ligue para o centro de saúde pública mais perto, ou para nós: { $phone }.
guide-rule-apps = Instale e configure os aplicativos que foram pedidos, e continue usando.

guide-pledge-title = O seu termo de compromisso
guide-pledge-1 = Quando chegou, você assinou um termo de compromisso de seguir estas regras.
guide-pledge-2 = O compromisso deixa de ser cumprido se você, sem um bom motivo, não disser onde está ou como se sente, ou se desrespeitar alguma outra regra.
guide-pledge-3 = Nesse caso, seu nome pode ser divulgado, junto com informações que ajudem a evitar que a infecção se espalhe.
guide-pledge-4 = Se você tiver nacionalidade estrangeira, ela também pode ser divulgada.
guide-pledge-5 = Se você tiver nacionalidade estrangeira, também podem ser tomadas medidas da lei de imigração. Você pode perder o status de residência e ter que deixar o país.
guide-pledge-6 = Alguma coisa impede você de enviar os registros? Ligue para { $phone } e conte para nós. Vamos procurar uma solução juntos.

guide-contents-title = O que há neste guia


## Section: what to do every day in Okaeri

guide-section-app-title = O que fazer todos os dias no Okaeri
guide-section-app-lead = O Okaeri abre no navegador do seu celular. Não é preciso instalar nada.

guide-app-1-title = O primeiro acesso
guide-app-1-p1 = No aeroporto, você recebe uma folha com um código QR. Aponte a câmera do celular para o código e abra o link.
guide-app-1-p2 = Digite o número do passaporte e a data de nascimento, como estão no seu passaporte.
guide-app-1-p3 = Leia o termo de compromisso e aceite. Pronto: você já pode começar.
guide-app-1-p4 = Não tem o código? Você pode começar sem ele e enviar seus registros. O que você enviou antes só aparece depois que a central confirmar o seu celular.

guide-app-2-title = Seu local de espera e onde você está agora
guide-app-2-p1 = Assim que chegar em casa ou na hospedagem, cadastre esse lugar como seu local de espera. Faça isso quando estiver lá, porque a localização do celular é salva junto com o endereço.
guide-app-2-p2 = Várias vezes por dia, abra a página “Hoje” e toque em “Estou aqui”. O celular descobre onde você está e nos avisa.
guide-app-2-p3 = Consideramos que você está no local de espera se estiver a até { $radius } metros dele.
guide-app-2-p4 = Às vezes o celular não consegue encontrar bem a localização. Então não conseguimos saber onde você está, e isso não prejudica você. É só tentar de novo mais tarde.

guide-app-3-title = Como você se sente
guide-app-3-p1 = Uma vez por dia, abra “Hoje” e responda às perguntas sobre a sua saúde. Leva mais ou menos um minuto.
guide-app-3-p2 = Há no seu grupo alguém sem celular próprio, como uma criança? Então responda também por essa pessoa.
guide-app-3-p3 = Se você tiver febre ou não se sentir bem, conte para nós. Perguntamos para poder ajudar.

guide-app-4-title = A verificação de presença por vídeo
guide-app-4-p1 = A central faz uma chamada de vídeo para você no seu local de espera. É sempre a central que liga.
guide-app-4-p2 = Você pode falar com uma pessoa ou ouvir uma voz automática. O jeito de atender é o mesmo.
guide-app-4-p3 = Por favor, atenda sempre.
guide-app-4-p4 = Perdeu a chamada? Não dá para ligar de volta. A verificação precisa mostrar que você está dentro do local no momento da chamada. Espere a próxima.


## Section: what else to do on the phone

guide-section-outside-title = O que mais fazer no seu celular
guide-section-outside-lead = Dois ajustes ajudam se você ficar doente. Com eles, fica mais fácil lembrar onde você esteve e quem estava por perto.

guide-outside-1-title = Deixe ligado o histórico de localização
guide-outside-1-p1 = O celular pode lembrar os lugares onde você esteve. Deixe isso ligado, e não apague o histórico, até o fim dos dias de espera.
guide-outside-1-p2 = No iPhone: abra Ajustes, depois Privacidade e Segurança, depois Serviços de Localização, e ative. Mais abaixo, abra Serviços do Sistema, depois Locais Importantes, e ative.
guide-outside-1-p3 = No Android: abra Configurações, depois Localização, e ative. Em seguida, abra o Google Maps, toque na sua foto, depois em Linha do tempo, e ative.
guide-outside-1-p4 = Os nomes podem ser um pouco diferentes no seu celular.

guide-outside-2-title = Use o aplicativo de rastreamento de contatos
guide-outside-2-p1 = Um aplicativo de rastreamento de contatos pode avisar se você esteve perto de uma pessoa que depois descobriu que estava infectada.
guide-outside-2-p2 = Instale o aplicativo indicado na chegada. Deixe o Bluetooth ligado, para que ele funcione.


## Section: feeling ill

guide-section-ill-title = Quando você se sente mal
guide-section-ill-lead = Estamos aqui para ajudar. Avise cedo, e fique onde está até falar com alguém. Em uma emergência, chame uma ambulância na hora.

guide-ill-1-title = Ligue para o centro de saúde pública
guide-ill-1-p1 = Se você tiver febre, tosse ou outro sinal de doença, ligue para o centro de saúde pública mais perto do seu local de espera.
guide-ill-1-p2 = Diga que você veio do exterior e está nos dias de espera.
guide-ill-1-p3 = Não sabe o número? Ligue para nós: { $phone }.

guide-ill-2-title = Se você precisar mudar de local de espera
guide-ill-2-p1 = Antes de mudar, peça à central: abra “Hoje” e toque em “Vou mudar para outro lugar”. Ou ligue para nós: { $phone }.
guide-ill-2-p2 = Diga o novo endereço e por que você precisa mudar.
guide-ill-2-p3 = Até aceitarmos a mudança, vale o local de espera antigo.

guide-ill-3-title = Para ir ao médico ou fazer um teste
guide-ill-3-p1 = Ligue antes para a clínica ou para o local do teste e pergunte como ir até lá. Por favor, não vá sem ligar.
guide-ill-3-p2 = No caminho, use máscara e evite aglomerações.
guide-ill-3-p3 = Avise a central antes de sair. Ligue para { $phone }.


## Section: help

guide-section-help-title = Quando você precisar de ajuda
guide-section-help-lead = Para qualquer pergunta, ligue para a central: { $phone }. Primeiro, uma voz automática atende.

guide-help-1-title = Perguntas que muita gente faz
guide-help-1-p1 = Reunimos o que as pessoas mais perguntam. Cada pergunta tem uma resposta curta.

guide-help-2-title = Perguntas sobre seus registros de saúde
guide-help-2-p1 = Você errou em um registro, ou não sabe bem o que responder? Ligue para { $phone }.
guide-help-2-p2 = Se você se sente mal agora, leia primeiro “Quando você se sente mal”.

guide-help-3-title = Problemas com o Okaeri
guide-help-3-p1 = Se uma página não abrir, espere alguns minutos e tente de novo. Não é preciso tocar várias vezes seguidas.
guide-help-3-p2 = Se mesmo assim não funcionar, ligue para { $phone }.

guide-help-4-title = Opiniões e sugestões
guide-help-4-p1 = Queremos melhorar. Conte o que foi difícil de entender. Ligue para { $phone }.

guide-help-5-title = Outros assuntos
guide-help-5-p1 = Para qualquer outra pergunta, ligue também para { $phone }. Se não for conosco, dizemos quem pode atender você.


## Section: information

guide-section-information-title = Bom saber
guide-section-information-lead = Informações de fora deste site.

guide-information-1-title = Vacinação para quem voltou por pouco tempo
guide-information-1-p1 = Você mora em outro país e voltou por pouco tempo? Talvez possa tomar a vacina enquanto estiver aqui.
guide-information-1-p2 = Ligue para { $phone } e pergunte quem cuida disso. Pergunte antes de ir a qualquer lugar.

guide-information-2-title = A COVID-19 explicada em muitos idiomas
guide-information-2-p1 = Como o vírus se espalha? O que você pode fazer? Leia em vários idiomas em { $url }.
guide-information-2-p2 = Esse site não faz parte do Okaeri.


## Section: the centre

guide-section-centre-title = A central
guide-section-centre-lead = Quem somos e o que fazemos por você.

guide-centre-1-title = Estamos com você nos dias de espera
guide-centre-1-p1 = O nome completo da central é: { $centre }. Órgão responsável: { $authority }.
guide-centre-1-p2 =
    { $days ->
        [one] Mantemos contato com todas as pessoas que entram no país, por { $days } dia.
       *[other] Mantemos contato com todas as pessoas que entram no país, por { $days } dias.
    }
guide-centre-1-p3 = Lemos os seus registros e entramos em contato quando você pode precisar de ajuda.
guide-centre-1-p4 = Nosso telefone é { $phone }. Primeiro, uma voz automática atende.


## Section: close contact

guide-section-close-contact-title = Quando uma pessoa perto de você estava infectada
guide-section-close-contact-lead = Pode acontecer de uma pessoa que se sentou perto de você no avião descobrir depois que está infectada.

guide-close-contact-1-title = Como avisamos você
guide-close-contact-1-p1 = Se isso acontecer, a central avisa você por e-mail, por uma mensagem no celular e por chamada de vídeo.
guide-close-contact-1-p2 = Isso não quer dizer que você se infectou, e não é culpa de ninguém.
guide-close-contact-1-p3 = Dizemos a você o que fazer. Até lá, fique no seu local de espera.
guide-close-contact-1-p4 = Se você se sentir mal, ligue para o centro de saúde pública mais perto, ou para nós: { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Perguntas e respostas
guide-questions-lead = Respostas curtas para o que mais perguntam. Toque em uma pergunta para ver a resposta.
guide-questions-link = Ver todas as perguntas e respostas
guide-questions-groups = Os assuntos das perguntas
guide-questions-open = Mostrar todas as respostas
guide-questions-close = Esconder as respostas


## Search. $query is what somebody typed, $count a number.

guide-search-title = Buscar no guia
guide-search-title-for = Busca: { $query }
guide-search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
guide-search-empty-title = Não encontramos nada para “{ $query }”
guide-search-empty-text = Tente com menos palavras, ou com outra palavra para a mesma coisa. Você também pode ver todas as perguntas ou ligar para nós.


## Day counter

guide-days-title = Conte seus dias de espera
guide-days-lead =
    { $days ->
        [one] Você espera { $days } dia. Informe a data em que chegou e veja quando a espera termina.
       *[other] Você espera { $days } dias. Informe a data em que chegou e veja quando a espera termina.
    }
guide-days-legend = Quando você chegou?
guide-days-hint = A data em que o seu avião pousou ou o seu navio chegou ao porto. Por exemplo 23 11 2026.
guide-days-submit = Contar os dias

guide-days-now-before = Você ainda não chegou.
guide-days-now-arrival = Hoje é o dia da sua chegada. Amanhã é o dia 1.
guide-days-now-waiting = Hoje é o dia { $day } de { $days }.
guide-days-now-released = Seus dias de espera terminaram. Agradecemos por ter ficado no seu local de espera.
guide-days-release = Você pode sair a partir de { $date }, às { $time }.
guide-days-release-zone = Este é o horário local. País: { $zone }.

guide-days-calendar-title = Seu calendário
guide-days-cell-day = Dia { $day }
guide-days-cell-arrival = Chegada
guide-days-cell-today = Hoje
guide-days-cell-past = Já passou
guide-days-cell-coming = Por vir
guide-days-cell-last = Último dia

guide-days-rules-title = Como os dias são contados
guide-days-rule-arrival = O dia em que você chega é o dia 0.
guide-days-rule-next = O dia seguinte é o dia 1.
guide-days-rule-last = Sua espera termina com o dia { $days }.
guide-days-rule-release = Você pode sair quando o último dia acabar, à meia-noite.
guide-days-rule-midnight = Vale a data local na hora do pouso. Um voo que pousa logo depois da meia-noite conta para o novo dia.
guide-days-rule-zone = Seu celular talvez ainda mostre a hora de outro país. Isso não muda a contagem.
guide-days-rule-change = O órgão responsável pode diminuir ou aumentar os dias de espera. Se isso acontecer, você recebe um aviso.

guide-days-ics = Adicionar à sua agenda (arquivo .ics)
guide-days-share = Link para este calendário
guide-days-share-hint = O link contém apenas a data de chegada. Você pode enviar para a sua família.
guide-days-again = Contar a partir de outra data

guide-ics-summary-release = Fim dos dias de espera
guide-ics-summary-day = Espera: dia { $day } de { $days }
guide-ics-description = O Okaeri contou os dias a partir da data da sua chegada. Se tiver dúvidas, ligue para { $phone }.


## On every page of the guide

guide-next = Próxima
guide-previous = Anterior
guide-checked = Última revisão: { $date }
guide-phone-title = Ligue para a central
guide-phone-call = Ligar para { $phone }
guide-phone-automated = Primeiro, uma voz automática atende.
guide-back-to-contents = Voltar para a lista de assuntos
