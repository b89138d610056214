//! Filing: on SQLite a report goes to the end of its table, and into the index by traveller later,
//! together with thousands of others and in the order of travellers, so that a page of that index
//! is written once for all that stand on it.
//!
//! What is not filed yet is kept in memory as well, where readers find it. It is filed a piece at a
//! time with each commit, so that no commit is long; after a restart it is read again. On
//! PostgreSQL an index does all that, and nothing ever waits here.

use std::{
    cmp::Reverse,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, Utc};
use hashbrown::{HashMap, HashSet};
use okaeri_domain::{
    geofence::Verdict,
    ids::{ReportId, TravellerId},
    report::{Content, Person, Report},
    store::Result,
};

use super::{
    super::super::{
        bulk::Bulk,
        rows::{Row, person_bytes},
        unavailable,
        values::{Rows, Value},
    },
    Connection, dialect,
};

/// Reports that gather before they are put in order. Few in debug builds, so that tests come there.
const GATHERED: usize = if cfg!(debug_assertions) { 64 } else { 16_384 };

static FILE: Bulk = Bulk::new(
    "INSERT INTO filed (traveller, person, kind, captured_at, report) VALUES ",
    "(?, ?, ?, ?, ?)",
    " ON CONFLICT DO NOTHING",
);

/// A report as it will be filed, and what readers want to know of it first.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub traveller: TravellerId,
    pub person: Person,
    pub kind: &'static str,
    pub captured_at: DateTime<Utc>,
    pub report: ReportId,
    pub received_at: DateTime<Utc>,
    pub verdict: Option<Verdict>,
}

impl Entry {
    pub fn of(report: &Report) -> Self {
        let verdict = match &report.content {
            Content::Location { judged, .. } => judged.map(|it| it.verdict),
            Content::Health { .. } => None,
        };
        Self {
            traveller: report.traveller,
            person: report.person,
            kind: report.content.kind(),
            captured_at: report.captured_at,
            report: report.id,
            received_at: report.received_at,
            verdict,
        }
    }
}

/// What is committed and not filed yet, for readers.
#[derive(Debug, Clone, Default)]
pub struct Unfiled(Arc<Mutex<HashMap<TravellerId, Vec<Entry>>>>);

impl Unfiled {
    /// Of one traveller. To be asked before what is filed, or one that is just being filed may be
    /// missed; it may then be found in both.
    pub fn of(&self, traveller: TravellerId) -> Vec<Entry> {
        self.map().get(&traveller).cloned().unwrap_or_default()
    }

    fn map(&self) -> MutexGuard<'_, HashMap<TravellerId, Vec<Entry>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, entries: &[Entry]) {
        add(&mut self.map(), entries);
    }

    fn replace(&self, entries: &[Entry]) {
        let mut all = HashMap::new();
        add(&mut all, entries);
        *self.map() = all;
    }

    fn forget(&self, travellers: &HashSet<TravellerId>) {
        self.map().retain(|it, _| !travellers.contains(it));
    }

    fn remove(&self, entries: &[Entry]) {
        let mut map = self.map();
        for entry in entries {
            if let Some(waiting) = map.get_mut(&entry.traveller) {
                waiting.retain(|it| it.report != entry.report);
                if waiting.is_empty() {
                    map.remove(&entry.traveller);
                }
            }
        }
    }
}

fn add(to: &mut HashMap<TravellerId, Vec<Entry>>, entries: &[Entry]) {
    for entry in entries {
        to.entry(entry.traveller).or_default().push(*entry);
    }
}

type UnfiledRow = (Vec<u8>, Vec<u8>, Vec<u8>, String, i64, i64, Option<String>);

/// The filing of the one task that writes.
#[derive(Debug, Default)]
pub struct Filing {
    unfiled: Unfiled,
    /// In the order of arrival.
    gathered: Vec<Entry>,
    /// Being filed, from the end.
    sorted: Vec<Entry>,
    /// The last report that is in `sorted` or before it.
    sorted_up_to: i64,
}

impl Filing {
    /// Nothing waits.
    pub fn new(unfiled: Unfiled) -> Self {
        Self {
            unfiled,
            ..Self::default()
        }
    }

    /// Reads what is not filed: at the start, and after another process has written.
    pub async fn load(&mut self, connection: &mut Connection) -> Result<()> {
        if !dialect::FILES_LATER {
            return Ok(());
        }
        let rows: Vec<UnfiledRow> = sqlx::query_as(dialect::UNFILED)
            .fetch_all(connection)
            .await
            .map_err(unavailable)?;
        let entries = rows.into_iter().map(
            |(id, traveller, person, kind, captured_at, received_at, verdict)| {
                let row = Row {
                    table: "reports",
                    key: &id,
                };
                let traveller = row.traveller("traveller", &traveller)?;
                let verdict = verdict.map(|word| row.parsed("verdict", word.parse()));
                Ok(Entry {
                    traveller,
                    person: row.person(traveller, &person)?,
                    kind: match &*kind {
                        "location" => "location",
                        "health" => "health",
                        _ => return Err(row.unreadable("kind")),
                    },
                    captured_at: row.time("captured_at", captured_at)?,
                    report: row.parsed("id", ReportId::try_from(id.as_slice()))?,
                    received_at: row.time("received_at", received_at)?,
                    verdict: verdict.transpose()?,
                })
            },
        );
        self.gathered = entries.collect::<Result<_>>()?;
        self.sorted.clear();
        self.unfiled.replace(&self.gathered);
        Ok(())
    }

    /// Files a little more than `new` reports, inside a transaction that may write and has not
    /// stored any report yet; how many. After the commit, [`Filing::done`] is told.
    pub async fn file(&mut self, connection: &mut Connection, new: usize) -> Result<usize> {
        if !dialect::FILES_LATER {
            return Ok(0);
        }
        if self.sorted.is_empty() {
            if self.gathered.len() < GATHERED {
                return Ok(0);
            }
            self.sorted_up_to = sqlx::query_scalar("SELECT max(seq) FROM reports")
                .fetch_one(&mut *connection)
                .await
                .map_err(unavailable)?;
            self.sorted = std::mem::take(&mut self.gathered);
            self.sorted
                .sort_unstable_by_key(|it| Reverse((it.traveller, it.person, it.captured_at)));
        }
        // A quarter more than what comes, so that it ends before as many have gathered again.
        let count = (new + new / 4).next_multiple_of(16).min(self.sorted.len());
        let entries = &self.sorted[self.sorted.len() - count..];
        let mut rows = Rows::new(5, count);
        for entry in entries {
            rows.push([
                Value::Id(entry.traveller.to_bytes()),
                Value::Id(person_bytes(entry.traveller, entry.person)),
                Value::Word(Some(entry.kind)),
                Value::Integer(entry.captured_at.timestamp_millis()),
                Value::Id(entry.report.to_bytes()),
            ]);
        }
        dialect::write(connection, &FILE, &rows).await?;
        if count == self.sorted.len() {
            sqlx::query("UPDATE filing SET filed_up_to = $1")
                .bind(self.sorted_up_to)
                .execute(connection)
                .await
                .map_err(unavailable)?;
        }
        Ok(count)
    }

    /// After reports were destroyed, in the same transaction: the last number that is in use. SQLite
    /// gives those behind it out again, and no report may count as filed because one that is gone was.
    pub async fn close_up(&self, connection: &mut Connection) -> Result<i64> {
        if !dialect::FILES_LATER {
            return Ok(0);
        }
        let newest = "SELECT coalesce(max(seq), 0) FROM reports";
        let newest: i64 = sqlx::query_scalar(newest)
            .fetch_one(&mut *connection)
            .await
            .map_err(unavailable)?;
        sqlx::query("UPDATE filing SET filed_up_to = $1 WHERE filed_up_to > $1")
            .bind(newest)
            .execute(connection)
            .await
            .map_err(unavailable)?;
        Ok(newest)
    }

    /// Those who were destroyed are committed: nothing of theirs may be filed any more. `newest`: what
    /// [`Filing::close_up`] has found.
    pub fn forget(&mut self, travellers: &HashSet<TravellerId>, newest: i64) {
        if !dialect::FILES_LATER {
            return;
        }
        self.gathered
            .retain(|it| !travellers.contains(&it.traveller));
        self.sorted.retain(|it| !travellers.contains(&it.traveller));
        self.sorted_up_to = self.sorted_up_to.min(newest);
        self.unfiled.forget(travellers);
    }

    /// What was stored and filed is committed.
    pub fn done(&mut self, stored: &[Entry], filed: usize) {
        if !dialect::FILES_LATER {
            return;
        }
        self.unfiled.add(stored);
        self.gathered.extend(stored);
        let filed = self.sorted.split_off(self.sorted.len() - filed);
        self.unfiled.remove(&filed);
    }
}
