//! What is kept about prompts.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Result;
use crate::{
    ids::{OperatorId, TravellerId},
    prompt::{Contest, Delivery, Excuse, Mark, PromptFacts, Settlement},
};

/// Facts about prompts, and the flags that follow from them.
#[async_trait]
pub trait Prompts: Send + Sync {
    /// Notes that the phone has shown these prompts, soon and without waiting for it. Of each, the
    /// first time stays.
    fn note_shown(&self, traveller: TravellerId, shown: Vec<Delivery>);
    /// All that is stored about the traveller's prompts.
    async fn prompt_facts(&self, traveller: TravellerId) -> Result<PromptFacts>;
    /// Stores an excuse.
    async fn excuse(&self, traveller: TravellerId, excuse: Excuse) -> Result<()>;
    /// Stores a contest with what it does to attention; false if that mark was contested before:
    /// the first words stay.
    async fn contest(&self, traveller: TravellerId, contest: Contest) -> Result<bool>;
    /// Stores how a person decided, with what that does to attention; false if there is no open
    /// contest of that mark.
    async fn settle(
        &self,
        traveller: TravellerId,
        mark: Mark,
        settlement: Settlement,
        by: OperatorId,
    ) -> Result<bool>;
    /// Looks at some of the travellers for whom a prompt has ended by `now`, and brings their flags
    /// up to date; how many, 0 when there is none left.
    async fn look_at_prompts(&self, now: DateTime<Utc>) -> Result<usize>;
    /// Has everybody looked at once more: for a clock that was set back.
    async fn look_again(&self) -> Result<()>;
}
