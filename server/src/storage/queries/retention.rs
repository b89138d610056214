//! What the clock destroys.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    my_data::Over,
    session::TRAVELLER_LIMIT,
    store::{Result, Retention},
};

use super::{
    super::super::{rows::date_text, unavailable},
    Storage,
};

#[async_trait]
impl Retention for Storage {
    async fn forget_coordinates(&self, before: DateTime<Utc>) -> Result<u64> {
        let forgotten = sqlx::query(
            "UPDATE reports SET fix_sealed = NULL WHERE fix_sealed IS NOT NULL AND received_at < $1",
        )
        .bind(before.timestamp_millis())
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(forgotten.rows_affected())
    }

    async fn unlist_released(&self, day: NaiveDate) -> Result<u64> {
        let mut transaction = self.begin().await?;
        let mut lines = 0;
        for sql in [
            "DELETE FROM lines WHERE release_date < $1",
            "DELETE FROM line_counts WHERE release_date < $1",
        ] {
            let deleted = sqlx::query(sql)
                .bind(date_text(day))
                .execute(&mut *transaction)
                .await
                .map_err(unavailable)?;
            lines = deleted.rows_affected().max(lines);
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(lines)
    }

    async fn forget_sign_ins(&self, before: DateTime<Utc>) -> Result<u64> {
        let tries = sqlx::query("DELETE FROM attempts WHERE at < $1")
            .bind(before.timestamp_millis())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        let sessions = sqlx::query("DELETE FROM sessions WHERE seen_at < $1")
            .bind((before - TRAVELLER_LIMIT).timestamp_millis())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        let codes = sqlx::query("DELETE FROM arrival_codes WHERE expires_at < $1")
            .bind(before.timestamp_millis())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        let own = sqlx::query("DELETE FROM hand_over_codes WHERE expires_at < $1")
            .bind(before.timestamp_millis())
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        let codes = codes.rows_affected() + own.rows_affected();
        Ok(tries.rows_affected() + sessions.rows_affected() + codes)
    }

    async fn forget_comments(&self, day: NaiveDate) -> Result<u64> {
        let forgotten = sqlx::query("DELETE FROM clarity_comments WHERE day < $1")
            .bind(date_text(day))
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        Ok(forgotten.rows_affected())
    }

    async fn destroy_cases(&self, over: Over) -> Result<usize> {
        // The writer remembers cases and reports: what it knows must go together with the rows.
        let destroyed = self.writer.destroy_cases(over).await?;
        self.ended(&destroyed.sessions).await;
        Ok(destroyed.cases)
    }
}
