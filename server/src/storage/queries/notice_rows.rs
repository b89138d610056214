//! Between notices and their rows.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::NoticeId,
    notice::{Notice, NoticeState, NoticeText, SourceHash, Written},
    store::{NoticeChange, Result},
};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, unavailable},
    Connection,
};

#[derive(FromRow)]
struct NoticeRow {
    id: Vec<u8>,
    source_locale: String,
    state: String,
    public_from: Option<i64>,
    retracted_at: Option<i64>,
    version: i64,
    changed_at: i64,
}

#[derive(FromRow)]
struct TextRow {
    notice: Vec<u8>,
    locale: String,
    title: String,
    body: String,
    made_from: Vec<u8>,
    saved_in: i64,
}

/// All notices, the newest id first.
pub async fn all(connection: &mut Connection) -> Result<Vec<Notice>> {
    // One statement each: between the two a notice may come, never go.
    let rows: Vec<NoticeRow> = sqlx::query_as("SELECT * FROM notices ORDER BY id DESC")
        .fetch_all(&mut *connection)
        .await
        .map_err(unavailable)?;
    let texts: Vec<TextRow> = sqlx::query_as("SELECT * FROM notice_texts")
        .fetch_all(connection)
        .await
        .map_err(unavailable)?;
    let mut by_notice: BTreeMap<Vec<u8>, Vec<TextRow>> = BTreeMap::new();
    for text in texts {
        by_notice.entry(text.notice.clone()).or_default().push(text);
    }
    rows.into_iter()
        .map(|row| {
            let texts = by_notice.remove(&row.id).unwrap_or_default();
            row.read(texts)
        })
        .collect()
}

/// One notice.
pub async fn one(connection: &mut Connection, id: NoticeId) -> Result<Option<Notice>> {
    let row: Option<NoticeRow> = sqlx::query_as("SELECT * FROM notices WHERE id = $1")
        .bind(id.as_bytes())
        .fetch_optional(&mut *connection)
        .await
        .map_err(unavailable)?;
    let texts: Vec<TextRow> = sqlx::query_as("SELECT * FROM notice_texts WHERE notice = $1")
        .bind(id.as_bytes())
        .fetch_all(connection)
        .await
        .map_err(unavailable)?;
    row.map(|row| row.read(texts)).transpose()
}

impl NoticeRow {
    fn read(self, texts: Vec<TextRow>) -> Result<Notice> {
        let row = Row {
            table: "notices",
            key: &self.id,
        };
        let time = |column, millis: Option<i64>| millis.map(|it| row.time(column, it)).transpose();
        let state = NoticeState::from_word(
            &self.state,
            time("public_from", self.public_from)?,
            time("retracted_at", self.retracted_at)?,
        );
        let texts = texts.into_iter().map(TextRow::read);
        let mut translations = texts.collect::<Result<BTreeMap<String, Written>>>()?;
        let source = translations.remove(&self.source_locale);
        Ok(Notice {
            id: row.parsed("id", NoticeId::try_from(self.id.as_slice()))?,
            source: source.ok_or_else(|| row.unreadable("source_locale"))?,
            translations,
            state: state.ok_or_else(|| row.unreadable("state"))?,
            version: row.parsed("version", u32::try_from(self.version))?,
            changed_at: row.time("changed_at", self.changed_at)?,
            source_locale: self.source_locale,
        })
    }
}

impl TextRow {
    fn read(self) -> Result<(String, Written)> {
        let row = Row {
            table: "notice_texts",
            key: &self.notice,
        };
        let written = Written {
            text: row.parsed("body", NoticeText::parse(&self.title, &self.body))?,
            made_from: SourceHash(row.parsed("made_from", self.made_from.as_slice().try_into())?),
            saved_in: row.parsed("saved_in", u32::try_from(self.saved_in))?,
        };
        Ok((self.locale, written))
    }
}

/// A new draft.
pub async fn insert(connection: &mut Connection, notice: &Notice) -> Result<()> {
    let (state, public_from, retracted_at) = state_columns(notice.state);
    sqlx::query(
        "INSERT INTO notices
             (id, source_locale, state, public_from, retracted_at, version, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(notice.id.as_bytes())
    .bind(&notice.source_locale)
    .bind(state)
    .bind(public_from)
    .bind(retracted_at)
    .bind(i64::from(notice.version))
    .bind(notice.changed_at.timestamp_millis())
    .execute(&mut *connection)
    .await
    .map_err(unavailable)?;
    write_text(connection, notice, &notice.source_locale, &notice.source).await
}

/// The notice as it is after an edit.
pub async fn update(connection: &mut Connection, before: &Notice, notice: &Notice) -> Result<()> {
    let (state, public_from, retracted_at) = state_columns(notice.state);
    sqlx::query(
        "UPDATE notices
         SET state = $2, public_from = $3, retracted_at = $4, version = $5, changed_at = $6
         WHERE id = $1",
    )
    .bind(notice.id.as_bytes())
    .bind(state)
    .bind(public_from)
    .bind(retracted_at)
    .bind(i64::from(notice.version))
    .bind(notice.changed_at.timestamp_millis())
    .execute(&mut *connection)
    .await
    .map_err(unavailable)?;
    if before.source != notice.source {
        write_text(connection, notice, &notice.source_locale, &notice.source).await?;
    }
    // A mended slip changes what several were made from.
    for (locale, written) in &notice.translations {
        if before.translations.get(locale) != Some(written) {
            write_text(connection, notice, locale, written).await?;
        }
    }
    Ok(())
}

async fn write_text(
    connection: &mut Connection,
    notice: &Notice,
    locale: &str,
    written: &Written,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO notice_texts (notice, locale, title, body, made_from, saved_in)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (notice, locale) DO UPDATE
         SET title = excluded.title, body = excluded.body,
             made_from = excluded.made_from, saved_in = excluded.saved_in",
    )
    .bind(notice.id.as_bytes())
    .bind(locale)
    .bind(written.text.title())
    .bind(written.text.body())
    .bind(written.made_from.0.as_slice())
    .bind(i64::from(written.saved_in))
    .execute(&mut *connection)
    .await
    .map_err(unavailable)?;
    Ok(())
}

fn state_columns(state: NoticeState) -> (&'static str, Option<i64>, Option<i64>) {
    let millis = |at: DateTime<Utc>| at.timestamp_millis();
    let retracted_at = match state {
        NoticeState::Retracted { at, .. } => Some(millis(at)),
        _ => None,
    };
    (
        state.as_str(),
        state.public_from().map(millis),
        retracted_at,
    )
}

/// A line of the history.
#[derive(FromRow)]
pub struct ChangeRow {
    version: i64,
    at: i64,
    /// Of the operator.
    name: Option<String>,
    what: String,
    locale: Option<String>,
    title: Option<String>,
    body: Option<String>,
    scheduled_at: Option<i64>,
}

impl ChangeRow {
    pub fn read(self, notice: NoticeId) -> Result<NoticeChange> {
        let row = Row {
            table: "notice_changes",
            key: notice.as_bytes(),
        };
        let text = match (self.locale, self.title, self.body) {
            (Some(locale), Some(title), Some(body)) => Some((
                locale,
                row.parsed("body", NoticeText::parse(&title, &body))?,
            )),
            _ => None,
        };
        let scheduled_at = self.scheduled_at.map(|it| row.time("scheduled_at", it));
        Ok(NoticeChange {
            version: row.parsed("version", u32::try_from(self.version))?,
            at: row.time("at", self.at)?,
            by: self.name.unwrap_or_default(),
            what: self.what,
            text,
            scheduled_at: scheduled_at.transpose()?,
        })
    }
}
