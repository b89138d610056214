//! PostgreSQL 15 or newer. Several processes may write; what they share they lock row by row, in
//! the order of ids.

use std::{str::FromStr, time::Duration};

use log::LevelFilter;
use sqlx::{
    ConnectOptions as _,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{Migrating, OpenError, migrate};

pub use self::queries::Storage;
pub use sqlx::{PgConnection as Connection, Postgres as Db};

mod ended;
#[path = "queries/mod.rs"]
#[expect(
    clippy::duplicate_mod,
    reason = "the same queries, compiled for each engine"
)]
mod queries;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// Connections of one process that only read; one of them hears what other processes say.
const READERS: u32 = 9;
/// Connections of one process that write: those of the writers and of sign-ins.
const WRITE_CONNECTIONS: u32 = 8;
/// How long a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// What PostgreSQL says and does in its own way.
pub mod dialect {
    use hashbrown::HashSet;
    use okaeri_domain::{session::TokenHash, store::Result};
    use sha2::{Digest as _, Sha256};

    use sqlx::{Arguments as _, AssertSqlSafe, Pool, postgres::PgArguments};

    use super::{
        super::{
            bulk::{Bulk, pieces},
            tables::TABLES,
            unavailable,
            values::{Rows, Value},
        },
        Connection, Db,
    };

    /// Rows that a decision depends on are locked one by one.
    pub const BEGIN: &str = "BEGIN";
    /// Rows are held until the transaction ends.
    pub const LOCKS_ROWS: bool = true;
    /// Ends a SELECT of rows to be written, of those that no other transaction is at work on.
    pub const HELD_BY_NOBODY: &str = " FOR UPDATE SKIP LOCKED";
    /// Whether a case that was decided on is remembered for its next report: other processes may
    /// change it at any time.
    pub const REMEMBERS_CASES: bool = false;
    /// Whether reports are filed by traveller some time after they were stored: an index does it.
    pub const FILES_LATER: bool = false;
    /// Not asked for.
    pub const UNFILED: &str = "";
    /// None can be.
    pub const MISFILED: &str = "SELECT 0::bigint";
    /// Not asked for.
    pub const OTHERS_WROTE: &str = "SELECT 0::bigint";
    /// Ends an INSERT of which [`write_new`] tells what it did.
    pub const IF_NEW: &str = " ON CONFLICT (id) DO NOTHING RETURNING id";
    /// Asks for the version of the engine.
    pub const VERSION: &str = "SHOW server_version";
    /// Tasks that commit reports: while one waits for the disk, the next gathers.
    pub const WRITERS: usize = 4;
    /// What [`MATCHING`] calls a traveller.
    pub const NUMBER: &str = "id";
    /// Ids of the travellers whose `search_text` has `$1` in it.
    pub const MATCHING: &str =
        "SELECT id AS number FROM travellers WHERE search_text LIKE $1 ESCAPE '\\'";

    /// No other way along a list than with each traveller's row.
    pub const WALK_FOUND: Option<&str> = None;
    /// Puts a case on a list.
    pub const SET_LINE: [&str; 2] = [
        "INSERT INTO lines (traveller, list, since, release_date) VALUES ",
        "(?, ?, ?, ?)",
    ];

    /// `table.column` of all tables.
    #[cfg(test)]
    pub const COLUMNS: &str = "SELECT table_name || '.' || column_name
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'filed'";

    /// What [`MATCHING`] is asked for.
    pub fn search_pattern(text: &str) -> String {
        super::super::rows::like(text)
    }

    /// All rows, each with these columns, as one JSON text.
    pub fn gathered(columns: &str, order: &str) -> String {
        format!("coalesce(json_agg(json_build_array({columns}){order}), '[]')::text")
    }

    /// How an id is written in JSON.
    pub fn hex(column: &str) -> String {
        format!("encode({column}, 'hex')")
    }

    /// How the n-th parameter of a long statement is written.
    pub fn mark(n: usize) -> String {
        format!("${n}")
    }

    /// Runs the statement for all rows.
    pub async fn write(connection: &mut Connection, statement: &Bulk, rows: &Rows) -> Result<()> {
        for piece in pieces(&rows.as_slices()) {
            sqlx::query_with(statement.sql(piece.len(), mark), arguments(piece)?)
                .execute(&mut *connection)
                .await
                .map_err(unavailable)?;
        }
        Ok(())
    }

    /// Inserts the rows that are new by their id, which stands first; which of them were.
    pub async fn write_new(
        connection: &mut Connection,
        statement: &Bulk,
        rows: &Rows,
    ) -> Result<Vec<bool>> {
        let rows = rows.as_slices();
        let mut new = HashSet::with_capacity(rows.len());
        for piece in pieces(&rows) {
            let ids: Vec<Vec<u8>> =
                sqlx::query_scalar_with(statement.sql(piece.len(), mark), arguments(piece)?)
                    .fetch_all(&mut *connection)
                    .await
                    .map_err(unavailable)?;
            new.extend(ids);
        }
        let is_new = |row: &&[Value]| matches!(row, [Value::Id(id), ..] if new.contains(&id[..]));
        Ok(rows.iter().map(is_new).collect())
    }

    fn arguments(rows: &[&[Value]]) -> Result<PgArguments> {
        let mut arguments = PgArguments::default();
        arguments.reserve(rows.iter().map(|row| row.len()).sum(), 0);
        for value in rows.iter().copied().flatten() {
            let added = match value {
                Value::Id(bytes) => arguments.add(bytes.as_slice()),
                Value::Digest(bytes) => arguments.add(bytes.as_slice()),
                Value::Bytes(bytes) => arguments.add(bytes.as_deref()),
                Value::Word(word) => arguments.add(word),
                Value::Text(text) => arguments.add(text.as_deref()),
                Value::Integer(number) => arguments.add(number),
                Value::Time(number) => arguments.add(number),
                Value::Real(number) => arguments.add(number),
            };
            added.map_err(|error| unavailable(sqlx::Error::Encode(error)))?;
        }
        Ok(arguments)
    }

    /// Tells all processes which sessions have ended.
    pub async fn tell_ended(pool: &Pool<Db>, hashes: &[TokenHash]) -> Result<()> {
        if hashes.is_empty() {
            return Ok(());
        }
        let hashes: Vec<Vec<u8>> = hashes.iter().map(|it| it.0.to_vec()).collect();
        sqlx::query(
            "SELECT pg_notify('sessions_ended', encode(hash, 'hex')) FROM unnest($1) AS hash",
        )
        .bind(hashes)
        .execute(pool)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    pub use super::ended::hear_ended;

    /// Keeps all tables as they are until the transaction ends.
    pub async fn freeze(connection: &mut Connection) -> Result<()> {
        for table in &TABLES {
            let sql = format!("LOCK TABLE {} IN SHARE MODE", table.name);
            sqlx::query(AssertSqlSafe(sql))
                .execute(&mut *connection)
                .await
                .map_err(unavailable)?;
        }
        Ok(())
    }

    /// Has the numbers of the audit log go on after the last one.
    pub async fn after_copy(connection: &mut Connection) -> Result<()> {
        sqlx::query(
            "SELECT setval(pg_get_serial_sequence('audit', 'id'), coalesce(max(id), 0) + 1, false)
             FROM audit",
        )
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    /// Holds whatever `name` stands for until the transaction ends, against all processes.
    pub async fn lock(connection: &mut Connection, name: &[u8]) -> Result<()> {
        let digest = Sha256::digest(name);
        let (key, _) = digest
            .split_first_chunk::<8>()
            .expect("a digest has 32 bytes");
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(i64::from_be_bytes(*key))
            .execute(connection)
            .await
            .map_err(unavailable)?;
        Ok(())
    }
}

/// The pools that read and write, the database brought to this version.
pub async fn connect(
    address: &str,
    migrating: Migrating,
) -> Result<(sqlx::Pool<Db>, sqlx::Pool<Db>), OpenError> {
    let options = PgConnectOptions::from_str(address)
        .map_err(|_| OpenError::Address(masked(address)))?
        .application_name("okaeri")
        .statement_cache_capacity(256)
        .log_statements(LevelFilter::Off)
        .log_slow_statements(LevelFilter::Warn, Duration::from_secs(2));
    let pool = |connections| {
        PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(PATIENCE)
    };
    let write = pool(WRITE_CONNECTIONS)
        .connect_with(options.clone())
        .await
        .map_err(OpenError::Server)?;
    // The table of migrations is not there before the first one.
    let applied: i64 = sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations")
        .fetch_one(&write)
        .await
        .unwrap_or_default();
    migrate(&MIGRATIONS, &write, migrating, applied).await?;
    let read = pool(READERS)
        .connect_with(options.options([("default_transaction_read_only", "on")]))
        .await
        .map_err(OpenError::Server)?;
    Ok((read, write))
}

/// The address without what may be a password.
fn masked(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((_, rest)) => format!("postgres://…@{rest}"),
        None => address.to_owned(),
    }
}
