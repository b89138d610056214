//! Finding cases on a list by part of a name, flight, seat or address, or by passport number.

use okaeri_domain::{
    attention::LineList,
    ids::TravellerId,
    store::{ListQuery, Result},
    traveller::PassportNumber,
};

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::{Row, date_text},
        unavailable,
    },
    Storage, dialect,
    line_lists::{Place, horizon},
};

/// A search that finds more is too wide to be counted and sorted.
const MOST_FOUND: usize = 2000;
/// The index of parts of words knows nothing shorter.
pub const SHORTEST_PART: usize = 3;

static PLACES: Bulk = Bulk::new(
    // The plus signs: by the traveller, and not along the whole list.
    "SELECT traveller, since FROM lines WHERE +list = ? AND +since <= ? AND release_date > ?
         AND traveller IN (",
    "?",
    ")",
);

impl Storage {
    /// The cases that match, in the order of the list; none if there are too many to tell.
    pub(super) async fn found(&self, query: &ListQuery, text: &str) -> Result<Option<Vec<Place>>> {
        let mut found = if text.chars().count() < SHORTEST_PART {
            self.beginning_with(text).await?
        } else if self.is_too_wide(text).await? {
            return Ok(None);
        } else {
            self.containing(text).await?
        };
        if found.len() > MOST_FOUND {
            return Ok(None);
        }
        found.extend(self.with_passport(text).await?);
        found.sort_unstable();
        found.dedup();
        let mut places = self.on_list(query, &found).await?;
        places.sort_unstable();
        Ok(Some(places))
    }

    /// Whether more than may be found have this part: told without fetching them.
    async fn is_too_wide(&self, text: &str) -> Result<bool> {
        let found: i64 = sqlx::query_scalar(dialect::COUNT_FOUND)
            .bind(dialect::search_pattern(text))
            .bind(limit())
            .fetch_one(&self.read)
            .await
            .map_err(unavailable)?;
        Ok(found >= limit())
    }

    async fn containing(&self, text: &str) -> Result<Vec<TravellerId>> {
        let ids = sqlx::query_scalar(dialect::SEARCH)
            .bind(dialect::search_pattern(text))
            .bind(limit());
        ids_of(ids.fetch_all(&self.read).await.map_err(unavailable)?)
    }

    /// Names that begin with one or two letters.
    async fn beginning_with(&self, text: &str) -> Result<Vec<TravellerId>> {
        let ids = sqlx::query_scalar(
            "SELECT id FROM travellers WHERE search_text >= $1 AND search_text < $2 LIMIT $3",
        )
        .bind(text)
        .bind(format!("{text}\u{10ffff}"))
        .bind(limit());
        ids_of(ids.fetch_all(&self.read).await.map_err(unavailable)?)
    }

    async fn with_passport(&self, text: &str) -> Result<Vec<TravellerId>> {
        let Ok(passport) = PassportNumber::parse(text) else {
            return Ok(Vec::new());
        };
        let ids = sqlx::query_scalar("SELECT id FROM travellers WHERE passport_index = $1")
            .bind(self.passport_index(&passport).to_vec());
        ids_of(ids.fetch_all(&self.read).await.map_err(unavailable)?)
    }

    /// Those of the travellers who stand on the list now.
    async fn on_list(&self, query: &ListQuery, travellers: &[TravellerId]) -> Result<Vec<Place>> {
        let mut places = Vec::new();
        let mut connection = self.read.acquire().await.map_err(unavailable)?;
        for piece in filled(travellers) {
            let mut statement = sqlx::query_as(PLACES.sql(piece.len(), dialect::mark))
                .bind(list_number(query.list))
                .bind(horizon(query))
                .bind(date_text(query.today));
            for traveller in &piece {
                statement = statement.bind(traveller.to_bytes().to_vec());
            }
            let rows: Vec<(Vec<u8>, i64)> = statement
                .fetch_all(&mut *connection)
                .await
                .map_err(unavailable)?;
            for row in rows {
                places.push(Place::from_row(row)?);
            }
        }
        Ok(places)
    }
}

/// One more than may be found, to see that there are more.
fn limit() -> i64 {
    i64::try_from(MOST_FOUND + 1).unwrap_or(i64::MAX)
}

/// The list as stored.
pub fn list_number(list: LineList) -> i64 {
    let place = LineList::ALL.iter().position(|other| *other == list);
    i64::try_from(place.unwrap_or_default()).unwrap_or_default()
}

fn ids_of(rows: Vec<Vec<u8>>) -> Result<Vec<TravellerId>> {
    rows.iter()
        .map(|id| {
            let row = Row {
                table: "travellers",
                key: id,
            };
            row.traveller("id", id)
        })
        .collect()
}
