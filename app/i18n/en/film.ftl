# The film of the first day: its page, and what it says. Each text of a scene is a caption, so it should be
# short: two lines of 40 letters. The words of buttons are those of portal.ftl.

film-title = How it works: a short film
film-lead = A phone on the first day, from the arrival code to the first two reports. There are captions and no sound. The person and the address are invented.
# $length is minutes and seconds, such as 1:06; $whole and $tenth are the digits before and after the decimal sign.
film-facts = { $length } minutes, { $whole }.{ $tenth } MB
# $language is the name of a language in itself.
film-other-language = The screens in this film are in { $language }. The captions are in your language.
film-missing = The film cannot be shown just now.
film-words = All that the film says, to read:

## Scenes: a title and two captions each

film-start-title = Sign in
film-start-1 = Point the camera of your phone at the code on your sheet. The page opens with your arrival code.
film-start-2 = Type your passport number and your date of birth. Then press “Sign in”.
film-pledge-title = Agree to the pledge
film-pledge-1 = Read your pledge. It says what to do until your waiting days are over.
film-pledge-2 = Tick the box and press “Agree and go on”.
film-place-title = Register your waiting place
film-place-1 = Do this when you are at your home or lodging. Type the address.
film-place-2 = Press “Find my position” and allow it. Then press “Save my waiting place”.
film-here-title = Tell us where you are
film-here-1 = Several times a day, open “Today” and press “I’m here”.
film-here-2 = You see whether you are at your waiting place. Each report gets a receipt.
film-health-title = Tell us how you feel
film-health-1 = Once a day, press “Report how you feel”. Type your temperature.
film-health-2 = Tick what you notice. If there is nothing, leave all empty. Then press “Send”.
film-done-title = Done for today
film-done-1 = Your report has arrived. This is its receipt.
film-done-2 = “Today” shows what we have received, and from when you are free to go out.
