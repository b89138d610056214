//! Randomness that a seed repeats, and the settings of a run.

use std::{fmt, sync::Mutex};

use chrono::{DateTime, Utc};
use okaeri_domain::clock::Entropy;

/// `SplitMix64`.
pub struct Dice(Mutex<u64>);

impl Dice {
    /// From `OKAERI_FAULT_SEED`, or from the clock; printed, so that the run can be repeated.
    pub fn seeded(test: &str) -> Self {
        let seed = setting(
            "OKAERI_FAULT_SEED",
            now().timestamp_micros().cast_unsigned(),
        );
        println!("{test}: OKAERI_FAULT_SEED={seed}");
        Self(Mutex::new(seed))
    }

    pub fn next(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    pub fn shuffle<T>(&self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            all.swap(place, self.below(place + 1));
        }
    }
}

impl fmt::Debug for Dice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dice")
    }
}

impl Entropy for Dice {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A number from the environment.
pub fn setting(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name}: write a number")),
        Err(_) => default,
    }
}

/// What a phone's clock shows, to the millisecond.
#[expect(clippy::disallowed_methods, reason = "a phone has a clock of its own")]
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(Utc::now().timestamp_millis()).unwrap()
}
