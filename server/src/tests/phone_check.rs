//! The phone check, on either engine: what is kept of it, whom the list of phones that do not work
//! shows, and what the pages of both sides take and tell.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use okaeri_domain::{
    attention::{AttentionKind, LineList},
    ids::TravellerId,
    operator::Role,
    phone_check::{Device, Finding, Found, Part},
    session::TokenHash,
    store::ListQuery,
    waiting_days::local_date,
};

use crate::{
    jobs,
    testing::{self, Answer, CODE, PASSPORT, TestApp, TestStore},
};

const ANDROID: &str = "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 \
                       (KHTML, like Gecko) Chrome/120.0.6099.43 Mobile Safari/537.36";

async fn enrolled() -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    (test, id)
}

fn finding(test: &TestStore, phone: u8, part: Part, found: Found) -> Finding {
    Finding {
        phone: TokenHash([phone; 32]),
        part,
        found,
        minutes: None,
        is_stated: false,
        at: test.now(),
        device: Device::of(ANDROID),
    }
}

/// A minute after what was before.
async fn keep(test: &TestStore, id: TravellerId, findings: Vec<Finding>) {
    test.clock.advance(TimeDelta::minutes(1));
    let findings = findings.into_iter().map(|finding| Finding {
        at: test.now(),
        ..finding
    });
    let findings = findings.collect();
    test.store.keep_findings(id, findings).await.unwrap();
}

/// For how many minutes the traveller is on the list of phones that do not work.
async fn listed(test: &TestStore, id: TravellerId) -> Option<i64> {
    let query = ListQuery {
        list: LineList::PhoneNotWorking,
        search: None,
        after: None,
        limit: 10,
        now: test.now(),
        today: local_date(test.now(), test.programme.zone),
    };
    let page = test.store.line_list(query).await.unwrap();
    let row = page.rows.iter().find(|row| row.traveller == id)?;
    Some((test.now() - row.cursor.since).num_minutes())
}

#[tokio::test]
async fn of_each_part_and_phone_the_last_finding_is_kept() {
    let (test, id) = enrolled().await;
    let clock = Finding {
        minutes: Some(61),
        is_stated: true,
        ..finding(&test, 1, Part::Clock, Found::Behind)
    };
    keep(&test, id, vec![clock.clone()]).await;
    keep(
        &test,
        id,
        vec![
            finding(&test, 1, Part::Location, Found::Denied),
            finding(&test, 2, Part::Location, Found::Works),
        ],
    )
    .await;
    keep(
        &test,
        id,
        vec![finding(&test, 1, Part::Location, Found::Coarse)],
    )
    .await;
    // Who skips a step says nothing about the phone; where nothing is known, that is kept.
    keep(
        &test,
        id,
        vec![
            finding(&test, 1, Part::Location, Found::Skipped),
            finding(&test, 1, Part::Camera, Found::Skipped),
        ],
    )
    .await;
    for store in [std::sync::Arc::clone(&test.store), test.reopened().await] {
        let all = store.findings(id).await.unwrap();
        let short: Vec<(u8, Part, Found)> = all
            .iter()
            .map(|it| (it.phone.0[0], it.part, it.found))
            .collect();
        assert_eq!(
            short,
            [
                (1, Part::Camera, Found::Skipped),
                (1, Part::Location, Found::Coarse),
                (2, Part::Location, Found::Works),
                (1, Part::Clock, Found::Behind),
            ]
        );
        let kept = all.last().unwrap();
        let expected = Finding {
            at: kept.at,
            ..clock.clone()
        };
        assert_eq!(*kept, expected);
        assert_eq!((test.now() - kept.at).num_minutes(), 3);
    }
    assert_eq!(test.store.findings(test.traveller_id()).await.unwrap(), []);
}

#[tokio::test]
async fn a_phone_that_cannot_report_is_listed_until_a_check_is_good() {
    let (test, id) = enrolled().await;
    let check = async |phone, part, found| {
        keep(&test, id, vec![finding(&test, phone, part, found)]).await;
        listed(&test, id).await
    };
    assert_eq!(check(1, Part::Camera, Found::Denied).await, None);
    assert_eq!(check(1, Part::Location, Found::Denied).await, Some(0));
    // Still so, and since the first time.
    assert_eq!(check(1, Part::Location, Found::Unavailable).await, Some(1));
    assert_eq!(check(2, Part::Location, Found::Skipped).await, Some(2));
    let flags = test.store.attention_of(id, test.now()).await.unwrap();
    assert!(flags.iter().any(|it| it.kind == AttentionKind::PhoneCheck));
    assert_eq!(check(2, Part::Location, Found::Works).await, None);
    assert_eq!(check(1, Part::Storage, Found::Unsupported).await, Some(0));
    assert_eq!(check(1, Part::Storage, Found::Fleeting).await, None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

#[tokio::test]
async fn phones_that_are_known_not_to_work_are_listed_after_the_migration() {
    let (app, _, id) = settled().await;
    let test = &app.base;
    test.clock.advance(TimeDelta::days(2));
    jobs::look_at_prompts(&*test.store, &*test.clock)
        .await
        .unwrap();
    let since = listed(test, id).await;
    assert!(since.is_some(), "no request has reached the phone");
    // As it was before.
    for sql in [
        "DELETE FROM lines WHERE list = 7",
        "DELETE FROM line_counts WHERE list = 7",
        "DROP TABLE phone_checks",
        "DELETE FROM _sqlx_migrations WHERE version = 8",
    ] {
        test.storage.raw(sql).await.unwrap();
    }
    assert_eq!(listed(test, id).await, None);
    test.reopened().await;
    assert_eq!(listed(test, id).await, since);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

/// As the script sends it.
async fn measured(app: &TestApp, cookie: &str, form: &str) -> Answer {
    let request = Request::post("/en/phone-check/measured")
        .header(header::HOST, "okaeri.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::USER_AGENT, ANDROID)
        .header(header::COOKIE, cookie);
    app.send(request.body(Body::from(form.to_owned())).unwrap())
        .await
}

#[tokio::test]
async fn what_a_phone_finds_is_told_to_both_sides() {
    let (app, cookie, id) = settled().await;
    let operator = app.operator(Role::FollowUp).await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("Start the check"), "an invitation, no gate");
    let empty = app.get("/en/phone-check/result", &cookie).await;
    assert_eq!(empty.header("location"), "/en/phone-check");
    let news = app.backend.news.watch();
    let answer = measured(&app, &cookie, "part=location&found=denied").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(news.has_changed().unwrap(), "an open list hears of it");
    assert_eq!(
        answer.json(),
        serde_json::json!({ "found": "denied", "outcome": "needs-help", "minutes": null })
    );
    let ahead = app.base.now() + TimeDelta::minutes(61);
    let form = format!("part=clock&found=clock&phone={}", ahead.timestamp_millis());
    let answer = measured(&app, &cookie, &form).await;
    assert_eq!(
        answer.json(),
        serde_json::json!({ "found": "ahead", "outcome": "needs-help", "minutes": 61 })
    );
    measured(&app, &cookie, "part=camera&found=works").await;
    let result = app.get("/en/phone-check/result", &cookie).await.body;
    for text in [
        "You or your phone said no",
        "differs from ours by",
        "What you can do",
        "/en/phone-check?only=location",
        "Not tried",
    ] {
        assert!(result.contains(text), "{text}");
    }
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("Needs help") && !today.contains("Start the check"));
    let case = format!("/en/console/cases/{id}");
    let seen = app.get(&case, &operator).await.body;
    for text in [
        "The phone check found a fault",
        "not allowed on the phone",
        " ahead",
        "Android/Chrome 120",
    ] {
        assert!(seen.contains(text), "{text}");
    }
    assert!(!seen.contains("Pixel"), "no more of the browser is kept");
    let list = "/ja/console?list=phone-not-working";
    assert!(app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    measured(&app, &cookie, "part=location&found=works").await;
    let now = app.base.now().timestamp_millis();
    measured(&app, &cookie, &format!("part=clock&phone={now}")).await;
    assert!(!app.get(list, &operator).await.body.contains("SUZUKI MEI"));
}

#[tokio::test]
async fn what_no_page_sends_is_refused_and_changes_nothing() {
    let (app, cookie, id) = settled().await;
    for form in [
        "",
        "part=location",
        "part=location&found=",
        "part=location&found=silent",
        "part=location&found=fails",
        "part=face&found=works",
        "part=clock&found=works",
        "part=clock&phone=",
        "part=clock&phone=now",
        "part=clock&phone=99999999999999999999",
        "part=clock&phone=9223372036854775807",
    ] {
        let answer = measured(&app, &cookie, form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
    }
    let answer = measured(&app, "", "part=location&found=works").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(app.base.store.findings(id).await.unwrap(), []);
}

/// An answer to every question.
const ANSWERS: &str = "location=yes&camera=no&notifications=untried&storage=yes&clock=yes";

#[tokio::test]
async fn who_has_no_script_says_by_hand_what_works() {
    let (app, cookie, id) = settled().await;
    let page = app.get("/en/phone-check", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Say it yourself"));
    for wrong in ["", "&battery=", "&battery=perhaps"] {
        let form = format!("{ANSWERS}{wrong}");
        let answer = app.post_form("/en/phone-check", &cookie, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        let error = "id=\"battery-error\"";
        assert!(answer.body.contains(error) && answer.body.contains("Choose one of the answers."));
        // What was chosen stays chosen.
        let no = answer
            .body
            .split("name=\"camera\" value=\"no\"")
            .nth(1)
            .unwrap();
        assert!(no.starts_with(" checked"), "{}", &no[..20]);
    }
    assert_eq!(app.base.store.findings(id).await.unwrap(), []);
    let form = format!("{ANSWERS}&battery=yes");
    let answer = app.post_form("/en/phone-check", &cookie, &form).await;
    assert_eq!(answer.header("location"), "/en/phone-check/result");
    let findings = app.base.store.findings(id).await.unwrap();
    assert!(findings.len() == 6 && findings.iter().all(|it| it.is_stated));
    let result = app.get("/en/phone-check/result", &cookie).await.body;
    assert!(result.contains("As you told us") && result.contains("Needs help"));
    let operator = app.operator(Role::Viewer).await;
    let seen = app.get(&format!("/en/console/cases/{id}"), &operator).await;
    assert!(seen.body.contains("does not work") && seen.body.contains("said by the traveller"));
}

#[tokio::test]
async fn a_phone_sees_its_own_check_and_none_after_the_end() {
    let (app, cookie, id) = settled().await;
    measured(&app, &cookie, "part=location&found=denied").await;
    let other = app.start_report_only().await;
    let today = app.get("/en/today", &other).await.body;
    assert!(today.contains("Start the check") && !today.contains("Needs help"));
    let result = app.get("/en/phone-check/result", &other).await;
    assert_eq!(result.header("location"), "/en/phone-check");
    app.base.clock.advance(TimeDelta::minutes(1));
    measured(&app, &other, "part=location&found=works").await;
    assert_eq!(listed(&app.base, id).await, None, "it can report");
    app.base.clock.advance(TimeDelta::days(30));
    for path in ["/en/phone-check", "/en/phone-check/result"] {
        let answer = app.get(path, &cookie).await;
        assert_eq!(answer.header("location"), "/en/today", "{path}");
    }
    let late = measured(&app, &cookie, "part=location&found=denied").await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(late.json()["code"], "released");
}
