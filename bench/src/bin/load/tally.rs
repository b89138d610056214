//! What is counted while requests are answered.

use std::{collections::BTreeMap, time::Duration};

use hdrhistogram::Histogram;
use serde_json::{Value, json};

use crate::http::Answer;

/// Answers by status, their times and their bytes.
#[derive(Debug)]
pub struct Tally {
    accepted: Histogram<u64>,
    refused: Histogram<u64>,
    statuses: BTreeMap<u16, u64>,
    /// Requests without an answer.
    pub errors: u64,
    bytes: usize,
}

/// Ten minutes in microseconds: no answer takes longer.
const LONGEST: u64 = 600_000_000;

impl Tally {
    pub fn new() -> Self {
        Self {
            accepted: histogram(),
            refused: histogram(),
            statuses: BTreeMap::new(),
            errors: 0,
            bytes: 0,
        }
    }

    /// Counts an answer that took `latency`.
    pub fn answered(&mut self, answer: &Answer, latency: Duration) {
        *self.statuses.entry(answer.status).or_default() += 1;
        self.bytes += answer.bytes;
        let times = if is_accepted(answer.status) {
            &mut self.accepted
        } else {
            &mut self.refused
        };
        record(times, latency);
    }

    /// How many were accepted.
    pub fn accepted(&self) -> u64 {
        self.accepted.len()
    }

    /// All figures; rates are over `seconds`.
    pub fn report(&self, seconds: f64) -> Value {
        let server_errors: u64 = self.statuses.range(500..).map(|(_, count)| count).sum();
        let busy = self.statuses.get(&503).copied().unwrap_or_default();
        json!({
            "seconds": seconds,
            "accepted_per_second": self.accepted.len() as f64 / seconds,
            "accepted": quantiles(&self.accepted),
            "refused": quantiles(&self.refused),
            "statuses": self.statuses,
            "other_5xx": server_errors - busy,
            "errors": self.errors,
            "bytes": self.bytes,
        })
    }
}

/// 2xx.
pub fn is_accepted(status: u16) -> bool {
    (200..300).contains(&status)
}

/// For times in microseconds, with three digits.
pub fn histogram() -> Histogram<u64> {
    Histogram::new_with_bounds(1, LONGEST, 3).expect("the bounds are constants that fit")
}

pub fn record(histogram: &mut Histogram<u64>, latency: Duration) {
    histogram.saturating_record(u64::try_from(latency.as_micros()).unwrap_or(LONGEST));
}

/// Count and quantiles in milliseconds.
pub fn quantiles(histogram: &Histogram<u64>) -> Value {
    let at = |quantile| histogram.value_at_quantile(quantile) as f64 / 1000.0;
    json!({
        "count": histogram.len(),
        "p50_ms": at(0.5),
        "p90_ms": at(0.9),
        "p95_ms": at(0.95),
        "p99_ms": at(0.99),
        "p999_ms": at(0.999),
        "max_ms": histogram.max() as f64 / 1000.0,
    })
}
