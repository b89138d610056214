//! What the length of an answer may tell, when it is compressed.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::testing::{self, Answer, CODE, PASSPORT, TestApp};

async fn ask(app: &TestApp, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path)
        .header(header::ACCEPT_ENCODING, "br, gzip")
        .header(header::COOKIE, cookie);
    app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_travellers_page_is_compressed_unless_it_repeats_what_was_asked_for() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for path in ["/en/today", "/my/health", "/ar/timeline", "/ja/my-data"] {
        let page = ask(&app, path, &cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("content-encoding"), "br", "{path}");
        // The address, with what somebody has put into it, stands in the links to other languages.
        let page = ask(&app, &format!("{path}?guess=TZ1234567"), &cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("content-encoding"), "", "{path}");
    }
    let form = Request::post("/en/start")
        .header(header::ACCEPT_ENCODING, "br, gzip")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    let form = form.body(Body::from("passport=guess&day=1"));
    let typed = app.send(form.unwrap()).await;
    assert_eq!(typed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(typed.body.contains("value=\"guess\""));
    assert_eq!(typed.header("content-encoding"), "");
}

#[tokio::test]
async fn what_operators_read_is_never_compressed() {
    let app = testing::app().await;
    let cookie = app.operator(okaeri_domain::operator::Role::FollowUp).await;
    let lists = ask(&app, "/en/console", &cookie).await;
    assert_eq!(lists.header("cache-control"), "no-store");
    assert_eq!(lists.header("content-encoding"), "");
}
