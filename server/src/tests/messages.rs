//! Messages, on either engine: the thread that is kept, who waits for an answer, and what the pages
//! of both sides let whom see and do.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::{Days, TimeDelta};
use futures_util::{FutureExt as _, StreamExt as _};
use okaeri_domain::{
    attention::{AttentionKind, LineList},
    clock::Clock as _,
    ids::{MessageId, OperatorId, TravellerId},
    message::{Author, Draft, MOST_A_DAY, Refusal, Template, Text, Words, unread},
    operator::Role,
    store::{ListQuery, StoreError, Written},
    waiting_days::local_date,
};
use tower::ServiceExt as _;

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestApp, TestStore},
};

async fn enrolled() -> (TestStore, TravellerId) {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    (test, id)
}

fn draft(test: &TestStore, author: Author, words: &str) -> Draft {
    Draft {
        id: MessageId::new(test.now(), &SystemEntropy),
        author,
        at: test.now(),
        words: Words::Typed(Text::parse(words).unwrap()),
    }
}

/// A minute after what was before.
async fn write(test: &TestStore, id: TravellerId, draft: Draft) -> Written {
    let written = test.store.write_message(id, draft, &test.programme).await;
    test.clock.advance(TimeDelta::minutes(1));
    written.unwrap()
}

async fn says(test: &TestStore, id: TravellerId, words: &str) -> Written {
    write(test, id, draft(test, Author::Traveller, words)).await
}

async fn answers(test: &TestStore, id: TravellerId, by: OperatorId, words: &str) -> Written {
    write(test, id, draft(test, Author::Centre(by), words)).await
}

/// Since when the traveller is on the list of those who wait, in minutes before now.
async fn waits(test: &TestStore, id: TravellerId) -> Option<i64> {
    let query = ListQuery {
        list: LineList::MessageWaiting,
        search: None,
        after: None,
        limit: 10,
        now: test.now(),
        today: local_date(test.now(), test.programme.zone),
    };
    let page = test.store.line_list(query).await.unwrap();
    let row = page.rows.iter().find(|row| row.traveller == id)?;
    let is_it = |kind| kind == AttentionKind::MessageWaiting;
    assert!(row.attention.iter().any(|flag| is_it(flag.kind)));
    Some((test.now() - row.cursor.since).num_minutes())
}

#[tokio::test]
async fn a_thread_is_kept_as_it_was_written() {
    let (test, id) = enrolled().await;
    let by = test.operator_id();
    let question = draft(&test, Author::Traveller, "Where do I\nget a test?");
    let answer = Draft {
        words: Words::Template(Template::WillCall),
        ..draft(&test, Author::Centre(by), "-")
    };
    for message in [question.clone(), answer.clone()] {
        assert_eq!(write(&test, id, message.clone()).await, Written::New);
        // The same form again.
        assert_eq!(write(&test, id, message).await, Written::Repeat);
    }
    for store in [std::sync::Arc::clone(&test.store), test.reopened().await] {
        let thread = store.thread(id).await.unwrap();
        let [one, two] = &thread[..] else {
            panic!("{thread:?}")
        };
        let first = (one.id, one.author, one.at, one.words.clone());
        assert_eq!(
            first,
            (
                question.id,
                question.author,
                question.at,
                question.words.clone()
            )
        );
        let second = (two.id, two.author, two.at, two.words.clone());
        assert_eq!(
            second,
            (answer.id, answer.author, answer.at, answer.words.clone())
        );
        assert_eq!(unread(&thread), 1);
        assert_eq!(store.unread_messages(id).await.unwrap(), 1);
    }
    // The page was made before the answer arrived.
    test.store.read_messages(id, 1, test.now()).await.unwrap();
    assert_eq!(test.store.unread_messages(id).await.unwrap(), 1);
    test.clock.advance(TimeDelta::hours(1));
    let opened = test.now();
    test.store.read_messages(id, 2, opened).await.unwrap();
    test.clock.advance(TimeDelta::hours(1));
    test.store.read_messages(id, 2, test.now()).await.unwrap();
    let thread = test.store.thread(id).await.unwrap();
    assert_eq!((thread[0].read_at, thread[1].read_at), (None, Some(opened)));
    assert_eq!(test.store.unread_messages(id).await.unwrap(), 0);
    // What others were written is theirs.
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    answers(&test, other, by, "Please call us").await;
    assert_eq!(test.store.unread_messages(id).await.unwrap(), 0);
    test.store.read_messages(id, 9, test.now()).await.unwrap();
    assert_eq!(test.store.unread_messages(other).await.unwrap(), 1);
    let nobody = test.traveller_id();
    assert_eq!(test.store.thread(nobody).await.unwrap(), []);
}

#[tokio::test]
async fn an_id_belongs_to_one_message() {
    let (test, id) = enrolled().await;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let first = draft(&test, Author::Traveller, "Hello");
    assert_eq!(write(&test, id, first.clone()).await, Written::New);
    let more = Draft {
        words: Words::Typed(Text::parse("Hello again").unwrap()),
        ..first.clone()
    };
    assert_eq!(write(&test, id, more).await, Written::Taken);
    assert_eq!(write(&test, other, first).await, Written::Taken);
    assert_eq!(test.store.thread(id).await.unwrap().len(), 1);
    assert_eq!(test.store.thread(other).await.unwrap(), []);
    assert_eq!(waits(&test, other).await, None);
}

#[tokio::test]
async fn words_are_sealed_for_their_message() {
    let (test, id) = enrolled().await;
    for words in ["I have a fever", "I have a cough"] {
        says(&test, id, words).await;
    }
    if !test.is_on_postgres() {
        let files = std::fs::read_dir(test.folder.path()).unwrap();
        for file in files.map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
            let bytes = std::fs::read(&file).unwrap();
            let is_open = bytes.windows(14).any(|it| it == b"I have a fever");
            assert!(!is_open, "{} tells of it", file.display());
        }
    }
    let swap = "UPDATE messages SET words_sealed =
        (SELECT words_sealed FROM messages AS other WHERE other.ordinal = 2)";
    assert_eq!(test.storage.raw(swap).await.unwrap(), 2);
    let moved = test.store.thread(id).await;
    assert!(
        matches!(moved, Err(StoreError::Unreadable { .. })),
        "{moved:?}"
    );
}

#[tokio::test]
async fn whoever_waits_for_an_answer_is_listed_until_there_is_one() {
    let (test, id) = enrolled().await;
    let by = test.operator_id();
    assert_eq!(waits(&test, id).await, None);
    assert!(
        !test
            .store
            .answer_messages(id, by, test.now())
            .await
            .unwrap()
    );
    says(&test, id, "Hello?").await;
    says(&test, id, "Is anybody there?").await;
    assert_eq!(waits(&test, id).await, Some(2), "since the first of them");
    answers(&test, id, by, "Yes").await;
    assert_eq!(waits(&test, id).await, None);
    says(&test, id, "Thank you. May I go out?").await;
    assert_eq!(waits(&test, id).await, Some(1));
    // By telephone.
    assert!(
        test.store
            .answer_messages(id, by, test.now())
            .await
            .unwrap()
    );
    assert!(
        !test
            .store
            .answer_messages(id, by, test.now())
            .await
            .unwrap()
    );
    assert_eq!(waits(&test, id).await, None);
    let thread = test.store.thread(id).await.unwrap();
    let answered: Vec<bool> = thread.iter().map(|it| it.answered_at.is_some()).collect();
    assert_eq!(answered, [false, false, false, true]);
    let noted = "UPDATE audit SET act = act WHERE act IN ('write-message', 'answer-messages')";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 2);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_day_takes_so_many_messages_of_a_traveller() {
    let (test, id) = enrolled().await;
    let by = test.operator_id();
    for number in 0..MOST_A_DAY {
        assert_eq!(says(&test, id, &number.to_string()).await, Written::New);
    }
    let refused = Written::Refused(Refusal::TooMany);
    assert_eq!(says(&test, id, "One more").await, refused);
    assert_eq!(answers(&test, id, by, "Please call us").await, Written::New);
    assert_eq!(says(&test, id, "One more").await, refused);
    test.clock.advance(TimeDelta::days(1));
    assert_eq!(says(&test, id, "One more").await, Written::New);
    assert_eq!(test.store.thread(id).await.unwrap().len(), MOST_A_DAY + 2);
}

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-000000000001";
const COUNT: &str = "places__count";

async fn settled() -> (TestApp, String, TravellerId) {
    let app = testing::app().await;
    let id = app.base.enrol(PASSPORT, CODE, &[]).await.id;
    let cookie = app.settle().await;
    (app, cookie, id)
}

#[tokio::test]
async fn a_traveller_writes_and_nothing_typed_is_lost() {
    let (app, cookie, id) = settled().await;
    let page = app.get("/en/messages", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Nobody has written anything yet."));
    let long = "x".repeat(1_001);
    for (text, error) in [("", "Write your message."), (&long, "This is too long.")] {
        let form = format!("id={ID}&text={text}");
        let answer = app.post_form("/en/messages", &cookie, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(error) && answer.body.contains(text));
    }
    // Letters that nobody sees are nothing.
    let unseen = format!("id={ID}&text=\u{200b}\u{202e}");
    let answer = app.post_form("/en/messages", &cookie, &unseen).await;
    assert!(answer.body.contains("Write your message."));
    for text in ["1+<+2", "1+<+2", "Other+words"] {
        let form = format!("id={ID}&text={text}");
        let answer = app.post_form("/en/messages", &cookie, &form).await;
        assert_eq!(answer.header("location"), "/en/messages#newest");
    }
    let thread = app.base.store.thread(id).await.unwrap();
    assert_eq!(thread.len(), 2, "sent twice is sent once");
    let page = app.get("/en/messages", &cookie).await.body;
    assert!(page.contains("1 &lt; 2") && page.contains("Other words"));
    for number in 2..MOST_A_DAY {
        app.post_form("/en/messages", &cookie, &format!("text={number}"))
            .await;
    }
    let many = app
        .post_form("/en/messages", &cookie, "text=And+another")
        .await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.body.contains("messages today") && many.body.contains("And another"));
}

#[tokio::test]
async fn the_desk_answers_and_a_viewer_only_reads() {
    let (app, cookie, id) = settled().await;
    app.post_form("/en/messages", &cookie, "text=May+I+go+out")
        .await;
    app.base.clock.advance(TimeDelta::minutes(1));
    let (viewer, operator) = (
        app.operator(Role::Viewer).await,
        app.operator(Role::FollowUp).await,
    );
    let case = format!("/en/console/cases/{id}");
    let (action, answered) = (
        format!("{case}/messages"),
        format!("{case}/messages/answered"),
    );
    let template = "kind=template&template=call-us";
    for (path, form) in [(&action, template), (&answered, "")] {
        let refused = app.post_form(path, &viewer, form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    let seen = app.get(&case, &viewer).await.body;
    assert!(seen.contains("May I go out") && !seen.contains("Send the template"));
    let list = "/en/console?list=message-waiting";
    assert!(app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    let long = "x".repeat(1_001);
    for (form, error) in [
        ("kind=text&text=", "Write a message."),
        (&format!("kind=text&text={long}"), "there is room for"),
        ("kind=template", "Choose a template."),
        ("kind=template&template=hello", "Choose a template."),
    ] {
        let answer = app.post_form(&action, &operator, form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{error}");
        assert!(answer.body.contains(error), "{error}");
        assert!(!form.contains(&long) || answer.body.contains(&long));
    }
    assert!(!app.get("/en/today", &cookie).await.body.contains(COUNT));
    let answer = app.post_form(&action, &operator, template).await;
    assert_eq!(answer.header("location"), format!("{case}#messages"));
    assert!(!app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    assert!(
        app.get(&case, &operator)
            .await
            .body
            .contains("Not read yet")
    );
    // Each reads it in their own language, and it is new until it is opened.
    assert!(app.get("/ja/today", &cookie).await.body.contains(COUNT));
    let early = Request::get("/ja/messages")
        .header(header::HOST, "okaeri.test")
        .header(header::COOKIE, &cookie)
        .header("sec-purpose", "prefetch");
    app.send(early.body(Body::empty()).unwrap()).await;
    let thread = app.base.store.thread(id).await.unwrap();
    assert_eq!(unread(&thread), 1, "fetched for later and not seen");
    let page = app.get("/ja/messages", &cookie).await.body;
    assert!(page.contains("ご都合のよいときに") && page.contains("新着"));
    assert!(!page.contains(COUNT));
    assert!(!app.get("/ja/today", &cookie).await.body.contains(COUNT));
    assert!(
        !app.get(&case, &operator)
            .await
            .body
            .contains("Not read yet")
    );
    // Settled by telephone.
    app.post_form("/en/messages", &cookie, "text=Thank+you")
        .await;
    app.base.clock.advance(TimeDelta::minutes(1));
    assert!(app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    app.post_form(&answered, &operator, "").await;
    assert!(!app.get(list, &operator).await.body.contains("SUZUKI MEI"));
    assert!(
        app.get(&case, &operator)
            .await
            .body
            .contains("Marked as answered")
    );
}

#[tokio::test]
async fn a_phone_that_is_not_confirmed_sees_nothing_of_it() {
    let (app, cookie, id) = settled().await;
    app.post_form("/en/messages", &cookie, "text=Kangaroo")
        .await;
    let operator = app.operator(Role::Supervisor).await;
    let action = format!("/en/console/cases/{id}/messages");
    let form = "kind=text&text=Zebra";
    app.post_form(&action, &operator, form).await;
    let other = app.start_report_only().await;
    for path in ["/en/today", "/en/messages", "/en/health"] {
        let page = app.get(path, &other).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("places__link") && !page.body.contains(COUNT));
        assert!(!page.body.contains("Kangaroo") && !page.body.contains("Zebra"));
    }
    let page = app.get("/en/messages", &other).await.body;
    assert!(page.contains("only when the centre has confirmed it"));
    assert!(!page.contains("name=\"text\""));
    let answer = app.post_form("/en/messages", &other, "text=Hello").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(app.base.store.unread_messages(id).await.unwrap(), 1);
}

#[tokio::test]
async fn after_release_the_thread_is_read_until_the_case_is_destroyed() {
    let (app, cookie, id) = settled().await;
    app.post_form("/en/messages", &cookie, "text=May+I+go+out")
        .await;
    let operator = app.operator(Role::FollowUp).await;
    let action = format!("/en/console/cases/{id}/messages");
    let traveller = app.base.store.traveller(id).await.unwrap().unwrap();
    let release = traveller
        .period
        .release_at(app.base.programme.zone)
        .to_utc();
    app.post_form(&action, &operator, "kind=text&text=Soon")
        .await;
    app.base.clock.advance(release - app.base.clock.now());
    let page = app.get("/en/messages", &cookie).await.body;
    assert!(page.contains("May I go out") && page.contains("Soon"));
    assert!(!page.contains("name=\"text\"") && page.contains("follow-up has ended"));
    // From a page that was opened before.
    let late = app
        .post_form("/en/messages", &cookie, "text=One+more")
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("One more"));
    let form = "name=follow-up&password=a+long+password";
    let operator = app.post_form("/en/console/sign-in", "", form).await;
    let late = app
        .post_form(&action, &operator.session(), "kind=text&text=Welcome")
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.base.store.thread(id).await.unwrap().len(), 2);
    let days = app.base.programme.retention.hidden_after_days;
    let hidden = release + Days::new(days.into());
    app.base.clock.advance(hidden - app.base.clock.now());
    // Hidden from operators, and not from whom it is about: as on My data.
    let page = app.get("/en/messages", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("May I go out") && page.body.contains("Soon"));
    assert!(!page.body.contains("name=\"text\""));
    let own = app.get("/en/my-data", &cookie).await.body;
    assert!(own.contains("Nobody at the centre sees your data any more."));
    let later = app
        .post_form("/en/console/sign-in", "", form)
        .await
        .session();
    let case = format!("/en/console/cases/{id}");
    assert_eq!(app.get(&case, &later).await.status, StatusCode::NOT_FOUND);
    let days = app.base.programme.retention.destroyed_after_days;
    let destroyed = release + Days::new(days.into());
    app.base.clock.advance(destroyed - app.base.clock.now());
    let done = crate::jobs::destroy(&*app.base.store, &*app.base.clock, &app.base.programme);
    assert_eq!(done.await.unwrap().cases, 1);
    assert_eq!(app.base.store.thread(id).await.unwrap(), []);
}

#[tokio::test]
async fn an_open_page_hears_of_what_the_centre_writes() {
    let (app, cookie, id) = settled().await;
    let other = app.base.enrol("AB1234567", "0000-0009", &[]).await.id;
    let operator = app.operator(Role::FollowUp).await;
    let is_news = |event: &[u8]| event.starts_with(b"event") && event.ends_with(b"news\n\n");
    let since = app.base.now().timestamp_millis();
    let listen = || {
        let path = format!("/en/today/events?since={since}");
        let request = Request::get(path)
            .header(header::HOST, "okaeri.test")
            .header(header::COOKIE, &cookie);
        app.router
            .clone()
            .oneshot(request.body(Body::empty()).unwrap())
    };
    let mut stream = listen().await.unwrap().into_body().into_data_stream();
    let first = stream.next().await.unwrap().unwrap();
    assert!(first.starts_with(b"retry"), "{first:?}");
    app.base.clock.advance(TimeDelta::seconds(1));
    for to in [other, id] {
        let action = format!("/en/console/cases/{to}/messages");
        let form = "kind=template&template=thanks";
        let answer = app.post_form(&action, &operator, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        if to == other {
            let news = stream.next().now_or_never();
            assert!(news.is_none(), "what others are written is not told");
        }
    }
    let news = stream.next().await.unwrap().unwrap();
    assert!(is_news(&news), "{news:?}");
    // One that opens its line only now, as a page does that was made before.
    let mut late = listen().await.unwrap().into_body().into_data_stream();
    late.next().await.unwrap().unwrap();
    let news = late.next().await.unwrap().unwrap();
    assert!(is_news(&news), "{news:?}");
}
