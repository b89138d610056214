//! What is kept for the guide: notices, and whether readers find its pages clear.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use super::Result;
use crate::{
    clarity::{Answer, Comment, CommentId},
    ids::{NoticeId, OperatorId},
    notice::{Board, Edit, Notice, NoticeRefusal, NoticeText},
};

/// What became of an edit.
#[derive(Debug, Clone, PartialEq)]
pub enum Edited {
    /// It was made; the notice as it is now.
    Done(Notice),
    /// Somebody else was faster. The notice as it is now; nothing was stored.
    Outdated(Notice),
    /// The notice's state does not allow it; nothing was stored.
    Refused(NoticeRefusal),
    /// There is no such notice.
    Missing,
}

/// One entry in the history of a notice.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeChange {
    /// The version that it made.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// The name of the operator; empty if they are no longer one.
    pub by: String,
    /// `created`, `source`, `translation`, `schedule`, `unschedule`, `publish` or `retract`.
    pub what: String,
    /// The text as saved, with its language.
    pub text: Option<(String, NoticeText)>,
    /// For when it was scheduled.
    pub scheduled_at: Option<DateTime<Utc>>,
}

/// Notices: what the guide shows, and what editors write.
#[async_trait]
pub trait Notices: Send + Sync {
    /// All that is or will be public. It may be a few seconds old where another process writes, and
    /// costs next to nothing.
    async fn board(&self, now: DateTime<Utc>) -> Result<Arc<Board>>;
    /// All, the newest id first.
    async fn notices(&self) -> Result<Vec<Notice>>;
    /// One as it is now.
    async fn notice(&self, id: NoticeId) -> Result<Option<Notice>>;
    /// What was done to it, the newest first.
    async fn notice_history(&self, id: NoticeId) -> Result<Vec<NoticeChange>>;
    /// Stores a new draft, and notes it in the audit log.
    async fn add_notice(&self, draft: Notice, by: OperatorId) -> Result<()>;
    /// Makes an edit that began with version `base`, and notes it in the audit log.
    async fn edit_notice(
        &self,
        id: NoticeId,
        base: u32,
        edit: Edit,
        by: OperatorId,
        now: DateTime<Utc>,
    ) -> Result<Edited>;
}

/// How often a page was called clear or not, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// As the guide calls it.
    pub page: String,
    /// The language in which it was read.
    pub locale: String,
    /// So many said yes.
    pub clear: u64,
    /// So many said no.
    pub unclear: u64,
}

/// What a reader wrote about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptComment {
    /// Random.
    pub id: CommentId,
    /// As the guide calls it.
    pub page: String,
    /// The language in which it was read.
    pub locale: String,
    /// In the programme's zone.
    pub day: NaiveDate,
    /// The words.
    pub text: Comment,
}

/// Whether the pages of the guide are clear: numbers and words, and nobody behind them.
#[async_trait]
pub trait Clarity: Send + Sync {
    /// One more answer.
    async fn count_answer(
        &self,
        page: &str,
        locale: &str,
        day: NaiveDate,
        answer: Answer,
    ) -> Result<()>;
    /// Stores a comment.
    async fn keep_comment(&self, comment: KeptComment) -> Result<()>;
    /// The answers from `since` on, by page and language.
    async fn answers(&self, since: NaiveDate) -> Result<Vec<Counted>>;
    /// The newest days first, at most `limit`.
    async fn comments(&self, limit: u32) -> Result<Vec<KeptComment>>;
    /// Destroys a comment and notes that in the audit log; false if it is not there.
    async fn delete_comment(
        &self,
        id: CommentId,
        by: OperatorId,
        now: DateTime<Utc>,
    ) -> Result<bool>;
}
