//! The person under follow-up, their companions and their waiting place.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::{
    arrival_code::half_width,
    case::CaseState,
    geofence::Position,
    ids::{CompanionId, TravellerId},
    waiting_days::{Period, start_of_day},
};

/// A passport number in its normal form: 5 to 15 ASCII letters and digits, upper case.
///
/// ICAO Doc 9303 allows nine characters; some older documents are longer.
#[derive(Clone, PartialEq, Eq)]
pub struct PassportNumber(String);

/// What was typed is not a passport number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassportNumberError {
    /// Nothing was typed.
    #[error("missing")]
    Missing,
    /// It has other characters, or too few or too many.
    #[error("not of the form of a passport number")]
    Form,
}

impl PassportNumber {
    /// Reads what a person typed: spaces and hyphens are dropped, full-width letters accepted.
    pub fn parse(text: &str) -> Result<Self, PassportNumberError> {
        let normal: String = text
            .chars()
            .map(half_width)
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if normal.is_empty() {
            return Err(PassportNumberError::Missing);
        }
        let fits =
            (5..=15).contains(&normal.len()) && normal.chars().all(|c| c.is_ascii_alphanumeric());
        if fits {
            Ok(Self(normal))
        } else {
            Err(PassportNumberError::Form)
        }
    }

    /// The whole number. Whoever shows it must have written that into the audit log.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The last three characters, the others as dots.
    pub fn masked(&self) -> String {
        let hidden = self.0.len() - 3;
        format!("{}{}", "•".repeat(hidden), &self.0[hidden..])
    }
}

impl fmt::Debug for PassportNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PassportNumber(…)")
    }
}

/// A person who reports through a traveller's phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Opaque.
    pub id: CompanionId,
    /// As in the arrival record.
    pub name: String,
}

/// The registered home or lodging.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitingPlace {
    /// As the traveller wrote it.
    pub address: String,
    /// The centre of the circle.
    pub position: Position,
    /// Of the circle, in metres: the programme's radius on the day of registration.
    pub radius_m: f64,
    /// When the traveller registered it.
    pub registered_at: DateTime<Utc>,
}

/// The pledge as this traveller accepted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PledgeAccepted {
    /// Which text was shown.
    pub version: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A person under follow-up, with all that the follow-up needs but the reports.
#[derive(Debug, Clone)]
pub struct Traveller {
    /// Opaque.
    pub id: TravellerId,
    /// As in the arrival record.
    pub name: String,
    /// Encrypted at rest.
    pub passport: PassportNumber,
    /// Encrypted at rest.
    pub birth_date: NaiveDate,
    /// For example `NH 832`; empty where the arrival record has none.
    pub flight: String,
    /// For example `34K`; empty where the arrival record has none.
    pub seat: String,
    /// The language that the traveller last used: a locale of the programme.
    pub locale: String,
    /// Day of arrival and length.
    pub period: Period,
    /// As stored; [`Traveller::case_at`] applies the clock.
    pub case: CaseState,
    /// Once accepted.
    pub pledge: Option<PledgeAccepted>,
    /// Once registered.
    pub place: Option<WaitingPlace>,
    /// Those who report through this traveller's phone.
    pub companions: Vec<Companion>,
}

impl Traveller {
    /// The state of the case at `now`: an active case whose period is over is released.
    pub fn case_at(&self, now: DateTime<Utc>, zone: Tz) -> CaseState {
        self.case.at(now, self.period.release_at(zone).to_utc())
    }
}

/// A point with a radius.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle {
    /// The centre.
    pub position: Position,
    /// In metres.
    pub radius_m: f64,
}

/// As much of a traveller as it takes to judge a report; nothing in it names the person.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Day of arrival and length.
    pub period: Period,
    /// As stored; [`Standing::case_at`] applies the clock.
    pub case: CaseState,
    /// The waiting place, once registered.
    pub place: Option<Circle>,
    /// Those who report through this traveller's phone.
    pub companions: Vec<CompanionId>,
}

impl Standing {
    /// The state of the case at `now`: an active case whose period is over is released.
    pub fn case_at(&self, now: DateTime<Utc>, zone: Tz) -> CaseState {
        self.case.at(now, self.period.release_at(zone).to_utc())
    }

    /// The first instant at which a report can count: the start of the day of arrival.
    pub fn reports_from(&self, zone: Tz) -> DateTime<Utc> {
        start_of_day(self.period.arrival_date, zone)
    }
}

/// One line of an arrival record: what is known before the traveller has started.
#[derive(Debug, Clone)]
pub struct NewTraveller {
    /// Opaque.
    pub id: TravellerId,
    /// As in the passport.
    pub name: String,
    /// Encrypted at rest.
    pub passport: PassportNumber,
    /// Encrypted at rest.
    pub birth_date: NaiveDate,
    /// Empty if unknown.
    pub flight: String,
    /// Empty if unknown.
    pub seat: String,
    /// A locale of the programme.
    pub locale: String,
    /// Day of arrival and length.
    pub period: Period,
    /// Those who report through this traveller's phone.
    pub companions: Vec<Companion>,
    /// SHA-256 of the arrival code, where one was printed.
    pub code_hash: Option<[u8; 32]>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passport_numbers_have_one_normal_form() {
        let number = PassportNumber::parse("tz 1234-567").unwrap();
        assert_eq!(number.expose(), "TZ1234567");
        assert_eq!(number.masked(), "••••••567");
        assert_eq!(PassportNumber::parse("ＴＺ１２３４５６７").unwrap(), number);
        assert!(!format!("{number:?}").contains("567"));
    }

    #[test]
    fn refuses_what_is_no_passport_number() {
        assert_eq!(
            PassportNumber::parse("  "),
            Err(PassportNumberError::Missing)
        );
        for typed in ["TZ12", "TZ12345678901234", "TZ123#45", "旅券番号です"] {
            assert_eq!(
                PassportNumber::parse(typed),
                Err(PassportNumberError::Form),
                "{typed}"
            );
        }
    }
}
