//! Configuration: a TOML file, then `OKAERI_*` variables, then the command line. Everything is
//! checked at start, and each error names the key and the fix. Documented in `docs/configuration.md`.

use std::{
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use figment::{
    Figment,
    providers::{Env, Format as _, Serialized, Toml},
};
use okaeri_domain::{
    clock::Entropy,
    programme::{JAPAN_2021, Programme},
};
use secrecy::{ExposeSecret as _, SecretBox, SecretString};
use serde::{Deserialize, Serialize};

use crate::storage::file_of;

/// What an administrator can set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the server listens.
    pub address: SocketAddr,
    /// Where metrics are served, if anywhere.
    pub metrics_address: Option<SocketAddr>,
    /// Open connections in all.
    pub connections: usize,
    /// Open connections from one address; 0 is no limit.
    pub connections_per_address: usize,
    /// How browsers reach it.
    pub origin: Option<String>,
    /// Where the data are.
    pub database_url: String,
    /// The authority's rules.
    pub programme: Option<PathBuf>,
    /// The folder that the build wrote.
    pub assets: Option<PathBuf>,
    /// The master key, base64.
    pub key: Option<SecretString>,
    /// A file that holds the master key.
    pub key_file: Option<PathBuf>,
    /// Fixed demo data, a key made on the spot, a clock that can be moved.
    pub demo: bool,
}

#[derive(Serialize)]
struct Defaults {
    address: &'static str,
    connections: usize,
    connections_per_address: usize,
    database_url: &'static str,
    demo: bool,
}

const DEFAULTS: Defaults = Defaults {
    address: "127.0.0.1:3000",
    // Each costs some kilobytes while it is idle.
    connections: 20_000,
    // An airport behind one address.
    connections_per_address: 2_000,
    database_url: "sqlite://data/okaeri.db",
    demo: false,
};

/// What the command line may say.
#[derive(Debug, Clone, Default, Serialize, clap::Args)]
pub struct Overrides {
    /// The TOML file to read; okaeri.toml where there is one
    #[arg(long, global = true, value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Where to listen, such as 127.0.0.1:3000; port 0 takes a free one
    #[arg(long = "addr", global = true, value_name = "HOST:PORT")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Where the data are, such as <sqlite://data/okaeri.db>
    #[arg(long = "database", global = true, value_name = "URL")]
    #[serde(rename = "database_url", skip_serializing_if = "Option::is_none")]
    pub database_url: Option<String>,
    /// Demo data, a key made on the spot, a clock that can be moved
    #[arg(long, global = true)]
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub demo: bool,
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A key is unknown, missing or of the wrong kind.
    #[error("configuration: {0}")]
    Invalid(Box<figment::Error>),
    /// Needed outside the demo.
    #[error(
        "configuration: `origin` is missing; set it to the address that browsers use, for example \
         OKAERI_ORIGIN=https://okaeri.example"
    )]
    NoOrigin,
    /// Not a bare origin.
    #[error(
        "configuration: `origin` is `{0}`; write scheme and host only, for example https://okaeri.example"
    )]
    Origin(String),
    /// Plain HTTP to the outside world.
    #[error(
        "configuration: `origin` is `{0}`; outside the demo it must begin with https://, because \
         passport numbers travel over it (let your reverse proxy end TLS)"
    )]
    PlainHttp(String),
    /// Needed outside the demo.
    #[error(
        "configuration: `key` and `key_file` are missing; make a key with `openssl rand -base64 32`, \
         keep it outside the database and its backups, and set OKAERI_KEY_FILE to its path"
    )]
    NoKey,
    /// Not 32 bytes.
    #[error(
        "configuration: `{0}` must hold 32 bytes in base64; make one with `openssl rand -base64 32`"
    )]
    Key(&'static str),
    /// A file cannot be read or written.
    #[error("configuration: `{key}`: {path}: {error}")]
    File {
        /// Which setting.
        key: &'static str,
        /// Which file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The programme has a mistake; the message names its key.
    #[error("configuration: `programme`: {0}")]
    Programme(#[from] okaeri_domain::programme::ProgrammeError),
}

impl Config {
    /// Reads file, environment and command line.
    pub fn load(overrides: &Overrides) -> Result<Self, ConfigError> {
        let file = match &overrides.config {
            Some(path) => Toml::file_exact(path),
            None => Toml::file("okaeri.toml"),
        };
        // OKAERI_LOG belongs to the log and is read before there is a configuration.
        Figment::from(Serialized::defaults(DEFAULTS))
            .merge(file)
            .merge(Env::prefixed("OKAERI_").ignore(&["log"]))
            .merge(Serialized::defaults(overrides))
            .extract()
            .map_err(|error| ConfigError::Invalid(Box::new(error)))
    }

    /// The programme: the file that is named, or the built-in one.
    pub fn programme(&self) -> Result<Arc<Programme>, ConfigError> {
        let text = match &self.programme {
            Some(path) => std::fs::read_to_string(path)
                .map_err(|error| file_error("programme", path, error))?,
            None => JAPAN_2021.to_owned(),
        };
        Ok(Arc::new(Programme::parse(&text)?))
    }

    /// How browsers reach us; `listening` is where we do listen.
    pub fn origin(&self, listening: SocketAddr) -> Result<String, ConfigError> {
        let origin = match &self.origin {
            Some(origin) => origin.clone(),
            None if self.demo => format!("http://{listening}"),
            None => return Err(ConfigError::NoOrigin),
        };
        let host = origin
            .strip_prefix("https://")
            .or_else(|| origin.strip_prefix("http://"));
        let Some(host) = host.filter(|it| !it.is_empty() && !it.contains(['/', '?', '#'])) else {
            return Err(ConfigError::Origin(origin));
        };
        let is_plain = origin.starts_with("http://");
        let is_local = host.starts_with("localhost") || host.starts_with("127.0.0.1");
        if is_plain && !self.demo && !is_local {
            return Err(ConfigError::PlainHttp(origin));
        }
        Ok(origin)
    }

    /// The folder with `assets.json`: as set, or `site` beside the program.
    pub fn assets(&self) -> PathBuf {
        let beside = || {
            let program = std::env::current_exe().ok()?;
            Some(program.parent()?.join("site"))
        };
        self.assets
            .clone()
            .or_else(beside)
            .unwrap_or_else(|| "site".into())
    }

    /// The master key. The demo makes one beside its database.
    pub fn master_key(&self, entropy: &dyn Entropy) -> Result<SecretBox<[u8; 32]>, ConfigError> {
        if let (true, None, Ok(path)) = (self.demo, &self.key, self.key_path())
            && !path.exists()
        {
            make_key_file(&path, entropy).map_err(|error| file_error("key_file", &path, error))?;
        }
        self.present_key()
    }

    /// The master key that is there.
    pub fn present_key(&self) -> Result<SecretBox<[u8; 32]>, ConfigError> {
        if let Some(key) = &self.key {
            return decode("key", key.expose_secret());
        }
        let path = self.key_path()?;
        let text =
            std::fs::read_to_string(&path).map_err(|error| file_error("key_file", &path, error))?;
        decode("key_file", &text)
    }

    fn key_path(&self) -> Result<PathBuf, ConfigError> {
        match &self.key_file {
            Some(path) => Ok(path.clone()),
            // Beside the demo's file, or in this folder for a demo on a server.
            None if self.demo => Ok(file_of(&self.database_url)
                .unwrap_or_else(|| "okaeri-demo".into())
                .with_extension("key")),
            None => Err(ConfigError::NoKey),
        }
    }
}

#[cfg(test)]
impl Config {
    /// A server with this database and key.
    pub fn for_test(database_url: &str, key: &str) -> Self {
        let figment = Figment::from(Serialized::defaults(DEFAULTS));
        figment
            .merge(("database_url", database_url))
            .merge(("key", key))
            .extract()
            .unwrap()
    }
}

fn decode(key: &'static str, text: &str) -> Result<SecretBox<[u8; 32]>, ConfigError> {
    let bytes = BASE64_STANDARD
        .decode(text.trim())
        .map_err(|_| ConfigError::Key(key))?;
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| ConfigError::Key(key))?;
    Ok(SecretBox::new(Box::new(bytes)))
}

fn make_key_file(path: &Path, entropy: &dyn Entropy) -> std::io::Result<()> {
    let mut key = [0; 32];
    entropy.fill(&mut key);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)?
        .write_all(BASE64_STANDARD.encode(key).as_bytes())
}

fn file_error(key: &'static str, path: &Path, error: std::io::Error) -> ConfigError {
    ConfigError::File {
        key,
        path: path.to_owned(),
        error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::SystemEntropy;

    fn config(text: &str) -> Config {
        toml_of(&format!(
            "address = \"127.0.0.1:0\"\ndatabase_url = \"sqlite://x.db\"\n{text}"
        ))
        .unwrap()
    }

    fn toml_of(text: &str) -> Result<Config, ConfigError> {
        Figment::from(Serialized::defaults(DEFAULTS))
            .merge(Toml::string(text))
            .merge(Serialized::default("demo", text.contains("demo = true")))
            .extract()
            .map_err(|error| ConfigError::Invalid(Box::new(error)))
    }

    fn listening() -> SocketAddr {
        "127.0.0.1:3000".parse().unwrap()
    }

    #[test]
    fn errors_name_the_key_and_the_fix() {
        let origin = |text: &str| config(text).origin(listening()).unwrap_err().to_string();
        let key = |text: &str| {
            config(text)
                .master_key(&SystemEntropy)
                .unwrap_err()
                .to_string()
        };
        for (error, parts) in [
            (origin(""), ["`origin`", "OKAERI_ORIGIN"]),
            (
                origin("origin = \"okaeri.example\""),
                ["`origin`", "https://okaeri.example"],
            ),
            (
                origin("origin = \"https://okaeri.example/x\""),
                ["`origin`", "scheme and host"],
            ),
            (
                origin("origin = \"http://okaeri.example\""),
                ["`origin`", "https://"],
            ),
            (key(""), ["`key_file`", "openssl rand -base64 32"]),
            (key("key = \"short\""), ["`key`", "32 bytes"]),
            (
                key("key_file = \"/nowhere/key\""),
                ["`key_file`", "/nowhere/key"],
            ),
            (
                toml_of("adress = \"x\"").unwrap_err().to_string(),
                ["adress", "address"],
            ),
        ] {
            for part in parts {
                assert!(error.contains(part), "{part} in: {error}");
            }
        }
    }

    #[test]
    fn the_demo_needs_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("okaeri.db");
        let text = format!(
            "demo = true\ndatabase_url = \"sqlite://{}\"",
            database.display()
        );
        let config = toml_of(&format!("address = \"127.0.0.1:0\"\n{text}")).unwrap();
        assert_eq!(config.origin(listening()).unwrap(), "http://127.0.0.1:3000");
        let first = config.master_key(&SystemEntropy).unwrap();
        let second = config.master_key(&SystemEntropy).unwrap();
        assert_eq!(
            first.expose_secret(),
            second.expose_secret(),
            "the key is kept"
        );
    }
}
