//! What is kept of messages.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Result;
use crate::{
    ids::{OperatorId, TravellerId},
    message::{Draft, Message, Refusal},
    programme::Programme,
};

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It stands at the end of the thread now.
    New,
    /// It was there already.
    Repeat,
    /// The id belongs to another message: take a new one.
    Taken,
    /// The rules do not take it.
    Refused(Refusal),
}

/// Threads, and the flags that follow from them.
#[async_trait]
pub trait Messages: Send + Sync {
    /// Adds a message to the traveller's thread, with what that does to attention. One of the
    /// centre's is noted in the audit log.
    async fn write_message(
        &self,
        traveller: TravellerId,
        draft: Draft,
        programme: &Programme,
    ) -> Result<Written>;
    /// All messages of the traveller, oldest first.
    async fn thread(&self, traveller: TravellerId) -> Result<Vec<Message>>;
    /// Notes that the traveller has opened the page with the first `shown` messages of the thread;
    /// of each, the first time stays. What arrived since the page was made has not been read.
    async fn read_messages(
        &self,
        traveller: TravellerId,
        shown: usize,
        at: DateTime<Utc>,
    ) -> Result<()>;
    /// How many of the centre's messages and contact alerts the traveller has not opened.
    async fn unread_messages(&self, traveller: TravellerId) -> Result<usize>;
    /// Notes that what waits was answered in another way; false if nothing waits.
    async fn answer_messages(
        &self,
        traveller: TravellerId,
        by: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<bool>;
}
