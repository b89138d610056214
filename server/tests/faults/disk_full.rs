//! A disk that is full for a while.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex, atomic::Ordering},
};

use super::{
    check::{check, repeats},
    failing_disk::shows_pages,
    installation::Installation,
    ledger::Ledger,
    load::Load,
    random::Dice,
    stored::Stored,
};

/// Until then a phone has given up.
const PROMPT_MS: u64 = 5_000;

/// A small disk in memory; dropped, it is taken away.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// None where this user may not mount.
    fn mount(folder: &Path) -> Option<Self> {
        fs::create_dir(folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=12m", "tmpfs"])
            .arg(folder)
            .output();
        mounted
            .is_ok_and(|it| it.status.success())
            .then(|| Self(folder.to_owned()))
    }

    /// Takes all the space there is.
    fn fill(&self) {
        let mut file = File::create(self.0.join("filler")).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
    }

    fn free(&self) {
        fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Detached even if something is still open; a mount that stays is the worse end.
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_reports_and_shows_pages() {
    let dice = Arc::new(Dice::seeded("disk full"));
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(&folder.path().join("disk")) else {
        println!("disk full: skipped, because this user may not mount a tmpfs");
        return;
    };
    let installation = Installation::with_database(folder, &disk.0.join("okaeri.db"), 40).await;
    let before = Stored::read(&installation.database).await;
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    let mut server = installation.start().await;
    let load = Load::start(server.address, &ledger, 8);
    for _ in 0..3 {
        let so_far = load.tally.accepted();
        load.until("accepts", |it| it.accepted() > so_far + 50)
            .await;
        let refused = load.tally.unavailable();
        disk.fill();
        load.until("says that it cannot", |it| it.unavailable() > refused + 50)
            .await;
        shows_pages(&server, &installation).await;
        disk.free();
        let so_far = load.tally.accepted();
        load.until("recovers", |it| it.accepted() > so_far + 50)
            .await;
        assert!(server.is_alive());
    }
    let tally = Arc::clone(&load.tally);
    load.stop().await;
    check(&installation.database, &ledger, &before).await;
    server.kill();
    let server = installation.start().await;
    check(&installation.database, &ledger, &before).await;
    let sample = ledger.lock().unwrap().sample(20);
    repeats(server.address, &sample).await;
    println!("disk full: {tally:?}");
    assert_eq!(tally.broken.load(Ordering::Relaxed), 0);
    let slowest = tally.slowest_refusal_ms.load(Ordering::Relaxed);
    assert!(slowest < PROMPT_MS, "a refusal took {slowest} ms");
}
