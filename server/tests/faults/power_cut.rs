//! A power cut: what was never synced is gone. And the same with a disk that lies about fsync, to
//! see that this test sees loss.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use super::{
    check::{check, lost, repeats},
    installation::Installation,
    ledger::Ledger,
    load::Load,
    random::{Dice, setting},
    shim::{Shim, Switch},
    stored::Stored,
};

/// Microseconds: a slow disk, so that most cuts come between a write and its fsync.
const SLOW_SYNC: i32 = 10_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_power_cut_takes_nothing_that_was_acknowledged() {
    let dice = Arc::new(Dice::seeded("power cut"));
    let rounds = setting("OKAERI_FAULT_ROUNDS", 100).div_ceil(10);
    let mut installation = Installation::new(40).await;
    let before = Stored::read(&installation.database).await;
    let shim = Shim::under(&mut installation);
    shim.set(Switch::SyncDelay, SLOW_SYNC);
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut undone = 0;
    for _ in 0..rounds {
        undone += load_and_cut(&installation, &shim, &ledger, &dice).await;
        let server = installation.start().await;
        check(&installation.database, &ledger, &before).await;
        let sample = ledger.lock().unwrap().sample(5);
        repeats(server.address, &sample).await;
        server.kill();
        undone += shim.power_cut();
    }
    let ledger = ledger.lock().unwrap();
    let acknowledged = ledger.acknowledged().count();
    println!(
        "power cut: {rounds} cuts undid {undone} writes; {acknowledged} acknowledged, none lost"
    );
    assert!(undone > 0, "the shim has seen no write that was not synced");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_lies_about_fsync_loses_what_was_acknowledged() {
    let dice = Arc::new(Dice::seeded("lying disk"));
    let mut installation = Installation::new(40).await;
    let shim = Shim::under(&mut installation);
    shim.set(Switch::FakeSync, 1);
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    load_and_cut(&installation, &shim, &ledger, &dice).await;
    let stored = Stored::read(&installation.database).await;
    let ledger = ledger.lock().unwrap();
    let acknowledged = ledger.acknowledged().count();
    let lost = lost(&ledger, &stored).len();
    println!("lying disk: {lost} of {acknowledged} acknowledged reports lost");
    assert!(lost > 0, "this test cannot see loss");
}

/// How many writes the cut has undone.
async fn load_and_cut(
    installation: &Installation,
    shim: &Shim,
    ledger: &Arc<Mutex<Ledger>>,
    dice: &Dice,
) -> usize {
    let server = installation.start().await;
    let load = Load::start(server.address, ledger, 8);
    load.until("accepts", |it| it.accepted() > 10).await;
    tokio::time::sleep(Duration::from_millis(dice.next() % 300)).await;
    server.kill();
    load.stop().await;
    shim.power_cut()
}
