# Codes for a new phone, which operators give to somebody whose own is lost or broken. $name is a person's name, $time a
# finished text, $count a number.

desk-code-title = Code for a new phone
desk-code-card-lead = For somebody whose phone is lost or broken.
desk-code-for = Code for { $name }
desk-code-open = { $name }: a code works until { $time }
desk-code-take-back = Take the code back
desk-code-released = No code can be given: the waiting days are over.
desk-code-closed = No code can be given: the case is closed.
desk-code-many = { $count } codes were made within 24 hours, and no more can be made for now.
desk-code-back = Back to the case
desk-code-lead = With this code, the passport number and the date of birth, the new phone shows everything again. The code works once, within { $count } minutes; a new one ends the one before.
desk-code-lead-companion = With this code, { $name } gets a phone and a case of their own. The other phone no longer asks about them. The code works once, within { $count } minutes; a new one ends the one before.
desk-code-compare = Compare with what the person says
desk-code-identity = It is not known yet who { $name } is. Type what stands in their passport.
desk-code-passport = Passport number
desk-code-born = Date of birth
desk-code-error-passport = Type the passport number: only letters and numbers.
desk-code-checked = How did you make sure who it is?
desk-code-checked-asked = On the telephone: passport number and date of birth were asked for, and are right
desk-code-checked-in-person = In person: the passport was seen
desk-code-error-checked = Choose how you made sure who it is.
desk-code-phones = The phone until now
desk-code-lost = It is lost or stolen: sign out all phones at once, and end every other code
desk-code-kept = It is broken, or still there: leave phones as they are
desk-code-signed-in = Phones that are signed in: { $count }
desk-code-make = Make the code
desk-code-read = Read the code out letter by letter. The letters I, L, O and U are never in it.
desk-code-type = On the new phone: open the address below, or scan the picture. Then type the code, the passport number and the date of birth.
desk-code-label = Code
desk-code-signed-out = Phones that were signed out: { $count }
desk-code-row-give-code-by-phone = Code for a new phone, after questions on the telephone
desk-code-row-give-code-in-person = Code for a new phone, after looking at the passport
desk-code-row-take-back-code = Code for a new phone taken back
desk-code-row-sign-out-phones = All phones signed out
