# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = Notices
notices-lead = News for everyone who is waiting, the newest first.
notices-all = All notices
notices-none = There is no notice at the moment.
notices-feed = Get new notices in a news reader (Atom)
notices-mark = In { $language }
notices-not-translated = This notice is not ready in your language yet. You are reading it in { $language }.
notices-retracted-title = This notice no longer applies
notices-retracted-text = We took it back on { $date }. Please do not follow it any more. What applies now is in the list of notices.

clarity-question = Is this page clear?
clarity-yes = Yes
clarity-no = No
clarity-thanks-title = Thank you
clarity-thanks-text = Your answer helps us to make the guide better. We do not store who you are.
clarity-missing-label = What is missing or hard to understand?
clarity-missing-hint = At most { $most } characters. Please do not write your name or anything else about yourself. We cannot reply here.
clarity-missing-submit = Send
clarity-missing-empty = Write what is missing, or go back to the page.
clarity-missing-too-long = This has { $count } characters, and there is room for { $most }. Please make it shorter.
clarity-back = Back to the page
