//! A companion gets a phone of their own: a case with the same waiting places and their own period.
//!
//! Reports that were sent for them stay with the phone that sent them, since a receipt is the
//! traveller's; whoever reads the new case reads them too.

use chrono::{DateTime, Utc};

use super::{Companion, Identity};
use crate::{
    attention::{self, Attention, AttentionKind, Change},
    ids::TravellerId,
    places::PlaceChange,
    programme::Programme,
    report::Person,
    times::Times,
    traveller::{NewTraveller, Traveller, WaitingPlace},
    waiting_days::Period,
};

/// A companion's own case, to be stored.
#[derive(Debug, Clone)]
pub struct OwnCase {
    /// As of an arrival record.
    pub new: NewTraveller,
    /// The first place of the group, registered on the day of the hand-over: before it nobody was asked
    /// where this person is.
    pub place: Option<WaitingPlace>,
    /// Moves that the centre has agreed to. Why the traveller moved is the traveller's own matter.
    pub moves: Vec<PlaceChange>,
}

/// The case of `companion`, who has reported through the phone of `traveller` until `at`.
pub fn own_case(
    traveller: &Traveller,
    companion: &Companion,
    identity: Identity,
    (id, locale): (TravellerId, String),
    at: DateTime<Utc>,
) -> OwnCase {
    let period = companion.period(&traveller.period).clone();
    let flight = if period.arrival_date == traveller.period.arrival_date {
        traveller.flight.clone()
    } else {
        String::new()
    };
    let agreed = traveller.changes.iter();
    let agreed = agreed.filter(|it| it.approved_from().is_some());
    let moves = agreed.cloned().map(|mut it| {
        it.request.words = None;
        it
    });
    OwnCase {
        new: NewTraveller {
            id,
            name: companion.name.clone(),
            passport: identity.passport,
            birth_date: identity.birth_date,
            flight,
            seat: String::new(),
            locale,
            period,
            companions: Vec::new(),
            code_hash: None,
        },
        place: traveller.place.clone().map(|it| WaitingPlace {
            registered_at: at,
            ..it
        }),
        moves: moves.collect(),
    }
}

/// What it does to the flags of the phone that was: nothing is expected there any more.
pub fn on_leaving(flags: &[Attention], person: Person) -> Vec<Change> {
    let theirs = flags.iter().filter(|it| it.person == person);
    theirs
        .map(|flag| Change::Clear(flag.kind, person))
        .collect()
}

/// The first flags of the own case: what was known of the person goes along, so that nobody who is ill
/// is forgotten, and nobody who has reported today is asked for it twice.
pub fn on_own_case(
    programme: &Programme,
    period: &Period,
    (flags, person): (&[Attention], Person),
    at: DateTime<Utc>,
) -> Vec<Change> {
    let first = [
        AttentionKind::NoLocationReport,
        AttentionKind::NoHealthReport,
    ];
    // Whoever has a phone of their own chooses their own hours.
    let whose = (period, &Times::default());
    let first =
        first.map(|kind| attention::first_deadline(programme, whose, kind, Person::Traveller, at));
    let theirs = flags.iter().filter(|it| it.person == person);
    let known = theirs.map(|flag| {
        Change::Schedule(Attention {
            person: Person::Traveller,
            ..*flag
        })
    });
    first.into_iter().chain(known).collect()
}
