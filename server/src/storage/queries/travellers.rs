//! Travellers: enrolment, sign-in, pledge, waiting place.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    attention::{self, Change},
    case::CaseState,
    ids::{AttemptId, TravellerId},
    sign_in::{Limits, TooManyTries},
    store::{Candidate, CodeUse, NewSession, Result, StoreError, TakenOver, Travellers},
    traveller::{NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
};

use super::{
    super::super::{
        bulk::{Bulk, pieces},
        rows::{Row, date_text, search_text},
        unavailable,
    },
    Connection, Storage,
    attention::{Shift, apply, write},
    companion_rows::{companions_of, identity_sealed},
    dialect, operators, prompts, sessions,
    traveller_rows::TravellerRow,
};

/// Where a passport number is sealed.
pub(super) const PASSPORT: &str = "travellers.passport";
/// Where a date of birth is sealed.
pub(super) const BIRTH_DATE: &str = "travellers.birth_date";

#[async_trait]
impl Travellers for Storage {
    async fn enrol(&self, travellers: Vec<(NewTraveller, Vec<Change>)>) -> Result<()> {
        let lines = travellers.iter().map(|(new, changes)| Line {
            new,
            changes,
            settled: None,
        });
        let mut transaction = self.begin().await?;
        self.insert(&mut transaction, &lines.collect::<Vec<_>>())
            .await?;
        transaction.commit().await.map_err(unavailable)
    }

    async fn take_over(&self, cases: Vec<TakenOver>) -> Result<()> {
        let lines = cases.iter().map(|it| Line {
            new: &it.new,
            changes: &it.changes,
            settled: Some((Some(&it.pledge), Some(&it.place))),
        });
        let mut transaction = self.begin().await?;
        self.insert(&mut transaction, &lines.collect::<Vec<_>>())
            .await?;
        let phones: Vec<_> = cases.iter().map(|it| (it.new.id, it.session)).collect();
        sessions::insert_phones(&mut transaction, &phones).await?;
        transaction.commit().await.map_err(unavailable)
    }

    async fn is_empty(&self) -> Result<bool> {
        let first: Option<Vec<u8>> = sqlx::query_scalar("SELECT id FROM travellers LIMIT 1")
            .fetch_optional(&self.read)
            .await
            .map_err(unavailable)?;
        Ok(first.is_none())
    }

    async fn traveller(&self, id: TravellerId) -> Result<Option<Traveller>> {
        let row: Option<TravellerRow> = sqlx::query_as("SELECT * FROM travellers WHERE id = $1")
            .bind(id.as_bytes())
            .fetch_optional(&self.read)
            .await
            .map_err(unavailable)?;
        let Some(row) = row else { return Ok(None) };
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let companions = companions_of(&mut connection, &self.seal, id).await?;
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
             WHERE hash = $1 AND traveller = $2 AND used_at IS NULL
                 AND (expires_at IS NULL OR expires_at > $3)",
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
        if let Some(release_date) = activate(&mut transaction, traveller).await? {
            apply(&mut transaction, traveller, release_date, &changes).await?;
            self.forgotten.add(traveller);
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
        let mut transaction = self.begin().await?;
        let updated = sqlx::query(
            "UPDATE travellers SET place_address = $2, place_latitude = $3, place_longitude = $4,
                 place_radius_m = $5, place_registered_at = $6,
                 search_text = search_text || $7
             WHERE id = $1 AND place_registered_at IS NULL",
        )
        .bind(traveller.as_bytes())
        .bind(&place.address)
        .bind(place.position.latitude())
        .bind(place.position.longitude())
        .bind(place.radius_m)
        .bind(place.registered_at.timestamp_millis())
        .bind(search_text(&["", &place.address]))
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
        prompts::watch(&mut transaction, &[(traveller, place.registered_at)]).await?;
        self.forgotten.add(traveller);
        transaction.commit().await.map_err(unavailable)?;
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
    let known: Option<(Option<i64>,)> =
        sqlx::query_as("SELECT used_at FROM arrival_codes WHERE hash = $1 AND traveller = $2")
            .bind(code_hash.as_slice())
            .bind(traveller.as_bytes())
            .fetch_optional(connection)
            .await
            .map_err(unavailable)?;
    Ok(match known {
        Some((Some(_),)) => CodeUse::UsedBefore,
        // It could not be used, and was not: its time is over.
        Some((None,)) => CodeUse::Expired,
        None => CodeUse::Unknown,
    })
}

/// Makes an expected case active; its day of release, or none if it was active already.
async fn activate(
    connection: &mut Connection,
    traveller: TravellerId,
) -> Result<Option<NaiveDate>> {
    let sql = if dialect::LOCKS_ROWS {
        "SELECT state, release_date FROM travellers WHERE id = $1 FOR NO KEY UPDATE"
    } else {
        "SELECT state, release_date FROM travellers WHERE id = $1"
    };
    let (state, release_date): (String, String) = sqlx::query_as(sql)
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
        return Ok(None);
    };
    if next == state {
        return Ok(None);
    }
    sqlx::query("UPDATE travellers SET state = $2 WHERE id = $1")
        .bind(traveller.as_bytes())
        .bind(next.as_str())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    row.date("release_date", &release_date).map(Some)
}

static TRAVELLERS: Bulk = Bulk::new(
    "INSERT INTO travellers (id, name, passport_sealed, passport_index, birth_date_sealed, flight,
         seat, locale, arrival_date, days, period_rule, release_date, state, search_text,
         pledge_version, pledge_at, place_address, place_latitude, place_longitude,
         place_radius_m, place_registered_at) VALUES ",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "",
);
static COMPANIONS: Bulk = Bulk::new(
    "INSERT INTO companions (id, traveller, name, ordinal, identity_sealed, passport_index,
         arrival_date, days) VALUES ",
    "(?, ?, ?, ?, ?, ?, ?, ?)",
    "",
);
static CODES: Bulk = Bulk::new(
    "INSERT INTO arrival_codes (hash, traveller) VALUES ",
    "(?, ?)",
    "",
);

/// A case to be added.
pub(super) struct Line<'a> {
    pub(super) new: &'a NewTraveller,
    pub(super) changes: &'a [Change],
    /// Where it is active already: what there is of pledge and place.
    pub(super) settled: Option<(Option<&'a PledgeAccepted>, Option<&'a WaitingPlace>)>,
}

async fn insert_codes(connection: &mut Connection, lines: &[Line<'_>]) -> Result<()> {
    let codes: Vec<_> = lines
        .iter()
        .filter_map(|Line { new, .. }| Some((new.code_hash?, new.id)))
        .collect();
    for piece in pieces(&codes) {
        let mut query = sqlx::query(CODES.sql(piece.len(), dialect::mark));
        for (hash, traveller) in piece {
            query = query
                .bind(hash.to_vec())
                .bind(traveller.to_bytes().to_vec());
        }
        query.execute(&mut *connection).await.map_err(unavailable)?;
    }
    Ok(())
}

impl Storage {
    /// Adds them with all that belongs to them, inside a transaction.
    pub(super) async fn insert(
        &self,
        connection: &mut Connection,
        lines: &[Line<'_>],
    ) -> Result<()> {
        self.insert_travellers(connection, lines).await?;
        self.insert_companions(connection, lines).await?;
        insert_codes(connection, lines).await?;
        let settled = lines.iter().filter_map(|line| {
            let (_, place) = line.settled?;
            Some((line.new.id, place?.registered_at))
        });
        prompts::watch(connection, &settled.collect::<Vec<_>>()).await?;
        let shifts: Vec<Shift> = lines
            .iter()
            .map(|line| Shift {
                traveller: line.new.id,
                release_date: line.new.period.release_date(),
                before: None,
                after: attention::after(Vec::new(), line.changes),
            })
            .collect();
        write(connection, &shifts).await
    }

    async fn insert_companions(
        &self,
        connection: &mut Connection,
        lines: &[Line<'_>],
    ) -> Result<()> {
        let companions: Vec<_> = lines
            .iter()
            .flat_map(|Line { new, .. }| (0_i64..).zip(&new.companions).map(|it| (new.id, it)))
            .collect();
        for piece in pieces(&companions) {
            let mut query = sqlx::query(COMPANIONS.sql(piece.len(), dialect::mark));
            for (traveller, (ordinal, companion)) in piece {
                let identity = companion.identity.as_ref();
                let sealed = identity.map(|it| identity_sealed(&self.seal, companion.id, it));
                let period = companion.period.as_ref();
                query = query
                    .bind(companion.id.to_bytes().to_vec())
                    .bind(traveller.to_bytes().to_vec())
                    .bind(companion.name.clone())
                    .bind(ordinal)
                    .bind(sealed.transpose()?)
                    .bind(identity.map(|it| self.passport_index(&it.passport).to_vec()))
                    .bind(period.map(|it| date_text(it.arrival_date)))
                    .bind(period.map(|it| i64::from(it.days)));
            }
            query.execute(&mut *connection).await.map_err(unavailable)?;
        }
        Ok(())
    }

    async fn insert_travellers(
        &self,
        connection: &mut Connection,
        lines: &[Line<'_>],
    ) -> Result<()> {
        for piece in pieces(lines) {
            let mut query = sqlx::query(TRAVELLERS.sql(piece.len(), dialect::mark));
            for Line { new, settled, .. } in piece {
                let id = new.id.to_bytes();
                let passport = new.passport.expose();
                let birth_date = date_text(new.birth_date);
                let rule = serde_json::to_string(&new.period.rule)
                    .map_err(|error| StoreError::Unavailable(error.to_string()))?;
                let unspaced = new.flight.replace(' ', "");
                let place = settled.and_then(|(_, place)| place);
                let pledge = settled.and_then(|(pledge, _)| pledge);
                let address = place.map_or("", |it| &it.address);
                let state = match settled {
                    Some(_) => CaseState::Active,
                    None => CaseState::Expected,
                };
                query = query
                    .bind(id.to_vec())
                    .bind(new.name.clone())
                    .bind(self.seal.seal(PASSPORT, &id, passport.as_bytes()))
                    .bind(self.seal.index(PASSPORT, passport).to_vec())
                    .bind(self.seal.seal(BIRTH_DATE, &id, birth_date.as_bytes()))
                    .bind(new.flight.clone())
                    .bind(new.seat.clone())
                    .bind(new.locale.clone())
                    .bind(date_text(new.period.arrival_date))
                    .bind(i64::from(new.period.days))
                    .bind(rule)
                    .bind(date_text(new.period.release_date()))
                    .bind(state.as_str())
                    .bind(
                        search_text(&[&new.name, &new.flight, &unspaced, &new.seat])
                            + &place.map_or(String::new(), |_| search_text(&["", address])),
                    )
                    .bind(pledge.map(|it| it.version.clone()))
                    .bind(pledge.map(|it| it.at.timestamp_millis()))
                    .bind(place.map(|it| it.address.clone()))
                    .bind(place.map(|it| it.position.latitude()))
                    .bind(place.map(|it| it.position.longitude()))
                    .bind(place.map(|it| it.radius_m))
                    .bind(place.map(|it| it.registered_at.timestamp_millis()));
            }
            query.execute(&mut *connection).await.map_err(unavailable)?;
        }
        Ok(())
    }

    /// Whether the key opens what is stored; none if nothing is.
    pub async fn key_fits(&self) -> Result<Option<bool>> {
        let row: Option<(Vec<u8>, Vec<u8>)> =
            sqlx::query_as("SELECT id, birth_date_sealed FROM travellers LIMIT 1")
                .fetch_optional(&self.read)
                .await
                .map_err(unavailable)?;
        Ok(row.map(|(id, sealed)| self.open_text(BIRTH_DATE, &id, &sealed).is_ok()))
    }

    /// The keyed hash by which a passport number is looked up.
    pub(super) fn passport_index(&self, passport: &PassportNumber) -> [u8; 32] {
        self.seal.index(PASSPORT, passport.expose())
    }
}
