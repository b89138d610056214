//! Messages between travellers and the centre.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::{MessageId, OperatorId, TravellerId},
    message::{self, Author, Draft, Message, Template, Text, Words},
    programme::Programme,
    store::{AuditAct, Messages, Result, Written},
};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, seal::Seal, unavailable},
    Connection, Storage, audit, dialect,
};

/// What the words are sealed for.
const WORDS: &str = "messages.words";

#[async_trait]
impl Messages for Storage {
    async fn write_message(
        &self,
        traveller: TravellerId,
        draft: Draft,
        programme: &Programme,
    ) -> Result<Written> {
        let mut transaction = self.begin().await?;
        // One message follows another, and a day's are counted.
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let mut thread = thread_of(&mut transaction, &self.seal, traveller).await?;
        if let Some(known) = thread.iter().find(|it| it.id == draft.id) {
            let is_same = known.author == draft.author && known.words == draft.words;
            return Ok(if is_same {
                Written::Repeat
            } else {
                Written::Taken
            });
        }
        let message = match draft.follow(&thread, programme.zone) {
            Ok(message) => message,
            Err(refusal) => return Ok(Written::Refused(refusal)),
        };
        let ordinal = i64::try_from(thread.len())
            .unwrap_or(i64::MAX)
            .saturating_add(1);
        if !insert(&mut transaction, &self.seal, traveller, ordinal, &message).await? {
            // Somebody else's.
            return Ok(Written::Taken);
        }
        let (author, at) = (message.author, message.at);
        thread.push(message);
        self.change_flags(&mut transaction, traveller, &[message::on_thread(&thread)])
            .await?;
        if let Author::Centre(operator) = author {
            let act = AuditAct::WriteMessage(traveller);
            audit::append(&mut transaction, operator, act, at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(Written::New)
    }

    async fn thread(&self, traveller: TravellerId) -> Result<Vec<Message>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        thread_of(&mut connection, &self.seal, traveller).await
    }

    async fn read_messages(
        &self,
        traveller: TravellerId,
        shown: usize,
        at: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "UPDATE messages SET read_at = $2 WHERE traveller = $1 AND ordinal <= $3
                 AND operator IS NOT NULL AND read_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(at.timestamp_millis())
        .bind(i64::try_from(shown).unwrap_or(i64::MAX))
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn unread_messages(&self, traveller: TravellerId) -> Result<usize> {
        let count: i64 = sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM messages
                 WHERE traveller = $1 AND operator IS NOT NULL AND read_at IS NULL)
             + (SELECT count(*) FROM alert_recipients
                 WHERE traveller = $1 AND sent_at IS NOT NULL AND read_at IS NULL)",
        )
        .bind(traveller.as_bytes())
        .fetch_one(&self.read)
        .await
        .map_err(unavailable)?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    async fn answer_messages(
        &self,
        traveller: TravellerId,
        by: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        let mut thread = thread_of(&mut transaction, &self.seal, traveller).await?;
        let waiting: Vec<MessageId> = message::waiting(&thread).map(|it| it.id).collect();
        if waiting.is_empty() {
            return Ok(false);
        }
        for message in &mut thread {
            if waiting.contains(&message.id) {
                message.answered_at = Some(at);
                sqlx::query("UPDATE messages SET answered_at = $2, answered_by = $3 WHERE id = $1")
                    .bind(message.id.as_bytes())
                    .bind(at.timestamp_millis())
                    .bind(by.as_bytes())
                    .execute(&mut *transaction)
                    .await
                    .map_err(unavailable)?;
            }
        }
        self.change_flags(&mut transaction, traveller, &[message::on_thread(&thread)])
            .await?;
        let act = AuditAct::AnswerMessages(traveller);
        audit::append(&mut transaction, by, act, at).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(true)
    }
}

/// Adds it to the thread; false if there is a message with that id.
async fn insert(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
    ordinal: i64,
    message: &Message,
) -> Result<bool> {
    let (kind, words) = match &message.words {
        Words::Typed(text) => ("text", text.as_str()),
        Words::Template(template) => ("template", template.as_str()),
    };
    let operator = match &message.author {
        Author::Traveller => None,
        Author::Centre(operator) => Some(operator.as_bytes()),
    };
    let place = place(traveller.as_bytes(), message.id.as_bytes());
    let inserted = sqlx::query(
        "INSERT INTO messages (traveller, ordinal, id, operator, at, kind, words_sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
    )
    .bind(traveller.as_bytes())
    .bind(ordinal)
    .bind(message.id.as_bytes())
    .bind(operator)
    .bind(message.at.timestamp_millis())
    .bind(kind)
    .bind(seal.seal(WORDS, &place, words.as_bytes()))
    .execute(connection)
    .await
    .map_err(unavailable)?;
    Ok(inserted.rows_affected() == 1)
}

/// Whose message it is, and which: sealed words open nowhere else.
fn place(traveller: &[u8], id: &[u8]) -> Vec<u8> {
    [traveller, id].concat()
}

async fn thread_of(
    connection: &mut Connection,
    seal: &Seal,
    traveller: TravellerId,
) -> Result<Vec<Message>> {
    let rows: Vec<MessageRow> = sqlx::query_as(
        "SELECT id, operator, at, kind, words_sealed, read_at, answered_at FROM messages
         WHERE traveller = $1 ORDER BY ordinal",
    )
    .bind(traveller.as_bytes())
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let read = |row: MessageRow| row.into_message(seal, traveller);
    rows.into_iter().map(read).collect()
}

#[derive(FromRow)]
struct MessageRow {
    id: Vec<u8>,
    operator: Option<Vec<u8>>,
    at: i64,
    kind: String,
    words_sealed: Vec<u8>,
    read_at: Option<i64>,
    answered_at: Option<i64>,
}

impl MessageRow {
    fn into_message(self, seal: &Seal, traveller: TravellerId) -> Result<Message> {
        let row = Row {
            table: "messages",
            key: &self.id,
        };
        let place = place(traveller.as_bytes(), &self.id);
        let words = row.parsed("words_sealed", seal.open(WORDS, &place, &self.words_sealed))?;
        let words = row.parsed("words_sealed", String::from_utf8(words))?;
        let words = match self.kind.as_str() {
            "text" => Words::Typed(row.parsed("words_sealed", Text::parse(&words))?),
            "template" => {
                let template = Template::from_word(&words);
                Words::Template(template.ok_or_else(|| row.unreadable("words_sealed"))?)
            }
            _ => return Err(row.unreadable("kind")),
        };
        let author = match &self.operator {
            None => Author::Traveller,
            Some(id) => {
                Author::Centre(row.parsed("operator", OperatorId::try_from(id.as_slice()))?)
            }
        };
        let time = |column, at: Option<i64>| at.map(|at| row.time(column, at)).transpose();
        Ok(Message {
            id: row.parsed("id", MessageId::try_from(self.id.as_slice()))?,
            author,
            at: row.time("at", self.at)?,
            words,
            read_at: time("read_at", self.read_at)?,
            answered_at: time("answered_at", self.answered_at)?,
        })
    }
}
