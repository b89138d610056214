//! What is kept of phone checks.

use async_trait::async_trait;

use super::Result;
use crate::{ids::TravellerId, phone_check::Finding};

/// The last finding of each part and phone, and the flag that follows from them.
#[async_trait]
pub trait PhoneChecks: Send + Sync {
    /// Keeps what was found, each in the place of what was known of that part of that phone, with what
    /// it does to attention.
    async fn keep_findings(&self, traveller: TravellerId, findings: Vec<Finding>) -> Result<()>;
    /// All that is known of the traveller's phones, the newest first.
    async fn findings(&self, traveller: TravellerId) -> Result<Vec<Finding>>;
}
