# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Maligayang pagdating po. Sama-sama nating lampasan ang quarantine.
guide-welcome-lead =
    { $days ->
        [one] Pagpasok ninyo sa bansa, magka-quarantine kayo sa bahay o sa tinutuluyan nang { $days } araw. Makikita ninyo rito kung ano ang gagawin araw-araw, at kung sino ang makakatulong sa inyo.
       *[other] Pagpasok ninyo sa bansa, magka-quarantine kayo sa bahay o sa tinutuluyan nang { $days } na araw. Makikita ninyo rito kung ano ang gagawin araw-araw, at kung sino ang makakatulong sa inyo.
    }
guide-welcome-who = Para sa lahat ng kararating lang mula sa ibang bansa ang site na ito. Ahensiyang namamahala: { $authority }.
guide-welcome-start = Magsimula rito
guide-welcome-start-hint = Ihanda ang passport ninyo, at ang arrival code kung binigyan kayo nito.
guide-welcome-count = Bilangin ang mga araw ng quarantine
guide-welcome-count-hint = Ilagay ang petsa ng pagdating para makita kung kailan na kayo puwedeng lumabas.

guide-rules-title = Mga patakaran habang naka-quarantine
guide-rule-stay = Manatili sa bahay, o sa tinutuluyang inirehistro ninyo, hanggang matapos ang quarantine.
guide-rule-no-meeting = Huwag makipagkita sa ibang tao.
guide-rule-report = Sabihin sa amin araw-araw kung nasaan kayo at kung kumusta ang pakiramdam ninyo.
guide-rule-mask = Magsuot ng face mask.
guide-rule-hands = Maghugas ng kamay o gumamit ng alcohol nang madalas.
guide-rule-avoid = Iwasan ang mga saradong lugar, ang maraming tao, at ang paglapit nang husto sa iba.
guide-rule-ill = Kung masama ang pakiramdam ninyo, tumawag sa pinakamalapit na public health center, o tawagan kami sa { $phone }.
guide-rule-apps = I-set up ang mga app na ipinagagamit sa inyo, at patuloy na gamitin ang mga ito.

guide-pledge-title = Ang pangako (pledge) ninyo
guide-pledge-1 = Pagdating ninyo, pumirma kayo sa isang pangako (pledge) na susundin ninyo ang mga patakarang ito.
guide-pledge-2 = Nalalabag ang pangako kung wala kayong sapat na dahilan at hindi ninyo sinasabi kung nasaan kayo o kumusta ang pakiramdam ninyo, o kung may iba pang patakarang nilabag.
guide-pledge-3 = Kapag nangyari ito, puwedeng isapubliko ang pangalan ninyo, kasama ng impormasyong makakatulong para mapigilan ang hawahan.
guide-pledge-4 = Kung dayuhan kayo sa bansang ito, puwede ring isapubliko ang nasyonalidad ninyo.
guide-pledge-5 = Kung dayuhan kayo, puwede ring may sumunod na hakbang ayon sa batas sa immigration. Puwedeng mawala ang residence status ninyo, at puwede kayong paalisin sa bansa.
guide-pledge-6 = May dahilan ba kung bakit hindi kayo makapag-report? Tawagan kami sa { $phone } at sabihin sa amin. Sama-sama tayong hahanap ng paraan.

guide-contents-title = Laman ng gabay na ito


## Section: what to do every day in Okaeri

guide-section-app-title = Ang gagawin araw-araw sa Okaeri
guide-section-app-lead = Bumubukas ang Okaeri sa browser ng cellphone ninyo. Walang kailangang i-install.

guide-app-1-title = Unang beses na paggamit
guide-app-1-p1 = Sa airport, bibigyan kayo ng papel na may QR code. Itapat ang camera ng cellphone sa code at buksan ang link.
guide-app-1-p2 = I-type ang passport number at petsa ng kapanganakan, gaya ng nasa passport ninyo.
guide-app-1-p3 = Basahin ang pangako at sumang-ayon dito. Pagkatapos, handa na kayo.
guide-app-1-p4 = Walang code? Puwede pa rin kayong magsimula at magpadala ng mga report. Makikita lang ninyo ang mga nauna ninyong ipinadala kapag nakumpirma na ng center ang cellphone ninyo.

guide-app-2-title = Ang lugar ng quarantine, at kung nasaan kayo ngayon
guide-app-2-p1 = Pagdating sa bahay o tinutuluyan, irehistro ito agad bilang lugar ng quarantine. Gawin ito habang naroon kayo, dahil sine-save ang lokasyon ng cellphone ninyo kasama ng address.
guide-app-2-p2 = Ilang beses sa isang araw, buksan ang page na “Ngayong araw” at pindutin ang “Nandito ako”. Hahanapin ng cellphone kung nasaan kayo, at ipapadala ito sa amin.
guide-app-2-p3 = Nasa lugar ng quarantine kayo kung hindi lalampas sa { $radius } metro ang layo ninyo rito.
guide-app-2-p4 = Minsan, hindi makuha nang maayos ng cellphone ang lokasyon nito. Kapag ganoon, hindi namin matiyak kung nasaan kayo. Hindi ito ituturing na pagkukulang ninyo. Subukan lang ulit mamaya.

guide-app-3-title = Kumusta ang pakiramdam ninyo
guide-app-3-p1 = Isang beses sa isang araw, buksan ang “Ngayong araw” at sagutin ang mga tanong tungkol sa kalusugan ninyo. Mga isang minuto lang ito.
guide-app-3-p2 = May kasama ba kayong walang sariling cellphone, gaya ng bata? Sumagot din para sa bawat isa sa kanila.
guide-app-3-p3 = Kung may lagnat kayo o masama ang pakiramdam ninyo, sabihin lang po. Nagtatanong kami para matulungan kayo.

guide-app-4-title = Ang residence check sa video call
guide-app-4-p1 = Tatawagan kayo ng center sa video call habang nasa lugar ng quarantine kayo. Ang center lang palagi ang tumatawag.
guide-app-4-p2 = Puwedeng tao ang makausap ninyo, o automated na boses ang marinig ninyo. Pareho lang ang paraan ng pagsagot.
guide-app-4-p3 = Pakisagot po ito palagi.
guide-app-4-p4 = Hindi nasagot ang tawag? Hindi na kailangang tumawag pabalik, at hindi rin ito puwede. Sa residence check, kailangang makita na nasa loob kayo sa mismong oras ng tawag. Hintayin na lang po ang susunod na tawag.


## Section: what else to do on the phone

guide-section-outside-title = Iba pang gagawin sa cellphone ninyo
guide-section-outside-lead = May dalawang setting na makakatulong kung magkasakit kayo. Dahil sa mga ito, mas madaling maalala kung saan kayo nagpunta at kung sino ang nakalapit sa inyo.

guide-outside-1-title = Panatilihing naka-on ang location history
guide-outside-1-p1 = Kayang tandaan ng cellphone ang mga lugar na napuntahan ninyo. Panatilihin itong naka-on, at huwag burahin, hanggang matapos ang quarantine.
guide-outside-1-p2 = Sa iPhone: buksan ang Settings, tapos ang Privacy & Security, tapos ang Location Services, at i-on ito. Sa bandang ibaba, buksan ang System Services, tapos ang Significant Locations, at i-on ito.
guide-outside-1-p3 = Sa Android: buksan ang Settings (Mga Setting), tapos ang Location (Lokasyon), at i-on ito. Pagkatapos, buksan ang Google Maps, i-tap ang picture ninyo, tapos ang Timeline, at i-on ito.
guide-outside-1-p4 = Baka medyo iba ang mga pangalan sa cellphone ninyo.

guide-outside-2-title = Gamitin ang contact-tracing app
guide-outside-2-p1 = Masasabi sa inyo ng contact-tracing app kung nakalapit kayo sa taong nalaman sa bandang huli na may impeksiyon.
guide-outside-2-p2 = I-install ang app na sinabi sa inyo pagdating. Panatilihing naka-on ang Bluetooth para gumana ito.


## Section: feeling ill

guide-section-ill-title = Kapag masama ang pakiramdam ninyo
guide-section-ill-lead = Hindi kayo nag-iisa. Sabihin agad sa amin, at manatili muna kung nasaan kayo hanggang may makausap kayo. Sa emergency, tumawag agad ng ambulansiya.

guide-ill-1-title = Tumawag sa public health center
guide-ill-1-p1 = Kung may lagnat, ubo, o iba pang palatandaan ng sakit, tumawag sa public health center na malapit sa lugar ng quarantine ninyo.
guide-ill-1-p2 = Sabihing galing kayo sa ibang bansa at naka-quarantine kayo.
guide-ill-1-p3 = Hindi alam ang numero? Tawagan kami sa { $phone }.

guide-ill-2-title = Kung kailangan ninyong lumipat ng lugar ng quarantine
guide-ill-2-p1 = Bago lumipat, humiling muna sa center: buksan ang “Ngayong araw” at pindutin ang “Lilipat ako sa ibang lugar”. O tawagan kami sa { $phone }.
guide-ill-2-p2 = Sabihin sa amin ang bagong address at kung bakit kailangan ninyong lumipat.
guide-ill-2-p3 = Hangga’t hindi pa kami pumapayag, ang dating lugar ng quarantine pa rin ang susundin.

guide-ill-3-title = Pagpunta sa doktor o sa testing site
guide-ill-3-p1 = Tawagan muna ang klinika o testing site, at itanong kung paano pumunta. Huwag po munang pumunta nang hindi tumatawag.
guide-ill-3-p2 = Sa daan, magsuot ng face mask at umiwas sa maraming tao.
guide-ill-3-p3 = Sabihin sa amin bago kayo umalis. Tumawag sa { $phone }.


## Section: help

guide-section-help-title = Kapag kailangan ninyo ng tulong
guide-section-help-lead = Para sa kahit anong tanong, tawagan ang center sa { $phone }. Automated na boses ang unang sasagot.

guide-help-1-title = Mga madalas itanong
guide-help-1-p1 = Inipon namin ang mga paulit-ulit na itinatanong sa amin. May maikling sagot ang bawat tanong.

guide-help-2-title = Mga tanong tungkol sa health report
guide-help-2-p1 = May mali ba sa report ninyo, o hindi kayo sigurado kung ano ang isasagot? Tumawag sa { $phone }.
guide-help-2-p2 = Kung masama ang pakiramdam ninyo ngayon, basahin muna ang “Kapag masama ang pakiramdam ninyo”.

guide-help-3-title = Problema sa Okaeri
guide-help-3-p1 = Kung hindi bumukas ang page, maghintay ng ilang minuto at subukan ulit. Hindi kailangang pindutin nang paulit-ulit.
guide-help-3-p2 = Kung ayaw pa rin, tumawag sa { $phone }.

guide-help-4-title = Opinyon at mungkahi
guide-help-4-p1 = Gusto naming mas humusay pa. Sabihin sa amin kung ano ang mahirap intindihin. Tumawag sa { $phone }.

guide-help-5-title = Iba pang tanong
guide-help-5-p1 = Kung may iba pa kayong tanong, tumawag din sa { $phone }. Kung hindi kami ang dapat tanungin, sasabihin namin kung sino.


## Section: information

guide-section-information-title = Mabuting malaman
guide-section-information-lead = Impormasyon mula sa labas ng site na ito.

guide-information-1-title = Bakuna para sa mga umuwi nang sandali
guide-information-1-p1 = Sa ibang bansa ba kayo nakatira at sandali lang kayong umuwi? Baka puwede kayong mabakunahan habang narito kayo.
guide-information-1-p2 = Tumawag sa { $phone } at itanong kung sino ang namamahala. Magtanong po muna bago pumunta kahit saan.

guide-information-2-title = Paliwanag tungkol sa COVID-19 sa maraming wika
guide-information-2-p1 = Paano kumakalat ang virus? Ano ang puwede ninyong gawin? Mababasa ninyo ito sa maraming wika sa { $url }.
guide-information-2-p2 = Hindi bahagi ng Okaeri ang site na iyon.


## Section: the centre

guide-section-centre-title = Ang center
guide-section-centre-lead = Kung sino kami, at kung ano ang ginagawa namin para sa inyo.

guide-centre-1-title = Kasama ninyo kami sa buong quarantine
guide-centre-1-p1 = Buong pangalan ng center: { $centre }. Ahensiyang namamahala: { $authority }.
guide-centre-1-p2 =
    { $days ->
        [one] Nakikipag-ugnayan kami sa lahat ng pumapasok sa bansa sa loob ng { $days } araw.
       *[other] Nakikipag-ugnayan kami sa lahat ng pumapasok sa bansa sa loob ng { $days } na araw.
    }
guide-centre-1-p3 = Tinitingnan namin ang mga report ninyo, at kinokontak namin kayo kapag baka kailangan ninyo ng tulong.
guide-centre-1-p4 = Matatawagan ninyo kami sa { $phone }. Automated na boses ang unang sasagot.


## Section: close contact

guide-section-close-contact-title = Kapag may nahawahan na malapit sa inyo
guide-section-close-contact-lead = Puwedeng mangyari na may nakaupong malapit sa inyo sa eroplano na nalamang may impeksiyon.

guide-close-contact-1-title = Paano namin ito sasabihin sa inyo
guide-close-contact-1-p1 = Kapag nangyari ito, sasabihan kayo ng center sa e-mail, sa mensahe sa cellphone, at sa video call.
guide-close-contact-1-p2 = Hindi ibig sabihin nito na nahawahan kayo, at walang may kasalanan dito.
guide-close-contact-1-p3 = Sasabihin namin kung ano ang susunod na gagawin. Habang naghihintay, manatili sa lugar ng quarantine.
guide-close-contact-1-p4 = Kung masama ang pakiramdam ninyo, tumawag sa pinakamalapit na public health center, o tawagan kami sa { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Mga tanong at sagot
guide-questions-lead = Maiikling sagot sa mga pinakamadalas itanong sa amin. I-tap ang tanong para makita ang sagot.
guide-questions-link = Tingnan ang lahat ng tanong at sagot
guide-questions-groups = Kung tungkol saan ang mga tanong
guide-questions-open = Ipakita ang lahat ng sagot
guide-questions-close = Itago ang mga sagot


## Search. $query is what somebody typed, $count a number.

guide-search-title = Maghanap sa gabay
guide-search-title-for = Hinanap: { $query }
guide-search-count =
    { $count ->
        [one] { $count } resulta
       *[other] { $count } na resulta
    }
guide-search-empty-title = Walang nakita para sa “{ $query }”
guide-search-empty-text = Subukan ang mas kaunting salita, o ibang salitang pareho ang ibig sabihin. Puwede rin ninyong tingnan ang lahat ng tanong, o tawagan kami.


## Day counter

guide-days-title = Bilangin ang mga araw ng quarantine
guide-days-lead =
    { $days ->
        [one] { $days } araw ang quarantine ninyo. Ilagay ang petsa ng pagdating para makita kung kailan ito matatapos.
       *[other] { $days } na araw ang quarantine ninyo. Ilagay ang petsa ng pagdating para makita kung kailan ito matatapos.
    }
guide-days-legend = Kailan kayo dumating?
guide-days-hint = Ang petsa kung kailan lumapag ang eroplano ninyo, o dumating sa pantalan ang barko ninyo. Halimbawa 23 11 2026.
guide-days-submit = Bilangin ang mga araw

guide-days-now-before = Hindi pa kayo dumarating.
guide-days-now-arrival = Ngayon ang araw ng pagdating ninyo. Bukas ang Day 1.
guide-days-now-waiting = Ngayon ay Day { $day } ng { $days }-day quarantine.
guide-days-now-released = Tapos na ang quarantine ninyo. Salamat po sa inyong pagtitiyaga.
guide-days-release = Puwede na kayong lumabas simula { $date }, { $time }.
guide-days-release-zone = Ito ay lokal na oras sa { $zone }.

guide-days-calendar-title = Ang kalendaryo ninyo
guide-days-cell-day = Day { $day }
guide-days-cell-arrival = Dating
guide-days-cell-today = Ngayon
guide-days-cell-past = Tapos na
guide-days-cell-coming = Darating pa
guide-days-cell-last = Huling araw

guide-days-rules-title = Paano binibilang ang mga araw
guide-days-rule-arrival = Day 0 ang araw ng pagdating ninyo.
guide-days-rule-next = Day 1 ang susunod na araw.
guide-days-rule-last = Day { $days } ang huling araw ng quarantine.
guide-days-rule-release = Puwede na kayong lumabas kapag natapos ang huling araw, sa hatinggabi.
guide-days-rule-midnight = Ang sinusunod ay ang lokal na petsa ng paglapag ninyo. Kung lumapag ang eroplano pagkalampas ng hatinggabi, ang bagong araw ang bibilangin.
guide-days-rule-zone = Baka oras pa ng ibang bansa ang nasa cellphone ninyo. Hindi nito binabago ang bilang.
guide-days-rule-change = Puwedeng paikliin o pahabain ng ahensiya ang quarantine. Kung mangyari ito, sasabihan kayo.

guide-days-ics = Idagdag sa kalendaryo ninyo (.ics file)
guide-days-share = Link sa kalendaryong ito
guide-days-share-hint = Petsa lang ng pagdating ang laman ng link. Puwede ninyo itong ipadala sa pamilya.
guide-days-again = Bilangin mula sa ibang petsa

guide-ics-summary-release = Tapos na ang quarantine
guide-ics-summary-day = Day { $day } ng { $days }-day quarantine
guide-ics-description = Binilang ng Okaeri mula sa petsa ng pagdating ninyo. Kung may tanong kayo, tumawag sa { $phone }.


## On every page of the guide

guide-next = Susunod
guide-previous = Bago nito
guide-checked = Huling sinuri: { $date }
guide-phone-title = Tawagan ang center
guide-phone-call = Tumawag sa { $phone }
guide-phone-automated = Automated na boses ang unang sasagot.
guide-back-to-contents = Bumalik sa laman ng gabay
