//! The command line.

mod demo;
mod migrate;
mod operator;
pub mod serve;

use std::{error::Error, sync::Arc};

use clap::{Parser, Subcommand};
use okaeri_domain::{clock::Entropy, programme::Programme};

use crate::{
    adapters::SystemEntropy,
    config::{Config, Overrides},
    storage::Storage,
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
    /// Bring the database to this version
    Migrate,
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
        Command::Migrate => migrate::run(config).await,
        Command::Demo(options) => demo::run(config, options).await,
        Command::Operator(command) => operator::run(config, command).await,
    }
}

/// Opens the database with the configured key and programme.
async fn open(config: &Config) -> Result<(Storage, Arc<Programme>), Failure> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let key = config.master_key(&*entropy)?;
    let programme = config.programme()?;
    let storage =
        Storage::open(&config.database_url, &key, entropy, Arc::clone(&programme)).await?;
    Ok((storage, programme))
}
