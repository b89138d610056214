//! The laboratory: the programs, and what servers begin with.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Extent, machine, peer, subject::Subject};
use crate::{
    progress::Progress,
    site, tools,
    workspace::{Mode, Workspace, cargo},
};

/// Where the generator runs.
pub const LOAD_CORE: &str = "1";

/// Everything that experiments need.
#[derive(Debug)]
pub struct Lab<'a> {
    pub workspace: &'a Workspace,
    pub progress: &'a Progress,
    pub extent: Extent,
    /// For what can be thrown away, on the disk of the target folder.
    pub folder: PathBuf,
}

impl<'a> Lab<'a> {
    /// Builds the server, the site and the programs of `bench`.
    ///
    /// # Errors
    /// When something does not compile.
    pub fn build(workspace: &'a Workspace, extent: Extent, progress: &'a Progress) -> Result<Self> {
        machine::check()?;
        site::build_everything(workspace, Mode::Release, progress)?;
        let lab = Self {
            workspace,
            progress,
            extent,
            folder: workspace.target.join("bench/run"),
        };
        progress.step("compiling the benchmark", || {
            let mut command = cargo();
            command
                .args(["build", "--release", "--target-dir"])
                .arg(workspace.target.join("bench"));
            tools::run(command.current_dir(workspace.root.join("bench")))
        })?;
        empty(&lab.folder)?;
        Ok(lab)
    }

    /// A program of the package `bench`.
    pub fn program(&self, name: &str) -> PathBuf {
        self.workspace.target.join("bench/release").join(name)
    }

    /// Runs `load` on its core and reads the figures that it prints.
    ///
    /// # Errors
    /// When it fails.
    pub fn load(&self, arguments: impl IntoIterator<Item = OsString>) -> Result<Value> {
        let mut command = Command::new("taskset");
        command
            .args(["-c", LOAD_CORE])
            .arg(self.program("load"))
            .args(arguments)
            .stderr(Stdio::inherit());
        let output = command.output().context("could not start taskset")?;
        ensure!(
            output.status.success(),
            "load: {}",
            String::from_utf8_lossy(&output.stdout)
        );
        serde_json::from_slice(&output.stdout).context("load printed no figures")
    }

    /// An empty database of Okaeri with so many invented travellers beside those of the demo; the
    /// sessions of those who have started go to `sessions`.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn demo(&self, cases: u32) -> Result<PathBuf> {
        let folder = self.folder.join(format!("demo-{cases}"));
        if folder.exists() {
            // An earlier experiment of this command has made it.
            return Ok(folder);
        }
        empty(&folder)?;
        self.progress
            .step(&format!("making {cases} travellers"), || {
                let mut command = Command::new(self.workspace.server_binary(Mode::Release));
                command
                    .args(["demo", "--demo", "--database"])
                    .arg(sqlite(&folder.join(Subject::Okaeri.database())))
                    .args(["--cases", &cases.to_string(), "--sessions"])
                    .arg(folder.join("sessions"))
                    .current_dir(&folder)
                    .stdout(Stdio::null());
                tools::run(&mut command)
            })?;
        Ok(folder)
    }

    /// What a server of this kind begins with, and a file `sessions`.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn beginning(&self, subject: Subject, travellers: u32) -> Result<PathBuf> {
        match subject {
            Subject::Okaeri => self.demo(travellers),
            Subject::Pocketbase => peer::beginning(self),
            Subject::Floor => {
                let folder = self.folder.join("floor");
                empty(&folder)?;
                Ok(folder)
            }
        }
    }
}

/// As the server wants it.
pub fn sqlite(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

/// Makes the folder, without anything in it.
///
/// # Errors
/// When the disk does not let us.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
