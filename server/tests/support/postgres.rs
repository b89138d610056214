//! The PostgreSQL of a test: a cluster of its own, or the server that `TEST_POSTGRES_URL` names.

#[path = "cluster.rs"]
mod cluster;

use std::process::Command;

use self::cluster::{Cluster, programs};

/// A test that loses power or its server must not run without `fsync`.
const SETTINGS: &[&str] = &["fsync=on", "max_connections=200"];

pub struct Postgres {
    /// None: somebody else's server.
    cluster: Option<Cluster>,
    /// With a slash, without the name of a database.
    base: String,
}

impl Postgres {
    /// None where there is neither an installation nor `TEST_POSTGRES_URL`.
    pub fn start() -> Option<Self> {
        let given = std::env::var("TEST_POSTGRES_URL").ok();
        let cluster = match given {
            Some(_) => None,
            None => Some(Cluster::new(programs()?, SETTINGS).expect("a new cluster")),
        };
        let address = given.or(cluster.as_ref().map(Cluster::address))?;
        let (base, _) = address
            .rsplit_once('/')
            .expect("an address ends in /postgres");
        Some(Self {
            cluster,
            base: format!("{base}/"),
        })
    }

    /// Makes an empty database; its address.
    pub fn database(&self, name: &str) -> String {
        self.execute("postgres", &format!("CREATE DATABASE {name}"));
        format!("{}{name}", self.base)
    }

    /// Runs a statement and returns what it prints.
    pub fn execute(&self, database: &str, statement: &str) -> String {
        let psql = self.cluster.as_ref().map(|it| it.programs().join("psql"));
        let output = Command::new(psql.unwrap_or_else(|| "psql".into()))
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"])
            .args(["--set", "ON_ERROR_STOP=1", "--command", statement])
            .arg(format!("{}{database}", self.base))
            .output()
            .expect("psql");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{statement}: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Stops as after a crash and starts again; false where it is not ours to stop.
    pub fn crash_and_restart(&mut self) -> bool {
        let Some(cluster) = &mut self.cluster else {
            return false;
        };
        cluster.crash().expect("stops");
        cluster.start().expect("starts again");
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

#[test]
fn starts_restarts_and_cuts_connections() {
    let Some(mut postgres) = Postgres::start() else {
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
