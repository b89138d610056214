//! A PostgreSQL of one's own for tests: a new cluster in a temporary folder, from the programs that
//! are installed here, or the server that `TEST_POSTGRES_URL` names.

use std::{
    io,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

const USER: &str = "okaeri";

/// Stopped and taken away when it is dropped.
pub struct Postgres {
    /// None: somebody else's server.
    cluster: Option<Cluster>,
    /// Without the name of a database.
    base: String,
}

struct Cluster {
    programs: PathBuf,
    folder: TempDir,
    /// PostgreSQL refuses to run as root.
    user: Option<(u32, u32)>,
    port: u16,
}

impl Postgres {
    /// None where there is neither an installation nor `TEST_POSTGRES_URL`.
    pub fn start() -> Option<Self> {
        if let Ok(base) = std::env::var("TEST_POSTGRES_URL") {
            let base = base.trim_end_matches('/').to_owned();
            return Some(Self {
                cluster: None,
                base,
            });
        }
        let cluster = Cluster::create(programs()?).expect("a new cluster");
        cluster.start();
        let base = format!("postgres://{USER}@127.0.0.1:{}", cluster.port);
        Some(Self {
            cluster: Some(cluster),
            base,
        })
    }

    /// Makes an empty database; its address.
    pub fn database(&self, name: &str) -> String {
        self.execute("postgres", &format!("CREATE DATABASE {name}"));
        format!("{}/{name}", self.base)
    }

    /// Runs a statement and returns what it prints.
    pub fn execute(&self, database: &str, statement: &str) -> String {
        let psql = self.cluster.as_ref().map(|it| it.programs.join("psql"));
        let output = Command::new(psql.unwrap_or_else(|| "psql".into()))
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"])
            .args(["--set", "ON_ERROR_STOP=1", "--command", statement])
            .arg(format!("{}/{database}", self.base))
            .output()
            .expect("psql");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{statement}: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Stops as after a crash and starts again; false where it is not ours to stop.
    pub fn crash_and_restart(&self) -> bool {
        let Some(cluster) = &self.cluster else {
            return false;
        };
        cluster.control(&["stop", "--mode", "immediate"]);
        cluster.start();
        true
    }

    /// Cuts every connection to a database but the one that asks for it.
    pub fn cut_connections(&self, database: &str) {
        let cut = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"
        );
        self.execute("postgres", &cut);
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(cluster) = &self.cluster {
            cluster.control(&["stop", "--mode", "immediate"]);
        }
    }
}

impl Cluster {
    fn create(programs: PathBuf) -> io::Result<Self> {
        let cluster = Self {
            programs,
            folder: tempfile::tempdir()?,
            user: unprivileged(),
            port: TcpListener::bind("127.0.0.1:0")?.local_addr()?.port(),
        };
        if let Some((user, group)) = cluster.user {
            chown(cluster.folder.path(), Some(user), Some(group))?;
        }
        cluster.run(
            "initdb",
            &[
                "--username",
                USER,
                "--auth",
                "trust",
                "--encoding",
                "UTF8",
                "--no-locale",
            ],
        );
        Ok(cluster)
    }

    /// Waits until it answers. `fsync` stands here because a test must not run without it.
    fn start(&self) {
        let options = format!(
            "-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=200",
            self.port,
            self.folder.path().display()
        );
        let log = self.folder.path().join("log").display().to_string();
        self.control(&["start", "--log", &log, "--options", &options]);
    }

    fn control(&self, arguments: &[&str]) {
        let waiting = [&["--wait", "--silent"], arguments].concat();
        self.run("pg_ctl", &waiting);
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(self.programs.join(program));
        command
            .args(arguments)
            .arg("--pgdata")
            .arg(self.folder.path().join("data"))
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        let status = command
            .status()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(status.success(), "{program} {arguments:?}: {status}");
    }
}

/// The folder with `initdb` and the others.
fn programs() -> Option<PathBuf> {
    let told = Command::new("pg_config").arg("--bindir").output().ok();
    let told = told.map(|it| PathBuf::from(String::from_utf8_lossy(&it.stdout).trim()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path)
        .map(|folder| folder.join("initdb"))
        .find_map(|it| it.canonicalize().ok()?.parent().map(Path::to_owned));
    [told, on_path]
        .into_iter()
        .flatten()
        .find(|folder| folder.join("pg_ctl").is_file() && folder.join("initdb").is_file())
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

#[test]
fn starts_restarts_and_cuts_connections() {
    let Some(postgres) = Postgres::start() else {
        println!("skipped: no PostgreSQL is installed and TEST_POSTGRES_URL is not set");
        return;
    };
    let address = postgres.database("starts");
    assert!(address.ends_with("/starts"), "{address}");
    postgres.execute(
        "starts",
        "CREATE TABLE kept (it integer); INSERT INTO kept VALUES (7)",
    );
    if postgres.crash_and_restart() {
        assert_eq!(postgres.execute("starts", "SHOW fsync"), "on");
    }
    postgres.cut_connections("starts");
    assert_eq!(postgres.execute("starts", "SELECT it FROM kept"), "7");
}
