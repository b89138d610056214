//! Contact alerts: flights and seats however they are written, who sat near, and who may decide.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    alert::{
        Act, Alert, AlertState, CaseSeats, Ended, Flight, FlightError, NotPossible, Outcome, Party,
        Received, Seat, Seated, SeatsError, last_day, near, on_alerts,
    },
    attention::{Attention, AttentionKind, Change, LineList},
    case::{CaseState, CloseReason},
    clock::Entropy,
    ids::{AlertId, OperatorId, TravellerId},
    prompt::Reason,
    report::Person,
    store::Now,
};

/// Each id has the next number.
#[derive(Debug)]
struct Count;

impl Entropy for Count {
    fn fill(&self, buffer: &mut [u8]) {
        use std::sync::atomic::{AtomicU64, Ordering};
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        for (to, from) in buffer.iter_mut().rev().zip(number.iter().rev()) {
            *to = *from;
        }
    }
}

fn noon() -> DateTime<Utc> {
    "2026-11-20T03:00:00Z".parse().unwrap()
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn now() -> Now {
    Now {
        at: noon(),
        today: day(20),
    }
}

#[test]
fn a_flight_has_one_form_however_it_is_written() {
    for (written, expected) in [
        ("NH6", Some("NH6")),
        ("NH 006", Some("NH6")),
        ("nh-6", Some("NH6")),
        ("ＮＨ　００６", Some("NH6")),
        ("NH٠٠٦", Some("NH6")),
        ("NH 6A", Some("NH6A")),
        ("NH 0", Some("NH0")),
        ("NH 1006", Some("NH1006")),
        // Three letters are ICAO's; a digit may stand in IATA's two signs.
        ("ANA 6", Some("ANA6")),
        ("5J 5041", Some("5J5041")),
        ("U2 1", Some("U21")),
        ("3K 721", Some("3K721")),
        ("NH", None),
        ("6", None),
        ("12 34", None),
        ("NH 10060", None),
        ("NH 6AB", None),
        ("NH 6 to Tokyo", None),
        ("ある便", None),
    ] {
        let flight = Flight::parse(written);
        assert_eq!(
            flight.as_ref().ok().map(Flight::as_str),
            expected,
            "{written}"
        );
        let error = (expected.is_none()).then_some(FlightError::Form);
        assert_eq!(flight.err(), error, "{written}");
    }
    assert_eq!(Flight::parse(" - "), Err(FlightError::Missing));
    let flight = Flight::parse("NH 006").unwrap();
    for (written, is_it) in [("NH6", true), ("nh 6", true), ("NH 60", false), ("", false)] {
        assert_eq!(flight.is_written(written), is_it, "{written}");
    }
}

#[test]
fn a_seat_is_read_as_arrival_records_write_it() {
    for (written, expected) in [
        ("34A", Some((34, Some('A')))),
        ("34 a", Some((34, Some('A')))),
        ("034-A", Some((34, Some('A')))),
        ("３４Ａ", Some((34, Some('A')))),
        ("34", Some((34, None))),
        ("", None),
        ("INF", None),
        ("A34", None),
        ("34AB", None),
        ("0A", None),
        ("121A", None),
        ("upper deck", None),
    ] {
        let seat = Seat::parse(written).map(|it| (it.row, it.letter));
        assert_eq!(seat, expected, "{written}");
    }
}

#[test]
fn seats_and_rows_of_a_case_are_read_and_written_back() {
    for (typed, expected) in [
        ("34A", Ok("34A")),
        ("34a, 35 B", Ok("34A, 35B")),
        ("34A、35B", Ok("34A, 35B")),
        ("34A، 35B", Ok("34A, 35B")),
        ("34-A", Ok("34A")),
        ("34-36", Ok("34, 35, 36")),
        ("34〜35; 40C", Ok("34, 35, 40C")),
        ("", Err(SeatsError::Missing)),
        (" , ", Err(SeatsError::Missing)),
        ("34A, left", Err(SeatsError::Form("left".to_owned()))),
        ("36-34", Err(SeatsError::Form("36-34".to_owned()))),
        ("1-13", Err(SeatsError::TooMany)),
    ] {
        let seats = CaseSeats::parse(typed);
        assert_eq!(
            seats.as_ref().map(ToString::to_string),
            expected.as_ref().map(ToString::to_string),
            "{typed}"
        );
        if let Ok(seats) = seats {
            assert_eq!(CaseSeats::parse(&seats.to_string()), Ok(seats), "{typed}");
        }
    }
}

fn party(seat: &str, companions: &[&str]) -> Party {
    Party {
        traveller: TravellerId::new(noon(), &Count),
        name: seat.to_owned(),
        locale: "en".to_owned(),
        seat: seat.to_owned(),
        companions: companions.iter().map(|&it| it.to_owned()).collect(),
        case: CaseState::Active,
        released_on: day(25),
    }
}

#[test]
fn near_are_rows_before_and_behind_and_the_case_is_nobody_of_them() {
    let case = CaseSeats::parse("34A").unwrap();
    for (seat, companions, expected) in [
        ("32K", &[][..], Seated::Near(32)),
        ("36A", &[], Seated::Near(36)),
        ("34B", &[], Seated::Near(34)),
        ("31A", &[], Seated::Far),
        ("37A", &[], Seated::Far),
        // The row is known, and that is enough.
        ("35", &[], Seated::Near(35)),
        ("34", &[], Seated::Near(34)),
        ("34A", &[], Seated::Case),
        ("", &[], Seated::Unknown),
        ("INF", &[], Seated::Unknown),
        // Who has no seat of their own sits with the traveller.
        ("33C", &["", ""], Seated::Near(33)),
        ("10C", &["", ""], Seated::Far),
        ("", &[""], Seated::Unknown),
        // One of them sat somewhere else.
        ("10C", &["", "35F"], Seated::Near(35)),
        ("10C", &["?"], Seated::Unknown),
        ("35C", &["?"], Seated::Near(35)),
        ("", &["33A"], Seated::Near(33)),
        // The companion is the confirmed case: the phone is theirs too.
        ("34B", &["34a"], Seated::Case),
    ] {
        let party = party(seat, companions);
        assert_eq!(
            Seated::of(&party, &case, 2),
            expected,
            "{seat} {companions:?}"
        );
    }
    // Who moved during the flight.
    let two = CaseSeats::parse("34A, 40C").unwrap();
    for (seat, rows, expected) in [
        ("42D", 2, Seated::Near(42)),
        ("37D", 2, Seated::Far),
        ("37D", 3, Seated::Near(37)),
        ("40C", 2, Seated::Case),
        ("40D", 0, Seated::Near(40)),
        ("41D", 0, Seated::Far),
    ] {
        assert_eq!(
            Seated::of(&party(seat, &[]), &two, rows),
            expected,
            "{seat} {rows}"
        );
    }
    // Of a row nobody can say who it is.
    let row = CaseSeats::parse("34").unwrap();
    assert_eq!(Seated::of(&party("34A", &[]), &row, 2), Seated::Near(34));
}

#[test]
fn a_flight_is_sorted_into_those_who_can_be_told_and_those_who_cannot() {
    let case = CaseSeats::parse("34A").unwrap();
    let released = Party {
        released_on: day(20),
        ..party("33A", &[])
    };
    let left = Party {
        case: CaseState::Closed(CloseReason::LeftTheCountry),
        ..party("", &[])
    };
    let expected = Party {
        case: CaseState::Expected,
        ..party("33C", &[])
    };
    let parties = vec![
        party("36A", &[]),
        party("34B", &[""]),
        party("34A", &[]),
        released,
        expected,
        left,
        party("", &[]),
        party("12A", &[]),
        party("34", &[]),
    ];
    let sorted = near(parties, &case, 2, day(20));
    let names = |it: &[Party]| it.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    let seats: Vec<Party> = sorted.near.iter().map(|(_, it)| it.clone()).collect();
    assert_eq!(names(&seats), ["33C", "34", "34B", "36A"]);
    assert_eq!(names(&sorted.unknown), [""]);
    assert_eq!(names(&sorted.case), ["34A"]);
    assert_eq!(names(&sorted.released), ["33A", ""]);
}

fn alert(asked_by: OperatorId, state: AlertState) -> Alert {
    Alert {
        id: AlertId::new(noon(), &Count),
        flight: Flight::parse("NH6").unwrap(),
        arrival_date: day(16),
        contact_date: day(16),
        last_day: day(30),
        seats: CaseSeats::parse("34A").ok(),
        asked_by,
        asked_at: noon(),
        state,
    }
}

#[test]
fn it_takes_a_second_person_and_only_the_first_takes_it_back() {
    let at = noon();
    let (one, two) = (OperatorId::new(at, &Count), OperatorId::new(at, &Count));
    let reason = Reason::parse("Another flight").unwrap();
    let refuse = || Act::Refuse(reason.clone());
    let refused = AlertState::Refused {
        by: two,
        at,
        reason: reason.clone(),
    };
    let released = AlertState::Sending { by: two, at };
    for (act, by, expected) in [
        (Act::Release, one, Err(NotPossible::Own)),
        (refuse(), one, Err(NotPossible::Own)),
        (Act::Withdraw, two, Err(NotPossible::NotOwn)),
        (Act::Withdraw, one, Ok(AlertState::Withdrawn { at })),
        (Act::Release, two, Ok(released.clone())),
        (refuse(), two, Ok(refused.clone())),
    ] {
        assert_eq!(alert(one, AlertState::Asked).act(act, by, now()), expected);
    }
    let sent = AlertState::Sent {
        by: two,
        at,
        finished_at: at,
    };
    for state in [AlertState::Withdrawn { at }, refused, released, sent] {
        for act in [Act::Withdraw, Act::Release, refuse()] {
            for by in [one, two] {
                let done = alert(one, state.clone()).act(act.clone(), by, now());
                assert_eq!(done, Err(NotPossible::Closed));
            }
        }
    }
    // On the last day it can still be released, and not after it.
    for (today, is_possible) in [(day(30), true), (day(30) + Days::new(1), false)] {
        let now = Now { at, today };
        let done = alert(one, AlertState::Asked).act(Act::Release, two, now);
        assert_eq!(done.is_ok(), is_possible, "{today}");
    }
}

fn received(minutes: i64, ended: bool) -> Received {
    let sent_at = noon() + TimeDelta::minutes(minutes);
    Received {
        alert: AlertId::new(sent_at, &Count),
        flight: Flight::parse("NH6").unwrap(),
        contact_date: day(16),
        sent_at,
        delivered_at: None,
        read_at: None,
        ended: ended.then_some(Ended {
            at: sent_at,
            outcome: Some(Outcome::FeelsWell),
        }),
    }
}

#[test]
fn attention_lasts_since_the_oldest_alert_that_has_not_ended() {
    let clear = Change::Clear(AttentionKind::ContactAlert, Person::Traveller);
    let since = |minutes| {
        Change::Schedule(Attention {
            kind: AttentionKind::ContactAlert,
            person: Person::Traveller,
            since: noon() + TimeDelta::minutes(minutes),
        })
    };
    assert_eq!(on_alerts(&[]), clear);
    assert_eq!(on_alerts(&[received(0, true), received(5, true)]), clear);
    assert_eq!(
        on_alerts(&[received(0, true), received(5, false)]),
        since(5)
    );
    assert_eq!(
        on_alerts(&[received(0, false), received(5, false)]),
        since(0)
    );
    assert_eq!(last_day(day(16), 14), day(30));
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_word(outcome.as_str()), Some(outcome));
    }
    let flag = Attention {
        kind: AttentionKind::ContactAlert,
        person: Person::Traveller,
        since: noon(),
    };
    for list in LineList::ALL {
        let is_on_it = matches!(list, LineList::All | LineList::ContactAlert);
        assert_eq!(list.since(&[flag]) == Some(noon()), is_on_it, "{list:?}");
    }
}
