//! The audit log. Each entry holds the hash of itself and the entry before it.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::OperatorId,
    store::{Audit, AuditAct, Result},
};
use sha2::{Digest, Sha256};

use super::{Storage, unavailable};

#[async_trait]
impl Audit for Storage {
    async fn note(&self, operator: OperatorId, act: AuditAct, at: DateTime<Utc>) -> Result<()> {
        let (act, subject) = match act {
            AuditAct::SignIn => ("sign-in", Vec::new()),
            AuditAct::ReadCase(traveller) => ("read-case", traveller.as_bytes().to_vec()),
            AuditAct::ReadList => ("read-list", Vec::new()),
        };
        let mut transaction = self.begin().await?;
        let previous: Option<Vec<u8>> =
            sqlx::query_scalar("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")
                .fetch_optional(&mut *transaction)
                .await
                .map_err(unavailable)?;
        let at = at.timestamp_millis();
        let previous = previous.unwrap_or_default();
        let hash = chain(&previous, at, operator.as_bytes(), act, &subject);
        sqlx::query(
            "INSERT INTO audit (at, operator, act, subject, hash) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(at)
        .bind(operator.as_bytes())
        .bind(act)
        .bind(subject)
        .bind(hash.as_slice())
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        transaction.commit().await.map_err(unavailable)
    }
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

#[cfg(test)]
mod tests {
    use sqlx::Row as _;

    use super::*;
    use crate::testing;

    #[tokio::test]
    async fn a_changed_entry_breaks_the_chain() {
        let test = testing::store().await;
        let operator = test.operator_id();
        for act in [
            AuditAct::SignIn,
            AuditAct::ReadList,
            AuditAct::ReadCase(test.traveller_id()),
        ] {
            test.store.note(operator, act, test.now()).await.unwrap();
        }
        let broken = || async {
            let rows = sqlx::query("SELECT * FROM audit ORDER BY id")
                .fetch_all(&test.store.read)
                .await
                .unwrap();
            let mut previous = Vec::new();
            rows.iter().position(|row| {
                let hash: Vec<u8> = row.get("hash");
                let (operator, subject): (Vec<u8>, Vec<u8>) =
                    (row.get("operator"), row.get("subject"));
                let expected = chain(
                    &previous,
                    row.get("at"),
                    &operator,
                    row.get("act"),
                    &subject,
                );
                previous.clone_from(&hash);
                hash != expected
            })
        };
        assert_eq!(broken().await, None);
        sqlx::query("DELETE FROM audit WHERE act = 'read-list'")
            .execute(&test.store.write)
            .await
            .unwrap();
        assert_eq!(broken().await, Some(1));
    }
}
