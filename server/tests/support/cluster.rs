//! A PostgreSQL of one's own: a new cluster in a temporary folder, from the programs that are
//! installed here. The tests of the server and `cargo xtask test` share this file.

use std::{
    fs::File,
    io::{self, Error},
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

const USER: &str = "okaeri";

/// How long it may take to start, also after a crash.
const PATIENCE: Duration = Duration::from_mins(1);

/// Stopped and taken away when it is dropped.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    /// For the server's command line.
    settings: &'static [&'static str],
    folder: TempDir,
    /// PostgreSQL refuses to run as root.
    user: Option<(u32, u32)>,
    port: u16,
    server: Option<Child>,
}

impl Cluster {
    /// Makes one and starts it.
    ///
    /// # Errors
    /// When a program fails; what it said is in the error.
    pub fn new(programs: PathBuf, settings: &'static [&'static str]) -> io::Result<Self> {
        let mut cluster = Self {
            programs,
            settings,
            folder: tempfile::tempdir()?,
            user: unprivileged(),
            port: TcpListener::bind("127.0.0.1:0")?.local_addr()?.port(),
            server: None,
        };
        if let Some((user, group)) = cluster.user {
            chown(cluster.folder.path(), Some(user), Some(group))?;
        }
        let mut initdb = cluster.command("initdb");
        initdb.args(["--username", USER, "--auth", "trust", "--no-sync"]);
        initdb.args(["--locale", "C", "--encoding", "UTF8", "--pgdata"]);
        output(initdb.arg(cluster.data()))?;
        cluster.start()?;
        Ok(cluster)
    }

    /// Where its first database is.
    pub fn address(&self) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres", self.port)
    }

    /// The folder with `psql` and the others.
    pub fn programs(&self) -> &Path {
        &self.programs
    }

    /// Starts it and waits until it answers. It is our child, so Ctrl+C ends it with us.
    ///
    /// # Errors
    /// When it ends instead; its log is in the error.
    pub fn start(&mut self) -> io::Result<()> {
        let log = self.folder.path().join("log");
        let mut postgres = self.command("postgres");
        postgres.arg("-D").arg(self.data());
        postgres.args(["-p", &self.port.to_string()]);
        postgres.arg("-k").arg(self.folder.path());
        for setting in ["listen_addresses=127.0.0.1"].iter().chain(self.settings) {
            postgres.args(["-c", setting]);
        }
        let server = postgres.stdout(Stdio::null()).stderr(File::create(&log)?);
        let server = self.server.insert(server.spawn()?);
        let began = Instant::now();
        loop {
            if server.try_wait()?.is_some() || began.elapsed() > PATIENCE {
                return Err(Error::other(std::fs::read_to_string(&log)?));
            }
            let mut ready = Command::new(self.programs.join("pg_isready"));
            ready.args(["--quiet", "--dbname", "postgres", "--host", "127.0.0.1"]);
            if ready
                .args(["--port", &self.port.to_string()])
                .status()?
                .success()
            {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Stops it as a crash does: nothing is written, nobody is waited for.
    ///
    /// # Errors
    /// When `pg_ctl` fails.
    pub fn crash(&mut self) -> io::Result<()> {
        let Some(mut server) = self.server.take() else {
            return Ok(());
        };
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode", "immediate", "--pgdata"]);
        let stopped = output(stop.arg(self.data()));
        if stopped.is_err() {
            server.kill()?;
        }
        server.wait()?;
        stopped
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Err(error) = self.crash() {
            eprintln!("the PostgreSQL of the tests was not stopped: {error}");
        }
    }
}

/// Runs a program to its end; what it says is only shown when it fails.
fn output(command: &mut Command) -> io::Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(Error::other(format!("{command:?}: {}", errors.trim())))
}

/// The folder with `initdb` and the others, where PostgreSQL is installed.
pub fn programs() -> Option<PathBuf> {
    let told = Command::new("pg_config").arg("--bindir").output().ok();
    let told = told.map(|it| PathBuf::from(String::from_utf8_lossy(&it.stdout).trim()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path)
        .map(|folder| folder.join("postgres"))
        .find_map(|it| it.canonicalize().ok()?.parent().map(Path::to_owned));
    [told, on_path]
        .into_iter()
        .flatten()
        .find(|folder| folder.join("postgres").is_file() && folder.join("initdb").is_file())
}

/// Whom to run as, where we are root: the user `postgres`, or nobody.
fn unprivileged() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8_lossy(&output.stdout)
            .trim()
            .parse::<u32>()
            .ok()
    };
    if id(&["-u"])? != 0 {
        return None;
    }
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| Some((id(&["-u", name])?, id(&["-g", name])?)))
}
