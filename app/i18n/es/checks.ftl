# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Hoy, hasta las { $until }, el centro puede hacerle una videollamada. Tenga su celular cerca. Si pierde una llamada, no hace falta devolverla.
check-today = Hoy, entre las { $from } y las { $until }, el centro puede hacerle una videollamada.
check-date = El { $date }, entre las { $from } y las { $until }, el centro puede hacerle una videollamada.
check-about = Sobre la verificación de presencia
