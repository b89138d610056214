//! When to come again: a queue in which nobody stands. Each refusal books the next slot at the rate
//! at which requests are admitted, so that those who return find room instead of each other.

use std::time::{Duration, Instant};

/// Seconds. Longer than this nobody waits for a page, and a phone that sends by itself may try.
const LONGEST: f64 = 120.0;
/// Of the wait, to either side: those refused together must not return together.
const JITTER: f64 = 0.2;
/// A rate is measured over this long, or longer if refusals are rare.
const WINDOW: Duration = Duration::from_secs(1);
/// A window as old as this began in another rush.
const STALE: Duration = Duration::from_secs(5);
/// Admitted in a second, at the least: after a standstill the queue must not stand still.
const SLOWEST: f64 = 1.0;

/// Of the rate, in a window in which less was admitted. Where few were refused, no more had come
/// than was admitted, which says little of how much can be; so the rate rises fast and falls slowly.
const FALL: f64 = 0.9;

/// Slots to come again, of one class.
#[derive(Debug)]
pub struct Queue {
    /// Admitted in a second while there are refusals.
    rate: f64,
    /// When the measuring began, and what the counter of admissions said.
    window: Option<(Instant, u64)>,
    /// The first free slot.
    next: Option<Instant>,
    /// Refused since the log was told.
    refused: u64,
}

/// What a refusal learns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Booked {
    /// Until the slot, 1 to 120.
    pub seconds: u32,
    /// Refusals of the window that has ended: for one line in the log instead of thousands.
    pub ended: Option<u64>,
}

impl Queue {
    /// Empty. `rate` is taken until one is measured.
    pub fn new(rate: f64) -> Self {
        Self {
            rate,
            window: None,
            next: None,
            refused: 0,
        }
    }

    /// Books the next slot. `admitted` counts since the start; `fraction` is between 0 and 1.
    pub fn book(&mut self, now: Instant, admitted: u64, fraction: f64) -> Booked {
        let ended = self.measure(now, admitted);
        let next = self.next.map_or(now, |next| next.max(now)) + slot(self.rate);
        let latest = now + Duration::from_secs_f64(LONGEST);
        // Past the longest wait there is no order any more, only a spread.
        let (wait, jitter) = if next > latest {
            (LONGEST * 0.75, 0.25)
        } else {
            ((next - now).as_secs_f64(), JITTER)
        };
        self.next = Some(next.min(latest));
        let wait = wait * (1.0 + jitter * (2.0 * fraction - 1.0));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and 120"
        )]
        let seconds = wait.ceil().clamp(1.0, LONGEST) as u32;
        Booked { seconds, ended }
    }

    fn measure(&mut self, now: Instant, admitted: u64) -> Option<u64> {
        self.refused += 1;
        let Some((began, before)) = self.window else {
            self.window = Some((now, admitted));
            return None;
        };
        let passed = now - began;
        if passed < WINDOW {
            return None;
        }
        self.window = Some((now, admitted));
        if passed < STALE {
            #[expect(clippy::cast_precision_loss, reason = "a count of some seconds")]
            let measured = (admitted - before) as f64 / passed.as_secs_f64();
            self.rate = if measured > self.rate {
                f64::midpoint(self.rate, measured)
            } else {
                measured.max(self.rate * FALL)
            }
            .max(SLOWEST);
        }
        Some(std::mem::take(&mut self.refused))
    }
}

fn slot(rate: f64) -> Duration {
    Duration::from_secs_f64(1.0 / rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIDDLE: f64 = 0.5;

    #[test]
    fn those_who_return_are_as_many_as_are_admitted() {
        let now = Instant::now();
        let mut queue = Queue::new(100.0);
        let mut returning = [0; 10];
        for _ in 0..1000 {
            let seconds = queue.book(now, 0, MIDDLE).seconds;
            returning[seconds as usize - 1] += 1;
        }
        for (second, count) in returning.iter().enumerate() {
            assert!((98..=102).contains(count), "{count} in second {second}");
        }
    }

    #[test]
    fn the_rate_is_the_one_that_is_measured_while_there_are_refusals() {
        let began = Instant::now();
        let mut queue = Queue::new(1000.0);
        for second in 0..60 {
            let now = began + Duration::from_secs(second);
            queue.book(now, second * 10, MIDDLE);
        }
        assert!((queue.rate - 10.0).abs() < 1.0, "{}", queue.rate);
        // It rises at once, and one quiet second does not take it away.
        queue.book(began + Duration::from_mins(1), 600 + 2000, MIDDLE);
        let risen = queue.rate;
        assert!(risen > 900.0, "{risen}");
        queue.book(began + Duration::from_secs(61), 600 + 2010, MIDDLE);
        assert!(queue.rate >= risen * FALL, "{}", queue.rate);
        let before = queue.rate;
        // An hour without a refusal says nothing about how much can be admitted.
        queue.book(began + Duration::from_hours(1), 9000, MIDDLE);
        assert!((queue.rate - before).abs() < f64::EPSILON);
    }

    #[test]
    fn the_wait_has_bounds_and_is_spread() {
        let now = Instant::now();
        let mut queue = Queue::new(1.0);
        let first = queue.book(now, 0, 0.0).seconds;
        assert_eq!(first, 1);
        let mut seconds = std::collections::BTreeSet::new();
        for number in 0..10_000 {
            let fraction = f64::from(number % 100) / 100.0;
            seconds.insert(queue.book(now, 0, fraction).seconds);
        }
        assert!(*seconds.iter().max().unwrap() <= 120);
        let last: std::collections::BTreeSet<_> = (0..100)
            .map(|number| queue.book(now, 0, f64::from(number) / 100.0).seconds)
            .collect();
        assert!(
            last.len() > 30,
            "those past the end come together: {last:?}"
        );
        // Two minutes later the queue has drained by itself.
        let later = now + Duration::from_secs(121);
        assert!(queue.book(later, 0, MIDDLE).seconds <= 2);
    }
}
