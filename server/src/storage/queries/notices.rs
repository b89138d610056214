//! Notices, their texts and their history.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    ids::{NoticeId, OperatorId},
    notice::{Board, Edit, NotEdited, Notice, NoticeText},
    store::{AuditAct, Edited, NoticeChange, Notices, Result},
};

use super::{
    super::super::unavailable,
    Connection, Storage, audit, dialect,
    notice_rows::{self, ChangeRow},
};

/// How long the board is kept: what another process publishes appears this much later.
const KEPT: TimeDelta = TimeDelta::seconds(5);

/// The board as it was last read. Every visitor of the guide looks at it.
#[derive(Debug, Default)]
pub struct KeptBoard(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    read: Option<(DateTime<Utc>, Arc<Board>)>,
    /// Edits of this process so far: a board that was being read meanwhile is not kept.
    edits: u64,
}

impl KeptBoard {
    fn with<T>(&self, look: impl FnOnce(&mut Kept) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn forget(&self) {
        self.with(|kept| {
            kept.read = None;
            kept.edits += 1;
        });
    }
}

#[async_trait]
impl Notices for Storage {
    async fn board(&self, now: DateTime<Utc>) -> Result<Arc<Board>> {
        let (kept, edits) = self.board.with(|it| (it.read.clone(), it.edits));
        if let Some((read_at, board)) = kept
            && (now - read_at).abs() < KEPT
        {
            return Ok(board);
        }
        let board = Arc::new(Board::new(self.notices().await?));
        self.board.with(|kept| {
            if kept.edits == edits {
                kept.read = Some((now, Arc::clone(&board)));
            }
        });
        Ok(board)
    }

    async fn notices(&self) -> Result<Vec<Notice>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        notice_rows::all(&mut connection).await
    }

    async fn notice(&self, id: NoticeId) -> Result<Option<Notice>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        notice_rows::one(&mut connection, id).await
    }

    async fn notice_history(&self, id: NoticeId) -> Result<Vec<NoticeChange>> {
        let rows: Vec<ChangeRow> = sqlx::query_as(
            "SELECT version, at, name, what, locale, title, body, scheduled_at
             FROM notice_changes LEFT JOIN operators ON operators.id = notice_changes.operator
             WHERE notice = $1 ORDER BY version DESC",
        )
        .bind(id.as_bytes())
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        rows.into_iter().map(|row| row.read(id)).collect()
    }

    async fn add_notice(&self, draft: Notice, by: OperatorId) -> Result<()> {
        let mut transaction = self.begin().await?;
        notice_rows::insert(&mut transaction, &draft).await?;
        let text = Some((draft.source_locale.as_str(), &draft.source.text));
        let change = Change {
            notice: &draft,
            by,
            what: "created",
            text,
            scheduled_at: None,
        };
        note(&mut transaction, change).await?;
        transaction.commit().await.map_err(unavailable)?;
        self.board.forget();
        Ok(())
    }

    async fn edit_notice(
        &self,
        id: NoticeId,
        base: u32,
        edit: Edit,
        by: OperatorId,
        now: DateTime<Utc>,
    ) -> Result<Edited> {
        let mut transaction = self.begin().await?;
        // Nobody else edits it between the look and the change.
        dialect::lock(&mut transaction, id.as_bytes()).await?;
        let Some(before) = notice_rows::one(&mut transaction, id).await? else {
            return Ok(Edited::Missing);
        };
        let after = match before.clone().edited(base, edit.clone(), now) {
            Ok(after) => after,
            Err(NotEdited::Outdated) => return Ok(Edited::Outdated(before)),
            Err(NotEdited::Refused(refusal)) => return Ok(Edited::Refused(refusal)),
        };
        notice_rows::update(&mut transaction, &before, &after).await?;
        note(&mut transaction, Change::of(&edit, &after, by)).await?;
        transaction.commit().await.map_err(unavailable)?;
        self.board.forget();
        Ok(Edited::Done(after))
    }
}

/// A line of the history to be.
struct Change<'a> {
    /// After it.
    notice: &'a Notice,
    by: OperatorId,
    what: &'static str,
    text: Option<(&'a str, &'a NoticeText)>,
    scheduled_at: Option<DateTime<Utc>>,
}

impl<'a> Change<'a> {
    fn of(edit: &'a Edit, notice: &'a Notice, by: OperatorId) -> Self {
        let (what, text, scheduled_at) = match edit {
            Edit::Source { text, .. } => {
                ("source", Some((notice.source_locale.as_str(), text)), None)
            }
            Edit::Translation { locale, text } => {
                ("translation", Some((locale.as_str(), text)), None)
            }
            Edit::Schedule(at) => ("schedule", None, Some(*at)),
            Edit::Unschedule => ("unschedule", None, None),
            Edit::Publish => ("publish", None, None),
            Edit::Retract => ("retract", None, None),
        };
        Self {
            notice,
            by,
            what,
            text,
            scheduled_at,
        }
    }
}

/// In the history, and in the audit log.
async fn note(connection: &mut Connection, change: Change<'_>) -> Result<()> {
    let notice = change.notice;
    sqlx::query(
        "INSERT INTO notice_changes
             (notice, version, at, operator, what, locale, title, body, scheduled_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(notice.id.as_bytes())
    .bind(i64::from(notice.version))
    .bind(notice.changed_at.timestamp_millis())
    .bind(change.by.as_bytes())
    .bind(change.what)
    .bind(change.text.map(|(locale, _)| locale))
    .bind(change.text.map(|(_, text)| text.title()))
    .bind(change.text.map(|(_, text)| text.body()))
    .bind(change.scheduled_at.map(|at| at.timestamp_millis()))
    .execute(&mut *connection)
    .await
    .map_err(unavailable)?;
    let act = AuditAct::EditNotice(notice.id);
    audit::append(connection, change.by, act, notice.changed_at).await
}
