# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = Les jours d’attente

faq-arrival-day-question = Est-ce que le jour de mon vol compte ?
faq-arrival-day-answer = Le jour où vous atterrissez est le jour 0. Il ne compte pas comme jour d’attente. Le lendemain est le jour 1. Si vous atterrissez juste après minuit, le nouveau jour est le jour 0.

faq-end-question = Quand est-ce que cela se termine exactement ?
faq-end-answer = Votre attente, ou quarantaine, se termine avec le jour { $days }. Vous pouvez sortir quand ce jour se termine, à minuit. La page « Aujourd’hui » indique la date et l’heure.

faq-time-zone-question = Quel fuseau horaire compte ?
faq-time-zone-answer = C’est l’heure locale du pays qui compte ({ $country }). Votre téléphone affiche peut-être encore l’heure d’un autre pays. Cela ne change rien.

faq-early-end-question = Mes jours d’attente peuvent-ils finir plus tôt ?
faq-early-end-answer = L’autorité peut raccourcir ou allonger l’attente. Dans ce cas, nous vous prévenons. D’ici là, c’est la date de la page « Aujourd’hui » qui compte.

faq-leaving-question = Je veux quitter le pays avant la fin. Que dois-je faire ?
faq-leaving-answer = Avant de partir, appelez-nous au { $phone }. Dites-nous le jour et le vol. Nous vous disons ce qu’il faut faire ensuite. Jusqu’à votre départ, les règles restent les mêmes.

faq-vaccinated-question = J’ai reçu le vaccin. Dois-je quand même attendre ?
faq-vaccinated-answer = Suivez la date de la page « Aujourd’hui », avec ou sans vaccination. Si d’autres règles arrivent pour les personnes vaccinées, nous vous prévenons. Vous avez un doute ? Appelez le { $phone }.


## The waiting place

faq-group-place = Votre lieu d’attente

faq-moving-question = Puis-je quitter l’hôtel pour aller chez moi ?
faq-moving-answer = Avant de changer, demandez au centre : ouvrez « Aujourd’hui » et appuyez sur « Je change de lieu ». Ou appelez-nous au { $phone }. Dites-nous la nouvelle adresse et pourquoi vous devez changer. Tant que nous n’avons pas accepté, c’est votre ancien lieu d’attente qui compte.

faq-shopping-question = Puis-je sortir faire des courses pour manger ?
faq-shopping-answer = Merci de rester dans votre lieu d’attente. Faites livrer vos courses devant votre porte. Votre famille ou vos amis peuvent aussi déposer un sac devant la porte. Si personne ne peut vous apporter à manger, appelez-nous au { $phone }.

faq-delivery-question = Comment recevoir une livraison ?
faq-delivery-answer = Demandez qu’on laisse le repas ou le colis devant votre porte. Prenez-le quand la personne est partie. Si vous devez vous croiser, portez un masque et gardez vos distances.

faq-rubbish-question = Comment sortir les poubelles ?
faq-rubbish-answer = Demandez à l’hôtel, ou à quelqu’un qui vit avec vous, de sortir vos déchets. Si personne ne peut vous aider, appelez-nous au { $phone }. Nous cherchons une solution ensemble.

faq-outdoors-question = Puis-je promener le chien ou faire du sport dehors ?
faq-outdoors-answer = Merci de rester à l’intérieur jusqu’à la fin de vos jours d’attente. Cela veut dire : pas de promenade et pas de salle de sport. Vous pouvez faire de l’exercice dans votre chambre. Demandez à quelqu’un d’autre de promener le chien. Si personne ne peut s’occuper de votre animal, appelez-nous au { $phone }.

faq-visitors-question = Mes amis ou ma famille peuvent-ils me rendre visite ?
faq-visitors-answer = Merci de ne pas rencontrer d’autres personnes jusqu’à la fin de vos jours d’attente. Vous pouvez vous parler par téléphone ou en vidéo. Si quelqu’un vous apporte quelque chose, il peut le laisser devant la porte.

faq-household-question = Je vis avec d’autres personnes. Que devons-nous faire ?
faq-household-answer = Si possible, restez dans une chambre à part. Quand vous vous croisez, portez un masque et gardez vos distances. Ouvrez souvent les fenêtres. Tout le monde se lave souvent les mains.

faq-children-question = Je suis avec un enfant, ou avec quelqu’un qui n’a pas de téléphone. Comment faire ses déclarations ?
faq-children-answer = Vous faites les déclarations de l’enfant, du bébé ou de l’autre personne depuis votre téléphone. Dans les questions de chaque jour sur la santé, répondez aussi pour chacun d’eux. Il manque quelqu’un dans la liste ? Appelez-nous au { $phone }.


## Reports

faq-group-reports = Vos déclarations

faq-missed-question = J’ai manqué une demande, ou j’ai oublié de faire ma déclaration. Que faire ?
faq-missed-answer = Faites-la dès que vous y pensez. Mieux vaut tard que jamais. S’il manque plusieurs déclarations, nous vous appellerons peut-être pour savoir si tout va bien.

faq-asleep-question = Et si je dors, ou si je suis sous la douche ou aux toilettes, quand une demande arrive ?
faq-asleep-answer =
    { $answer_minutes ->
        [one] Ce n’est pas grave. Vous avez { $answer_minutes } minute pour répondre. Nous vous demandons où vous êtes seulement entre { $from } et { $until }. La première nuit, aucune demande n’arrive entre { $quiet_from } et { $quiet_until }.
       *[other] Ce n’est pas grave. Vous avez { $answer_minutes } minutes pour répondre. Nous vous demandons où vous êtes seulement entre { $from } et { $until }. La première nuit, aucune demande n’arrive entre { $quiet_from } et { $quiet_until }.
    }

faq-no-position-question = Mon téléphone ne trouve pas où je suis. Que puis-je faire ?
faq-no-position-answer = Allez près d’une fenêtre. Activez la localisation (GPS) et le Wi-Fi. Attendez un moment et réessayez. Si nous ne pouvons pas savoir où vous êtes, cela ne vous sera pas reproché.

faq-permission-question = Je n’ai pas autorisé l’accès à ma position. Comment changer cela ?
faq-permission-answer = Appuyez de nouveau sur « Je suis ici ». La page vous montre alors comment l’autoriser sur votre téléphone. Si cela ne suffit pas, appelez-nous au { $phone }.

faq-away-question = J’ai fait ma déclaration depuis un autre endroit. Que faire ?
faq-away-answer = Si vous le pouvez, retournez dans votre lieu d’attente. Là, appuyez de nouveau sur « Je suis ici ». Vous avez dû sortir, par exemple pour aller chez le médecin ? Appelez-nous au { $phone } et dites-le-nous.

faq-not-away-question = Okaeri dit que je suis ailleurs, mais je suis dans mon lieu d’attente. Pourquoi ?
faq-not-away-answer = Un téléphone peut se tromper de position. Allez près d’une fenêtre et appuyez de nouveau sur « Je suis ici ». C’est encore faux ? Appelez-nous au { $phone }. Une personne regarde alors ce qu’il en est. Une machine seule ne décide de rien.

faq-no-network-question = Je n’ai pas de réseau. Comment faire ma déclaration ?
faq-no-network-answer = Laissez la page ouverte, et envoyez de nouveau quand le réseau revient. S’il y a du Wi-Fi chez vous ou dans votre hébergement, utilisez-le. Si vous êtes longtemps sans internet, appelez-nous au { $phone } depuis un autre téléphone.

faq-tracking-question = Est-ce qu’Okaeri me suit tout le temps ?
faq-tracking-answer = Non. Nous savons où vous êtes seulement quand vous appuyez sur le bouton.


## Calls

faq-group-calls = Les appels du centre

faq-missed-call-question = J’ai manqué l’appel vidéo. Que faire ?
faq-missed-call-answer =
    { $tries_apart ->
        [one] Attendez le prochain appel. Pour une vérification de présence, nous appelons jusqu’à { $tries } fois, avec au moins { $tries_apart } minute entre deux appels. Nous appelons entre { $call_from } et { $call_until }.
       *[other] Attendez le prochain appel. Pour une vérification de présence, nous appelons jusqu’à { $tries } fois, avec au moins { $tries_apart } minutes entre deux appels. Nous appelons entre { $call_from } et { $call_until }.
    }

faq-call-back-question = Puis-je rappeler après un appel vidéo ?
faq-call-back-answer = Non, et ce n’est pas nécessaire. La vérification de présence doit montrer que vous êtes à l’intérieur au moment de l’appel. Un appel plus tard ne peut pas le montrer. Attendez le prochain appel.

faq-automated-question = J’ai reçu un appel d’une voix automatique. Est-ce normal ?
faq-automated-answer = Oui. Certains appels sont faits par une machine. Répondez comme à une personne, et faites ce que la voix demande.

faq-pictures-question = Que devient la vidéo d’un appel ?
faq-pictures-answer =
    { $clip_days ->
        [one] Après un appel automatique, une personne regarde la vidéo et décide de ce qu’elle montre. La vidéo est supprimée { $clip_days } jour plus tard.
       *[other] Après un appel automatique, une personne regarde la vidéo et décide de ce qu’elle montre. La vidéo est supprimée { $clip_days } jours plus tard.
    }

faq-scam-question = Quelqu’un me demande de l’argent. Est-ce vraiment le centre ?
faq-scam-answer = Non. Le centre ne demande jamais d’argent ni de numéro de carte bancaire. C’est peut-être une arnaque. Raccrochez et n’envoyez rien. Ensuite, appelez-nous au { $phone } et racontez-nous.


## Health and emergencies

faq-group-health = Santé et urgences

faq-feeling-ill-question = Je me sens mal. Que dois-je faire ?
faq-feeling-ill-answer = Appelez le centre de santé publique le plus proche, ou appelez-nous au { $phone }. N’attendez pas pour appeler. Si vous vous sentez mal ou si vous avez de la fièvre, dites-le aussi dans votre déclaration de santé. En cas d’urgence, appelez tout de suite une ambulance.

faq-doctor-question = J’ai besoin d’un médecin ou d’un test. Puis-je y aller ?
faq-doctor-answer = Appelez d’abord le cabinet médical ou le lieu du test, et demandez comment venir. Appelez-nous ensuite au { $phone } avant de partir. En chemin, portez un masque et évitez la foule.

faq-family-ill-question = Quelqu’un de ma famille est malade. Que dois-je faire ?
faq-family-ill-answer = Appelez le centre de santé publique le plus proche. Dites que vous êtes dans vos jours d’attente. La personne fait-elle partie de votre groupe ? Dites-le-nous alors aussi dans la déclaration de santé. En cas d’urgence, appelez tout de suite une ambulance.

faq-family-visit-question = Un de mes proches, ailleurs, est très malade ou est mort. Puis-je y aller ?
faq-family-visit-answer = Nous sommes désolés de ce qui vous arrive. Appelez-nous au { $phone } avant d’y aller. Nous cherchons une solution ensemble.

faq-emergency-question = Que faire en cas d’urgence, par exemple un incendie ou un tremblement de terre ?
faq-emergency-answer = Votre sécurité passe avant tout. Si vous êtes en danger, partez tout de suite. Si quelqu’un est blessé, appelez une ambulance. Une fois en sécurité, appelez-nous au { $phone } et dites-nous où vous êtes.

faq-close-contact-question = Une personne près de moi dans l’avion était infectée. Comment vais-je le savoir ?
faq-close-contact-answer = Le centre vous prévient par e-mail, par un message sur votre téléphone et par appel vidéo. Cela ne veut pas dire que l’infection vous a été transmise. Nous vous disons ce qu’il faut faire ensuite. D’ici là, restez dans votre lieu d’attente.

faq-lonely-question = Je ressens de la solitude ou de l’inquiétude. À qui puis-je parler ?
faq-lonely-answer = Beaucoup de gens se sentent seuls ou inquiets pendant ces jours difficiles. Vous n’êtes pas la seule personne dans ce cas. Parlez avec votre famille ou vos amis par téléphone ou en vidéo. Vous pouvez aussi nous appeler au { $phone }. Nous vous disons qui peut vous aider.


## Phone and sign-in

faq-group-phone = Téléphone et connexion

faq-no-smartphone-question = Je n’ai pas de smartphone. Comment faire mes déclarations ?
faq-no-smartphone-answer = Okaeri s’ouvre dans tous les navigateurs, aussi sur une tablette ou un ordinateur. Si vous n’avez rien de tout cela, appelez-nous au { $phone } depuis n’importe quel téléphone.

faq-broken-question = Mon téléphone est cassé, perdu ou sa batterie est vide. Que faire ?
faq-broken-answer = C’est seulement la batterie ? Rechargez-la, et faites votre déclaration dès que le téléphone marche de nouveau. Le téléphone est cassé ou perdu ? Appelez-nous au { $phone } depuis un autre téléphone.

faq-new-phone-question = J’ai un nouveau téléphone. Comment continuer ?
faq-new-phone-answer = Ouvrez Okaeri sur le nouveau téléphone, et connectez-vous sans le code d’arrivée. Un code ne marche qu’une fois. Vous pouvez tout de suite envoyer des déclarations. Pour y voir vos anciennes déclarations, appelez le { $phone }. Le centre confirme alors votre téléphone.

faq-no-code-question = Je n’ai pas de code d’arrivée, ou j’ai perdu la feuille. Puis-je commencer ?
faq-no-code-answer = Oui. Choisissez « Je n’ai pas de code d’arrivée ». Connectez-vous avec votre numéro de passeport et votre date de naissance. Vous pouvez tout de suite envoyer des déclarations. Ce qui est enregistré sur vous reste caché tant que le centre n’a pas confirmé votre téléphone.

faq-language-question = Comment changer de langue ?
faq-language-answer = Touchez le nom de votre langue en haut de la page, et choisissez-en une autre. Vous restez sur la même page.

faq-no-script-question = Mon navigateur n’a pas JavaScript. Qu’est-ce qui marche quand même ?
faq-no-script-answer = Vous pouvez lire le guide, compter vos jours et dire comment vous allez. Pour votre position et pour un appel vidéo, il faut JavaScript. Appelez-nous au { $phone }. Nous cherchons une autre solution.


## Data, costs and opinions

faq-group-data = Vos données, les coûts et vos avis

faq-stored-question = Qu’est-ce qui est enregistré sur moi ?
faq-stored-answer = Votre nom, votre numéro de passeport, votre date de naissance et votre vol. Votre lieu d’attente, les personnes de votre groupe et vos déclarations. Votre numéro de passeport, votre date de naissance et votre position exacte sont enregistrés sous une forme qu’on ne peut pas lire sans une clé.

faq-how-long-question = Combien de temps mes données sont-elles gardées ?
faq-how-long-answer =
    { $position_hours ->
        [one] La position exacte d’une déclaration est supprimée après { $position_hours } heure.
       *[other] La position exacte d’une déclaration est supprimée après { $position_hours } heures.
    } Le résultat reste, par exemple « Dans votre lieu d’attente ». { $hidden_days ->
        [one] Les personnes du centre peuvent voir vos données jusqu’à { $hidden_days } jour après vos jours d’attente.
       *[other] Les personnes du centre peuvent voir vos données jusqu’à { $hidden_days } jours après vos jours d’attente.
    } { $destroyed_days ->
        [one] Toutes vos données sont supprimées { $destroyed_days } jour après vos jours d’attente.
       *[other] Toutes vos données sont supprimées { $destroyed_days } jours après vos jours d’attente.
    } Il ne reste que des chiffres sans noms.

faq-who-sees-question = Qui peut voir mes données ?
faq-who-sees-answer = Seulement les personnes du centre dont le travail est de s’occuper de vous. Chaque fois que l’une d’elles ouvre vos données, c’est noté. Les autres voyageurs ne voient rien.

faq-wrong-details-question = Mon numéro de passeport ou mon nom est faux dans vos dossiers. Que dois-je faire ?
faq-wrong-details-answer = Appelez-nous au { $phone }, votre passeport à la main. Nous vérifions ensemble. Vous n’arrivez pas à vous connecter ? Comparez d’abord chaque lettre et chaque chiffre avec votre passeport.

faq-who-pays-question = Qui paie l’hôtel, un test ou le médecin ?
faq-who-pays-answer = Okaeri est gratuit. Pour tous les autres frais, nous ne pouvons rien dire ici. Appelez-nous au { $phone }, et nous vous disons à qui vous adresser.

faq-feedback-question = Quelque chose était difficile à comprendre. À qui le dire ?
faq-feedback-answer = Appelez-nous au { $phone }. Votre avis aide les personnes qui arriveront après vous. Merci.
