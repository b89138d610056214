//! Prompts whose time has come, and which report answers which.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Followed, Prompt, PromptFacts, PromptKind, PromptState};
use crate::{
    programme::Programme,
    report::{Content, Person, Report},
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

/// Every prompt of the days from `first` on that was asked by `now`, the earliest first.
/// `persons`: the traveller and each companion, whose health is asked.
pub fn asked_until(
    programme: &Programme,
    who: &Followed,
    facts: &PromptFacts,
    (persons, reports): (&[Person], &[Report]),
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
    persons: &[Person],
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
            let each = persons.iter().map(|person| first(*person, from, is_health));
            each.collect::<Option<Vec<_>>>()?.into_iter().max()
        }
        PromptKind::CheckAnnouncement => None,
    }
}
