//! What stands in the database, read past the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr as _,
};

use chrono::{DateTime, Utc};
use okaeri_domain::ids::{ReportId, TravellerId};
use sqlx::{Connection as _, PgConnection, SqliteConnection, sqlite::SqliteConnectOptions};

/// One location report.
#[derive(Debug)]
pub struct StoredReport {
    pub traveller: TravellerId,
    pub captured_at: DateTime<Utc>,
    pub fingerprint: Vec<u8>,
    pub verdict: Option<String>,
}

#[derive(Debug)]
pub struct Stored {
    /// Location reports.
    pub reports: BTreeMap<ReportId, StoredReport>,
    /// Flags and deadlines of the travellers themselves, with their `since`.
    pub attention: BTreeMap<(TravellerId, String), DateTime<Utc>>,
}

type ReportRow = (Vec<u8>, Vec<u8>, i64, Vec<u8>, Option<String>);
type FlagRow = (Vec<u8>, String, i64);

const REPORTS: &str = "SELECT id, traveller, captured_at, fingerprint, verdict FROM reports
     WHERE kind = 'location'";
const FLAGS: &str = "SELECT traveller, kind, since FROM attention WHERE person = traveller";

impl Stored {
    /// Reads everything, and fails the test if the database itself is not whole.
    pub async fn read(address: &str) -> Self {
        let (rows, flags) = if address.starts_with("postgres:") {
            from_postgres(address).await
        } else {
            from_sqlite(address).await
        }
        .unwrap();
        let count = rows.len();
        let reports: BTreeMap<_, _> = rows.into_iter().map(report).collect();
        assert_eq!(reports.len(), count, "one row per id");
        let attention = flags
            .into_iter()
            .map(|(traveller, kind, since)| ((traveller_id(&traveller), kind), time(since)))
            .collect();
        Self { reports, attention }
    }

    /// Whoever has a flag or deadline of that kind.
    pub fn flagged(&self, kind: &str) -> BTreeSet<TravellerId> {
        let keys = self.attention.keys().filter(|(_, it)| it == kind);
        keys.map(|(traveller, _)| *traveller).collect()
    }

    /// The verdicts of each traveller, in the order of capture.
    pub fn verdicts(&self) -> BTreeMap<TravellerId, Vec<&str>> {
        let mut reports: Vec<&StoredReport> = self.reports.values().collect();
        reports.sort_by_key(|report| report.captured_at);
        let mut verdicts: BTreeMap<_, Vec<&str>> = BTreeMap::new();
        for report in reports {
            if let Some(verdict) = &report.verdict {
                verdicts.entry(report.traveller).or_default().push(verdict);
            }
        }
        verdicts
    }
}

async fn from_sqlite(address: &str) -> sqlx::Result<(Vec<ReportRow>, Vec<FlagRow>)> {
    let options = SqliteConnectOptions::from_str(address)?.read_only(true);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    whole(&mut connection).await;
    let reports = sqlx::query_as(REPORTS).fetch_all(&mut connection).await?;
    let flags = sqlx::query_as(FLAGS).fetch_all(&mut connection).await?;
    connection.close().await?;
    Ok((reports, flags))
}

async fn from_postgres(address: &str) -> sqlx::Result<(Vec<ReportRow>, Vec<FlagRow>)> {
    let mut connection = PgConnection::connect(address).await?;
    let reports = sqlx::query_as(REPORTS).fetch_all(&mut connection).await?;
    let flags = sqlx::query_as(FLAGS).fetch_all(&mut connection).await?;
    connection.close().await?;
    Ok((reports, flags))
}

async fn whole(connection: &mut SqliteConnection) {
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(verdict, "ok");
    let orphans = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    assert!(
        orphans.is_empty(),
        "{} rows without a parent",
        orphans.len()
    );
}

fn report(
    (id, traveller, captured_at, fingerprint, verdict): ReportRow,
) -> (ReportId, StoredReport) {
    let report = StoredReport {
        traveller: traveller_id(&traveller),
        captured_at: time(captured_at),
        fingerprint,
        verdict,
    };
    (ReportId::try_from(id.as_slice()).unwrap(), report)
}

fn traveller_id(bytes: &[u8]) -> TravellerId {
    TravellerId::try_from(bytes).unwrap()
}

fn time(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap()
}
