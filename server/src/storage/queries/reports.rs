//! Reports: judged and stored once, together with what they do to attention.

use std::collections::BTreeSet;

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::{Row, person_bytes},
        seal::Seal,
        unavailable,
        values::{Rows, Value},
    },
    Connection, Storage,
    attention::Shift,
    dialect,
    filing::{Entry, Unfiled},
    report_rows::{Columns, ReportRow},
    standing::Case,
    verdicts::verdicts_of,
};
use async_trait::async_trait;
use hashbrown::{HashMap, HashSet};
use okaeri_domain::{
    attention,
    ids::{ReportId, TravellerId},
    programme::Programme,
    report::{Content, Person, Refusal, Report, Submission},
    store::{Received, Recorded, Reports, Result, StoreError},
};

const COLUMNS: &str = "INSERT INTO reports (id, traveller, person, kind, captured_at, received_at,
     fingerprint, fix_sealed, accuracy_m, verdict, distance_band, answers, health_verdict) VALUES ";
const ROW: &str = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
static INSERT: Bulk = Bulk::new(COLUMNS, ROW, dialect::IF_NEW);
static FIND: Bulk = Bulk::new("SELECT * FROM reports WHERE id IN (", "?", ")");

#[async_trait]
impl Reports for Storage {
    async fn record(&self, submission: Submission) -> Result<Recorded> {
        self.writer.record(submission).await
    }

    async fn reports_of(&self, traveller: TravellerId, limit: u32) -> Result<Vec<Report>> {
        let unfiled: Vec<ReportId> = self
            .unfiled
            .of(traveller)
            .iter()
            .map(|it| it.report)
            .collect();
        let mut rows: Vec<ReportRow> = sqlx::query_as(
            "SELECT reports.* FROM filed JOIN reports ON reports.id = filed.report
             WHERE filed.traveller = $1 ORDER BY filed.captured_at DESC, filed.report DESC LIMIT $2",
        )
        .bind(traveller.as_bytes())
        .bind(i64::from(limit))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        if !unfiled.is_empty() {
            let mut connection = self.read.acquire().await.map_err(unavailable)?;
            rows.extend(find(&mut connection, &unfiled).await?);
        }
        let reports = rows.into_iter().map(|row| row.into_report(&self.seal));
        let mut reports = reports.collect::<Result<Vec<Report>>>()?;
        reports.sort_by_key(|it| std::cmp::Reverse((it.captured_at, it.id)));
        reports.dedup_by_key(|it| it.id);
        reports.truncate(limit as usize);
        Ok(reports)
    }

    async fn received(&self, report: ReportId) -> Result<Option<Received>> {
        let found: Option<(String, i64)> =
            sqlx::query_as("SELECT kind, received_at FROM reports WHERE id = $1")
                .bind(report.as_bytes())
                .fetch_optional(&self.read)
                .await
                .map_err(unavailable)?;
        let row = Row {
            table: "reports",
            key: report.as_bytes(),
        };
        let received = found.map(|(kind, at)| {
            let at = row.time("received_at", at)?;
            Ok(Received { kind, at })
        });
        received.transpose()
    }
}

/// The rows with these ids.
async fn find(connection: &mut Connection, ids: &[ReportId]) -> Result<Vec<ReportRow>> {
    let mut rows = Vec::new();
    for piece in filled(ids) {
        let mut query = sqlx::query_as(FIND.sql(piece.len(), dialect::mark));
        for id in &piece {
            query = query.bind(id.to_bytes().to_vec());
        }
        let found = query.fetch_all(&mut *connection).await;
        rows.extend(found.map_err(unavailable)?);
    }
    Ok(rows)
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

/// What reports are judged by and stored with.
#[derive(Debug, Clone, Copy)]
pub struct Judging<'a> {
    pub seal: &'a Seal,
    pub programme: &'a Programme,
    /// What was stored by earlier batches.
    pub unfiled: &'a Unfiled,
}

impl Judging<'_> {
    /// Judges and stores a batch inside the writer's transaction; the answers are in its order.
    /// `cases` become what they are after the batch.
    pub async fn record(
        self,
        connection: &mut Connection,
        batch: &[Submission],
        cases: &mut HashMap<TravellerId, Case>,
    ) -> Result<Vec<Result<Recorded>>> {
        let fates: Vec<Fate> = batch
            .iter()
            .map(|submission| judge(submission, cases, self.programme))
            .collect();
        let new = insert_new(connection, self.seal, &fates).await?;
        shift_attention(connection, self, &fates, &new, cases).await?;
        let stored = find_others(connection, self.seal, &fates, &new).await?;
        let mut is_first: HashSet<ReportId> = new;
        let answers = fates.into_iter().map(|fate| {
            // Of two with one id in the same batch, the first was stored.
            let is_new = is_first.remove(&fate.id());
            answer(fate, is_new, &stored)
        });
        Ok(answers.collect())
    }
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
    let mut rows = Rows::new(13, accepted.len());
    for report in &accepted {
        rows.push(row(report, seal)?);
    }
    let new = dialect::write_new(connection, &INSERT, &rows).await?;
    let new = accepted.iter().zip(new).filter(|(_, is_new)| *is_new);
    Ok(new.map(|(report, _)| report.id).collect())
}

/// The values of [`ROW`].
fn row(report: &Report, seal: &Seal) -> Result<[Value; 13]> {
    let columns = Columns::of(report, seal)?;
    Ok([
        Value::Id(report.id.to_bytes()),
        Value::Id(report.traveller.to_bytes()),
        Value::Id(person_bytes(report.traveller, report.person)),
        Value::Word(Some(report.content.kind())),
        Value::Integer(report.captured_at.timestamp_millis()),
        Value::Integer(report.received_at.timestamp_millis()),
        Value::Digest(report.fingerprint.0),
        Value::Bytes(columns.fix_sealed),
        Value::Real(columns.accuracy_m),
        Value::Word(columns.verdict),
        Value::Word(columns.distance_band),
        Value::Text(columns.answers),
        Value::Text(columns.health_verdict),
    ])
}

/// What the new ones do to the flags of their travellers.
async fn shift_attention(
    connection: &mut Connection,
    judging: Judging<'_>,
    fates: &[Fate],
    new: &HashSet<ReportId>,
    cases: &mut HashMap<TravellerId, Case>,
) -> Result<()> {
    let mut flags = HashMap::new();
    let mut late = BTreeSet::new();
    let mut stored = Vec::new();
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
        stored.push(Entry::of(report));
        let is_latest = case.is_latest(report.person, report.content.kind(), report.captured_at);
        if !is_latest && matches!(report.content, Content::Location { .. }) {
            late.insert(report.traveller);
        }
        let changes = attention::on_report_of(judging.programme, &case.standing, report, is_latest);
        let now = flags.get(&report.traveller).unwrap_or(&case.flags);
        if attention::alter(now, &changes) {
            let now = now.clone();
            flags.insert(report.traveller, attention::after(now, &changes));
        }
    }
    let before: Vec<Entry> = late.iter().flat_map(|it| judging.unfiled.of(*it)).collect();
    let unfiled = before.into_iter().chain(stored);
    for (traveller, history) in verdicts_of(connection, late, unfiled).await? {
        let Some(case) = cases.get(&traveller) else {
            continue;
        };
        let zone = judging.programme.zone;
        let history = history
            .into_iter()
            .map(|(at, verdict)| (at, case.standing.softened(at, verdict, zone)));
        let changes = attention::on_late_location(Person::Traveller, history);
        let now = flags.get(&traveller).unwrap_or(&case.flags);
        if attention::alter(now, &changes) {
            let now = now.clone();
            flags.insert(traveller, attention::after(now, &changes));
        }
    }
    let shifts: Vec<Shift> = flags
        .into_iter()
        .filter_map(|(traveller, after)| {
            let case = cases.get_mut(&traveller)?;
            Some(Shift {
                traveller,
                release_date: case.release_date(),
                before: Some(std::mem::replace(&mut case.flags, after.clone())),
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
    if new.len() == fates.len() {
        return Ok(HashMap::new());
    }
    let mut seen = new.clone();
    let others: Vec<ReportId> = fates
        .iter()
        // The second of two with one id is looked up as well.
        .filter(|fate| !(seen.remove(&fate.id()) && matches!(fate, Fate::Accepted(_))))
        .map(Fate::id)
        .collect();
    let mut stored = HashMap::new();
    for row in find(connection, &others).await? {
        let key = Row {
            table: "reports",
            key: &row.id,
        };
        let id = key.parsed("id", ReportId::try_from(row.id.as_slice()))?;
        stored.insert(id, row.into_report(seal));
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
