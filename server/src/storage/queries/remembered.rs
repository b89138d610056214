//! Cases that the writer remembers from one batch to the next, so that a report that is like all
//! others asks the database nothing.
//!
//! A case is taken out while it is decided on and put back after the commit, so what was rolled back
//! is not remembered. Whoever else changes a case says so inside that transaction, by
//! [`Forgotten::add`]; other processes are noticed by the database's own counter. Debug builds load
//! every remembered case once more and compare.

use std::sync::{Arc, Mutex, PoisonError};

use hashbrown::{HashMap, HashSet};
use okaeri_domain::{ids::TravellerId, store::Result};

use super::{
    super::super::{seal::Seal, unavailable},
    Connection, dialect,
    filing::Unfiled,
    standing::{self, Case},
};

/// Cases in the younger half; a case is of some hundred bytes.
const HALF: usize = 65_536;

/// Travellers whose cases were changed by somebody else than the writer.
#[derive(Debug, Clone, Default)]
pub struct Forgotten(Arc<Mutex<HashSet<TravellerId>>>);

impl Forgotten {
    /// To be called inside the transaction that changes the traveller's row, companions or flags:
    /// it holds the only connection that writes, so the writer decides nothing meanwhile.
    pub fn add(&self, traveller: TravellerId) {
        if dialect::REMEMBERS_CASES {
            self.set().insert(traveller);
        }
    }

    fn set(&self) -> std::sync::MutexGuard<'_, HashSet<TravellerId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The memory of the one task that writes.
#[derive(Debug)]
pub struct Remembered {
    young: HashMap<TravellerId, Case>,
    /// What was not asked for since `young` was empty; thrown away when that is full.
    old: HashMap<TravellerId, Case>,
    /// The database's counter when all this was true.
    version: Option<i64>,
    forgotten: Forgotten,
    unfiled: Unfiled,
    seal: Seal,
}

impl Remembered {
    /// Nothing yet.
    pub fn new(forgotten: Forgotten, unfiled: Unfiled, seal: Seal) -> Self {
        Self {
            young: HashMap::new(),
            old: HashMap::new(),
            version: None,
            forgotten,
            unfiled,
            seal,
        }
    }

    /// Forgets everything if another process may have written; whether one may. To be asked inside
    /// a transaction that may write, before anything else.
    pub async fn others_wrote(&mut self, connection: &mut Connection) -> Result<bool> {
        if !dialect::REMEMBERS_CASES {
            return Ok(false);
        }
        let version: i64 = sqlx::query_scalar(dialect::OTHERS_WROTE)
            .fetch_one(connection)
            .await
            .map_err(unavailable)?;
        if self.version.replace(version) == Some(version) {
            return Ok(false);
        }
        self.young.clear();
        self.old.clear();
        Ok(true)
    }

    /// It is not known whether a transaction was committed: as if another process had written.
    pub fn doubt(&mut self) {
        self.version = None;
    }

    /// Takes the cases out, or loads those that are not remembered, inside a transaction that may
    /// write. Each traveller is named once, in order.
    pub async fn take(
        &mut self,
        connection: &mut Connection,
        travellers: &[TravellerId],
    ) -> Result<HashMap<TravellerId, Case>> {
        if !dialect::REMEMBERS_CASES {
            return standing::cases(connection, &self.seal, travellers).await;
        }
        for traveller in self.forgotten.set().drain() {
            self.young.remove(&traveller);
            self.old.remove(&traveller);
        }
        let mut cases = HashMap::with_capacity(travellers.len());
        let mut missing = Vec::new();
        for traveller in travellers {
            let young = self.young.remove(traveller);
            match young.or_else(|| self.old.remove(traveller)) {
                Some(case) => {
                    cases.insert(*traveller, case);
                }
                None => missing.push(*traveller),
            }
        }
        #[cfg(debug_assertions)]
        self.compare(connection, &cases).await?;
        if !missing.is_empty() {
            cases.extend(self.load(connection, &missing).await?);
        }
        Ok(cases)
    }

    /// As stored, with the reports that are not filed yet.
    async fn load(
        &self,
        connection: &mut Connection,
        travellers: &[TravellerId],
    ) -> Result<HashMap<TravellerId, Case>> {
        let mut cases = standing::cases(connection, &self.seal, travellers).await?;
        for (traveller, case) in &mut cases {
            for entry in self.unfiled.of(*traveller) {
                case.is_latest(entry.person, entry.kind, entry.captured_at);
            }
        }
        Ok(cases)
    }

    #[cfg(debug_assertions)]
    async fn compare(
        &self,
        connection: &mut Connection,
        remembered: &HashMap<TravellerId, Case>,
    ) -> Result<()> {
        let mut travellers: Vec<TravellerId> = remembered.keys().copied().collect();
        travellers.sort_unstable();
        let stored = self.load(connection, &travellers).await?;
        for (traveller, case) in remembered {
            let stored = stored.get(traveller);
            assert!(
                stored.is_some_and(|stored| stored.agrees_with(case)),
                "remembered {case:?}, stored {stored:?}"
            );
        }
        Ok(())
    }

    /// Forgets those who are destroyed.
    pub fn forget(&mut self, travellers: &HashSet<TravellerId>) {
        for traveller in travellers {
            self.young.remove(traveller);
            self.old.remove(traveller);
        }
    }

    /// Remembers what is committed.
    pub fn put(&mut self, cases: HashMap<TravellerId, Case>) {
        if !dialect::REMEMBERS_CASES {
            return;
        }
        if self.young.len() + cases.len() > HALF {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.extend(cases);
    }
}
