# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Mga setting sa pagbasa
reading-lead = Piliin kung paano lalabas ang mga pahina. Sa browser na ito lang mananatili ang pinili ninyo.

## Each is a group with a few choices

reading-size = Laki ng teksto
reading-standard = Karaniwan
reading-size-larger = Mas malaki
reading-size-largest = Pinakamalaki
reading-contrast = Contrast
reading-contrast-high = Mataas
reading-colours = Kulay
reading-colours-system = Gaya ng sa cellphone o computer na ito
reading-colours-light = Maliwanag
reading-colours-dark = Madilim
reading-movement = Paggalaw
reading-movement-less = Bawasan ang paggalaw

reading-save = I-save
reading-back = Bumalik sa pahina

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Basahin nang malakas
reading-aloud-start = Basahin nang malakas ang pahinang ito
reading-aloud-pause = I-pause
reading-aloud-resume = Ituloy
reading-aloud-stop = Ihinto
