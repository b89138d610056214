# Editors' pages: notices, and whether readers find the guide clear. $when is a finished date and time, $languages a
# list of names, $language the name of one in itself, $count, $most and $days are numbers, $percent is one of a hundred.

nav-notices = Notices
nav-answers = Is it clear?


## The list

notice-list-title = Notices
notice-list-caption = The newest first
notice-list-empty = There is no notice yet.
notice-new = Write a notice
notice-column-title = Title
notice-column-state = State
notice-column-translations = Translations
notice-column-language = Language
notice-column-standing = Text
notice-all-translated = Complete
notice-missing = missing: { $languages }
notice-stale = out of date: { $languages }

notice-state-draft = Draft
notice-state-scheduled = Appears { $when }
notice-state-published = Published { $when }
notice-state-retracted = Retracted { $when }
notice-moment = { $date }, { $time }


## One notice

notice-back = All notices
notice-back-to-one = Back to the notice
notice-texts = Texts
notice-texts-caption = Readers without a text that fits get the original, with a mark.
notice-standing-source = Original
notice-standing-current = Fits the original
notice-standing-stale = Out of date
notice-standing-missing = Missing
notice-preview-link = See it in all languages
notice-history = What was done
notice-when = When readers see it
notice-stand-ins =
    { $count ->
        [one] Readers of { $count } language will get the text in { $language }.
       *[other] Readers of { $count } languages will get the text in { $language }.
    }
notice-publish = Publish now
notice-publish-again = Publish again
notice-schedule = Publish at this time
notice-reschedule = Change the time
notice-unschedule = Back to draft
notice-schedule-day = Date
notice-schedule-time = Time
notice-schedule-hint = From 00:00 to 23:59, as clocks show it in { $zone }.
notice-time-wrong = Type the time as hours and minutes, for example 09:30.
notice-time-past = This time is over. Choose one that is still to come, or publish now.
notice-retract = Retract
notice-retract-hint = Readers are told that it no longer applies. You can publish it again.
notice-retracted-hint = Readers who open it are told that it no longer applies.
notice-public-link = Open the public page

notice-done-saved = Saved.
notice-done-schedule = It appears at the time below.
notice-done-unschedule = It is a draft again.
notice-done-publish = Readers see it now.
notice-done-retract = Readers no longer see it. “Publish again” takes this back.

notice-outdated-title = Somebody else was faster
notice-outdated-text = Nothing was done. Look at the notice as it is now, then choose again.
notice-outdated-text-typed = Nothing was saved, and what you typed is still below. Look at what changed; if you save again, your text takes its place.


## Writing

notice-source-title = The original in { $language }
notice-source-of = The original in { $language }
notice-translation-title = Translation into { $language }
notice-language-label = Language
notice-language-hint = The one in which you write. All others are translated from it.
notice-language-missing = Choose one of the languages.
notice-title-label = Title
notice-title-hint = At most { $most } characters.
notice-title-missing = Write a title.
notice-body-label = Text
notice-body-hint = Plain text. An empty line begins a new paragraph. Everybody can read it: write nothing about a person.
notice-body-missing = Write the text.
notice-text-too-long = This has { $count } characters, and there is room for { $most }. Make it shorter.
notice-same-label = The meaning is the same
notice-same-hint = Translations that fit stay as they are. Without this, readers of other languages get the original until each is looked at again.
notice-stale-hint = The original was changed after this translation. Make it say the same, or save it as it is if it does.
notice-save = Save


## All languages

notice-preview-title = As readers see it
notice-preview-lead = Each language with the text that its readers get.
notice-preview-stands-in = These readers get the text in { $language }, with a mark.


## What was done

notice-what-was-written = The text
notice-did-created = Written in { $language }
notice-did-source = The original in { $language } changed
notice-did-translation = Translated into { $language }
notice-did-schedule = To appear { $when }
notice-did-unschedule = Back to draft
notice-did-publish = Published
notice-did-retract = Retracted


## Whether pages are clear

answers-title = Is it clear?
answers-lead = What readers answered at the foot of the guide’s pages in the last { $days } days. Nobody knows who they are.
answers-caption = Pages that most readers called unclear first
answers-empty = Nobody has answered yet.
answers-column-page = Page
answers-column-language = Language
answers-column-clear = Clear
answers-column-unclear = Not clear
answers-column-share = Share that is not clear
answers-share = { $percent } %

comments-title = What readers wrote
comments-empty = Nobody has written anything.
comments-delete = Delete for good
comments-deleted = It is deleted.
