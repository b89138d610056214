//! Seats of an aircraft: as arrival records write them, and where a confirmed case sat.

use std::fmt;

use crate::{arrival_code::half_width, digits};

/// Rows of the longest aircraft, and some more.
const LAST_ROW: u16 = 120;
/// Seats and rows of one confirmed case, who may have moved.
const MOST: usize = 12;

/// A row, and the letter in it where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// From 1.
    pub row: u16,
    /// Such as `A`.
    pub letter: Option<char>,
}

impl Seat {
    /// Reads `34A`, `34 a`, `034-A` or only `34`; none where nothing is known.
    pub fn parse(written: &str) -> Option<Self> {
        let plain: String = digits::to_latin(written)
            .chars()
            .map(half_width)
            .filter(|c| !c.is_whitespace() && !is_hyphen(*c))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let number = plain.trim_end_matches(|it: char| it.is_ascii_uppercase());
        let mut letters = plain[number.len()..].chars();
        let (letter, more) = (letters.next(), letters.next());
        if more.is_some() || !number.bytes().all(|it| it.is_ascii_digit()) {
            return None;
        }
        let row = number.parse().ok()?;
        (1..=LAST_ROW)
            .contains(&row)
            .then_some(Self { row, letter })
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '–' | '−' | '〜' | '～' | '~')
}

impl fmt::Display for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.row)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// Where a confirmed case sat: seats, or rows where the seat is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSeats(Vec<Seat>);

/// What was typed are not seats.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeatsError {
    /// Nothing was typed.
    #[error("missing")]
    Missing,
    /// This part of it is neither a seat nor a row.
    #[error("not a seat")]
    Form(String),
    /// More than one person can have sat in.
    #[error("too many")]
    TooMany,
}

impl CaseSeats {
    /// Reads `34A`, `34A, 34B`, `34` or `34-36`.
    pub fn parse(typed: &str) -> Result<Self, SeatsError> {
        let mut seats = Vec::new();
        let parts = typed.split([',', '，', '、', '،', ';', '/', '\n']);
        for part in parts.map(str::trim).filter(|it| !it.is_empty()) {
            let read = rows(part).or_else(|| Seat::parse(part).map(|it| vec![it]));
            seats.extend(read.ok_or_else(|| SeatsError::Form(part.to_owned()))?);
            if seats.len() > MOST {
                return Err(SeatsError::TooMany);
            }
        }
        if seats.is_empty() {
            return Err(SeatsError::Missing);
        }
        Ok(Self(seats))
    }

    /// Whether it is exactly the seat of the confirmed case. A row alone says nothing of a person.
    pub fn hold(&self, seat: Seat) -> bool {
        seat.letter.is_some() && self.0.contains(&seat)
    }

    /// How many rows lie between, and the nearest of the seats.
    pub fn distance(&self, seat: Seat) -> u16 {
        let distances = self.0.iter().map(|it| it.row.abs_diff(seat.row));
        distances.min().unwrap_or(u16::MAX)
    }
}

/// `34-36`, each row by itself.
fn rows(part: &str) -> Option<Vec<Seat>> {
    let (first, last) = part.split_once(is_hyphen)?;
    let (first, last) = (Seat::parse(first)?, Seat::parse(last)?);
    if first.letter.is_some() || last.letter.is_some() || first.row > last.row {
        return None;
    }
    let row = |row| Seat { row, letter: None };
    Some((first.row..=last.row).map(row).collect())
}

impl fmt::Display for CaseSeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, seat) in self.0.iter().enumerate() {
            let separator = if place == 0 { "" } else { ", " };
            write!(f, "{separator}{seat}")?;
        }
        Ok(())
    }
}
