# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Contact alert
alert-title = Someone near you on your flight was infected
alert-text = Someone who sat near you on flight { $flight } on { $date } has tested positive.
alert-means = It does not mean that you are infected, and it is nobody’s fault. You do not need to go anywhere.
alert-group = It is for those in your group too.
alert-now = What to do now
alert-do-stay = Stay at your waiting place, and report as every day.
alert-do-health = Take your temperature and tell us every day how you feel.
alert-do-call = A person from the centre calls you and tells you what comes next. Please answer the call.
alert-ill = If you feel ill, call the public health centre near you, or call us on { $phone }.
alert-open = Open in Messages
alert-guide = What the guide says about it
alert-list = Contact alerts
alert-deed-send-alert = Sent you a contact alert
alert-deed-end-alert = Noted what came of your contact alert
