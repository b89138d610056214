//! stylelint, with the rules of `style/.stylelintrc.json`.

use std::process::Command;

use super::report::Report;
use crate::{tools, workspace::Workspace};

pub fn lint(workspace: &Workspace, report: &mut Report<'_>) {
    let progress = report.progress;
    report.check("stylelint", || {
        tools::npm_packages(workspace, progress)?;
        tools::run(
            Command::new(workspace.npm_program("stylelint"))
                // The packages that the rules extend lie in end2end.
                .args([
                    "--config",
                    "style/.stylelintrc.json",
                    "--config-basedir",
                    "end2end",
                ])
                .args(["--max-warnings", "0", "style/**/*.css"])
                .current_dir(&workspace.root),
        )
    });
}
