# Companions in the console: the list of requests, and the decision on the page of a case.
# $time and $language are finished texts, $name is a person's, $most a number of characters. Why the centre does not
# agree is in companions.ftl: travellers read it too.

list-companion-asked = Companion asked
list-empty-companion-asked = Nobody asks to report for one more person.
why-companion-asked = Asks to report for one more person
desk-companion-lead = Check the person against the arrival record. If you agree, the daily health report asks about them at once; a missing report counts from tomorrow.
desk-companion-name = Name
desk-companion-followed = This passport number has an open case
desk-companion-approve = Agree
desk-companion-refuse-open = Refuse with a reason
desk-companion-refuse-why = Why it is refused
desk-companion-words = In your own words
desk-companion-words-hint = Only if something has to be added. The traveller reads it as you write it; nobody translates it. The traveller’s language: { $language }. At most { $most } characters.
desk-companion-refuse = Refuse
desk-companion-error = Choose the reason that the traveller will read.
desk-companion-error-long = This is too long. Please use no more than { $most } characters.
desk-companion-error-many = This phone reports for as many people as one phone can.
desk-companion-joined = Agreed to: { $time }
desk-companion-longer = Waits longer than the traveller and needs a phone of their own
desk-companion-left = Own phone since { $time }
desk-companion-from = Reported through the phone of { $name } until { $time }
