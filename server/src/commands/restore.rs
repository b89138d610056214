//! `okaeri restore`

use std::path::PathBuf;

use super::{
    Failure,
    backup::{fresh_part, sync_folder},
    open_at,
};
use crate::{
    adapters::SystemClock,
    config::Config,
    jobs,
    storage::{self, file_of},
};

/// What the command line may say.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// What `okaeri backup` wrote
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
}

/// Puts the backup where the configuration says that the database is, once it is checked, brought
/// to this version, and freed of what may not be kept any longer.
pub async fn run(config: Config, options: Options) -> Result<(), Failure> {
    let Some(to) = file_of(&config.database_url) else {
        return Err(
            "a backup file is restored to SQLite; from there `okaeri migrate --from \
                    sqlite://… --to postgres://…` moves it to PostgreSQL"
                .into(),
        );
    };
    if to.exists() {
        return Err(format!(
            "{} is there already and is not overwritten; move it away first",
            to.display()
        )
        .into());
    }
    storage::verify_file(&options.from).await?;
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let part = fresh_part(&to)?;
    storage::copy_file(&options.from, &part).await?;
    let (restored, programme) = open_at(&config, &format!("sqlite://{}", part.display())).await?;
    let destroyed = jobs::destroy(&*restored.store(), &SystemClock, &programme).await?;
    restored.close().await;
    let counts = storage::verify_file(&part).await?;
    std::fs::File::open(&part)?.sync_all()?;
    std::fs::rename(&part, &to)?;
    sync_folder(&to)?;
    for (table, rows) in counts {
        println!("{table:<16}{rows:>12}");
    }
    println!(
        "Destroyed, as retention says: {} cases, {} other entries.",
        destroyed.cases, destroyed.entries
    );
    println!("Restored to {}. The server can be started.", to.display());
    Ok(())
}
