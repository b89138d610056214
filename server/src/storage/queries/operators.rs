//! Operators, and the counting of tries that their sign-in and the travellers' share.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::{AttemptId, OperatorId},
    operator::{Operator, PasswordHash, Role},
    sign_in::{Limits, TooManyTries},
    store::{NewSession, Operators, Result},
};

use super::{
    super::super::{rows::Row, unavailable},
    Connection, Storage, dialect, sessions,
};

#[async_trait]
impl Operators for Storage {
    async fn add_operator(&self, operator: Operator, password: PasswordHash) -> Result<bool> {
        let added = sqlx::query(
            "INSERT INTO operators (id, name, role, password) VALUES ($1, $2, $3, $4)
             ON CONFLICT (name) DO NOTHING",
        )
        .bind(operator.id.as_bytes())
        .bind(&operator.name)
        .bind(operator.role.as_str())
        .bind(&password.0)
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(added.rows_affected() == 1)
    }

    async fn try_operator_sign_in(
        &self,
        name: &str,
        attempt: AttemptId,
        limits: Limits,
        now: DateTime<Utc>,
    ) -> Result<Result<Option<(Operator, PasswordHash)>, TooManyTries>> {
        let index = self.seal.index("operators.name", name);
        let mut transaction = self.begin().await?;
        if let Err(too_many) = count_try(&mut transaction, &index, attempt, limits, now).await? {
            return Ok(Err(too_many));
        }
        let found: Option<(Vec<u8>, String, String, String)> =
            sqlx::query_as("SELECT id, name, role, password FROM operators WHERE name = $1")
                .bind(name)
                .fetch_optional(&mut *transaction)
                .await
                .map_err(unavailable)?;
        transaction.commit().await.map_err(unavailable)?;
        let operator = found.map(|(id, name, role, password)| {
            let row = Row {
                table: "operators",
                key: &id,
            };
            let operator = Operator {
                id: row.parsed("id", OperatorId::try_from(id.as_slice()))?,
                name,
                role: Role::from_word(&role).ok_or_else(|| row.unreadable("role"))?,
            };
            Ok((operator, PasswordHash(password)))
        });
        operator.transpose().map(Ok)
    }

    async fn start_operator(
        &self,
        operator: OperatorId,
        attempt: AttemptId,
        session: NewSession,
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        forget_try(&mut transaction, attempt).await?;
        sessions::insert_operator(&mut transaction, operator, session).await?;
        transaction.commit().await.map_err(unavailable)
    }
}

/// Counts a try, unless there were too many already: those would only prolong the wait.
pub async fn count_try(
    connection: &mut Connection,
    subject_index: &[u8; 32],
    attempt: AttemptId,
    limits: Limits,
    now: DateTime<Utc>,
) -> Result<Result<(), TooManyTries>> {
    // Nobody counts the same tries at the same time.
    dialect::lock(connection, subject_index).await?;
    let failed: Vec<i64> =
        sqlx::query_scalar("SELECT at FROM attempts WHERE subject_index = $1 AND at > $2")
            .bind(subject_index.as_slice())
            .bind((now - limits.stay).timestamp_millis())
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
    let failed: Vec<DateTime<Utc>> = failed
        .into_iter()
        .filter_map(DateTime::from_timestamp_millis)
        .collect();
    if let Err(too_many) = limits.check(&failed, now) {
        return Ok(Err(too_many));
    }
    sqlx::query("INSERT INTO attempts (id, subject_index, at) VALUES ($1, $2, $3)")
        .bind(attempt.as_bytes())
        .bind(subject_index.as_slice())
        .bind(now.timestamp_millis())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    Ok(Ok(()))
}

/// Takes a try away again: it succeeded.
pub async fn forget_try(connection: &mut Connection, attempt: AttemptId) -> Result<()> {
    sqlx::query("DELETE FROM attempts WHERE id = $1")
        .bind(attempt.as_bytes())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    Ok(())
}
