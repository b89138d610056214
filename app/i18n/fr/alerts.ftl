# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Alerte de contact
alert-title = Une personne près de vous dans l’avion était infectée
alert-text = Une personne assise près de vous sur le vol { $flight } du { $date } a été testée positive.
alert-means = Cela ne veut pas dire que l’infection vous a été transmise, et ce n’est la faute de personne. Vous n’avez besoin d’aller nulle part.
alert-group = Cela concerne aussi les personnes de votre groupe.
alert-now = Que faire maintenant
alert-do-stay = Restez dans votre lieu d’attente et faites vos déclarations comme chaque jour.
alert-do-health = Prenez votre température et dites-nous chaque jour comment vous allez.
alert-do-call = Une personne du centre vous appelle et vous dit ce qu’il faut faire ensuite. Répondez à cet appel.
alert-ill = Si vous vous sentez mal, appelez le centre de santé publique le plus proche, ou appelez-nous au { $phone }.
alert-open = Ouvrir dans Messages
alert-guide = Ce qu’en dit le guide
alert-list = Alertes de contact
alert-deed-send-alert = Vous a envoyé une alerte de contact
alert-deed-end-alert = A noté la suite donnée à votre alerte de contact
