# The phone check in the console: why a phone is listed, and what was found.
# $time, $age and $device are finished texts.

list-phone-not-working = Phone not working
list-empty-phone-not-working = No phone is known not to work.
why-phone-check = The phone check found a fault
desk-phone-title = Phone check
desk-phone-none = Not checked yet.
desk-phone-rule = Rule: as it stands, no report can arrive from this phone. It is not held against the traveller. A later check that is good takes this away by itself.
desk-phone-checked = { $time }, { $device }
desk-phone-stated = said by the traveller
desk-phone-location = Location
desk-phone-camera = Camera and microphone
desk-phone-notifications = Notifications
desk-phone-storage = Storage
desk-phone-clock = Clock
desk-phone-battery = Battery saver
desk-phone-found-works = works
desk-phone-found-skipped = skipped
desk-phone-found-fails = does not work
desk-phone-found-denied = not allowed on the phone
desk-phone-found-unavailable = the phone cannot find itself
desk-phone-found-timeout = no answer within 15 seconds
desk-phone-found-coarse = not exact enough
desk-phone-found-unsupported = the browser cannot do it
desk-phone-found-missing = no camera or no microphone
desk-phone-found-busy = used by another app
desk-phone-found-silent = the microphone hears nothing
desk-phone-found-full = hardly any room left
desk-phone-found-fleeting = works; the phone may delete what waits
desk-phone-found-ahead = { $age } ahead
desk-phone-found-behind = { $age } behind
desk-phone-found-data-saver = data saver is on
desk-phone-found-low = battery nearly empty
