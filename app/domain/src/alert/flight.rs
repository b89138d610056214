//! A flight number in one form, however it was written: `NH 006` is `NH6`.

use std::fmt;

use crate::{arrival_code::half_width, digits};

/// An airline (two signs of IATA or three letters of ICAO), a number of one to four digits without
/// zeros before it, and a letter where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flight(String);

/// What was typed is not a flight number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FlightError {
    /// Nothing was typed.
    #[error("missing")]
    Missing,
    /// It has another form.
    #[error("not of the form of a flight number")]
    Form,
}

impl Flight {
    /// Reads what a person or an arrival record wrote: case, blanks and hyphens do not matter.
    pub fn parse(written: &str) -> Result<Self, FlightError> {
        let plain: String = digits::to_latin(written)
            .chars()
            .map(half_width)
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '−' | '/' | '.'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if plain.is_empty() {
            return Err(FlightError::Missing);
        }
        // A designator of three letters is ICAO's; one of two signs may have a digit, as in 5J.
        [3, 2]
            .into_iter()
            .find_map(|length| read(&plain, length))
            .ok_or(FlightError::Form)
    }

    /// Such as `NH6`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `written`, of an arrival record, means this flight.
    pub fn is_written(&self, written: &str) -> bool {
        Self::parse(written).as_ref() == Ok(self)
    }
}

fn read(plain: &str, length: usize) -> Option<Flight> {
    let (airline, rest) = plain.split_at_checked(length)?;
    let has_letter = airline.bytes().any(|it| it.is_ascii_uppercase());
    let fits = |it: u8| it.is_ascii_uppercase() || length == 2 && it.is_ascii_digit();
    if !has_letter || !airline.bytes().all(fits) {
        return None;
    }
    let number = rest.trim_end_matches(|it: char| it.is_ascii_uppercase());
    let letter = &rest[number.len()..];
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|it| it.is_ascii_digit());
    if !is_number || letter.len() > 1 {
        return None;
    }
    let number: u16 = number.parse().ok()?;
    Some(Flight(format!("{airline}{number}{letter}")))
}

impl fmt::Display for Flight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
