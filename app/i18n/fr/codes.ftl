# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = A donné un code pour un nouveau téléphone, après des questions par téléphone
code-deed-give-code-in-person = A donné un code pour un nouveau téléphone, après avoir vu le passeport
code-deed-take-back-code = A annulé un code pour un nouveau téléphone
code-deed-sign-out-phones = A déconnecté tous les téléphones
code-expired = Ce code n’est plus valable. Faites-en créer un nouveau là où vous l’avez reçu. S’il vient du centre, appelez le { $phone }.
