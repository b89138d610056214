//! What every request passes through: languages, headers, same origin, limits, error pages.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::testing::{self, CODE, PASSPORT};

#[tokio::test]
async fn the_front_door_leads_to_the_visitors_language() {
    let app = testing::app().await;
    for (accept, cookie, path) in [
        ("ja,en;q=0.5", "", "/ja"),
        ("ar-EG", "", "/ar"),
        ("la", "", "/en"),
        ("zh-TW", "", "/zh-Hant"),
        ("ja", "language=ar", "/ar"),
        ("ja", "language=klingon", "/ja"),
    ] {
        let request = Request::builder()
            .uri("/")
            .header(header::ACCEPT_LANGUAGE, accept)
            .header(header::COOKIE, cookie)
            .body(Body::empty());
        let answer = app.send(request.unwrap()).await;
        assert_eq!(answer.header("location"), path, "{accept} {cookie}");
    }
    for (tag, root) in [
        ("ar", "<html lang=\"ar\" dir=\"rtl\""),
        ("pt-BR", "<html lang=\"pt-BR\" dir=\"ltr\""),
        ("ja-easy", "<html lang=\"ja\" dir=\"ltr\""),
    ] {
        let page = app.get(&format!("/{tag}"), "").await;
        assert!(page.body.contains(root), "{}", page.body);
        let cookie = format!("language={tag};");
        assert!(page.header("set-cookie").starts_with(&cookie), "{tag}");
    }
}

#[tokio::test]
async fn plain_japanese_has_readings_where_there_is_room_for_them() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for (path, cookie) in [
        ("/ja-easy", ""),
        ("/ja-easy/guide/ill", ""),
        ("/ja-easy/guide/questions?open=all", ""),
        ("/ja-easy/search?q=%E7%8A%AC", ""),
        ("/ja-easy/days?arrival=2026-11-16", ""),
        ("/ja-easy/days?arrival=2026-02-31", ""),
        ("/ja-easy/nothing", ""),
        ("/ja-easy/start", ""),
        ("/ja-easy/today", cookie.as_str()),
        ("/ja-easy/health", cookie.as_str()),
        ("/ja-easy/timeline", cookie.as_str()),
    ] {
        let page = app.get(path, cookie).await;
        assert!(page.body.contains("<ruby>"), "{path}");
        assert!(
            !page.body.contains(['｜', '《', '》']),
            "{path}: {}",
            page.body
        );
        let (head, _) = page.body.split_once("</head>").unwrap();
        assert!(!head.contains("ruby"), "{path}: {head}");
    }
    let file = app.get("/ja-easy/days.ics?arrival=2026-11-16", "").await;
    assert!(file.body.contains("SUMMARY"), "{}", file.body);
    assert!(!file.body.contains(['｜', '《', '》']), "{}", file.body);
    let typed = app
        .get("/ja-easy/search?q=%EF%BD%9C%3Cb%3E%E3%80%8Ax%E3%80%8B", "")
        .await;
    assert!(typed.body.contains("<ruby>&lt;b&gt;<rp>"), "{}", typed.body);
    assert!(
        typed.body.contains("value=\"｜&lt;b&gt;《x》\""),
        "{}",
        typed.body
    );
}

#[tokio::test]
async fn a_page_without_islands_has_no_script_and_allows_none() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for (path, cookie) in [
        ("/en", ""),
        ("/en/days", ""),
        ("/ar/guide/questions?open=all", ""),
        ("/en/search?q=dog", ""),
        ("/en/start", ""),
    ] {
        let page = app.get(path, cookie).await;
        assert!(!page.body.contains("<script"), "{path}");
        assert!(!page.body.contains("<leptos-island"), "{path}");
        assert!(
            page.header("content-security-policy")
                .contains("script-src 'none'"),
            "{path}"
        );
    }
    let section = app.get("/ja/guide/ill", "").await;
    assert_eq!(section.body.matches("<script").count(), 1);
    assert!(section.body.contains("read-aloud.js\" defer></script>"));
    assert!(
        section
            .header("content-security-policy")
            .contains("script-src 'self';")
    );
    // Of a signed-in traveller: the outbox alone.
    let health = app.get("/en/health", &cookie).await;
    assert_eq!(health.body.matches("<script").count(), 2);
    assert!(!health.body.contains("<leptos-island"));
    let policy = health.header("content-security-policy");
    assert!(policy.contains("script-src 'self';"), "{policy}");
    let today = app.get("/en/today", &cookie).await;
    assert!(today.body.contains("<leptos-island"));
    let policy = today.header("content-security-policy");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .unwrap()
        .split('\'')
        .next()
        .unwrap();
    assert!(today.body.contains(&format!("nonce=\"{nonce}\"")));
    assert!(!policy.contains("unsafe-inline"));
    let again = app.get("/en/today", &cookie).await;
    assert!(
        !again.header("content-security-policy").contains(nonce),
        "a nonce is used once"
    );
}

#[tokio::test]
async fn personal_pages_are_never_stored_by_a_browser() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for path in [
        "/en/today",
        "/en/health",
        "/en/timeline",
        "/en/place",
        "/en/pledge",
        "/en/start",
    ] {
        let page = app.get(path, &cookie).await;
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
    }
    assert_eq!(
        app.get("/en", "").await.header("cache-control"),
        "private, no-cache"
    );
}

#[tokio::test]
async fn every_answer_has_the_protective_headers_and_a_request_id() {
    let app = testing::app().await;
    for path in ["/", "/en", "/nowhere", "/assets/none.css", "/en/today"] {
        let answer = app.get(path, "").await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{path} {name}");
        }
        assert!(
            answer
                .header("content-security-policy")
                .contains("frame-ancestors 'none'")
        );
        assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
    }
}

#[tokio::test]
async fn a_request_from_another_site_changes_nothing() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ] {
        let request = Request::post("/en/sign-out")
            .header(header::HOST, "okaeri.test")
            .header(header::COOKIE, &cookie)
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::empty());
        assert_eq!(
            app.send(request.unwrap()).await.status,
            StatusCode::FORBIDDEN,
            "{name}"
        );
    }
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn only_the_right_content_type_and_size_is_read() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let post = |path: &str, content_type: &str, body: String| {
        Request::post(path)
            .header(header::HOST, "okaeri.test")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &cookie)
            .header(header::CONTENT_TYPE, content_type)
            .body(Body::from(body))
            .unwrap()
    };
    let json = "{}".to_owned();
    let plain = app
        .send(post("/en/reports/location", "text/plain", json))
        .await;
    assert_eq!(plain.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let form = app
        .send(post(
            "/en/health",
            "text/plain",
            "p0-temperature=36.5".to_owned(),
        ))
        .await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = format!("address={}", "x".repeat(65_537));
    let large = app
        .send(post(
            "/en/place",
            "application/x-www-form-urlencoded",
            large,
        ))
        .await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    let large = format!("{{\"id\":\"{}\"}}", "x".repeat(65_537));
    let large = app
        .send(post("/en/reports/location", "application/json", large))
        .await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn an_error_has_a_page_in_the_language_or_a_code_for_scripts() {
    let app = testing::app().await;
    let page = app.get("/ja/nowhere", "").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("<html lang=\"ja\"") && page.body.contains("<h1>"));
    assert!(page.body.contains(page.header("x-request-id")));
    assert_eq!(app.get("/tlh", "").await.status, StatusCode::NOT_FOUND);
    let script = Request::get("/en/nowhere").header(header::ACCEPT, "application/json");
    let answer = app.send(script.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.json()["code"], "not-found");
}

#[tokio::test]
async fn what_a_visitor_types_is_text_and_nothing_else() {
    let app = testing::app().await;
    let evil = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let page = app
        .get(&format!("/en/days?year={evil}&month=1&day=1"), "")
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.body.contains("<script"), "{}", page.body);
    for path in [
        format!("/en/start?code={evil}"),
        format!("/en/search?q={evil}"),
        format!("/en/guide/questions?open={evil}"),
    ] {
        let page = app.get(&path, "").await;
        assert!(!page.body.contains("<script"), "{path}");
    }
}

#[tokio::test]
async fn the_counter_answers_every_date() {
    let app = testing::app().await;
    for (query, status, says) in [
        ("", 200, "When did you arrive"),
        (
            "?arrival=2026-11-16",
            200,
            "day \u{2068}4\u{2069} of \u{2068}14\u{2069}",
        ),
        ("?arrival=2026-11-20", 200, "Today is your day of arrival"),
        ("?arrival=2026-11-05", 200, "Your waiting days are over"),
        ("?arrival=2026-11-21", 422, "still to come"),
        ("?arrival=2020-01-01", 422, "too long ago"),
        ("?arrival=2026-02-31", 422, "does not exist"),
        ("?arrival=yesterday", 422, "date-error|arrival-error"),
        ("?year=2026&month=2&day=31", 422, "does not exist"),
        ("?year=&month=&day=", 422, "arrival-error"),
        ("?year=2026&month=eleven&day=16", 422, "value=\"eleven\""),
    ] {
        let page = app.get(&format!("/en/days{query}"), "").await;
        assert_eq!(page.status.as_u16(), status, "{query}");
        assert!(
            says.split('|').any(|says| page.body.contains(says)),
            "{query}: {}",
            page.body
        );
    }
    let typed = app
        .get("/en/days?year=2026&month=11&day=%EF%BC%91%EF%BC%96", "")
        .await;
    assert_eq!(typed.header("location"), "/en/days?arrival=2026-11-16");
}

#[tokio::test]
async fn the_calendar_file_has_every_day_and_the_release() {
    let app = testing::app().await;
    let file = app.get("/ja/days.ics?arrival=2026-11-16", "").await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(file.body.matches("BEGIN:VEVENT").count(), 16);
    assert!(
        file.body.contains("DTSTART:20261130T150000Z"),
        "{}",
        file.body
    );
    assert!(
        file.body.contains("DTSTART;VALUE=DATE:20261130"),
        "{}",
        file.body
    );
    assert!(!file.body.contains('\u{2068}'));
    assert_eq!(
        app.get("/ja/days.ics?arrival=2030-01-01", "")
            .await
            .status
            .as_u16(),
        422
    );
}
