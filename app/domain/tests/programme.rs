//! The default programme, its fallbacks and its desks.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use okaeri_domain::programme::{Desk, JAPAN_2021, Programme, Reach, WindowName};

fn japan() -> Programme {
    Programme::parse(JAPAN_2021).expect("the default programme")
}

/// The default programme with one piece of its text replaced.
fn with(original: &str, replacement: &str) -> Programme {
    assert!(
        JAPAN_2021.contains(original),
        "{original:?} is not in the default programme"
    );
    Programme::parse(&JAPAN_2021.replacen(original, replacement, 1)).expect("a programme")
}

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("a time of the test")
}

#[test]
fn the_default_programme_has_the_rules_of_japan_2021() {
    let japan = japan();
    assert_eq!(
        (japan.id.as_str(), japan.zone, japan.country.as_str()),
        ("japan-2021", Tz::Asia__Tokyo, "JP")
    );
    for name in [&japan.authority, &japan.centre, &japan.country_name] {
        for locale in &japan.locales {
            assert!(name.is_translated(locale), "{name:?} lacks {locale}");
        }
    }
    assert_eq!(
        (japan.period.days, japan.period.served.as_str()),
        (14, "2021-22")
    );
    assert!((japan.place.radius_m - 100.0).abs() < f64::EPSILON);
    let location = &japan.location;
    assert_eq!(
        (location.per_day, location.from, location.until),
        (3, time(8), time(20))
    );
    assert_eq!(
        (location.answer_within_min, location.remind_after_min),
        (60, 20)
    );
    assert_eq!((japan.health.opens, japan.health.due), (time(9), time(18)));
    let rule = &japan.health.rule;
    assert_eq!(rule.fever_from.to_string(), "37.5");
    assert_eq!((rule.any_one_of.len(), rule.any_two_of.len()), (5, 9));
    let check = &japan.residence_check;
    assert_eq!(
        (check.per_day, check.from, check.until),
        (1, time(9), time(18))
    );
    assert_eq!(
        (check.ring_seconds, check.tries, check.tries_apart_min),
        (60, 3, 30)
    );
    assert_eq!((japan.quiet.from, japan.quiet.until), (time(21), time(8)));
    assert_eq!(
        (
            japan.escalation.missed_in_row,
            japan.escalation.no_contact_days
        ),
        (3, 3)
    );
    assert_eq!(
        (japan.sign_in.tries_per_hour, japan.sign_in.tries_per_stay),
        (5, 10)
    );
    let retention = &japan.retention;
    assert_eq!((retention.coordinates_hours, retention.clip_days), (72, 7));
    assert_eq!(
        (retention.hidden_after_days, retention.destroyed_after_days),
        (14, 365)
    );
    assert_eq!(retention.comments_days, 90);
    assert_eq!(japan.pledge.version, "2021-07");
    let offered = japan.windows_offered();
    let hours: Vec<_> = offered
        .iter()
        .map(|(name, it)| (*name, it.from, it.until))
        .collect();
    assert_eq!(
        hours,
        [
            (WindowName::Early, time(6), time(18)),
            (WindowName::Day, time(8), time(20)),
            (WindowName::Late, time(11), time(23)),
        ]
    );
    assert_eq!(japan.location.longer_min, 30);
    assert_eq!(
        japan.links.multilingual_guide.as_deref(),
        Some("https://c19.mhlw.go.jp")
    );
}

#[test]
fn the_programme_counts_its_own_period() {
    let japan = japan();
    let arrival = NaiveDate::from_ymd_opt(2021, 10, 1).expect("a date");
    let release = japan.period_from(arrival).release_at(japan.zone);
    assert_eq!(release.to_rfc3339(), "2021-10-16T00:00:00+09:00");
    assert_eq!(japan.arrival_limits().oldest_days, 365);
}

#[test]
fn a_missing_translation_falls_back_and_can_be_marked() {
    let japan = with("ja = \"厚生労働省\"\n", "");
    assert_eq!(japan.fallback_locale(), "en");
    assert_eq!(
        japan.authority.in_locale("ja"),
        "Ministry of Health, Labour and Welfare"
    );
    assert!(!japan.authority.is_translated("ja"));
    assert_eq!(japan.centre.in_locale("ja"), "入国者健康確認センター");
    assert!(japan.centre.is_translated("ja"));
    assert_eq!(japan.centre.in_locale("la"), japan.centre.in_locale("en"));
}

#[test]
fn the_fallback_is_the_first_locale_and_not_the_first_letter() {
    let japan = with(r#"locales = ["en", "ja""#, r#"locales = ["ja", "la", "en""#);
    assert_eq!(japan.authority.in_locale("la"), "厚生労働省");
}

#[test]
fn a_desk_without_its_own_contact_is_reached_through_the_centre() {
    let japan = japan();
    assert_eq!(japan.phone.spoken, "03-6757-1038");
    assert_eq!(japan.phone.link(), "tel:+81367571038");
    assert!(japan.phone.automated);
    for desk in Desk::ALL {
        assert_eq!(
            japan.reach(desk),
            [Reach::Phone(&japan.phone)],
            "{}",
            desk.as_str()
        );
    }
    let listed: Vec<_> = japan.contacts.iter().map(|contact| contact.id).collect();
    assert_eq!(listed, Desk::ALL);
}

#[test]
fn a_desk_with_its_own_contacts_is_reached_there() {
    let own =
        "id = \"app-trouble\"\nemail = \"app@desk.example\"\nlink = \"https://desk.example/app\"\n";
    let programme = with("id = \"app-trouble\"\n", own);
    let expected = [
        Reach::Email("app@desk.example"),
        Reach::Link("https://desk.example/app"),
    ];
    assert_eq!(programme.reach(Desk::AppTrouble), expected);

    let phone = "id = \"opinions\"\n[contacts.phone]\nnumber = \"+81312345678\"\nspoken = \"03-1234-5678\"\nhours.en = \"9-17\"\n";
    let programme = with("id = \"opinions\"\n", phone);
    let [Reach::Phone(phone)] = programme.reach(Desk::Opinions)[..] else {
        panic!("one telephone");
    };
    assert!(!phone.automated);
    assert_eq!(
        phone.hours.as_ref().map(|hours| hours.in_locale("ja")),
        Some("9-17")
    );
}
