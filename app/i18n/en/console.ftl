# The operators' pages. $since, $time, $date, $age and $name are finished texts; $count, $day, $days and
# $minutes are numbers. A length such as $distance is a finished text with its unit.


## Sign-in

console-sign-in-title = Operator sign-in
console-sign-in-name = Operator name
console-sign-in-password = Password
console-sign-in-submit = Sign in
console-sign-in-name-missing = Type your operator name.
console-sign-in-password-missing = Type your password.
console-sign-in-error = The name or the password is not right. Please check both.
console-sign-in-too-many =
    { $minutes ->
        [one] Too many tries. Wait for { $minutes } minute, then try again.
       *[other] Too many tries. Wait for { $minutes } minutes, then try again.
    }
console-sign-in-locked = Too many tries with this name. Ask an administrator.
console-sign-out = Sign out
console-sign-out-done = You are signed out.

role-viewer = Viewer
role-follow-up = Follow-up
role-supervisor = Supervisor
role-editor = Editor
role-administrator = Administrator


## Lists

nav-lists = Travellers
list-title = Travellers under follow-up
list-label = Lists
list-all = All
list-not-reporting = Not reporting today
list-location = Outside or cannot tell
list-symptomatic = Symptomatic
# The words over the table.
list-count =
    { $count ->
        [one] { $count } traveller, longest waiting first
       *[other] { $count } travellers, longest waiting first
    }
list-count-many = Very many travellers match, longest waiting first. Write more of the name to find fewer.
list-updated = Updated { $time }
list-pages = Pages of this list
list-first = First page
list-next = Next page
list-empty-all = There are no travellers under follow-up.
list-empty-not-reporting = Everyone has reported today.
list-empty-location = No one is outside, and every place could be told.
list-empty-symptomatic = No one has reported symptoms.
list-empty-search = No traveller matches “{ $query }”.
# $count of the second one is filled in by the page, so it has no plural selector.
list-new-reports-one = 1 new report
list-new-reports-many = { $count } new reports
list-new-reports-show = Show

column-traveller = Traveller
column-flight = Flight and seat
column-day = Day
column-place = Waiting place
column-why = Why, and since when
column-last-report = Last report
column-captured = On the phone
column-what = What
column-received = Received
column-receipt = Receipt
column-none = None yet

search-label = Search
search-hint = Part of a name, flight, seat or waiting place, or a whole passport number
search-submit = Search
search-clear = Clear the search

why-outside = Outside the waiting place
why-cannot-tell = The place could not be told
why-symptomatic = Reported symptoms
why-no-location-report = No location report
why-no-health-report = No health report
why-not-started = Has not signed in since arrival
why-none = Nothing open
why-since = since { $since } ({ $age })
why-companion = Companion
# $person is a name; $why one of the sentences above.
why-of = { $person }: { $why }


## Days, times and lengths

day-before = Arrives { $date }
day-arrival = Day of arrival
day-waiting = Day { $day } of { $days }
day-released = Released
date-with-year = { $date } { $year }
time-yesterday = yesterday, { $time }
age-minutes = { $count } min
age-hours = { $count } h
age-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
length-metres = { $number } m
length-kilometres = { $number } km


## Case

case-back = Back to the list
case-about = About this case
case-attention = Needs attention
case-attention-none = Nothing needs attention.
case-rule = Rule: { $rule }
case-fever = { $threshold } °C or above
case-any-one = enough alone: { $symptoms }
case-any-two = enough together: { $symptoms }
case-radius = The radius is { $radius }.
case-not-held = This is never held against the traveller.
case-arrived-on = Arrived { $date }
case-last-report = Last report: { $time }
case-last-report-none = No report of this kind yet.
case-details = Details
case-state = State
case-state-expected = Expected
case-state-active = Active
case-state-released = Released
case-state-left-the-country = Closed: has left the country
case-state-hospital = Closed: in hospital
case-state-transferred = Closed: another authority has taken over
case-state-deceased = Closed: has died
case-state-mistake = Closed: enrolled by mistake
case-day = Day
case-arrived = Arrival
case-flight = Flight and seat
case-release = Released from
case-period = Period
case-period-programme =
    { $days ->
        [one] { $days } waiting day, as for everyone in the programme
       *[other] { $days } waiting days, as for everyone in the programme
    }
case-period-extended =
    { $days ->
        [one] Extended to { $days } waiting day: { $rule }
       *[other] Extended to { $days } waiting days: { $rule }
    }
case-period-shortened =
    { $days ->
        [one] Shortened to { $days } waiting day: { $rule }
       *[other] Shortened to { $days } waiting days: { $rule }
    }
case-passport = Passport number (partly hidden)
case-born = Born
case-language = Language
case-phone = Phone
case-phone-confirmed = Confirmed
case-phone-report-only = Not confirmed: it can only report
case-pledge = Pledge
case-pledge-none = Not agreed to yet
case-place = Waiting place
case-place-radius = Radius { $radius }
case-place-none = Not registered yet
case-companions = Companions
case-companions-none = No companions
case-timeline = Timeline
case-timeline-order = Newest first
case-timeline-empty = Nothing has happened yet.
case-timeline-cut = Only the newest { $count } reports are shown.
case-not-given = Not given


## Timeline rows

row-pledge = Agreed to the pledge
row-pledge-version = Version { $version }
row-place = Registered the waiting place
row-location-inside = Location: inside
row-location-outside = Location: outside
row-location-cannot-tell = Location: cannot tell
row-location-received = Location: received, no waiting place yet
row-health-well = Health: well
row-health-symptomatic = Health: symptomatic
row-distance = { $distance } from the waiting place
row-distance-up-to = Up to { $distance } from the waiting place
row-distance-beyond = More than { $distance } from the waiting place
row-accuracy = accuracy { $accuracy }
row-temperature = { $temperature } °C
row-fever-yes = says { $threshold } °C or above
row-fever-no = says below { $threshold } °C
row-no-symptoms = no symptoms
row-nothing = –
row-person-self = Traveller
row-kept = waited on the phone for { $age }
# Between the parts of a row, and between symptoms.
row-separator = ,{" "}
