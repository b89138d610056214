//! `okaeri migrate`

use super::{Failure, open};
use crate::config::Config;

/// Opening the database runs the migrations.
pub async fn run(config: Config) -> Result<(), Failure> {
    open(&config).await?;
    println!("The database is up to date.");
    Ok(())
}
