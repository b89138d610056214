# Changes of place in the console: the list of requests, and the decision on the page of a case.
# $date and $time are finished texts. The reasons themselves are in places.ftl: travellers read them too.

list-change-of-place = Change of place asked
list-empty-change-of-place = Nobody asks to move to another place.
why-change-of-place = Asks to move to another place
desk-place-lead = Until you decide, the old place stays valid. On the day of moving both count, and being on the way is no breach.
desk-place-old = Place now
desk-place-new = New place
desk-place-day = Day of moving
desk-place-until = Stays there
desk-place-reason = Reason
desk-place-approve = Approve the new place
desk-place-refuse-open = Refuse with a reason
desk-place-refuse-why = Why it is refused
desk-place-refuse = Refuse the move
desk-place-error = Choose the reason that the traveller will read.
desk-place-from = From { $date }:
desk-place-arrived = Arrived: { $time }
desk-place-not-arrived = Not arrived yet
desk-place-step-asked = Asked to move to another place
desk-place-step-approved = Move approved
desk-place-step-refused = Move refused
desk-place-step-withdrawn = Move taken back by the traveller
desk-place-step-arrived = Arrived at the new place
