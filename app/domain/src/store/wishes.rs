//! What is kept of what travellers wish. The wishes themselves are read with the traveller.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Result;
use crate::{
    ids::{OperatorId, TravellerId},
    programme::Programme,
    times::Wish,
};

/// When and how travellers are asked, and the deadlines that follow from it.
#[async_trait]
pub trait KeptWishes: Send + Sync {
    /// Does as is wished, with what that does to the deadlines of later days; whether it changed
    /// anything. `by`: the operator who does it for the traveller, which is noted in the audit log.
    async fn wish(
        &self,
        traveller: TravellerId,
        wish: Wish,
        by: Option<OperatorId>,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<bool>;
}
