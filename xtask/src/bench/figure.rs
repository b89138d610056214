//! One measured figure with what it is compared with.

use serde::{Deserialize, Deserializer, Serialize};

use super::subject::Subject;

/// A row of the results.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Figure {
    pub name: String,
    pub unit: String,
    /// NaN where there was nothing to measure; then no budget is reached.
    #[serde(deserialize_with = "or_nan")]
    pub okaeri: f64,
    pub pocketbase: Option<f64>,
    pub floor: Option<f64>,
    pub budgets: Vec<Budget>,
}

/// What the figure should be.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Budget {
    pub text: String,
    pub reached: bool,
}

impl Figure {
    pub fn new(name: impl Into<String>, unit: &str, okaeri: f64) -> Self {
        Self {
            name: name.into(),
            unit: unit.to_owned(),
            okaeri,
            pocketbase: None,
            floor: None,
            budgets: Vec::new(),
        }
    }

    /// One figure of several servers.
    pub fn of(name: impl Into<String>, unit: &str, value: impl Fn(Subject) -> f64) -> Self {
        Self {
            pocketbase: Some(value(Subject::Pocketbase)),
            floor: Some(value(Subject::Floor)),
            ..Self::new(name, unit, value(Subject::Okaeri))
        }
    }

    /// It should be no more than `limit`.
    pub fn at_most(mut self, limit: f64) -> Self {
        self.budgets.push(Budget {
            text: format!("≤ {}", number(limit)),
            reached: self.okaeri <= limit,
        });
        self
    }

    /// It should be no less than `limit`.
    pub fn at_least(mut self, limit: f64) -> Self {
        self.budgets.push(Budget {
            text: format!("≥ {}", number(limit)),
            reached: self.okaeri >= limit,
        });
        self
    }

    /// It should be `wanted`, exactly.
    pub fn exactly(mut self, wanted: u64) -> Self {
        let wanted = count(wanted);
        self.budgets.push(Budget {
            text: number(wanted),
            reached: (self.okaeri - wanted).abs() < 0.5,
        });
        self
    }

    /// It should be no more than so many times another figure.
    pub fn at_most_of(self, times: f64, of: &str, other: f64) -> Self {
        let reached = self.okaeri <= times * other;
        self.compared("≤", reached, times, of, other)
    }

    /// It should be no less than so many times another figure.
    pub fn at_least_of(self, times: f64, of: &str, other: f64) -> Self {
        let reached = self.okaeri >= times * other;
        self.compared("≥", reached, times, of, other)
    }

    fn compared(mut self, sign: &str, reached: bool, times: f64, of: &str, other: f64) -> Self {
        let found = number(self.okaeri / other);
        self.budgets.push(Budget {
            text: format!("{sign} {times} × {of}: {found} ×"),
            reached,
        });
        self
    }
}

/// JSON has no NaN, it is written as null.
fn or_nan<'de, D: Deserializer<'de>>(value: D) -> Result<f64, D::Error> {
    Ok(Option::deserialize(value)?.unwrap_or(f64::NAN))
}

/// Counts stay far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "see above")]
pub fn count(number: u64) -> f64 {
    number as f64
}

/// The middle one; 0 of none.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let (Some(low), Some(high)) = (
        values.get(values.len().saturating_sub(1) / 2),
        values.get(values.len() / 2),
    ) else {
        return 0.0;
    };
    low.midpoint(*high)
}

/// Three digits, or all before the point with commas.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    if (value - value.round()).abs() < 1e-9 || value >= 100.0 {
        return with_commas(&format!("{value:.0}"));
    }
    if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

fn with_commas(digits: &str) -> String {
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits() {
        for (value, text) in [
            (0.0, "0"),
            (0.256, "0.26"),
            (12.34, "12.3"),
            (999.6, "1,000"),
            (1_234_567.8, "1,234,568"),
            (f64::INFINITY, "–"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((median([3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median([4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
    }

    #[test]
    fn budgets_say_how_far_it_is() {
        let figure = Figure::new("p99", "ms", 2.0).at_most_of(0.25, "PocketBase", 16.0);
        assert!(figure.budgets[0].reached);
        assert_eq!(figure.budgets[0].text, "≤ 0.25 × PocketBase: 0.12 ×");
        assert!(!Figure::new("lost", "", 1.0).exactly(0).budgets[0].reached);
        let nothing = Figure::new("refusals", "ms", f64::NAN).at_most(50.0);
        assert!(!nothing.budgets[0].reached);
        let json = serde_json::to_string(&nothing).unwrap();
        let read: Figure = serde_json::from_str(&json).unwrap();
        assert!(read.okaeri.is_nan());
    }
}
