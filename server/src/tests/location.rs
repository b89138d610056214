//! Location reports: verdicts, receipts, and what is refused.

use axum::http::StatusCode;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::testing::{self, CODE, PASSPORT, TestApp};

const PATH: &str = "/en/reports/location";
const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

fn body(latitude: f64, accuracy: f64) -> Value {
    json!({
        "id": ID,
        "captured_at": "2026-11-20T02:59:30Z",
        "latitude": latitude,
        "longitude": 139.7003,
        "accuracy": accuracy,
    })
}

async fn settled() -> (TestApp, String) {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    (app, cookie)
}

#[tokio::test]
async fn the_verdict_follows_distance_and_accuracy() {
    for (latitude, accuracy, verdict) in [
        (35.6909, 12.0, "inside"),
        (35.6999, 12.0, "outside"),
        (35.6909, 800.0, "cannot_tell"),
        (35.6920, 60.0, "cannot_tell"),
    ] {
        let (app, cookie) = settled().await;
        let answer = app
            .post_json(PATH, &cookie, &body(latitude, accuracy))
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(answer.json()["verdict"], verdict, "{}", answer.body);
        assert_eq!(
            answer.json()["time"]
                .as_str()
                .unwrap()
                .replace(['\u{2068}', '\u{2069}'], ""),
            "12:00"
        );
    }
}

#[tokio::test]
async fn sent_again_it_is_the_same_report_with_the_same_receipt() {
    let (app, cookie) = settled().await;
    let first = app.post_json(PATH, &cookie, &body(35.6909, 12.0)).await;
    app.base.clock.advance(TimeDelta::hours(3));
    let second = app.post_json(PATH, &cookie, &body(35.6909, 12.0)).await;
    assert_eq!(first.json(), second.json());
    let changed = app.post_json(PATH, &cookie, &body(35.6910, 12.0)).await;
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert_eq!(changed.json()["code"], "id-conflict");
    let enrolled = app.base.enrol("AB1234567", "0000-0009", &[]).await;
    assert!(
        app.base
            .store
            .reports_of(enrolled.id, 10)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn another_traveller_cannot_take_the_id() {
    let (app, cookie) = settled().await;
    app.post_json(PATH, &cookie, &body(35.6909, 12.0)).await;
    app.base.enrol("AB1234567", "0000-0009", &[]).await;
    let form = "passport=AB1234567&year=1990&month=4&day=12";
    let other = app.post_form("/en/start", "", form).await.session();
    let answer = app.post_json(PATH, &other, &body(35.6909, 12.0)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn report_only_learns_no_verdict() {
    let (app, _) = settled().await;
    let cookie = app.start_report_only().await;
    let answer = app.post_json(PATH, &cookie, &body(35.6999, 12.0)).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.json()["verdict"], Value::Null);
    assert_eq!(answer.json()["distance_m"], Value::Null);
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_code() {
    let with = |name: &str, value: Value| {
        let mut body = body(35.6909, 12.0);
        body[name] = value;
        body
    };
    for (body, status, code) in [
        (with("latitude", json!(91.0)), 422, "bad-position"),
        (with("longitude", json!(-181.0)), 422, "bad-position"),
        (with("accuracy", json!(-1.0)), 422, "bad-position"),
        (with("latitude", json!("35")), 400, "bad-request"),
        (with("latitude", Value::Null), 400, "bad-request"),
        (with("id", json!("1")), 400, "bad-request"),
        (
            with("id", json!("6f2f3f6e-6f5c-4b5e-9d0c-0c6f0f6f0f6f")),
            400,
            "bad-request",
        ),
        (with("extra", json!(1)), 400, "bad-request"),
        (
            with("captured_at", json!("2026-11-20T03:30:00Z")),
            422,
            "captured-in-future",
        ),
        (
            with("captured_at", json!("2026-11-15T14:59:59Z")),
            422,
            "captured-too-old",
        ),
    ] {
        let (app, cookie) = settled().await;
        let answer = app.post_json(PATH, &cookie, &body).await;
        assert_eq!(answer.status.as_u16(), status, "{body}");
        assert_eq!(answer.json()["code"], code, "{body}");
        assert_eq!(answer.json()["request_id"], answer.header("x-request-id"));
    }
}

#[tokio::test]
async fn after_release_nothing_is_taken() {
    let (app, cookie) = settled().await;
    // Arrival on 16 November, fourteen days: free from 1 December, 00:00 in Tokyo.
    app.base
        .clock
        .advance(TimeDelta::days(10) + TimeDelta::hours(11) + TimeDelta::minutes(59));
    let mut late = body(35.6909, 12.0);
    late["captured_at"] = json!("2026-11-30T14:59:00Z");
    assert_eq!(
        app.post_json(PATH, &cookie, &late).await.status,
        StatusCode::OK
    );
    app.base.clock.advance(TimeDelta::minutes(1));
    late["id"] = json!("0193a1b2-c3d4-7e5f-8a9b-0123456789ac");
    let refused = app.post_json(PATH, &cookie, &late).await;
    assert_eq!(refused.json()["code"], "released");
    let today = app.get("/en/today", &cookie).await;
    assert!(
        today.body.contains("Your waiting days are over"),
        "{}",
        today.body
    );
}

#[tokio::test]
async fn coordinates_are_destroyed_and_the_verdict_stays() {
    use okaeri_domain::report::Content;
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    app.post_json(PATH, &cookie, &body(35.6999, 12.0)).await;
    let located = || async {
        match app
            .base
            .store
            .reports_of(enrolled.id, 1)
            .await
            .unwrap()
            .remove(0)
            .content
        {
            Content::Location { raw, judged, .. } => (raw.is_some(), judged.unwrap().band.as_str()),
            Content::Health { .. } => unreachable!(),
        }
    };
    let destroy = || crate::jobs::destroy(&*app.base.store, &*app.base.clock, &app.base.programme);
    // The job looks every ten minutes, and after 72 hours there is nothing left.
    let before = TimeDelta::hours(72) - TimeDelta::minutes(10);
    app.base.clock.advance(before);
    destroy().await.unwrap();
    assert_eq!(located().await, (true, "upto1000"));
    app.base.clock.advance(TimeDelta::seconds(1));
    destroy().await.unwrap();
    assert_eq!(located().await, (false, "upto1000"));
}

#[tokio::test]
async fn an_acknowledged_report_is_in_the_file() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    app.post_json(PATH, &cookie, &body(35.6909, 12.0)).await;
    let other = app.base.reopened().await;
    let stored = other.reports_of(enrolled.id, 10).await.unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].id.to_string(), ID);
}
