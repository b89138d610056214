//! A server clock that jumps, forward and back.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::{
    check::{check, repeats},
    http::Client,
    installation::{Installation, Server},
    ledger::{FIXES, Ledger},
    load::{Load, REPORTS},
    postgres::Postgres,
    random::{Dice, now},
    stored::Stored,
};

/// Hours from the true time, and what a report of the true time is told then. All have arrived
/// three days ago and wait for 14 days.
const JUMPS: [(i64, &str); 10] = [
    (5, "accepted"),
    (-5, "captured-in-future"),
    (48, "accepted"),
    (-48, "captured-in-future"),
    (-240, "not-active"),
    (240, "accepted"),
    (480, "released"),
    (1, "accepted"),
    (-1, "captured-in-future"),
    (0, "accepted"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_loses_and_doubles_nothing() {
    jumps(Installation::new(40).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_loses_and_doubles_nothing_on_postgresql() {
    let Some(postgres) = Postgres::start() else {
        println!("skipped: no PostgreSQL is installed and TEST_POSTGRES_URL is not set");
        return;
    };
    jumps(Installation::on_postgres(&postgres, "jumps", 40).await).await;
}

async fn jumps(installation: Installation) {
    let dice = Arc::new(Dice::seeded("clock jumps"));
    let before = Stored::read(&installation.database).await;
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut server = installation.start().await;
    let load = Load::start(server.address, &ledger, 8);
    for (hours, expected) in JUMPS {
        set_clock(&server, now() + TimeDelta::hours(hours)).await;
        let told = probe(&server, &ledger, &installation).await;
        assert_eq!(told, expected, "{hours} hours from the true time");
        let answered = load.tally.answered();
        load.until("goes on", |it| it.answered() > answered + 50)
            .await;
        assert!(server.is_alive());
    }
    let tally = Arc::clone(&load.tally);
    load.stop().await;
    println!("clock jumps: {tally:?}");
    check(&installation.database, &ledger, &before).await;
    let sample = ledger.lock().unwrap().sample(20);
    repeats(server.address, &sample).await;
    assert_eq!(tally.unavailable(), 0);
}

pub async fn set_clock(server: &Server, at: DateTime<Utc>) {
    let mut client = Client::connect(server.address).await.unwrap();
    let body = json!({ "now": at }).to_string();
    let answer = client.post("/demo/clock", "", body.as_bytes()).await;
    assert_eq!(answer.unwrap().status, 204);
}

/// Sends one new report; `accepted`, or the code of the refusal.
async fn probe(server: &Server, ledger: &Mutex<Ledger>, installation: &Installation) -> String {
    let phone = installation.phones[0].clone();
    let sent = ledger.lock().unwrap().write(phone, now(), FIXES[0]);
    let mut client = Client::connect(server.address).await.unwrap();
    let json = sent.json();
    let answer = client
        .post(REPORTS, &sent.phone.token, &json)
        .await
        .unwrap();
    if answer.status == 200 {
        ledger.lock().unwrap().acknowledge(sent.body.id, &answer);
        return "accepted".to_owned();
    }
    assert_eq!(answer.status, 422);
    answer.code()
}
