//! Those who report through a traveller's phone: known from the arrival record, or asked for by the
//! traveller and agreed to by the centre; and the day on which one of them gets a phone of their own.
//!
//! A companion may have arrived on another day than the traveller, and then has a period of their own.
//! Nobody is expected to report for them before the centre has agreed, nor after they have left.

mod acts;
mod hand_over;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    attention::{Attention, AttentionKind, Change},
    ids::{CompanionId, OperatorId, TravellerId},
    message::Text,
    report::Person,
    traveller::{PassportNumber, Traveller},
    waiting_days::{Period, local_date},
};

pub use self::{
    acts::{Act, Group, NotPossible, act},
    hand_over::{OwnCase, on_leaving, on_own_case, own_case},
};

/// Persons who report with one phone, the traveller among them.
pub const MOST: usize = 12;
/// Requests that a traveller may make in a whole period; whoever needs more is helped sooner by
/// telephone.
pub const MOST_ASKED: usize = 30;
/// Characters of a name. The longest that a passport holds has 39.
const LONGEST_NAME: usize = 80;

/// What shows who somebody is. Encrypted at rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Of the companion's own passport.
    pub passport: PassportNumber,
    /// As in the passport.
    pub birth_date: NaiveDate,
}

/// They report with a phone of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// From when on nothing is taken from the former phone.
    pub at: DateTime<Utc>,
    /// Their own case; none once that was destroyed.
    pub case: Option<TravellerId>,
}

/// A person who reports through a traveller's phone, or did so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Opaque.
    pub id: CompanionId,
    /// As in the passport.
    pub name: String,
    /// Where it is not the traveller's.
    pub period: Option<Period>,
    /// Not known of everybody in an arrival record.
    pub identity: Option<Identity>,
    /// When the centre agreed; none: the arrival record has them.
    pub joined_at: Option<DateTime<Utc>>,
    /// Once they have a phone of their own.
    pub left: Option<Left>,
}

impl Companion {
    /// As an arrival record has them.
    pub fn recorded(id: CompanionId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            period: None,
            identity: None,
            joined_at: None,
            left: None,
        }
    }

    /// Their waiting days; `travellers`: of the traveller whose phone it is.
    pub fn period<'a>(&'a self, travellers: &'a Period) -> &'a Period {
        self.period.as_ref().unwrap_or(travellers)
    }

    /// Whether the form of `day` asks about them.
    pub fn reports_on(&self, day: NaiveDate) -> bool {
        let waits = |it: &Period| it.arrival_date <= day && day <= it.last_day();
        self.left.is_none() && self.period.as_ref().is_none_or(waits)
    }

    /// The first day on which a missing report counts: the day after the centre has agreed.
    pub fn expected_from(&self, zone: Tz) -> NaiveDate {
        let joined = self.joined_at.map(|at| local_date(at, zone) + Days::new(1));
        let arrived = self.period.as_ref().map(|it| it.arrival_date);
        joined.max(arrived).unwrap_or(NaiveDate::MIN)
    }

    /// The last day on which a missing report counts: the day before they have left.
    pub fn expected_until(&self, zone: Tz) -> NaiveDate {
        let left = self.left.map(|it| local_date(it.at, zone) - Days::new(1));
        let last = self.period.as_ref().map(Period::last_day);
        let ends = left.into_iter().chain(last);
        ends.min().unwrap_or(NaiveDate::MAX)
    }

    /// As much as it takes to judge a report.
    pub fn through(&self) -> Through {
        Through {
            id: self.id,
            own: self.period.as_ref().map(|it| (it.arrival_date, it.days)),
            left_at: self.left.map(|it| it.at),
        }
    }
}

/// As much of a companion as it takes to judge a report; nothing in it names the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Through {
    /// Opaque.
    pub id: CompanionId,
    /// Day of arrival and number of waiting days, where they are not the traveller's.
    pub own: Option<(NaiveDate, u16)>,
    /// From when on nothing is taken from this phone.
    pub left_at: Option<DateTime<Utc>>,
}

impl Through {
    /// Where it is not the traveller's.
    pub fn period(&self) -> Option<Period> {
        self.own.map(|(arrival, days)| Period::new(arrival, days))
    }
}

impl Traveller {
    /// Those who report through this phone now.
    pub fn present(&self) -> impl Iterator<Item = &Companion> {
        self.companions.iter().filter(|it| it.left.is_none())
    }

    /// Those who are still waiting when the traveller's own period is over: from then on this phone
    /// takes no report, so they need one of their own before.
    pub fn outlasting(&self) -> impl Iterator<Item = &Companion> {
        let release = self.period.release_date();
        self.present()
            .filter(move |it| it.period(&self.period).release_date() > release)
    }
}

/// For whom a traveller asks: as in the passport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub name: String,
    pub identity: Identity,
    /// Day 0 of this person.
    pub arrival_date: NaiveDate,
}

/// A name as it was typed, in one line; none where it is empty or too long.
pub fn parse_name(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|it| !it.is_empty())
        .collect();
    let name = words.join(" ");
    (1..=LONGEST_NAME)
        .contains(&name.chars().count())
        .then_some(name)
}

/// The days on which somebody who is still waiting on `today` can have arrived, the latest first.
pub fn days_of_arrival(days: u16, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..=u64::from(days)).filter_map(move |back| today.checked_sub_days(Days::new(back)))
}

/// Why the centre does not agree. It is kept by its name, and each reads it in their own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Nobody of that name and passport arrived on that day.
    NotFound,
    /// This person is followed up already, with another phone.
    OwnPhone,
    /// This person does not have to wait, or not any more.
    NotWaiting,
    /// Somebody has to talk to the traveller first.
    Call,
}

impl Why {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::NotFound, Self::OwnPhone, Self::NotWaiting, Self::Call];

    /// The word in forms, and the tail of the message key `companion-refusal-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::OwnPhone => "own-phone",
            Self::NotWaiting => "not-waiting",
            Self::Call => "call",
        }
    }

    /// The one with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// How the centre decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// This person reports through the phone from now on.
    Approved,
    /// Nothing changes.
    Refused {
        why: Why,
        /// What an operator wrote besides.
        words: Option<Text>,
    },
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub outcome: Outcome,
    pub at: DateTime<Utc>,
    pub by: OperatorId,
}

/// A request with all that became of it. The companion that it makes has its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanionRequest {
    pub id: CompanionId,
    pub request: Request,
    pub asked_at: DateTime<Utc>,
    pub decision: Option<Decision>,
    /// Taken back by the traveller before the decision.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl CompanionRequest {
    /// Whether the centre has to decide.
    pub fn is_open(&self) -> bool {
        self.decision.is_none() && self.withdrawn_at.is_none()
    }

    /// Why the centre did not agree, and what it wrote besides.
    pub fn refusal(&self) -> Option<(Why, Option<&Text>)> {
        match &self.decision.as_ref()?.outcome {
            Outcome::Refused { why, words } => Some((*why, words.as_ref())),
            Outcome::Approved => None,
        }
    }

    /// The person of a request that the centre has agreed to at `at`; `days`: the programme's.
    pub fn companion(&self, days: u16, at: DateTime<Utc>) -> Companion {
        Companion {
            period: Some(Period::new(self.request.arrival_date, days)),
            identity: Some(self.request.identity.clone()),
            joined_at: Some(at),
            ..Companion::recorded(self.id, self.request.name.clone())
        }
    }
}

/// What the requests mean for the traveller's flags: the longest waiting one counts.
pub fn on_requests(requests: &[CompanionRequest]) -> Change {
    match requests.iter().find(|it| it.is_open()) {
        Some(open) => Change::Schedule(Attention {
            kind: AttentionKind::CompanionAsked,
            person: Person::Traveller,
            since: open.asked_at,
        }),
        None => Change::Clear(AttentionKind::CompanionAsked, Person::Traveller),
    }
}
