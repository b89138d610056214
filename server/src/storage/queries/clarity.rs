//! What readers answer to “is this page clear?”.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    clarity::{Answer, Comment, CommentId},
    ids::OperatorId,
    store::{AuditAct, Clarity, Counted, KeptComment, Result},
};

use super::{
    super::super::{
        rows::{Row, date_text},
        unavailable,
    },
    Storage, audit,
};

#[async_trait]
impl Clarity for Storage {
    async fn count_answer(
        &self,
        page: &str,
        locale: &str,
        day: NaiveDate,
        answer: Answer,
    ) -> Result<()> {
        let (clear, unclear) = match answer {
            Answer::Clear => (1_i64, 0_i64),
            Answer::Unclear => (0, 1),
        };
        sqlx::query(
            "INSERT INTO clarity_answers (page, locale, day, clear, unclear)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (page, locale, day) DO UPDATE
             SET clear = clarity_answers.clear + excluded.clear,
                 unclear = clarity_answers.unclear + excluded.unclear",
        )
        .bind(page)
        .bind(locale)
        .bind(date_text(day))
        .bind(clear)
        .bind(unclear)
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn keep_comment(&self, comment: KeptComment) -> Result<()> {
        sqlx::query(
            "INSERT INTO clarity_comments (id, page, locale, day, text)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(comment.id.0.as_slice())
        .bind(&comment.page)
        .bind(&comment.locale)
        .bind(date_text(comment.day))
        .bind(comment.text.as_str())
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn answers(&self, since: NaiveDate) -> Result<Vec<Counted>> {
        // A sum of BIGINT is NUMERIC on PostgreSQL.
        let rows: Vec<(String, String, i64, i64)> = sqlx::query_as(
            "SELECT page, locale, CAST(sum(clear) AS BIGINT), CAST(sum(unclear) AS BIGINT)
             FROM clarity_answers WHERE day >= $1 GROUP BY page, locale ORDER BY page, locale",
        )
        .bind(date_text(since))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let count = |number: i64| u64::try_from(number).unwrap_or_default();
        let counted = rows
            .into_iter()
            .map(|(page, locale, clear, unclear)| Counted {
                page,
                locale,
                clear: count(clear),
                unclear: count(unclear),
            });
        Ok(counted.collect())
    }

    async fn comments(&self, limit: u32) -> Result<Vec<KeptComment>> {
        let rows: Vec<(Vec<u8>, String, String, String, String)> = sqlx::query_as(
            "SELECT id, page, locale, day, text FROM clarity_comments
             ORDER BY day DESC, id LIMIT $1",
        )
        .bind(i64::from(limit))
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let read = |(id, page, locale, day, text): (Vec<u8>, String, String, String, String)| {
            let row = Row {
                table: "clarity_comments",
                key: &id,
            };
            Ok(KeptComment {
                id: CommentId(row.parsed("id", id.as_slice().try_into())?),
                day: row.date("day", &day)?,
                text: row.parsed("text", Comment::parse(&text))?,
                page,
                locale,
            })
        };
        rows.into_iter().map(read).collect()
    }

    async fn delete_comment(
        &self,
        id: CommentId,
        by: OperatorId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let deleted = sqlx::query("DELETE FROM clarity_comments WHERE id = $1")
            .bind(id.0.as_slice())
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        if deleted.rows_affected() == 0 {
            return Ok(false);
        }
        audit::append(&mut transaction, by, AuditAct::DeleteComment, now).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }
}
