//! The queries, compiled for each engine: `super` is `sqlite` or `postgres`.

mod alert_rows;
mod alert_sending;
mod alerts;
mod attention;
mod audit;
mod check;
mod clarity;
mod commits;
mod companion_rows;
mod companions;
mod copy;
mod deletion_rows;
mod destroying;
mod filing;
mod hand_over;
mod line_lists;
mod messages;
mod my_data;
mod notice_rows;
mod notices;
mod operators;
mod phone_checks;
mod phone_codes;
mod places;
mod prompt_looks;
mod prompt_rows;
mod prompts;
mod remembered;
mod report_rows;
mod reports;
mod retention;
mod search;
pub mod sessions;
mod standing;
mod traveller_rows;
mod travellers;
mod verdicts;
mod wishes;
mod writer;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use okaeri_domain::{programme::Programme, store::StoreError};
use sqlx::{Pool, Transaction};

use self::{
    filing::{Filing, Unfiled},
    notices::KeptBoard,
    remembered::Forgotten,
    sessions::SessionCache,
    writer::Writer,
};
use super::{
    super::{Migrating, OpenError, seal::Seal, unavailable},
    Connection, Db, connect, dialect,
};

/// Storage on this engine.
#[derive(Debug, Clone)]
pub struct Storage {
    read: Pool<Db>,
    write: Pool<Db>,
    writer: Writer,
    /// Cases that were changed past the writer.
    forgotten: Forgotten,
    unfiled: Unfiled,
    sessions: Arc<SessionCache>,
    board: Arc<KeptBoard>,
    seal: Seal,
}

impl Storage {
    /// Connects and starts the writers.
    pub async fn open(
        address: &str,
        migrating: Migrating,
        seal: Seal,
        programme: Arc<Programme>,
    ) -> Result<Self, OpenError> {
        let (read, write) = connect(address, migrating).await?;
        let forgotten = Forgotten::default();
        let unfiled = Unfiled::default();
        // For readers; the writer reads it again before its first commit.
        let mut connection = read.acquire().await?;
        let filing = Filing::new(unfiled.clone()).load(&mut connection).await;
        filing.map_err(|error| OpenError::Damaged(error.to_string()))?;
        drop(connection);
        let sessions = Arc::default();
        dialect::hear_ended(&read, &sessions);
        let writer = Writer::start(&write, &seal, &programme, &forgotten, &unfiled);
        Ok(Self {
            read,
            write,
            writer,
            forgotten,
            unfiled,
            sessions,
            board: Arc::default(),
            seal,
        })
    }

    /// Waits for what is under way and lets go of the database.
    pub async fn close(&self) {
        self.write.close().await;
        self.read.close().await;
    }

    /// Name and version of the engine.
    pub async fn engine(&self) -> Result<String, StoreError> {
        let version: String = sqlx::query_scalar(dialect::VERSION)
            .fetch_one(self.reading())
            .await
            .map_err(unavailable)?;
        Ok(format!("{} {version}", <Db as sqlx::Database>::NAME))
    }

    /// When the newest report was received.
    pub async fn newest(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let millis: Option<i64> = sqlx::query_scalar("SELECT max(received_at) FROM reports")
            .fetch_one(&self.read)
            .await
            .map_err(unavailable)?;
        Ok(millis.and_then(DateTime::from_timestamp_millis))
    }

    /// A transaction that may write.
    async fn begin(&self) -> Result<Transaction<'static, Db>, StoreError> {
        self.writing()
            .begin_with(dialect::BEGIN)
            .await
            .map_err(unavailable)
    }

    #[cfg(test)]
    pub async fn raw(&self, sql: &'static str) -> Result<u64, sqlx::Error> {
        let done = sqlx::query(sql).execute(self.writing()).await?;
        Ok(done.rows_affected())
    }

    /// The pool that writes.
    pub fn writing(&self) -> &Pool<Db> {
        &self.write
    }

    /// The pool that reads.
    pub fn reading(&self) -> &Pool<Db> {
        &self.read
    }

    #[cfg(test)]
    pub async fn columns_in_database(&self) -> Vec<String> {
        sqlx::query_scalar(dialect::COLUMNS)
            .fetch_all(&self.read)
            .await
            .unwrap()
    }
}
