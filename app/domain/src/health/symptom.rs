//! The name of a symptom, as the programme lists it and reports carry it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A symptom's code: words of lower-case letters and digits joined by single hyphens, at most 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SymptomCode(String);

/// A text that is not a symptom's code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a symptom code: write words of lower-case letters joined by hyphens, such as \"sore-throat\""
)]
pub struct SymptomCodeError(String);

impl SymptomCode {
    /// The longest code, in characters.
    pub const LONGEST: usize = 40;

    pub fn new(code: impl Into<String>) -> Result<Self, SymptomCodeError> {
        let code = code.into();
        let in_words = code.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if in_words && code.len() <= Self::LONGEST {
            Ok(Self(code))
        } else {
            Err(SymptomCodeError(code))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SymptomCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for SymptomCode {
    type Error = SymptomCodeError;

    fn try_from(code: String) -> Result<Self, SymptomCodeError> {
        Self::new(code)
    }
}

impl From<SymptomCode> for String {
    fn from(code: SymptomCode) -> Self {
        code.0
    }
}
