//! What travellers do with their own data: phones, accesses, requests for deletion.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    deletion::{Asked, Decision, Deletion, Outcome, Refusal},
    ids::{OperatorId, TravellerId},
    my_data::{Access, Deed},
    operator::Role,
    prompt::Reason,
    session::{Session, Subject, TokenHash, Trust},
    store::{AuditAct, MyData, Result},
};

use super::{
    super::super::{
        rows::{Row, date_text},
        unavailable,
    },
    Storage, audit,
    deletion_rows::{ANSWER, REASON, deletions_of, place},
    dialect, phone_codes, sessions,
};

/// Number, time and word of an entry of the audit log, and the role of whoever did it.
pub(super) type AccessColumns = (i64, i64, String, Option<String>);

pub(super) fn access((id, at, act, role): AccessColumns) -> Result<Access> {
    let row = Row {
        table: "audit",
        key: &id.to_be_bytes(),
    };
    Ok(Access {
        id,
        at: row.time("at", at)?,
        deed: Deed::from_word(&act),
        role: role.as_deref().and_then(Role::from_word),
    })
}

#[async_trait]
impl MyData for Storage {
    async fn phones(&self, traveller: TravellerId, now: DateTime<Utc>) -> Result<Vec<Session>> {
        let rows: Vec<(Vec<u8>, i64, i64, i64)> = sqlx::query_as(
            "SELECT hash, trusted, created_at, seen_at FROM sessions WHERE traveller = $1
             ORDER BY created_at DESC, hash",
        )
        .bind(traveller.as_bytes())
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let phones = rows
            .into_iter()
            .map(|(hash, trusted, created_at, seen_at)| {
                let row = Row {
                    table: "sessions",
                    key: &hash,
                };
                let trust = if trusted == 0 {
                    Trust::ReportOnly
                } else {
                    Trust::Trusted
                };
                Ok(Session {
                    hash: TokenHash(row.parsed("hash", hash.as_slice().try_into())?),
                    subject: Subject::Traveller(traveller, trust),
                    created_at: row.time("created_at", created_at)?,
                    seen_at: row.time("seen_at", seen_at)?,
                })
            });
        let phones: Vec<Session> = phones.collect::<Result<_>>()?;
        Ok(phones.into_iter().filter(|it| it.is_alive(now)).collect())
    }

    async fn sign_out_phones(
        &self,
        traveller: TravellerId,
        but: Option<TokenHash>,
    ) -> Result<usize> {
        let mut connection = self.write.acquire().await.map_err(unavailable)?;
        let ended = sessions::end_phones(&mut connection, traveller, but).await?;
        drop(connection);
        self.ended(&ended).await;
        Ok(ended.len())
    }

    async fn make_phone_code(
        &self,
        traveller: TravellerId,
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        // Codes of a day are counted, and only the last one holds.
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let is_made = phone_codes::keep(&mut transaction, traveller, code_hash, at).await?;
        if is_made {
            transaction.commit().await.map_err(unavailable)?;
        }
        Ok(is_made)
    }

    async fn accesses(
        &self,
        traveller: TravellerId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Access>> {
        let rows: Vec<AccessColumns> = sqlx::query_as(
            "SELECT audit.id, audit.at, audit.act, operators.role FROM audit
             LEFT JOIN operators ON operators.id = audit.operator
             WHERE audit.subject = $1 AND audit.id < $2 ORDER BY audit.id DESC LIMIT $3",
        )
        .bind(traveller.as_bytes())
        .bind(before.unwrap_or(i64::MAX))
        .bind(i64::from(limit))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        rows.into_iter().map(access).collect()
    }

    async fn deletions(&self, traveller: TravellerId) -> Result<Vec<Deletion>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        deletions_of(&mut connection, &self.seal, traveller).await
    }

    async fn ask_deletion(
        &self,
        traveller: TravellerId,
        at: DateTime<Utc>,
        reason: Option<Reason>,
    ) -> Result<Result<(), Refusal>> {
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let earlier = deletions_of(&mut transaction, &self.seal, traveller).await?;
        let deletion = match Deletion::ask(&earlier, at, reason) {
            Ok(deletion) => deletion,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let at = deletion.at.timestamp_millis();
        let place = place(traveller, at);
        let sealed = deletion.reason.as_ref();
        let sealed = sealed.map(|it| self.seal.seal(REASON, &place, it.as_str().as_bytes()));
        sqlx::query("INSERT INTO deletions (traveller, at, reason_sealed) VALUES ($1, $2, $3)")
            .bind(traveller.as_bytes())
            .bind(at)
            .bind(sealed)
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(Ok(()))
    }

    async fn withdraw_deletion(&self, traveller: TravellerId) -> Result<bool> {
        let withdrawn =
            sqlx::query("DELETE FROM deletions WHERE traveller = $1 AND decided_at IS NULL")
                .bind(traveller.as_bytes())
                .execute(&self.write)
                .await
                .map_err(unavailable)?;
        Ok(withdrawn.rows_affected() > 0)
    }

    async fn decide_deletion(
        &self,
        traveller: TravellerId,
        decision: Decision,
        by: OperatorId,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let at: Option<i64> = sqlx::query_scalar(
            "SELECT at FROM deletions WHERE traveller = $1 AND decided_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .fetch_optional(&mut *transaction)
        .await
        .map_err(unavailable)?;
        let Some(at) = at else { return Ok(false) };
        let (granted, answer) = match &decision.outcome {
            Outcome::Granted => (1_i64, None),
            Outcome::Refused(reason) => {
                let place = place(traveller, at);
                let sealed = self.seal.seal(ANSWER, &place, reason.as_str().as_bytes());
                (0, Some(sealed))
            }
        };
        let decided = sqlx::query(
            "UPDATE deletions SET decided_at = $3, decided_by = $4, granted = $5,
                 answer_sealed = $6
             WHERE traveller = $1 AND at = $2 AND decided_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(at)
        .bind(decision.at.timestamp_millis())
        .bind(by.as_bytes())
        .bind(granted)
        .bind(answer)
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        // Taken back a moment ago.
        if decided.rows_affected() == 0 {
            return Ok(false);
        }
        let act = AuditAct::DecideDeletion(traveller);
        audit::append(&mut transaction, by, act, decision.at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }

    async fn open_deletions(&self, released_after: NaiveDate, limit: u32) -> Result<Vec<Asked>> {
        let rows: Vec<(Vec<u8>, String, String, i64)> = sqlx::query_as(
            "SELECT travellers.id, travellers.name, travellers.release_date, deletions.at
             FROM deletions JOIN travellers ON travellers.id = deletions.traveller
             WHERE deletions.decided_at IS NULL AND travellers.release_date > $1
             ORDER BY deletions.at, travellers.id LIMIT $2",
        )
        .bind(date_text(released_after))
        .bind(i64::from(limit))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let asked = rows.into_iter().map(|(id, name, released, at)| {
            let row = Row {
                table: "deletions",
                key: &id,
            };
            Ok(Asked {
                traveller: row.traveller("traveller", &id)?,
                released: row.date("release_date", &released)?,
                at: row.time("at", at)?,
                name,
            })
        });
        asked.collect()
    }
}
