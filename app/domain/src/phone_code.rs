//! Codes for a new phone that an operator gives to somebody whose own is lost or broken: who may have
//! one, how it is made sure who they are, and what ends with the lost phone.
//!
//! How long a code holds and how many a day takes is the same as for those that travellers make
//! themselves: see [`crate::my_data`].

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::{
    case::CaseState,
    companions::{Companion, Identity},
    ids::{CompanionId, OperatorId},
    traveller::Traveller,
    waiting_days::local_date,
};

/// For whom a code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// The traveller, who goes on with another phone.
    Traveller {
        /// Whether a phone is lost: then whatever is signed in is signed out at once, and no other
        /// code opens the case any more.
        is_lost: bool,
    },
    /// Somebody who reports through the traveller's phone, and gets one of their own.
    Companion {
        /// Who.
        id: CompanionId,
        /// What stands in their passport, to be kept where it is not known yet.
        identity: Option<Identity>,
    },
}

impl Whom {
    /// Which companion; none: the traveller.
    pub fn companion(&self) -> Option<CompanionId> {
        match self {
            Self::Traveller { .. } => None,
            Self::Companion { id, .. } => Some(*id),
        }
    }
}

/// How the operator made sure who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// Passport number and date of birth were asked for on the telephone, and were right.
    Asked,
    /// The passport was seen.
    InPerson,
}

impl Checked {
    /// All.
    pub const ALL: [Self; 2] = [Self::Asked, Self::InPerson];

    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::InPerson => "in-person",
        }
    }

    /// The one of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// A code that an operator gives.
#[derive(Debug, Clone)]
pub struct Given {
    /// For whom.
    pub whom: Whom,
    /// How it was made sure who it is.
    pub checked: Checked,
    /// Of the code.
    pub code_hash: [u8; 32],
    /// Who gives it.
    pub by: OperatorId,
}

/// Why there is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCode {
    /// The waiting period of this person is over.
    Released,
    /// The case was closed.
    Closed,
    /// Nobody of that id reports through this phone.
    NotTheirs,
    /// It is not known yet who this companion is.
    NoIdentity,
    /// As many as a day takes were made.
    TooMany,
}

/// A code that was not used and whose time is not over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenCode {
    /// Whose; none: the traveller's.
    pub companion: Option<CompanionId>,
    /// From when on it opens nothing.
    pub until: DateTime<Utc>,
}

/// Whether the traveller, or one of the companions, may have a code at `at`.
pub fn may_have(
    traveller: &Traveller,
    companion: Option<CompanionId>,
    at: DateTime<Utc>,
    zone: Tz,
) -> Result<(), NoCode> {
    let state = traveller.case_at(at, zone);
    if matches!(state, CaseState::Closed(_)) {
        return Err(NoCode::Closed);
    }
    let waits = match companion {
        None => state.accepts_reports(),
        // Who waits longer than the traveller needs a phone of their own all the more.
        Some(id) => {
            let companion = traveller.present().find(|it| it.id == id);
            let companion = companion.ok_or(NoCode::NotTheirs)?;
            local_date(at, zone) < companion.period(&traveller.period).release_date()
        }
    };
    if waits { Ok(()) } else { Err(NoCode::Released) }
}

/// The companions who may have one at `at`.
pub fn companions_who_may(
    traveller: &Traveller,
    at: DateTime<Utc>,
    zone: Tz,
) -> impl Iterator<Item = &Companion> {
    let present = traveller.present();
    present.filter(move |it| may_have(traveller, Some(it.id), at, zone).is_ok())
}
