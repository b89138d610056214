//! Okaeri, the server: one program with the commands that run and look after it.

mod adapters;
mod admission;
mod assets;
mod commands;
mod config;
mod demo;
mod edge;
mod jobs;
mod layers;
mod metrics;
mod passwords;
mod probes;
mod router;
mod sequence;
mod storage;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use clap::Parser as _;

/// Quicker than the C library's where one thread allocates and another frees, as with statements.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("OKAERI_LOG")
                .unwrap_or_else(|_| "info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    match commands::run(commands::Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("okaeri: {error}");
            ExitCode::FAILURE
        }
    }
}
