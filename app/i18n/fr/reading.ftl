# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Options de lecture
reading-lead = Choisissez l’apparence des pages. Votre choix reste dans ce navigateur.

## Each is a group with a few choices

reading-size = Taille du texte
reading-standard = Normal
reading-size-larger = Plus grande
reading-size-largest = La plus grande
reading-contrast = Contraste
reading-contrast-high = Élevé
reading-colours = Couleurs
reading-colours-system = Comme sur ce téléphone ou cet ordinateur
reading-colours-light = Claires
reading-colours-dark = Sombres
reading-movement = Mouvement
reading-movement-less = Moins de mouvement

reading-save = Enregistrer
reading-back = Revenir à la page

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Lecture à voix haute
reading-aloud-start = Lire cette page à voix haute
reading-aloud-pause = Pause
reading-aloud-resume = Continuer
reading-aloud-stop = Arrêter
