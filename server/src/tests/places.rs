//! Changes of place: what the pages of both sides show, take and refuse.

use axum::http::StatusCode;
use chrono::TimeDelta;
use okaeri_domain::{ids::TravellerId, operator::Role, places::MOST};

use crate::testing::{self, CODE, PASSPORT, TestApp};

const PAGE: &str = "/en/place/change";
const LIST: &str = "/en/console?list=change-of-place";
/// Noon of 20 November is day 4; the last waiting day is 30 November.
const GOOD: &str = "address=7-7-7+Meguro&day=2026-11-22&until=2026-11-25&reason=planned&words=Home";

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

/// Asks, and answers as the desk does.
async fn decided(app: &TestApp, cookie: &str, id: TravellerId, form: &str) -> String {
    let answer = app.post_form(PAGE, cookie, GOOD).await;
    assert_eq!(answer.header("location"), PAGE);
    let operator = app.operator(Role::FollowUp).await;
    let path = format!("/en/console/cases/{id}/places");
    let mut letters = app.backend.letters.listen();
    let answer = app.post_form(&path, &operator, form).await;
    assert_eq!(letters.try_recv(), Ok(id), "an open page hears of it");
    let case = format!("/en/console/cases/{id}");
    assert_eq!(answer.header("location"), case, "{}", answer.body);
    operator
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
    let (app, cookie, id) = settled().await;
    let long = "x".repeat(1_001);
    for (form, errors) in [
        (
            "address=&day=&until=&reason=&words=Because",
            &["address", "day", "reason"][..],
        ),
        ("address=Meguro&day=2026-11-19&reason=planned", &["day"]),
        ("address=Meguro&day=2026-12-01&reason=planned", &["day"]),
        ("address=Meguro&day=tomorrow&reason=planned", &["day"]),
        (
            "address=Meguro&day=2026-11-22&until=2026-11-22&reason=care",
            &["until"],
        ),
        (
            "address=Meguro&day=2026-11-22&until=2026-11-30&reason=care",
            &["until"],
        ),
        (
            "address=Meguro&day=2026-11-22&until=later&reason=care",
            &["until"],
        ),
        ("address=Meguro&day=2026-11-22&reason=boredom", &["reason"]),
        (
            "address=Meguro&day=2026-11-22&reason=other&words=+",
            &["words"],
        ),
        (
            &format!("address=Meguro&day=2026-11-22&reason=care&words={long}"),
            &["words"],
        ),
    ] {
        let page = app.post_form(PAGE, &cookie, form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        for field in ["address", "day", "until", "reason", "words"] {
            let is_wrong = page.body.contains(&format!("id=\"{field}-error\""));
            assert_eq!(is_wrong, errors.contains(&field), "{form} {field}");
        }
        for typed in ["Meguro", "Because", &long] {
            assert_eq!(form.contains(typed), page.body.contains(typed), "{form}");
        }
        if form.contains("day=2026-11-22") {
            assert!(page.body.contains("value=\"2026-11-22\" selected"));
        }
        if form.contains("reason=care") {
            assert!(page.body.contains("value=\"care\" checked"));
        }
    }
    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    assert_eq!(traveller.changes, []);
}

#[tokio::test]
async fn a_request_is_shown_to_both_and_taken_back() {
    let (app, cookie, id) = settled().await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("I am moving to another place"));
    app.post_form(PAGE, &cookie, GOOD).await;
    // Sent twice is asked once.
    let again = app.post_form(PAGE, &cookie, GOOD).await;
    assert_eq!(again.header("location"), PAGE);
    let page = app.get(PAGE, &cookie).await.body;
    for shown in ["The centre is deciding", "7-7-7 Meguro", "Nishi-Shinjuku"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("name=\"address\""));
    for path in ["/en/today", "/en/timeline", "/en/place"] {
        let page = app.get(path, &cookie).await.body;
        assert!(page.contains("You asked to move"), "{path}");
    }
    let viewer = app.operator(Role::Viewer).await;
    assert!(app.get(LIST, &viewer).await.body.contains("SUZUKI MEI"));
    let case = format!("/en/console/cases/{id}");
    let seen = app.get(&case, &viewer).await.body;
    for shown in ["7-7-7 Meguro", "Nishi-Shinjuku", "planned from the start"] {
        assert!(seen.contains(shown), "{shown}");
    }
    assert!(!seen.contains("Approve the new place"));
    let form = "change=0&decision=approve";
    let refused = app
        .post_form(&format!("{case}/places"), &viewer, form)
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    for _ in 0..2 {
        let path = format!("{PAGE}/withdraw");
        let answer = app.post_form(&path, &cookie, "change=0").await;
        assert_eq!(answer.header("location"), PAGE);
    }
    assert!(!app.get(LIST, &viewer).await.body.contains("SUZUKI MEI"));
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("name=\"address\"") && !page.contains("deciding"));
    let seen = app.get(&case, &viewer).await.body;
    assert!(seen.contains("taken back by the traveller"));
}

#[tokio::test]
async fn a_refusal_needs_a_reason_which_the_traveller_reads_in_their_language() {
    let (app, cookie, id) = settled().await;
    app.post_form(PAGE, &cookie, GOOD).await;
    let operator = app.operator(Role::Supervisor).await;
    let case = format!("/en/console/cases/{id}");
    let path = format!("{case}/places");
    for form in [
        "change=0&decision=refuse",
        "change=0&decision=refuse&why=no",
    ] {
        let page = app.post_form(&path, &operator, form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("id=\"why-error\""));
    }
    for form in ["change=0", "change=x&decision=approve", ""] {
        let answer = app.post_form(&path, &operator, form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
    }
    let form = "change=0&decision=refuse&why=transport";
    let answer = app.post_form(&path, &operator, form).await;
    assert_eq!(answer.header("location"), case);
    // Decided twice is decided once.
    let form = "change=0&decision=approve";
    app.post_form(&path, &operator, form).await;
    let seen = app.get(&case, &operator).await.body;
    assert!(seen.contains("Move refused") && !seen.contains("Move approved"));
    assert!(!app.get(LIST, &operator).await.body.contains("SUZUKI MEI"));
    for path in ["/ja/place/change", "/ja/timeline"] {
        let page = app.get(path, &cookie).await.body;
        assert!(page.contains("公共交通機関を使わずに"), "{path}");
    }
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("The centre has not agreed to your move"));
    assert!(
        app.get(PAGE, &cookie)
            .await
            .body
            .contains("name=\"address\"")
    );
    app.base.clock.advance(TimeDelta::hours(49));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("I am moving to another place"));
}

#[tokio::test]
async fn a_move_from_its_approval_to_the_arrival() {
    let (app, cookie, id) = settled().await;
    decided(&app, &cookie, id, "change=0&decision=approve").await;
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("The centre has agreed") && page.contains("not moving after all"));
    // Another can be asked for meanwhile.
    assert!(page.contains("name=\"address\""));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("You move on") && !today.contains("I have arrived"));
    let here = "latitude=35.7409&longitude=139.7003&accuracy=12";
    let early = app.get("/en/place/arrived", &cookie).await;
    assert_eq!(early.header("location"), "/en/today");
    app.post_form("/en/place/arrived", &cookie, here).await;
    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    assert_eq!(traveller.changes[0].arrival, None);

    app.base.clock.advance(TimeDelta::days(2));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("You move today") && today.contains("7-7-7 Meguro"));
    for bad in [
        "",
        "latitude=35.7&longitude=139.7&accuracy=101",
        "latitude=95&longitude=1&accuracy=1",
    ] {
        let page = app.post_form("/en/place/arrived", &cookie, bad).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(page.body.contains("id=\"position-error\""));
    }
    app.base.clock.advance(TimeDelta::days(1));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("Are you at your new place?"));
    let answer = app.post_form("/en/place/arrived", &cookie, here).await;
    assert_eq!(answer.header("location"), "/en/today");
    let today = app.get("/en/today", &cookie).await.body;
    assert!(!today.contains("I have arrived") && !today.contains("Are you at"));
    let place = app.get("/en/place", &cookie).await.body;
    assert!(place.contains("7-7-7 Meguro") && !place.contains("Nishi-Shinjuku"));
    // The last day there.
    app.base.clock.advance(TimeDelta::days(2));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("Where do you go next?"));
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("value=\"2026-11-25\" selected"));
    let form = "name=follow-up&password=a+long+password";
    let operator = app.post_form("/en/console/sign-in", "", form).await;
    let case = format!("/en/console/cases/{id}");
    let seen = app.get(&case, &operator.session()).await.body;
    for shown in [
        "Arrived at the new place",
        "Move approved",
        "Nishi-Shinjuku",
        "Arrived:",
    ] {
        assert!(seen.contains(shown), "{shown}");
    }
}

#[tokio::test]
async fn nobody_asks_without_a_place_after_the_end_or_without_end() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.start().await;
    for answer in [
        app.get(PAGE, &cookie).await,
        app.post_form(PAGE, &cookie, GOOD).await,
    ] {
        assert_eq!(answer.header("location"), "/en/place");
    }
    app.post_form("/en/pledge", &cookie, "agree=yes").await;
    // Known from the start: a hotel, then home.
    let place = "address=Hotel&latitude=35.6909&longitude=139.7003&accuracy=12&later=yes";
    let answer = app.post_form("/en/place", &cookie, place).await;
    assert_eq!(answer.header("location"), PAGE);
    for change in 0..MOST {
        app.post_form(PAGE, &cookie, GOOD).await;
        let form = format!("change={change}");
        app.post_form(&format!("{PAGE}/withdraw"), &cookie, &form)
            .await;
    }
    let many = app.post_form(PAGE, &cookie, GOOD).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.body.contains("You have asked") && many.body.contains("7-7-7 Meguro"));
    app.base.clock.advance(TimeDelta::days(20));
    for answer in [
        app.get(PAGE, &cookie).await,
        app.post_form(PAGE, &cookie, GOOD).await,
        app.get("/en/place/arrived", &cookie).await,
    ] {
        assert_eq!(answer.header("location"), "/en/today");
    }
}
