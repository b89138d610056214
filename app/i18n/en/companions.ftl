# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Who reports with this phone
companions-lead = Each person has their own waiting days and their own health report. One phone can report for { $count } people.
companions-arrival = Day of arrival, day 0
companions-over = The waiting days are over
companions-ends = Free to go out from { $date }, { $time }
companions-longer = { $name } waits longer than you. Give them a phone of their own before { $date }: from then on this phone takes no reports.
companions-phone = Give { $name } a phone of their own
companions-left = { $name } has reported with a phone of their own since { $date }.
companions-back = Back to everybody who reports with this phone


## Asking for one more

companions-ask = Ask to report for one more person
companions-ask-lead = For somebody who waits with you and has no phone. Once the centre has agreed, the health report asks about them too. Days before that do not count against anybody.
companions-name = Name, as in the passport
companions-arrived = Day of arrival
companions-submit = Ask the centre
companions-error-name = Type the name as it stands in the passport.
companions-error-known = You already report for this person, or you have asked to.
companions-error-arrived = Choose the day on which this person arrived.
companions-error-many = One phone can report for { $count } people. If you need more, please call us on { $phone }.
companions-asked-title = { $name }: the centre is deciding
companions-asked-text = A person at the centre looks at your request. You will find the answer here.
companions-withdraw = Take the request back
companions-refused-title = { $name }: the centre has not agreed
companions-refused-words = The centre also writes:
companion-refusal-not-found = We could not find this person. Please ask again with the name, passport number and day of arrival exactly as they are.
companion-refusal-own-phone = This person already reports with another phone.
companion-refusal-not-waiting = This person does not have to wait, or not any more.
companion-refusal-call = We need to talk with you first. Please call us on { $phone }.
companions-requests = Requests to report for others
companion-state-open = The centre is deciding
companion-state-approved = The centre has agreed
companion-state-refused = The centre has not agreed
companion-state-withdrawn = Taken back
companion-deed-approve-companion = Agreed that you report for one more person
companion-deed-refuse-companion = Did not agree that you report for one more person


## A phone of their own

handover-title = A phone of their own for { $name }
handover-lead = Make a code here and use it on the other phone. From then on { $name } reports there, with their own waiting days and the same waiting place, and this phone no longer asks about them.
handover-history = Reports that you have sent for { $name } stay with your reports. { $name } can read them on the new phone too.
handover-identity = We do not know yet who { $name } is. Type what stands in their passport.
handover-type = Type the passport number and date of birth of { $name } there.
handover-followed = There is already a case with this passport number. Please call us on { $phone }.
handover-before = Until { $date }, your health reports were sent with the phone of { $name }. They are shown here too.
problem-handed-over = One of the people in this report now has a phone of their own, so their part was not taken. The report of everybody else has arrived.
