//! Notices by HTTP: what readers get and when, in which language, and what editors are told.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use okaeri_domain::operator::Role;

use crate::testing::{self, Answer, TestApp};

const TEXT: &str = "title=Calls+%26+answers&body=One+%3Cb%3E.%0D%0A%0D%0ATwo.";

/// An editor, and the path of a new notice in Japanese below `/console`.
async fn begun() -> (TestApp, String, String) {
    let app = testing::app().await;
    let editor = app.operator(Role::Editor).await;
    let form = format!("language=ja&{TEXT}");
    let answer = app
        .post_form("/en/console/notices/new", &editor, &form)
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let path = answer
        .header("location")
        .split('?')
        .next()
        .unwrap()
        .to_owned();
    (app, editor, path)
}

async fn edit(app: &TestApp, editor: &str, path: &str, form: &str) -> Answer {
    let answer = app.post_form(path, editor, form).await;
    assert_eq!(
        answer.status,
        StatusCode::SEE_OTHER,
        "{path}: {}",
        answer.body
    );
    answer
}

/// The path of the page for readers of `lang`.
fn public(path: &str, lang: &str) -> String {
    let id = path.rsplit('/').next().unwrap();
    format!("/{lang}/notices/{id}")
}

#[tokio::test]
async fn a_notice_appears_when_the_clock_says_so_and_not_before() {
    let (app, editor, path) = begun().await;
    let page = public(&path, "en");
    assert_eq!(
        app.get(&page, "").await.status,
        StatusCode::NOT_FOUND,
        "a draft"
    );
    // The clock shows noon of the 20th in Tokyo.
    let form = "base=1&year=2026&month=11&day=20&time=12%3A10";
    edit(&app, &editor, &format!("{path}/schedule"), form).await;
    app.base.clock.advance(TimeDelta::seconds(599));
    assert_eq!(app.get(&page, "").await.status, StatusCode::NOT_FOUND);
    assert!(!app.get("/en", "").await.body.contains("Calls"));
    app.base.clock.advance(TimeDelta::seconds(1));
    assert_eq!(app.get(&page, "").await.status, StatusCode::OK);
    // Pages that are kept for everybody follow within seconds.
    app.base.clock.advance(TimeDelta::seconds(5));
    for path in ["/en", "/en/notices", "/en/notices.atom"] {
        let body = app.get(path, "").await.body;
        assert!(body.contains("Calls &amp; answers"), "{path}: {body}");
    }
}

#[tokio::test]
async fn a_reader_without_a_fitting_translation_gets_the_source_with_its_language() {
    let (app, editor, path) = begun().await;
    let arabic =
        "base=1&title=%D9%85%D9%83%D8%A7%D9%84%D9%85%D8%A7%D8%AA&body=%D9%88%D8%A7%D8%AD%D8%AF";
    edit(&app, &editor, &format!("{path}/texts/ar"), arabic).await;
    edit(&app, &editor, &format!("{path}/publish"), "base=2").await;
    let page = app.get(&public(&path, "ar"), "").await;
    assert!(page.body.contains("مكالمات") && !page.body.contains("lang=\"ja\" dir=\"ltr\""));
    let page = app.get(&public(&path, "fr"), "").await;
    assert!(
        page.body
            .contains("<h1 lang=\"ja\" dir=\"ltr\">Calls &amp; answers</h1>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("One &lt;b&gt;."), "text stays text");
    // The source changes: the Arabic text may say something else now.
    let source = "base=3&title=Calls&body=Three.";
    edit(&app, &editor, &format!("{path}/texts/ja"), source).await;
    let page = app.get(&public(&path, "ar"), "").await;
    assert!(
        page.body.contains("<h1 lang=\"ja\" dir=\"ltr\">Calls</h1>"),
        "{}",
        page.body
    );
    let list = app.get("/en/console/notices", &editor).await;
    assert!(
        list.body.contains("out of date: \u{2068}العربية\u{2069}"),
        "{}",
        list.body
    );
}

#[tokio::test]
async fn what_was_retracted_is_gone_and_can_come_back_with_its_date() {
    let (app, editor, path) = begun().await;
    edit(&app, &editor, &format!("{path}/publish"), "base=1").await;
    let before = app.get("/en/notices.atom", "").await;
    app.base.clock.advance(TimeDelta::minutes(5));
    edit(&app, &editor, &format!("{path}/retract"), "base=2").await;
    let page = app.get(&public(&path, "en"), "").await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.body.contains("no longer applies") && !page.body.contains("Calls"));
    assert!(
        !app.get("/en/notices.atom", "")
            .await
            .body
            .contains("<entry>")
    );
    edit(&app, &editor, &format!("{path}/publish"), "base=3").await;
    let after = app.get("/en/notices.atom", "").await;
    let published = |answer: &Answer| {
        let (_, rest) = answer.body.split_once("<published>").unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    };
    assert_eq!(published(&before), published(&after));
}

#[tokio::test]
async fn a_feed_has_ids_that_stay_and_is_not_sent_twice() {
    let (app, editor, path) = begun().await;
    edit(&app, &editor, &format!("{path}/publish"), "base=1").await;
    let feed = app.get("/ja/notices.atom", "").await;
    assert_eq!(
        feed.header("content-type"),
        "application/atom+xml; charset=utf-8"
    );
    let parsed = feed.body.parse::<atom_syndication::Feed>().unwrap();
    let id = path.rsplit('/').next().unwrap();
    assert_eq!(parsed.id, "http://okaeri.test/ja/notices.atom");
    assert_eq!(parsed.lang.as_deref(), Some("ja"));
    assert_eq!(parsed.updated, app.base.now().fixed_offset());
    assert!(!parsed.authors.is_empty(), "required by RFC 4287");
    let entry = &parsed.entries[0];
    assert_eq!(entry.id, format!("urn:uuid:{id}"));
    assert_eq!(entry.title.value, "Calls & answers");
    assert_eq!(
        entry.links[0].href,
        format!("http://okaeri.test/ja/notices/{id}")
    );
    let content = entry.content.as_ref().unwrap().value.as_deref();
    assert_eq!(content, Some("<p>One &lt;b>.</p><p>Two.</p>"));
    let again = Request::get("/ja/notices.atom").header(header::IF_NONE_MATCH, feed.header("etag"));
    let again = app.send(again.body(Body::empty()).unwrap()).await;
    assert_eq!(
        (again.status, again.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    // In another language the same notice is marked.
    let english = app
        .get("/en/notices.atom", "")
        .await
        .body
        .parse::<atom_syndication::Feed>();
    let english = &english.unwrap().entries[0];
    assert_eq!(english.id, format!("urn:uuid:{id}"));
    assert_eq!(english.title.lang.as_deref(), Some("ja"));
    let content = english.content.as_ref().unwrap().value.as_deref().unwrap();
    assert!(content.starts_with("<p>In 日本語</p>"), "{content}");
}

#[tokio::test]
async fn who_saves_an_outdated_version_is_told_what_changed_and_loses_nothing() {
    let (app, editor, path) = begun().await;
    let english = format!("{path}/texts/en");
    edit(&app, &editor, &english, "base=1&title=Calls&body=Theirs.").await;
    let second = app
        .post_form(&english, &editor, "base=1&title=Phone+calls&body=Mine.")
        .await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    for shown in [
        "Theirs.",
        "Mine.</textarea>",
        "value=\"Phone calls\"",
        "editor",
    ] {
        assert!(second.body.contains(shown), "{shown}: {}", second.body);
    }
    assert!(
        second.body.contains("name=\"base\" value=\"2\""),
        "{}",
        second.body
    );
    edit(
        &app,
        &editor,
        &english,
        "base=2&title=Phone+calls&body=Mine.",
    )
    .await;
    // Whoever publishes has to have seen what they publish.
    let publish = app
        .post_form(&format!("{path}/publish"), &editor, "base=1")
        .await;
    assert_eq!(publish.status, StatusCode::CONFLICT);
    assert!(publish.body.contains("Nothing was done") && publish.body.contains("Mine."));
}

#[tokio::test]
async fn what_cannot_be_is_said_beside_its_field_with_what_was_typed() {
    let (app, editor, path) = begun().await;
    let long = "x".repeat(121);
    for (path, form, ids, kept) in [
        (
            "/en/console/notices/new".to_owned(),
            "language=tlh&title=&body=Kept+text",
            vec!["language", "title"],
            "Kept text</textarea>",
        ),
        (
            format!("{path}/texts/en"),
            &*format!("base=1&title={long}&body=+"),
            vec!["title", "body"],
            &*long,
        ),
        (
            format!("{path}/schedule"),
            "base=1&year=2026&month=2&day=31&time=9%3A30",
            vec!["day-of-notice"],
            "value=\"9:30\"",
        ),
        (
            format!("{path}/schedule"),
            "base=1&year=2026&month=11&day=20&time=25",
            vec!["time"],
            "value=\"25\"",
        ),
        // Noon is now.
        (
            format!("{path}/schedule"),
            "base=1&year=2026&month=11&day=20&time=12%3A00",
            vec!["time"],
            "value=\"12:00\"",
        ),
    ] {
        let answer = app.post_form(&path, &editor, form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        for id in ids {
            assert!(
                answer.body.contains(&format!("id=\"{id}-error\"")),
                "{form}: {id}"
            );
        }
        assert!(answer.body.contains(kept), "{form}: {}", answer.body);
    }
    let unknown = app.get(&format!("{path}/texts/tlh"), &editor).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}
