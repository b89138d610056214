# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Bienvenue. Traversons ensemble ces jours d’attente.
guide-welcome-lead =
    { $days ->
        [one] Après votre entrée dans le pays, vous attendez { $days } jour chez vous ou dans votre hébergement. Ce guide vous dit quoi faire chaque jour et qui peut vous aider.
       *[other] Après votre entrée dans le pays, vous attendez { $days } jours chez vous ou dans votre hébergement. Ce guide vous dit quoi faire chaque jour et qui peut vous aider.
    }
guide-welcome-who = Ce site s’adresse à toutes les personnes qui viennent d’arriver d’un autre pays. Autorité responsable : { $authority }.
guide-welcome-start = Commencer ici
guide-welcome-start-hint = Il vous faut votre passeport et, si vous en avez reçu un, votre code d’arrivée.
guide-welcome-count = Compter vos jours d’attente
guide-welcome-count-hint = Indiquez votre date d’arrivée pour savoir à partir de quel jour vous pouvez sortir.

guide-rules-title = Les règles pendant l’attente
guide-rule-stay = Restez chez vous, ou dans l’hébergement que vous avez enregistré, jusqu’à la fin de vos jours d’attente.
guide-rule-no-meeting = Ne rencontrez pas d’autres personnes.
guide-rule-report = Dites-nous chaque jour où vous êtes et comment vous allez.
guide-rule-mask = Portez un masque.
guide-rule-hands = Lavez-vous ou désinfectez-vous souvent les mains.
guide-rule-avoid = Évitez les lieux fermés, la foule et les contacts proches avec d’autres personnes.
guide-rule-ill = Si vous vous sentez mal, appelez le centre de santé publique le plus proche, ou appelez-nous au { $phone }.
guide-rule-apps = Installez et réglez les applications qu’on vous a demandées, et continuez à les utiliser.

guide-pledge-title = Votre engagement
guide-pledge-1 = À votre arrivée, vous avez signé l’engagement de suivre ces règles.
guide-pledge-2 = L’engagement n’est pas respecté si, sans bonne raison, vous ne nous dites pas où vous êtes ou comment vous allez, ou si vous ne suivez pas une autre règle.
guide-pledge-3 = Votre nom peut alors être rendu public, avec des informations qui aident à arrêter l’infection.
guide-pledge-4 = Si vous êtes de nationalité étrangère, votre nationalité peut aussi être rendue publique.
guide-pledge-5 = Si vous êtes de nationalité étrangère, des mesures prévues par la loi sur l’immigration sont aussi possibles. Vous pourriez perdre votre droit de séjour et devoir quitter le pays.
guide-pledge-6 = Quelque chose vous empêche de faire vos déclarations ? Appelez-nous au { $phone } et dites-le-nous. Nous chercherons une solution ensemble.

guide-contents-title = Ce que contient ce guide


## Section: what to do every day in Okaeri

guide-section-app-title = Que faire chaque jour dans Okaeri
guide-section-app-lead = Okaeri s’ouvre dans le navigateur de votre téléphone. Il n’y a rien à installer.

guide-app-1-title = Commencer la première fois
guide-app-1-p1 = À l’aéroport, vous recevez une feuille avec un code QR. Visez le code avec l’appareil photo de votre téléphone et ouvrez le lien.
guide-app-1-p2 = Indiquez votre numéro de passeport et votre date de naissance, comme dans votre passeport.
guide-app-1-p3 = Lisez l’engagement et acceptez-le. C’est tout : vous pouvez commencer.
guide-app-1-p4 = Pas de code ? Vous pouvez commencer sans code et envoyer vos déclarations. Ce que vous avez envoyé avant ne s’affiche qu’une fois votre téléphone confirmé par le centre.

guide-app-2-title = Votre lieu d’attente, et où vous êtes maintenant
guide-app-2-p1 = Dès que vous arrivez chez vous ou dans votre hébergement, enregistrez cet endroit comme lieu d’attente. Faites-le sur place, car la position de votre téléphone est enregistrée avec l’adresse.
guide-app-2-p2 = Plusieurs fois par jour, ouvrez la page « Aujourd’hui » et appuyez sur « Je suis ici ». Votre téléphone cherche alors où vous êtes et nous le dit.
guide-app-2-p3 = Vous êtes dans votre lieu d’attente si vous vous trouvez à { $radius } mètres ou moins de cet endroit.
guide-app-2-p4 = Parfois, un téléphone trouve mal sa position. Nous ne pouvons alors pas savoir où vous êtes, et cela ne vous sera pas reproché. Réessayez simplement plus tard.

guide-app-3-title = Comment vous allez
guide-app-3-p1 = Une fois par jour, ouvrez « Aujourd’hui » et répondez aux questions sur votre santé. Cela prend environ une minute.
guide-app-3-p2 = Y a-t-il dans votre groupe des personnes sans téléphone, par exemple un enfant ? Répondez aussi pour chacune d’elles.
guide-app-3-p3 = Si vous avez de la fièvre ou si vous ne vous sentez pas bien, dites-le-nous. Nous posons ces questions pour vous aider.

guide-app-4-title = La vérification de présence par vidéo
guide-app-4-p1 = Le centre vous appelle en vidéo dans votre lieu d’attente. C’est toujours le centre qui appelle.
guide-app-4-p2 = Vous parlez à une personne, ou vous entendez une voix automatique. Vous répondez de la même façon.
guide-app-4-p3 = Merci de toujours répondre.
guide-app-4-p4 = Vous avez manqué l’appel ? Il n’est pas possible de rappeler. La vérification doit montrer que vous êtes à l’intérieur au moment de l’appel. Attendez le prochain appel.


## Section: what else to do on the phone

guide-section-outside-title = Que faire d’autre sur votre téléphone
guide-section-outside-lead = Deux réglages sont utiles si vous tombez malade. Ils vous aident à vous rappeler où vous étiez et qui était près de vous.

guide-outside-1-title = Laissez l’historique des positions activé
guide-outside-1-p1 = Votre téléphone peut garder en mémoire les lieux par où vous passez. Laissez cette fonction activée, et n’effacez rien, jusqu’à la fin de vos jours d’attente.
guide-outside-1-p2 = Sur un iPhone : ouvrez Réglages, puis Confidentialité et sécurité, puis Service de localisation, et activez-le. Plus bas, ouvrez Services système, puis Lieux importants, et activez l’option.
guide-outside-1-p3 = Sur un téléphone Android : ouvrez Paramètres, puis Localisation (ou Position), et activez-la. Ouvrez ensuite Google Maps, touchez votre photo, puis Vos trajets, et activez l’option.
guide-outside-1-p4 = Les noms peuvent être un peu différents sur votre téléphone.

guide-outside-2-title = Utilisez l’application de suivi des contacts
guide-outside-2-p1 = Une application de suivi des contacts peut vous prévenir si vous étiez près d’une personne qui, on l’a su plus tard, était infectée.
guide-outside-2-p2 = Installez l’application qu’on vous a indiquée à l’arrivée. Laissez le Bluetooth activé pour qu’elle fonctionne.


## Section: feeling ill

guide-section-ill-title = Si vous vous sentez mal
guide-section-ill-lead = Nous sommes là pour vous aider. Prévenez-nous tôt, et restez où vous êtes jusqu’à ce que vous ayez parlé à quelqu’un. En cas d’urgence, appelez tout de suite une ambulance.

guide-ill-1-title = Appelez le centre de santé publique
guide-ill-1-p1 = Si vous avez de la fièvre, de la toux ou un autre signe de maladie, appelez le centre de santé publique le plus proche de votre lieu d’attente.
guide-ill-1-p2 = Dites que vous venez de l’étranger et que vous êtes dans vos jours d’attente.
guide-ill-1-p3 = Vous ne connaissez pas le numéro ? Appelez-nous au { $phone }.

guide-ill-2-title = Si vous devez changer de lieu d’attente
guide-ill-2-p1 = Avant de changer, demandez au centre : ouvrez « Aujourd’hui » et appuyez sur « Je change de lieu ». Ou appelez-nous au { $phone }.
guide-ill-2-p2 = Dites-nous la nouvelle adresse et pourquoi vous devez changer.
guide-ill-2-p3 = Tant que nous n’avons pas accepté, c’est votre ancien lieu d’attente qui compte.

guide-ill-3-title = Aller chez le médecin ou faire un test
guide-ill-3-p1 = Appelez d’abord le cabinet médical ou le lieu du test, et demandez comment venir. N’y allez pas sans avoir appelé.
guide-ill-3-p2 = En chemin, portez un masque et évitez la foule.
guide-ill-3-p3 = Prévenez-nous avant de partir. Appelez le { $phone }.


## Section: help

guide-section-help-title = Si vous avez besoin d’aide
guide-section-help-lead = Pour toute question, appelez le centre au { $phone }. Une voix automatique répond d’abord.

guide-help-1-title = Les questions les plus posées
guide-help-1-p1 = Nous avons réuni les questions qu’on nous pose souvent. Chacune a une réponse courte.

guide-help-2-title = Questions sur vos déclarations de santé
guide-help-2-p1 = Vous avez fait une erreur dans une déclaration, ou vous ne savez pas quoi répondre ? Appelez le { $phone }.
guide-help-2-p2 = Si vous vous sentez mal maintenant, lisez d’abord « Si vous vous sentez mal ».

guide-help-3-title = Un problème avec Okaeri
guide-help-3-p1 = Si une page ne s’ouvre pas, attendez quelques minutes et réessayez. Il est inutile d’appuyer plusieurs fois de suite.
guide-help-3-p2 = Si cela ne marche toujours pas, appelez le { $phone }.

guide-help-4-title = Avis et suggestions
guide-help-4-p1 = Nous voulons nous améliorer. Dites-nous ce qui était difficile à comprendre. Appelez le { $phone }.

guide-help-5-title = Tout le reste
guide-help-5-p1 = Pour toute autre question, appelez aussi le { $phone }. Si ce n’est pas notre domaine, nous vous disons à qui parler.


## Section: information

guide-section-information-title = Bon à savoir
guide-section-information-lead = Des informations venues d’ailleurs que ce site.

guide-information-1-title = La vaccination pour les personnes de retour pour peu de temps
guide-information-1-p1 = Vous vivez dans un autre pays et vous êtes ici pour peu de temps ? Vous pouvez peut-être recevoir le vaccin pendant votre séjour.
guide-information-1-p2 = Appelez le { $phone } et demandez qui s’en occupe. Posez la question avant de vous déplacer.

guide-information-2-title = La COVID-19 expliquée dans de nombreuses langues
guide-information-2-p1 = Comment le virus se transmet-il ? Que pouvez-vous faire ? Vous pouvez le lire dans de nombreuses langues sur { $url }.
guide-information-2-p2 = Ce site ne fait pas partie d’Okaeri.


## Section: the centre

guide-section-centre-title = Le centre
guide-section-centre-lead = Qui nous sommes, et ce que nous faisons pour vous.

guide-centre-1-title = Nous sommes avec vous pendant les jours d’attente
guide-centre-1-p1 = Nom complet du centre : { $centre }. Autorité responsable : { $authority }.
guide-centre-1-p2 =
    { $days ->
        [one] Nous restons en contact avec toutes les personnes qui entrent dans le pays, pendant { $days } jour.
       *[other] Nous restons en contact avec toutes les personnes qui entrent dans le pays, pendant { $days } jours.
    }
guide-centre-1-p3 = Nous lisons vos déclarations, et nous vous contactons quand vous avez peut-être besoin d’aide.
guide-centre-1-p4 = Notre numéro est le { $phone }. Une voix automatique répond d’abord.


## Section: close contact

guide-section-close-contact-title = Si une personne près de vous était infectée
guide-section-close-contact-lead = Il arrive qu’on découvre qu’une personne assise près de vous dans l’avion est infectée.

guide-close-contact-1-title = Comment nous vous prévenons
guide-close-contact-1-p1 = Dans ce cas, le centre vous prévient par e-mail, par un message sur votre téléphone et par appel vidéo.
guide-close-contact-1-p2 = Cela ne veut pas dire que l’infection vous a été transmise, et ce n’est la faute de personne.
guide-close-contact-1-p3 = Nous vous disons ce qu’il faut faire ensuite. D’ici là, restez dans votre lieu d’attente.
guide-close-contact-1-p4 = Si vous vous sentez mal, appelez le centre de santé publique le plus proche, ou appelez-nous au { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Questions et réponses
guide-questions-lead = Des réponses courtes aux questions qu’on nous pose le plus souvent. Touchez une question pour voir la réponse.
guide-questions-link = Voir toutes les questions et réponses
guide-questions-groups = Les thèmes des questions
guide-questions-open = Afficher toutes les réponses
guide-questions-close = Masquer les réponses


## Search. $query is what somebody typed, $count a number.

guide-search-title = Rechercher dans le guide
guide-search-title-for = Recherche : { $query }
guide-search-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
guide-search-empty-title = Aucun résultat pour « { $query } »
guide-search-empty-text = Essayez avec moins de mots, ou avec un autre mot pour la même chose. Vous pouvez aussi parcourir toutes les questions, ou nous appeler.


## Day counter

guide-days-title = Compter vos jours d’attente
guide-days-lead =
    { $days ->
        [one] Vous attendez { $days } jour. Indiquez votre date d’arrivée pour savoir quand l’attente se termine.
       *[other] Vous attendez { $days } jours. Indiquez votre date d’arrivée pour savoir quand l’attente se termine.
    }
guide-days-legend = Quelle est votre date d’arrivée ?
guide-days-hint = La date où votre avion a atterri, ou celle où votre bateau est entré au port. Par exemple 23 11 2026.
guide-days-submit = Compter les jours

guide-days-now-before = Votre jour d’arrivée n’est pas encore venu.
guide-days-now-arrival = Aujourd’hui est votre jour d’arrivée. Demain sera le jour 1.
guide-days-now-waiting = Aujourd’hui est le jour { $day } sur { $days }.
guide-days-now-released = Vos jours d’attente sont terminés. Merci d’avoir respecté cette attente.
guide-days-release = Vous pouvez sortir à partir du { $date } à { $time }.
guide-days-release-zone = Heure locale du pays ({ $zone }).

guide-days-calendar-title = Votre calendrier
guide-days-cell-day = Jour { $day }
guide-days-cell-arrival = Arrivée
guide-days-cell-today = Aujour{ "\u00AD" }d’hui
guide-days-cell-past = Passé
guide-days-cell-coming = À venir
guide-days-cell-last = Dernier jour

guide-days-rules-title = Comment les jours sont comptés
guide-days-rule-arrival = Le jour où vous arrivez est le jour 0.
guide-days-rule-next = Le lendemain est le jour 1.
guide-days-rule-last = Votre attente se termine avec le jour { $days }.
guide-days-rule-release = Vous pouvez sortir quand le dernier jour se termine, à minuit.
guide-days-rule-midnight = C’est la date locale au moment de l’atterrissage qui compte. Un avion qui atterrit juste après minuit compte pour le nouveau jour.
guide-days-rule-zone = Votre téléphone affiche peut-être encore l’heure d’un autre pays. Cela ne change rien au compte.
guide-days-rule-change = L’autorité peut raccourcir ou allonger l’attente. Dans ce cas, nous vous prévenons.

guide-days-ics = Ajouter à votre agenda (fichier .ics)
guide-days-share = Lien vers ce calendrier
guide-days-share-hint = Le lien ne contient que la date d’arrivée. Vous pouvez l’envoyer à votre famille.
guide-days-again = Compter à partir d’une autre date

guide-ics-summary-release = Fin des jours d’attente
guide-ics-summary-day = Attente : jour { $day } sur { $days }
guide-ics-description = Okaeri a compté les jours à partir de votre date d’arrivée. Pour toute question, appelez le { $phone }.


## On every page of the guide

guide-next = Suivant
guide-previous = Précédent
guide-checked = Dernière vérification : { $date }
guide-phone-title = Appeler le centre
guide-phone-call = Appeler le { $phone }
guide-phone-automated = Une voix automatique répond d’abord.
guide-back-to-contents = Revenir au sommaire
