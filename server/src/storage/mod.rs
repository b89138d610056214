//! The only place where SQL stands: implements the traits of `domain::store`.
//!
//! SQLite in WAL mode with `synchronous=FULL`: an answer is given after the commit, and what is
//! committed survives a kill and a power cut. One connection writes, several read.

mod audit;
mod line_lists;
mod operators;
mod reports;
mod retention;
mod rows;
mod seal;
mod sessions;
mod traveller_rows;
mod travellers;
mod writer;

use std::{path::PathBuf, str::FromStr, sync::Arc, time::Duration};

use okaeri_domain::{clock::Entropy, programme::Programme, store::StoreError};
use secrecy::SecretBox;
use sqlx::{
    Connection as _, Pool, Sqlite, SqliteConnection, Transaction,
    migrate::Migrator,
    sqlite::{
        SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

use self::{seal::Seal, writer::Writer};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Below this version a checkpoint in WAL mode can lose commits (the WAL-reset bug).
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Connections that only read.
const READERS: u32 = 4;

/// Why the database cannot be used, with what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is not one we understand.
    #[error(
        "database: `{0}` is not an address this build understands; write sqlite://path/to/okaeri.db"
    )]
    Address(String),
    /// The linked library would lose data.
    #[error("database: SQLite {0} can lose commits; build with SQLite 3.51.3 or newer")]
    TooOld(String),
    /// The folder for the file cannot be made.
    #[error("database: cannot create the folder {0}: {1}")]
    Folder(PathBuf, std::io::Error),
    /// It does not open, is not ours, or is newer than this build.
    #[error(
        "database: {0}; check the path, its permissions, and that no newer Okaeri has written it"
    )]
    Open(#[from] sqlx::Error),
    /// A migration failed.
    #[error(
        "database: {0}; the file was left as it was: use the Okaeri version that wrote it, or a newer one"
    )]
    Migrate(#[from] sqlx::migrate::MigrateError),
}

/// Storage on SQLite.
#[derive(Debug, Clone)]
pub struct Storage {
    read: Pool<Sqlite>,
    write: Pool<Sqlite>,
    writer: Writer,
    seal: Seal,
}

impl Storage {
    /// Opens the database at `address` (`sqlite://path`), creates it where it is missing, and
    /// brings it to the newest version.
    pub async fn open(
        address: &str,
        key: &SecretBox<[u8; 32]>,
        entropy: Arc<dyn Entropy>,
        programme: Arc<Programme>,
    ) -> Result<Self, OpenError> {
        let options = options(address)?;
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            // After a write error SQLite has ended the transaction by itself. SQLx still counts
            // it as open and would refuse every later one, so such a connection is closed.
            .before_acquire(|connection, _| {
                Box::pin(async move { Ok(!connection.is_in_transaction()) })
            })
            .connect_with(options.clone())
            .await?;
        check_version(&write).await?;
        MIGRATIONS.run(&write).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(READERS)
            // Opened for writing, as WAL wants it, and then forbidden to.
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        let seal = Seal::new(key, entropy);
        let writer = Writer::start(write.clone(), seal.clone(), programme);
        Ok(Self {
            read,
            write,
            writer,
            seal,
        })
    }

    /// Whether there is no traveller at all.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let row: Option<(i64,)> = sqlx::query_as("SELECT 1 FROM travellers LIMIT 1")
            .fetch_optional(&self.read)
            .await
            .map_err(unavailable)?;
        Ok(row.is_none())
    }

    /// A transaction that may write from its first statement on.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        self.write
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(unavailable)
    }
}

fn options(address: &str) -> Result<SqliteConnectOptions, OpenError> {
    if !address.starts_with("sqlite:") {
        return Err(OpenError::Address(address.to_owned()));
    }
    let options = SqliteConnectOptions::from_str(address)
        .map_err(|_| OpenError::Address(address.to_owned()))?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .foreign_keys(true)
        // What is deleted is overwritten.
        .pragma("secure_delete", "on")
        .busy_timeout(Duration::from_secs(5));
    if let Some(folder) = options
        .get_filename()
        .parent()
        .filter(|it| !it.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)
            .map_err(|error| OpenError::Folder(folder.to_owned(), error))?;
    }
    Ok(options)
}

async fn check_version(pool: &Pool<Sqlite>) -> Result<(), OpenError> {
    let (version,): (String,) = sqlx::query_as("SELECT sqlite_version()")
        .fetch_one(pool)
        .await?;
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    let found = (next(), next(), next());
    if found < OLDEST_SQLITE {
        Err(OpenError::TooOld(version))
    } else {
        Ok(())
    }
}

/// Any failure of the database: the log has the cause, the client a code.
fn unavailable(error: sqlx::Error) -> StoreError {
    StoreError::Unavailable(error.to_string())
}

/// Shorthand for what runs inside a transaction.
type Connection = SqliteConnection;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[tokio::test]
    async fn refuses_an_address_it_does_not_understand() {
        let error = options("mysql://localhost").unwrap_err().to_string();
        assert!(
            error.contains("mysql://localhost") && error.contains("sqlite://"),
            "{error}"
        );
    }

    #[tokio::test]
    async fn commits_are_durable_and_foreign_keys_hold() {
        let test = testing::store().await;
        let pragma = |name: &'static str| sqlx::query_scalar::<_, i64>(name);
        let write = &test.store.write;
        assert_eq!(
            pragma("PRAGMA synchronous").fetch_one(write).await.unwrap(),
            2
        );
        assert_eq!(
            pragma("PRAGMA foreign_keys")
                .fetch_one(write)
                .await
                .unwrap(),
            1
        );
        let mode: String = sqlx::query_scalar("PRAGMA journal_mode")
            .fetch_one(write)
            .await
            .unwrap();
        assert_eq!(mode, "wal");
        let refused = sqlx::query("DELETE FROM travellers")
            .execute(&test.store.read)
            .await;
        assert!(refused.is_err(), "readers cannot write");
    }
}
