//! The rows of requests for deletion, opened and read.

use okaeri_domain::{
    deletion::{Decision, Deletion, Outcome},
    ids::TravellerId,
    prompt::Reason,
    store::Result,
};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, seal::Seal, unavailable},
    Connection,
};

/// What a traveller's words are sealed for.
pub const REASON: &str = "deletions.reason";
/// What the centre's are sealed for.
pub const ANSWER: &str = "deletions.answer";

/// Whose request it is, and which: sealed words open nowhere else.
pub fn place(traveller: TravellerId, at: i64) -> Vec<u8> {
    [traveller.as_bytes(), &at.to_be_bytes()[..]].concat()
}

/// All of a traveller, the oldest first.
pub async fn deletions_of(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<Vec<Deletion>> {
    let rows: Vec<DeletionRow> = sqlx::query_as(
        "SELECT at, reason_sealed, decided_at, granted, answer_sealed FROM deletions
         WHERE traveller = $1 ORDER BY at",
    )
    .bind(traveller.as_bytes())
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let read = |row: DeletionRow| row.into_deletion(seal, traveller);
    rows.into_iter().map(read).collect()
}

#[derive(FromRow)]
struct DeletionRow {
    at: i64,
    reason_sealed: Option<Vec<u8>>,
    decided_at: Option<i64>,
    granted: Option<i64>,
    answer_sealed: Option<Vec<u8>>,
}

impl DeletionRow {
    fn into_deletion(self, seal: &Seal, traveller: TravellerId) -> Result<Deletion> {
        let row = Row {
            table: "deletions",
            key: traveller.as_bytes(),
        };
        let place = place(traveller, self.at);
        let words = |purpose: &str, column, sealed: &[u8]| {
            let plain = row.parsed(column, seal.open(purpose, &place, sealed))?;
            let plain = row.parsed(column, String::from_utf8(plain))?;
            Reason::parse(&plain).ok_or_else(|| row.unreadable(column))
        };
        let reason = self.reason_sealed.as_deref();
        let reason = reason.map(|it| words(REASON, "reason_sealed", it));
        let decision = self.decided_at.map(|at| {
            let outcome = match (self.granted, self.answer_sealed.as_deref()) {
                (Some(1), None) => Outcome::Granted,
                (Some(0), Some(it)) => Outcome::Refused(words(ANSWER, "answer_sealed", it)?),
                _ => return Err(row.unreadable("granted")),
            };
            Ok(Decision {
                at: row.time("decided_at", at)?,
                outcome,
            })
        });
        Ok(Deletion {
            at: row.time("at", self.at)?,
            reason: reason.transpose()?,
            decision: decision.transpose()?,
        })
    }
}
