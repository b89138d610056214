//! Reports that waited on a phone, and what a browser may keep of the service.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::{TimeDelta, Utc};
use okaeri_domain::outbox::Owner;
use serde_json::json;

use crate::testing::{self, Answer, CODE, PASSPORT, TestApp};

const FIRST: &str = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001";
const SECOND: &str = "p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002";

/// As the outbox sends it.
async fn send(
    app: &TestApp,
    path: &str,
    kind: &str,
    cookie: &str,
    owner: &str,
    body: String,
) -> Answer {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, kind)
        .header(header::ACCEPT, "application/json")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header("outbox-owner", owner)
        .body(Body::from(body));
    app.send(request.unwrap()).await
}

async fn send_health(app: &TestApp, cookie: &str, owner: &str, form: &str) -> Answer {
    let kind = "application/x-www-form-urlencoded";
    send(app, "/en/health", kind, cookie, owner, form.to_owned()).await
}

#[tokio::test]
async fn what_waited_is_taken_only_from_its_owner() {
    let app = testing::app().await;
    let mine = app.base.enrol(PASSPORT, CODE, &[]).await;
    let other = app.base.enrol("AB1234567", "0000-0009", &[]).await;
    let cookie = app.settle().await;
    let body = json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-0123456789ab",
        "captured_at": "2026-11-20T02:59:30Z",
        "latitude": 35.6909,
        "longitude": 139.7003,
        "accuracy": 12.0,
    });
    for (owner, status) in [
        (other.id, StatusCode::UNAUTHORIZED),
        (mine.id, StatusCode::OK),
    ] {
        let owner = Owner::of(owner);
        let path = "/en/reports/location";
        let answer = send(
            &app,
            path,
            "application/json",
            &cookie,
            owner.as_str(),
            body.to_string(),
        )
        .await;
        assert_eq!(answer.status, status, "{}", answer.body);
        let form = format!("{FIRST}&p0-temperature=36.5");
        let answer = send_health(&app, &cookie, owner.as_str(), &form).await;
        assert_eq!(answer.status, status, "{}", answer.body);
    }
    let stored = app.base.store.reports_of(mine.id, 10).await.unwrap();
    assert_eq!(stored.len(), 2);
}

#[tokio::test]
async fn a_health_report_that_waited_counts_for_when_it_was_made() {
    let app = testing::app().await;
    let mine = app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let owner = Owner::of(mine.id);
    let made = app.base.now();
    let at = made.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    let form = format!("captured_at={at}&{FIRST}&p0-temperature=36.5&{SECOND}&p1-fever=no");
    // The day after.
    app.base.clock.advance(TimeDelta::hours(14));
    let first = send_health(&app, &cookie, owner.as_str(), &form).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.body);
    assert_eq!(first.json()["receipts"].as_array().unwrap().len(), 2);
    // The plain form again, as the page does when it has been told: the same receipts.
    let again = app
        .post_form("/en/health", &cookie, &form.replace("captured_at", "x"))
        .await;
    assert_eq!(again.status, StatusCode::OK);
    for receipt in first.json()["receipts"].as_array().unwrap() {
        assert!(again.body.contains(receipt.as_str().unwrap()));
    }
    let stored = app.base.store.reports_of(mine.id, 10).await.unwrap();
    assert_eq!(stored.len(), 2);
    for report in stored {
        assert_eq!(report.captured_at, made.with_timezone(&Utc));
        assert_eq!(report.received_at, app.base.now());
    }
}

#[tokio::test]
async fn a_script_is_told_in_a_word_why_a_health_report_is_not_taken() {
    let app = testing::app().await;
    let mine = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let owner = Owner::of(mine.id);
    let ahead = "captured_at=2199-01-01T00:00:00Z";
    for (form, status, code) in [
        (format!("{FIRST}&p0-temperature=warm"), 422, "bad-answers"),
        (FIRST.to_owned(), 422, "bad-answers"),
        (
            format!("{FIRST}&p0-temperature=36.5&{ahead}"),
            422,
            "captured-in-future",
        ),
        (
            format!("{FIRST}&p0-temperature=36.5&captured_at=noon"),
            400,
            "bad-request",
        ),
        (format!("{FIRST}&p0-temperature=36.5"), 200, ""),
        (format!("{FIRST}&p0-temperature=38.5"), 409, "id-conflict"),
    ] {
        let answer = send_health(&app, &cookie, owner.as_str(), &form).await;
        assert_eq!(answer.status.as_u16(), status, "{form}: {}", answer.body);
        assert_eq!(
            answer.json()["code"].as_str().unwrap_or_default(),
            code,
            "{form}"
        );
    }
}

#[tokio::test]
async fn the_offline_page_is_the_same_for_everybody_and_pages_of_somebody_are_not_kept() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let mine = app.get("/en/offline", &cookie).await;
    let anybody = app.get("/en/offline", "").await;
    assert_eq!(mine.status, StatusCode::OK);
    // A page's nonce is its own.
    let same = |page: &Answer| {
        let nonce = page
            .header("content-security-policy")
            .split('\'')
            .find_map(|it| it.strip_prefix("nonce-"));
        page.body.replace(nonce.unwrap(), "")
    };
    assert_eq!(same(&mine), same(&anybody));
    assert_ne!(mine.header("cache-control"), "no-store");
    for path in [
        "/en/today",
        "/en/health",
        "/en/timeline",
        "/en/signed-out",
        "/en/start",
    ] {
        assert_eq!(
            app.get(path, &cookie).await.header("cache-control"),
            "no-store",
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_service_worker_may_run_our_scripts_and_reach_us_and_nobody_else() {
    let app = testing::app().await;
    let worker = app.get("/service-worker.js", "").await;
    assert_eq!(
        worker.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert_eq!(worker.header("cache-control"), "no-cache");
    assert_eq!(
        worker.header("content-security-policy"),
        "default-src 'none'; script-src 'self'; connect-src 'self'"
    );
    assert!(
        worker
            .body
            .contains("importScripts('/assets/outbox.js', '/assets/service-worker.js')"),
        "{}",
        worker.body
    );
}

#[tokio::test]
async fn each_language_has_its_manifest_and_only_pages_of_travellers_name_it() {
    let app = testing::app().await;
    for (lang, dir) in [("en", "ltr"), ("ja", "ltr"), ("ar", "rtl")] {
        let manifest = app.get(&format!("/{lang}/manifest.webmanifest"), "").await;
        assert_eq!(manifest.header("content-type"), "application/manifest+json");
        let manifest = manifest.json();
        assert_eq!(manifest["start_url"], format!("/{lang}/today"));
        assert_eq!(manifest["lang"], lang);
        assert_eq!(manifest["dir"], dir);
        assert!(manifest["icons"].as_array().unwrap().len() >= 4);
    }
    let link = "rel=\"manifest\" href=\"/en/manifest.webmanifest\"";
    assert!(app.get("/en/start", "").await.body.contains(link));
    assert!(!app.get("/en", "").await.body.contains("manifest"));
}
