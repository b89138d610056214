//! A traveller asks that their data be deleted, may take that back, and is told what was decided.
//!
//! While a case is under follow-up nothing of it can be deleted, and afterwards the programme keeps it
//! for a while. What can be decided is that it is destroyed as soon as it is hidden: see
//! [`Lifetime`](crate::my_data::Lifetime).

use chrono::{DateTime, NaiveDate, Utc};

use crate::{ids::TravellerId, prompt::Reason};

/// How the centre decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The case is destroyed on the day on which it is hidden.
    Granted,
    /// It is not, for a reason that the traveller reads.
    Refused(Reason),
}

/// A decision with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub outcome: Outcome,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deletion {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// In the traveller's words; nobody has to give one.
    pub reason: Option<Reason>,
    /// Once the centre has decided.
    pub decision: Option<Decision>,
}

/// Why a request is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// One waits for a decision already.
    #[error("one is open")]
    Open,
    /// One was granted: there is nothing more to ask for.
    #[error("one was granted")]
    Granted,
}

impl Deletion {
    /// A new request after the `earlier` ones.
    pub fn ask(
        earlier: &[Self],
        at: DateTime<Utc>,
        reason: Option<Reason>,
    ) -> Result<Self, Refusal> {
        if open(earlier).is_some() {
            Err(Refusal::Open)
        } else if is_granted(earlier) {
            Err(Refusal::Granted)
        } else {
            Ok(Self {
                at,
                reason,
                decision: None,
            })
        }
    }
}

/// The one that waits for a decision. It can be taken back, and then it was never made.
pub fn open(all: &[Deletion]) -> Option<&Deletion> {
    all.iter().find(|it| it.decision.is_none())
}

/// Whether the centre has agreed to one.
pub fn is_granted(all: &[Deletion]) -> bool {
    let is_granted = |it: &Deletion| {
        let decision = it.decision.as_ref();
        decision.is_some_and(|it| it.outcome == Outcome::Granted)
    };
    all.iter().any(is_granted)
}

/// A request that waits, as operators list it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whose.
    pub traveller: TravellerId,
    /// As in the arrival record.
    pub name: String,
    /// The day of release.
    pub released: NaiveDate,
    /// Since when it waits.
    pub at: DateTime<Utc>,
}
