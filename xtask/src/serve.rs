//! Runs the server on what was built, until Ctrl-C; with `--watch`, builds again after each edit.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{
    progress::Progress,
    site,
    watch::Watch,
    workspace::{Mode, Workspace},
};

/// A little longer than the server gives to requests under way.
const PATIENCE: Duration = Duration::from_secs(15);
const LOOK_AT_SERVER: Duration = Duration::from_millis(100);
const LOOK_AT_FILES: Duration = Duration::from_millis(700);

#[derive(Debug, Args)]
pub struct Options {
    /// Optimise and compress as for production
    #[arg(long)]
    release: bool,
    /// Where the server listens
    #[arg(long, default_value = "127.0.0.1:3000")]
    addr: String,
    /// Path or URL of the database [default: data/okaeri.db]
    #[arg(long)]
    database: Option<String>,
    /// Build and start again after each edit
    #[arg(long)]
    watch: bool,
    /// Delete the demo database first
    #[arg(long)]
    fresh: bool,
}

/// Builds everything and runs the server until Ctrl-C.
///
/// # Errors
/// When something does not build, or the server stops by itself.
pub fn serve(workspace: &Workspace, options: &Options, progress: &Progress) -> Result<()> {
    let mode = Mode::new(options.release);
    let database = database_url(workspace, options.database.as_deref());
    let stop = stop_on_signal()?;
    let mut watch = options.watch.then(|| Watch::new(workspace)).transpose()?;
    prepare_database(&database, options.fresh)?;
    site::build_everything(workspace, mode, progress)?;
    if stop.load(Ordering::Relaxed) {
        return Ok(());
    }

    let start = || Server::start(workspace, mode, &options.addr, &database);
    let mut server = start()?;
    let mut looked = Instant::now();
    while !stop.load(Ordering::Relaxed) {
        thread::sleep(LOOK_AT_SERVER);
        if let Some(status) = server.ended()? {
            ensure!(options.watch, "the server has stopped ({status})");
        }
        if looked.elapsed() < LOOK_AT_FILES {
            continue;
        }
        looked = Instant::now();
        let changed = watch.as_mut().map(Watch::changed).transpose()?.flatten();
        let Some(path) = changed else { continue };
        progress.restart();
        let name = path.strip_prefix(&workspace.root).unwrap_or(&path);
        progress.say(&format!("{} changed", name.display()));
        match site::build_everything(workspace, mode, progress) {
            Ok(()) => {
                server.stop()?;
                server = start()?;
            }
            Err(error) => progress.say(&format!("{error:#}: the last good build keeps running")),
        }
    }
    progress.say("stopping the server");
    server.stop()
}

fn stop_on_signal() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&stop);
    ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed))
        .context("could not listen for Ctrl-C")?;
    Ok(stop)
}

/// A server that we started; dropping it ends it at once, so that no error leaves it behind.
#[derive(Debug)]
pub struct Server(Child);

impl Server {
    /// Starts a server of any kind.
    ///
    /// # Errors
    /// When there is no such program.
    pub fn spawn(command: &mut Command) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("could not start {}", command.get_program().display()))?;
        Ok(Self(child))
    }

    fn start(workspace: &Workspace, mode: Mode, addr: &str, database: &str) -> Result<Self> {
        let mut command = Command::new(workspace.server_binary(mode));
        command
            .args(["serve", "--demo", "--addr", addr, "--database", database])
            .env("OKAERI_ASSETS", workspace.site(mode));
        // Ctrl-C reaches us alone; we then tell the server, once.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        Self::spawn(&mut command)
    }

    /// Of the process, while it runs.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// How it has ended, if it has.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.0.try_wait()?)
    }

    /// Asks the server to end, and ends it when it does not.
    ///
    /// # Errors
    /// When it cannot be ended.
    pub fn stop(&mut self) -> Result<()> {
        // The number of a process that has ended may be another's by now.
        if self.ended()?.is_some() {
            return Ok(());
        }
        self.ask_to_end()?;
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if self.ended()?.is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }

    #[cfg(unix)]
    fn ask_to_end(&self) -> Result<()> {
        use nix::{errno::Errno, sys::signal, unistd::Pid};
        match signal::kill(
            Pid::from_raw(self.0.id().try_into()?),
            signal::Signal::SIGTERM,
        ) {
            Ok(()) | Err(Errno::ESRCH) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    #[cfg(not(unix))]
    fn ask_to_end(&mut self) -> Result<()> {
        Ok(self.0.kill()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It fails only for a server that has ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A URL as it is, a path with `sqlite://` before it, and the default inside the checkout.
fn database_url(workspace: &Workspace, given: Option<&str>) -> String {
    match given {
        Some(url) if url.contains("://") => url.to_owned(),
        Some(path) => format!("sqlite://{path}"),
        None => {
            let path = workspace.root.join("data/okaeri.db");
            let here = env::current_dir().unwrap_or_default();
            format!(
                "sqlite://{}",
                path.strip_prefix(here).unwrap_or(&path).display()
            )
        }
    }
}

/// Makes the folder of an SQLite database; with `fresh`, deletes the database first.
fn prepare_database(url: &str, fresh: bool) -> Result<()> {
    let Some(path) = url
        .strip_prefix("sqlite://")
        .and_then(|rest| rest.split('?').next())
    else {
        ensure!(!fresh, "--fresh deletes SQLite databases only, not {url}");
        return Ok(());
    };
    let path = PathBuf::from(path);
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    if fresh {
        for suffix in ["", "-wal", "-shm"] {
            delete(&PathBuf::from(format!("{}{suffix}", path.display())))?;
        }
    }
    Ok(())
}

fn delete(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("could not delete {}", path.display()))
        }
        _ => Ok(()),
    }
}
