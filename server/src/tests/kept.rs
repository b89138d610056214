//! Public pages that are kept: what browsers and caches are told of them, and when they change.

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};

use chrono::TimeDelta;

use crate::testing::{self, Answer, TestApp};

async fn ask(app: &TestApp, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

/// Once rendered and once copied.
async fn twice(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> [Answer; 2] {
    [
        ask(app, "GET", path, headers).await,
        ask(app, "GET", path, headers).await,
    ]
}

const KNOWN: (&str, &str) = ("cookie", "language=en");

#[tokio::test]
async fn a_page_is_the_same_rendered_or_copied_and_its_headers_say_how_to_keep_it() {
    let app = testing::app().await;
    for (path, kept) in [
        ("/en", "public, no-cache"),
        (
            "/en/guide/app",
            "public, max-age=60, stale-while-revalidate=3600",
        ),
        (
            "/en/guide/questions",
            "public, max-age=60, stale-while-revalidate=3600",
        ),
    ] {
        let [rendered, copied] = twice(&app, path, &[KNOWN]).await;
        assert_eq!(rendered.body, copied.body, "{path}");
        assert!(copied.body.ends_with("</html>"), "{path}");
        for answer in [rendered, copied] {
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert_eq!(answer.header("cache-control"), kept, "{path}");
            assert_eq!(answer.header("vary"), "accept-encoding, cookie", "{path}");
            assert_eq!(answer.header("set-cookie"), "", "{path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
            assert!(
                answer
                    .header("content-security-policy")
                    .contains("style-src 'self'")
            );
            assert_eq!(
                answer.header("content-length"),
                answer.body.len().to_string(),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn whoever_comes_first_is_remembered_and_nobody_else_gets_the_cookie() {
    let app = testing::app().await;
    for answer in twice(&app, "/ja/guide/app", &[]).await {
        assert!(answer.header("set-cookie").starts_with("language=ja;"));
        assert!(answer.header("cache-control").starts_with("private,"));
    }
    let other = ask(&app, "GET", "/ja/guide/app", &[("cookie", "language=ja")]).await;
    assert_eq!(other.header("set-cookie"), "");
    assert!(other.header("cache-control").starts_with("public,"));
}

#[tokio::test]
async fn a_browser_that_has_the_page_is_told_so() {
    let app = testing::app().await;
    let [page, _] = twice(&app, "/en", &[KNOWN]).await;
    let etag = page.header("etag").to_owned();
    for known in [etag.as_str(), &format!("W/\"other\", {etag}"), "*"] {
        let answer = ask(&app, "GET", "/en", &[KNOWN, ("if-none-match", known)]).await;
        assert_eq!(answer.status, StatusCode::NOT_MODIFIED, "{known}");
        assert_eq!(answer.body, "");
        // They take the place of what the browser has.
        for name in ["etag", "vary", "cache-control", "content-security-policy"] {
            assert_eq!(answer.header(name), page.header(name), "{name}");
        }
    }
    let other = ask(
        &app,
        "GET",
        "/en",
        &[KNOWN, ("if-none-match", "W/\"other\"")],
    )
    .await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn the_head_alone_says_how_long_the_page_is() {
    let app = testing::app().await;
    let head = ask(&app, "HEAD", "/en/guide/ill", &[KNOWN]).await;
    let page = ask(&app, "GET", "/en/guide/ill", &[KNOWN]).await;
    let copied = ask(&app, "HEAD", "/en/guide/ill", &[KNOWN]).await;
    for head in [head, copied] {
        assert_eq!(head.body, "");
        for name in ["content-length", "etag", "content-type", "vary"] {
            assert_eq!(head.header(name), page.header(name), "{name}");
        }
    }
}

#[tokio::test]
async fn each_browser_gets_what_it_can_read() {
    let app = testing::app().await;
    for _ in 0..2 {
        let plain = ask(&app, "GET", "/my", &[]).await;
        let length = |answer: &Answer| answer.header("content-length").parse::<usize>().unwrap();
        for (accept, encoding) in [("gzip, br", "br"), ("gzip", "gzip"), ("identity", "")] {
            let answer = ask(&app, "GET", "/my", &[("accept-encoding", accept)]).await;
            assert_eq!(answer.header("content-encoding"), encoding);
            assert_eq!(
                length(&answer) < length(&plain) / 2,
                !encoding.is_empty(),
                "{accept}"
            );
            assert_eq!(answer.header("etag"), plain.header("etag"));
        }
    }
}

#[tokio::test]
async fn a_page_that_is_read_often_is_made_smaller() {
    let app = testing::app().await;
    let length = async || {
        let answer = ask(&app, "GET", "/km", &[("accept-encoding", "br")]).await;
        answer.header("content-length").parse::<usize>().unwrap()
    };
    let first = length().await;
    let mut last = first;
    for _ in 0..2_000 {
        last = length().await;
        if last < first {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(last < first, "{last} of {first} bytes");
}

#[tokio::test]
async fn when_content_changes_a_page_is_rendered_again() {
    let app = testing::app().await;
    let [before, _] = twice(&app, "/en", &[KNOWN]).await;
    let is_kept = || {
        let content = &app.backend.content;
        let page = content.answer(
            &Method::GET,
            &"/en".parse().unwrap(),
            &HeaderMap::new(),
            app.backend.clock.now(),
        );
        page.is_some()
    };
    assert!(is_kept());
    app.backend.content.changed();
    assert!(!is_kept());
    let [rendered, copied] = twice(&app, "/en", &[KNOWN]).await;
    for answer in [rendered, copied] {
        // The same text has the same tag, whenever it was rendered.
        assert_eq!(answer.header("etag"), before.header("etag"));
        assert_eq!(answer.body, before.body);
    }
    assert!(is_kept());
    // News may have come due by themselves.
    app.base.clock.advance(TimeDelta::seconds(5));
    assert!(!is_kept());
    twice(&app, "/en", &[KNOWN]).await;
    assert!(is_kept());
}

#[tokio::test]
async fn with_a_query_a_page_is_rendered_for_each_request() {
    let app = testing::app().await;
    let closed = ask(&app, "GET", "/en/guide/questions", &[KNOWN]).await;
    let open = ask(&app, "GET", "/en/guide/questions?open=all", &[KNOWN]).await;
    assert_ne!(closed.body, open.body);
    assert_eq!(open.header("etag"), "");
    assert_eq!(open.header("cache-control"), "no-cache");
    assert!(open.header("vary").contains("cookie"));
}

#[tokio::test]
async fn nothing_else_is_kept() {
    let app = testing::app().await;
    for (method, path, status) in [
        ("GET", "/en/guide/nothing", StatusCode::NOT_FOUND),
        ("GET", "/tlh", StatusCode::NOT_FOUND),
        ("GET", "/en/days", StatusCode::OK),
        ("GET", "/en/start", StatusCode::OK),
        ("POST", "/en", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        for _ in 0..2 {
            let answer = ask(&app, method, path, &[("sec-fetch-site", "same-origin")]).await;
            assert_eq!(answer.status, status, "{path}");
            assert_eq!(answer.header("etag"), "", "{path}");
            let kept = answer.header("cache-control");
            assert!(["no-store", "no-cache"].contains(&kept), "{path}: {kept}");
        }
    }
}

#[tokio::test]
async fn how_somebody_reads_has_a_page_of_its_own() {
    let app = testing::app().await;
    let form = "back=%2Fguide%2Fapp&size=largest&contrast=contrast&colours=dark&movement=still";
    let answer = app.post_form("/en/reading", "", form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/en/guide/app");
    let cookie = answer.headers.get_all(header::SET_COOKIE).iter();
    let cookie = cookie
        .filter_map(|value| value.to_str().ok())
        .find(|it| it.starts_with("reading="))
        .unwrap();
    let chosen = cookie.split(';').next().unwrap();
    let class = "class=\"reads-largest reads-dark reads-contrast reads-still\"";
    for path in [
        "/en",
        "/en/guide/app",
        "/en/days",
        "/en/nothing",
        "/en/reading",
    ] {
        for _ in 0..2 {
            assert!(app.get(path, chosen).await.body.contains(class), "{path}");
            assert!(!app.get(path, "").await.body.contains("reads-"), "{path}");
        }
    }
}

#[tokio::test]
async fn settings_lead_back_to_a_page_of_ours() {
    let app = testing::app().await;
    for (back, path) in [
        ("", "/ja"),
        (
            "%2Fdays%3Farrival%3D2026-11-16",
            "/ja/days?arrival=2026-11-16",
        ),
        ("%2F%2Fevil.example", "/ja//evil.example"),
        ("https%3A%2F%2Fevil.example", "/ja"),
        ("%2Fa%0D%0Ax%3A+y", "/ja"),
        (".evil.example", "/ja"),
    ] {
        let answer = app
            .post_form("/ja/reading", "", &format!("back={back}"))
            .await;
        assert_eq!(answer.header("location"), path, "{back}");
    }
}
