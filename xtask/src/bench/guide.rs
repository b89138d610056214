//! Pages of the guide: one that is kept against nginx with the same bytes, the day counter, which is
//! rendered for each request, against a `SvelteKit` page that counts the same days.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{
    figure::{Figure, median},
    lab::{LOAD_CORE, Lab},
    other,
    subject::Subject,
};
use crate::tools::{self, on_path};

const PAGE: &str = "/en/guide/app";
const CONNECTIONS: &str = "64";
/// The demo's people have all kinds of days; any arrival in the last two weeks will do.
const ARRIVED_DAYS_AGO: &str = "5 days ago";

/// Measures both.
///
/// # Errors
/// When a server does not start, or another answers than 200.
pub fn run(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let mut figures = kept(lab)?;
    figures.extend(counted(lab)?);
    Ok(figures)
}

/// A page that both have in memory, with gzip: Debian's nginx knows no brotli.
fn kept(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let beginning = lab.demo(0)?;
    let okaeri = lab.start(Subject::Okaeri, &beginning)?;
    let address = format!("http://{}{PAGE}", okaeri.addr);
    let bytes = fetch(&address, "gzip")?;
    let nginx = other::nginx(lab, &bytes)?;
    let peer = format!("http://{}{PAGE}", nginx.addr);
    ensure!(
        fetch(&peer, "gzip")? == bytes,
        "nginx does not send the same bytes"
    );
    let [ours, theirs] = by_turns(lab, "gzip", [&address, &peer])?;
    Ok(vec![
        Figure::new("kept page, gzip", "1/s", ours).at_least_of(0.7, "nginx", theirs),
        Figure::new("nginx, the same bytes", "1/s", theirs),
        Figure::new(
            "bytes of its body",
            "",
            super::figure::count(bytes.len() as u64),
        ),
    ])
}

/// Neither compresses: adapter-node leaves that to a proxy.
fn counted(lab: &Lab<'_>) -> Result<Vec<Figure>> {
    let beginning = lab.demo(0)?;
    let okaeri = lab.start(Subject::Okaeri, &beginning)?;
    let peer = other::sveltekit(lab)?;
    let arrival = super::machine::said(&["date", "-u", "+%F", "-d", ARRIVED_DAYS_AGO])
        .context("the machine does not know the date")?;
    let path = format!("/en/days?arrival={arrival}");
    let address = format!("http://{}{path}", okaeri.addr);
    let theirs = format!("http://{}{path}", peer.addr);
    for address in [&address, &theirs] {
        let page = String::from_utf8(fetch(address, "identity")?)?;
        ensure!(
            page.matches("datetime=").count() >= 15,
            "{address} shows no days"
        );
    }
    let [ours, theirs] = by_turns(lab, "identity", [&address, &theirs])?;
    let small = by_turns(lab, "br", [&address])?;
    Ok(vec![
        Figure::new("day counter", "1/s", ours).at_least_of(5.0, "SvelteKit", theirs),
        Figure::new("SvelteKit, the same days", "1/s", theirs),
        Figure::new("day counter, compressed for each request", "1/s", small[0]),
    ])
}

/// A B, B A, and so on; the medians.
fn by_turns<const N: usize>(
    lab: &Lab<'_>,
    encoding: &str,
    addresses: [&str; N],
) -> Result<[f64; N]> {
    let mut rates: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    for run in 0..=lab.extent.runs {
        let mut order: Vec<usize> = (0..N).collect();
        if run % 2 == 1 {
            order.reverse();
        }
        for place in order {
            let rate = wrk(lab, addresses[place], encoding)?;
            // The first of each only warms up.
            if run > 0 {
                lab.progress
                    .say(&format!("{}: {rate:.0} requests/s", addresses[place]));
                rates[place].push(rate);
            }
        }
    }
    Ok(rates.map(median))
}

/// Requests a second over connections that stay open.
fn wrk(lab: &Lab<'_>, address: &str, encoding: &str) -> Result<f64> {
    ensure!(
        on_path("wrk").is_some(),
        "wrk is missing: `apt-get install wrk`"
    );
    let output = Command::new("taskset")
        .args(["-c", LOAD_CORE, "wrk", "--threads", "1"])
        .args(["--connections", CONNECTIONS])
        .args(["--duration", &format!("{}s", lab.extent.seconds)])
        .args(["--header", &format!("Accept-Encoding: {encoding}")])
        .args(["--header", "Cookie: language=en"])
        .arg(address)
        .output()
        .context("could not start wrk")?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success() && !text.contains("Non-2xx"),
        "wrk: {address}: {text}"
    );
    let rate = text
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"))
        .and_then(|rate| rate.trim().parse().ok());
    rate.with_context(|| format!("wrk: {text}"))
}

/// The body as it is sent.
fn fetch(address: &str, encoding: &str) -> Result<Vec<u8>> {
    let mut command = Command::new(tools::on_path("curl").context("curl is missing")?);
    let output = command
        .args(["--silent", "--fail", "--header"])
        .arg(format!("Accept-Encoding: {encoding}"))
        .arg(address)
        .output()?;
    ensure!(output.status.success(), "{address} answers no page");
    Ok(output.stdout)
}
