//! Counts what passed and failed, and says it at the end.

use std::process::ExitCode;

use anyhow::Result;

use crate::progress::Progress;

/// What one run of a test program found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tests {
    pub passed: usize,
    pub failed: usize,
    /// Of the failed ones, as far as they could be read.
    pub names: Vec<String>,
}

/// The count so far.
#[derive(Debug)]
pub struct Report<'a> {
    pub progress: &'a Progress,
    passed: usize,
    failed: usize,
    failures: Vec<String>,
    skipped: Vec<String>,
}

impl<'a> Report<'a> {
    pub fn new(progress: &'a Progress) -> Self {
        Self {
            progress,
            passed: 0,
            failed: 0,
            failures: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// Runs one check, which counts as one, and says whether it passed.
    pub fn check(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> bool {
        match self.progress.step(name, work) {
            Ok(()) => {
                self.passed += 1;
                true
            }
            Err(error) => {
                self.fail(name, &error);
                false
            }
        }
    }

    /// Runs tests, each of which counts; a run without a verdict counts as one failure.
    pub fn tests(&mut self, name: &str, work: impl FnOnce() -> Result<Tests>) {
        match self.progress.step(name, work) {
            Ok(tests) => {
                self.progress.say(&format!(
                    "{name}: {} passed, {} failed",
                    tests.passed, tests.failed
                ));
                self.passed += tests.passed;
                self.failed += tests.failed;
                self.failures
                    .extend(tests.names.iter().map(|test| format!("{name}: {test}")));
            }
            Err(error) => self.fail(name, &error),
        }
    }

    pub fn skip(&mut self, name: &str, why: &str) {
        self.progress.say(&format!("{name}: skipped: {why}"));
        self.skipped.push(format!("{name}: {why}"));
    }

    /// Prints the summary; the last line is the count.
    pub fn close(self) -> ExitCode {
        println!();
        for line in &self.skipped {
            println!("skipped: {line}");
        }
        for line in &self.failures {
            println!("FAILED: {line}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn fail(&mut self, name: &str, error: &anyhow::Error) {
        self.progress.say(&format!("{name}: {error:#}"));
        self.failed += 1;
        self.failures.push(format!("{name}: {error:#}"));
    }
}
