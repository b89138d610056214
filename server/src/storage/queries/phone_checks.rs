//! What phones were found to be able to do.

use async_trait::async_trait;
use okaeri_domain::{
    ids::TravellerId,
    phone_check::{self, Device, Finding, Found, Part},
    session::TokenHash,
    store::{PhoneChecks, Result},
};
use sqlx::FromRow;

use super::{
    super::super::{rows::Row, unavailable},
    Connection, Storage, dialect,
};

/// What was known of the part is replaced.
const SET: &str = "INSERT INTO phone_checks
         (traveller, phone, part, found, minutes, stated, at, device)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (traveller, phone, part) DO UPDATE
     SET found = excluded.found, minutes = excluded.minutes, stated = excluded.stated,
         at = excluded.at, device = excluded.device";
/// What was known of the part stays.
const ADD: &str = "INSERT INTO phone_checks
         (traveller, phone, part, found, minutes, stated, at, device)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (traveller, phone, part) DO NOTHING";

#[async_trait]
impl PhoneChecks for Storage {
    async fn keep_findings(&self, traveller: TravellerId, findings: Vec<Finding>) -> Result<()> {
        let mut transaction = self.begin().await?;
        // The flag follows from all of them.
        dialect::lock(&mut transaction, traveller.as_bytes()).await?;
        for finding in &findings {
            sqlx::query(if finding.replaces() { SET } else { ADD })
                .bind(traveller.as_bytes())
                .bind(finding.phone.0.as_slice())
                .bind(finding.part.as_str())
                .bind(finding.found.as_str())
                .bind(finding.minutes.map(i64::from))
                .bind(i64::from(finding.is_stated))
                .bind(finding.at.timestamp_millis())
                .bind(finding.device.to_string())
                .execute(&mut *transaction)
                .await
                .map_err(unavailable)?;
        }
        let all = findings_of(&mut transaction, traveller).await?;
        let change = phone_check::on_findings(&all);
        self.change_flags(&mut transaction, traveller, &[change])
            .await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(())
    }

    async fn findings(&self, traveller: TravellerId) -> Result<Vec<Finding>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        findings_of(&mut connection, traveller).await
    }
}

async fn findings_of(connection: &mut Connection, traveller: TravellerId) -> Result<Vec<Finding>> {
    let rows: Vec<FindingRow> = sqlx::query_as(
        "SELECT phone, part, found, minutes, stated, at, device FROM phone_checks
         WHERE traveller = $1 ORDER BY at DESC, phone, part",
    )
    .bind(traveller.as_bytes())
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let read = |row: FindingRow| row.into_finding(traveller);
    rows.into_iter().map(read).collect()
}

#[derive(FromRow)]
struct FindingRow {
    phone: Vec<u8>,
    part: String,
    found: String,
    minutes: Option<i64>,
    stated: i64,
    at: i64,
    device: String,
}

impl FindingRow {
    fn into_finding(self, traveller: TravellerId) -> Result<Finding> {
        let row = Row {
            table: "phone_checks",
            key: traveller.as_bytes(),
        };
        let minutes = self.minutes.map(u32::try_from);
        let phone = row.parsed("phone", <[u8; 32]>::try_from(self.phone))?;
        Ok(Finding {
            phone: TokenHash(phone),
            part: Part::from_word(&self.part).ok_or_else(|| row.unreadable("part"))?,
            found: Found::from_stored(&self.found).ok_or_else(|| row.unreadable("found"))?,
            minutes: row.parsed("minutes", minutes.transpose())?,
            is_stated: self.stated != 0,
            at: row.time("at", self.at)?,
            device: Device::from_stored(&self.device).ok_or_else(|| row.unreadable("device"))?,
        })
    }
}
