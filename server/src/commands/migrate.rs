//! `okaeri migrate`: to this version, or from one database to another.

use super::{Failure, open, open_at};
use crate::{config::Config, storage::Storage};

/// What the command line may say.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Move all data out of this database, such as <sqlite://data/okaeri.db>; nothing can be
    /// written to it meanwhile, and it stays as it is
    #[arg(long, requires = "to", value_name = "URL")]
    from: Option<String>,
    /// The empty database to move them to, such as <postgres://okaeri@localhost/okaeri>
    #[arg(long, requires = "from", value_name = "URL")]
    to: Option<String>,
}

/// Brings the database to this version, or moves all data.
pub async fn run(config: Config, options: Options) -> Result<(), Failure> {
    let (Some(from), Some(to)) = (options.from, options.to) else {
        // Opening the database runs the migrations.
        open(&config).await?;
        println!("The database is up to date.");
        return Ok(());
    };
    let (from, _) = open_at(&config, &from).await?;
    let (to, _) = open_at(&config, &to).await?;
    if !to.store().is_empty().await? {
        return Err("the database to move to has travellers already; give an empty one".into());
    }
    copy(&from, &to).await
}

async fn copy(from: &Storage, to: &Storage) -> Result<(), Failure> {
    let mut rows = 0;
    let progress = move |count: u64| {
        let before = rows;
        rows += count;
        if rows / 100_000 > before / 100_000 {
            eprintln!("  {rows} rows");
        }
    };
    let copied = from.copy_to(to, progress).await?;
    println!("{:<16}{:>12}", "table", "rows");
    for table in copied {
        println!("{:<16}{:>12}", table.table, table.rows);
    }
    println!(
        "Everything was moved and read back: counts and checksums agree.\n\
         Set OKAERI_DATABASE_URL to the new address, keep the same key, and start the server."
    );
    Ok(())
}
