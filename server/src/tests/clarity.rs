//! “Is this page clear?” by HTTP.

use std::net::SocketAddr;

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use okaeri_domain::operator::Role;

use crate::testing;

#[tokio::test]
async fn an_answer_is_counted_and_a_comment_kept_without_a_cookie() {
    let app = testing::app().await;
    for answer in ["no", "no", "yes"] {
        let form = format!("page=%2Fguide%2Fapp&answer={answer}");
        let sent = app.post_form("/ar/clarity", "", &form).await;
        let next = format!("/ar/clarity?page=/guide/app&answer={answer}");
        assert_eq!(
            (sent.status, sent.header("location")),
            (StatusCode::SEE_OTHER, &*next)
        );
        let thanks = app.get(&next, "").await;
        assert_eq!(thanks.body.contains("<textarea"), answer == "no");
        assert!(thanks.body.contains("href=\"/ar/guide/app\""));
    }
    let form = "page=%2Fguide%2Fapp&missing=Where+is+%3Cb%3E%3F";
    let sent = app.post_form("/ar/clarity/comment", "", form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let editor = app.operator(Role::Editor).await;
    let table = app.get("/en/console/clarity", &editor).await.body;
    for shown in ["/ar/guide/app", "67\u{2069} %", "Where is &lt;b&gt;?"] {
        assert!(table.contains(shown), "{shown}: {table}");
    }
}

#[tokio::test]
async fn a_comment_is_destroyed_when_its_time_is_over() {
    let app = testing::app().await;
    let form = "page=%2F&missing=Call+SUZUKI";
    app.post_form("/en/clarity/comment", "", form).await;
    let base = &app.base;
    for (days, expected) in [(0, 1), (90, 1), (1, 0)] {
        base.clock.advance(TimeDelta::days(days));
        let destroyed = crate::jobs::destroy(&*base.store, &*base.clock, &base.programme);
        destroyed.await.unwrap();
        assert_eq!(base.store.comments(9).await.unwrap().len(), expected);
    }
}

#[tokio::test]
async fn a_comment_that_is_empty_or_too_long_comes_back_as_typed() {
    let app = testing::app().await;
    let long = "a".repeat(501);
    for typed in ["", long.as_str()] {
        let form = format!("page=%2F&missing={typed}");
        let answer = app.post_form("/en/clarity/comment", "", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("id=\"missing-error\""),
            "{}",
            answer.body
        );
        assert!(answer.body.contains(&format!(">{typed}</textarea>")));
    }
}

#[tokio::test]
async fn only_pages_that_ask_are_answered_about() {
    let app = testing::app().await;
    let id = app.base.traveller_id();
    for page in [
        "",
        "/today",
        "/guide/nothing",
        &format!("/notices/{id}"),
        "%3Cscript%3E",
    ] {
        let form = format!("page={page}&answer=yes&missing=x");
        for path in ["/en/clarity", "/en/clarity/comment"] {
            let answer = app.post_form(path, "", &form).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} {page}");
        }
    }
    let answer = app
        .post_form("/en/clarity", "", "page=%2F&answer=perhaps")
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let editor = app.operator(Role::Editor).await;
    let table = app.get("/en/console/clarity", &editor).await;
    assert!(table.body.contains("Nobody has answered yet."));
}

#[tokio::test]
async fn the_question_is_the_same_for_everybody() {
    let app = testing::app().await;
    for path in [
        "/en",
        "/en/guide/app",
        "/en/guide/questions",
        "/en/days",
        "/en/search",
        "/en/notices",
    ] {
        let [one, two] = [app.get(path, "").await, app.get(path, "language=en").await];
        assert!(one.body.contains("action=\"/en/clarity\""), "{path}");
        assert_eq!(one.body, two.body, "{path} can be kept for all");
    }
}

#[tokio::test]
async fn one_address_cannot_drown_the_others() {
    let app = testing::app().await;
    let send = async |from: [u8; 4]| {
        let request = Request::post("/en/clarity/comment")
            .header(header::HOST, "okaeri.test")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .extension(ConnectInfo(SocketAddr::from((from, 1))))
            .body(Body::from("page=nowhere&missing=x"));
        app.send(request.unwrap()).await.status
    };
    let mut taken = 0;
    while taken < 1_000 && send([192, 0, 2, 1]).await == StatusCode::NOT_FOUND {
        taken += 1;
    }
    assert!((120..1_000).contains(&taken), "{taken}");
    assert_eq!(send([192, 0, 2, 2]).await, StatusCode::NOT_FOUND);
}
