//! What a traveller's pages say of prompts, and what the desk decides about a mark.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    clock::Clock as _,
    ids::TravellerId,
    operator::Role,
    programme::{JAPAN_2021, Programme},
    prompt::{Followed, Prompt, PromptKind, coming},
};
use serde_json::json;

use crate::testing::{self, CODE, PASSPORT, TestApp};

/// Settled at noon of day 4, with the location prompts to come.
async fn settled() -> (TestApp, String, TravellerId, Vec<Prompt>) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let cookie = app.settle().await;
    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    let who = Followed::of(&traveller).unwrap();
    let mut plan: Vec<Prompt> = coming(&app.base.programme, &who, app.base.now()).collect();
    plan.retain(|prompt| prompt.id.kind == PromptKind::Location);
    (app, cookie, id, plan)
}

fn move_to(app: &TestApp, at: DateTime<Utc>) {
    app.base.clock.advance(at - app.base.clock.now());
}

/// Whether it is stored that this prompt was seen; what the page tells is written soon after.
async fn was_seen(app: &TestApp, id: TravellerId, prompt: &Prompt) -> bool {
    for _ in 0..100 {
        let facts = app.base.store.prompt_facts(id).await.unwrap();
        if facts.deliveries.iter().any(|it| it.prompt == prompt.id) {
            return true;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    false
}

/// Opens Today while the prompt is open, and lets its time pass.
async fn miss(app: &TestApp, cookie: &str, id: TravellerId, prompt: &Prompt) {
    move_to(app, prompt.opens);
    app.get("/en/today", cookie).await;
    assert!(was_seen(app, id, prompt).await);
    move_to(app, prompt.due);
}

#[tokio::test]
async fn today_says_what_is_asked_until_it_is_answered() {
    let (app, cookie, id, plan) = settled().await;
    let before = app.get("/en/today", &cookie).await.body;
    assert!(!before.contains("Asked now") && before.contains("What comes next"));
    move_to(&app, plan[0].opens);
    let early = Request::get("/en/today")
        .header(header::HOST, "okaeri.test")
        .header(header::COOKIE, &cookie)
        .header("sec-purpose", "prefetch;prerender")
        .body(Body::empty());
    app.send(early.unwrap()).await;
    let facts = app.base.store.prompt_facts(id).await.unwrap();
    let was_noted = facts.deliveries.iter().any(|it| it.prompt == plan[0].id);
    assert!(!was_noted, "fetched for later and not seen");
    let page = app.get("/en/today", &cookie).await.body;
    assert!(page.contains("Asked now") && page.contains("Time left"));
    assert!(was_seen(&app, id, &plan[0]).await);
    move_to(&app, plan[0].remind_at.unwrap());
    assert!(
        app.get("/en/today", &cookie)
            .await
            .body
            .contains("Asked once more")
    );
    let report = json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-000000000001",
        "latitude": 35.6909,
        "longitude": 139.7003,
        "accuracy": 12.0,
    });
    app.post_json("/en/reports/location", &cookie, &report)
        .await;
    let page = app.get("/en/today", &cookie).await.body;
    assert!(!page.contains("Asked now") && !page.contains("Asked once more"));
    let other = app.start_report_only().await;
    let page = app.get("/en/today", &other).await.body;
    assert!(!page.contains("What comes next"), "nothing that is stored");
}

/// Today without the marks around what is filled in.
async fn today(app: &TestApp, cookie: &str) -> String {
    let page = app.get("/en/today", cookie).await.body;
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn today_announces_that_the_centre_may_call_and_when() {
    const CALL: &str = "may call you by video";
    let (app, cookie, id, _) = settled().await;
    let page = today(&app, &cookie).await;
    assert!(page.contains("may call you by video until 18:00 today."));
    let (guide, part) = ("/en/guide/app", "part-4");
    assert!(page.contains(&format!("href=\"{guide}#{part}\"")));
    let guide = app.get(guide, "").await.body;
    assert!(guide.contains(&format!("id=\"{part}\">The residence check")));
    let other = app.start_report_only().await;
    assert!(
        !today(&app, &other).await.contains(CALL),
        "nothing that is stored"
    );

    move_to(&app, "2026-11-20T18:00:00+09:00".parse().unwrap());
    let page = today(&app, &cookie).await;
    let date = "may call you by video on Saturday 21 November 2026, between 09:00 and 18:00.";
    assert!(page.contains(date));
    let facts = app.base.store.prompt_facts(id).await.unwrap();
    let is_check = |kind| kind == PromptKind::CheckAnnouncement;
    assert!(!facts.deliveries.iter().any(|it| is_check(it.prompt.kind)));
    move_to(&app, "2026-11-21T08:00:00+09:00".parse().unwrap());
    let page = today(&app, &cookie).await;
    assert!(page.contains("may call you by video today, between 09:00 and 18:00."));

    // The last waiting day is over for calls, and then for everything.
    move_to(&app, "2026-11-30T18:00:00+09:00".parse().unwrap());
    assert!(!today(&app, &cookie).await.contains(CALL));
    move_to(&app, "2026-12-01T00:00:00+09:00".parse().unwrap());
    assert!(!today(&app, &cookie).await.contains(CALL));
}

#[tokio::test]
async fn nothing_is_said_of_calls_where_none_are_made() {
    let mut base = testing::store().await;
    let mut programme = Programme::parse(JAPAN_2021).unwrap();
    programme.residence_check.per_day = 0;
    base.programme = Arc::new(programme);
    let app = testing::app_with(base, Arc::default());
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let page = today(&app, &cookie).await;
    assert!(page.contains("What comes next"));
    assert!(!page.contains("by video"));
}

#[tokio::test]
async fn only_a_mark_of_ones_own_can_be_contested_and_once() {
    let (app, cookie, id, plan) = settled().await;
    let path = format!("/en/timeline/{}/contest", plan[0].id);
    for name in [plan[0].id.to_string(), "nothing".to_owned(), id.to_string()] {
        let answer = app
            .get(&format!("/en/timeline/{name}/contest"), &cookie)
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name} is no mark");
    }
    miss(&app, &cookie, id, &plan[0]).await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("You did not answer where you are") && today.contains(&path));
    for reason in [String::new(), "x".repeat(501)] {
        let answer = app
            .post_form(&path, &cookie, &format!("reason={reason}"))
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(&reason), "nothing typed is lost");
    }
    let answer = app.post_form(&path, &cookie, "reason=I+was+there").await;
    assert_eq!(answer.header("location"), "/en/timeline");
    app.post_form(&path, &cookie, "reason=Other+words").await;
    let facts = app.base.store.prompt_facts(id).await.unwrap();
    assert_eq!(facts.contests.len(), 1);
    assert_eq!(facts.contests[0].reason.as_str(), "I was there");
    let timeline = app.get("/en/timeline", &cookie).await.body;
    assert!(timeline.contains("You said that a mark is wrong") && !timeline.contains(&path));
}

#[tokio::test]
async fn the_desk_decides_on_a_contest_and_a_viewer_does_not() {
    let (app, cookie, id, plan) = settled().await;
    miss(&app, &cookie, id, &plan[0]).await;
    let mark = plan[0].id;
    app.post_form(
        &format!("/en/timeline/{mark}/contest"),
        &cookie,
        "reason=It+was+charging",
    )
    .await;
    let action = format!("/en/console/cases/{id}/contests");
    let form = format!("prompt={mark}&stands=no");
    let viewer = app.operator(Role::Viewer).await;
    let answer = app.post_form(&action, &viewer, &form).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let operator = app.operator(Role::FollowUp).await;
    let list = app.get("/en/console?list=contested", &operator).await.body;
    assert!(list.contains("SUZUKI MEI"));
    let page = format!("/en/console/cases/{id}");
    assert!(
        app.get(&page, &operator)
            .await
            .body
            .contains("It was charging")
    );
    for wrong in [
        "",
        "stands=no",
        "prompt=nothing&stands=no",
        &format!("prompt={mark}&stands=x"),
    ] {
        let answer = app.post_form(&action, &operator, wrong).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    app.post_form(&action, &operator, &form).await;
    let case = app.get(&page, &operator).await.body;
    assert!(case.contains("The mark was taken back"));
    let list = app.get("/en/console?list=contested", &operator).await.body;
    assert!(!list.contains("SUZUKI MEI"));
    let timeline = app.get("/en/timeline", &cookie).await.body;
    assert!(timeline.contains("It no longer counts"));
}

#[tokio::test]
async fn excuses_are_taken_within_the_programmes_limits() {
    let (app, cookie, _, plan) = settled().await;
    let say = async |form: &str| app.post_form("/en/today/excuse", &cookie, form).await;
    for form in [
        "",
        "minutes=60",
        "minutes=61&reason=sleep",
        "minutes=60&reason=x",
    ] {
        assert_eq!(say(form).await.status, StatusCode::BAD_REQUEST, "{form}");
    }
    let day = "minutes=1440&reason=sleep";
    assert_eq!(say(day).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..3 {
        assert_eq!(
            say("minutes=480&reason=shower").await.header("location"),
            "/en/today"
        );
        app.base.clock.advance(TimeDelta::seconds(1));
    }
    let fourth = say("minutes=30&reason=shower").await;
    assert_eq!(fourth.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fourth.body.contains("times today"));
    move_to(&app, plan[0].opens);
    let today = app.get("/en/today", &cookie).await.body;
    assert!(!today.contains("Asked now") && today.contains("We ask again from"));
}

#[tokio::test]
async fn only_a_demonstration_has_a_clock_that_anybody_can_move() {
    let app = testing::app().await;
    assert!(!app.table.iter().any(|route| route.path.contains("demo")));
    let answer = app.post_form("/en/demo/clock", "", "now=0&back=/en").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    app.base.enrol(PASSPORT, CODE, &[]).await;
    let cookie = app.settle().await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(!today.contains("demo__clock"));
}
