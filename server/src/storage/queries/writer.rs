//! The writer: reports queue up in a bounded channel, and a task commits what has queued in one
//! transaction and then answers each. Under load one `fsync` carries many reports; without load a
//! report waits for nothing.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Instant};

use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;
use hashbrown::HashMap;
use okaeri_domain::{
    ids::TravellerId,
    programme::Programme,
    report::{Said, Submission},
    session::TokenHash,
    store::{Recorded, Result, StoreError},
};
use sqlx::Pool;
use tokio::{
    sync::{
        Mutex,
        mpsc::{self, error::TrySendError},
        oneshot,
    },
    task::yield_now,
};

use crate::metrics;

use super::{
    super::super::{bulk::MOST, seal::Seal, unavailable},
    Db, dialect,
    filing::{Entry, Filing, Unfiled},
    remembered::{Forgotten, Remembered},
    reports::Judging,
    sessions,
};

/// Reports that may wait; more are refused at once, and the phone keeps them. Admission lets fewer in.
const QUEUE: usize = 20_000;

type Answer = oneshot::Sender<Result<Recorded>>;

/// What can wait for the next commit.
#[derive(Debug)]
enum Job {
    /// Answered after the commit.
    Record(Box<Submission>, Answer),
    /// A session was used; nobody waits for that.
    Touch(TokenHash, DateTime<Utc>),
}

/// The way to the writing tasks.
#[derive(Debug, Clone)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
}

impl Writer {
    /// Starts the tasks; they end when the last `Writer` is dropped and the queue is empty.
    pub fn start(
        pool: &Pool<Db>,
        seal: &Seal,
        programme: &Arc<Programme>,
        forgotten: &Forgotten,
        unfiled: &Unfiled,
    ) -> Self {
        let (queue, inbox) = mpsc::channel(QUEUE);
        let inbox = Arc::new(Mutex::new(inbox));
        for _ in 0..dialect::WRITERS {
            let commits = Commits {
                pool: pool.clone(),
                seal: seal.clone(),
                programme: Arc::clone(programme),
                remembered: Remembered::new(forgotten.clone(), unfiled.clone()),
                filing: Filing::new(unfiled.clone()),
                unfiled: unfiled.clone(),
            };
            tokio::spawn(run(Arc::clone(&inbox), commits));
        }
        Self { queue }
    }

    /// Queues the report and waits until it is committed.
    pub async fn record(&self, submission: Submission) -> Result<Recorded> {
        let (answer, answered) = oneshot::channel();
        self.queue
            .try_send(Job::Record(Box::new(submission), answer))
            .map_err(|error| match error {
                TrySendError::Full(_) => StoreError::Busy,
                TrySendError::Closed(_) => StoreError::Unavailable("no writer".to_owned()),
            })?;
        answered
            .await
            .map_err(|_| StoreError::Unavailable("the writer has stopped".to_owned()))?
    }

    /// Has the use of a session noted with the next commit; under overload it is let go.
    pub fn touch(&self, session: TokenHash, at: DateTime<Utc>) {
        let _ = self.queue.try_send(Job::Touch(session, at));
    }
}

async fn run(inbox: Arc<Mutex<mpsc::Receiver<Job>>>, mut commits: Commits) {
    let mut jobs = Vec::with_capacity(MOST);
    while receive(&inbox, &mut jobs).await > 0 {
        let mut submissions = Vec::with_capacity(jobs.len());
        let mut answers = Vec::with_capacity(jobs.len());
        let mut touched = Vec::new();
        for job in jobs.drain(..) {
            match job {
                Job::Record(submission, answer) => {
                    submissions.push(*submission);
                    answers.push(answer);
                }
                Job::Touch(session, at) => touched.push((session, at)),
            }
        }
        let began = Instant::now();
        // A defect that shows in one batch must not end the writer: whoever sent it is told to come
        // again, and everybody else goes on.
        let all = AssertUnwindSafe(commits.all(&submissions, &touched));
        let results = all.catch_unwind().await.unwrap_or_else(|_| {
            tracing::error!(reports = submissions.len(), "a batch panicked");
            commits.remembered.doubt();
            let failed = || StoreError::Unavailable("a batch panicked".to_owned());
            submissions.iter().map(|_| Err(failed())).collect()
        });
        metrics::batch(submissions.len(), began.elapsed());
        for ((answer, result), submission) in answers.into_iter().zip(results).zip(&submissions) {
            count(submission, &result);
            // Whoever asked may have gone; the report is stored all the same.
            let _ = answer.send(result);
        }
    }
}

/// What has queued, at most one batch of it; how many, 0 when there is no more to come.
///
/// Whoever was answered by the last commit may already have sent the next report. So the writer
/// lets all that are ready go first, as long as that brings more: there is no timer, and a report
/// that is alone waits for one turn of the others.
async fn receive(inbox: &Mutex<mpsc::Receiver<Job>>, jobs: &mut Vec<Job>) -> usize {
    let mut inbox = inbox.lock().await;
    if inbox.is_empty() {
        let received = inbox.recv_many(jobs, MOST).await;
        if received == 0 {
            return 0;
        }
    }
    loop {
        let queued = inbox.len();
        if jobs.len() + queued >= MOST {
            break;
        }
        yield_now().await;
        if inbox.len() == queued {
            break;
        }
    }
    let room = MOST - jobs.len();
    if room > 0 && !inbox.is_empty() {
        inbox.recv_many(jobs, room).await;
    }
    metrics::queue_depth(inbox.len());
    jobs.len()
}

/// For the metrics: kind, verdict and what became of it.
fn count(submission: &Submission, result: &Result<Recorded>) {
    let kind = match submission.said {
        Said::Location(_) => "location",
        Said::Health(_) => "health",
    };
    let (verdict, outcome) = match result {
        Ok(Recorded::New(report)) => (report.content.verdict(), "new"),
        Ok(Recorded::Repeat(report)) => (report.content.verdict(), "repeat"),
        Ok(Recorded::Conflict) => ("none", "conflict"),
        Ok(Recorded::Refused(_)) => ("none", "refused"),
        Err(_) => ("none", "failed"),
    };
    metrics::report(kind, verdict, outcome);
}

/// Where and by what rules a batch is committed.
struct Commits {
    pool: Pool<Db>,
    seal: Seal,
    programme: Arc<Programme>,
    remembered: Remembered,
    filing: Filing,
    unfiled: Unfiled,
}

impl Commits {
    /// Commits the batch; if something in it cannot be stored, each report by itself, so that it
    /// does not take its neighbours with it.
    async fn all(
        &mut self,
        batch: &[Submission],
        touched: &[(TokenHash, DateTime<Utc>)],
    ) -> Vec<Result<Recorded>> {
        let error = match self.once(batch, touched).await {
            Ok(results) => return results,
            Err(error) => error,
        };
        tracing::error!(%error, reports = batch.len(), "commit failed");
        if !matches!(error, StoreError::Rejected(_)) || batch.len() == 1 {
            let failed = || StoreError::Unavailable("commit failed".to_owned());
            return batch.iter().map(|_| Err(failed())).collect();
        }
        let mut results = Vec::with_capacity(batch.len());
        for submission in batch {
            let alone = self.once(std::slice::from_ref(submission), &[]).await;
            results.push(alone.and_then(|mut it| {
                it.pop()
                    .unwrap_or_else(|| Err(StoreError::Unavailable("no answer".to_owned())))
            }));
        }
        results
    }

    async fn once(
        &mut self,
        batch: &[Submission],
        touched: &[(TokenHash, DateTime<Utc>)],
    ) -> Result<Vec<Result<Recorded>>> {
        let results = self.commit(batch, touched).await;
        if results.is_err() {
            self.remembered.doubt();
        }
        results
    }

    async fn commit(
        &mut self,
        batch: &[Submission],
        touched: &[(TokenHash, DateTime<Utc>)],
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
        sessions::touch(&mut transaction, touched).await?;
        transaction.commit().await.map_err(unavailable)?;
        self.remembered.put(cases);
        let stored = results.iter().filter_map(|result| match result {
            Ok(Recorded::New(report)) => Some(Entry::of(report)),
            _ => None,
        });
        self.filing.done(&stored.collect::<Vec<_>>(), filed);
        Ok(results)
    }
}
