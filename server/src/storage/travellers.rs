//! Travellers: enrolment, sign-in, pledge, waiting place.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::Change,
    case::CaseState,
    ids::{AttemptId, CompanionId, TravellerId},
    sign_in::{Limits, TooManyTries},
    store::{Candidate, CodeUse, NewSession, Result, StoreError, Travellers},
    traveller::{Companion, NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
    waiting_days::Period,
};

use super::{
    Connection, Storage, operators,
    reports::apply,
    rows::{Row, date_text, search_text},
    sessions,
    traveller_rows::{TravellerRow, period_from},
    unavailable,
};

/// Where a passport number is sealed.
pub(super) const PASSPORT: &str = "travellers.passport";
/// Where a date of birth is sealed.
pub(super) const BIRTH_DATE: &str = "travellers.birth_date";

#[async_trait]
impl Travellers for Storage {
    async fn enrol(&self, new: NewTraveller, changes: Vec<Change>) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.insert_traveller(&mut transaction, &new).await?;
        for (ordinal, companion) in (0_i64..).zip(&new.companions) {
            sqlx::query(
                "INSERT INTO companions (id, traveller, name, ordinal) VALUES ($1, $2, $3, $4)",
            )
            .bind(companion.id.as_bytes())
            .bind(new.id.as_bytes())
            .bind(&companion.name)
            .bind(ordinal)
            .execute(&mut *transaction)
            .await
            .map_err(unavailable)?;
        }
        if let Some(hash) = new.code_hash {
            sqlx::query("INSERT INTO arrival_codes (hash, traveller) VALUES ($1, $2)")
                .bind(hash.as_slice())
                .bind(new.id.as_bytes())
                .execute(&mut *transaction)
                .await
                .map_err(unavailable)?;
        }
        apply(&mut transaction, new.id, &changes).await?;
        transaction.commit().await.map_err(unavailable)
    }

    async fn traveller(&self, id: TravellerId) -> Result<Option<Traveller>> {
        let row: Option<TravellerRow> = sqlx::query_as("SELECT * FROM travellers WHERE id = $1")
            .bind(id.as_bytes())
            .fetch_optional(&self.read)
            .await
            .map_err(unavailable)?;
        let Some(row) = row else { return Ok(None) };
        let companions: Vec<(Vec<u8>, String)> =
            sqlx::query_as("SELECT id, name FROM companions WHERE traveller = $1 ORDER BY ordinal")
                .bind(id.as_bytes())
                .fetch_all(&self.read)
                .await
                .map_err(unavailable)?;
        let companions = companions
            .into_iter()
            .map(|(id, name)| {
                let row = Row {
                    table: "companions",
                    key: &id,
                };
                Ok(Companion {
                    id: row.parsed("id", CompanionId::try_from(id.as_slice()))?,
                    name,
                })
            })
            .collect::<Result<_>>()?;
        self.traveller_from(row, companions).map(Some)
    }

    async fn try_sign_in(
        &self,
        passport: &PassportNumber,
        attempt: AttemptId,
        limits: Limits,
        now: DateTime<Utc>,
    ) -> Result<Result<Option<Candidate>, TooManyTries>> {
        let index = self.seal.index(PASSPORT, passport.expose());
        let mut transaction = self.begin().await?;
        if let Err(too_many) =
            operators::count_try(&mut transaction, &index, attempt, limits, now).await?
        {
            return Ok(Err(too_many));
        }
        // Whoever has come twice is looked up by the newer stay.
        let found: Option<(Vec<u8>, Vec<u8>)> = sqlx::query_as(
            "SELECT id, birth_date_sealed FROM travellers WHERE passport_index = $1
             ORDER BY arrival_date DESC LIMIT 1",
        )
        .bind(index.as_slice())
        .fetch_optional(&mut *transaction)
        .await
        .map_err(unavailable)?;
        transaction.commit().await.map_err(unavailable)?;
        let candidate = found.map(|(id, sealed)| {
            let row = Row {
                table: "travellers",
                key: &id,
            };
            let text = self.open_text(BIRTH_DATE, &id, &sealed);
            Ok(Candidate {
                traveller: row.parsed("id", TravellerId::try_from(id.as_slice()))?,
                birth_date: row
                    .date("birth_date_sealed", &row.parsed("birth_date_sealed", text)?)?,
            })
        });
        candidate.transpose().map(Ok)
    }

    async fn start_trusted(
        &self,
        traveller: TravellerId,
        code_hash: [u8; 32],
        attempt: AttemptId,
        session: NewSession,
        changes: Vec<Change>,
    ) -> Result<CodeUse> {
        let mut transaction = self.begin().await?;
        let used = sqlx::query(
            "UPDATE arrival_codes SET used_at = $3
             WHERE hash = $1 AND traveller = $2 AND used_at IS NULL",
        )
        .bind(code_hash.as_slice())
        .bind(traveller.as_bytes())
        .bind(session.at.timestamp_millis())
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        if used.rows_affected() == 0 {
            return code_was_used(&mut transaction, traveller, code_hash).await;
        }
        let activated = activate(&mut transaction, traveller).await?;
        if activated {
            apply(&mut transaction, traveller, &changes).await?;
        }
        operators::forget_try(&mut transaction, attempt).await?;
        sessions::insert_traveller(&mut transaction, traveller, true, session).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(CodeUse::Accepted)
    }

    async fn start_report_only(
        &self,
        traveller: TravellerId,
        attempt: AttemptId,
        session: NewSession,
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        operators::forget_try(&mut transaction, attempt).await?;
        sessions::insert_traveller(&mut transaction, traveller, false, session).await?;
        transaction.commit().await.map_err(unavailable)
    }

    async fn accept_pledge(&self, traveller: TravellerId, pledge: PledgeAccepted) -> Result<()> {
        sqlx::query(
            "UPDATE travellers SET pledge_version = $2, pledge_at = $3
             WHERE id = $1 AND pledge_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(&pledge.version)
        .bind(pledge.at.timestamp_millis())
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    async fn register_place(&self, traveller: TravellerId, place: WaitingPlace) -> Result<bool> {
        let updated = sqlx::query(
            "UPDATE travellers SET place_address = $2, place_latitude = $3, place_longitude = $4,
                 place_radius_m = $5, place_registered_at = $6,
                 search_text = search_text || char(10) || $7
             WHERE id = $1 AND place_registered_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(&place.address)
        .bind(place.position.latitude())
        .bind(place.position.longitude())
        .bind(place.radius_m)
        .bind(place.registered_at.timestamp_millis())
        .bind(search_text(&[&place.address]))
        .execute(&self.write)
        .await
        .map_err(unavailable)?;
        Ok(updated.rows_affected() == 1)
    }

    async fn set_locale(&self, traveller: TravellerId, locale: &str) -> Result<()> {
        sqlx::query("UPDATE travellers SET locale = $2 WHERE id = $1")
            .bind(traveller.as_bytes())
            .bind(locale)
            .execute(&self.write)
            .await
            .map_err(unavailable)?;
        Ok(())
    }
}

async fn code_was_used(
    connection: &mut Connection,
    traveller: TravellerId,
    code_hash: [u8; 32],
) -> Result<CodeUse> {
    let known: Option<i64> =
        sqlx::query_scalar("SELECT 1 FROM arrival_codes WHERE hash = $1 AND traveller = $2")
            .bind(code_hash.as_slice())
            .bind(traveller.as_bytes())
            .fetch_optional(connection)
            .await
            .map_err(unavailable)?;
    Ok(if known.is_some() {
        CodeUse::UsedBefore
    } else {
        CodeUse::Unknown
    })
}

/// Makes an expected case active; false if it was active already.
async fn activate(connection: &mut Connection, traveller: TravellerId) -> Result<bool> {
    let state: String = sqlx::query_scalar("SELECT state FROM travellers WHERE id = $1")
        .bind(traveller.as_bytes())
        .fetch_one(&mut *connection)
        .await
        .map_err(unavailable)?;
    let row = Row {
        table: "travellers",
        key: traveller.as_bytes(),
    };
    let state: CaseState = row.parsed("state", state.parse())?;
    let Ok(next) = state.activate() else {
        return Ok(false);
    };
    sqlx::query("UPDATE travellers SET state = $2 WHERE id = $1")
        .bind(traveller.as_bytes())
        .bind(next.as_str())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    Ok(next != state)
}

/// The period of a traveller, inside a transaction.
pub async fn period_of(connection: &mut Connection, traveller: TravellerId) -> Result<Period> {
    let (arrival_date, days, rule): (String, i64, String) =
        sqlx::query_as("SELECT arrival_date, days, period_rule FROM travellers WHERE id = $1")
            .bind(traveller.as_bytes())
            .fetch_one(connection)
            .await
            .map_err(unavailable)?;
    let row = Row {
        table: "travellers",
        key: traveller.as_bytes(),
    };
    period_from(row, &arrival_date, days, &rule)
}

impl Storage {
    async fn insert_traveller(
        &self,
        connection: &mut Connection,
        new: &NewTraveller,
    ) -> Result<()> {
        let id = new.id.as_bytes();
        let passport = new.passport.expose();
        let birth_date = date_text(new.birth_date);
        let rule = serde_json::to_string(&new.period.rule)
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        sqlx::query(
            "INSERT INTO travellers (id, name, passport_sealed, passport_index, birth_date_sealed,
                 flight, seat, locale, arrival_date, days, period_rule, release_date, state, search_text)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(id)
        .bind(&new.name)
        .bind(self.seal.seal(PASSPORT, id, passport.as_bytes()))
        .bind(self.seal.index(PASSPORT, passport).to_vec())
        .bind(self.seal.seal(BIRTH_DATE, id, birth_date.as_bytes()))
        .bind(&new.flight)
        .bind(&new.seat)
        .bind(&new.locale)
        .bind(date_text(new.period.arrival_date))
        .bind(i64::from(new.period.days))
        .bind(rule)
        .bind(date_text(new.period.release_date()))
        .bind(CaseState::Expected.as_str())
        .bind(search_text(&[&new.name, &new.flight, &new.flight.replace(' ', ""), &new.seat]))
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    /// The keyed hash by which a passport number is looked up.
    pub(super) fn passport_index(&self, passport: &PassportNumber) -> [u8; 32] {
        self.seal.index(PASSPORT, passport.expose())
    }
}
