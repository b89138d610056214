//! A companion gets a phone of their own: the code, and the case that it makes.

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    companions::{Companion, Identity, on_leaving, on_own_case, own_case},
    ids::{CompanionId, TravellerId},
    my_data::{PHONE_CODE_VALID, PHONE_CODES_A_DAY},
    places::PlaceChange,
    programme::Programme,
    report::Person,
    store::{CodeMade, HandOver, HandedOver, Result},
    traveller::Traveller,
    waiting_days::local_date,
};

use super::{
    super::super::{
        rows::{Row, search_text},
        unavailable,
    },
    Connection, Storage, attention,
    companion_rows::identity_sealed,
    companions::open_case,
    dialect, operators, sessions,
    travellers::Line,
};

/// A code as it is stored.
struct Code {
    traveller: TravellerId,
    companion: CompanionId,
    expires_at: DateTime<Utc>,
    is_used: bool,
}

impl Storage {
    pub(super) async fn make_code(
        &self,
        traveller: TravellerId,
        companion: CompanionId,
        identity: Option<Identity>,
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<CodeMade> {
        let mut transaction = self.begin().await?;
        let hand_over = (companion, identity);
        let made = self.keep_hand_over(&mut transaction, traveller, hand_over, code_hash, at);
        let made = made.await?;
        if made == CodeMade::Made {
            transaction.commit().await.map_err(unavailable)?;
        }
        Ok(made)
    }

    /// Keeps the hash of a code for somebody who reports through this phone, inside a transaction that
    /// is given up unless it was made.
    pub(super) async fn keep_hand_over(
        &self,
        connection: &mut Connection,
        traveller: TravellerId,
        (companion, identity): (CompanionId, Option<Identity>),
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<CodeMade> {
        let who = self.locked(connection, traveller).await?;
        let Some(found) = who.present().find(|it| it.id == companion) else {
            return Ok(CodeMade::NotTheirs);
        };
        let made: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM hand_over_codes WHERE traveller = $1 AND made_at > $2",
        )
        .bind(traveller.as_bytes())
        .bind((at - TimeDelta::days(1)).timestamp_millis())
        .fetch_one(&mut *connection)
        .await
        .map_err(unavailable)?;
        if made >= i64::from(PHONE_CODES_A_DAY) {
            return Ok(CodeMade::TooMany);
        }
        if found.identity.is_none() {
            let Some(identity) = identity else {
                return Ok(CodeMade::NoIdentity);
            };
            self.identify(connection, companion, &identity).await?;
        }
        sqlx::query(
            "UPDATE hand_over_codes SET expires_at = $2
             WHERE companion = $1 AND used_at IS NULL AND expires_at > $2",
        )
        .bind(companion.as_bytes())
        .bind(at.timestamp_millis())
        .execute(&mut *connection)
        .await
        .map_err(unavailable)?;
        sqlx::query(
            "INSERT INTO hand_over_codes (hash, traveller, companion, made_at, expires_at)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(code_hash.as_slice())
        .bind(traveller.as_bytes())
        .bind(companion.as_bytes())
        .bind(at.timestamp_millis())
        .bind((at + PHONE_CODE_VALID).timestamp_millis())
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(CodeMade::Made)
    }

    async fn identify(
        &self,
        connection: &mut Connection,
        companion: CompanionId,
        identity: &Identity,
    ) -> Result<()> {
        sqlx::query(
            "UPDATE companions SET identity_sealed = $2, passport_index = $3 WHERE id = $1",
        )
        .bind(companion.as_bytes())
        .bind(identity_sealed(&self.seal, companion, identity)?)
        .bind(self.passport_index(&identity.passport).to_vec())
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    pub(super) async fn give_phone(
        &self,
        given: HandOver,
        programme: &Programme,
    ) -> Result<HandedOver> {
        // Nearly every code is of another kind: seen without waiting for whoever writes.
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let Some(code) = code(&mut connection, given.code_hash).await? else {
            return Ok(HandedOver::NoSuchCode);
        };
        drop(connection);
        let mut transaction = self.begin().await?;
        let index = self.passport_index(&given.identity.passport);
        // One case for one passport, however many codes there are for it.
        dialect::lock(&mut transaction, &index).await?;
        let traveller = self.locked(&mut transaction, code.traveller).await?;
        let Some(code) = self::code(&mut transaction, given.code_hash).await? else {
            return Ok(HandedOver::NoSuchCode);
        };
        let companions = &traveller.companions;
        let companion = companions.iter().find(|it| it.id == code.companion);
        let known = companion.and_then(|it| Some((it, it.identity.as_ref()?)));
        let Some((companion, _)) = known.filter(|(_, it)| **it == given.identity) else {
            return Ok(HandedOver::NoMatch);
        };
        let at = given.session.at;
        let today = local_date(at, programme.zone);
        let release = companion.period(&traveller.period).release_date();
        if code.is_used || companion.left.is_some() {
            return Ok(HandedOver::UsedBefore);
        }
        if code.expires_at <= at || release <= today {
            return Ok(HandedOver::Expired);
        }
        if open_case(&mut transaction, &index, today).await?.is_some() {
            return Ok(HandedOver::Followed);
        }
        self.open_own_case(&mut transaction, &traveller, companion, &given, programme)
            .await?;
        leave(&mut transaction, companion.id, given.case, at).await?;
        operators::forget_try(&mut transaction, given.attempt).await?;
        sessions::insert_traveller(&mut transaction, given.case, true, given.session).await?;
        transaction.commit().await.map_err(unavailable)?;
        Ok(HandedOver::Done)
    }

    /// The new case, and the flags of both.
    async fn open_own_case(
        &self,
        connection: &mut Connection,
        traveller: &Traveller,
        companion: &Companion,
        given: &HandOver,
        programme: &Programme,
    ) -> Result<()> {
        let (at, identity) = (given.session.at, given.identity.clone());
        let who = (given.case, given.locale.clone());
        let own = own_case(traveller, companion, identity, who, at);
        let person = Person::Companion(companion.id);
        let mut flags = attention::flags_of(connection, &[traveller.id]).await?;
        let flags = flags.remove(&traveller.id).unwrap_or_default();
        let changes = on_own_case(programme, &own.new.period, (&flags, person), at);
        let line = Line {
            new: &own.new,
            changes: &changes,
            settled: Some((None, own.place.as_ref())),
        };
        self.insert(connection, &[line]).await?;
        if !own.moves.is_empty() {
            let addresses = own.moves.iter().map(address);
            let found_by = addresses.collect::<String>();
            self.write_changes(connection, given.case, &own.moves, &found_by)
                .await?;
        }
        // It also has the writer forget by what it judges the former phone's reports.
        self.change_flags(connection, traveller.id, &on_leaving(&flags, person))
            .await
    }
}

/// By what a search finds a place.
fn address(change: &PlaceChange) -> String {
    search_text(&["", &change.request.address])
}

/// From now on the companion reports with a phone of their own, and no code makes another case.
async fn leave(
    connection: &mut Connection,
    companion: CompanionId,
    case: TravellerId,
    at: DateTime<Utc>,
) -> Result<()> {
    sqlx::query("UPDATE companions SET left_at = $2, own_case = $3 WHERE id = $1")
        .bind(companion.as_bytes())
        .bind(at.timestamp_millis())
        .bind(case.as_bytes())
        .execute(&mut *connection)
        .await
        .map_err(unavailable)?;
    sqlx::query("UPDATE hand_over_codes SET used_at = $2 WHERE companion = $1 AND used_at IS NULL")
        .bind(companion.as_bytes())
        .bind(at.timestamp_millis())
        .execute(connection)
        .await
        .map_err(unavailable)?;
    Ok(())
}

async fn code(connection: &mut Connection, hash: [u8; 32]) -> Result<Option<Code>> {
    type Columns = (Vec<u8>, Vec<u8>, i64, Option<i64>);
    let found: Option<Columns> = sqlx::query_as(
        "SELECT traveller, companion, expires_at, used_at FROM hand_over_codes WHERE hash = $1",
    )
    .bind(hash.as_slice())
    .fetch_optional(connection)
    .await
    .map_err(unavailable)?;
    let code = found.map(|(traveller, companion, expires_at, used_at)| {
        let row = Row {
            table: "hand_over_codes",
            key: &hash,
        };
        Ok(Code {
            traveller: row.traveller("traveller", &traveller)?,
            companion: row.parsed("companion", CompanionId::try_from(companion.as_slice()))?,
            expires_at: row.time("expires_at", expires_at)?,
            is_used: used_at.is_some(),
        })
    });
    code.transpose()
}
