//! Health reports, sent as a plain form.

use axum::http::StatusCode;

use crate::testing::{self, CODE, PASSPORT};

const FIRST: &str = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001";
const SECOND: &str = "p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002";

#[tokio::test]
async fn well_and_symptomatic() {
    for (answers, says) in [
        ("p0-temperature=36.5", "Your report has arrived"),
        ("p0-fever=no", "Your report has arrived"),
        ("p0-temperature=37.5", "Please call now"),
        ("p0-fever=yes", "Please call now"),
        ("p0-temperature=36.5&p0-symptoms=cough", "Please call now"),
        (
            "p0-temperature=36.5&p0-symptoms=headache",
            "Your report has arrived",
        ),
        (
            "p0-temperature=36.5&p0-symptoms=headache&p0-symptoms=chills",
            "Please call now",
        ),
    ] {
        let app = testing::app().await;
        app.base.enrol(PASSPORT, CODE, &[]).await;
        let cookie = app.settle().await;
        let page = app
            .post_form("/en/health", &cookie, &format!("{FIRST}&{answers}"))
            .await;
        assert_eq!(page.status, StatusCode::OK, "{answers}");
        assert!(page.body.contains(says), "{answers}");
    }
}

#[tokio::test]
async fn one_form_makes_one_report_for_each_person_and_sent_twice_no_more() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let form = format!("{FIRST}&p0-temperature=36.5&{SECOND}&p1-fever=yes");
    let first = app.post_form("/en/health", &cookie, &form).await;
    let second = app.post_form("/en/health", &cookie, &form).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(first.body, second.body, "the same receipts");
    assert!(first.body.contains("SUZUKI KEN") && first.body.contains("Please call now"));
    assert_eq!(
        app.base
            .store
            .reports_of(enrolled.id, 10)
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn nothing_is_stored_when_one_person_is_missing_or_wrong() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    for (answers, field) in [
        ("p0-temperature=36.5", "p1-temperature-error"),
        (
            "p0-temperature=36.5&p1-temperature=warm",
            "p1-temperature-error",
        ),
        (
            "p0-temperature=97.7&p1-temperature=36.5",
            "p0-temperature-error",
        ),
        (
            "p0-symptoms=cough&p1-temperature=36.5",
            "p0-temperature-error",
        ),
        (
            "p0-temperature=36.5&p0-symptoms=spots&p1-temperature=36.5",
            "p0-symptoms-error",
        ),
    ] {
        let form = format!("{FIRST}&{SECOND}&{answers}");
        let page = app.post_form("/en/health", &cookie, &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{answers}");
        assert!(page.body.contains(&format!("id=\"{field}\"")), "{answers}");
        assert!(
            page.body.contains("0193a1b2-c3d4-7e5f-8a9b-000000000001"),
            "the id stays"
        );
    }
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
async fn other_answers_under_the_same_id_are_not_stored_and_the_form_comes_back_with_a_new_one() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    app.post_form(
        "/en/health",
        &cookie,
        &format!("{FIRST}&p0-temperature=36.5"),
    )
    .await;
    let page = app
        .post_form(
            "/en/health",
            &cookie,
            &format!("{FIRST}&p0-temperature=38.5"),
        )
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.body.contains("value=\"38.5\""),
        "nothing typed is lost"
    );
    assert!(!page.body.contains("0193a1b2-c3d4-7e5f-8a9b-000000000001"));
    assert!(
        page.body.contains("You have sent this form before."),
        "as after going back in the browser"
    );
    assert_eq!(
        app.base
            .store
            .reports_of(enrolled.id, 10)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn who_feels_worse_later_can_report_again_without_the_companions() {
    let app = testing::app().await;
    let enrolled = app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let both = format!("{FIRST}&p0-temperature=36.5&{SECOND}&p1-temperature=36.4");
    app.post_form("/en/health", &cookie, &both).await;
    let again = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000003&p0-temperature=38.1\
                 &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000004";
    let page = app.post_form("/en/health", &cookie, again).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(
        app.base
            .store
            .reports_of(enrolled.id, 10)
            .await
            .unwrap()
            .len(),
        3
    );
}

/// The parent has reported; the child's second report is mistyped.
#[tokio::test]
async fn only_what_is_wrong_is_complained_about_and_the_summary_says_whose_it_is() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &["SUZUKI KEN"]).await;
    let cookie = app.settle().await;
    let both = format!("{FIRST}&p0-temperature=36.5&{SECOND}&p1-temperature=36.4");
    app.post_form("/en/health", &cookie, &both).await;
    let again = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000003\
                 &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000004&p1-temperature=warm";
    let page = app.post_form("/en/health", &cookie, again).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"p1-temperature-error\""));
    assert!(!page.body.contains("id=\"p0-temperature-error\""));
    let (_, summary) = page.body.split_once("href=\"#p1-temperature\">").unwrap();
    let (line, _) = summary.split_once('<').unwrap();
    assert!(
        line.contains("SUZUKI KEN") && line.contains("as a number"),
        "{line}"
    );
}
