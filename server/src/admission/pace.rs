//! How many reports may wait inside: as many as are answered within a time that nobody minds.
//!
//! Waiting costs next to nothing. A refusal costs as much as half a report and brings the phone
//! back, so that a server that refuses two for each that it takes does less than it could.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// What a phone on a bad network waits for anyhow.
const WAIT: Duration = Duration::from_millis(1500);
/// As many are let in before anything is measured. With fewer, a sudden crowd is refused so often that
/// refusing is what is measured, and the places stay few.
pub const FEWEST: usize = 8192;
/// A waiting report is of some kilobytes.
pub const MOST: usize = 16_384;
/// A rate is measured over this long.
const WINDOW: Duration = Duration::from_millis(250);
/// The clock is looked at once for so many answers.
const EVERY: u64 = 128;

/// Measures how fast reports are answered.
#[derive(Debug, Default)]
pub struct Pace {
    answered: AtomicU64,
    /// When the measuring began, and how many had been answered then.
    window: Mutex<Option<(Instant, u64)>>,
}

impl Pace {
    /// Notes an answer. Once in a while, how many places there should be.
    pub fn answered(&self, now: impl FnOnce() -> Instant) -> Option<usize> {
        let answered = self.answered.fetch_add(1, Ordering::Relaxed) + 1;
        if !answered.is_multiple_of(EVERY) {
            return None;
        }
        let now = now();
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        let (began, before) = *window.get_or_insert((now, answered));
        let passed = now - began;
        if passed < WINDOW {
            return None;
        }
        *window = Some((now, answered));
        Some(places(answered - before, passed))
    }
}

/// For a rate of `answered` in `passed`.
fn places(answered: u64, passed: Duration) -> usize {
    let places = u128::from(answered) * WAIT.as_nanos() / passed.as_nanos();
    usize::try_from(places).unwrap_or(MOST).clamp(FEWEST, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_are_answered_in_a_second_and_a_half_within_bounds() {
        let second = Duration::from_secs(1);
        for (answered, expected) in [
            (1, FEWEST),
            (2000, FEWEST),
            (6000, 9000),
            (10_000, 15_000),
            (50_000, MOST),
        ] {
            assert_eq!(places(answered, second), expected, "{answered}");
        }
    }

    #[test]
    fn the_rate_is_that_of_the_last_window() {
        let began = Instant::now();
        let pace = Pace::default();
        let mut told = Vec::new();
        for answer in 0..8000_u32 {
            // 2000 in the first second, then 8000 a second.
            let millis = if answer < 2000 {
                f64::from(answer) / 2.0
            } else {
                1000.0 + f64::from(answer - 2000) / 8.0
            };
            let now = began + Duration::from_secs_f64(millis / 1000.0);
            told.extend(pace.answered(|| now));
        }
        assert_eq!(told.first(), Some(&FEWEST));
        assert_eq!(told.last(), Some(&12_000));
    }
}
