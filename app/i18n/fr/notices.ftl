# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Annonces
notices-lead = Des nouvelles pour toutes les personnes qui attendent, les plus récentes d’abord.
notices-all = Toutes les annonces
notices-none = Il n’y a pas d’annonce pour le moment.
notices-feed = Recevoir les nouvelles annonces dans un lecteur d’actualités (Atom)
notices-mark = En { $language }
notices-not-translated = Cette annonce n’est pas encore prête en français. Vous la lisez en { $language }.
notices-retracted-title = Cette annonce n’est plus valable
notices-retracted-text = Nous l’avons retirée le { $date }. Merci de ne plus la suivre. Ce qui est valable maintenant se trouve dans la liste des annonces.

clarity-question = Cette page est-elle claire ?
clarity-yes = Oui
clarity-no = Non
clarity-thanks-title = Merci
clarity-thanks-text = Votre réponse nous aide à améliorer le guide. Nous n’enregistrons pas qui vous êtes.
clarity-missing-label = Que manque-t-il, ou qu’est-ce qui est difficile à comprendre ?
clarity-missing-hint = { $most } caractères au maximum. Merci de ne pas écrire votre nom ni rien d’autre sur vous. Nous ne pouvons pas répondre ici.
clarity-missing-submit = Envoyer
clarity-missing-empty = Écrivez ce qui manque, ou revenez à la page.
clarity-missing-too-long = Le texte a { $count } caractères, et il y a de la place pour { $most }. Merci de le raccourcir.
clarity-back = Revenir à la page
