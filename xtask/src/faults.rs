//! `cargo xtask faults`: the fault tests of the server, for longer than `cargo xtask test` has time.

use anyhow::Result;
use clap::Args;

use crate::{
    tools,
    workspace::{Workspace, cargo},
};

#[derive(Debug, Args)]
pub struct Options {
    /// How often the server is killed; there is a power cut for every ten of them
    #[arg(long, default_value_t = 1_000)]
    rounds: u64,
    /// Phones that send what they have kept for a week
    #[arg(long, default_value_t = 10_000)]
    queues: u64,
    /// Repeats a run; each test prints its own
    #[arg(long)]
    seed: Option<u64>,
    /// Break the optimised server
    #[arg(long)]
    release: bool,
    /// Only tests whose name contains this
    filter: Option<String>,
}

/// # Errors
/// When a test fails or does not compile.
pub fn faults(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut command = cargo();
    command
        .args(["test", "--package", workspace.server_package()])
        .args(["--test", "faults", "--no-fail-fast"])
        .args(options.release.then_some("--release"))
        .args(["--", "--nocapture"])
        .args(&options.filter)
        .current_dir(&workspace.root)
        .env("OKAERI_FAULT_ROUNDS", options.rounds.to_string())
        .env("OKAERI_FAULT_QUEUES", options.queues.to_string());
    if let Some(seed) = options.seed {
        command.env("OKAERI_FAULT_SEED", seed.to_string());
    }
    tools::run(&mut command)
}
