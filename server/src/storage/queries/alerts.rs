//! Contact alerts: whom they go to, who asks and who decides, and what travellers do with them.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    alert::{Act, Alert, AlertState, Flight, NotPossible, Outcome, Party, Received},
    ids::{AlertId, OperatorId, TravellerId},
    store::{AlertLine, Alerts, AuditAct, Now, Recipient, Result},
};
use sqlx::AssertSqlSafe;

use super::{
    super::super::{rows::date_text, unavailable},
    Connection, Storage,
    alert_rows::{ALERTS, AlertRow, PARTY, PartyRow, REASON, RecipientRow, SEATS, received_by},
    audit, dialect,
};

#[async_trait]
impl Alerts for Storage {
    async fn on_flight(&self, flight: &Flight, arrival_date: NaiveDate) -> Result<Vec<Party>> {
        let day = date_text(arrival_date);
        // From the index alone.
        let spellings: Vec<String> =
            sqlx::query_scalar("SELECT DISTINCT flight FROM travellers WHERE arrival_date = $1")
                .bind(&day)
                .fetch_all(&self.read)
                .await
                .map_err(unavailable)?;
        let sql = format!(
            "SELECT {PARTY} FROM travellers WHERE arrival_date = $1 AND flight = $2 ORDER BY id"
        );
        let mut parties = Vec::new();
        for spelling in spellings.iter().filter(|it| flight.is_written(it)) {
            let rows: Vec<PartyRow> = sqlx::query_as(AssertSqlSafe(sql.as_str()))
                .bind(&day)
                .bind(spelling)
                .fetch_all(&self.read)
                .await
                .map_err(unavailable)?;
            for row in rows {
                parties.push(row.into_party()?);
            }
        }
        Ok(parties)
    }

    async fn ask_alert(&self, alert: Alert, to: Vec<TravellerId>) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let seats = alert.seats.as_ref().map(ToString::to_string);
        let seats = seats.map(|it| self.seal.seal(SEATS, alert.id.as_bytes(), it.as_bytes()));
        let inserted = sqlx::query(
            "INSERT INTO alerts (id, flight, arrival_date, contact_date, last_day, seats_sealed,
                 asked_by, asked_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
        )
        .bind(alert.id.as_bytes())
        .bind(alert.flight.as_str())
        .bind(date_text(alert.arrival_date))
        .bind(date_text(alert.contact_date))
        .bind(date_text(alert.last_day))
        .bind(seats)
        .bind(alert.asked_by.as_bytes())
        .bind(alert.asked_at.timestamp_millis())
        .bind(alert.state.as_str())
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        if inserted.rows_affected() == 0 {
            return Ok(false);
        }
        for traveller in to {
            sqlx::query(
                "INSERT INTO alert_recipients (traveller, alert) VALUES ($1, $2)
                 ON CONFLICT (traveller, alert) DO NOTHING",
            )
            .bind(traveller.as_bytes())
            .bind(alert.id.as_bytes())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        }
        let act = AuditAct::AskAlert(alert.id);
        audit::append(&mut transaction, alert.asked_by, act, alert.asked_at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }

    async fn alerts(&self, limit: u32) -> Result<Vec<AlertLine>> {
        let sql = format!("{ALERTS} ORDER BY alerts.asked_at DESC, alerts.id DESC LIMIT $1");
        let rows: Vec<AlertRow> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(i64::from(limit))
            .fetch_all(&self.read)
            .await
            .map_err(unavailable)?;
        let read = |row: AlertRow| row.into_line(&self.seal);
        rows.into_iter().map(read).collect()
    }

    async fn alert(&self, id: AlertId) -> Result<Option<AlertLine>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        self.line_of(&mut connection, id).await
    }

    async fn recipients(&self, id: AlertId) -> Result<Vec<Recipient>> {
        let sql = format!(
            "SELECT {PARTY}, sent_at, delivered_at, read_at, ended_at, outcome
             FROM alert_recipients JOIN travellers ON travellers.id = alert_recipients.traveller
             WHERE alert_recipients.alert = $1 ORDER BY travellers.id"
        );
        let rows: Vec<RecipientRow> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.as_bytes())
            .fetch_all(&self.read)
            .await
            .map_err(unavailable)?;
        rows.into_iter().map(RecipientRow::into_recipient).collect()
    }

    async fn act_on_alert(
        &self,
        id: AlertId,
        act: Act,
        by: OperatorId,
        now: Now,
    ) -> Result<Option<Result<(), NotPossible>>> {
        let mut transaction = self.begin().await?;
        // Two supervisors must not decide at the same time.
        dialect::lock(&mut transaction, id.as_bytes()).await?;
        let Some(line) = self.line_of(&mut transaction, id).await? else {
            return Ok(None);
        };
        let state = match line.alert.act(act, by, now) {
            Ok(state) => state,
            Err(why) => return Ok(Some(Err(why))),
        };
        let (reason, act) = match &state {
            AlertState::Withdrawn { .. } => (None, AuditAct::WithdrawAlert(id)),
            AlertState::Refused { reason, .. } => {
                let words = reason.as_str().as_bytes();
                let sealed = self.seal.seal(REASON, id.as_bytes(), words);
                (Some(sealed), AuditAct::RefuseAlert(id))
            }
            _ => (None, AuditAct::ReleaseAlert(id)),
        };
        sqlx::query(
            "UPDATE alerts SET state = $2, decided_by = $3, decided_at = $4, reason_sealed = $5
             WHERE id = $1",
        )
        .bind(id.as_bytes())
        .bind(state.as_str())
        .bind(by.as_bytes())
        .bind(now.at.timestamp_millis())
        .bind(reason)
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        audit::append(&mut transaction, by, act, now.at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(Some(Ok(())))
    }

    async fn send_alerts(&self, now: Now, limit: u32) -> Result<Vec<TravellerId>> {
        self.send_next(now, limit).await
    }

    async fn end_alerts(&self, now: Now, limit: u32) -> Result<u64> {
        self.end_next(now, limit).await
    }

    async fn alerts_of(&self, traveller: TravellerId) -> Result<Vec<Received>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        received_by(&mut connection, traveller).await
    }

    async fn show_alerts(
        &self,
        traveller: TravellerId,
        is_opened: bool,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let opened = is_opened.then(|| at.timestamp_millis());
        sqlx::query(
            "UPDATE alert_recipients SET delivered_at = coalesce(delivered_at, $2),
                 read_at = coalesce(read_at, $3)
             WHERE traveller = $1 AND sent_at IS NOT NULL AND read_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(at.timestamp_millis())
        .bind(opened)
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn end_alerts_of(
        &self,
        traveller: TravellerId,
        outcome: Outcome,
        by: OperatorId,
        now: Now,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let ended = sqlx::query(
            "UPDATE alert_recipients SET ended_at = $2, outcome = $3, ended_by = $4
             WHERE traveller = $1 AND sent_at IS NOT NULL AND ended_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(now.at.timestamp_millis())
        .bind(outcome.as_str())
        .bind(by.as_bytes())
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        if ended.rows_affected() == 0 {
            return Ok(false);
        }
        self.flag_again(&mut transaction, &[traveller], now.today)
            .await?;
        let act = AuditAct::EndAlert(traveller);
        audit::append(&mut transaction, by, act, now.at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }
}

impl Storage {
    async fn line_of(&self, connection: &mut Connection, id: AlertId) -> Result<Option<AlertLine>> {
        let sql = format!("{ALERTS} WHERE alerts.id = $1");
        let row: Option<AlertRow> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.as_bytes())
            .fetch_optional(connection)
            .await
            .map_err(unavailable)?;
        row.map(|row| row.into_line(&self.seal)).transpose()
    }
}
