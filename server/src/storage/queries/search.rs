//! Finding cases on a list by part of a name, flight, seat or address, or by passport number.

use std::sync::LazyLock;

use okaeri_domain::{
    attention::LineList,
    store::{ListQuery, Result, Total},
    traveller::PassportNumber,
};
use sqlx::AssertSqlSafe;

use super::{
    super::super::{rows::date_text, unavailable},
    Storage, dialect,
    line_lists::{Place, beginning, horizon, in_one},
};

/// A search that finds more is too wide to be counted and sorted.
const MOST_FOUND: i64 = 2000;
/// The index of parts of words knows nothing shorter.
const SHORTEST_PART: usize = 3;

/// Any part of the search text.
static CONTAINING: LazyLock<String> = LazyLock::new(|| found(dialect::MATCHING));
/// Names that begin with one or two letters; the upper bound follows from the lower one.
static BEGINNING_WITH: LazyLock<String> = LazyLock::new(|| {
    let number = dialect::NUMBER;
    found(&format!(
        "SELECT {number} AS number FROM travellers
         WHERE search_text >= $1 AND search_text < $1 || '\u{10ffff}'"
    ))
});

/// One page of the cases found, their total, and how many matched before the list was looked at:
/// where these are too many, no more is looked at. One statement, so that the database does not
/// hand over each of two thousand travellers to have it back. The plus signs: by the traveller, and
/// not along the whole list.
fn found(matching: &str) -> String {
    let number = dialect::NUMBER;
    let page = in_one(
        "SELECT traveller, since FROM places WHERE (since, traveller) > ($7, $8)
         ORDER BY since, traveller LIMIT $9",
    );
    format!(
        "WITH matching AS MATERIALIZED ({matching} LIMIT $2),
         width AS MATERIALIZED (SELECT count(*) AS matched FROM matching),
         everyone AS MATERIALIZED (
             SELECT id FROM (SELECT id FROM travellers WHERE {number} IN (SELECT number FROM matching)
                 LIMIT (SELECT CASE WHEN matched < $2 THEN matched ELSE 0 END FROM width)) AS few
             UNION SELECT id FROM travellers WHERE passport_index = $3
             UNION SELECT traveller FROM companions WHERE passport_index = $3),
         places AS MATERIALIZED (
             SELECT traveller, since FROM lines
             WHERE +list = $4 AND +since <= $5 AND release_date > $6
                 AND traveller IN (SELECT id FROM everyone))
         SELECT matched, (SELECT count(*) FROM places) AS total, ({page}) AS page FROM width"
    )
}

/// Whether the index of parts of words knows a text of this length.
pub fn is_indexed(text: &str) -> bool {
    text.chars().count() >= SHORTEST_PART
}

impl Storage {
    /// One page of the cases that match, with one place more if there are more, and how many there
    /// are; none if they are too many to tell.
    pub(super) async fn found(
        &self,
        query: &ListQuery,
        text: &str,
    ) -> Result<Option<(Vec<Place>, Total)>> {
        let (sql, pattern) = if is_indexed(text) {
            (&*CONTAINING, dialect::search_pattern(text))
        } else {
            (&*BEGINNING_WITH, text.to_owned())
        };
        // Nobody has an empty one.
        let passport = PassportNumber::parse(text)
            .map(|passport| self.passport_index(&passport).to_vec())
            .unwrap_or_default();
        let (since, traveller) = beginning(query);
        // Put together from constants of this program only.
        let (matched, total, page): (i64, i64, String) =
            sqlx::query_as(AssertSqlSafe(sql.as_str()))
                .bind(pattern)
                .bind(MOST_FOUND + 1)
                .bind(passport)
                .bind(list_number(query.list))
                .bind(horizon(query))
                .bind(date_text(query.today))
                .bind(since)
                .bind(traveller)
                .bind(i64::from(query.limit) + 1)
                .fetch_one(&self.read)
                .await
                .map_err(unavailable)?;
        if matched > MOST_FOUND {
            return Ok(None);
        }
        let total = Total::Exactly(u64::try_from(total).unwrap_or_default());
        Ok(Some((Place::all(&page)?, total)))
    }
}

/// The list as stored.
pub fn list_number(list: LineList) -> i64 {
    let place = LineList::ALL.iter().position(|other| *other == list);
    i64::try_from(place.unwrap_or_default()).unwrap_or_default()
}
