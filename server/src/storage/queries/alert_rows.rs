//! The rows of contact alerts, opened and read.

use chrono::{DateTime, Utc};
use okaeri_domain::{
    alert::{Alert, AlertState, CaseSeats, Ended, Flight, Outcome, Party, Received},
    ids::{AlertId, OperatorId, TravellerId},
    prompt::Reason,
    store::{AlertLine, Recipient, Result},
};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, seal::Seal, unavailable},
    Connection,
};

/// What the seats of the confirmed case are sealed for.
pub const SEATS: &str = "alerts.seats";
/// What the reason of a refusal is sealed for.
pub const REASON: &str = "alerts.reason";

#[derive(FromRow)]
pub struct AlertRow {
    id: Vec<u8>,
    flight: String,
    arrival_date: String,
    contact_date: String,
    last_day: String,
    seats_sealed: Option<Vec<u8>>,
    asked_by: Vec<u8>,
    asked_at: i64,
    state: String,
    decided_by: Option<Vec<u8>>,
    decided_at: Option<i64>,
    reason_sealed: Option<Vec<u8>>,
    finished_at: Option<i64>,
    asker: Option<String>,
    decider: Option<String>,
    addressed: i64,
    sent: i64,
    delivered: i64,
    opened: i64,
}

/// The columns of [`AlertRow`]; to be followed by what chooses among them.
pub const ALERTS: &str = "SELECT alerts.*, asker.name AS asker, decider.name AS decider,
         (SELECT count(*) FROM alert_recipients WHERE alert = alerts.id) AS addressed,
         (SELECT count(sent_at) FROM alert_recipients WHERE alert = alerts.id) AS sent,
         (SELECT count(delivered_at) FROM alert_recipients WHERE alert = alerts.id) AS delivered,
         (SELECT count(read_at) FROM alert_recipients WHERE alert = alerts.id) AS opened
     FROM alerts LEFT JOIN operators AS asker ON asker.id = alerts.asked_by
         LEFT JOIN operators AS decider ON decider.id = alerts.decided_by";

impl AlertRow {
    pub fn into_line(self, seal: &Seal) -> Result<AlertLine> {
        let row = Row {
            table: "alerts",
            key: &self.id,
        };
        let opened = |purpose: &str, column, sealed: &[u8]| {
            let plain = row.parsed(column, seal.open(purpose, &self.id, sealed))?;
            row.parsed(column, String::from_utf8(plain))
        };
        let seats = self.seats_sealed.as_deref().map(|sealed| {
            let text = opened(SEATS, "seats_sealed", sealed)?;
            row.parsed("seats_sealed", CaseSeats::parse(&text))
        });
        let decided_at = self.decided_at.map(|at| row.time("decided_at", at));
        let decided_by = self.decided_by.as_deref().map(OperatorId::try_from);
        let decided_by = row.parsed("decided_by", decided_by.transpose())?;
        let decision = decided_by.zip(decided_at.transpose()?);
        let state = match (self.state.as_str(), decision) {
            ("asked", None) => AlertState::Asked,
            ("withdrawn", Some((_, at))) => AlertState::Withdrawn { at },
            ("refused", Some((by, at))) => {
                let sealed = self.reason_sealed.as_deref().unwrap_or_default();
                let reason = Reason::parse(&opened(REASON, "reason_sealed", sealed)?);
                let reason = reason.ok_or_else(|| row.unreadable("reason_sealed"))?;
                AlertState::Refused { by, at, reason }
            }
            ("sending", Some((by, at))) => AlertState::Sending { by, at },
            ("sent", Some((by, at))) => {
                let finished = self.finished_at.unwrap_or_default();
                let finished_at = row.time("finished_at", finished)?;
                AlertState::Sent {
                    by,
                    at,
                    finished_at,
                }
            }
            _ => return Err(row.unreadable("state")),
        };
        let count = |count| u64::try_from(count).unwrap_or_default();
        let alert = Alert {
            id: row.parsed("id", AlertId::try_from(self.id.as_slice()))?,
            flight: row.parsed("flight", Flight::parse(&self.flight))?,
            arrival_date: row.date("arrival_date", &self.arrival_date)?,
            contact_date: row.date("contact_date", &self.contact_date)?,
            last_day: row.date("last_day", &self.last_day)?,
            seats: seats.transpose()?,
            asked_by: row.parsed("asked_by", OperatorId::try_from(self.asked_by.as_slice()))?,
            asked_at: row.time("asked_at", self.asked_at)?,
            state,
        };
        Ok(AlertLine {
            alert,
            to: count(self.addressed),
            sent: count(self.sent),
            delivered: count(self.delivered),
            read: count(self.opened),
            asked_by: self.asker,
            decided_by: self.decider,
        })
    }
}

#[derive(FromRow)]
pub struct PartyRow {
    id: Vec<u8>,
    name: String,
    seat: String,
    locale: String,
    state: String,
    release_date: String,
    companions: i64,
}

/// The columns of [`PartyRow`].
pub const PARTY: &str = "travellers.id, travellers.name, travellers.seat, travellers.locale,
     travellers.state, travellers.release_date,
     (SELECT count(*) FROM companions WHERE traveller = travellers.id) AS companions";

impl PartyRow {
    pub fn into_party(self) -> Result<Party> {
        let row = Row {
            table: "travellers",
            key: &self.id,
        };
        Ok(Party {
            traveller: row.traveller("id", &self.id)?,
            case: row.parsed("state", self.state.parse())?,
            released_on: row.date("release_date", &self.release_date)?,
            // Arrival records give companions no seat of their own.
            companions: vec![String::new(); usize::try_from(self.companions).unwrap_or_default()],
            name: self.name,
            locale: self.locale,
            seat: self.seat,
        })
    }
}

/// How far an alert has come with one traveller.
#[derive(FromRow)]
pub struct Steps {
    sent_at: Option<i64>,
    delivered_at: Option<i64>,
    read_at: Option<i64>,
    ended_at: Option<i64>,
    outcome: Option<String>,
}

#[derive(FromRow)]
pub struct RecipientRow {
    #[sqlx(flatten)]
    party: PartyRow,
    #[sqlx(flatten)]
    steps: Steps,
}

/// A row of `alert_recipients`, for what cannot be read in it.
fn recipient(traveller: &[u8]) -> Row<'_> {
    Row {
        table: "alert_recipients",
        key: traveller,
    }
}

fn time(row: Row<'_>, column: &'static str, at: Option<i64>) -> Result<Option<DateTime<Utc>>> {
    at.map(|at| row.time(column, at)).transpose()
}

impl Steps {
    fn ended(&self, row: Row<'_>) -> Result<Option<Ended>> {
        let outcome = self.outcome.as_deref().map(|word| {
            let outcome = Outcome::from_word(word);
            outcome.ok_or_else(|| row.unreadable("outcome"))
        });
        let outcome = outcome.transpose()?;
        let at = time(row, "ended_at", self.ended_at)?;
        Ok(at.map(|at| Ended { at, outcome }))
    }
}

impl RecipientRow {
    pub fn into_recipient(self) -> Result<Recipient> {
        let party = self.party.into_party()?;
        let row = recipient(party.traveller.as_bytes());
        let steps = &self.steps;
        Ok(Recipient {
            sent_at: time(row, "sent_at", steps.sent_at)?,
            delivered_at: time(row, "delivered_at", steps.delivered_at)?,
            read_at: time(row, "read_at", steps.read_at)?,
            ended: steps.ended(row)?,
            party,
        })
    }
}

#[derive(FromRow)]
struct ReceivedRow {
    alert: Vec<u8>,
    flight: String,
    contact_date: String,
    #[sqlx(flatten)]
    steps: Steps,
}

/// The alerts that the traveller got, the oldest first.
pub async fn received_by(
    connection: &mut Connection,
    traveller: TravellerId,
) -> Result<Vec<Received>> {
    let rows: Vec<ReceivedRow> = sqlx::query_as(
        "SELECT alert, flight, contact_date, sent_at, delivered_at, read_at,
             alert_recipients.ended_at, outcome
         FROM alert_recipients JOIN alerts ON alerts.id = alert_recipients.alert
         WHERE traveller = $1 AND sent_at IS NOT NULL ORDER BY sent_at, alert",
    )
    .bind(traveller.as_bytes())
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let row = recipient(traveller.as_bytes());
    let read = |it: ReceivedRow| {
        Ok(Received {
            alert: row.parsed("alert", AlertId::try_from(it.alert.as_slice()))?,
            flight: row.parsed("flight", Flight::parse(&it.flight))?,
            contact_date: row.date("contact_date", &it.contact_date)?,
            sent_at: row.time("sent_at", it.steps.sent_at.unwrap_or_default())?,
            delivered_at: time(row, "delivered_at", it.steps.delivered_at)?,
            read_at: time(row, "read_at", it.steps.read_at)?,
            ended: it.steps.ended(row)?,
        })
    };
    rows.into_iter().map(read).collect()
}
