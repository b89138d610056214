//! The daily health report: what was answered, and whether it means that the traveller is symptomatic.
//!
//! The list of symptoms and the limits are the programme's. Knows nothing of who answered and of what the centre does.

mod answers;
mod symptom;
mod temperature;

use serde::{Deserialize, Serialize};

pub use answers::{Fever, HealthAnswers, HealthError, HealthField};
pub use symptom::{SymptomCode, SymptomCodeError};
pub use temperature::{Temperature, TemperatureError};

/// When a programme calls a traveller symptomatic: a temperature of `fever_from` or more, or any one symptom of the
/// first list, or any two of the second.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthRule {
    /// The lowest temperature that counts as fever.
    pub fever_from: Temperature,
    /// One of these is enough.
    pub any_one_of: Vec<SymptomCode>,
    /// Two of these are enough.
    pub any_two_of: Vec<SymptomCode>,
}

/// What the rule says about a health report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HealthVerdict {
    Well,
    /// `why` is never empty; it is in the order of the rule.
    Symptomatic {
        why: Vec<Why>,
    },
}

/// One reason to call a traveller symptomatic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    Fever,
    /// A symptom that is enough alone.
    AnyOne(SymptomCode),
    /// The symptoms, two or more, that are enough together.
    AnyTwo(Vec<SymptomCode>),
}

impl HealthRule {
    /// Every symptom that the health report asks for, in the order of the programme.
    pub fn symptoms(&self) -> impl Iterator<Item = &SymptomCode> {
        self.any_one_of.iter().chain(&self.any_two_of)
    }

    /// Whether the answers make the traveller symptomatic, with every reason.
    pub fn decide(&self, answers: &HealthAnswers) -> HealthVerdict {
        let reported = |code: &&SymptomCode| answers.symptoms.contains(*code);
        let mut why = Vec::new();
        if self.is_fever(answers.fever) {
            why.push(Why::Fever);
        }
        why.extend(
            self.any_one_of
                .iter()
                .filter(reported)
                .cloned()
                .map(Why::AnyOne),
        );
        let together: Vec<_> = self.any_two_of.iter().filter(reported).cloned().collect();
        if together.len() >= 2 {
            why.push(Why::AnyTwo(together));
        }
        if why.is_empty() {
            HealthVerdict::Well
        } else {
            HealthVerdict::Symptomatic { why }
        }
    }

    fn is_fever(&self, fever: Fever) -> bool {
        match fever {
            Fever::Measured(temperature) => temperature >= self.fever_from,
            Fever::SaysYes => true,
            Fever::SaysNo => false,
        }
    }
}

impl HealthVerdict {
    pub fn is_symptomatic(&self) -> bool {
        matches!(self, Self::Symptomatic { .. })
    }
}
