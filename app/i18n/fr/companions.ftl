# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Qui fait ses déclarations avec ce téléphone
companions-lead = Chaque personne a ses propres jours d’attente et sa propre déclaration de santé. Un téléphone sert au plus à { $count } personnes.
companions-arrival = Jour d’arrivée, jour 0
companions-over = Les jours d’attente sont terminés
companions-ends = Peut sortir à partir du { $date } à { $time }
companions-longer = L’attente de { $name } dure plus longtemps que la vôtre. À partir du { $date }, ce téléphone ne prend plus de déclarations. Avant ce jour, passez { $name } sur son propre téléphone.
companions-phone = Passer { $name } sur son propre téléphone
companions-left = { $name } utilise son propre téléphone depuis le { $date }.
companions-back = Revenir à la liste des personnes


## Asking for one more

companions-ask = Demander à déclarer pour une personne de plus
companions-ask-lead = Pour une personne qui attend avec vous et n’a pas de téléphone. Dès que le centre a accepté, la déclaration de santé porte aussi sur elle. Les jours d’avant ne seront reprochés à personne.
companions-name = Nom, comme dans le passeport
companions-arrived = Jour d’arrivée
companions-submit = Demander au centre
companions-error-name = Écrivez le nom comme dans le passeport.
companions-error-known = Vous déclarez déjà pour cette personne, ou vous l’avez déjà demandé.
companions-error-arrived = Choisissez le jour où cette personne est arrivée.
companions-error-many = Un téléphone sert au plus à { $count } personnes. S’il vous en faut plus, appelez-nous au { $phone }.
companions-asked-title = { $name } : le centre décide
companions-asked-text = Une personne du centre examine votre demande. Vous trouverez la réponse ici.
companions-withdraw = Retirer la demande
companions-refused-title = { $name } : le centre n’a pas accepté
companions-refused-words = Le centre écrit aussi :
companion-refusal-not-found = Nous n’avons pas trouvé cette personne. Vérifiez son nom, son numéro de passeport et son jour d’arrivée, puis demandez à nouveau.
companion-refusal-own-phone = Cette personne fait déjà ses déclarations avec un autre téléphone.
companion-refusal-not-waiting = Cette personne n’a pas à attendre, ou n’a plus à attendre.
companion-refusal-call = Nous devons d’abord vous parler. Appelez-nous au { $phone }.
companions-requests = Demandes pour déclarer pour d’autres
companion-state-open = Le centre décide
companion-state-approved = Le centre a accepté
companion-state-refused = Le centre n’a pas accepté
companion-state-withdrawn = Demande retirée
companion-deed-approve-companion = A accepté que vous déclariez pour une personne de plus
companion-deed-refuse-companion = N’a pas accepté que vous déclariez pour une personne de plus


## A phone of their own

handover-title = Un téléphone pour { $name }
handover-lead = Créez ici un code et utilisez-le sur l’autre téléphone. À partir de là, { $name } y fait ses déclarations, avec ses propres jours d’attente et le même lieu d’attente. Ce téléphone ne demande plus rien sur { $name }.
handover-history = Les déclarations que vous avez envoyées pour { $name } restent avec les vôtres. { $name } peut aussi les lire sur le nouveau téléphone.
handover-identity = Nous ne connaissons pas encore le passeport de { $name }. Recopiez ce qui y est écrit.
handover-type = Tapez-y le numéro de passeport et la date de naissance de { $name }.
handover-followed = Il existe déjà un dossier avec ce numéro de passeport. Appelez-nous au { $phone }.
handover-before = Jusqu’au { $date }, vos déclarations de santé ont été envoyées avec le téléphone de { $name }. Elles sont affichées ici aussi.
problem-handed-over = Une des personnes de cette déclaration utilise maintenant son propre téléphone ; sa partie n’a donc pas été prise. Celles des autres sont arrivées.
