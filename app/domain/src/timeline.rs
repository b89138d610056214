//! What happened to a case, newest first: the same facts for the traveller and for operators.

use chrono::{DateTime, Utc};

use crate::{
    places::{Outcome, PlaceChange, Refusal},
    report::Report,
    traveller::Traveller,
};

/// One entry of a timeline.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A report was accepted.
    Report(Report),
    /// The pledge was accepted.
    Pledge,
    /// The waiting place was registered.
    Place,
    /// Something became of a change of place; with the address of the new one.
    Change(Step, String),
}

/// What became of a change of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Asked,
    Approved,
    Refused(Refusal),
    Withdrawn,
    Arrived,
}

fn steps(change: &PlaceChange) -> impl Iterator<Item = Entry> + use<> {
    let decided = change.decision.map(|it| match it.outcome {
        Outcome::Approved { .. } => (it.at, Step::Approved),
        Outcome::Refused(why) => (it.at, Step::Refused(why)),
    });
    let arrived = change.arrival.map(|it| (it.at, Step::Arrived));
    let withdrawn = change.withdrawn_at.map(|at| (at, Step::Withdrawn));
    let address = change.request.address.clone();
    [
        Some((change.asked_at, Step::Asked)),
        decided,
        withdrawn,
        arrived,
    ]
    .into_iter()
    .flatten()
    .map(move |(at, step)| Entry {
        at,
        event: Event::Change(step, address.clone()),
    })
}

/// An entry with its time: for a report, the time of capture.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// What.
    pub event: Event,
}

/// The timeline of `traveller`, newest first. `reports` in any order.
pub fn timeline(traveller: &Traveller, reports: Vec<Report>) -> Vec<Entry> {
    let pledge = traveller.pledge.iter().map(|it| Entry {
        at: it.at,
        event: Event::Pledge,
    });
    let place = traveller.place.iter().map(|it| Entry {
        at: it.registered_at,
        event: Event::Place,
    });
    let reports = reports.into_iter().map(|report| Entry {
        at: report.captured_at,
        event: Event::Report(report),
    });
    let changes = traveller.changes.iter().flat_map(steps);
    let mut entries: Vec<Entry> = pledge.chain(place).chain(changes).chain(reports).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries
}
