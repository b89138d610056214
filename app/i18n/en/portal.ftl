# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = Today
nav-guide = Guide
nav-timeline = Your reports
sign-out = Sign out
sign-out-done = You are signed out.
call-centre = Call { $phone }


## Start

start-title = Sign in
start-lead = Welcome. Sign in to tell us each day where you are and how you feel.
start-code-label = Arrival code
start-code-hint = It is on the sheet you were given when you arrived.
start-code-error-missing = Type your arrival code.
start-code-error-form = This is not an arrival code. Please check it against your sheet.
start-code-used = This arrival code has already been used. If it was you, use the phone you used then, or sign in without the code.
start-passport-label = Passport number
start-passport-hint = Letters and numbers, as in your passport.
start-passport-error-missing = Type the passport number.
start-passport-error-form = A passport number has only letters and numbers. Please check it.
start-birth-legend = Date of birth
start-birth-hint = As in your passport. For example 31 3 1980.
start-submit = Sign in
start-without-code = I have no arrival code
start-with-code = I have an arrival code
start-report-only-title = Sign in without the code
start-report-only-text = You can send your reports without the code. What is stored about you stays hidden until the centre has confirmed your phone.
start-error-no-match = We could not sign you in with these details. Please check each one against your passport and your sheet.
start-error-too-many =
    { $minutes ->
        [one] You have tried many times. Please wait for { $minutes } minute, then try again.
       *[other] You have tried many times. Please wait for { $minutes } minutes, then try again.
    }
start-error-stay = You have tried as often as is possible during one stay. Please call us on { $phone }. We will help you.


## Pledge

pledge-title = Your pledge
pledge-lead = These rules protect you and the people around you. Please read them and agree.
pledge-1 = I stay at my waiting place until my waiting days are over.
pledge-2 = I do not meet other people.
pledge-3 = I report every day where I am and how I feel.
pledge-4 = I answer the video call when the centre calls.
pledge-5 = I wear a mask, I clean my hands, and I stay away from crowds.
pledge-consequence = If I break this pledge without a good reason, my name and facts that help to stop the infection may be made public. If I am a foreign national, my nationality may be made public too, and I could lose my residence status and be made to leave the country.
pledge-agree = I have read this and I agree.
pledge-submit = Agree and go on
pledge-error = Tick the box to show that you agree.
pledge-accepted = You agreed on { $date }.


## Waiting place

place-title = Your waiting place
place-lead = Please do this when you are at the home or lodging where you will wait.
place-address-label = Address
place-address-hint = Street, town and, if there is one, the name of the building and the room number.
place-address-error = Type the address of your waiting place.
place-address-error-long = This address is too long. Please make it shorter.
place-position-title = Where you are now
place-position-lead = We save your phone’s position as the place where you wait. When you press the button, your phone asks whether we may know it. Please allow it.
place-position-button = Find my position
place-position-found = We found your position, to within { $accuracy } m.
place-position-error-missing = Press “Find my position” before you save.
place-position-error-accuracy = Your phone could not find its position well enough. Go near a window, wait a moment and press the button again.
place-position-none = Your browser cannot tell us your position on this page. Please call us on { $phone }, and we will register your waiting place for you.
place-submit = Save my waiting place
place-registered-title = Your waiting place


## Today

today-title = Today
today-arrival = Today is your day of arrival. Tomorrow is day 1.
today-day = Day { $day } of { $days }
today-ends = You are free to go out from { $date }, { $time }.
today-released-title = Your waiting days are over
today-released-text = You do not need to report any more. Thank you for staying in. Welcome back.
today-closed-title = Your follow-up has ended
today-closed-text = You do not need to report any more. If you think this is a mistake, call us on { $phone }.
today-before-place-title = First, register your waiting place
today-before-place-text = As soon as you reach your home or lodging, tell us where it is. Then you can report from there.
today-before-place-button = Register my waiting place
today-report-only-note = Your phone is not confirmed yet. You can send reports, but nothing stored about you is shown here. To confirm your phone, use the arrival code or call { $phone }.
today-report-only-code = Type the arrival code
today-receipts-title = What we received today
today-receipts-none = Nothing yet today.
today-help = Do you need help? Call us on { $phone }. An automated voice answers first.


## "I'm here"

here-title = Where you are
here-button = I’m here
here-explain = Press the button several times a day, while you are at your waiting place. Your phone finds where you are and tells us. We look only when you press it.
here-searching = Finding where you are…
here-accuracy = Found to within { $metres } m. Trying to do better…
here-sending = Sending…
here-inside-title = You are at your waiting place
here-inside-text = Thank you. Your report has arrived.
here-outside-title = You seem to be away from your waiting place
here-outside-text = Your phone shows a place about { $distance } m away. It can be wrong by { $accuracy } m. Please go back if you can, and press “I’m here” again. Is this wrong, or do you need help? Call us.
here-cannot-tell-title = We cannot tell where you are
here-cannot-tell-text = Your report has arrived. Your phone could not find its position well enough. This does not count against you. Go near a window, wait a moment and try again.
here-report-only-title = Your report has arrived
here-report-only-text = Thank you. The centre will look at it.
here-denied-title = Your phone does not share its position
here-denied-text = You or your phone said no when the page asked. You can change this.
here-denied-ios = iPhone: open Settings, then Privacy & Security, then Location Services. Switch it on. In the list below, touch your browser, for example Safari Websites, and choose “While Using the App”. Then come back and try again.
here-denied-android = Android: touch the sign to the left of the page address, then Permissions, then Location, and choose Allow. Also check that Location is on in the Settings of the phone. Then try again.
here-denied-other = On a computer: click the sign to the left of the page address, find Location, and choose Allow. Then load the page again.
here-unavailable-title = Your phone cannot find where it is
here-unavailable-text = This often passes quickly.
here-unavailable-ios = iPhone: open Settings, then Privacy & Security, then Location Services, and check that it is on. Switch on Wi-Fi too. Then try again near a window.
here-unavailable-android = Android: open Settings, then Location, and check that it is on. Switch on Wi-Fi too. Then try again near a window.
here-unavailable-other = On a computer: check in its settings that location is on, and that Wi-Fi is on. If it still does not work, use a phone.
here-timeout-title = It took too long
here-timeout-text = Your phone did not find where it is in time. Nothing was sent. Go near a window and try again.
here-not-sent-title = Your report has not been sent yet
here-refused-title = We could not take this report
here-refused-text = Nothing was saved. If you do not know why, call us on { $phone }.
here-unsupported-title = This browser cannot find where you are
here-unsupported-text = Please open this page in another browser or on another phone, or call us on { $phone }.
here-no-script = This browser cannot send your position from this page. Please call us on { $phone }.
here-try-again = Try again
here-send-again = Send again
here-receipt = Receipt { $receipt }, { $time }


## Health

health-title = How you feel
health-lead = Please answer once a day. It takes about a minute. If you feel ill, please say so. We ask in order to help you.
health-open = Report how you feel
health-person-self = You
health-person = { $name }
health-temperature-label = Temperature (°C)
health-temperature-hint = For example 36.5. If you have no thermometer, leave this empty and answer the next question.
health-fever-legend = Is the temperature { $threshold } °C or above?
health-fever-yes = Yes
health-fever-no = No
health-symptoms-legend = What do you notice today?
health-symptoms-hint = Tick all that are true. If there is nothing, leave all empty.
health-submit = Send
health-temperature-not-a-number = Type the temperature as a number, for example 36.5.
health-temperature-out-of-range = Please check the temperature. It should be in °C, for example 36.5.
health-temperature-missing = Type the temperature, or answer Yes or No.
health-error-of = { $person }: { $error }
health-sent-before = You have sent this form before. If the new answers are right, press “{ health-submit }” once more.
health-fever-answer-unknown = Type the temperature, or answer Yes or No.
health-symptom-unknown = One of the ticks could not be read. Please tick again.
health-done-well-title = Thank you. Your report has arrived.
health-done-well-text = Nothing more to do today. If you start to feel ill, report again or call us on { $phone }.
health-done-symptomatic-title = Thank you for telling us. Please call now.
health-done-symptomatic-text = Call us on { $phone }. Please do not go to a clinic without calling first. In an emergency, call an ambulance at once.
health-receipt = Receipt { $receipt }, { $time }
health-due = Please answer by { $time }.
health-overdue = It was due by { $time }. You can still answer now.
health-done-today = You have reported today. You can report again at any time.


## Timeline

timeline-title = Your reports
timeline-lead = You see here what the centre sees.
timeline-empty = There is nothing here yet.
timeline-pledge = You agreed to the pledge
timeline-place = You registered your waiting place
timeline-location-inside = At your waiting place
timeline-location-outside = Away from your waiting place
timeline-location-cannot_tell = We could not tell where you were
timeline-location-received = Location report received
timeline-health-well = Feeling well
timeline-health-symptomatic = Feeling ill
timeline-received = Received: { $time }
timeline-receipt = Receipt { $receipt }


## Why a report could not be taken

problem-captured-in-future = The clock of your phone is ahead. Set it to automatic, then try again.
problem-captured-too-old = This report is too old, so it could not be taken. Please make a new one.
problem-released = Your waiting days are over. You do not need to report any more.
problem-not-active = Your follow-up has not begun or has ended. If you think this is a mistake, call us on { $phone }.
problem-id-conflict = This report was already sent with other content. Please load the page again and make a new report.
problem-bad-position = Your phone gave a position that cannot be right. Please try again.
