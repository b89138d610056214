# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Sem conexão
offline-lead = Agora não há rede. Mesmo assim você pode registrar: o celular guarda o registro e o envia quando a rede voltar.
offline-open-today = Abrir “Hoje”
offline-unknown-title = Este celular não conhece você
offline-unknown-text = Você não entrou por este navegador, ou ele apagou o que tinha guardado. Entre quando houver rede, ou ligue para { $phone }.
offline-waiting = Esperando envio: { $count }
offline-all-sent = Tudo foi enviado
offline-kept = O celular guarda o registro e o envia quando a rede voltar. Vale a hora em que você o fez.
offline-not-kept = Este navegador não guarda nada. Deixe esta página aberta até o registro ser enviado.
offline-full = Há registros demais esperando neste celular, por isso este não foi guardado. Ligue para { $phone }.
offline-signed-out = Você não está mais conectado. Nada se perdeu: entre de novo, e o que está esperando será enviado.
offline-refused = Não foi possível receber este registro.
offline-remove = Tirar da lista
offline-bad-answers = Falta uma resposta ou ela não pode estar certa. Preencha de novo o registro de saúde.
offline-fever = Temperatura alta
offline-no-fever = Temperatura não alta
offline-read-out = Ler por telefone
offline-read-out-text = Sem rede, você pode ligar para { $phone } e ler esta lista para nós.
offline-copy = Copiar a lista
offline-storage = Se você ou o celular apagarem o que o navegador guarda, os registros desta lista se perdem. Nesse caso, registre de novo ou ligue para nós.
offline-sign-out-warning = Ainda não enviado: { $count }. Se você sair agora, isso se perderá. Sair?
offline-install-title = Tenha o Okaeri à mão
offline-install-text = Coloque-o na tela inicial do celular. Assim ele abre com um toque, mesmo sem rede.
offline-install-button = Colocar na tela inicial
offline-install-ios = iPhone: toque em Compartilhar e depois em “Adicionar à Tela de Início”.
