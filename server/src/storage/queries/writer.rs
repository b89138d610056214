//! The writer: reports queue up in a bounded channel, and a task commits what has queued in one
//! transaction and then answers each. Under load one `fsync` carries many reports; without load a
//! report waits for nothing.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Instant};

use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;
use okaeri_domain::{
    ids::TravellerId,
    my_data::Over,
    programme::Programme,
    prompt::Delivery,
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
    super::super::{bulk::MOST, seal::Seal},
    Db,
    commits::{Commits, Noted},
    destroying::Destroyed,
    dialect,
    filing::{Filing, Unfiled},
    remembered::{Forgotten, Remembered},
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
    /// Prompts were shown; nobody waits for that.
    Shown(TravellerId, Vec<Delivery>),
    /// Looks at travellers for whom a prompt has ended; answered with how many.
    Look(DateTime<Utc>, oneshot::Sender<Result<usize>>),
    /// Destroys some cases whose time is over.
    Destroy(Over, oneshot::Sender<Result<Destroyed>>),
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
                remembered: Remembered::new(forgotten.clone(), unfiled.clone(), seal.clone()),
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

    /// Has it noted with the next commit that prompts were shown; under overload it is let go, and
    /// what is not known to have been shown counts against nobody.
    pub fn note_shown(&self, traveller: TravellerId, shown: Vec<Delivery>) {
        let _ = self.queue.try_send(Job::Shown(traveller, shown));
    }

    /// Looks at some of the travellers for whom a prompt has ended by `now`; how many.
    pub async fn look_at_prompts(&self, now: DateTime<Utc>) -> Result<usize> {
        self.ask(|answer| Job::Look(now, answer)).await
    }

    /// Destroys some of the cases that are over.
    pub async fn destroy_cases(&self, over: Over) -> Result<Destroyed> {
        self.ask(|answer| Job::Destroy(over, answer)).await
    }

    /// Queues what is done between two batches, and waits for it.
    async fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<Result<T>>) -> Job) -> Result<T> {
        let stopped = || StoreError::Unavailable("the writer has stopped".to_owned());
        let (answer, answered) = oneshot::channel();
        self.queue.send(job(answer)).await.map_err(|_| stopped())?;
        answered.await.map_err(|_| stopped())?
    }

    /// Has the use of a session noted with the next commit; under overload it is let go.
    pub fn touch(&self, session: TokenHash, at: DateTime<Utc>) {
        let _ = self.queue.try_send(Job::Touch(session, at));
    }
}

async fn run(inbox: Arc<Mutex<mpsc::Receiver<Job>>>, mut commits: Commits) {
    let mut jobs = Vec::with_capacity(MOST);
    while receive(&inbox, &mut jobs).await > 0 {
        let Batch {
            submissions,
            answers,
            noted,
            looks,
            destructions,
        } = Batch::of(&mut jobs);
        let began = Instant::now();
        // A defect that shows in one batch must not end the writer: whoever sent it is told to come
        // again, and everybody else goes on.
        let all = AssertUnwindSafe(commits.all(&submissions, &noted));
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
        for (now, answer) in looks {
            let looked = guarded(commits.look(now)).await;
            if looked.is_err() {
                commits.remembered.doubt();
            }
            let _ = answer.send(looked);
        }
        for (over, answer) in destructions {
            let destroyed = guarded(commits.destroy(over)).await;
            match &destroyed {
                Ok(destroyed) => metrics::cases_destroyed(destroyed.cases),
                Err(_) => commits.remembered.doubt(),
            }
            let _ = answer.send(destroyed);
        }
    }
}

/// What is done between two batches must not end the writer either.
async fn guarded<T>(doing: impl Future<Output = Result<T>>) -> Result<T> {
    let panicked = |_| StoreError::Unavailable("the writer panicked".to_owned());
    let done = AssertUnwindSafe(doing).catch_unwind().await;
    done.map_err(panicked)?
}

/// What has queued, sorted by what is to be done with it.
#[derive(Default)]
struct Batch {
    submissions: Vec<Submission>,
    answers: Vec<Answer>,
    noted: Noted,
    looks: Vec<(DateTime<Utc>, oneshot::Sender<Result<usize>>)>,
    destructions: Vec<(Over, oneshot::Sender<Result<Destroyed>>)>,
}

impl Batch {
    fn of(jobs: &mut Vec<Job>) -> Self {
        let mut batch = Self::default();
        batch.submissions.reserve(jobs.len());
        batch.answers.reserve(jobs.len());
        for job in jobs.drain(..) {
            match job {
                Job::Record(submission, answer) => {
                    batch.submissions.push(*submission);
                    batch.answers.push(answer);
                }
                Job::Touch(session, at) => batch.noted.touched.push((session, at)),
                Job::Shown(traveller, shown) => {
                    let shown = shown.into_iter().map(|it| (traveller, it));
                    batch.noted.shown.extend(shown);
                }
                Job::Look(now, answer) => batch.looks.push((now, answer)),
                Job::Destroy(over, answer) => batch.destructions.push((over, answer)),
            }
        }
        batch
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
