//! Signs in the travellers of `bench/pocketbase/migration.js`.

use std::{fmt::Write as _, fs, net::SocketAddr, path::PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde_json::{Value, json};

use crate::http::{Body, Connection};

#[derive(Debug, Args)]
pub struct Options {
    #[arg(long)]
    addr: SocketAddr,
    #[arg(long)]
    travellers: usize,
    /// Where the lines `<traveller> <token>` go
    #[arg(long)]
    sessions: PathBuf,
}

/// Each with the password, as a phone does.
///
/// # Errors
/// When a sign-in is refused or the file cannot be written.
pub async fn sign_in(options: &Options) -> Result<Value> {
    let mut connection = Connection::new(options.addr);
    let mut sessions = String::new();
    for number in 0..options.travellers {
        let body = json!({
            "identity": format!("traveller{number}@example.org"),
            "password": "okaeri-bench",
        })
        .to_string();
        let request = format!(
            "POST /api/collections/travellers/auth-with-password HTTP/1.1\r\nHost: {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            options.addr,
            body.len()
        );
        let answer = connection.send(request.as_bytes(), Body::Keep).await?;
        ensure!(
            answer.status == 200,
            "sign-in of traveller {number}: {} {}",
            answer.status,
            String::from_utf8_lossy(&answer.body)
        );
        let found: Value = serde_json::from_slice(&answer.body)?;
        let word = |value: &Value| value.as_str().map(str::to_owned);
        let id = word(&found["record"]["id"]).context("no id")?;
        let token = word(&found["token"]).context("no token")?;
        writeln!(sessions, "{id} {token}")?;
    }
    fs::write(&options.sessions, sessions)
        .with_context(|| options.sessions.display().to_string())?;
    Ok(json!({ "sessions": options.travellers }))
}
