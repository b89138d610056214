//! Whether a reported position is at the waiting place: inside, outside, or cannot tell.
//!
//! All lengths are metres, all angles degrees on WGS84. Knows nothing of who reported and of what follows from it.

mod band;
mod position;

use std::{fmt, str::FromStr, sync::LazyLock};

use geographiclib_rs::{Geodesic, InverseGeodesic};
use serde::{Deserialize, Serialize};

pub use band::DistanceBand;
pub use position::{Fix, Position, PositionError};

static EARTH: LazyLock<Geodesic> = LazyLock::new(Geodesic::wgs84);

/// What a location report says about the waiting place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Inside,
    Outside,
    /// The position is too inexact to say. It is never held against anyone.
    CannotTell,
}

/// A verdict with the distance it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    pub verdict: Verdict,
    /// Metres between the report and the waiting place.
    pub distance_m: f64,
}

/// A stored word that is none of the words its column can hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} is not a {kind}")]
pub struct UnknownWord {
    /// What the word should have been.
    pub kind: &'static str,
    pub word: String,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Inside, Self::Outside, Self::CannotTell];

    /// The word that is stored and sent; the same as in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Verdict {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == word)
            .ok_or_else(|| UnknownWord {
                kind: "verdict",
                word: word.to_owned(),
            })
    }
}

/// The length in metres of the shortest way over the WGS84 ellipsoid, at least 0. It is right across the
/// antimeridian and at the poles.
pub fn distance_m(a: Position, b: Position) -> f64 {
    EARTH.inverse(a.latitude(), a.longitude(), b.latitude(), b.longitude())
}

/// The rule of the geofence, with d the distance, a the accuracy (the browser's 95 % radius) and r the radius, in metres:
/// outside if d - a > r, because even the nearest plausible point is beyond; inside if d <= r and a <= r; otherwise
/// cannot tell.
///
/// Values that mean nothing (negative, not a number) cannot tell either, so that a fault is never held against anyone.
pub fn verdict(distance_m: f64, accuracy_m: f64, radius_m: f64) -> Verdict {
    if [distance_m, accuracy_m, radius_m]
        .iter()
        .any(|metres| metres.is_nan() || *metres < 0.0)
    {
        return Verdict::CannotTell;
    }
    if distance_m - accuracy_m > radius_m {
        Verdict::Outside
    } else if distance_m <= radius_m && accuracy_m <= radius_m {
        Verdict::Inside
    } else {
        Verdict::CannotTell
    }
}

/// The verdict on `fix` for a waiting place at `place` with a radius of `radius_m` metres.
pub fn judge(fix: &Fix, place: Position, radius_m: f64) -> Judgement {
    let distance_m = distance_m(fix.position, place);
    Judgement {
        verdict: verdict(distance_m, fix.accuracy_m, radius_m),
        distance_m,
    }
}
