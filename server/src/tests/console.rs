//! The console: who is on which list and why, search, pages, sign-in.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use okaeri_domain::operator::Role;
use serde_json::json;
use tower::ServiceExt as _;

use crate::testing::{self, CODE, PASSPORT, TestApp};

async fn location(app: &TestApp, cookie: &str, number: u32, latitude: f64, accuracy: f64) {
    let body = json!({
        "id": format!("0193a1b2-c3d4-7e5f-8a9b-{number:012}"),
        "latitude": latitude,
        "longitude": 139.7003,
        "accuracy": accuracy,
    });
    let answer = app.post_json("/en/reports/location", cookie, &body).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
}

async fn is_on(app: &TestApp, operator: &str, list: &str) -> bool {
    let page = app.get(&format!("/en/console?list={list}"), operator).await;
    assert_eq!(page.status, StatusCode::OK);
    page.body.contains("SUZUKI MEI")
}

async fn settled() -> (TestApp, String, String) {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let operator = app.operator(Role::FollowUp).await;
    (app, cookie, operator)
}

#[tokio::test]
async fn outside_and_cannot_tell_are_listed_until_a_report_is_inside() {
    let (app, cookie, operator) = settled().await;
    assert!(!is_on(&app, &operator, "location").await);
    location(&app, &cookie, 1, 35.6999, 12.0).await;
    let page = app.get("/en/console?list=location", &operator).await;
    assert!(page.body.contains("Outside the waiting place"));
    app.base.clock.advance(TimeDelta::minutes(1));
    location(&app, &cookie, 2, 35.6909, 800.0).await;
    let page = app.get("/en/console?list=location", &operator).await;
    assert!(page.body.contains("The place could not be told"));
    assert!(page.body.contains("Outside the waiting place"), "still");
    app.base.clock.advance(TimeDelta::minutes(1));
    location(&app, &cookie, 3, 35.6909, 12.0).await;
    assert!(!is_on(&app, &operator, "location").await);
}

#[tokio::test]
async fn symptoms_stay_listed_with_the_person_even_when_the_next_report_is_well() {
    let (app, cookie, operator) = settled().await;
    let form = |number: u32, temperature: &str| {
        format!(
            "p0-id=0193a1b2-c3d4-7e5f-8a9b-{number:012}&p0-temperature=36.5\
             &p1-id=0193a1b2-c3d4-7e5f-8a9c-{number:012}&p1-temperature={temperature}"
        )
    };
    app.post_form("/en/health", &cookie, &form(1, "38.4")).await;
    app.base.clock.advance(TimeDelta::minutes(10));
    app.post_form("/en/health", &cookie, &form(2, "36.6")).await;
    let page = app.get("/en/console?list=symptomatic", &operator).await;
    assert!(page.body.contains("Reported symptoms") && page.body.contains("Companion"));
}

#[tokio::test]
async fn a_day_without_reports_is_listed_from_the_deadline_on_and_a_report_ends_it() {
    // Settled at noon on the 20th: health is due at 18:00 and a location by 20:00.
    let (app, cookie, operator) = settled().await;
    app.base.clock.advance(TimeDelta::minutes(6 * 60 - 1));
    let operator_later = app.operator(Role::Viewer).await;
    assert!(!is_on(&app, &operator_later, "not-reporting").await);
    app.base.clock.advance(TimeDelta::minutes(1));
    let page = app
        .get("/en/console?list=not-reporting", &operator_later)
        .await;
    assert!(page.body.contains("No health report") && !page.body.contains("No location report"));
    let form = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001&p0-temperature=36.5\
                &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002&p1-temperature=36.5";
    app.post_form("/en/health", &cookie, form).await;
    assert!(!is_on(&app, &operator_later, "not-reporting").await);
    assert_eq!(
        app.get("/en/console", &operator).await.header("location"),
        "/en/console/sign-in",
        "fifteen minutes without a request end an operator's session"
    );
}

#[tokio::test]
async fn who_never_started_is_listed_and_who_is_released_is_not() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let operator = app.operator(Role::FollowUp).await;
    assert!(is_on(&app, &operator, "not-reporting").await);
    assert!(is_on(&app, &operator, "all").await);
    app.base.clock.advance(TimeDelta::days(11));
    let operator = app.operator(Role::Viewer).await;
    assert!(!is_on(&app, &operator, "all").await);
}

#[tokio::test]
async fn search_finds_by_each_thing_an_operator_may_be_told() {
    let (app, _, operator) = settled().await;
    for (query, found) in [
        ("suzuki", true),
        ("MEI", true),
        ("nh+832", true),
        ("NH832", true),
        ("34k", true),
        ("nishi-shin", true),
        ("tz1234567", true),
        ("TZ+1234-567", true),
        ("TZ1234", false),
        ("%25", false),
        ("_uzuki", false),
        ("tanaka", false),
    ] {
        let page = app.get(&format!("/en/console?q={query}"), &operator).await;
        assert_eq!(page.body.contains("SUZUKI MEI"), found, "{query}");
    }
}

#[tokio::test]
async fn a_long_list_has_pages_and_each_case_stands_on_one_of_them() {
    let app = testing::app().await;
    for number in 0..60 {
        app.base
            .enrol(&format!("AB{number:07}"), &format!("0000-{number:04}"), &[])
            .await;
    }
    let operator = app.operator(Role::FollowUp).await;
    let cases = |body: &str| {
        body.match_indices("/en/console/cases/")
            .map(|(at, _)| body[at..at + 54].to_owned())
            .collect::<std::collections::BTreeSet<_>>()
    };
    let first = app.get("/en/console", &operator).await;
    assert!(first.body.contains("60"));
    let at = first.body.find("after=").expect("a next page");
    let after = first.body[at..].split(['"', '&']).next().unwrap();
    let second = app.get(&format!("/en/console?{after}"), &operator).await;
    let (first, second) = (cases(&first.body), cases(&second.body));
    assert_eq!((first.len(), second.len()), (50, 10));
    assert!(first.is_disjoint(&second));
}

#[tokio::test]
async fn a_case_shows_what_is_needed_and_masks_the_passport() {
    let (app, cookie, operator) = settled().await;
    location(&app, &cookie, 1, 35.6999, 12.0).await;
    let list = app.get("/en/console", &operator).await;
    let at = list.body.find("/en/console/cases/").unwrap();
    let case = app.get(&list.body[at..at + 54], &operator).await;
    assert_eq!(case.status, StatusCode::OK);
    for part in [
        "SUZUKI MEI",
        "SUZUKI KEN",
        "••••••567",
        "Nishi-Shinjuku",
        "Outside the waiting place",
    ] {
        assert!(case.body.contains(part), "{part}");
    }
    assert!(!case.body.contains(PASSPORT));
    let nobody = "/en/console/cases/0193a1b2-c3d4-7e5f-8a9b-0123456789ab";
    assert_eq!(
        app.get(nobody, &operator).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_password_look_the_same() {
    let app = testing::app().await;
    app.operator(Role::FollowUp).await;
    let wrong = "name=follow-up&password=wrong+password";
    let nobody = "name=somebody-1&password=wrong+password";
    let wrong = app.post_form("/en/console/sign-in", "", wrong).await;
    let nobody = app.post_form("/en/console/sign-in", "", nobody).await;
    assert_eq!(wrong.status, nobody.status);
    assert_eq!(wrong.body.replace("follow-up", "somebody-1"), nobody.body);
    for _ in 0..4 {
        app.post_form("/en/console/sign-in", "", "name=follow-up&password=x")
            .await;
    }
    let right = "name=follow-up&password=a+long+password";
    let blocked = app.post_form("/en/console/sign-in", "", right).await;
    assert_eq!(blocked.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_list_that_is_left_open_keeps_nobody_signed_in() {
    let (app, _, operator) = settled().await;
    let listen = async || {
        let request = Request::get("/en/console/events")
            .header(header::HOST, "okaeri.test")
            .header(header::COOKIE, &operator);
        let request = request.body(Body::empty()).unwrap();
        app.router.clone().oneshot(request).await.unwrap().status()
    };
    // A browser whose line breaks opens it again, with nobody there.
    for minutes in [0, 7, 7] {
        app.base.clock.advance(TimeDelta::minutes(minutes));
        assert_eq!(listen().await, StatusCode::OK);
    }
    app.base.clock.advance(TimeDelta::minutes(1));
    assert_eq!(listen().await, StatusCode::NO_CONTENT);
    let page = app.get("/en/console", &operator).await;
    assert_eq!(page.header("location"), "/en/console/sign-in");
}

#[tokio::test]
async fn the_console_speaks_two_languages() {
    let app = testing::app().await;
    let answer = app.get("/ar/console/sign-in", "").await;
    assert_eq!(answer.header("location"), "/en/console/sign-in");
    assert!(
        app.get("/ja/console/sign-in", "")
            .await
            .body
            .contains("lang=\"ja\"")
    );
}
