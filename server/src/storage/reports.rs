//! Reports: stored once, together with what they do to attention.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::{self, Change},
    geofence::{DistanceBand, Fix, Position, Verdict},
    ids::{ReportId, TravellerId},
    programme::Programme,
    report::{Content, Fingerprint, Judged, RawFix, Report},
    store::{Recorded, Reports, Result, StoreError},
};
use sqlx::FromRow;

use super::{
    Connection, Storage,
    rows::{Row, person_bytes},
    seal::Seal,
    travellers, unavailable,
};

const FIX: &str = "reports.fix";

#[derive(FromRow)]
struct ReportRow {
    id: Vec<u8>,
    traveller: Vec<u8>,
    person: Vec<u8>,
    kind: String,
    captured_at: i64,
    received_at: i64,
    fingerprint: Vec<u8>,
    fix_sealed: Option<Vec<u8>>,
    accuracy_m: Option<f64>,
    verdict: Option<String>,
    distance_band: Option<String>,
    answers: Option<String>,
    health_verdict: Option<String>,
}

#[async_trait]
impl Reports for Storage {
    async fn record(&self, report: Report) -> Result<Recorded> {
        self.writer.record(report).await
    }

    async fn reports_of(&self, traveller: TravellerId, limit: u32) -> Result<Vec<Report>> {
        let rows: Vec<ReportRow> = sqlx::query_as(
            "SELECT * FROM reports WHERE traveller = $1 ORDER BY captured_at DESC, id DESC LIMIT $2",
        )
        .bind(traveller.as_bytes())
        .bind(i64::from(limit))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        rows.into_iter()
            .map(|row| row.into_report(&self.seal))
            .collect()
    }
}

/// Stores one report inside the writer's transaction.
pub async fn record(
    connection: &mut Connection,
    seal: &Seal,
    programme: &Programme,
    report: Report,
) -> Result<Recorded> {
    if let Some(stored) = find(connection, seal, report.id).await? {
        let same = stored.traveller == report.traveller && stored.fingerprint == report.fingerprint;
        return Ok(if same {
            Recorded::Repeat(stored)
        } else {
            Recorded::Conflict
        });
    }
    let period = travellers::period_of(connection, report.traveller).await?;
    let is_latest = latest_capture(connection, &report)
        .await?
        .is_none_or(|at| at <= report.captured_at);
    insert(connection, seal, &report).await?;
    let changes = attention::on_report(programme, &period, &report, is_latest);
    apply(connection, report.traveller, &changes).await?;
    Ok(Recorded::New(report))
}

async fn find(connection: &mut Connection, seal: &Seal, id: ReportId) -> Result<Option<Report>> {
    let row: Option<ReportRow> = sqlx::query_as("SELECT * FROM reports WHERE id = $1")
        .bind(id.as_bytes())
        .fetch_optional(connection)
        .await
        .map_err(unavailable)?;
    row.map(|row| row.into_report(seal)).transpose()
}

async fn latest_capture(
    connection: &mut Connection,
    report: &Report,
) -> Result<Option<DateTime<Utc>>> {
    let millis: Option<i64> = sqlx::query_scalar(
        "SELECT max(captured_at) FROM reports WHERE traveller = $1 AND kind = $2 AND person = $3",
    )
    .bind(report.traveller.as_bytes())
    .bind(report.content.kind())
    .bind(person_bytes(report.person))
    .fetch_one(connection)
    .await
    .map_err(unavailable)?;
    Ok(millis.and_then(DateTime::from_timestamp_millis))
}

async fn insert(connection: &mut Connection, seal: &Seal, report: &Report) -> Result<()> {
    let columns = Columns::of(report, seal);
    sqlx::query(
        "INSERT INTO reports (id, traveller, person, kind, captured_at, received_at, fingerprint,
             fix_sealed, accuracy_m, verdict, distance_band, answers, health_verdict)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(report.id.as_bytes())
    .bind(report.traveller.as_bytes())
    .bind(person_bytes(report.person))
    .bind(report.content.kind())
    .bind(report.captured_at.timestamp_millis())
    .bind(report.received_at.timestamp_millis())
    .bind(report.fingerprint.0.as_slice())
    .bind(columns.fix_sealed)
    .bind(columns.accuracy_m)
    .bind(columns.verdict)
    .bind(columns.distance_band)
    .bind(columns.answers)
    .bind(columns.health_verdict)
    .execute(connection)
    .await
    .map_err(unavailable)?;
    Ok(())
}

/// Applies what the domain decided to a traveller's flags.
pub async fn apply(
    connection: &mut Connection,
    traveller: TravellerId,
    changes: &[Change],
) -> Result<()> {
    for change in changes {
        let (sql, kind, person, since) = match change {
            Change::Raise(it) => (
                "INSERT INTO attention (traveller, person, kind, since) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (traveller, person, kind) DO NOTHING",
                it.kind,
                it.person,
                Some(it.since),
            ),
            Change::Schedule(it) => (
                "INSERT INTO attention (traveller, person, kind, since) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (traveller, person, kind) DO UPDATE SET since = excluded.since",
                it.kind,
                it.person,
                Some(it.since),
            ),
            Change::Clear(kind, person) => (
                "DELETE FROM attention WHERE traveller = $1 AND person = $2 AND kind = $3",
                *kind,
                *person,
                None,
            ),
        };
        let query = sqlx::query(sql)
            .bind(traveller.as_bytes())
            .bind(person_bytes(person))
            .bind(kind.as_str());
        let query = match since {
            Some(since) => query.bind(since.timestamp_millis()),
            None => query,
        };
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
}

/// The columns that depend on the kind of report.
#[derive(Default)]
struct Columns {
    fix_sealed: Option<Vec<u8>>,
    accuracy_m: Option<f64>,
    verdict: Option<&'static str>,
    distance_band: Option<&'static str>,
    answers: Option<String>,
    health_verdict: Option<String>,
}

impl Columns {
    fn of(report: &Report, seal: &Seal) -> Self {
        match &report.content {
            Content::Location {
                raw,
                accuracy_m,
                judged,
            } => Self {
                fix_sealed: raw.map(|raw| seal.seal(FIX, report.id.as_bytes(), &fix_bytes(raw))),
                accuracy_m: Some(*accuracy_m),
                verdict: judged.map(|judged| judged.verdict.as_str()),
                distance_band: judged.map(|judged| judged.band.as_str()),
                ..Self::default()
            },
            Content::Health { answers, verdict } => Self {
                answers: serde_json::to_string(answers).ok(),
                health_verdict: serde_json::to_string(verdict).ok(),
                ..Self::default()
            },
        }
    }
}

/// Latitude, longitude, accuracy and distance (NaN where there is none), 8 bytes each.
fn fix_bytes(raw: RawFix) -> Vec<u8> {
    let position = raw.fix.position;
    [
        position.latitude(),
        position.longitude(),
        raw.fix.accuracy_m,
        raw.distance_m.unwrap_or(f64::NAN),
    ]
    .iter()
    .flat_map(|number| number.to_le_bytes())
    .collect()
}

fn fix_from(bytes: &[u8]) -> Option<RawFix> {
    let (numbers, rest) = bytes.as_chunks::<8>();
    let [latitude, longitude, accuracy, distance] = numbers else {
        return None;
    };
    let position = Position::new(
        f64::from_le_bytes(*latitude),
        f64::from_le_bytes(*longitude),
    )
    .ok()?;
    let fix = Fix::new(position, f64::from_le_bytes(*accuracy)).ok()?;
    let distance_m = Some(f64::from_le_bytes(*distance)).filter(|it| it.is_finite());
    rest.is_empty().then_some(RawFix { fix, distance_m })
}

impl ReportRow {
    fn into_report(self, seal: &Seal) -> Result<Report> {
        let row = Row {
            table: "reports",
            key: &self.id,
        };
        let fingerprint: [u8; 32] =
            row.parsed("fingerprint", self.fingerprint.as_slice().try_into())?;
        let content = match self.kind.as_str() {
            "location" => self.location(seal, row)?,
            "health" => self.health(row)?,
            _ => return Err(row.unreadable("kind")),
        };
        Ok(Report {
            id: row.parsed("id", ReportId::try_from(self.id.as_slice()))?,
            traveller: row.parsed(
                "traveller",
                TravellerId::try_from(self.traveller.as_slice()),
            )?,
            person: row.person(&self.person)?,
            captured_at: row.time("captured_at", self.captured_at)?,
            received_at: row.time("received_at", self.received_at)?,
            fingerprint: Fingerprint(fingerprint),
            content,
        })
    }

    fn location(&self, seal: &Seal, row: Row<'_>) -> Result<Content, StoreError> {
        let raw = self
            .fix_sealed
            .as_deref()
            .map(|sealed| {
                let plain = row.parsed("fix_sealed", seal.open(FIX, &self.id, sealed))?;
                fix_from(&plain).ok_or_else(|| row.unreadable("fix_sealed"))
            })
            .transpose()?;
        let judged = match (&self.verdict, &self.distance_band) {
            (Some(verdict), Some(band)) => Some(Judged {
                verdict: row.parsed("verdict", verdict.parse::<Verdict>())?,
                band: row.parsed("distance_band", band.parse::<DistanceBand>())?,
            }),
            _ => None,
        };
        let accuracy_m = self
            .accuracy_m
            .ok_or_else(|| row.unreadable("accuracy_m"))?;
        Ok(Content::Location {
            raw,
            accuracy_m,
            judged,
        })
    }

    fn health(&self, row: Row<'_>) -> Result<Content, StoreError> {
        let json = |column: &Option<String>| column.clone().unwrap_or_default();
        let answers = serde_json::from_str(&json(&self.answers));
        let verdict = serde_json::from_str(&json(&self.health_verdict));
        Ok(Content::Health {
            answers: row.parsed("answers", answers)?,
            verdict: row.parsed("health_verdict", verdict)?,
        })
    }
}
