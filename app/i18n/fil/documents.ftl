documents-title = Itago at i-print
documents-guide-link = I-download ang gabay na ito (PDF)
documents-leaflet-link = Mga susunod na gagawin ninyo sa isang pirasong papel
documents-kind = PDF, { $language }, wala pang { $megabytes } MB
documents-print-link = Ang buong gabay sa isang page, para i-print

documents-guide-title = Gabay para sa quarantine
documents-guide-file = Gabay ng Okaeri
documents-leaflet-title = Mga susunod na gagawin ninyo
documents-leaflet-lead = Para po sa lahat ng kararating lang. Itago ang papel na ito hanggang matapos ang quarantine ninyo.
documents-leaflet-file = Okaeri mga susunod na gagawin
documents-leaflet-arrival = Araw ng pagdating ko (Day 0):
documents-leaflet-release = Puwede na akong lumabas simula:

documents-code-title = Buksan ang Okaeri sa cellphone ninyo
documents-code-text = Itapat ang camera ng cellphone sa code, o i-type ang address na ito:
documents-code-name = QR code para sa { $address }

documents-unavailable-title = Hindi pa magawa ang file na ito ngayon
documents-unavailable-text = Walang mga letra ng wikang ito ang server namin. Puwede ninyong buksan ang buong gabay sa isang page at iyon ang i-print.
