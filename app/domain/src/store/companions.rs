//! What is kept about companions: requests, and the way to a phone of their own.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use super::{NewSession, Result};
use crate::{
    companions::{Act, CompanionRequest, Identity, NotPossible},
    ids::{AttemptId, CompanionId, TravellerId},
    programme::Programme,
    report::Report,
};

/// What became of the wish for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeMade {
    /// It is kept; the one before that was not used ends.
    Made,
    /// As many as a day takes were made.
    TooMany,
    /// It is not known yet who this person is.
    NoIdentity,
    /// Nobody of that id reports through this phone.
    NotTheirs,
}

/// Somebody with a code, and what they typed.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// Of the code.
    pub code_hash: [u8; 32],
    /// To compare with what is known.
    pub identity: Identity,
    /// The try that it is.
    pub attempt: AttemptId,
    /// Of the companion's own phone.
    pub session: NewSession,
    /// Of the case to be.
    pub case: TravellerId,
    /// The language of the companion's own phone.
    pub locale: String,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandedOver {
    /// They have a case and a phone of their own now.
    Done,
    /// It is no code of this kind.
    NoSuchCode,
    /// The code is somebody else's.
    NoMatch,
    /// It was used, or another one for the same person was.
    UsedBefore,
    /// Its time is over, or there is nothing left to wait for.
    Expired,
    /// There is an open case with this passport number; a person has to look.
    Followed,
}

/// From whose phone a traveller came who was a companion before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The former phone's traveller.
    pub traveller: TravellerId,
    /// As in the arrival record.
    pub name: String,
    /// Who they were there.
    pub companion: CompanionId,
    /// Since when they have a phone of their own.
    pub since: DateTime<Utc>,
}

/// Requests for companions, and the flags that follow from them; codes and hand-overs.
#[async_trait]
pub trait Companions: Send + Sync {
    /// All requests, the oldest first.
    async fn companion_requests(&self, traveller: TravellerId) -> Result<Vec<CompanionRequest>>;
    /// Does it to the traveller's requests, if the rules allow it as they stand now, with what that
    /// does to companions and attention. The centre's decisions are noted in the audit log.
    async fn change_companions(
        &self,
        traveller: TravellerId,
        act: Act,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<(), NotPossible>>;
    /// Keeps the hash of a code that gives the companion a phone of their own, until the domain's time
    /// is over. `identity` is kept where none is known.
    async fn make_hand_over_code(
        &self,
        traveller: TravellerId,
        companion: CompanionId,
        identity: Option<Identity>,
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<CodeMade>;
    /// Gives the companion a case and a phone of their own, all at once or not at all.
    async fn hand_over(&self, hand_over: HandOver, programme: &Programme) -> Result<HandedOver>;
    /// From whose phone the traveller came; none of nearly everybody.
    async fn origin(&self, traveller: TravellerId) -> Result<Option<Origin>>;
    /// What was sent about the traveller from the phone that they came from, newest capture first, as
    /// reports about themselves.
    async fn reports_before(&self, traveller: TravellerId) -> Result<Vec<Report>>;
    /// Which of the travellers with this passport number has a case that is open on `today`.
    async fn followed_already(
        &self,
        identity: &Identity,
        today: NaiveDate,
    ) -> Result<Option<TravellerId>>;
}
