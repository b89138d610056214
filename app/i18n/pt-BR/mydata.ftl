# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Meus dados
mydata-lead = Veja aqui o que está guardado sobre você, quem viu e quando será apagado.
mydata-locked = Seus dados só aparecem em um celular que a central confirmou. Digite o código de chegada ou um código do seu outro celular, ou ligue para nós.


## What is stored

mydata-stored = O que está guardado
mydata-who = Quem é você
mydata-name = Nome
mydata-language = Idioma
mydata-companions = Outras pessoas do seu grupo
mydata-arrival = Sua chegada
mydata-arrived = Dia da chegada
mydata-flight = Voo e assento
mydata-period = Seus dias de espera
mydata-registered = Cadastrado
mydata-none = Ainda nada
mydata-location-reports = Registros de localização
mydata-exact = deles, com a localização exata
mydata-health-reports = Registros de como você está
mydata-exact-rule =
    { $hours ->
        [one] A localização exata é apagada { $hours } hora depois do registro. Ficam só o resultado, uma distância aproximada e a precisão.
       *[other] A localização exata é apagada { $hours } horas depois do registro. Ficam só o resultado, uma distância aproximada e a precisão.
    }
mydata-contact = Mensagens e pedidos
mydata-requests = Pedidos que chegaram ao seu celular
mydata-contests = Marcas que você disse que estão erradas
mydata-phones = Celulares conectados
mydata-phone-this = Este celular
mydata-phone-other = Outro celular
mydata-phone-full = Mostra tudo
mydata-phone-report = Só pode enviar registros
mydata-phone-since = Entrada: { $since }. Último uso: { $seen }.


## Who looked at it

mydata-access = Quem viu
mydata-access-lead = Sempre que uma pessoa da central abre seu caso ou faz algo com ele, isso é anotado e aparece aqui.
mydata-access-none = Ninguém abriu seu caso ainda.
mydata-access-older = Anotações anteriores
mydata-access-newest = Anotações mais recentes
mydata-deed-read-case = Abriu seu caso
mydata-deed-settle-contest = Decidiu sobre uma marca que você disse que está errada
mydata-deed-write-message = Escreveu para você
mydata-deed-answer-messages = Anotou que sua mensagem foi respondida
mydata-deed-decide-deletion = Decidiu sobre seu pedido de exclusão
mydata-deed-approve-place = Concordou com a sua mudança
mydata-deed-refuse-place = Não concordou com a sua mudança
mydata-deed-other = Trabalhou no seu caso
mydata-role-viewer = A central (só leitura)
mydata-role-follow-up = A central (acompanhamento)
mydata-role-supervisor = A central (supervisão)
mydata-role-administrator = A central (administração)


## When it is destroyed

mydata-end = Quando será apagado
mydata-end-released = Você pode sair
mydata-end-hidden = A central deixa de ver
mydata-end-destroyed = Tudo é apagado
mydata-rule-hidden =
    { $days ->
        [one] A regra: a central pode ver seus dados até { $days } dia depois do fim da espera.
       *[other] A regra: a central pode ver seus dados até { $days } dias depois do fim da espera.
    }
mydata-rule-destroyed =
    { $days ->
        [one] Eles são apagados { $days } dia depois do fim da espera.
       *[other] Eles são apagados { $days } dias depois do fim da espera, ou antes, se a central concordar.
    }


## A copy, another phone, signing out

mydata-copy = Uma cópia para você
mydata-copy-lead = Tudo o que está guardado sobre você e seu grupo, em um arquivo. Ele diz como você está e onde esteve, então guarde-o bem.
mydata-copy-page = Para ler (HTML)
mydata-copy-json = Para programas (JSON)
mydata-newphone = Usar outro celular
mydata-newphone-lead = Crie um código aqui e use-o no outro celular, com o número do passaporte e a data de nascimento. Depois, aquele celular também mostra tudo. O código vale uma vez, por { $minutes } minutos.
mydata-newphone-make = Criar um código
mydata-newphone-many = Você já criou { $count } códigos hoje. Ligue para { $phone }.
mydata-newphone-title = Código para o outro celular
mydata-newphone-until = Este código vale uma vez, até { $time }. Ele só aparece agora.
mydata-newphone-scan = Leia a imagem com a câmera do outro celular. Ou abra nele o endereço abaixo e digite o código.
mydata-newphone-type = Digite o número do passaporte e a data de nascimento, como sempre.
mydata-newphone-picture = Código QR que leva o outro celular à página de entrada
mydata-back = Voltar para “Meus dados”
mydata-out = Sair dos celulares
mydata-out-lead = Perdeu um celular ou usou o de outra pessoa? Saia dele por aqui. Vale na hora.
mydata-out-others = Sair dos outros celulares
mydata-out-others-note = O acesso é encerrado em todos os celulares, menos neste. Para usar um deles de novo, crie um código aqui.
mydata-out-others-submit = Sim, sair dos outros
mydata-out-all = Sair de todos, deste celular também
mydata-out-all-note = Um código de chegada vale só uma vez. Sem um código novo da central, depois você só pode entrar para enviar registros.
mydata-out-all-submit = Sim, sair de todos


## Deletion

mydata-delete = Pedir a exclusão
mydata-delete-rule = Durante os dias de espera, nada pode ser apagado.
mydata-delete-lead = Mas você pode pedir que seus dados sejam apagados antes: em { $early }, e não em { $date }. Uma pessoa da central decide.
mydata-delete-open = Pedir a exclusão antecipada
mydata-delete-reason = Por quê? Pode deixar em branco.
mydata-delete-submit = Sim, pedir a exclusão
mydata-delete-asked = Você pediu em { $date }. Uma pessoa da central vai decidir, e a resposta aparece aqui.
mydata-delete-withdraw = Retirar o pedido
mydata-delete-granted = A central concordou. Seus dados serão apagados em { $date }.
mydata-delete-refused = A central não concordou. O motivo:
mydata-delete-hidden = Ninguém da central vê mais seus dados. Eles serão apagados em { $date }.
