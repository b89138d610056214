//! Prompts in storage, on either engine: facts that stay, flags that follow from them, and nobody
//! looked at before the time.

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    attention::{AttentionKind, LineList},
    geofence::{Fix, Position},
    ids::{ReportId, TravellerId},
    prompt::{
        Contest, Delivery, Excuse, ExcuseReason, Followed, Mark, Prompt, PromptKind, Reason,
        Settlement, coming,
    },
    report::{Fingerprint, Person, Said, Submission},
    store::ListQuery,
    traveller::{PledgeAccepted, WaitingPlace},
    waiting_days::local_date,
};

use crate::{
    adapters::SystemEntropy,
    jobs,
    testing::{self, CODE, PASSPORT, TestStore},
};

/// One who is settled at noon of day 4, and the location prompts to come.
async fn settled() -> (TestStore, TravellerId, Vec<Prompt>) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    settle(&test, id).await;
    let plan = plan(&test, id).await;
    (test, id, plan)
}

async fn settle(test: &TestStore, id: TravellerId) {
    let pledge = PledgeAccepted {
        version: "1".to_owned(),
        at: test.now(),
    };
    test.store.accept_pledge(id, pledge).await.unwrap();
    let place = WaitingPlace {
        address: "9-9 Somewhere".to_owned(),
        position: Position::new(35.6909, 139.7003).unwrap(),
        radius_m: 100.0,
        registered_at: test.now(),
    };
    assert!(test.store.register_place(id, place).await.unwrap());
}

async fn plan(test: &TestStore, id: TravellerId) -> Vec<Prompt> {
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let who = Followed::of(&traveller).unwrap();
    let mut plan: Vec<Prompt> = coming(&test.programme, &who, test.now()).collect();
    plan.retain(|prompt| prompt.id.kind == PromptKind::Location);
    plan
}

fn delivery(prompt: &Prompt, minutes: i64) -> Delivery {
    Delivery {
        prompt: prompt.id,
        opens: prompt.opens,
        due: prompt.due,
        delivered_at: prompt.opens + TimeDelta::minutes(minutes),
        opened_at: None,
    }
}

/// Notes it, and waits until it is stored.
async fn show(test: &TestStore, id: TravellerId, prompts: &[Prompt]) {
    let shown: Vec<Delivery> = prompts.iter().map(|it| delivery(it, 1)).collect();
    test.store.note_shown(id, shown);
    while test.store.prompt_facts(id).await.unwrap().deliveries.len() < prompts.len() {
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
}

fn move_to(test: &TestStore, at: DateTime<Utc>) {
    test.clock.advance(at - test.now());
}

async fn look(test: &TestStore) -> usize {
    jobs::look_at_prompts(&*test.store, &*test.clock)
        .await
        .unwrap()
}

async fn kinds(test: &TestStore, id: TravellerId) -> Vec<AttentionKind> {
    let flags = test.store.attention_of(id, test.now()).await.unwrap();
    let prompts = [
        AttentionKind::Contested,
        AttentionKind::MissedPrompts,
        AttentionKind::PhoneNotWorking,
    ];
    flags
        .iter()
        .map(|flag| flag.kind)
        .filter(|kind| prompts.contains(kind))
        .collect()
}

async fn is_on(test: &TestStore, list: LineList, id: TravellerId) -> bool {
    let query = ListQuery {
        list,
        search: None,
        after: None,
        limit: 10,
        now: test.now(),
        today: local_date(test.now(), test.programme.zone),
    };
    let page = test.store.line_list(query).await.unwrap();
    page.rows.iter().any(|row| row.traveller == id)
}

fn report(test: &TestStore, id: TravellerId, captured_at: DateTime<Utc>) -> Submission {
    let position = Position::new(35.6909, 139.7003).unwrap();
    Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        traveller: id,
        person: Person::Traveller,
        captured_at,
        received_at: test.now(),
        fingerprint: Fingerprint([1; 32]),
        said: Said::Location(Fix::new(position, 12.0).unwrap()),
    }
}

fn contest(test: &TestStore, mark: Mark) -> Contest {
    Contest {
        mark,
        at: test.now(),
        reason: Reason::parse("I was there; the phone was charging.").unwrap(),
        settled: None,
    }
}

#[tokio::test]
async fn facts_stay_as_they_were_first_told() {
    let (test, id, plan) = settled().await;
    let opened = Delivery {
        opened_at: Some(plan[0].opens + TimeDelta::minutes(9)),
        ..delivery(&plan[0], 8)
    };
    // The same prompt twice in one batch, and again later.
    test.store
        .note_shown(id, vec![delivery(&plan[0], 1), delivery(&plan[0], 3)]);
    test.store.note_shown(id, vec![opened]);
    show(&test, id, &plan[1..2]).await;
    let excuse = Excuse {
        at: test.now(),
        until: test.now() + TimeDelta::hours(2),
        reason: ExcuseReason::Medical,
    };
    test.store.excuse(id, excuse).await.unwrap();
    let mark = Mark::Missed(plan[0].id);
    let outside = Mark::Outside(ReportId::new(test.now(), &SystemEntropy));
    let first = contest(&test, mark);
    assert!(test.store.contest(id, first.clone()).await.unwrap());
    let again = Contest {
        reason: Reason::parse("Other words.").unwrap(),
        ..first.clone()
    };
    assert!(!test.store.contest(id, again).await.unwrap());
    assert!(
        test.store
            .contest(id, contest(&test, outside))
            .await
            .unwrap()
    );
    for store in [std::sync::Arc::clone(&test.store), test.reopened().await] {
        let mut facts = store.prompt_facts(id).await.unwrap();
        facts.deliveries.sort_by_key(|it| it.prompt);
        let [one, two] = &facts.deliveries[..] else {
            panic!("{facts:?}")
        };
        assert_eq!(one.delivered_at, plan[0].opens + TimeDelta::minutes(1));
        assert_eq!(one.opened_at, opened.opened_at);
        assert_eq!((one.opens, one.due), (plan[0].opens, plan[0].due));
        assert_eq!(*two, delivery(&plan[1], 1));
        assert_eq!(facts.excuses, [excuse]);
        assert_eq!(facts.contest_of(mark), Some(&first));
        assert!(facts.contest_of(outside).is_some());
    }
    let nobody = test.store.prompt_facts(test.traveller_id()).await.unwrap();
    assert_eq!(nobody, okaeri_domain::prompt::PromptFacts::default());
}

#[tokio::test]
async fn three_missed_in_a_row_are_listed_until_a_report_comes() {
    let (test, id, plan) = settled().await;
    show(&test, id, &plan[..3]).await;
    move_to(&test, plan[1].due);
    look(&test).await;
    assert_eq!(kinds(&test, id).await, []);
    move_to(&test, plan[2].due);
    assert_eq!(look(&test).await, 1);
    assert_eq!(look(&test).await, 0, "nobody is looked at twice");
    assert_eq!(kinds(&test, id).await, [AttentionKind::MissedPrompts]);
    assert!(is_on(&test, LineList::NotReporting, id).await);
    let flags = test.store.attention_of(id, test.now()).await.unwrap();
    let flag = flags
        .iter()
        .find(|it| it.kind == AttentionKind::MissedPrompts)
        .unwrap();
    assert_eq!(flag.since, plan[2].due);
    // One that was captured in time and waited for the network.
    let late = report(&test, id, plan[2].due - TimeDelta::minutes(3));
    test.store.record(late).await.unwrap();
    assert_eq!(kinds(&test, id).await, []);
    move_to(&test, plan[3].due);
    look(&test).await;
    assert_eq!(kinds(&test, id).await, []);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn what_did_not_reach_the_phone_only_says_that_the_phone_does_not_work() {
    let (test, id, plan) = settled().await;
    move_to(&test, plan[2].due);
    look(&test).await;
    assert_eq!(kinds(&test, id).await, [AttentionKind::PhoneNotWorking]);
    assert!(is_on(&test, LineList::NotReporting, id).await);
    test.store
        .record(report(&test, id, test.now()))
        .await
        .unwrap();
    assert_eq!(kinds(&test, id).await, []);
    // The clock of the demo may go back.
    test.clock.advance(TimeDelta::days(-1));
    assert_eq!(look(&test).await, 0);
    test.store.look_again().await.unwrap();
    assert_eq!(look(&test).await, 1);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_contest_freezes_until_a_person_has_looked() {
    let (test, id, plan) = settled().await;
    show(&test, id, &plan[..4]).await;
    move_to(&test, plan[2].due);
    look(&test).await;
    let mark = Mark::Missed(plan[1].id);
    assert!(test.store.contest(id, contest(&test, mark)).await.unwrap());
    assert_eq!(kinds(&test, id).await, [AttentionKind::Contested]);
    assert!(is_on(&test, LineList::Contested, id).await);
    move_to(&test, plan[3].due);
    look(&test).await;
    assert_eq!(kinds(&test, id).await, [AttentionKind::Contested], "frozen");
    let settlement = Settlement {
        at: test.now(),
        stands: true,
    };
    let operator = test.operator_id();
    assert!(
        test.store
            .settle(id, mark, settlement, operator)
            .await
            .unwrap()
    );
    assert!(
        !test
            .store
            .settle(id, mark, settlement, operator)
            .await
            .unwrap()
    );
    look(&test).await;
    assert_eq!(kinds(&test, id).await, [AttentionKind::MissedPrompts]);
    assert!(!is_on(&test, LineList::Contested, id).await);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn nothing_is_looked_at_after_release() {
    let (test, id, plan) = settled().await;
    let last = plan.last().unwrap();
    let release = "2026-11-30T15:00:00Z".parse::<DateTime<Utc>>().unwrap();
    assert!(last.due <= release);
    show(&test, id, &plan).await;
    move_to(&test, release);
    assert_eq!(look(&test).await, 1);
    test.clock.advance(TimeDelta::days(30));
    assert_eq!(look(&test).await, 0);
    assert!(!is_on(&test, LineList::NotReporting, id).await);
}

#[tokio::test]
async fn everybody_whose_time_has_come_is_looked_at_once() {
    let test = testing::store().await;
    let mut last = test.now();
    for n in 0..300 {
        let id = test
            .enrol(&format!("PP{n:07}"), &format!("0000-{n:04}"), &[])
            .await
            .id;
        settle(&test, id).await;
        last = last.max(plan(&test, id).await[0].due);
    }
    assert_eq!(look(&test).await, 300, "once, to learn when");
    assert_eq!(look(&test).await, 0);
    test.clock.advance(TimeDelta::hours(4));
    let (early, all) = (look(&test).await, test.now() >= last);
    assert!(early > 0 && (all || early < 300), "{early}");
    test.clock.advance(TimeDelta::minutes(1));
    assert!(look(&test).await < 30);
}
