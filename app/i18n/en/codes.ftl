# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Gave a code for a new phone, after questions on the telephone
code-deed-give-code-in-person = Gave a code for a new phone, after looking at the passport
code-deed-take-back-code = Took back a code for a new phone
code-deed-sign-out-phones = Signed out all phones
code-expired = This code is no longer valid. Have a new one made where you got this one. If the centre gave it to you, call { $phone }.
