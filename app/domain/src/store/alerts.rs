//! What is kept of contact alerts.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use super::Result;
use crate::{
    alert::{Act, Alert, Ended, Flight, NotPossible, Outcome, Party, Received},
    ids::{AlertId, OperatorId, TravellerId},
};

/// An alert as operators list it.
#[derive(Debug, Clone)]
pub struct AlertLine {
    /// The alert itself.
    pub alert: Alert,
    /// The name of who asked, as long as they are known.
    pub asked_by: Option<String>,
    /// The name of who decided.
    pub decided_by: Option<String>,
    /// How many phones it goes to.
    pub to: u64,
    /// How many have it.
    pub sent: u64,
    /// How many had it on the screen.
    pub delivered: u64,
    /// How many have opened it.
    pub read: u64,
}

/// Somebody it goes to.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// With seat and language.
    pub party: Party,
    /// Once it was sent.
    pub sent_at: Option<DateTime<Utc>>,
    /// Once it was on the screen.
    pub delivered_at: Option<DateTime<Utc>>,
    /// Once it was opened.
    pub read_at: Option<DateTime<Utc>>,
    /// Once it asks for no attention any more.
    pub ended: Option<Ended>,
}

/// A day and an instant on it, which belong together.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Its day in the programme's zone.
    pub today: NaiveDate,
}

/// Contact alerts, and the flags that follow from them.
#[async_trait]
pub trait Alerts: Send + Sync {
    /// Who came with that flight on that day, however the arrival records write its number.
    async fn on_flight(&self, flight: &Flight, arrival_date: NaiveDate) -> Result<Vec<Party>>;
    /// Stores an alert that waits for its release, with whom it goes to, and notes it in the audit
    /// log; false if it is there already.
    async fn ask_alert(&self, alert: Alert, to: Vec<TravellerId>) -> Result<bool>;
    /// The newest first, at most `limit`.
    async fn alerts(&self, limit: u32) -> Result<Vec<AlertLine>>;
    /// One of them.
    async fn alert(&self, id: AlertId) -> Result<Option<AlertLine>>;
    /// Whom it goes to.
    async fn recipients(&self, id: AlertId) -> Result<Vec<Recipient>>;
    /// Does it, if the rules allow it, and notes it in the audit log; none if there is no such alert.
    async fn act_on_alert(
        &self,
        id: AlertId,
        act: Act,
        by: OperatorId,
        now: Now,
    ) -> Result<Option<Result<(), NotPossible>>>;
    /// Sends what is released to at most `limit` travellers who do not have it yet, with what that
    /// does to attention: all of them or none. Who they are; nobody once all is sent.
    async fn send_alerts(&self, now: Now, limit: u32) -> Result<Vec<TravellerId>>;
    /// Ends what has had its last day for at most `limit` travellers, and destroys where the
    /// confirmed cases sat; how many.
    async fn end_alerts(&self, now: Now, limit: u32) -> Result<u64>;
    /// The alerts that the traveller got, the oldest first.
    async fn alerts_of(&self, traveller: TravellerId) -> Result<Vec<Received>>;
    /// Notes that the alerts that the traveller got are on the screen; `is_opened`: in full. Of each,
    /// the first time stays.
    async fn show_alerts(
        &self,
        traveller: TravellerId,
        is_opened: bool,
        at: DateTime<Utc>,
    ) -> Result<()>;
    /// Notes the outcome for the traveller's alerts that ask for attention, in the audit log too;
    /// false if none does.
    async fn end_alerts_of(
        &self,
        traveller: TravellerId,
        outcome: Outcome,
        by: OperatorId,
        now: Now,
    ) -> Result<bool>;
}
