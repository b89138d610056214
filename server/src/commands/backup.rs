//! `okaeri backup`

use std::path::{Path, PathBuf};

use super::Failure;
use crate::{
    config::Config,
    storage::{self, file_of},
};

/// What the command line may say.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
}

/// Writes the copy beside its place, checks it, and puts it there: a file that is there is whole.
pub async fn run(config: Config, options: Options) -> Result<(), Failure> {
    let Some(from) = file_of(&config.database_url) else {
        return Err(
            "PostgreSQL is backed up with its own tools: `pg_dump --format=custom \
                    --file=okaeri.dump <address>`, checked with `pg_restore --list okaeri.dump`"
                .into(),
        );
    };
    if options.to.exists() {
        return Err(format!(
            "{} is there already; give another name",
            options.to.display()
        )
        .into());
    }
    let part = fresh_part(&options.to)?;
    storage::copy_file(&from, &part).await?;
    let counts = storage::verify_file(&part).await?;
    std::fs::File::open(&part)?.sync_all()?;
    std::fs::rename(&part, &options.to)?;
    sync_folder(&options.to)?;
    for (table, rows) in counts {
        println!("{table:<16}{rows:>12}");
    }
    println!(
        "Written and checked: {}, {} bytes. It opens only with the key, which is not in it.",
        options.to.display(),
        std::fs::metadata(&options.to)?.len()
    );
    Ok(())
}

/// Where a file is until it is whole; what an earlier try has left there is taken away, with the
/// files that SQLite keeps beside it.
pub fn fresh_part(path: &Path) -> std::io::Result<PathBuf> {
    let with = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    for ending in [".part", ".part-wal", ".part-shm"] {
        match std::fs::remove_file(with(ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(with(".part"))
}

/// Makes a new name survive a power cut.
pub fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
