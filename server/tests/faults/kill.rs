//! `kill -9` at any moment.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use super::{
    check::{check, repeats},
    installation::Installation,
    ledger::Ledger,
    load::Load,
    postgres::Postgres,
    random::{Dice, setting},
    stored::Stored,
};

/// A database is checked as a whole after each round, so it is not to grow for ever.
const ROUNDS_OF_A_DATABASE: u64 = 50;
/// Of acknowledged reports that are sent again after each round.
const REPEATED: usize = 5;

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_has_lost_nothing_that_it_acknowledged() {
    let dice = Arc::new(Dice::seeded("kill"));
    let rounds = setting("OKAERI_FAULT_ROUNDS", 100);
    let (mut acknowledged, mut sent) = (0, 0);
    let mut left = rounds;
    while left > 0 {
        let now = left.min(ROUNDS_OF_A_DATABASE);
        let ledger = some_rounds(Installation::new(40).await, now, 1, &dice).await;
        acknowledged += ledger.acknowledged().count();
        sent += ledger.sent.len();
        left -= now;
    }
    println!("kill: {rounds} kills, {acknowledged} of {sent} reports acknowledged, none lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_killed_on_postgresql_has_lost_nothing_that_it_acknowledged() {
    let Some(postgres) = Postgres::start() else {
        println!("skipped: no PostgreSQL is installed and TEST_POSTGRES_URL is not set");
        return;
    };
    let dice = Arc::new(Dice::seeded("kill on PostgreSQL"));
    // A kill leaves its transaction to the other server, so few find what there is to find.
    let rounds = setting("OKAERI_FAULT_ROUNDS", 100).div_ceil(10);
    let installation = Installation::on_postgres(&postgres, "killed", 40).await;
    let ledger = some_rounds(installation, rounds, 100, &dice).await;
    let acknowledged = ledger.acknowledged().count();
    println!("kill on PostgreSQL: {rounds} kills, {acknowledged} reports acknowledged, none lost");
}

/// Each kill comes after fewer than `most` reports, and a moment.
async fn some_rounds(
    installation: Installation,
    rounds: u64,
    most: usize,
    dice: &Arc<Dice>,
) -> Ledger {
    let before = Stored::read(&installation.database).await;
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut server = installation.start().await;
    for _ in 0..rounds {
        let load = Load::start(server.address, &ledger, 8 + dice.below(9));
        let first = dice.below(most) as u64;
        load.until("accepts", |it| it.accepted() >= first).await;
        let until = Duration::from_millis(50 + dice.next() % 250);
        tokio::time::sleep(until).await;
        server.kill();
        load.stop().await;
        server = installation.start().await;
        check(&installation.database, &ledger, &before).await;
        let sample = ledger.lock().unwrap().sample(REPEATED);
        repeats(server.address, &sample).await;
    }
    drop(server);
    Arc::into_inner(ledger).unwrap().into_inner().unwrap()
}
