//! Rows written past sqlx: it hands each statement with a copy of all its values to another thread,
//! which takes three times as long as SQLite needs to insert the row.
//!
//! The connection stays that of sqlx, with its transaction; rusqlite only borrows the handle for as long
//! as sqlx keeps its own thread away from it.

use okaeri_domain::store::{Result, StoreError};
use rusqlite::{
    ErrorCode, Statement, ToSql,
    types::{Null, ToSqlOutput, ValueRef},
};

use super::{
    super::{
        bulk::Bulk,
        unavailable,
        values::{Rows, Value},
    },
    Connection, dialect,
};

/// Runs the statement for one row after the other, on this thread; which of them changed something.
pub async fn each(connection: &mut Connection, statement: &Bulk, rows: &Rows) -> Result<Vec<bool>> {
    let rows = rows.as_slices();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut handle = connection.lock_handle().await.map_err(unavailable)?;
    // SAFETY: sqlx has the handle open as long as `handle` lives and lets no other thread use it;
    // `borrowed` does not outlive it, and a connection made from a handle does not close it.
    #[expect(unsafe_code, reason = "two libraries share one connection")]
    let borrowed = unsafe { rusqlite::Connection::from_handle(handle.as_raw_handle().as_ptr()) };
    borrowed
        .and_then(|connection| {
            let sqlx::AssertSqlSafe(text) = statement.sql(1, dialect::mark);
            let mut statement = connection.prepare(&text)?;
            let rows = rows.into_iter();
            rows.map(|row| Ok(execute(&mut statement, row)? > 0))
                .collect()
        })
        .map_err(|error| explain(&error))
}

fn execute(statement: &mut Statement<'_>, row: &[Value]) -> rusqlite::Result<usize> {
    for (index, value) in (1..).zip(row) {
        statement.raw_bind_parameter(index, value)?;
    }
    statement.raw_execute()
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let bytes: &[u8] = match self {
            Self::Id(id) => id,
            Self::Digest(digest) => digest,
            Self::Bytes(Some(bytes)) => bytes,
            Self::Word(Some(word)) => return word.to_sql(),
            Self::Text(Some(text)) => return text.to_sql(),
            Self::Integer(number) | Self::Time(Some(number)) => return number.to_sql(),
            Self::Real(Some(number)) => return number.to_sql(),
            Self::Bytes(None)
            | Self::Word(None)
            | Self::Text(None)
            | Self::Time(None)
            | Self::Real(None) => return Null.to_sql(),
        };
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(bytes)))
    }
}

/// As [`unavailable`] does it.
fn explain(error: &rusqlite::Error) -> StoreError {
    if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) {
        StoreError::Rejected(error.to_string())
    } else {
        StoreError::Unavailable(error.to_string())
    }
}
