//! `cargo xtask`: build, serve and test Okaeri with one command each.

mod assets;
mod bench;
mod check;
mod faults;
mod files;
mod film;
mod progress;
mod scripts;
mod serve;
mod site;
mod style;
mod tools;
mod wasm;
mod watch;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::{progress::Progress, workspace::Mode, workspace::Workspace};

#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    about = "Build, serve, test and measure Okaeri"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build everything and run it on an embedded database with the demo programme
    Serve(serve::Options),
    /// Build everything without running it
    Build(BuildOptions),
    /// Run every check that CI makes; the last line says how many passed and failed
    Test(check::Options),
    /// Run the fault tests for longer: kills, power cuts, disks that fail, phones that were away
    Faults(faults::Options),
    /// Record the film of the guide, one for each language
    Film(film::Options),
    /// Measure it against PocketBase and a bare server; writes bench/results.md
    Bench(bench::Options),
}

#[derive(Debug, Args)]
struct BuildOptions {
    /// Optimise, compress, and put the site beside the release binary
    #[arg(long)]
    release: bool,
    /// Only what browsers download, not the server
    #[arg(long)]
    site: bool,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let workspace = Workspace::load()?;
    let progress = Progress::start();
    match command {
        Command::Serve(options) => serve::serve(&workspace, &options, &progress)?,
        Command::Build(options) => {
            let mode = Mode::new(options.release);
            if options.site {
                site::build_site(&workspace, mode, &progress)?;
                progress.say(&format!("site: {}", workspace.site(mode).display()));
                return Ok(ExitCode::SUCCESS);
            }
            site::build_everything(&workspace, mode, &progress)?;
            progress.say(&format!(
                "binary: {}",
                workspace.server_binary(mode).display()
            ));
        }
        Command::Faults(options) => faults::faults(&workspace, &options)?,
        Command::Film(options) => film::film(&workspace, &options, &progress)?,
        Command::Bench(options) => bench::bench(&workspace, &options, &progress)?,
        Command::Test(options) => return Ok(check::test(&workspace, &options, &progress)),
    }
    Ok(ExitCode::SUCCESS)
}
