//! A body temperature in degrees Celsius, exact to a tenth.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::digits;

/// Tenths of a degree Celsius, from 30.0 °C to 45.0 °C: what a living person's thermometer shows.
/// In JSON and TOML it is a number of degrees: 37.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Temperature(i16);

/// Why what was typed is not a temperature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemperatureError {
    #[error("the temperature is missing")]
    Missing,
    #[error("the temperature is not a number")]
    NotANumber,
    #[error("the temperature must lie between 30.0 and 45.0 degrees Celsius")]
    OutOfRange,
}

impl TemperatureError {
    /// The key of the message that explains the error to a person.
    pub fn key(self) -> &'static str {
        match self {
            Self::Missing => "temperature-missing",
            Self::NotANumber => "temperature-not-a-number",
            Self::OutOfRange => "temperature-out-of-range",
        }
    }
}

/// The signs that keyboards offer between degrees and tenths: point, comma, Arabic decimal separator and comma,
/// full-width point and comma, and the full stop and comma of Japanese and Chinese.
const SEPARATORS: [char; 8] = [
    '.', ',', '\u{066B}', '\u{060C}', '\u{FF0E}', '\u{FF0C}', '\u{3002}', '\u{3001}',
];
/// Units that people type after the number. Fahrenheit is not among them: 99.5 is refused as out of range.
const UNITS: [&str; 5] = ["°C", "°c", "℃", "度", "°"];

impl Temperature {
    pub const LOWEST: Self = Self(300);
    pub const HIGHEST: Self = Self(450);

    /// From tenths of a degree Celsius: 375 is 37.5 °C.
    pub fn from_tenths(tenths: i16) -> Result<Self, TemperatureError> {
        let temperature = Self(tenths);
        if (Self::LOWEST..=Self::HIGHEST).contains(&temperature) {
            Ok(temperature)
        } else {
            Err(TemperatureError::OutOfRange)
        }
    }

    /// The temperature in tenths of a degree Celsius.
    pub fn tenths(self) -> i16 {
        self.0
    }

    /// The temperature in degrees Celsius.
    pub fn celsius(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// Reads a typed temperature: digits of any script, `37.5` or `37,5`, with or without the unit.
    ///
    /// Digits after the tenths are cut off and not rounded, so that 37.49 stays below a limit of 37.5.
    pub fn parse(typed: &str) -> Result<Self, TemperatureError> {
        let latin = digits::to_latin(typed);
        if latin.is_empty() {
            return Err(TemperatureError::Missing);
        }
        let number = UNITS
            .iter()
            .find_map(|unit| latin.strip_suffix(unit))
            .unwrap_or(&latin)
            .trim_end();
        let (degrees, fraction) = number.split_once(SEPARATORS).unwrap_or((number, "0"));
        let whole = digits::whole_number(degrees).ok_or(TemperatureError::NotANumber)?;
        digits::whole_number(fraction).ok_or(TemperatureError::NotANumber)?;
        let tenth = fraction
            .bytes()
            .next()
            .map_or(0, |digit| u32::from(digit - b'0'));
        let tenths = whole.saturating_mul(10).saturating_add(tenth);
        Self::from_tenths(i16::try_from(tenths).unwrap_or(i16::MAX))
    }
}

/// Degrees with one decimal, without a unit: `37.5`.
impl fmt::Display for Temperature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl Serialize for Temperature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.celsius())
    }
}

impl<'de> Deserialize<'de> for Temperature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(DegreesVisitor)
    }
}

struct DegreesVisitor;

impl de::Visitor<'_> for DegreesVisitor {
    type Value = Temperature;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("degrees Celsius from 30.0 to 45.0 with one decimal, such as 37.5")
    }

    fn visit_f64<E: de::Error>(self, degrees: f64) -> Result<Temperature, E> {
        // Reading the shortest decimal text of the number is exact; its product with ten would not be.
        let decimals = degrees.to_string();
        let exact = decimals
            .split_once('.')
            .is_none_or(|(_, tenths)| tenths.len() == 1);
        Temperature::parse(&decimals)
            .ok()
            .filter(|_| exact)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(degrees), &self))
    }

    fn visit_i64<E: de::Error>(self, degrees: i64) -> Result<Temperature, E> {
        Temperature::parse(&degrees.to_string())
            .map_err(|_| E::invalid_value(de::Unexpected::Signed(degrees), &self))
    }

    fn visit_u64<E: de::Error>(self, degrees: u64) -> Result<Temperature, E> {
        Temperature::parse(&degrees.to_string())
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(degrees), &self))
    }
}
