# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Sino ang nagre-report gamit ang cellphone na ito
companions-lead = May sariling mga araw ng quarantine at health report ang bawat tao. Kayang mag-report ng isang cellphone para sa { $count } tao.
companions-arrival = Araw ng pagdating, Day 0
companions-over = Tapos na ang quarantine
companions-ends = Puwede nang lumabas simula { $date }, { $time }
companions-longer = Mas matagal ang quarantine ni { $name } kaysa sa inyo. Simula { $date }, hindi na tatanggap ng report ang cellphone na ito. Ilipat na po si { $name } sa sarili niyang cellphone bago iyon.
companions-phone = Ilipat si { $name } sa sarili niyang cellphone
companions-left = Nagre-report na si { $name } gamit ang sarili niyang cellphone mula { $date }.
companions-back = Bumalik sa mga nagre-report gamit ang cellphone na ito


## Asking for one more

companions-ask = Hilinging mag-report para sa isa pang tao
companions-ask-lead = Para sa taong kasama ninyo sa quarantine at walang cellphone. Kapag pumayag ang center, itatanong na rin siya sa health report. Walang mananagot sa mga araw bago iyon.
companions-name = Pangalan, gaya ng nasa passport
companions-arrived = Araw ng pagdating
companions-submit = Humiling sa center
companions-error-name = I-type ang pangalan gaya ng nasa passport.
companions-error-known = Nagre-report na kayo para sa taong ito, o nakahiling na kayo.
companions-error-arrived = Piliin ang araw ng pagdating ng taong ito.
companions-error-many = Kayang mag-report ng isang cellphone para sa { $count } tao. Kung kailangan ng higit pa, pakitawagan po kami sa { $phone }.
companions-asked-title = { $name }: pinag-aaralan ng center
companions-asked-text = Tinitingnan ng tao sa center ang hiling ninyo. Makikita ninyo ang sagot dito.
companions-withdraw = Bawiin ang hiling
companions-refused-title = { $name }: hindi pumayag ang center
companions-refused-words = Sulat pa ng center:
companion-refusal-not-found = Hindi namin nakita ang taong ito. Pakitingnan ang pangalan, passport number at araw ng pagdating, at humiling ulit.
companion-refusal-own-phone = Nagre-report na ang taong ito gamit ang ibang cellphone.
companion-refusal-not-waiting = Hindi kailangang mag-quarantine ang taong ito, o tapos na siya.
companion-refusal-call = Kailangan muna namin kayong makausap. Mangyaring tumawag sa { $phone }.
companions-requests = Mga hiling na mag-report para sa iba
companion-state-open = Pinag-aaralan ng center
companion-state-approved = Pumayag ang center
companion-state-refused = Hindi pumayag ang center
companion-state-withdrawn = Binawi
companion-deed-approve-companion = Pumayag na mag-report kayo para sa isa pang tao
companion-deed-refuse-companion = Hindi pumayag na mag-report kayo para sa isa pang tao


## A phone of their own

handover-title = Sariling cellphone ni { $name }
handover-lead = Gumawa ng code dito at gamitin ito sa isa pang cellphone. Mula noon, doon na magre-report si { $name }, may sariling mga araw ng quarantine at parehong lugar ng quarantine. Hindi na magtatanong ang cellphone na ito tungkol kay { $name }.
handover-history = Mananatili sa mga report ninyo ang mga naipadala ninyo para kay { $name }. Makikita rin iyon ni { $name } sa bagong cellphone.
handover-identity = Hindi pa namin alam ang nasa passport ni { $name }. I-type ito gaya ng nasa passport.
handover-type = I-type doon ang passport number at petsa ng kapanganakan ni { $name }.
handover-followed = May record na ang passport number na ito. Pakitawagan po kami sa { $phone }.
handover-before = Hanggang { $date }, ipinadala ang mga health report ninyo gamit ang cellphone ni { $name }. Ipinapakita rin iyon dito.
problem-handed-over = May isang tao sa report na ito na may sarili nang cellphone, kaya hindi tinanggap ang bahagi niya. Dumating na ang report ng iba.
