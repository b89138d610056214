//! Many travellers at once: as many as can be served, and three times as many.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::{
    figure::{Figure, count, median},
    lab::Lab,
    running::Outcome,
    subject::Subject,
};

const HERD_CONNECTIONS: u32 = 512;
/// Fewer than there are places for reports: everybody waits inside.
const OVERLOAD_CONNECTIONS: u32 = 1500;
/// Half as many again as there are places: those who find none are refused and come again.
const REFUSED_CONNECTIONS: u32 = 6000;
const PEAK_CONNECTIONS: u32 = 256;
/// Milliseconds.
const HERD_P99: f64 = 500.0;
const REFUSAL: f64 = 50.0;
/// MiB.
const IDLE: f64 = 150.0;
const HERD_MEMORY: f64 = 512.0;

/// Everybody once within a minute.
///
/// # Errors
/// When the server does not start, or its database disagrees with its answers.
pub fn herd(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let beginning = crowd(lab)?;
    let travellers = sessions(&beginning)?.min(lab.extent.herd.into());
    let options = [
        ("--connections", HERD_CONNECTIONS.to_string()),
        ("--seconds", lab.extent.crowd_seconds.to_string()),
        ("--travellers", travellers.to_string()),
    ];
    let runs = repeat(lab, &beginning, "herd", &options)?;
    let found = |pointer: &str| median(runs.iter().map(|run| run.number(pointer)));
    let mut figures = vec![
        Figure::new(
            "travellers accepted, fewest of all runs",
            "",
            fewest_accepted(&runs),
        )
        .exactly(travellers),
        Figure::new("p50", "ms", found("/accepted/p50_ms")),
        Figure::new("p99", "ms", found("/accepted/p99_ms")).at_most(HERD_P99),
        Figure::new("longest", "ms", found("/accepted/max_ms")),
        Figure::new("refused, to come again (503)", "", found("/refused/count")),
        Figure::new(
            "p99 with those who came again",
            "ms",
            found("/from_first_try/p99_ms"),
        ),
    ];
    figures.extend(totals(&runs));
    let highest = runs.iter().map(|run| run.after.highest).fold(0.0, f64::max);
    figures.push(Figure::new("memory, highest", "MiB", highest).at_most(HERD_MEMORY));
    Ok(figures)
}

/// Three times the highest rate.
///
/// # Errors
/// When the server does not start, or its database disagrees with its answers.
pub fn overload(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let beginning = crowd(lab)?;
    let options = [
        ("--connections", PEAK_CONNECTIONS.to_string()),
        ("--seconds", lab.extent.seconds.to_string()),
    ];
    let at_peak = repeat(lab, &beginning, "closed", &options)?;
    let peak = median(at_peak.iter().map(|run| run.number("/accepted_per_second")));
    let mut figures = vec![
        Figure::new("highest rate without overload", "1/s", peak),
        Figure::new(
            "rate offered, without those who come again",
            "1/s",
            3.0 * peak,
        ),
    ];
    let mut runs = Vec::new();
    for connections in [OVERLOAD_CONNECTIONS, REFUSED_CONNECTIONS] {
        let options = [
            ("--connections", connections.to_string()),
            ("--seconds", lab.extent.crowd_seconds.to_string()),
            ("--per-second", format!("{:.0}", 3.0 * peak)),
        ];
        let these = repeat(lab, &beginning, "overload", &options)?;
        figures.extend(overloaded(connections, peak, &these));
        runs.extend(these);
    }
    figures.extend(totals(&runs));
    let highest = runs.iter().map(|run| run.after.highest).fold(0.0, f64::max);
    figures.push(Figure::new("memory, highest", "MiB", highest));
    Ok(figures)
}

/// Of the runs over so many connections.
fn overloaded(connections: u32, peak: f64, runs: &[Outcome]) -> Vec<Figure> {
    let found = |pointer: &str| median(runs.iter().map(|run| run.number(pointer)));
    let name = |what: &str| format!("{connections} connections: {what}");
    let mut figures = vec![
        Figure::new(
            name("accepted meanwhile"),
            "1/s",
            found("/goodput_per_second"),
        )
        .at_least_of(0.9, "highest rate", peak),
        Figure::new(name("p50 of the accepted"), "ms", found("/accepted/p50_ms")),
        Figure::new(name("p99 of the accepted"), "ms", found("/accepted/p99_ms")),
        Figure::new(name("answers 503"), "", found("/statuses/503")),
    ];
    let refused = runs.iter().filter(|run| run.number("/refused/count") > 0.0);
    let refusals: Vec<&Outcome> = refused.collect();
    if !refusals.is_empty() {
        let refusal = |pointer: &str| median(refusals.iter().map(|run| run.number(pointer)));
        figures.extend([
            Figure::new(name("p50 of refusals"), "ms", refusal("/refused/p50_ms")),
            Figure::new(name("p99 of refusals"), "ms", refusal("/refused/p99_ms")).at_most(REFUSAL),
        ]);
    }
    let left = found("/reports") - fewest_accepted(runs);
    figures.extend([
        Figure::new(name("never accepted, most of all runs"), "", left).exactly(0),
        Figure::new(
            name("until the last was accepted"),
            "s",
            found("/last_accepted_s"),
        ),
        Figure::new(
            name("longest queue for a connection in the generator"),
            "",
            found("/longest_queue"),
        ),
    ]);
    figures
}

/// A few more than are wanted: not all of the invented travellers have started.
fn crowd(lab: &Lab<'_>) -> Result<PathBuf> {
    lab.demo(lab.extent.herd + lab.extent.herd / 20)
}

fn repeat(
    lab: &Lab<'_>,
    beginning: &Path,
    mode: &str,
    options: &[(&str, String)],
) -> Result<Vec<Outcome>> {
    (0..lab.extent.runs)
        .map(|_| {
            let running = lab.start(Subject::Okaeri, beginning)?;
            let outcome = running.measure(mode, &beginning.join("sessions"), options)?;
            lab.progress.say(&format!(
                "{mode}: {} accepted, p99 {:.2} ms; {} refused, p99 {:.2} ms",
                outcome.number("/accepted/count"),
                outcome.number("/accepted/p99_ms"),
                outcome.number("/refused/count"),
                outcome.number("/refused/p99_ms"),
            ));
            Ok(outcome)
        })
        .collect()
}

fn sessions(beginning: &Path) -> Result<u64> {
    let text = fs::read_to_string(beginning.join("sessions")).context("no sessions")?;
    Ok(u64::try_from(text.lines().count())?)
}

fn fewest_accepted(runs: &[Outcome]) -> f64 {
    let accepted = runs.iter().map(|run| run.number("/accepted/count"));
    accepted.fold(f64::INFINITY, f64::min)
}

/// Over all runs: what must not happen.
fn totals(runs: &[Outcome]) -> Vec<Figure> {
    let sum = |pointer: &str| runs.iter().map(|run| run.number(pointer)).sum();
    let lost = runs.iter().map(|run| run.missing + run.doubled).sum();
    vec![
        Figure::new("acknowledged reports missing or doubled", "", count(lost)).exactly(0),
        Figure::new("answers 5xx other than 503", "", sum("/other_5xx")).exactly(0),
        Figure::new("connections that broke", "", sum("/errors")).exactly(0),
        Figure::new(
            "memory, idle",
            "MiB",
            median(runs.iter().map(|run| run.idle.now)),
        )
        .at_most(IDLE),
    ]
}
