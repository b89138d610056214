//! The audit log. Each entry holds the hash of itself and the entry before it.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt as _;
use okaeri_domain::{
    ids::OperatorId,
    store::{Audit, AuditAct, Result},
};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use super::{super::super::unavailable, Connection, Storage, dialect};

#[async_trait]
impl Audit for Storage {
    async fn note(&self, operator: OperatorId, act: AuditAct, at: DateTime<Utc>) -> Result<()> {
        let mut transaction = self.begin().await?;
        append(&mut transaction, operator, act, at).await?;
        transaction.commit().await.map_err(unavailable)
    }

    async fn broken_entry(&self) -> Result<Option<i64>> {
        let mut entries =
            sqlx::query_as::<_, Entry>("SELECT * FROM audit ORDER BY id").fetch(&self.read);
        let mut previous = Vec::new();
        while let Some(entry) = entries.try_next().await.map_err(unavailable)? {
            let expected = chain(
                &previous,
                entry.at,
                &entry.operator,
                &entry.act,
                &entry.subject,
            );
            if entry.hash != expected {
                return Ok(Some(entry.id));
            }
            previous = entry.hash;
        }
        Ok(None)
    }
}

/// Appends an entry in the transaction of what it tells of.
pub async fn append(
    connection: &mut Connection,
    operator: OperatorId,
    act: AuditAct,
    at: DateTime<Utc>,
) -> Result<()> {
    let (act, subject) = match act {
        AuditAct::SignIn => ("sign-in", Vec::new()),
        AuditAct::ReadCase(traveller) => ("read-case", traveller.as_bytes().to_vec()),
        AuditAct::ReadList => ("read-list", Vec::new()),
        AuditAct::EditNotice(notice) => ("edit-notice", notice.as_bytes().to_vec()),
        AuditAct::DeleteComment => ("delete-comment", Vec::new()),
        AuditAct::SettleContest(traveller) => ("settle-contest", traveller.as_bytes().to_vec()),
        AuditAct::WriteMessage(traveller) => ("write-message", traveller.as_bytes().to_vec()),
        AuditAct::AnswerMessages(traveller) => ("answer-messages", traveller.as_bytes().to_vec()),
        AuditAct::DecideDeletion(traveller) => ("decide-deletion", traveller.as_bytes().to_vec()),
        AuditAct::ApprovePlace(traveller) => ("approve-place", traveller.as_bytes().to_vec()),
        AuditAct::RefusePlace(traveller) => ("refuse-place", traveller.as_bytes().to_vec()),
        AuditAct::ApproveCompanion(traveller) => {
            ("approve-companion", traveller.as_bytes().to_vec())
        }
        AuditAct::RefuseCompanion(traveller) => ("refuse-companion", traveller.as_bytes().to_vec()),
    };
    // One entry follows another.
    dialect::lock(connection, b"audit").await?;
    let previous: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")
            .fetch_optional(&mut *connection)
            .await
            .map_err(unavailable)?;
    let at = at.timestamp_millis();
    let previous = previous.unwrap_or_default();
    let hash = chain(&previous, at, operator.as_bytes(), act, &subject);
    sqlx::query("INSERT INTO audit (at, operator, act, subject, hash) VALUES ($1, $2, $3, $4, $5)")
        .bind(at)
        .bind(operator.as_bytes())
        .bind(act)
        .bind(subject)
        .bind(hash.as_slice())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    Ok(())
}

#[derive(FromRow)]
struct Entry {
    id: i64,
    at: i64,
    operator: Vec<u8>,
    act: String,
    subject: Vec<u8>,
    hash: Vec<u8>,
}

/// SHA-256 of the previous hash and the entry's fields, each preceded by its length.
fn chain(previous: &[u8], at: i64, operator: &[u8], act: &str, subject: &[u8]) -> [u8; 32] {
    let at = at.to_be_bytes();
    let mut digest = Sha256::new();
    for field in [previous, &at, operator, act.as_bytes(), subject] {
        digest.update((field.len() as u64).to_be_bytes());
        digest.update(field);
    }
    digest.finalize().into()
}
