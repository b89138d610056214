# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Opciones de lectura
reading-lead = Elija cómo se ven las páginas. Su elección queda solo en este navegador.

## Each is a group with a few choices

reading-size = Tamaño del texto
reading-standard = Normal
reading-size-larger = Más grande
reading-size-largest = El más grande
reading-contrast = Contraste
reading-contrast-high = Alto
reading-colours = Colores
reading-colours-system = Como en este celular o computadora
reading-colours-light = Claros
reading-colours-dark = Oscuros
reading-movement = Movimiento
reading-movement-less = Menos movimiento

reading-save = Guardar
reading-back = Volver a la página

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Leer en voz alta
reading-aloud-start = Leer esta página en voz alta
reading-aloud-pause = Pausar
reading-aloud-resume = Continuar
reading-aloud-stop = Detener
