//! The phone check: what a phone may say, what it means, and when the centre has to help.

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    attention::{Attention, AttentionKind, Change, LineList},
    phone_check::{Device, Finding, Found, Outcome, Part, Summary, clock, latest, on_findings},
    report::Person,
    session::TokenHash,
};

fn noon() -> DateTime<Utc> {
    "2026-11-20T12:00:00+09:00".parse().expect("a time")
}

/// So many minutes after noon, on the phone of that number.
fn finding(part: Part, found: Found, minutes: i64, phone: u8) -> Finding {
    Finding {
        phone: TokenHash([phone; 32]),
        part,
        found,
        minutes: None,
        is_stated: false,
        at: noon() + TimeDelta::minutes(minutes),
        device: Device::of(""),
    }
}

#[test]
fn a_phone_says_what_a_part_can_be_and_nothing_else() {
    for (part, word, expected) in [
        (Part::Location, "works", Some(Found::Works)),
        (Part::Location, "skipped", Some(Found::Skipped)),
        (Part::Location, "denied", Some(Found::Denied)),
        (Part::Location, "silent", None),
        (Part::Camera, "silent", Some(Found::Silent)),
        (Part::Camera, "coarse", None),
        (Part::Notifications, "unsupported", Some(Found::Unsupported)),
        (Part::Storage, "fleeting", Some(Found::Fleeting)),
        (Part::Battery, "data-saver", Some(Found::DataSaver)),
        (Part::Clock, "skipped", Some(Found::Skipped)),
        // Whoever measures the clock is the one who has the right time.
        (Part::Clock, "works", None),
        (Part::Clock, "ahead", None),
        // Only a person says so.
        (Part::Location, "fails", None),
        (Part::Location, "", None),
        (Part::Location, "Works", None),
    ] {
        assert_eq!(Found::measured(part, word), expected, "{part:?} {word}");
    }
    for (word, expected) in [
        ("yes", Some(Found::Works)),
        ("no", Some(Found::Fails)),
        ("untried", Some(Found::Skipped)),
        ("works", None),
        ("", None),
    ] {
        assert_eq!(Found::stated(word), expected, "{word}");
    }
}

#[test]
fn what_can_be_found_has_a_word_that_reads_back() {
    for part in Part::ALL {
        assert_eq!(Part::from_word(part.as_str()), Some(part));
        for found in part.may_find() {
            assert_eq!(Found::from_stored(found.as_str()), Some(*found));
        }
    }
    assert_eq!(Part::from_word("face"), None);
}

#[test]
fn outcomes() {
    for (found, expected) in [
        (Found::Works, Outcome::Works),
        (Found::Fleeting, Outcome::Works),
        (Found::Skipped, Outcome::Skipped),
        (Found::Denied, Outcome::NeedsHelp),
        (Found::Fails, Outcome::NeedsHelp),
        (Found::Ahead, Outcome::NeedsHelp),
        (Found::Unsupported, Outcome::NotPossible),
        (Found::Missing, Outcome::NotPossible),
    ] {
        assert_eq!(found.outcome(), expected, "{found:?}");
    }
}

#[test]
fn a_clock_is_right_to_two_minutes() {
    for (seconds, expected) in [
        (0, (Found::Works, 0)),
        (59, (Found::Works, 0)),
        (120, (Found::Works, 2)),
        (-120, (Found::Works, 2)),
        (121, (Found::Ahead, 2)),
        (-121, (Found::Behind, 2)),
        (3_600, (Found::Ahead, 60)),
        (-3_659, (Found::Behind, 60)),
        (86_400 * 365 * 200, (Found::Ahead, 105_120_000)),
    ] {
        let phone = noon() + TimeDelta::seconds(seconds);
        assert_eq!(clock(phone, noon()), expected, "{seconds}");
    }
    let first = DateTime::<Utc>::MIN_UTC;
    assert_eq!(clock(first, noon()).0, Found::Behind);
}

#[test]
fn only_what_keeps_reports_from_arriving_needs_attention() {
    use Found as F;
    use Part as P;
    let stopping = [
        (P::Location, F::Fails),
        (P::Location, F::Denied),
        (P::Location, F::Unavailable),
        (P::Location, F::Unsupported),
        (P::Storage, F::Unsupported),
    ];
    for part in P::ALL {
        let others = [F::Works, F::Skipped, F::Fails];
        for found in part.may_find().iter().copied().chain(others) {
            let expected = stopping.contains(&(part, found));
            let is_so = finding(part, found, 0, 1).stops_reports();
            assert_eq!(is_so, expected, "{part:?} {found:?}");
        }
    }
    for (found, minutes, expected) in [
        (F::Ahead, 3, false),
        // As far as reports are taken.
        (F::Ahead, 10, false),
        (F::Ahead, 11, true),
        (F::Behind, 600, false),
    ] {
        let finding = Finding {
            minutes: Some(minutes),
            ..finding(P::Clock, found, 0, 1)
        };
        assert_eq!(finding.stops_reports(), expected, "{found:?} {minutes}");
    }
}

/// Since how many minutes after noon the phone does not work.
fn flagged(findings: &[Finding]) -> Option<i64> {
    match on_findings(findings) {
        Change::Raise(Attention {
            kind: AttentionKind::PhoneCheck,
            person: Person::Traveller,
            since,
        }) => Some((since - noon()).num_minutes()),
        Change::Clear(AttentionKind::PhoneCheck, Person::Traveller) => None,
        change => panic!("{change:?}"),
    }
}

#[test]
fn the_flag_follows_the_last_check_of_each_part() {
    use Found as F;
    use Part as P;
    for (why, findings, expected) in [
        ("nothing is known", vec![], None),
        (
            "denied",
            vec![finding(P::Location, F::Denied, 5, 1)],
            Some(5),
        ),
        (
            "a later check is good, on another phone",
            vec![
                finding(P::Location, F::Denied, 5, 1),
                finding(P::Location, F::Works, 9, 2),
            ],
            None,
        ),
        (
            "an earlier one was good",
            vec![
                finding(P::Location, F::Works, 2, 2),
                finding(P::Location, F::Denied, 5, 1),
            ],
            Some(5),
        ),
        (
            "what is skipped says nothing",
            vec![
                finding(P::Location, F::Denied, 5, 1),
                finding(P::Location, F::Skipped, 9, 2),
            ],
            Some(5),
        ),
        (
            "another part says nothing of it",
            vec![
                finding(P::Location, F::Denied, 5, 1),
                finding(P::Camera, F::Works, 9, 1),
            ],
            Some(5),
        ),
        (
            "the first of two",
            vec![
                finding(P::Storage, F::Unsupported, 7, 1),
                finding(P::Location, F::Denied, 5, 1),
            ],
            Some(5),
        ),
        (
            "a camera is not needed for reports",
            vec![finding(P::Camera, F::Denied, 5, 1)],
            None,
        ),
    ] {
        assert_eq!(flagged(&findings), expected, "{why}");
    }
    let findings = [
        finding(P::Clock, F::Works, 1, 1),
        finding(P::Location, F::Denied, 2, 1),
        finding(P::Location, F::Works, 3, 2),
    ];
    let last: Vec<(P, F)> = latest(&findings).map(|it| (it.part, it.found)).collect();
    assert_eq!(last, [(P::Location, F::Works), (P::Clock, F::Works)]);
}

#[test]
fn a_flag_of_the_check_stands_on_the_list_of_phones() {
    let flags = [Attention {
        kind: AttentionKind::PhoneCheck,
        person: Person::Traveller,
        since: noon(),
    }];
    for list in LineList::ALL {
        let expected = matches!(list, LineList::All | LineList::PhoneNotWorking);
        assert_eq!(list.since(&flags) == Some(noon()), expected, "{list:?}");
    }
}

#[test]
fn what_a_check_comes_to() {
    use Found as F;
    use Part as P;
    assert_eq!(
        Summary::of(&[]),
        Summary {
            at: None,
            help: 0,
            left: 6
        }
    );
    let findings = [
        finding(P::Location, F::Denied, 1, 1),
        finding(P::Camera, F::Missing, 2, 1),
        // No phone has to ring.
        finding(P::Notifications, F::Unsupported, 3, 1),
        finding(P::Storage, F::Fleeting, 4, 1),
        finding(P::Clock, F::Works, 5, 1),
        finding(P::Battery, F::Skipped, 6, 1),
    ];
    assert_eq!(
        Summary::of(&findings),
        Summary {
            at: Some(noon() + TimeDelta::minutes(5)),
            help: 2,
            left: 1
        }
    );
}

#[test]
fn a_user_agent_becomes_a_kind_of_phone() {
    let android = "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko)";
    let ios = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15";
    for (agent, expected) in [
        (
            format!("{android} Chrome/120.0.6099.43 Mobile Safari/537.36"),
            "Android/Chrome 120",
        ),
        (
            format!("{android} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36"),
            "Android/Samsung Internet 23",
        ),
        (
            format!("{android} Chrome/120.0 Mobile Safari/537.36 EdgA/119.0"),
            "Android/Edge 119",
        ),
        (
            format!("{ios} Version/17.5 Mobile/15E148 Safari/604.1"),
            "iPhone/Safari 17",
        ),
        (
            format!("{ios} CriOS/125.0.1 Mobile/15E148 Safari/604.1"),
            "iPhone/Chrome 125",
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0".to_owned(),
            "Linux/Firefox 126",
        ),
        ("curl/8.5".to_owned(), "other/other"),
        ("Chrome/999999999999".to_owned(), "other/Chrome"),
        (String::new(), "other/other"),
    ] {
        let device = Device::of(&agent);
        assert_eq!(device.to_string(), expected, "{agent}");
        assert_eq!(Device::from_stored(expected), Some(device));
    }
    for wrong in [
        "",
        "Android",
        "Pixel/Chrome 120",
        "Android/Lynx 2",
        "Android/Chrome x",
    ] {
        assert_eq!(Device::from_stored(wrong), None, "{wrong}");
    }
}
