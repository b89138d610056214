//! How long data are kept, what may be asked about that, and what the audit log's words mean.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    deletion::{Decision, Deletion, Outcome, Refusal, is_granted, open},
    my_data::{Deed, Lifetime, Over, coordinates_until},
    programme::{JAPAN_2021, Programme, Retention},
    prompt::Reason,
    waiting_days::Period,
};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn retention() -> Retention {
    Programme::parse(JAPAN_2021)
        .expect("the built-in programme")
        .retention
}

fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
}

fn reason(text: &str) -> Reason {
    Reason::parse(text).expect("a reason")
}

fn decided(outcome: Outcome) -> Deletion {
    let at = at(0);
    Deletion {
        at,
        reason: None,
        decision: Some(Decision { at, outcome }),
    }
}

fn waiting() -> Deletion {
    Deletion {
        at: at(0),
        reason: Some(reason("I have gone home")),
        decision: None,
    }
}

fn refused() -> Deletion {
    decided(Outcome::Refused(reason("A court has asked for it")))
}

#[test]
fn a_case_is_hidden_and_destroyed_on_days_that_follow_from_its_release() {
    let kept = retention();
    let other = Retention {
        hidden_after_days: 0,
        destroyed_after_days: 1,
        ..kept.clone()
    };
    for (retention, release, hidden, destroyed) in [
        (&kept, "2026-12-01", "2026-12-15", "2027-12-01"),
        // Over the end of a year, and over the 29th of February.
        (&kept, "2026-12-31", "2027-01-14", "2027-12-31"),
        (&kept, "2027-03-01", "2027-03-15", "2028-02-29"),
        (&other, "2026-12-01", "2026-12-01", "2026-12-02"),
    ] {
        let life = Lifetime::of(retention, date(release), &[]);
        let expected = Lifetime {
            released: date(release),
            hidden: date(hidden),
            destroyed: date(destroyed),
        };
        assert_eq!(life, expected);
        assert!(!retention.is_hidden(date(release), date(hidden).pred_opt().expect("a day")));
        assert!(retention.is_hidden(date(release), date(hidden)));
    }
}

#[test]
fn a_granted_request_brings_the_end_forward_and_no_other_does() {
    let kept = retention();
    let granted = decided(Outcome::Granted);
    for (deletions, destroyed) in [
        (vec![waiting()], "2027-12-01"),
        (vec![refused()], "2027-12-01"),
        (vec![granted.clone()], "2026-12-15"),
        (vec![refused(), granted], "2026-12-15"),
    ] {
        let life = Lifetime::of(&kept, date("2026-12-01"), &deletions);
        assert_eq!(life.destroyed, date(destroyed), "{deletions:?}");
        assert_eq!(life.hidden, date("2026-12-15"));
    }
}

#[test]
fn whose_time_is_over_follows_from_the_days_that_travellers_are_told() {
    let kept = retention();
    let shortest = Retention {
        hidden_after_days: 0,
        destroyed_after_days: 1,
        ..kept.clone()
    };
    let longest = Retention {
        hidden_after_days: 3649,
        destroyed_after_days: 3650,
        ..kept.clone()
    };
    let granted = [decided(Outcome::Granted)];
    for retention in [&kept, &shortest, &longest] {
        for release in ["2026-12-01", "2026-12-31", "2027-03-01", "2028-02-29"].map(date) {
            let usual = Lifetime::of(retention, release, &[]).destroyed;
            let early = Lifetime::of(retention, release, &granted).destroyed;
            for day in [usual, early].into_iter().flat_map(|it| {
                let around = -2..=2;
                around.map(move |days| it + TimeDelta::days(days))
            }) {
                let over = Over::on(retention, day);
                assert_eq!(
                    release <= over.released_by,
                    usual <= day,
                    "{release}, {day}"
                );
                assert_eq!(release <= over.agreed_by, early <= day, "{release}, {day}");
            }
        }
    }
}

#[test]
fn whose_time_is_over_on_a_day() {
    let kept = retention();
    for (today, released_by, agreed_by) in [
        ("2027-12-01", "2026-12-01", "2027-11-17"),
        // Over the 29th of February.
        ("2028-03-01", "2027-03-02", "2028-02-16"),
    ] {
        let expected = Over {
            released_by: date(released_by),
            agreed_by: date(agreed_by),
        };
        assert_eq!(Over::on(&kept, date(today)), expected);
    }
}

/// Whoever never started is kept as long as everybody else of that day, and whose period another rule
/// has made longer or shorter is counted from the day on which it really ended.
#[test]
fn a_case_ends_with_the_period_that_it_had() {
    let kept = retention();
    let arrival = date("2026-11-16");
    for (days, destroyed, early) in [
        (14, "2027-12-01", "2026-12-15"),
        (21, "2027-12-08", "2026-12-22"),
        (3, "2027-11-20", "2026-12-04"),
    ] {
        let released = Period::new(arrival, days).release_date();
        let granted = [decided(Outcome::Granted)];
        let life = Lifetime::of(&kept, released, &[]);
        assert_eq!(life.destroyed, date(destroyed));
        let life = Lifetime::of(&kept, released, &granted);
        assert_eq!(life.destroyed, date(early));
    }
}

#[test]
fn coordinates_live_for_the_programmes_hours() {
    let kept = retention();
    assert_eq!(
        coordinates_until(&kept, at(5)),
        at(5) + TimeDelta::hours(72)
    );
}

#[test]
fn one_request_at_a_time_until_one_is_granted() {
    for (earlier, expected) in [
        (vec![], Ok(())),
        (vec![waiting()], Err(Refusal::Open)),
        (vec![refused()], Ok(())),
        (vec![refused(), waiting()], Err(Refusal::Open)),
        (vec![decided(Outcome::Granted)], Err(Refusal::Granted)),
    ] {
        let asked = Deletion::ask(&earlier, at(9), None);
        assert_eq!(asked.as_ref().map(|_| ()).map_err(|it| *it), expected);
        if let Ok(asked) = asked {
            assert_eq!(open(std::slice::from_ref(&asked)), Some(&asked));
        }
    }
    assert_eq!(open(&[refused()]), None);
    assert!(!is_granted(&[refused(), waiting()]));
}

#[test]
fn every_word_of_the_audit_log_is_told() {
    for deed in [
        Deed::Read,
        Deed::SettledContest,
        Deed::Wrote,
        Deed::AnsweredMessages,
        Deed::DecidedDeletion,
    ]
    .into_iter()
    .chain(Deed::OF_CODES)
    {
        assert_eq!(Deed::from_word(deed.as_str()), deed);
    }
    assert_eq!(Deed::from_word("something-new"), Deed::Other);
}
