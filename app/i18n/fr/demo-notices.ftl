# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Téléchargements interrompus le 11 septembre 2021 (résolu)
demo-notice-interruption-body =
    Le 11 septembre 2021, de 13:30 à 17:30 (heure du Japon), il était impossible de télécharger quoi que ce soit.

    Le problème est résolu. Les téléchargements fonctionnent comme d’habitude, et vous n’avez rien à faire.

demo-notice-calls-title = Les appels peuvent être automatiques. Vous répondez de la même façon
demo-notice-calls-body =
    Le centre vous appelle en vidéo pour la vérification de présence. Vous parlez à une personne, ou vous entendez une voix automatique.

    Vous répondez de la même façon. Merci de toujours répondre.

    Si vous avez manqué un appel, il n’est pas possible de rappeler. Attendez le prochain appel.

demo-notice-error-title = Une erreur de communication ? Votre déclaration est gardée
demo-notice-error-body =
    Il arrive qu’Okaeri ne puisse pas joindre le centre et affiche une erreur de communication.

    Merci de ne pas appuyer encore et encore sur le bouton. Okaeri garde votre déclaration et l’envoie de lui-même dès que possible.

    C’est l’heure à laquelle vous avez appuyé qui compte : attendre ne vous fait rien perdre.
