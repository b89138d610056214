//! What a batch of reports is judged by: the cases as they stand in the transaction.

use chrono::{DateTime, NaiveDate, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    attention::Attention,
    case::CaseState,
    companions::Through,
    geofence::Position,
    ids::{CompanionId, TravellerId},
    places::moves,
    prompt::Contact,
    report::Person,
    store::Result,
    traveller::{Circle, Standing},
};
use sqlx::AssertSqlSafe;

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::Row,
        seal::Seal,
        unavailable,
    },
    Connection, attention,
    companion_rows::own_period,
    dialect,
    places::changes_from,
    traveller_rows::period_from,
    wishes::wishes_from,
};

static CASES: Bulk = Bulk::new(
    "SELECT id, state, arrival_date, days, period_rule,
         place_latitude, place_longitude, place_radius_m, place_changes_sealed,
         wishes_sealed
     FROM travellers WHERE id IN (",
    "?",
    ") ORDER BY id",
);
static CASES_LOCKED: Bulk = Bulk::new(
    "SELECT id, state, arrival_date, days, period_rule,
         place_latitude, place_longitude, place_radius_m, place_changes_sealed,
         wishes_sealed
     FROM travellers WHERE id IN (",
    "?",
    ") ORDER BY id FOR NO KEY UPDATE",
);
/// After the rows are locked, so that what another process has just committed is seen.
static LATEST: Bulk = Bulk::new(
    "SELECT id,
         (SELECT max(captured_at) FROM filed WHERE traveller = travellers.id
              AND person = travellers.id AND kind = 'location'),
         (SELECT max(captured_at) FROM filed WHERE traveller = travellers.id
              AND person = travellers.id AND kind = 'health')
     FROM travellers WHERE id IN (",
    "?",
    ")",
);
static COMPANIONS: Bulk = Bulk::new(
    "SELECT traveller, id, arrival_date, days, left_at,
         (SELECT max(captured_at) FROM filed WHERE traveller = companions.traveller
              AND person = companions.id AND kind = 'health')
     FROM companions WHERE traveller IN (",
    "?",
    ")",
);

/// One case, with what its next report has to be compared with.
#[derive(Debug, Clone)]
pub struct Case {
    pub standing: Standing,
    pub flags: Vec<Attention>,
    /// The latest capture of each person and kind. Few, so a list is quicker than a map.
    latest: Vec<(Person, &'static str, DateTime<Utc>)>,
}

impl Case {
    pub fn release_date(&self) -> NaiveDate {
        self.standing.period.release_date()
    }

    /// Notes a report; whether all others of its kind and person were captured earlier.
    pub fn is_latest(&mut self, person: Person, kind: &'static str, at: DateTime<Utc>) -> bool {
        let known = self
            .latest
            .iter_mut()
            .find(|it| (it.0, it.1) == (person, kind));
        match known {
            Some((.., latest)) if *latest >= at => false,
            Some((.., latest)) => {
                *latest = at;
                true
            }
            None => {
                self.latest.push((person, kind, at));
                true
            }
        }
    }

    /// When the traveller was last heard of.
    pub fn contact(&self) -> Contact {
        let locations = self.latest.iter().filter(|it| it.1 == "location");
        Contact {
            location: locations.map(|it| it.2).max(),
            report: self.latest.iter().map(|it| it.2).max(),
        }
    }

    /// The same in whichever order it was put together.
    #[cfg(debug_assertions)]
    pub fn agrees_with(&self, other: &Self) -> bool {
        let sorted = |it: &Self| {
            let mut flags: Vec<_> = it
                .flags
                .iter()
                .map(|it| (it.kind, it.person, it.since))
                .collect();
            flags.sort_unstable();
            let mut latest = it.latest.clone();
            latest.sort_unstable();
            let mut companions = it.standing.companions.clone();
            companions.sort_unstable();
            (flags, latest, companions)
        };
        let companions = Vec::new;
        let standing = |it: &Self| Standing {
            companions: companions(),
            ..it.standing.clone()
        };
        sorted(self) == sorted(other) && standing(self) == standing(other)
    }
}

type CaseColumns = (
    Vec<u8>,
    String,
    String,
    i64,
    String,
    Option<f64>,
    Option<f64>,
    Option<f64>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
);

type CompanionColumns = (
    Vec<u8>,
    Vec<u8>,
    Option<String>,
    Option<i64>,
    Option<i64>,
    Option<i64>,
);

/// The cases of these travellers, locked until the transaction ends.
pub async fn cases(
    connection: &mut Connection,
    seal: &Seal,
    travellers: &[TravellerId],
) -> Result<HashMap<TravellerId, Case>> {
    let mut cases = HashMap::with_capacity(travellers.len());
    let statement = if dialect::LOCKS_ROWS {
        &CASES_LOCKED
    } else {
        &CASES
    };
    for piece in filled(travellers) {
        let rows: Vec<CaseColumns> = fetch(connection, statement, &piece).await?;
        for row in rows {
            let (id, case) = case_from(seal, row)?;
            cases.insert(id, case);
        }
        let rows: Vec<(Vec<u8>, Option<i64>, Option<i64>)> =
            fetch(connection, &LATEST, &piece).await?;
        for (id, location, health) in rows {
            let row = row(&id);
            let Some(case) = cases.get_mut(&row.traveller("id", &id)?) else {
                continue;
            };
            for (kind, at) in [("location", location), ("health", health)] {
                if let Some(at) = at {
                    let at = row.time("captured_at", at)?;
                    case.latest.push((Person::Traveller, kind, at));
                }
            }
        }
        companions(connection, &piece, &mut cases).await?;
    }
    for (traveller, flags) in attention::flags_of(connection, travellers).await? {
        if let Some(case) = cases.get_mut(&traveller) {
            case.flags = flags;
        }
    }
    Ok(cases)
}

async fn companions(
    connection: &mut Connection,
    piece: &[TravellerId],
    cases: &mut HashMap<TravellerId, Case>,
) -> Result<()> {
    let rows: Vec<CompanionColumns> = fetch(connection, &COMPANIONS, piece).await?;
    for (traveller, id, arrival, days, left_at, health) in rows {
        let row = Row {
            table: "companions",
            key: &id,
        };
        let companion = row.parsed("id", CompanionId::try_from(id.as_slice()))?;
        let own = own_period(row, arrival.as_deref(), days)?;
        let through = Through {
            id: companion,
            own: own.map(|it| (it.arrival_date, it.days)),
            left_at: left_at.map(|at| row.time("left_at", at)).transpose()?,
        };
        let Some(case) = cases.get_mut(&row.traveller("traveller", &traveller)?) else {
            continue;
        };
        case.standing.companions.push(through);
        if let Some(at) = health {
            let at = row.time("captured_at", at)?;
            case.latest
                .push((Person::Companion(companion), "health", at));
        }
    }
    Ok(())
}

async fn fetch<R>(
    connection: &mut Connection,
    statement: &Bulk,
    piece: &[TravellerId],
) -> Result<Vec<R>>
where
    R: for<'r> sqlx::FromRow<'r, <super::Db as sqlx::Database>::Row> + Send + Unpin,
{
    let AssertSqlSafe(text) = statement.sql(piece.len(), dialect::mark);
    let mut query = sqlx::query_as(AssertSqlSafe(text));
    for traveller in piece {
        query = query.bind(traveller.to_bytes().to_vec());
    }
    query.fetch_all(connection).await.map_err(unavailable)
}

fn row(id: &[u8]) -> Row<'_> {
    Row {
        table: "travellers",
        key: id,
    }
}

fn case_from(seal: &Seal, columns: CaseColumns) -> Result<(TravellerId, Case)> {
    let (id, state, arrival_date, days, rule, latitude, longitude, radius_m, changes, wishes) =
        columns;
    let row = row(&id);
    let place = match (latitude, longitude, radius_m) {
        (Some(latitude), Some(longitude), Some(radius_m)) => Some(Circle {
            position: row.parsed("place_latitude", Position::new(latitude, longitude))?,
            radius_m,
        }),
        _ => None,
    };
    let standing = Standing {
        period: period_from(row, &arrival_date, days, &rule)?,
        case: row.parsed("state", state.parse::<CaseState>())?,
        place,
        moves: moves(&changes_from(seal, row, changes.as_deref())?),
        times: wishes_from(seal, row, wishes.as_deref())?.times,
        companions: Vec::new(),
    };
    let case = Case {
        standing,
        flags: Vec::new(),
        latest: Vec::new(),
    };
    Ok((row.traveller("id", &id)?, case))
}
