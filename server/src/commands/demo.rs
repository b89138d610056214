//! `okaeri demo`

use std::path::PathBuf;

use clap::Args;

use super::{Failure, open};
use crate::{
    adapters::{SystemClock, SystemEntropy},
    config::Config,
    demo::{self, Cases},
    jobs,
};

#[derive(Debug, Args)]
pub struct Options {
    /// Add as many invented travellers, for measurements
    #[arg(long, value_name = "N")]
    cases: Option<u32>,
    /// Write a new file with a line `<traveller> <token>` for each of them who has started; all
    /// have arrived three days ago then
    #[arg(long, value_name = "FILE", requires = "cases")]
    sessions: Option<PathBuf>,
}

/// Fills an empty database; refuses any other.
pub async fn run(config: Config, options: Options) -> Result<(), Failure> {
    let (storage, programme) = open(&config).await?;
    let store = storage.store();
    if !store.is_empty().await? {
        return Err("the database has travellers already; the demo wants an empty one".into());
    }
    demo::fill(&*store, &programme, &SystemClock, &SystemEntropy).await?;
    println!("{}", demo::SIGN_INS);
    if let Some(count) = options.cases {
        let sessions = options.sessions;
        // What a power cut takes away can be invented again.
        storage.hurry(true).await?;
        Cases { count, sessions }
            .fill(&*store, &programme, &SystemClock, &SystemEntropy)
            .await?;
        // Otherwise a server would begin with all of them.
        jobs::look_at_prompts(&*store, &SystemClock).await?;
        storage.hurry(false).await?;
    }
    Ok(())
}
