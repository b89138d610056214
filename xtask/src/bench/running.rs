//! A server that runs on a core of its own, on a copy of its database, and what came of it.

use std::{
    ffi::OsString,
    fs::{self, File},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    lab::{Lab, empty, sqlite},
    machine::{self, Memory},
    peer,
    subject::Subject,
};
use crate::{serve::Server, tools, workspace::Mode};

/// Where servers run.
pub const SERVER_CORE: &str = "0";
/// A server with a million cases opens its database in this time.
const START: Duration = Duration::from_mins(2);
/// After the start until memory is looked at.
const SETTLE: Duration = Duration::from_secs(2);

/// A server under measurement; dropping it ends it.
#[derive(Debug)]
pub struct Running<'a> {
    lab: &'a Lab<'a>,
    subject: Subject,
    pub addr: SocketAddr,
    /// Before the first request.
    pub idle: Memory,
    /// Reports in the database at the start.
    rows: u64,
    pub folder: PathBuf,
    server: Server,
}

/// What one run gave.
#[derive(Debug)]
pub struct Outcome {
    /// As `load` printed it.
    pub load: Value,
    /// Acknowledged reports that the database lacks.
    pub missing: u64,
    /// Reports that it has twice.
    pub doubled: u64,
    pub idle: Memory,
    pub after: Memory,
}

impl Lab<'_> {
    /// Starts a server on a copy of `beginning`.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(&self, subject: Subject, beginning: &Path) -> Result<Running<'_>> {
        let folder = self.folder.join("server");
        empty(&folder)?;
        for entry in fs::read_dir(beginning)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), folder.join(entry.file_name()))?;
            }
        }
        // What the last run left to be written must not disturb this one.
        tools::run(&mut Command::new("sync"))?;
        let addr = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let log = File::create(folder.join("server.log"))?;
        let mut command = Command::new("taskset");
        command
            .args(["-c", SERVER_CORE])
            .current_dir(&folder)
            .stdout(log.try_clone()?)
            .stderr(log);
        self.say_what(&mut command, subject, addr, &folder);
        let mut server = Server::spawn(&mut command)?;
        wait_until_it_listens(&mut server, addr, &folder)?;
        thread::sleep(SETTLE);
        let idle = machine::memory(server.id())?;
        let running = Running {
            lab: self,
            subject,
            addr,
            idle,
            rows: 0,
            folder,
            server,
        };
        let rows = running.count(None)?["rows"].as_u64().unwrap_or_default();
        Ok(Running { rows, ..running })
    }

    /// Puts the server's program and its arguments behind `taskset`.
    fn say_what(&self, command: &mut Command, subject: Subject, addr: SocketAddr, folder: &Path) {
        let addr = addr.to_string();
        let database = folder.join(subject.database());
        match subject {
            Subject::Okaeri => command
                .arg(self.workspace.server_binary(Mode::Release))
                .args(["serve", "--demo", "--addr", &addr, "--database"])
                .arg(sqlite(&database))
                .env("OKAERI_ASSETS", self.workspace.site(Mode::Release))
                .env("OKAERI_LOG", "warn")
                // All of them come from this machine.
                .env("OKAERI_CONNECTIONS_PER_ADDRESS", "0"),
            Subject::Floor => command
                .arg(self.program("floor"))
                .args(["--addr", &addr, "--database"])
                .arg(database),
            Subject::Pocketbase => command
                .arg(peer::program(self))
                .args(peer::serve(&addr, folder)),
        };
    }
}

impl Running<'_> {
    /// Sends reports, then ends the server and compares its database with the ledger.
    ///
    /// # Errors
    /// When the generator fails, or the database has another number of new rows than there were
    /// answers 2xx.
    pub fn measure(
        mut self,
        mode: &str,
        sessions: &Path,
        options: &[(&str, String)],
    ) -> Result<Outcome> {
        let ledger = self.folder.join("ledger");
        let mut arguments: Vec<OsString> = [mode, "--target", self.subject.target(), "--addr"]
            .map(OsString::from)
            .into();
        arguments.push(self.addr.to_string().into());
        arguments.extend(["--ledger".into(), ledger.clone().into()]);
        if self.subject != Subject::Floor {
            arguments.extend(["--sessions".into(), sessions.into()]);
        }
        for (name, value) in options {
            arguments.extend([(*name).into(), value.into()]);
        }
        let load = self.lab.load(arguments)?;
        let after = machine::memory(self.server.id())?;
        self.server.stop()?;
        let counted = self.count(Some(&ledger))?;
        let number = |key: &str| counted[key].as_u64().unwrap_or_default();
        let stored = load["stored"]
            .as_u64()
            .context("load says not how many were stored")?;
        let new = number("rows").saturating_sub(self.rows);
        let errors = load["errors"].as_u64().unwrap_or_default();
        ensure!(
            // A request that broke off may have been stored or not.
            (stored..=stored + errors).contains(&new),
            "{}: {stored} reports were acknowledged, and {new} rows have come",
            self.subject.name()
        );
        Ok(Outcome {
            load,
            missing: number("missing"),
            doubled: number("doubled"),
            idle: self.idle,
            after,
        })
    }

    fn count(&self, ledger: Option<&Path>) -> Result<Value> {
        if !self.folder.join(self.subject.database()).exists() {
            return Ok(serde_json::json!({ "rows": 0 }));
        }
        let mut arguments: Vec<OsString> = vec!["count".into(), "--database".into()];
        arguments.push(self.folder.join(self.subject.database()).into());
        arguments.extend(["--column".into(), self.subject.id_column().into()]);
        if let Some(ledger) = ledger {
            arguments.extend(["--ledger".into(), ledger.into()]);
        }
        self.lab.load(arguments)
    }
}

impl Outcome {
    /// A number that `load` printed, by its JSON pointer; 0 where there is none.
    pub fn number(&self, pointer: &str) -> f64 {
        self.load
            .pointer(pointer)
            .and_then(Value::as_f64)
            .unwrap_or_default()
    }
}

/// # Errors
/// When it ends, or does not listen in time.
pub fn wait_until_it_listens(server: &mut Server, addr: SocketAddr, folder: &Path) -> Result<()> {
    let began = Instant::now();
    while TcpStream::connect(addr).is_err() {
        let log = || fs::read_to_string(folder.join("server.log")).unwrap_or_default();
        ensure!(
            server.ended()?.is_none(),
            "the server has stopped:\n{}",
            log()
        );
        ensure!(
            began.elapsed() < START,
            "the server does not listen:\n{}",
            log()
        );
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
