# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = Hoje, até as { $until }, a central pode fazer uma chamada de vídeo para você. Deixe o celular por perto. Se você perder uma chamada, não precisa ligar de volta.
check-today = Hoje, entre { $from } e { $until }, a central pode fazer uma chamada de vídeo para você.
check-date = Em { $date }, entre { $from } e { $until }, a central pode fazer uma chamada de vídeo para você.
check-about = Sobre a verificação de presença
