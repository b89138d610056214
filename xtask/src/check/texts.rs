//! The Fluent files, looked through by Mozilla's two programs. What there must be in each language,
//! and that the program asks for it, the server's own tests know.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::report::Report;
use crate::{progress::Progress, tools, workspace::Workspace};

const PACKAGES: [&str; 2] = ["moz-fluent-linter==0.4.10", "compare-locales==9.0.5"];

pub fn lint(workspace: &Workspace, report: &mut Report<'_>) {
    let progress = report.progress;
    let folder = workspace.root.join("app/i18n");
    let program = |name: &str| -> Result<Command> {
        let home = packages(workspace, progress)?;
        let mut command = Command::new("python3");
        command
            .arg(home.join("bin").join(name))
            .env("PYTHONPATH", home)
            .current_dir(&folder);
        Ok(command)
    };
    report.check("moz-fluent-linter", || {
        quietly(program("moz-fluent-lint")?.args(["--config", "moz-fluent-linter.yml", "."]))
    });
    report.check("compare-locales", || {
        let config = packages(workspace, progress)?.join("l10n.toml");
        fs::write(&config, comparison(&folder)?)?;
        // Errors alone: what is missing or left over is counted elsewhere.
        quietly(
            program("compare-locales")?
                .arg("-qqq")
                .arg(&config)
                .arg("."),
        )
    });
}

/// What compare-locales reads: every language against English, every file. It skips a language that
/// is not named, without a word, so the folders name them. What is missing, such as the console, the
/// server's tests know.
fn comparison(folder: &Path) -> Result<String> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() && name != "en" {
            languages.push(name);
        }
    }
    languages.sort();
    Ok(format!(
        "basepath = \"{}\"\nlocales = {languages:?}\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{{locale}}/*.ftl\"\n",
        folder.display()
    ))
}

/// They have much to say even where all is well.
fn quietly(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .context("python3 is missing (https://www.python.org)")?;
    ensure!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// The packages in a folder of their own, whatever else this machine's Python has.
fn packages(workspace: &Workspace, progress: &Progress) -> Result<PathBuf> {
    let home = workspace.target.join("texts").join(PACKAGES.join("-"));
    if home.join("bin").is_dir() {
        return Ok(home);
    }
    let pip = tools::on_path("pip3").or_else(|| tools::on_path("pip"));
    let pip =
        pip.context("pip is missing: it installs the linters of the texts (https://pip.pypa.io)")?;
    // Its programs come last, so that a folder without them is one that was not finished.
    progress.step("installing the linters of the texts", || {
        tools::run(
            Command::new(pip)
                .args([
                    "install",
                    "--quiet",
                    "--root-user-action=ignore",
                    "--target",
                ])
                .arg(&home)
                .args(PACKAGES),
        )
    })?;
    Ok(home)
}
