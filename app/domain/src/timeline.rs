//! What happened to a case, newest first: the same facts for the traveller and for operators.

use chrono::{DateTime, Utc};

use crate::{report::Report, traveller::Traveller};

/// One entry of a timeline.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A report was accepted.
    Report(Report),
    /// The pledge was accepted.
    Pledge,
    /// The waiting place was registered.
    Place,
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
    let mut entries: Vec<Entry> = pledge.chain(place).chain(reports).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries
}
