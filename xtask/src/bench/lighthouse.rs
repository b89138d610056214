//! What Lighthouse says of the guide and of Today on a phone. For the guide the server runs as it
//! would for an authority: search engines are asked to stay away from a demonstration, which
//! Lighthouse holds against it. Today is of a traveller of the demonstration, on their fourth day,
//! and no search engine's business in any case.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    figure::Figure,
    lab::{Lab, empty, sqlite},
    machine,
    other::{self, Other},
    subject::Subject,
};
use crate::{tools, workspace::Mode};

const LANGUAGES: [&str; 4] = ["en", "ja", "ar", "my"];
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
const SCORE: f64 = 98.0;
/// Milliseconds, milliseconds, and no unit.
const MEASURES: [(&str, &str, &str, f64); 3] = [
    ("lcp_ms", "largest paint", "ms", 1_500.0),
    ("tbt_ms", "blocked", "ms", 50.0),
    ("cls", "layout shift", "", 0.01),
];
/// A median of fewer says little.
const RUNS: usize = 5;
/// Invented travellers of whom one opens Today.
const TRAVELLERS: u32 = 100;

/// Lighthouse, and how often it looks.
struct Lighthouse {
    home: PathBuf,
    chromium: PathBuf,
    runs: usize,
}

/// Opens welcome page, a section, the counter and Today in each language.
///
/// # Errors
/// When there is no Chromium or a page does not open.
pub fn run(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let lighthouse = Lighthouse {
        home: other::npm_project(lab, "lighthouse")?,
        chromium: tools::chromium(lab.progress)?,
        runs: if lab.extent.runs == 1 { 1 } else { RUNS },
    };
    let mut figures = guide(lab, &lighthouse)?;
    figures.extend(today(lab, &lighthouse)?);
    Ok(figures)
}

fn guide(lab: &Lab<'_>, lighthouse: &Lighthouse) -> Result<Vec<Figure>> {
    let server = okaeri(lab)?;
    let arrival = machine::said(&["date", "-u", "+%F", "-d", "5 days ago"]);
    let arrival = arrival.context("the machine does not know the date")?;
    let pages = ["", "/guide/app", &format!("/days?arrival={arrival}")].map(str::to_owned);
    let names = ["welcome", "section", "counter"];
    let mut addresses = BTreeMap::new();
    for language in LANGUAGES {
        for (page, name) in pages.iter().zip(names) {
            let address = format!("{}/{language}{page}", origin(server.addr));
            addresses.insert(format!("{language}, {name}"), address);
        }
    }
    lighthouse.look(&addresses, &CATEGORIES, "")
}

fn today(lab: &Lab<'_>, lighthouse: &Lighthouse) -> Result<Vec<Figure>> {
    let beginning = lab.demo(TRAVELLERS)?;
    let sessions = fs::read_to_string(beginning.join("sessions")).context("no sessions")?;
    let token = sessions.split_whitespace().nth(1).context("no session")?;
    let server = lab.start(Subject::Okaeri, &beginning)?;
    let addresses = LANGUAGES.map(|language| {
        let address = format!("http://{}/{language}/today", server.addr);
        (format!("{language}, Today"), address)
    });
    let but_seo = &CATEGORIES[..3];
    lighthouse.look(&addresses.into(), but_seo, &format!("traveller={token}"))
}

impl Lighthouse {
    /// The figures of pages by their names, as whoever has the cookie sees them.
    fn look(
        &self,
        addresses: &BTreeMap<String, String>,
        categories: &[&str],
        cookie: &str,
    ) -> Result<Vec<Figure>> {
        let output = Command::new("node")
            .arg("run.mjs")
            .arg(self.runs.to_string())
            .args(addresses.values())
            .current_dir(&self.home)
            .env("CHROMIUM", &self.chromium)
            .env("COOKIE", cookie)
            .stderr(Stdio::inherit())
            .output()
            .context("could not start node")?;
        ensure!(output.status.success(), "Lighthouse ended with an error");
        let found: Value = serde_json::from_slice(&output.stdout).context("no figures")?;
        let mut figures = Vec::new();
        for (name, address) in addresses {
            let of = |key: &str| found[address][key].as_f64().unwrap_or(f64::NAN);
            for category in categories {
                let figure = Figure::new(format!("{name}: {category}"), "", of(category));
                figures.push(figure.at_least(SCORE));
            }
            for (key, what, unit, limit) in MEASURES {
                figures.push(Figure::new(format!("{name}: {what}"), unit, of(key)).at_most(limit));
            }
        }
        Ok(figures)
    }
}

/// The one address without TLS that is allowed in earnest.
fn origin(addr: SocketAddr) -> String {
    format!("http://localhost:{}", addr.port())
}

/// As in earnest.
fn okaeri(lab: &Lab<'_>) -> Result<Other> {
    let folder = lab.folder.join("lighthouse");
    empty(&folder)?;
    let addr = other::free()?;
    let mut command = other::pinned(lab.workspace.server_binary(Mode::Release), &folder)?;
    command
        .args(["serve", "--addr", &addr.to_string(), "--database"])
        .arg(sqlite(&folder.join("okaeri.db")))
        .env("OKAERI_ASSETS", lab.workspace.site(Mode::Release))
        .env("OKAERI_ORIGIN", origin(addr))
        // Of a database that is thrown away.
        .env("OKAERI_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
        .env("OKAERI_LOG", "warn");
    other::start(command, addr, &folder)
}
