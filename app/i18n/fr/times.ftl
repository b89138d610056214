# When and how a traveller is asked: the pages of hours and needs, and the page of a receipt.
# $from, $until, $due and $date are finished texts, $minutes is a number.

times-link = Quand pouvons-nous vous demander ?
times-title = Heures et besoins
times-lead = Pendant ces heures, nous vous demandons où vous êtes et, une fois par jour, comment vous allez. Choisissez les heures qui vous conviennent. La première nuit après l’arrivée reste calme dans tous les cas.
times-now = En ce moment, nous vous demandons entre { $from } et { $until }.
times-coming = À partir du { $date }, nous vous demanderons entre { $from } et { $until }.
times-rule = Un nouveau choix compte à partir du { $date }. Les demandes d’aujourd’hui ne changent pas.
times-last = Vos jours d’attente se terminent aujourd’hui : les heures ne changent plus.
times-submit = Enregistrer
times-window-early = Tôt
times-window-day = En journée
times-window-late = Tard
times-hours = De { $from } à { $until } ; comment vous allez : avant { $due }
times-deed = A changé quand et comment nous vous demandons, selon votre souhait


## What the centre has to know

needs-link = Ce que nous devons savoir de vous
needs-lead = Cochez ce qui est vrai pour vous, pour que nous vous demandions d’une manière qui vous convient. Vous pouvez le changer à tout moment. C’est enregistré de façon chiffrée, et seules des personnes du centre le voient.
needs-deaf = Je suis sourd(e) ou j’entends mal
needs-deaf-note = Nous vous écrivons et ne vous téléphonons pas.
needs-night = Je travaille la nuit et je dors le jour
needs-night-note = Nous n’appelons pas pendant que vous dormez. Vous pouvez aussi choisir des heures plus tardives pour nos demandes.
needs-children = Je m’occupe de jeunes enfants
needs-children-note = À partir du lendemain, vous avez { $minutes } minutes de plus pour répondre à chaque demande.
needs-shared-room = Je partage ma chambre
needs-shared-room-note = Nous annonçons un appel vidéo par un message. Vous n’avez pas à montrer d’autres personnes.
needs-told = Vous nous l’avez dit le { $date }. Décochez pour revenir en arrière.
needs-offer = Choisir des demandes entre { $from } et { $until }
needs-other = Autre chose ? Écrivez-nous
needs-none = Rien


## Receipts

receipt-title = Reçu
receipt-arrived = Cette déclaration est arrivée
receipt-location = Déclaration de position
receipt-health = Déclaration de santé
receipt-kind = Déclaration
receipt-at = Reçue le
receipt-number = Reçu n°
receipt-show = Devez-vous prouver que vous avez fait votre déclaration ? Montrez ce code ou imprimez cette page. Qui scanne le code voit la même page.
receipt-says-not = Cette page ne dit pas qui a fait la déclaration, ni ce qu’elle contient.
receipt-code = Code QR qui mène à cette page
receipt-none-title = Ce reçu n’existe pas
receipt-none = Aucune déclaration n’est enregistrée avec ce reçu. Elle a peut-être déjà été supprimée, selon les règles.
