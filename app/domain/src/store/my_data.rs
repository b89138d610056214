//! What is kept so that travellers can look after their own data.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use super::Result;
use crate::{
    deletion::{Asked, Decision, Deletion, Refusal},
    ids::{OperatorId, TravellerId},
    my_data::Access,
    prompt::Reason,
    session::{Session, TokenHash},
};

/// Phones, accesses, requests for deletion.
#[async_trait]
pub trait MyData: Send + Sync {
    /// The traveller's sessions that are alive at `now`, the newest first.
    async fn phones(&self, traveller: TravellerId, now: DateTime<Utc>) -> Result<Vec<Session>>;
    /// Ends the traveller's sessions, all of them or all `but` one; how many.
    async fn sign_out_phones(
        &self,
        traveller: TravellerId,
        but: Option<TokenHash>,
    ) -> Result<usize>;
    /// Keeps the hash of a code that makes one more phone trusted, until the domain's time is over;
    /// the one before that was not used ends. False if as many as a day takes were made.
    async fn make_phone_code(
        &self,
        traveller: TravellerId,
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<bool>;
    /// What operators did with the case, the newest first: at most `limit` entries, those before the
    /// entry with the number `before`.
    async fn accesses(
        &self,
        traveller: TravellerId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Access>>;
    /// All requests, the oldest first.
    async fn deletions(&self, traveller: TravellerId) -> Result<Vec<Deletion>>;
    /// Stores a request, unless the rules refuse it.
    async fn ask_deletion(
        &self,
        traveller: TravellerId,
        at: DateTime<Utc>,
        reason: Option<Reason>,
    ) -> Result<Result<(), Refusal>>;
    /// Takes the open request back; false if there is none.
    async fn withdraw_deletion(&self, traveller: TravellerId) -> Result<bool>;
    /// Stores how the open request was decided, and notes it in the audit log; false if there is
    /// none.
    async fn decide_deletion(
        &self,
        traveller: TravellerId,
        decision: Decision,
        by: OperatorId,
    ) -> Result<bool>;
    /// Requests that wait, of cases released after `released_after`, the longest waiting first, at
    /// most `limit`.
    async fn open_deletions(&self, released_after: NaiveDate, limit: u32) -> Result<Vec<Asked>>;
}
