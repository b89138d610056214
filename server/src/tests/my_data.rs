//! My data, on either engine: phones that are signed out, codes for new ones, what operators did, and
//! requests for deletion; and what the pages of both sides let whom see and do.

use axum::http::StatusCode;
use chrono::{Days, TimeDelta};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    clock::Clock as _,
    deletion::{Decision, Outcome, Refusal, is_granted, open},
    ids::TravellerId,
    my_data::{Deed, PHONE_CODES_A_DAY},
    operator::Role,
    prompt::Reason,
    session::{Session, Subject, Token, TokenHash, Trust},
    store::{AuditAct, CodeUse, NewSession, StoreError},
    waiting_days::local_date,
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, Answer, CODE, PASSPORT, TestApp, TestStore, identity},
};

async fn enrolled() -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    (test, id)
}

/// One more phone that can only report; a minute passes.
async fn phone(test: &TestStore, id: TravellerId) -> TokenHash {
    let session = NewSession {
        hash: Token::new(&SystemEntropy).hash(),
        at: test.now(),
    };
    let attempt = okaeri_domain::ids::AttemptId::new(test.now(), &SystemEntropy);
    test.store
        .start_report_only(id, attempt, session)
        .await
        .unwrap();
    test.clock.advance(TimeDelta::minutes(1));
    session.hash
}

fn reason(text: &str) -> Reason {
    Reason::parse(text).unwrap()
}

fn granted(test: &TestStore) -> Decision {
    Decision {
        at: test.now(),
        outcome: Outcome::Granted,
    }
}

#[tokio::test]
async fn phones_are_signed_out_at_once_all_of_them_or_all_but_one() {
    let (test, id) = enrolled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let (first, second) = (phone(&test, id).await, phone(&test, id).await);
    let (third, theirs) = (phone(&test, id).await, phone(&test, other).await);
    let listed = test.store.phones(id, test.now()).await.unwrap();
    let hashes: Vec<TokenHash> = listed.iter().map(|it: &Session| it.hash).collect();
    assert_eq!(hashes, [third, second, first], "the newest first");
    let subject = Subject::Traveller(id, Trust::ReportOnly);
    assert!(listed.iter().all(|it| it.subject == subject));
    // Each was used a moment ago, and is remembered.
    for hash in [first, second, third] {
        assert!(
            test.store
                .session(hash, test.now())
                .await
                .unwrap()
                .is_some()
        );
    }
    let ended = test.store.sign_out_phones(id, Some(second)).await.unwrap();
    assert_eq!(ended, 2);
    for (hash, is_alive) in [
        (first, false),
        (second, true),
        (third, false),
        (theirs, true),
    ] {
        let session = test.store.session(hash, test.now()).await.unwrap();
        assert_eq!(session.is_some(), is_alive);
    }
    assert_eq!(test.store.sign_out_phones(id, None).await.unwrap(), 1);
    assert_eq!(test.store.phones(id, test.now()).await.unwrap().len(), 0);
    let session = test.store.session(theirs, test.now()).await.unwrap();
    assert!(session.is_some());
    // One that has ended by itself is not listed.
    phone(&test, id).await;
    test.clock.advance(TimeDelta::days(61));
    assert_eq!(test.store.phones(id, test.now()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_day_takes_so_many_codes_and_old_ones_are_destroyed() {
    let (test, id) = enrolled().await;
    let make = async || {
        let code = ArrivalCode::new(&SystemEntropy);
        let made = test.store.make_phone_code(id, code.hash(), test.now());
        made.await.unwrap()
    };
    // Those of others are theirs, and go on.
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let theirs = ArrivalCode::new(&SystemEntropy).hash();
    let make_theirs = async |hash| test.store.make_phone_code(other, hash, test.now()).await;
    assert!(make_theirs(theirs).await.unwrap());
    for _ in 0..PHONE_CODES_A_DAY {
        assert!(make().await);
    }
    assert!(!make().await);
    let session = NewSession {
        hash: Token::new(&SystemEntropy).hash(),
        at: test.now(),
    };
    let attempt = okaeri_domain::ids::AttemptId::new(test.now(), &SystemEntropy);
    let started = test
        .store
        .start_trusted(other, theirs, attempt, session, Vec::new());
    assert_eq!(started.await.unwrap(), CodeUse::Accepted);
    let more = ArrivalCode::new(&SystemEntropy).hash();
    assert!(make_theirs(more).await.unwrap());
    test.clock.advance(TimeDelta::days(1));
    assert!(make().await);
    test.clock.advance(TimeDelta::hours(1));
    test.store.forget_sign_ins(test.now()).await.unwrap();
    let left = "UPDATE arrival_codes SET used_at = used_at";
    // The printed ones stay until they are used.
    assert_eq!(test.storage.raw(left).await.unwrap(), 2);
}

#[tokio::test]
async fn accesses_are_those_to_this_case_the_newest_first() {
    let (test, id) = enrolled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let by = test.operator_id();
    for act in [
        AuditAct::ReadCase(id),
        AuditAct::ReadList,
        AuditAct::ReadCase(other),
        AuditAct::SettleContest(id),
        AuditAct::WriteMessage(id),
    ] {
        test.store.note(by, act, test.now()).await.unwrap();
        test.clock.advance(TimeDelta::minutes(1));
    }
    let first = test.store.accesses(id, None, 2).await.unwrap();
    let deeds: Vec<Deed> = first.iter().map(|it| it.deed).collect();
    assert_eq!(deeds, [Deed::Wrote, Deed::SettledContest]);
    assert_eq!(
        first[0].role, None,
        "nobody knows this operator any more, and it is told"
    );
    assert!(first[0].at > first[1].at);
    let rest = test.store.accesses(id, Some(first[1].id), 2).await.unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].deed, Deed::Read);
}

#[tokio::test]
async fn a_request_is_kept_sealed_taken_back_and_decided_once() {
    let (test, id) = enrolled().await;
    let by = test.operator_id();
    let ask = async |words: &str| {
        let reason = Reason::parse(words);
        test.store.ask_deletion(id, test.now(), reason).await
    };
    assert!(!test.store.withdraw_deletion(id).await.unwrap());
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let theirs = test.store.ask_deletion(other, test.now(), None).await;
    theirs.unwrap().unwrap();
    ask("Kangaroo").await.unwrap().unwrap();
    assert_eq!(ask("again").await.unwrap(), Err(Refusal::Open));
    for store in [std::sync::Arc::clone(&test.store), test.reopened().await] {
        let all = store.deletions(id).await.unwrap();
        assert_eq!(open(&all).unwrap().reason, Some(reason("Kangaroo")));
    }
    if !test.is_on_postgres() {
        let files = std::fs::read_dir(test.folder.path()).unwrap();
        for file in files.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
            let bytes = std::fs::read(&file).unwrap();
            let is_open = bytes.windows(8).any(|it| it == b"Kangaroo");
            assert!(!is_open, "{} tells of it", file.display());
        }
    }
    assert!(test.store.withdraw_deletion(id).await.unwrap());
    assert_eq!(test.store.deletions(id).await.unwrap(), []);
    let decide = async |decision| {
        let decided = test.store.decide_deletion(id, decision, by).await;
        decided.unwrap()
    };
    assert!(!decide(granted(&test)).await, "it was taken back");
    ask("").await.unwrap().unwrap();
    let outcome = Outcome::Refused(reason("A court asks"));
    let refused = Decision {
        at: test.now(),
        outcome,
    };
    assert!(decide(refused.clone()).await);
    assert!(!decide(granted(&test)).await, "it is decided");
    assert!(!test.store.withdraw_deletion(id).await.unwrap());
    let all = test.store.deletions(id).await.unwrap();
    assert_eq!(all[0].reason, None);
    assert_eq!(all[0].decision, Some(refused));
    let theirs = test.store.deletions(other).await.unwrap();
    assert!(
        open(&theirs).is_some(),
        "nobody has touched somebody else's"
    );
    test.clock.advance(TimeDelta::minutes(1));
    ask("please").await.unwrap().unwrap();
    assert!(decide(granted(&test)).await);
    assert!(is_granted(&test.store.deletions(id).await.unwrap()));
    assert_eq!(ask("more").await.unwrap(), Err(Refusal::Granted));
    let noted = "UPDATE audit SET act = act WHERE act = 'decide-deletion'";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 2);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    // The words of one request open at no other.
    let swap = "UPDATE deletions SET reason_sealed = answer_sealed
        WHERE answer_sealed IS NOT NULL";
    assert_eq!(test.storage.raw(swap).await.unwrap(), 1);
    let moved = test.store.deletions(id).await;
    assert!(matches!(moved, Err(StoreError::Unreadable { .. })));
}

#[tokio::test]
async fn whoever_waits_for_a_decision_is_listed_until_the_case_is_hidden() {
    let (test, id) = enrolled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let by = test.operator_id();
    for who in [other, id] {
        let asked = test.store.ask_deletion(who, test.now(), None).await;
        asked.unwrap().unwrap();
        test.clock.advance(TimeDelta::minutes(1));
    }
    let today = local_date(test.now(), test.programme.zone);
    let listed = async |after| {
        let waiting = test.store.open_deletions(after, 9).await.unwrap();
        waiting.iter().map(|it| it.traveller).collect::<Vec<_>>()
    };
    assert_eq!(listed(today).await, [other, id]);
    let decision = granted(&test);
    test.store
        .decide_deletion(other, decision, by)
        .await
        .unwrap();
    assert_eq!(listed(today).await, [id]);
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let release = traveller.period.release_date();
    assert_eq!(listed(release - Days::new(1)).await, [id]);
    assert_eq!(listed(release).await, []);
}

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &["KENJI"]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

/// The page without the marks that isolate what is put into a sentence.
async fn page(app: &TestApp, cookie: &str) -> String {
    let page = app.get("/en/my-data", cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    page.body.replace(['\u{2068}', '\u{2069}'], "")
}

/// The code that the page shows.
fn code_of(page: &Answer) -> String {
    let (_, after) = page.body.split_once("phone-code__letters").unwrap();
    let (_, after) = after.split_once('>').unwrap();
    after[..9].to_owned()
}

async fn start_with(app: &TestApp, code: &str) -> Answer {
    let form = format!("code={code}&{}", identity(PASSPORT));
    app.post_form("/en/start", "", &form).await
}

#[tokio::test]
async fn the_page_tells_what_is_stored_who_looked_and_when_it_ends() {
    let (app, cookie, id) = settled().await;
    let answer = app.get("/en/my-data", &cookie).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let told = page(&app, &cookie).await;
    for words in [
        "SUZUKI MEI",
        "KENJI",
        "••••••567",
        "12 April 1990",
        "2-8-1 Nishi-Shinjuku",
        "NH 832",
        "This phone",
        "Nobody has opened your case yet.",
        // Released on 1 December 2026.
        "15 December 2026",
        "1 December 2027",
    ] {
        assert!(told.contains(words), "{words}");
    }
    assert!(!told.contains(PASSPORT) && !told.contains("Another phone"));
    let operator = app.operator(Role::FollowUp).await;
    let case = format!("/en/console/cases/{id}");
    for _ in 0..21 {
        app.get(&case, &operator).await;
    }
    let told = page(&app, &cookie).await;
    assert_eq!(told.matches("Opened your case").count(), 20);
    assert!(told.contains("The centre (follow-up)"));
    assert!(
        !told.contains(">follow-up<"),
        "never the name of who it was"
    );
    let (_, older) = told.split_once("/en/my-data?before=").unwrap();
    let (older, _) = older.split_once('#').unwrap();
    let path = format!("/en/my-data?before={older}");
    let page = app.get(&path, &cookie).await.body;
    assert_eq!(page.matches("Opened your case").count(), 1);
    assert!(page.contains("Newest entries") && !page.contains("Older entries"));
}

#[tokio::test]
async fn a_phone_that_is_not_confirmed_sees_why_and_nothing_else() {
    let (app, _, _) = settled().await;
    let other = app.start_report_only().await;
    let page = app.get("/en/my-data", &other).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body
            .contains("only on a phone that the centre has confirmed")
    );
    for words in ["SUZUKI", "KENJI", "••", "1990", "Shinjuku", "Make a code"] {
        assert!(!page.body.contains(words), "{words}");
    }
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_at_once() {
    let (app, cookie, _) = settled().await;
    let second = app.start_report_only().await;
    let today = async |cookie: &str| app.get("/en/today", cookie).await.status;
    assert_eq!(today(&second).await, StatusCode::OK);
    let path = "/en/my-data/sign-out";
    let unclear = app.post_form(path, &cookie, "phones=some").await;
    assert_eq!(unclear.status, StatusCode::BAD_REQUEST);
    let answer = app.post_form(path, &cookie, "phones=other").await;
    assert_eq!(answer.header("location"), "/en/my-data#phones");
    assert_eq!(today(&second).await, StatusCode::SEE_OTHER);
    assert_eq!(today(&cookie).await, StatusCode::OK);
    let third = app.start_report_only().await;
    assert_eq!(today(&third).await, StatusCode::OK);
    let answer = app.post_form(path, &cookie, "phones=all").await;
    assert_eq!(answer.header("location"), "/en/signed-out");
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(answer.header("set-cookie").starts_with("traveller=;"));
    for cookie in [&cookie, &third] {
        assert_eq!(today(cookie).await, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_code_makes_one_more_phone_trusted_once_and_for_some_minutes() {
    let (app, cookie, _) = settled().await;
    let make = async || {
        let page = app.post_form("/en/my-data/phone", &cookie, "").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header("cache-control"), "no-store");
        code_of(&page)
    };
    let (first, second) = (make().await, make().await);
    let old = start_with(&app, &first).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.body.contains("This code is no longer valid."));
    let started = start_with(&app, &second).await;
    assert_eq!(started.header("location"), "/en/today");
    let page = app.get("/en/my-data", &started.session()).await;
    assert!(page.body.contains("SUZUKI MEI") && page.body.contains("Another phone"));
    let again = start_with(&app, &second).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("has already been used"));
    // Somebody else's passport with the right code.
    app.base.enrol("AB1234567", "0000-0009", &[]).await;
    let third = make().await;
    let form = format!("code={third}&{}", identity("AB1234567"));
    let stolen = app.post_form("/en/start", "", &form).await;
    assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.base.clock.advance(TimeDelta::minutes(15));
    let late = start_with(&app, &third).await;
    assert!(late.body.contains("This code is no longer valid."));
    for _ in 3..PHONE_CODES_A_DAY {
        make().await;
    }
    let many = app.post_form("/en/my-data/phone", &cookie, "").await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(many.body.contains("codes today") && !many.body.contains("phone-code__letters"));
}

#[tokio::test]
async fn the_copies_hold_all_of_ones_own_data_and_nobody_elses() {
    let (app, cookie, id) = settled().await;
    let other = app
        .base
        .enrol("AB1234567", "0000-0009", &["SOMEBODY ELSE"])
        .await;
    let report = serde_json::json!({
        "id": "0193a1b2-c3d4-7e5f-8a9b-000000000001",
        "latitude": 35.6909, "longitude": 139.7003, "accuracy": 12,
    });
    app.post_json("/en/reports/location", &cookie, &report)
        .await;
    let health = "p0-id=0193a1b2-c3d4-7e5f-8a9b-000000000002&p0-temperature=36.5\
        &p1-id=0193a1b2-c3d4-7e5f-8a9b-000000000003&p1-temperature=38.4&p1-symptoms=cough";
    app.post_form("/en/health", &cookie, health).await;
    app.post_form("/en/messages", &cookie, "text=1+<+2").await;
    let operator = app.operator(Role::FollowUp).await;
    for id in [id, other.id] {
        let action = format!("/en/console/cases/{id}/messages");
        app.post_form(&action, &operator, "kind=template&template=thanks")
            .await;
    }
    let file = app.get("/en/my-data.json", &cookie).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"okaeri-my-data.json\""
    );
    assert_eq!(file.header("cache-control"), "no-store");
    let json = file.json();
    assert_eq!(json["version"], 1);
    assert_eq!(json["traveller"]["name"], "SUZUKI MEI");
    assert_eq!(json["traveller"]["companions"][0]["name"], "KENJI");
    let reports = json["reports"].as_array().unwrap();
    assert_eq!(reports.len(), 3);
    let companion = &json["traveller"]["companions"][0]["id"];
    let theirs = reports
        .iter()
        .find(|it| it["person"] == *companion)
        .unwrap();
    assert_eq!(theirs["health"]["temperature_c"], 38.4);
    assert_eq!(theirs["health"]["symptoms"][0], "cough");
    let location = reports.iter().find(|it| it["kind"] == "location").unwrap();
    assert_eq!(location["location"]["verdict"], "inside");
    assert_eq!(location["location"]["latitude"], 35.6909);
    assert_eq!(json["messages"].as_array().unwrap().len(), 2);
    assert_eq!(json["messages"][0]["text"], "1 < 2");
    assert_eq!(json["messages"][1]["template"], "thanks");
    assert_eq!(json["accesses"].as_array().unwrap().len(), 1);
    assert_eq!(json["accesses"][0]["role"], "follow-up");
    assert_eq!(json["phones"][0]["this_phone"], true);
    assert_eq!(json["kept"]["destroyed_on"], "2027-12-01");
    let html = app.get("/ja-easy/my-data/download", &cookie).await;
    assert_eq!(
        html.header("content-disposition"),
        "attachment; filename=\"okaeri-my-data.html\""
    );
    assert!(html.body.starts_with("<!DOCTYPE html>") && html.body.contains("<ruby>"));
    let html = app.get("/en/my-data/download", &cookie).await.body;
    for words in [
        "SUZUKI MEI",
        "KENJI",
        "38.4 °C",
        "35.690900, 139.700300",
        "1 &lt; 2",
        "We have received your report",
        "Wrote to you",
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("src=") && !html.contains("href="));
    for copy in [&file.body, &html] {
        assert!(!copy.contains("SOMEBODY ELSE") && !copy.contains(PASSPORT));
        assert!(!copy.contains(&other.id.to_string()));
    }
}

#[tokio::test]
async fn a_request_for_deletion_is_asked_taken_back_refused_and_granted() {
    let (app, cookie, id) = settled().await;
    let path = "/en/my-data/deletion";
    let long = "x".repeat(501);
    let wrong = app
        .post_form(path, &cookie, &format!("reason={long}"))
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("This is too long.") && wrong.body.contains(&long));
    let viewer = app.operator(Role::Viewer).await;
    let operator = app.operator(Role::FollowUp).await;
    let (list, case) = ("/en/console/deletions", format!("/en/console/cases/{id}"));
    assert!(!app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    app.post_form(path, &cookie, "reason=Zebra").await;
    let told = page(&app, &cookie).await;
    assert!(told.contains("You asked on") && told.contains("Take the request back"));
    app.post_form(&format!("{path}/withdraw"), &cookie, "")
        .await;
    let told = page(&app, &cookie).await;
    assert!(!told.contains("You asked on") && told.contains("Yes, ask for deletion"));
    let answer = app.post_form(path, &cookie, "reason=Zebra").await;
    assert_eq!(answer.header("location"), "/en/my-data#deletion");
    assert!(app.get(list, &viewer).await.body.contains("SUZUKI MEI"));
    let seen = app.get(&case, &viewer).await.body;
    assert!(seen.contains("Zebra") && !seen.contains("value=\"grant\""));
    let decide = format!("{case}/deletion");
    let refused = app.post_form(&decide, &viewer, "decision=grant").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let without = "decision=refuse&answer=";
    let without = app.post_form(&decide, &operator, without).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.body.contains("Write why it is refused."));
    let form = "decision=refuse&answer=A+court+asks";
    let answer = app.post_form(&decide, &operator, form).await;
    assert_eq!(answer.header("location"), format!("{case}#deletion"));
    assert!(!app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    let told = page(&app, &cookie).await;
    assert!(told.contains("A court asks") && told.contains("1 December 2027"));
    assert!(told.contains("Decided on your request for deletion"));
    app.base.clock.advance(TimeDelta::minutes(1));
    app.post_form(path, &cookie, "").await;
    app.post_form(&decide, &operator, "decision=grant").await;
    let told = page(&app, &cookie).await;
    assert!(told.contains("The centre has agreed.") && told.contains("15 December 2026"));
    assert!(!told.contains("1 December 2027"));
}

#[tokio::test]
async fn what_is_hidden_is_still_the_travellers_to_take_along() {
    let (app, cookie, id) = settled().await;
    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    let zone = app.base.programme.zone;
    let release = traveller.period.release_at(zone).to_utc();
    app.base.clock.advance(release - app.base.clock.now());
    // Over, and still to be seen: a person can decide.
    let told = page(&app, &cookie).await;
    assert!(told.contains("Yes, ask for deletion"));
    let days = app.base.programme.retention.hidden_after_days;
    let hidden = release + Days::new(days.into());
    app.base.clock.advance(hidden - app.base.clock.now());
    let told = page(&app, &cookie).await;
    assert!(told.contains("Nobody at the centre sees your data any more."));
    assert!(told.contains("SUZUKI MEI") && !told.contains("Yes, ask for deletion"));
    app.post_form("/en/my-data/deletion", &cookie, "").await;
    assert_eq!(app.base.store.deletions(id).await.unwrap(), []);
    let file = app.get("/en/my-data.json", &cookie).await;
    assert_eq!(file.json()["traveller"]["name"], "SUZUKI MEI");
}
