//! The real program with a folder, a database and travellers of its own.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
};

use okaeri_domain::ids::TravellerId;
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

use super::postgres::Postgres;

/// Each test wants the whole machine.
static ALONE: Mutex<()> = Mutex::const_new(());

/// A traveller's phone that is signed in.
#[derive(Debug, Clone)]
pub struct Phone {
    pub traveller: TravellerId,
    pub token: String,
}

pub struct Installation {
    /// As the program gets it.
    pub database: String,
    pub phones: Arc<Vec<Phone>>,
    /// For the program, on top of what it inherits.
    pub environment: Vec<(&'static str, PathBuf)>,
    pub folder: TempDir,
    _alone: MutexGuard<'static, ()>,
}

/// What the server said, where a test fails.
impl Drop for Installation {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the server's log ends with:\n{}", self.log());
        }
    }
}

impl Installation {
    /// With a database in a new folder and about `cases` phones.
    pub async fn new(cases: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("okaeri.db");
        Self::with_database(folder, &path, cases).await
    }

    pub async fn with_database(folder: TempDir, path: &Path, cases: u64) -> Self {
        Self::at(format!("sqlite://{}", path.display()), folder, cases).await
    }

    /// With a database of that name on a server of PostgreSQL.
    pub async fn on_postgres(postgres: &Postgres, name: &str, cases: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::at(postgres.database(name), folder, cases).await
    }

    async fn at(database: String, folder: TempDir, cases: u64) -> Self {
        let alone = ALONE.lock().await;
        fs::write(folder.path().join("assets.json"), r#"{"files":{}}"#).unwrap();
        let mut it = Self {
            database,
            phones: Arc::default(),
            environment: Vec::new(),
            folder,
            _alone: alone,
        };
        let sessions = it.folder.path().join("sessions");
        let mut command = it.command();
        command.args(["demo", "--cases", &cases.to_string(), "--sessions"]);
        command.arg(&sessions).stdout(Stdio::null());
        assert!(command.status().unwrap().success(), "{}", it.log());
        it.phones = Arc::new(read_phones(&sessions));
        it
    }

    /// The file of the database.
    pub fn database_file(&self) -> &Path {
        Path::new(self.database.trim_start_matches("sqlite://"))
    }

    /// The end of what the program has written to its log.
    pub fn log(&self) -> String {
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_okaeri"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("OKAERI_") {
                command.env_remove(name);
            }
        }
        let log = self.folder.path().join("log");
        let log = File::options().create(true).append(true).open(log).unwrap();
        command
            .args(["--demo", "--addr", "127.0.0.1:0", "--database"])
            .arg(&self.database)
            .current_dir(self.folder.path())
            .env("OKAERI_ASSETS", self.folder.path())
            .env("OKAERI_LOG", "warn")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stderr(log);
        command
    }

    /// Starts the server and waits until it listens.
    pub async fn start(&self) -> Server {
        let mut command = self.command();
        command.arg("serve").stdout(Stdio::piped());
        let started = tokio::task::spawn_blocking(move || Server::wait_for(command.spawn()?));
        match started.await.unwrap() {
            Ok(server) => server,
            Err(error) => panic!("the server does not start: {error}\n{}", self.log()),
        }
    }
}

fn read_phones(sessions: &Path) -> Vec<Phone> {
    let text = fs::read_to_string(sessions).unwrap();
    text.lines()
        .map(|line| {
            let (traveller, token) = line.split_once(' ').unwrap();
            Phone {
                traveller: traveller.parse().unwrap(),
                token: token.to_owned(),
            }
        })
        .collect()
}

/// A server that runs; dropped, it is killed.
pub struct Server {
    pub address: SocketAddr,
    child: Child,
    /// Held open: a program whose output nobody reads would end.
    _stdout: BufReader<ChildStdout>,
}

impl Server {
    fn wait_for(mut child: Child) -> std::io::Result<Self> {
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while stdout.read_line(&mut line)? > 0 {
            if let Some((_, address)) = line.trim_end().split_once("Okaeri is at http://") {
                return Ok(Self {
                    address: address.parse().map_err(std::io::Error::other)?,
                    child,
                    _stdout: stdout,
                });
            }
            line.clear();
        }
        child.wait()?;
        Err(std::io::ErrorKind::UnexpectedEof.into())
    }

    pub fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// `kill -9`, and gone.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // It fails only if the program has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}
