//! The only place where SQL stands: implements the traits of `domain::store` for SQLite and for
//! PostgreSQL.
//!
//! The queries are written once, in the folder `queries`, which is compiled for each engine as a
//! module of `sqlite` and of `postgres`; what truly differs stands in their modules `dialect`.

mod bulk;
mod postgres;
mod rows;
mod seal;
mod sqlite;
mod tables;
mod values;

pub use sqlite::{copy_file, file_of, verify_file};

use std::{path::PathBuf, sync::Arc};

use chrono::{DateTime, Utc};
use okaeri_domain::{
    clock::Entropy,
    programme::Programme,
    store::{Store, StoreError},
};
use secrecy::SecretBox;

use self::{
    seal::Seal,
    tables::{Copied, Sent},
};

/// Why the database cannot be used, with what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is not one we understand.
    #[error(
        "database: `{0}` is not an address this build understands; write sqlite://path/to/okaeri.db \
         or postgres://user@host/database"
    )]
    Address(String),
    /// The linked library would lose data.
    #[error("database: SQLite {0} can lose commits; build with SQLite 3.51.3 or newer")]
    TooOld(String),
    /// The folder for the file cannot be made.
    #[error("database: cannot create the folder {0}: {1}; check its permissions")]
    Folder(PathBuf, std::io::Error),
    /// Another program's file, or no database at all.
    #[error("database: the file is not a database of Okaeri; give the path of another file")]
    NotOurs,
    /// The file or its folder may not be written to.
    #[error(
        "database: the file is read-only; let the user who runs Okaeri write to it and to its folder"
    )]
    ReadOnly,
    /// Another process holds it.
    #[error(
        "database: another process has locked the file; end it (a backup tool? a second shell?) and \
         start again"
    )]
    Locked,
    /// Nothing can be written any more.
    #[error("database: the disk is full; make room")]
    Full,
    /// A page, an index or a reference is broken.
    #[error("database: the file is damaged ({0}); use another backup")]
    Damaged(String),
    /// It does not open.
    #[error("database: {0}; check the path and its permissions")]
    Open(#[from] sqlx::Error),
    /// The server does not answer or lets us not in.
    #[error(
        "database: PostgreSQL: {0}; check that it runs, that the database exists, and user and password"
    )]
    Server(sqlx::Error),
    /// A migration that this build does not have was applied to it.
    #[error(
        "database: a newer Okaeri has written it (migration {0}); it was left as it was: use that \
         version, or a newer one"
    )]
    Newer(i64),
    /// It lacks a migration of this build.
    #[error("database: it is of an older version; `okaeri migrate` brings it to this one")]
    Older,
    /// A migration failed.
    #[error("database: {0}; it was left as it was")]
    Migrate(sqlx::migrate::MigrateError),
}

impl From<sqlx::migrate::MigrateError> for OpenError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::VersionMissing(version) => Self::Newer(version),
            error => Self::Migrate(error),
        }
    }
}

/// What storage is made with beside its address.
#[derive(Debug)]
pub struct Making<'a> {
    /// Outside the database.
    pub key: &'a SecretBox<[u8; 32]>,
    /// For nonces.
    pub entropy: Arc<dyn Entropy>,
    /// Reports are judged by it.
    pub programme: Arc<Programme>,
}

/// Whether an older database is brought to this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrating {
    Yes,
    No,
}

/// Brings the database to this version, or says why not.
async fn migrate<'a, A>(
    migrations: &sqlx::migrate::Migrator,
    pool: A,
    migrating: Migrating,
    applied: i64,
) -> Result<(), OpenError>
where
    A: sqlx::Acquire<'a>,
    <A::Connection as std::ops::Deref>::Target: sqlx::migrate::Migrate,
{
    let newest = migrations.iter().map(|it| it.version).max();
    if migrating == Migrating::No && newest > Some(applied) {
        return Err(OpenError::Older);
    }
    Ok(migrations.run(pool).await?)
}

/// Storage on one of the engines; cheap to clone.
#[derive(Debug, Clone)]
pub enum Storage {
    /// A file.
    Sqlite(sqlite::Storage),
    /// A server.
    Postgres(postgres::Storage),
}

impl Storage {
    /// Opens the database at `address` (`sqlite://path` or `postgres://…`), makes the file where
    /// it is missing, and brings the database to the newest version.
    pub async fn open(address: &str, making: Making<'_>) -> Result<Self, OpenError> {
        Self::open_and(address, making, Migrating::Yes).await
    }

    /// Opens the database only if it has the newest version.
    pub async fn open_as_it_is(address: &str, making: Making<'_>) -> Result<Self, OpenError> {
        Self::open_and(address, making, Migrating::No).await
    }

    async fn open_and(
        address: &str,
        making: Making<'_>,
        migrating: Migrating,
    ) -> Result<Self, OpenError> {
        let seal = Seal::new(making.key, making.entropy);
        let programme = making.programme;
        match address.split(':').next() {
            Some("sqlite") => sqlite::Storage::open(address, migrating, seal, programme)
                .await
                .map(Self::Sqlite),
            Some("postgres" | "postgresql") => {
                postgres::Storage::open(address, migrating, seal, programme)
                    .await
                    .map(Self::Postgres)
            }
            _ => Err(OpenError::Address(address.to_owned())),
        }
    }

    /// For whoever does not ask where things are kept.
    pub fn store(&self) -> Arc<dyn Store> {
        match self {
            Self::Sqlite(storage) => Arc::new(storage.clone()),
            Self::Postgres(storage) => Arc::new(storage.clone()),
        }
    }

    /// Whether commits may be lost in a power cut, for filling a database that can be made again.
    pub async fn hurry(&self, hurry: bool) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(storage) => storage.hurry(hurry).await,
            // Its commits are grouped by the server.
            Self::Postgres(_) => Ok(()),
        }
    }

    /// What does not agree inside the database, a sentence each; reads everything once.
    pub async fn disagreements(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Sqlite(storage) => storage.disagreements().await,
            Self::Postgres(storage) => storage.disagreements().await,
        }
    }

    /// Copies every row to an empty database, whichever engine it has; nothing can be written to
    /// this one meanwhile. `progress` is told of rows as they are written.
    pub async fn copy_to(
        &self,
        to: &Self,
        progress: impl FnMut(u64),
    ) -> Result<Vec<Copied>, StoreError> {
        let (rows, inbox) = tokio::sync::mpsc::channel(1024);
        let (sent, taken) = tokio::join!(self.send_rows(rows), async {
            match to {
                Self::Sqlite(storage) => storage.take_rows(inbox, progress).await,
                Self::Postgres(storage) => storage.take_rows(inbox, progress).await,
            }
        });
        // If one of them failed, the other only knows that it did.
        taken.and_then(|copied| sent.map(|()| copied))
    }

    async fn send_rows(&self, rows: tokio::sync::mpsc::Sender<Sent>) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(storage) => storage.send_rows(rows).await,
            Self::Postgres(storage) => storage.send_rows(rows).await,
        }
    }

    /// What is wrong with pages, indexes and references, a sentence each.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Sqlite(storage) => storage.integrity().await,
            // The server watches over its pages itself.
            Self::Postgres(_) => Ok(Vec::new()),
        }
    }

    /// Name and version of the engine.
    pub async fn engine(&self) -> Result<String, StoreError> {
        match self {
            Self::Sqlite(storage) => storage.engine().await,
            Self::Postgres(storage) => storage.engine().await,
        }
    }

    /// When the newest report was received.
    pub async fn newest(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        match self {
            Self::Sqlite(storage) => storage.newest().await,
            Self::Postgres(storage) => storage.newest().await,
        }
    }

    /// Whether the key opens what is stored; none if nothing is.
    pub async fn key_fits(&self) -> Result<Option<bool>, StoreError> {
        match self {
            Self::Sqlite(storage) => storage.key_fits().await,
            Self::Postgres(storage) => storage.key_fits().await,
        }
    }

    /// Waits for what is under way and lets go of the database.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(storage) => storage.close().await,
            Self::Postgres(storage) => storage.close().await,
        }
    }

    /// Every column of the database but what only one engine has, `table.column`, sorted.
    #[cfg(test)]
    pub async fn columns_in_database(&self) -> Vec<String> {
        let mut columns = match self {
            Self::Sqlite(storage) => storage.columns_in_database().await,
            Self::Postgres(storage) => storage.columns_in_database().await,
        };
        columns.retain(|it| {
            let (table, column) = it.split_once('.').unwrap_or_default();
            !matches!(table, "_sqlx_migrations" | "filed" | "filing") && column != "seq"
        });
        columns.sort();
        columns
    }

    /// Every value of every table that is copied, with its place, `table.column`.
    #[cfg(test)]
    pub async fn values(&self) -> Vec<(String, Vec<u8>)> {
        match self {
            Self::Sqlite(storage) => storage.values().await,
            Self::Postgres(storage) => storage.values().await,
        }
    }

    /// Puts a row of this traveller into the table, with whatever fits for the rest.
    #[cfg(test)]
    pub async fn put_row_of(&self, traveller: &[u8], table: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(storage) => storage.put_row_of(traveller, table).await,
            Self::Postgres(storage) => storage.put_row_of(traveller, table).await,
        }
    }

    /// Runs a statement as it stands.
    #[cfg(test)]
    pub async fn raw(&self, sql: &'static str) -> Result<u64, sqlx::Error> {
        match self {
            Self::Sqlite(storage) => storage.raw(sql).await,
            Self::Postgres(storage) => storage.raw(sql).await,
        }
    }
}

/// Any failure of the database: the log has the cause, the client a code.
fn unavailable(error: sqlx::Error) -> StoreError {
    use sqlx::error::ErrorKind;
    let is_ours = error.as_database_error().is_some_and(|error| {
        matches!(
            error.kind(),
            ErrorKind::UniqueViolation
                | ErrorKind::ForeignKeyViolation
                | ErrorKind::NotNullViolation
                | ErrorKind::CheckViolation
        )
    });
    if is_ours {
        StoreError::Rejected(error.to_string())
    } else {
        StoreError::Unavailable(error.to_string())
    }
}

/// Every column that is copied, `table.column`, sorted.
#[cfg(test)]
pub fn columns() -> Vec<String> {
    let mut columns: Vec<String> = tables::TABLES
        .iter()
        .flat_map(|table| {
            let names = table.columns.iter().map(|(column, _)| column);
            names.map(|column| format!("{}.{column}", table.name))
        })
        .collect();
    columns.sort();
    columns
}
