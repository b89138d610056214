//! Sessions: the cookie's token is stored as a hash, so that a copy of the database opens none.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::{OperatorId, TravellerId},
    operator::Role,
    session::{Session, Subject, TokenHash, Trust},
    store::{NewSession, Result, Sessions},
};
use sqlx::FromRow;

use super::{Connection, Storage, rows::Row, unavailable};

#[derive(FromRow)]
struct SessionRow {
    traveller: Option<Vec<u8>>,
    trusted: i64,
    operator: Option<Vec<u8>>,
    role: Option<String>,
    created_at: i64,
    seen_at: i64,
}

#[async_trait]
impl Sessions for Storage {
    async fn session(&self, hash: TokenHash) -> Result<Option<Session>> {
        let row: Option<SessionRow> = sqlx::query_as(
            "SELECT sessions.traveller, sessions.trusted, sessions.operator, operators.role,
                 sessions.created_at, sessions.seen_at
             FROM sessions LEFT JOIN operators ON operators.id = sessions.operator
             WHERE sessions.hash = $1",
        )
        .bind(hash.0.as_slice())
        .fetch_optional(&self.read)
        .await
        .map_err(unavailable)?;
        row.map(|row| row.into_session(hash)).transpose()
    }

    async fn touch_session(&self, hash: TokenHash, at: DateTime<Utc>) -> Result<()> {
        sqlx::query("UPDATE sessions SET seen_at = $2 WHERE hash = $1 AND seen_at < $2")
            .bind(hash.0.as_slice())
            .bind(at.timestamp_millis())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        Ok(())
    }

    async fn end_session(&self, hash: TokenHash) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE hash = $1")
            .bind(hash.0.as_slice())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        Ok(())
    }
}

/// Makes a traveller's session, inside a transaction.
pub async fn insert_traveller(
    connection: &mut Connection,
    traveller: TravellerId,
    trusted: bool,
    session: NewSession,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO sessions (hash, traveller, trusted, created_at, seen_at)
         VALUES ($1, $2, $3, $4, $4)",
    )
    .bind(session.hash.0.as_slice())
    .bind(traveller.as_bytes())
    .bind(i64::from(trusted))
    .bind(session.at.timestamp_millis())
    .execute(connection)
    .await
    .map_err(unavailable)?;
    Ok(())
}

/// Makes an operator's session, inside a transaction.
pub async fn insert_operator(
    connection: &mut Connection,
    operator: OperatorId,
    session: NewSession,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO sessions (hash, operator, trusted, created_at, seen_at)
         VALUES ($1, $2, 1, $3, $3)",
    )
    .bind(session.hash.0.as_slice())
    .bind(operator.as_bytes())
    .bind(session.at.timestamp_millis())
    .execute(connection)
    .await
    .map_err(unavailable)?;
    Ok(())
}

impl SessionRow {
    fn into_session(self, hash: TokenHash) -> Result<Session> {
        let row = Row {
            table: "sessions",
            key: &hash.0,
        };
        let subject = match (self.traveller, self.operator) {
            (Some(id), _) => {
                let id = row.parsed("traveller", TravellerId::try_from(id.as_slice()))?;
                let trust = if self.trusted == 0 {
                    Trust::ReportOnly
                } else {
                    Trust::Trusted
                };
                Subject::Traveller(id, trust)
            }
            (None, Some(id)) => {
                let role = self.role.as_deref().and_then(Role::from_word);
                Subject::Operator(
                    row.parsed("operator", OperatorId::try_from(id.as_slice()))?,
                    role.ok_or_else(|| row.unreadable("role"))?,
                )
            }
            (None, None) => return Err(row.unreadable("traveller")),
        };
        Ok(Session {
            hash,
            subject,
            created_at: row.time("created_at", self.created_at)?,
            seen_at: row.time("seen_at", self.seen_at)?,
        })
    }
}
