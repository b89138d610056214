//! The PostgreSQL that tests run on: one of our own, or somebody's whose address we were given.

use std::{env, path::PathBuf, process::Command, str::FromStr};

use anyhow::{Context, Result, bail};

#[cfg(unix)]
#[path = "../../../server/tests/support/cluster.rs"]
mod cluster;

/// As the tests of the server read it.
pub const ADDRESS: &str = "TEST_POSTGRES_URL";

pub const MISSING: &str = "no PostgreSQL is installed (Debian: `apt-get install postgresql`), \
     and TEST_POSTGRES_URL does not name one (postgres://user@host:port/postgres)";

/// Tests need what PostgreSQL does, not what survives a power cut, and little of the disk.
#[cfg(unix)]
const SETTINGS: &[&str] = &[
    "fsync=off",
    "max_connections=300",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=64MB",
];

/// Where the browser tests keep their data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    /// Whichever there is.
    Postgres,
    /// The one with this address.
    Address(String),
}

impl FromStr for Database {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "sqlite" => Ok(Self::Sqlite),
            "postgres" => Ok(Self::Postgres),
            _ if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
                Ok(Self::Address(text.to_owned()))
            }
            _ => bail!("write sqlite, postgres or postgres://user@host:port/postgres"),
        }
    }
}

/// A server on which tests may make databases. If it is ours, it ends when this is dropped.
#[derive(Debug)]
pub struct Postgres {
    pub address: String,
    #[cfg(unix)]
    cluster: Option<cluster::Cluster>,
}

impl Postgres {
    /// Whether there is one without being told an address.
    pub fn is_there() -> bool {
        env::var_os(ADDRESS).is_some() || programs().is_some()
    }

    /// The one that `TEST_POSTGRES_URL` names, or else our own.
    ///
    /// # Errors
    /// When there is neither, or our own does not start.
    pub fn start() -> Result<Self> {
        if let Ok(address) = env::var(ADDRESS) {
            return Ok(Self::at(address));
        }
        let programs = programs().context(MISSING)?;
        Self::ours(programs).context("PostgreSQL does not start")
    }

    pub fn at(address: String) -> Self {
        Self {
            address,
            #[cfg(unix)]
            cluster: None,
        }
    }

    #[cfg(unix)]
    fn ours(programs: PathBuf) -> Result<Self> {
        let cluster = cluster::Cluster::new(programs, SETTINGS)?;
        Ok(Self {
            address: cluster.address(),
            cluster: Some(cluster),
        })
    }

    #[cfg(not(unix))]
    fn ours(_: PathBuf) -> Result<Self> {
        bail!(MISSING)
    }

    /// Lets a command find `psql`, which often is not on PATH.
    pub fn lend_programs(&self, command: &mut Command) -> Result<()> {
        #[cfg(unix)]
        if let Some(cluster) = &self.cluster {
            let path = env::var_os("PATH").unwrap_or_default();
            let folders = std::iter::once(cluster.programs().to_owned());
            command.env(
                "PATH",
                env::join_paths(folders.chain(env::split_paths(&path)))?,
            );
        }
        Ok(())
    }
}

#[cfg(unix)]
fn programs() -> Option<PathBuf> {
    cluster::programs()
}

/// Elsewhere we are told an address.
#[cfg(not(unix))]
fn programs() -> Option<PathBuf> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_named_or_has_an_address() {
        let address = "postgres://okaeri@localhost:5432/postgres";
        for (text, database) in [
            ("sqlite", Database::Sqlite),
            ("postgres", Database::Postgres),
            (address, Database::Address(address.to_owned())),
        ] {
            assert_eq!(text.parse::<Database>().unwrap(), database);
        }
        assert!("mysql".parse::<Database>().is_err());
    }
}
