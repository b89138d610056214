# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = My data
mydata-lead = See what is stored about you, who looked at it, and when it is destroyed.
mydata-locked = Your data can be shown only on a phone that the centre has confirmed. Type your arrival code or a code from your other phone, or call us.


## What is stored

mydata-stored = What is stored
mydata-who = Who you are
mydata-name = Name
mydata-language = Language
mydata-companions = Others in your group
mydata-arrival = Your arrival
mydata-arrived = Day of arrival
mydata-flight = Flight and seat
mydata-period = Your waiting days
mydata-registered = Registered
mydata-none = Nothing yet
mydata-location-reports = Location reports
mydata-exact = of these, with the exact position
mydata-health-reports = Reports of how you feel
mydata-exact-rule =
    { $hours ->
        [one] The exact position is destroyed { $hours } hour after a report. Only the result, a rough distance and the accuracy stay.
       *[other] The exact position is destroyed { $hours } hours after a report. Only the result, a rough distance and the accuracy stay.
    }
mydata-contact = Messages and requests
mydata-requests = Requests that reached your phone
mydata-contests = Marks that you said are wrong
mydata-phones = Phones that are signed in
mydata-phone-this = This phone
mydata-phone-other = Another phone
mydata-phone-full = Shows everything
mydata-phone-report = Can only send reports
mydata-phone-since = Signed in: { $since }. Last used: { $seen }.


## Who looked at it

mydata-access = Who looked at it
mydata-access-lead = Whenever a person at the centre opens your case or does something with it, that is written down and shown here.
mydata-access-none = Nobody has opened your case yet.
mydata-access-older = Older entries
mydata-access-newest = Newest entries
mydata-deed-read-case = Opened your case
mydata-deed-settle-contest = Decided on a mark that you said is wrong
mydata-deed-write-message = Wrote to you
mydata-deed-answer-messages = Noted that your message was answered
mydata-deed-decide-deletion = Decided on your request for deletion
mydata-deed-approve-place = Agreed to your move
mydata-deed-refuse-place = Did not agree to your move
mydata-deed-other = Worked on your case
mydata-role-viewer = The centre (reading only)
mydata-role-follow-up = The centre (follow-up)
mydata-role-supervisor = The centre (supervision)
mydata-role-administrator = The centre (administration)


## When it is destroyed

mydata-end = When it is destroyed
mydata-end-released = You are free to go out
mydata-end-hidden = The centre no longer sees it
mydata-end-destroyed = Everything is destroyed
mydata-rule-hidden =
    { $days ->
        [one] The rule: the centre sees your data for { $days } day after your waiting days.
       *[other] The rule: the centre sees your data for { $days } days after your waiting days.
    }
mydata-rule-destroyed =
    { $days ->
        [one] They are destroyed { $days } day after your waiting days.
       *[other] They are destroyed { $days } days after your waiting days, or earlier if the centre has agreed to that.
    }


## A copy, another phone, signing out

mydata-copy = A copy for you
mydata-copy-lead = All that is stored about you and your group, in one file. It tells how you feel and where you were, so keep it safe.
mydata-copy-page = To read (HTML)
mydata-copy-json = For programs (JSON)
mydata-newphone = Use another phone
mydata-newphone-lead = Make a code here and use it on the other phone, with your passport number and date of birth. Then that phone shows everything too. The code works once, within { $minutes } minutes.
mydata-newphone-make = Make a code
mydata-newphone-many = You have made { $count } codes today. Please call us on { $phone }.
mydata-newphone-title = Code for your other phone
mydata-newphone-until = This code works once, until { $time }. It is shown only now.
mydata-newphone-scan = Scan the picture with the camera of the other phone. Or open the address below there and type the code.
mydata-newphone-type = Type your passport number and your date of birth, as always.
mydata-newphone-picture = QR code that leads the other phone to the sign-in
mydata-back = Back to “My data”
mydata-out = Sign out of phones
mydata-out-lead = Have you lost a phone, or used somebody else’s? Sign it out here. It stops at once.
mydata-out-others = Sign out the other phones
mydata-out-others-note = All phones but this one are signed out. To use one of them again, make a code for it here.
mydata-out-others-submit = Yes, sign out the others
mydata-out-all = Sign out everywhere, this phone too
mydata-out-all-note = An arrival code works only once. Without a new code from the centre, you can then sign in again only to send reports.
mydata-out-all-submit = Yes, sign out everywhere


## Deletion

mydata-delete = Ask for deletion
mydata-delete-rule = During your waiting days nothing may be deleted.
mydata-delete-lead = But you can ask that your data be destroyed early: on { $early }, and not on { $date }. A person at the centre decides.
mydata-delete-open = Ask for early deletion
mydata-delete-reason = Why? You may leave this empty.
mydata-delete-submit = Yes, ask for deletion
mydata-delete-asked = You asked on { $date }. A person at the centre will decide, and you will see the answer here.
mydata-delete-withdraw = Take the request back
mydata-delete-granted = The centre has agreed. Your data will be destroyed on { $date }.
mydata-delete-refused = The centre has not agreed. Its reason:
mydata-delete-hidden = Nobody at the centre sees your data any more. They will be destroyed on { $date }.
