//! Pledge and waiting place.

use axum::http::StatusCode;

use crate::testing::{self, CODE, PASSPORT};

#[tokio::test]
async fn the_pledge_comes_first_and_is_kept_with_time_and_version() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.start().await;
    assert_eq!(
        app.get("/en/today", &cookie).await.header("location"),
        "/en/pledge"
    );
    let refused = app.post_form("/en/pledge", &cookie, "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"agree-error\""));
    let accepted = app.post_form("/en/pledge", &cookie, "agree=yes").await;
    assert_eq!(accepted.header("location"), "/en/place");
    let pledge = app
        .base
        .store
        .traveller(enrolled.id)
        .await
        .unwrap()
        .unwrap()
        .pledge
        .unwrap();
    assert_eq!(
        (pledge.version.as_str(), pledge.at),
        ("2021-07", testing::noon())
    );
}

#[tokio::test]
async fn a_place_needs_an_address_and_a_good_position() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.start().await;
    app.post_form("/en/pledge", &cookie, "agree=yes").await;
    for (form, error) in [
        (
            "address=&latitude=35&longitude=139&accuracy=10",
            "address-error",
        ),
        (
            "address=Tokyo&latitude=&longitude=&accuracy=",
            "position-error",
        ),
        (
            "address=Tokyo&latitude=35&longitude=139&accuracy=101",
            "position-error",
        ),
        (
            "address=Tokyo&latitude=NaN&longitude=139&accuracy=10",
            "position-error",
        ),
        (
            "address=Tokyo&latitude=95&longitude=139&accuracy=10",
            "position-error",
        ),
    ] {
        let page = app.post_form("/en/place", &cookie, form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.body.contains(&format!("id=\"{error}\"")), "{form}");
    }
}

#[tokio::test]
async fn a_place_is_registered_once() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let other = "address=Elsewhere&latitude=43.06&longitude=141.35&accuracy=10";
    let answer = app.post_form("/en/place", &cookie, other).await;
    assert_eq!(answer.header("location"), "/en/place");
    let place = app
        .base
        .store
        .traveller(enrolled.id)
        .await
        .unwrap()
        .unwrap()
        .place
        .unwrap();
    assert_eq!(place.address, "2-8-1 Nishi-Shinjuku");
}
