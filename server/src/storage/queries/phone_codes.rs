//! Codes for a new phone: those that travellers make, and those that operators give. Only hashes are
//! kept.

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    ids::{CompanionId, OperatorId, TravellerId},
    my_data::{Access, Deed, PHONE_CODE_VALID, PHONE_CODES_A_DAY},
    phone_code::{Given, NoCode, OpenCode, Whom, may_have},
    programme::Programme,
    store::{AuditAct, CodeMade, PhoneCodes, Result},
};

use super::{
    super::super::{rows::Row, unavailable},
    Connection, Storage, audit, dialect,
    my_data::{AccessColumns, access},
    sessions,
};

#[async_trait]
impl PhoneCodes for Storage {
    async fn give_code(
        &self,
        traveller: TravellerId,
        given: Given,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<usize, NoCode>> {
        let mut transaction = self.begin().await?;
        // Codes of a day are counted, and only the last one holds.
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let who = self.as_it_stands(&mut transaction, traveller).await?;
        if let Err(why) = may_have(&who, given.whom.companion(), at, programme.zone) {
            return Ok(Err(why));
        }
        let hash = given.code_hash;
        let ended = match given.whom {
            Whom::Traveller { is_lost } => {
                if is_lost {
                    end_all(&mut transaction, traveller, at).await?;
                }
                if !keep(&mut transaction, traveller, hash, at).await? {
                    return Ok(Err(NoCode::TooMany));
                }
                if is_lost {
                    sessions::end_phones(&mut transaction, traveller, None).await?
                } else {
                    Vec::new()
                }
            }
            Whom::Companion { id, identity } => {
                let hand_over = (id, identity);
                let made = self.keep_hand_over(&mut transaction, traveller, hand_over, hash, at);
                match made.await? {
                    CodeMade::Made => Vec::new(),
                    CodeMade::TooMany => return Ok(Err(NoCode::TooMany)),
                    CodeMade::NoIdentity => return Ok(Err(NoCode::NoIdentity)),
                    CodeMade::NotTheirs => return Ok(Err(NoCode::NotTheirs)),
                }
            }
        };
        let act = AuditAct::GiveCode(traveller, given.checked);
        audit::append(&mut transaction, given.by, act, at).await?;
        if !ended.is_empty() {
            let act = AuditAct::SignOutPhones(traveller);
            audit::append(&mut transaction, given.by, act, at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        self.ended(&ended).await;
        Ok(Ok(ended.len()))
    }

    async fn open_codes(&self, traveller: TravellerId, at: DateTime<Utc>) -> Result<Vec<OpenCode>> {
        type Columns = (Vec<u8>, Option<Vec<u8>>, i64);
        let own: Vec<Columns> = sqlx::query_as(
            "SELECT hash, NULL, expires_at FROM arrival_codes
             WHERE traveller = $1 AND used_at IS NULL AND expires_at > $2",
        )
        .bind(traveller.as_bytes())
        .bind(at.timestamp_millis())
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let handed_over: Vec<Columns> = sqlx::query_as(
            "SELECT hash, companion, expires_at FROM hand_over_codes
             WHERE traveller = $1 AND used_at IS NULL AND expires_at > $2 ORDER BY made_at, hash",
        )
        .bind(traveller.as_bytes())
        .bind(at.timestamp_millis())
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let codes = own.into_iter().chain(handed_over);
        let codes = codes.map(|(hash, companion, until)| {
            let table = if companion.is_some() {
                "hand_over_codes"
            } else {
                "arrival_codes"
            };
            let row = Row { table, key: &hash };
            let companion = companion
                .map(|it| row.parsed("companion", CompanionId::try_from(it.as_slice())))
                .transpose()?;
            let until = row.time("expires_at", until)?;
            Ok(OpenCode { companion, until })
        });
        codes.collect()
    }

    async fn take_back_code(
        &self,
        traveller: TravellerId,
        companion: Option<CompanionId>,
        by: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let ended = if let Some(companion) = companion {
            let ended = sqlx::query(
                "UPDATE hand_over_codes SET expires_at = $2 WHERE traveller = $1
                     AND companion = $3 AND used_at IS NULL AND expires_at > $2",
            );
            ended
                .bind(traveller.as_bytes())
                .bind(at.timestamp_millis())
                .bind(companion.to_bytes().to_vec())
        } else {
            let ended = sqlx::query(END_OWN);
            ended.bind(traveller.as_bytes()).bind(at.timestamp_millis())
        };
        let ended = ended
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        if ended.rows_affected() == 0 {
            return Ok(false);
        }
        let act = AuditAct::TakeBackCode(traveller);
        audit::append(&mut transaction, by, act, at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }

    async fn code_deeds(&self, traveller: TravellerId) -> Result<Vec<Access>> {
        let [first, second, third, fourth] = Deed::OF_CODES.map(Deed::as_str);
        let rows: Vec<AccessColumns> = sqlx::query_as(
            "SELECT audit.id, audit.at, audit.act, operators.role FROM audit
             LEFT JOIN operators ON operators.id = audit.operator
             WHERE audit.subject = $1 AND audit.act IN ($2, $3, $4, $5) ORDER BY audit.id DESC",
        )
        .bind(traveller.as_bytes())
        .bind(first)
        .bind(second)
        .bind(third)
        .bind(fourth)
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        rows.into_iter().map(access).collect()
    }
}

/// The traveller's own code that is open; the printed one is another matter.
const END_OWN: &str = "UPDATE arrival_codes SET expires_at = $2
    WHERE traveller = $1 AND used_at IS NULL AND expires_at > $2";

/// Keeps the hash of a code for one more phone, inside a transaction, instead of the one before; false
/// if as many as a day takes were made.
pub(super) async fn keep(
    connection: &mut Connection,
    traveller: TravellerId,
    code_hash: [u8; 32],
    at: DateTime<Utc>,
) -> Result<bool> {
    let made: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM arrival_codes WHERE traveller = $1 AND made_at > $2",
    )
    .bind(traveller.as_bytes())
    .bind((at - TimeDelta::days(1)).timestamp_millis())
    .fetch_one(&mut *connection)
    .await
    .map_err(unavailable)?;
    if made >= i64::from(PHONE_CODES_A_DAY) {
        return Ok(false);
    }
    sqlx::query(END_OWN)
        .bind(traveller.as_bytes())
        .bind(at.timestamp_millis())
        .execute(&mut *connection)
        .await
        .map_err(unavailable)?;
    sqlx::query(
        "INSERT INTO arrival_codes (hash, traveller, made_at, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(code_hash.as_slice())
    .bind(traveller.as_bytes())
    .bind(at.timestamp_millis())
    .bind((at + PHONE_CODE_VALID).timestamp_millis())
    .execute(connection)
    .await
    .map_err(unavailable)?;
    Ok(true)
}

/// Ends every code of a case, inside a transaction: the printed one, which may be in the same bag, and
/// those for companions, which whoever has the phone may have made.
async fn end_all(
    connection: &mut Connection,
    traveller: TravellerId,
    at: DateTime<Utc>,
) -> Result<()> {
    for sql in [
        "UPDATE arrival_codes SET expires_at = $2
         WHERE traveller = $1 AND used_at IS NULL AND (expires_at IS NULL OR expires_at > $2)",
        "UPDATE hand_over_codes SET expires_at = $2
         WHERE traveller = $1 AND used_at IS NULL AND expires_at > $2",
    ] {
        sqlx::query(sql)
            .bind(traveller.as_bytes())
            .bind(at.timestamp_millis())
            .execute(&mut *connection)
            .await
            .map_err(unavailable)?;
    }
    Ok(())
}
