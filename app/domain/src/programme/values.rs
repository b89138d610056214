//! Reading single values of a programme file. Each error says what belongs in the place.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, de};

/// A whole number from `MIN` to `MAX`.
pub(super) fn whole<'de, const MIN: u16, const MAX: u16, D>(
    deserializer: D,
) -> Result<u16, D::Error>
where
    D: Deserializer<'de>,
{
    struct Whole<const MIN: u16, const MAX: u16>;

    impl<const MIN: u16, const MAX: u16> de::Visitor<'_> for Whole<MIN, MAX> {
        type Value = u16;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a whole number from {MIN} to {MAX}")
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<u16, E> {
            u16::try_from(number)
                .ok()
                .filter(|number| (MIN..=MAX).contains(number))
                .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(number), &self))
        }
    }

    deserializer.deserialize_i64(Whole::<MIN, MAX>)
}

/// A radius in metres.
pub(super) fn radius<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    struct Radius;

    impl de::Visitor<'_> for Radius {
        type Value = f64;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a radius from 1 to 10000 metres, such as 100.0")
        }

        fn visit_f64<E: de::Error>(self, metres: f64) -> Result<f64, E> {
            if (1.0..=10_000.0).contains(&metres) {
                Ok(metres)
            } else {
                Err(E::invalid_value(de::Unexpected::Float(metres), &self))
            }
        }

        fn visit_i64<E: de::Error>(self, metres: i64) -> Result<f64, E> {
            let whole = i32::try_from(metres)
                .map_err(|_| E::invalid_value(de::Unexpected::Signed(metres), &self))?;
            self.visit_f64(f64::from(whole))
        }
    }

    deserializer.deserialize_f64(Radius)
}

/// A text that is not empty.
pub(super) fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, "a text that is not empty", |typed| {
        (!typed.trim().is_empty()).then(|| typed.to_owned())
    })
}

/// A time of day to the minute.
pub(super) fn time_of_day<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<NaiveTime, D::Error> {
    text(
        deserializer,
        "a time of day in quotes, such as \"08:00\"",
        |typed| NaiveTime::parse_from_str(typed, "%H:%M").ok(),
    )
}

/// A date.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    text(
        deserializer,
        "a date in quotes, such as \"2021-10-01\"",
        |typed| NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok(),
    )
}

/// A time zone by its name in the IANA database.
pub(super) fn zone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
    text(
        deserializer,
        "the IANA name of a time zone, such as \"Asia/Tokyo\"",
        |typed| typed.parse().ok(),
    )
}

/// A country as two letters.
pub(super) fn country<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(
        deserializer,
        "two capital letters of ISO 3166-1, such as \"JP\"",
        |typed| {
            (typed.len() == 2 && typed.bytes().all(|byte| byte.is_ascii_uppercase()))
                .then(|| typed.to_owned())
        },
    )
}

/// A short name for machines.
pub(super) fn slug<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(
        deserializer,
        "lower-case letters, digits and hyphens, such as \"japan-2021\"",
        |typed| {
            let allowed =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            (!typed.is_empty() && typed.bytes().all(allowed)).then(|| typed.to_owned())
        },
    )
}

/// The languages of the programme: at least one, none twice.
pub(super) fn locales<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let locales = Vec::<String>::deserialize(deserializer)?;
    if locales.is_empty() {
        return Err(de::Error::custom(
            "empty: name at least one language, such as [\"en\"]",
        ));
    }
    for (index, locale) in locales.iter().enumerate() {
        let is_tag = locale.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !is_tag {
            return Err(de::Error::custom(format!(
                "{locale:?} is not a language tag such as \"en\" or \"pt-BR\""
            )));
        }
        if locales[..index].contains(locale) {
            return Err(de::Error::custom(format!(
                "{locale:?} is listed twice: remove one"
            )));
        }
    }
    Ok(locales)
}

/// A telephone number that any phone can dial.
pub(super) fn phone_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(
        deserializer,
        "+, country code and number without blanks, such as \"+81312345678\"",
        |typed| {
            let digits = typed.strip_prefix('+')?;
            let dialable = (6..=15).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit());
            dialable.then(|| typed.to_owned())
        },
    )
}

/// The address of a page.
pub(super) fn optional_link<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    text(
        deserializer,
        "an address that begins with https://",
        |typed| {
            let host = typed.strip_prefix("https://")?;
            let plain =
                !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c.is_control());
            plain.then(|| typed.to_owned())
        },
    )
    .map(Some)
}

/// An e-mail address.
pub(super) fn email<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    text(deserializer, "an e-mail address", |typed| {
        let (name, host) = typed.split_once('@')?;
        let plain = !typed.contains(|c: char| c.is_whitespace() || c.is_control());
        let complete = !name.is_empty() && host.contains('.') && !host.contains('@');
        (plain && complete).then(|| typed.to_owned())
    })
    .map(Some)
}

/// A text that `read` understands; `expected` is what the error says belongs there.
fn text<'de, D, T>(
    deserializer: D,
    expected: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    struct Text(&'static str);

    impl de::Visitor<'_> for Text {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: de::Error>(self, typed: &str) -> Result<String, E> {
            Ok(typed.to_owned())
        }
    }

    let typed = deserializer.deserialize_str(Text(expected))?;
    read(&typed).ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(&typed), &expected))
}
