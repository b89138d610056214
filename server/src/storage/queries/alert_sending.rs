//! Sending contact alerts and ending them, some travellers at a time, each step in one transaction:
//! whatever stops the process, nobody gets an alert twice and nobody is left out.

use chrono::NaiveDate;
use okaeri_domain::{
    alert::{Party, on_alerts},
    attention,
    ids::{OperatorId, TravellerId},
    store::{AuditAct, Now, Result},
};
use sqlx::AssertSqlSafe;

use super::{
    super::super::{
        rows::{Row, date_text},
        unavailable,
    },
    Connection, Storage,
    alert_rows::{PARTY, PartyRow, received_by},
    attention::{Shift, flags_of, write},
    audit, dialect,
};

/// One process sends at a time.
const LOCK: &[u8] = b"alerts";

impl Storage {
    /// See [`Alerts::send_alerts`](okaeri_domain::store::Alerts::send_alerts).
    pub(super) async fn send_next(&self, now: Now, limit: u32) -> Result<Vec<TravellerId>> {
        let next = "SELECT id, decided_by FROM alerts WHERE state = 'sending'
             ORDER BY decided_at LIMIT 1";
        // Mostly there is none, and nobody needs to be kept from writing to find that out.
        let waits: Option<(Vec<u8>, Vec<u8>)> = sqlx::query_as(next)
            .fetch_optional(&self.read)
            .await
            .map_err(unavailable)?;
        if waits.is_none() {
            return Ok(Vec::new());
        }
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, LOCK).await?;
        let waits: Option<(Vec<u8>, Vec<u8>)> = sqlx::query_as(next)
            .fetch_optional(&mut *transaction)
            .await
            .map_err(unavailable)?;
        let Some((alert, by)) = waits else {
            return Ok(Vec::new());
        };
        let travellers = some_of(&mut transaction, &alert, "sent_at IS NULL", limit).await?;
        for traveller in &travellers {
            sqlx::query(
                "UPDATE alert_recipients SET sent_at = $3 WHERE traveller = $1 AND alert = $2",
            )
            .bind(traveller.as_bytes())
            .bind(&alert)
            .bind(now.at.timestamp_millis())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        }
        if travellers.len() < limit as usize {
            sqlx::query("UPDATE alerts SET state = 'sent', finished_at = $2 WHERE id = $1")
                .bind(&alert)
                .bind(now.at.timestamp_millis())
                .execute(&mut *transaction)
                .await
                .map_err(unavailable)?;
        }
        self.flag_again(&mut transaction, &travellers, now.today)
            .await?;
        let row = row(&alert);
        let by = row.parsed("decided_by", OperatorId::try_from(by.as_slice()))?;
        // After all flags: whoever writes the audit log holds it for the rest of the transaction.
        for traveller in &travellers {
            let act = AuditAct::SendAlert(*traveller);
            audit::append(&mut transaction, by, act, now.at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(travellers)
    }

    /// See [`Alerts::end_alerts`](okaeri_domain::store::Alerts::end_alerts).
    pub(super) async fn end_next(&self, now: Now, limit: u32) -> Result<u64> {
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, LOCK).await?;
        let alert: Option<Vec<u8>> = sqlx::query_scalar(
            "SELECT id FROM alerts WHERE ended_at IS NULL AND last_day < $1
             ORDER BY last_day LIMIT 1",
        )
        .bind(date_text(now.today))
        .fetch_optional(&mut *transaction)
        .await
        .map_err(unavailable)?;
        let Some(alert) = alert else { return Ok(0) };
        let travellers = some_of(&mut transaction, &alert, "ended_at IS NULL", limit).await?;
        for traveller in &travellers {
            sqlx::query(
                "UPDATE alert_recipients SET ended_at = $3 WHERE traveller = $1 AND alert = $2",
            )
            .bind(traveller.as_bytes())
            .bind(&alert)
            .bind(now.at.timestamp_millis())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        }
        if travellers.len() < limit as usize {
            // One that was never released is too late now.
            sqlx::query("UPDATE alerts SET ended_at = $2, seats_sealed = NULL WHERE id = $1")
                .bind(&alert)
                .bind(now.at.timestamp_millis())
                .execute(&mut *transaction)
                .await
                .map_err(unavailable)?;
        }
        self.flag_again(&mut transaction, &travellers, now.today)
            .await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(1 + travellers.len() as u64)
    }

    /// Has the flags of these travellers follow from their alerts. Whoever is not under follow-up
    /// stands on no list, and stays off.
    pub(super) async fn flag_again(
        &self,
        connection: &mut Connection,
        travellers: &[TravellerId],
        today: NaiveDate,
    ) -> Result<()> {
        let end = if dialect::LOCKS_ROWS {
            " FOR NO KEY UPDATE"
        } else {
            ""
        };
        let sql = format!("SELECT {PARTY} FROM travellers WHERE id = $1{end}");
        let mut followed: Vec<Party> = Vec::new();
        for traveller in travellers {
            let party: Option<PartyRow> = sqlx::query_as(AssertSqlSafe(sql.as_str()))
                .bind(traveller.as_bytes())
                .fetch_optional(&mut *connection)
                .await
                .map_err(unavailable)?;
            let party = party.map(PartyRow::into_party).transpose()?;
            followed.extend(party.filter(|it| it.is_followed(today)));
        }
        let ids: Vec<TravellerId> = followed.iter().map(|it| it.traveller).collect();
        let mut flags = flags_of(connection, &ids).await?;
        let mut shifts = Vec::new();
        for party in followed {
            let before = flags.remove(&party.traveller).unwrap_or_default();
            let change = on_alerts(&received_by(connection, party.traveller).await?);
            shifts.push(Shift {
                traveller: party.traveller,
                release_date: party.released_on,
                after: attention::after(before.clone(), &[change]),
                before: Some(before),
            });
        }
        write(connection, &shifts).await?;
        for id in ids {
            self.forgotten.add(id);
        }
        Ok(())
    }
}

fn row(alert: &[u8]) -> Row<'_> {
    Row {
        table: "alerts",
        key: alert,
    }
}

/// Some of those that the alert goes to, in the order of ids, in which all processes lock them.
async fn some_of(
    connection: &mut Connection,
    alert: &[u8],
    condition: &'static str,
    limit: u32,
) -> Result<Vec<TravellerId>> {
    let sql = format!(
        "SELECT traveller FROM alert_recipients WHERE alert = $1 AND {condition}
         ORDER BY traveller LIMIT $2"
    );
    let ids: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(alert)
        .bind(i64::from(limit))
        .fetch_all(connection)
        .await
        .map_err(unavailable)?;
    let row = row(alert);
    let ids = ids.iter().map(|id| row.traveller("traveller", id));
    ids.collect()
}
