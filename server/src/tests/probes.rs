//! Probes and metrics.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use serde_json::json;

use crate::testing::{self, CODE, PASSPORT};

#[tokio::test]
async fn the_process_and_its_storage_answer() {
    let app = testing::app().await;
    let alive = app.get("/healthz", "").await;
    assert_eq!(
        (alive.status, alive.json()),
        (StatusCode::OK, json!({"alive": true}))
    );
    let ready = app.get("/readyz", "").await;
    assert_eq!(
        (ready.status, ready.json()),
        (StatusCode::OK, json!({"ready": true}))
    );
    assert_eq!(ready.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_database_that_cannot_be_asked_is_a_reason() {
    let app = testing::app().await;
    app.base.storage.raw("DROP TABLE sessions").await.unwrap();
    let ready = app.get("/readyz", "").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(ready.json(), json!({"ready": false, "reason": "database"}));
    assert_eq!(app.get("/healthz", "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn metrics_are_not_public_and_hold_nothing_of_what_was_sent() {
    let mut app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let report = json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-0123456789ab",
        "latitude": 35.6909,
        "longitude": 139.7003,
        "accuracy": 12.0,
    });
    app.post_json("/en/reports/location", &cookie, &report)
        .await;
    app.get(&format!("/en/{PASSPORT}?name=SUZUKI"), "").await;
    app.get(&format!("/assets/{PASSPORT}"), "").await;
    let made_up = Request::builder()
        .method(Method::from_bytes(PASSPORT.as_bytes()).unwrap())
        .uri("/en/today")
        .body(Body::empty());
    app.send(made_up.unwrap()).await;
    assert_eq!(app.get("/metrics", "").await.status, StatusCode::NOT_FOUND);
    app.router = app.metrics.clone();
    let metrics = app.get("/metrics", "").await;
    assert!(
        metrics
            .header("content-type")
            .starts_with("application/openmetrics-text")
    );
    for secret in [
        PASSPORT, "SUZUKI", "HAJ1", "35.69", "139.7", "2-8-1", "0193a1b2",
    ] {
        assert!(!metrics.body.contains(secret), "{secret}: {}", metrics.body);
    }
    for line in [
        "okaeri_requests_total{route=\"/{lang}/start\",method=\"POST\",status=\"303\"}",
        "okaeri_requests_total{route=\"-\",method=\"GET\",status=\"404\"}",
        "okaeri_requests_total{route=\"/assets\",method=\"GET\",status=\"404\"}",
        "okaeri_request_seconds_bucket{",
        "okaeri_in_flight{class=\"report\"}",
        "okaeri_build_info{version=\"",
        "process_start_time_seconds",
        "okaeri_connections",
        "okaeri_writer_queue_depth",
    ] {
        assert!(metrics.body.contains(line), "{line}: {}", metrics.body);
    }
    assert!(metrics.body.ends_with("# EOF\n"));
}
