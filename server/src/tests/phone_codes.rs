//! A code for a new phone from the desk, over HTTP: who may give one, what is said beside a field, what
//! the code opens, and where it never stands.

use axum::http::StatusCode;
use chrono::TimeDelta;
use okaeri_domain::{
    clock::Clock as _, ids::TravellerId, my_data::PHONE_CODES_A_DAY, operator::Role,
};

use crate::testing::{self, Answer, CODE, PASSPORT, TestApp, identity};

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &["SUZUKI YUI"]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

fn case(id: TravellerId) -> String {
    format!("/en/console/cases/{id}")
}

fn codes(id: TravellerId) -> String {
    format!("/en/console/cases/{id}/phone-codes")
}

/// Without the marks that isolate what is put into a sentence.
fn words(answer: &Answer) -> String {
    answer.body.replace(['\u{2068}', '\u{2069}'], "")
}

fn code_of(page: &Answer) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (_, after) = page.body.split_once("phone-code__letters").expect("a code");
    let (_, after) = after.split_once('>').unwrap();
    after[..9].to_owned()
}

async fn give(app: &TestApp, operator: &str, id: TravellerId, phone: &str) -> String {
    let form = format!("for=&checked=asked&phone={phone}");
    let page = app.post_form(&codes(id), operator, &form).await;
    assert_eq!(page.header("cache-control"), "no-store");
    code_of(&page)
}

async fn start_with(app: &TestApp, code: &str) -> Answer {
    let form = format!("code={code}&{}", identity(PASSPORT));
    app.post_form("/en/start", "", &form).await
}

#[tokio::test]
async fn a_traveller_without_a_phone_gets_a_full_session_again() {
    let (app, lost, id) = settled().await;
    app.post_form("/ja/start", "", &identity(PASSPORT)).await;
    let operator = app.operator(Role::FollowUp).await;
    let page = app.get(&case(id), &operator).await;
    let way = format!("href=\"{}\"", codes(id));
    assert!(page.body.contains(&way), "the case leads to the form");
    let form = words(&app.get(&codes(id), &operator).await);
    for shown in [
        "Code for SUZUKI MEI",
        "••••••567",
        "signed in: 2",
        "value=\"lost\" checked",
    ] {
        assert!(form.contains(shown), "{shown}");
    }
    let form = "for=&checked=asked&phone=lost";
    let page = app.post_form(&codes(id), &operator, form).await;
    assert!(words(&page).contains("signed out: 2"), "{}", page.body);
    assert!(words(&page).contains("until 12:15"));
    let code = code_of(&page);
    assert!(page.body.contains("http://okaeri.test/en/start"));
    let today = app.get("/en/today", &lost).await;
    assert_eq!(today.header("location"), "/en/start");
    let open = words(&app.get(&case(id), &operator).await);
    assert!(open.contains("SUZUKI MEI: a code works until 12:15"));

    let started = start_with(&app, &code).await;
    assert_eq!(started.header("location"), "/en/today", "{}", started.body);
    let cookie = started.session();
    let data = words(&app.get("/en/my-data", &cookie).await);
    for shown in [
        "SUZUKI MEI",
        "Gave a code for a new phone, after questions on the telephone",
        "Signed out all phones",
        "The centre (follow-up)",
    ] {
        assert!(data.contains(shown), "{shown}");
    }
    let timeline = app.get("/en/timeline", &cookie).await.body;
    assert!(timeline.contains("Gave a code for a new phone") && timeline.contains("(follow-up)"));
    let desk = app.get(&case(id), &operator).await.body;
    assert!(desk.contains("Code for a new phone, after questions on the telephone"));
    assert!(desk.contains("All phones signed out") && !desk.contains("a code works until"));
    let file = app.get("/en/my-data.json", &cookie).await.json();
    let acts = file["accesses"].as_array().unwrap().iter();
    let acts: Vec<_> = acts.map(|it| it["what"].as_str().unwrap()).collect();
    assert!(acts.contains(&"give-code-by-phone") && acts.contains(&"sign-out-phones"));

    let again = start_with(&app, &code).await;
    assert!(again.body.contains("has already been used"));
    // Nothing that is kept holds it.
    let copy = app.get("/en/my-data/download", &cookie).await.body;
    let bare = code.replace('-', "");
    for kept in [&data, &timeline, &desk, &copy, &file.to_string()] {
        assert!(!kept.contains(&code) && !kept.contains(&bare));
    }
    if !app.base.is_on_postgres() {
        let files = std::fs::read_dir(app.base.folder.path()).unwrap();
        for file in files.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
            let bytes = std::fs::read(&file).unwrap();
            for code in [code.as_bytes(), bare.as_bytes()] {
                let is_there = bytes.windows(code.len()).any(|it| it == code);
                assert!(!is_there, "{} holds the code", file.display());
            }
        }
    }
}

#[tokio::test]
async fn how_it_was_checked_has_to_be_said_and_nothing_chosen_is_lost() {
    let (app, cookie, id) = settled().await;
    let operator = app.operator(Role::Supervisor).await;
    for (form, chosen) in [
        ("for=&phone=kept", "value=\"kept\" checked"),
        ("for=&phone=lost&checked=", "value=\"lost\" checked"),
        ("for=&phone=kept&checked=perhaps", "value=\"kept\" checked"),
    ] {
        let page = app.post_form(&codes(id), &operator, form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        let error = "id=\"checked-error\"";
        assert!(
            page.body.contains(error) && page.body.contains(chosen),
            "{form}"
        );
        assert!(!page.body.contains("phone-code__letters"), "{form}");
    }
    let unclear = app
        .post_form(&codes(id), &operator, "for=&checked=asked")
        .await;
    assert_eq!(unclear.status, StatusCode::BAD_REQUEST);
    let ja = codes(id).replace("/en/", "/ja/");
    let page = app.post_form(&ja, &operator, "for=&phone=lost").await;
    assert!(
        page.body
            .contains("本人をどのように確かめたかを選んでください。")
    );
    assert!(app.base.store.code_deeds(id).await.unwrap().is_empty());
    let today = app.get("/en/today", &cookie).await;
    assert_eq!(today.status, StatusCode::OK, "nobody was signed out");
    let form = "for=&checked=in-person&phone=kept";
    let code = code_of(&app.post_form(&codes(id), &operator, form).await);
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
    let second = start_with(&app, &code).await.session();
    let data = app.get("/en/my-data", &second).await.body;
    assert!(data.contains("after looking at the passport") && data.contains("Another phone"));
    assert!(!data.contains("Signed out all phones"));
}

#[tokio::test]
async fn a_code_is_taken_back_and_a_day_has_so_many() {
    let (app, cookie, id) = settled().await;
    let operator = app.operator(Role::FollowUp).await;
    let first = give(&app, &operator, id, "kept").await;
    let path = format!("{}/take-back", codes(id));
    let answer = app.post_form(&path, &operator, "for=").await;
    assert_eq!(answer.header("location"), format!("{}#codes", case(id)));
    let late = start_with(&app, &first).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = words(&late);
    assert!(said.contains("This code is no longer valid.") && said.contains("If the centre gave"));
    let page = app.get(&case(id), &operator).await;
    assert!(page.body.contains("Code for a new phone taken back"));
    assert!(!page.body.contains("phone-codes/take-back"));
    let data = app.get("/en/my-data", &cookie).await.body;
    assert!(data.contains("Took back a code for a new phone"));
    for _ in 1..PHONE_CODES_A_DAY {
        app.base.clock.advance(TimeDelta::minutes(1));
        give(&app, &operator, id, "kept").await;
    }
    let form = "for=&checked=asked&phone=lost";
    let many = app.post_form(&codes(id), &operator, form).await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(words(&many).contains("10 codes were made within 24 hours"));
    assert!(many.body.contains("id=\"code\"") && !many.body.contains("phone-code__letters"));
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_companion_gets_a_case_of_their_own_once_it_is_typed_who_they_are() {
    let (app, cookie, id) = settled().await;
    let operator = app.operator(Role::FollowUp).await;
    let page = app.get(&case(id), &operator).await.body;
    let from = page.find(&format!("{}?for=", codes(id))).expect("a way");
    let (way, _) = page[from..].split_once('"').unwrap();
    let companion = way.rsplit('=').next().unwrap().to_owned();
    let form = app.get(way, &operator).await.body;
    assert!(form.contains("id=\"passport\"") && !form.contains("value=\"lost\""));
    let wrong = format!("for={companion}&passport=%21&year=2015&month=2&day=30&checked=asked");
    let page = app.post_form(&codes(id), &operator, &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for shown in [
        "id=\"passport-error\"",
        "id=\"birth-error\"",
        "2015",
        "\"asked\" checked",
    ] {
        assert!(page.body.contains(shown), "{shown}");
    }
    let who = "passport=XD5550999&year=2015&month=5&day=6";
    let form = format!("for={companion}&{who}&checked=asked");
    let page = app.post_form(&codes(id), &operator, &form).await;
    let code = code_of(&page);
    let form = format!("code={code}&{who}");
    let started = app.post_form("/en/start", "", &form).await;
    assert_eq!(started.header("location"), "/en/pledge", "{}", started.body);
    let data = app.get("/en/my-data", &started.session()).await.body;
    assert!(data.contains("SUZUKI YUI"));
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);
    // They have one of their own now, and the card offers none here.
    let page = app.get(&case(id), &operator).await.body;
    assert!(!page.contains("phone-codes?for="));
    let answer = app
        .post_form(&codes(id), &operator, &format!("for={companion}"))
        .await;
    assert_eq!(answer.header("location"), format!("{}#codes", case(id)));
}

#[tokio::test]
async fn whoever_only_reads_gives_none_and_a_case_that_is_over_gets_none() {
    let (app, cookie, id) = settled().await;
    let viewer = app.operator(Role::Viewer).await;
    app.operator(Role::Administrator).await;
    assert!(
        !app.get(&case(id), &viewer)
            .await
            .body
            .contains("phone-codes")
    );
    let form = "for=&checked=asked&phone=lost";
    let take_back = format!("{}/take-back", codes(id));
    for who in [&viewer, &cookie] {
        for path in [&codes(id), &take_back] {
            let refused = app.post_form(path, who, form).await;
            let is_refused = matches!(
                refused.status,
                StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED
            );
            assert!(is_refused, "{path} {}", refused.status);
        }
    }
    let refused = app.get(&codes(id), &viewer).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(app.get("/en/today", &cookie).await.status, StatusCode::OK);

    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    let release = traveller.period.release_at(app.base.programme.zone);
    app.base
        .clock
        .advance(release.to_utc() - app.base.clock.now());
    let operator = app.sign_in("administrator").await;
    let over = "No code can be given: the waiting days are over.";
    let shown = app.get(&case(id), &operator).await.body;
    assert!(shown.contains(over) && !shown.contains(&codes(id)));
    let page = app.get(&codes(id), &operator).await;
    assert!(page.status == StatusCode::OK && page.body.contains(over));
    assert!(!page.body.contains("name=\"checked\""));
    let page = app.post_form(&codes(id), &operator, form).await;
    assert!(page.status == StatusCode::CONFLICT && page.body.contains(over));
    let close = "UPDATE travellers SET state = 'closed:transferred'";
    assert_eq!(app.base.storage.raw(close).await.unwrap(), 1);
    let page = app.post_form(&codes(id), &operator, form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.body
            .contains("No code can be given: the case is closed.")
    );
    assert!(app.base.store.code_deeds(id).await.unwrap().is_empty());
}
