# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Messages
nav-help = Aide
nav-unread = { $count } à lire
message-lead = Écrivez au centre dans n’importe quelle langue. Une personne vous lit et vous répond ici.
message-none = Personne n’a encore écrit.
message-from-you = Vous
message-from-centre = Le centre
message-new = Nouveau
message-write = Votre message
message-hint = Dans n’importe quelle langue, { $count } lettres au plus.
message-send = Envoyer
message-error-missing = Écrivez votre message.
message-error-long = C’est trop long. Utilisez { $count } lettres au plus.
message-error-many = Vous avez déjà écrit { $count } messages aujourd’hui. Appelez-nous au { $phone }.
message-ended = Votre suivi est terminé : vous ne pouvez plus écrire ici. Vous pouvez nous appeler au { $phone }.
message-locked = Les messages parlent de vous. Ils ne s’affichent donc sur ce téléphone qu’une fois que le centre l’a confirmé. Indiquez le code d’arrivée ou appelez-nous.
message-notices = Annonces
message-notices-all = Toutes les annonces
message-template-report-today = Dites-nous aujourd’hui où vous êtes : appuyez sur « Je suis ici ».
message-template-will-call = Nous vous appellerons aujourd’hui.
message-template-thanks = Merci. Nous avons bien reçu votre déclaration.
message-template-answer-call = Nous vous avons appelé sans pouvoir vous parler. Merci de répondre à notre prochain appel.
message-template-passed-on = Nous avons transmis votre question. La réponse arrivera ici.
message-template-call-us = Quand vous pourrez, appelez-nous au { $phone }.
