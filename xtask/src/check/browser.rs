//! Playwright drives the dev server, which has debug assertions and the styleguide, on the release
//! bundles, which are what people get.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::{
    bytes,
    postgres::{Database, Postgres},
    report::{Report, Tests},
};
use crate::{
    site, tools,
    workspace::{Mode, Workspace},
};

/// Where playwright.config.ts puts the results, below end2end.
const RESULTS: &str = "test-results/results.json";

pub fn tests(
    workspace: &Workspace,
    filter: Option<&str>,
    database: &Database,
    report: &mut Report<'_>,
) {
    let progress = report.progress;
    report.check("types of the browser tests", || {
        tools::npm_packages(workspace, progress)?;
        tools::run(
            Command::new(workspace.npm_program("tsc"))
                .arg("--noEmit")
                .current_dir(workspace.end2end()),
        )
    });
    let bundles = report.check("release bundles", || {
        site::build_site(workspace, Mode::Release, progress)
    });
    let server = report.check("dev server", || {
        site::build_server(workspace, Mode::Dev, progress)
    });
    report.tests("playwright", || {
        ensure!(
            bundles && server,
            "not run, because the bundles or the server did not build"
        );
        let chromium = tools::chromium(progress)?;
        let postgres = match database {
            Database::Sqlite => None,
            Database::Postgres => Some(Postgres::start()?),
            Database::Address(address) => Some(Postgres::at(address.clone())),
        };
        playwright(workspace, filter, &chromium, postgres.as_ref())
    });
    if bundles {
        bytes::budget(workspace, report);
    }
}

fn playwright(
    workspace: &Workspace,
    filter: Option<&str>,
    chromium: &Path,
    postgres: Option<&Postgres>,
) -> Result<Tests> {
    let results = workspace.end2end().join(RESULTS);
    if results.exists() {
        fs::remove_file(&results)?;
    }
    let mut command = Command::new(workspace.npm_program("playwright"));
    command.arg("test").current_dir(workspace.end2end());
    if let Some(filter) = filter {
        command.args(["--pass-with-no-tests", "--grep", filter]);
    }
    command
        .env("OKAERI_BIN", workspace.server_binary(Mode::Dev))
        .env("OKAERI_ASSETS", workspace.site(Mode::Release))
        .env("CHROMIUM", chromium)
        .env_remove("OKAERI_TEST_POSTGRES");
    if let Some(postgres) = postgres {
        command.env("OKAERI_TEST_POSTGRES", &postgres.address);
        postgres.lend_programs(&mut command)?;
    }
    // Failing tests make it fail as well; what counts is in the results.
    let outcome = tools::run(&mut command);
    let tests = read_results(&results)?;
    if tests.failed == 0 {
        outcome?;
    }
    Ok(tests)
}

/// Playwright's JSON report, as far as we count it.
#[derive(Debug, Deserialize)]
struct Results {
    suites: Vec<Suite>,
    #[serde(default)]
    errors: Vec<RunError>,
}

#[derive(Debug, Deserialize)]
struct RunError {
    #[serde(default)]
    message: String,
}

#[derive(Debug, Deserialize)]
struct Suite {
    title: String,
    #[serde(default)]
    suites: Vec<Suite>,
    #[serde(default)]
    specs: Vec<Spec>,
}

#[derive(Debug, Deserialize)]
struct Spec {
    title: String,
    tests: Vec<Test>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Test {
    project_name: String,
    status: Status,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Expected,
    Unexpected,
    Flaky,
    Skipped,
}

fn read_results(path: &PathBuf) -> Result<Tests> {
    let text = fs::read(path).context("Playwright wrote no results")?;
    let results: Results =
        serde_json::from_slice(&text).with_context(|| path.display().to_string())?;
    let mut tests = Tests {
        failed: results.errors.len(),
        ..Tests::default()
    };
    tests
        .names
        .extend(results.errors.into_iter().map(|error| error.message));
    for suite in &results.suites {
        count(suite, "", &mut tests);
    }
    Ok(tests)
}

fn count(suite: &Suite, above: &str, tests: &mut Tests) {
    let place = format!("{above}{} > ", suite.title);
    for (spec, test) in suite
        .specs
        .iter()
        .flat_map(|spec| spec.tests.iter().map(move |test| (spec, test)))
    {
        match test.status {
            Status::Expected => tests.passed += 1,
            // It is never retried, so a flaky one is not known to pass.
            Status::Unexpected | Status::Flaky => {
                tests.failed += 1;
                tests
                    .names
                    .push(format!("[{}] {place}{}", test.project_name, spec.title));
            }
            Status::Skipped => {}
        }
    }
    for below in &suite.suites {
        count(below, &place, tests);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_suites_and_errors_of_the_run_are_counted() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("results.json");
        fs::write(
            &path,
            r#"{"errors": [{"message": "no such file"}], "suites": [{"title": "health.spec.ts", "specs": [
                {"title": "well", "tests": [{"projectName": "phone", "status": "expected"}]}],
              "suites": [{"title": "with a companion", "specs": [{"title": "both", "tests": [
                {"projectName": "phone", "status": "unexpected"},
                {"projectName": "desktop", "status": "skipped"}]}]}]}]}"#,
        )?;
        let tests = read_results(&path)?;
        let names = [
            "no such file",
            "[phone] health.spec.ts > with a companion > both",
        ]
        .map(str::to_owned)
        .to_vec();
        assert_eq!(
            tests,
            Tests {
                passed: 1,
                failed: 2,
                names
            }
        );
        Ok(())
    }
}
