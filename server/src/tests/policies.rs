//! Every route, tried by everybody: what a policy does not allow gets nothing.

use axum::http::{Method, StatusCode};
use okaeri_domain::operator::{Permission, Role};
use okaeri_frame::{gate::Policy, routes::Route};
use serde_json::json;

use crate::testing::{self, Answer, CODE, PASSPORT, TestApp};

/// Who tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    ReportOnly,
    Trusted,
    FollowUp,
    Supervisor,
    Editor,
}

const EVERYBODY: [Who; 6] = [
    Who::Stranger,
    Who::ReportOnly,
    Who::Trusted,
    Who::FollowUp,
    Who::Supervisor,
    Who::Editor,
];

fn may(who: Who, policy: Policy) -> bool {
    match policy {
        Policy::Public => true,
        Policy::Reporter => matches!(who, Who::ReportOnly | Who::Trusted),
        Policy::TravellerSelf => who == Who::Trusted,
        Policy::Operator(Permission::Any) => {
            matches!(who, Who::FollowUp | Who::Supervisor | Who::Editor)
        }
        Policy::Operator(
            Permission::ReadCases | Permission::DecideCases | Permission::WriteMessages,
        ) => matches!(who, Who::FollowUp | Who::Supervisor),
        Policy::Operator(Permission::SendAlerts) => who == Who::Supervisor,
        Policy::Operator(Permission::WriteGuide) => who == Who::Editor,
    }
}

async fn cookie(app: &TestApp, who: Who) -> String {
    match who {
        Who::Stranger => String::new(),
        Who::ReportOnly => app.start_report_only().await,
        Who::Trusted => app.settle().await,
        Who::FollowUp => app.operator(Role::FollowUp).await,
        Who::Supervisor => app.operator(Role::Supervisor).await,
        Who::Editor => app.operator(Role::Editor).await,
    }
}

async fn try_route(app: &TestApp, route: &Route, path: &str, cookie: &str) -> Answer {
    if route.method == Method::GET {
        app.get(path, cookie).await
    } else if path.contains("/reports/") {
        app.post_json(path, cookie, &json!({})).await
    } else {
        app.post_form(path, cookie, "x=1").await
    }
}

/// Turned away: to the sign-in, refused, or, where a page listens, told that there is nothing to follow.
/// Anything else means that the handler ran.
fn turned_away(route: &Route, answer: &Answer) -> bool {
    let leads_to_sign_in = answer.status == StatusCode::SEE_OTHER
        && matches!(
            answer.header("location"),
            "/en/start" | "/en/console/sign-in"
        );
    let refused = matches!(
        answer.status,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
    );
    if route.path.ends_with("/events") {
        // A browser that is led to the sign-in here asks again, for ever.
        return refused || answer.status == StatusCode::NO_CONTENT;
    }
    // Signing out without being signed in is no mistake.
    let is_page = route.method == Method::GET || route.path.ends_with("/sign-out");
    refused || is_page && leads_to_sign_in
}

/// What an address takes, whatever its route says.
fn due(route: &Route) -> Policy {
    use Permission as May;
    let path = route.path.strip_prefix("/{lang}").unwrap_or(route.path);
    let is_post = route.method == Method::POST;
    let is_under = |folder: &str| {
        let rest = path.strip_prefix(folder);
        rest.is_some_and(|it| it.is_empty() || it.starts_with(['/', '.']))
    };
    match path {
        "/console/sign-in" => Policy::Public,
        "/console/sign-out" => Policy::Operator(May::Any),
        _ if is_under("/console/alerts") => Policy::Operator(May::SendAlerts),
        _ if is_under("/console/notices") || is_under("/console/clarity") => {
            Policy::Operator(May::WriteGuide)
        }
        _ if is_under("/console/cases/{id}/messages") => Policy::Operator(May::WriteMessages),
        _ if is_under("/console/cases/{id}/phone-codes") => Policy::Operator(May::DecideCases),
        _ if is_under("/console/cases") && is_post => Policy::Operator(May::DecideCases),
        _ if is_under("/console") => Policy::Operator(May::ReadCases),
        "/today" | "/health" | "/reports/location" | "/sign-out" => Policy::Reporter,
        // The page says why it shows nothing on a phone that is not confirmed.
        "/messages" | "/my-data" if !is_post => Policy::Reporter,
        _ if is_under("/phone-check") => Policy::Reporter,
        _ => {
            let own = [
                "/pledge",
                "/place",
                "/today",
                "/timeline",
                "/times",
                "/needs",
                "/messages",
                "/my-data",
                "/companions",
            ];
            if own.into_iter().any(is_under) {
                Policy::TravellerSelf
            } else {
                Policy::Public
            }
        }
    }
}

#[tokio::test]
async fn no_policy_is_wider_than_its_address() {
    for route in testing::app().await.table {
        assert_eq!(route.policy, due(&route), "{} {}", route.method, route.path);
    }
}

#[tokio::test]
async fn each_route_lets_in_whom_its_policy_says_and_nobody_else() {
    let count = testing::app().await.table.len();
    assert!(count >= 20, "only {count} routes");
    for who in EVERYBODY {
        let app = testing::app().await;
        let enrolled = app.base.enrol(PASSPORT, CODE, &[]).await;
        let cookie = cookie(&app, who).await;
        // Signing out last, since it ends the session that the others need.
        let mut table = app.table.clone();
        table.sort_by_key(|route| route.path.ends_with("sign-out"));
        for route in &table {
            if route.path.ends_with("/events") && may(who, route.policy) {
                // An event stream has no end to wait for; it has a test of its own.
                continue;
            }
            let path = route
                .path
                .replace("{lang}", "en")
                .replace("{section}", "app")
                .replace("{locale}", "ja")
                .replace("{id}", &enrolled.id.to_string());
            let answer = try_route(&app, route, &path, &cookie).await;
            assert_eq!(
                turned_away(route, &answer),
                !may(who, route.policy),
                "{who:?} {} {path}: {}",
                route.method,
                answer.status
            );
            if turned_away(route, &answer) {
                assert!(
                    !answer.body.contains("SUZUKI"),
                    "{who:?} {path} tells a name"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_traveller_sees_nothing_of_another() {
    let app = testing::app().await;
    app.base.enrol(PASSPORT, CODE, &["KENJI"]).await;
    let cookie = app.settle().await;
    let other = app
        .base
        .enrol("AB1234567", "0000-0009", &["SOMEBODY ELSE"])
        .await;
    let companion = other.companions[0];
    let form = format!(
        "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001&p0-temperature=36.5\
         &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002&p1-person={companion}&p1-temperature=39.9"
    );
    app.post_form("/en/health", &cookie, &form).await;
    let operator = app.operator(Role::Viewer).await;
    let case = app
        .get(&format!("/en/console/cases/{}", other.id), &operator)
        .await;
    assert_eq!(case.status, StatusCode::OK);
    assert!(
        !case.body.contains("39.9"),
        "a report reached another's companion"
    );
    for path in ["/en/today", "/en/health", "/en/timeline"] {
        assert!(!app.get(path, &cookie).await.body.contains("SOMEBODY ELSE"));
    }
}
