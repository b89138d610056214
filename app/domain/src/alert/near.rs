//! Who sat near: by rows, for a traveller and the companions of the same arrival record.

use chrono::NaiveDate;

use super::{CaseSeats, Seat};
use crate::{case::CaseState, ids::TravellerId};

/// Who flew under one arrival record. They share a phone, so they get one alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Whose record it is.
    pub traveller: TravellerId,
    /// As in the arrival record.
    pub name: String,
    /// The language that the traveller uses.
    pub locale: String,
    /// As in the arrival record; empty if unknown.
    pub seat: String,
    /// For each companion the seat of their own; empty where they sit with the traveller, as infants
    /// always do.
    pub companions: Vec<String>,
    /// As stored.
    pub case: CaseState,
    /// Day N+1.
    pub released_on: NaiveDate,
}

impl Party {
    /// Whether the case is still under follow-up: others cannot be reached by an alert.
    pub fn is_followed(&self, today: NaiveDate) -> bool {
        matches!(self.case, CaseState::Expected | CaseState::Active) && today < self.released_on
    }

    /// Where they sat, as far as it is written: the traveller first.
    fn written(&self) -> impl Iterator<Item = &str> {
        let own = self.companions.iter().filter(|it| !it.trim().is_empty());
        std::iter::once(&self.seat).chain(own).map(String::as_str)
    }
}

/// Where a party sat, as seen from the confirmed case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seated {
    /// In the seat of the confirmed case: it is the case itself.
    Case,
    /// Near enough, in this row.
    Near(u16),
    /// Nobody knows: an operator decides.
    Unknown,
    /// Somewhere else.
    Far,
}

impl Seated {
    /// Of one party. If one of them sat near, all of them are told: they wait together.
    pub fn of(party: &Party, case: &CaseSeats, rows: u16) -> Self {
        let seats: Vec<Option<Seat>> = party.written().map(Seat::parse).collect();
        let known = || seats.iter().copied().flatten();
        if known().any(|seat| case.hold(seat)) {
            return Self::Case;
        }
        let nearest = known().min_by_key(|seat| case.distance(*seat));
        match nearest {
            Some(seat) if case.distance(seat) <= rows => Self::Near(seat.row),
            _ if seats.contains(&None) => Self::Unknown,
            _ => Self::Far,
        }
    }
}

/// The parties of a flight, sorted by where they sat.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Near {
    /// Near enough, with the row, from the front of the aircraft to its back.
    pub near: Vec<(u16, Party)>,
    /// Nobody knows where.
    pub unknown: Vec<Party>,
    /// In the seat of the confirmed case: told nothing.
    pub case: Vec<Party>,
    /// Near, or nobody knows; but the follow-up is over, so an alert would come too late.
    pub released: Vec<Party>,
}

/// Sorts the parties of the flight.
pub fn near(parties: Vec<Party>, case: &CaseSeats, rows: u16, today: NaiveDate) -> Near {
    let mut sorted = Near::default();
    for party in parties {
        match Seated::of(&party, case, rows) {
            Seated::Far => {}
            Seated::Case => sorted.case.push(party),
            _ if !party.is_followed(today) => sorted.released.push(party),
            Seated::Near(row) => sorted.near.push((row, party)),
            Seated::Unknown => sorted.unknown.push(party),
        }
    }
    let seat = |party: &Party| Seat::parse(&party.seat).and_then(|it| it.letter);
    sorted
        .near
        .sort_by_key(|(row, party)| (*row, seat(party), party.traveller));
    sorted
}
