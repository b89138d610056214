//! The life of a case: expected -> active -> released | closed.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Why a case was closed before its period was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// The traveller has left the country.
    LeftTheCountry,
    /// A hospital looks after them now.
    Hospital,
    /// Another authority looks after them now.
    Transferred,
    /// The traveller has died.
    Deceased,
    /// They should never have been in the list.
    EnrolledByMistake,
}

/// Where a case stands. A transition consumes the state and may refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// In the arrival record; no phone has been confirmed.
    Expected,
    /// Under follow-up.
    Active,
    /// The waiting period is over.
    Released,
    /// Ended before its time.
    Closed(CloseReason),
}

/// A transition that the life of a case does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case that is {0} cannot do that")]
pub struct CaseRefusal(pub CaseState);

impl CaseState {
    /// The arrival code was used, or an operator confirmed the phone. Twice is once.
    pub fn activate(self) -> Result<Self, CaseRefusal> {
        match self {
            Self::Expected | Self::Active => Ok(Self::Active),
            Self::Released | Self::Closed(_) => Err(CaseRefusal(self)),
        }
    }

    /// An operator ends the follow-up, with a reason.
    pub fn close(self, reason: CloseReason) -> Result<Self, CaseRefusal> {
        match self {
            Self::Expected | Self::Active => Ok(Self::Closed(reason)),
            Self::Released | Self::Closed(_) => Err(CaseRefusal(self)),
        }
    }

    /// The state at `now`: from `release_at` on, a case that is not closed is released.
    #[must_use]
    pub fn at(self, now: DateTime<Utc>, release_at: DateTime<Utc>) -> Self {
        match self {
            Self::Expected | Self::Active if now >= release_at => Self::Released,
            state => state,
        }
    }

    /// Whether reports are taken. An expected case takes them too: without the code a phone
    /// can report, and an operator confirms it later.
    pub fn accepts_reports(self) -> bool {
        matches!(self, Self::Expected | Self::Active)
    }

    /// The word in storage and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::Active => "active",
            Self::Released => "released",
            Self::Closed(CloseReason::LeftTheCountry) => "closed:left_the_country",
            Self::Closed(CloseReason::Hospital) => "closed:hospital",
            Self::Closed(CloseReason::Transferred) => "closed:transferred",
            Self::Closed(CloseReason::Deceased) => "closed:deceased",
            Self::Closed(CloseReason::EnrolledByMistake) => "closed:enrolled_by_mistake",
        }
    }
}

impl fmt::Display for CaseState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no case state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no case state: {0}")]
pub struct NotACaseState(String);

impl FromStr for CaseState {
    type Err = NotACaseState;

    fn from_str(word: &str) -> Result<Self, NotACaseState> {
        use CloseReason as Reason;
        [
            Self::Expected,
            Self::Active,
            Self::Released,
            Self::Closed(Reason::LeftTheCountry),
            Self::Closed(Reason::Hospital),
            Self::Closed(Reason::Transferred),
            Self::Closed(Reason::Deceased),
            Self::Closed(Reason::EnrolledByMistake),
        ]
        .into_iter()
        .find(|state| state.as_str() == word)
        .ok_or_else(|| NotACaseState(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CaseState::{Active, Closed, Expected, Released};

    const HOSPITAL: CaseState = Closed(CloseReason::Hospital);

    #[test]
    fn each_transition() {
        let close = |state: CaseState| state.close(CloseReason::Hospital).ok();
        for (state, activated, closed) in [
            (Expected, Some(Active), Some(HOSPITAL)),
            (Active, Some(Active), Some(HOSPITAL)),
            (Released, None, None),
            (HOSPITAL, None, None),
        ] {
            assert_eq!(state.activate().ok(), activated, "{state}");
            assert_eq!(close(state), closed, "{state}");
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }

    #[test]
    fn the_clock_releases_but_never_reopens() {
        let release = DateTime::UNIX_EPOCH;
        let before = release - chrono::TimeDelta::milliseconds(1);
        for (state, early, late) in [
            (Expected, Expected, Released),
            (Active, Active, Released),
            (Released, Released, Released),
            (HOSPITAL, HOSPITAL, HOSPITAL),
        ] {
            assert_eq!(state.at(before, release), early);
            assert_eq!(state.at(release, release), late);
            assert!(!late.accepts_reports());
        }
    }
}
