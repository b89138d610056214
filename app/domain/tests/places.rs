//! Changes of place: what may be asked and decided when, by which place a report is judged on which
//! day, and what Today says.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::{Asia::Tokyo, Tz};
use okaeri_domain::{
    attention::{Attention, AttentionKind, Change},
    geofence::{Fix, Position, Verdict},
    ids::OperatorId,
    message::Text,
    places::{
        Act, InForce, MOST, Move, Moving, NotPossible, PlaceChange, Reason, Refusal, Request, act,
        days_to_move, days_to_stay, moves, on_changes, on_moving_day, stays,
    },
    report::Person,
    traveller::{Circle, address_on},
    waiting_days::Period,
};

const ZONE: Tz = Tokyo;

/// 16 November 2026, the day of arrival, and the days after.
fn day(index: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day") + Days::new(index)
}

fn at(index: u64, time: &str) -> DateTime<Utc> {
    let text = format!("{}T{time}+09:00", day(index));
    text.parse().expect("an instant")
}

fn period() -> Period {
    Period::new(day(0), 14)
}

fn by() -> OperatorId {
    "0193a1b2-c3d4-7e5f-8a9b-0123456789ab"
        .parse()
        .expect("an id")
}

/// So many kilometres north of the first place.
fn north(kilometres: f64) -> Position {
    Position::new(35.69 + kilometres / 111.0, 139.7).expect("a position")
}

fn circle(kilometres: f64) -> Circle {
    Circle {
        position: north(kilometres),
        radius_m: 100.0,
    }
}

fn fix(kilometres: f64, accuracy_m: f64) -> Fix {
    Fix::new(north(kilometres), accuracy_m).expect("a fix")
}

fn request(moves_on: NaiveDate, until: Option<NaiveDate>) -> Request {
    Request {
        address: format!("There from {moves_on}"),
        reason: Reason::Planned,
        words: Some(Text::parse("Home").expect("a text")),
        moves_on,
        until,
    }
}

fn done(changes: &mut Vec<PlaceChange>, what: Act, when: DateTime<Utc>) -> Result<(), NotPossible> {
    act(changes, what, when, &period(), ZONE)
}

fn ask(changes: &mut Vec<PlaceChange>, moves_on: u64, when: DateTime<Utc>) {
    let asked = done(changes, Act::Ask(request(day(moves_on), None)), when);
    assert_eq!(asked, Ok(()));
}

fn approve(changes: &mut Vec<PlaceChange>, when: DateTime<Utc>) {
    let change = changes.len() - 1;
    assert_eq!(
        done(changes, Act::Approve { change, by: by() }, when),
        Ok(())
    );
}

#[test]
fn the_days_that_can_be_asked_for() {
    let last = 14;
    for (now, moves_on, until, expected) in [
        (5, 5, None, Ok(())),
        (5, 4, None, Err(NotPossible::Day)),
        (5, last, None, Ok(())),
        (5, last + 1, None, Err(NotPossible::Day)),
        (5, 6, Some(7), Ok(())),
        (5, 6, Some(6), Err(NotPossible::Until)),
        (5, 6, Some(last - 1), Ok(())),
        (5, 6, Some(last), Err(NotPossible::Until)),
        (last, last, None, Ok(())),
    ] {
        let asked = request(day(moves_on), until.map(day));
        let mut changes = Vec::new();
        // The last minute of the day.
        let answer = done(&mut changes, Act::Ask(asked), at(now, "23:59:59"));
        assert_eq!(answer, expected, "{now} {moves_on} {until:?}");
        assert_eq!(changes.len(), usize::from(expected.is_ok()));
        let offered = days_to_move(&period(), day(now)).any(|it| it == day(moves_on));
        assert_eq!(offered, expected != Err(NotPossible::Day));
        if let Some(until) = until {
            let offered = days_to_stay(&period(), day(moves_on)).any(|it| it == day(until));
            assert_eq!(offered, expected.is_ok());
        }
    }
}

#[test]
fn one_request_after_the_other_and_not_too_many() {
    let mut changes = Vec::new();
    for number in 0..MOST {
        ask(&mut changes, 6, at(5, "12:00:00"));
        let second = done(
            &mut changes,
            Act::Ask(request(day(7), None)),
            at(5, "12:00:00"),
        );
        assert_eq!(second, Err(NotPossible::Open));
        let withdrawn = done(&mut changes, Act::Withdraw(number), at(5, "12:01:00"));
        assert_eq!(withdrawn, Ok(()));
    }
    let more = done(
        &mut changes,
        Act::Ask(request(day(6), None)),
        at(5, "12:02:00"),
    );
    assert_eq!(more, Err(NotPossible::TooMany));
}

#[test]
fn what_is_over_is_over() {
    let refuse = Act::Refuse {
        change: 0,
        by: by(),
        why: Refusal::Call,
    };
    let approve_it = Act::Approve {
        change: 0,
        by: by(),
    };
    let noon = at(5, "12:00:00");
    for (first, second) in [
        (Act::Withdraw(0), approve_it.clone()),
        (Act::Withdraw(0), refuse.clone()),
        (Act::Withdraw(0), Act::Withdraw(0)),
        (approve_it.clone(), refuse.clone()),
        (approve_it.clone(), approve_it.clone()),
        (refuse.clone(), approve_it.clone()),
        (refuse.clone(), Act::Withdraw(0)),
    ] {
        let mut changes = Vec::new();
        ask(&mut changes, 7, noon);
        assert_eq!(done(&mut changes, first, noon), Ok(()));
        let before = changes.clone();
        assert_eq!(done(&mut changes, second, noon), Err(NotPossible::Over));
        assert_eq!(changes, before);
    }
    // Nothing is there.
    for nothing in [
        Act::Withdraw(0),
        approve_it,
        refuse,
        Act::Arrive(circle(5.0)),
    ] {
        let answer = done(&mut Vec::new(), nothing, noon);
        assert_eq!(answer, Err(NotPossible::Over));
    }
}

#[test]
fn a_move_is_taken_back_before_its_day_only() {
    for (now, expected) in [
        (at(6, "23:59:59"), Ok(())),
        (at(7, "00:00:00"), Err(NotPossible::Over)),
    ] {
        let mut changes = Vec::new();
        ask(&mut changes, 7, at(5, "12:00:00"));
        approve(&mut changes, at(5, "13:00:00"));
        assert_eq!(done(&mut changes, Act::Withdraw(0), now), expected);
        assert_eq!(moves(&changes).is_empty(), expected.is_ok());
    }
}

#[test]
fn the_old_place_stays_valid_until_the_centre_has_agreed() {
    let mut changes = Vec::new();
    ask(&mut changes, 5, at(5, "12:00:00"));
    assert_eq!(moves(&changes), []);
    // Two days late.
    approve(&mut changes, at(7, "09:00:00"));
    let late = Move {
        on: day(7),
        to: None,
    };
    assert_eq!(moves(&changes), [late]);
}

#[test]
fn arrival_is_from_the_day_of_moving_on_and_once() {
    let mut changes = Vec::new();
    ask(&mut changes, 7, at(5, "12:00:00"));
    let arrive = |changes: &mut _, when| done(changes, Act::Arrive(circle(5.0)), when);
    assert_eq!(
        arrive(&mut changes, at(7, "12:00:00")),
        Err(NotPossible::Over)
    );
    approve(&mut changes, at(5, "13:00:00"));
    assert_eq!(
        arrive(&mut changes, at(6, "23:59:59")),
        Err(NotPossible::Over)
    );
    assert_eq!(arrive(&mut changes, at(7, "00:00:00")), Ok(()));
    assert_eq!(
        arrive(&mut changes, at(7, "00:00:01")),
        Err(NotPossible::Over)
    );
    assert_eq!(changes[0].arrival.map(|it| it.place), Some(circle(5.0)));
}

/// A hotel from the start, a house 5 km away from day 4 on, and one 9 km away from day 8 on.
fn route(house: Option<f64>, other: Option<f64>) -> Vec<Move> {
    let to = |on, kilometres: Option<f64>| Move {
        on: day(on),
        to: kilometres.map(circle),
    };
    vec![to(4, house), to(8, other)]
}

#[test]
fn the_places_of_each_day() {
    let (hotel, house, other) = (Some(circle(0.0)), Some(circle(5.0)), Some(circle(9.0)));
    let known = route(Some(5.0), Some(9.0));
    let lost = route(None, None);
    let skipped = route(None, Some(9.0));
    for (what, first, moves, index, expected) in [
        ("nothing", None, &[][..], 4, InForce::Nowhere),
        ("one place", hotel, &[], 4, InForce::At(circle(0.0))),
        ("before", hotel, &known, 3, InForce::At(circle(0.0))),
        ("moving", hotel, &known, 4, InForce::Between(hotel, house)),
        ("after", hotel, &known, 5, InForce::At(circle(5.0))),
        ("again", hotel, &known, 8, InForce::Between(house, other)),
        ("at last", hotel, &known, 14, InForce::At(circle(9.0))),
        (
            "not there yet",
            hotel,
            &lost,
            4,
            InForce::Between(hotel, None),
        ),
        ("not told", hotel, &lost, 5, InForce::Unknown(circle(0.0))),
        (
            "from somewhere",
            hotel,
            &skipped,
            8,
            InForce::Between(None, other),
        ),
        ("told later", hotel, &skipped, 9, InForce::At(circle(9.0))),
        ("never", None, &lost, 9, InForce::Nowhere),
    ] {
        assert_eq!(InForce::on(first, moves, day(index)), expected, "{what}");
    }
}

#[test]
fn the_day_of_moving_is_no_breach() {
    use Verdict::{CannotTell, Inside, Outside};
    let both = InForce::Between(Some(circle(0.0)), Some(circle(5.0)));
    let old_only = InForce::Between(Some(circle(0.0)), None);
    for (places, kilometres, accuracy, expected) in [
        (both, 0.0, 12.0, Some(Inside)),
        (both, 5.0, 12.0, Some(Inside)),
        (both, 2.5, 12.0, Some(CannotTell)),
        (both, 50.0, 12.0, Some(CannotTell)),
        (both, 0.0, 800.0, Some(CannotTell)),
        (old_only, 0.0, 12.0, Some(Inside)),
        (old_only, 5.0, 12.0, Some(CannotTell)),
        (InForce::Between(None, None), 0.0, 12.0, None),
        (InForce::Unknown(circle(0.0)), 0.0, 12.0, Some(CannotTell)),
        (InForce::Unknown(circle(0.0)), 5.0, 12.0, Some(CannotTell)),
        (InForce::At(circle(5.0)), 5.0, 12.0, Some(Inside)),
        (InForce::At(circle(5.0)), 0.0, 12.0, Some(Outside)),
        (InForce::Nowhere, 0.0, 12.0, None),
    ] {
        let judged = places.judge(&fix(kilometres, accuracy));
        let verdict = judged.map(|it| it.verdict);
        assert_eq!(verdict, expected, "{places:?} {kilometres} {accuracy}");
    }
    // The distance is the one to the nearer place.
    let on_the_way = both.judge(&fix(4.0, 12.0)).expect("two places");
    assert!(on_the_way.distance_m < 1_100.0, "{on_the_way:?}");
}

#[test]
fn the_places_stand_in_the_order_of_their_days() {
    let mut changes = Vec::new();
    ask(&mut changes, 9, at(2, "12:00:00"));
    approve(&mut changes, at(2, "13:00:00"));
    ask(&mut changes, 4, at(2, "14:00:00"));
    approve(&mut changes, at(2, "15:00:00"));
    // Another wish for the same day stands in the place of the first.
    ask(&mut changes, 9, at(3, "12:00:00"));
    approve(&mut changes, at(3, "13:00:00"));
    let days: Vec<NaiveDate> = stays(&changes).iter().map(|it| it.from).collect();
    assert_eq!(days, [day(4), day(9)]);
    assert_eq!(stays(&changes)[1].change, &changes[2]);
    for (index, expected) in [
        (3, "Here".to_owned()),
        (4, format!("There from {}", day(4))),
        (8, format!("There from {}", day(4))),
        (9, format!("There from {}", day(9))),
    ] {
        let address = address_on(Some("Here"), &changes, day(index));
        assert_eq!(address, Some(expected.as_str()), "{index}");
    }
}

#[test]
fn a_request_waits_since_it_was_asked() {
    let mut changes = Vec::new();
    let clear = Change::Clear(AttentionKind::ChangeOfPlace, Person::Traveller);
    assert_eq!(on_changes(&changes), clear);
    ask(&mut changes, 7, at(5, "12:00:00"));
    let waits = Attention {
        kind: AttentionKind::ChangeOfPlace,
        person: Person::Traveller,
        since: at(5, "12:00:00"),
    };
    assert_eq!(on_changes(&changes), Change::Schedule(waits));
    approve(&mut changes, at(6, "12:00:00"));
    assert_eq!(on_changes(&changes), clear);
}

#[test]
fn who_was_seen_on_the_way_before_the_centre_agreed_is_not_outside() {
    let outside = |since| Attention {
        kind: AttentionKind::Outside,
        person: Person::Traveller,
        since,
    };
    let today = outside(at(7, "10:00:00"));
    let untold = Attention {
        kind: AttentionKind::CannotTell,
        ..today
    };
    assert_eq!(
        on_moving_day(&[today], day(7), ZONE),
        [
            Change::Clear(AttentionKind::Outside, Person::Traveller),
            Change::Raise(untold),
        ]
    );
    // Yesterday the old place was valid.
    let yesterday = outside(at(6, "23:59:59"));
    assert_eq!(on_moving_day(&[yesterday], day(7), ZONE), []);
    assert_eq!(on_moving_day(&[], day(7), ZONE), []);
}

#[test]
fn what_today_says_of_moving() {
    let noon = |index| at(index, "12:00:00");
    let mut changes = Vec::new();
    assert_eq!(Moving::of(&changes, noon(2), ZONE), Moving::Settled);
    ask(&mut changes, 5, noon(2));
    assert_eq!(
        Moving::of(&changes, noon(2), ZONE),
        Moving::Asked(&changes[0])
    );
    let refuse = Act::Refuse {
        change: 0,
        by: by(),
        why: Refusal::Day,
    };
    assert_eq!(done(&mut changes, refuse, noon(3)), Ok(()));
    let refused = Moving::Refused(&changes[0]);
    let told = noon(3) + TimeDelta::hours(48);
    assert_eq!(
        Moving::of(&changes, told - TimeDelta::seconds(1), ZONE),
        refused
    );
    assert_eq!(Moving::of(&changes, told, ZONE), Moving::Settled);
    let asked = request(day(6), Some(day(9)));
    assert_eq!(done(&mut changes, Act::Ask(asked), noon(4)), Ok(()));
    approve(&mut changes, noon(4));
    for (index, expected) in [
        (5, Moving::Coming(&changes[1])),
        (6, Moving::Today(&changes[1])),
        (7, Moving::NotArrived(&changes[1])),
    ] {
        assert_eq!(Moving::of(&changes, noon(index), ZONE), expected, "{index}");
    }
    assert_eq!(
        done(&mut changes, Act::Arrive(circle(5.0)), noon(7)),
        Ok(())
    );
    for (index, expected) in [
        (7, Moving::Settled),
        (8, Moving::Settled),
        (9, Moving::Leaving(&changes[1])),
        (10, Moving::Leaving(&changes[1])),
    ] {
        assert_eq!(Moving::of(&changes, noon(index), ZONE), expected, "{index}");
    }
    ask(&mut changes, 11, noon(10));
    approve(&mut changes, noon(10));
    assert_eq!(
        Moving::of(&changes, noon(10), ZONE),
        Moving::Coming(&changes[2])
    );
}

#[test]
fn what_is_kept_is_read_again() {
    let mut changes = Vec::new();
    ask(&mut changes, 7, at(5, "12:00:00"));
    approve(&mut changes, at(5, "13:00:00"));
    assert_eq!(
        done(&mut changes, Act::Arrive(circle(5.0)), at(7, "12:00:00")),
        Ok(())
    );
    for why in Refusal::ALL {
        ask(&mut changes, 9, at(7, "13:00:00"));
        let change = changes.len() - 1;
        let refuse = Act::Refuse {
            change,
            by: by(),
            why,
        };
        assert_eq!(done(&mut changes, refuse, at(7, "14:00:00")), Ok(()));
    }
    let json = serde_json::to_string(&changes).expect("it can be written");
    let again: Vec<PlaceChange> = serde_json::from_str(&json).expect("it can be read");
    assert_eq!(again, changes);
}
