//! What the writer commits: a batch of reports with what is noted beside them, looks at travellers
//! for whom a prompt has ended, and the destruction of cases.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    ids::TravellerId,
    my_data::Over,
    programme::Programme,
    prompt::Delivery,
    report::Submission,
    session::TokenHash,
    store::{Recorded, Result, StoreError},
};
use sqlx::Pool;

use super::{
    super::super::{seal::Seal, unavailable},
    Db,
    destroying::{self, Destroyed},
    dialect,
    filing::{Entry, Filing, Unfiled},
    prompt_looks::{self, Looking},
    prompt_rows,
    remembered::Remembered,
    reports::Judging,
    sessions,
};

/// What is written with the next commit, and nobody waits for.
#[derive(Debug, Default)]
pub struct Noted {
    pub touched: Vec<(TokenHash, DateTime<Utc>)>,
    pub shown: Vec<(TravellerId, Delivery)>,
}

impl Noted {
    fn is_empty(&self) -> bool {
        self.touched.is_empty() && self.shown.is_empty()
    }
}

/// Where and by what rules a batch is committed.
pub struct Commits {
    pub pool: Pool<Db>,
    pub seal: Seal,
    pub programme: Arc<Programme>,
    pub remembered: Remembered,
    pub filing: Filing,
    pub unfiled: Unfiled,
}

impl Commits {
    /// Commits the batch; if something in it cannot be stored, each report by itself, so that it
    /// does not take its neighbours with it.
    pub async fn all(&mut self, batch: &[Submission], noted: &Noted) -> Vec<Result<Recorded>> {
        if batch.is_empty() && noted.is_empty() {
            return Vec::new();
        }
        let mut error = match self.once(batch, noted).await {
            Ok(results) => return results,
            Err(error) => error,
        };
        // Nobody waits for what is noted, and it may be about somebody who has just been destroyed.
        if matches!(error, StoreError::Rejected(_)) && !noted.is_empty() {
            error = match self.once(batch, &Noted::default()).await {
                Ok(results) => return results,
                Err(error) => error,
            };
        }
        tracing::error!(%error, reports = batch.len(), "commit failed");
        if !matches!(error, StoreError::Rejected(_)) || batch.len() == 1 {
            let failed = || StoreError::Unavailable("commit failed".to_owned());
            return batch.iter().map(|_| Err(failed())).collect();
        }
        let mut results = Vec::with_capacity(batch.len());
        for submission in batch {
            let alone = self
                .once(std::slice::from_ref(submission), &Noted::default())
                .await;
            results.push(alone.and_then(|mut it| {
                it.pop()
                    .unwrap_or_else(|| Err(StoreError::Unavailable("no answer".to_owned())))
            }));
        }
        results
    }

    async fn once(&mut self, batch: &[Submission], noted: &Noted) -> Result<Vec<Result<Recorded>>> {
        let results = self.commit(batch, noted).await;
        if results.is_err() {
            self.remembered.doubt();
        }
        results
    }

    async fn commit(
        &mut self,
        batch: &[Submission],
        noted: &Noted,
    ) -> Result<Vec<Result<Recorded>>> {
        let mut transaction = self
            .pool
            .begin_with(dialect::BEGIN)
            .await
            .map_err(unavailable)?;
        if self.remembered.others_wrote(&mut transaction).await? {
            self.filing.load(&mut transaction).await?;
        }
        let filed = self.filing.file(&mut transaction, batch.len()).await?;
        let mut travellers: Vec<TravellerId> = batch.iter().map(|it| it.traveller).collect();
        travellers.sort_unstable();
        travellers.dedup();
        let mut cases = if travellers.is_empty() {
            HashMap::new()
        } else {
            self.remembered.take(&mut transaction, &travellers).await?
        };
        let judging = Judging {
            seal: &self.seal,
            programme: &self.programme,
            unfiled: &self.unfiled,
        };
        let results = judging.record(&mut transaction, batch, &mut cases).await?;
        sessions::touch(&mut transaction, &noted.touched).await?;
        prompt_rows::deliver(&mut transaction, &noted.shown).await?;
        transaction.commit().await.map_err(unavailable)?;
        self.remembered.put(cases);
        let stored = results.iter().filter_map(|result| match result {
            Ok(Recorded::New(report)) => Some(Entry::of(report)),
            _ => None,
        });
        self.filing.done(&stored.collect::<Vec<_>>(), filed);
        Ok(results)
    }

    /// Brings the flags of travellers for whom a prompt has ended up to date; how many.
    pub async fn look(&mut self, now: DateTime<Utc>) -> Result<usize> {
        let mut transaction = self
            .pool
            .begin_with(dialect::BEGIN)
            .await
            .map_err(unavailable)?;
        if self.remembered.others_wrote(&mut transaction).await? {
            self.filing.load(&mut transaction).await?;
        }
        let travellers = prompt_looks::due(&mut transaction, now).await?;
        if travellers.is_empty() {
            return Ok(0);
        }
        let mut cases = self.remembered.take(&mut transaction, &travellers).await?;
        let looking = Looking {
            seal: &self.seal,
            programme: &self.programme,
            now,
        };
        looking
            .look(&mut transaction, &travellers, &mut cases)
            .await?;
        transaction.commit().await.map_err(unavailable)?;
        self.remembered.put(cases);
        Ok(travellers.len())
    }

    /// Destroys some of the cases that are over, in the database and in what is remembered of them.
    pub async fn destroy(&mut self, over: Over) -> Result<Destroyed> {
        let mut transaction = self
            .pool
            .begin_with(dialect::BEGIN)
            .await
            .map_err(unavailable)?;
        if self.remembered.others_wrote(&mut transaction).await? {
            self.filing.load(&mut transaction).await?;
        }
        let found = destroying::over(&mut transaction, over).await?;
        if found.is_empty() {
            return Ok(Destroyed::default());
        }
        let sessions = destroying::destroy(&mut transaction, &found, &self.unfiled).await?;
        let newest = self.filing.close_up(&mut transaction).await?;
        transaction.commit().await.map_err(unavailable)?;
        let travellers = found.iter().map(|it| it.traveller).collect();
        self.remembered.forget(&travellers);
        self.filing.forget(&travellers, newest);
        Ok(Destroyed {
            cases: found.len(),
            sessions,
        })
    }
}
