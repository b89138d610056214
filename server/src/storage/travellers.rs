//! Travellers: enrolment, sign-in, pledge, waiting place.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::Change,
    case::CaseState,
    geofence::Position,
    ids::{AttemptId, CompanionId, TravellerId},
    sign_in::{Limits, TooManyTries},
    store::{Candidate, CodeUse, NewSession, Result, StoreError, Travellers},
    traveller::{Companion, NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
    waiting_days::Period,
};
use sqlx::FromRow;

use super::{
    Connection, Storage, operators,
    reports::apply,
    rows::{Row, date_text, search_text},
    sessions, unavailable,
};

const PASSPORT: &str = "travellers.passport";
const BIRTH_DATE: &str = "travellers.birth_date";

#[derive(FromRow)]
struct TravellerRow {
    id: Vec<u8>,
    name: String,
    passport_sealed: Vec<u8>,
    birth_date_sealed: Vec<u8>,
    flight: String,
    seat: String,
    locale: String,
    arrival_date: String,
    days: i64,
    period_rule: String,
    state: String,
    pledge_version: Option<String>,
    pledge_at: Option<i64>,
    place_address: Option<String>,
    place_latitude: Option<f64>,
    place_longitude: Option<f64>,
    place_radius_m: Option<f64>,
    place_registered_at: Option<i64>,
}

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

fn period_from(row: Row<'_>, arrival_date: &str, days: i64, rule: &str) -> Result<Period> {
    let mut period = Period::new(
        row.date("arrival_date", arrival_date)?,
        row.parsed("days", u16::try_from(days))?,
    );
    period.rule = row.parsed("period_rule", serde_json::from_str(rule))?;
    Ok(period)
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

    fn open_text(&self, place: &str, row: &[u8], sealed: &[u8]) -> Result<String, ()> {
        let plain = self.seal.open(place, row, sealed).map_err(|_| ())?;
        String::from_utf8(plain).map_err(|_| ())
    }

    /// The keyed hash by which a passport number is looked up.
    pub(super) fn passport_index(&self, passport: &PassportNumber) -> [u8; 32] {
        self.seal.index(PASSPORT, passport.expose())
    }

    fn traveller_from(&self, it: TravellerRow, companions: Vec<Companion>) -> Result<Traveller> {
        let row = Row {
            table: "travellers",
            key: &it.id,
        };
        let passport = row.parsed(
            "passport_sealed",
            self.open_text(PASSPORT, &it.id, &it.passport_sealed),
        )?;
        let birth_date = row.parsed(
            "birth_date_sealed",
            self.open_text(BIRTH_DATE, &it.id, &it.birth_date_sealed),
        )?;
        Ok(Traveller {
            id: row.parsed("id", TravellerId::try_from(it.id.as_slice()))?,
            passport: row.parsed("passport_sealed", PassportNumber::parse(&passport))?,
            birth_date: row.date("birth_date_sealed", &birth_date)?,
            period: period_from(row, &it.arrival_date, it.days, &it.period_rule)?,
            case: row.parsed("state", it.state.parse())?,
            pledge: pledge_from(row, &it)?,
            place: place_from(row, &it)?,
            name: it.name,
            flight: it.flight,
            seat: it.seat,
            locale: it.locale,
            companions,
        })
    }
}

fn pledge_from(row: Row<'_>, it: &TravellerRow) -> Result<Option<PledgeAccepted>> {
    let (Some(version), Some(at)) = (&it.pledge_version, it.pledge_at) else {
        return Ok(None);
    };
    Ok(Some(PledgeAccepted {
        version: version.clone(),
        at: row.time("pledge_at", at)?,
    }))
}

fn place_from(row: Row<'_>, it: &TravellerRow) -> Result<Option<WaitingPlace>> {
    let (Some(address), Some(latitude), Some(longitude), Some(radius_m), Some(at)) = (
        &it.place_address,
        it.place_latitude,
        it.place_longitude,
        it.place_radius_m,
        it.place_registered_at,
    ) else {
        return Ok(None);
    };
    Ok(Some(WaitingPlace {
        address: address.clone(),
        position: row.parsed("place_latitude", Position::new(latitude, longitude))?,
        radius_m,
        registered_at: row.time("place_registered_at", at)?,
    }))
}
