//! The audit log. Each entry holds the hash of itself and the entry before it.
//!
//! Of a case that is destroyed nothing may stay, and no entry may go. So a hash covers the digest of
//! the case's id, and the id is taken out.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt as _;
use hashbrown::HashMap;
use okaeri_domain::{
    ids::{OperatorId, TravellerId},
    phone_code::Checked,
    store::{Audit, AuditAct, Result},
};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use super::{
    super::super::{
        bulk::{Bulk, filled},
        unavailable,
    },
    Connection, Db, Storage, dialect,
};

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
        // Entries without the case that they are about, by what stands in its place.
        let mut without = HashMap::new();
        while let Some(entry) = entries.try_next().await.map_err(unavailable)? {
            if !entry.fits(&previous) {
                return Ok(Some(entry.id));
            }
            if let Some(digest) = entry.subject_digest.filter(|_| entry.subject.is_empty()) {
                without.entry(digest).or_insert(entry.id);
            }
            previous = entry.hash;
        }
        drop(entries);
        self.wrongly_taken_out(&without).await
    }
}

impl Storage {
    /// The number of the first entry whose case was taken out although it is still there.
    async fn wrongly_taken_out(&self, without: &HashMap<Vec<u8>, i64>) -> Result<Option<i64>> {
        let mut ids =
            sqlx::query_scalar::<_, Vec<u8>>("SELECT id FROM travellers").fetch(&self.read);
        let mut first = None;
        while let Some(id) = ids.try_next().await.map_err(unavailable)? {
            if let Some(entry) = without.get(&digest_of(&id)[..]) {
                first = Some(first.map_or(*entry, |first| *entry.min(&first)));
            }
        }
        Ok(first)
    }
}

/// Nothing of the subject, as both engines say it.
static TAKE_OUT: Bulk = Bulk::new(
    "UPDATE audit SET subject = substr(subject, 1, 0) WHERE subject IN (",
    "?",
    ")",
);

/// Takes these cases out of the log, inside a transaction. What was done, when and by whom stays, and
/// so does the chain: it holds the digest, which leads nobody back to the case.
pub async fn take_out(connection: &mut Connection, travellers: &[TravellerId]) -> Result<()> {
    for piece in filled(travellers) {
        let mut query = sqlx::query::<Db>(TAKE_OUT.sql(piece.len(), dialect::mark));
        for traveller in &piece {
            query = query.bind(traveller.to_bytes().to_vec());
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
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
        AuditAct::SetWishes(traveller) => ("set-wishes", traveller.as_bytes().to_vec()),
        AuditAct::ReadFlight => ("read-flight", Vec::new()),
        AuditAct::ReadAlert(alert) => ("read-alert", alert.as_bytes().to_vec()),
        AuditAct::AskAlert(alert) => ("ask-alert", alert.as_bytes().to_vec()),
        AuditAct::WithdrawAlert(alert) => ("withdraw-alert", alert.as_bytes().to_vec()),
        AuditAct::RefuseAlert(alert) => ("refuse-alert", alert.as_bytes().to_vec()),
        AuditAct::ReleaseAlert(alert) => ("release-alert", alert.as_bytes().to_vec()),
        AuditAct::SendAlert(traveller) => ("send-alert", traveller.as_bytes().to_vec()),
        AuditAct::EndAlert(traveller) => ("end-alert", traveller.as_bytes().to_vec()),
        AuditAct::ApproveCompanion(traveller) => {
            ("approve-companion", traveller.as_bytes().to_vec())
        }
        AuditAct::RefuseCompanion(traveller) => ("refuse-companion", traveller.as_bytes().to_vec()),
        AuditAct::GiveCode(traveller, Checked::Asked) => {
            ("give-code-by-phone", traveller.as_bytes().to_vec())
        }
        AuditAct::GiveCode(traveller, Checked::InPerson) => {
            ("give-code-in-person", traveller.as_bytes().to_vec())
        }
        AuditAct::TakeBackCode(traveller) => ("take-back-code", traveller.as_bytes().to_vec()),
        AuditAct::SignOutPhones(traveller) => ("sign-out-phones", traveller.as_bytes().to_vec()),
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
    let digest = digest_of(&subject);
    let hash = chain(&previous, at, operator.as_bytes(), act, &digest);
    sqlx::query(
        "INSERT INTO audit (at, operator, act, subject, subject_digest, hash)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(at)
    .bind(operator.as_bytes())
    .bind(act)
    .bind(subject)
    .bind(digest.as_slice())
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
    /// Empty if there is none, or the case was destroyed.
    subject: Vec<u8>,
    /// None in an entry of a version that did not destroy cases: its hash covers the subject itself.
    subject_digest: Option<Vec<u8>>,
    hash: Vec<u8>,
}

impl Entry {
    /// Whether its hash is that of the entry and of the one before it.
    fn fits(&self, previous: &[u8]) -> bool {
        let is_hash_of = |subject: &[u8]| {
            self.hash == chain(previous, self.at, &self.operator, &self.act, subject)
        };
        match &self.subject_digest {
            Some(digest) => {
                let is_whole = self.subject.is_empty() || digest[..] == digest_of(&self.subject);
                is_whole && is_hash_of(digest)
            }
            // Without its subject an old entry cannot be checked; that its hash is the one that the
            // next entry follows can.
            None => is_hash_of(&self.subject) || self.is_taken_out(),
        }
    }

    /// Whether it had a subject and has none any more.
    fn is_taken_out(&self) -> bool {
        let never_has_one = ["sign-in", "read-list", "delete-comment"];
        self.subject.is_empty() && !never_has_one.contains(&self.act.as_str())
    }
}

fn digest_of(subject: &[u8]) -> [u8; 32] {
    Sha256::digest(subject).into()
}

/// SHA-256 of the previous hash and the entry's fields, each preceded by its length; of the subject, its
/// digest.
fn chain(previous: &[u8], at: i64, operator: &[u8], act: &str, subject: &[u8]) -> [u8; 32] {
    let at = at.to_be_bytes();
    let mut digest = Sha256::new();
    for field in [previous, &at, operator, act.as_bytes(), subject] {
        digest.update((field.len() as u64).to_be_bytes());
        digest.update(field);
    }
    digest.finalize().into()
}
