//! The lists of the console with very many cases.

use std::ffi::OsString;

use anyhow::{Context, Result};

use super::{figure::Figure, lab::Lab, subject::Subject};

/// Milliseconds of a page.
const PAGE: f64 = 10.0;
/// The deepest page against the first.
const DEEPEST: f64 = 1.5;

/// Times each kind of page, as one operator sees it.
///
/// # Errors
/// When the server does not start or a page does not come.
pub fn run(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let beginning = lab.demo(lab.extent.cases)?;
    let running = lab.start(Subject::Okaeri, &beginning)?;
    let mut arguments: Vec<OsString> = vec!["console".into(), "--addr".into()];
    arguments.push(running.addr.to_string().into());
    arguments.push("--database".into());
    arguments.push(running.folder.join(Subject::Okaeri.database()).into());
    arguments.push("--seconds".into());
    arguments.push(lab.extent.seconds.to_string().into());
    let load = lab.load(arguments)?;
    let kinds = load["kinds"].as_object().context("no kinds of pages")?;
    let mut figures = Vec::new();
    for (kind, times) in kinds {
        let time = |quantile: &str| times[quantile].as_f64().unwrap_or(f64::NAN);
        let mut median = Figure::new(format!("{kind}, p50"), "ms", time("p50_ms"));
        if let Some(list) = kind.strip_prefix("deepest page of ") {
            let first = &kinds[&format!("first page of {list}")]["p50_ms"];
            median = median.at_most_of(DEEPEST, "first page", first.as_f64().unwrap_or(f64::NAN));
        }
        figures.push(median);
        figures.push(Figure::new(format!("{kind}, p95"), "ms", time("p95_ms")).at_most(PAGE));
    }
    Ok(figures)
}
