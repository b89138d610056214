# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Quem envia registros por este celular
companions-lead = Cada pessoa tem os seus próprios dias de espera e o seu próprio registro de saúde. Um celular pode enviar os registros de { $count } pessoas.
companions-arrival = Dia da chegada, dia 0
companions-over = Os dias de espera terminaram
companions-ends = Pode sair a partir de { $date }, às { $time }
companions-longer = { $name } espera mais tempo do que você. A partir de { $date }, este celular não recebe mais registros. Antes disso, passe { $name } para um celular próprio.
companions-phone = Passar { $name } para um celular próprio
companions-left = { $name } usa um celular próprio desde { $date }.
companions-back = Voltar a quem envia registros por este celular


## Asking for one more

companions-ask = Pedir para enviar os registros de mais uma pessoa
companions-ask-lead = Para alguém que espera junto com você e não tem celular. Quando a central concordar, o registro de saúde também pergunta por essa pessoa. Os dias anteriores não prejudicam ninguém.
companions-name = Nome, como no passaporte
companions-arrived = Dia da chegada
companions-submit = Pedir à central
companions-error-name = Digite o nome como está no passaporte.
companions-error-known = Você já envia os registros dessa pessoa, ou já fez o pedido.
companions-error-arrived = Escolha o dia em que essa pessoa chegou.
companions-error-many = Um celular pode enviar os registros de { $count } pessoas. Se precisar de mais, ligue para { $phone }.
companions-asked-title = { $name }: a central está decidindo
companions-asked-text = Uma pessoa da central está vendo o seu pedido. A resposta vai aparecer aqui.
companions-withdraw = Retirar o pedido
companions-refused-title = { $name }: a central não concordou
companions-refused-words = A central também escreveu:
companion-refusal-not-found = Não encontramos essa pessoa. Confira o nome, o número do passaporte e o dia da chegada e peça de novo.
companion-refusal-own-phone = Essa pessoa já envia os registros por outro celular.
companion-refusal-not-waiting = Essa pessoa não precisa esperar, ou já terminou.
companion-refusal-call = Precisamos falar com você antes. Ligue para { $phone }.
companions-requests = Pedidos para enviar registros de outras pessoas
companion-state-open = A central está decidindo
companion-state-approved = A central concordou
companion-state-refused = A central não concordou
companion-state-withdrawn = Pedido retirado
companion-deed-approve-companion = Concordou que você envie os registros de mais uma pessoa
companion-deed-refuse-companion = Não concordou que você envie os registros de mais uma pessoa


## A phone of their own

handover-title = Um celular próprio para { $name }
handover-lead = Crie um código aqui e use-o no outro celular. A partir daí, { $name } envia os registros por lá, com os seus próprios dias de espera e o mesmo local de espera. Este celular não pergunta mais por { $name }.
handover-history = Os registros que você enviou por { $name } ficam com os seus. No celular novo, { $name } também pode ver esses registros.
handover-identity = Ainda não temos os dados do passaporte de { $name }. Digite como está no passaporte.
handover-type = Digite lá o número do passaporte e a data de nascimento de { $name }.
handover-followed = Já existe um cadastro com este número de passaporte. Ligue para { $phone }.
handover-before = Até { $date }, os seus registros de saúde foram enviados pelo celular de { $name }. Eles também aparecem aqui.
problem-handed-over = Uma das pessoas deste registro agora usa um celular próprio, por isso a parte dela não foi aceita. Os registros das outras pessoas chegaram.
