# Messages in the console: the list of who waits for an answer, and the thread on the page of a case.
# $time and $language are finished texts; $count and $most are numbers of characters.

list-message-waiting = Message waiting
list-empty-message-waiting = Nobody waits for an answer to a message.
why-message-waiting = Waits for an answer to a message
desk-message-lead = Answer below. If it was settled by telephone, mark it as answered.
desk-message-mark = Mark as answered
desk-message-title = Messages
desk-message-none = Nobody has written anything yet.
desk-message-from-traveller = Traveller
desk-message-from-centre = Centre
desk-message-read = Read: { $time }
desk-message-unread = Not read yet
desk-message-answered = Marked as answered: { $time }
desk-message-write = Message to the traveller
desk-message-hint = The traveller reads it as you write it; nobody translates it. The traveller’s language: { $language }. At most { $most } characters.
desk-message-send = Send
desk-message-templates = Templates in the traveller’s language
desk-message-send-template = Send the template
desk-message-error-missing = Write a message.
desk-message-error-long = This has { $count } characters, and there is room for { $most }. Please make it shorter.
desk-message-error-template = Choose a template.
desk-message-ended = The case has ended, so nobody can write here any more.
