//! Codes for a new phone that operators give: who may have one, and until when.

use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    case::{CaseState, CloseReason},
    companions::{Companion, Left},
    ids::{CompanionId, TravellerId},
    phone_code::{Checked, NoCode, Whom, companions_who_may, may_have},
    programme::{JAPAN_2021, Programme},
    times::Wishes,
    traveller::{PassportNumber, Traveller},
    waiting_days::Period,
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

/// Tokyo time.
fn tokyo(text: &str) -> DateTime<Utc> {
    format!("{text}:00+09:00").parse().expect("a time")
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn id(number: usize) -> CompanionId {
    let text = format!("0193a1b2-c3d4-7e5f-8a9b-{number:012}");
    text.parse().expect("an id")
}

/// Arrived on 16 November, so that 30 November is the last waiting day. The first companion came along,
/// the second two days later, the third has a phone of their own.
fn traveller(case: CaseState) -> Traveller {
    let later = Companion {
        period: Some(Period::new(day(18), 14)),
        ..Companion::recorded(id(2), "LATER")
    };
    let left = Companion {
        left: Some(Left {
            at: tokyo("2026-11-19T12:00"),
            case: None,
        }),
        ..Companion::recorded(id(3), "LEFT")
    };
    Traveller {
        id: ID.parse::<TravellerId>().expect("an id"),
        name: "GARCIA ANA".to_owned(),
        passport: PassportNumber::parse("TZ1234567").expect("a passport number"),
        birth_date: day(1),
        flight: String::new(),
        seat: String::new(),
        locale: "en".to_owned(),
        period: Period::new(day(16), 14),
        case,
        pledge: None,
        place: None,
        changes: Vec::new(),
        wishes: Wishes::default(),
        companions: vec![Companion::recorded(id(1), "ALONG"), later, left],
    }
}

#[test]
fn who_may_have_a_code_and_until_when() {
    use CaseState::{Active, Closed, Expected, Released};
    use NoCode as No;
    let zone = Programme::parse(JAPAN_2021)
        .expect("the built-in programme")
        .zone;
    let hospital = Closed(CloseReason::Hospital);
    let (whole, last) = ("2026-11-20T12:00", "2026-11-30T23:59");
    let (over, later_last, later_over) =
        ("2026-12-01T00:00", "2026-12-02T23:59", "2026-12-03T00:00");
    let (own, along, later, left) = (None, Some(id(1)), Some(id(2)), Some(id(3)));
    for (state, who, at, expected) in [
        (Expected, own, whole, Ok(())),
        (Active, own, whole, Ok(())),
        (Active, own, last, Ok(())),
        (Active, own, over, Err(No::Released)),
        (Expected, own, over, Err(No::Released)),
        (Released, own, whole, Err(No::Released)),
        (hospital, own, whole, Err(No::Closed)),
        (hospital, own, over, Err(No::Closed)),
        (hospital, along, whole, Err(No::Closed)),
        (Active, along, last, Ok(())),
        (Active, along, over, Err(No::Released)),
        // Still waits when the traveller is free, and has no other phone then.
        (Active, later, over, Ok(())),
        (Active, later, later_last, Ok(())),
        (Active, later, later_over, Err(No::Released)),
        // Has a case of their own.
        (Active, left, whole, Err(No::NotTheirs)),
        (Active, Some(id(4)), whole, Err(No::NotTheirs)),
    ] {
        let may = may_have(&traveller(state), who, tokyo(at), zone);
        assert_eq!(may, expected, "{state} {who:?} {at}");
    }
    for (state, at, expected) in [
        (Active, whole, vec![id(1), id(2)]),
        (Active, over, vec![id(2)]),
        (Active, later_over, vec![]),
        (hospital, whole, vec![]),
    ] {
        let traveller = traveller(state);
        let who = companions_who_may(&traveller, tokyo(at), zone);
        let who: Vec<_> = who.map(|it| it.id).collect();
        assert_eq!(who, expected, "{state} {at}");
    }
}

#[test]
fn forms_name_each_way_to_check_and_each_person() {
    for it in Checked::ALL {
        assert_eq!(Checked::from_word(it.as_str()), Some(it));
    }
    for word in ["", "yes", "Asked"] {
        assert_eq!(Checked::from_word(word), None, "{word}");
    }
    let companion = Whom::Companion {
        id: id(1),
        identity: None,
    };
    assert_eq!(companion.companion(), Some(id(1)));
    for is_lost in [true, false] {
        assert_eq!(Whom::Traveller { is_lost }.companion(), None);
    }
}
