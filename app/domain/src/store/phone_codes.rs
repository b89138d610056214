//! What is kept of codes for a new phone that operators give.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Result;
use crate::{
    ids::{CompanionId, OperatorId, TravellerId},
    my_data::Access,
    phone_code::{Given, NoCode, OpenCode},
    programme::Programme,
};

/// Codes for a new phone, as the desk sees them. They are used as all others are.
#[async_trait]
pub trait PhoneCodes: Send + Sync {
    /// Keeps the hash of the code, if the rules allow it as the case stands now; the one before that
    /// was not used ends. Where a phone is lost, all are signed out, and every other code ends. Each is
    /// noted in the audit log. How many phones were signed out.
    async fn give_code(
        &self,
        traveller: TravellerId,
        given: Given,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<usize, NoCode>>;
    /// Codes that could be used at `at`, whoever made them, but for the one that was printed.
    async fn open_codes(&self, traveller: TravellerId, at: DateTime<Utc>) -> Result<Vec<OpenCode>>;
    /// Ends the open code of the traveller or of a companion, which is noted in the audit log; false
    /// if there is none.
    async fn take_back_code(
        &self,
        traveller: TravellerId,
        companion: Option<CompanionId>,
        by: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<bool>;
    /// What operators did about codes and phones of the case, the newest first.
    async fn code_deeds(&self, traveller: TravellerId) -> Result<Vec<Access>>;
}
