//! What prompts do to a traveller's flags. Only location prompts escalate here: a day without a
//! health report is a deadline of [`attention`](crate::attention) already.

use chrono::{DateTime, Utc};

use super::{Followed, Mark, Prompt, PromptFacts, PromptKind, PromptState, Settlement, coming};
use crate::{
    attention::{Attention, AttentionKind, Change},
    programme::Programme,
    report::Person,
    waiting_days::local_date,
};

/// When the traveller was last heard of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Contact {
    /// Capture of the latest location report.
    pub location: Option<DateTime<Utc>>,
    /// Capture of the latest report of any kind and person.
    pub report: Option<DateTime<Utc>>,
}

/// What the location prompts that are over at `now` mean for the flags. The same question has the
/// same answer however often it is asked.
///
/// A location report breaks the row of missed prompts, whether or not it answered one; any report and
/// any prompt that reached the phone shows that the phone works.
pub fn on_prompts(
    programme: &Programme,
    who: &Followed,
    facts: &PromptFacts,
    contact: Contact,
    now: DateTime<Utc>,
) -> Vec<Change> {
    let delivered = facts.deliveries.iter().map(|it| it.delivered_at).max();
    let reached = contact.report.max(contact.location).max(delivered);
    let over = over(programme, who, facts, contact.location.min(reached), now);
    let in_row = |since: Option<DateTime<Utc>>, wanted: PromptState| {
        let mut row = over
            .iter()
            .filter(|(prompt, state)| since < Some(prompt.opens) && *state == wanted);
        let nth = usize::from(programme.escalation.missed_in_row) - 1;
        row.nth(nth).map(|(prompt, _)| prompt.due)
    };
    // A contest freezes until a person has looked.
    let missed = in_row(contact.location, PromptState::Missed).filter(|_| !facts.is_contested());
    let not_reached = in_row(reached, PromptState::NotReached);
    [
        (AttentionKind::MissedPrompts, missed),
        (AttentionKind::PhoneNotWorking, not_reached),
    ]
    .map(|(kind, since)| match since {
        Some(since) => Change::Schedule(flag(kind, since)),
        None => Change::Clear(kind, Person::Traveller),
    })
    .into()
}

/// Location prompts that are over, those of the day of `from` and later.
fn over(
    programme: &Programme,
    who: &Followed,
    facts: &PromptFacts,
    from: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Vec<(Prompt, PromptState)> {
    let day = |at| local_date(at, programme.zone);
    let first = from.map_or(who.period.arrival_date, day);
    let last = day(now).min(who.period.last_day());
    first
        .max(who.period.arrival_date)
        .iter_days()
        .take_while(|day| *day <= last)
        .flat_map(|day| facts.shown(programme, who, day))
        .filter(|prompt| prompt.id.kind == PromptKind::Location && prompt.due <= now)
        // Whether a report answers it does not matter: what opened after the last one has none.
        .map(|prompt| (prompt, facts.state_of(&prompt, false, now)))
        .collect()
}

/// When [`on_prompts`] is to be asked again: at the end of the next location prompt. None when no
/// more will come.
pub fn next_look(
    programme: &Programme,
    who: &Followed,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    coming(programme, who, now)
        .find(|prompt| prompt.id.kind == PromptKind::Location)
        .map(|prompt| prompt.due)
}

/// A contest brings a person to look, and nothing escalates until then.
pub fn on_contest(at: DateTime<Utc>) -> Vec<Change> {
    vec![
        Change::Raise(flag(AttentionKind::Contested, at)),
        Change::Clear(AttentionKind::MissedPrompts, Person::Traveller),
    ]
}

/// A person has looked. `is_last`: no other contest waits. A mark "outside" that does not stand is
/// taken away; a missed prompt that does not is left out of its row.
pub fn on_settlement(mark: Mark, settlement: Settlement, is_last: bool) -> Vec<Change> {
    let clear = |kind| Change::Clear(kind, Person::Traveller);
    let is_void = matches!(mark, Mark::Outside(_)) && !settlement.stands;
    let contested = is_last.then(|| clear(AttentionKind::Contested));
    let outside = is_void.then(|| clear(AttentionKind::Outside));
    contested.into_iter().chain(outside).collect()
}

fn flag(kind: AttentionKind, since: DateTime<Utc>) -> Attention {
    Attention {
        kind,
        person: Person::Traveller,
        since,
    }
}
