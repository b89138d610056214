//! Contact alerts: a message to those who sat near a confirmed case on a flight.
//!
//! One supervisor asks for an alert, another releases it (four eyes), and then it is sent to each
//! traveller once. The traveller comes to the attention of an operator until the outcome is noted or
//! the days of the alert are over.

mod flight;
mod near;
mod seat;

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::{
    attention::{Attention, AttentionKind, Change},
    ids::{AlertId, OperatorId},
    prompt::Reason,
    report::Person,
    store::Now,
};

pub use flight::{Flight, FlightError};
pub use near::{Near, Party, Seated, near};
pub use seat::{CaseSeats, Seat, SeatsError};

/// What is asked for, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Made with the form, so that a form sent twice is one alert.
    pub id: AlertId,
    /// On which flight.
    pub flight: Flight,
    /// The day on which it arrived.
    pub arrival_date: NaiveDate,
    /// The day of the contact: travellers are told this one.
    pub contact_date: NaiveDate,
    /// The last day of the alert.
    pub last_day: NaiveDate,
    /// Where the confirmed case sat. It says who it is, so it is destroyed when the days are over,
    /// and no traveller is ever told.
    pub seats: Option<CaseSeats>,
    /// Who asked.
    pub asked_by: OperatorId,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// How far it has come.
    pub state: AlertState,
}

/// How far an alert has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlertState {
    /// Waits for a second supervisor.
    Asked,
    /// Taken back by who asked.
    Withdrawn {
        /// When.
        at: DateTime<Utc>,
    },
    /// The second supervisor did not agree.
    Refused {
        /// Who.
        by: OperatorId,
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: Reason,
    },
    /// Released, and on its way.
    Sending {
        /// By whom.
        by: OperatorId,
        /// When.
        at: DateTime<Utc>,
    },
    /// Everybody has it.
    Sent {
        /// Who released it.
        by: OperatorId,
        /// When.
        at: DateTime<Utc>,
        /// When the last one had it.
        finished_at: DateTime<Utc>,
    },
}

impl AlertState {
    /// The word in storage, and the tail of the message key `desk-alert-state-…`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Refused { .. } => "refused",
            Self::Sending { .. } => "sending",
            Self::Sent { .. } => "sent",
        }
    }
}

/// What a supervisor does with an alert that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Takes it back.
    Withdraw,
    /// Agrees: it is sent.
    Release,
    /// Does not agree.
    Refuse(Reason),
}

/// Why it cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPossible {
    /// Nobody releases or refuses what they asked for themselves.
    #[error("it takes a second person")]
    Own,
    /// Only who asked can take it back.
    #[error("somebody else asked for it")]
    NotOwn,
    /// It was decided on or taken back, or its days are over.
    #[error("it does not wait any more")]
    Closed,
}

impl Alert {
    /// The state after the act, or why it is not possible.
    pub fn act(&self, act: Act, by: OperatorId, now: Now) -> Result<AlertState, NotPossible> {
        let at = now.at;
        let is_own = by == self.asked_by;
        match (&self.state, act) {
            (AlertState::Asked, Act::Withdraw) if is_own => Ok(AlertState::Withdrawn { at }),
            (AlertState::Asked, Act::Withdraw) => Err(NotPossible::NotOwn),
            (AlertState::Asked, _) if is_own => Err(NotPossible::Own),
            // Nobody would be on a list any more.
            (AlertState::Asked, Act::Release) if now.today > self.last_day => {
                Err(NotPossible::Closed)
            }
            (AlertState::Asked, Act::Release) => Ok(AlertState::Sending { by, at }),
            (AlertState::Asked, Act::Refuse(reason)) => Ok(AlertState::Refused { by, at, reason }),
            _ => Err(NotPossible::Closed),
        }
    }
}

/// The last day on which an alert keeps travellers on the list: so many `days` after the contact.
pub fn last_day(contact_date: NaiveDate, days: u16) -> NaiveDate {
    let last = contact_date.checked_add_days(Days::new(days.into()));
    last.unwrap_or(NaiveDate::MAX)
}

/// What an operator found when the traveller was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Feels well, and knows what to do.
    FeelsWell,
    /// Feels ill, and was told whom to call.
    FeelsIll,
    /// Was tested, and is not infected.
    Negative,
    /// Sat somewhere else.
    NotNear,
}

impl Outcome {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [
        Self::FeelsWell,
        Self::FeelsIll,
        Self::Negative,
        Self::NotNear,
    ];

    /// The word in storage and forms, and the tail of the message key `desk-alert-outcome-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FeelsWell => "feels-well",
            Self::FeelsIll => "feels-ill",
            Self::Negative => "negative",
            Self::NotNear => "not-near",
        }
    }

    /// The outcome with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// That an alert asks for no attention any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// What an operator noted; none where the days of the alert were over.
    pub outcome: Option<Outcome>,
}

/// An alert as one traveller got it. Nothing in it tells of the confirmed case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Which.
    pub alert: AlertId,
    /// On which flight.
    pub flight: Flight,
    /// The day of the contact.
    pub contact_date: NaiveDate,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When it was first on the traveller's screen.
    pub delivered_at: Option<DateTime<Utc>>,
    /// When the traveller opened it.
    pub read_at: Option<DateTime<Utc>>,
    /// Once it asks for no attention any more.
    pub ended: Option<Ended>,
}

impl Received {
    /// Whether the traveller has not opened it.
    pub fn is_unread(&self) -> bool {
        self.read_at.is_none()
    }
}

/// What the traveller's alerts mean for the flags: attention since the oldest that has not ended.
pub fn on_alerts(received: &[Received]) -> Change {
    let open = received.iter().filter(|it| it.ended.is_none());
    match open.map(|it| it.sent_at).min() {
        Some(since) => Change::Schedule(Attention {
            kind: AttentionKind::ContactAlert,
            person: Person::Traveller,
            since,
        }),
        None => Change::Clear(AttentionKind::ContactAlert, Person::Traveller),
    }
}
