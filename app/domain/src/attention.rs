//! Who needs a person's attention, why, and since when. Derived here and nowhere else.
//!
//! A flag whose time has not come is a deadline: `since` lies in the future, and a report that
//! arrives in time moves it on. So a list is one comparison, `since <= now`, and the rule stands once.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::{
    companions::{Companion, Through},
    geofence::Verdict,
    health::HealthVerdict,
    programme::Programme,
    report::{Content, Person, Report},
    times::Times,
    traveller::{Standing, Traveller},
    waiting_days::{Period, instant_of, local_date},
};

/// Why a traveller needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AttentionKind {
    /// A health report was symptomatic. Stays until an operator clears it with an outcome.
    Symptomatic,
    /// Somebody sat near a confirmed case on a flight. Stays until an operator notes the outcome or
    /// the days of the alert are over.
    ContactAlert,
    /// The last location report with a verdict was outside.
    Outside,
    /// The last location report could not tell. Never held against anyone.
    CannotTell,
    /// The traveller says that a mark is wrong; nothing escalates until a person has looked.
    Contested,
    /// The traveller wrote, and nobody has answered.
    MessageWaiting,
    /// The traveller asks to move to another place.
    ChangeOfPlace,
    /// The traveller asks to report for one more person.
    CompanionAsked,
    /// Several location prompts in a row reached the phone and were not answered.
    MissedPrompts,
    /// Several location prompts in a row did not reach the phone. Never held against anyone.
    PhoneNotWorking,
    /// The phone check found that no report can arrive from the phone. Never held against anyone.
    PhoneCheck,
    /// A day went by without a location report.
    NoLocationReport,
    /// A day went by without a health report.
    NoHealthReport,
    /// Arrived, and never started.
    NotStarted,
}

impl AttentionKind {
    /// All, the most urgent first.
    pub const ALL: [Self; 14] = [
        Self::Symptomatic,
        Self::ContactAlert,
        Self::Contested,
        Self::Outside,
        Self::MessageWaiting,
        Self::ChangeOfPlace,
        Self::CompanionAsked,
        Self::NotStarted,
        Self::NoHealthReport,
        Self::NoLocationReport,
        Self::MissedPrompts,
        Self::PhoneNotWorking,
        Self::PhoneCheck,
        Self::CannotTell,
    ];

    /// The word in storage, and the tail of the message key `why-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Symptomatic => "symptomatic",
            Self::ContactAlert => "contact-alert",
            Self::Outside => "outside",
            Self::CannotTell => "cannot-tell",
            Self::Contested => "contested",
            Self::MessageWaiting => "message-waiting",
            Self::ChangeOfPlace => "change-of-place",
            Self::CompanionAsked => "companion-asked",
            Self::MissedPrompts => "missed-prompts",
            Self::PhoneNotWorking => "phone-not-working",
            Self::PhoneCheck => "phone-check",
            Self::NoLocationReport => "no-location-report",
            Self::NoHealthReport => "no-health-report",
            Self::NotStarted => "not-started",
        }
    }

    /// The kind that is stored as `word`.
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// One flag of a traveller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attention {
    /// Why.
    pub kind: AttentionKind,
    /// Whom it is about.
    pub person: Person,
    /// Since when; in the future, it is a deadline and not yet a flag.
    pub since: DateTime<Utc>,
}

/// What an event does to a traveller's flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Sets the flag; of two, the earlier `since` counts, in whichever order they arrive.
    Raise(Attention),
    /// Sets the flag to exactly this `since`.
    Schedule(Attention),
    /// Takes the flag away.
    Clear(AttentionKind, Person),
}

/// A traveller's flags after the changes.
#[must_use]
pub fn after(mut flags: Vec<Attention>, changes: &[Change]) -> Vec<Attention> {
    for change in changes {
        let (kind, person) = match change {
            Change::Raise(it) | Change::Schedule(it) => (it.kind, it.person),
            Change::Clear(kind, person) => (*kind, *person),
        };
        let found = flags
            .iter()
            .position(|flag| flag.kind == kind && flag.person == person);
        match (change, found) {
            (Change::Raise(it) | Change::Schedule(it), None) => flags.push(*it),
            (Change::Schedule(it), Some(place)) => flags[place] = *it,
            (Change::Clear(..), Some(place)) => {
                flags.swap_remove(place);
            }
            (Change::Raise(it), Some(place)) => {
                flags[place].since = flags[place].since.min(it.since);
            }
            (Change::Clear(..), None) => {}
        }
    }
    flags
}

/// Whether the changes make any difference to the flags. Most reports make none: they arrive in
/// time, as the one before did.
#[must_use]
pub fn alter(flags: &[Attention], changes: &[Change]) -> bool {
    let found = |kind, person| {
        flags
            .iter()
            .find(|flag| flag.kind == kind && flag.person == person)
    };
    changes.iter().any(|change| match change {
        Change::Raise(it) => found(it.kind, it.person).is_none_or(|flag| flag.since > it.since),
        Change::Schedule(it) => found(it.kind, it.person) != Some(it),
        Change::Clear(kind, person) => found(*kind, *person).is_some(),
    })
}

/// What an arrival record brings: whoever has not started by the end of the location hours on
/// the day after arrival needs a call.
pub fn on_enrolment(programme: &Programme, period: &Period) -> Vec<Change> {
    let day_after = period.arrival_date + Days::new(1);
    vec![Change::Schedule(Attention {
        kind: AttentionKind::NotStarted,
        person: Person::Traveller,
        since: instant_of(day_after, programme.location.until, programme.zone),
    })]
}

/// What the start brings: the first deadlines, for the traveller and each companion.
pub fn on_start(programme: &Programme, traveller: &Traveller, at: DateTime<Utc>) -> Vec<Change> {
    let clear = Change::Clear(AttentionKind::NotStarted, Person::Traveller);
    let times = &traveller.wishes.times;
    let deadlines = deadline_kinds(traveller)
        .map(|(kind, person, period)| first_deadline(programme, (period, times), kind, person, at));
    std::iter::once(clear).chain(deadlines).collect()
}

/// The first deadline of somebody who is asked from `at` on: of that day, if there is time enough.
pub fn first_deadline(
    programme: &Programme,
    (period, times): (&Period, &Times),
    kind: AttentionKind,
    person: Person,
    at: DateTime<Utc>,
) -> Change {
    let notice = TimeDelta::minutes(programme.location.answer_within_min.into());
    let today = local_date(at, programme.zone).max(period.arrival_date);
    let hour = hour_of(programme, times, kind, today);
    let due = instant_of(today, hour, programme.zone);
    let day = if at + notice <= due {
        today
    } else {
        today + Days::new(1)
    };
    deadline(programme, (period, times), kind, person, day)
}

/// What a companion brings to whom the centre has agreed: nothing is expected before the next day.
pub fn on_companion(
    programme: &Programme,
    (period, times): (&Period, &Times),
    companion: &Companion,
) -> Change {
    let (kind, person) = (
        AttentionKind::NoHealthReport,
        Person::Companion(companion.id),
    );
    let day = companion.expected_from(programme.zone);
    let whose = (companion.period(period), times);
    deadline(programme, whose, kind, person, day)
}

/// What an accepted report brings. `is_latest`: no report of the same kind and person was
/// captured later; an older one that arrives late moves no deadline and clears nothing, and its
/// verdict is the matter of [`on_late_location`].
pub fn on_report(
    programme: &Programme,
    (period, times): (&Period, &Times),
    report: &Report,
    is_latest: bool,
) -> Vec<Change> {
    let mut changes = Vec::new();
    // A phone's clock may be a little ahead; a flag that lies in the future would not count yet.
    let happened_at = report.captured_at.min(report.received_at);
    let raise = |kind| {
        Change::Raise(Attention {
            kind,
            person: report.person,
            since: happened_at,
        })
    };
    let kind = match &report.content {
        Content::Location { judged, .. } => {
            if is_latest && let Some(judged) = judged {
                changes.extend(after_verdict(judged.verdict, report.person, raise));
            }
            AttentionKind::NoLocationReport
        }
        Content::Health { verdict, .. } => {
            if matches!(verdict, HealthVerdict::Symptomatic { .. }) {
                changes.push(raise(AttentionKind::Symptomatic));
            }
            AttentionKind::NoHealthReport
        }
    };
    if is_latest {
        if kind == AttentionKind::NoLocationReport {
            changes.push(Change::Clear(
                AttentionKind::MissedPrompts,
                Person::Traveller,
            ));
        }
        changes.push(Change::Clear(
            AttentionKind::PhoneNotWorking,
            Person::Traveller,
        ));
        let next = local_date(happened_at, programme.zone) + Days::new(1);
        changes.push(Change::Clear(AttentionKind::NotStarted, Person::Traveller));
        changes.push(deadline(
            programme,
            (period, times),
            kind,
            report.person,
            next,
        ));
    }
    changes
}

/// What an accepted report of whomever it is about brings. Of a companion with a period of their own,
/// that one counts; one who has left has no deadline here, and what tells of an illness is still seen.
pub fn on_report_of(
    programme: &Programme,
    standing: &Standing,
    report: &Report,
    is_latest: bool,
) -> Vec<Change> {
    let companion = match report.person {
        Person::Traveller => None,
        Person::Companion(id) => standing.companion(id),
    };
    let own = companion.and_then(Through::period);
    let period = own.as_ref().unwrap_or(&standing.period);
    let mut changes = on_report(programme, (period, &standing.times), report, is_latest);
    if companion.is_some_and(|it| it.left_at.is_some()) {
        let is_deadline = |change: &Change| match change {
            Change::Schedule(it) => it.person == report.person,
            Change::Clear(_, person) => *person == report.person,
            Change::Raise(_) => false,
        };
        changes.retain(|change| !is_deadline(change));
    }
    changes
}

/// What a location report that arrived late brings to the flags of the verdicts: they become what
/// they would be if all reports had arrived as they were captured. `history`: when each report of
/// the person happened and its verdict, in the order of capture.
pub fn on_late_location(
    person: Person,
    history: impl IntoIterator<Item = (DateTime<Utc>, Verdict)>,
) -> Vec<Change> {
    let flags = history
        .into_iter()
        .fold(Vec::new(), |flags, (since, verdict)| {
            let raise = |kind| {
                Change::Raise(Attention {
                    kind,
                    person,
                    since,
                })
            };
            after(flags, &after_verdict(verdict, person, raise))
        });
    [AttentionKind::Outside, AttentionKind::CannotTell]
        .map(|kind| match flags.iter().find(|flag| flag.kind == kind) {
            Some(flag) => Change::Schedule(*flag),
            None => Change::Clear(kind, person),
        })
        .into()
}

fn after_verdict(
    verdict: Verdict,
    person: Person,
    raise: impl Fn(AttentionKind) -> Change,
) -> Vec<Change> {
    match verdict {
        Verdict::Inside => vec![
            Change::Clear(AttentionKind::Outside, person),
            Change::Clear(AttentionKind::CannotTell, person),
        ],
        Verdict::Outside => vec![
            raise(AttentionKind::Outside),
            Change::Clear(AttentionKind::CannotTell, person),
        ],
        // Nothing is known, so an earlier "outside" stands until a report is inside.
        Verdict::CannotTell => vec![raise(AttentionKind::CannotTell)],
    }
}

fn deadline_kinds(traveller: &Traveller) -> impl Iterator<Item = (AttentionKind, Person, &Period)> {
    let own = &traveller.period;
    let companions = traveller
        .present()
        .map(move |it| (Person::Companion(it.id), it.period(own)));
    let location = (AttentionKind::NoLocationReport, Person::Traveller, own);
    let health = std::iter::once((Person::Traveller, own))
        .chain(companions)
        .map(|(person, period)| (AttentionKind::NoHealthReport, person, period));
    std::iter::once(location).chain(health)
}

/// What other hours bring, of which `times` tells: the deadlines of later days move with them. Those of
/// `today` stay.
pub fn on_times(
    programme: &Programme,
    (period, times): (&Period, &Times),
    flags: &[Attention],
    today: NaiveDate,
) -> Vec<Change> {
    let is_deadline = |flag: &&Attention| {
        matches!(
            flag.kind,
            AttentionKind::NoLocationReport | AttentionKind::NoHealthReport
        )
    };
    flags
        .iter()
        .filter(is_deadline)
        .filter_map(|flag| {
            let day = local_date(flag.since, programme.zone);
            let moved = deadline(programme, (period, times), flag.kind, flag.person, day);
            (day > today).then_some(moved)
        })
        .collect()
}

fn hour_of(programme: &Programme, times: &Times, kind: AttentionKind, day: NaiveDate) -> NaiveTime {
    let hours = times.hours_on(programme, day);
    match kind {
        AttentionKind::NoHealthReport => hours.health_due,
        _ => hours.until,
    }
}

/// The deadline on `day`; after the last waiting day there is none.
fn deadline(
    programme: &Programme,
    (period, times): (&Period, &Times),
    kind: AttentionKind,
    person: Person,
    day: NaiveDate,
) -> Change {
    if day > period.last_day() {
        return Change::Clear(kind, person);
    }
    let hour = hour_of(programme, times, kind, day);
    let since = instant_of(day, hour, programme.zone);
    Change::Schedule(Attention {
        kind,
        person,
        since,
    })
}

/// Later than any flag: the end of the year 9999.
pub const NEVER: DateTime<Utc> = DateTime::from_timestamp_millis(253_402_300_799_999).unwrap();

/// The lists of the console, each a set of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineList {
    /// Every case that is open.
    All,
    /// A report that was due has not come.
    NotReporting,
    /// The last location report was outside or could not tell.
    Location,
    /// Somebody has symptoms.
    Symptomatic,
    /// The traveller says that a mark is wrong.
    Contested,
    /// The traveller waits for an answer to a message.
    MessageWaiting,
    /// The traveller waits for a decision on a change of place.
    ChangeOfPlace,
    /// Nothing reaches the phone, or no report can arrive from it.
    PhoneNotWorking,
    /// Somebody sat near a confirmed case.
    ContactAlert,
    /// The traveller waits for a decision on one more person to report for.
    CompanionAsked,
}

impl LineList {
    /// In the order of the console's menu: what a traveller waits for stands together.
    pub const MENU: [Self; 10] = [
        Self::All,
        Self::NotReporting,
        Self::Location,
        Self::Symptomatic,
        Self::Contested,
        Self::MessageWaiting,
        Self::ChangeOfPlace,
        Self::CompanionAsked,
        Self::PhoneNotWorking,
        Self::ContactAlert,
    ];

    /// Storage knows a list by its place here, so a new one comes last.
    pub const ALL: [Self; 10] = [
        Self::All,
        Self::NotReporting,
        Self::Location,
        Self::Symptomatic,
        Self::Contested,
        Self::MessageWaiting,
        Self::ChangeOfPlace,
        Self::PhoneNotWorking,
        Self::CompanionAsked,
        Self::ContactAlert,
    ];

    /// The kinds that put a case on the list; none for [`LineList::All`], which asks for no flag.
    pub fn kinds(self) -> &'static [AttentionKind] {
        use AttentionKind as Kind;
        match self {
            Self::All => &[],
            Self::NotReporting => &[
                Kind::NotStarted,
                Kind::NoLocationReport,
                Kind::NoHealthReport,
                Kind::MissedPrompts,
                Kind::PhoneNotWorking,
            ],
            Self::Location => &[Kind::Outside, Kind::CannotTell],
            Self::Symptomatic => &[Kind::Symptomatic],
            Self::Contested => &[Kind::Contested],
            Self::MessageWaiting => &[Kind::MessageWaiting],
            Self::ChangeOfPlace => &[Kind::ChangeOfPlace],
            Self::PhoneNotWorking => &[Kind::PhoneNotWorking, Kind::PhoneCheck],
            Self::ContactAlert => &[Kind::ContactAlert],
            Self::CompanionAsked => &[Kind::CompanionAsked],
        }
    }

    /// Where a case with these flags stands on the list: the oldest flag of its kinds. The list
    /// shows it once that time has come; [`LineList::All`] always does, and a case without any
    /// flag comes last.
    pub fn since(self, flags: &[Attention]) -> Option<DateTime<Utc>> {
        let kinds = self.kinds();
        let oldest = flags
            .iter()
            .filter(|flag| kinds.is_empty() || kinds.contains(&flag.kind))
            .map(|flag| flag.since)
            .min();
        if self == Self::All {
            Some(oldest.unwrap_or(NEVER))
        } else {
            oldest
        }
    }

    /// The word in addresses, and the tail of the message key `list-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::NotReporting => "not-reporting",
            Self::Location => "location",
            Self::Symptomatic => "symptomatic",
            Self::Contested => "contested",
            Self::MessageWaiting => "message-waiting",
            Self::ChangeOfPlace => "change-of-place",
            Self::PhoneNotWorking => "phone-not-working",
            Self::ContactAlert => "contact-alert",
            Self::CompanionAsked => "companion-asked",
        }
    }

    /// The list of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == word)
    }
}
