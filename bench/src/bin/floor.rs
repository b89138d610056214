//! The yardstick: the least that a server can do which takes a report, commits it durably and
//! answers with a receipt. No sessions, no rules, one table.

use std::{path::PathBuf, thread};

use anyhow::{Context, Result};
use axum::{Json, Router, extract::State, http::StatusCode, routing::post};
use chrono::{DateTime, Utc};
use clap::Parser;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use tokio::{
    net::TcpListener,
    sync::{mpsc, oneshot},
};
use uuid::Uuid;

/// Reports that may wait for the writer.
const QUEUE: usize = 4096;
/// Reports in one transaction.
const BATCH: usize = 256;

#[derive(Debug, Parser)]
#[command(about = "A bare group-commit server, as a yardstick")]
struct Arguments {
    /// Where it listens
    #[arg(long, default_value = "127.0.0.1:3020")]
    addr: String,
    /// The database file
    #[arg(long)]
    database: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Report {
    id: Uuid,
    captured_at: String,
    latitude: f64,
    longitude: f64,
    accuracy: f64,
}

#[derive(Debug, Serialize)]
struct Receipt {
    id: Uuid,
    receipt: String,
}

type Queued = (Report, oneshot::Sender<bool>);

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let connection = open(&arguments.database)?;
    let (queue, inbox) = mpsc::channel(QUEUE);
    thread::spawn(move || write(connection, inbox));
    let app = Router::new()
        .route("/reports", post(submit))
        .with_state(queue);
    let listener = TcpListener::bind(&arguments.addr)
        .await
        .with_context(|| arguments.addr.clone())?;
    println!("floor is at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

async fn submit(
    State(queue): State<mpsc::Sender<Queued>>,
    Json(report): Json<Report>,
) -> Result<Json<Receipt>, StatusCode> {
    let id = report.id;
    let (answer, answered) = oneshot::channel();
    queue
        .try_send((report, answer))
        .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    match answered.await {
        Ok(true) => Ok(Json(Receipt {
            id,
            receipt: receipt(id),
        })),
        _ => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// Eight digits that a person can read out.
fn receipt(id: Uuid) -> String {
    let (_, low) = id.as_u64_pair();
    format!("{:08X}", low & 0xFFFF_FFFF)
}

fn open(database: &PathBuf) -> Result<Connection> {
    let connection = Connection::open(database).with_context(|| database.display().to_string())?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         CREATE TABLE IF NOT EXISTS reports (
             id          BLOB PRIMARY KEY,
             captured_at TEXT NOT NULL,
             latitude    REAL NOT NULL,
             longitude   REAL NOT NULL,
             accuracy    REAL NOT NULL,
             received_at INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;",
    )?;
    Ok(connection)
}

/// Commits what has queued in one transaction, then answers each.
fn write(mut connection: Connection, mut inbox: mpsc::Receiver<Queued>) {
    let mut batch = Vec::with_capacity(BATCH);
    while inbox.blocking_recv_many(&mut batch, BATCH) > 0 {
        let committed = commit(&mut connection, &batch);
        if let Err(error) = &committed {
            eprintln!("commit failed: {error}");
        }
        for (_, answer) in batch.drain(..) {
            // Whoever asked may have gone.
            let _ = answer.send(committed.is_ok());
        }
    }
}

fn commit(connection: &mut Connection, batch: &[Queued]) -> rusqlite::Result<()> {
    let received_at = now().timestamp_millis();
    let transaction = connection.transaction()?;
    let mut insert =
        transaction.prepare_cached("INSERT INTO reports VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (report, _) in batch {
        insert.execute(params![
            report.id.as_bytes(),
            report.captured_at,
            report.latitude,
            report.longitude,
            report.accuracy,
            received_at
        ])?;
    }
    drop(insert);
    transaction.commit()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a yardstick has no clock to inject"
)]
fn now() -> DateTime<Utc> {
    Utc::now()
}
