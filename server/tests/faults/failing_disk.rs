//! A disk whose fsync or write fails for a while.

use std::sync::{Arc, Mutex};

use super::{
    check::{check, repeats},
    http::Client,
    installation::{Installation, Server},
    ledger::Ledger,
    load::Load,
    random::Dice,
    shim::{EIO, ENOSPC, Shim, Switch},
    stored::Stored,
};

/// Until then a phone has given up.
const PROMPT_MS: u64 = 5_000;

#[tokio::test(flavor = "multi_thread")]
async fn fsync_fails() {
    survives("fsync fails", Switch::SyncError, EIO).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn write_fails() {
    survives("write fails", Switch::WriteError, EIO).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn write_finds_no_space() {
    survives("no space", Switch::WriteError, ENOSPC).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_are_short() {
    survives("short writes", Switch::ShortWrites, 1).await;
}

/// Nothing is acknowledged that is not stored, pages are still shown, and when the fault is over
/// the same server accepts reports again.
async fn survives(name: &str, switch: Switch, number: i32) {
    let dice = Arc::new(Dice::seeded(name));
    let mut installation = Installation::new(40).await;
    let before = Stored::read(&installation.database).await;
    let shim = Shim::under(&mut installation);
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut server = installation.start().await;
    let load = Load::start(server.address, &ledger, 8);
    for round in 1..=5 {
        let so_far = load.tally.accepted();
        load.until("accepts", |it| it.accepted() > so_far + 50)
            .await;
        let refused = load.tally.unavailable();
        shim.set(Switch::SpareCalls, i32::try_from(dice.below(7)).unwrap());
        shim.set(switch, number);
        load.until("says that it cannot", |it| it.unavailable() > refused + 20)
            .await;
        shows_pages(&server, &installation).await;
        shim.set(switch, 0);
        let so_far = load.tally.accepted();
        load.until("recovers", |it| it.accepted() > so_far + 50)
            .await;
        assert!(server.is_alive(), "round {round}");
    }
    let tally = Arc::clone(&load.tally);
    load.stop().await;
    check(&installation.database, &ledger, &before).await;
    server.kill();
    shim.power_cut();
    let server = installation.start().await;
    check(&installation.database, &ledger, &before).await;
    let sample = ledger.lock().unwrap().sample(20);
    repeats(server.address, &sample).await;
    let failed = shim.get(Switch::FailedCalls);
    println!("{name}: {failed} calls failed, {tally:?}");
    assert!(failed > 0);
    assert_eq!(tally.broken.load(std::sync::atomic::Ordering::Relaxed), 0);
    let slowest = tally
        .slowest_refusal_ms
        .load(std::sync::atomic::Ordering::Relaxed);
    assert!(slowest < PROMPT_MS, "a refusal took {slowest} ms");
}

/// Reading goes on while nothing can be written.
pub async fn shows_pages(server: &Server, installation: &Installation) {
    let mut client = Client::connect(server.address).await.unwrap();
    for phone in installation.phones.iter().take(3) {
        let page = client.get("/en/today", &phone.token).await.unwrap();
        assert_eq!(page.status, 200, "{}\n{}", page.code(), installation.log());
    }
}
