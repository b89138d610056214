//! What is kept of a distance once the coordinates are destroyed.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::UnknownWord;

/// A distance from the waiting place, coarse enough to tell no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DistanceBand {
    Upto50,
    Upto100,
    Upto250,
    Upto1000,
    Upto10km,
    Beyond,
}

impl DistanceBand {
    pub const ALL: [Self; 6] = [
        Self::Upto50,
        Self::Upto100,
        Self::Upto250,
        Self::Upto1000,
        Self::Upto10km,
        Self::Beyond,
    ];

    /// The narrowest band that holds `distance_m` metres. A band holds its own upper end.
    pub fn of(distance_m: f64) -> Self {
        Self::ALL
            .into_iter()
            .find(|band| {
                band.upper_m()
                    .is_some_and(|upper| distance_m <= f64::from(upper))
            })
            .unwrap_or(Self::Beyond)
    }

    /// The upper end in metres; none where the band has no end.
    pub fn upper_m(self) -> Option<u32> {
        match self {
            Self::Upto50 => Some(50),
            Self::Upto100 => Some(100),
            Self::Upto250 => Some(250),
            Self::Upto1000 => Some(1_000),
            Self::Upto10km => Some(10_000),
            Self::Beyond => None,
        }
    }

    /// The word that is stored and sent; the same as in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Upto50 => "upto50",
            Self::Upto100 => "upto100",
            Self::Upto250 => "upto250",
            Self::Upto1000 => "upto1000",
            Self::Upto10km => "upto10km",
            Self::Beyond => "beyond",
        }
    }
}

impl fmt::Display for DistanceBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for DistanceBand {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL
            .into_iter()
            .find(|band| band.as_str() == word)
            .ok_or_else(|| UnknownWord {
                kind: "distance band",
                word: word.to_owned(),
            })
    }
}
