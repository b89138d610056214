//! What is asked of each server: the request of a report, and the sessions that send it.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, SecondsFormat, Utc};
use clap::ValueEnum;
use uuid::Uuid;

/// Where everybody of the demo waits.
const PLACE: (f64, f64) = (35.6909, 139.7003);

/// Whose requests are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// `POST /en/reports/location` with the session's cookie
    Okaeri,
    /// `POST /reports`
    Floor,
    /// `POST /api/collections/reports/records` with the session's token
    Pocketbase,
}

/// Who reports: a traveller's id and what proves it.
#[derive(Debug)]
pub struct Session {
    pub traveller: String,
    pub token: String,
}

/// One report. Sent again it is the same, to the last byte.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    pub id: Uuid,
    pub captured_at: DateTime<Utc>,
    /// Which session sends it.
    pub session: usize,
}

impl Report {
    /// Captured now.
    pub fn new(session: usize) -> Self {
        let captured_at = now();
        let millis = u64::try_from(captured_at.timestamp_millis()).unwrap_or_default();
        let random: [u8; 10] = std::array::from_fn(|_| fastrand::u8(..));
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid();
        Self {
            id,
            captured_at,
            session,
        }
    }

    /// A few metres from the waiting place, the same for the same id.
    fn latitude(&self) -> f64 {
        let (_, low) = self.id.as_u64_pair();
        PLACE.0 + f64::from(u16::try_from(low & 0xFF).unwrap_or_default()) * 1e-7
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a load generator has no clock to inject"
)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Makes requests for one server.
#[derive(Debug)]
pub struct Requests {
    target: Target,
    host: String,
    sessions: Vec<Session>,
}

impl Requests {
    /// # Errors
    /// When the target wants sessions and the file has none.
    pub fn new(target: Target, host: String, sessions: Option<&Path>) -> Result<Self> {
        let sessions = match sessions {
            Some(path) => read_sessions(path)?,
            None => Vec::new(),
        };
        ensure!(
            target == Target::Floor || !sessions.is_empty(),
            "--sessions FILE is missing or the file is empty"
        );
        Ok(Self {
            target,
            host,
            sessions,
        })
    }

    /// How many travellers there are; never 0.
    pub fn travellers(&self) -> usize {
        self.sessions.len().max(1)
    }

    /// Writes the whole request over what `request` held.
    pub fn write(&self, report: &Report, request: &mut String) {
        let body = self.body(report);
        let host = &self.host;
        let token = self.sessions.get(report.session).map(|it| &*it.token);
        let token = token.unwrap_or_default();
        let length = body.len();
        request.clear();
        // Writing to a string cannot fail.
        let _ = match self.target {
            Target::Okaeri => write!(
                request,
                "POST /en/reports/location HTTP/1.1\r\nHost: {host}\r\nCookie: traveller={token}\r\n\
                 Accept: application/json\r\nSec-Fetch-Site: same-origin\r\n\
                 Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
            ),
            Target::Floor => write!(
                request,
                "POST /reports HTTP/1.1\r\nHost: {host}\r\n\
                 Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
            ),
            Target::Pocketbase => write!(
                request,
                "POST /api/collections/reports/records HTTP/1.1\r\nHost: {host}\r\nAuthorization: {token}\r\n\
                 Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
            ),
        };
    }

    fn body(&self, report: &Report) -> String {
        let captured_at = report
            .captured_at
            .to_rfc3339_opts(SecondsFormat::Millis, true);
        let latitude = report.latitude();
        let rest = format!(
            r#""captured_at":"{captured_at}","latitude":{latitude:.7},"longitude":{},"accuracy":12"#,
            PLACE.1
        );
        match self.target {
            Target::Okaeri | Target::Floor => format!(r#"{{"id":"{}",{rest}}}"#, report.id),
            Target::Pocketbase => {
                let traveller = &self.sessions[report.session].traveller;
                format!(
                    r#"{{"traveller":"{traveller}","client_id":"{}",{rest}}}"#,
                    report.id
                )
            }
        }
    }
}

/// Lines `<traveller> <token>`.
fn read_sessions(path: &Path) -> Result<Vec<Session>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    text.lines()
        .map(|line| {
            let (traveller, token) = line.split_once(' ').context("a session has two words")?;
            Ok(Session {
                traveller: traveller.to_owned(),
                token: token.trim().to_owned(),
            })
        })
        .collect()
}
