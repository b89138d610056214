//! Cases whose time is over, on either engine: all of a person goes, nothing of anybody else, and
//! reports go on meanwhile.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    alert::{Alert, AlertState, Flight, last_day},
    arrival_code::ArrivalCode,
    attention::{self, LineList},
    companions::{Act, Identity, Request},
    deletion::{Decision, Outcome},
    geofence::{Fix, Position},
    ids::{AlertId, AttemptId, CompanionId, ReportId, TravellerId},
    my_data::Over,
    prompt::{Delivery, Followed, Reason, coming},
    report::{Fingerprint, Person, Refusal, Said, Submission},
    session::Token,
    sign_in::Limits,
    store::{AuditAct, ListQuery, NewSession, Recorded, Store},
    traveller::{NewTraveller, PassportNumber, PledgeAccepted, WaitingPlace},
    waiting_days::Period,
};

use crate::{
    adapters::SystemEntropy,
    jobs, storage,
    testing::{self, CODE, Enrolled, PASSPORT, TestStore},
};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// All that is over on that day; how many cases.
async fn destroy(test: &TestStore, store: &Arc<dyn Store>, day: NaiveDate) -> usize {
    let over = Over::on(&test.programme.retention, day);
    let mut all = 0;
    loop {
        match store.destroy_cases(over).await.unwrap() {
            0 => return all,
            few => all += few,
        }
    }
}

async fn enrol(test: &TestStore, new: NewTraveller) -> TravellerId {
    let id = new.id;
    let changes = attention::on_enrolment(&test.programme, &new.period);
    test.store.enrol(vec![(new, changes)]).await.unwrap();
    id
}

fn location(test: &TestStore, traveller: TravellerId) -> Submission {
    Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        traveller,
        person: Person::Traveller,
        captured_at: test.now(),
        received_at: test.now(),
        fingerprint: Fingerprint([1; 32]),
        said: Said::Location(Fix::new(Position::new(35.6909, 139.7003).unwrap(), 12.0).unwrap()),
    }
}

/// Some reports of the traveller, one after the other.
async fn report(test: &TestStore, traveller: TravellerId, count: usize) {
    for _ in 0..count {
        let answer = test.store.record(location(test, traveller)).await;
        assert!(matches!(answer, Ok(Recorded::New(_))), "{answer:?}");
    }
}

/// The centre agrees to destroy it early.
async fn agree(test: &TestStore, id: TravellerId) {
    let asked = test
        .store
        .ask_deletion(id, test.now(), Reason::parse("Please"));
    asked.await.unwrap().unwrap();
    let decision = Decision {
        at: test.now(),
        outcome: Outcome::Granted,
    };
    let decided = test.store.decide_deletion(id, decision, test.operator_id());
    assert!(decided.await.unwrap());
}

/// Names on the list of all that have `text` somewhere.
async fn found(test: &TestStore, text: &str) -> Vec<TravellerId> {
    let query = ListQuery {
        list: LineList::All,
        search: Some(text.to_owned()),
        after: None,
        limit: 100,
        now: test.now(),
        today: test.now().date_naive(),
    };
    let page = test.store.line_list(query).await.unwrap();
    page.rows.iter().map(|it| it.traveller).collect()
}

/// One more companion, and a code with which they may get a phone of their own.
async fn companion(test: &TestStore, id: TravellerId) {
    let companion = CompanionId::new(test.now(), &SystemEntropy);
    let request = Request {
        name: "DELA CRUZ JOY".to_owned(),
        identity: Identity {
            passport: PassportNumber::parse("XD5550999").unwrap(),
            birth_date: date("2020-11-01"),
        },
        arrival_date: date("2026-11-16"),
    };
    let approve = Act::Approve {
        request: companion,
        by: test.operator_id(),
    };
    for act in [Act::Ask(companion, request), approve] {
        let done = test
            .store
            .change_companions(id, act, test.now(), &test.programme);
        assert_eq!(done.await.unwrap(), Ok(()));
    }
    let code = ArrivalCode::new(&SystemEntropy).hash();
    let made = test
        .store
        .make_hand_over_code(id, companion, None, code, test.now());
    made.await.unwrap();
}

/// Stores something of the traveller in every table that knows one.
async fn everything(test: &TestStore, of: &Enrolled) {
    let pledge = PledgeAccepted {
        version: "1".to_owned(),
        at: test.now(),
    };
    test.store.accept_pledge(of.id, pledge).await.unwrap();
    let place = WaitingPlace {
        address: "2-8-1 Nishi-Shinjuku".to_owned(),
        position: Position::new(35.6909, 139.7003).unwrap(),
        radius_m: 100.0,
        registered_at: test.now(),
    };
    assert!(test.store.register_place(of.id, place).await.unwrap());
    let session = NewSession {
        hash: Token::new(&SystemEntropy).hash(),
        at: test.now(),
    };
    let attempt = AttemptId::new(test.now(), &SystemEntropy);
    let started = test.store.start_report_only(of.id, attempt, session);
    started.await.unwrap();
    // One that failed.
    let limits = Limits {
        per_hour: 5,
        per_stay: 10,
        stay: TimeDelta::days(15),
    };
    let passport = PassportNumber::parse(PASSPORT).unwrap();
    let tried = test
        .store
        .try_sign_in(&passport, attempt, limits, test.now());
    assert!(tried.await.unwrap().is_ok());
    // On SQLite some are filed, some are being filed and some only gather.
    report(test, of.id, 90).await;
    let seen = AuditAct::ReadCase(of.id);
    let noted = test.store.note(test.operator_id(), seen, test.now());
    noted.await.unwrap();
    agree(test, of.id).await;
    let day = test.now().date_naive();
    let alert = Alert {
        id: AlertId::new(test.now(), &SystemEntropy),
        flight: Flight::parse("NH 832").unwrap(),
        arrival_date: day,
        contact_date: day,
        last_day: last_day(day, 14),
        seats: None,
        asked_by: test.operator_id(),
        asked_at: test.now(),
        state: AlertState::Asked,
    };
    let asked = test.store.ask_alert(alert, vec![of.id]);
    assert!(asked.await.unwrap());
    companion(test, of.id).await;
    let stored = test.storage.values().await;
    for table in storage::columns() {
        let Some(table) = table.strip_suffix(".traveller") else {
            continue;
        };
        let place = format!("{table}.traveller");
        let has_row = |it: &(String, Vec<u8>)| it.0 == place && it.1 == of.id.as_bytes();
        if stored.iter().any(has_row) {
            continue;
        }
        if let Err(error) = test.storage.put_row_of(of.id.as_bytes(), table).await {
            panic!(
                "`{table}` has a column `traveller`, and this test could not make a row for it \
                 ({error}): store one in `everything`, so that it is seen to be destroyed"
            );
        }
    }
}

fn holds(value: &[u8], needle: &[u8]) -> bool {
    value.windows(needle.len()).any(|it| it == needle)
}

#[tokio::test]
async fn all_of_a_person_is_destroyed_and_nothing_of_anybody_else() {
    let test = testing::store().await;
    let gone = test.enrol(PASSPORT, CODE, &["KENJI"]).await;
    let other = NewTraveller {
        name: "TANAKA AOI".to_owned(),
        ..test.new_traveller("AB1234567")
    };
    let other = enrol(&test, other).await;
    report(&test, other, 3).await;
    let seen = AuditAct::ReadCase(other);
    let noted = test.store.note(test.operator_id(), seen, test.now());
    noted.await.unwrap();
    everything(&test, &gone).await;
    let before = test.storage.values().await;
    let tried = before.iter().find(|it| it.0 == "attempts.subject_index");
    let passport_index = tried.unwrap().1.clone();
    let theirs: [&[u8]; 8] = [
        gone.id.as_bytes(),
        gone.companions[0].as_bytes(),
        b"SUZUKI MEI",
        b"suzuki mei",
        b"KENJI",
        b"2-8-1 Nishi-Shinjuku",
        b"2-8-1 nishi-shinjuku",
        &passport_index,
    ];
    for needle in theirs {
        let is_stored = before.iter().any(|it| holds(&it.1, needle));
        assert!(is_stored, "{:?}", String::from_utf8_lossy(needle));
    }
    let traveller = test.store.traveller(other).await.unwrap();
    let hidden = date("2026-12-15");
    let yesterday = hidden - Days::new(1);
    assert_eq!(destroy(&test, &test.store, yesterday).await, 0);
    assert_eq!(destroy(&test, &test.store, hidden).await, 1);
    for (place, value) in test.storage.values().await {
        for needle in theirs {
            assert!(
                !holds(&value, needle),
                "`{place}` still holds something of a case that was destroyed: let the table's column \
                 `traveller` be `REFERENCES travellers (id) ON DELETE CASCADE`, or destroy what is in \
                 it in server/src/storage/queries/destroying.rs"
            );
        }
    }
    if !test.is_on_postgres() {
        let filed =
            "UPDATE filed SET kind = kind WHERE traveller NOT IN (SELECT id FROM travellers)";
        assert_eq!(test.storage.raw(filed).await.unwrap(), 0);
        let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
        test.storage.raw(checkpoint).await.unwrap();
        let files = std::fs::read_dir(test.folder.path()).unwrap();
        for file in files.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
            let bytes = std::fs::read(&file).unwrap();
            for needle in theirs {
                let what = String::from_utf8_lossy(needle);
                assert!(!holds(&bytes, needle), "{what:?} in {}", file.display());
            }
        }
    }
    // The other is as before.
    let still = test.store.traveller(other).await.unwrap();
    assert_eq!(format!("{still:?}"), format!("{traveller:?}"));
    assert_eq!(test.store.reports_of(other, 9).await.unwrap().len(), 3);
    let accesses = test.store.accesses(other, None, 9).await.unwrap();
    assert_eq!(accesses.len(), 1);
    assert_eq!(found(&test, "tanaka").await, [other]);
    // The next one has the same number in the search index.
    let next = NewTraveller {
        name: "YAMADA REN".to_owned(),
        ..test.new_traveller("CD7654321")
    };
    let next = enrol(&test, next).await;
    for (text, expected) in [("suzuki", None), ("shinjuku", None), ("yamada", Some(next))] {
        assert_eq!(found(&test, text).await, Vec::from_iter(expected), "{text}");
    }
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
}

#[tokio::test]
async fn each_case_is_destroyed_on_the_day_that_the_traveller_was_told() {
    let test = testing::store().await;
    let arrival = date("2026-11-16");
    let with_days = |passport, days| NewTraveller {
        period: Period::new(arrival, days),
        ..test.new_traveller(passport)
    };
    // None of them has started.
    let usual = enrol(&test, test.new_traveller("AA0000001")).await;
    let extended = enrol(&test, with_days("AA0000002", 21)).await;
    let shortened = enrol(&test, with_days("AA0000003", 10)).await;
    let agreed = enrol(&test, test.new_traveller("AA0000004")).await;
    let asked = enrol(&test, test.new_traveller("AA0000005")).await;
    let refused = enrol(&test, test.new_traveller("AA0000006")).await;
    agree(&test, agreed).await;
    for id in [asked, refused] {
        let asked = test.store.ask_deletion(id, test.now(), None);
        asked.await.unwrap().unwrap();
    }
    let decision = Decision {
        at: test.now(),
        outcome: Outcome::Refused(Reason::parse("A court asks").unwrap()),
    };
    let by = test.operator_id();
    let decided = test.store.decide_deletion(refused, decision, by);
    assert!(decided.await.unwrap());
    for (day, ended) in [
        ("2026-12-15", vec![agreed]),
        ("2027-11-27", vec![shortened]),
        ("2027-12-01", vec![usual, asked, refused]),
        ("2027-12-08", vec![extended]),
    ] {
        let eve = date(day).pred_opt().unwrap();
        assert_eq!(destroy(&test, &test.store, eve).await, 0, "before {day}");
        assert_eq!(destroy(&test, &test.store, date(day)).await, ended.len());
        for id in ended {
            let left = test.store.traveller(id).await.unwrap();
            assert!(left.is_none(), "{day}");
        }
    }
    assert!(test.store.is_empty().await.unwrap());
}

#[tokio::test]
async fn whoever_is_interrupted_goes_on_where_they_stopped() {
    let test = testing::store().await;
    for number in 0..20 {
        let id = enrol(&test, test.new_traveller(&format!("BB{number:07}"))).await;
        report(&test, id, 1).await;
    }
    let over = Over::on(&test.programme.retention, date("2027-12-01"));
    let few = test.store.destroy_cases(over).await.unwrap();
    assert!((1..20).contains(&few), "some at a time: {few}");
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
    // After a kill.
    let again = test.reopened().await;
    assert_eq!(found(&test, "suzuki").await.len(), 20 - few);
    assert_eq!(destroy(&test, &again, date("2027-12-01")).await, 20 - few);
    assert!(again.is_empty().await.unwrap());
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

/// On SQLite what is to be filed is kept in memory, and the numbers of reports that are gone are given
/// out again. First somebody reports who stays, then the one who is destroyed, so often each.
async fn destroyed_beside_others((first, then): (usize, usize)) -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let stays = enrol(&test, test.new_traveller("AB1234567")).await;
    let gone = test.enrol(PASSPORT, CODE, &[]).await.id;
    agree(&test, gone).await;
    report(&test, stays, first).await;
    report(&test, gone, then).await;
    assert_eq!(destroy(&test, &test.store, date("2026-12-15")).await, 1);
    // It comes once more from a phone that was away.
    let again = test.store.record(location(&test, gone)).await.unwrap();
    assert_eq!(again, Recorded::Refused(Refusal::NotActive));
    (test, stays)
}

/// None, some or all are filed by then, or just being filed.
const BEFORE: [(usize, usize); 5] = [(5, 10), (5, 70), (5, 100), (5, 200), (60, 5)];

#[tokio::test]
async fn reports_of_others_are_filed_afterwards() {
    for before in BEFORE {
        let (test, stays) = destroyed_beside_others(before).await;
        // Enough to file all that waits.
        report(&test, stays, 200).await;
        for store in [Arc::clone(&test.store), test.reopened().await] {
            let reports = store.reports_of(stays, 1000).await.unwrap();
            assert_eq!(reports.len(), before.0 + 200, "after {before:?}");
        }
        assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
    }
}

#[tokio::test]
async fn reports_of_others_are_found_after_a_restart() {
    for before in BEFORE {
        for after in [3, 80] {
            let (test, stays) = destroyed_beside_others(before).await;
            report(&test, stays, after).await;
            let restarted = test.reopened().await;
            let reports = restarted.reports_of(stays, 1000).await.unwrap();
            assert_eq!(reports.len(), before.0 + after, "after {before:?}");
            assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
        }
    }
}

#[tokio::test]
async fn what_is_noted_of_a_destroyed_case_takes_no_report_with_it() {
    let test = testing::store().await;
    let stays = enrol(&test, test.new_traveller("AB1234567")).await;
    let gone = test.enrol(PASSPORT, CODE, &["KENJI"]).await;
    everything(&test, &gone).await;
    let traveller = test.store.traveller(gone.id).await.unwrap().unwrap();
    let who = Followed::of(&traveller).unwrap();
    let prompt = coming(&test.programme, &who, test.now()).next().unwrap();
    destroy(&test, &test.store, date("2026-12-15")).await;
    // A page that was made just before.
    let shown = Delivery {
        prompt: prompt.id,
        opens: prompt.opens,
        due: prompt.due,
        delivered_at: prompt.opens,
        opened_at: None,
    };
    test.store.note_shown(gone.id, vec![shown]);
    report(&test, stays, 1).await;
    let facts = test.store.prompt_facts(gone.id).await.unwrap();
    assert!(facts.deliveries.is_empty());
}

#[tokio::test]
async fn one_process_destroys_while_another_takes_reports() {
    let test = testing::store().await;
    let mut gone = Vec::new();
    for number in 0..20 {
        let id = enrol(&test, test.new_traveller(&format!("BB{number:07}"))).await;
        report(&test, id, 4).await;
        // Received while the case was open, and slow on its way to the writer.
        gone.push(location(&test, id));
    }
    test.clock.advance(TimeDelta::days(376));
    let stays = NewTraveller {
        period: Period::new(date("2027-11-25"), 14),
        ..test.new_traveller("AB1234567")
    };
    let stays = enrol(&test, stays).await;
    report(&test, stays, 10).await;
    let second = test.reopened().await;
    let resent = async {
        for sent in &gone {
            let answer = test.store.record(sent.clone()).await.unwrap();
            // In time, or too late: it is stored and destroyed, or not stored.
            let too_late = answer == Recorded::Refused(Refusal::NotActive);
            assert!(matches!(answer, Recorded::New(_)) || too_late, "{answer:?}");
        }
    };
    let destroyed = destroy(&test, &second, date("2027-12-01"));
    let (here, (), ()) = tokio::join!(destroyed, report(&test, stays, 150), resent);
    let there = destroy(&test, &test.store, date("2027-12-01")).await;
    assert_eq!(here + there, 20);
    report(&test, stays, 100).await;
    let last = test.reopened().await;
    let reports = last.reports_of(stays, 1000).await.unwrap();
    assert_eq!(reports.len(), 260);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn tries_for_a_passport_that_has_come_again_still_count() {
    let test = testing::store().await;
    let first = test.enrol(PASSPORT, CODE, &[]).await;
    everything(&test, &first).await;
    let again = NewTraveller {
        period: Period::new(date("2026-12-05"), 14),
        ..test.new_traveller(PASSPORT)
    };
    let again = enrol(&test, again).await;
    let tries = "UPDATE attempts SET at = at";
    assert_eq!(test.storage.raw(tries).await.unwrap(), 1);
    assert_eq!(destroy(&test, &test.store, date("2026-12-15")).await, 1);
    assert!(test.store.traveller(again).await.unwrap().is_some());
    assert_eq!(test.storage.raw(tries).await.unwrap(), 1);
}

#[tokio::test]
async fn the_audit_log_keeps_what_was_done_and_not_with_whom() {
    let test = testing::store().await;
    let gone = test.enrol(PASSPORT, CODE, &[]).await.id;
    let other = enrol(&test, test.new_traveller("AB1234567")).await;
    for act in [
        AuditAct::SignIn,
        AuditAct::ReadCase(gone),
        AuditAct::ReadCase(other),
        AuditAct::ReadCase(gone),
    ] {
        let noted = test.store.note(test.operator_id(), act, test.now());
        noted.await.unwrap();
    }
    agree(&test, gone).await;
    destroy(&test, &test.store, date("2026-12-15")).await;
    assert_eq!(test.store.accesses(gone, None, 9).await.unwrap(), []);
    let read = "UPDATE audit SET act = act WHERE act = 'read-case'";
    assert_eq!(test.storage.raw(read).await.unwrap(), 3);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    let noted = test
        .store
        .note(test.operator_id(), AuditAct::ReadList, test.now());
    noted.await.unwrap();
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    // Nobody hides who looked at a case that is still there,
    let hide = "UPDATE audit SET subject = substr(subject, 1, 0) WHERE id = 3";
    test.storage.raw(hide).await.unwrap();
    assert_eq!(test.store.broken_entry().await.unwrap(), Some(3));
    // nor changes what was done with one that is gone.
    let change = "UPDATE audit SET act = 'write-message' WHERE id = 2";
    test.storage.raw(change).await.unwrap();
    assert_eq!(test.store.broken_entry().await.unwrap(), Some(2));
}

#[tokio::test]
async fn the_job_destroys_all_that_are_over_and_says_how_many() {
    let test = testing::store().await;
    for number in 0..20 {
        enrol(&test, test.new_traveller(&format!("BB{number:07}"))).await;
    }
    let destroy = || jobs::destroy(&*test.store, &*test.clock, &test.programme);
    // Somebody who is nobody's case has tried to sign in.
    let limits = Limits {
        per_hour: 5,
        per_stay: 10,
        stay: TimeDelta::days(15),
    };
    let nobody = PassportNumber::parse("ZZ9999999").unwrap();
    let attempt = AttemptId::new(test.now(), &SystemEntropy);
    let tried = test.store.try_sign_in(&nobody, attempt, limits, test.now());
    assert!(tried.await.unwrap().is_ok());
    let tries = "UPDATE attempts SET at = at";
    assert_eq!(destroy().await.unwrap().cases, 0);
    assert_eq!(test.storage.raw(tries).await.unwrap(), 1);
    // Midnight in Tokyo on 1 December 2027.
    let end: DateTime<Utc> = "2027-11-30T15:00:00Z".parse().unwrap();
    test.clock.advance(end - test.now() - TimeDelta::seconds(1));
    assert_eq!(destroy().await.unwrap().cases, 0);
    assert_eq!(test.storage.raw(tries).await.unwrap(), 0);
    test.clock.advance(TimeDelta::seconds(1));
    assert_eq!(destroy().await.unwrap().cases, 20);
    assert_eq!(destroy().await.unwrap().cases, 0);
}
