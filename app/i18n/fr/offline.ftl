# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Pas de réseau
offline-lead = Il n’y a pas de réseau en ce moment. Vous pouvez quand même faire votre déclaration : votre téléphone la garde et l’envoie quand le réseau revient.
offline-open-today = Ouvrir « Aujourd’hui »
offline-unknown-title = Ce téléphone ne vous connaît pas
offline-unknown-text = Vous ne vous êtes pas connecté avec ce navigateur, ou il a effacé ce qu’il gardait. Connectez-vous quand il y a du réseau, ou appelez-nous au { $phone }.
offline-waiting = En attente d’envoi : { $count }
offline-all-sent = Tout a été envoyé
offline-kept = Votre téléphone la garde et l’envoie quand le réseau revient. C’est l’heure à laquelle vous l’avez faite qui compte.
offline-not-kept = Ce navigateur ne garde rien. Laissez cette page ouverte jusqu’à l’envoi de votre déclaration.
offline-full = Trop de déclarations attendent sur ce téléphone : celle-ci n’a pas été gardée. Appelez-nous au { $phone }.
offline-signed-out = Vous n’êtes plus connecté. Rien n’est perdu : connectez-vous de nouveau, et ce qui attend sera envoyé.
offline-refused = Nous n’avons pas pu recevoir cette déclaration.
offline-remove = Retirer de la liste
offline-bad-answers = Une réponse manque ou ne peut pas être juste. Remplissez de nouveau la déclaration de santé.
offline-fever = Température élevée
offline-no-fever = Température non élevée
offline-read-out = Lire au téléphone
offline-read-out-text = Sans réseau, vous pouvez nous appeler au { $phone } et nous lire cette liste.
offline-copy = Copier la liste
offline-storage = Si vous ou votre téléphone effacez ce que garde le navigateur, les déclarations de cette liste sont perdues. Refaites-les alors, ou appelez-nous.
offline-sign-out-warning = Pas encore envoyé : { $count }. Si vous vous déconnectez maintenant, ce sera perdu. Se déconnecter ?
offline-install-title = Gardez Okaeri à portée de main
offline-install-text = Mettez-le sur l’écran d’accueil de votre téléphone. Il s’ouvre alors d’un geste, même sans réseau.
offline-install-button = Mettre sur l’écran d’accueil
offline-install-ios = iPhone : touchez Partager, puis « Sur l’écran d’accueil ».
