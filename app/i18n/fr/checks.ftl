# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Aujourd’hui, jusqu’à { $until }, le centre peut vous appeler en vidéo. Gardez votre téléphone près de vous. Si vous manquez un appel, vous n’avez pas à rappeler.
check-today = Aujourd’hui, entre { $from } et { $until }, le centre peut vous appeler en vidéo.
check-date = Le { $date }, entre { $from } et { $until }, le centre peut vous appeler en vidéo.
check-about = À propos de la vérification de présence
