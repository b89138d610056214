//! Sessions: the cookie's token is stored as a hash, so that a copy of the database opens none.
//!
//! A session that was looked up is remembered for a few seconds, because every request asks.
//! Memory only says yes: before anybody is turned away, the database is asked. Other processes are
//! told at once which sessions have ended; one that did not hear it remembers them for those few
//! seconds, at most.

use std::{
    fmt,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::{OperatorId, TravellerId},
    operator::Role,
    session::{Session, Subject, TokenHash, Trust},
    store::{NewSession, Result, Sessions},
};
use quick_cache::sync::Cache;
use sqlx::FromRow;

use super::{
    super::super::{
        bulk::{Bulk, filled, pieces},
        rows::Row,
        unavailable,
    },
    Connection, Storage, dialect,
};

/// How long a session is remembered.
const REMEMBERED: Duration = Duration::from_secs(10);
/// Sessions that are remembered at once.
const CAPACITY: usize = 200_000;

static TOUCH: Bulk = Bulk::new("UPDATE sessions SET seen_at = ? WHERE hash IN (", "?", ")");

/// Sessions that were looked up, and when.
pub struct SessionCache {
    remembered: Cache<TokenHash, (Session, Instant)>,
    /// How many were ended. Whoever looks one up while it is ended must not remember it.
    ended: AtomicU64,
}

impl Default for SessionCache {
    fn default() -> Self {
        Self {
            remembered: Cache::new(CAPACITY),
            ended: AtomicU64::new(0),
        }
    }
}

impl fmt::Debug for SessionCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionCache(…)")
    }
}

impl SessionCache {
    fn get(&self, hash: &TokenHash, now: DateTime<Utc>) -> Option<Session> {
        let (session, since) = self.remembered.get(hash)?;
        (since.elapsed() < REMEMBERED && session.is_alive(now)).then_some(session)
    }

    fn ended(&self) -> u64 {
        self.ended.load(Ordering::SeqCst)
    }

    /// `ended`: from before the session was looked up.
    fn put(&self, session: Session, since: Instant, ended: u64) {
        self.remembered.insert(session.hash, (session, since));
        if self.ended() != ended {
            self.remembered.remove(&session.hash);
        }
    }

    fn touch(&self, hash: &TokenHash, at: DateTime<Utc>) {
        let ended = self.ended();
        if let Some((session, since)) = self.remembered.get(hash) {
            let seen_at = session.seen_at.max(at);
            self.put(Session { seen_at, ..session }, since, ended);
        }
    }

    /// It is not there, or no longer.
    fn remove(&self, hash: &TokenHash) {
        self.remembered.remove(hash);
    }

    /// Sessions that are no longer in the database; none where it is not known which.
    pub fn end(&self, hashes: Option<&[TokenHash]>) {
        self.ended.fetch_add(1, Ordering::SeqCst);
        let Some(hashes) = hashes else {
            return self.remembered.clear();
        };
        for hash in hashes {
            self.remembered.remove(hash);
        }
    }
}

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
    async fn session(&self, hash: TokenHash, now: DateTime<Utc>) -> Result<Option<Session>> {
        if let Some(session) = self.sessions.get(&hash, now) {
            return Ok(Some(session));
        }
        let ended = self.sessions.ended();
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
        let Some(row) = row else {
            self.sessions.remove(&hash);
            return Ok(None);
        };
        let session = row.into_session(hash)?;
        self.sessions.put(session, Instant::now(), ended);
        Ok(Some(session).filter(|session| session.is_alive(now)))
    }

    fn touch_session(&self, hash: TokenHash, at: DateTime<Utc>) {
        self.sessions.touch(&hash, at);
        self.writer.touch(hash, at);
    }

    async fn end_session(&self, hash: TokenHash) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE hash = $1")
            .bind(hash.0.as_slice())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        self.ended(&[hash]).await;
        Ok(())
    }
}

impl Storage {
    /// Has all processes forget sessions that are no longer in the database.
    pub(super) async fn ended(&self, hashes: &[TokenHash]) {
        self.sessions.end(Some(hashes));
        // They are gone all the same, and forgotten within seconds.
        if let Err(error) = dialect::tell_ended(&self.write, hashes).await {
            tracing::warn!(%error, "other processes do not know yet which sessions have ended");
        }
    }
}

/// Notes that sessions were used, inside the writer's transaction. Those of one batch were used
/// within moments: the last of them stands for all.
pub async fn touch(
    connection: &mut Connection,
    touched: &[(TokenHash, DateTime<Utc>)],
) -> Result<()> {
    let Some(at) = touched.iter().map(|(_, at)| *at).max() else {
        return Ok(());
    };
    for piece in filled(touched) {
        let mut query =
            sqlx::query(TOUCH.sql(piece.len(), dialect::mark)).bind(at.timestamp_millis());
        for (hash, _) in piece {
            query = query.bind(hash.0.to_vec());
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
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

/// Ends a traveller's sessions, all of them or all `but` one, inside a transaction; which they were.
pub async fn end_phones(
    connection: &mut Connection,
    traveller: TravellerId,
    but: Option<TokenHash>,
) -> Result<Vec<TokenHash>> {
    // No session has an empty hash.
    let but = but.map_or_else(Vec::new, |it| it.0.to_vec());
    let ended: Vec<Vec<u8>> = sqlx::query_scalar(
        "DELETE FROM sessions WHERE traveller = $1 AND hash <> $2 RETURNING hash",
    )
    .bind(traveller.as_bytes())
    .bind(but)
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let hashes = ended.iter().map(|hash| hash.as_slice().try_into());
    Ok(hashes.filter_map(Result::ok).map(TokenHash).collect())
}

static PHONES: Bulk = Bulk::new(
    "INSERT INTO sessions (hash, traveller, trusted, created_at, seen_at) VALUES ",
    "(?, ?, 1, ?, ?)",
    "",
);

/// Makes the sessions of trusted phones, inside a transaction.
pub async fn insert_phones(
    connection: &mut Connection,
    phones: &[(TravellerId, NewSession)],
) -> Result<()> {
    for piece in pieces(phones) {
        let mut query = sqlx::query(PHONES.sql(piece.len(), dialect::mark));
        for (traveller, session) in piece {
            let at = session.at.timestamp_millis();
            query = query
                .bind(session.hash.0.to_vec())
                .bind(traveller.to_bytes().to_vec())
                .bind(at)
                .bind(at);
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
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
