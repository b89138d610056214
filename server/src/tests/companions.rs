//! Companions, over HTTP: the traveller's page, the desk, the code, and the report form around them.

use axum::http::StatusCode;
use chrono::TimeDelta;
use okaeri_domain::{ids::TravellerId, my_data::PHONE_CODES_A_DAY, operator::Role};

use crate::testing::{self, Answer, CODE, PASSPORT, TestApp};

const PAGE: &str = "/en/companions";
const LIST: &str = "/en/console?list=companion-asked";
const GOOD: &str = "name=Suzuki+Ken&passport=xd5550999&year=2015&month=5&day=6&arrived=2026-11-18";

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &["SUZUKI YUI"]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

/// The value of the first input of that name.
fn value<'a>(page: &'a str, name: &str) -> &'a str {
    let at = page.find(&format!("name=\"{name}\"")).expect("an input");
    let rest = &page[at..];
    let from = rest.find("value=\"").expect("a value") + 7;
    &rest[from..from + rest[from..].find('"').unwrap()]
}

/// The centre decides on the one request.
async fn decide(app: &TestApp, operator: &str, id: TravellerId, decision: &str) -> Answer {
    let case = format!("/en/console/cases/{id}");
    let page = app.get(&case, operator).await.body;
    let request = value(&page, "request").to_owned();
    let form = format!("request={request}&{}", decision.replace("{id}", &request));
    app.post_form(&format!("{case}/companions"), operator, &form)
        .await
}

async fn approved(app: &TestApp, cookie: &str, id: TravellerId) {
    let answer = app.post_form(PAGE, cookie, GOOD).await;
    assert_eq!(answer.header("location"), PAGE, "{}", answer.body);
    let operator = app.operator(Role::FollowUp).await;
    let mut letters = app.backend.letters.listen();
    let answer = decide(app, &operator, id, "decision=approve").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(letters.try_recv(), Ok(id), "an open page hears of it");
}

/// The address of the page on which the companion of that name gets a phone.
fn way(page: &str, name: &str) -> String {
    let at = page
        .find(&format!("Give \u{2068}{name}\u{2069} a phone"))
        .expect("a way");
    let before = &page[..at];
    let from = before.rfind("href=\"").unwrap() + 6;
    before[from..from + before[from..].find('"').unwrap()].to_owned()
}

fn code(page: &str) -> String {
    let at = page.find("phone-code__letters").expect("a code");
    let rest = &page[at..];
    let from = rest.find('>').unwrap() + 1;
    rest[from..from + rest[from..].find('<').unwrap()]
        .trim()
        .to_owned()
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let (app, cookie, id) = settled().await;
    let long = "x".repeat(81);
    for (form, errors) in [
        ("", &["name", "passport", "birth", "arrived"][..]),
        (
            "name=Ken&passport=1&year=2015&month=2&day=30&arrived=x",
            &["passport", "birth", "arrived"],
        ),
        (
            &format!("name={long}&passport=XD5550999&year=2015&month=5&day=6&arrived=2026-11-18"),
            &["name"],
        ),
        (
            "name=Ken&passport=XD5550999&year=2015&month=5&day=6&arrived=2026-11-01",
            &["arrived"],
        ),
        (
            "name=Ken&passport=XD5550999&year=2015&month=5&day=6&arrived=2026-11-21",
            &["arrived"],
        ),
        (
            "name=Ken&passport=TZ1234567&year=2015&month=5&day=6&arrived=2026-11-18",
            &["passport"],
        ),
    ] {
        let page = app.post_form(PAGE, &cookie, form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        for field in ["name", "passport", "birth", "arrived"] {
            let is_wrong = page.body.contains(&format!("id=\"{field}-error\""));
            assert_eq!(is_wrong, errors.contains(&field), "{form} {field}");
        }
        let folded = page
            .body
            .split("<details")
            .find(|it| it.contains("no-print"));
        let tag = folded.and_then(|it| it.split('>').next());
        assert!(tag.is_some_and(|it| it.contains("open")), "{form} {tag:?}");
        for typed in ["Ken", "XD5550999", &long, "2015"] {
            assert_eq!(
                form.contains(typed),
                page.body.contains(typed),
                "{form} {typed}"
            );
        }
        if form.contains("arrived=2026-11-18") {
            assert!(
                page.body.contains("value=\"2026-11-18\" selected"),
                "{form}"
            );
        }
    }
    let requests = app.base.store.companion_requests(id).await.unwrap();
    assert_eq!(requests, []);
}

#[tokio::test]
async fn a_request_is_shown_to_both_and_taken_back() {
    let (app, cookie, id) = settled().await;
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("href=\"/en/companions\""));
    let page = app.get(PAGE, &cookie).await.body;
    for shown in [
        "SUZUKI YUI",
        "Day \u{2068}4\u{2069} of \u{2068}14\u{2069}",
        "2026-11-16\" selected",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    for _ in 0..2 {
        // Sent twice is asked once.
        let answer = app.post_form(PAGE, &cookie, GOOD).await;
        assert_eq!(answer.header("location"), PAGE);
    }
    let other = GOOD.replace("Ken", "Ren");
    let twice = app.post_form(PAGE, &cookie, &other).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("id=\"passport-error\""));
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("Suzuki Ken\u{2069}: the centre is deciding"));
    assert!(page.contains("••••••999") && !page.contains("XD5550999"));
    let form = app.get("/en/health", &cookie).await.body;
    assert!(!form.contains("Suzuki Ken"), "before the centre has agreed");

    let viewer = app.operator(Role::Viewer).await;
    assert!(app.get(LIST, &viewer).await.body.contains("SUZUKI MEI"));
    let case = format!("/en/console/cases/{id}");
    let seen = app.get(&case, &viewer).await.body;
    assert!(seen.contains("Suzuki Ken") && seen.contains("Day \u{2068}2\u{2069}"));
    assert!(!seen.contains("value=\"approve\""));
    let refused = app
        .post_form(&format!("{case}/companions"), &viewer, "decision=approve")
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let request = value(&page, "request").to_owned();
    for _ in 0..2 {
        let form = format!("request={request}");
        let answer = app
            .post_form("/en/companions/withdraw", &cookie, &form)
            .await;
        assert_eq!(answer.header("location"), PAGE);
    }
    assert!(!app.get(LIST, &viewer).await.body.contains("SUZUKI MEI"));
    let bad = app
        .post_form("/en/companions/withdraw", &cookie, "request=x")
        .await;
    assert_eq!(bad.status, StatusCode::BAD_REQUEST);
    for path in ["/en/my-data", "/en/my-data/download"] {
        let page = app.get(path, &cookie).await.body;
        assert!(
            page.contains("Taken back") && page.contains("Suzuki Ken"),
            "{path}"
        );
    }
    let copy = app.get("/en/my-data.json", &cookie).await.json();
    let told = &copy["companion_requests"][0];
    assert_eq!(told["name"], "Suzuki Ken");
    assert_eq!(told["passport_masked"], "••••••999");
    assert_eq!(told["birth_date"], "2015-05-06");
    assert!(told["withdrawn_at"].is_string() && told["approved"].is_null());
}

#[tokio::test]
async fn a_refusal_has_a_reason_in_the_travellers_language_and_the_centres_words() {
    let (app, cookie, id) = settled().await;
    app.post_form(PAGE, &cookie, GOOD).await;
    let operator = app.operator(Role::Supervisor).await;
    let long = "x".repeat(1_001);
    for (decision, error) in [
        ("decision=refuse&words-{id}=Why", "why"),
        ("decision=refuse&why=boredom&words-{id}=Why", "why"),
        (
            &format!("decision=refuse&why=call&words-{{id}}={long}"),
            "words",
        ),
    ] {
        let page = decide(&app, &operator, id, decision).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{decision}");
        assert!(page.body.contains(&format!("id=\"{error}-")), "{decision}");
        assert!(page.body.contains("-error\""));
        let typed = if error == "why" {
            ">Why</textarea>"
        } else {
            &long
        };
        assert!(page.body.contains(typed), "{decision}");
    }
    for form in ["request=x&decision=approve", "decision=approve", ""] {
        let path = format!("/en/console/cases/{id}/companions");
        let answer = app.post_form(&path, &operator, form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
    }
    let decision = "decision=refuse&why=not-found&words-{id}=Is+it+Ken+or+Kenta%3F";
    let answer = decide(&app, &operator, id, decision).await;
    assert_eq!(answer.header("location"), format!("/en/console/cases/{id}"));
    assert!(!app.get(LIST, &operator).await.body.contains("SUZUKI MEI"));
    let page = app.get("/ja/companions", &cookie).await.body;
    assert!(page.contains("この人が見つかりませんでした") && page.contains("Is it Ken or Kenta?"));
    let data = app.get("/en/my-data", &cookie).await.body;
    assert!(data.contains("Did not agree that you report for one more person"));
    let copy = app.get("/en/my-data.json", &cookie).await.json();
    assert_eq!(copy["companion_requests"][0]["why_not"], "not-found");
    assert_eq!(
        copy["companion_requests"][0]["answer"],
        "Is it Ken or Kenta?"
    );
    // Whoever asks again has read it.
    app.base.clock.advance(TimeDelta::minutes(1));
    app.post_form(PAGE, &cookie, GOOD).await;
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("is deciding") && !page.contains("has not agreed"));
    let form = format!("request={}", value(&page, "request"));
    app.post_form("/en/companions/withdraw", &cookie, &form)
        .await;
}

#[tokio::test]
async fn a_companion_from_the_approval_to_a_phone_of_their_own() {
    let (app, cookie, id) = settled().await;
    approved(&app, &cookie, id).await;
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("Suzuki Ken") && page.contains("Day \u{2068}2\u{2069} of"));
    // They came later, and wait longer than the phone reports.
    assert!(page.contains("waits longer than you"));
    let form = app.get("/en/health", &cookie).await.body;
    assert!(form.contains("Suzuki Ken") && form.contains("name=\"p2-id\""));
    let kept = |minute: u32, ids: [&str; 3]| {
        format!(
            "captured_at=2026-11-20T03:{minute:02}:00Z&p0-id={}&p0-temperature=36.4&p1-id={}\
             &p1-temperature=36.5&p2-id={}&p2-temperature=36.6",
            ids[0], ids[1], ids[2]
        )
    };
    let ids = [
        "0193a1b2-c3d4-7e5f-8a9b-000000000001",
        "0193a1b2-c3d4-7e5f-8a9b-000000000002",
        "0193a1b2-c3d4-7e5f-8a9b-000000000003",
    ];
    app.base.clock.advance(TimeDelta::minutes(30));
    let way_yui = way(&page, "SUZUKI YUI");
    // Of her, the arrival record has nothing but the name.
    let empty = app.post_form(&way_yui, &cookie, "").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty.body.contains("id=\"passport-error\"") && empty.body.contains("id=\"birth-error\"")
    );
    let yui = "passport=XD5550777&year=2012&month=3&day=4";
    let made = app.post_form(&way_yui, &cookie, yui).await;
    assert_eq!(made.status, StatusCode::OK);
    let code = code(&made.body);
    assert!(made.body.contains(&format!("/en/start?code={code}")) || made.body.contains("<svg"));
    let wrong = format!("code={code}&{}", yui.replace("777", "778"));
    let wrong = app.post_form("/th/start", "", &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let theirs = app
        .post_form("/th/start", "", &format!("code={code}&{yui}"))
        .await;
    assert_eq!(theirs.header("location"), "/th/pledge");
    let theirs = theirs.session();
    let again = app
        .post_form("/en/start", "", &format!("code={code}&{yui}"))
        .await;
    assert!(again.body.contains("already been used"));
    app.post_form("/en/pledge", &theirs, "agree=yes").await;
    let today = app.get("/en/today", &theirs).await;
    assert_eq!(today.status, StatusCode::OK);
    assert!(
        today.body.contains("id=\"here-title\""),
        "the place has gone along"
    );
    assert!(today.body.contains("The centre may call you by video"));

    // A form that waited since before the hand-over: everybody's part is right, and taken.
    let before = app.post_form("/en/health", &cookie, &kept(10, ids)).await;
    assert_eq!(before.status, StatusCode::OK, "{}", before.body);
    let reports = app.base.store.reports_of(id, 10).await.unwrap();
    assert_eq!(reports.len(), 3);
    // One of afterwards: hers is not, and the others have arrived.
    app.base.clock.advance(TimeDelta::minutes(15));
    let later = ids.map(|it| it.replace("8a9b-0", "8a9b-1"));
    let later = kept(40, [&later[0], &later[1], &later[2]]);
    let after = app.post_form("/en/health", &cookie, &later).await;
    assert_eq!(after.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(after.body.contains("now has a phone of their own"));
    assert_eq!(after.body.matches("class=\"receipt\"").count(), 2);
    let reports = app.base.store.reports_of(id, 10).await.unwrap();
    assert_eq!(reports.len(), 5);
    let form = app.get("/en/health", &cookie).await.body;
    assert!(!form.contains("SUZUKI YUI") && form.contains("name=\"p2-id\""));
    assert!(
        !form.contains("name=\"p1-id\""),
        "the others keep their numbers"
    );
    let page = app.get(PAGE, &cookie).await.body;
    assert!(page.contains("has reported with a phone of their own since"));
    let gone = app.get(&way_yui, &cookie).await;
    assert_eq!(gone.header("location"), PAGE);

    // Her reports are on both timelines, and so are the ways between the cases.
    for (path, cookie) in [("/en/timeline", &theirs), ("/en/timeline", &cookie)] {
        let page = app.get(path, cookie).await.body;
        assert!(
            page.contains("0000-0002") || page.contains("Receipt"),
            "{path}"
        );
    }
    let own = app.get("/en/timeline", &theirs).await.body;
    assert!(own.contains("were sent with the phone of \u{2068}SUZUKI MEI"));
    let copy = app.get("/en/my-data.json", &theirs).await.json();
    assert_eq!(copy["companion_before"]["of"], "SUZUKI MEI");
    assert_eq!(copy["reports"].as_array().unwrap().len(), 1);
    assert_eq!(copy["reports"][0]["person"], "traveller");
    let form = "name=follow-up&password=a+long+password";
    let operator = app
        .post_form("/en/console/sign-in", "", form)
        .await
        .session();
    let case = app
        .get(&format!("/en/console/cases/{id}"), &operator)
        .await
        .body;
    assert!(case.contains("Own phone since"));
    let own = app.get("/en/console?q=XD5550777", &operator).await.body;
    let cases: Vec<_> = own.matches("/en/console/cases/").collect();
    assert!(!cases.is_empty());
}

#[tokio::test]
async fn a_script_is_told_why_a_part_was_not_taken() {
    let (app, cookie, _) = settled().await;
    let page = app.get(PAGE, &cookie).await.body;
    let yui = "passport=XD5550777&year=2012&month=3&day=4";
    let made = app.post_form(&way(&page, "SUZUKI YUI"), &cookie, yui).await;
    let form = format!("code={}&{yui}", code(&made.body));
    app.post_form("/en/start", "", &form).await.session();
    app.base.clock.advance(TimeDelta::minutes(1));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("problem-handed-over"));
    let report = "captured_at=2026-11-20T03:01:00Z&p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000001\
                  &p0-temperature=36.4&p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000002&p1-temperature=36.5";
    let request = axum::http::Request::builder()
        .method("POST")
        .uri("/en/health")
        .header("host", "okaeri.test")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &cookie)
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from(report));
    let answer = app.send(request.unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.json()["code"], "handed-over");
}

#[tokio::test]
async fn why_there_is_no_code_and_no_case_is_said() {
    let (app, cookie, id) = settled().await;
    let page = app.get(PAGE, &cookie).await.body;
    let way = way(&page, "SUZUKI YUI");
    let yui = "passport=XD5550777&year=2012&month=3&day=4";
    let mut last = String::new();
    for _ in 0..PHONE_CODES_A_DAY {
        last = code(&app.post_form(&way, &cookie, yui).await.body);
    }
    let many = app.post_form(&way, &cookie, "").await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(many.body.contains("codes today") && !many.body.contains("data__big"));

    // Somebody with her passport number has come with a phone of their own.
    let other = app.base.new_traveller("XD5550777");
    let there = other.id;
    app.base.store.enrol(vec![(other, vec![])]).await.unwrap();
    let form = format!("code={last}&{yui}");
    let followed = app.post_form("/en/start", "", &form).await;
    assert_eq!(followed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(followed.body.contains("There is already a case"));
    // And the desk, which is asked for her brother with that number, sees that there is a case.
    let asked = GOOD.replace("xd5550999", "XD5550777");
    let asked = app.post_form(PAGE, &cookie, &asked).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "she has it");
    let new = app.base.new_traveller("XD5550999");
    let known = new.id;
    app.base.store.enrol(vec![(new, vec![])]).await.unwrap();
    app.post_form(PAGE, &cookie, GOOD).await;
    let operator = app.operator(Role::Viewer).await;
    let case = app.get(&format!("/en/console/cases/{id}"), &operator).await;
    let href = format!("href=\"/en/console/cases/{known}\"");
    assert!(case.body.contains("has an open case") && case.body.contains(&href));
    assert!(!case.body.contains(&there.to_string()));

    app.base.clock.advance(TimeDelta::minutes(16));
    let late = app.post_form("/en/start", "", &form).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("This code is no longer valid"));
}

#[tokio::test]
async fn one_phone_reports_for_twelve_and_says_so() {
    let app = testing::app().await;
    let names: Vec<String> = (2..12).map(|number| format!("SUZUKI {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let id = app.base.enrol(PASSPORT, CODE, &names).await.id;
    let cookie = app.settle().await;
    // The twelfth.
    let answer = app.post_form(PAGE, &cookie, GOOD).await;
    assert_eq!(answer.header("location"), PAGE);
    let more = GOOD.replace("xd5550999", "xd5550888");
    let many = app.post_form(PAGE, &cookie, &more).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.body.contains("id=\"name-error\"") && many.body.contains("can report for"));
    // Somebody else has joined before the centre decides.
    let joins = "INSERT INTO companions (id, traveller, name, ordinal)
        SELECT id, id, 'SUZUKI 12', 99 FROM travellers";
    assert_eq!(app.base.storage.raw(joins).await.unwrap(), 1);
    let operator = app.operator(Role::FollowUp).await;
    let answer = decide(&app, &operator, id, "decision=approve").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("as many people as one phone can"));
}

#[tokio::test]
async fn nobody_gets_a_code_for_somebody_else() {
    let (app, cookie, _) = settled().await;
    let other = app
        .base
        .enrol("AB1234567", "0000-0009", &["SOMEBODY ELSE"])
        .await;
    for id in [other.companions[0].to_string(), "x".to_owned()] {
        let path = format!("/en/companions/{id}/phone");
        assert_eq!(app.get(&path, &cookie).await.status, StatusCode::NOT_FOUND);
        let answer = app.post_form(&path, &cookie, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn whoever_waits_longer_is_reminded_and_handed_over_after_the_release() {
    let (app, cookie, id) = settled().await;
    approved(&app, &cookie, id).await;
    // The traveller is free on 1 December, and Ken on the 3rd.
    app.base.clock.advance(TimeDelta::days(11));
    let today = app.get("/en/today", &cookie).await.body;
    assert!(today.contains("href=\"/en/companions\""));
    let page = app.get(PAGE, &cookie).await.body;
    assert!(!page.contains("name=\"arrived\""), "nobody joins any more");
    let closed = app.post_form(PAGE, &cookie, GOOD).await;
    assert_eq!(closed.header("location"), PAGE);
    let made = app.post_form(&way(&page, "Suzuki Ken"), &cookie, "").await;
    let form = format!(
        "code={}&passport=XD5550999&year=2015&month=5&day=6",
        code(&made.body)
    );
    let theirs = app.post_form("/en/start", "", &form).await;
    assert_eq!(theirs.header("location"), "/en/pledge");
    // A try that succeeded is none that counts.
    let tries = "UPDATE attempts SET at = at";
    assert_eq!(app.base.storage.raw(tries).await.unwrap(), 0);
    let today = app.get("/en/today", &cookie).await.body;
    assert!(!today.contains("href=\"/en/companions\""));
}
