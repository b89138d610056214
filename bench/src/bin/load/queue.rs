//! Reports that wait for a connection, reports that will be sent again, and what became of the rest.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, VecDeque},
    io,
    time::Duration,
};

use anyhow::Result;
use hdrhistogram::Histogram;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::{
    http::Answer,
    ledger::Ledger,
    tally::{self, Tally},
    target::Report,
};

/// Where an answer names no time, and after a broken connection.
const AGAIN: Duration = Duration::from_secs(1);

/// A report and when to send it.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    pub report: Report,
    /// When it was first due.
    pub first: Instant,
    /// When this try is due.
    pub due: Instant,
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.due == other.due
    }
}

impl Eq for Job {}

impl PartialOrd for Job {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Job {
    fn cmp(&self, other: &Self) -> Ordering {
        self.due.cmp(&other.due)
    }
}

#[derive(Debug)]
pub struct Queue {
    /// Due, and waiting for a free connection.
    ready: VecDeque<Job>,
    longest: usize,
    later: BinaryHeap<Reverse<Job>>,
    /// Reports that are neither accepted nor given up.
    pub unsettled: usize,
    retries: u64,
    tally: Tally,
    /// From the first time a report was due until it was accepted.
    settled: Histogram<u64>,
    /// Accepted before the last arrival was due.
    in_time: u64,
    last: Instant,
    ledger: Ledger,
}

impl Queue {
    /// For so many reports.
    pub fn new(reports: usize, begin: Instant, ledger: Ledger) -> Self {
        Self {
            ready: VecDeque::new(),
            longest: 0,
            later: BinaryHeap::new(),
            unsettled: reports,
            retries: 0,
            tally: Tally::new(),
            settled: tally::histogram(),
            in_time: 0,
            last: begin,
            ledger,
        }
    }

    pub fn put(&mut self, job: Job) {
        self.ready.push_back(job);
        self.longest = self.longest.max(self.ready.len());
    }

    pub fn take(&mut self) -> Option<Job> {
        self.ready.pop_front()
    }

    /// A report that comes again and is due.
    pub fn take_due(&mut self, now: Instant) -> Option<Job> {
        let Reverse(job) = self.later.peek()?;
        if job.due > now {
            return None;
        }
        self.later.pop().map(|Reverse(job)| job)
    }

    /// Counts what became of a try; `end` is when the last arrival was due.
    ///
    /// # Errors
    /// When the ledger cannot be written.
    pub fn tried(
        &mut self,
        job: Job,
        outcome: io::Result<Answer>,
        retry: bool,
        end: Instant,
    ) -> Result<()> {
        let now = Instant::now();
        let again = if let Ok(answer) = outcome {
            self.tally.answered(&answer, now - job.due);
            if tally::is_accepted(answer.status) {
                tally::record(&mut self.settled, now - job.first);
                self.last = now;
                self.in_time += u64::from(now < end);
                self.ledger.note(job.report.id)?;
            }
            let busy = matches!(answer.status, 429 | 503);
            busy.then(|| answer.retry_after.unwrap_or(AGAIN))
        } else {
            self.tally.errors += 1;
            Some(AGAIN)
        };
        if let Some(after) = again.filter(|_| retry) {
            self.retries += 1;
            let due = now + after;
            self.later.push(Reverse(Job { due, ..job }));
        } else {
            self.unsettled -= 1;
        }
        Ok(())
    }

    /// All figures.
    ///
    /// # Errors
    /// When the ledger cannot be written.
    pub fn report(self, reports: usize, begin: Instant, seconds: f64) -> Result<Value> {
        self.ledger.close()?;
        let stored = self.tally.accepted();
        let mut report = self.tally.report(seconds);
        report["reports"] = json!(reports);
        report["stored"] = json!(stored);
        report["all_accepted"] = json!(usize::try_from(stored)? == reports);
        report["goodput_per_second"] = json!(self.in_time as f64 / seconds);
        report["retries"] = json!(self.retries);
        report["from_first_try"] = tally::quantiles(&self.settled);
        report["last_accepted_s"] = json!((self.last - begin).as_secs_f64());
        report["longest_queue"] = json!(self.longest);
        Ok(report)
    }
}
