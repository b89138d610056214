# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = Aller au contenu
frame-language = Langue
frame-menu = Menu

frame-footer-authority = Autorité responsable : { $authority }
frame-footer-automated = Une voix automatique répond d’abord.
frame-footer-demo = Ceci est une démonstration. Merci de ne pas indiquer de vrai numéro de passeport.

locale-reviewed-note = Cette traduction n’a pas encore été relue par un traducteur professionnel.


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = Rechercher dans le guide
frame-search-hint = Par exemple : courses, nouveau téléphone
frame-search-submit = Rechercher


## Errors

frame-error-summary-title = Il y a quelque chose à corriger
frame-error-prefix = Erreur :
frame-error-home = Aller à la page d’accueil
frame-error-request-id = Si vous nous appelez, donnez-nous ce numéro : { $id }

frame-error-403-title = Impossible d’ouvrir cette page
frame-error-403-text = Votre connexion a peut-être pris fin. Connectez-vous et réessayez.
frame-error-403-sign-in = Se connecter
frame-error-404-title = Cette page n’existe pas
frame-error-404-text = L’adresse contient peut-être une erreur, ou la page a changé de place. Repartez de la page d’accueil.
frame-error-408-title = L’envoi a pris trop de temps
frame-error-408-text = Ce que vous avez envoyé n’est pas arrivé à temps. Rien n’a été enregistré. Revenez en arrière et envoyez de nouveau.
frame-error-413-title = L’envoi est trop volumineux
frame-error-413-text = Ce que vous avez envoyé est trop gros pour nous. Rien n’a été enregistré. Revenez en arrière et envoyez-en moins.
frame-error-422-title = Vérifiez ce que vous avez écrit
frame-error-422-text = Il manque quelque chose dans le formulaire, ou une réponse ne peut pas être juste. Rien n’a été enregistré. Revenez en arrière et vérifiez.
frame-error-429-title = Trop d’essais
frame-error-429-text =
    { $minutes ->
        [one] Attendez { $minutes } minute, puis réessayez.
       *[other] Attendez { $minutes } minutes, puis réessayez.
    }
frame-error-500-title = Un problème est survenu chez nous
frame-error-500-text = Ce n’est pas votre faute. Réessayez dans quelques minutes. Si cela se reproduit, appelez-nous et donnez-nous ce numéro : { $id }
frame-error-503-title = Il y a beaucoup de monde en ce moment
frame-error-503-text = Rien n’est perdu. Laissez cette page ouverte : elle réessaie toute seule dans un instant.
frame-error-503-text-sent = Ce que vous avez envoyé n’est pas encore enregistré. Attendez une minute, puis rechargez cette page : votre navigateur renvoie la même chose. Ou revenez en arrière et appuyez de nouveau sur le bouton.
frame-error-503-again = Réessayer maintenant


## Date fields

frame-date-year = Année
frame-date-month = Mois
frame-date-day = Jour
date-missing = Indiquez le jour, le mois et l’année.
date-not-a-number = Indiquez la date en chiffres, par exemple 23 11 2026.
date-no-such-day = Ce jour n’existe pas. Vérifiez le jour et le mois.
date-in-future = Cette date n’est pas encore arrivée. Vérifiez-la.
date-too-long-ago = Cette date est trop ancienne. Vérifiez l’année.


## Dates and times

frame-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
frame-month-short =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
frame-weekday =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
frame-weekday-short =
    { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    }
# These two take the same numbers and use the names above.
frame-date-full =
    { frame-weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { frame-month } { $year }
frame-date-short =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { frame-month }
# Only for a narrow cell of a calendar.
frame-date-cell =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { frame-month-short }
frame-time = { $hour } h { $minute }
# $date and $time are finished texts.
frame-date-time = { $date } à { $time }


## Symptoms

symptom-cough = Toux
symptom-shortness-of-breath = Souffle court
symptom-difficulty-breathing = Difficulté à respirer
symptom-loss-of-smell = Perte de l’odorat
symptom-loss-of-taste = Perte du goût
symptom-chills = Frissons
symptom-repeated-shaking = Tremblements répétés
symptom-muscle-pain = Douleurs dans les muscles
symptom-headache = Mal de tête
symptom-sore-throat = Mal de gorge
symptom-nose = Nez qui coule ou nez bouché
symptom-nausea = Nausées ou vomissements
symptom-diarrhoea = Diarrhée
symptom-strong-fatigue = Grande fatigue
