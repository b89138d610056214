//! A place on the earth, and a phone's claim to be there.

use serde::{Deserialize, Serialize};

/// Why numbers are not a position or a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PositionError {
    #[error("the latitude must lie between -90 and 90 degrees")]
    Latitude,
    #[error("the longitude must lie between -180 and 180 degrees")]
    Longitude,
    #[error("the accuracy must be 0 metres or more")]
    Accuracy,
}

impl PositionError {
    /// The key of the message that explains the error to a person.
    pub fn key(self) -> &'static str {
        match self {
            Self::Latitude => "position-latitude",
            Self::Longitude => "position-longitude",
            Self::Accuracy => "position-accuracy",
        }
    }
}

/// A point on WGS84, in degrees. Both numbers are finite and in range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "UncheckedPosition", deny_unknown_fields)]
pub struct Position {
    latitude: f64,
    longitude: f64,
}

/// A position with the accuracy that the phone claims for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "UncheckedFix")]
pub struct Fix {
    pub position: Position,
    /// Metres around `position` in which the phone is with a probability of 95 %. A browser may report 0.
    pub accuracy_m: f64,
}

#[derive(Deserialize)]
struct UncheckedPosition {
    latitude: f64,
    longitude: f64,
}

#[derive(Deserialize)]
struct UncheckedFix {
    position: Position,
    accuracy_m: f64,
}

impl Position {
    /// The point at `latitude` (-90 to 90) and `longitude` (-180 to 180) degrees.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, PositionError> {
        // A range never contains what is not a number, so these two lines also refuse infinities and NaN.
        if !(-90.0..=90.0).contains(&latitude) {
            return Err(PositionError::Latitude);
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return Err(PositionError::Longitude);
        }
        Ok(Self {
            latitude,
            longitude,
        })
    }

    /// Degrees north of the equator.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        self.longitude
    }
}

impl Fix {
    /// `accuracy_m` in metres: finite and at least 0.
    pub fn new(position: Position, accuracy_m: f64) -> Result<Self, PositionError> {
        if !accuracy_m.is_finite() || accuracy_m < 0.0 {
            return Err(PositionError::Accuracy);
        }
        Ok(Self {
            position,
            accuracy_m,
        })
    }
}

impl TryFrom<UncheckedPosition> for Position {
    type Error = PositionError;

    fn try_from(unchecked: UncheckedPosition) -> Result<Self, PositionError> {
        Self::new(unchecked.latitude, unchecked.longitude)
    }
}

impl TryFrom<UncheckedFix> for Fix {
    type Error = PositionError;

    fn try_from(unchecked: UncheckedFix) -> Result<Self, PositionError> {
        Self::new(unchecked.position, unchecked.accuracy_m)
    }
}
