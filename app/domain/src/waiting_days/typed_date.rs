//! Dates as people type them: three fields of a form, or one date in a link.
//!
//! Knows what makes a date wrong and in which field, never the sentence that says so.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::digits;

/// The longest a birth may lie back, in years. The oldest person known lived 122 years.
const OLDEST_BIRTH_YEARS: u32 = 130;
/// The last year of four digits, which is what the field has room for.
const LAST_YEAR: u32 = 9999;

/// A field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatePart {
    Year,
    Month,
    Day,
}

const ALL_PARTS: [DatePart; 3] = [DatePart::Year, DatePart::Month, DatePart::Day];

/// Why what was typed is not a date that can be used here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// These fields are empty.
    #[error("parts of the date are missing: {0:?}")]
    Missing(Vec<DatePart>),
    /// These fields hold something that is not a whole number.
    #[error("parts of the date are not numbers: {0:?}")]
    NotANumber(Vec<DatePart>),
    /// The calendar has no such date; the field to look at first.
    #[error("there is no such date, see the {0:?}")]
    NoSuchDay(DatePart),
    #[error("the date lies in the future")]
    InFuture,
    #[error("the date lies too far back")]
    TooLongAgo,
}

impl DateError {
    /// The key of the message that explains the error to a person.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing(_) => "date-missing",
            Self::NotANumber(_) => "date-not-a-number",
            Self::NoSuchDay(_) => "date-no-such-day",
            Self::InFuture => "date-in-future",
            Self::TooLongAgo => "date-too-long-ago",
        }
    }

    /// The fields that are wrong, in the order year, month, day; never empty.
    pub fn parts(&self) -> &[DatePart] {
        match self {
            Self::Missing(parts) | Self::NotANumber(parts) => parts,
            Self::NoSuchDay(part) => std::slice::from_ref(part),
            Self::InFuture | Self::TooLongAgo => &ALL_PARTS,
        }
    }
}

/// How far back an arrival may lie. A programme sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArrivalLimits {
    /// The most days between arrival and today.
    pub oldest_days: u16,
}

impl Default for ArrivalLimits {
    fn default() -> Self {
        Self { oldest_days: 365 }
    }
}

/// The date written in three fields. Digits of any script; blanks around them do not matter.
pub fn parse_date(year: &str, month: &str, day: &str) -> Result<NaiveDate, DateError> {
    let typed = [year, month, day].map(digits::to_latin);
    let numbers = typed
        .each_ref()
        .map(|latin| digits::whole_number(latin.as_str()));

    let missing = parts_where(|index| typed[index].is_empty());
    if !missing.is_empty() {
        return Err(DateError::Missing(missing));
    }
    let [Some(year), Some(month), Some(day)] = numbers else {
        let wrong = parts_where(|index| numbers[index].is_none());
        return Err(DateError::NotANumber(wrong));
    };
    calendar_date(year, month, day)
}

/// A date of arrival: today or earlier, and not further back than `limits` allow. `today` is the date in the
/// programme's time zone.
pub fn parse_arrival(
    year: &str,
    month: &str,
    day: &str,
    today: NaiveDate,
    limits: ArrivalLimits,
) -> Result<NaiveDate, DateError> {
    let date = parse_date(year, month, day)?;
    let oldest = today.checked_sub_days(Days::new(u64::from(limits.oldest_days)));
    within(date, oldest, today)
}

/// A date of birth: today or earlier, and at most 130 years ago.
pub fn parse_birth_date(
    year: &str,
    month: &str,
    day: &str,
    today: NaiveDate,
) -> Result<NaiveDate, DateError> {
    let date = parse_date(year, month, day)?;
    let oldest = today.checked_sub_months(Months::new(12 * OLDEST_BIRTH_YEARS));
    within(date, oldest, today)
}

/// The date written as year-month-day in one text, as links and date fields carry it: `2021-10-01`.
pub fn parse_iso(typed: &str) -> Result<NaiveDate, DateError> {
    let latin = digits::to_latin(typed);
    if latin.is_empty() {
        return Err(DateError::Missing(ALL_PARTS.to_vec()));
    }
    let mut fields = latin.split('-');
    match (fields.next(), fields.next(), fields.next(), fields.next()) {
        (Some(year), Some(month), Some(day), None) => parse_date(year, month, day),
        _ => Err(DateError::NotANumber(ALL_PARTS.to_vec())),
    }
}

fn parts_where(wrong: impl Fn(usize) -> bool) -> Vec<DatePart> {
    (0..ALL_PARTS.len())
        .filter(|index| wrong(*index))
        .map(|index| ALL_PARTS[index])
        .collect()
}

/// The date, or the first field that rules it out.
fn calendar_date(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
    if !(1..=LAST_YEAR).contains(&year) {
        return Err(DateError::NoSuchDay(DatePart::Year));
    }
    if !(1..=12).contains(&month) {
        return Err(DateError::NoSuchDay(DatePart::Month));
    }
    i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or(DateError::NoSuchDay(DatePart::Day))
}

fn within(
    date: NaiveDate,
    oldest: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<NaiveDate, DateError> {
    if date > today {
        return Err(DateError::InFuture);
    }
    if oldest.is_some_and(|oldest| date < oldest) {
        return Err(DateError::TooLongAgo);
    }
    Ok(date)
}
