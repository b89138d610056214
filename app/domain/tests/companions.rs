//! Companions: who may be asked for and decided on when, from when on they are expected to report, and
//! what becomes of flags and reports when one of them gets a phone of their own.

use chrono::{DateTime, Days, NaiveDate, Utc};
use okaeri_domain::{
    attention::{
        Attention, AttentionKind as Kind, Change, LineList, after, on_companion, on_report_of,
        on_start,
    },
    case::CaseState,
    companions::{
        Act, Companion, CompanionRequest, Group, Identity, Left, MOST, MOST_ASKED, NotPossible,
        Request, Why, act, days_of_arrival, on_leaving, on_own_case, on_requests, own_case,
        parse_name,
    },
    health::{Fever, HealthAnswers},
    ids::{CompanionId, OperatorId, ReportId, TravellerId},
    message::Text,
    programme::{JAPAN_2021, Programme},
    prompt::{
        Asked, Delivery, Expected, Followed, PromptFacts, PromptKind, PromptState, asked_until,
        plan_of_day,
    },
    report::{Content, Fingerprint, Person, Refusal, Report, admit},
    times::{Times, Wishes},
    traveller::{PassportNumber, PledgeAccepted, Standing, Traveller},
    waiting_days::Period,
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

fn programme() -> Programme {
    Programme::parse(JAPAN_2021).expect("the built-in programme")
}

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

fn by() -> OperatorId {
    ID.parse().expect("an id")
}

fn passport(number: usize) -> PassportNumber {
    PassportNumber::parse(&format!("XX{number:07}")).expect("a passport number")
}

fn request(number: usize, arrived: NaiveDate) -> Request {
    Request {
        name: format!("COMPANION {number}"),
        identity: Identity {
            passport: passport(number),
            birth_date: day(1),
        },
        arrival_date: arrived,
    }
}

fn ask(number: usize) -> Act {
    Act::Ask(id(number), request(number, day(16)))
}

/// Of a traveller with that many companions, at noon of 20 November.
fn done(
    requests: &mut Vec<CompanionRequest>,
    companions: &[Companion],
    what: Act,
) -> Result<Option<Companion>, NotPossible> {
    let own = PassportNumber::parse("TZ1234567").expect("a passport number");
    let group = Group {
        passport: &own,
        companions,
        days: 14,
    };
    act(requests, what, tokyo("2026-11-20T12:00"), day(20), group)
}

fn recorded(count: usize) -> Vec<Companion> {
    let numbers = 100..100 + count;
    let companions = numbers.map(|it| Companion::recorded(id(it), format!("RECORDED {it}")));
    companions.collect()
}

#[test]
fn names_are_one_line_of_some_letters() {
    for (typed, name) in [
        ("GARCIA  LEO\n", Some("GARCIA LEO")),
        ("レオ", Some("レオ")),
        (" \t ", None),
        ("", None),
        (&"x".repeat(80), Some(&*"x".repeat(80))),
        (&"x".repeat(81), None),
    ] {
        assert_eq!(parse_name(typed).as_deref(), name, "{typed:?}");
    }
}

#[test]
fn whoever_still_waits_arrived_on_one_of_these_days() {
    let days: Vec<_> = days_of_arrival(14, day(20)).collect();
    assert_eq!((days.len(), days[0], days[14]), (15, day(20), day(6)));
    // On the day after the last waiting day, nobody waits any more.
    assert!(
        days.iter()
            .all(|it| Period::new(*it, 14).last_day() >= day(20))
    );
}

#[test]
fn what_may_be_asked_for() {
    let known = Companion {
        identity: Some(request(7, day(16)).identity),
        ..Companion::recorded(id(107), "KNOWN")
    };
    let left = Companion {
        left: Some(Left {
            at: tokyo("2026-11-19T12:00"),
            case: None,
        }),
        ..known.clone()
    };
    let own = Request {
        identity: Identity {
            passport: PassportNumber::parse("TZ1234567").expect("a passport number"),
            birth_date: day(1),
        },
        ..request(1, day(16))
    };
    for (companions, what, expected) in [
        (vec![], request(7, day(20)), Ok(None)),
        (vec![], request(7, day(6)), Ok(None)),
        (vec![], request(7, day(5)), Err(NotPossible::Day)),
        (vec![], request(7, day(21)), Err(NotPossible::Day)),
        (vec![], own, Err(NotPossible::Known)),
        (vec![known], request(7, day(16)), Err(NotPossible::Known)),
        // Whoever has left may come back.
        (vec![left], request(7, day(16)), Ok(None)),
        (recorded(MOST - 2), request(7, day(16)), Ok(None)),
        (
            recorded(MOST - 1),
            request(7, day(16)),
            Err(NotPossible::TooMany),
        ),
    ] {
        let mut requests = Vec::new();
        let name = format!("{} of {}", what.name, companions.len());
        let asked = done(&mut requests, &companions, Act::Ask(id(7), what));
        assert_eq!(asked, expected, "{name}");
        assert_eq!(requests.len(), usize::from(expected.is_ok()), "{name}");
    }
}

#[test]
fn one_phone_takes_twelve_with_those_who_are_asked_for() {
    let mut requests = Vec::new();
    for number in 1..MOST {
        assert_eq!(done(&mut requests, &[], ask(number)), Ok(None), "{number}");
    }
    assert_eq!(
        done(&mut requests, &[], ask(MOST)),
        Err(NotPossible::TooMany)
    );
    assert_eq!(done(&mut requests, &[], ask(1)), Err(NotPossible::Known));
    // Taken back, there is room again, but not without end.
    let mut number = MOST;
    while requests.len() < MOST_ASKED {
        let back = requests.last().expect("one").id;
        assert_eq!(done(&mut requests, &[], Act::Withdraw(back)), Ok(None));
        assert_eq!(done(&mut requests, &[], ask(number)), Ok(None), "{number}");
        number += 1;
    }
    let back = requests.last().expect("one").id;
    assert_eq!(done(&mut requests, &[], Act::Withdraw(back)), Ok(None));
    assert_eq!(
        done(&mut requests, &[], ask(number)),
        Err(NotPossible::TooMany)
    );
}

#[test]
fn a_request_is_decided_or_taken_back_once() {
    let approve = Act::Approve {
        request: id(1),
        by: by(),
    };
    let refuse = Act::Refuse {
        request: id(1),
        by: by(),
        why: Why::NotFound,
        words: Some(Text::parse("Which flight?").expect("a text")),
    };
    let withdraw = Act::Withdraw(id(1));
    for first in [&approve, &refuse, &withdraw] {
        let mut requests = Vec::new();
        assert_eq!(
            done(&mut requests, &[], first.clone()),
            Err(NotPossible::Over),
            "before it is asked"
        );
        done(&mut requests, &[], ask(1)).expect("asked");
        assert!(matches!(
            on_requests(&requests),
            Change::Schedule(Attention {
                kind: Kind::CompanionAsked,
                person: Person::Traveller,
                ..
            })
        ));
        let joined = done(&mut requests, &[], first.clone()).expect("done");
        assert_eq!(joined.is_some(), *first == approve);
        assert_eq!(
            on_requests(&requests),
            Change::Clear(Kind::CompanionAsked, Person::Traveller)
        );
        let before = requests.clone();
        for second in [&approve, &refuse, &withdraw] {
            let again = done(&mut requests, &[], second.clone());
            assert_eq!(again, Err(NotPossible::Over));
        }
        assert_eq!(requests, before);
        let (why, words) = requests[0].refusal().unzip();
        assert_eq!(why, (*first == refuse).then_some(Why::NotFound));
        let words = words.flatten().map(Text::as_str);
        assert_eq!(words, (*first == refuse).then_some("Which flight?"));
    }
    // Somebody else has joined since it was asked.
    let mut requests = Vec::new();
    done(&mut requests, &[], ask(1)).expect("asked");
    let full = done(&mut requests, &recorded(MOST - 1), approve.clone());
    assert_eq!(full, Err(NotPossible::TooMany));
    assert!(requests[0].is_open());
}

#[test]
fn the_list_follows_from_the_flag_and_storage_keeps_its_numbers() {
    let flag = Attention {
        kind: Kind::CompanionAsked,
        person: Person::Traveller,
        since: tokyo("2026-11-20T12:00"),
    };
    for list in LineList::ALL {
        let is_on = matches!(list, LineList::All | LineList::CompanionAsked);
        assert_eq!(
            list.since(&[flag]).map(|it| it == flag.since),
            is_on.then_some(true)
        );
        assert_eq!(LineList::MENU.iter().filter(|it| **it == list).count(), 1);
    }
    assert_eq!(LineList::ALL[8], LineList::CompanionAsked);
    assert_eq!(LineList::ALL[7], LineList::PhoneNotWorking);
}

/// Asked for and agreed to at that time, arrived on that day.
fn joined(number: usize, arrived: NaiveDate, at: &str) -> Companion {
    let request = CompanionRequest {
        id: id(number),
        request: request(number, arrived),
        asked_at: tokyo(at),
        decision: None,
        withdrawn_at: None,
    };
    request.companion(14, tokyo(at))
}

fn left(mut companion: Companion, at: &str) -> Companion {
    companion.left = Some(Left {
        at: tokyo(at),
        case: None,
    });
    companion
}

/// Arrived on 16 November, so that 30 November is the last waiting day.
fn traveller(companions: Vec<Companion>) -> Traveller {
    Traveller {
        id: ID.parse::<TravellerId>().expect("an id"),
        name: "GARCIA ANA".to_owned(),
        passport: PassportNumber::parse("TZ1234567").expect("a passport number"),
        birth_date: day(1),
        flight: "IB 281".to_owned(),
        seat: "20C".to_owned(),
        locale: "en".to_owned(),
        period: programme().period_from(day(16)),
        case: CaseState::Active,
        pledge: Some(PledgeAccepted {
            version: "1".to_owned(),
            at: tokyo("2026-11-16T10:00"),
        }),
        place: None,
        changes: Vec::new(),
        wishes: Wishes::default(),
        companions,
    }
}

fn standing(companions: &[Companion]) -> Standing {
    Standing {
        period: programme().period_from(day(16)),
        case: CaseState::Active,
        place: None,
        moves: Vec::new(),
        times: Times::default(),
        companions: companions.iter().map(Companion::through).collect(),
    }
}

fn report(person: Person, captured: &str, received: &str, fever: Fever) -> Report {
    let answers = HealthAnswers {
        fever,
        symptoms: [].into(),
    };
    Report {
        id: ID.parse::<ReportId>().expect("an id"),
        traveller: ID.parse().expect("an id"),
        person,
        captured_at: tokyo(captured),
        received_at: tokyo(received),
        fingerprint: Fingerprint([0; 32]),
        content: Content::Health {
            verdict: programme().health.rule.decide(&answers),
            answers,
        },
    }
}

#[test]
fn nobody_is_expected_before_the_day_after_the_decision_nor_after_the_own_period() {
    let zone = programme().zone;
    for (companion, first, last, asked) in [
        (
            Companion::recorded(id(1), "RECORDED"),
            NaiveDate::MIN,
            NaiveDate::MAX,
            [true, true, true, true],
        ),
        (
            joined(1, day(16), "2026-11-20T10:00"),
            day(21),
            day(30),
            [true, true, true, false],
        ),
        // Arrived ten days before the traveller.
        (
            joined(1, day(6), "2026-11-18T23:30"),
            day(19),
            day(20),
            [true, true, false, false],
        ),
        // Agreed to on their last day: nothing counts at all.
        (
            joined(1, day(6), "2026-11-20T10:00"),
            day(21),
            day(20),
            [true, true, false, false],
        ),
        (
            left(joined(1, day(16), "2026-11-18T10:00"), "2026-11-22T00:10"),
            day(19),
            day(21),
            [false; 4],
        ),
    ] {
        let name = format!("{companion:?}");
        assert_eq!(companion.expected_from(zone), first, "{name}");
        assert_eq!(companion.expected_until(zone), last, "{name}");
        let days = [day(19), day(20), day(21), day(30) + Days::new(1)];
        let asks = days.map(|it| companion.reports_on(it));
        assert_eq!(asks, asked, "{name}");
    }
}

/// How the health requests of these days stand at the end of the 25th, where only the traveller has
/// reported, each day at ten.
fn health_of(companions: Vec<Companion>, days: &[u32]) -> Vec<PromptState> {
    let programme = programme();
    let traveller = traveller(companions);
    let who = Followed::of(&traveller).expect("after the pledge");
    let reports: Vec<Report> = (17..=25)
        .map(|it| {
            let at = format!("2026-11-{it}T10:00");
            report(Person::Traveller, &at, &at, Fever::SaysNo)
        })
        .collect();
    let shown = (16..=25).flat_map(|it| plan_of_day(&programme, &who, day(it)));
    let facts = PromptFacts {
        deliveries: shown
            .map(|it| Delivery {
                prompt: it.id,
                opens: it.opens,
                due: it.due,
                delivered_at: it.opens,
                opened_at: Some(it.opens),
            })
            .collect(),
        ..PromptFacts::default()
    };
    let asked = asked_until(
        &programme,
        &who,
        &facts,
        (&Expected::of(&traveller, programme.zone), &reports),
        day(17),
        tokyo("2026-11-25T23:00"),
    );
    let of_day = |it: &&Asked| {
        it.prompt.id.kind == PromptKind::Health
            && days.contains(&chrono::Datelike::day(&it.prompt.id.day))
    };
    asked.iter().filter(of_day).map(|it| it.state).collect()
}

#[test]
fn a_request_that_was_answered_stays_so_when_somebody_joins_or_leaves() {
    use PromptState::{Answered, Missed};
    for (companions, states) in [
        (vec![], [Answered; 4]),
        (
            vec![joined(1, day(16), "2026-11-20T15:00")],
            [Answered, Answered, Missed, Missed],
        ),
        (
            vec![left(
                joined(1, day(16), "2026-11-18T15:00"),
                "2026-11-21T09:00",
            )],
            [Missed, Missed, Answered, Answered],
        ),
        // Their own last day is the 20th.
        (
            vec![joined(1, day(6), "2026-11-18T15:00")],
            [Missed, Missed, Answered, Answered],
        ),
    ] {
        let name = format!("{companions:?}");
        assert_eq!(health_of(companions, &[19, 20, 21, 22]), states, "{name}");
    }
}

#[test]
fn deadlines_of_companions_follow_their_own_period() {
    let programme = programme();
    let late = joined(1, day(16), "2026-11-20T10:00");
    let early = joined(2, day(6), "2026-11-20T10:00");
    let period = traveller(Vec::new()).period;
    let person = Person::Companion(id(1));
    let due = |text: &str| {
        Change::Schedule(Attention {
            kind: Kind::NoHealthReport,
            person,
            since: tokyo(text),
        })
    };
    assert_eq!(
        on_companion(&programme, (&period, &Times::default()), &late),
        due("2026-11-21T18:00")
    );
    assert_eq!(
        on_companion(&programme, (&period, &Times::default()), &early),
        Change::Clear(Kind::NoHealthReport, Person::Companion(id(2)))
    );
    // A start asks for those who are there, each for their own days.
    let gone = left(joined(3, day(16), "2026-11-17T10:00"), "2026-11-18T10:00");
    let changes = on_start(
        &programme,
        &traveller(vec![late.clone(), early, gone]),
        tokyo("2026-11-21T10:00"),
    );
    let flags = after(Vec::new(), &changes);
    let of = |number| {
        let person = Person::Companion(id(number));
        flags
            .iter()
            .find(|it| it.person == person)
            .map(|it| it.since)
    };
    assert_eq!(of(1), Some(tokyo("2026-11-21T18:00")));
    assert_eq!((of(2), of(3)), (None, None));

    // A report moves the deadline on to the last of the own days.
    for (arrived, captured, next) in [
        (day(16), "2026-11-20T09:00", Some("2026-11-21T18:00")),
        (day(7), "2026-11-20T09:00", Some("2026-11-21T18:00")),
        (day(6), "2026-11-20T09:00", None),
    ] {
        let companion = joined(1, arrived, "2026-11-18T10:00");
        let sent = report(person, captured, captured, Fever::SaysNo);
        let changes = on_report_of(&programme, &standing(&[companion]), &sent, true);
        let expected = next.map_or(Change::Clear(Kind::NoHealthReport, person), due);
        assert!(changes.contains(&expected), "{arrived} {changes:?}");
    }
}

#[test]
fn which_reports_about_companions_are_taken() {
    let zone = programme().zone;
    let early = joined(1, day(6), "2026-11-17T10:00");
    let late = joined(2, day(19), "2026-11-19T20:00");
    let gone = left(joined(3, day(16), "2026-11-17T10:00"), "2026-11-20T12:00");
    let standing = standing(&[early, late, gone]);
    let released = "2026-12-01T00:00";
    for (number, captured, now, expected) in [
        (1, "2026-11-20T23:59", "2026-11-20T23:59", Ok(())),
        (
            1,
            "2026-11-20T23:00",
            "2026-11-21T00:00",
            Err(Refusal::Released),
        ),
        (2, "2026-11-19T00:00", "2026-11-20T12:00", Ok(())),
        (
            2,
            "2026-11-18T23:59",
            "2026-11-20T12:00",
            Err(Refusal::CapturedTooOld),
        ),
        // What waited on the former phone is taken, and nothing of afterwards.
        (3, "2026-11-20T11:59", "2026-11-22T12:00", Ok(())),
        (
            3,
            "2026-11-20T12:00",
            "2026-11-20T12:00",
            Err(Refusal::HandedOver),
        ),
        (
            3,
            "2026-11-21T09:00",
            "2026-11-22T12:00",
            Err(Refusal::HandedOver),
        ),
        (
            4,
            "2026-11-20T12:00",
            "2026-11-20T12:00",
            Err(Refusal::UnknownPerson),
        ),
        // Their own days go on, and this phone's do not.
        (2, "2026-11-30T23:00", released, Err(Refusal::Released)),
    ] {
        let person = Person::Companion(id(number));
        let admitted = admit(&standing, person, tokyo(captured), tokyo(now), zone);
        assert_eq!(admitted, expected, "{number} {captured} {now}");
    }
    assert_eq!(Refusal::HandedOver.code(), "handed-over");
}

#[test]
fn who_waits_longer_than_the_phone_is_told_apart() {
    let traveller = traveller(vec![
        Companion::recorded(id(1), "RECORDED"),
        joined(2, day(16), "2026-11-17T10:00"),
        joined(3, day(17), "2026-11-17T10:00"),
        joined(4, day(6), "2026-11-17T10:00"),
        left(joined(5, day(17), "2026-11-17T10:00"), "2026-11-18T10:00"),
    ]);
    let longer: Vec<_> = traveller.outlasting().map(|it| it.id).collect();
    assert_eq!(longer, [id(3)]);
}

#[test]
fn flags_of_a_companion_go_along_to_their_own_case() {
    let programme = programme();
    let person = Person::Companion(id(1));
    let flag = |kind, person, since: &str| Attention {
        kind,
        person,
        since: tokyo(since),
    };
    let flags = vec![
        flag(Kind::NoHealthReport, Person::Traveller, "2026-11-21T18:00"),
        flag(Kind::NoHealthReport, person, "2026-11-21T18:00"),
        flag(Kind::Symptomatic, person, "2026-11-19T09:00"),
        flag(
            Kind::NoHealthReport,
            Person::Companion(id(2)),
            "2026-11-20T18:00",
        ),
    ];
    let former = after(flags.clone(), &on_leaving(&flags, person));
    assert_eq!(former, [flags[0], flags[3]]);

    let period = programme.period_from(day(16));
    let at = tokyo("2026-11-20T12:00");
    let changes = on_own_case(&programme, &period, (&flags, person), at);
    let mut own = after(Vec::new(), &changes);
    own.sort_by_key(|it| it.since);
    assert_eq!(
        own,
        [
            flag(Kind::Symptomatic, Person::Traveller, "2026-11-19T09:00"),
            flag(
                Kind::NoLocationReport,
                Person::Traveller,
                "2026-11-20T20:00"
            ),
            // Reported today, so the next one is due tomorrow.
            flag(Kind::NoHealthReport, Person::Traveller, "2026-11-21T18:00"),
        ]
    );

    // A report that the former phone had kept brings no deadline back, and an illness is seen.
    let gone = left(joined(1, day(16), "2026-11-17T10:00"), "2026-11-20T12:00");
    for (fever, raised) in [(Fever::SaysNo, 0), (Fever::SaysYes, 1)] {
        let late = report(person, "2026-11-20T09:00", "2026-11-20T15:00", fever);
        let changes = on_report_of(
            &programme,
            &standing(std::slice::from_ref(&gone)),
            &late,
            true,
        );
        let theirs = after(Vec::new(), &changes);
        assert_eq!(theirs.len(), raised, "{theirs:?}");
        assert!(theirs.iter().all(|it| it.kind == Kind::Symptomatic));
    }
}

#[test]
fn an_own_case_has_the_days_and_the_places_but_nobody_elses_reasons() {
    let companion = joined(1, day(14), "2026-11-17T10:00");
    let at = tokyo("2026-11-20T12:00");
    let who = (ID.parse().expect("an id"), "th".to_owned());
    let identity = companion.identity.clone().expect("it was asked for");
    let traveller = traveller(vec![companion.clone()]);
    let own = own_case(&traveller, &companion, identity, who.clone(), at);
    assert_eq!(own.new.period, Period::new(day(14), 14));
    assert_eq!(own.new.name, "COMPANION 1");
    assert_eq!(own.new.passport, passport(1));
    // They came on another day, so not on this flight.
    assert_eq!((&*own.new.flight, &*own.new.seat), ("", ""));
    assert_eq!(own.new.locale, "th");
    assert!(own.new.companions.is_empty() && own.place.is_none());

    let recorded = Companion::recorded(id(2), "RECORDED");
    let identity = request(2, day(16)).identity;
    let own = own_case(&traveller, &recorded, identity, who, at);
    assert_eq!(own.new.period, traveller.period);
    assert_eq!(own.new.flight, "IB 281");
}
