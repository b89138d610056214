# Prompts in the console: why a case is listed, the states of prompts, and contests.
# $time, $from, $until and $mark are finished texts. $count is a number, $reason the traveller's own words or why somebody could not answer.

list-contested = Contested
list-empty-contested = Nobody says that a mark is wrong.
why-contested = Says that a mark is wrong
why-missed-prompts = Did not answer several requests
why-phone-not-working = Requests do not reach the phone
asked-rule-missed =
    { $count ->
        [one] Rule: one request for the location that reached the phone and was not answered.
       *[other] Rule: { $count } requests for the location in a row that reached the phone and were not answered.
    }
asked-rule-not-reached =
    { $count ->
        [one] Rule: one request for the location that did not reach the phone. It is not held against the traveller.
       *[other] Rule: { $count } requests for the location in a row that did not reach the phone. It is not held against the traveller.
    }
asked-missed-location = Location request not answered
asked-missed-health = Health request not answered
asked-mark-outside = Away from the waiting place
asked-excused = Could not answer
asked-contested = Says that a mark is wrong
asked-window = Asked from { $from } to { $until }
asked-excuse-says = { $reason }, until { $time }
asked-excuse-sleep = asleep
asked-excuse-shower = bath or shower
asked-excuse-medical = at a doctor or a test
asked-excuse-other = another reason
asked-contest-lead = Nothing escalates until somebody has looked at it.
asked-contest-says = { $mark }. Said at { $time }: “{ $reason }”
asked-contest-take-back = Take the mark back
asked-contest-keep = Keep the mark
asked-contest-open = Nobody has looked at it yet
asked-contest-taken-back = The mark was taken back
asked-contest-kept = The mark was kept
