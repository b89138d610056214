//! Times the lists of the console: their first pages, searches, and the deepest page.

use std::{collections::BTreeMap, fmt::Write as _, net::SocketAddr, path::PathBuf, time::Instant};

use anyhow::{Context, Result, ensure};
use clap::Args;
use rusqlite::{Connection as Database, OpenFlags};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    http::{Answer, Body, Connection},
    tally,
};

const LISTS: [&str; 4] = ["all", "not-reporting", "location", "symptomatic"];
/// In every database of the demo.
const PASSPORT: &str = "PK7654321";
/// Travellers whose name and flight are searched for.
const SAMPLES: i64 = 20;
/// Later than any time that a list holds, and still one that the console reads.
const LATEST: u128 = 8_100_000_000_000_000;
/// The bits of an id (UUID, version 7) without its version and variant.
const ID_BITS: u32 = 122;

#[derive(Debug, Args)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    #[arg(long, default_value = "operator")]
    name: String,
    #[arg(long, default_value = "okaeri-demo-2021")]
    password: String,
    /// The server's SQLite file: names and flights to search for are taken from it
    #[arg(long)]
    database: PathBuf,
    /// For each kind of page
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
}

/// Times each kind of page, one request after the other.
///
/// # Errors
/// When the sign-in is refused, or a page does not come.
pub async fn run(options: &Options) -> Result<Value> {
    let samples = samples(options)?;
    let mut desk = Desk::sign_in(options).await?;
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for list in LISTS {
        kinds.insert(format!("first page of {list}"), vec![first(list)]);
        let deepest = desk.deepest(list).await?;
        kinds.insert(format!("deepest page of {list}"), vec![deepest]);
    }
    let searches = |words: &[String]| words.iter().map(|word| search(word)).collect::<Vec<_>>();
    kinds.insert(
        "search by part of a name".to_owned(),
        searches(&samples.names),
    );
    kinds.insert("search by flight".to_owned(), searches(&samples.flights));
    kinds.insert(
        "search by passport number".to_owned(),
        vec![search(PASSPORT)],
    );
    let mut times = BTreeMap::new();
    for (kind, paths) in kinds {
        times.insert(kind, desk.time(&paths, options.seconds).await?);
    }
    Ok(json!({ "kinds": times }))
}

/// What an operator may search for.
struct Samples {
    names: Vec<String>,
    flights: Vec<String>,
}

fn samples(options: &Options) -> Result<Samples> {
    let database = Database::open_with_flags(&options.database, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .with_context(|| options.database.display().to_string())?;
    let last: i64 =
        database.query_row("SELECT max(rowid) FROM travellers", [], |row| row.get(0))?;
    let step = (last / SAMPLES).max(1);
    let mut statement = database.prepare(
        "SELECT name, flight FROM travellers WHERE rowid % ?1 = 0 ORDER BY rowid LIMIT ?2",
    )?;
    let found: Vec<(String, String)> = statement
        .query_map([step, SAMPLES], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let part = |name: &str| {
        let word = name.split(' ').max_by_key(|word| word.len());
        word.unwrap_or_default().chars().take(5).collect()
    };
    Ok(Samples {
        names: found.iter().map(|(name, _)| part(name)).collect(),
        flights: found.into_iter().map(|(_, flight)| flight).collect(),
    })
}

fn first(list: &str) -> String {
    format!("/en/console?list={list}")
}

fn search(word: &str) -> String {
    word.bytes().fold(first("all") + "&q=", |mut path, byte| {
        // Writing to a string cannot fail.
        let _ = write!(path, "%{byte:02X}");
        path
    })
}

/// The page after a case that need not exist.
fn after(list: &str, since: u128, id: u128) -> String {
    let (time, middle, rest) = (id >> 74, (id >> 62) & 0xFFF, id & ((1 << 62) - 1));
    let id = Uuid::from_u128(time << 80 | 7 << 76 | middle << 64 | 2 << 62 | rest);
    format!("/en/console?list={list}&after={since}.{id}")
}

/// Where a page lies in its list.
enum Place {
    /// More follow.
    Before,
    Last,
    /// Behind the end of the list.
    Behind,
}

/// A signed-in operator's browser.
struct Desk {
    connection: Connection,
    addr: SocketAddr,
    cookie: String,
}

impl Desk {
    async fn sign_in(options: &Options) -> Result<Self> {
        let body = format!("name={}&password={}", options.name, options.password);
        let request = format!(
            "POST /en/console/sign-in HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            options.addr,
            body.len()
        );
        let mut connection = Connection::new(options.addr);
        let answer = connection.send(request.as_bytes(), Body::Skip).await?;
        let cookie = answer.cookie.filter(|_| answer.status == 303);
        Ok(Self {
            connection,
            addr: options.addr,
            cookie: cookie.with_context(|| format!("sign-in: {}", answer.status))?,
        })
    }

    async fn get(&mut self, path: &str) -> Result<Answer> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nAccept: text/html\r\n\r\n",
            self.addr, self.cookie
        );
        Ok(self.connection.send(request.as_bytes(), Body::Keep).await?)
    }

    async fn place(&mut self, path: &str) -> Result<Place> {
        let answer = self.get(path).await?;
        let html = String::from_utf8_lossy(&answer.body);
        Ok(match answer.status {
            200 if html.contains("rel=\"next\"") => Place::Before,
            200 => Place::Last,
            303 => Place::Behind,
            status => anyhow::bail!("{path}: {status}"),
        })
    }

    /// Finds the last page by halving: first the time, then the id of those with the same time.
    async fn deepest(&mut self, list: &str) -> Result<String> {
        if matches!(self.place(&first(list)).await?, Place::Last) {
            return Ok(first(list));
        }
        let (mut low, mut high) = (0, LATEST);
        while high - low > 1 {
            let middle = low.midpoint(high);
            let path = after(list, middle, 0);
            match self.place(&path).await? {
                Place::Before => low = middle,
                Place::Last => return Ok(path),
                Place::Behind => high = middle,
            }
        }
        let since = low;
        (low, high) = (0, 1 << ID_BITS);
        while high - low > 1 {
            let middle = low.midpoint(high);
            let path = after(list, since, middle);
            match self.place(&path).await? {
                Place::Before => low = middle,
                Place::Last => return Ok(path),
                Place::Behind => high = middle,
            }
        }
        anyhow::bail!("the list {list} has no last page")
    }

    /// The paths in turn, until the time is over; each at least once.
    async fn time(&mut self, paths: &[String], seconds: f64) -> Result<Value> {
        let mut times = tally::histogram();
        let began = Instant::now();
        // The first answer warms the caches.
        self.get(&paths[0]).await?;
        loop {
            for path in paths {
                let sent = Instant::now();
                let answer = self.get(path).await?;
                tally::record(&mut times, sent.elapsed());
                ensure!(answer.status == 200, "{path}: {}", answer.status);
            }
            if began.elapsed().as_secs_f64() > seconds {
                return Ok(tally::quantiles(&times));
            }
        }
    }
}
