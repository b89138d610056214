//! The console's lists: who needs a person, longest waiting first.
//!
//! A page is one walk along the index of `lines`; a total is a sum over `line_counts` and the
//! lines of the present quarter of an hour.

use std::sync::LazyLock;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    attention::{Attention, AttentionKind, LineList, NEVER},
    case::CaseState,
    ids::TravellerId,
    report::Person,
    store::{Cursor, LineLists, ListPage, ListQuery, ListRow, Result, Total},
    traveller::address_on,
};
use serde::Deserialize;
use sqlx::AssertSqlSafe;

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::{Hex, HexId, Row, date_text, gathered, like},
        seal::Seal,
        unavailable,
    },
    Storage,
    attention::{flags_of, quarters_before},
    dialect,
    filing::Entry,
    places::changes_from,
    search::{is_indexed, list_number},
    wishes::wishes_from,
};

/// What a row of the list shows, in the order of [`LineRow`].
static ROWS: LazyLock<Bulk> = LazyLock::new(|| {
    let columns = format!(
        "{}, name, flight, seat, arrival_date, days, release_date, state, place_address, {}, {},
         (SELECT max(captured_at) FROM filed WHERE traveller = travellers.id
              AND person = travellers.id AND kind = 'location'),
         (SELECT verdict FROM reports WHERE id = (SELECT report FROM filed
              WHERE traveller = travellers.id AND person = travellers.id AND kind = 'location'
              ORDER BY captured_at DESC, report DESC LIMIT 1)),
         (SELECT max(captured_at) FROM filed WHERE traveller = travellers.id
              AND person = travellers.id AND kind = 'health')",
        dialect::hex("id"),
        dialect::hex("place_changes_sealed"),
        dialect::hex("wishes_sealed")
    );
    Bulk::selecting(&dialect::gathered(&columns, ""), "travellers", "id")
});

static WALK: LazyLock<String> = LazyLock::new(|| {
    in_one(
        "SELECT traveller, since FROM lines
         WHERE list = $1 AND since <= $2 AND release_date > $3 AND (since, traveller) > ($4, $5)
         ORDER BY since, traveller LIMIT $6",
    )
});
/// Only those in whom `search_text` has the last parameter.
static WALK_FOUND: LazyLock<Option<String>> = LazyLock::new(|| dialect::WALK_FOUND.map(in_one));
/// Only those in whom `search_text` is like the last parameter.
static WALK_CONTAINING: LazyLock<String> = LazyLock::new(|| {
    in_one(
        "SELECT lines.traveller, lines.since FROM lines
         JOIN travellers ON travellers.id = lines.traveller
         WHERE lines.list = $1 AND lines.since <= $2 AND lines.release_date > $3
             AND (lines.since, lines.traveller) > ($4, $5) AND search_text LIKE $7 ESCAPE '\\'
         ORDER BY lines.since, lines.traveller LIMIT $6",
    )
});

/// The places that a statement finds, in one text for [`Place::all`].
pub fn in_one(places: &str) -> String {
    let columns = format!("{}, since", dialect::hex("traveller"));
    let gathered = dialect::gathered(&columns, " ORDER BY since, traveller");
    format!("SELECT {gathered} FROM ({places}) AS places")
}

/// Where a case stands on a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    since: DateTime<Utc>,
    traveller: TravellerId,
}

impl Place {
    /// Those that [`in_one`] has gathered.
    pub fn all(text: &str) -> Result<Vec<Self>> {
        let rows: Vec<(HexId, i64)> = gathered("lines", text)?;
        let places = rows.into_iter().map(|(HexId(key), since)| {
            let row = Row {
                table: "lines",
                key: &key,
            };
            Ok(Self {
                since: row.time("since", since)?,
                traveller: row.traveller("traveller", &key)?,
            })
        });
        places.collect()
    }
}

/// The last `since` that the list shows, in milliseconds: a deadline that lies ahead puts a case
/// on no list but that of all.
pub fn horizon(query: &ListQuery) -> i64 {
    let horizon = if query.list == LineList::All {
        NEVER
    } else {
        query.now
    };
    horizon.timestamp_millis()
}

#[async_trait]
impl LineLists for Storage {
    async fn line_list(&self, query: ListQuery) -> Result<ListPage> {
        let text = query.search.as_deref().map(|it| it.trim().to_lowercase());
        let text = text.filter(|text| !text.is_empty());
        let (mut places, total) = match &text {
            None => {
                let places = self.walk(&query, None).await?;
                (places, Total::Exactly(self.count(&query).await?))
            }
            Some(text) => match self.found(&query, text).await? {
                Some(found) => found,
                None => (self.walk(&query, Some(text)).await?, Total::Many),
            },
        };
        let more = places.len() > query.limit as usize;
        places.truncate(query.limit as usize);
        let rows = self.rows(&places, query.now, query.today).await?;
        Ok(ListPage { rows, more, total })
    }

    async fn list_counts(
        &self,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<[u64; LineList::ALL.len()]> {
        let mut counts = [0; LineList::ALL.len()];
        for (count, list) in counts.iter_mut().zip(LineList::ALL) {
            let query = ListQuery {
                list,
                search: None,
                after: None,
                limit: 0,
                now,
                today,
            };
            *count = self.count(&query).await?;
        }
        Ok(counts)
    }

    async fn attention_of(
        &self,
        traveller: TravellerId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Attention>> {
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let mut flags = flags_of(&mut connection, &[traveller]).await?;
        Ok(matured(flags.remove(&traveller).unwrap_or_default(), now))
    }
}

/// The flags whose time has come, the most urgent first.
fn matured(mut flags: Vec<Attention>, now: DateTime<Utc>) -> Vec<Attention> {
    flags.retain(|flag| flag.since <= now);
    flags.sort_by_key(|flag| {
        let urgency = AttentionKind::ALL
            .iter()
            .position(|kind| *kind == flag.kind);
        (urgency, flag.since)
    });
    flags
}

/// After which place the page begins, as stored.
pub fn beginning(query: &ListQuery) -> (i64, Vec<u8>) {
    match query.after {
        Some(cursor) => (
            cursor.since.timestamp_millis(),
            cursor.traveller.to_bytes().to_vec(),
        ),
        None => (i64::MIN, Vec::new()),
    }
}

impl Storage {
    /// One page along the index, and one place more if there are more; of those only who has
    /// `text` somewhere, where it is given.
    async fn walk(&self, query: &ListQuery, text: Option<&str>) -> Result<Vec<Place>> {
        let (since, traveller) = beginning(query);
        let (sql, pattern) = match (text, &*WALK_FOUND) {
            (None, _) => (&*WALK, None),
            (Some(text), Some(sql)) if is_indexed(text) => {
                (sql, Some(dialect::search_pattern(text)))
            }
            (Some(text), _) => (&*WALK_CONTAINING, Some(like(text))),
        };
        // Put together from constants of this program only.
        let statement = sqlx::query_scalar(AssertSqlSafe(sql.as_str()))
            .bind(list_number(query.list))
            .bind(horizon(query))
            .bind(date_text(query.today))
            .bind(since)
            .bind(traveller)
            .bind(i64::from(query.limit) + 1);
        let statement = match pattern {
            Some(pattern) => statement.bind(pattern),
            None => statement,
        };
        let text: String = statement.fetch_one(&self.read).await.map_err(unavailable)?;
        Place::all(&text)
    }

    /// How many cases the list has.
    async fn count(&self, query: &ListQuery) -> Result<u64> {
        let horizon = DateTime::from_timestamp_millis(horizon(query)).unwrap_or(query.now);
        let (quarter, end) = quarters_before(horizon);
        let count: i64 = sqlx::query_scalar(
            "SELECT CAST(coalesce((SELECT sum(cases) FROM line_counts
                 WHERE list = $1 AND quarter <= $2 AND release_date > $3), 0) AS BIGINT)
             + (SELECT count(*) FROM lines
                 WHERE list = $1 AND since > $4 AND since <= $5 AND release_date > $3)",
        )
        .bind(list_number(query.list))
        .bind(quarter)
        .bind(date_text(query.today))
        .bind(end)
        .bind(horizon.timestamp_millis())
        .fetch_one(&self.read)
        .await
        .map_err(unavailable)?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// The rows at these places, with their flags.
    async fn rows(
        &self,
        places: &[Place],
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<Vec<ListRow>> {
        let travellers: Vec<TravellerId> = places.iter().map(|place| place.traveller).collect();
        let unfiled = travellers.iter().map(|it| (*it, self.unfiled.of(*it)));
        let unfiled: HashMap<TravellerId, Vec<Entry>> = unfiled.collect();
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        let mut flags = flags_of(&mut connection, &travellers).await?;
        let mut found = HashMap::new();
        for piece in filled(&travellers) {
            let mut query = sqlx::query_scalar(ROWS.sql(piece.len(), dialect::mark));
            for traveller in &piece {
                query = query.bind(traveller.to_bytes().to_vec());
            }
            let text: String = query
                .fetch_one(&mut *connection)
                .await
                .map_err(unavailable)?;
            let rows: Vec<LineRow> = gathered("travellers", &text)?;
            found.extend(rows.into_iter().map(|row| (row.id.0, row)));
        }
        places
            .iter()
            // Whoever was destroyed between the two looks has no row.
            .filter_map(|place| Some((place, found.remove(&place.traveller.to_bytes())?)))
            .map(|(place, row)| {
                let attention = flags.remove(&place.traveller).unwrap_or_default();
                let address = row.address_on(&self.seal, today)?;
                let is_not_phoned = row.is_not_phoned(&self.seal)?;
                let mut row = row.into_list_row(*place, matured(attention, now), address)?;
                row.is_not_phoned = is_not_phoned;
                for entry in unfiled.get(&place.traveller).into_iter().flatten() {
                    add_unfiled(&mut row, entry);
                }
                Ok(row)
            })
            .collect()
    }
}

/// Of two reports that were captured at the same time, the later one counts.
fn add_unfiled(row: &mut ListRow, entry: &Entry) {
    let at = entry.captured_at;
    match (entry.person, entry.kind) {
        (Person::Traveller, "location") if row.last_location.is_none_or(|it| it.0 <= at) => {
            row.last_location = Some((at, entry.verdict));
        }
        (Person::Traveller, "health") => row.last_health = row.last_health.max(Some(at)),
        _ => {}
    }
}

#[derive(Deserialize)]
struct LineRow {
    id: HexId,
    name: String,
    flight: String,
    seat: String,
    arrival_date: String,
    days: i64,
    release_date: String,
    state: String,
    place_address: Option<String>,
    place_changes_sealed: Option<Hex>,
    wishes_sealed: Option<Hex>,
    location_at: Option<i64>,
    location_verdict: Option<String>,
    health_at: Option<i64>,
}

impl LineRow {
    /// Of the waiting place that is valid on `today`.
    fn address_on(&self, seal: &Seal, today: NaiveDate) -> Result<Option<String>> {
        let row = Row {
            table: "travellers",
            key: &self.id.0,
        };
        let changes = changes_from(
            seal,
            row,
            self.place_changes_sealed.as_ref().and_then(Hex::bytes),
        )?;
        let address = address_on(self.place_address.as_deref(), &changes, today);
        Ok(address.map(str::to_owned))
    }

    /// Whether nobody may phone the traveller.
    fn is_not_phoned(&self, seal: &Seal) -> Result<bool> {
        let row = Row {
            table: "travellers",
            key: &self.id.0,
        };
        let sealed = self.wishes_sealed.as_ref().and_then(Hex::bytes);
        Ok(wishes_from(seal, row, sealed)?.is_not_phoned())
    }

    fn into_list_row(
        self,
        place: Place,
        attention: Vec<Attention>,
        address: Option<String>,
    ) -> Result<ListRow> {
        let row = Row {
            table: "travellers",
            key: &self.id.0,
        };
        let location_at = self
            .location_at
            .map(|at| row.time("location_at", at))
            .transpose()?;
        let verdict = self
            .location_verdict
            .map(|word| row.parsed("verdict", word.parse()));
        let verdict = verdict.transpose()?;
        Ok(ListRow {
            traveller: place.traveller,
            arrival_date: row.date("arrival_date", &self.arrival_date)?,
            days: row.parsed("days", u16::try_from(self.days))?,
            release_date: row.date("release_date", &self.release_date)?,
            case: row.parsed("state", self.state.parse::<CaseState>())?,
            attention,
            last_location: location_at.map(|at| (at, verdict)),
            last_health: self
                .health_at
                .map(|at| row.time("health_at", at))
                .transpose()?,
            cursor: Cursor {
                since: place.since,
                traveller: place.traveller,
            },
            name: self.name,
            flight: self.flight,
            seat: self.seat,
            address,
            is_not_phoned: false,
        })
    }
}
