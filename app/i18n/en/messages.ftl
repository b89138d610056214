# Messages between travellers and the centre, and the places at the bottom of a traveller's screen.
# $count is a number, $phone the centre's number. A template is sent by operators, who see it in two languages.

nav-messages = Messages
nav-help = Help
nav-unread = { $count } unread
message-lead = Write to the centre in any language. A person reads it and answers here.
message-none = Nobody has written anything yet.
message-from-you = You
message-from-centre = The centre
message-new = New
message-write = Your message
message-hint = In any language, up to { $count } letters.
message-send = Send
message-error-missing = Write your message.
message-error-long = This is too long. Please use no more than { $count } letters.
message-error-many = You have written { $count } messages today. Please call us on { $phone }.
message-ended = Your follow-up has ended, so you can no longer write here. You can call us on { $phone }.
message-locked = Messages are about you. So this phone can show them only when the centre has confirmed it. Type your arrival code, or call us.
message-notices = Notices
message-notices-all = All notices
message-template-report-today = Please tell us today where you are: press “I’m here”.
message-template-will-call = We will call you today.
message-template-thanks = Thank you. We have received your report.
message-template-answer-call = We tried to call you. Please answer our next call.
message-template-passed-on = We have passed your question on. You will get an answer here.
message-template-call-us = Please call us on { $phone } when you can.
