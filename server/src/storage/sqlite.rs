//! SQLite in WAL mode with `synchronous=FULL`: an answer is given after the commit, and what is
//! committed survives a kill and a power cut. One connection writes, several read.

use std::{
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use log::LevelFilter;
use okaeri_domain::store::StoreError;
use sqlx::{
    ConnectOptions as _, Connection as _,
    migrate::Migrator,
    sqlite::{
        SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

use super::{Migrating, OpenError, migrate, tables::TABLES, unavailable};

pub use self::queries::Storage;
pub use sqlx::{Sqlite as Db, SqliteConnection as Connection};

mod direct;
#[path = "queries/mod.rs"]
#[expect(
    clippy::duplicate_mod,
    reason = "the same queries, compiled for each engine"
)]
mod queries;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Below this version a checkpoint in WAL mode can lose commits (the WAL-reset bug).
const OLDEST: (u32, u32, u32) = (3, 51, 3);
/// Marks a file as ours, in its header: "OKAE".
const APPLICATION_ID: i64 = 0x4f4b_4145;
/// Connections that only read.
const READERS: u32 = 4;
/// How long a statement waits for another process to let go of the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// What SQLite says and does in its own way.
pub mod dialect {
    use std::sync::Arc;

    use okaeri_domain::{session::TokenHash, store::Result};
    use sqlx::Pool;

    use super::{
        super::{bulk::Bulk, unavailable, values::Rows},
        Connection, Db, direct,
        queries::sessions::SessionCache,
    };

    /// Writes from its first statement on, so that it never has to give way in the middle.
    pub const BEGIN: &str = "BEGIN IMMEDIATE";
    /// One transaction writes at a time, so rows need no lock.
    pub const LOCKS_ROWS: bool = false;
    /// Ends a SELECT of rows to be written, of those that no other transaction is at work on.
    pub const HELD_BY_NOBODY: &str = "";
    /// Whether a case that was decided on is remembered for its next report. All writes of this
    /// process go through one connection, and that connection can tell when another process has
    /// written.
    pub const REMEMBERS_CASES: bool = true;
    /// Whether reports are filed by traveller some time after they were stored.
    pub const FILES_LATER: bool = true;
    /// Reports that may not be filed yet.
    pub const UNFILED: &str =
        "SELECT id, traveller, person, kind, captured_at, received_at, verdict FROM reports
         WHERE seq > (SELECT filed_up_to FROM filing) ORDER BY seq";
    /// How many reports should be filed and are not.
    pub const MISFILED: &str = "SELECT count(*) FROM reports
         WHERE seq <= (SELECT filed_up_to FROM filing) AND NOT EXISTS (
             SELECT 1 FROM filed WHERE filed.traveller = reports.traveller
                 AND filed.person = reports.person AND filed.kind = reports.kind
                 AND filed.captured_at = reports.captured_at AND filed.report = reports.id)";
    /// Changes when another connection has written to the database.
    pub const OTHERS_WROTE: &str = "SELECT data_version FROM pragma_data_version";
    /// Ends an INSERT of which [`write_new`] tells what it did.
    pub const IF_NEW: &str = " ON CONFLICT (id) DO NOTHING";
    /// Asks for the version of the engine.
    pub const VERSION: &str = "SELECT sqlite_version()";
    /// Tasks that commit reports.
    pub const WRITERS: usize = 1;
    /// What [`MATCHING`] calls a traveller.
    pub const NUMBER: &str = "seq";
    /// Numbers of the travellers whose `search_text` has `$1` in it: from the index alone, without a
    /// look at any traveller. Fewer than three letters are too few for the index.
    pub const MATCHING: &str =
        "SELECT rowid AS number FROM travellers_search WHERE travellers_search MATCH $1";

    /// One page along a list, of those in whom `search_text` has the last parameter. The index of
    /// the list knows the numbers by which the search knows travellers.
    pub const WALK_FOUND: Option<&str> = Some(
        "SELECT traveller, since FROM lines
         WHERE list = $1 AND since <= $2 AND release_date > $3 AND (since, traveller) > ($4, $5)
             AND +seq IN (SELECT rowid FROM travellers_search WHERE travellers_search MATCH $7)
         ORDER BY since, traveller LIMIT $6",
    );
    /// Puts a case on a list.
    pub const SET_LINE: [&str; 2] = [
        "INSERT INTO lines (traveller, list, since, release_date, seq) VALUES ",
        "(?1, ?2, ?3, ?4, (SELECT seq FROM travellers WHERE id = ?1))",
    ];

    /// `table.column` of all tables.
    #[cfg(test)]
    pub const COLUMNS: &str = "SELECT schema.name || '.' || info.name
         FROM sqlite_schema AS schema, pragma_table_info(schema.name) AS info
         WHERE schema.type = 'table' AND schema.name NOT LIKE 'travellers\\_search%' ESCAPE '\\'
             AND schema.name NOT LIKE 'sqlite%'
             AND NOT (schema.name = 'lines' AND info.name = 'seq')";

    /// What [`MATCHING`] is asked for: a phrase, its own quotes doubled.
    pub fn search_pattern(text: &str) -> String {
        format!("\"{}\"", text.replace('"', "\"\""))
    }

    /// All rows, each with these columns, as one JSON text: sqlx hands over each row by itself, and
    /// the two threads that do it take longer than SQLite with the row.
    pub fn gathered(columns: &str, order: &str) -> String {
        format!("json_group_array(json_array({columns}){order})")
    }

    /// How an id is written in JSON.
    pub fn hex(column: &str) -> String {
        format!("hex({column})")
    }

    /// How the n-th parameter of a long statement is written. Numbered ones would make SQLite
    /// look through all names for each.
    pub fn mark(_: usize) -> String {
        "?".to_owned()
    }

    /// Runs the statement for all rows.
    pub async fn write(connection: &mut Connection, statement: &Bulk, rows: &Rows) -> Result<()> {
        direct::each(connection, statement, rows).await.map(drop)
    }

    /// Inserts the rows that are new by their id, which stands first; which of them were.
    pub async fn write_new(
        connection: &mut Connection,
        statement: &Bulk,
        rows: &Rows,
    ) -> Result<Vec<bool>> {
        direct::each(connection, statement, rows).await
    }

    /// Tells other processes which sessions have ended: here there is none.
    #[expect(clippy::unused_async, reason = "the other engine waits")]
    pub async fn tell_ended(_: &Pool<Db>, _: &[TokenHash]) -> Result<()> {
        Ok(())
    }

    /// Forgets sessions that other processes have ended: here there is none.
    pub fn hear_ended(_: &Pool<Db>, _: &Arc<SessionCache>) {}

    /// Keeps all tables as they are until the transaction ends: here it is the only one.
    #[expect(clippy::unused_async, reason = "the other engine waits")]
    pub async fn freeze(_: &mut Connection) -> Result<()> {
        Ok(())
    }

    /// Files all reports, and gives the lines their numbers.
    pub async fn after_copy(connection: &mut Connection) -> Result<()> {
        for sql in [
            "INSERT INTO filed (traveller, person, kind, captured_at, report)
             SELECT traveller, person, kind, captured_at, id FROM reports ORDER BY 1, 2, 3, 4, 5",
            "UPDATE filing SET filed_up_to = (SELECT coalesce(max(seq), 0) FROM reports)",
            "UPDATE lines SET seq = (SELECT seq FROM travellers WHERE id = lines.traveller)",
        ] {
            let done = sqlx::query(sql).execute(&mut *connection).await;
            done.map_err(unavailable)?;
        }
        Ok(())
    }

    /// Holds whatever `name` stands for until the transaction ends: here it is the only one.
    #[expect(clippy::unused_async, reason = "the other engine waits")]
    pub async fn lock(_: &mut Connection, _: &[u8]) -> Result<()> {
        Ok(())
    }
}

/// The pools that read and write, the database brought to this version.
pub async fn connect(
    address: &str,
    migrating: Migrating,
) -> Result<(sqlx::Pool<Db>, sqlx::Pool<Db>), OpenError> {
    let options = options(address)?;
    let mut first = options.connect().await.map_err(explain)?;
    check_version(&mut first).await?;
    check_ours(&mut first).await.map_err(explain_check)?;
    first.close().await?;
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(10))
        // There is no network between us and a file, and asking costs each batch two switches
        // of threads.
        .test_before_acquire(false)
        // After a write error SQLite has ended the transaction by itself. SQLx still counts
        // it as open and would refuse every later one, so such a connection is closed.
        .before_acquire(|connection, _| {
            Box::pin(async move { Ok(!connection.is_in_transaction()) })
        })
        // 64 MiB of pages: what a hundred thousand travellers touch stays at hand.
        .connect_with(options.clone().pragma("cache_size", "-65536"))
        .await
        .map_err(explain)?;
    // The table of migrations is not there before the first one.
    let applied: i64 = sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations")
        .fetch_one(&write)
        .await
        .unwrap_or_default();
    migrate(&MIGRATIONS, &write, migrating, applied).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(READERS)
        // All of them now: opening one later could fail with a disk that no longer writes.
        .min_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        // Opened for writing, as WAL wants it, and then forbidden to.
        .connect_with(
            options
                .pragma("query_only", "on")
                // 8 MiB of pages: a search among a million cases looks at a thousand, some twice.
                // Memory maps would be slower: each write anywhere makes SQLite map anew.
                .pragma("cache_size", "-8192"),
        )
        .await?;
    Ok((read, write))
}

fn options(address: &str) -> Result<SqliteConnectOptions, OpenError> {
    let options = SqliteConnectOptions::from_str(address)
        .map_err(|_| OpenError::Address(address.to_owned()))?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .foreign_keys(true)
        // What is deleted is overwritten.
        .pragma("secure_delete", "on")
        // 32 MiB of pages are copied back at once: a page that many commits touched, once.
        .pragma("wal_autocheckpoint", "8000")
        .statement_cache_capacity(256)
        // A batch of rows comes back without waiting for whoever reads them.
        .row_buffer_size(512)
        .log_statements(LevelFilter::Off)
        .log_slow_statements(LevelFilter::Warn, Duration::from_secs(2))
        .busy_timeout(PATIENCE);
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

async fn check_version(connection: &mut Connection) -> Result<(), OpenError> {
    let (version,): (String,) = sqlx::query_as("SELECT sqlite_version()")
        .fetch_one(connection)
        .await?;
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    let found = (next(), next(), next());
    if found < OLDEST {
        Err(OpenError::TooOld(version))
    } else {
        Ok(())
    }
}

/// Refuses another program's file before anything is written to it, and one that we may not
/// write to; marks a new one.
async fn check_ours(connection: &mut Connection) -> Result<(), OpenError> {
    let id: i64 = sqlx::query_scalar("PRAGMA application_id")
        .fetch_one(&mut *connection)
        .await?;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema")
        .fetch_one(&mut *connection)
        .await?;
    if id != APPLICATION_ID && (id != 0 || tables != 0) {
        return Err(OpenError::NotOurs);
    }
    let mut transaction = connection.begin_with(dialect::BEGIN).await?;
    if id == 0 {
        // 1330331973 is the number above in decimal; a PRAGMA takes no parameter.
        sqlx::query("PRAGMA application_id = 1330331973")
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn explain_check(error: OpenError) -> OpenError {
    match error {
        OpenError::Open(error) => explain(error),
        other => other,
    }
}

/// The cause that SQLite's result code names.
fn explain(error: sqlx::Error) -> OpenError {
    let code = error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code)
        .and_then(|code| code.parse::<i32>().ok());
    // The low byte is the primary result code: https://sqlite.org/rescode.html
    match code.map(|code| code & 0xff) {
        Some(5 | 6) => OpenError::Locked,
        Some(8) => OpenError::ReadOnly,
        Some(13) => OpenError::Full,
        Some(26) => OpenError::NotOurs,
        _ => OpenError::Open(error),
    }
}

/// The file that an address names; none if it names a server.
pub fn file_of(address: &str) -> Option<PathBuf> {
    let path = address.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(path.split('?').next().unwrap_or(path).into())
}

/// Opens a file that must be there and changes nothing in it. `is_still`: nobody has it open, so
/// it needs no files beside it.
async fn look_into(file: &Path, is_still: bool) -> Result<Connection, OpenError> {
    SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .immutable(is_still)
        .busy_timeout(PATIENCE)
        .connect()
        .await
        .map_err(explain)
}

/// Writes a copy as of one moment to a new file that only its owner can read, while others go on
/// reading and writing.
pub async fn copy_file(from: &Path, to: &Path) -> Result<(), OpenError> {
    // Made here, because SQLite would make it readable for everybody; an empty file will do.
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(to)
        .map_err(|error| OpenError::Folder(to.to_owned(), error))?;
    let mut connection = look_into(from, false).await?;
    sqlx::query("VACUUM INTO $1")
        .bind(to.to_string_lossy().into_owned())
        .execute(&mut connection)
        .await
        .map_err(explain)?;
    connection.close().await?;
    Ok(())
}

/// Checks a whole file that nobody has open: that it is ours, its pages, indexes and references; how many rows each
/// table has.
pub async fn verify_file(file: &Path) -> Result<Vec<(&'static str, i64)>, OpenError> {
    let mut connection = look_into(file, true).await?;
    let id: i64 = sqlx::query_scalar("PRAGMA application_id")
        .fetch_one(&mut connection)
        .await
        .map_err(explain)?;
    if id != APPLICATION_ID {
        return Err(OpenError::NotOurs);
    }
    if let Some(first) = integrity(&mut connection).await?.first() {
        return Err(OpenError::Damaged(first.clone()));
    }
    let mut counts = Vec::new();
    for table in &TABLES {
        let sql = format!("SELECT count(*) FROM {}", table.name);
        let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .fetch_one(&mut connection)
            .await?;
        counts.push((table.name, rows));
    }
    connection.close().await?;
    Ok(counts)
}

async fn integrity(connection: &mut Connection) -> Result<Vec<String>, sqlx::Error> {
    let mut found: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_all(&mut *connection)
        .await?;
    found.retain(|line| line != "ok");
    let dangling = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(connection)
        .await?;
    if !dangling.is_empty() {
        found.push(format!(
            "{} rows refer to rows that are gone",
            dangling.len()
        ));
    }
    Ok(found)
}

impl Storage {
    /// Turns `synchronous` off and on again; on, what was written is on the disk.
    pub async fn hurry(&self, hurry: bool) -> Result<(), StoreError> {
        let statements: &[&'static str] = if hurry {
            &["PRAGMA synchronous = OFF"]
        } else {
            &[
                "PRAGMA synchronous = FULL",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            ]
        };
        for statement in statements {
            sqlx::query(*statement)
                .execute(self.writing())
                .await
                .map_err(unavailable)?;
        }
        Ok(())
    }

    /// What is wrong with pages, indexes and references, a sentence each.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let mut connection = self.reading().acquire().await.map_err(unavailable)?;
        integrity(&mut connection).await.map_err(unavailable)
    }
}
