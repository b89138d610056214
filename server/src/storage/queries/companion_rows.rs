//! Rows of companions and of requests for them, opened and read.

use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    companions::{Companion, CompanionRequest, Decision, Identity, Left, Request},
    ids::{CompanionId, TravellerId},
    store::{Result, StoreError},
    traveller::PassportNumber,
    waiting_days::Period,
};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, seal::Seal, unavailable},
    Connection,
};

/// Where the passport number and the date of birth of a companion are sealed.
const IDENTITY: &str = "companions.identity";
/// Where a request is sealed.
const REQUEST: &str = "companion_requests.content";

/// What is sealed of somebody's identity.
#[derive(Debug, Serialize, Deserialize)]
struct Sealed {
    passport: String,
    birth_date: NaiveDate,
}

/// What is sealed of a request.
#[derive(Debug, Serialize, Deserialize)]
struct Content {
    name: String,
    #[serde(flatten)]
    identity: Sealed,
    arrival_date: NaiveDate,
    decision: Option<Decision>,
    withdrawn_at: Option<DateTime<Utc>>,
}

impl Sealed {
    fn of(identity: &Identity) -> Self {
        Self {
            passport: identity.passport.expose().to_owned(),
            birth_date: identity.birth_date,
        }
    }

    fn open(self, row: Row<'_>, column: &'static str) -> Result<Identity> {
        Ok(Identity {
            passport: row.parsed(column, PassportNumber::parse(&self.passport))?,
            birth_date: self.birth_date,
        })
    }
}

fn json(value: &impl Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(|error| StoreError::Unavailable(error.to_string()))
}

/// The identity as it is stored.
pub fn identity_sealed(seal: &Seal, id: CompanionId, identity: &Identity) -> Result<Vec<u8>> {
    let json = json(&Sealed::of(identity))?;
    Ok(seal.seal(IDENTITY, id.as_bytes(), &json))
}

/// The request as it is stored.
pub fn request_sealed(seal: &Seal, request: &CompanionRequest) -> Result<Vec<u8>> {
    let json = json(&Content {
        name: request.request.name.clone(),
        identity: Sealed::of(&request.request.identity),
        arrival_date: request.request.arrival_date,
        decision: request.decision.clone(),
        withdrawn_at: request.withdrawn_at,
    })?;
    Ok(seal.seal(REQUEST, request.id.as_bytes(), &json))
}

/// The period of a row; none where it is the traveller's.
pub fn own_period(
    row: Row<'_>,
    arrival: Option<&str>,
    days: Option<i64>,
) -> Result<Option<Period>> {
    let (Some(arrival), Some(days)) = (arrival, days) else {
        return Ok(None);
    };
    let days = row.parsed("days", u16::try_from(days))?;
    Ok(Some(Period::new(row.date("arrival_date", arrival)?, days)))
}

#[derive(FromRow)]
struct CompanionRow {
    id: Vec<u8>,
    name: String,
    identity_sealed: Option<Vec<u8>>,
    arrival_date: Option<String>,
    days: Option<i64>,
    joined_at: Option<i64>,
    left_at: Option<i64>,
    own_case: Option<Vec<u8>>,
}

impl CompanionRow {
    fn into_companion(self, seal: &Seal) -> Result<Companion> {
        let row = Row {
            table: "companions",
            key: &self.id,
        };
        let column = "identity_sealed";
        let identity = self.identity_sealed.as_deref().map(|sealed| {
            let json = row.parsed(column, seal.open(IDENTITY, row.key, sealed))?;
            let sealed: Sealed = row.parsed(column, serde_json::from_slice(&json))?;
            sealed.open(row, column)
        });
        let left = self.left_at.map(|at| {
            let case = self.own_case.as_deref();
            let case = case.map(|id| row.traveller("own_case", id)).transpose()?;
            let at = row.time("left_at", at)?;
            Ok(Left { at, case })
        });
        let joined_at = self.joined_at.map(|at| row.time("joined_at", at));
        Ok(Companion {
            id: row.parsed("id", CompanionId::try_from(self.id.as_slice()))?,
            period: own_period(row, self.arrival_date.as_deref(), self.days)?,
            identity: identity.transpose()?,
            joined_at: joined_at.transpose()?,
            left: left.transpose()?,
            name: self.name,
        })
    }
}

/// The companions of a traveller in the order in which they came.
pub async fn companions_of(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<Vec<Companion>> {
    let rows: Vec<CompanionRow> =
        sqlx::query_as("SELECT * FROM companions WHERE traveller = $1 ORDER BY ordinal")
            .bind(traveller.as_bytes())
            .fetch_all(connection)
            .await
            .map_err(unavailable)?;
    rows.into_iter()
        .map(|row| row.into_companion(seal))
        .collect()
}

/// The requests of a traveller, the oldest first.
pub async fn requests_of(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<Vec<CompanionRequest>> {
    let rows: Vec<(Vec<u8>, i64, Vec<u8>)> = sqlx::query_as(
        "SELECT id, asked_at, content_sealed FROM companion_requests
         WHERE traveller = $1 ORDER BY asked_at, id",
    )
    .bind(traveller.as_bytes())
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let requests = rows.into_iter().map(|(id, asked_at, sealed)| {
        let row = Row {
            table: "companion_requests",
            key: &id,
        };
        let column = "content_sealed";
        let json = row.parsed(column, seal.open(REQUEST, &id, &sealed))?;
        let content: Content = row.parsed(column, serde_json::from_slice(&json))?;
        Ok(CompanionRequest {
            id: row.parsed("id", CompanionId::try_from(id.as_slice()))?,
            request: Request {
                name: content.name,
                identity: content.identity.open(row, column)?,
                arrival_date: content.arrival_date,
            },
            asked_at: row.time("asked_at", asked_at)?,
            decision: content.decision,
            withdrawn_at: content.withdrawn_at,
        })
    });
    requests.collect()
}
