//! Cases whose time is over are destroyed: all that is stored about the person, and nothing else.
//!
//! What belongs to a traveller `REFERENCES travellers (id) ON DELETE CASCADE` and goes with the row;
//! here stands what does not. A test goes through all tables.

use std::sync::LazyLock;

use okaeri_domain::{ids::TravellerId, my_data::Over, session::TokenHash, store::Result};
use sqlx::AssertSqlSafe;

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::{Row, date_text},
        unavailable,
    },
    Connection, Db, attention, audit, dialect,
    filing::Unfiled,
};

/// Cases in one transaction: few, since reports wait meanwhile. Fewer in debug builds, so that tests
/// need several.
const FEW: i64 = if cfg!(debug_assertions) { 8 } else { 32 };

/// At most so many of each kind, each along an index. What another process is at work on waits for the
/// next time.
static OVER: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT id, passport_index FROM travellers WHERE id IN (
             SELECT id FROM (
                 SELECT id FROM travellers WHERE release_date <= $1
                 ORDER BY release_date LIMIT $3) AS released
             UNION
             SELECT id FROM (
                 SELECT travellers.id FROM deletions CROSS JOIN travellers
                 WHERE deletions.granted = 1 AND travellers.id = deletions.traveller
                     AND travellers.release_date <= $2 LIMIT $3) AS agreed)
         ORDER BY id LIMIT $3{}",
        dialect::HELD_BY_NOBODY
    )
});

static SESSIONS: Bulk = Bulk::new(
    "DELETE FROM sessions WHERE traveller IN (",
    "?",
    ") RETURNING hash",
);
static FILED_REPORTS: Bulk = Bulk::new(
    "DELETE FROM reports WHERE id IN (SELECT report FROM filed WHERE traveller IN (",
    "?",
    "))",
);
static REPORTS: Bulk = Bulk::new("DELETE FROM reports WHERE id IN (", "?", ")");
static TRAVELLERS: Bulk = Bulk::new("DELETE FROM travellers WHERE id IN (", "?", ")");
/// After the travellers: tries for a passport number that somebody else is known by stay.
static ATTEMPTS: Bulk = Bulk::new(
    "DELETE FROM attempts WHERE NOT EXISTS (
         SELECT 1 FROM travellers WHERE travellers.passport_index = attempts.subject_index)
     AND subject_index IN (",
    "?",
    ")",
);

/// What was destroyed.
#[derive(Debug, Default)]
pub struct Destroyed {
    pub cases: usize,
    /// That are no longer in the database.
    pub sessions: Vec<TokenHash>,
}

/// A case to be destroyed.
pub struct Found {
    pub traveller: TravellerId,
    passport_index: Vec<u8>,
}

/// Some of those whose time is over, locked until the transaction ends.
pub async fn over(connection: &mut Connection, over: Over) -> Result<Vec<Found>> {
    // Put together from constants of this program only.
    let rows: Vec<(Vec<u8>, Vec<u8>)> = sqlx::query_as(AssertSqlSafe(OVER.as_str()))
        .bind(date_text(over.released_by))
        .bind(date_text(over.agreed_by))
        .bind(FEW)
        .fetch_all(connection)
        .await
        .map_err(unavailable)?;
    let found = rows.into_iter().map(|(id, passport_index)| {
        let row = Row {
            table: "travellers",
            key: &id,
        };
        Ok(Found {
            traveller: row.traveller("id", &id)?,
            passport_index,
        })
    });
    found.collect()
}

/// Destroys them, inside the writer's transaction; the sessions that ended by it. `unfiled`: reports
/// that cannot be found by their traveller yet.
pub async fn destroy(
    connection: &mut Connection,
    found: &[Found],
    unfiled: &Unfiled,
) -> Result<Vec<TokenHash>> {
    let travellers: Vec<TravellerId> = found.iter().map(|it| it.traveller).collect();
    let ids: Vec<Vec<u8>> = travellers.iter().map(|it| it.to_bytes().to_vec()).collect();
    attention::unlist(connection, &travellers).await?;
    audit::take_out(connection, &travellers).await?;
    let ended = end_sessions(connection, &ids).await?;
    delete(connection, &FILED_REPORTS, &ids).await?;
    let reports = travellers.iter().flat_map(|it| unfiled.of(*it));
    let reports = reports.map(|it| it.report.to_bytes().to_vec());
    delete(connection, &REPORTS, &reports.collect::<Vec<_>>()).await?;
    delete(connection, &TRAVELLERS, &ids).await?;
    let passports: Vec<Vec<u8>> = found.iter().map(|it| it.passport_index.clone()).collect();
    delete(connection, &ATTEMPTS, &passports).await?;
    Ok(ended)
}

async fn end_sessions(connection: &mut Connection, ids: &[Vec<u8>]) -> Result<Vec<TokenHash>> {
    let mut ended = Vec::new();
    for piece in filled(ids) {
        let mut query = sqlx::query_scalar(SESSIONS.sql(piece.len(), dialect::mark));
        for id in piece {
            query = query.bind(id);
        }
        let hashes: Vec<Vec<u8>> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        let hashes = hashes.iter().map(|hash| hash.as_slice().try_into());
        ended.extend(hashes.filter_map(Result::ok).map(TokenHash));
    }
    Ok(ended)
}

async fn delete(connection: &mut Connection, statement: &Bulk, keys: &[Vec<u8>]) -> Result<()> {
    for piece in filled(keys) {
        let mut query = sqlx::query::<Db>(statement.sql(piece.len(), dialect::mark));
        for key in piece {
            query = query.bind(key);
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
}
