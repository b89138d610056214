# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = Welcome. Let’s get through the waiting days together.
guide-welcome-lead =
    { $days ->
        [one] After you enter the country, you wait at home or at your lodging for { $days } day. Here you find what to do each day, and who helps you.
       *[other] After you enter the country, you wait at home or at your lodging for { $days } days. Here you find what to do each day, and who helps you.
    }
guide-welcome-who = This site is for everyone who has just arrived from another country. Responsible authority: { $authority }.
guide-welcome-start = Start here
guide-welcome-start-hint = You need your passport, and the arrival code if you were given one.
guide-welcome-count = Count your waiting days
guide-welcome-count-hint = Give your date of arrival and see the day you are free to go out.

guide-rules-title = The rules while you wait
guide-rule-stay = Stay at home, or at the lodging you registered, until your waiting days are over.
guide-rule-no-meeting = Do not meet other people.
guide-rule-report = Tell us every day where you are and how you feel.
guide-rule-mask = Wear a mask.
guide-rule-hands = Wash or disinfect your hands often.
guide-rule-avoid = Stay away from closed rooms, crowds and close contact with others.
guide-rule-ill = If you feel ill, call the public health centre near you, or call us on { $phone }.
guide-rule-apps = Set up the apps you were asked to use, and keep using them.

guide-pledge-title = Your pledge
guide-pledge-1 = When you arrived, you signed a pledge to follow these rules.
guide-pledge-2 = You break the pledge if you do not tell us where you are or how you feel and have no good reason, or if you break a rule in another way.
guide-pledge-3 = Your name may then be made public, together with facts that help to stop the infection.
guide-pledge-4 = If you are a foreign national, your nationality may be made public too.
guide-pledge-5 = If you are a foreign national, steps under immigration law may follow too. You could lose your residence status and be made to leave the country.
guide-pledge-6 = Is something keeping you from reporting? Call us on { $phone } and tell us. We will look for a way together.

guide-contents-title = What is in this guide


## Section: what to do every day in Okaeri

guide-section-app-title = What to do every day in Okaeri
guide-section-app-lead = Okaeri opens in the browser of your phone. There is nothing to install.

guide-app-1-title = Start for the first time
guide-app-1-p1 = At the airport you get a sheet with a QR code. Point the camera of your phone at the code and open the link.
guide-app-1-p2 = Type your passport number and your date of birth, as they stand in your passport.
guide-app-1-p3 = Read the pledge and agree to it. Then you are ready.
guide-app-1-p4 = No code? You can start without it and send your reports. What you sent before is shown only after the centre has confirmed your phone.

guide-app-2-title = Your waiting place, and where you are now
guide-app-2-p1 = As soon as you reach your home or lodging, register it as your waiting place. Do this while you are there, because your phone’s position is saved with the address.
guide-app-2-p2 = Several times a day, open the page “Today” and press “I’m here”. Your phone then finds where you are and tells us.
guide-app-2-p3 = You are inside if you are within { $radius } metres of your waiting place.
guide-app-2-p4 = Sometimes a phone cannot find its position well. Then we cannot tell where you are, and this does not count against you. Just try again later.

guide-app-3-title = How you feel
guide-app-3-p1 = Once a day, open “Today” and answer the questions about your health. It takes about a minute.
guide-app-3-p2 = Are others in your group without a phone of their own, such as a child? Then answer for each of them too.
guide-app-3-p3 = If you have a fever or do not feel well, please say so. We ask in order to help you.

guide-app-4-title = The residence check by video
guide-app-4-p1 = The centre calls you by video at your waiting place. The call is always made by the centre.
guide-app-4-p2 = You may speak with a person, or hear an automated voice. You answer in the same way.
guide-app-4-p3 = Please always answer.
guide-app-4-p4 = You missed the call? You cannot call back. The check needs to see that you are indoors at the moment of the call. Please wait for the next one.


## Section: what else to do on the phone

guide-section-outside-title = What else to do on your phone
guide-section-outside-lead = Two settings help if you become ill. They help you to remember where you were and who was near you.

guide-outside-1-title = Keep your location history on
guide-outside-1-p1 = Your phone can remember the places you have been to. Keep this switched on, and do not delete it, until your waiting days are over.
guide-outside-1-p2 = On an iPhone: open Settings, then Privacy & Security, then Location Services, and switch it on. Further down, open System Services, then Significant Locations, and switch it on.
guide-outside-1-p3 = On an Android phone: open Settings, then Location, and switch it on. Then open Google Maps, touch your picture, then Timeline, and switch it on.
guide-outside-1-p4 = The names can be a little different on your phone.

guide-outside-2-title = Use the contact-tracing app
guide-outside-2-p1 = A contact-tracing app can tell you if you were near someone who was later found to be infected.
guide-outside-2-p2 = Install the app you were told about on arrival. Keep Bluetooth switched on, so that it can work.


## Section: feeling ill

guide-section-ill-title = When you feel ill
guide-section-ill-lead = You are not alone. Tell us early, and stay where you are until you have spoken with someone. In an emergency, call an ambulance at once.

guide-ill-1-title = Call the public health centre
guide-ill-1-p1 = If you have a fever, a cough or any other sign of illness, call the public health centre near your waiting place.
guide-ill-1-p2 = Say that you came from abroad and are in your waiting days.
guide-ill-1-p3 = You do not know the number? Call us on { $phone }.

guide-ill-2-title = If you need to change your waiting place
guide-ill-2-p1 = Before you move, ask the centre: open “Today” and choose “I am moving to another place”. Or call us on { $phone }.
guide-ill-2-p2 = Tell us the new address and why you need to move.
guide-ill-2-p3 = Until we agree to the change, your old waiting place is the one that counts.

guide-ill-3-title = Going to a doctor or to a test
guide-ill-3-p1 = Call the clinic or the test site first, and ask how to come. Please do not go without calling.
guide-ill-3-p2 = On the way, wear a mask and stay away from crowds.
guide-ill-3-p3 = Tell us before you leave. Call { $phone }.


## Section: help

guide-section-help-title = When you need help
guide-section-help-lead = For every question, call the centre on { $phone }. An automated voice answers first.

guide-help-1-title = Questions many people ask
guide-help-1-p1 = We have collected what people ask us again and again. Each question has a short answer.

guide-help-2-title = Questions about your health reports
guide-help-2-p1 = You made a mistake in a report, or you are not sure what to answer? Call { $phone }.
guide-help-2-p2 = If you feel ill now, read “When you feel ill” first.

guide-help-3-title = Trouble with Okaeri
guide-help-3-p1 = If a page does not open, wait a few minutes and try again. There is no need to press again and again.
guide-help-3-p2 = If it still does not work, call { $phone }.

guide-help-4-title = Opinions and wishes
guide-help-4-p1 = We want to get better. Tell us what was hard to understand. Call { $phone }.

guide-help-5-title = Everything else
guide-help-5-p1 = For any other question, call { $phone } too. If we are not the right desk, we tell you who is.


## Section: information

guide-section-information-title = Good to know
guide-section-information-lead = Information from outside this site.

guide-information-1-title = Vaccination for people who came back for a short time
guide-information-1-p1 = You live in another country and came back for a short time? There may be a way to be vaccinated while you are here.
guide-information-1-p2 = Call { $phone } and ask who is in charge. Please ask before you go anywhere.

guide-information-2-title = COVID-19 explained in many languages
guide-information-2-p1 = How does the virus spread? What can you do about it? You can read this in many languages at { $url }.
guide-information-2-p2 = That site is not part of Okaeri.


## Section: the centre

guide-section-centre-title = The centre
guide-section-centre-lead = Who we are, and what we do for you.

guide-centre-1-title = We are with you during the waiting days
guide-centre-1-p1 = The full name of the centre is: { $centre }. Responsible authority: { $authority }.
guide-centre-1-p2 =
    { $days ->
        [one] We keep in touch with everyone who enters the country, for { $days } day.
       *[other] We keep in touch with everyone who enters the country, for { $days } days.
    }
guide-centre-1-p3 = We look at your reports, and we contact you when you may need help.
guide-centre-1-p4 = You reach us on { $phone }. An automated voice answers first.


## Section: close contact

guide-section-close-contact-title = When someone near you was infected
guide-section-close-contact-lead = It can happen that someone who sat near you on the aircraft is found to be infected.

guide-close-contact-1-title = How we tell you
guide-close-contact-1-p1 = If this happens, the centre tells you by e-mail, by a message on your phone and by video call.
guide-close-contact-1-p2 = It does not mean that you are infected, and it is nobody’s fault.
guide-close-contact-1-p3 = We tell you what to do next. Until then, stay at your waiting place.
guide-close-contact-1-p4 = If you feel ill, call the public health centre near you, or call us on { $phone }.


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = Questions and answers
guide-questions-lead = Short answers to what people ask us most often. Touch a question to see its answer.
guide-questions-link = See all questions and answers
guide-questions-groups = What the questions are about
guide-questions-open = Show all answers
guide-questions-close = Hide the answers


## Search. $query is what somebody typed, $count a number.

guide-search-title = Search the guide
guide-search-title-for = Search: { $query }
guide-search-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
guide-search-empty-title = Nothing found for “{ $query }”
guide-search-empty-text = Try fewer words, or another word for the same thing. You can also look through all questions, or call us.


## Day counter

guide-days-title = Count your waiting days
guide-days-lead =
    { $days ->
        [one] You wait for { $days } day. Give the date you arrived, and see when it is over.
       *[other] You wait for { $days } days. Give the date you arrived, and see when they are over.
    }
guide-days-legend = When did you arrive?
guide-days-hint = The date your flight landed, or your ship reached the port. For example 23 11 2026.
guide-days-submit = Count the days

guide-days-now-before = You have not arrived yet.
guide-days-now-arrival = Today is your day of arrival. Tomorrow is day 1.
guide-days-now-waiting = Today is day { $day } of { $days }.
guide-days-now-released = Your waiting days are over. Thank you for staying in.
guide-days-release = You are free to go out from { $date }, { $time }.
guide-days-release-zone = This is the local time of { $zone }.

guide-days-calendar-title = Your calendar
guide-days-cell-day = Day { $day }
guide-days-cell-arrival = Arrival
guide-days-cell-today = Today
guide-days-cell-past = Done
guide-days-cell-coming = To come
guide-days-cell-last = Last day

guide-days-rules-title = How the days are counted
guide-days-rule-arrival = The day you arrive is day 0.
guide-days-rule-next = The next day is day 1.
guide-days-rule-last = Your waiting ends with day { $days }.
guide-days-rule-release = You are free to go out when the last day ends, at midnight.
guide-days-rule-midnight = What counts is the local date when you land. A flight that lands just after midnight counts for the new day.
guide-days-rule-zone = Your phone may still show the time of another country. This does not change the count.
guide-days-rule-change = The authority may make the waiting shorter or longer. If it does, you are told.

guide-days-ics = Add to your calendar (.ics file)
guide-days-share = Link to this calendar
guide-days-share-hint = The link holds only the date of arrival. You can send it to your family.
guide-days-again = Count from another date

guide-ics-summary-release = Waiting days are over
guide-ics-summary-day = Waiting day { $day } of { $days }
guide-ics-description = Counted by Okaeri from your date of arrival. If you have questions, call { $phone }.


## On every page of the guide

guide-next = Next
guide-previous = Before this
guide-checked = Last checked on { $date }
guide-phone-title = Call the centre
guide-phone-call = Call { $phone }
guide-phone-automated = An automated voice answers first.
guide-back-to-contents = Back to the contents
