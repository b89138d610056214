//! A PostgreSQL that crashes, and connections to it that are cut, under a server that goes on.

use std::sync::{Arc, Mutex};

use super::{
    check::{check, repeats},
    installation::Installation,
    ledger::Ledger,
    load::Load,
    postgres::Postgres,
    random::Dice,
    stored::Stored,
};

const ROUNDS: u64 = 3;

#[tokio::test(flavor = "multi_thread")]
async fn a_postgresql_that_restarts_loses_nothing_and_is_found_again() {
    let Some(mut postgres) = Postgres::start() else {
        println!("skipped: no PostgreSQL is installed and TEST_POSTGRES_URL is not set");
        return;
    };
    let dice = Arc::new(Dice::seeded("PostgreSQL restarts"));
    let installation = Installation::on_postgres(&postgres, "restarted", 40).await;
    let before = Stored::read(&installation.database).await;
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut server = installation.start().await;
    let load = Load::start(server.address, &ledger, 8);
    for _ in 0..ROUNDS {
        let accepted = load.tally.accepted();
        load.until("accepts", |it| it.accepted() > accepted + 50)
            .await;
        postgres.cut_connections("restarted");
        let accepted = load.tally.accepted();
        load.until("accepts after a cut", |it| it.accepted() > accepted + 50)
            .await;
        postgres = tokio::task::spawn_blocking(move || {
            postgres.crash_and_restart();
            postgres
        })
        .await
        .unwrap();
    }
    let accepted = load.tally.accepted();
    load.until("accepts at the end", |it| it.accepted() > accepted + 50)
        .await;
    assert!(server.is_alive());
    let tally = Arc::clone(&load.tally);
    load.stop().await;
    println!("PostgreSQL restarts: {tally:?}");
    check(&installation.database, &ledger, &before).await;
    let sample = ledger.lock().unwrap().sample(20);
    repeats(server.address, &sample).await;
}
