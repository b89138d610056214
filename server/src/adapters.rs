//! The real clock and the real randomness: the only places that read them.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::clock::{Clock, Entropy};
use rand::Rng as _;

/// The system's clock, to the millisecond, as it is stored.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the adapter")]
    fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now)
    }
}

/// The demo's clock: it runs, and can be moved.
#[derive(Debug, Default)]
pub struct MovableClock {
    ahead_ms: AtomicI64,
}

impl MovableClock {
    /// From now on it is `now`.
    pub fn set(&self, now: DateTime<Utc>) {
        let ahead = now - SystemClock.now();
        self.ahead_ms
            .store(ahead.num_milliseconds(), Ordering::Relaxed);
    }

    /// From now on it is what the system says.
    pub fn reset(&self) {
        self.ahead_ms.store(0, Ordering::Relaxed);
    }
}

impl Clock for MovableClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + TimeDelta::milliseconds(self.ahead_ms.load(Ordering::Relaxed))
    }
}

/// Randomness that nobody can guess: `ChaCha12` in each thread, begun from the system's source and
/// again after each 64 KiB. A report needs a nonce, and asks the system for none.
#[derive(Debug, Clone, Copy)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        rand::rng().fill_bytes(buffer);
    }
}
