//! What everybody sees of a case on the day on which it is destroyed, and after it.

use axum::http::StatusCode;
use chrono::{DateTime, Days, Utc};
use okaeri_domain::{
    clock::Clock as _,
    deletion::{Decision, Outcome},
    ids::TravellerId,
    operator::Role,
    traveller::NewTraveller,
};
use serde_json::json;

use crate::{
    jobs, metrics,
    testing::{self, Answer, CODE, PASSPORT, TestApp, identity},
};

const REPORTS: &str = "/en/reports/location";

async fn agree(app: &TestApp, id: TravellerId) {
    let base = &app.base;
    let asked = base.store.ask_deletion(id, base.now(), None).await;
    asked.unwrap().unwrap();
    let decision = Decision {
        at: base.now(),
        outcome: Outcome::Granted,
    };
    let by = base.operator_id();
    assert!(base.store.decide_deletion(id, decision, by).await.unwrap());
}

/// What the form says of the passport number.
async fn refusal(app: &TestApp, form: &str) -> (StatusCode, String) {
    let page: Answer = app.post_form("/en/start", "", form).await;
    let (_, after) = page.body.split_once("id=\"passport-error\"").unwrap();
    let (_, after) = after.split_once('>').unwrap();
    let (text, _) = after.split_once("</p>").unwrap();
    (page.status, text.to_owned())
}

async fn signed_in(app: &TestApp) -> String {
    let form = "name=follow-up&password=a+long+password";
    let answer = app.post_form("/en/console/sign-in", "", form).await;
    answer.session()
}

#[tokio::test]
async fn a_destroyed_case_is_nobodys_any_more() {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let other = NewTraveller {
        name: "TANAKA AOI".to_owned(),
        ..app.base.new_traveller("AB1234567")
    };
    app.base.store.enrol(vec![(other, vec![])]).await.unwrap();
    let cookie = app.settle().await;
    app.operator(Role::FollowUp).await;
    let report = json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-0123456789ab",
        "captured_at": "2026-11-20T02:59:30Z",
        "latitude": 35.6909,
        "longitude": 139.7003,
        "accuracy": 12.0,
    });
    let sent = app.post_json(REPORTS, &cookie, &report).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    app.post_form("/en/messages", &cookie, "text=May+I+go+out")
        .await;
    agree(&app, id).await;
    // The day on which the page says that it will be; a moment before, all of it is there.
    let destroyed: DateTime<Utc> = "2026-12-14T15:00:00Z".parse().unwrap();
    let told = app.get("/en/my-data", &cookie).await.body;
    let told = told.replace(['\u{2068}', '\u{2069}'], "");
    assert!(told.contains("The centre has agreed.") && told.contains("15 December 2026"));
    app.base.clock.advance(destroyed - app.base.clock.now());
    for (path, words) in [
        ("/en/my-data", "SUZUKI MEI"),
        ("/en/messages", "May I go out"),
    ] {
        let page = app.get(path, &cookie).await;
        assert!(page.body.contains(words), "{path}");
    }
    let done = jobs::destroy(&*app.base.store, &*app.base.clock, &app.base.programme);
    assert_eq!(done.await.unwrap().cases, 1);
    assert!(metrics::text().contains("okaeri_cases_destroyed_total"));

    for path in [
        "/en/my-data",
        "/en/messages",
        "/en/today",
        "/en/my-data.json",
    ] {
        let page = app.get(path, &cookie).await;
        assert_eq!(page.header("location"), "/en/start", "{path}");
    }
    // A phone that was away sends its report once more.
    let again = app.post_json(REPORTS, &cookie, &report).await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert_eq!(again.json()["code"], "unauthorised");
    // To the sign-in it is somebody who has never been here.
    for code in ["", &format!("code={CODE}&")] {
        let gone = refusal(&app, &format!("{code}{}", identity(PASSPORT))).await;
        let nobody = refusal(&app, &format!("{code}{}", identity("ZZ9999999"))).await;
        assert_eq!(gone, nobody);
        assert_eq!(gone.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let operator = signed_in(&app).await;
    let case = format!("/en/console/cases/{id}");
    let page = app.get(&case, &operator).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    for text in ["suzuki", PASSPORT, "nishi-shinjuku"] {
        let list = format!("/en/console?list=all&q={text}");
        let list = app.get(&list, &operator).await;
        assert_eq!(list.status, StatusCode::OK);
        assert!(!list.body.contains("SUZUKI MEI"), "{text}");
    }
    assert_eq!(app.base.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn whoever_has_come_again_keeps_the_newer_stay() {
    let app = testing::app().await;
    let first = app.base.new_traveller(PASSPORT);
    let early = first.period.release_date() - Days::new(400);
    let first = NewTraveller {
        period: app.base.programme.period_from(early),
        ..first
    };
    let gone = first.id;
    app.base.store.enrol(vec![(first, vec![])]).await.unwrap();
    let stays = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let cookie = app.settle().await;
    let done = jobs::destroy(&*app.base.store, &*app.base.clock, &app.base.programme);
    assert_eq!(done.await.unwrap().cases, 1);
    let store = &app.base.store;
    assert!(store.traveller(gone).await.unwrap().is_none());
    assert!(store.traveller(stays).await.unwrap().is_some());
    let page = app.get("/en/today", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    let operator = app.operator(Role::FollowUp).await;
    let list = app.get("/en/console?list=all&q=suzuki", &operator).await;
    assert!(list.body.contains("SUZUKI MEI"));
}
