//! What the person at the terminal sees: one plain line per step, with seconds.

use std::{cell::Cell, time::Instant};

use anyhow::Result;

/// Counts the seconds since the command began.
#[derive(Debug)]
pub struct Progress {
    began: Cell<Instant>,
}

impl Progress {
    pub fn start() -> Self {
        Self {
            began: Cell::new(Instant::now()),
        }
    }

    /// Counts from now on, for the next build of a watching server.
    pub fn restart(&self) {
        self.began.set(Instant::now());
    }

    /// Prints one line behind the seconds since the beginning.
    pub fn say(&self, line: &str) {
        eprintln!(
            "[{:6.1} s] {line}",
            self.began.get().elapsed().as_secs_f64()
        );
    }

    /// Runs one step and says when it begins, how it ended and how long it took.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn step<T>(&self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.say(&format!("{name} ..."));
        let began = Instant::now();
        let outcome = work();
        let seconds = began.elapsed().as_secs_f64();
        match &outcome {
            Ok(_) => self.say(&format!("{name}: done in {seconds:.1} s")),
            Err(_) => self.say(&format!("{name}: FAILED after {seconds:.1} s")),
        }
        outcome
    }
}
