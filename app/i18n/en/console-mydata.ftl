# Requests for deletion in the console: who waits, and the decision on the page of a case.
# $date, $early, $time and $language are finished texts; $most is a number of characters.

deletion-title = Deletion asked
deletion-back = Back to the lists
deletion-lead = Travellers who ask that their data be destroyed early, the longest waiting first.
deletion-empty = Nobody waits for a decision on deletion.
deletion-released = Release: { $date }
deletion-case-title = Requests for deletion
deletion-asks = Asks that the data be destroyed early
deletion-no-reason = No reason given.
deletion-rule = Nothing is deleted during the waiting days. If you agree, the case is destroyed on { $early } and not on { $date }.
deletion-grant = Agree
deletion-answer = Reason for refusing
deletion-answer-hint = The traveller reads it as you write it; nobody translates it. The traveller’s language: { $language }. At most { $most } characters.
deletion-refuse = Refuse
deletion-error-missing = Write why it is refused.
deletion-error-long = This is too long. Please use no more than { $most } characters.
deletion-asked-at = Asked: { $time }
deletion-granted-at = Agreed: { $time }
deletion-refused-at = Refused: { $time }
