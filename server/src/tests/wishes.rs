//! Hours and needs, on either engine and on the pages of both sides: what is kept, from when on it
//! counts, and who sees it. And the receipts that anybody can check.

use axum::http::StatusCode;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    attention::AttentionKind,
    geofence::{Fix, Position},
    ids::{ReportId, TravellerId},
    my_data::Deed,
    operator::Role,
    programme::WindowName,
    prompt::{Followed, Prompt, PromptKind, plan_of_day},
    report::{Fingerprint, Person, Said, Submission},
    store::{Recorded, StoreError},
    times::{Need, Wish, Wishes},
    traveller::{PledgeAccepted, WaitingPlace},
};
use serde_json::json;

use crate::{
    adapters::SystemEntropy,
    jobs,
    testing::{self, CODE, PASSPORT, TestApp, TestStore},
};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn tokyo(day: u32, time: &str) -> DateTime<Utc> {
    format!("2026-11-{day}T{time}:00+09:00").parse().unwrap()
}

/// Settled at noon of 20 November, day 4.
async fn settled() -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
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
    (test, id)
}

fn late() -> Wish {
    Wish {
        window: Some(WindowName::Late),
        needs: None,
    }
}

fn needs(needs: &[Need]) -> Wish {
    Wish {
        window: None,
        needs: Some(needs.iter().copied().collect()),
    }
}

async fn wish(test: &TestStore, id: TravellerId, wish: Wish) -> bool {
    let wished = test.store.wish(id, wish, None, test.now(), &test.programme);
    wished.await.unwrap()
}

async fn wishes(test: &TestStore, id: TravellerId) -> Wishes {
    test.store.traveller(id).await.unwrap().unwrap().wishes
}

async fn report(test: &TestStore, id: TravellerId) -> ReportId {
    let report = ReportId::new(test.now(), &SystemEntropy);
    let position = Position::new(35.6909, 139.7003).unwrap();
    let submission = Submission {
        id: report,
        traveller: id,
        person: Person::Traveller,
        captured_at: test.now(),
        received_at: test.now(),
        fingerprint: Fingerprint([0; 32]),
        said: Said::Location(Fix::new(position, 12.0).unwrap()),
    };
    let recorded = test.store.record(submission).await.unwrap();
    assert!(matches!(recorded, Recorded::New(_)));
    report
}

/// Flags of that kind that count at a time.
async fn is_raised(
    test: &TestStore,
    id: TravellerId,
    kind: AttentionKind,
    at: DateTime<Utc>,
) -> bool {
    let flags = test.store.attention_of(id, at).await.unwrap();
    flags.iter().any(|it| it.kind == kind)
}

#[tokio::test]
async fn wishes_are_kept_sealed_and_nothing_is_left_of_what_is_taken_back() {
    let (test, id) = settled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    assert_eq!(wishes(&test, id).await, Wishes::default());
    assert!(wish(&test, id, late()).await);
    assert!(!wish(&test, id, late()).await, "the same again");
    assert!(wish(&test, id, needs(&[Need::Deaf, Need::Children])).await);
    let kept = wishes(&test, id).await;
    assert_eq!(kept.times.window_on(day(20)), WindowName::Day);
    assert_eq!(kept.times.window_on(day(21)), WindowName::Late);
    assert!(kept.times.is_longer_on(day(21)));
    assert!(kept.is_not_phoned());
    assert_eq!(kept.told_at, Some(test.now()));
    let reopened = test.reopened().await;
    let again = reopened.traveller(id).await.unwrap().unwrap();
    assert_eq!(again.wishes, kept);
    assert_eq!(wishes(&test, other).await, Wishes::default());
    // What is sealed for one traveller opens for no other.
    let swap = "UPDATE travellers SET wishes_sealed =
        (SELECT other.wishes_sealed FROM travellers AS other
         WHERE other.wishes_sealed IS NOT NULL) WHERE wishes_sealed IS NULL";
    assert_eq!(test.storage.raw(swap).await.unwrap(), 1);
    let swapped = test.store.traveller(other).await;
    assert!(matches!(swapped, Err(StoreError::Unreadable { .. })));
    let day_again = Wish {
        window: Some(WindowName::Day),
        needs: Some([].into()),
    };
    assert!(wish(&test, id, day_again).await);
    let left = "UPDATE travellers SET wishes_sealed = NULL WHERE wishes_sealed IS NOT NULL";
    // Only what the swap has left.
    assert_eq!(test.storage.raw(left).await.unwrap(), 1);
}

#[tokio::test]
async fn deadlines_follow_the_hours_also_for_a_case_that_the_writer_remembers() {
    let (test, id) = settled().await;
    let kind = AttentionKind::NoLocationReport;
    // The deadline of tomorrow is set by a report, and the case is remembered from it.
    report(&test, id).await;
    assert!(is_raised(&test, id, kind, tokyo(21, "20:00")).await);
    assert!(wish(&test, id, late()).await);
    assert!(!is_raised(&test, id, kind, tokyo(21, "22:59")).await);
    assert!(is_raised(&test, id, kind, tokyo(21, "23:00")).await);
    test.clock.advance(TimeDelta::minutes(1));
    report(&test, id).await;
    assert!(!is_raised(&test, id, kind, tokyo(21, "22:59")).await);
    assert!(is_raised(&test, id, kind, tokyo(21, "23:00")).await);
}

async fn plan(test: &TestStore, id: TravellerId, day: NaiveDate) -> Vec<Prompt> {
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let who = Followed::of(&traveller).unwrap();
    let mut plan = plan_of_day(&test.programme, &who, day);
    plan.retain(|it| it.id.kind == PromptKind::Location);
    plan
}

#[tokio::test]
async fn nobody_is_looked_at_by_the_old_hours() {
    let (test, id) = settled().await;
    // Two today, in hours that stay; the third one comes late tomorrow.
    let today = plan(&test, id, day(20)).await;
    assert_eq!(today.len(), 2);
    let before = plan(&test, id, day(21)).await[0];
    assert!(wish(&test, id, late()).await);
    assert_eq!(plan(&test, id, day(20)).await, today);
    let third = plan(&test, id, day(21)).await[0];
    assert_eq!(third.due - before.due, TimeDelta::hours(3));
    let kind = AttentionKind::PhoneNotWorking;
    for (at, expected) in [(before.due, false), (third.due, true)] {
        test.clock.advance(at - test.now());
        jobs::look_at_prompts(&*test.store, &*test.clock)
            .await
            .unwrap();
        assert_eq!(is_raised(&test, id, kind, test.now()).await, expected);
    }
}

#[tokio::test]
async fn what_an_operator_sets_is_noted_and_what_the_traveller_sets_is_not() {
    let (test, id) = settled().await;
    assert!(wish(&test, id, late()).await);
    assert_eq!(test.store.accesses(id, None, 9).await.unwrap(), []);
    let by = test.operator_id();
    let deaf = needs(&[Need::Deaf]);
    for expected in [true, false] {
        let set = test
            .store
            .wish(id, deaf.clone(), Some(by), test.now(), &test.programme);
        assert_eq!(set.await.unwrap(), expected);
    }
    let accesses = test.store.accesses(id, None, 9).await.unwrap();
    let deeds: Vec<Deed> = accesses.iter().map(|it| it.deed).collect();
    assert_eq!(deeds, [Deed::SetWishes]);
}

#[tokio::test]
async fn a_receipt_is_found_at_once_and_tells_no_more_than_it_has_to() {
    let (test, id) = settled().await;
    let stored = report(&test, id).await;
    let received = test.store.received(stored).await.unwrap().unwrap();
    assert_eq!(received.kind, "location");
    assert_eq!(received.at, test.now());
    let unknown = ReportId::new(test.now(), &SystemEntropy);
    assert_eq!(test.store.received(unknown).await.unwrap(), None);
}

/// Without the marks that isolate what is put into a sentence.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

async fn app() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &["KENJI"]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

#[tokio::test]
async fn a_traveller_chooses_hours_which_count_from_tomorrow_on() {
    let (app, cookie, _) = app().await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("href=\"/en/times\"") && today.contains("href=\"/en/needs\""));
    let page = app.get("/en/times", &cookie).await.body;
    let shown = plain(&page);
    for time in ["06:00", "18:00", "08:00", "20:00", "11:00", "23:00"] {
        assert!(shown.contains(time), "{time}");
    }
    assert!(page.contains("value=\"day\" checked"));
    for _ in 0..2 {
        let chosen = app.post_form("/en/times", &cookie, "window=late").await;
        assert_eq!(chosen.header("location"), "/en/times");
    }
    let page = app.get("/en/times", &cookie).await.body;
    let shown = plain(&page);
    assert!(shown.contains("At present we ask you between 08:00 and 20:00."));
    let coming = "21 November 2026 on, we ask you between 11:00 and 23:00.";
    assert!(shown.contains(coming), "{shown}");
    assert!(page.contains("value=\"late\" checked"));
    // The health report of today is due as it was, that of tomorrow later.
    for due in ["18:00", "21:00"] {
        let today = plain(&app.get("/en/today", &cookie).await.body);
        assert!(today.contains(&format!("answer by {due}")), "{due}");
        app.base.clock.advance(TimeDelta::days(1));
    }
    let wrong = app.post_form("/en/times", &cookie, "window=never").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn on_the_last_day_the_page_says_that_nothing_changes() {
    let (app, cookie, id) = app().await;
    app.base.clock.advance(TimeDelta::days(10));
    let page = app.get("/en/times", &cookie).await.body;
    assert!(page.contains("Your waiting days end today"));
    assert!(!page.contains("name=\"window\""));
    let chosen = app.post_form("/en/times", &cookie, "window=late").await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert_eq!(wishes(&app.base, id).await, Wishes::default());
    // What helps whoever calls still counts.
    app.post_form("/en/needs", &cookie, "need=deaf&need=children")
        .await;
    assert!(wishes(&app.base, id).await.is_not_phoned());
    app.base.clock.advance(TimeDelta::days(1));
    for path in ["/en/times", "/en/needs"] {
        assert_eq!(app.get(path, &cookie).await.header("location"), "/en/today");
        let late = app.post_form(path, &cookie, "window=late&need=night").await;
        assert_eq!(late.status, StatusCode::BAD_REQUEST);
    }
}

const COPIES: [&str; 3] = ["/en/my-data", "/en/my-data.json", "/en/my-data/download"];

#[tokio::test]
async fn needs_are_shown_to_both_sides_and_taken_back() {
    let (app, cookie, id) = app().await;
    let viewer = app.operator(Role::Viewer).await;
    let case = format!("/en/console/cases/{id}");
    for (form, is_told) in [("need=deaf&need=night&need=nothing", true), ("", false)] {
        let told = app.post_form("/en/needs", &cookie, form).await;
        assert_eq!(told.header("location"), "/en/needs");
        let page = app.get("/en/needs", &cookie).await.body;
        for (word, ticked) in [("deaf", is_told), ("night", is_told), ("children", false)] {
            let shown = page.contains(&format!("value=\"{word}\" checked"));
            assert_eq!(shown, ticked, "{word}");
        }
        assert_eq!(page.contains("You told us on"), is_told);
        assert_eq!(page.contains("name=\"window\" value=\"late\""), is_told);
        let list = app.get("/en/console", &viewer).await.body;
        assert_eq!(list.contains("Do not phone"), is_told);
        let seen = app.get(&case, &viewer).await.body;
        for shown in ["Do not phone. Write a message", "Phone in the evening"] {
            assert_eq!(seen.contains(shown), is_told, "{shown}");
        }
        for path in COPIES {
            let copy = app.get(path, &cookie).await.body;
            let word = if path.contains("json") {
                "\"deaf\""
            } else {
                "I am deaf"
            };
            assert_eq!(copy.contains(word), is_told, "{path}");
        }
    }
    assert_eq!(wishes(&app.base, id).await, Wishes::default());
}

#[tokio::test]
async fn an_operator_sets_them_for_the_traveller_who_sees_that() {
    let (app, cookie, id) = app().await;
    let path = format!("/en/console/cases/{id}/times");
    let form = "window=early&need=children";
    let viewer = app.operator(Role::Viewer).await;
    let refused = app.post_form(&path, &viewer, form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let case = format!("/en/console/cases/{id}");
    assert!(
        !app.get(&case, &viewer)
            .await
            .body
            .contains("Change for the traveller")
    );
    let desk = app.operator(Role::FollowUp).await;
    let wrong = app.post_form(&path, &desk, "window=never").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let set = app.post_form(&path, &desk, form).await;
    assert_eq!(set.header("location"), format!("{case}#times"));
    let kept = wishes(&app.base, id).await;
    assert_eq!(kept.times.window_on(day(21)), WindowName::Early);
    assert!(kept.needs.contains(&Need::Children));
    let data = app.get("/en/my-data", &cookie).await.body;
    assert!(data.contains("Changed when and how we ask you, as you wished"));
    assert!(data.contains("I look after small children"));
    let copy = app.get("/en/my-data.json", &cookie).await.json();
    let expected = json!([{ "from": "2026-11-21", "window": "early", "longer": true }]);
    assert_eq!(copy["traveller"]["wishes"]["hours"], expected);
    // On the last day the form has no hours, and still takes needs.
    app.base.clock.advance(TimeDelta::days(10));
    let desk = app.operator(Role::Supervisor).await;
    let set = app.post_form(&path, &desk, "need=shared-room").await;
    assert_eq!(set.status, StatusCode::SEE_OTHER);
    let kept = wishes(&app.base, id).await;
    assert_eq!(kept.needs, [Need::SharedRoom].into());
    assert_eq!(kept.times.window_on(day(30)), WindowName::Early);
    // A case that operators do not see any more, they do not change either.
    app.base.clock.advance(TimeDelta::days(15));
    let desk = app.sign_in("supervisor").await;
    let late = app.post_form(&path, &desk, "need=deaf").await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
    assert_eq!(wishes(&app.base, id).await.needs, kept.needs);
}

#[tokio::test]
async fn anybody_checks_a_receipt_and_learns_nothing_of_the_person() {
    let (app, cookie, _) = app().await;
    let report = ReportId::new(app.base.now(), &SystemEntropy);
    let body = json!({
        "id": report, "latitude": 35.6909, "longitude": 139.7003, "accuracy": 12.0,
    });
    let sent = app.post_json("/en/reports/location", &cookie, &body).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    let code = sent.json()["receipt"].as_str().unwrap().to_owned();
    let path = format!("/en/receipts/{report}");
    for page in ["/en/today", "/en/timeline"] {
        let page = app.get(page, &cookie).await.body;
        assert!(page.contains(&format!("href=\"{path}\"")));
    }
    // A stranger's phone.
    let seen = app.get(&path, "").await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.header("cache-control"), "no-store");
    let body = plain(&seen.body);
    for shown in [
        "This report has arrived",
        "20 November 2026 · 12:00",
        &code,
        "<svg",
        "Report of where",
    ] {
        assert!(body.contains(shown), "{shown}");
    }
    for hidden in ["SUZUKI", "Shinjuku", "KENJI", "waiting place"] {
        assert!(!seen.body.contains(hidden), "{hidden}");
    }
    // Another report, which waited on the phone: its own kind, code and time of arrival.
    app.base.clock.advance(TimeDelta::hours(1));
    let health = "0193a1b2-c3d4-7e5f-8a9b-000000000001";
    let form = format!(
        "captured_at=2026-11-20T03:10:00Z&p0-id={health}&p0-temperature=36.4\
         &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002&p1-temperature=36.5"
    );
    let sent = app.post_form("/en/health", &cookie, &form).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    let second = plain(&app.get(&format!("/en/receipts/{health}"), "").await.body);
    let arrived = "20 November 2026 · 13:00";
    assert!(second.contains(arrived) && !second.contains("Report of where"));
    assert!(second.contains("Report of how") && !second.contains("36.4"));
    let drawn = |page: &str| {
        let (_, code) = page.split_once("class=\"code__picture").expect("a QR code");
        code.split_once("</svg>").expect("a picture").0.to_owned()
    };
    assert_ne!(
        drawn(&second),
        drawn(&body),
        "each code leads to its own receipt"
    );
    let other = ReportId::new(app.base.now(), &SystemEntropy).to_string();
    // Neither an id that is not there, nor the code that people read out.
    for unknown in [other.as_str(), code.as_str(), "%27"] {
        let seen = app.get(&format!("/en/receipts/{unknown}"), "").await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND);
        assert!(seen.body.contains("There is no such receipt"), "{unknown}");
    }
}
