//! Who needs attention: deadlines that reports move on, flags that reports raise and clear.

use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    attention::{
        Attention, AttentionKind as Kind, Change, after, alter, on_enrolment, on_late_location,
        on_report, on_start, on_times,
    },
    case::CaseState,
    geofence::{DistanceBand, Position, Verdict},
    health::{Fever, HealthAnswers},
    ids::{CompanionId, ReportId, TravellerId},
    places::InForce,
    programme::{JAPAN_2021, Programme, WindowName},
    report::{Content, Fingerprint, Judged, Person, Refusal, Report, admit},
    times::{Times, Wish, Wishes},
    traveller::{Circle, Companion, PassportNumber, Standing, Traveller},
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";
const COMPANION: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ac";

fn programme() -> Programme {
    Programme::parse(JAPAN_2021).expect("the built-in programme")
}

/// Tokyo time, as it stands on a clock there.
fn tokyo(text: &str) -> DateTime<Utc> {
    format!("{text}:00+09:00").parse().expect("a time")
}

/// Arrives on 16 November 2026, so that 30 November is the last waiting day.
fn traveller() -> Traveller {
    Traveller {
        id: ID.parse::<TravellerId>().expect("an id"),
        name: "SUZUKI MEI".to_owned(),
        passport: PassportNumber::parse("TZ1234567").expect("a passport number"),
        birth_date: NaiveDate::from_ymd_opt(1990, 4, 12).expect("a day"),
        flight: String::new(),
        seat: String::new(),
        locale: "en".to_owned(),
        period: programme().period_from(NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day")),
        case: CaseState::Active,
        pledge: None,
        place: None,
        changes: Vec::new(),
        wishes: Wishes::default(),
        companions: vec![Companion::recorded(
            COMPANION.parse().expect("an id"),
            "SUZUKI KEN",
        )],
    }
}

fn standing() -> Standing {
    let traveller = traveller();
    Standing {
        period: traveller.period,
        case: traveller.case,
        place: None,
        moves: Vec::new(),
        times: Times::default(),
        companions: traveller
            .companions
            .iter()
            .map(Companion::through)
            .collect(),
    }
}

fn companion() -> Person {
    Person::Companion(COMPANION.parse::<CompanionId>().expect("an id"))
}

fn report(at: DateTime<Utc>, person: Person, content: Content) -> Report {
    Report {
        id: ID.parse::<ReportId>().expect("an id"),
        traveller: traveller().id,
        person,
        captured_at: at,
        received_at: at,
        fingerprint: Fingerprint([0; 32]),
        content,
    }
}

fn location(verdict: Option<Verdict>) -> Content {
    let judged = verdict.map(|verdict| Judged {
        verdict,
        band: DistanceBand::Upto50,
    });
    Content::Location {
        raw: None,
        accuracy_m: 10.0,
        judged,
    }
}

fn health(fever: Fever) -> Content {
    let answers = HealthAnswers {
        fever,
        symptoms: [].into(),
    };
    Content::Health {
        verdict: programme().health.rule.decide(&answers),
        answers,
    }
}

fn flag(kind: Kind, person: Person, since: &str) -> Attention {
    Attention {
        kind,
        person,
        since: tokyo(since),
    }
}

fn me(kind: Kind, since: &str) -> Attention {
    flag(kind, Person::Traveller, since)
}

#[test]
fn who_never_starts_is_called_the_day_after_arrival() {
    let changes = on_enrolment(&programme(), &traveller().period);
    assert_eq!(
        changes,
        [Change::Schedule(me(Kind::NotStarted, "2026-11-17T20:00"))]
    );
}

#[test]
fn the_start_sets_the_first_deadlines_for_everybody() {
    for (started, location, health) in [
        ("2026-11-16T09:00", "2026-11-16T20:00", "2026-11-16T18:00"),
        // Exactly the time to answer before the deadline.
        ("2026-11-16T17:00", "2026-11-16T20:00", "2026-11-16T18:00"),
        ("2026-11-16T17:01", "2026-11-16T20:00", "2026-11-17T18:00"),
        ("2026-11-16T22:00", "2026-11-17T20:00", "2026-11-17T18:00"),
        // Started in the plane: nothing is due before the day of arrival.
        ("2026-11-15T09:00", "2026-11-16T20:00", "2026-11-16T18:00"),
    ] {
        let changes = on_start(&programme(), &traveller(), tokyo(started));
        assert_eq!(
            changes,
            [
                Change::Clear(Kind::NotStarted, Person::Traveller),
                Change::Schedule(me(Kind::NoLocationReport, location)),
                Change::Schedule(me(Kind::NoHealthReport, health)),
                Change::Schedule(flag(Kind::NoHealthReport, companion(), health)),
            ],
            "{started}"
        );
    }
}

#[test]
fn a_report_moves_its_deadline_to_the_next_day_until_the_last() {
    let next = |at: &str, content: Content, person: Person| {
        let report = report(tokyo(at), person, content);
        on_report(
            &programme(),
            (&traveller().period, &Times::default()),
            &report,
            true,
        )
        .pop()
        .expect("a change")
    };
    let inside = || location(Some(Verdict::Inside));
    for (at, expected) in [
        (
            "2026-11-20T00:00",
            Change::Schedule(me(Kind::NoLocationReport, "2026-11-21T20:00")),
        ),
        (
            "2026-11-20T23:59",
            Change::Schedule(me(Kind::NoLocationReport, "2026-11-21T20:00")),
        ),
        (
            "2026-11-29T12:00",
            Change::Schedule(me(Kind::NoLocationReport, "2026-11-30T20:00")),
        ),
        (
            "2026-11-30T12:00",
            Change::Clear(Kind::NoLocationReport, Person::Traveller),
        ),
    ] {
        assert_eq!(next(at, inside(), Person::Traveller), expected, "{at}");
    }
    assert_eq!(
        next("2026-11-20T12:00", health(Fever::SaysNo), companion()),
        Change::Schedule(flag(Kind::NoHealthReport, companion(), "2026-11-21T18:00"))
    );
}

#[test]
fn verdicts_raise_and_clear() {
    let noon = "2026-11-20T12:00";
    let changes = |verdict, is_latest| {
        let report = report(tokyo(noon), Person::Traveller, location(verdict));
        on_report(
            &programme(),
            (&traveller().period, &Times::default()),
            &report,
            is_latest,
        )
    };
    let clear = |kind| Change::Clear(kind, Person::Traveller);
    let raise = |kind| Change::Raise(me(kind, noon));
    for (verdict, expected) in [
        (
            Some(Verdict::Inside),
            vec![clear(Kind::Outside), clear(Kind::CannotTell)],
        ),
        (
            Some(Verdict::Outside),
            vec![raise(Kind::Outside), clear(Kind::CannotTell)],
        ),
        // Nothing is known, so an earlier "outside" stands.
        (Some(Verdict::CannotTell), vec![raise(Kind::CannotTell)]),
        (None, vec![]),
    ] {
        let changes = changes(verdict, true);
        assert_eq!(changes[..expected.len()], expected, "{verdict:?}");
        assert_eq!(
            changes.len(),
            expected.len() + 4,
            "{verdict:?}: the flags of prompts, and the deadline"
        );
    }
    // One that arrives late is judged with the others, see below.
    assert_eq!(changes(Some(Verdict::Inside), false), []);
    assert_eq!(changes(Some(Verdict::Outside), false), []);
}

#[test]
fn late_reports_leave_the_flags_that_capture_order_gives() {
    use Verdict::{CannotTell, Inside, Outside};
    let at = |hour: usize| format!("2026-11-20T{:02}:00", 8 + hour);
    // The verdicts hour by hour from 8:00, and since which hour the two flags stand.
    for (verdicts, outside, cannot_tell) in [
        (&[][..], None, None),
        (&[Inside], None, None),
        (&[Outside], Some(0), None),
        (&[Outside, Outside], Some(0), None),
        (&[Outside, Inside, Outside], Some(2), None),
        (&[Outside, CannotTell], Some(0), Some(1)),
        (&[CannotTell, Outside], Some(1), None),
        (&[CannotTell, CannotTell], None, Some(0)),
        (&[Outside, CannotTell, Inside], None, None),
        (&[Outside, Inside, CannotTell], None, Some(2)),
        (&[CannotTell, Outside, CannotTell], Some(1), Some(2)),
    ] {
        let history = verdicts.iter().enumerate();
        let history = history.map(|(hour, verdict)| (tokyo(&at(hour)), *verdict));
        let change = |kind, hour: Option<usize>| match hour {
            Some(hour) => Change::Schedule(me(kind, &at(hour))),
            None => Change::Clear(kind, Person::Traveller),
        };
        assert_eq!(
            on_late_location(Person::Traveller, history),
            [
                change(Kind::Outside, outside),
                change(Kind::CannotTell, cannot_tell)
            ],
            "{verdicts:?}"
        );
    }
}

#[test]
fn a_flag_stands_since_the_earliest_report_that_raised_it() {
    let raise = |since| Change::Raise(me(Kind::Symptomatic, since));
    let (early, late) = ("2026-11-20T09:00", "2026-11-21T09:00");
    for changes in [[raise(early), raise(late)], [raise(late), raise(early)]] {
        assert_eq!(after(Vec::new(), &changes), [me(Kind::Symptomatic, early)]);
    }
}

#[test]
fn a_phone_that_is_ahead_raises_its_flag_at_once() {
    let mut report = report(
        tokyo("2026-11-20T12:05"),
        Person::Traveller,
        location(Some(Verdict::Outside)),
    );
    report.received_at = tokyo("2026-11-20T12:00");
    let changes = on_report(
        &programme(),
        (&traveller().period, &Times::default()),
        &report,
        true,
    );
    let raised = Change::Raise(me(Kind::Outside, "2026-11-20T12:00"));
    assert!(changes.contains(&raised), "{changes:?}");
}

#[test]
fn symptoms_count_however_late_they_arrive_and_being_well_clears_nothing() {
    let noon = "2026-11-20T12:00";
    let changes = |fever, is_latest| {
        let report = report(tokyo(noon), companion(), health(fever));
        on_report(
            &programme(),
            (&traveller().period, &Times::default()),
            &report,
            is_latest,
        )
    };
    let raised = Change::Raise(flag(Kind::Symptomatic, companion(), noon));
    assert_eq!(changes(Fever::SaysYes, false), [raised]);
    assert!(changes(Fever::SaysYes, true).contains(&raised));
    let cleared = Change::Clear(Kind::Symptomatic, companion());
    assert!(!changes(Fever::SaysNo, true).contains(&cleared));
}

#[test]
fn a_report_is_admitted_within_the_period_and_for_ones_own() {
    let stranger = Person::Companion(ID.parse().expect("an id"));
    let noon = "2026-11-20T12:00";
    for (person, captured, now, expected) in [
        (Person::Traveller, noon, noon, Ok(())),
        (companion(), noon, noon, Ok(())),
        (stranger, noon, noon, Err(Refusal::UnknownPerson)),
        // Late, but captured within the period.
        (Person::Traveller, "2026-11-16T00:00", noon, Ok(())),
        (
            Person::Traveller,
            "2026-11-15T23:59",
            noon,
            Err(Refusal::CapturedTooOld),
        ),
        (Person::Traveller, "2026-11-20T12:10", noon, Ok(())),
        (
            Person::Traveller,
            "2026-11-20T12:11",
            noon,
            Err(Refusal::CapturedInFuture),
        ),
        (
            Person::Traveller,
            "2026-11-15T12:00",
            "2026-11-15T12:00",
            Err(Refusal::NotActive),
        ),
        (
            Person::Traveller,
            "2026-11-30T23:59",
            "2026-11-30T23:59",
            Ok(()),
        ),
        (
            Person::Traveller,
            noon,
            "2026-12-01T00:00",
            Err(Refusal::Released),
        ),
    ] {
        let zone = programme().zone;
        let admitted = admit(&standing(), person, tokyo(captured), tokyo(now), zone);
        assert_eq!(admitted, expected, "{person:?} {captured} {now}");
    }
}

#[test]
fn a_location_is_judged_against_the_place_that_is_registered() {
    let position = |latitude| Position::new(latitude, 139.7003).expect("a position");
    let fix = |latitude, accuracy| {
        okaeri_domain::geofence::Fix::new(position(latitude), accuracy).expect("a fix")
    };
    let place = Circle {
        position: position(35.6909),
        radius_m: 100.0,
    };
    let judged = |content| match content {
        Content::Location { judged, .. } => judged,
        Content::Health { .. } => None,
    };
    let inside = judged(Content::location(fix(35.6909, 12.0), InForce::At(place))).expect("judged");
    assert_eq!(
        (inside.verdict, inside.band),
        (Verdict::Inside, DistanceBand::Upto50)
    );
    let outside =
        judged(Content::location(fix(35.6999, 12.0), InForce::At(place))).expect("judged");
    assert_eq!(
        (outside.verdict, outside.band),
        (Verdict::Outside, DistanceBand::Upto1000)
    );
    assert_eq!(
        judged(Content::location(fix(35.6909, 12.0), InForce::Nowhere)),
        None
    );
}

#[test]
fn changes_that_make_no_difference_are_told_from_those_that_do() {
    let flag = |kind, hour: u32| Attention {
        kind,
        person: Person::Traveller,
        since: tokyo(&format!("2026-11-17T{hour:02}:00")),
    };
    let all: Vec<Change> = [Kind::Outside, Kind::NoLocationReport]
        .into_iter()
        .flat_map(|kind| {
            [8, 12, 20].into_iter().flat_map(move |hour| {
                let flag = flag(kind, hour);
                [Change::Raise(flag), Change::Schedule(flag)]
            })
        })
        .chain([
            Change::Clear(Kind::Outside, Person::Traveller),
            Change::Clear(Kind::NoLocationReport, Person::Traveller),
        ])
        .collect();
    for flags in [
        vec![],
        vec![flag(Kind::Outside, 12)],
        vec![flag(Kind::NoLocationReport, 20), flag(Kind::Outside, 8)],
    ] {
        for change in &all {
            let changed = after(flags.clone(), &[*change]);
            assert_eq!(
                alter(&flags, &[*change]),
                changed != flags,
                "{change:?} on {flags:?}"
            );
            // One that does nothing hides none that does.
            for other in &all {
                let together = [*change, *other];
                assert!(alter(&flags, &together) || after(flags.clone(), &together) == flags);
            }
        }
    }
}

#[test]
fn deadlines_follow_the_hours_of_their_day() {
    let programme = programme();
    let mut who = traveller();
    let late = Wish {
        window: Some(WindowName::Late),
        needs: None,
    };
    let chosen = tokyo("2026-11-20T12:00");
    assert!(who.wishes.fulfil(&programme, &who.period, &late, chosen));
    let times = &who.wishes.times;
    let today = [
        me(Kind::NoHealthReport, "2026-11-20T18:00"),
        flag(Kind::NoHealthReport, companion(), "2026-11-21T18:00"),
        me(Kind::NoLocationReport, "2026-11-21T20:00"),
        // No deadline, whatever its time.
        me(Kind::Symptomatic, "2026-11-21T18:00"),
    ];
    let on_20 = chosen.date_naive();
    let moved = on_times(&programme, (&who.period, times), &today, on_20);
    assert_eq!(
        moved,
        [
            Change::Schedule(flag(Kind::NoHealthReport, companion(), "2026-11-21T21:00")),
            Change::Schedule(me(Kind::NoLocationReport, "2026-11-21T23:00")),
        ],
        "that of today stays"
    );
    // A report of today sets the deadline of tomorrow by the hours of tomorrow.
    let report = report(tokyo("2026-11-20T13:00"), Person::Traveller, location(None));
    let next = on_report(&programme, (&who.period, times), &report, true).pop();
    let expected = me(Kind::NoLocationReport, "2026-11-21T23:00");
    assert_eq!(next, Some(Change::Schedule(expected)));
}
