//! Counting days across midnights, leap days, clock changes and zones.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use okaeri_domain::waiting_days::{
    DayOf, Period, PeriodError, PeriodRule, Standing, instant_of, local_date, start_of_day,
    waiting_day,
};
use proptest::prelude::*;

fn date(iso: &str) -> NaiveDate {
    iso.parse().expect("a date of the test")
}

fn instant(rfc3339: &str) -> DateTime<Utc> {
    rfc3339.parse().expect("an instant of the test")
}

#[test]
fn an_arrival_belongs_to_the_day_of_the_programmes_wall_clock() {
    let cases = [
        // The last second of 30 September in Tokyo and the first of 1 October.
        ("2021-09-30T14:59:59Z", Tz::Asia__Tokyo, "2021-09-30"),
        ("2021-09-30T15:00:00Z", Tz::Asia__Tokyo, "2021-10-01"),
        // The same instant is another day elsewhere; only the programme's zone counts.
        ("2021-09-30T15:00:00Z", Tz::America__New_York, "2021-09-30"),
        ("2021-11-07T03:59:59Z", Tz::America__New_York, "2021-11-06"),
        ("2021-11-07T04:00:00Z", Tz::America__New_York, "2021-11-07"),
        // Around the end of a year and a leap day.
        ("2021-12-31T14:59:59Z", Tz::Asia__Tokyo, "2021-12-31"),
        ("2021-12-31T15:00:00Z", Tz::Asia__Tokyo, "2022-01-01"),
        ("2024-02-28T15:00:00Z", Tz::Asia__Tokyo, "2024-02-29"),
        ("2024-02-29T15:00:00Z", Tz::Asia__Tokyo, "2024-03-01"),
    ];
    for (at, zone, expected) in cases {
        assert_eq!(
            local_date(instant(at), zone),
            date(expected),
            "{at} in {zone}"
        );
    }
}

#[test]
fn the_zone_of_the_phone_does_not_move_a_day() {
    let period = Period::new(date("2021-10-01"), 14);
    // One instant, written by phones set to Tokyo, New York, Honolulu and Auckland.
    let same_instant = [
        "2021-10-15T12:30:00+09:00",
        "2021-10-14T23:30:00-04:00",
        "2021-10-14T17:30:00-10:00",
        "2021-10-15T16:30:00+13:00",
    ];
    for written in same_instant {
        let today = local_date(instant(written), Tz::Asia__Tokyo);
        assert_eq!(
            period.day_on(today),
            DayOf::Waiting { day: 14, of: 14 },
            "{written}"
        );
    }
}

#[test]
fn days_are_numbered_from_the_day_of_arrival() {
    let cases = [
        (
            "2021-10-01",
            "2021-09-29",
            -2,
            DayOf::Before { days_left: 2 },
        ),
        ("2021-10-01", "2021-10-01", 0, DayOf::Arrival),
        (
            "2021-10-01",
            "2021-10-02",
            1,
            DayOf::Waiting { day: 1, of: 14 },
        ),
        (
            "2021-10-01",
            "2021-10-15",
            14,
            DayOf::Waiting { day: 14, of: 14 },
        ),
        ("2021-10-01", "2021-10-16", 15, DayOf::Released),
        ("2021-10-01", "2500-01-01", 174_678, DayOf::Released),
        // The leap day counts in 2024 and does not exist in 2023.
        (
            "2024-02-28",
            "2024-03-01",
            2,
            DayOf::Waiting { day: 2, of: 14 },
        ),
        (
            "2023-02-28",
            "2023-03-01",
            1,
            DayOf::Waiting { day: 1, of: 14 },
        ),
        (
            "2024-02-29",
            "2024-03-14",
            14,
            DayOf::Waiting { day: 14, of: 14 },
        ),
        (
            "2021-12-25",
            "2022-01-08",
            14,
            DayOf::Waiting { day: 14, of: 14 },
        ),
    ];
    for (arrival, today, number, expected) in cases {
        let period = Period::new(date(arrival), 14);
        assert_eq!(
            waiting_day(date(arrival), date(today)),
            number,
            "{arrival} {today}"
        );
        assert_eq!(period.day_on(date(today)), expected, "{arrival} {today}");
    }
}

#[test]
fn release_is_the_first_instant_of_the_day_after_the_last() {
    let cases = [
        ("2021-10-01", Tz::Asia__Tokyo, "2021-10-16T00:00:00+09:00"),
        ("2024-02-15", Tz::Asia__Tokyo, "2024-03-01T00:00:00+09:00"),
        // Clocks change during the period.
        (
            "2021-10-31",
            Tz::America__New_York,
            "2021-11-15T00:00:00-05:00",
        ),
        (
            "2021-03-07",
            Tz::America__New_York,
            "2021-03-22T00:00:00-04:00",
        ),
        ("2021-03-20", Tz::Europe__Paris, "2021-04-04T00:00:00+02:00"),
        ("2021-10-20", Tz::Europe__Paris, "2021-11-04T00:00:00+01:00"),
        (
            "2021-09-25",
            Tz::Australia__Lord_Howe,
            "2021-10-10T00:00:00+11:00",
        ),
        // Clocks change on the very day of release, after midnight.
        (
            "2021-09-18",
            Tz::Australia__Lord_Howe,
            "2021-10-03T00:00:00+10:30",
        ),
        ("2021-03-13", Tz::Europe__Paris, "2021-03-28T00:00:00+01:00"),
        // Clocks skip the midnight of release.
        ("2023-04-13", Tz::Africa__Cairo, "2023-04-28T01:00:00+03:00"),
        (
            "2021-08-21",
            Tz::America__Santiago,
            "2021-09-05T01:00:00-03:00",
        ),
        ("2021-03-13", Tz::Asia__Beirut, "2021-03-28T01:00:00+03:00"),
        // Clocks show the midnight of release twice; the earlier one releases.
        (
            "2021-10-23",
            Tz::America__Havana,
            "2021-11-07T00:00:00-04:00",
        ),
        // Samoa skipped 30 December 2011 altogether.
        ("2011-12-15", Tz::Pacific__Apia, "2011-12-31T00:00:00+14:00"),
    ];
    for (arrival, zone, expected) in cases {
        let release = Period::new(date(arrival), 14).release_at(zone);
        assert_eq!(release.to_rfc3339(), expected, "{arrival} in {zone}");
    }
}

#[test]
fn the_last_second_before_release_is_still_a_waiting_day() {
    for (arrival, zone) in [
        ("2021-10-01", Tz::Asia__Tokyo),
        ("2023-04-13", Tz::Africa__Cairo),
        ("2021-08-21", Tz::America__Santiago),
        ("2021-10-23", Tz::America__Havana),
    ] {
        let period = Period::new(date(arrival), 14);
        let release = period.release_at(zone).to_utc();
        let before = local_date(release - Duration::seconds(1), zone);
        assert_eq!(
            period.day_on(before),
            DayOf::Waiting { day: 14, of: 14 },
            "{zone}"
        );
        assert_eq!(
            period.day_on(local_date(release, zone)),
            DayOf::Released,
            "{zone}"
        );
    }
}

#[test]
fn a_time_of_day_that_is_skipped_or_doubled_has_one_instant() {
    let cases = [
        (
            "2021-10-01",
            "18:00:00",
            Tz::Asia__Tokyo,
            "2021-10-01T09:00:00Z",
        ),
        // New York skips from 02:00 to 03:00 in March and shows 01:30 twice in November.
        (
            "2021-03-14",
            "02:30:00",
            Tz::America__New_York,
            "2021-03-14T07:00:00Z",
        ),
        (
            "2021-11-07",
            "01:30:00",
            Tz::America__New_York,
            "2021-11-07T05:30:00Z",
        ),
        // Lord Howe moves by half an hour.
        (
            "2021-10-03",
            "02:15:00",
            Tz::Australia__Lord_Howe,
            "2021-10-02T15:30:00Z",
        ),
        (
            "2021-04-04",
            "01:45:00",
            Tz::Australia__Lord_Howe,
            "2021-04-03T14:45:00Z",
        ),
    ];
    for (day, time, zone, expected) in cases {
        let time = time.parse().expect("a time of the test");
        assert_eq!(
            instant_of(date(day), time, zone),
            instant(expected),
            "{day} {time} in {zone}"
        );
    }
}

#[test]
fn an_extension_moves_the_release_and_is_cited() {
    let period = Period::new(date("2021-10-01"), 14)
        .extended(24, "contact confirmed on day 10")
        .expect("longer");
    let cites = "contact confirmed on day 10".to_owned();
    assert_eq!(period.rule, PeriodRule::Extended { cites });
    assert_eq!(period.last_day(), date("2021-10-25"));
    assert_eq!(period.release_date(), date("2021-10-26"));
    assert_eq!(
        period.day_on(date("2021-10-16")),
        DayOf::Waiting { day: 15, of: 24 }
    );
}

#[test]
fn a_shortening_moves_the_release_and_is_cited() {
    let period = Period::new(date("2021-10-01"), 14)
        .shortened(10, "negative test on day 10")
        .expect("shorter");
    let cites = "negative test on day 10".to_owned();
    assert_eq!(period.rule, PeriodRule::Shortened { cites });
    assert_eq!(
        period.day_on(date("2021-10-11")),
        DayOf::Waiting { day: 10, of: 10 }
    );
    assert_eq!(period.day_on(date("2021-10-12")), DayOf::Released);
}

#[test]
fn a_change_that_is_none_or_has_no_rule_is_refused() {
    let period = || Period::new(date("2021-10-01"), 14);
    let present = 14;
    assert_eq!(
        period().extended(14, "rule"),
        Err(PeriodError::NotLonger { days: 14, present })
    );
    assert_eq!(
        period().shortened(14, "rule"),
        Err(PeriodError::NotShorter { days: 14, present })
    );
    assert_eq!(period().shortened(0, "rule"), Err(PeriodError::NoDays));
    assert_eq!(period().extended(20, "  "), Err(PeriodError::NothingCited));
    assert_eq!(period().shortened(3, ""), Err(PeriodError::NothingCited));
}

#[test]
fn the_calendar_marks_today() {
    let calendar = Period::new(date("2024-02-28"), 3).calendar(date("2024-02-29"));
    let seen: Vec<_> = calendar
        .iter()
        .map(|day| (day.index, day.date.to_string(), day.standing))
        .collect();
    assert_eq!(
        seen,
        [
            (0, "2024-02-28".to_owned(), Standing::Past),
            (1, "2024-02-29".to_owned(), Standing::Today),
            (2, "2024-03-01".to_owned(), Standing::Coming),
            (3, "2024-03-02".to_owned(), Standing::Coming),
        ]
    );
}

#[test]
fn the_end_of_the_calendar_does_not_panic() {
    let period = Period::new(NaiveDate::MAX, u16::MAX);
    assert_eq!(period.release_date(), NaiveDate::MAX);
    assert_eq!(
        period.day_on(NaiveDate::MIN),
        DayOf::Before {
            days_left: 191_491_528
        }
    );
}

/// Dates between 1970 and 2037, the span in which every zone's changes are known one by one.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0_u64..24_800).prop_map(|days| date("1970-01-01") + chrono::Days::new(days))
}

fn any_zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(TZ_VARIANTS.as_slice())
}

/// Whether the calendar of `zone` leaves `day` out, as Samoa's left out 30 December 2011.
fn is_skipped(day: NaiveDate, zone: Tz) -> bool {
    local_date(start_of_day(day, zone), zone) != day
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn release_is_n_plus_one_calendar_days_after_arrival(arrival in any_date(), days in 1_u16..400, zone in any_zone()) {
        let period = Period::new(arrival, days);
        prop_assert_eq!(waiting_day(arrival, period.release_date()), i64::from(days) + 1);
        prop_assert_eq!(waiting_day(arrival, period.last_day()), i64::from(days));
        prop_assert_eq!(period.day_on(period.last_day()), DayOf::Waiting { day: days, of: days });
        prop_assert_eq!(period.day_on(period.release_date()), DayOf::Released);
        let on_the_wall = period.release_at(zone).date_naive();
        prop_assert!(on_the_wall == period.release_date() || is_skipped(period.release_date(), zone));
    }

    #[test]
    fn a_day_starts_once_the_day_before_is_over(day in any_date(), zone in any_zone()) {
        let start = start_of_day(day, zone);
        prop_assert!(local_date(start, zone) >= day);
        prop_assert!(local_date(start - Duration::seconds(1), zone) < day);
    }

    #[test]
    fn days_start_in_their_order(day in any_date(), zone in any_zone()) {
        let next = day.succ_opt().expect("not the last day of the calendar");
        prop_assert!(start_of_day(day, zone) < start_of_day(next, zone) || is_skipped(day, zone));
    }

    #[test]
    fn a_calendar_has_each_day_once(arrival in any_date(), days in 1_u16..100, today in any_date()) {
        let calendar = Period::new(arrival, days).calendar(today);
        prop_assert_eq!(calendar.len(), usize::from(days) + 1);
        for (index, day) in calendar.iter().enumerate() {
            prop_assert_eq!(usize::from(day.index), index);
            prop_assert_eq!(waiting_day(arrival, day.date), i64::from(day.index));
            prop_assert_eq!(day.standing == Standing::Today, day.date == today);
            prop_assert_eq!(day.standing == Standing::Past, day.date < today);
        }
    }

    #[test]
    fn a_longer_period_never_releases_earlier(arrival in any_date(), days in 1_u16..100, more in 1_u16..100, zone in any_zone()) {
        let period = Period::new(arrival, days);
        let release = period.release_at(zone);
        let longer = period.extended(days + more, "rule").expect("longer");
        prop_assert!(longer.release_date() > Period::new(arrival, days).release_date());
        prop_assert!(longer.release_at(zone) >= release);
        let back = longer.shortened(days, "rule").expect("shorter");
        prop_assert_eq!(back.release_at(zone), release);
    }

    #[test]
    fn a_period_survives_storage(arrival in any_date(), days in 1_u16..100) {
        let period = Period::new(arrival, days).extended(days + 1, "rule").expect("longer");
        let stored = serde_json::to_string(&period).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Period>(&stored).expect("a period"), period);
    }
}
