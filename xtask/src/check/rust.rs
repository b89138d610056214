//! What Cargo and its companions check.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use super::{
    postgres::{self, Postgres},
    report::{Report, Tests},
};
use crate::{
    tools, wasm,
    workspace::{Workspace, cargo},
};

fn cargo_here(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = cargo();
    command.args(arguments).current_dir(&workspace.root);
    command
}

pub fn fmt(workspace: &Workspace, report: &mut Report<'_>) {
    report.check("cargo fmt", || {
        tools::run(&mut cargo_here(workspace, &["fmt", "--all", "--check"]))
    });
}

pub fn clippy(workspace: &Workspace, report: &mut Report<'_>) {
    let refuse = ["--", "--deny", "warnings"];
    report.check("clippy", || {
        tools::run(cargo_here(workspace, &["clippy", "--workspace", "--all-targets"]).args(refuse))
    });
    let progress = report.progress;
    report.check("clippy for the browser", || {
        tools::wasm_target(progress)?;
        tools::run(
            cargo_here(workspace, &["clippy"])
                .args(wasm::selection(workspace))
                .args(refuse),
        )
    });
}

/// cargo-deny takes longer to install than all the rest together, so it is used where it is.
pub fn deny(workspace: &Workspace, report: &mut Report<'_>) {
    if tools::on_path("cargo-deny").is_none() {
        let advice = "not installed (`cargo install --locked cargo-deny`)";
        return report.skip("cargo deny", advice);
    }
    let deny = |arguments: &[&str]| tools::run(cargo_here(workspace, &["deny"]).args(arguments));
    report.check("cargo deny", || {
        deny(&["check", "bans", "licenses", "sources"])
    });
    if deny(&["fetch", "db"]).is_ok() {
        report.check("advisories", || {
            deny(&["check", "--disable-fetch", "advisories"])
        });
    } else {
        report.skip("advisories", "their database could not be fetched");
    }
}

const ALL_BUT_XTASK: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// xtask is tested apart, because on its own it shares the dependencies that `cargo xtask` has built.
pub fn tests(workspace: &Workspace, filter: Option<&str>, report: &mut Report<'_>) {
    let progress = report.progress;
    report.check("fonts", || tools::fonts(progress));
    for (name, selection) in [
        ("cargo test", &ALL_BUT_XTASK[..]),
        ("cargo test of xtask", &["--package", "xtask"]),
    ] {
        let mut command = cargo_here(workspace, &["test", "--no-fail-fast"]);
        command.args(selection).args(filter);
        // They run on SQLite here.
        command.env_remove(postgres::ADDRESS);
        report.tests(name, || run_tests(&mut command));
    }
    on_postgres(workspace, filter, report);
}

/// The tests of the server once more. The same packages are selected, so that nothing is compiled again.
fn on_postgres(workspace: &Workspace, filter: Option<&str>, report: &mut Report<'_>) {
    let name = "cargo test on PostgreSQL";
    if !Postgres::is_there() && env::var_os("CI").is_none() {
        return report.skip(name, postgres::MISSING);
    }
    report.tests(name, || {
        let postgres = Postgres::start()?;
        let mut command = cargo_here(workspace, &["test", "--no-fail-fast"]);
        command
            .args(ALL_BUT_XTASK)
            .args(["--bin", workspace.server_package()])
            .args(filter)
            .env(postgres::ADDRESS, &postgres.address);
        run_tests(&mut command)
    });
}

/// Runs `cargo test`, shows what it prints and counts the verdicts in it.
fn run_tests(command: &mut Command) -> Result<Tests> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .context("could not start cargo")?;
    let output = child.stdout.take().context("cargo has no output")?;
    let mut tests = Tests::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        println!("{line}");
        count(&line, &mut tests);
    }
    if !child.wait()?.success() && tests.failed == 0 {
        bail!("cargo test ended without a verdict");
    }
    Ok(tests)
}

/// Reads `test result: ok. 3 passed; 1 failed; …` and `test some::name ... FAILED`.
fn count(line: &str, tests: &mut Tests) {
    if let Some(result) = line.strip_prefix("test result: ") {
        for part in result.split([';', '.']) {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => tests.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => tests.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    } else if let Some(name) = line
        .strip_prefix("test ")
        .and_then(|rest| rest.strip_suffix(" ... FAILED"))
    {
        tests.names.push(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_of_several_programs_add_up() {
        let mut found = Tests::default();
        for line in [
            "test health::rule ... ok",
            "test geofence::poles ... FAILED",
            "test result: FAILED. 11 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.12s",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ] {
            count(line, &mut found);
        }
        assert_eq!(
            found,
            Tests {
                passed: 14,
                failed: 1,
                names: vec!["geofence::poles".to_owned()]
            }
        );
    }
}
