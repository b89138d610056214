//! Backup, restore and the move to another database.

use std::{fs, path::PathBuf, sync::Arc};

use okaeri_domain::{
    geofence::{Fix, Position},
    ids::ReportId,
    report::{Fingerprint, Person, Said, Submission},
    store::AuditAct,
};
use tempfile::TempDir;

use crate::{
    adapters::SystemEntropy,
    commands::{backup, restore},
    config::Config,
    testing::{self, CODE, PASSPORT, TestStore},
};

/// A database with some of everything.
async fn filled() -> TestStore {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &["KEN", "MAI"]).await;
    let position = Position::new(35.6909, 139.7003).unwrap();
    for _ in 0..300 {
        let submission = Submission {
            id: ReportId::new(test.now(), &SystemEntropy),
            traveller: enrolled.id,
            person: Person::Traveller,
            captured_at: test.now(),
            received_at: test.now(),
            fingerprint: Fingerprint([1; 32]),
            said: Said::Location(Fix::new(position, 12.0).unwrap()),
        };
        test.store.record(submission).await.unwrap();
    }
    let operator = test.operator_id();
    test.store
        .note(operator, AuditAct::SignIn, test.now())
        .await
        .unwrap();
    test
}

/// The configuration of a server whose database is at `name` in the folder.
fn config(folder: &TempDir, name: &str) -> Config {
    let key = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
    Config::for_test(&address(&folder.path().join(name)), key)
}

fn address(path: &std::path::Path) -> String {
    format!("sqlite://{}", path.display())
}

fn files(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_backup_made_while_the_server_writes_can_be_restored() {
    let test = filled().await;
    if !matches!(test.storage, crate::storage::Storage::Sqlite(_)) {
        return;
    }
    let folder = &test.folder;
    let to = folder.path().join("backup.db");
    let run = |name: &str, to: PathBuf| backup::run(config(folder, name), backup::Options { to });
    run("okaeri.db", to.clone()).await.unwrap();
    #[cfg(unix)]
    {
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&to).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600, "others cannot read it");
    }
    let again = run("okaeri.db", to.clone()).await.unwrap_err().to_string();
    assert!(again.contains("is there already"), "{again}");

    let restore = |name: &str| {
        let from = to.clone();
        restore::run(config(folder, name), restore::Options { from })
    };
    let refused = restore("okaeri.db").await.unwrap_err().to_string();
    assert!(refused.contains("not overwritten"), "{refused}");
    restore("restored.db").await.unwrap();
    assert!(
        !files(folder).iter().any(|name| name.contains("part")),
        "{:?}",
        files(folder)
    );
    let restored = test
        .opened_at(&address(&folder.path().join("restored.db")))
        .await;
    assert_eq!(
        restored.disagreements().await.unwrap(),
        Vec::<String>::new()
    );
    assert_eq!(restored.store().broken_entry().await.unwrap(), None);
    assert_eq!(restored.key_fits().await.unwrap(), Some(true));
    assert_eq!(rows(&test, &restored).await, 300);
}

/// Reports of the one traveller of `test`, in another database.
async fn rows(test: &TestStore, storage: &crate::storage::Storage) -> usize {
    let candidate = storage
        .store()
        .try_sign_in(
            &okaeri_domain::traveller::PassportNumber::parse(PASSPORT).unwrap(),
            okaeri_domain::ids::AttemptId::new(test.now(), &SystemEntropy),
            okaeri_domain::sign_in::Limits {
                per_hour: 5,
                per_stay: 10,
                stay: chrono::TimeDelta::days(15),
            },
            test.now(),
        )
        .await
        .unwrap()
        .unwrap()
        .unwrap();
    storage
        .store()
        .reports_of(candidate.traveller, 1000)
        .await
        .unwrap()
        .len()
}

#[tokio::test]
async fn what_is_no_backup_is_not_restored() {
    let test = filled().await;
    let folder = &test.folder;
    let from = folder.path().join("letter.txt");
    fs::write(&from, "Dear Sir or Madam, ".repeat(100)).unwrap();
    let refused = restore::run(config(folder, "new.db"), restore::Options { from })
        .await
        .unwrap_err()
        .to_string();
    assert!(refused.contains("not a database of Okaeri"), "{refused}");
    assert!(!files(folder).iter().any(|name| name.starts_with("new.db")));
}

#[tokio::test]
async fn all_data_move_to_another_database_and_back() {
    let test = filled().await;
    // On PostgreSQL this goes there and back, on SQLite from file to file.
    let there = test
        .opened_at(&address(&test.folder.path().join("moved.db")))
        .await;
    let copied = test.storage.copy_to(&there, |_| ()).await.unwrap();
    let of = |name: &str| copied.iter().find(|it| it.table == name).unwrap().rows;
    assert_eq!(
        (
            of("travellers"),
            of("companions"),
            of("reports"),
            of("audit")
        ),
        (1, 2, 300, 1)
    );
    assert_eq!(there.disagreements().await.unwrap(), Vec::<String>::new());
    let back = testing::store().await;
    let copied_back = there.copy_to(&back.storage, |_| ()).await.unwrap();
    assert_eq!(copied, copied_back);
    // The audit log goes on where it was.
    let operator = test.operator_id();
    back.store
        .note(operator, AuditAct::ReadList, test.now())
        .await
        .unwrap();
    assert_eq!(back.store.broken_entry().await.unwrap(), None);
    let again = there.copy_to(&back.storage, |_| ()).await;
    assert!(again.is_err(), "a database that is not empty takes nothing");
}

/// A column that somebody adds and forgets to copy would be lost on the way.
#[tokio::test]
async fn every_column_is_copied() {
    let test = testing::store().await;
    let known = crate::storage::columns();
    assert_eq!(test.storage.columns_in_database().await, known);
    drop(Arc::clone(&test.store));
}
