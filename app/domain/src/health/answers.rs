//! The answers of one health report, and the check of a filled form.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{HealthRule, SymptomCode, Temperature, TemperatureError};

/// What is known about fever: a measured temperature, or the answer to "as high as the limit, or higher?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fever {
    Measured(Temperature),
    SaysYes,
    SaysNo,
}

/// The answers of one person. The same answers always have the same JSON, so a repeat can be told from a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthAnswers {
    pub fever: Fever,
    /// The symptoms that the person has; empty when there are none.
    pub symptoms: BTreeSet<SymptomCode>,
}

/// A question of the health report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HealthField {
    Temperature,
    Fever,
    Symptoms,
}

/// What is wrong with one question of a filled form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field:?}: {key}")]
pub struct HealthError {
    pub field: HealthField,
    /// The key of the message that explains the error to a person.
    pub key: &'static str,
}

impl HealthRule {
    /// Checks a filled form; on failure every question that is wrong, in the order of the form.
    ///
    /// Either `temperature` (as typed) or `fever_answer` (`yes` or `no`) must be given. A measured temperature decides
    /// even if the answer says otherwise. Each of `symptoms` must be a code of the programme; repeats count once.
    pub fn validate(
        &self,
        temperature: &str,
        fever_answer: Option<&str>,
        symptoms: &[String],
    ) -> Result<HealthAnswers, Vec<HealthError>> {
        let fever = read_fever(temperature, fever_answer);
        let symptoms = self.read_symptoms(symptoms);
        match (fever, symptoms) {
            (Ok(fever), Ok(symptoms)) => Ok(HealthAnswers { fever, symptoms }),
            (fever, symptoms) => Err(fever.err().into_iter().chain(symptoms.err()).collect()),
        }
    }

    fn read_symptoms(&self, typed: &[String]) -> Result<BTreeSet<SymptomCode>, HealthError> {
        typed
            .iter()
            .map(|code| {
                self.symptoms()
                    .find(|known| known.as_str() == code)
                    .cloned()
            })
            .collect::<Option<_>>()
            .ok_or(HealthError {
                field: HealthField::Symptoms,
                key: "symptom-unknown",
            })
    }
}

fn read_fever(temperature: &str, fever_answer: Option<&str>) -> Result<Fever, HealthError> {
    let answer = match fever_answer.map(str::trim) {
        None | Some("") => None,
        Some("yes") => Some(Fever::SaysYes),
        Some("no") => Some(Fever::SaysNo),
        Some(_) => {
            return Err(HealthError {
                field: HealthField::Fever,
                key: "fever-answer-unknown",
            });
        }
    };
    match (Temperature::parse(temperature), answer) {
        (Ok(measured), _) => Ok(Fever::Measured(measured)),
        (Err(TemperatureError::Missing), Some(answer)) => Ok(answer),
        // A mistyped temperature is shown even beside an answer: the person meant to give a number.
        (Err(error), _) => Err(HealthError {
            field: HealthField::Temperature,
            key: error.key(),
        }),
    }
}
