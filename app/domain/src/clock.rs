//! Time and randomness as values, so that a test and the demo can move them.

use std::fmt::Debug;

use chrono::{DateTime, Utc};

/// Tells the time. The server has one that reads the system and one that the demo can move.
pub trait Clock: Debug + Send + Sync {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
}

/// Gives bytes that nobody can guess.
pub trait Entropy: Debug + Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}
