//! The single writer: reports queue up in a bounded channel, and one task commits what has queued
//! in one transaction and then answers each. Under load one `fsync` carries many reports; without
//! load a report waits for nothing.

use std::sync::Arc;

use okaeri_domain::{
    programme::Programme,
    report::Report,
    store::{Recorded, Result, StoreError},
};
use sqlx::{Acquire, Pool, Sqlite};
use tokio::sync::{mpsc, oneshot};

use super::{reports, seal::Seal, unavailable};

/// Reports that may wait; more are refused at once, and the phone keeps them.
const QUEUE: usize = 4096;
/// Reports in one transaction.
const BATCH: usize = 256;

type Answer = oneshot::Sender<Result<Recorded>>;

/// The way to the writing task.
#[derive(Debug, Clone)]
pub struct Writer {
    queue: mpsc::Sender<(Report, Answer)>,
}

impl Writer {
    /// Starts the task; it ends when the last `Writer` is dropped and the queue is empty.
    pub fn start(pool: Pool<Sqlite>, seal: Seal, programme: Arc<Programme>) -> Self {
        let (queue, inbox) = mpsc::channel(QUEUE);
        tokio::spawn(run(inbox, pool, seal, programme));
        Self { queue }
    }

    /// Queues the report and waits until it is committed.
    pub async fn record(&self, report: Report) -> Result<Recorded> {
        let (answer, answered) = oneshot::channel();
        self.queue
            .try_send((report, answer))
            .map_err(|_| StoreError::Busy)?;
        answered
            .await
            .map_err(|_| StoreError::Unavailable("the writer has stopped".to_owned()))?
    }
}

async fn run(
    mut inbox: mpsc::Receiver<(Report, Answer)>,
    pool: Pool<Sqlite>,
    seal: Seal,
    programme: Arc<Programme>,
) {
    let mut batch = Vec::with_capacity(BATCH);
    while inbox.recv_many(&mut batch, BATCH).await > 0 {
        let (reports, answers): (Vec<Report>, Vec<Answer>) = batch.drain(..).unzip();
        match commit(&pool, &seal, &programme, reports).await {
            Ok(results) => {
                for (answer, result) in answers.into_iter().zip(results) {
                    // Whoever asked may have gone; the report is stored all the same.
                    let _ = answer.send(result);
                }
            }
            Err(error) => {
                tracing::error!(error = %error, reports = answers.len(), "commit failed");
                for answer in answers {
                    let _ = answer.send(Err(StoreError::Unavailable("commit failed".to_owned())));
                }
            }
        }
    }
}

/// All reports in one transaction, each in its own savepoint: a bad one does not fail the others.
async fn commit(
    pool: &Pool<Sqlite>,
    seal: &Seal,
    programme: &Programme,
    reports: Vec<Report>,
) -> Result<Vec<Result<Recorded>>> {
    let mut transaction = pool
        .begin_with("BEGIN IMMEDIATE")
        .await
        .map_err(unavailable)?;
    let mut results = Vec::with_capacity(reports.len());
    for report in reports {
        let mut savepoint = transaction.begin().await.map_err(unavailable)?;
        let result = reports::record(&mut savepoint, seal, programme, report).await;
        let ended = if result.is_ok() {
            savepoint.commit().await
        } else {
            savepoint.rollback().await
        };
        ended.map_err(unavailable)?;
        results.push(result);
    }
    transaction.commit().await.map_err(unavailable)?;
    Ok(results)
}
