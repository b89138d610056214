//! Prompts: what a traveller's pages and the desk store about them.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::Change,
    ids::{OperatorId, TravellerId},
    prompt::{self, Contest, Delivery, Excuse, Mark, PromptFacts, Settlement},
    store::{AuditAct, Prompts, Result},
};

use super::{
    super::super::{
        bulk::Bulk,
        rows::Row,
        unavailable,
        values::{Rows, Value},
    },
    Connection, Storage, attention, audit, dialect,
    prompt_rows::{facts_of, mark_text, reason_sealed},
};

#[async_trait]
impl Prompts for Storage {
    fn note_shown(&self, traveller: TravellerId, shown: Vec<Delivery>) {
        self.writer.note_shown(traveller, shown);
    }

    async fn prompt_facts(&self, traveller: TravellerId) -> Result<PromptFacts> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let mut facts = facts_of(&mut connection, &self.seal, &[traveller]).await?;
        Ok(facts.remove(&traveller).unwrap_or_default())
    }

    async fn excuse(&self, traveller: TravellerId, excuse: Excuse) -> Result<()> {
        sqlx::query(
            "INSERT INTO excuses (traveller, at, ends_at, reason) VALUES ($1, $2, $3, $4)
             ON CONFLICT (traveller, at) DO NOTHING",
        )
        .bind(traveller.as_bytes())
        .bind(excuse.at.timestamp_millis())
        .bind(excuse.until.timestamp_millis())
        .bind(excuse.reason.as_str())
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn contest(&self, traveller: TravellerId, contest: Contest) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let inserted = sqlx::query(
            "INSERT INTO contests (traveller, mark, at, reason_sealed) VALUES ($1, $2, $3, $4)
             ON CONFLICT (traveller, mark) DO NOTHING",
        )
        .bind(traveller.as_bytes())
        .bind(mark_text(contest.mark))
        .bind(contest.at.timestamp_millis())
        .bind(reason_sealed(&self.seal, traveller, &contest))
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        if inserted.rows_affected() == 0 {
            return Ok(false);
        }
        let changes = prompt::on_contest(contest.at);
        self.change_flags(&mut transaction, traveller, &changes)
            .await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }

    async fn settle(
        &self,
        traveller: TravellerId,
        mark: Mark,
        settlement: Settlement,
        by: OperatorId,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let updated = sqlx::query(
            "UPDATE contests SET settled_at = $3, stands = $4, settled_by = $5
             WHERE traveller = $1 AND mark = $2 AND settled_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(mark_text(mark))
        .bind(settlement.at.timestamp_millis())
        .bind(i64::from(settlement.stands))
        .bind(by.as_bytes())
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        if updated.rows_affected() == 0 {
            return Ok(false);
        }
        let open: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM contests WHERE traveller = $1 AND settled_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .fetch_one(&mut *transaction)
        .await
        .map_err(unavailable)?;
        let changes = prompt::on_settlement(mark, settlement, open == 0);
        self.change_flags(&mut transaction, traveller, &changes)
            .await?;
        // What was frozen is looked at again at once.
        sqlx::query("UPDATE prompt_watch SET next_at = 0 WHERE traveller = $1")
            .bind(traveller.as_bytes())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        let act = AuditAct::SettleContest(traveller);
        audit::append(&mut transaction, by, act, settlement.at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }

    async fn look_at_prompts(&self, now: DateTime<Utc>) -> Result<usize> {
        self.writer.look_at_prompts(now).await
    }

    async fn look_again(&self) -> Result<()> {
        // With those who were released by a clock that is now earlier.
        sqlx::query(
            "INSERT INTO prompt_watch (traveller, next_at)
             SELECT id, 0 FROM travellers WHERE place_registered_at IS NOT NULL
             ON CONFLICT (traveller) DO UPDATE SET next_at = 0",
        )
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }
}

impl Storage {
    /// Changes flags past the writer.
    pub(super) async fn change_flags(
        &self,
        connection: &mut Connection,
        traveller: TravellerId,
        changes: &[Change],
    ) -> Result<()> {
        let sql = if dialect::LOCKS_ROWS {
            "SELECT release_date FROM travellers WHERE id = $1 FOR NO KEY UPDATE"
        } else {
            "SELECT release_date FROM travellers WHERE id = $1"
        };
        let date: String = sqlx::query_scalar(sql)
            .bind(traveller.as_bytes())
            .fetch_one(&mut *connection)
            .await
            .map_err(unavailable)?;
        let row = Row {
            table: "travellers",
            key: traveller.as_bytes(),
        };
        let release_date = row.date("release_date", &date)?;
        attention::apply(connection, traveller, release_date, changes).await?;
        self.forgotten.add(traveller);
        Ok(())
    }
}

static WATCH: Bulk = Bulk::new(
    "INSERT INTO prompt_watch (traveller, next_at) VALUES ",
    "(?, ?)",
    " ON CONFLICT (traveller) DO NOTHING",
);

/// Has the prompts of travellers looked at from these times on, inside a transaction.
pub async fn watch(
    connection: &mut Connection,
    travellers: &[(TravellerId, DateTime<Utc>)],
) -> Result<()> {
    let mut rows = Rows::new(2, travellers.len());
    for (traveller, at) in travellers {
        rows.push([
            Value::Id(traveller.to_bytes()),
            Value::Integer(at.timestamp_millis()),
        ]);
    }
    dialect::write(connection, &WATCH, &rows).await
}
