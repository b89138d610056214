//! Flags and deadlines, and the lines of the lists that follow from them: changed together.

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::{DateTime, NaiveDate, Utc};
use hashbrown::HashMap;
use okaeri_domain::{
    attention::{self, Attention, AttentionKind, Change, LineList},
    ids::TravellerId,
    store::Result,
};

use super::{
    super::super::{
        bulk::{Bulk, filled},
        rows::{HexId, Row, date_text, gathered, person_bytes},
        unavailable,
        values::{Rows, Value},
    },
    Connection, dialect,
};

/// The unit of `line_counts`, in milliseconds. The hours of a programme are mostly on it, so that
/// the many deadlines of one instant are counted as a whole.
const QUARTER: i64 = 15 * 60 * 1000;

static FLAGS: LazyLock<Bulk> = LazyLock::new(|| {
    let (traveller, person) = (dialect::hex("traveller"), dialect::hex("person"));
    let columns = format!("{traveller}, {person}, kind, since");
    Bulk::selecting(&dialect::gathered(&columns, ""), "attention", "traveller")
});
static SET_FLAGS: Bulk = Bulk::new(
    "INSERT INTO attention (traveller, person, kind, since) VALUES ",
    "(?, ?, ?, ?)",
    " ON CONFLICT (traveller, person, kind) DO UPDATE SET since = excluded.since",
);
static SET_LINES: Bulk = Bulk::new(
    dialect::SET_LINE[0],
    dialect::SET_LINE[1],
    " ON CONFLICT (traveller, list) DO UPDATE SET since = excluded.since",
);
static UNLIST: Bulk = Bulk::new(
    "DELETE FROM lines WHERE traveller IN (",
    "?",
    ") RETURNING list, since, release_date",
);
static ADD_COUNTS: Bulk = Bulk::new(
    "INSERT INTO line_counts (list, quarter, release_date, cases) VALUES ",
    "(?, ?, ?, ?)",
    " ON CONFLICT (list, quarter, release_date)
      DO UPDATE SET cases = line_counts.cases + excluded.cases",
);

/// The quarter that holds `since`, counted so that it ends at `quarter * QUARTER` and includes
/// its end.
pub fn quarter_of(since: DateTime<Utc>) -> i64 {
    quarter_of_millis(since.timestamp_millis())
}

fn quarter_of_millis(since: i64) -> i64 {
    -(-since).div_euclid(QUARTER)
}

/// The last quarter that is over at `now`, and its end.
pub fn quarters_before(now: DateTime<Utc>) -> (i64, i64) {
    let quarter = now.timestamp_millis().div_euclid(QUARTER);
    (quarter, quarter * QUARTER)
}

/// The flags of each of the travellers, whether or not their time has come.
pub async fn flags_of(
    connection: &mut Connection,
    travellers: &[TravellerId],
) -> Result<HashMap<TravellerId, Vec<Attention>>> {
    let mut flags: HashMap<TravellerId, Vec<Attention>> = HashMap::new();
    for piece in filled(travellers) {
        let mut query = sqlx::query_scalar(FLAGS.sql(piece.len(), dialect::mark));
        for traveller in &piece {
            query = query.bind(traveller.to_bytes().to_vec());
        }
        let text: String = query
            .fetch_one(&mut *connection)
            .await
            .map_err(unavailable)?;
        let rows: Vec<(HexId, HexId, String, i64)> = gathered("attention", &text)?;
        for (HexId(traveller), HexId(person), kind, since) in rows {
            let row = Row {
                table: "attention",
                key: &traveller,
            };
            let id = row.traveller("traveller", &traveller)?;
            let kind = AttentionKind::from_stored(&kind);
            flags.entry(id).or_default().push(Attention {
                kind: kind.ok_or_else(|| row.unreadable("kind"))?,
                person: row.person(id, &person)?,
                since: row.time("since", since)?,
            });
        }
    }
    Ok(flags)
}

/// What becomes of a traveller's flags.
#[derive(Debug)]
pub struct Shift {
    pub traveller: TravellerId,
    pub release_date: NaiveDate,
    /// None where the traveller is new and stands on no list yet.
    pub before: Option<Vec<Attention>>,
    pub after: Vec<Attention>,
}

/// Applies what the domain decided to the flags of one traveller, whose row is locked.
pub async fn apply(
    connection: &mut Connection,
    traveller: TravellerId,
    release_date: NaiveDate,
    changes: &[Change],
) -> Result<()> {
    let mut flags = flags_of(connection, &[traveller]).await?;
    let before = flags.remove(&traveller).unwrap_or_default();
    let after = attention::after(before.clone(), changes);
    let shift = Shift {
        traveller,
        release_date,
        before: Some(before),
        after,
    };
    write(connection, &[shift]).await
}

/// Writes what has changed, and nothing else.
pub async fn write(connection: &mut Connection, shifts: &[Shift]) -> Result<()> {
    let mut writing = Writing::default();
    for shift in shifts {
        writing.flags(shift);
        writing.lines(shift);
    }
    writing.run(connection).await
}

/// Takes cases off all lists, and out of their totals, for good. Whoever was taken off already has no
/// line and is counted nowhere, so the lines tell, and not the flags.
pub async fn unlist(connection: &mut Connection, travellers: &[TravellerId]) -> Result<()> {
    let mut writing = Writing::default();
    for piece in filled(travellers) {
        let mut query = sqlx::query_as(UNLIST.sql(piece.len(), dialect::mark));
        for traveller in &piece {
            query = query.bind(traveller.to_bytes().to_vec());
        }
        let lines: Vec<(i64, i64, String)> = query
            .fetch_all(&mut *connection)
            .await
            .map_err(unavailable)?;
        for (list, since, release_date) in lines {
            let place = (list, quarter_of_millis(since), release_date);
            *writing.counts.entry(place).or_default() -= 1;
        }
    }
    writing.run_lines(connection).await
}

/// Rows to be written, by table.
#[derive(Default)]
struct Writing {
    set_flags: Vec<(TravellerId, Attention)>,
    clear_flags: Vec<(TravellerId, Attention)>,
    set_lines: Vec<(TravellerId, i64, DateTime<Utc>, String)>,
    clear_lines: Vec<(TravellerId, i64)>,
    /// By list, quarter and day of release. In the order of the key, so that no two processes
    /// wait for each other.
    counts: BTreeMap<(i64, i64, String), i64>,
}

impl Writing {
    fn flags(&mut self, shift: &Shift) {
        let before = shift.before.as_deref().unwrap_or_default();
        let is_same = |flag: &Attention, other: &Attention| {
            flag.kind == other.kind && flag.person == other.person
        };
        for flag in &shift.after {
            if !before.contains(flag) {
                self.set_flags.push((shift.traveller, *flag));
            }
        }
        for flag in before {
            if !shift.after.iter().any(|other| is_same(flag, other)) {
                self.clear_flags.push((shift.traveller, *flag));
            }
        }
    }

    fn lines(&mut self, shift: &Shift) {
        for (list, line_list) in (0_i64..).zip(LineList::ALL) {
            let before = shift
                .before
                .as_deref()
                .and_then(|flags| line_list.since(flags));
            let after = line_list.since(&shift.after);
            if before == after {
                continue;
            }
            let release = || date_text(shift.release_date);
            if let Some(before) = before {
                *self
                    .counts
                    .entry((list, quarter_of(before), release()))
                    .or_default() -= 1;
            }
            if let Some(after) = after {
                *self
                    .counts
                    .entry((list, quarter_of(after), release()))
                    .or_default() += 1;
                self.set_lines
                    .push((shift.traveller, list, after, release()));
            } else {
                self.clear_lines.push((shift.traveller, list));
            }
        }
    }

    async fn run(self, connection: &mut Connection) -> Result<()> {
        for (traveller, flag) in &self.clear_flags {
            sqlx::query("DELETE FROM attention WHERE traveller = $1 AND person = $2 AND kind = $3")
                .bind(traveller.as_bytes())
                .bind(person_bytes(*traveller, flag.person).to_vec())
                .bind(flag.kind.as_str())
                .execute(&mut *connection)
                .await
                .map_err(unavailable)?;
        }
        let mut rows = Rows::new(4, self.set_flags.len());
        for (traveller, flag) in &self.set_flags {
            rows.push([
                Value::Id(traveller.to_bytes()),
                Value::Id(person_bytes(*traveller, flag.person)),
                Value::Word(Some(flag.kind.as_str())),
                Value::Integer(flag.since.timestamp_millis()),
            ]);
        }
        dialect::write(connection, &SET_FLAGS, &rows).await?;
        self.run_lines(connection).await
    }

    async fn run_lines(self, connection: &mut Connection) -> Result<()> {
        for (traveller, list) in &self.clear_lines {
            sqlx::query("DELETE FROM lines WHERE traveller = $1 AND list = $2")
                .bind(traveller.as_bytes())
                .bind(list)
                .execute(&mut *connection)
                .await
                .map_err(unavailable)?;
        }
        let mut rows = Rows::new(4, self.set_lines.len());
        for (traveller, list, since, release_date) in self.set_lines {
            rows.push([
                Value::Id(traveller.to_bytes()),
                Value::Integer(list),
                Value::Integer(since.timestamp_millis()),
                Value::Text(Some(release_date)),
            ]);
        }
        dialect::write(connection, &SET_LINES, &rows).await?;
        let counts = self.counts.into_iter().filter(|(_, cases)| *cases != 0);
        let mut rows = Rows::new(4, 0);
        for ((list, quarter, release_date), cases) in counts {
            rows.push([
                Value::Integer(list),
                Value::Integer(quarter),
                Value::Text(Some(release_date)),
                Value::Integer(cases),
            ]);
        }
        dialect::write(connection, &ADD_COUNTS, &rows).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_includes_its_end() {
        let at = |millis| DateTime::from_timestamp_millis(millis).unwrap();
        for (millis, quarter) in [(1, 1), (QUARTER, 1), (QUARTER + 1, 2), (0, 0), (-1, 0)] {
            assert_eq!(quarter_of(at(millis)), quarter, "{millis}");
        }
        for now in [0, 1, QUARTER - 1, QUARTER, QUARTER + 1] {
            let (over, end) = quarters_before(at(now));
            assert!(end <= now && now < end + QUARTER);
            assert_eq!(quarter_of(at(end)), over);
            assert_eq!(quarter_of(at(end + 1)), over + 1);
        }
    }
}
