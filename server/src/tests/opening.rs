//! A database that cannot be used: each cause has its own message, and the file stays as it is.

use std::{fs, path::Path, sync::Arc};

use okaeri_domain::programme::{JAPAN_2021, Programme};
use secrecy::SecretBox;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tempfile::TempDir;

use crate::{
    adapters::SystemEntropy,
    storage::{Making, OpenError, Storage},
};

async fn open(address: &str) -> Result<Storage, OpenError> {
    let making = Making {
        key: &SecretBox::new(Box::new([7; 32])),
        entropy: Arc::new(SystemEntropy),
        programme: Arc::new(Programme::parse(JAPAN_2021).unwrap()),
    };
    Storage::open(address, making).await
}

fn address(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

async fn plain(path: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("{}?mode=rwc", address(path)))
        .await
        .unwrap()
}

async fn refusal(address: &str) -> String {
    open(address).await.unwrap_err().to_string()
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[tokio::test]
async fn an_address_it_does_not_understand() {
    let error = refusal("mysql://localhost").await;
    assert!(
        error.contains("mysql://localhost") && error.contains("sqlite://"),
        "{error}"
    );
    let error = refusal("postgres://okaeri:secret@127.0.0.1:1/none").await;
    assert!(
        error.contains("check that it runs") && !error.contains("secret"),
        "{error}"
    );
}

#[tokio::test]
async fn another_programs_file() {
    let folder = folder();
    let text = folder.path().join("letter.txt");
    fs::write(&text, "Dear Sir or Madam, ".repeat(100)).unwrap();
    let error = refusal(&address(&text)).await;
    assert!(error.contains("not a database of Okaeri"), "{error}");
    let other = folder.path().join("other.db");
    plain(&other)
        .await
        .execute("CREATE TABLE songs (name TEXT)")
        .await
        .unwrap();
    let before = fs::read(&other).unwrap();
    let error = refusal(&address(&other)).await;
    assert!(error.contains("not a database of Okaeri"), "{error}");
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema")
        .fetch_one(&mut plain(&other).await)
        .await
        .unwrap();
    assert_eq!(tables, 1, "nothing was added to {} bytes", before.len());
}

#[tokio::test]
async fn a_file_of_a_newer_version() {
    let folder = folder();
    let path = folder.path().join("okaeri.db");
    drop(open(&address(&path)).await.unwrap());
    plain(&path)
        .await
        .execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (9999, 'later', 1, x'00', 0)",
        )
        .await
        .unwrap();
    let error = refusal(&address(&path)).await;
    assert!(
        error.contains("a newer Okaeri") && error.contains("9999"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_that_may_only_be_read() {
    let folder = folder();
    let path = folder.path().join("okaeri.db");
    drop(open(&address(&path)).await.unwrap());
    let error = refusal(&format!("{}?mode=ro", address(&path))).await;
    assert!(error.contains("read-only"), "{error}");
}

#[tokio::test]
async fn a_file_that_another_process_has_locked() {
    let folder = folder();
    let path = folder.path().join("okaeri.db");
    drop(open(&address(&path)).await.unwrap());
    let mut holder = plain(&path).await;
    holder.execute("BEGIN IMMEDIATE").await.unwrap();
    let error = refusal(&address(&path)).await;
    assert!(error.contains("another process has locked"), "{error}");
    holder.execute("ROLLBACK").await.unwrap();
    assert!(open(&address(&path)).await.is_ok());
}

#[tokio::test]
async fn commits_are_durable_and_foreign_keys_hold() {
    let folder = folder();
    let Storage::Sqlite(storage) = open(&address(&folder.path().join("okaeri.db")))
        .await
        .unwrap()
    else {
        unreachable!()
    };
    let (read, write) = (storage.reading(), storage.writing());
    let number = async |sql: &'static str| -> i64 {
        sqlx::query_scalar(sql).fetch_one(write).await.unwrap()
    };
    assert_eq!(number("PRAGMA synchronous").await, 2, "FULL");
    assert_eq!(number("PRAGMA foreign_keys").await, 1);
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode")
        .fetch_one(write)
        .await
        .unwrap();
    assert_eq!(mode, "wal");
    let refused = sqlx::query("DELETE FROM travellers").execute(read).await;
    assert!(refused.is_err(), "readers cannot write");
}
