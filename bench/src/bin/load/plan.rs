//! When reports are to be sent, whatever the server does: arrivals of an open loop.

use std::time::Duration;

/// How many reports, and when each is due.
#[derive(Debug, Clone, Copy)]
pub enum Plan {
    /// The same rate all the time.
    Constant { per_second: f64, seconds: f64 },
    /// Nothing at both ends, twice the mean rate in the middle.
    Triangle { reports: usize, seconds: f64 },
}

impl Plan {
    /// Of the whole plan.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rate is positive and a run far shorter than 2^52 reports"
    )]
    pub fn reports(self) -> usize {
        match self {
            Self::Constant {
                per_second,
                seconds,
            } => (per_second * seconds) as usize,
            Self::Triangle { reports, .. } => reports,
        }
    }

    /// Until the last arrival.
    pub fn seconds(self) -> f64 {
        match self {
            Self::Constant { seconds, .. } | Self::Triangle { seconds, .. } => seconds,
        }
    }

    /// When report number `index` is due, counted from the beginning.
    pub fn due(self, index: usize) -> Duration {
        let seconds = match self {
            Self::Constant { per_second, .. } => index as f64 / per_second,
            Self::Triangle { reports, seconds } => {
                // The share of reports grows with the square of the time, to the middle and from it.
                let share = index as f64 / reports as f64;
                let rising = |share: f64| seconds * (share / 2.0).sqrt();
                if share < 0.5 {
                    rising(share)
                } else {
                    seconds - rising(1.0 - share)
                }
            }
        };
        Duration::from_secs_f64(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triangle_peaks_in_the_middle() {
        let plan = Plan::Triangle {
            reports: 6000,
            seconds: 60.0,
        };
        assert_eq!(plan.due(0), Duration::ZERO);
        assert_eq!(plan.due(3000), Duration::from_secs(30));
        let in_second = |second: u64| {
            (0..6000)
                .filter(|index| plan.due(*index).as_secs() == second)
                .count()
        };
        assert!((195..=200).contains(&in_second(29)), "{}", in_second(29));
        assert!(in_second(0) <= 4 && in_second(59) <= 4);
        assert!(plan.due(5999) < Duration::from_mins(1));
    }

    #[test]
    fn a_constant_rate_is_even() {
        let plan = Plan::Constant {
            per_second: 200.0,
            seconds: 3.0,
        };
        assert_eq!(plan.reports(), 600);
        assert_eq!(plan.due(300), Duration::from_millis(1500));
    }
}
