//! Looking at travellers for whom a prompt has ended: their flags, and when to look again. The
//! writer does it between two batches of reports, so that no report falls between what is looked at
//! and what is written.

use chrono::{DateTime, TimeDelta, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    attention,
    ids::TravellerId,
    programme::Programme,
    prompt::{self, Followed, PromptFacts},
    store::Result,
};

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::Row,
        seal::Seal,
        unavailable,
        values::{Rows, Value},
    },
    Connection,
    attention::Shift,
    dialect,
    prompt_rows::facts_of,
    standing::Case,
};

/// Travellers in one look: few, since reports wait meanwhile.
const FEW: i64 = 128;
/// Whoever has a place and has not agreed to the pledge is looked at again after this time.
const LATER: TimeDelta = TimeDelta::hours(1);

static SETTLED: Bulk = Bulk::new(
    "SELECT id, pledge_at, place_registered_at FROM travellers WHERE id IN (",
    "?",
    ")",
);
static WATCH: Bulk = Bulk::new(
    "INSERT INTO prompt_watch (traveller, next_at) VALUES ",
    "(?, ?)",
    " ON CONFLICT (traveller) DO UPDATE SET next_at = excluded.next_at",
);

/// Whose time has come by `now`, in order.
pub async fn due(connection: &mut Connection, now: DateTime<Utc>) -> Result<Vec<TravellerId>> {
    let ids: Vec<Vec<u8>> = sqlx::query_scalar(
        "SELECT traveller FROM prompt_watch WHERE next_at <= $1 ORDER BY next_at LIMIT $2",
    )
    .bind(now.timestamp_millis())
    .bind(FEW)
    .fetch_all(connection)
    .await
    .map_err(unavailable)?;
    let ids = ids.iter().map(|id| {
        let row = Row {
            table: "prompt_watch",
            key: id,
        };
        row.traveller("traveller", id)
    });
    let mut ids = ids.collect::<Result<Vec<_>>>()?;
    ids.sort_unstable();
    Ok(ids)
}

/// What a look is made with.
#[derive(Debug, Clone, Copy)]
pub struct Looking<'a> {
    pub seal: &'a Seal,
    pub programme: &'a Programme,
    pub now: DateTime<Utc>,
}

impl Looking<'_> {
    /// Brings the flags of these travellers up to date, inside the writer's transaction; `cases`
    /// become what they are afterwards.
    pub async fn look(
        self,
        connection: &mut Connection,
        travellers: &[TravellerId],
        cases: &mut HashMap<TravellerId, Case>,
    ) -> Result<()> {
        let settled = settled(connection, travellers).await?;
        let facts = facts_of(connection, self.seal, travellers).await?;
        let nothing = PromptFacts::default();
        let mut shifts = Vec::new();
        let mut next = Vec::new();
        for traveller in travellers {
            let Some(case) = cases.get_mut(traveller) else {
                continue;
            };
            let Some(who) = followed(*traveller, case, settled.get(traveller)) else {
                next.push((*traveller, Some(self.now + LATER)));
                continue;
            };
            if !case
                .standing
                .case_at(self.now, self.programme.zone)
                .accepts_reports()
            {
                next.push((*traveller, None));
                continue;
            }
            let facts = facts.get(traveller).unwrap_or(&nothing);
            let contact = case.contact();
            let changes = prompt::on_prompts(self.programme, &who, facts, contact, self.now);
            next.push((
                *traveller,
                prompt::next_look(self.programme, &who, self.now),
            ));
            if attention::alter(&case.flags, &changes) {
                let after = attention::after(case.flags.clone(), &changes);
                shifts.push(Shift {
                    traveller: *traveller,
                    release_date: case.release_date(),
                    before: Some(std::mem::replace(&mut case.flags, after.clone())),
                    after,
                });
            }
        }
        super::attention::write(connection, &shifts).await?;
        watch(connection, &next).await
    }
}

type SettledAt = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// When each agreed to the pledge and registered the place.
async fn settled(
    connection: &mut Connection,
    travellers: &[TravellerId],
) -> Result<HashMap<TravellerId, SettledAt>> {
    let mut settled = HashMap::with_capacity(travellers.len());
    for piece in filled(travellers) {
        let mut query = sqlx::query_as(SETTLED.sql(piece.len(), dialect::mark));
        for traveller in &piece {
            query = query.bind(traveller.to_bytes().to_vec());
        }
        let rows: Vec<(Vec<u8>, Option<i64>, Option<i64>)> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        for (id, pledge_at, place_at) in rows {
            let row = Row {
                table: "travellers",
                key: &id,
            };
            let pledge_at = pledge_at.map(|at| row.time("pledge_at", at));
            let place_at = place_at.map(|at| row.time("place_registered_at", at));
            let both = (pledge_at.transpose()?, place_at.transpose()?);
            settled.insert(row.traveller("id", &id)?, both);
        }
    }
    Ok(settled)
}

fn followed(traveller: TravellerId, case: &Case, settled: Option<&SettledAt>) -> Option<Followed> {
    let (pledge_at, place_at) = *settled?;
    Some(Followed {
        traveller,
        period: case.standing.period.clone(),
        pledge_at: pledge_at?,
        place_at,
        times: case.standing.times.clone(),
    })
}

/// Notes when to look again; whoever has no prompt to come is not watched any more.
async fn watch(
    connection: &mut Connection,
    next: &[(TravellerId, Option<DateTime<Utc>>)],
) -> Result<()> {
    let mut rows = Rows::new(2, next.len());
    for (traveller, at) in next {
        if let Some(at) = at {
            rows.push([
                Value::Id(traveller.to_bytes()),
                Value::Integer(at.timestamp_millis()),
            ]);
        } else {
            sqlx::query("DELETE FROM prompt_watch WHERE traveller = $1")
                .bind(traveller.as_bytes())
                .execute(&mut *connection)
                .await
                .map_err(unavailable)?;
        }
    }
    dialect::write(connection, &WATCH, &rows).await
}
