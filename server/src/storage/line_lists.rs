//! The console's lists: who needs a person, longest waiting first.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    attention::{Attention, AttentionKind, LineList},
    case::CaseState,
    ids::TravellerId,
    store::{Cursor, LineLists, ListPage, ListQuery, ListRow, Result},
    traveller::PassportNumber,
};
use sqlx::{AssertSqlSafe, FromRow};

use super::{
    Storage,
    rows::{Row, date_text},
    unavailable,
};

#[derive(FromRow)]
struct LineRow {
    id: Vec<u8>,
    name: String,
    flight: String,
    seat: String,
    arrival_date: String,
    days: i64,
    release_date: String,
    state: String,
    place_address: Option<String>,
    since: i64,
    location_at: Option<i64>,
    location_verdict: Option<String>,
    health_at: Option<i64>,
}

#[derive(FromRow)]
struct FlagRow {
    person: Vec<u8>,
    kind: String,
    since: i64,
}

#[async_trait]
impl LineLists for Storage {
    async fn line_list(&self, query: ListQuery) -> Result<ListPage> {
        let (mut rows, total) = tokio::try_join!(self.lines(&query), self.count(&query))?;
        let more = rows.len() > query.limit as usize;
        rows.truncate(query.limit as usize);
        let mut page = Vec::with_capacity(rows.len());
        for row in rows {
            let row = row.into_list_row()?;
            let attention = self.attention_of(row.traveller, query.now).await?;
            page.push(ListRow { attention, ..row });
        }
        Ok(ListPage {
            rows: page,
            more,
            total,
        })
    }

    async fn list_counts(&self, now: DateTime<Utc>, today: NaiveDate) -> Result<[u64; 4]> {
        let mut counts = [0; 4];
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
        let rows: Vec<FlagRow> = sqlx::query_as(
            "SELECT person, kind, since FROM attention WHERE traveller = $1 AND since <= $2",
        )
        .bind(traveller.as_bytes())
        .bind(now.timestamp_millis())
        .fetch_all(&self.read)
        .await
        .map_err(unavailable)?;
        let mut flags: Vec<Attention> = rows
            .into_iter()
            .map(|flag| {
                let row = Row {
                    table: "attention",
                    key: traveller.as_bytes(),
                };
                let kind = AttentionKind::from_stored(&flag.kind);
                Ok(Attention {
                    kind: kind.ok_or_else(|| row.unreadable("kind"))?,
                    person: row.person(&flag.person)?,
                    since: row.time("since", flag.since)?,
                })
            })
            .collect::<Result<_>>()?;
        flags.sort_by_key(|flag| {
            let urgency = AttentionKind::ALL
                .iter()
                .position(|kind| *kind == flag.kind);
            (urgency, flag.since)
        });
        Ok(flags)
    }
}

/// The rows of a list with their key `since`: the oldest flag of the list's kinds; in the list of
/// all, of any kind, and whoever has no flag comes last.
///
/// $1 now, $2 today, $3 search pattern or NULL, $4 passport index or NULL.
fn matching(list: LineList) -> String {
    let kinds: Vec<String> = list
        .kinds()
        .iter()
        .map(|kind| format!("'{}'", kind.as_str()))
        .collect();
    let (join, of_kind) = if kinds.is_empty() {
        ("LEFT JOIN", String::new())
    } else {
        ("JOIN", format!("AND kind IN ({})", kinds.join(", ")))
    };
    format!(
        "SELECT travellers.*, coalesce(flags.since, {NEVER}) AS since
         FROM travellers {join} (
             SELECT traveller, min(since) AS since FROM attention
             WHERE since <= $1 {of_kind} GROUP BY traveller
         ) AS flags ON flags.traveller = travellers.id
         WHERE release_date > $2 AND state IN ('expected', 'active')
             AND ($3 IS NULL OR search_text LIKE $3 ESCAPE '\\' OR passport_index = $4)"
    )
}

/// Later than any flag: sorts last. The last millisecond that chrono can hold is later still.
const NEVER: i64 = 8_000_000_000_000_000;

impl Storage {
    async fn lines(&self, query: &ListQuery) -> Result<Vec<LineRow>> {
        let sql = format!(
            "SELECT page.id, name, flight, seat, arrival_date, days, release_date, state,
                 place_address, since,
                 (SELECT max(captured_at) FROM reports
                  WHERE traveller = page.id AND kind = 'location' AND person = x'') AS location_at,
                 (SELECT verdict FROM reports
                  WHERE traveller = page.id AND kind = 'location' AND person = x''
                  ORDER BY captured_at DESC LIMIT 1) AS location_verdict,
                 (SELECT max(captured_at) FROM reports
                  WHERE traveller = page.id AND kind = 'health' AND person = x'') AS health_at
             FROM ({}) AS page
             WHERE ($5 IS NULL OR (since, page.id) > ($5, $6))
             ORDER BY since, page.id LIMIT $7",
            matching(query.list)
        );
        let after = query.after.map(|cursor| cursor.since.timestamp_millis());
        // The text is put together from constants of this program only.
        sqlx::query_as(AssertSqlSafe(sql))
            .bind(query.now.timestamp_millis())
            .bind(date_text(query.today))
            .bind(query.search.as_deref().map(like))
            .bind(self.search_index(query))
            .bind(after)
            .bind(
                query
                    .after
                    .map(|cursor| cursor.traveller.as_bytes().to_vec()),
            )
            .bind(i64::from(query.limit) + 1)
            .fetch_all(&self.read)
            .await
            .map_err(unavailable)
    }

    async fn count(&self, query: &ListQuery) -> Result<u64> {
        let sql = format!("SELECT count(*) FROM ({})", matching(query.list));
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql))
            .bind(query.now.timestamp_millis())
            .bind(date_text(query.today))
            .bind(query.search.as_deref().map(like))
            .bind(self.search_index(query))
            .fetch_one(&self.read)
            .await
            .map_err(unavailable)?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// Where the search is a whole passport number, its index.
    fn search_index(&self, query: &ListQuery) -> Option<Vec<u8>> {
        let passport = PassportNumber::parse(query.search.as_deref()?).ok()?;
        Some(self.passport_index(&passport).to_vec())
    }
}

/// A pattern that finds `text` anywhere, its own wildcards taken literally.
fn like(text: &str) -> String {
    let escaped = text
        .trim()
        .to_lowercase()
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

impl LineRow {
    fn into_list_row(self) -> Result<ListRow> {
        let row = Row {
            table: "travellers",
            key: &self.id,
        };
        let traveller = row.parsed("id", TravellerId::try_from(self.id.as_slice()))?;
        let location_at = self
            .location_at
            .map(|at| row.time("location_at", at))
            .transpose()?;
        let verdict = self
            .location_verdict
            .map(|word| row.parsed("verdict", word.parse()));
        let verdict = verdict.transpose()?;
        Ok(ListRow {
            traveller,
            arrival_date: row.date("arrival_date", &self.arrival_date)?,
            days: row.parsed("days", u16::try_from(self.days))?,
            release_date: row.date("release_date", &self.release_date)?,
            case: row.parsed("state", self.state.parse::<CaseState>())?,
            attention: Vec::new(),
            last_location: location_at.map(|at| (at, verdict)),
            last_health: self
                .health_at
                .map(|at| row.time("health_at", at))
                .transpose()?,
            cursor: Cursor {
                since: row.time("since", self.since)?,
                traveller,
            },
            name: self.name,
            flight: self.flight,
            seat: self.seat,
            address: self.place_address,
        })
    }
}
