//! Prompts whose time has come, and which report answers which.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::{Followed, Prompt, PromptFacts, PromptKind, PromptState};
use crate::{
    programme::Programme,
    report::{Content, Person, Report},
    traveller::Traveller,
    waiting_days::{local_date, start_of_day},
};

/// A prompt whose time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// As it was shown.
    pub prompt: Prompt,
    /// Now.
    pub state: PromptState,
    /// When the report was captured that answers it.
    pub answered_at: Option<DateTime<Utc>>,
}

/// Whose health is asked, and on which days: a companion not before the day after the centre has
/// agreed to them, and not after they have left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// Whose.
    pub person: Person,
    /// The first day on which a missing report counts.
    pub first: NaiveDate,
    /// The last one.
    pub last: NaiveDate,
}

impl Expected {
    /// On each day of the traveller's period.
    pub fn always(person: Person) -> Self {
        Self {
            person,
            first: NaiveDate::MIN,
            last: NaiveDate::MAX,
        }
    }

    /// The traveller and each companion, those who have left too.
    pub fn of(traveller: &Traveller, zone: Tz) -> Vec<Self> {
        let companions = traveller.companions.iter().map(|it| Self {
            person: Person::Companion(it.id),
            first: it.expected_from(zone),
            last: it.expected_until(zone),
        });
        std::iter::once(Self::always(Person::Traveller))
            .chain(companions)
            .collect()
    }
}

/// Every prompt of the days from `first` on that was asked by `now`, the earliest first.
/// `persons`: whose health is asked.
pub fn asked_until(
    programme: &Programme,
    who: &Followed,
    facts: &PromptFacts,
    (persons, reports): (&[Expected], &[Report]),
    first: NaiveDate,
    now: DateTime<Utc>,
) -> Vec<Asked> {
    let last = local_date(now, programme.zone).min(who.period.last_day());
    let days = first
        .max(who.period.arrival_date)
        .iter_days()
        .take_while(|day| *day <= last);
    days.flat_map(|day| facts.shown(programme, who, day))
        .filter(|prompt| prompt.opens <= now && prompt.id.kind != PromptKind::CheckAnnouncement)
        .map(|prompt| {
            let answered_at = answer(programme, &prompt, persons, reports);
            Asked {
                prompt,
                state: facts.state_of(&prompt, answered_at.is_some(), now),
                answered_at,
            }
        })
        .collect()
}

/// When the report was captured that answers the prompt: a location report within its window; for
/// health, a report of each person on that day until the due time.
fn answer(
    programme: &Programme,
    prompt: &Prompt,
    persons: &[Expected],
    reports: &[Report],
) -> Option<DateTime<Utc>> {
    let first = |person: Person, from: DateTime<Utc>, kind: fn(&Content) -> bool| {
        reports
            .iter()
            .filter(|report| report.person == person && kind(&report.content))
            .map(|report| report.captured_at)
            .filter(|at| from <= *at && *at <= prompt.due)
            .min()
    };
    match prompt.id.kind {
        PromptKind::Location => first(Person::Traveller, prompt.opens, |content| {
            matches!(content, Content::Location { .. })
        }),
        PromptKind::Health => {
            let from = start_of_day(prompt.id.day, programme.zone);
            let is_health = |content: &Content| matches!(content, Content::Health { .. });
            let day = prompt.id.day;
            let each = persons
                .iter()
                .filter(|it| it.first <= day && day <= it.last)
                .map(|it| first(it.person, from, is_health));
            each.collect::<Option<Vec<_>>>()?.into_iter().max()
        }
        PromptKind::CheckAnnouncement => None,
    }
}
