//! Dates as people type them, right and wrong.

use chrono::{Datelike, Days, NaiveDate};
use okaeri_domain::waiting_days::{
    ArrivalLimits, DateError, DatePart, parse_arrival, parse_birth_date, parse_date, parse_iso,
};
use proptest::prelude::*;

use DatePart::{Day, Month, Year};

fn date(iso: &str) -> NaiveDate {
    iso.parse().expect("a date of the test")
}

#[test]
fn any_script_and_any_blanks_are_read() {
    let cases = [
        ["2021", "10", "1"],
        [" 2021 ", "10", "01\t"],
        ["２０２１", "１０", "\u{3000}１"],
        ["٢٠٢١", "١٠", "١"],
        ["\u{200F}٢٠٢١\u{200F}", "١٠", "\u{061C}١"],
        ["۲۰۲۱", "۱۰", "۱"],
        ["२०२१", "१०", "१"],
        ["๒๐๒๑", "๑๐", "๑"],
        ["၂၀၂၁", "၁၀", "၁"],
        ["២០២១", "១០", "១"],
    ];
    for [year, month, day] in cases {
        assert_eq!(
            parse_date(year, month, day),
            Ok(date("2021-10-01")),
            "{year} {month} {day}"
        );
    }
}

#[test]
fn each_fault_names_its_fields() {
    let cases: &[([&str; 3], &str, &[DatePart])] = &[
        (["", "", ""], "date-missing", &[Year, Month, Day]),
        (["2021", " ", "1"], "date-missing", &[Month]),
        (["2021", "x", ""], "date-missing", &[Day]),
        (["text", "10", "1"], "date-not-a-number", &[Year]),
        (["2021", "Oct", "1st"], "date-not-a-number", &[Month, Day]),
        (["2021", "-1", "+1"], "date-not-a-number", &[Month, Day]),
        (["2021", "1 0", "1.0"], "date-not-a-number", &[Month, Day]),
        (["2021", "2", "31"], "date-no-such-day", &[Day]),
        (["2021", "2", "29"], "date-no-such-day", &[Day]),
        (["2021", "13", "1"], "date-no-such-day", &[Month]),
        (["2021", "0", "1"], "date-no-such-day", &[Month]),
        (["2021", "1", "0"], "date-no-such-day", &[Day]),
        (["0", "1", "1"], "date-no-such-day", &[Year]),
        (["20211", "1", "1"], "date-no-such-day", &[Year]),
        (
            ["99999999999999999999", "1", "1"],
            "date-no-such-day",
            &[Year],
        ),
    ];
    for ([year, month, day], key, parts) in cases {
        let error = parse_date(year, month, day).expect_err("not a date");
        assert_eq!(error.key(), *key, "{year} {month} {day}");
        assert_eq!(error.parts(), *parts, "{year} {month} {day}");
    }
}

#[test]
fn the_leap_day_is_a_date_in_leap_years_only() {
    assert!(parse_date("2024", "2", "29").is_ok());
    assert!(parse_date("2000", "2", "29").is_ok());
    assert!(parse_date("2023", "2", "29").is_err());
    assert!(parse_date("2100", "2", "29").is_err());
}

#[test]
fn an_arrival_is_not_in_the_future_and_not_years_ago() {
    let cases = [
        (["2021", "10", "1"], Ok(date("2021-10-01"))),
        (["2021", "10", "2"], Err(DateError::InFuture)),
        (["2021", "9", "30"], Ok(date("2021-09-30"))),
        (["2020", "10", "1"], Ok(date("2020-10-01"))),
        (["2020", "9", "30"], Err(DateError::TooLongAgo)),
        (["21", "10", "1"], Err(DateError::TooLongAgo)),
    ];
    for ([year, month, day], expected) in cases {
        let read = parse_arrival(
            year,
            month,
            day,
            date("2021-10-01"),
            ArrivalLimits::default(),
        );
        assert_eq!(read, expected, "{year}-{month}-{day}");
    }
    let strict = ArrivalLimits { oldest_days: 1 };
    let read = parse_arrival("2021", "9", "29", date("2021-10-01"), strict);
    assert_eq!(read, Err(DateError::TooLongAgo));
    assert_eq!(DateError::TooLongAgo.key(), "date-too-long-ago");
    assert_eq!(DateError::InFuture.key(), "date-in-future");
    assert_eq!(DateError::InFuture.parts(), [Year, Month, Day]);
}

#[test]
fn a_birth_is_not_in_the_future_and_not_over_130_years_ago() {
    let cases = [
        (["2021", "10", "1"], Ok(date("2021-10-01"))),
        (["2021", "10", "2"], Err(DateError::InFuture)),
        (["1891", "10", "1"], Ok(date("1891-10-01"))),
        (["1891", "9", "30"], Err(DateError::TooLongAgo)),
        (["1964", "2", "29"], Ok(date("1964-02-29"))),
    ];
    for ([year, month, day], expected) in cases {
        assert_eq!(
            parse_birth_date(year, month, day, date("2021-10-01")),
            expected
        );
    }
}

#[test]
fn a_date_in_a_link_is_read() {
    let cases: &[(&str, Result<&str, &str>)] = &[
        ("2021-10-01", Ok("2021-10-01")),
        ("2021-10-1 ", Ok("2021-10-01")),
        ("٢٠٢١-١٠-٠١", Ok("2021-10-01")),
        ("", Err("date-missing")),
        ("2021-10", Err("date-not-a-number")),
        ("2021--01", Err("date-missing")),
        ("2021-10-01-01", Err("date-not-a-number")),
        ("2021/10/01", Err("date-not-a-number")),
        ("yesterday", Err("date-not-a-number")),
        ("2021-02-31", Err("date-no-such-day")),
        ("-2021-10-01", Err("date-not-a-number")),
    ];
    for (typed, expected) in cases {
        let read = parse_iso(typed).map_err(|error| error.key());
        assert_eq!(read, expected.map(date), "{typed}");
    }
}

proptest! {
    #[test]
    fn every_date_is_read_back(days in 0_u64..3_000_000, zero in prop::sample::select(vec!['0', '٠', '۰', '०', '０'])) {
        let expected = NaiveDate::from_ymd_opt(1, 1, 1).expect("a date") + Days::new(days);
        let script = |number: i64| number.to_string().chars().map(|digit| {
            char::from_u32(u32::from(zero) + u32::from(digit) - u32::from('0')).expect("a digit")
        }).collect::<String>();
        let read = parse_date(
            &script(expected.year().into()),
            &script(expected.month().into()),
            &script(expected.day().into()),
        );
        prop_assert_eq!(read, Ok(expected));
        prop_assert_eq!(parse_iso(&expected.format("%Y-%m-%d").to_string()), Ok(expected));
    }

    #[test]
    fn no_text_makes_it_panic(year in ".*", month in ".*", day in ".*") {
        if let Err(error) = parse_date(&year, &month, &day) {
            prop_assert!(!error.parts().is_empty());
        }
        let _ = parse_iso(&year);
    }
}
