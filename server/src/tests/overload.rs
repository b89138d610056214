//! More to do than there are places: who gets in, and what the others are told.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
    routing,
};
use okaeri_domain::operator::Role;
use okaeri_frame::{
    gate::Policy,
    problem::Problem,
    routes::{Class, Routes},
};
use serde_json::json;
use tower::ServiceExt as _;

use crate::{
    admission::{Admission, Place},
    layers,
    testing::{self, Answer, CODE, PASSPORT, TestApp},
};

const REPORT: &str = "/en/reports/location";

async fn fill(admission: &Admission, class: Class) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    while let Some(place) = admission.enter(class).await {
        places.push(place);
    }
    places
}

fn report() -> serde_json::Value {
    json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-0123456789ab",
        "latitude": 35.6909,
        "longitude": 139.7003,
        "accuracy": 12.0,
    })
}

fn is_busy(answer: &Answer) -> bool {
    answer.status == StatusCode::SERVICE_UNAVAILABLE
        && (1..=120).contains(&answer.header("retry-after").parse::<u32>().unwrap())
}

#[tokio::test]
async fn a_script_gets_a_code_and_a_visitor_a_page_in_their_language() {
    let app = testing::app().await;
    let _reports = fill(&app.admission, Class::Report).await;
    let _pages = fill(&app.admission, Class::Page).await;
    let answer = app.post_json(REPORT, "", &report()).await;
    assert!(is_busy(&answer), "{answer:?}");
    assert_eq!(answer.json()["code"], "busy");
    assert_eq!(answer.json()["request_id"], answer.header("x-request-id"));
    for (path, accept, lang) in [
        ("/ja/days", "en", "ja"),
        ("/ar", "en", "ar"),
        ("/", "ja", "ja"),
        ("/en/today", "ja", "en"),
    ] {
        let request = Request::get(path).header(header::ACCEPT_LANGUAGE, accept);
        let page = app.send(request.body(Body::empty()).unwrap()).await;
        assert!(is_busy(&page), "{page:?}");
        assert!(
            page.body.contains(&format!("<html lang=\"{lang}\"")),
            "{path}"
        );
        assert_eq!(page.header("refresh"), page.header("retry-after"));
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(
            page.header("content-security-policy")
                .contains("script-src 'none'")
        );
        assert_eq!(page.header("x-request-id").len(), 16);
    }
    let page = app.post_form("/en/start", "", "x=1").await;
    assert!(
        is_busy(&page) && page.body.contains("reload this page"),
        "{page:?}"
    );
    assert_eq!(page.header("refresh"), "", "a form is not sent by itself");
}

#[tokio::test]
async fn operators_get_in_while_everything_else_is_full() {
    let app = testing::app().await;
    let operator = app.operator(Role::FollowUp).await;
    let _pages = fill(&app.admission, Class::Page).await;
    let _reports = fill(&app.admission, Class::Report).await;
    let list = app.get("/en/console", &operator).await;
    assert_eq!(list.status, StatusCode::OK);
    let form = "name=follow-up&password=a+long+password";
    let signed_in = app.post_form("/en/console/sign-in", "", form).await;
    assert_eq!(signed_in.status, StatusCode::SEE_OTHER);
    assert!(is_busy(&app.get("/en", "").await));
}

#[tokio::test]
async fn reports_get_in_while_pages_do_not() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let pages = fill(&app.admission, Class::Page).await;
    assert!(is_busy(&app.get("/en/today", &cookie).await));
    let answer = app.post_json(REPORT, &cookie, &report()).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let health = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001&p0-temperature=36.5";
    let health = app.post_form("/en/health", &cookie, health).await;
    assert_eq!(health.status, StatusCode::OK);
    drop(pages);
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn probes_and_built_files_need_no_place() {
    let app = testing::app().await;
    let _pages = fill(&app.admission, Class::Page).await;
    let _reports = fill(&app.admission, Class::Report).await;
    for (path, status) in [("/healthz", 200), ("/readyz", 200), ("/assets/x.css", 404)] {
        assert_eq!(app.get(path, "").await.status.as_u16(), status, "{path}");
    }
}

#[tokio::test]
async fn each_route_has_the_class_that_it_is_for() {
    let app = testing::app().await;
    let of = |class| {
        app.table
            .iter()
            .filter(move |route| route.class == class)
            .map(|route| format!("{} {}", route.method, route.path))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(Class::Report),
        ["POST /{lang}/reports/location", "POST /{lang}/health"]
    );
    assert_eq!(of(Class::Exempt), ["GET /healthz", "GET /readyz"]);
    for route in of(Class::Operator) {
        assert!(route.contains("/console"), "{route}");
    }
    assert!(
        of(Class::Page)
            .iter()
            .all(|route| !route.contains("/console"))
    );
}

/// A router with these handlers at `/en/full`, `/en/panic` and `/en/nothing`.
fn small(app: &TestApp) -> Router {
    let routes = Routes::new(app.backend.clone())
        .get("/{lang}/full", Policy::Public, async || Problem::BUSY)
        .get("/{lang}/panic", Policy::Public, async || -> &'static str {
            panic!("{PASSPORT}")
        })
        .get("/{lang}/nothing", Policy::Public, async || {
            StatusCode::NO_CONTENT
        })
        .post("/{lang}/nothing", Policy::Public, async |body: String| body);
    let (router, table) = routes.finish();
    let app = layers::wrap(router, &app.backend, &table, Arc::clone(&app.admission));
    Router::new().fallback_service(app)
}

#[tokio::test]
async fn a_full_queue_of_storage_is_told_like_a_full_house() {
    let mut app = testing::app().await;
    app.router = small(&app);
    let page = app.get("/ar/full", "").await;
    assert!(is_busy(&page) && page.body.contains("<html lang=\"ar\""));
    app.router = app.metrics.clone();
    let metrics = app.get("/metrics", "").await.body;
    let counted = "okaeri_refusals_total{class=\"page\",reason=\"queue-full\"} 1\n";
    assert!(metrics.contains(counted), "{metrics}");
}

#[tokio::test]
async fn a_panic_is_a_page_that_tells_nothing() {
    let mut app = testing::app().await;
    app.router = small(&app);
    let page = app.get("/ja/panic", "").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.body.contains("<html lang=\"ja\"") && !page.body.contains(PASSPORT));
    assert!(page.body.contains("role=\"search\""), "{}", page.body);
    let again = app.get("/ja/nothing", "").await;
    assert_eq!(again.status, StatusCode::NO_CONTENT);
}

fn get() -> Request<Body> {
    Request::get("/en/nothing")
        .header(header::HOST, "okaeri.test")
        .header(header::USER_AGENT, "Mozilla/5.0 (Linux; Android 14)")
        .header(header::ACCEPT_LANGUAGE, "ja,en;q=0.5")
        .header(header::ACCEPT_ENCODING, "gzip, deflate, br")
        .body(Body::empty())
        .unwrap()
}

fn post() -> Request<Body> {
    Request::post("/en/nothing")
        .header(header::HOST, "okaeri.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::ACCEPT_ENCODING, "gzip, deflate, br")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("{\"a\":\"report is as long as this\"}"))
        .unwrap()
}

/// Of one request, without what it takes to make it.
async fn median(router: &Router, request: fn() -> Request<Body>) -> Duration {
    let mut took = Vec::new();
    for _ in 0..20_000 {
        let (router, request) = (router.clone(), request());
        let began = Instant::now();
        let answer = router.oneshot(request).await;
        took.push(began.elapsed());
        drop(answer);
    }
    took.sort();
    took[took.len() / 2]
}

/// What every layer together costs around a handler that does nothing, and what a refusal costs:
/// `cargo test --release -p okaeri costs -- --ignored --nocapture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures"]
async fn costs() {
    let app = testing::app().await;
    let layered = small(&app);
    let bare = async || StatusCode::NO_CONTENT;
    let bare = Router::new().route("/{lang}/nothing", routing::get(bare).post(bare));
    for request in [get, post] {
        let without = median(&bare, request).await;
        let with = median(&layered, request).await;
        println!(
            "{}: {with:?}, without layers {without:?}",
            request().method()
        );
    }
    // Those at the door come again and again, so that nearly everybody else is refused at once.
    let _pages = fill(&app.admission, Class::Page).await;
    for _ in 0..200 {
        let admission = Arc::clone(&app.admission);
        tokio::spawn(async move {
            while admission.enter(Class::Page).await.is_none() {
                tokio::task::yield_now().await;
            }
        });
    }
    println!("refused page: {:?}", median(&layered, get).await);
    println!("refused script: {:?}", median(&layered, post).await);
}
