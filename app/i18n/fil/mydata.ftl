# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = Impormasyon ko
mydata-lead = Tingnan dito kung ano ang nakatago tungkol sa inyo, kung sino ang tumingin, at kung kailan ito buburahin.
mydata-locked = Ipinapakita lang ang impormasyon ninyo sa cellphone na nakumpirma na ng center. I-type ang arrival code o ang code mula sa isa pa ninyong cellphone, o tawagan kami.


## What is stored

mydata-stored = Ano ang nakatago
mydata-who = Tungkol sa inyo
mydata-name = Pangalan
mydata-language = Wika
mydata-companions = Mga kasama ninyo
mydata-arrival = Ang pagdating ninyo
mydata-arrived = Araw ng pagdating
mydata-flight = Flight at upuan
mydata-period = Ang quarantine ninyo
mydata-registered = Nairehistro
mydata-none = Wala pa
mydata-location-reports = Mga report ng lokasyon
mydata-exact = sa mga ito, may eksaktong lokasyon
mydata-health-reports = Mga report ng kalusugan
mydata-exact-rule =
    { $hours ->
        [one] Tuluyang binubura ang eksaktong lokasyon { $hours } oras pagkatapos ng report. Ang resulta, tantiyang layo, at antas ng katiyakan lang ang naiiwan.
       *[other] Tuluyang binubura ang eksaktong lokasyon { $hours } na oras pagkatapos ng report. Ang resulta, tantiyang layo, at antas ng katiyakan lang ang naiiwan.
    }
mydata-contact = Mga mensahe at request
mydata-requests = Mga request na umabot sa cellphone ninyo
mydata-contests = Mga marka na sinabi ninyong mali
mydata-phones = Mga cellphone na naka-sign in
mydata-phone-this = Ang cellphone na ito
mydata-phone-other = Ibang cellphone
mydata-phone-full = Ipinapakita ang lahat
mydata-phone-report = Makakapagpadala lang ng report
mydata-phone-since = Nag-sign in: { $since }. Huling ginamit: { $seen }.


## Who looked at it

mydata-access = Sino ang tumingin
mydata-access-lead = Tuwing bubuksan o aasikasuhin ng tao sa center ang kaso ninyo, itinatala iyon at ipinapakita rito.
mydata-access-none = Wala pang nagbukas ng kaso ninyo.
mydata-access-older = Mas lumang tala
mydata-access-newest = Pinakabagong tala
mydata-deed-read-case = Binuksan ang kaso ninyo
mydata-deed-settle-contest = Nagpasya tungkol sa markang sinabi ninyong mali
mydata-deed-write-message = Sumulat sa inyo
mydata-deed-answer-messages = Itinala na nasagot na ang mensahe ninyo
mydata-deed-decide-deletion = Nagpasya tungkol sa hiling ninyong magbura
mydata-deed-approve-place = Pumayag sa paglipat ninyo
mydata-deed-refuse-place = Hindi pumayag sa paglipat ninyo
mydata-deed-other = Inasikaso ang kaso ninyo
mydata-role-viewer = Ang center (tumitingin lang)
mydata-role-follow-up = Ang center (pagsubaybay)
mydata-role-supervisor = Ang center (tagapamahala)
mydata-role-administrator = Ang center (administrasyon)


## When it is destroyed

mydata-end = Kailan ito buburahin
mydata-end-released = Puwede na kayong lumabas
mydata-end-hidden = Hindi na ito nakikita ng center
mydata-end-destroyed = Tuluyang buburahin ang lahat
mydata-rule-hidden =
    { $days ->
        [one] Ang patakaran: hanggang { $days } araw pagkatapos ng quarantine nakikita ng center ang impormasyon ninyo.
       *[other] Ang patakaran: hanggang { $days } na araw pagkatapos ng quarantine nakikita ng center ang impormasyon ninyo.
    }
mydata-rule-destroyed =
    { $days ->
        [one] Tuluyan itong binubura { $days } araw pagkatapos ng quarantine, o mas maaga kung pumayag ang center.
       *[other] Tuluyan itong binubura { $days } na araw pagkatapos ng quarantine, o mas maaga kung pumayag ang center.
    }


## A copy, another phone, signing out

mydata-copy = Kopya para sa inyo
mydata-copy-lead = Lahat ng nakatago tungkol sa inyo at sa mga kasama ninyo, nasa iisang file. Nakasulat dito ang kalusugan ninyo at kung nasaan kayo, kaya ingatan po ninyo.
mydata-copy-page = Para basahin (HTML)
mydata-copy-json = Para sa mga program (JSON)
mydata-newphone = Gumamit ng ibang cellphone
mydata-newphone-lead = Gumawa ng code dito at gamitin ito sa isa pang cellphone, kasama ang passport number at petsa ng kapanganakan. Makikita na rin doon ang lahat. Isang beses lang magagamit ang code, sa loob ng { $minutes } minuto.
mydata-newphone-make = Gumawa ng code
mydata-newphone-many = Nakagawa na kayo ng { $count } code ngayong araw. Pakitawagan po kami sa { $phone }.
mydata-newphone-title = Code para sa isa pa ninyong cellphone
mydata-newphone-until = Isang beses lang magagamit ang code na ito, hanggang { $time }. Ngayon lang ito ipinapakita.
mydata-newphone-scan = I-scan ang larawan gamit ang camera ng isa pang cellphone. O buksan doon ang address sa ibaba at i-type ang code.
mydata-newphone-type = I-type ang passport number at petsa ng kapanganakan, gaya ng dati.
mydata-newphone-picture = QR code na magdadala sa isa pang cellphone sa pag-sign in
mydata-back = Bumalik sa “Impormasyon ko”
mydata-out = Mag-sign out sa mga cellphone
mydata-out-lead = Nawalan ba kayo ng cellphone, o nakigamit sa iba? I-sign out iyon dito. Agad itong magkakabisa.
mydata-out-others = I-sign out ang ibang cellphone
mydata-out-others-note = Masa-sign out ang lahat ng cellphone maliban dito. Para magamit ulit ang isa, gumawa ng code dito.
mydata-out-others-submit = Oo, i-sign out ang iba
mydata-out-all = Mag-sign out sa lahat, pati sa cellphone na ito
mydata-out-all-note = Isang beses lang magagamit ang arrival code. Kung walang bagong code mula sa center, makakapag-sign in lang kayo ulit para magpadala ng report.
mydata-out-all-submit = Oo, mag-sign out sa lahat


## Deletion

mydata-delete = Hilinging burahin
mydata-delete-rule = Habang naka-quarantine, walang puwedeng burahin.
mydata-delete-lead = Pero puwede ninyong hilingin na mas maagang burahin ang impormasyon ninyo: sa { $early }, at hindi sa { $date }. Tao sa center ang magpapasya.
mydata-delete-open = Hilinging burahin nang maaga
mydata-delete-reason = Bakit? Puwede itong iwang blangko.
mydata-delete-submit = Oo, hilinging burahin
mydata-delete-asked = Humiling kayo noong { $date }. Magpapasya ang isang tao sa center, at makikita ninyo rito ang sagot.
mydata-delete-withdraw = Bawiin ang hiling
mydata-delete-granted = Pumayag ang center. Tuluyang buburahin ang impormasyon ninyo sa { $date }.
mydata-delete-refused = Hindi pumayag ang center. Ang dahilan:
mydata-delete-hidden = Wala nang nakakakita ng impormasyon ninyo sa center. Tuluyan itong buburahin sa { $date }.
