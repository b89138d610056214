//! Changes of place, on either engine: what is kept, by which place a report is judged, and what
//! becomes of the flags.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    attention::AttentionKind,
    attention::LineList,
    geofence::{Fix, Position, Verdict},
    ids::{ReportId, TravellerId},
    message::Text,
    places::{Act, NotPossible, Reason, Refusal, Request},
    report::{Content, Fingerprint, Person, Said, Submission},
    store::{ListQuery, Recorded, StoreError},
    traveller::{Circle, WaitingPlace},
    waiting_days::local_date,
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestStore},
};

const OLD: f64 = 35.6909;
const NEW: f64 = 35.7409;
const BETWEEN: f64 = 35.7159;

fn point(latitude: f64) -> Position {
    Position::new(latitude, 139.7003).unwrap()
}

/// At noon of 20 November, day 4, with a place at `OLD` since then.
async fn settled() -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    let place = WaitingPlace {
        address: "2-8-1 Nishi-Shinjuku".to_owned(),
        position: point(OLD),
        radius_m: 100.0,
        registered_at: test.now(),
    };
    assert!(test.store.register_place(id, place).await.unwrap());
    (test, id)
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn request(moves_on: NaiveDate) -> Request {
    Request {
        address: "7-7-7 Meguro".to_owned(),
        reason: Reason::Other,
        words: Some(Text::parse("My landlord is ill").unwrap()),
        moves_on,
        until: None,
    }
}

async fn done(test: &TestStore, id: TravellerId, act: Act) -> Result<(), NotPossible> {
    let at = test.now();
    let done = test.store.change_places(id, act, at, &test.programme);
    done.await.unwrap()
}

async fn ask(test: &TestStore, id: TravellerId, moves_on: NaiveDate) {
    assert_eq!(done(test, id, Act::Ask(request(moves_on))).await, Ok(()));
}

async fn approve(test: &TestStore, id: TravellerId, change: usize) {
    let by = test.operator_id();
    let act = Act::Approve { change, by };
    assert_eq!(done(test, id, act).await, Ok(()));
}

async fn arrive(test: &TestStore, id: TravellerId) {
    let here = Circle {
        position: point(NEW),
        radius_m: 100.0,
    };
    assert_eq!(done(test, id, Act::Arrive(here)).await, Ok(()));
}

/// The verdict on a report from there, captured so many hours ago.
async fn verdict(test: &TestStore, id: TravellerId, latitude: f64, hours: i64) -> Verdict {
    let fix = Fix::new(point(latitude), 12.0).unwrap();
    let report = ReportId::new(test.now(), &SystemEntropy);
    let submission = Submission {
        id: report,
        traveller: id,
        person: Person::Traveller,
        captured_at: test.now() - TimeDelta::hours(hours),
        received_at: test.now(),
        fingerprint: Fingerprint([0; 32]),
        said: Said::Location(fix),
    };
    let recorded = test.store.record(submission).await.unwrap();
    test.clock.advance(TimeDelta::minutes(1));
    let Recorded::New(report) = recorded else {
        panic!("{recorded:?}")
    };
    let Content::Location { judged, .. } = report.content else {
        panic!("{report:?}")
    };
    judged.unwrap().verdict
}

/// The flags that count now.
async fn flags(test: &TestStore, id: TravellerId) -> Vec<(AttentionKind, DateTime<Utc>)> {
    let flags = test.store.attention_of(id, test.now()).await.unwrap();
    flags.into_iter().map(|it| (it.kind, it.since)).collect()
}

async fn has(test: &TestStore, id: TravellerId, kind: AttentionKind) -> bool {
    flags(test, id).await.iter().any(|it| it.0 == kind)
}

#[tokio::test]
async fn reports_are_judged_by_the_place_that_was_valid_when_they_were_captured() {
    use Verdict::{CannotTell, Inside, Outside};
    let (test, id) = settled().await;
    // Remembered before there is any change.
    assert_eq!(verdict(&test, id, OLD, 0).await, Inside);
    ask(&test, id, day(21)).await;
    assert_eq!(verdict(&test, id, NEW, 0).await, Outside);
    approve(&test, id, 0).await;
    assert_eq!(verdict(&test, id, NEW, 0).await, Outside);
    // Noon of the day of moving: the point is not known yet.
    test.clock.advance(TimeDelta::days(1));
    for (latitude, expected) in [(OLD, Inside), (BETWEEN, CannotTell), (NEW, CannotTell)] {
        assert_eq!(verdict(&test, id, latitude, 0).await, expected);
    }
    arrive(&test, id).await;
    for (latitude, expected) in [(OLD, Inside), (BETWEEN, CannotTell), (NEW, Inside)] {
        assert_eq!(verdict(&test, id, latitude, 0).await, expected);
    }
    // The day after, and what the phone had kept since.
    test.clock.advance(TimeDelta::days(1));
    for (latitude, hours, expected) in [
        (NEW, 0, Inside),
        (OLD, 0, Outside),
        (BETWEEN, 24, CannotTell),
        (NEW, 24, Inside),
        (OLD, 24, Inside),
        (NEW, 40, Outside),
        (OLD, 40, Inside),
    ] {
        let judged = verdict(&test, id, latitude, hours).await;
        assert_eq!(judged, expected, "{latitude} {hours}");
    }
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn who_has_not_said_where_the_new_place_is_is_not_outside() {
    let (test, id) = settled().await;
    ask(&test, id, day(21)).await;
    approve(&test, id, 0).await;
    test.clock.advance(TimeDelta::days(2));
    for latitude in [OLD, NEW] {
        let judged = verdict(&test, id, latitude, 0).await;
        assert_eq!(judged, Verdict::CannotTell);
    }
    assert!(has(&test, id, AttentionKind::CannotTell).await);
    arrive(&test, id).await;
    assert_eq!(verdict(&test, id, NEW, 0).await, Verdict::Inside);
    assert_eq!(flags(&test, id).await, []);
}

#[tokio::test]
async fn what_was_outside_on_the_day_of_moving_is_taken_back_when_the_centre_agrees() {
    let (test, id) = settled().await;
    ask(&test, id, day(20)).await;
    assert_eq!(verdict(&test, id, BETWEEN, 0).await, Verdict::Outside);
    assert!(has(&test, id, AttentionKind::Outside).await);
    approve(&test, id, 0).await;
    assert!(!has(&test, id, AttentionKind::Outside).await);
    assert!(has(&test, id, AttentionKind::CannotTell).await);
    // One that arrives late does not bring it back.
    assert_eq!(verdict(&test, id, BETWEEN, 2).await, Verdict::CannotTell);
    assert!(!has(&test, id, AttentionKind::Outside).await);
    // Everybody sees it so.
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let reports = test.store.reports_of(id, 9).await.unwrap();
    for report in reports {
        let seen = traveller.seen(report, test.programme.zone);
        assert_eq!(seen.content.verdict(), "cannot_tell");
    }
}

#[tokio::test]
async fn a_request_waits_until_it_is_decided_or_taken_back() {
    let (test, id) = settled().await;
    let waits = |flags: Vec<(AttentionKind, DateTime<Utc>)>| {
        let flag = flags
            .into_iter()
            .find(|it| it.0 == AttentionKind::ChangeOfPlace);
        flag.map(|it| it.1)
    };
    let by = test.operator_id();
    let decisions = [
        Act::Approve { change: 0, by },
        Act::Refuse {
            change: 1,
            by,
            why: Refusal::Transport,
        },
        Act::Withdraw(2),
    ];
    for decision in decisions {
        ask(&test, id, day(25)).await;
        let asked_at = test.now();
        test.clock.advance(TimeDelta::hours(1));
        assert_eq!(waits(flags(&test, id).await), Some(asked_at));
        let second = done(&test, id, Act::Ask(request(day(26)))).await;
        assert_eq!(second, Err(NotPossible::Open));
        assert_eq!(done(&test, id, decision.clone()).await, Ok(()));
        assert_eq!(waits(flags(&test, id).await), None);
        // A second desk that had the page open.
        assert_eq!(done(&test, id, decision).await, Err(NotPossible::Over));
        // A report changes nothing of it.
        verdict(&test, id, OLD, 0).await;
        assert_eq!(waits(flags(&test, id).await), None);
    }
    for store in [std::sync::Arc::clone(&test.store), test.reopened().await] {
        let changes = store.traveller(id).await.unwrap().unwrap().changes;
        assert_eq!(changes.len(), 3);
        assert_eq!(changes[0].approved_from(), Some(day(25)));
        assert_eq!(changes[1].refusal(), Some(Refusal::Transport));
        assert!(changes[2].withdrawn_at.is_some());
        assert!(changes.iter().all(|it| it.request == request(day(25))));
    }
    let noted = "UPDATE audit SET act = act WHERE act IN ('approve-place', 'refuse-place')";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 2);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn changes_are_sealed_for_their_traveller() {
    let (test, id) = settled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    for traveller in [id, other] {
        ask(&test, traveller, day(25)).await;
    }
    if !test.is_on_postgres() {
        let files = std::fs::read_dir(test.folder.path()).unwrap();
        for file in files.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
            let bytes = std::fs::read(&file).unwrap();
            let is_open = |words: &[u8]| bytes.windows(words.len()).any(|it| it == words);
            assert!(!is_open(b"Meguro") && !is_open(b"landlord"));
        }
    }
    let swap = "UPDATE travellers SET place_changes_sealed =
        (SELECT other.place_changes_sealed FROM travellers AS other ORDER BY other.id LIMIT 1)";
    assert_eq!(test.storage.raw(swap).await.unwrap(), 2);
    let mut broken = 0;
    for traveller in [id, other] {
        let read = test.store.traveller(traveller).await;
        broken += usize::from(matches!(read, Err(StoreError::Unreadable { .. })));
    }
    assert_eq!(broken, 1);
}

#[tokio::test]
async fn the_lists_show_and_find_the_place_that_is_valid() {
    let (test, id) = settled().await;
    let address = async |search: &str| {
        let query = ListQuery {
            list: LineList::All,
            search: Some(search.to_owned()),
            after: None,
            limit: 9,
            now: test.now(),
            today: local_date(test.now(), test.programme.zone),
        };
        let page = test.store.line_list(query).await.unwrap();
        page.rows.into_iter().next().map(|row| row.address.unwrap())
    };
    ask(&test, id, day(21)).await;
    assert_eq!(address("meguro").await, None);
    assert_eq!(
        address("suzuki").await.as_deref(),
        Some("2-8-1 Nishi-Shinjuku")
    );
    approve(&test, id, 0).await;
    assert_eq!(
        address("meguro").await.as_deref(),
        Some("2-8-1 Nishi-Shinjuku")
    );
    test.clock.advance(TimeDelta::days(1));
    assert_eq!(address("meguro").await.as_deref(), Some("7-7-7 Meguro"));
}
