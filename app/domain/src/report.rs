//! Reports: what a phone sends, what makes two of them the same, and when one is refused.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    arrival_code::ALPHABET,
    case::CaseState,
    geofence::{DistanceBand, Fix, Verdict},
    health::{HealthAnswers, HealthRule, HealthVerdict},
    ids::{CompanionId, ReportId, TravellerId},
    places::InForce,
    traveller::Standing,
    waiting_days::start_of_day,
};

/// Whom a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Person {
    /// The traveller whose phone it is.
    Traveller,
    /// One who reports through that phone.
    Companion(CompanionId),
}

/// What a location report says, as sent. Angles in degrees (WGS 84), accuracy in metres
/// (radius of 95 % confidence, as the Geolocation API gives it).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocationBody {
    /// Made by the phone.
    pub id: ReportId,
    /// When the phone took the fix; without it, the time of receipt counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured_at: Option<DateTime<Utc>>,
    /// North is positive.
    pub latitude: f64,
    /// East is positive.
    pub longitude: f64,
    /// In metres.
    pub accuracy: f64,
}

/// What a health report says, as sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthBody {
    /// Made with the form, so that a form sent twice is one report.
    pub id: ReportId,
    /// Whom it is about.
    pub person: Person,
    /// Validated against the programme's rule.
    pub answers: HealthAnswers,
}

/// SHA-256 of what was sent. The same id with another fingerprint is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Of a body in its canonical form: JSON, keys in the order of the struct.
    pub fn of(body: &impl Serialize) -> Self {
        // Serialising our own bodies cannot fail: no maps with other than text keys, no I/O.
        let json = serde_json::to_vec(body).unwrap_or_default();
        Self(Sha256::digest(json).into())
    }
}

/// What a traveller can read out on the phone to prove a report, for example `4F7K-29QM`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt(String);

impl Receipt {
    /// Eight symbols of five bits, from the random part of the report's id, so that the same
    /// report always has the same receipt.
    pub fn of(id: ReportId) -> Self {
        let random = &id.as_bytes()[11..16];
        let bits = random
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let symbol = |place: u32| char::from(ALPHABET[(bits >> (35 - 5 * place) & 31) as usize]);
        let mut text: String = (0..8).map(symbol).collect();
        text.insert(4, '-');
        Self(text)
    }

    /// As stored.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is destroyed after the programme's hours (72 by default).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RawFix {
    /// Where, and how sure.
    pub fix: Fix,
    /// From the waiting place, in metres; none where no place was registered.
    pub distance_m: Option<f64>,
}

/// What stays of a location report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// By the rule of the geofence.
    pub verdict: Verdict,
    /// Instead of the distance.
    pub band: DistanceBand,
}

/// What an accepted report says and what the rules make of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Where the phone was.
    Location {
        /// The raw fix and its distance; destroyed after the programme's hours.
        raw: Option<RawFix>,
        /// In metres; stays when the fix is gone.
        accuracy_m: f64,
        /// None where no waiting place was registered yet.
        judged: Option<Judged>,
    },
    /// How a person feels.
    Health {
        /// As answered.
        answers: HealthAnswers,
        /// As the programme's rule decided on receipt.
        verdict: HealthVerdict,
    },
}

/// A report that was accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Made by the phone.
    pub id: ReportId,
    /// Whose phone.
    pub traveller: TravellerId,
    /// Whom it is about.
    pub person: Person,
    /// By the phone's clock. Rules judge by this time.
    pub captured_at: DateTime<Utc>,
    /// By the server's clock.
    pub received_at: DateTime<Utc>,
    /// Of what was sent.
    pub fingerprint: Fingerprint,
    /// What it says.
    pub content: Content,
}

/// What a report says, before the rules have looked at it.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Where the phone was.
    Location(Fix),
    /// How a person feels.
    Health(HealthAnswers),
}

/// A report as it came in. It is judged and stored in one step, so that the case it is judged by
/// is the case of that moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// Made by the phone.
    pub id: ReportId,
    /// Whose phone.
    pub traveller: TravellerId,
    /// Whom it is about.
    pub person: Person,
    /// By the phone's clock.
    pub captured_at: DateTime<Utc>,
    /// By the server's clock.
    pub received_at: DateTime<Utc>,
    /// Of what was sent.
    pub fingerprint: Fingerprint,
    /// What it says.
    pub said: Said,
}

impl Submission {
    /// Admits and judges it: what is to be stored, or why it is not taken.
    pub fn judge(
        self,
        standing: &Standing,
        rule: &HealthRule,
        zone: Tz,
    ) -> Result<Report, Refusal> {
        admit(
            standing,
            self.person,
            self.captured_at,
            self.received_at,
            zone,
        )?;
        let content = match self.said {
            Said::Location(fix) => {
                Content::location(fix, standing.places_at(self.captured_at, zone))
            }
            Said::Health(answers) => Content::Health {
                verdict: rule.decide(&answers),
                answers,
            },
        };
        Ok(Report {
            id: self.id,
            traveller: self.traveller,
            person: self.person,
            captured_at: self.captured_at,
            received_at: self.received_at,
            fingerprint: self.fingerprint,
            content,
        })
    }
}

impl Content {
    /// A location report of `fix`, judged against the places that were valid.
    pub fn location(fix: Fix, places: InForce) -> Self {
        let judgement = places.judge(&fix);
        Self::Location {
            raw: Some(RawFix {
                fix,
                distance_m: judgement.as_ref().map(|it| it.distance_m),
            }),
            accuracy_m: fix.accuracy_m,
            judged: judgement.map(|it| Judged {
                verdict: it.verdict,
                band: DistanceBand::of(it.distance_m),
            }),
        }
    }

    /// The word for what the rules make of it; `none` where there was no place to compare with.
    pub fn verdict(&self) -> &'static str {
        match self {
            Self::Location { judged, .. } => judged.map_or("none", |it| it.verdict.as_str()),
            Self::Health { verdict, .. } => match verdict {
                HealthVerdict::Well => "well",
                HealthVerdict::Symptomatic { .. } => "symptomatic",
            },
        }
    }

    /// The word in storage.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Location { .. } => "location",
            Self::Health { .. } => "health",
        }
    }
}

impl Report {
    /// What the traveller gets for it.
    pub fn receipt(&self) -> Receipt {
        Receipt::of(self.id)
    }
}

/// Why a report is not taken. The key names a message; the traveller reads that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The phone's clock is ahead by more than the tolerance.
    #[error("captured in the future")]
    CapturedInFuture,
    /// Taken before the day of arrival.
    #[error("captured before the period")]
    CapturedTooOld,
    /// The waiting period is over.
    #[error("released")]
    Released,
    /// The case is closed, or the day of arrival has not come.
    #[error("not active")]
    NotActive,
    /// Not on Earth, or not a number.
    #[error("bad position")]
    BadPosition,
    /// The person is not one of this traveller's companions.
    #[error("unknown person")]
    UnknownPerson,
    /// The companion has reported with a phone of their own since before that.
    #[error("handed over")]
    HandedOver,
}

impl Refusal {
    /// The code in answers and the tail of the message key `problem-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::CapturedInFuture => "captured-in-future",
            Self::CapturedTooOld => "captured-too-old",
            Self::Released => "released",
            Self::NotActive => "not-active",
            Self::BadPosition => "bad-position",
            Self::UnknownPerson => "unknown-person",
            Self::HandedOver => "handed-over",
        }
    }
}

/// How far ahead a phone's clock may be before its reports are refused: ordinary phones are
/// within seconds, and a day ahead is a wrong clock that the traveller should be told about.
pub const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// Whether the traveller may report now about something captured at `captured_at`, and about whom.
pub fn admit(
    traveller: &Standing,
    person: Person,
    captured_at: DateTime<Utc>,
    now: DateTime<Utc>,
    zone: Tz,
) -> Result<(), Refusal> {
    match traveller.case_at(now, zone) {
        CaseState::Released => return Err(Refusal::Released),
        CaseState::Closed(_) => return Err(Refusal::NotActive),
        CaseState::Expected | CaseState::Active => {}
    }
    let mut from = traveller.reports_from(zone);
    if let Person::Companion(id) = person {
        let companion = traveller.companion(id).ok_or(Refusal::UnknownPerson)?;
        if companion.left_at.is_some_and(|left| left <= captured_at) {
            return Err(Refusal::HandedOver);
        }
        if let Some(own) = companion.period() {
            if own.release_at(zone) <= now {
                return Err(Refusal::Released);
            }
            from = start_of_day(own.arrival_date, zone);
        }
    }
    if now < from {
        Err(Refusal::NotActive)
    } else if captured_at > now + CLOCK_TOLERANCE {
        Err(Refusal::CapturedInFuture)
    } else if captured_at < from {
        Err(Refusal::CapturedTooOld)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_receipt_comes_from_the_random_part() {
        let id: ReportId = "0193a1b2-c3d4-7e5f-8a9b-0000000000ff".parse().unwrap();
        assert_eq!(Receipt::of(id).to_string(), "0000-007Z");
        let later: ReportId = "0193ffff-c3d4-7e5f-8a9b-0000000000ff".parse().unwrap();
        assert_eq!(Receipt::of(id), Receipt::of(later));
    }

    #[test]
    fn the_fingerprint_tells_bodies_apart() {
        let id: ReportId = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab".parse().unwrap();
        let body = LocationBody {
            id,
            captured_at: None,
            latitude: 1.0,
            longitude: 2.0,
            accuracy: 3.0,
        };
        assert_eq!(Fingerprint::of(&body), Fingerprint::of(&body.clone()));
        let moved = LocationBody {
            latitude: 1.000_001,
            ..body
        };
        assert_ne!(Fingerprint::of(&body), Fingerprint::of(&moved));
    }
}
