//! Facts about prompts, between rows and the domain.

use hashbrown::HashMap;
use okaeri_domain::{
    ids::{ReportId, TravellerId},
    prompt::{
        Contest, Delivery, Excuse, ExcuseReason, Mark, PromptFacts, PromptId, Reason, Settlement,
    },
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
    Connection, dialect,
};

/// What a reason is sealed for.
const REASON: &str = "contests.reason";

static DELIVERIES: Bulk = Bulk::new(
    "SELECT traveller, prompt, opens, due, delivered_at, opened_at FROM prompt_deliveries
     WHERE traveller IN (",
    "?",
    ")",
);
static EXCUSES: Bulk = Bulk::new(
    "SELECT traveller, at, ends_at, reason FROM excuses WHERE traveller IN (",
    "?",
    ")",
);
static CONTESTS: Bulk = Bulk::new(
    "SELECT traveller, mark, at, reason_sealed, settled_at, stands FROM contests
     WHERE traveller IN (",
    "?",
    ")",
);
static DELIVER: Bulk = Bulk::new(
    "INSERT INTO prompt_deliveries (traveller, prompt, opens, due, delivered_at, opened_at) VALUES ",
    "(?, ?, ?, ?, ?, ?)",
    " ON CONFLICT (traveller, prompt)
      DO UPDATE SET opened_at = coalesce(prompt_deliveries.opened_at, excluded.opened_at)",
);

type DeliveryRow = (Vec<u8>, String, i64, i64, i64, Option<i64>);
type ExcuseRow = (Vec<u8>, i64, i64, String);
type ContestRow = (Vec<u8>, String, i64, Vec<u8>, Option<i64>, Option<i64>);

/// All that is stored about the prompts of each; whoever has nothing is not among them.
pub async fn facts_of(
    connection: &mut Connection,
    seal: &Seal,
    travellers: &[TravellerId],
) -> Result<HashMap<TravellerId, PromptFacts>> {
    let mut facts: HashMap<TravellerId, PromptFacts> = HashMap::new();
    for piece in filled(travellers) {
        let deliveries: Vec<DeliveryRow> = fetch(connection, &DELIVERIES, &piece).await?;
        for (id, prompt, opens, due, delivered_at, opened_at) in deliveries {
            let row = row("prompt_deliveries", &id);
            let delivery = Delivery {
                prompt: row.parsed("prompt", prompt.parse())?,
                opens: row.time("opens", opens)?,
                due: row.time("due", due)?,
                delivered_at: row.time("delivered_at", delivered_at)?,
                opened_at: opened_at.map(|at| row.time("opened_at", at)).transpose()?,
            };
            let of = facts.entry(row.traveller("traveller", &id)?).or_default();
            of.deliveries.push(delivery);
        }
        let excuses: Vec<ExcuseRow> = fetch(connection, &EXCUSES, &piece).await?;
        for (id, at, ends_at, reason) in excuses {
            let row = row("excuses", &id);
            let reason = ExcuseReason::from_word(&reason);
            let excuse = Excuse {
                at: row.time("at", at)?,
                until: row.time("ends_at", ends_at)?,
                reason: reason.ok_or_else(|| row.unreadable("reason"))?,
            };
            let of = facts.entry(row.traveller("traveller", &id)?).or_default();
            of.excuses.push(excuse);
        }
        let contests: Vec<ContestRow> = fetch(connection, &CONTESTS, &piece).await?;
        for contest in contests {
            let traveller = row("contests", &contest.0).traveller("traveller", &contest.0)?;
            let contest = contest_from(&contest, seal)?;
            facts.entry(traveller).or_default().contests.push(contest);
        }
    }
    Ok(facts)
}

async fn fetch<R>(
    connection: &mut Connection,
    statement: &Bulk,
    piece: &[TravellerId],
) -> Result<Vec<R>>
where
    R: for<'r> sqlx::FromRow<'r, <super::Db as sqlx::Database>::Row> + Send + Unpin,
{
    let mut query = sqlx::query_as(statement.sql(piece.len(), dialect::mark));
    for traveller in piece {
        query = query.bind(traveller.to_bytes().to_vec());
    }
    query.fetch_all(connection).await.map_err(unavailable)
}

fn row<'a>(table: &'static str, key: &'a [u8]) -> Row<'a> {
    Row { table, key }
}

fn contest_from(columns: &ContestRow, seal: &Seal) -> Result<Contest> {
    let (id, mark, at, reason, settled_at, stands) = columns;
    let row = row("contests", id);
    let plain = row.parsed("reason_sealed", seal.open(REASON, &place(id, mark), reason))?;
    let plain = row.parsed("reason_sealed", String::from_utf8(plain))?;
    let settled = settled_at
        .map(|at| {
            Ok(Settlement {
                at: row.time("settled_at", at)?,
                stands: *stands == Some(1),
            })
        })
        .transpose()?;
    Ok(Contest {
        mark: mark_from(row, mark)?,
        at: row.time("at", *at)?,
        reason: Reason::parse(&plain).ok_or_else(|| row.unreadable("reason_sealed"))?,
        settled,
    })
}

/// The words of a contest, sealed for their row.
pub fn reason_sealed(seal: &Seal, traveller: TravellerId, contest: &Contest) -> Vec<u8> {
    let place = place(traveller.as_bytes(), &mark_text(contest.mark));
    seal.seal(REASON, &place, contest.reason.as_str().as_bytes())
}

/// The key of a row of contests.
fn place(traveller: &[u8], mark: &str) -> Vec<u8> {
    [traveller, mark.as_bytes()].concat()
}

/// A mark as stored: a prompt has dots, a report has none.
pub fn mark_text(mark: Mark) -> String {
    match mark {
        Mark::Missed(prompt) => prompt.to_string(),
        Mark::Outside(report) => report.to_string(),
    }
}

fn mark_from(row: Row<'_>, text: &str) -> Result<Mark> {
    if text.contains('.') {
        let prompt = row.parsed("mark", text.parse::<PromptId>())?;
        Ok(Mark::Missed(prompt))
    } else {
        let report = row.parsed("mark", text.parse::<ReportId>())?;
        Ok(Mark::Outside(report))
    }
}

/// Notes that prompts reached their phones, inside a transaction; of each, the first time stays.
pub async fn deliver(connection: &mut Connection, shown: &[(TravellerId, Delivery)]) -> Result<()> {
    let mut shown = shown.to_vec();
    // In one order in all processes, and each once: a statement may not touch a row twice.
    shown.sort_by_key(|(traveller, it)| (*traveller, it.prompt, it.delivered_at));
    shown.dedup_by(|(traveller, later), (of, first)| {
        let is_same = (*traveller, later.prompt) == (*of, first.prompt);
        if is_same {
            first.opened_at = first.opened_at.or(later.opened_at);
        }
        is_same
    });
    let mut rows = Rows::new(6, shown.len());
    for (traveller, delivery) in &shown {
        rows.push([
            Value::Id(traveller.to_bytes()),
            Value::Text(Some(delivery.prompt.to_string())),
            Value::Integer(delivery.opens.timestamp_millis()),
            Value::Integer(delivery.due.timestamp_millis()),
            Value::Integer(delivery.delivered_at.timestamp_millis()),
            Value::Time(delivery.opened_at.map(|at| at.timestamp_millis())),
        ]);
    }
    dialect::write(connection, &DELIVER, &rows).await
}
