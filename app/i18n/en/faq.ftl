# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = The waiting days

faq-arrival-day-question = Does the day of my flight count?
faq-arrival-day-answer = The day you land is day 0. It does not count as a waiting day. The next day is day 1. If you land just after midnight, the new day is day 0.

faq-end-question = When exactly is it over?
faq-end-answer = Your waiting, or quarantine, ends with day { $days }. You are free to go out when that day ends, at midnight. The page “Today” shows the date and the time.

faq-time-zone-question = Which time zone counts?
faq-time-zone-answer = The local time of { $country } counts. Your phone may still show the time of another country. This changes nothing.

faq-early-end-question = Can my waiting days end earlier?
faq-early-end-answer = The authority may make the waiting shorter or longer. If it does, we tell you. Until then, the date on the page “Today” is the one that counts.

faq-leaving-question = I want to leave the country before it is over. What do I do?
faq-leaving-answer = Call us on { $phone } before you set out. Tell us the day and the flight. We tell you what to do next. Until you leave, the rules stay the same.

faq-vaccinated-question = I am vaccinated. Do I still have to wait?
faq-vaccinated-answer = Please follow the date on the page “Today”, vaccinated or not. If other rules come for people who are vaccinated, we tell you. You are not sure? Call { $phone }.


## The waiting place

faq-group-place = Your waiting place

faq-moving-question = Can I move from a hotel to my home?
faq-moving-answer = Before you move, ask the centre: open “Today” and choose “I am moving to another place”. Or call us on { $phone }. Tell us the new address and why you need to move. Until we agree to the change, your old waiting place is the one that counts.

faq-shopping-question = Can I go shopping for food?
faq-shopping-answer = Please stay at your waiting place. Have your groceries brought to your door. Family or friends can put a bag outside the door too. If nobody can bring you food, call us on { $phone }.

faq-delivery-question = How do I take in a delivery?
faq-delivery-answer = Ask for the food or the parcel to be left outside your door. Take it in when the person has gone. If you have to meet, wear a mask and keep your distance.

faq-rubbish-question = How do I put out the rubbish or garbage?
faq-rubbish-answer = Ask the hotel, or somebody who lives with you, to take out your trash. If nobody can help you, call us on { $phone }. We look for a way together.

faq-outdoors-question = Can I walk the dog, or exercise outside?
faq-outdoors-answer = Please stay inside until your waiting days are over. This means no walks and no gym. Sport in your room is fine. Ask somebody else to walk the dog. If nobody can look after your pet, call us on { $phone }.

faq-visitors-question = Can friends or family visit me?
faq-visitors-answer = Please do not meet other people until your waiting days are over. You can talk by phone or by video. Visitors who bring you something can leave it outside the door.

faq-household-question = I live with other people. What should we do?
faq-household-answer = Stay in a room of your own if you can. When you meet, wear a mask and keep your distance. Open the windows often. All of you wash your hands often.

faq-children-question = I am with a child, or with somebody who has no phone. How do they report?
faq-children-answer = You report for the child, the baby or the other person from your phone. In the daily questions about health, answer for each of them too. Is somebody missing there? Call us on { $phone }.


## Reports

faq-group-reports = Your reports

faq-missed-question = I missed a request, or I forgot to report. What now?
faq-missed-answer = Report as soon as you notice. A late report is better than none. If several reports are missing, we may call you to ask whether you are all right.

faq-asleep-question = What if I am asleep, in the shower or in the toilet when a request comes?
faq-asleep-answer =
    { $answer_minutes ->
        [one] That is all right. You have { $answer_minutes } minute to answer. We ask where you are only between { $from } and { $until }. In your first night, no request comes between { $quiet_from } and { $quiet_until }.
       *[other] That is all right. You have { $answer_minutes } minutes to answer. We ask where you are only between { $from } and { $until }. In your first night, no request comes between { $quiet_from } and { $quiet_until }.
    }

faq-no-position-question = My phone cannot find where I am. What can I do?
faq-no-position-answer = Go near a window. Switch on location (GPS) and Wi-Fi. Wait a moment and try again. If we cannot tell where you are, this does not count against you.

faq-permission-question = I did not allow my position. How do I change that?
faq-permission-answer = Press “I’m here” again. The page then shows you how to allow it on your phone. If this does not help, call us on { $phone }.

faq-away-question = I reported from the wrong place. What now?
faq-away-answer = Go back to your waiting place if you can. Press “I’m here” again there. Did you have to go out, for example to a doctor? Call us on { $phone } and tell us.

faq-not-away-question = Okaeri says I am away, but I am at my waiting place. Why?
faq-not-away-answer = A phone can be wrong about its position. Go near a window and press “I’m here” again. Is it still wrong? Call us on { $phone }. A person then looks at it. A machine alone decides nothing.

faq-no-network-question = I have no network. How do I report?
faq-no-network-answer = Keep the page open, and send again when the network is back. Use the Wi-Fi of your home or lodging if there is one. If you have no internet for a long time, call us on { $phone } from another telephone.

faq-tracking-question = Does Okaeri follow me all the time?
faq-tracking-answer = No. We learn where you are only when you press the button.


## Calls

faq-group-calls = Calls from the centre

faq-missed-call-question = I missed the video call. What now?
faq-missed-call-answer =
    { $tries_apart ->
        [one] Please wait for the next call. For one residence check we call up to { $tries } times, with at least { $tries_apart } minute between two calls. We call between { $call_from } and { $call_until }.
       *[other] Please wait for the next call. For one residence check we call up to { $tries } times, with at least { $tries_apart } minutes between two calls. We call between { $call_from } and { $call_until }.
    }

faq-call-back-question = Can I call back after a video call?
faq-call-back-answer = No, and you do not have to. The residence check needs to see that you are indoors at the moment of the call. A later call cannot show this. Please wait for the next one.

faq-automated-question = An automated voice called me. Is that right?
faq-automated-answer = Yes. Some calls are made by a machine. Answer in the same way as with a person, and do what the voice asks.

faq-pictures-question = What happens to the video of a call?
faq-pictures-answer =
    { $clip_days ->
        [one] After an automated call, a person looks at the video and decides what it shows. The video is destroyed { $clip_days } day after that.
       *[other] After an automated call, a person looks at the video and decides what it shows. The video is destroyed { $clip_days } days after that.
    }

faq-scam-question = Somebody asks me for money. Is it really the centre?
faq-scam-answer = No. The centre never asks for money or for the number of a credit card. It may be a scam. End the call, and send nothing. Then call us on { $phone } and tell us about it.


## Health and emergencies

faq-group-health = Health and emergencies

faq-feeling-ill-question = I feel ill. What do I do?
faq-feeling-ill-answer = Call the public health centre near you, or call us on { $phone }. Please do it early. If you feel sick or have a fever, say so in the health report too. In an emergency, call an ambulance at once.

faq-doctor-question = I need a doctor or a test. May I go?
faq-doctor-answer = Call the clinic or the test site first, and ask how to come. Then call us on { $phone } before you leave. On the way, wear a mask and stay away from crowds.

faq-family-ill-question = Somebody in my family is ill. What do I do?
faq-family-ill-answer = Call the public health centre near you. Say that you are in your waiting days. Is the person in your group? Then tell us in the health report too. In an emergency, call an ambulance at once.

faq-family-visit-question = A relative elsewhere is very ill, or has died. May I go there?
faq-family-visit-answer = We are sorry that this has happened. Please call us on { $phone } before you go. We look for a way together.

faq-emergency-question = What do I do in an emergency, such as a fire or an earthquake?
faq-emergency-answer = Your safety comes first. If you are in danger, leave at once. If somebody is hurt, call an ambulance. When you are safe, call us on { $phone } and tell us where you are.

faq-close-contact-question = Somebody near me on the flight was infected. How do I learn of it?
faq-close-contact-answer = The centre tells you by e-mail, by a message on your phone and by video call. It does not mean that you are infected. We tell you what to do next. Until then, stay at your waiting place.

faq-lonely-question = I feel lonely or worried. Who can I talk to?
faq-lonely-answer = Many people find these days hard. You are not alone. Talk with family or friends by phone or by video. You can call us too, on { $phone }. We tell you who can help.


## Phone and sign-in

faq-group-phone = Phone and sign-in

faq-no-smartphone-question = I have no smartphone. How do I report?
faq-no-smartphone-answer = Okaeri opens in any browser, on a tablet or a computer too. If you have none of these, call us on { $phone } from any telephone.

faq-broken-question = My phone is broken or lost, or its battery is empty. What now?
faq-broken-answer = Is only the battery empty? Charge it, and report as soon as the phone works again. Is the phone broken or lost? Call us on { $phone } from another telephone.

faq-new-phone-question = I have a new phone. How do I go on?
faq-new-phone-answer = Open Okaeri on the new phone, and sign in without the arrival code. A code works only once. You can report at once. To see your earlier reports there, call { $phone }. The centre then confirms your phone.

faq-no-code-question = I have no arrival code, or I lost the sheet. Can I start?
faq-no-code-answer = Yes. Choose “I have no arrival code”. Sign in with your passport number and your date of birth. You can report at once. What is stored about you stays hidden until the centre has confirmed your phone.

faq-language-question = How do I change the language?
faq-language-answer = Touch the name of your language at the top of the page, and choose another one. You stay on the same page.

faq-no-script-question = My browser has no JavaScript. What still works?
faq-no-script-answer = You can read the guide, count your days and report how you feel. Your position and a video call need JavaScript. Call us on { $phone }. We look for another way.


## Data, costs and opinions

faq-group-data = Your data, costs and opinions

faq-stored-question = What is stored about me?
faq-stored-answer = Your name, passport number, date of birth and flight. Your waiting place, the people in your group, and your reports. Your passport number, your date of birth and your exact position are stored in a form that cannot be read without a key.

faq-how-long-question = How long is my data kept?
faq-how-long-answer =
    { $position_hours ->
        [one] The exact position of a report is destroyed after { $position_hours } hour.
       *[other] The exact position of a report is destroyed after { $position_hours } hours.
    } The result stays, for example “At your waiting place”. { $hidden_days ->
        [one] People at the centre can see your data until { $hidden_days } day after your waiting days.
       *[other] People at the centre can see your data until { $hidden_days } days after your waiting days.
    } { $destroyed_days ->
        [one] All your data is destroyed { $destroyed_days } day after your waiting days.
       *[other] All your data is destroyed { $destroyed_days } days after your waiting days.
    } Only numbers without names stay.

faq-who-sees-question = Who can see my data?
faq-who-sees-answer = Only the people at the centre whose work is to look after you. Each time one of them opens your data, it is written down. Other travellers see nothing.

faq-wrong-details-question = My passport number or my name is wrong in your records. What do I do?
faq-wrong-details-answer = Call us on { $phone }. Have your passport in your hand. We look at it together. You cannot sign in? First check each letter and each number against your passport.

faq-who-pays-question = Who pays for the hotel, a test or a doctor?
faq-who-pays-answer = Okaeri itself costs nothing. About all other costs we cannot say anything here. Call us on { $phone }, and we tell you whom to ask.

faq-feedback-question = Something was hard to understand. Whom do I tell?
faq-feedback-answer = Please call us on { $phone }. Your opinion helps the people who come after you. Thank you.
