# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = You are offline
offline-lead = There is no network just now. You can still report: your phone keeps the report and sends it when there is a network again.
offline-open-today = Open “Today”
offline-unknown-title = This phone does not know you
offline-unknown-text = You have not signed in with this browser, or it has deleted what it had kept. Sign in when there is a network, or call us on { $phone }.
offline-waiting = Waiting to be sent: { $count }
offline-all-sent = Everything has been sent
offline-kept = Your phone keeps it and sends it when there is a network again. It counts for the time when you made it.
offline-not-kept = This browser keeps nothing. Leave this page open until your report has been sent.
offline-full = Too many reports are waiting on this phone, so this one was not kept. Please call us on { $phone }.
offline-signed-out = You are no longer signed in. Nothing is lost: sign in again, and what is waiting will be sent.
offline-refused = We could not take this report.
offline-remove = Remove from the list
offline-bad-answers = An answer is missing or cannot be right. Please fill in the health report again.
offline-fever = High temperature
offline-no-fever = No high temperature
offline-read-out = Read out by phone
offline-read-out-text = Without a network you can call us on { $phone } and read out this list.
offline-copy = Copy the list
offline-storage = If you or your phone delete what the browser keeps, the reports in this list are lost. Then report again, or call us.
offline-sign-out-warning = Not sent yet: { $count }. If you sign out now, this will be lost. Sign out?
offline-install-title = Keep Okaeri at hand
offline-install-text = Put it on the home screen of your phone. It then opens with one touch, also without a network.
offline-install-button = Put it on the home screen
offline-install-ios = iPhone: touch Share, then “Add to Home Screen”.
