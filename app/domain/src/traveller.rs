//! The person under follow-up, their companions and their waiting place.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    arrival_code::half_width,
    case::CaseState,
    companions::Through,
    geofence::{Position, Verdict},
    ids::{CompanionId, TravellerId},
    places::{InForce, Move, PlaceChange, moves},
    report::{Content, Report},
    times::{Times, Wishes},
    waiting_days::{Period, local_date, start_of_day},
};

pub use crate::companions::Companion;

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
    /// The first one, once registered.
    pub place: Option<WaitingPlace>,
    /// Changes of place, in the order in which they were asked for.
    pub changes: Vec<PlaceChange>,
    /// When and how they wish to be asked.
    pub wishes: Wishes,
    /// Those who report through this traveller's phone, and those who did, in the order in which they
    /// came. See [`Traveller::present`].
    pub companions: Vec<Companion>,
}

impl Traveller {
    /// The state of the case at `now`: an active case whose period is over is released.
    pub fn case_at(&self, now: DateTime<Utc>, zone: Tz) -> CaseState {
        self.case.at(now, self.period.release_at(zone).to_utc())
    }

    /// The address that is valid on `day`; on the day of moving, the new one.
    pub fn address_on(&self, day: NaiveDate) -> Option<&str> {
        address_on(
            self.place.as_ref().map(|it| it.address.as_str()),
            &self.changes,
            day,
        )
    }

    /// The report as everybody sees it: what was outside on a day that became a day of moving
    /// afterwards cannot tell.
    #[must_use]
    pub fn seen(&self, mut report: Report, zone: Tz) -> Report {
        if let Content::Location {
            judged: Some(judged),
            ..
        } = &mut report.content
        {
            let first = self.place.as_ref().map(WaitingPlace::circle);
            let moves = moves(&self.changes);
            judged.verdict = softened(first, &moves, report.captured_at, judged.verdict, zone);
        }
        report
    }
}

/// See [`Traveller::address_on`]; `first` is the address of the first place.
pub fn address_on<'a>(
    first: Option<&'a str>,
    changes: &'a [PlaceChange],
    day: NaiveDate,
) -> Option<&'a str> {
    let stays = crate::places::stays(changes);
    let present = stays.iter().rfind(|it| it.from <= day);
    present.map_or(first, |it| Some(it.change.request.address.as_str()))
}

fn softened(
    first: Option<Circle>,
    moves: &[Move],
    at: DateTime<Utc>,
    verdict: Verdict,
    zone: Tz,
) -> Verdict {
    let is_lenient = || {
        matches!(
            InForce::on(first, moves, local_date(at, zone)),
            InForce::Between(..)
        )
    };
    if verdict == Verdict::Outside && !moves.is_empty() && is_lenient() {
        Verdict::CannotTell
    } else {
        verdict
    }
}

impl WaitingPlace {
    /// The point with its radius.
    pub fn circle(&self) -> Circle {
        Circle {
            position: self.position,
            radius_m: self.radius_m,
        }
    }
}

/// A point with a radius.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
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
    /// The first waiting place, once registered.
    pub place: Option<Circle>,
    /// Moves that the centre has agreed to, in the order of their days; hardly anybody has one.
    pub moves: Vec<Move>,
    /// When the traveller is asked: deadlines follow from it.
    pub times: Times,
    /// Those who report through this traveller's phone.
    pub companions: Vec<Through>,
}

impl Standing {
    /// The companion with that id.
    pub fn companion(&self, id: CompanionId) -> Option<&Through> {
        self.companions.iter().find(|it| it.id == id)
    }

    /// The state of the case at `now`: an active case whose period is over is released.
    pub fn case_at(&self, now: DateTime<Utc>, zone: Tz) -> CaseState {
        self.case.at(now, self.period.release_at(zone).to_utc())
    }

    /// The places by which a report of `at` is judged.
    pub fn places_at(&self, at: DateTime<Utc>, zone: Tz) -> InForce {
        if self.moves.is_empty() {
            // As for nearly everybody: no day has to be worked out.
            return self.place.map_or(InForce::Nowhere, InForce::At);
        }
        InForce::on(self.place, &self.moves, local_date(at, zone))
    }

    /// A verdict of earlier on a report of `at`, in the light of a move that was agreed to since.
    pub fn softened(&self, at: DateTime<Utc>, verdict: Verdict, zone: Tz) -> Verdict {
        softened(self.place, &self.moves, at, verdict, zone)
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
