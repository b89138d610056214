# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Abiso ng close contact
alert-title = May nahawahan na nakaupong malapit sa inyo sa flight
alert-text = Nagpositibo sa test ang isang nakaupong malapit sa inyo sa flight na { $flight } noong { $date }.
alert-means = Hindi ibig sabihin nito na nahawahan kayo, at walang may kasalanan dito. Hindi ninyo kailangang pumunta kahit saan.
alert-group = Para din ito sa mga kasama ninyo.
alert-now = Ano ang gagawin ngayon
alert-do-stay = Manatili sa lugar ng quarantine, at mag-report gaya ng dati.
alert-do-health = Kunin ang temperatura at i-report araw-araw kung kumusta ang pakiramdam ninyo.
alert-do-call = Tatawagan kayo ng tao sa center at sasabihin kung ano ang susunod na gagawin. Pakisagot po ang tawag.
alert-ill = Kung masama ang pakiramdam ninyo, tumawag sa pinakamalapit na public health center, o tawagan kami sa { $phone }.
alert-open = Buksan sa Mga mensahe
alert-guide = Ang paliwanag sa gabay
alert-list = Mga abiso ng close contact
alert-deed-send-alert = Pinadalhan kayo ng abiso ng close contact
alert-deed-end-alert = Itinala ang kinalabasan ng abiso ng close contact
