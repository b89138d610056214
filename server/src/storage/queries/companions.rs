//! Requests for companions, what becomes of them, and who came from whose phone.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    attention,
    companions::{self, Act, Companion, CompanionRequest, Group, Identity, NotPossible},
    ids::{CompanionId, TravellerId},
    programme::Programme,
    report::{Person, Report},
    store::{AuditAct, CodeMade, Companions, HandOver, HandedOver, Origin, Reports, Result},
    traveller::Traveller,
    waiting_days::local_date,
};

use super::{
    super::super::{
        rows::{Row, date_text},
        unavailable,
    },
    Connection, Storage, audit,
    companion_rows::{identity_sealed, request_sealed, requests_of},
    dialect,
};

/// More than a whole group sends in a whole period.
const ALL: u32 = 100_000;

#[async_trait]
impl Companions for Storage {
    async fn companion_requests(&self, traveller: TravellerId) -> Result<Vec<CompanionRequest>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        requests_of(&mut connection, &self.seal, traveller).await
    }

    async fn change_companions(
        &self,
        traveller: TravellerId,
        act: Act,
        at: DateTime<Utc>,
        programme: &Programme,
    ) -> Result<Result<(), NotPossible>> {
        let mut transaction = self.begin().await?;
        let who = self.locked(&mut transaction, traveller).await?;
        let before = requests_of(&mut transaction, &self.seal, traveller).await?;
        let mut requests = before.clone();
        let group = Group {
            passport: &who.passport,
            companions: &who.companions,
            days: programme.period.days,
        };
        let today = local_date(at, programme.zone);
        let joined = match companions::act(&mut requests, act.clone(), at, today, group) {
            Ok(joined) => joined,
            Err(why) => return Ok(Err(why)),
        };
        for request in requests.iter().filter(|it| !before.contains(it)) {
            self.write_request(&mut transaction, traveller, request)
                .await?;
        }
        let mut flags = vec![companions::on_requests(&requests)];
        if let Some(companion) = &joined {
            self.add(&mut transaction, &who, companion).await?;
            flags.push(attention::on_companion(
                programme,
                (&who.period, &who.wishes.times),
                companion,
            ));
        }
        // It also has the writer forget by what it judges this traveller's reports.
        self.change_flags(&mut transaction, traveller, &flags)
            .await?;
        let decided = match act {
            Act::Approve { by, .. } => Some((by, AuditAct::ApproveCompanion(traveller))),
            Act::Refuse { by, .. } => Some((by, AuditAct::RefuseCompanion(traveller))),
            Act::Ask(..) | Act::Withdraw(_) => None,
        };
        if let Some((by, act)) = decided {
            audit::append(&mut transaction, by, act, at).await?;
        }
        transaction.commit().await.map_err(unavailable)?;
        Ok(Ok(()))
    }

    async fn make_hand_over_code(
        &self,
        traveller: TravellerId,
        companion: CompanionId,
        identity: Option<Identity>,
        code_hash: [u8; 32],
        at: DateTime<Utc>,
    ) -> Result<CodeMade> {
        self.make_code(traveller, companion, identity, code_hash, at)
            .await
    }

    async fn hand_over(&self, hand_over: HandOver, programme: &Programme) -> Result<HandedOver> {
        self.give_phone(hand_over, programme).await
    }

    async fn origin(&self, traveller: TravellerId) -> Result<Option<Origin>> {
        let found: Option<(Vec<u8>, Vec<u8>, i64, String)> = sqlx::query_as(
            "SELECT companions.id, companions.traveller, companions.left_at, travellers.name
             FROM companions JOIN travellers ON travellers.id = companions.traveller
             WHERE companions.own_case = $1",
        )
        .bind(traveller.as_bytes())
        .fetch_optional(&self.read)
        .await
        .map_err(unavailable)?;
        let origin = found.map(|(id, former, left_at, name)| {
            let row = Row {
                table: "companions",
                key: &id,
            };
            Ok(Origin {
                traveller: row.traveller("traveller", &former)?,
                companion: row.parsed("id", CompanionId::try_from(id.as_slice()))?,
                since: row.time("left_at", left_at)?,
                name,
            })
        });
        origin.transpose()
    }

    async fn reports_before(&self, traveller: TravellerId) -> Result<Vec<Report>> {
        let Some(origin) = self.origin(traveller).await? else {
            return Ok(Vec::new());
        };
        let person = Person::Companion(origin.companion);
        let sent = self.reports_of(origin.traveller, ALL).await?.into_iter();
        let about = sent.filter(|it| it.person == person).map(|it| Report {
            traveller,
            person: Person::Traveller,
            ..it
        });
        Ok(about.collect())
    }

    async fn followed_already(
        &self,
        identity: &Identity,
        today: NaiveDate,
    ) -> Result<Option<TravellerId>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let index = self.passport_index(&identity.passport);
        open_case(&mut connection, &index, today).await
    }
}

/// The traveller with that passport number whose case is open on `today`.
pub(super) async fn open_case(
    connection: &mut Connection,
    passport_index: &[u8],
    today: NaiveDate,
) -> Result<Option<TravellerId>> {
    let found: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT id FROM travellers WHERE passport_index = $1 AND release_date > $2
             AND state IN ('expected', 'active')
         ORDER BY arrival_date DESC LIMIT 1",
    )
    .bind(passport_index)
    .bind(date_text(today))
    .fetch_optional(connection)
    .await
    .map_err(unavailable)?;
    let id = found.map(|id| {
        let row = Row {
            table: "travellers",
            key: &id,
        };
        row.traveller("id", &id)
    });
    id.transpose()
}

impl Storage {
    /// A traveller whose row is locked until the transaction ends.
    pub(super) async fn locked(
        &self,
        connection: &mut Connection,
        id: TravellerId,
    ) -> Result<Traveller> {
        let sql = if dialect::LOCKS_ROWS {
            "SELECT * FROM travellers WHERE id = $1 FOR NO KEY UPDATE"
        } else {
            "SELECT * FROM travellers WHERE id = $1"
        };
        self.selected(connection, sql, id).await
    }

    /// A traveller as the transaction sees them, for whoever holds another lock.
    pub(super) async fn as_it_stands(
        &self,
        connection: &mut Connection,
        id: TravellerId,
    ) -> Result<Traveller> {
        let sql = "SELECT * FROM travellers WHERE id = $1";
        self.selected(connection, sql, id).await
    }

    async fn selected(
        &self,
        connection: &mut Connection,
        sql: &'static str,
        id: TravellerId,
    ) -> Result<Traveller> {
        let row = sqlx::query_as(sql)
            .bind(id.as_bytes())
            .fetch_one(&mut *connection)
            .await
            .map_err(unavailable)?;
        let companions = super::companion_rows::companions_of(connection, &self.seal, id).await?;
        self.traveller_from(row, companions)
    }

    async fn write_request(
        &self,
        connection: &mut Connection,
        traveller: TravellerId,
        request: &CompanionRequest,
    ) -> Result<()> {
        sqlx::query(
            "INSERT INTO companion_requests (id, traveller, asked_at, content_sealed)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (id) DO UPDATE SET content_sealed = excluded.content_sealed",
        )
        .bind(request.id.as_bytes())
        .bind(traveller.as_bytes())
        .bind(request.asked_at.timestamp_millis())
        .bind(request_sealed(&self.seal, request)?)
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }

    /// Adds a companion after the others.
    async fn add(
        &self,
        connection: &mut Connection,
        traveller: &Traveller,
        companion: &Companion,
    ) -> Result<()> {
        let identity = companion.identity.as_ref();
        let sealed = identity.map(|it| identity_sealed(&self.seal, companion.id, it));
        let index = identity.map(|it| self.passport_index(&it.passport).to_vec());
        let period = companion.period(&traveller.period);
        let ordinal = i64::try_from(traveller.companions.len()).unwrap_or(i64::MAX);
        sqlx::query(
            "INSERT INTO companions (id, traveller, name, ordinal, identity_sealed, passport_index,
                 arrival_date, days, joined_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(companion.id.as_bytes())
        .bind(traveller.id.as_bytes())
        .bind(&companion.name)
        .bind(ordinal)
        .bind(sealed.transpose()?)
        .bind(index)
        .bind(date_text(period.arrival_date))
        .bind(i64::from(period.days))
        .bind(companion.joined_at.map(|at| at.timestamp_millis()))
        .execute(connection)
        .await
        .map_err(unavailable)?;
        Ok(())
    }
}
