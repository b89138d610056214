//! Open loop: reports are due when the plan says, however the server does; times are counted from
//! then. Who is refused comes again when `Retry-After` says, with the same report.

use std::{
    cell::{Cell, RefCell},
    io,
    rc::Rc,
    time::Duration,
};

use anyhow::Result;
use serde_json::Value;
use tokio::{
    sync::Notify,
    task::{LocalSet, yield_now},
    time::{Instant, sleep},
};

use crate::{
    Generator,
    http::{Body, Connection},
    plan::Plan,
    queue::{Job, Queue},
    target::Report,
};

/// What to do with a report that was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Nothing: it counts as refused.
    Never,
    /// Send it again after `Retry-After`, for at most so many seconds after the last arrival.
    Until(u64),
}

/// The runtime's timer is no finer; below it the scheduler spins.
const SPIN: Duration = Duration::from_millis(2);
/// How often the scheduler looks when nothing is due.
const LOOK: Duration = Duration::from_millis(5);

struct Run {
    generator: Rc<Generator>,
    plan: Plan,
    retry: Retry,
    begin: Instant,
    queue: RefCell<Queue>,
    wake: Notify,
    /// Nothing more will be due.
    over: Cell<bool>,
}

/// Runs the plan to its end, then until each report is settled.
///
/// # Errors
/// When nobody listens or the ledger cannot be written.
pub async fn run(generator: Rc<Generator>, plan: Plan, retry: Retry) -> Result<Value> {
    let connections = generator.connect().await?;
    let begin = Instant::now() + Duration::from_millis(100);
    let queue = Queue::new(plan.reports(), begin, generator.ledger()?);
    let run = Rc::new(Run {
        generator,
        plan,
        retry,
        begin,
        queue: RefCell::new(queue),
        wake: Notify::new(),
        over: Cell::new(false),
    });
    let set = LocalSet::new();
    let mut tasks: Vec<_> = connections
        .into_iter()
        .map(|connection| set.spawn_local(Rc::clone(&run).work(connection)))
        .collect();
    tasks.push(set.spawn_local(Rc::clone(&run).schedule()));
    set.await;
    for task in tasks {
        task.await??;
    }
    let run = Rc::try_unwrap(run).map_err(|_| io::Error::other("a task is left"))?;
    let queue = run.queue.into_inner();
    queue.report(plan.reports(), begin, plan.seconds())
}

impl Run {
    /// Puts into the queue what is due.
    async fn schedule(self: Rc<Self>) -> Result<()> {
        let mut index = 0;
        let mut next = self.begin;
        loop {
            let now = Instant::now();
            while index < self.plan.reports() && next <= now {
                let session = index % self.generator.requests.travellers();
                self.put(Job {
                    report: Report::new(session),
                    first: next,
                    due: next,
                });
                index += 1;
                next = self.begin + self.plan.due(index);
            }
            let retry = || self.queue.borrow_mut().take_due(now);
            while let Some(job) = retry() {
                self.put(job);
            }
            if self.is_over(now) {
                self.over.set(true);
                self.wake.notify_waiters();
                return Ok(());
            }
            let until = match next.checked_duration_since(now) {
                Some(until) if index < self.plan.reports() => until.min(LOOK),
                _ => LOOK,
            };
            match until.checked_sub(SPIN) {
                Some(pause) => sleep(pause).await,
                None => yield_now().await,
            }
        }
    }

    fn put(&self, job: Job) {
        self.queue.borrow_mut().put(job);
        self.wake.notify_one();
    }

    fn is_over(&self, now: Instant) -> bool {
        let patience = match self.retry {
            Retry::Never => 120,
            Retry::Until(seconds) => seconds,
        };
        let end = self.end() + Duration::from_secs(patience);
        self.queue.borrow().unsettled == 0 || now > end
    }

    fn end(&self) -> Instant {
        self.begin + Duration::from_secs_f64(self.plan.seconds())
    }

    /// One connection: sends what is due, one after the other.
    async fn work(self: Rc<Self>, mut connection: Connection) -> Result<()> {
        let mut request = String::new();
        loop {
            if self.over.get() {
                return Ok(());
            }
            let job = self.queue.borrow_mut().take();
            let Some(job) = job else {
                self.wake.notified().await;
                continue;
            };
            self.generator.requests.write(&job.report, &mut request);
            let outcome = connection.send(request.as_bytes(), Body::Skip).await;
            let retry = self.retry != Retry::Never;
            let mut queue = self.queue.borrow_mut();
            queue.tried(job, outcome, retry, self.end())?;
        }
    }
}
