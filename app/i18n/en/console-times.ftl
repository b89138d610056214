# When and how a traveller is asked, on the page of a case.
# $from, $until, $due and $date are finished texts, $minutes is a number.

desk-times-title = Hours and needs
desk-times-hours-term = Asked
desk-times-hours = { $from } to { $until }; health by { $due }
desk-times-coming = From { $date }
desk-times-window-early = Early
desk-times-window-day = Daytime
desk-times-window-late = Late
desk-times-needs = Needs
desk-times-none = None told
desk-times-told = Told: { $date }
desk-times-edit = Change for the traveller
desk-times-edit-lead = Only what the traveller asks for on the phone. The traveller sees it under “My data”, and it is noted in the audit log.
desk-times-from = Hours, and longer to answer, count from { $date } on.
desk-times-last = Today is the last waiting day: the hours no longer change.
desk-times-window = Hours of the requests
desk-times-save = Save
desk-need-deaf = Deaf or hard of hearing
desk-need-deaf-what = Do not phone. Write a message, and put instructions in writing.
desk-need-deaf-mark = Do not phone
desk-need-night = Works at night, sleeps by day
desk-need-night-what = Phone in the evening. Offer later hours.
desk-need-children = Looks after small children
desk-need-children-what = Has { $minutes } more minutes to answer.
desk-need-shared-room = Shares a room
desk-need-shared-room-what = Announce a video call by message. Others need not be shown.
