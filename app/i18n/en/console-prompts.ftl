# Prompts in the console: why a case is listed, the states of prompts, and contests.
# $time, $from, $until and $mark are finished texts. $count is a number, $reason the traveller's own words or why somebody could not answer.

list-contested = Contested
list-empty-contested = Nobody says that a mark is wrong.
why-contested = Says that a mark is wrong
why-missed-prompts = Did not answer several requests
why-phone-not-working = Requests do not reach the phone
prompt-rule-missed =
    { $count ->
        [one] Rule: one request for the location that reached the phone and was not answered.
       *[other] Rule: { $count } requests for the location in a row that reached the phone and were not answered.
    }
prompt-rule-not-reached =
    { $count ->
        [one] Rule: one request for the location that did not reach the phone. It is not held against the traveller.
       *[other] Rule: { $count } requests for the location in a row that did not reach the phone. It is not held against the traveller.
    }
prompt-missed-location = Location request not answered
prompt-missed-health = Health request not answered
prompt-mark-outside = Away from the waiting place
prompt-excused = Could not answer
prompt-contested = Says that a mark is wrong
prompt-window = Asked from { $from } to { $until }
prompt-excuse-says = { $reason }, until { $time }
prompt-excuse-sleep = asleep
prompt-excuse-shower = bath or shower
prompt-excuse-medical = at a doctor or a test
prompt-excuse-other = another reason
prompt-contest-lead = Nothing escalates until somebody has looked at it.
prompt-contest-says = { $mark }. Said at { $time }: “{ $reason }”
prompt-contest-take-back = Take the mark back
prompt-contest-keep = Keep the mark
prompt-contest-open = Nobody has looked at it yet
prompt-contest-taken-back = The mark was taken back
prompt-contest-kept = The mark was kept
