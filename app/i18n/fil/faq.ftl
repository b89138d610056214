# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = Mga araw ng quarantine

faq-arrival-day-question = Kasama ba sa bilang ang araw ng flight ko?
faq-arrival-day-answer = Day 0 ang araw ng paglapag ninyo. Hindi pa ito kasama sa mga araw ng quarantine. Day 1 ang susunod na araw. Kung lumapag kayo pagkalampas ng hatinggabi, ang bagong araw ang Day 0.

faq-end-question = Kailan eksaktong matatapos ang quarantine?
faq-end-answer = Day { $days } ang huling araw ng quarantine (paghihintay). Puwede na kayong lumabas kapag natapos ang araw na iyon, sa hatinggabi. Nasa page na “Ngayong araw” ang petsa at oras.

faq-time-zone-question = Aling time zone ang sinusunod?
faq-time-zone-answer = Ang lokal na oras sa { $country } ang sinusunod. Baka oras pa ng ibang bansa ang nasa cellphone ninyo. Wala itong binabago.

faq-early-end-question = Puwede bang matapos nang mas maaga ang quarantine ko?
faq-early-end-answer = Puwedeng paikliin o pahabain ng ahensiya ang quarantine. Kung mangyari ito, sasabihan namin kayo. Hangga’t wala pang sinasabi, ang petsa sa page na “Ngayong araw” ang susundin.

faq-leaving-question = Gusto kong umalis ng bansa bago matapos ang quarantine. Ano ang gagawin ko?
faq-leaving-answer = Tawagan kami sa { $phone } bago kayo umalis. Sabihin ang petsa at ang flight. Sasabihin namin kung ano ang susunod na gagawin. Habang narito pa kayo, ganoon pa rin ang mga patakaran.

faq-vaccinated-question = May bakuna na ako. Kailangan ko pa rin bang mag-quarantine?
faq-vaccinated-answer = Bakunado man o hindi, sundin po ang petsa sa page na “Ngayong araw”. Kung magkaroon ng ibang patakaran para sa mga bakunado, sasabihan namin kayo. Hindi sigurado? Tumawag sa { $phone }.


## The waiting place

faq-group-place = Ang lugar ng quarantine

faq-moving-question = Puwede ba akong lumipat mula sa hotel papunta sa bahay ko?
faq-moving-answer = Bago lumipat, humiling muna sa center: buksan ang “Ngayong araw” at pindutin ang “Lilipat ako sa ibang lugar”. O tawagan kami sa { $phone }. Sabihin sa amin ang bagong address at kung bakit kailangan ninyong lumipat. Hangga’t hindi pa kami pumapayag, ang dating lugar ng quarantine pa rin ang susundin.

faq-shopping-question = Puwede ba akong lumabas para mamili ng pagkain?
faq-shopping-answer = Manatili po sa lugar ng quarantine. Magpa-deliver ng grocery hanggang sa pinto ninyo. Puwede ring iwan ng pamilya o kaibigan ang pinamili sa labas ng pinto. Kung walang makakapagdala ng pagkain sa inyo, tawagan kami sa { $phone }.

faq-delivery-question = Paano ko kukunin ang delivery?
faq-delivery-answer = Hilinging iwan ang pagkain o package sa labas ng pinto. Kunin ito kapag nakaalis na ang nag-deliver. Kung kailangan talagang magkita, magsuot ng face mask at dumistansiya.

faq-rubbish-question = Paano ko itatapon ang basura?
faq-rubbish-answer = Makiusap sa hotel, o sa kasama ninyo sa bahay, na ilabas ang basura ninyo. Kung walang makakatulong, tawagan kami sa { $phone }. Sama-sama tayong hahanap ng paraan.

faq-outdoors-question = Puwede ko bang ilakad ang aso, o mag-exercise sa labas?
faq-outdoors-answer = Manatili po sa loob hanggang matapos ang quarantine. Ibig sabihin, huwag munang maglakad sa labas o mag-gym. Ayos lang mag-exercise sa kuwarto. Makiusap sa iba na ilakad ang aso. Kung walang makakapag-alaga ng alaga ninyong hayop, tawagan kami sa { $phone }.

faq-visitors-question = Puwede ba akong bisitahin ng kaibigan o pamilya?
faq-visitors-answer = Huwag po munang makipagkita sa ibang tao hanggang matapos ang quarantine. Puwede kayong mag-usap sa telepono o sa video. Kung may magdadala ng kahit ano, puwede itong iwan sa labas ng pinto.

faq-household-question = May kasama ako sa bahay. Ano ang dapat naming gawin?
faq-household-answer = Manatili sa sariling kuwarto kung puwede. Kapag nagkita kayo, magsuot ng face mask at dumistansiya. Buksan nang madalas ang mga bintana. Dapat madalas maghugas ng kamay ang lahat.

faq-children-question = May kasama akong bata, o taong walang cellphone. Paano sila magre-report?
faq-children-answer = Kayo ang magre-report para sa bata, sanggol (baby), o iba pang kasama, gamit ang cellphone ninyo. Sa araw-araw na tanong tungkol sa kalusugan, sumagot din para sa bawat isa sa kanila. May kulang ba sa listahan? Tawagan kami sa { $phone }.


## Reports

faq-group-reports = Mga report ninyo

faq-missed-question = Hindi ako nakasagot sa request, o nakalimutan kong mag-report. Ano na ang gagawin?
faq-missed-answer = Mag-report agad kapag naalala ninyo. Mas mabuti ang nahuling report kaysa wala. Kung may ilang report na kulang, baka tawagan namin kayo para kumustahin.

faq-asleep-question = Paano kung natutulog ako, naliligo, o nasa CR nang dumating ang request?
faq-asleep-answer =
    { $answer_minutes ->
        [one] Ayos lang po iyon. May { $answer_minutes } minuto kayo para sumagot. Mula { $from } hanggang { $until } lang namin itinatanong kung nasaan kayo. Sa unang gabi ninyo, walang request mula { $quiet_from } hanggang { $quiet_until }.
       *[other] Ayos lang po iyon. May { $answer_minutes } na minuto kayo para sumagot. Mula { $from } hanggang { $until } lang namin itinatanong kung nasaan kayo. Sa unang gabi ninyo, walang request mula { $quiet_from } hanggang { $quiet_until }.
    }

faq-no-position-question = Hindi mahanap ng cellphone ko kung nasaan ako. Ano ang puwede kong gawin?
faq-no-position-answer = Lumapit sa bintana. I-on ang location (GPS) at Wi-Fi. Maghintay sandali at subukan ulit. Kung hindi namin matiyak kung nasaan kayo, hindi ito ituturing na pagkukulang ninyo.

faq-permission-question = Hindi ko pinayagan ang lokasyon ko. Paano ko ito babaguhin?
faq-permission-answer = Pindutin ulit ang “Nandito ako”. Ipapakita ng page kung paano ito payagan sa cellphone ninyo. Kung ayaw pa rin, tawagan kami sa { $phone }.

faq-away-question = Nakapag-report ako mula sa maling lugar. Ano na ang gagawin?
faq-away-answer = Bumalik sa lugar ng quarantine kung kaya ninyo. Pagdating doon, pindutin ulit ang “Nandito ako”. Kinailangan ba ninyong lumabas, halimbawa para magpadoktor? Tawagan kami sa { $phone } at sabihin sa amin.

faq-not-away-question = Sabi ng Okaeri, wala ako sa lugar ng quarantine, pero narito ako. Bakit?
faq-not-away-answer = Puwedeng magkamali ang cellphone sa lokasyon nito. Lumapit sa bintana at pindutin ulit ang “Nandito ako”. Mali pa rin? Tawagan kami sa { $phone }. May taong titingin dito. Hindi makina lang ang nagdedesisyon.

faq-no-network-question = Wala akong signal o internet. Paano ako magre-report?
faq-no-network-answer = Hayaang nakabukas ang page, at ipadala ulit kapag bumalik na ang signal. Gamitin ang Wi-Fi ng bahay o tinutuluyan kung mayroon. Kung matagal na walang internet, tawagan kami sa { $phone } gamit ang ibang telepono.

faq-tracking-question = Lagi ba akong sinusundan ng Okaeri?
faq-tracking-answer = Hindi po. Nalalaman lang namin kung nasaan kayo kapag pinindot ninyo ang button.


## Calls

faq-group-calls = Mga tawag mula sa center

faq-missed-call-question = Hindi ko nasagot ang video call. Ano na ang gagawin?
faq-missed-call-answer =
    { $tries_apart ->
        [one] Hintayin na lang po ang susunod na tawag. Sa isang residence check, hanggang { $tries } beses kaming tumatawag, at hindi bababa sa { $tries_apart } minuto ang pagitan ng dalawang tawag. Tumatawag kami mula { $call_from } hanggang { $call_until }.
       *[other] Hintayin na lang po ang susunod na tawag. Sa isang residence check, hanggang { $tries } beses kaming tumatawag, at hindi bababa sa { $tries_apart } na minuto ang pagitan ng dalawang tawag. Tumatawag kami mula { $call_from } hanggang { $call_until }.
    }

faq-call-back-question = Puwede ba akong tumawag pabalik pagkatapos ng video call?
faq-call-back-answer = Hindi po, at hindi na rin kailangan. Sa residence check, kailangang makita na nasa loob kayo sa mismong oras ng tawag. Hindi ito maipapakita ng tawag pagkatapos noon. Hintayin na lang po ang susunod.

faq-automated-question = Automated na boses ang tumawag sa akin. Tama ba iyon?
faq-automated-answer = Opo. Makina ang gumagawa ng ilang tawag. Sumagot gaya ng pagsagot sa tao, at gawin ang sinasabi ng boses.

faq-pictures-question = Ano ang nangyayari sa video ng tawag?
faq-pictures-answer =
    { $clip_days ->
        [one] Pagkatapos ng automated na tawag, may taong titingin sa video at magpapasya kung ano ang ipinapakita nito. Tuluyang buburahin ang video { $clip_days } araw pagkatapos noon.
       *[other] Pagkatapos ng automated na tawag, may taong titingin sa video at magpapasya kung ano ang ipinapakita nito. Tuluyang buburahin ang video { $clip_days } na araw pagkatapos noon.
    }

faq-scam-question = May humihingi sa akin ng pera. Center ba talaga iyon?
faq-scam-answer = Hindi po. Hindi kailanman humihingi ang center ng pera o ng numero ng credit card. Baka scam iyon. Ibaba ang tawag, at huwag magpadala ng kahit ano. Pagkatapos, tawagan kami sa { $phone } at ikuwento ang nangyari.


## Health and emergencies

faq-group-health = Kalusugan at emergency

faq-feeling-ill-question = May sakit ako o masama ang pakiramdam ko. Ano ang gagawin ko?
faq-feeling-ill-answer = Tumawag sa pinakamalapit na public health center, o tawagan kami sa { $phone }. Gawin po ito nang maaga. Kung nasusuka kayo o may lagnat, sabihin din ito sa health report. Sa emergency, tumawag agad ng ambulansiya.

faq-doctor-question = Kailangan kong magpadoktor o magpa-test. Puwede ba akong pumunta?
faq-doctor-answer = Tawagan muna ang klinika o testing site, at itanong kung paano pumunta. Pagkatapos, tawagan kami sa { $phone } bago kayo umalis. Sa daan, magsuot ng face mask at umiwas sa maraming tao.

faq-family-ill-question = May sakit ang isa sa pamilya ko. Ano ang gagawin ko?
faq-family-ill-answer = Tumawag sa pinakamalapit na public health center. Sabihing naka-quarantine kayo. Kasama ba ninyo siya sa biyahe? Kung oo, sabihin din ito sa health report. Sa emergency, tumawag agad ng ambulansiya.

faq-family-visit-question = Malubha o namatay ang kamag-anak ko sa ibang lugar. Puwede ba akong pumunta?
faq-family-visit-answer = Nalulungkot po kami sa nangyari. Tawagan kami sa { $phone } bago kayo pumunta. Sama-sama tayong hahanap ng paraan.

faq-emergency-question = Ano ang gagawin ko sa emergency, gaya ng sunog o lindol?
faq-emergency-answer = Kaligtasan ninyo ang pinakamahalaga. Kung nasa panganib kayo, umalis agad. Kung may nasaktan, tumawag ng ambulansiya. Kapag ligtas na kayo, tawagan kami sa { $phone } at sabihin kung nasaan kayo.

faq-close-contact-question = May nahawahan na malapit sa akin sa flight. Paano ko ito malalaman?
faq-close-contact-answer = Sasabihan kayo ng center sa e-mail, sa mensahe sa cellphone, at sa video call. Hindi ibig sabihin nito na nahawahan kayo. Sasabihin namin kung ano ang susunod na gagawin. Habang naghihintay, manatili sa lugar ng quarantine.

faq-lonely-question = Nalulungkot ako o nag-aalala. Sino ang puwede kong kausapin?
faq-lonely-answer = Marami ang nahihirapan sa mga araw na ito. Hindi kayo nag-iisa. Makipag-usap sa pamilya o mga kaibigan sa telepono o sa video. Puwede rin ninyo kaming tawagan sa { $phone }. Sasabihin namin kung sino ang makakatulong.


## Phone and sign-in

faq-group-phone = Cellphone at pag-sign in

faq-no-smartphone-question = Wala akong smartphone. Paano ako magre-report?
faq-no-smartphone-answer = Bumubukas ang Okaeri sa kahit anong browser, pati sa tablet o computer. Kung wala kayo ng mga ito, tawagan kami sa { $phone } gamit ang kahit anong telepono.

faq-broken-question = Sira, nawawala, o lowbat ang cellphone ko. Ano na ang gagawin?
faq-broken-answer = Lowbat lang ba? I-charge ito, at mag-report agad kapag gumana na ulit. Sira ba o nawawala ang cellphone? Tawagan kami sa { $phone } gamit ang ibang telepono.

faq-new-phone-question = May bago akong cellphone. Paano ako magpapatuloy?
faq-new-phone-answer = Buksan ang Okaeri sa bagong cellphone, at mag-sign in nang walang arrival code. Isang beses lang magagamit ang isang code. Makakapag-report kayo agad. Para makita roon ang mga nauna ninyong report, tumawag sa { $phone }. Pagkatapos, kukumpirmahin ng center ang cellphone ninyo.

faq-no-code-question = Wala akong arrival code, o nawala ko ang papel. Puwede ba akong magsimula?
faq-no-code-answer = Opo. Piliin ang “Wala akong arrival code”. Mag-sign in gamit ang passport number at petsa ng kapanganakan. Makakapag-report kayo agad. Hindi ipapakita ang naka-save na impormasyon ninyo hangga’t hindi pa nakukumpirma ng center ang cellphone ninyo.

faq-language-question = Paano ko papalitan ang wika (language)?
faq-language-answer = I-tap ang pangalan ng wika ninyo sa itaas ng page, at pumili ng iba. Nasa parehong page pa rin kayo.

faq-no-script-question = Walang JavaScript ang browser ko. Ano ang gagana pa rin?
faq-no-script-answer = Puwede pa rin ninyong basahin ang gabay, bilangin ang mga araw, at i-report kung kumusta ang pakiramdam ninyo. Kailangan ng JavaScript para sa lokasyon at video call. Tawagan kami sa { $phone }. Hahanap kami ng ibang paraan.


## Data, costs and opinions

faq-group-data = Impormasyon, gastos, at opinyon ninyo

faq-stored-question = Anong impormasyon (data) ang naka-save tungkol sa akin?
faq-stored-answer = Ang pangalan, passport number, petsa ng kapanganakan, at flight ninyo. Ang lugar ng quarantine, ang mga kasama ninyo, at ang mga report ninyo. Naka-save ang passport number, petsa ng kapanganakan, at eksaktong lokasyon ninyo sa anyong hindi mababasa nang walang susi (key).

faq-how-long-question = Gaano katagal itinatago ang impormasyon ko?
faq-how-long-answer =
    { $position_hours ->
        [one] Tuluyang binubura ang eksaktong lokasyon sa report pagkalipas ng { $position_hours } oras.
       *[other] Tuluyang binubura ang eksaktong lokasyon sa report pagkalipas ng { $position_hours } na oras.
    } Naiiwan ang resulta, halimbawa “Nasa lugar ng quarantine”. { $hidden_days ->
        [one] Makikita ng mga tao sa center ang impormasyon ninyo hanggang { $hidden_days } araw pagkatapos ng quarantine.
       *[other] Makikita ng mga tao sa center ang impormasyon ninyo hanggang { $hidden_days } na araw pagkatapos ng quarantine.
    } { $destroyed_days ->
        [one] Tuluyang binubura ang lahat ng impormasyon ninyo { $destroyed_days } araw pagkatapos ng quarantine.
       *[other] Tuluyang binubura ang lahat ng impormasyon ninyo { $destroyed_days } na araw pagkatapos ng quarantine.
    } Mga bilang na lang na walang pangalan ang naiiwan.

faq-who-sees-question = Sino ang makakakita ng impormasyon ko?
faq-who-sees-answer = Ang mga tao lang sa center na trabahong tulungan kayo. Tuwing may magbubukas ng impormasyon ninyo, itinatala ito. Walang nakikita ang ibang biyahero.

faq-wrong-details-question = Mali ang passport number o pangalan ko sa records ninyo. Ano ang gagawin ko?
faq-wrong-details-answer = Tawagan kami sa { $phone }. Ihanda ang passport ninyo. Sabay natin itong titingnan. Hindi makapag-sign in? Tingnan muna kung tugma sa passport ninyo ang bawat letra at numero.

faq-who-pays-question = Sino ang nagbabayad sa hotel, test, o doktor?
faq-who-pays-answer = Libre po ang Okaeri. Wala kaming masasabi rito tungkol sa ibang gastos. Tawagan kami sa { $phone }, at sasabihin namin kung sino ang puwedeng tanungin.

faq-feedback-question = May mahirap intindihin. Kanino ko ito sasabihin?
faq-feedback-answer = Tawagan po kami sa { $phone }. Nakakatulong ang opinyon ninyo sa mga susunod na darating. Salamat po.
