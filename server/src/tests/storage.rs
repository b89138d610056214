//! What storage promises, on either engine: each report once, its neighbours unharmed, an audit
//! log that shows what was taken out.

use std::sync::Arc;

use chrono::TimeDelta;
use futures_util::future::join_all;
use okaeri_domain::{
    attention::{self, LineList},
    case::CaseState,
    geofence::{Fix, Position},
    ids::{ReportId, TravellerId},
    report::{Fingerprint, Person, Refusal, Said, Submission},
    session::{Subject, Token, Trust},
    store::{AuditAct, ListQuery, NewSession, Recorded, Store, StoreError, TakenOver},
    traveller::{PledgeAccepted, WaitingPlace},
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestStore},
};

fn location(test: &TestStore, traveller: TravellerId, body: u8) -> Submission {
    let position = Position::new(35.6909, 139.7003).unwrap();
    Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        traveller,
        person: Person::Traveller,
        captured_at: test.now(),
        received_at: test.now(),
        fingerprint: Fingerprint([body; 32]),
        said: Said::Location(Fix::new(position, 12.0).unwrap()),
    }
}

async fn record_all(store: &Arc<dyn Store>, all: &[Submission]) -> Vec<Recorded> {
    let answers = all.iter().map(|it| store.record(it.clone()));
    let answers = join_all(answers).await;
    answers.into_iter().map(Result::unwrap).collect()
}

#[tokio::test]
async fn in_one_batch_each_is_judged_for_itself() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await;
    let first = location(&test, enrolled.id, 1);
    let again = first.clone();
    let changed = Submission {
        fingerprint: Fingerprint([2; 32]),
        ..first.clone()
    };
    let stolen = Submission {
        traveller: other.id,
        ..first.clone()
    };
    let early = Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        captured_at: test.now() - TimeDelta::days(30),
        ..first.clone()
    };
    let unknown = location(&test, test.traveller_id(), 1);
    let second = location(&test, other.id, 3);
    let all = [
        first.clone(),
        again,
        changed,
        stolen,
        early,
        unknown,
        second,
    ];
    let answers = record_all(&test.store, &all).await;
    assert!(matches!(&answers[0], Recorded::New(it) if it.id == first.id));
    assert!(matches!(&answers[1], Recorded::Repeat(it) if it.id == first.id));
    assert_eq!(answers[2], Recorded::Conflict);
    assert_eq!(answers[3], Recorded::Conflict);
    assert_eq!(answers[4], Recorded::Refused(Refusal::CapturedTooOld));
    assert_eq!(answers[5], Recorded::Refused(Refusal::NotActive));
    assert!(matches!(&answers[6], Recorded::New(it) if it.traveller == other.id));
    assert_eq!(
        test.store.reports_of(enrolled.id, 9).await.unwrap().len(),
        1
    );
}

#[tokio::test]
async fn what_was_accepted_stays_accepted_after_release() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    let sent = location(&test, enrolled.id, 1);
    record_all(&test.store, std::slice::from_ref(&sent)).await;
    test.clock.advance(TimeDelta::days(20));
    let late = Submission {
        received_at: test.now(),
        ..sent.clone()
    };
    let fresh = location(&test, enrolled.id, 1);
    let answers = record_all(&test.store, &[late, fresh]).await;
    assert!(matches!(&answers[0], Recorded::Repeat(it) if it.received_at == sent.received_at));
    assert_eq!(answers[1], Recorded::Refused(Refusal::Released));
}

#[tokio::test]
async fn a_row_that_storage_rejects_takes_no_neighbour_with_it() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    // As if a rule of the database were broken: no two reports of one instant.
    test.storage
        .raw("CREATE UNIQUE INDEX only_here ON reports (captured_at)")
        .await
        .unwrap();
    let twin = location(&test, enrolled.id, 1);
    let other_twin = location(&test, enrolled.id, 2);
    let neighbours = (1..20).map(|minutes| Submission {
        captured_at: test.now() - TimeDelta::minutes(minutes),
        ..location(&test, enrolled.id, 3)
    });
    let all: Vec<Submission> = [twin, other_twin].into_iter().chain(neighbours).collect();
    let answers = join_all(all.iter().map(|it| test.store.record(it.clone()))).await;
    let rejected = answers
        .iter()
        .filter(|it| {
            matches!(
                it,
                Err(StoreError::Rejected(_) | StoreError::Unavailable(_))
            )
        })
        .count();
    let stored = test.store.reports_of(enrolled.id, 100).await.unwrap().len();
    assert_eq!((rejected, stored), (1, all.len() - 1));
    assert!(
        answers[2..]
            .iter()
            .all(|it| matches!(it, Ok(Recorded::New(_))))
    );
}

/// Enough that on SQLite some are filed, some are being filed and some only gather.
const MANY: u8 = 150;

#[tokio::test]
async fn each_report_is_found_while_others_are_filed_and_after_a_restart() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await;
    let mut stored = [0, 0];
    for n in 0..MANY {
        let who = usize::from(n % 3 == 0);
        let traveller = [enrolled.id, other.id][who];
        let sent = Submission {
            captured_at: test.now() - TimeDelta::minutes(i64::from(n) * 7 % 100),
            ..location(&test, traveller, n)
        };
        record_all(&test.store, std::slice::from_ref(&sent)).await;
        stored[who] += 1;
        let found = test.store.reports_of(traveller, 1000).await.unwrap();
        assert_eq!(found.len(), stored[who], "after {n}");
        assert!(found.iter().any(|it| it.id == sent.id), "after {n}");
        assert!(found.is_sorted_by(|one, next| one.captured_at >= next.captured_at));
    }
    for store in [Arc::clone(&test.store), test.reopened().await] {
        assert_eq!(
            store.reports_of(enrolled.id, 1000).await.unwrap().len(),
            stored[0]
        );
        assert_eq!(
            store.reports_of(other.id, 1000).await.unwrap().len(),
            stored[1]
        );
        assert_eq!(store.reports_of(other.id, 7).await.unwrap().len(), 7);
        // The newest report of the list is the newest that was captured, wherever it is filed.
        let newest = store.reports_of(enrolled.id, 1).await.unwrap()[0].captured_at;
        let query = ListQuery {
            list: LineList::All,
            search: None,
            after: None,
            limit: 10,
            now: test.now(),
            today: test.now().date_naive(),
        };
        let page = store.line_list(query).await.unwrap();
        let row = page.rows.iter().find(|row| row.traveller == enrolled.id);
        assert_eq!(row.unwrap().last_location.unwrap().0, newest);
    }
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
    if !test.is_on_postgres() {
        // What is not filed and should be is told.
        test.storage.raw("DELETE FROM filed").await.unwrap();
        assert_eq!(test.storage.disagreements().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn what_is_remembered_of_a_case_follows_what_others_write() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    let verdict = |answer: &Recorded| match answer {
        Recorded::New(report) => report.content.verdict(),
        other => panic!("{other:?}"),
    };
    let before = record_all(&test.store, &[location(&test, enrolled.id, 1)]).await;
    assert_eq!(verdict(&before[0]), "none");
    // The place is registered by another process, and then by this one.
    let place = |address: &str| WaitingPlace {
        address: address.to_owned(),
        position: Position::new(35.690_9, 139.700_3).unwrap(),
        radius_m: 100.0,
        registered_at: test.now(),
    };
    let second = test.reopened().await;
    assert!(
        second
            .register_place(enrolled.id, place("there"))
            .await
            .unwrap()
    );
    let after = record_all(&test.store, &[location(&test, enrolled.id, 2)]).await;
    assert_ne!(verdict(&after[0]), "none");
    let other = test.enrol("AB1234567", "0000-0009", &[]).await;
    record_all(&test.store, &[location(&test, other.id, 3)]).await;
    assert!(
        test.store
            .register_place(other.id, place("here"))
            .await
            .unwrap()
    );
    let after = record_all(&test.store, &[location(&test, other.id, 4)]).await;
    assert_ne!(verdict(&after[0]), "none");
}

#[tokio::test]
async fn a_case_that_is_taken_over_is_under_follow_up() {
    let test = testing::store().await;
    let new = test.new_traveller(PASSPORT);
    let id = new.id;
    let token = Token::new(&SystemEntropy);
    let session = NewSession {
        hash: token.hash(),
        at: test.now(),
    };
    let case = TakenOver {
        changes: attention::on_enrolment(&test.programme, &new.period),
        new,
        pledge: PledgeAccepted {
            version: "1".to_owned(),
            at: test.now(),
        },
        place: WaitingPlace {
            address: "9-9 Somewhere".to_owned(),
            position: Position::new(35.6909, 139.7003).unwrap(),
            radius_m: 100.0,
            registered_at: test.now(),
        },
        session,
    };
    test.store.take_over(vec![case]).await.unwrap();
    let stored = test.store.traveller(id).await.unwrap().unwrap();
    assert_eq!(stored.case, CaseState::Active);
    assert!(stored.pledge.is_some() && stored.place.is_some());
    let found = test.store.session(token.hash(), test.now()).await.unwrap();
    assert_eq!(
        found.unwrap().subject,
        Subject::Traveller(id, Trust::Trusted)
    );
    let answers = record_all(&test.store, &[location(&test, id, 1)]).await;
    assert!(matches!(&answers[0], Recorded::New(it) if it.content.verdict() == "inside"));
    let query = ListQuery {
        list: LineList::All,
        search: Some("somewhere".to_owned()),
        after: None,
        limit: 10,
        now: test.now(),
        today: test.now().date_naive(),
    };
    assert_eq!(test.store.line_list(query).await.unwrap().rows.len(), 1);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn two_processes_store_a_report_once() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &[]).await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await;
    let second = test.reopened().await;
    let all: Vec<Submission> = (0..200)
        .map(|n| location(&test, if n % 3 == 0 { other.id } else { enrolled.id }, n))
        .collect();
    let reversed: Vec<Submission> = all.iter().rev().cloned().collect();
    let (here, mut there) = tokio::join!(
        record_all(&test.store, &all),
        record_all(&second, &reversed)
    );
    there.reverse();
    for (one, two) in here.iter().zip(&there) {
        let is_new = |it: &Recorded| matches!(it, Recorded::New(_));
        let is_repeat = |it: &Recorded| matches!(it, Recorded::Repeat(_));
        assert!(is_new(one) != is_new(two) && is_repeat(one) != is_repeat(two));
    }
    // On SQLite a process finds its own reports; all of them are found by whoever comes later.
    let third = test.reopened().await;
    let stored = third.reports_of(enrolled.id, 1000).await.unwrap().len()
        + third.reports_of(other.id, 1000).await.unwrap().len();
    assert_eq!(stored, 200);
    assert_eq!(
        test.storage.disagreements().await.unwrap(),
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn a_sign_in_is_counted_by_all_processes() {
    use okaeri_domain::{ids::AttemptId, sign_in::Limits, traveller::PassportNumber};
    let test = testing::store().await;
    let second = test.reopened().await;
    let passport = PassportNumber::parse(PASSPORT).unwrap();
    let limits = Limits {
        per_hour: 5,
        per_stay: 10,
        stay: TimeDelta::days(15),
    };
    let tries = (0..20).map(|n| {
        let store = if n % 2 == 0 { &test.store } else { &second };
        let attempt = AttemptId::new(test.now(), &SystemEntropy);
        store.try_sign_in(&passport, attempt, limits, test.now())
    });
    let let_in = join_all(tries)
        .await
        .into_iter()
        .filter(|answer| answer.as_ref().unwrap().is_ok())
        .count();
    assert_eq!(let_in, 5);
}

#[tokio::test]
async fn a_changed_audit_entry_breaks_the_chain() {
    let test = testing::store().await;
    let second = test.reopened().await;
    let operator = test.operator_id();
    for act in [
        AuditAct::SignIn,
        AuditAct::ReadList,
        AuditAct::ReadCase(test.traveller_id()),
    ] {
        test.store.note(operator, act, test.now()).await.unwrap();
    }
    // Two processes at once still make one chain.
    let more = (0..20).map(|n| {
        let store = if n % 2 == 0 { &test.store } else { &second };
        store.note(operator, AuditAct::SignIn, test.now())
    });
    for noted in join_all(more).await {
        noted.unwrap();
    }
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    test.storage
        .raw("DELETE FROM audit WHERE act = 'read-list'")
        .await
        .unwrap();
    assert_eq!(test.store.broken_entry().await.unwrap(), Some(3));
}
