//! What is kept of changes of place. The changes themselves are read with the traveller.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Result;
use crate::{
    ids::TravellerId,
    places::{Act, NotPossible},
    programme::Programme,
};

/// Changes of place, and the flags that follow from them.
#[async_trait]
pub trait Places: Send + Sync {
    /// Does it to the traveller's changes, if the rules allow it as they stand now, with what that does
    /// to attention. The centre's decisions are noted in the audit log.
    async fn change_places(
        &self,
        traveller: TravellerId,
        act: Act,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<(), NotPossible>>;
}
