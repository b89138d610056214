# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Ngayong araw
nav-guide = Gabay
nav-timeline = Mga report ninyo
sign-out = Mag-sign out
sign-out-done = Naka-sign out na kayo.
call-centre = Tumawag sa { $phone }


## Start

start-title = Mag-sign in
start-lead = Maligayang pagdating po. Mag-sign in para masabi ninyo sa amin araw-araw kung nasaan kayo at kumusta ang pakiramdam ninyo.
start-code-label = Arrival code
start-code-hint = Nasa papel ito na ibinigay sa inyo pagdating.
start-code-error-missing = I-type ang arrival code ninyo.
start-code-error-form = Hindi ito arrival code. Pakitingnan ulit sa papel ninyo.
start-code-used = Nagamit na ang arrival code na ito. Kung kayo ang gumamit, gamitin ang cellphone na ginamit ninyo noon, o mag-sign in nang walang code.
start-passport-label = Passport number
start-passport-hint = Mga letra at numero, gaya ng nasa passport ninyo.
start-passport-error-missing = I-type ang passport number.
start-passport-error-form = Mga letra at numero lang ang laman ng passport number. Pakitingnan ulit.
start-birth-legend = Petsa ng kapanganakan
start-birth-hint = Gaya ng nasa passport ninyo. Halimbawa 31 3 1980 (araw, buwan, taon).
start-submit = Mag-sign in
start-without-code = Wala akong arrival code
start-with-code = May arrival code ako
start-report-only-title = Mag-sign in nang walang code
start-report-only-text = Puwede kayong magpadala ng mga report nang walang code. Hindi ipapakita ang naka-save na impormasyon ninyo hangga’t hindi pa nakukumpirma ng center ang cellphone ninyo.
start-error-no-match = Hindi namin kayo ma-sign in gamit ang mga detalyeng ito. Pakitingnan kung tugma ang bawat isa sa passport at papel ninyo.
start-error-too-many =
    { $minutes ->
        [one] Maraming beses na ninyong sinubukan. Maghintay po ng { $minutes } minuto, tapos subukan ulit.
       *[other] Maraming beses na ninyong sinubukan. Maghintay po ng { $minutes } na minuto, tapos subukan ulit.
    }
start-error-stay = Naabot na ang dami ng puwedeng pagsubok habang narito kayo. Tawagan po kami sa { $phone }. Tutulungan namin kayo.


## Pledge

pledge-title = Ang pangako (pledge) ninyo
pledge-lead = Pinoprotektahan kayo at ang mga tao sa paligid ninyo ng mga patakarang ito. Pakibasa po at sumang-ayon.
pledge-1 = Mananatili ako sa lugar ng quarantine hanggang matapos ang quarantine ko.
pledge-2 = Hindi ako makikipagkita sa ibang tao.
pledge-3 = Araw-araw kong ire-report kung nasaan ako at kumusta ang pakiramdam ko.
pledge-4 = Sasagutin ko ang video call kapag tumawag ang center.
pledge-5 = Magsusuot ako ng face mask, maglilinis ng kamay, at iiwas sa maraming tao.
pledge-consequence = Kung labagin ko ang pangakong ito nang walang sapat na dahilan, puwedeng isapubliko ang pangalan ko at ang impormasyong makakatulong para mapigilan ang hawahan. Kung dayuhan ako sa bansang ito, puwede ring isapubliko ang nasyonalidad ko, at puwedeng mawala ang residence status ko at paalisin ako sa bansa.
pledge-agree = Nabasa ko ito at sumasang-ayon ako.
pledge-submit = Sumang-ayon at magpatuloy
pledge-error = I-check ang kahon kung sumasang-ayon kayo.
pledge-accepted = Sumang-ayon kayo noong { $date }.


## Waiting place

place-title = Ang lugar ng quarantine ninyo
place-lead = Gawin po ito kapag nasa bahay o tinutuluyan na kayo kung saan kayo magka-quarantine.
place-address-label = Address
place-address-hint = Kalye, lungsod o bayan, at kung mayroon, ang pangalan ng gusali at numero ng kuwarto.
place-address-error = I-type ang address ng lugar ng quarantine ninyo.
place-address-error-long = Masyadong mahaba ang address na ito. Paikliin po ito.
place-position-title = Kung nasaan kayo ngayon
place-position-lead = Ise-save namin ang lokasyon ng cellphone ninyo bilang lugar ng quarantine. Kapag pinindot ninyo ang button, itatanong ng cellphone kung puwede naming malaman ang lokasyon. Pakipayagan po ito.
place-position-button = Hanapin ang lokasyon ko
place-position-found = Nakita na ang lokasyon ninyo. Puwedeng may pagkakamali ito na hanggang { $accuracy } m.
place-position-error-missing = Pindutin ang “Hanapin ang lokasyon ko” bago mag-save.
place-position-error-accuracy = Hindi pa makuha nang maayos ng cellphone ang lokasyon nito. Lumapit sa bintana, maghintay sandali, at pindutin ulit ang button.
place-position-none = Hindi maibigay ng browser ninyo ang lokasyon sa page na ito. Tawagan po kami sa { $phone }, at kami ang magrerehistro ng lugar ng quarantine ninyo.
place-submit = I-save ang lugar ng quarantine
place-registered-title = Ang lugar ng quarantine ninyo


## Today

today-title = Ngayong araw
today-arrival = Ngayon ang araw ng pagdating ninyo. Bukas ang Day 1.
today-day = Day { $day } ng { $days }-day quarantine
today-ends = Puwede na kayong lumabas simula { $date }, { $time }.
today-released-title = Tapos na ang quarantine ninyo
today-released-text = Hindi na kailangang mag-report. Salamat po sa inyong pagtitiyaga. Welcome back po.
today-closed-title = Tapos na ang pagsubaybay sa inyo
today-closed-text = Hindi na kailangang mag-report. Kung sa tingin ninyo ay mali ito, tawagan kami sa { $phone }.
today-before-place-title = Una, irehistro ang lugar ng quarantine
today-before-place-text = Pagdating ninyo sa bahay o tinutuluyan, sabihin agad sa amin kung saan ito. Pagkatapos, makakapag-report na kayo mula roon.
today-before-place-button = Irehistro ang lugar ng quarantine
today-report-only-note = Hindi pa nakukumpirma ang cellphone ninyo. Puwede kayong magpadala ng mga report, pero hindi ipapakita rito ang naka-save na impormasyon ninyo. Para makumpirma ang cellphone, gamitin ang arrival code o tumawag sa { $phone }.
today-report-only-code = I-type ang arrival code
today-receipts-title = Mga natanggap namin ngayong araw
today-receipts-none = Wala pa ngayong araw.
today-help = Kailangan ba ninyo ng tulong? Tawagan kami sa { $phone }. Automated na boses ang unang sasagot.


## "I'm here"

here-title = Kung nasaan kayo
here-button = Nandito ako
here-explain = Pindutin ang button ilang beses sa isang araw, habang nasa lugar ng quarantine kayo. Hahanapin ng cellphone kung nasaan kayo, at ipapadala ito sa amin. Tinitingnan lang namin ito kapag pinindot ninyo.
here-searching = Hinahanap kung nasaan kayo…
here-accuracy = Nakita na, pero puwedeng may pagkakamali na hanggang { $metres } m. Hinahanap pa nang mas eksakto…
here-sending = Ipinapadala…
here-inside-title = Nasa lugar ng quarantine kayo
here-inside-text = Salamat po. Natanggap na namin ang report ninyo.
here-outside-title = Mukhang wala kayo sa lugar ng quarantine
here-outside-text = Ayon sa cellphone ninyo, mga { $distance } m ang layo ninyo sa lugar ng quarantine. Puwedeng may pagkakamali ito na hanggang { $accuracy } m. Bumalik po kung kaya ninyo, at pindutin ulit ang “Nandito ako”. Mali ba ito, o kailangan ninyo ng tulong? Tawagan kami.
here-cannot-tell-title = Hindi namin matiyak kung nasaan kayo
here-cannot-tell-text = Natanggap na namin ang report ninyo. Hindi makuha nang maayos ng cellphone ang lokasyon nito. Hindi ito ituturing na pagkukulang ninyo. Lumapit sa bintana, maghintay sandali, at subukan ulit.
here-report-only-title = Natanggap na namin ang report ninyo
here-report-only-text = Salamat po. Titingnan ito ng center.
here-denied-title = Hindi ibinabahagi ng cellphone ninyo ang lokasyon nito
here-denied-text = Hindi ito pinayagan nang magtanong ang page. Puwede ninyo itong baguhin.
here-denied-ios = iPhone: buksan ang Settings, tapos ang Privacy & Security, tapos ang Location Services. I-on ito. Sa listahan sa ibaba, i-tap ang browser ninyo, halimbawa Safari Websites, at piliin ang “While Using the App”. Pagkatapos, bumalik dito at subukan ulit.
here-denied-android = Android: i-tap ang icon sa kaliwa ng address ng page, tapos ang Permissions (Mga Pahintulot), tapos ang Location (Lokasyon), at piliin ang Allow (Payagan). Tingnan din kung naka-on ang Location sa Settings (Mga Setting) ng cellphone. Pagkatapos, subukan ulit.
here-denied-other = Sa computer: i-click ang icon sa kaliwa ng address ng page, hanapin ang Location (Lokasyon), at piliin ang Allow (Payagan). Pagkatapos, i-reload ang page.
here-unavailable-title = Hindi mahanap ng cellphone kung nasaan ito
here-unavailable-text = Madalas, sandali lang ito.
here-unavailable-ios = iPhone: buksan ang Settings, tapos ang Privacy & Security, tapos ang Location Services, at tingnan kung naka-on ito. I-on din ang Wi-Fi. Pagkatapos, subukan ulit sa tabi ng bintana.
here-unavailable-android = Android: buksan ang Settings (Mga Setting), tapos ang Location (Lokasyon), at tingnan kung naka-on ito. I-on din ang Wi-Fi. Pagkatapos, subukan ulit sa tabi ng bintana.
here-unavailable-other = Sa computer: tingnan sa settings nito kung naka-on ang location at ang Wi-Fi. Kung ayaw pa rin, gumamit ng cellphone.
here-timeout-title = Masyadong natagalan
here-timeout-text = Hindi nahanap ng cellphone sa oras kung nasaan kayo. Walang naipadala. Lumapit sa bintana at subukan ulit.
here-not-sent-title = Hindi pa naipapadala ang report ninyo
here-refused-title = Hindi namin matanggap ang report na ito
here-refused-text = Walang na-save. Kung hindi ninyo alam ang dahilan, tawagan kami sa { $phone }.
here-unsupported-title = Hindi mahanap ng browser na ito kung nasaan kayo
here-unsupported-text = Buksan po ang page na ito sa ibang browser o ibang cellphone, o tawagan kami sa { $phone }.
here-no-script = Hindi maipadala ng browser na ito ang lokasyon ninyo mula sa page na ito. Tawagan po kami sa { $phone }.
here-try-again = Subukan ulit
here-send-again = Ipadala ulit
here-receipt = Reference number { $receipt }, { $time }


## Health

health-title = Kumusta ang pakiramdam ninyo
health-lead = Sumagot po isang beses sa isang araw. Mga isang minuto lang ito. Kung masama ang pakiramdam ninyo, sabihin lang po. Nagtatanong kami para matulungan kayo.
health-open = I-report ang pakiramdam ninyo
health-person-self = Kayo
health-person = { $name }
health-temperature-label = Temperatura (°C)
health-temperature-hint = Halimbawa 36.5. Kung walang thermometer, iwan itong blangko at sagutin ang susunod na tanong.
health-fever-legend = { $threshold } °C o mas mataas ba ang temperatura?
health-fever-yes = Oo
health-fever-no = Hindi
health-symptoms-legend = Ano ang nararamdaman ngayong araw?
health-symptoms-hint = I-check ang lahat ng nararamdaman. Kung wala, iwang blangko ang lahat.
health-submit = Ipadala
health-temperature-not-a-number = Numero ang ilagay sa temperatura, halimbawa 36.5.
health-temperature-out-of-range = Pakitingnan ulit ang temperatura. Dapat nasa °C ito, halimbawa 36.5.
health-temperature-missing = Ilagay ang temperatura, o sumagot ng Oo o Hindi.
health-error-of = { $person }: { $error }
health-sent-before = Naipadala na ang report na ito. Kung tama ang mga bagong sagot, pindutin ulit ang “{ health-submit }”.
health-fever-answer-unknown = Ilagay ang temperatura, o sumagot ng Oo o Hindi.
health-symptom-unknown = May isang check na hindi nabasa. Paki-check po ulit.
health-done-well-title = Salamat po. Natanggap na namin ang report ninyo.
health-done-well-text = Wala nang ibang gagawin ngayong araw. Kung sumama ang pakiramdam ninyo, mag-report ulit o tawagan kami sa { $phone }.
health-done-symptomatic-title = Salamat po sa pagsasabi. Tumawag po kayo ngayon.
health-done-symptomatic-text = Tawagan kami sa { $phone }. Huwag po munang pumunta sa klinika nang hindi tumatawag. Sa emergency, tumawag agad ng ambulansiya.
health-receipt = Reference number { $receipt }, { $time }
health-due = Pakisagot po hanggang { $time }.
health-overdue = Hanggang { $time } po sana ito. Puwede pa rin kayong sumagot ngayon.
health-done-today = Nakapag-report na kayo ngayong araw. Puwede kayong mag-report ulit kahit kailan.


## Timeline

timeline-title = Mga report ninyo
timeline-lead = Ang nakikita ninyo rito ay siya ring nakikita ng center.
timeline-empty = Wala pang laman dito.
timeline-pledge = Sumang-ayon kayo sa pangako
timeline-place = Inirehistro ninyo ang lugar ng quarantine
timeline-location-inside = Nasa lugar ng quarantine
timeline-location-outside = Wala sa lugar ng quarantine
timeline-location-cannot_tell = Hindi namin natiyak kung nasaan kayo
timeline-location-received = Natanggap ang location report
timeline-health-well = Mabuti ang pakiramdam
timeline-health-symptomatic = Masama ang pakiramdam
timeline-received = Natanggap: { $time }
timeline-receipt = Reference number { $receipt }


## Why a report could not be taken

problem-captured-in-future = Advance ang oras ng cellphone ninyo. I-set ito sa automatic, tapos subukan ulit.
problem-captured-too-old = Masyado nang luma ang report na ito, kaya hindi ito natanggap. Gumawa po ng bago.
problem-released = Tapos na ang quarantine ninyo. Hindi na kailangang mag-report.
problem-not-active = Hindi pa nagsisimula o tapos na ang pagsubaybay sa inyo. Kung sa tingin ninyo ay mali ito, tawagan kami sa { $phone }.
problem-id-conflict = Naipadala na ang report na ito na iba ang laman. Paki-reload po ang page at gumawa ng bagong report.
problem-bad-position = Hindi posible ang lokasyong ibinigay ng cellphone ninyo. Subukan po ulit.
