//! The start: codes, tries and what a stranger can learn.

use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::testing::{self, CODE, PASSPORT, identity};

#[tokio::test]
async fn the_code_works_once() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let form = format!("code={CODE}&{}", identity(PASSPORT));
    let first = app.post_form("/en/start", "", &form).await;
    assert_eq!(
        (first.status, first.header("location")),
        (StatusCode::SEE_OTHER, "/en/pledge")
    );
    let cookie = first.header("set-cookie");
    for flag in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] {
        assert!(cookie.contains(flag), "{flag} in {cookie}");
    }
    let second = app.post_form("/en/start", "", &form).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.body.contains("already been used"));
    assert!(
        second.body.contains(CODE) && second.body.contains(PASSPORT),
        "typed values stay"
    );
}

#[tokio::test]
async fn a_stranger_learns_nothing_from_the_answer() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let wrong_day = identity(PASSPORT).replace("day=12", "day=13");
    let known = app.post_form("/en/start", "", &wrong_day).await;
    let unknown = app.post_form("/en/start", "", &identity("XX0000000")).await;
    let normal = |body: &str| {
        body.replace("XX0000000", PASSPORT)
            .replace("\"13\"", "\"12\"")
    };
    assert_eq!(known.status, unknown.status);
    assert_eq!(normal(&known.body), normal(&unknown.body));
    let foreign_code = format!("code=0000-0000&{}", identity(PASSPORT));
    let refused = app.post_form("/en/start", "", &foreign_code).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .headers
            .get("set-cookie")
            .is_none_or(|it| !it.to_str().unwrap().contains("traveller"))
    );
}

#[tokio::test]
async fn five_wrong_tries_an_hour_whether_or_not_the_person_exists() {
    for passport in [PASSPORT, "XX0000000"] {
        let app = testing::app().await;
        app.base.enrol(PASSPORT, CODE, &[]).await;
        let wrong = identity(passport).replace("day=12", "day=13");
        for _ in 0..5 {
            let answer = app.post_form("/en/start", "", &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let blocked = app.post_form("/en/start", "", &identity(passport)).await;
        assert_eq!(blocked.status, StatusCode::TOO_MANY_REQUESTS, "{passport}");
        assert_eq!(blocked.header("retry-after"), "3601");
        app.base.clock.advance(TimeDelta::minutes(61));
        let again = app.post_form("/en/start", "", &identity(passport)).await;
        assert_ne!(again.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn a_trusted_phone_is_not_locked_out_by_somebody_elses_guesses() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for _ in 0..7 {
        app.post_form(
            "/en/start",
            "",
            &identity(PASSPORT).replace("day=12", "day=13"),
        )
        .await;
    }
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_report_only_phone_is_shown_nothing_stored() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    app.settle().await;
    let cookie = app.start_report_only().await;
    for path in ["/en/today", "/en/health"] {
        let page = app.get(path, &cookie).await;
        assert_eq!(page.status, StatusCode::OK);
        for personal in ["SUZUKI", "Nishi-Shinjuku", "1 December", "Day 4", "34K"] {
            assert!(!page.body.contains(personal), "{path} shows {personal}");
        }
    }
    for path in ["/en/timeline", "/en/place", "/en/pledge"] {
        assert_eq!(
            app.get(path, &cookie).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
}

#[tokio::test]
async fn each_wrong_field_has_its_own_message_and_keeps_what_was_typed() {
    let app = testing::app().await;
    let form = "code=7K3M&passport=T%231&year=1990&month=2&day=31";
    let page = app.post_form("/en/start", "", form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "id=\"code-error\"",
        "id=\"passport-error\"",
        "id=\"birth-error\"",
        "href=\"#code\"",
        "href=\"#passport\"",
        "href=\"#birth-day\"",
        "value=\"7K3M\"",
        "value=\"T#1\"",
        "value=\"31\"",
    ] {
        assert!(page.body.contains(part), "{part}");
    }
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let answer = app.post_form("/en/sign-out", &cookie, "").await;
    assert_eq!(answer.header("location"), "/en/signed-out");
    assert!(answer.header("clear-site-data").contains("storage"));
    let twice = app.post_form("/en/sign-out", &cookie, "").await;
    assert_eq!(twice.header("location"), "/en/start");
    assert_eq!(
        app.get("/en/today", &cookie).await.header("location"),
        "/en/start"
    );
}
