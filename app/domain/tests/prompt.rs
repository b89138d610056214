//! Prompts: the plan of a day, the life of a prompt, and when a row of them brings a person to look.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    attention::{Attention, AttentionKind, Change},
    ids::{ReportId, TravellerId},
    programme::{JAPAN_2021, Programme},
    prompt::{
        Contact, Contest, Delivery, Excuse, ExcuseReason, ExcuseRefusal, Expected, Followed, Mark,
        Prompt, PromptFacts, PromptId, PromptKind, PromptRefusal, PromptState as State, Reason,
        Settlement, asked_until, coming, next_look, on_prompts, plan_of_day,
    },
    report::{Content, Fingerprint, Person, Report},
    times::Times,
    waiting_days::{Period, instant_of},
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

/// The default programme with a few lines changed.
fn programme(changes: &[(&str, &str)]) -> Programme {
    let text = changes
        .iter()
        .fold(JAPAN_2021.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "the default programme has no {from}");
            text.replacen(from, to, 1)
        });
    Programme::parse(&text).expect("a programme")
}

fn date(iso: &str) -> NaiveDate {
    iso.parse().expect("a date")
}

fn tokyo(text: &str) -> DateTime<Utc> {
    format!("{text}:00+09:00").parse().expect("a time")
}

/// Arrived on 16 November 2026 in the morning and was settled at noon.
fn followed() -> Followed {
    Followed {
        traveller: ID.parse::<TravellerId>().expect("an id"),
        period: Period::new(date("2026-11-16"), 14),
        pledge_at: tokyo("2026-11-16T10:00"),
        place_at: Some(tokyo("2026-11-16T12:00")),
        times: Times::default(),
    }
}

fn other(number: u32) -> Followed {
    let id = format!("0193a1b2-c3d4-7e5f-8a9b-{number:012x}");
    Followed {
        traveller: id.parse().expect("an id"),
        ..followed()
    }
}

fn of_kind(plan: &[Prompt], kind: PromptKind) -> Vec<Prompt> {
    let mut plan = plan.to_vec();
    plan.retain(|prompt| prompt.id.kind == kind);
    plan
}

fn locations(programme: &Programme, who: &Followed, day: &str) -> Vec<Prompt> {
    of_kind(
        &plan_of_day(programme, who, date(day)),
        PromptKind::Location,
    )
}

#[test]
fn a_day_has_one_location_prompt_in_each_slot_one_for_health_and_one_announcement() {
    let programme = programme(&[]);
    let plan = plan_of_day(&programme, &followed(), date("2026-11-20"));
    let slots = [("08:00", "12:00"), ("12:00", "16:00"), ("16:00", "20:00")];
    let location = of_kind(&plan, PromptKind::Location);
    assert_eq!(location.len(), 3);
    for (prompt, (from, until)) in location.iter().zip(slots) {
        let [from, until] = [from, until].map(|time| tokyo(&format!("2026-11-20T{time}")));
        assert!(from <= prompt.opens && prompt.due <= until, "{prompt:?}");
        assert_eq!(prompt.due - prompt.opens, TimeDelta::minutes(60));
        assert_eq!(
            prompt.remind_at,
            Some(prompt.opens + TimeDelta::minutes(20))
        );
        assert_eq!((prompt.slot.from, prompt.slot.until), (from, until));
    }
    let health = of_kind(&plan, PromptKind::Health);
    assert_eq!(health[0].opens, tokyo("2026-11-20T09:00"));
    assert_eq!(health[0].due, tokyo("2026-11-20T18:00"));
    let check = of_kind(&plan, PromptKind::CheckAnnouncement);
    assert_eq!(check[0].opens, tokyo("2026-11-20T09:00"));
    assert_eq!(health.len() + check.len() + location.len(), plan.len());
    assert!(plan.is_sorted_by_key(|prompt| prompt.opens));
}

#[test]
fn planning_again_gives_the_same_and_others_have_other_times() {
    let programme = programme(&[]);
    let plan = |who: &Followed| plan_of_day(&programme, who, date("2026-11-20"));
    assert_eq!(plan(&followed()), plan(&followed()));
    let mut minutes = [0; 60];
    for number in 0..1800 {
        let first = locations(&programme, &other(number), "2026-11-20")[0];
        let after = (first.opens - tokyo("2026-11-20T08:00")).num_minutes();
        // Three minutes of the three hours in which the first prompt may open.
        minutes[usize::try_from(after / 3)
            .expect("not before the slot")
            .min(59)] += 1;
    }
    assert!(
        minutes.iter().all(|count| (10..=60).contains(count)),
        "{minutes:?}"
    );
}

#[test]
fn ids_are_text_and_nothing_else_is_an_id() {
    let id = PromptId {
        day: date("2026-11-20"),
        kind: PromptKind::Location,
        ordinal: 2,
    };
    assert_eq!(id.to_string(), "2026-11-20.location.2");
    assert_eq!(id.to_string().parse(), Ok(id));
    for text in [
        "",
        "2026-11-20",
        "2026-11-20.location",
        "2026-11-20.location.02",
        "2026-11-20.location.2.1",
        "2026-11-20.nothing.2",
        "20-11-2026.location.2",
    ] {
        assert!(text.parse::<PromptId>().is_err(), "{text}");
    }
}

#[test]
fn nothing_is_asked_before_the_start_nor_after_the_last_day() {
    let programme = programme(&[]);
    let who = followed();
    for (day, location, all) in [
        ("2026-11-15", 0, 0),
        ("2026-11-30", 3, 5),
        ("2026-12-01", 0, 0),
    ] {
        let plan = plan_of_day(&programme, &who, date(day));
        assert_eq!(
            of_kind(&plan, PromptKind::Location).len(),
            location,
            "{day}"
        );
        assert_eq!(plan.len(), all, "{day}");
    }
    let arrival = plan_of_day(&programme, &who, date("2026-11-16"));
    assert!(arrival.iter().all(|prompt| prompt.opens >= who.pledge_at));
    let health = of_kind(&arrival, PromptKind::Health);
    assert_eq!(
        health[0].opens, who.pledge_at,
        "as soon as there is somebody to ask"
    );
    let late = Followed {
        pledge_at: tokyo("2026-11-16T17:30"),
        ..who.clone()
    };
    let arrival = plan_of_day(&programme, &late, date("2026-11-16"));
    assert_eq!(
        of_kind(&arrival, PromptKind::Health),
        [],
        "too little time is left"
    );
    let homeless = Followed {
        place_at: None,
        ..who
    };
    assert_eq!(locations(&programme, &homeless, "2026-11-20"), []);
}

#[test]
fn a_period_that_is_shortened_asks_nothing_more() {
    let programme = programme(&[]);
    let who = Followed {
        period: followed().period.shortened(4, "rule 7").expect("shorter"),
        ..followed()
    };
    assert_eq!(locations(&programme, &who, "2026-11-20").len(), 3);
    assert_eq!(plan_of_day(&programme, &who, date("2026-11-21")), []);
    let last = coming(&programme, &who, tokyo("2026-11-16T13:00")).last();
    assert!(last.expect("a prompt").due <= who.period.release_at(programme.zone).to_utc());
    let end = tokyo("2026-11-20T20:00");
    assert_eq!(coming(&programme, &who, end).next(), None);
    assert_eq!(next_look(&programme, &who, end), None);
}

fn announced(programme: &Programme, who: &Followed, day: &str) -> Vec<Prompt> {
    let plan = plan_of_day(programme, who, date(day));
    of_kind(&plan, PromptKind::CheckAnnouncement)
}

#[test]
fn a_residence_check_is_announced_once_a_day_as_soon_as_there_is_a_place() {
    let usual = programme(&[]);
    let landed = tokyo("2026-11-16T10:00");
    for (pledge_at, place_at, day, window) in [
        (landed, "16T12:00", "20", Some(("09:00", "18:00"))),
        (landed, "16T12:00", "30", Some(("09:00", "18:00"))),
        (landed, "16T12:00", "16", Some(("12:00", "18:00"))),
        // As much notice as a request for the location gives, or none that day.
        (landed, "16T17:00", "16", Some(("17:00", "18:00"))),
        (landed, "16T17:01", "16", None),
        (landed, "18T10:00", "17", None),
        (landed, "18T10:00", "18", Some(("10:00", "18:00"))),
        // The pledge may come after the place.
        (
            tokyo("2026-11-16T15:00"),
            "16T12:00",
            "16",
            Some(("15:00", "18:00")),
        ),
    ] {
        let who = Followed {
            pledge_at,
            place_at: Some(tokyo(&format!("2026-11-{place_at}"))),
            ..followed()
        };
        let day = format!("2026-11-{day}");
        let windows = announced(&usual, &who, &day);
        let windows: Vec<_> = windows.iter().map(|it| (it.opens, it.due)).collect();
        let at = |time: &str| tokyo(&format!("{day}T{time}"));
        let expected = window.map(|(opens, due)| (at(opens), at(due)));
        assert_eq!(windows, Vec::from_iter(expected), "{place_at} on {day}");
    }
    let homeless = Followed {
        place_at: None,
        ..followed()
    };
    assert_eq!(announced(&usual, &homeless, "2026-11-20"), []);
    assert_eq!(announced(&usual, &followed(), "2026-12-01"), []);
    let without = programme(&[(
        "[residence_check]\nper_day = 1",
        "[residence_check]\nper_day = 0",
    )]);
    assert_eq!(announced(&without, &followed(), "2026-11-20"), []);
}

#[test]
fn an_announcement_counts_for_nothing() {
    let programme = programme(&[]);
    let days = ["2026-11-17", "2026-11-18", "2026-11-19"];
    let checks: Vec<Prompt> = days
        .iter()
        .flat_map(|day| announced(&programme, &followed(), day))
        .collect();
    assert_eq!(checks.len(), 3);
    let seen = delivered(&checks);
    for now in [checks[2].opens, checks[2].due] {
        let asked = asked_until(
            &programme,
            &followed(),
            &seen,
            (&[Expected::always(Person::Traveller)], &[]),
            date(days[0]),
            now,
        );
        assert!(!asked.is_empty(), "of other kinds");
        let kinds = asked.iter().map(|it| it.prompt.id.kind);
        assert!(
            kinds
                .into_iter()
                .all(|it| it != PromptKind::CheckAnnouncement)
        );
        assert_eq!(flags(&seen, before_all(), now)[0], None);
    }
}

/// Asks the whole day round, once an hour; nobody can choose a part of the day.
fn each_hour() -> Programme {
    let windows = JAPAN_2021.find("[[windows]]").expect("windows");
    let end = JAPAN_2021[windows..].find("[quiet]").expect("an end");
    programme(&[
        (&JAPAN_2021[windows..windows + end], ""),
        ("longer_min = 30", "longer_min = 5"),
        (
            "per_day = 3\nfrom = \"08:00\"\nuntil = \"20:00\"",
            "per_day = 24\nfrom = \"00:00\"\nuntil = \"23:59\"",
        ),
        ("answer_within_min = 60", "answer_within_min = 50"),
    ])
}

#[test]
fn the_first_local_night_is_quiet_whenever_one_lands() {
    let programme = each_hour();
    for (landed, from, until) in [
        ("2026-11-16T12:00", "2026-11-16T21:00", "2026-11-17T08:00"),
        ("2026-11-16T22:30", "2026-11-16T21:00", "2026-11-17T08:00"),
        // After midnight the first night is the present one, and the next is like all others.
        ("2026-11-16T02:30", "2026-11-15T21:00", "2026-11-16T08:00"),
    ] {
        let who = Followed {
            pledge_at: tokyo(landed),
            place_at: Some(tokyo(landed)),
            ..followed()
        };
        let (from, until) = (tokyo(from), tokyo(until));
        let days = ["2026-11-16", "2026-11-17", "2026-11-18"];
        let asked: Vec<Prompt> = days
            .iter()
            .flat_map(|day| plan_of_day(&programme, &who, date(day)))
            .collect();
        assert!(
            asked.iter().all(|it| it.due <= from || it.opens >= until),
            "{landed}"
        );
        let second = |it: &&Prompt| {
            it.opens >= until + TimeDelta::hours(13) && it.due <= until + TimeDelta::hours(24)
        };
        assert!(
            asked.iter().filter(second).count() >= 9,
            "{landed}: the second night"
        );
    }
}

#[test]
fn any_number_of_prompts_fits_into_any_day() {
    let once = programme(&[("per_day = 3", "per_day = 1")]);
    assert_eq!(locations(&once, &followed(), "2026-11-20").len(), 1);
    // Two clock changes in New York, and leap days.
    for (day, hours) in [
        ("2026-03-08", 23),
        ("2026-11-01", 25),
        ("2024-02-29", 24),
        ("2028-02-29", 24),
    ] {
        let programme = Programme {
            zone: chrono_tz::America::New_York,
            ..each_hour()
        };
        let arrival = date(day) - chrono::Days::new(5);
        let noon = "12:00:00".parse().expect("noon");
        let landed = instant_of(arrival, noon, programme.zone);
        let who = Followed {
            traveller: followed().traveller,
            period: Period::new(arrival, 14),
            pledge_at: landed,
            place_at: Some(landed),
            times: Times::default(),
        };
        let plan = locations(&programme, &who, day);
        assert_eq!(plan.len(), 24, "{day}");
        for (prompt, next) in plan.iter().zip(&plan[1..]) {
            assert!(prompt.due <= next.opens, "{day}: {prompt:?}");
        }
        let midnight = instant_of(date(day), chrono::NaiveTime::MIN, programme.zone);
        assert!(plan[0].opens >= midnight);
        assert!(plan[23].due <= midnight + TimeDelta::hours(hours));
        assert!(plan.iter().all(|it| it.due > it.opens), "{day}");
    }
}

/// The second location prompt of day 4.
fn prompt() -> Prompt {
    locations(&programme(&[]), &followed(), "2026-11-20")[1]
}

fn delivery(prompt: &Prompt) -> Delivery {
    Delivery {
        prompt: prompt.id,
        opens: prompt.opens,
        due: prompt.due,
        delivered_at: prompt.opens + TimeDelta::minutes(1),
        opened_at: Some(prompt.opens + TimeDelta::minutes(1)),
    }
}

fn contest(prompt: &Prompt, settled: Option<bool>) -> Contest {
    let at = prompt.due + TimeDelta::minutes(5);
    Contest {
        mark: Mark::Missed(prompt.id),
        at,
        reason: Reason::parse("The phone was off.").expect("a reason"),
        settled: settled.map(|stands| Settlement { at, stands }),
    }
}

#[test]
fn each_state_follows_from_the_facts() {
    let prompt = prompt();
    let excuse = Excuse {
        at: prompt.opens - TimeDelta::minutes(5),
        until: prompt.opens + TimeDelta::minutes(5),
        reason: ExcuseReason::Sleep,
    };
    let facts = |delivered: bool, excused: bool, contested: Option<Option<bool>>| PromptFacts {
        deliveries: delivered.then(|| delivery(&prompt)).into_iter().collect(),
        excuses: excused.then_some(excuse).into_iter().collect(),
        contests: contested
            .map(|it| contest(&prompt, it))
            .into_iter()
            .collect(),
    };
    let (before, during, after) = (
        prompt.opens - TimeDelta::minutes(1),
        prompt.opens + TimeDelta::minutes(30),
        prompt.due,
    );
    let (no, yes) = (false, true);
    for (delivered, excused, contested, answered, now, expected) in [
        (no, no, None, no, before, State::Scheduled),
        (no, no, None, no, during, State::Sent),
        (yes, no, None, no, during, State::Opened),
        (yes, no, None, yes, during, State::Answered),
        (no, no, None, yes, during, State::Answered),
        (no, no, None, no, after, State::NotReached),
        (yes, no, None, no, after, State::Missed),
        // A report that was captured in time and came late.
        (yes, no, None, yes, after, State::Answered),
        (no, no, None, yes, after, State::Answered),
        (yes, yes, None, no, during, State::Excused),
        (yes, yes, None, no, after, State::Excused),
        (yes, yes, None, yes, after, State::Answered),
        (yes, no, Some(None), no, after, State::Contested),
        (yes, no, Some(Some(yes)), no, after, State::Missed),
        (yes, no, Some(Some(no)), no, after, State::Contested),
        (yes, no, Some(None), yes, after, State::Answered),
        // What never reached the phone is no mark that could be contested.
        (no, no, Some(None), no, after, State::NotReached),
    ] {
        let facts = facts(delivered, excused, contested);
        let state = facts.state_of(&prompt, answered, now);
        assert_eq!(state, expected, "{facts:?} {answered} {now}");
    }
}

#[test]
fn a_transition_that_does_not_exist_is_refused() {
    type Step = fn(State) -> Result<State, PromptRefusal>;
    let steps: [(Step, &[(State, State)]); 7] = [
        (State::send, &[(State::Scheduled, State::Sent)]),
        (State::deliver, &[(State::Sent, State::Delivered)]),
        (State::open, &[(State::Delivered, State::Opened)]),
        (
            State::expire,
            &[
                (State::Sent, State::NotReached),
                (State::Delivered, State::Missed),
                (State::Opened, State::Missed),
            ],
        ),
        (
            State::excuse,
            &[
                (State::Scheduled, State::Excused),
                (State::Sent, State::Excused),
                (State::Delivered, State::Excused),
                (State::Opened, State::Excused),
            ],
        ),
        (State::contest, &[(State::Missed, State::Contested)]),
        (
            State::answer,
            &[
                (State::Sent, State::Answered),
                (State::Delivered, State::Answered),
                (State::Opened, State::Answered),
                (State::Missed, State::Answered),
                (State::NotReached, State::Answered),
                (State::Excused, State::Answered),
                (State::Contested, State::Answered),
            ],
        ),
    ];
    for (step, allowed) in steps {
        for from in State::ALL {
            let expected = allowed.iter().find(|(it, _)| *it == from).map(|it| it.1);
            assert_eq!(step(from).ok(), expected, "{from:?}");
        }
    }
}

fn report(at: DateTime<Utc>) -> Report {
    Report {
        id: ID.parse::<ReportId>().expect("an id"),
        traveller: followed().traveller,
        person: Person::Traveller,
        captured_at: at,
        received_at: at + TimeDelta::hours(5),
        fingerprint: Fingerprint([0; 32]),
        content: Content::Location {
            raw: None,
            accuracy_m: 10.0,
            judged: None,
        },
    }
}

#[test]
fn a_report_answers_the_prompt_in_whose_window_it_was_captured() {
    let programme = programme(&[]);
    let prompt = prompt();
    let minute = TimeDelta::minutes(1);
    for (at, answers) in [
        (prompt.opens - minute, false),
        (prompt.opens, true),
        (prompt.due, true),
        (prompt.due + minute, false),
    ] {
        let asked = asked_until(
            &programme,
            &followed(),
            &PromptFacts::default(),
            (&[Expected::always(Person::Traveller)], &[report(at)]),
            date("2026-11-20"),
            prompt.due + TimeDelta::hours(6),
        );
        let asked = asked
            .iter()
            .find(|it| it.prompt.id == prompt.id)
            .expect("asked");
        assert_eq!(asked.answered_at, answers.then_some(at), "{at}");
        let state = if answers {
            State::Answered
        } else {
            State::NotReached
        };
        assert_eq!(asked.state, state, "{at}");
    }
}

#[test]
fn a_programme_that_is_changed_changes_nothing_that_was_shown() {
    let prompt = prompt();
    let facts = PromptFacts {
        deliveries: vec![delivery(&prompt)],
        ..PromptFacts::default()
    };
    let shorter = programme(&[("answer_within_min = 60", "answer_within_min = 30")]);
    let asked = asked_until(
        &shorter,
        &followed(),
        &facts,
        (
            &[Expected::always(Person::Traveller)],
            &[report(prompt.due)],
        ),
        date("2026-11-20"),
        tokyo("2026-11-20T21:00"),
    );
    let asked = asked
        .iter()
        .find(|it| it.prompt.id == prompt.id)
        .expect("asked");
    assert_eq!(
        (asked.prompt.opens, asked.prompt.due),
        (prompt.opens, prompt.due)
    );
    assert_eq!(asked.state, State::Answered);
}

#[test]
fn excuses_have_the_programmes_limits() {
    let programme = programme(&[]);
    let at = tokyo("2026-11-20T13:00");
    let say = |earlier: &[Excuse], hours: i64| {
        let until = at + TimeDelta::hours(hours);
        Excuse::new(&programme, earlier, at, until, ExcuseReason::Medical)
    };
    assert!(say(&[], 1).is_ok() && say(&[], 10).is_ok());
    assert_eq!(say(&[], 0), Err(ExcuseRefusal::Past));
    assert_eq!(say(&[], 11), Err(ExcuseRefusal::TooLong));
    let earlier = Excuse {
        at: tokyo("2026-11-20T00:00"),
        until: tokyo("2026-11-20T01:00"),
        reason: ExcuseReason::Sleep,
    };
    assert_eq!(say(&[earlier; 3], 1), Err(ExcuseRefusal::TooMany));
    let yesterday = Excuse {
        at: tokyo("2026-11-19T23:59"),
        ..earlier
    };
    assert!(say(&[yesterday, earlier, earlier], 1).is_ok());
}

/// All location prompts of days 1 to 3.
fn nine() -> Vec<Prompt> {
    ["2026-11-17", "2026-11-18", "2026-11-19"]
        .iter()
        .flat_map(|day| locations(&programme(&[]), &followed(), day))
        .collect()
}

fn since(changes: &[Change], kind: AttentionKind) -> Option<DateTime<Utc>> {
    let found = changes.iter().find_map(|change| match change {
        Change::Schedule(flag) if flag.kind == kind => Some(Some(flag.since)),
        Change::Clear(it, _) if *it == kind => Some(None),
        _ => None,
    });
    found.expect("each flag is decided on")
}

/// Since when the row of missed prompts and the row of those not reached is flagged.
fn flags(facts: &PromptFacts, contact: Contact, now: DateTime<Utc>) -> [Option<DateTime<Utc>>; 2] {
    let changes = on_prompts(&programme(&[]), &followed(), facts, contact, now);
    [AttentionKind::MissedPrompts, AttentionKind::PhoneNotWorking].map(|kind| since(&changes, kind))
}

/// A location report just before the first of the nine.
fn before_all() -> Contact {
    let at = Some(tokyo("2026-11-17T07:00"));
    Contact {
        location: at,
        report: at,
    }
}

fn delivered(prompts: &[Prompt]) -> PromptFacts {
    PromptFacts {
        deliveries: prompts.iter().map(delivery).collect(),
        ..PromptFacts::default()
    }
}

#[test]
fn the_third_missed_prompt_in_a_row_brings_a_person_to_look() {
    let nine = nine();
    let facts = delivered(&nine);
    assert_eq!(flags(&facts, before_all(), nine[1].due), [None, None]);
    assert_eq!(flags(&facts, before_all(), nine[2].opens), [None, None]);
    let third = Some(nine[2].due);
    assert_eq!(flags(&facts, before_all(), nine[2].due), [third, None]);
    assert_eq!(
        flags(&facts, before_all(), nine[8].due),
        [third, None],
        "still since then"
    );
    // A location report breaks the row, also one between two prompts.
    let between = Contact {
        location: Some(nine[1].due + TimeDelta::minutes(1)),
        report: Some(nine[1].due + TimeDelta::minutes(1)),
    };
    assert_eq!(flags(&facts, between, nine[3].due), [None, None]);
    assert_eq!(
        flags(&facts, between, nine[4].due),
        [Some(nine[4].due), None]
    );
    // A health report does not say where somebody is.
    let health = Contact {
        report: Some(nine[1].due + TimeDelta::minutes(1)),
        ..before_all()
    };
    assert_eq!(flags(&facts, health, nine[2].due), [third, None]);
}

#[test]
fn what_did_not_reach_the_phone_is_never_held_against_anyone() {
    let nine = nine();
    let nothing = PromptFacts::default();
    assert_eq!(flags(&nothing, before_all(), nine[1].due), [None, None]);
    assert_eq!(
        flags(&nothing, before_all(), nine[2].due),
        [None, Some(nine[2].due)]
    );
    // Any report and any prompt that was seen shows that the phone works.
    let health = Contact {
        report: Some(nine[1].due),
        ..before_all()
    };
    assert_eq!(flags(&nothing, health, nine[3].due), [None, None]);
    let seen = delivered(&nine[1..2]);
    assert_eq!(flags(&seen, before_all(), nine[3].due), [None, None]);
    assert_eq!(
        flags(&seen, before_all(), nine[4].due),
        [None, Some(nine[4].due)]
    );
    // Two that were missed and one that did not come are two.
    let two = delivered(&[nine[0], nine[2]]);
    assert_eq!(flags(&two, before_all(), nine[2].due), [None, None]);
    let three = delivered(&[nine[0], nine[2], nine[3]]);
    assert_eq!(
        flags(&three, before_all(), nine[3].due),
        [Some(nine[3].due), None]
    );
}

#[test]
fn excuses_and_contests_do_not_escalate() {
    let nine = nine();
    let third = nine[2].due;
    let mut facts = delivered(&nine[..3]);
    facts.excuses.push(Excuse {
        at: nine[1].opens,
        until: nine[1].due,
        reason: ExcuseReason::Shower,
    });
    assert_eq!(flags(&facts, before_all(), third), [None, None]);
    let mut facts = delivered(&nine[..5]);
    for (settled, at, expected) in [
        (None, nine[4].due, None),
        // The mark stands, and then counts again.
        (Some(true), nine[4].due, Some(third)),
        // It does not, so the row is one shorter.
        (Some(false), nine[2].due, None),
        (Some(false), nine[3].due, Some(nine[3].due)),
    ] {
        facts.contests = vec![contest(&nine[0], settled)];
        assert_eq!(
            flags(&facts, before_all(), at)[0],
            expected,
            "{settled:?} {at}"
        );
    }
}

#[test]
fn the_next_look_is_at_the_end_of_the_next_location_prompt() {
    let programme = programme(&[]);
    let nine = nine();
    let who = followed();
    for (now, expected) in [
        (nine[0].opens, nine[0].due),
        (nine[0].due, nine[1].due),
        (nine[2].due, nine[3].due),
    ] {
        assert_eq!(next_look(&programme, &who, now), Some(expected));
    }
}

#[test]
fn flags_of_prompts_are_about_the_traveller() {
    let nine = nine();
    let changes = on_prompts(
        &programme(&[]),
        &followed(),
        &delivered(&nine),
        before_all(),
        nine[8].due,
    );
    let flag = Attention {
        kind: AttentionKind::MissedPrompts,
        person: Person::Traveller,
        since: nine[2].due,
    };
    assert_eq!(changes[0], Change::Schedule(flag));
}
