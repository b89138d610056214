//! Changes of place, sealed in the traveller's row as JSON of the domain's type.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::Change,
    ids::TravellerId,
    places::{self, Act, NotPossible, PlaceChange},
    programme::Programme,
    store::{AuditAct, Places, Result, StoreError},
};

use super::{
    super::super::{
        rows::{Row, search_text},
        seal::Seal,
        unavailable,
    },
    Connection, Storage, attention, audit, dialect,
    traveller_rows::period_from,
};

/// What the changes are sealed for.
const CHANGES: &str = "travellers.place_changes";

/// The changes of a traveller's row; none where nothing was ever asked.
pub fn changes_from(seal: &Seal, row: Row<'_>, sealed: Option<&[u8]>) -> Result<Vec<PlaceChange>> {
    let Some(sealed) = sealed else {
        return Ok(Vec::new());
    };
    let column = "place_changes_sealed";
    let json = row.parsed(column, seal.open(CHANGES, row.key, sealed))?;
    row.parsed(column, serde_json::from_slice(&json))
}

#[async_trait]
impl Places for Storage {
    async fn change_places(
        &self,
        traveller: TravellerId,
        act: Act,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<(), NotPossible>> {
        let mut transaction = self.begin().await?;
        let (mut changes, period) = locked(&mut transaction, &self.seal, traveller).await?;
        let zone = programme.zone;
        if let Err(why) = places::act(&mut changes, act.clone(), at, &period, zone) {
            return Ok(Err(why));
        }
        // An address that may become valid is found by a search.
        let address = match &act {
            Act::Approve { change, .. } => changes.get(*change).map(|it| &it.request.address),
            _ => None,
        };
        let found_by = address.map_or(String::new(), |it| search_text(&["", it]));
        self.write_changes(&mut transaction, traveller, &changes, &found_by)
            .await?;
        let mut flags = vec![places::on_changes(&changes)];
        let decided = match act {
            Act::Approve { change, by } => {
                let approved = changes.get(change);
                let from = approved.and_then(PlaceChange::approved_from);
                flags.extend(forgiven(&mut transaction, traveller, from, programme).await?);
                Some((by, AuditAct::ApprovePlace(traveller)))
            }
            Act::Refuse { by, .. } => Some((by, AuditAct::RefusePlace(traveller))),
            Act::Ask(_) | Act::Withdraw(_) | Act::Arrive(_) => None,
        };
        // It also has the writer forget by what it judges this traveller's reports.
        self.change_flags(&mut transaction, traveller, &flags)
            .await?;
        if let Some((by, act)) = decided {
            audit::append(&mut transaction, by, act, at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(Ok(()))
    }
}

/// What a move means for a traveller who was seen outside on its day.
async fn forgiven(
    connection: &mut Connection,
    traveller: TravellerId,
    from: Option<chrono::NaiveDate>,
    programme: &Programme,
) -> Result<Vec<Change>> {
    let Some(from) = from else {
        return Ok(Vec::new());
    };
    let mut flags = attention::flags_of(connection, &[traveller]).await?;
    let flags = flags.remove(&traveller).unwrap_or_default();
    Ok(places::on_moving_day(&flags, from, programme.zone))
}

/// The changes and the period of a traveller, whose row is locked until the transaction ends.
async fn locked(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<(Vec<PlaceChange>, okaeri_domain::waiting_days::Period)> {
    let sql = if dialect::LOCKS_ROWS {
        "SELECT arrival_date, days, period_rule, place_changes_sealed
         FROM travellers WHERE id = $1 FOR NO KEY UPDATE"
    } else {
        "SELECT arrival_date, days, period_rule, place_changes_sealed
         FROM travellers WHERE id = $1"
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
    let changes = changes_from(seal, row, sealed.as_deref())?;
    Ok((changes, period_from(row, &arrival_date, days, &rule)?))
}

impl Storage {
    pub(super) async fn write_changes(
        &self,
        connection: &mut Connection,
        traveller: TravellerId,
        changes: &[PlaceChange],
        found_by: &str,
    ) -> Result<()> {
        let json = serde_json::to_vec(changes)
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        let sealed = self.seal.seal(CHANGES, traveller.as_bytes(), &json);
        sqlx::query(
            "UPDATE travellers SET place_changes_sealed = $2, search_text = search_text || $3
             WHERE id = $1",
        )
        .bind(traveller.as_bytes())
        .bind(sealed)
        .bind(found_by)
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }
}
