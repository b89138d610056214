//! Between the columns and the domain: what cannot be read names its table, column and row.

use std::{borrow::Cow, fmt::Write};

use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    ids::{CompanionId, TravellerId},
    report::Person,
    store::{Result, StoreError},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};

/// Makes the error for one row of one table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// Which table.
    pub table: &'static str,
    /// Key of the row.
    pub key: &'a [u8],
}

impl Row<'_> {
    pub fn unreadable(&self, column: &'static str) -> StoreError {
        let row = self.key.iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        StoreError::Unreadable {
            table: self.table,
            column,
            row,
        }
    }

    pub fn parsed<T, E>(&self, column: &'static str, value: Result<T, E>) -> Result<T> {
        value.map_err(|_| self.unreadable(column))
    }

    pub fn time(&self, column: &'static str, millis: i64) -> Result<DateTime<Utc>> {
        DateTime::from_timestamp_millis(millis).ok_or_else(|| self.unreadable(column))
    }

    pub fn date(&self, column: &'static str, text: &str) -> Result<NaiveDate> {
        self.parsed(column, NaiveDate::parse_from_str(text, "%Y-%m-%d"))
    }

    pub fn traveller(&self, column: &'static str, bytes: &[u8]) -> Result<TravellerId> {
        self.parsed(column, TravellerId::try_from(bytes))
    }

    /// Whom it is about: `bytes` are the traveller's own id or a companion's.
    pub fn person(&self, traveller: TravellerId, bytes: &[u8]) -> Result<Person> {
        if bytes == traveller.as_bytes() {
            return Ok(Person::Traveller);
        }
        self.parsed("person", CompanionId::try_from(bytes))
            .map(Person::Companion)
    }
}

/// Whom it is about, as stored.
pub fn person_bytes(traveller: TravellerId, person: Person) -> [u8; 16] {
    match person {
        Person::Traveller => traveller.to_bytes(),
        Person::Companion(id) => id.to_bytes(),
    }
}

/// A calendar day as stored.
pub fn date_text(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// What the console searches: lower case, one line.
pub fn search_text(parts: &[&str]) -> String {
    parts.join("\n").to_lowercase()
}

/// A pattern that finds `text` anywhere, its own wildcards taken literally.
pub fn like(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// Bytes that came in JSON.
#[derive(Debug)]
pub struct Hex(Vec<u8>);

impl Hex {
    /// None where there are none: SQLite writes NULL so.
    pub fn bytes(&self) -> Option<&[u8]> {
        (!self.0.is_empty()).then_some(&self.0)
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        let bytes = bytes_of_hex(&text).ok_or_else(|| D::Error::custom("no bytes in hex"));
        bytes.map(Self)
    }
}

/// The bytes that are written so, two digits each.
pub fn bytes_of_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
    let bytes = pairs.iter().map(byte);
    rest.is_empty().then(|| bytes.collect())?
}

/// An id that came in JSON.
#[derive(Debug, Clone, Copy)]
pub struct HexId(pub [u8; 16]);

impl<'de> Deserialize<'de> for HexId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Hex(bytes) = Hex::deserialize(from)?;
        let bytes = bytes
            .try_into()
            .map_err(|_| D::Error::custom("an id has 16 bytes"));
        bytes.map(Self)
    }
}

/// The rows in a text that the database has gathered from `table`.
pub fn gathered<T: DeserializeOwned>(table: &'static str, text: &str) -> Result<Vec<T>> {
    serde_json::from_str(text).map_err(|_| {
        let row = Row { table, key: &[] };
        row.unreadable("gathered")
    })
}
