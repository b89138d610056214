//! What travellers wish, sealed in the traveller's row as JSON of the domain's type.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::on_times,
    ids::{OperatorId, TravellerId},
    programme::Programme,
    store::{AuditAct, KeptWishes, Result, StoreError},
    times::{Wish, Wishes},
    waiting_days::{Period, local_date},
};

use super::{
    super::super::{rows::Row, seal::Seal, unavailable},
    Connection, Storage, attention, audit, dialect,
    traveller_rows::period_from,
};

/// What the wishes are sealed for.
const WISHES: &str = "travellers.wishes";

/// The wishes of a traveller's row; none where nothing was ever wished.
pub fn wishes_from(seal: &Seal, row: Row<'_>, sealed: Option<&[u8]>) -> Result<Wishes> {
    let Some(sealed) = sealed else {
        return Ok(Wishes::default());
    };
    let column = "wishes_sealed";
    let json = row.parsed(column, seal.open(WISHES, row.key, sealed))?;
    row.parsed(column, serde_json::from_slice(&json))
}

#[async_trait]
impl KeptWishes for Storage {
    async fn wish(
        &self,
        traveller: TravellerId,
        wish: Wish,
        by: Option<OperatorId>,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let (mut wishes, period) = locked(&mut transaction, &self.seal, traveller).await?;
        let times = wishes.times.clone();
        if !wishes.fulfil(programme, &period, &wish, at) {
            return Ok(false);
        }
        self.write_wishes(&mut transaction, traveller, &wishes)
            .await?;
        let flags = if wishes.times == times {
            Vec::new()
        } else {
            let mut flags = attention::flags_of(&mut transaction, &[traveller]).await?;
            let flags = flags.remove(&traveller).unwrap_or_default();
            let today = local_date(at, programme.zone);
            on_times(programme, (&period, &wishes.times), &flags, today)
        };
        // It also has the writer forget by what it sets this traveller's deadlines.
        self.change_flags(&mut transaction, traveller, &flags)
            .await?;
        // The next prompt ends at another time.
        sqlx::query("UPDATE prompt_watch SET next_at = 0 WHERE traveller = $1")
            .bind(traveller.as_bytes())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        if let Some(by) = by {
            let act = AuditAct::SetWishes(traveller);
            audit::append(&mut transaction, by, act, at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }
}

/// The wishes and the period of a traveller, whose row is locked until the transaction ends.
async fn locked(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<(Wishes, Period)> {
    let sql = if dialect::LOCKS_ROWS {
        "SELECT arrival_date, days, period_rule, wishes_sealed
         FROM travellers WHERE id = $1 FOR NO KEY UPDATE"
    } else {
        "SELECT arrival_date, days, period_rule, wishes_sealed FROM travellers WHERE id = $1"
    };
    let (arrival_date, days, rule, sealed): (String, i64, String, Option<Vec<u8>>) =
        sqlx::query_as(sql)
            .bind(traveller.as_bytes())
            .fetch_one(connection)
            .await
            .map_err(unavailable)?;
    let row = Row {
        table: "travellers",
        key: traveller.as_bytes(),
    };
    let wishes = wishes_from(seal, row, sealed.as_deref())?;
    Ok((wishes, period_from(row, &arrival_date, days, &rule)?))
}

impl Storage {
    async fn write_wishes(
        &self,
        connection: &mut Connection,
        traveller: TravellerId,
        wishes: &Wishes,
    ) -> Result<()> {
        // Nothing is kept of what was all taken back.
        let sealed = (*wishes != Wishes::default())
            .then(|| {
                let json = serde_json::to_vec(wishes)
                    .map_err(|error| StoreError::Unavailable(error.to_string()))?;
                Ok(self.seal.seal(WISHES, traveller.as_bytes(), &json))
            })
            .transpose()?;
        sqlx::query("UPDATE travellers SET wishes_sealed = $2 WHERE id = $1")
            .bind(traveller.as_bytes())
            .bind(sealed)
            .execute(connection)
            .await
            .map_err(unavailable)?;
        Ok(())
    }
}
