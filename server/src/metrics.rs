//! Counts and durations, for Prometheus. Labels are routes, classes and outcomes: as many as the
//! program has names for, and nothing of what anybody sent.

use std::{
    sync::{LazyLock, atomic::AtomicU64},
    time::Duration,
};

use chrono::{DateTime, Utc};
use prometheus_client::{
    encoding::{EncodeLabelSet, text},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
        info::Info,
    },
    registry::{Metric, Registry},
};

/// What [`text`] writes.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

static METRICS: LazyLock<Metrics> = LazyLock::new(Metrics::new);

#[derive(Debug)]
struct Metrics {
    registry: Registry,
    reports: Family<ReportLabels, Counter>,
    refusals: Family<RefusalLabels, Counter>,
    requests: Family<RequestLabels, Counter>,
    durations: Family<ClassLabel, Histogram, fn() -> Histogram>,
    in_flight: Family<ClassLabel, Gauge>,
    connections: Gauge,
    queue_depth: Gauge,
    batch_size: Histogram,
    commit: Histogram,
    cases_destroyed: Counter,
    started: Gauge<f64, AtomicU64>,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ReportLabels {
    kind: &'static str,
    verdict: &'static str,
    outcome: &'static str,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RefusalLabels {
    class: &'static str,
    reason: &'static str,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RequestLabels {
    route: &'static str,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ClassLabel {
    class: &'static str,
}

impl Metrics {
    fn new() -> Self {
        let mut registry = Registry::default();
        let into = &mut registry;
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        into.register("okaeri_build", "What runs", version);
        Self {
            reports: add(into, "okaeri_reports", "Reports by what became of them"),
            refusals: add(into, "okaeri_refusals", "Refused for want of room or time"),
            requests: add(into, "okaeri_requests", "Answers"),
            durations: register(
                into,
                "okaeri_request_seconds",
                "Until an answer began",
                Family::new_with_constructor(|| {
                    Histogram::new(exponential_buckets(0.001, 2.0, 16))
                }),
            ),
            in_flight: add(into, "okaeri_in_flight", "Requests under way"),
            connections: add(into, "okaeri_connections", "Open connections"),
            queue_depth: add(into, "okaeri_writer_queue_depth", "Reports that wait"),
            batch_size: register(
                into,
                "okaeri_writer_batch_size",
                "Reports in one transaction",
                Histogram::new(exponential_buckets(1.0, 2.0, 11)),
            ),
            commit: register(
                into,
                "okaeri_commit_seconds",
                "A transaction of the writer, to its end",
                Histogram::new(exponential_buckets(0.0005, 2.0, 14)),
            ),
            cases_destroyed: add(into, "okaeri_cases_destroyed", "Cases whose time was over"),
            started: add(
                into,
                "process_start_time_seconds",
                "Seconds since 1970 when the program started",
            ),
            registry,
        }
    }
}

fn add<M: Metric + Clone + Default>(registry: &mut Registry, name: &str, help: &str) -> M {
    register(registry, name, help, M::default())
}

fn register<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

/// Everything, as text.
pub fn text() -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = text::encode(&mut text, &METRICS.registry);
    text
}

/// The program started now.
pub fn started(now: DateTime<Utc>) {
    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970")]
    METRICS.started.set(now.timestamp() as f64);
}

/// A connection was opened.
pub fn connected() {
    METRICS.connections.inc();
}

/// A connection was closed.
pub fn disconnected() {
    METRICS.connections.dec();
}

/// A request of the class got a place.
pub fn entered(class: &'static str) {
    METRICS.in_flight.get_or_create(&ClassLabel { class }).inc();
}

/// And gave it back.
pub fn left(class: &'static str) {
    METRICS.in_flight.get_or_create(&ClassLabel { class }).dec();
}

/// Refused for want of room or time.
pub fn refused(class: &'static str, reason: &'static str) {
    let labels = RefusalLabels { class, reason };
    METRICS.refusals.get_or_create(&labels).inc();
}

/// An answer of a route began.
pub fn answered(
    route: &'static str,
    method: &'static str,
    status: u16,
    class: &'static str,
    took: Duration,
) {
    let labels = RequestLabels {
        route,
        method,
        status,
    };
    METRICS.requests.get_or_create(&labels).inc();
    let durations = METRICS.durations.get_or_create(&ClassLabel { class });
    durations.observe(took.as_secs_f64());
}

/// What became of a report. `kind` and `verdict` are the domain's words; `outcome` is `new`,
/// `repeat`, `conflict`, `refused` or `failed`.
pub fn report(kind: &'static str, verdict: &'static str, outcome: &'static str) {
    let labels = ReportLabels {
        kind,
        verdict,
        outcome,
    };
    METRICS.reports.get_or_create(&labels).inc();
}

/// The writer has committed `size` reports, and that took so long.
pub fn batch(size: usize, commit: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "at most some thousands")]
    METRICS.batch_size.observe(size as f64);
    METRICS.commit.observe(commit.as_secs_f64());
}

/// So many cases were destroyed, because their time was over.
pub fn cases_destroyed(cases: usize) {
    METRICS
        .cases_destroyed
        .inc_by(u64::try_from(cases).unwrap_or(u64::MAX));
}

/// So many reports wait for the writer.
pub fn queue_depth(reports: usize) {
    METRICS
        .queue_depth
        .set(i64::try_from(reports).unwrap_or(i64::MAX));
}
