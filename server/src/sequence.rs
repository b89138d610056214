//! Numbers that look random and never repeat while the program runs: request ids and jitter. They
//! are no secrets, so one draw of entropy at the start is enough and a request needs no system call.

use std::sync::atomic::{AtomicU64, Ordering};

use okaeri_domain::clock::Entropy;

/// `SplitMix64` from a random beginning.
#[derive(Debug)]
pub struct Sequence(AtomicU64);

/// The odd number nearest to 2^64 divided by the golden ratio: its multiples visit every number.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Sequence {
    /// Begins somewhere.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut random = [0; 8];
        entropy.fill(&mut random);
        Self(AtomicU64::new(u64::from_be_bytes(random)))
    }

    /// The next number.
    pub fn next(&self) -> u64 {
        let mut mixed = self.0.fetch_add(STEP, Ordering::Relaxed);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// The next number, between 0 and 1.
    pub fn fraction(&self) -> f64 {
        let [high, low, ..] = self.next().to_be_bytes();
        f64::from(u16::from_be_bytes([high, low])) / f64::from(u16::MAX)
    }
}
