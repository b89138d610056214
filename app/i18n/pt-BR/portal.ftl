# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Hoje
nav-guide = Guia
nav-timeline = Seus registros
sign-out = Sair do Okaeri
sign-out-done = Você saiu do Okaeri.
call-centre = Ligar para { $phone }


## Start

start-title = Entrar
start-lead = Boas-vindas! Entre para contar todos os dias onde você está e como se sente.
start-code-label = Código de chegada
start-code-hint = Está na folha que você recebeu ao chegar.
start-code-error-missing = Digite o código de chegada.
start-code-error-form = Este não é um código de chegada. Confira na sua folha.
start-code-used = Este código de chegada já foi usado. Se foi você, use o mesmo celular daquela vez, ou entre sem o código.
start-passport-label = Número do passaporte
start-passport-hint = Letras e números, como no seu passaporte.
start-passport-error-missing = Digite o número do passaporte.
start-passport-error-form = O número do passaporte só tem letras e números. Confira.
start-birth-legend = Data de nascimento
start-birth-hint = Como no seu passaporte. Por exemplo 31 3 1980.
start-submit = Entrar
start-without-code = Não tenho código de chegada
start-with-code = Tenho um código de chegada
start-report-only-title = Entrar sem o código
start-report-only-text = Você pode enviar seus registros sem o código. O que está guardado sobre você não aparece até a central confirmar o seu celular.
start-error-no-match = Não foi possível entrar com estes dados. Confira cada um com o passaporte e com a sua folha.
start-error-too-many =
    { $minutes ->
        [one] Você tentou muitas vezes. Espere { $minutes } minuto e tente de novo.
       *[other] Você tentou muitas vezes. Espere { $minutes } minutos e tente de novo.
    }
start-error-stay = Você já usou todas as tentativas possíveis durante uma estadia. Ligue para nós: { $phone }. Vamos ajudar.


## Pledge

pledge-title = Seu termo de compromisso
pledge-lead = Estas regras protegem você e as pessoas à sua volta. Leia e aceite, por favor.
pledge-1 = Fico no meu local de espera até o fim dos meus dias de espera.
pledge-2 = Não me encontro com outras pessoas.
pledge-3 = Registro todos os dias onde estou e como me sinto.
pledge-4 = Atendo a chamada de vídeo quando a central liga.
pledge-5 = Uso máscara, limpo as mãos e evito aglomerações.
pledge-consequence = Se eu não cumprir este compromisso, sem um bom motivo, meu nome e informações que ajudem a evitar que a infecção se espalhe podem ser divulgados. Se eu tiver nacionalidade estrangeira, ela também pode ser divulgada, e posso perder o status de residência e ter que deixar o país.
pledge-agree = Li este termo e aceito.
pledge-submit = Aceitar e continuar
pledge-error = Marque a caixa para mostrar que você aceita.
pledge-accepted = Você aceitou o termo. Data: { $date }.


## Waiting place

place-title = Seu local de espera
place-lead = Faça isto quando estiver na casa ou na hospedagem onde vai esperar.
place-address-label = Endereço
place-address-hint = Rua, número, cidade e, se houver, o nome do prédio e o número do quarto ou apartamento.
place-address-error = Digite o endereço do seu local de espera.
place-address-error-long = Este endereço é longo demais. Escreva de forma mais curta.
place-position-title = Onde você está agora
place-position-lead = Salvamos a localização do seu celular como o lugar onde você espera. Quando você tocar no botão, o celular vai perguntar se pode nos informar a localização. Por favor, permita.
place-position-button = Encontrar minha localização
place-position-found = Encontramos sua localização, com margem de erro de { $accuracy } m.
place-position-error-missing = Toque em “Encontrar minha localização” antes de salvar.
place-position-error-accuracy = O celular não conseguiu encontrar bem a localização. Vá para perto de uma janela, espere um momento e toque no botão de novo.
place-position-none = Seu navegador não consegue informar a localização nesta página. Ligue para { $phone }, e cadastramos seu local de espera para você.
place-submit = Salvar meu local de espera
place-registered-title = Seu local de espera


## Today

today-title = Hoje
today-arrival = Hoje é o dia da sua chegada. Amanhã é o dia 1.
today-day = Dia { $day } de { $days }
today-ends = Você pode sair a partir de { $date }, às { $time }.
today-released-title = Seus dias de espera terminaram
today-released-text = Você não precisa mais enviar registros. Agradecemos por ter ficado no seu local de espera. Boas-vindas!
today-closed-title = Seu acompanhamento terminou
today-closed-text = Você não precisa mais enviar registros. Se acha que isso é um engano, ligue para nós: { $phone }.
today-before-place-title = Primeiro, cadastre seu local de espera
today-before-place-text = Assim que chegar em casa ou na hospedagem, diga onde fica. Depois você pode enviar seus registros de lá.
today-before-place-button = Cadastrar meu local de espera
today-report-only-note = Seu celular ainda não foi confirmado. Você pode enviar registros, mas o que está guardado sobre você não aparece aqui. Para confirmar o celular, use o código de chegada ou ligue para { $phone }.
today-report-only-code = Digitar o código de chegada
today-receipts-title = O que recebemos hoje
today-receipts-none = Hoje ainda não recebemos nada.
today-help = Precisa de ajuda? Ligue para nós: { $phone }. Primeiro, uma voz automática atende.


## "I'm here"

here-title = Onde você está
here-button = Estou aqui
here-explain = Toque no botão várias vezes por dia, enquanto estiver no seu local de espera. O celular descobre onde você está e nos avisa. Só olhamos quando você toca.
here-searching = Procurando onde você está…
here-accuracy = Encontramos, com margem de erro de { $metres } m. Tentando melhorar…
here-sending = Enviando…
here-inside-title = Você está no seu local de espera
here-inside-text = Seu registro chegou. Agradecemos.
here-outside-title = Parece que você está fora do seu local de espera
here-outside-text = O celular mostra um lugar a mais ou menos { $distance } m do seu local de espera. Ele pode errar em até { $accuracy } m. Se puder, volte para lá e toque de novo em “Estou aqui”. Isto está errado, ou você precisa de ajuda? Ligue para nós.
here-cannot-tell-title = Não conseguimos saber onde você está
here-cannot-tell-text = Seu registro chegou. O celular não conseguiu encontrar bem a localização. Isso não prejudica você. Vá para perto de uma janela, espere um momento e tente de novo.
here-report-only-title = Seu registro chegou
here-report-only-text = Agradecemos. A central vai verificar.
here-denied-title = Seu celular não informa a localização
here-denied-text = A localização não foi permitida quando a página pediu. Você pode mudar isso.
here-denied-ios = iPhone: abra Ajustes, depois Privacidade e Segurança, depois Serviços de Localização, e ative. Na lista abaixo, toque no seu navegador, por exemplo Sites do Safari, e escolha “Durante o Uso do App”. Depois volte aqui e tente de novo.
here-denied-android = Android: toque no ícone à esquerda do endereço da página, depois em Permissões, depois em Localização, e permita. Veja também se a Localização está ativada nas Configurações do celular. Depois tente de novo.
here-denied-other = No computador: clique no ícone à esquerda do endereço da página, procure Localização e escolha Permitir. Depois recarregue a página.
here-unavailable-title = Seu celular não consegue encontrar onde está
here-unavailable-text = Muitas vezes isso passa rápido.
here-unavailable-ios = iPhone: abra Ajustes, depois Privacidade e Segurança, depois Serviços de Localização, e veja se está ativado. Ative também o Wi-Fi. Depois tente de novo perto de uma janela.
here-unavailable-android = Android: abra Configurações, depois Localização, e veja se está ativada. Ative também o Wi-Fi. Depois tente de novo perto de uma janela.
here-unavailable-other = No computador: veja nas configurações se a localização e o Wi-Fi estão ativados. Se mesmo assim não funcionar, use um celular.
here-timeout-title = Demorou demais
here-timeout-text = O celular não descobriu a tempo onde está. Nada foi enviado. Vá para perto de uma janela e tente de novo.
here-not-sent-title = Seu registro ainda não foi enviado
here-refused-title = Não foi possível receber este registro
here-refused-text = Nada foi salvo. Se você não souber por quê, ligue para nós: { $phone }.
here-unsupported-title = Este navegador não consegue saber onde você está
here-unsupported-text = Abra esta página em outro navegador ou em outro celular, ou ligue para nós: { $phone }.
here-no-script = Este navegador não consegue enviar a sua localização por esta página. Ligue para nós: { $phone }.
here-try-again = Tentar de novo
here-send-again = Enviar de novo
here-receipt = Comprovante { $receipt }, { $time }


## Health

health-title = Como você se sente
health-lead = Responda uma vez por dia. Leva mais ou menos um minuto. Se você se sente mal, conte para nós. Perguntamos para poder ajudar.
health-open = Registrar como me sinto
health-person-self = Você
health-person = { $name }
health-temperature-label = Temperatura (°C)
health-temperature-hint = Por exemplo 36,5. Se não tiver termômetro, deixe em branco e responda à próxima pergunta.
health-fever-legend = A temperatura é de { $threshold } °C ou mais?
health-fever-yes = Sim
health-fever-no = Não
health-symptoms-legend = O que você percebe hoje?
health-symptoms-hint = Marque tudo o que for o caso. Se não houver nada, deixe tudo em branco.
health-submit = Enviar
health-temperature-not-a-number = Digite a temperatura como número, por exemplo 36,5.
health-temperature-out-of-range = Confira a temperatura. Ela deve estar em °C, por exemplo 36,5.
health-temperature-missing = Digite a temperatura, ou responda Sim ou Não.
health-error-of = { $person }: { $error }
health-sent-before = Este registro já foi enviado. Se as novas respostas estiverem certas, toque em “{ health-submit }” mais uma vez.
health-fever-answer-unknown = Digite a temperatura, ou responda Sim ou Não.
health-symptom-unknown = Não foi possível ler uma das marcas. Marque de novo, por favor.
health-done-well-title = Seu registro chegou. Agradecemos.
health-done-well-text = Não há mais nada a fazer aqui hoje. Se começar a se sentir mal, faça outro registro ou ligue para nós: { $phone }.
health-done-symptomatic-title = Agradecemos por contar. Ligue agora, por favor.
health-done-symptomatic-text = Ligue para nós: { $phone }. Por favor, não vá a uma clínica sem ligar antes. Em uma emergência, chame uma ambulância na hora.
health-receipt = Comprovante { $receipt }, { $time }
health-due = Responda até as { $time }, por favor.
health-overdue = O prazo era até as { $time }. Você ainda pode responder agora.
health-done-today = Você já fez o registro de hoje. Pode fazer outro a qualquer hora.


## Timeline

timeline-title = Seus registros
timeline-lead = Aqui você vê o que a central vê.
timeline-empty = Ainda não há nada aqui.
timeline-pledge = Você aceitou o termo de compromisso
timeline-place = Você cadastrou seu local de espera
timeline-location-inside = No seu local de espera
timeline-location-outside = Fora do seu local de espera
timeline-location-cannot_tell = Não conseguimos saber onde você estava
timeline-location-received = Recebemos o registro de localização
timeline-health-well = Sentindo-se bem
timeline-health-symptomatic = Sentindo-se mal
timeline-received = Recebido: { $time }
timeline-receipt = Comprovante { $receipt }


## Why a report could not be taken

problem-captured-in-future = O relógio do seu celular está adiantado. Coloque no automático e tente de novo.
problem-captured-too-old = Este registro é antigo demais e não pôde ser recebido. Faça um novo, por favor.
problem-released = Seus dias de espera terminaram. Você não precisa mais enviar registros.
problem-not-active = Seu acompanhamento ainda não começou ou já terminou. Se acha que isso é um engano, ligue para nós: { $phone }.
problem-id-conflict = Este registro já foi enviado com outro conteúdo. Recarregue a página e faça um novo registro.
problem-bad-position = O celular deu uma localização que não pode estar certa. Tente de novo, por favor.
