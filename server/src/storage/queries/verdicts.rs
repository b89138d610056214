//! The verdicts of a traveller in the order of capture, for reports that arrive late.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    geofence::Verdict,
    ids::{ReportId, TravellerId},
    store::Result,
};

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::Row,
        unavailable,
    },
    Connection, dialect,
    filing::Entry,
};

static VERDICTS: Bulk = Bulk::new(
    "SELECT reports.id, reports.traveller, reports.captured_at, reports.received_at, verdict
     FROM filed JOIN reports ON reports.id = filed.report
     WHERE filed.kind = 'location' AND verdict IS NOT NULL AND filed.traveller IN (",
    "?",
    ")",
);

type VerdictRow = (Vec<u8>, Vec<u8>, i64, i64, String);

/// All verdicts of each traveller and when they happened, in the order of capture; `unfiled` are
/// those that are not filed yet, with those of this batch.
pub async fn verdicts_of(
    connection: &mut Connection,
    travellers: BTreeSet<TravellerId>,
    unfiled: impl Iterator<Item = Entry>,
) -> Result<HashMap<TravellerId, Vec<(DateTime<Utc>, Verdict)>>> {
    let mut histories: HashMap<TravellerId, BTreeMap<_, _>> = HashMap::new();
    let mut note = |it: (TravellerId, DateTime<Utc>, ReportId), received_at, verdict| {
        let (traveller, captured_at, report) = it;
        // When it happened: see `attention::on_report`.
        let happened = (captured_at.min(received_at), verdict);
        let history = histories.entry(traveller).or_default();
        history.insert((captured_at, report), happened);
    };
    for entry in unfiled.filter(|it| travellers.contains(&it.traveller)) {
        if let Some(verdict) = entry.verdict {
            let key = (entry.traveller, entry.captured_at, entry.report);
            note(key, entry.received_at, verdict);
        }
    }
    let travellers: Vec<TravellerId> = travellers.into_iter().collect();
    for piece in filled(&travellers) {
        let mut query = sqlx::query_as(VERDICTS.sql(piece.len(), dialect::mark));
        for traveller in &piece {
            query = query.bind(traveller.to_bytes().to_vec());
        }
        let rows: Vec<VerdictRow> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        for (id, traveller, captured_at, received_at, verdict) in rows {
            let row = Row {
                table: "reports",
                key: &id,
            };
            let key = (
                row.traveller("traveller", &traveller)?,
                row.time("captured_at", captured_at)?,
                row.parsed("id", ReportId::try_from(id.as_slice()))?,
            );
            let received_at = row.time("received_at", received_at)?;
            note(key, received_at, row.parsed("verdict", verdict.parse())?);
        }
    }
    let in_order = |(traveller, it): (_, BTreeMap<_, _>)| (traveller, it.into_values().collect());
    Ok(histories.into_iter().map(in_order).collect())
}
