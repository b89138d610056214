//! The ledger: the id of every report that the server acknowledged, kept outside the server, and
//! the comparison with what its database holds.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use rusqlite::{Connection, OpenFlags, types::ValueRef};
use serde_json::{Value, json};
use uuid::Uuid;

/// 16 bytes an id; without a file nothing is kept.
#[derive(Debug)]
pub struct Ledger(Option<BufWriter<File>>);

impl Ledger {
    /// # Errors
    /// When the file cannot be made.
    pub fn create(path: Option<&Path>) -> Result<Self> {
        let file = path.map(|path| File::create(path).with_context(|| path.display().to_string()));
        Ok(Self(file.transpose()?.map(BufWriter::new)))
    }

    /// Notes an acknowledged report.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn note(&mut self, id: Uuid) -> Result<()> {
        if let Some(file) = &mut self.0 {
            file.write_all(id.as_bytes()).context("the ledger")?;
        }
        Ok(())
    }

    /// # Errors
    /// When the disk is full.
    pub fn close(mut self) -> Result<()> {
        self.0.as_mut().map_or(Ok(()), BufWriter::flush)?;
        Ok(())
    }
}

#[derive(Debug, Args)]
pub struct Options {
    /// The SQLite file of a server, with a table `reports`
    #[arg(long)]
    database: PathBuf,
    /// The column that holds the ids, 16 bytes or text
    #[arg(long, default_value = "id")]
    column: String,
    /// What was acknowledged
    #[arg(long)]
    ledger: Option<PathBuf>,
}

/// Counts the rows; with a ledger, also the acknowledged ids that are missing or stored twice.
///
/// # Errors
/// When the database or the ledger cannot be read.
pub fn count(options: &Options) -> Result<Value> {
    let connection = Connection::open_with_flags(
        &options.database,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .with_context(|| options.database.display().to_string())?;
    let column = &options.column;
    ensure!(
        column
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'),
        "--column is no name"
    );
    let Some(ledger) = &options.ledger else {
        let rows: i64 =
            connection.query_row("SELECT count(*) FROM reports", [], |row| row.get(0))?;
        return Ok(json!({ "rows": rows }));
    };
    let mut stored: HashMap<Uuid, u32> = HashMap::new();
    let mut statement = connection.prepare(&format!("SELECT {column} FROM reports"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        *stored.entry(id(row.get_ref(0)?)?).or_default() += 1;
    }
    let bytes = std::fs::read(ledger).with_context(|| ledger.display().to_string())?;
    let (acknowledged, rest) = bytes.as_chunks::<16>();
    ensure!(rest.is_empty(), "the ledger ends in the middle of an id");
    let missing = acknowledged
        .iter()
        .filter(|id| !stored.contains_key(&Uuid::from_bytes(**id)));
    Ok(json!({
        "rows": stored.values().map(|count| u64::from(*count)).sum::<u64>(),
        "acknowledged": acknowledged.len(),
        "missing": missing.count(),
        "doubled": stored.values().filter(|count| **count > 1).count(),
    }))
}

fn id(value: ValueRef<'_>) -> Result<Uuid> {
    match value {
        ValueRef::Blob(bytes) => Ok(Uuid::from_slice(bytes)?),
        ValueRef::Text(text) => Ok(Uuid::try_parse_ascii(text)?),
        _ => bail!("an id is neither bytes nor text"),
    }
}
