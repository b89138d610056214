//! Which places a report is judged by, on which day.

use chrono::NaiveDate;

use super::PlaceChange;
use crate::{
    geofence::{self, Fix, Judgement, Verdict},
    traveller::Circle,
};

/// A move that the centre has agreed to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Move {
    /// The day of moving.
    pub on: NaiveDate,
    /// Where to, once the traveller has arrived.
    pub to: Option<Circle>,
}

/// A place that is valid from a day on, with the change that made it so.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stay<'a> {
    pub from: NaiveDate,
    pub change: &'a PlaceChange,
}

/// The places after the first, in the order of their days. Of two for one day, the one that was asked
/// for later counts.
pub fn stays(changes: &[PlaceChange]) -> Vec<Stay<'_>> {
    let mut stays: Vec<Stay<'_>> = Vec::new();
    for change in changes {
        let Some(from) = change.approved_from() else {
            continue;
        };
        stays.retain(|it| it.from != from);
        stays.push(Stay { from, change });
    }
    stays.sort_by_key(|it| it.from);
    stays
}

/// The same, as much as a report is judged by.
pub fn moves(changes: &[PlaceChange]) -> Vec<Move> {
    let stays = stays(changes).into_iter();
    stays
        .map(|it| Move {
            on: it.from,
            to: it.change.arrival.map(|arrival| arrival.place),
        })
        .collect()
}

/// The places that are valid on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum InForce {
    /// None is registered.
    Nowhere,
    /// One: outside is outside.
    At(Circle),
    /// The day of moving: who is at the old or the new place is inside, and who is at neither is on
    /// the way.
    Between(Option<Circle>, Option<Circle>),
    /// The day of moving is over and the traveller has not said where the new place is. Nothing can be
    /// told; the last place that is known only gives the distance.
    Unknown(Circle),
}

impl InForce {
    /// On `day`, with the `first` place and the moves in their order.
    pub fn on(first: Option<Circle>, moves: &[Move], day: NaiveDate) -> Self {
        let past = moves.iter().take_while(|it| it.on <= day).count();
        let Some(last) = past.checked_sub(1) else {
            return first.map_or(Self::Nowhere, Self::At);
        };
        let (before, present) = (&moves[..last], moves[last]);
        if present.on == day {
            let old = before.last().map_or(first, |it| it.to);
            return Self::Between(old, present.to);
        }
        let known = before.iter().rev().find_map(|it| it.to).or(first);
        match (present.to, known) {
            (Some(here), _) => Self::At(here),
            (None, Some(known)) => Self::Unknown(known),
            (None, None) => Self::Nowhere,
        }
    }

    /// Whether "outside" cannot be said on this day.
    pub fn is_lenient(self) -> bool {
        matches!(self, Self::Between(..) | Self::Unknown(_))
    }

    /// The verdict on `fix`; none where there is nothing to compare it with.
    pub fn judge(self, fix: &Fix) -> Option<Judgement> {
        let at = |place: Circle| geofence::judge(fix, place.position, place.radius_m);
        match self {
            Self::Nowhere => None,
            Self::At(place) => Some(at(place)),
            Self::Between(old, new) => {
                let judged = [old, new].into_iter().flatten().map(at);
                judged.min_by(nearer).map(|it| match it.verdict {
                    Verdict::Inside => it,
                    _ => untold(it),
                })
            }
            Self::Unknown(known) => Some(untold(at(known))),
        }
    }
}

/// Inside comes first, then the shorter way.
fn nearer(one: &Judgement, other: &Judgement) -> std::cmp::Ordering {
    let is_outside = |it: &Judgement| it.verdict != Verdict::Inside;
    let order = is_outside(one).cmp(&is_outside(other));
    order.then(one.distance_m.total_cmp(&other.distance_m))
}

fn untold(judgement: Judgement) -> Judgement {
    Judgement {
        verdict: Verdict::CannotTell,
        ..judgement
    }
}
