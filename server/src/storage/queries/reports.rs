//! Reports: judged and stored once, together with what they do to attention.

use std::collections::{HashMap, HashSet};

use super::{
    super::super::{
        bulk::{Bulk, filled, pieces},
        rows::{Row, person_bytes},
        seal::Seal,
        unavailable,
    },
    Connection, Storage,
    attention::Shift,
    dialect,
    report_rows::{Columns, ReportRow},
    standing::{self, Case},
};
use async_trait::async_trait;
use okaeri_domain::{
    attention,
    ids::{ReportId, TravellerId},
    programme::Programme,
    report::{Person, Refusal, Report, Submission},
    store::{Recorded, Reports, Result, StoreError},
};

static INSERT: Bulk = Bulk::new(
    "INSERT INTO reports (id, traveller, person, kind, captured_at, received_at, fingerprint,
         fix_sealed, accuracy_m, verdict, distance_band, answers, health_verdict) VALUES ",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    " ON CONFLICT (id) DO NOTHING RETURNING id",
);
static FIND: Bulk = Bulk::new("SELECT * FROM reports WHERE id IN (", "?", ")");

#[async_trait]
impl Reports for Storage {
    async fn record(&self, submission: Submission) -> Result<Recorded> {
        self.writer.record(submission).await
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

/// What became of one of the batch before the database was asked about its id.
enum Fate {
    /// The rules take it.
    Accepted(Box<Report>),
    /// They do not, unless it was stored before.
    Refused(Refusal, Submission),
}

impl Fate {
    fn id(&self) -> ReportId {
        match self {
            Self::Accepted(report) => report.id,
            Self::Refused(_, submission) => submission.id,
        }
    }
}

/// Judges and stores a batch inside the writer's transaction; the answers are in its order.
pub async fn record_batch(
    connection: &mut Connection,
    seal: &Seal,
    programme: &Programme,
    batch: &[Submission],
) -> Result<Vec<Result<Recorded>>> {
    let mut travellers: Vec<TravellerId> = batch.iter().map(|it| it.traveller).collect();
    travellers.sort_unstable();
    travellers.dedup();
    let with_companions = batch.iter().any(|it| it.person != Person::Traveller);
    let mut cases = standing::cases(connection, &travellers, with_companions).await?;
    let fates: Vec<Fate> = batch
        .iter()
        .map(|submission| judge(submission, &cases, programme))
        .collect();
    let new = insert_new(connection, seal, &fates).await?;
    shift_attention(connection, programme, &fates, &new, &mut cases).await?;
    let stored = find_others(connection, seal, &fates, &new).await?;
    let mut is_first: HashSet<ReportId> = new;
    Ok(fates
        .into_iter()
        .map(|fate| {
            // Of two with one id in the same batch, the first was stored.
            let is_new = is_first.remove(&fate.id());
            answer(fate, is_new, &stored)
        })
        .collect())
}

fn judge(
    submission: &Submission,
    cases: &HashMap<TravellerId, Case>,
    programme: &Programme,
) -> Fate {
    let judged = match cases.get(&submission.traveller) {
        Some(case) => {
            submission
                .clone()
                .judge(&case.standing, &programme.health.rule, programme.zone)
        }
        // Destroyed in the meantime.
        None => Err(Refusal::NotActive),
    };
    match judged {
        Ok(report) => Fate::Accepted(Box::new(report)),
        Err(refusal) => Fate::Refused(refusal, submission.clone()),
    }
}

/// Inserts those whose id is not taken; which ones.
async fn insert_new(
    connection: &mut Connection,
    seal: &Seal,
    fates: &[Fate],
) -> Result<HashSet<ReportId>> {
    let mut seen = HashSet::new();
    let mut accepted: Vec<&Report> = fates
        .iter()
        .filter_map(|fate| match fate {
            Fate::Accepted(report) if seen.insert(report.id) => Some(&**report),
            _ => None,
        })
        .collect();
    // In one order in all processes, so that none waits for another that waits for it.
    accepted.sort_unstable_by_key(|report| report.id);
    let mut new = HashSet::with_capacity(accepted.len());
    for piece in pieces(&accepted) {
        let mut query = sqlx::query_scalar(INSERT.sql(piece.len(), dialect::mark));
        for report in piece {
            let columns = Columns::of(report, seal)?;
            query = query
                .bind(report.id.to_bytes().to_vec())
                .bind(report.traveller.to_bytes().to_vec())
                .bind(person_bytes(report.traveller, report.person).to_vec())
                .bind(report.content.kind())
                .bind(report.captured_at.timestamp_millis())
                .bind(report.received_at.timestamp_millis())
                .bind(report.fingerprint.0.to_vec())
                .bind(columns.fix_sealed)
                .bind(columns.accuracy_m)
                .bind(columns.verdict)
                .bind(columns.distance_band)
                .bind(columns.answers)
                .bind(columns.health_verdict);
        }
        let ids: Vec<Vec<u8>> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        for id in ids {
            let row = Row {
                table: "reports",
                key: &id,
            };
            new.insert(row.parsed("id", ReportId::try_from(id.as_slice()))?);
        }
    }
    Ok(new)
}

/// What the new ones do to the flags of their travellers.
async fn shift_attention(
    connection: &mut Connection,
    programme: &Programme,
    fates: &[Fate],
    new: &HashSet<ReportId>,
    cases: &mut HashMap<TravellerId, Case>,
) -> Result<()> {
    let mut flags = HashMap::new();
    let mut seen = HashSet::new();
    for fate in fates {
        let Fate::Accepted(report) = fate else {
            continue;
        };
        if !new.contains(&report.id) || !seen.insert(report.id) {
            continue;
        }
        let Some(case) = cases.get_mut(&report.traveller) else {
            continue;
        };
        let is_latest = case.is_latest(report.person, report.content.kind(), report.captured_at);
        let period = &case.standing.period;
        let changes = attention::on_report(programme, period, report, is_latest);
        let now = flags
            .remove(&report.traveller)
            .unwrap_or_else(|| case.flags.clone());
        flags.insert(report.traveller, attention::after(now, &changes));
    }
    let shifts: Vec<Shift> = flags
        .into_iter()
        .filter_map(|(traveller, after)| {
            let case = cases.get_mut(&traveller)?;
            Some(Shift {
                traveller,
                release_date: case.release_date(),
                before: Some(std::mem::take(&mut case.flags)),
                after,
            })
        })
        .collect();
    super::attention::write(connection, &shifts).await
}

/// What is stored under the ids that were not new.
async fn find_others(
    connection: &mut Connection,
    seal: &Seal,
    fates: &[Fate],
    new: &HashSet<ReportId>,
) -> Result<HashMap<ReportId, Result<Report>>> {
    let mut seen = new.clone();
    let others: Vec<ReportId> = fates
        .iter()
        // The second of two with one id is looked up as well.
        .filter(|fate| !(seen.remove(&fate.id()) && matches!(fate, Fate::Accepted(_))))
        .map(Fate::id)
        .collect();
    let mut stored = HashMap::new();
    for piece in filled(&others) {
        let mut query = sqlx::query_as(FIND.sql(piece.len(), dialect::mark));
        for id in &piece {
            query = query.bind(id.to_bytes().to_vec());
        }
        let rows: Vec<ReportRow> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        for row in rows {
            let key = Row {
                table: "reports",
                key: &row.id,
            };
            let id = key.parsed("id", ReportId::try_from(row.id.as_slice()))?;
            stored.insert(id, row.into_report(seal));
        }
    }
    Ok(stored)
}

fn answer(
    fate: Fate,
    is_new: bool,
    stored: &HashMap<ReportId, Result<Report>>,
) -> Result<Recorded> {
    let id = fate.id();
    let (traveller, fingerprint) = match &fate {
        Fate::Accepted(report) => (report.traveller, report.fingerprint),
        Fate::Refused(_, submission) => (submission.traveller, submission.fingerprint),
    };
    if is_new && let Fate::Accepted(report) = fate {
        return Ok(Recorded::New(*report));
    }
    match (stored.get(&id), fate) {
        (Some(Ok(first)), _) => {
            let is_same = first.traveller == traveller && first.fingerprint == fingerprint;
            Ok(if is_same {
                Recorded::Repeat(first.clone())
            } else {
                Recorded::Conflict
            })
        }
        (Some(Err(error)), _) => Err(error.clone()),
        (None, Fate::Refused(refusal, _)) => Ok(Recorded::Refused(refusal)),
        (None, Fate::Accepted(_)) => Err(StoreError::Unavailable(
            "a report was neither stored nor found".to_owned(),
        )),
    }
}
