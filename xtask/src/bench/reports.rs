//! Reports as fast as they are answered, and at the rate that is PocketBase's highest.

use std::path::PathBuf;

use anyhow::Result;

use super::{
    figure::{Figure, count, median},
    lab::Lab,
    peer,
    running::Outcome,
    subject::Subject,
};

const CONNECTIONS: [u32; 2] = [64, 256];
/// Before a measurement, in seconds.
const WARM_UP: u32 = 3;
/// MiB of an idle server.
const IDLE: f64 = 150.0;

/// One run.
struct Run {
    subject: Subject,
    /// 0 where arrivals come at a rate.
    connections: u32,
    outcome: Outcome,
}

/// The folders that servers begin with.
type Beginnings = Vec<(Subject, PathBuf)>;

/// Measures all three.
///
/// # Errors
/// When a server does not start, or its database disagrees with its answers.
pub fn run(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let mut beginnings = Beginnings::new();
    for subject in Subject::ALL {
        beginnings.push((subject, lab.beginning(subject, peer::TRAVELLERS)?));
    }
    let mut runs = Vec::new();
    for connections in CONNECTIONS {
        let options = [
            ("--connections", connections.to_string()),
            ("--seconds", lab.extent.seconds.to_string()),
            ("--warm-up", WARM_UP.to_string()),
        ];
        repeat(lab, &beginnings, "closed", connections, &options, &mut runs)?;
    }
    let peak = CONNECTIONS
        .iter()
        .map(|connections| rate(&runs, Subject::Pocketbase, *connections))
        .fold(1.0, f64::max);
    let options = [
        ("--connections", CONNECTIONS[1].to_string()),
        ("--seconds", lab.extent.seconds.to_string()),
        ("--per-second", format!("{peak:.0}")),
    ];
    repeat(lab, &beginnings, "rate", 0, &options, &mut runs)?;
    Ok(figures(&runs, peak))
}

/// A, B, C, then C, B, A, and so on: what changes in the course of time hits all of them.
fn repeat(
    lab: &Lab<'_>,
    beginnings: &Beginnings,
    mode: &str,
    connections: u32,
    options: &[(&str, String)],
    runs: &mut Vec<Run>,
) -> Result<()> {
    for number in 0..lab.extent.runs {
        let mut order: Vec<_> = beginnings.iter().collect();
        if number % 2 == 1 {
            order.reverse();
        }
        for (subject, beginning) in order {
            let running = lab.start(*subject, beginning)?;
            let outcome = running.measure(mode, &beginning.join("sessions"), options)?;
            lab.progress.say(&format!(
                "{mode} {connections}, {}: {:.0} reports/s, p99 {:.2} ms",
                subject.name(),
                outcome.number("/accepted_per_second"),
                outcome.number("/accepted/p99_ms"),
            ));
            runs.push(Run {
                subject: *subject,
                connections,
                outcome,
            });
        }
    }
    Ok(())
}

/// The median of a number that `load` printed.
fn found(runs: &[Run], subject: Subject, connections: u32, pointer: &str) -> f64 {
    median(
        runs.iter()
            .filter(|run| run.subject == subject && run.connections == connections)
            .map(|run| run.outcome.number(pointer)),
    )
}

fn rate(runs: &[Run], subject: Subject, connections: u32) -> f64 {
    found(runs, subject, connections, "/accepted_per_second")
}

fn figures(runs: &[Run], peak: f64) -> Vec<Figure> {
    let of = |name: String, connections, quantile: &str| {
        let pointer = format!("/accepted/{quantile}_ms");
        Figure::of(name, "ms", |subject| {
            found(runs, subject, connections, &pointer)
        })
    };
    let mut figures = Vec::new();
    for connections in CONNECTIONS {
        let name = format!("reports a second, {connections} connections");
        let figure = Figure::of(name, "1/s", |subject| rate(runs, subject, connections));
        let (peer, floor) = (figure.pocketbase, figure.floor);
        figures.push(
            figure
                .at_least_of(10.0, "PocketBase", peer.unwrap_or_default())
                .at_least_of(0.6, "floor", floor.unwrap_or_default()),
        );
        figures.push(of(
            format!("p50, {connections} connections"),
            connections,
            "p50",
        ));
        let figure = of(
            format!("p99, {connections} connections"),
            connections,
            "p99",
        );
        let peer = figure.pocketbase.unwrap_or_default();
        figures.push(figure.at_most_of(0.25, "PocketBase", peer));
    }
    figures.push(of(format!("p50 at {peak:.0} reports a second"), 0, "p50"));
    let figure = of(format!("p99 at {peak:.0} reports a second"), 0, "p99");
    let peer = figure.pocketbase.unwrap_or_default();
    figures.push(figure.at_most_of(0.125, "PocketBase", peer));
    figures.extend(totals(runs));
    figures
}

/// Over all runs: what was lost, and memory.
fn totals(runs: &[Run]) -> Vec<Figure> {
    let of = |subject| runs.iter().filter(move |run| run.subject == subject);
    let lost = |subject| {
        let lost = of(subject).map(|run| run.outcome.missing + run.outcome.doubled);
        count(lost.sum())
    };
    let idle = |subject| median(of(subject).map(|run| run.outcome.idle.now));
    let highest = |subject| {
        of(subject)
            .map(|run| run.outcome.after.highest)
            .fold(0.0, f64::max)
    };
    vec![
        Figure::of("acknowledged reports missing or doubled", "", lost).exactly(0),
        Figure::of("memory, idle", "MiB", idle).at_most(IDLE),
        Figure::of("memory, highest", "MiB", highest),
    ]
}
