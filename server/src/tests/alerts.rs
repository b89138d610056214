//! Contact alerts, on either engine: who is found, that each gets it once whatever happens, what
//! becomes of the flags; and what the pages of both sides let whom see and do.

use std::{collections::BTreeSet, time::Duration};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::{NaiveDate, TimeDelta};
use futures_util::StreamExt as _;
use okaeri_domain::{
    alert::{Act, Alert, AlertState, CaseSeats, Flight, NotPossible, Outcome, last_day},
    attention::{AttentionKind, LineList, on_enrolment},
    ids::{AlertId, OperatorId, TravellerId},
    operator::Role,
    store::{AlertLine, ListQuery, Now, StoreError},
    traveller::NewTraveller,
    waiting_days::local_date,
};
use tokio::time::timeout;
use tower::ServiceExt as _;

use crate::{
    adapters::SystemEntropy,
    jobs,
    testing::{self, CODE, PASSPORT, TestApp, TestStore},
};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn now(test: &TestStore) -> Now {
    let today = local_date(test.now(), test.programme.zone);
    Now {
        at: test.now(),
        today,
    }
}

/// Somebody who arrived on 16 November, unless `arrival` says otherwise.
async fn passenger(
    test: &TestStore,
    n: u32,
    flight: &str,
    seat: &str,
    arrival: u32,
) -> TravellerId {
    let new = NewTraveller {
        name: format!("PASSENGER {n}"),
        flight: flight.to_owned(),
        seat: seat.to_owned(),
        period: test.programme.period_from(day(arrival)),
        ..test.new_traveller(&format!("PX{n:07}"))
    };
    let (id, changes) = (new.id, on_enrolment(&test.programme, &new.period));
    test.store.enrol(vec![(new, changes)]).await.unwrap();
    id
}

fn draft(test: &TestStore, by: OperatorId) -> Alert {
    Alert {
        id: AlertId::new(test.now(), &SystemEntropy),
        flight: Flight::parse("NH 832").unwrap(),
        arrival_date: day(16),
        contact_date: day(16),
        last_day: last_day(day(16), 14),
        seats: CaseSeats::parse("34A").ok(),
        asked_by: by,
        asked_at: test.now(),
        state: AlertState::Asked,
    }
}

async fn act(test: &TestStore, id: AlertId, act: Act, by: OperatorId) -> Result<(), NotPossible> {
    let done = test.store.act_on_alert(id, act, by, now(test)).await;
    done.unwrap().unwrap()
}

/// Released, and not sent yet.
async fn released(test: &TestStore, to: &[TravellerId]) -> AlertId {
    let (one, two) = (test.operator_id(), test.operator_id());
    let alert = draft(test, one);
    let id = alert.id;
    assert!(test.store.ask_alert(alert, to.to_vec()).await.unwrap());
    assert_eq!(act(test, id, Act::Release, two).await, Ok(()));
    id
}

/// So many at a time, to the end; who got it, in order.
async fn send_all(test: &TestStore, at_once: u32) -> Vec<TravellerId> {
    let mut all = Vec::new();
    loop {
        let sent = test.store.send_alerts(now(test), at_once).await.unwrap();
        if sent.is_empty() {
            return all;
        }
        all.extend(sent);
    }
}

async fn line(test: &TestStore, id: AlertId) -> AlertLine {
    test.store.alert(id).await.unwrap().unwrap()
}

async fn listed(test: &TestStore) -> BTreeSet<TravellerId> {
    let query = ListQuery {
        list: LineList::ContactAlert,
        search: None,
        after: None,
        limit: 100,
        now: test.now(),
        today: now(test).today,
    };
    let page = test.store.line_list(query).await.unwrap();
    let is_it = |kind| kind == AttentionKind::ContactAlert;
    let rows = page.rows.iter();
    assert!(
        rows.clone()
            .all(|row| row.attention.iter().any(|it| is_it(it.kind)))
    );
    rows.map(|row| row.traveller).collect()
}

#[tokio::test]
async fn a_flight_is_found_however_it_is_written() {
    let test = testing::store().await;
    let mut expected = BTreeSet::new();
    for (n, flight, arrival, is_on_it) in [
        (1, "NH 832", 16, true),
        (2, "NH832", 16, true),
        (3, "nh-0832", 16, true),
        (4, "NH 83", 16, false),
        (5, "NH 832", 17, false),
        (6, "", 16, false),
        (7, "ship", 16, false),
    ] {
        let id = passenger(&test, n, flight, "34B", arrival).await;
        if is_on_it {
            expected.insert(id);
        }
    }
    let family = test.enrol(PASSPORT, CODE, &["LEO", "EVA"]).await.id;
    expected.insert(family);
    let flight = Flight::parse("NH 832").unwrap();
    let found = test.store.on_flight(&flight, day(16)).await.unwrap();
    let ids: BTreeSet<TravellerId> = found.iter().map(|it| it.traveller).collect();
    assert_eq!(ids, expected);
    let family = found.iter().find(|it| it.traveller == family).unwrap();
    assert_eq!(family.companions, ["", ""]);
    assert_eq!(
        (family.seat.as_str(), family.locale.as_str()),
        ("34K", "en")
    );
}

#[tokio::test]
async fn each_gets_it_once_in_batches_and_after_a_stop() {
    let test = testing::store().await;
    let mut to = Vec::new();
    for n in 0..7 {
        to.push(passenger(&test, n, "NH 832", "34B", 16).await);
    }
    let other = passenger(&test, 8, "NH 832", "12A", 16).await;
    let id = released(&test, &to).await;
    // The same form again.
    let again = Alert {
        id,
        ..draft(&test, test.operator_id())
    };
    assert!(!test.store.ask_alert(again, vec![other]).await.unwrap());
    let first = test.store.send_alerts(now(&test), 3).await.unwrap();
    assert_eq!(first.len(), 3);
    assert_eq!(
        (line(&test, id).await.sent, line(&test, id).await.to),
        (3, 7)
    );
    assert_eq!(listed(&test).await, first.iter().copied().collect());
    // The process ends, and another goes on; both try at once.
    test.clock.advance(TimeDelta::minutes(5));
    let reopened = test.reopened().await;
    let mut all = first.clone();
    for _ in 0..3 {
        let (one, two) = tokio::join!(
            test.store.send_alerts(now(&test), 2),
            reopened.send_alerts(now(&test), 2)
        );
        all.extend(one.unwrap());
        all.extend(two.unwrap());
    }
    assert_eq!(all.len(), 7, "nobody twice");
    assert_eq!(all.iter().collect::<BTreeSet<_>>(), to.iter().collect());
    assert_eq!(listed(&test).await, to.iter().copied().collect());
    assert_eq!(send_all(&test, 3).await, []);
    let done = line(&test, id).await;
    assert!(
        matches!(done.alert.state, AlertState::Sent { .. }),
        "{done:?}"
    );
    let received = test.store.alerts_of(first[0]).await.unwrap();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].sent_at, test.now() - TimeDelta::minutes(5));
    assert_eq!(test.store.alerts_of(other).await.unwrap(), []);
    let noted = "UPDATE audit SET act = act WHERE act = 'send-alert'";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 7);
    let decided = "UPDATE audit SET act = act WHERE act IN ('ask-alert', 'release-alert')";
    assert_eq!(test.storage.raw(decided).await.unwrap(), 2);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_batch_that_fails_is_sent_whole_later() {
    let test = testing::store().await;
    let one = passenger(&test, 1, "NH 832", "34B", 16).await;
    let two = passenger(&test, 2, "NH 832", "34C", 16).await;
    released(&test, &[one, two]).await;
    // As if the disk failed in the middle.
    let full = "ALTER TABLE audit RENAME TO elsewhere";
    test.storage.raw(full).await.unwrap();
    let failed = test.store.send_alerts(now(&test), 50).await;
    assert!(
        matches!(failed, Err(StoreError::Unavailable(_))),
        "{failed:?}"
    );
    assert_eq!(test.store.alerts_of(one).await.unwrap(), []);
    assert_eq!(listed(&test).await, BTreeSet::new());
    let back = "ALTER TABLE elsewhere RENAME TO audit";
    test.storage.raw(back).await.unwrap();
    assert_eq!(send_all(&test, 50).await.len(), 2);
    assert_eq!(listed(&test).await.len(), 2);
}

#[tokio::test]
async fn what_is_not_released_goes_to_nobody() {
    let test = testing::store().await;
    let to = passenger(&test, 1, "NH 832", "34B", 16).await;
    let (one, two) = (test.operator_id(), test.operator_id());
    let reason = okaeri_domain::prompt::Reason::parse("Another day").unwrap();
    for (what, by) in [(Act::Withdraw, one), (Act::Refuse(reason.clone()), two)] {
        let alert = draft(&test, one);
        let id = alert.id;
        test.store.ask_alert(alert, vec![to]).await.unwrap();
        assert_eq!(
            act(&test, id, Act::Release, one).await,
            Err(NotPossible::Own)
        );
        assert_eq!(send_all(&test, 50).await, []);
        assert_eq!(act(&test, id, what.clone(), by).await, Ok(()));
        let closed = Err(NotPossible::Closed);
        assert_eq!(act(&test, id, Act::Release, two).await, closed);
        assert_eq!(send_all(&test, 50).await, []);
        if let AlertState::Refused { reason, .. } = line(&test, id).await.alert.state {
            assert_eq!(reason.as_str(), "Another day");
        }
    }
    let nobody = AlertId::new(test.now(), &SystemEntropy);
    let done = test
        .store
        .act_on_alert(nobody, Act::Release, two, now(&test));
    assert_eq!(done.await.unwrap(), None);
    assert_eq!(test.store.alerts_of(to).await.unwrap(), []);
    assert_eq!(test.store.unread_messages(to).await.unwrap(), 0);
    assert_eq!(test.store.alerts(10).await.unwrap().len(), 2);
    let noted = "UPDATE audit SET act = act WHERE act IN ('withdraw-alert', 'refuse-alert')";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 2);
}

#[tokio::test]
async fn it_is_read_by_whom_it_was_sent_to_and_not_before() {
    let test = testing::store().await;
    let one = passenger(&test, 1, "NH 832", "34B", 16).await;
    let two = passenger(&test, 2, "NH 832", "34C", 16).await;
    released(&test, &[one, two]).await;
    let open = async |who| {
        let opened = test.store.show_alerts(who, true, test.now()).await;
        opened.unwrap();
    };
    // A page that was opened before it was sent has not shown it.
    open(one).await;
    assert_eq!(send_all(&test, 50).await.len(), 2);
    for (opened, unread) in [(None, [1, 1]), (Some(one), [0, 1]), (Some(two), [0, 0])] {
        if let Some(who) = opened {
            open(who).await;
        }
        for (who, expected) in [one, two].into_iter().zip(unread) {
            let count = test.store.unread_messages(who).await.unwrap();
            assert_eq!(count, expected, "{opened:?}");
        }
    }
}

#[tokio::test]
async fn attention_ends_with_an_outcome_or_with_the_days_and_the_seat_is_destroyed() {
    let test = testing::store().await;
    let one = passenger(&test, 1, "NH 832", "34B", 16).await;
    // Somebody whose own days are longer than the alert's.
    let longer = NewTraveller {
        period: okaeri_domain::waiting_days::Period::new(day(16), 20),
        ..test.new_traveller("LP1234567")
    };
    let two = longer.id;
    let changes = on_enrolment(&test.programme, &longer.period);
    test.store.enrol(vec![(longer, changes)]).await.unwrap();
    let id = released(&test, &[one, two]).await;
    send_all(&test, 50).await;
    assert_eq!(listed(&test).await, [one, two].into());
    let by = test.operator_id();
    let ended = test
        .store
        .end_alerts_of(one, Outcome::FeelsWell, by, now(&test));
    assert!(ended.await.unwrap());
    let again = test
        .store
        .end_alerts_of(one, Outcome::NotNear, by, now(&test));
    assert!(!again.await.unwrap());
    assert_eq!(listed(&test).await, [two].into());
    let received = test.store.alerts_of(one).await.unwrap();
    assert_eq!(received[0].ended.unwrap().outcome, Some(Outcome::FeelsWell));
    assert!(line(&test, id).await.alert.seats.is_some());
    // 30 November is the last day.
    test.clock.advance(TimeDelta::days(10));
    jobs::destroy(&*test.store, &*test.clock, &test.programme)
        .await
        .unwrap();
    assert_eq!(listed(&test).await, [two].into());
    test.clock.advance(TimeDelta::days(1));
    jobs::destroy(&*test.store, &*test.clock, &test.programme)
        .await
        .unwrap();
    assert_eq!(listed(&test).await, BTreeSet::new());
    assert_eq!(line(&test, id).await.alert.seats, None);
    let received = test.store.alerts_of(two).await.unwrap();
    assert_eq!(received[0].ended.unwrap().outcome, None);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
    assert_eq!(test.store.end_alerts(now(&test), 50).await.unwrap(), 0);
}

#[tokio::test]
async fn whoever_is_released_gets_the_message_and_stands_on_no_list() {
    let test = testing::store().await;
    let to = passenger(&test, 1, "NH 832", "34B", 16).await;
    released(&test, &[to]).await;
    test.clock.advance(TimeDelta::days(14));
    jobs::destroy(&*test.store, &*test.clock, &test.programme)
        .await
        .unwrap();
    test.clock.advance(TimeDelta::days(2));
    assert_eq!(send_all(&test, 50).await, [to]);
    assert_eq!(listed(&test).await, BTreeSet::new());
    assert_eq!(test.store.alerts_of(to).await.unwrap().len(), 1);
    assert_eq!(test.storage.disagreements().await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn seats_are_sealed_and_what_a_traveller_has_goes_with_the_case() {
    let test = testing::store().await;
    let to = passenger(&test, 1, "NH 832", "34B", 16).await;
    let id = released(&test, &[to]).await;
    send_all(&test, 50).await;
    let moved = "UPDATE alerts SET seats_sealed = reason_sealed";
    let swapped = "UPDATE alerts SET reason_sealed = seats_sealed";
    assert_eq!(test.storage.raw(swapped).await.unwrap(), 1);
    assert_eq!(test.storage.raw(moved).await.unwrap(), 1);
    assert_eq!(
        line(&test, id).await.alert.seats.unwrap().to_string(),
        "34A"
    );
    assert_eq!(test.storage.raw("DELETE FROM travellers").await.unwrap(), 1);
    let left = line(&test, id).await;
    assert_eq!((left.to, left.sent), (0, 0));
}

const ASKED: &str = "flight=nh+0832&year=2026&month=11&day=16&contact=same&seats=33A";

/// Suzuki Mei in 34K, settled, with somebody whose seat nobody knows, the confirmed case, and two
/// supervisors.
struct Flown {
    app: TestApp,
    cookie: String,
    suzuki: TravellerId,
    unknown: TravellerId,
    one: String,
    two: String,
}

async fn flown() -> Flown {
    let app = testing::app().await;
    let suzuki = app.base.enrol(PASSPORT, CODE, &["LEO"]).await.id;
    let cookie = app.settle().await;
    let unknown = passenger(&app.base, 2, "NH832", "", 16).await;
    passenger(&app.base, 3, "NH832", "33A", 16).await;
    passenger(&app.base, 4, "NH832", "12A", 16).await;
    Flown {
        cookie,
        suzuki,
        unknown,
        one: app.operator_named("one", Role::Supervisor).await,
        two: app.operator_named("two", Role::Supervisor).await,
        app,
    }
}

impl Flown {
    /// The address of an alert that waits for its release.
    async fn ask(&self) -> String {
        let (suzuki, unknown) = (self.suzuki, self.unknown);
        let form = format!("{ASKED}&do=ask&shown={suzuki}&shown={unknown}&to={suzuki}");
        let answer = self
            .app
            .post_form("/en/console/alerts/new", &self.one, &form)
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.header("location").to_owned()
    }

    async fn send(&self) -> usize {
        let base = &self.app.base;
        let letters = &self.app.backend.letters;
        jobs::send_alerts(&*base.store, base.now(), &base.programme, letters)
            .await
            .unwrap()
    }

    async fn released(&self) -> String {
        let path = self.ask().await;
        let answer = self
            .app
            .post_form(&path, &self.two, "decision=release")
            .await;
        assert_eq!(answer.header("location"), path);
        let mut letters = self.app.backend.letters.listen();
        assert_eq!(self.send().await, 1);
        let told = letters.try_recv();
        assert_eq!(told, Ok(self.suzuki), "an open page hears of it");
        path
    }
}

#[tokio::test]
async fn the_dry_run_shows_who_sat_near_and_nothing_typed_is_lost() {
    let flown = flown().await;
    let (app, new) = (&flown.app, "/en/console/alerts/new");
    let page = app.get(new, &flown.one).await;
    assert!(page.body.contains("Show who sat near"));
    for (form, error) in [
        (
            "flight=&year=2026&month=11&day=16&seats=34A",
            "Type the flight number.",
        ),
        (
            "flight=Zebra&year=2026&month=11&day=16&seats=34A",
            "such as NH 6",
        ),
        (
            "flight=NH1&year=2026&month=2&day=31&seats=34A",
            "arrival-error",
        ),
        (
            "flight=NH1&year=2027&month=11&day=16&seats=34A",
            "arrival-error",
        ),
        (
            "flight=NH1&year=2026&month=11&day=16&seats=",
            "Type the seat or the row",
        ),
        (
            "flight=NH1&year=2026&month=11&day=16&seats=Zebra",
            "is no seat",
        ),
        (
            "flight=NH1&year=2026&month=11&day=16&seats=1-40",
            "Type at most 12.",
        ),
    ] {
        let answer = app
            .post_form(new, &flown.one, &format!("{form}&do=look"))
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.body.contains(error), "{form}");
        if form.contains("Zebra") {
            assert!(answer.body.contains("value=\"Zebra\""), "{form}");
        }
    }
    let answer = app
        .post_form(new, &flown.one, &format!("{ASKED}&do=look"))
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("1 near, with 2 persons in all; 1 with an unknown seat"));
    assert!(page.contains("Row 34") && page.contains("English"));
    assert!(page.contains("SUZUKI MEI") && page.contains("PASSENGER 2"));
    assert!(
        page.contains("PASSENGER 3"),
        "the case itself, and that it gets none"
    );
    assert!(!page.contains("PASSENGER 4"), "sat far away");
    let (suzuki, unknown) = (flown.suzuki, flown.unknown);
    let ticked = |id| format!("name=\"to\" value=\"{id}\" checked");
    assert!(page.contains(&ticked(suzuki)) && !page.contains(&ticked(unknown)));
    // What was ticked stays, whatever is wrong.
    let form = format!("{ASKED}&do=ask&shown={suzuki}&shown={unknown}");
    let answer = app.post_form(new, &flown.one, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Choose at least one traveller."));
    assert!(!answer.body.contains(&ticked(suzuki)));
    // Somebody was enrolled meanwhile, who would get no alert.
    let form = format!("{ASKED}&do=ask&shown={suzuki}&to={suzuki}");
    let answer = app.post_form(new, &flown.one, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("The list has changed meanwhile."));
    let looked = "UPDATE audit SET act = act WHERE act = 'read-flight'";
    assert_eq!(app.base.storage.raw(looked).await.unwrap(), 3);
    let empty = ASKED.replace("0832", "0833");
    let answer = app
        .post_form(new, &flown.one, &format!("{empty}&do=look"))
        .await;
    assert!(answer.body.contains("Nobody on this flight"));
}

#[tokio::test]
async fn two_supervisors_send_it_and_nobody_else() {
    let flown = flown().await;
    let app = &flown.app;
    let path = flown.ask().await;
    for role in [
        Role::FollowUp,
        Role::Viewer,
        Role::Administrator,
        Role::Editor,
    ] {
        let cookie = app.operator(role).await;
        let new = "/en/console/alerts/new";
        for path in ["/en/console/alerts", new, path.as_str()] {
            let answer = app.get(path, &cookie).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
        }
        for (path, form) in [(new, ASKED), (path.as_str(), "decision=release")] {
            let answer = app.post_form(path, &cookie, form).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
        }
    }
    // Sent twice is asked once, under another id.
    let page = app.get(&path, &flown.one).await.body;
    assert!(page.contains("Take it back") && !page.contains("Release and send"));
    let own = app.post_form(&path, &flown.one, "decision=release").await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    assert!(own.body.contains("Nobody can release or refuse"));
    assert_eq!(flown.send().await, 0);
    let page = app.get(&path, &flown.two).await.body;
    assert!(page.contains("Release and send") && !page.contains("Take it back"));
    let long = "x".repeat(501);
    for (reason, error) in [("", "Write why it is refused."), (&long, "too long")] {
        let form = format!("decision=refuse&reason={reason}");
        let answer = app.post_form(&path, &flown.two, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(error) && answer.body.contains(reason));
    }
    let theirs = app.post_form(&path, &flown.two, "decision=withdraw").await;
    assert_eq!(theirs.status, StatusCode::CONFLICT);
    let refused = "decision=refuse&reason=Wrong+day";
    app.post_form(&path, &flown.two, refused).await;
    let late = app.post_form(&path, &flown.two, "decision=release").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(app.get(&path, &flown.one).await.body.contains("Wrong day"));
    assert_eq!(flown.send().await, 0);
    let path = flown.released().await;
    let twice = app.post_form(&path, &flown.two, "decision=release").await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert_eq!(flown.send().await, 0);
    let page = app.get(&path, &flown.one).await.body;
    let page = page.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        page.contains("Sent to 1 of 1; shown to 0, read by 0"),
        "{page}"
    );
    assert!(page.contains("33A") && page.contains("Released: two"));
    let list = app.get("/en/console/alerts", &flown.two).await.body;
    assert!(list.contains("Refused") && list.contains("Sent") && list.contains("NH832"));
    // The same flight again: the page says that there is one.
    let form = format!("{ASKED}&do=look");
    let again = app
        .post_form("/en/console/alerts/new", &flown.one, &form)
        .await;
    assert!(
        again
            .body
            .contains("There is an alert for this flight and day already")
    );
}

#[tokio::test]
async fn the_traveller_sees_it_first_until_it_is_read_and_never_whose_seat_it_was() {
    let flown = flown().await;
    let (app, cookie) = (&flown.app, &flown.cookie);
    let title = "Someone near you on your flight was infected";
    assert!(!app.get("/en/today", cookie).await.body.contains(title));
    let path = flown.released().await;
    let counts = |body: String| body.replace(['\u{2068}', '\u{2069}'], "");
    // Pages that a browser fetches for later show nobody anything.
    for early in ["/en/today", "/en/messages"] {
        let request = Request::get(early)
            .header(header::HOST, "okaeri.test")
            .header(header::COOKIE, cookie)
            .header("sec-purpose", "prefetch");
        app.send(request.body(Body::empty()).unwrap()).await;
    }
    let page = counts(app.get(&path, &flown.one).await.body);
    assert!(page.contains("shown to 0, read by 0"), "{page}");
    let today = app.get("/en/today", cookie).await.body;
    let today = today.replace(['\u{2068}', '\u{2069}'], "");
    assert!(today.contains(title) && today.contains("places__count"));
    assert!(today.contains("flight NH832 on 16 November"));
    assert!(today.contains("for those in your group too"));
    assert!(
        !today.contains("33A"),
        "where the case sat is nobody's business"
    );
    let page = counts(app.get(&path, &flown.one).await.body);
    assert!(page.contains("shown to 1, read by 0"), "{page}");
    app.base.clock.advance(TimeDelta::minutes(5));
    let messages = app.get("/ja/messages", cookie).await.body;
    assert!(messages.contains("近くに座っていた人が感染していました") && messages.contains("新着"));
    assert!(!messages.contains("33A") && !messages.contains("places__count"));
    let again = app.get("/en/messages", cookie).await.body;
    assert!(again.contains(title) && !again.contains(">New<"));
    assert!(!app.get("/en/today", cookie).await.body.contains(title));
    let page = counts(app.get(&path, &flown.one).await.body);
    assert!(page.contains("shown to 1, read by 1"), "{page}");
    // What is stored about the traveller.
    let copy = app.get("/en/my-data.json", cookie).await.json();
    let alert = &copy["contact_alerts"][0];
    assert_eq!(alert["flight"], "NH832");
    assert_eq!(alert["contact_on"], "2026-11-16");
    assert_eq!(alert["shown_at"], "2026-11-20T03:00:00.000Z");
    assert_eq!(alert["read_at"], "2026-11-20T03:05:00.000Z");
    assert!(!copy.to_string().contains("33A"));
    let data = app.get("/en/my-data", cookie).await.body;
    assert!(data.contains("Contact alerts") && data.contains("Sent you a contact alert"));
    let file = app.get("/en/my-data/download", cookie).await.body;
    assert!(file.contains(title) && !file.contains("33A"));
}

#[tokio::test]
async fn who_boarded_the_day_before_is_told_that_day() {
    let flown = flown().await;
    let (app, suzuki) = (&flown.app, flown.suzuki);
    let asked = ASKED.replace("contact=same", "contact=before");
    let unknown = flown.unknown;
    let form = format!("{asked}&do=ask&shown={suzuki}&shown={unknown}&to={suzuki}");
    let answer = app.post_form("/en/console/alerts/new", &flown.one, &form);
    let path = answer.await.header("location").to_owned();
    let alert = app.base.store.alerts(1).await.unwrap().remove(0).alert;
    let days = (alert.arrival_date, alert.contact_date, alert.last_day);
    assert_eq!(days, (day(16), day(15), day(29)));
    app.post_form(&path, &flown.two, "decision=release").await;
    assert_eq!(flown.send().await, 1);
    let today = app.get("/en/today", &flown.cookie).await.body;
    let today = today.replace(['\u{2068}', '\u{2069}'], "");
    assert!(today.contains("flight NH832 on 15 November"), "{today}");
    // Who looked at it is noted.
    let looked = "UPDATE audit SET act = act WHERE act = 'read-alert'";
    assert_eq!(app.base.storage.raw(looked).await.unwrap(), 0);
    app.get(&path, &flown.one).await;
    assert_eq!(app.base.storage.raw(looked).await.unwrap(), 1);
}

#[tokio::test]
async fn a_line_that_opens_after_the_alert_hears_of_it() {
    let flown = flown().await;
    let app = &flown.app;
    let since = app.base.now().timestamp_millis();
    app.base.clock.advance(TimeDelta::seconds(1));
    flown.released().await;
    let request = Request::get(format!("/en/today/events?since={since}"))
        .header(header::HOST, "okaeri.test")
        .header(header::COOKIE, &flown.cookie);
    let request = request.body(Body::empty()).unwrap();
    let answer = app.router.clone().oneshot(request).await.unwrap();
    let mut stream = answer.into_body().into_data_stream();
    stream.next().await.unwrap().unwrap();
    let news = timeout(Duration::from_secs(20), stream.next()).await;
    let news = news.expect("it comes at once").unwrap().unwrap();
    assert!(news.starts_with(b"event"), "{news:?}");
}

#[tokio::test]
async fn a_phone_that_is_not_confirmed_sees_nothing_of_it() {
    let flown = flown().await;
    flown.released().await;
    let other = flown.app.start_report_only().await;
    for path in ["/en/today", "/en/messages", "/en/my-data", "/en/health"] {
        let page = flown.app.get(path, &other).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            !page.body.contains("infected") && !page.body.contains("places__count"),
            "{path}"
        );
    }
    let received = flown.app.base.store.alerts_of(flown.suzuki).await.unwrap();
    assert_eq!(
        (received[0].delivered_at, received[0].read_at),
        (None, None)
    );
}

#[tokio::test]
async fn an_operator_notes_the_outcome_and_the_list_is_empty() {
    let flown = flown().await;
    let app = &flown.app;
    flown.released().await;
    let (viewer, desk) = (
        app.operator(Role::Viewer).await,
        app.operator(Role::FollowUp).await,
    );
    let list = "/en/console?list=contact-alert";
    assert!(app.get(list, &desk).await.body.contains("SUZUKI MEI"));
    let case = format!("/en/console/cases/{}", flown.suzuki);
    let action = format!("{case}/alert");
    assert!(
        !app.get(&case, &viewer)
            .await
            .body
            .contains("Note the outcome")
    );
    assert!(
        app.get(&case, &desk)
            .await
            .body
            .contains("Note the outcome")
    );
    let refused = app.post_form(&action, &viewer, "outcome=feels-well").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    for wrong in ["", "outcome=fine"] {
        let answer = app.post_form(&action, &desk, wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("Choose the outcome."));
    }
    let done = app.post_form(&action, &desk, "outcome=feels-well").await;
    assert_eq!(done.header("location"), case);
    assert!(!app.get(list, &desk).await.body.contains("SUZUKI MEI"));
    let page = app.get(&case, &desk).await.body;
    assert!(page.contains("Feels well, knows what to do") && !page.contains("Note the outcome"));
    let data = app.get("/en/my-data", &flown.cookie).await.body;
    assert!(data.contains("Noted what came of your contact alert"));
    // Nobody sees the case any more, and the page of the alert names nobody.
    app.base.clock.advance(TimeDelta::days(40));
    let one = app.sign_in("one").await;
    let alerts = app.base.store.alerts(1).await.unwrap();
    let path = format!("/en/console/alerts/{}", alerts[0].alert.id);
    let page = app.get(&path, &one).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("SUZUKI MEI"));
}
