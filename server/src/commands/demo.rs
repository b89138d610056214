//! `okaeri demo`

use super::{Failure, open};
use crate::{
    adapters::{SystemClock, SystemEntropy},
    config::Config,
    demo,
};

/// Fills an empty database; refuses any other.
pub async fn run(config: Config) -> Result<(), Failure> {
    let (storage, programme) = open(&config).await?;
    let store = storage.store();
    if !store.is_empty().await? {
        return Err("the database has travellers already; the demo wants an empty one".into());
    }
    demo::fill(&*store, &programme, &SystemClock, &SystemEntropy).await?;
    println!("{}", demo::SIGN_INS);
    Ok(())
}
