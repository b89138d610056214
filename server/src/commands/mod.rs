//! The command line.

pub mod backup;
mod demo;
mod doctor;
mod migrate;
mod operator;
pub mod restore;
pub mod serve;

use std::{error::Error, sync::Arc};

use clap::{Parser, Subcommand};
use okaeri_domain::{clock::Entropy, programme::Programme};

use crate::{
    adapters::SystemEntropy,
    config::{Config, Overrides},
    storage::{Making, Storage},
};

/// Whatever ends the program: a sentence for the administrator.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Okaeri: post-arrival follow-up, in any browser
#[derive(Debug, Parser)]
#[command(name = "okaeri", version)]
pub struct Arguments {
    #[command(flatten)]
    overrides: Overrides,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server
    Serve,
    /// Bring the database to this version, or move all data to another database
    Migrate(migrate::Options),
    /// Write a verified copy of the database while the server runs
    Backup(backup::Options),
    /// Put a backup in place of a database that is gone
    Restore(restore::Options),
    /// Look for what is wrong, and say how to mend it; changes nothing
    Doctor,
    /// Fill an empty database with the demo's travellers and operator
    Demo(demo::Options),
    /// Look after operators
    #[command(subcommand)]
    Operator(operator::Command),
}

/// Does what the arguments say.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let config = Config::load(&arguments.overrides)?;
    match arguments.command {
        Command::Serve => serve::run(config).await,
        Command::Migrate(options) => migrate::run(config, options).await,
        Command::Backup(options) => backup::run(config, options).await,
        Command::Restore(options) => restore::run(config, options).await,
        Command::Doctor => doctor::run(config).await,
        Command::Demo(options) => demo::run(config, options).await,
        Command::Operator(command) => operator::run(config, command).await,
    }
}

/// Opens the configured database with the configured key and programme.
async fn open(config: &Config) -> Result<(Storage, Arc<Programme>), Failure> {
    open_at(config, &config.database_url).await
}

/// Opens the database at `address` with the configured key and programme.
async fn open_at(config: &Config, address: &str) -> Result<(Storage, Arc<Programme>), Failure> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let key = config.master_key(&*entropy)?;
    let programme = config.programme()?;
    let making = Making {
        key: &key,
        entropy,
        programme: Arc::clone(&programme),
    };
    let storage = Storage::open(address, making).await?;
    if storage.key_fits().await? == Some(false) {
        return Err(
            "the key is not the one that this database was written with; set \
                    OKAERI_KEY_FILE to the file that holds that key"
                .into(),
        );
    }
    Ok((storage, programme))
}
