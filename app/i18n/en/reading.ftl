# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = Reading settings
reading-lead = Choose how the pages look here. Your choice stays in this browser.

## Each is a group with a few choices

reading-size = Size of the text
reading-standard = Standard
reading-size-larger = Larger
reading-size-largest = Largest
reading-contrast = Contrast
reading-contrast-high = High
reading-colours = Colours
reading-colours-system = As on this phone or computer
reading-colours-light = Light
reading-colours-dark = Dark
reading-movement = Movement
reading-movement-less = Less movement

reading-save = Save
reading-back = Back to the page

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = Read aloud
reading-aloud-start = Read this page aloud
reading-aloud-pause = Pause
reading-aloud-resume = Continue
reading-aloud-stop = Stop
