# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Aujourd’hui
nav-guide = Guide
nav-timeline = Vos déclarations
sign-out = Se déconnecter
sign-out-done = Vous avez quitté Okaeri. Votre connexion est fermée.
call-centre = Appeler le { $phone }


## Start

start-title = Se connecter
start-lead = Bienvenue. Connectez-vous pour nous dire chaque jour où vous êtes et comment vous allez.
start-code-label = Code d’arrivée
start-code-hint = Il est sur la feuille que vous avez reçue à votre arrivée.
start-code-error-missing = Indiquez votre code d’arrivée.
start-code-error-form = Ceci n’est pas un code d’arrivée. Comparez-le avec votre feuille.
start-code-used = Ce code d’arrivée a déjà servi. Si c’était vous, prenez le même téléphone que ce jour-là, ou connectez-vous sans le code.
start-passport-label = Numéro de passeport
start-passport-hint = Les lettres et les chiffres, comme dans votre passeport.
start-passport-error-missing = Indiquez le numéro de passeport.
start-passport-error-form = Un numéro de passeport ne contient que des lettres et des chiffres. Vérifiez-le.
start-birth-legend = Date de naissance
start-birth-hint = Comme dans votre passeport. Par exemple 31 3 1980.
start-submit = Se connecter
start-without-code = Je n’ai pas de code d’arrivée
start-with-code = J’ai un code d’arrivée
start-report-only-title = Se connecter sans le code
start-report-only-text = Vous pouvez envoyer vos déclarations sans le code. Ce qui est enregistré sur vous reste caché tant que le centre n’a pas confirmé votre téléphone.
start-error-no-match = La connexion n’a pas marché avec ces informations. Comparez chacune d’elles avec votre passeport et votre feuille.
start-error-too-many =
    { $minutes ->
        [one] Vous avez essayé plusieurs fois. Attendez { $minutes } minute, puis réessayez.
       *[other] Vous avez essayé plusieurs fois. Attendez { $minutes } minutes, puis réessayez.
    }
start-error-stay = Vous avez utilisé tous les essais possibles pendant un séjour. Appelez-nous au { $phone }. Nous vous aiderons.


## Pledge

pledge-title = Votre engagement
pledge-lead = Ces règles vous protègent, vous et les personnes qui vous entourent. Merci de les lire et de les accepter.
pledge-1 = Je reste dans mon lieu d’attente jusqu’à la fin de mes jours d’attente.
pledge-2 = Je ne rencontre pas d’autres personnes.
pledge-3 = Je déclare chaque jour où je suis et comment je vais.
pledge-4 = Je réponds à l’appel vidéo quand le centre appelle.
pledge-5 = Je porte un masque, je me nettoie les mains et j’évite la foule.
pledge-consequence = Si je ne respecte pas cet engagement sans bonne raison, mon nom et des informations qui aident à arrêter l’infection peuvent être rendus publics. Si je suis de nationalité étrangère, ma nationalité peut aussi être rendue publique, et je pourrais perdre mon droit de séjour et devoir quitter le pays.
pledge-agree = J’ai lu cet engagement et je l’accepte.
pledge-submit = Accepter et continuer
pledge-error = Cochez la case pour montrer que vous acceptez.
pledge-accepted = Vous avez accepté le { $date }.


## Waiting place

place-title = Votre lieu d’attente
place-lead = Faites ceci quand vous êtes dans le logement où vous allez attendre.
place-address-label = Adresse
place-address-hint = La rue, la ville et, s’il y en a, le nom du bâtiment et le numéro de chambre ou d’appartement.
place-address-error = Indiquez l’adresse de votre lieu d’attente.
place-address-error-long = Cette adresse est trop longue. Raccourcissez-la.
place-position-title = Où vous êtes maintenant
place-position-lead = Nous enregistrons la position de votre téléphone comme l’endroit où vous attendez. Quand vous appuyez sur le bouton, votre téléphone demande si nous pouvons la connaître. Merci de l’autoriser.
place-position-button = Trouver ma position
place-position-found = Votre position est trouvée, à { $accuracy } m près.
place-position-error-missing = Appuyez sur « Trouver ma position » avant d’enregistrer.
place-position-error-accuracy = Votre téléphone a mal trouvé sa position. Allez près d’une fenêtre, attendez un moment et appuyez de nouveau sur le bouton.
place-position-none = Votre navigateur ne peut pas nous donner votre position sur cette page. Appelez-nous au { $phone }, et nous enregistrerons votre lieu d’attente pour vous.
place-submit = Enregistrer mon lieu d’attente
place-registered-title = Votre lieu d’attente


## Today

today-title = Aujourd’hui
today-arrival = Aujourd’hui est votre jour d’arrivée. Demain sera le jour 1.
today-day = Jour { $day } sur { $days }
today-ends = Vous pouvez sortir à partir du { $date } à { $time }.
today-released-title = Vos jours d’attente sont terminés
today-released-text = Vous n’avez plus de déclaration à faire. Merci d’avoir respecté cette attente. Bienvenue !
today-closed-title = Votre suivi est terminé
today-closed-text = Vous n’avez plus de déclaration à faire. Si vous pensez que c’est une erreur, appelez-nous au { $phone }.
today-before-place-title = D’abord, enregistrez votre lieu d’attente
today-before-place-text = Dès que vous arrivez chez vous ou dans votre hébergement, dites-nous où c’est. Ensuite, vous pourrez faire vos déclarations de là.
today-before-place-button = Enregistrer mon lieu d’attente
today-report-only-note = Votre téléphone n’est pas encore confirmé. Vous pouvez envoyer des déclarations, mais rien de ce qui est enregistré sur vous ne s’affiche ici. Pour confirmer votre téléphone, utilisez le code d’arrivée ou appelez le { $phone }.
today-report-only-code = Indiquer le code d’arrivée
today-receipts-title = Ce que nous avons reçu aujourd’hui
today-receipts-none = Rien pour l’instant aujourd’hui.
today-help = Besoin d’aide ? Appelez-nous au { $phone }. Une voix automatique répond d’abord.


## "I'm here"

here-title = Où vous êtes
here-button = Je suis ici
here-explain = Appuyez sur le bouton plusieurs fois par jour, pendant que vous êtes dans votre lieu d’attente. Votre téléphone cherche où vous êtes et nous le dit. Nous regardons seulement quand vous appuyez.
here-searching = Recherche de votre position…
here-accuracy = Trouvée à { $metres } m près. Recherche d’une meilleure position…
here-sending = Envoi…
here-inside-title = Vous êtes dans votre lieu d’attente
here-inside-text = Merci. Votre déclaration est arrivée.
here-outside-title = Vous semblez être en dehors de votre lieu d’attente
here-outside-text = Votre téléphone indique un endroit à environ { $distance } m de votre lieu d’attente. Il peut se tromper de { $accuracy } m. Si vous le pouvez, retournez-y et appuyez de nouveau sur « Je suis ici ». C’est faux, ou vous avez besoin d’aide ? Appelez-nous.
here-cannot-tell-title = Nous ne pouvons pas savoir où vous êtes
here-cannot-tell-text = Votre déclaration est arrivée. Votre téléphone a mal trouvé sa position. Cela ne vous sera pas reproché. Allez près d’une fenêtre, attendez un moment et réessayez.
here-report-only-title = Votre déclaration est arrivée
here-report-only-text = Merci. Le centre va la regarder.
here-denied-title = Votre téléphone ne donne pas sa position
here-denied-text = L’accès n’a pas été autorisé quand la page l’a demandé. Vous pouvez changer cela.
here-denied-ios = iPhone : ouvrez Réglages, puis Confidentialité et sécurité, puis Service de localisation. Activez-le. Dans la liste, plus bas, touchez votre navigateur, par exemple Sites web Safari, et choisissez « Lorsque l’app est active ». Puis revenez ici et réessayez.
here-denied-android = Android : touchez le symbole à gauche de l’adresse de la page, puis Autorisations, puis Position, et choisissez Autoriser. Vérifiez aussi que la localisation est activée dans les Paramètres du téléphone. Puis réessayez.
here-denied-other = Sur un ordinateur : cliquez sur le symbole à gauche de l’adresse de la page, cherchez Position (ou Localisation) et choisissez Autoriser. Puis rechargez la page.
here-unavailable-title = Votre téléphone ne trouve pas où il est
here-unavailable-text = Souvent, cela passe vite.
here-unavailable-ios = iPhone : ouvrez Réglages, puis Confidentialité et sécurité, puis Service de localisation, et vérifiez qu’il est activé. Activez aussi le Wi-Fi. Puis réessayez près d’une fenêtre.
here-unavailable-android = Android : ouvrez Paramètres, puis Localisation (ou Position), et vérifiez qu’elle est activée. Activez aussi le Wi-Fi. Puis réessayez près d’une fenêtre.
here-unavailable-other = Sur un ordinateur : vérifiez dans ses réglages que la localisation et le Wi-Fi sont activés. Si cela ne marche toujours pas, utilisez un téléphone.
here-timeout-title = La recherche a pris trop de temps
here-timeout-text = Votre téléphone n’a pas trouvé à temps où il est. Rien n’a été envoyé. Allez près d’une fenêtre et réessayez.
here-not-sent-title = Votre déclaration n’est pas encore envoyée
here-refused-title = Nous n’avons pas pu recevoir cette déclaration
here-refused-text = Rien n’a été enregistré. Si vous ne savez pas pourquoi, appelez-nous au { $phone }.
here-unsupported-title = Ce navigateur ne peut pas trouver où vous êtes
here-unsupported-text = Ouvrez cette page dans un autre navigateur ou sur un autre téléphone, ou appelez-nous au { $phone }.
here-no-script = Ce navigateur ne peut pas envoyer votre position depuis cette page. Appelez-nous au { $phone }.
here-try-again = Réessayer
here-send-again = Envoyer de nouveau
here-receipt = Reçu n° { $receipt }, { $time }


## Health

health-title = Comment vous allez
health-lead = Répondez une fois par jour. Cela prend environ une minute. Si vous vous sentez mal, dites-le-nous. Nous posons ces questions pour vous aider.
health-open = Dire comment je vais
health-person-self = Vous
health-person = { $name }
health-temperature-label = Température (°C)
health-temperature-hint = Par exemple 36,5. Si vous n’avez pas de thermomètre, laissez ce champ vide et répondez à la question suivante.
health-fever-legend = La température est-elle de { $threshold } °C ou plus ?
health-fever-yes = Oui
health-fever-no = Non
health-symptoms-legend = Que remarquez-vous aujourd’hui ?
health-symptoms-hint = Cochez tout ce qui est vrai. S’il n’y a rien, ne cochez rien.
health-submit = Envoyer
health-temperature-not-a-number = Indiquez la température en chiffres, par exemple 36,5.
health-temperature-out-of-range = Vérifiez la température. Elle doit être en °C, par exemple 36,5.
health-temperature-missing = Indiquez la température, ou répondez Oui ou Non.
health-error-of = { $person } : { $error }
health-sent-before = Cette déclaration a déjà été envoyée. Si les nouvelles réponses sont justes, appuyez encore une fois sur « { health-submit } ».
health-fever-answer-unknown = Indiquez la température, ou répondez Oui ou Non.
health-symptom-unknown = L’une des cases n’a pas pu être lue. Cochez de nouveau, s’il vous plaît.
health-done-well-title = Merci. Votre déclaration est arrivée.
health-done-well-text = Il n’y a plus rien à faire ici aujourd’hui. Si vous commencez à vous sentir mal, faites une nouvelle déclaration ou appelez-nous au { $phone }.
health-done-symptomatic-title = Merci de nous l’avoir dit. Appelez maintenant, s’il vous plaît.
health-done-symptomatic-text = Appelez-nous au { $phone }. N’allez pas chez le médecin sans avoir appelé. En cas d’urgence, appelez tout de suite une ambulance.
health-receipt = Reçu n° { $receipt }, { $time }
health-due = Merci de répondre avant { $time }.
health-overdue = La réponse était attendue avant { $time }. Vous pouvez encore répondre maintenant.
health-done-today = Vous avez fait votre déclaration d’aujourd’hui. Vous pouvez en faire une autre à tout moment.


## Timeline

timeline-title = Vos déclarations
timeline-lead = Vous voyez ici ce que le centre voit.
timeline-empty = Il n’y a encore rien ici.
timeline-pledge = Vous avez accepté l’engagement
timeline-place = Vous avez enregistré votre lieu d’attente
timeline-location-inside = Dans votre lieu d’attente
timeline-location-outside = En dehors de votre lieu d’attente
timeline-location-cannot_tell = Nous n’avons pas pu savoir où vous étiez
timeline-location-received = Déclaration de position reçue
timeline-health-well = Se sent bien
timeline-health-symptomatic = Se sent mal
timeline-received = Réception : { $time }
timeline-receipt = Reçu n° { $receipt }


## Why a report could not be taken

problem-captured-in-future = L’horloge de votre téléphone avance. Réglez-la sur automatique, puis réessayez.
problem-captured-too-old = Cette déclaration est trop ancienne et n’a pas pu être reçue. Faites-en une nouvelle.
problem-released = Vos jours d’attente sont terminés. Vous n’avez plus de déclaration à faire.
problem-not-active = Votre suivi n’a pas encore commencé ou il est terminé. Si vous pensez que c’est une erreur, appelez-nous au { $phone }.
problem-id-conflict = Cette déclaration a déjà été envoyée avec un autre contenu. Rechargez la page et faites une nouvelle déclaration.
problem-bad-position = Votre téléphone a donné une position qui ne peut pas être juste. Réessayez.
