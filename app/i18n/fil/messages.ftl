# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Mga mensahe
nav-help = Tulong
nav-unread = { $count } hindi pa nababasa
message-lead = Sumulat sa center sa anumang wika. May taong babasa nito at sasagot dito.
message-none = Wala pang mensahe.
message-from-you = Kayo
message-from-centre = Center
message-new = Bago
message-write = Ang mensahe ninyo
message-hint = Sa anumang wika, hanggang { $count } titik.
message-send = Ipadala
message-error-missing = Isulat ang mensahe ninyo.
message-error-long = Masyado itong mahaba. Hanggang { $count } titik lang po.
message-error-many = Nakasulat na kayo ng { $count } mensahe ngayong araw. Mangyaring tumawag sa { $phone }.
message-ended = Tapos na ang pagsubaybay sa inyo, kaya hindi na kayo makakasulat dito. Puwede ninyo kaming tawagan sa { $phone }.
message-locked = May impormasyon tungkol sa inyo ang mga mensahe. Kaya ipapakita lang ang mga ito kapag nakumpirma na ng center ang cellphone na ito. I-type ang arrival code, o tawagan kami.
message-notices = Mga abiso
message-notices-all = Lahat ng abiso
message-template-report-today = Pakisabi po sa amin ngayong araw kung nasaan kayo: pindutin ang “Nandito ako”.
message-template-will-call = Tatawagan namin kayo ngayong araw.
message-template-thanks = Salamat po. Natanggap na namin ang report ninyo.
message-template-answer-call = Tumawag kami pero hindi namin kayo nakausap. Pakisagot po ang susunod naming tawag.
message-template-passed-on = Naipasa na namin ang tanong ninyo. Makikita dito ang sagot.
message-template-call-us = Pakitawagan po kami sa { $phone } kapag puwede na kayo.
