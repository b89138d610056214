//! Days and times as each language writes them. Digits are Latin in every language: they are the
//! ones on tickets, phones and forms.

use std::sync::{LazyLock, Mutex, PoisonError};

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike};
use i18n_embed_fl::fl;

use crate::{locale::Locale, texts::frame::texts};

/// For example `Tuesday 1 December 2026`.
pub fn full(locale: Locale, date: NaiveDate) -> String {
    fl!(
        texts(locale),
        "frame-date-full",
        weekday = date.weekday().number_from_monday(),
        day = date.day(),
        month = date.month(),
        year = date.year()
    )
}

/// For example `1 December`.
pub fn short(locale: Locale, date: NaiveDate) -> String {
    fl!(
        texts(locale),
        "frame-date-short",
        day = date.day(),
        month = date.month()
    )
}

/// For example `1 Dec`: for a narrow cell of a calendar.
pub fn cell(locale: Locale, date: NaiveDate) -> String {
    fl!(
        texts(locale),
        "frame-date-cell",
        day = date.day(),
        month = date.month()
    )
}

/// For example `Tue`.
pub fn weekday_short(locale: Locale, date: NaiveDate) -> String {
    fl!(
        texts(locale),
        "frame-weekday-short",
        weekday = date.weekday().number_from_monday()
    )
}

/// For example `09:05`.
pub fn time(locale: Locale, time: &impl Timelike) -> String {
    // Every receipt has one, and they come by the thousand within a minute.
    static LAST: LazyLock<Vec<Mutex<Minute>>> =
        LazyLock::new(|| Locale::known().map(|_| Mutex::default()).collect());
    let minute = (time.hour(), time.minute());
    let last = LAST.get(locale.index());
    let last = last.map(|last| last.lock().unwrap_or_else(PoisonError::into_inner));
    match last {
        Some(mut last) => {
            if last.0 != Some(minute) {
                *last = (Some(minute), write_time(locale, minute));
            }
            last.1.clone()
        }
        None => write_time(locale, minute),
    }
}

/// A minute of the day, and how the language writes it.
type Minute = (Option<(u32, u32)>, String);

fn write_time(locale: Locale, (hour, minute): (u32, u32)) -> String {
    fl!(
        texts(locale),
        "frame-time",
        hour = format!("{hour:02}"),
        minute = format!("{minute:02}")
    )
}

/// For example `1 December, 09:05`.
pub fn date_time<Z: TimeZone>(locale: Locale, at: &DateTime<Z>) -> String {
    fl!(
        texts(locale),
        "frame-date-time",
        date = short(locale, at.date_naive()),
        time = time(locale, &at.time())
    )
}

/// For `<time datetime=…>`: with the offset, to the minute.
pub fn machine<Z: TimeZone>(at: &DateTime<Z>) -> String
where
    Z::Offset: std::fmt::Display,
{
    at.format("%Y-%m-%dT%H:%M%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_of_this_day_this_minute_and_this_language() {
        let date = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let minute = |hour, minute| chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let japanese = Locale::parse("ja").unwrap();
        let short = |locale, date| short(locale, date).replace(['\u{2068}', '\u{2069}'], "");
        let time = |locale, at| time(locale, &at).replace(['\u{2068}', '\u{2069}'], "");
        for _ in 0..2 {
            assert_eq!(short(Locale::FALLBACK, date(12, 1)), "1 December");
            assert_eq!(short(Locale::FALLBACK, date(1, 12)), "12 January");
            assert_eq!(short(japanese, date(1, 12)), "1月12日");
            assert_eq!(time(Locale::FALLBACK, minute(9, 5)), "09:05");
            assert_eq!(time(Locale::FALLBACK, minute(5, 9)), "05:09");
        }
    }

    /// Within a sentence it takes the direction of its first letter, and what its own isolates hold
    /// does not count: without a mark of its own the time would stand before the day.
    #[test]
    fn a_day_and_a_time_keep_their_order_in_arabic() {
        let arabic = Locale::parse("ar").unwrap();
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-26T13:00:00+09:00").unwrap();
        let text = date_time(arabic, &at);
        let mut depth = 0;
        let outside = text.chars().find(|letter| {
            match letter {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                _ => return depth == 0 && !matches!(letter, '،' | ' '),
            }
            false
        });
        assert_eq!(outside, Some('\u{200f}'), "{text}");
    }
}
