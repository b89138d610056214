//! Every check that CI makes. One that fails does not keep the others from running.

mod browser;
mod bytes;
mod postgres;
mod report;
mod rust;
mod stylesheets;
mod texts;

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use self::{postgres::Database, report::Report};
use crate::{progress::Progress, workspace::Workspace};

#[derive(Debug, Args)]
pub struct Options {
    /// Only tests whose name contains this (Rust), or matches it (Playwright)
    #[arg(long)]
    filter: Option<String>,
    /// Only these groups of checks
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Group>,
    /// Where the browser tests keep their data: sqlite, postgres (one is started for them), or the
    /// address of a `PostgreSQL`
    #[arg(long, default_value = "sqlite")]
    database: Database,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Group {
    /// Formatting
    Fmt,
    /// Clippy for the host and for the browser
    Clippy,
    /// Licences, advisories and sources of the dependencies
    Deny,
    /// Stylesheets, and the texts of all languages
    Style,
    /// Rust tests
    Unit,
    /// Release bundles and their size, and the browser tests
    E2e,
}

impl Options {
    /// A filter selects tests, so alone it leaves out what has none.
    fn wants(&self, group: Group) -> bool {
        if self.only.is_empty() {
            self.filter.is_none() || matches!(group, Group::Unit | Group::E2e)
        } else {
            self.only.contains(&group)
        }
    }
}

/// Runs the checks, the quick ones first, and counts them.
pub fn test(workspace: &Workspace, options: &Options, progress: &Progress) -> ExitCode {
    let filter = options.filter.as_deref();
    let mut report = Report::new(progress);
    if options.wants(Group::Fmt) {
        rust::fmt(workspace, &mut report);
    }
    if options.wants(Group::Deny) {
        rust::deny(workspace, &mut report);
    }
    if options.wants(Group::Style) {
        stylesheets::lint(workspace, &mut report);
        texts::lint(workspace, &mut report);
    }
    if options.wants(Group::Clippy) {
        rust::clippy(workspace, &mut report);
    }
    if options.wants(Group::Unit) {
        rust::tests(workspace, filter, &mut report);
    }
    if options.wants(Group::E2e) {
        browser::tests(workspace, filter, &options.database, &mut report);
    }
    report.close()
}
