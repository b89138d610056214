//! Facts as words of one language: days, moments, ages, lengths, and why somebody needs attention.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use okaeri_domain::{
    attention::AttentionKind,
    waiting_days::{DayOf, Period},
};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    dates,
    locale::Locale,
};

use super::{alerts, companion_words, message_words, phone_words, place_words, prompt_words::said};
use crate::texts;

/// Where `today` lies in a period, such as `Day 2 of 14`.
pub fn day(locale: Locale, period: &Period, today: NaiveDate) -> String {
    let t = texts(locale);
    match period.day_on(today) {
        DayOf::Before { .. } => {
            fl!(
                t,
                "day-before",
                date = dates::short(locale, period.arrival_date)
            )
        }
        DayOf::Arrival => fl!(t, "day-arrival"),
        DayOf::Waiting { day, of } => fl!(t, "day-waiting", day = day, days = of),
        DayOf::Released => fl!(t, "day-released"),
    }
}

/// Such as `2 April 1991`.
pub fn date_with_year(locale: Locale, date: NaiveDate) -> String {
    let short = dates::short(locale, date);
    fl!(
        texts(locale),
        "date-with-year",
        date = short,
        year = date.year().to_string()
    )
}

/// Such as `09:05`, `yesterday, 09:05` or `1 December, 09:05`, as seen at `now`.
pub fn moment(locale: Locale, at: &DateTime<Tz>, now: &DateTime<Tz>) -> String {
    let (date, today) = (at.date_naive(), now.date_naive());
    let time = dates::time(locale, &at.time());
    if date == today {
        time
    } else if Some(date) == today.checked_sub_days(Days::new(1)) {
        fl!(texts(locale), "time-yesterday", time = time)
    } else {
        dates::date_time(locale, at)
    }
}

/// Such as `12 min`, `4 h` or `3 days`: whole units, rounded down; less than nothing is nothing.
pub fn age(locale: Locale, age: TimeDelta) -> String {
    let t = texts(locale);
    let minutes = age.num_minutes().max(0);
    if minutes < 60 {
        fl!(t, "age-minutes", count = minutes)
    } else if age.num_hours() < 48 {
        fl!(t, "age-hours", count = age.num_hours())
    } else {
        fl!(t, "age-days", count = age.num_days())
    }
}

/// Such as `640 m`, `2.1 km` or `38 km`.
pub fn length(locale: Locale, metres: f64) -> String {
    let t = texts(locale);
    let metres = metres.round();
    let kilometres = metres / 1_000.0;
    if metres < 1_000.0 {
        fl!(t, "length-metres", number = format!("{metres:.0}"))
    } else if kilometres < 10.0 {
        fl!(t, "length-kilometres", number = format!("{kilometres:.1}"))
    } else {
        fl!(t, "length-kilometres", number = format!("{kilometres:.0}"))
    }
}

/// Several facts in one line.
pub fn joined(locale: Locale, parts: &[String]) -> String {
    parts.join(&fl!(texts(locale), "row-separator"))
}

/// Why somebody needs attention.
pub fn why(locale: Locale, kind: AttentionKind) -> String {
    let t = texts(locale);
    match kind {
        AttentionKind::Symptomatic => fl!(t, "why-symptomatic"),
        AttentionKind::ContactAlert => alerts::say(locale, "why-contact-alert"),
        AttentionKind::Contested => said(locale, "why-contested"),
        AttentionKind::MessageWaiting => message_words::said(locale, "why-message-waiting"),
        AttentionKind::ChangeOfPlace => place_words::said(locale, "why-change-of-place"),
        AttentionKind::CompanionAsked => companion_words::said(locale, "why-companion-asked"),
        AttentionKind::MissedPrompts => said(locale, "why-missed-prompts"),
        AttentionKind::PhoneNotWorking => said(locale, "why-phone-not-working"),
        AttentionKind::PhoneCheck => phone_words::said(locale, "why-phone-check"),
        AttentionKind::Outside => fl!(t, "why-outside"),
        AttentionKind::CannotTell => fl!(t, "why-cannot-tell"),
        AttentionKind::NoLocationReport => fl!(t, "why-no-location-report"),
        AttentionKind::NoHealthReport => fl!(t, "why-no-health-report"),
        AttentionKind::NotStarted => fl!(t, "why-not-started"),
    }
}

/// Since when, and how long that is at `now`.
pub fn since(locale: Locale, since: &DateTime<Tz>, now: &DateTime<Tz>) -> String {
    let (moment, age) = (moment(locale, since, now), age(locale, *now - *since));
    fl!(texts(locale), "why-since", since = moment, age = age)
}

/// How a reason looks.
pub fn look(kind: AttentionKind) -> (Tone, Icon) {
    match kind {
        AttentionKind::Symptomatic => (Tone::Outside, Icon::Thermometer),
        AttentionKind::ContactAlert => (Tone::Outside, Icon::People),
        AttentionKind::Outside => (Tone::Outside, Icon::Alert),
        AttentionKind::Contested => (Tone::Outside, Icon::Question),
        AttentionKind::MessageWaiting => (Tone::Unclear, Icon::Speech),
        AttentionKind::ChangeOfPlace => (Tone::Unclear, Icon::Home),
        AttentionKind::CompanionAsked => (Tone::Unclear, Icon::People),
        AttentionKind::PhoneNotWorking | AttentionKind::PhoneCheck => {
            (Tone::Unclear, Icon::Offline)
        }
        AttentionKind::CannotTell => (Tone::Unclear, Icon::Question),
        AttentionKind::NoLocationReport
        | AttentionKind::NoHealthReport
        | AttentionKind::MissedPrompts
        | AttentionKind::NotStarted => (Tone::Unclear, Icon::Clock),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;
    use chrono_tz::Asia::Tokyo;

    use super::*;

    /// Without the marks that isolate what is put into a sentence.
    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
            .replace('\u{a0}', " ")
    }

    fn in_both(tell: impl Fn(Locale) -> String) -> [String; 2] {
        ["en", "ja"].map(|tag| plain(&tell(Locale::parse(tag).unwrap())))
    }

    fn date(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn the_day_of_a_period() {
        let period = Period::new(date(10), 14);
        for (today, expected) in [
            (9, ["Arrives 10 November", "11月10日に到着予定"]),
            (10, ["Day of arrival", "到着日"]),
            (11, ["Day 1 of 14", "14日間のうち1日目"]),
            (24, ["Day 14 of 14", "14日間のうち14日目"]),
            (25, ["Released", "待機終了"]),
        ] {
            assert_eq!(
                in_both(|locale| day(locale, &period, date(today))),
                expected,
                "{today}"
            );
        }
    }

    #[test]
    fn a_moment_as_seen_from_today() {
        let at = |day, hour| Tokyo.with_ymd_and_hms(2026, 11, day, hour, 5, 0).unwrap();
        let now = at(23, 0);
        for (then, expected) in [
            (at(23, 0), ["00:05", "00:05"]),
            (at(22, 23), ["yesterday, 23:05", "昨日 23:05"]),
            (at(21, 9), ["21 November, 09:05", "11月21日 09:05"]),
            (at(24, 9), ["24 November, 09:05", "11月24日 09:05"]),
        ] {
            assert_eq!(in_both(|locale| moment(locale, &then, &now)), expected);
        }
        let told = in_both(|locale| since(locale, &at(22, 23), &now));
        assert_eq!(
            told,
            ["since yesterday, 23:05 (1 h)", "昨日 23:05から（1時間）"]
        );
    }

    #[test]
    fn ages_and_lengths() {
        for (minutes, expected) in [
            (-5, ["0 min", "0分"]),
            (59, ["59 min", "59分"]),
            (60, ["1 h", "1時間"]),
            (48 * 60 - 1, ["47 h", "47時間"]),
            (48 * 60, ["2 days", "2日"]),
        ] {
            let told = in_both(|locale| age(locale, TimeDelta::minutes(minutes)));
            assert_eq!(told, expected);
        }
        for (metres, expected) in [
            (0.4, "0 m"),
            (999.4, "999 m"),
            (999.6, "1.0 km"),
            (2_149.0, "2.1 km"),
            (38_400.0, "38 km"),
        ] {
            assert_eq!(in_both(|locale| length(locale, metres)), [expected; 2]);
        }
    }

    #[test]
    fn a_birthday() {
        let told = in_both(|locale| date_with_year(locale, date(3)));
        assert_eq!(told, ["3 November 2026", "2026年11月3日"]);
    }

    #[test]
    fn a_language_without_texts_for_operators_gets_the_fallback() {
        let arabic = Locale::parse("ar").unwrap();
        assert_eq!(
            why(arabic, AttentionKind::Outside),
            "Outside the waiting place"
        );
    }
}
