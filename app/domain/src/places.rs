//! The places where a traveller waits, one after the other: a change is asked for, the centre decides,
//! and until the day has come the old place stays valid.
//!
//! All that is kept is the list of changes beside the first place. Which place a report is judged by
//! follows from it, see [`InForce`]; whether a report is inside is the matter of [`crate::geofence`].

mod acts;
mod in_force;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    attention::{Attention, AttentionKind, Change},
    ids::OperatorId,
    message::Text,
    report::Person,
    traveller::Circle,
    waiting_days::{Period, local_date},
};

pub use self::{
    acts::{Act, NotPossible, act},
    in_force::{InForce, Move, Stay, moves, stays},
};

/// Changes that a traveller may ask for in a whole period; whoever needs more is helped sooner by
/// telephone.
pub const MOST: usize = 10;
/// How long Today tells of a refusal.
const TOLD: TimeDelta = TimeDelta::hours(48);

/// Why somebody moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Known from the start, such as a hotel and then home.
    Planned,
    /// The lodging ends.
    Lodging,
    /// To be cared for, or to care for somebody.
    Care,
    /// To be apart from people at the old place.
    Apart,
    /// It is not safe to stay.
    Unsafe,
    /// In the traveller's own words.
    Other,
}

impl Reason {
    /// In the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Planned,
        Self::Lodging,
        Self::Care,
        Self::Apart,
        Self::Unsafe,
        Self::Other,
    ];

    /// The word in forms, and the tail of the message key `place-reason-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Lodging => "lodging",
            Self::Care => "care",
            Self::Apart => "apart",
            Self::Unsafe => "unsafe",
            Self::Other => "other",
        }
    }

    /// The reason with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// Why the centre does not agree. It is kept by its name, and each reads it in their own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The address is not one.
    Address,
    /// One cannot keep apart from others there.
    Unsuitable,
    /// It cannot be reached without public transport.
    Transport,
    /// Another day, please.
    Day,
    /// Somebody has to talk to the traveller first.
    Call,
}

impl Refusal {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [
        Self::Address,
        Self::Unsuitable,
        Self::Transport,
        Self::Day,
        Self::Call,
    ];

    /// The word in forms, and the tail of the message key `place-refusal-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Unsuitable => "unsuitable",
            Self::Transport => "transport",
            Self::Day => "day",
            Self::Call => "call",
        }
    }

    /// The refusal with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// What a traveller asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// As the traveller wrote it.
    pub address: String,
    /// From the closed list.
    pub reason: Reason,
    /// The reason in the traveller's own words.
    pub words: Option<Text>,
    /// The day of moving, in the programme's zone.
    pub moves_on: NaiveDate,
    /// The last day there; none: to the end of the period.
    pub until: Option<NaiveDate>,
}

/// How the centre decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The move is on `from`: the day that was asked for, or the day of the decision where that is
    /// later, since the old place stays valid until then.
    Approved { from: NaiveDate },
    /// Nothing changes.
    Refused(Refusal),
}

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub outcome: Outcome,
    pub at: DateTime<Utc>,
    pub by: OperatorId,
}

/// The traveller said "I have arrived", where the phone was.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    pub place: Circle,
    pub at: DateTime<Utc>,
}

/// A change of place with all that became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceChange {
    pub request: Request,
    pub asked_at: DateTime<Utc>,
    pub decision: Option<Decision>,
    /// Taken back by the traveller, before or after the decision.
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub arrival: Option<Arrival>,
}

impl PlaceChange {
    /// Whether the centre has to decide.
    pub fn is_open(&self) -> bool {
        self.decision.is_none() && self.withdrawn_at.is_none()
    }

    /// The day of moving, once the centre has agreed and as long as the traveller stays with it.
    pub fn approved_from(&self) -> Option<NaiveDate> {
        match self.decision?.outcome {
            Outcome::Approved { from } if self.withdrawn_at.is_none() => Some(from),
            _ => None,
        }
    }

    /// Why the centre did not agree.
    pub fn refusal(&self) -> Option<Refusal> {
        match self.decision?.outcome {
            Outcome::Refused(why) => Some(why),
            Outcome::Approved { .. } => None,
        }
    }

    /// Whether the traveller may take it back on `today`: a move that was agreed to only before its
    /// day.
    pub fn may_withdraw(&self, today: NaiveDate) -> bool {
        self.is_open() || self.approved_from().is_some_and(|from| today < from)
    }
}

/// The days on which one can move: from today to the last waiting day.
pub fn days_to_move(period: &Period, today: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
    let last = period.last_day();
    let first = today.max(period.arrival_date);
    first.iter_days().take_while(move |day| *day <= last)
}

/// The days that can be the last one at a place to which one moves on `moves_on`.
pub fn days_to_stay(
    period: &Period,
    moves_on: NaiveDate,
) -> impl Iterator<Item = NaiveDate> + use<> {
    let last = period.last_day();
    let first = moves_on + Days::new(1);
    first.iter_days().take_while(move |day| *day < last)
}

/// What Today says about moving.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Moving<'a> {
    /// Nothing.
    Settled,
    /// The day has come: both places count.
    Today(&'a PlaceChange),
    /// The day is over, and it is not known yet where the new place is.
    NotArrived(&'a PlaceChange),
    /// The centre has not decided.
    Asked(&'a PlaceChange),
    /// Agreed to; the day has not come.
    Coming(&'a PlaceChange),
    /// Not agreed to, a short while ago.
    Refused(&'a PlaceChange),
    /// The last day at this place has come, and no other is known.
    Leaving(&'a PlaceChange),
}

impl<'a> Moving<'a> {
    /// As it stands at `now`, what is most urgent.
    pub fn of(changes: &'a [PlaceChange], now: DateTime<Utc>, zone: Tz) -> Self {
        let today = local_date(now, zone);
        let stays = stays(changes);
        let present = stays.iter().rev().find(|it| it.from <= today);
        let next = stays.iter().find(|it| today < it.from);
        let newest = changes.last();
        if let Some(stay) = present.filter(|it| it.change.arrival.is_none()) {
            return if stay.from == today {
                Self::Today(stay.change)
            } else {
                Self::NotArrived(stay.change)
            };
        }
        if let Some(open) = changes.iter().find(|it| it.is_open()) {
            return Self::Asked(open);
        }
        if let Some(stay) = next {
            return Self::Coming(stay.change);
        }
        if let Some(refused) = newest
            && let Some(decision) = refused.decision
            && refused.refusal().is_some()
            && now < decision.at + TOLD
        {
            return Self::Refused(refused);
        }
        match present.filter(|it| it.change.request.until.is_some_and(|day| day <= today)) {
            Some(stay) => Self::Leaving(stay.change),
            None => Self::Settled,
        }
    }
}

/// What the changes mean for the traveller's flags: a request waits since it was asked.
pub fn on_changes(changes: &[PlaceChange]) -> Change {
    match changes.iter().find(|it| it.is_open()) {
        Some(open) => Change::Schedule(Attention {
            kind: AttentionKind::ChangeOfPlace,
            person: Person::Traveller,
            since: open.asked_at,
        }),
        None => Change::Clear(AttentionKind::ChangeOfPlace, Person::Traveller),
    }
}

/// What an approval on the very day means for `flags`: whoever was seen outside since that day began
/// was on the way, which is held against nobody.
pub fn on_moving_day(flags: &[Attention], moving_day: NaiveDate, zone: Tz) -> Vec<Change> {
    let outside = flags.iter().find(|flag| {
        flag.kind == AttentionKind::Outside
            && flag.person == Person::Traveller
            && local_date(flag.since, zone) == moving_day
    });
    let changes = outside.map(|flag| {
        [
            Change::Clear(flag.kind, flag.person),
            Change::Raise(Attention {
                kind: AttentionKind::CannotTell,
                ..*flag
            }),
        ]
    });
    changes.into_iter().flatten().collect()
}
