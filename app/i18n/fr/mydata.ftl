# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Mes données
mydata-lead = Voyez ici ce qui est enregistré sur vous, qui l’a consulté et quand tout sera supprimé.
mydata-locked = Vos données ne s’affichent que sur un téléphone confirmé par le centre. Indiquez le code d’arrivée ou un code de votre autre téléphone, ou appelez-nous.


## What is stored

mydata-stored = Ce qui est enregistré
mydata-who = Qui vous êtes
mydata-name = Nom
mydata-language = Langue
mydata-companions = Autres personnes de votre groupe
mydata-arrival = Votre arrivée
mydata-arrived = Jour d’arrivée
mydata-flight = Vol et siège
mydata-period = Vos jours d’attente
mydata-registered = Enregistré
mydata-none = Rien pour l’instant
mydata-location-reports = Déclarations de position
mydata-exact = dont celles qui ont la position exacte
mydata-health-reports = Déclarations de santé
mydata-exact-rule =
    { $hours ->
        [one] La position exacte est supprimée { $hours } heure après la déclaration. Seuls restent le résultat, une distance approximative et la précision.
       *[other] La position exacte est supprimée { $hours } heures après la déclaration. Seuls restent le résultat, une distance approximative et la précision.
    }
mydata-contact = Messages et demandes
mydata-requests = Demandes arrivées sur votre téléphone
mydata-contests = Marques que vous avez signalées comme des erreurs
mydata-phones = Téléphones connectés
mydata-phone-this = Ce téléphone
mydata-phone-other = Un autre téléphone
mydata-phone-full = Affiche tout
mydata-phone-report = Peut seulement envoyer des déclarations
mydata-phone-since = Connexion : { $since }. Dernière utilisation : { $seen }.


## Who looked at it

mydata-access = Qui les a consultées
mydata-access-lead = Chaque fois qu’une personne du centre ouvre votre dossier ou y fait quelque chose, c’est noté et affiché ici.
mydata-access-none = Personne n’a encore ouvert votre dossier.
mydata-access-older = Entrées plus anciennes
mydata-access-newest = Entrées les plus récentes
mydata-deed-read-case = A ouvert votre dossier
mydata-deed-settle-contest = A décidé au sujet d’une marque que vous avez signalée comme une erreur
mydata-deed-write-message = Vous a écrit
mydata-deed-answer-messages = A noté que votre message a reçu une réponse
mydata-deed-decide-deletion = A décidé au sujet de votre demande de suppression
mydata-deed-approve-place = A accepté votre changement de lieu
mydata-deed-refuse-place = N’a pas accepté votre changement de lieu
mydata-deed-other = A travaillé sur votre dossier
mydata-role-viewer = Le centre (lecture seule)
mydata-role-follow-up = Le centre (suivi)
mydata-role-supervisor = Le centre (encadrement)
mydata-role-administrator = Le centre (administration)


## When it is destroyed

mydata-end = Quand tout sera supprimé
mydata-end-released = Vous pouvez sortir
mydata-end-hidden = Le centre ne les voit plus
mydata-end-destroyed = Tout est supprimé
mydata-rule-hidden =
    { $days ->
        [one] La règle : le centre peut voir vos données jusqu’à { $days } jour après vos jours d’attente.
       *[other] La règle : le centre peut voir vos données jusqu’à { $days } jours après vos jours d’attente.
    }
mydata-rule-destroyed =
    { $days ->
        [one] Elles sont supprimées { $days } jour après vos jours d’attente.
       *[other] Elles sont supprimées { $days } jours après vos jours d’attente, ou plus tôt si le centre l’a accepté.
    }


## A copy, another phone, signing out

mydata-copy = Une copie pour vous
mydata-copy-lead = Tout ce qui est enregistré sur vous et votre groupe, dans un fichier. Il dit comment vous allez et où vous étiez : gardez-le en lieu sûr.
mydata-copy-page = À lire (HTML)
mydata-copy-json = Pour les programmes (JSON)
mydata-newphone = Utiliser un autre téléphone
mydata-newphone-lead = Créez ici un code et utilisez-le sur l’autre téléphone, avec votre numéro de passeport et votre date de naissance. Ensuite, ce téléphone affiche tout lui aussi. Le code sert une seule fois, pendant { $minutes } minutes.
mydata-newphone-make = Créer un code
mydata-newphone-many = Vous avez déjà créé { $count } codes aujourd’hui. Appelez-nous au { $phone }.
mydata-newphone-title = Code pour votre autre téléphone
mydata-newphone-until = Ce code sert une seule fois, jusqu’à { $time }. Il n’est affiché que maintenant.
mydata-newphone-scan = Scannez l’image avec l’appareil photo de l’autre téléphone. Ou ouvrez-y l’adresse ci-dessous et tapez le code.
mydata-newphone-type = Indiquez votre numéro de passeport et votre date de naissance, comme toujours.
mydata-newphone-picture = Code QR qui mène l’autre téléphone à la page de connexion
mydata-back = Revenir à « Mes données »
mydata-out = Déconnecter des téléphones
mydata-out-lead = Vous avez perdu un téléphone, ou utilisé celui de quelqu’un d’autre ? Déconnectez-le ici. L’effet est immédiat.
mydata-out-others = Déconnecter les autres téléphones
mydata-out-others-note = Tous les téléphones sauf celui-ci sont déconnectés. Pour en réutiliser un, créez un code ici.
mydata-out-others-submit = Oui, déconnecter les autres
mydata-out-all = Tout déconnecter, ce téléphone aussi
mydata-out-all-note = Un code d’arrivée ne sert qu’une fois. Sans nouveau code du centre, vous pourrez ensuite vous connecter seulement pour envoyer des déclarations.
mydata-out-all-submit = Oui, tout déconnecter


## Deletion

mydata-delete = Demander la suppression
mydata-delete-rule = Pendant vos jours d’attente, rien ne peut être supprimé.
mydata-delete-lead = Mais vous pouvez demander que vos données soient supprimées plus tôt : le { $early } et non le { $date }. Une personne du centre décide.
mydata-delete-open = Demander une suppression anticipée
mydata-delete-reason = Pourquoi ? Vous pouvez laisser ce champ vide.
mydata-delete-submit = Oui, demander la suppression
mydata-delete-asked = Vous l’avez demandé le { $date }. Une personne du centre décidera, et vous verrez la réponse ici.
mydata-delete-withdraw = Retirer la demande
mydata-delete-granted = Le centre a accepté. Vos données seront supprimées le { $date }.
mydata-delete-refused = Le centre n’a pas accepté. Sa raison :
mydata-delete-hidden = Plus personne au centre ne voit vos données. Elles seront supprimées le { $date }.
