# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Nagbigay ng code para sa bagong cellphone, pagkatapos magtanong sa telepono
code-deed-give-code-in-person = Nagbigay ng code para sa bagong cellphone, pagkatapos tingnan ang pasaporte
code-deed-take-back-code = Binawi ang code para sa bagong cellphone
code-deed-sign-out-phones = Ini-sign out ang lahat ng cellphone
code-expired = Hindi na puwede ang code na ito. Magpagawa ng bago kung saan ninyo ito nakuha. Kung galing ito sa center, pakitawagan ang { $phone }.
