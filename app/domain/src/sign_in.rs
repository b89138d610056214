//! How often somebody may try to sign in as a traveller from a phone that is not trusted.
//!
//! A passport number and a date of birth are not a secret: a date of birth has about 22,000
//! values, so tries are counted per passport number, whether or not such a person exists.

use chrono::{DateTime, TimeDelta, Utc};

/// The limits of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Failed tries within an hour.
    pub per_hour: u32,
    /// Failed tries within the stay.
    pub per_stay: u32,
    /// How long a stay is counted, from the first failed try.
    pub stay: TimeDelta,
}

/// Why a try is not even looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TooManyTries {
    /// Try again at `until`.
    #[error("too many tries within an hour")]
    WithinHour {
        /// When the oldest of the counted tries is an hour old.
        until: DateTime<Utc>,
    },
    /// Only the centre can help.
    #[error("too many tries within the stay")]
    WithinStay,
}

impl TooManyTries {
    /// Whole seconds from `now` until another try is looked at; none if waiting does not help.
    pub fn retry_after(self, now: DateTime<Utc>) -> Option<i64> {
        match self {
            Self::WithinHour { until } => Some((until - now).num_seconds() + 1),
            Self::WithinStay => None,
        }
    }
}

impl Limits {
    /// Whether another try is allowed at `now`, after the failed tries at `failed`.
    pub fn check(&self, failed: &[DateTime<Utc>], now: DateTime<Utc>) -> Result<(), TooManyTries> {
        let in_stay = failed.iter().filter(|at| **at > now - self.stay).count();
        if in_stay >= self.per_stay as usize {
            return Err(TooManyTries::WithinStay);
        }
        let hour = TimeDelta::hours(1);
        let mut in_hour: Vec<_> = failed.iter().filter(|at| **at > now - hour).collect();
        in_hour.sort_unstable();
        let spare = in_hour.len().checked_sub(self.per_hour as usize);
        match spare {
            Some(index) => Err(TooManyTries::WithinHour {
                until: *in_hour[index] + hour,
            }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        per_hour: 2,
        per_stay: 4,
        stay: TimeDelta::days(15),
    };

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    #[test]
    fn counts_by_the_hour_and_by_the_stay() {
        let hour = |until| Err(TooManyTries::WithinHour { until: at(until) });
        let day = 24 * 60;
        for (failed, now, expected) in [
            (vec![], 0, Ok(())),
            (vec![0], 1, Ok(())),
            (vec![0, 1], 2, hour(60)),
            (vec![0, 1], 59, hour(60)),
            (vec![0, 1], 60, Ok(())),
            (vec![1, 0], 59, hour(60)),
            (vec![0, 1, 100, 101], 500, Err(TooManyTries::WithinStay)),
            (vec![0, 1, 100, 101], 16 * day, Ok(())),
        ] {
            let failed: Vec<_> = failed.into_iter().map(at).collect();
            assert_eq!(LIMITS.check(&failed, at(now)), expected, "{failed:?} {now}");
        }
    }
}
