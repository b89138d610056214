//! `okaeri doctor`: looks for what is wrong, says how to mend it, and changes nothing.

use std::{net::TcpListener, path::Path, sync::Arc};

use chrono::TimeDelta;
use okaeri_documents::{Fonts, PACKAGES, missing_fonts};
use okaeri_domain::clock::Clock as _;
use okaeri_frame::assets::Assets;

use super::Failure;
use crate::{
    adapters::{SystemClock, SystemEntropy},
    config::Config,
    storage::{Making, Storage, file_of},
};

/// Below this, a backup or a busy day may fill the disk.
const DISK: u64 = 1024 * 1024 * 1024;
/// The clock may be this much behind the newest report: another process may be a little ahead.
const SKEW: TimeDelta = TimeDelta::minutes(1);

/// What was found so far.
#[derive(Default)]
struct Findings {
    good: usize,
    bad: usize,
}

impl Findings {
    fn good(&mut self, what: &str, finding: &str) {
        println!("ok    {what:<12} {finding}");
        self.good += 1;
    }

    /// The service works without it, and somebody may miss it.
    fn note(&mut self, what: &str, finding: &str, mend: &str) {
        println!("note  {what:<12} {finding}");
        println!("      {:<12} -> {mend}", "");
        self.good += 1;
    }

    /// `mend`: what to do about it; empty where the finding says so itself.
    fn bad(&mut self, what: &str, finding: &str, mend: &str) {
        println!("BAD   {what:<12} {finding}");
        if !mend.is_empty() {
            println!("      {:<12} -> {mend}", "");
        }
        self.bad += 1;
    }

    fn check<E: std::fmt::Display>(&mut self, what: &str, result: Result<String, E>) {
        match result {
            Ok(finding) => self.good(what, &finding),
            Err(error) => self.bad(what, &error.to_string(), ""),
        }
    }
}

/// Looks at everything; fails if something is wrong.
pub async fn run(config: Config) -> Result<(), Failure> {
    let mut findings = Findings::default();
    settings(&config, &mut findings);
    fonts(&config, &mut findings);
    disk(&config, &mut findings);
    if let Some(storage) = database(&config, &mut findings).await {
        contents(&storage, &mut findings).await?;
        storage.close().await;
    }
    match findings.bad {
        0 => {
            println!(
                "{} things were looked at, and nothing is wrong.",
                findings.good
            );
            Ok(())
        }
        1 => Err("one thing is wrong".into()),
        bad => Err(format!("{bad} things are wrong").into()),
    }
}

fn settings(config: &Config, findings: &mut Findings) {
    findings.check("programme", config.programme().map(|it| it.id.clone()));
    findings.check("key", config.present_key().map(|_| "32 bytes".to_owned()));
    findings.check("origin", config.origin(config.address));
    let assets = Assets::load(&config.assets());
    match assets {
        Ok(_) => findings.good("assets", &config.assets().display().to_string()),
        Err(error) => findings.bad(
            "assets",
            &error.to_string(),
            "build them with `cargo xtask build --release` and set OKAERI_ASSETS to the folder",
        ),
    }
    match TcpListener::bind(config.address) {
        Ok(_) => findings.good("address", &format!("{} is free", config.address)),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            findings.good(
                "address",
                &format!("{} is in use: the server runs", config.address),
            );
        }
        Err(error) => findings.bad(
            "address",
            &format!("{}: {error}", config.address),
            "set OKAERI_ADDRESS to an address of this machine; ports below 1024 need a permission",
        ),
    }
}

/// A language whose letters are missing here has pages and no files.
fn fonts(config: &Config, findings: &mut Findings) {
    let Ok(programme) = config.programme() else {
        return;
    };
    let missing = missing_fonts(&programme, Fonts::of_system());
    if missing.families.is_empty() {
        findings.good("fonts", "guide and leaflet can be made in every language");
    } else {
        findings.note(
            "fonts",
            &format!(
                "no PDF in {}: {} not found",
                missing.languages.join(", "),
                missing.families.join(", ")
            ),
            &format!(
                "apt-get install {} (or put the fonts in /usr/local/share/fonts), then restart",
                PACKAGES.join(" ")
            ),
        );
    }
}

fn disk(config: &Config, findings: &mut Findings) {
    let Some(file) = file_of(&config.database_url) else {
        return;
    };
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let size = std::fs::metadata(&file).map_or(0, |it| it.len());
    match fs4::available_space(folder) {
        Ok(free) if free >= DISK.max(2 * size) => {
            findings.good("disk", &format!("{} MiB free", free / 1024 / 1024));
        }
        Ok(free) => findings.bad(
            "disk",
            &format!(
                "{} MiB free beside a database of {} MiB",
                free / 1024 / 1024,
                size / 1024 / 1024
            ),
            "make room: twice the database, and 1 GiB at least, so that backups fit and writes go on",
        ),
        Err(error) => findings.bad("disk", &format!("{}: {error}", folder.display()), ""),
    }
}

async fn database(config: &Config, findings: &mut Findings) -> Option<Storage> {
    if let Some(file) = file_of(&config.database_url)
        && !file.exists()
    {
        findings.bad(
            "database",
            &format!("{} is not there", file.display()),
            "`okaeri serve` makes it at its first start, `okaeri restore` from a backup",
        );
        return None;
    }
    let (Ok(key), Ok(programme)) = (config.present_key(), config.programme()) else {
        return None;
    };
    let making = Making {
        key: &key,
        entropy: Arc::new(SystemEntropy),
        programme,
    };
    match Storage::open_as_it_is(&config.database_url, making).await {
        Ok(storage) => {
            let engine = storage.engine().await;
            findings.check("database", engine);
            Some(storage)
        }
        Err(error) => {
            findings.bad("database", &error.to_string(), "");
            None
        }
    }
}

async fn contents(storage: &Storage, findings: &mut Findings) -> Result<(), Failure> {
    match storage.key_fits().await? {
        Some(false) => findings.bad(
            "key",
            "it does not open what is stored",
            "set OKAERI_KEY_FILE to the key that this database was written with",
        ),
        Some(true) => findings.good("key", "it opens what is stored"),
        None => findings.good("key", "nothing is stored yet"),
    }
    let restore = "keep the file, and restore the newest backup";
    match storage.integrity().await?.first() {
        None => findings.good("integrity", "pages, indexes and references are whole"),
        Some(first) => findings.bad("integrity", first, restore),
    }
    match storage.disagreements().await?.first() {
        None => findings.good(
            "derived",
            "lists follow from flags, and reports are filed with their travellers",
        ),
        Some(first) => findings.bad("derived", first, "report this as a defect of Okaeri"),
    }
    match storage.store().broken_entry().await? {
        None => findings.good("audit log", "no entry was changed or taken out"),
        Some(entry) => findings.bad(
            "audit log",
            &format!("entry {entry} does not fit the one before"),
            "somebody has changed the log: compare it with a backup",
        ),
    }
    let now = SystemClock.now();
    match storage.newest().await? {
        Some(newest) if newest > now + SKEW => findings.bad(
            "clock",
            &format!("it is {now}, and a report was received at {newest}"),
            "set the clock (NTP): days and deadlines follow from it",
        ),
        _ => findings.good("clock", &now.to_string()),
    }
    Ok(())
}
