//! Days and times as each language writes them. Digits are Latin in every language: they are the
//! ones on tickets, phones and forms.

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
    fl!(
        texts(locale),
        "frame-time",
        hour = format!("{:02}", time.hour()),
        minute = format!("{:02}", time.minute())
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
