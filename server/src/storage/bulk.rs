//! Statements for many rows at once: their text is made for 1, 2, 4 … 256 rows, each once, so that
//! the database prepares few statements and one journey carries many rows.

use std::sync::{Arc, OnceLock};

use sqlx::AssertSqlSafe;

/// Rows in one statement at most.
pub const MOST: usize = 256;
const SIZES: usize = MOST.ilog2() as usize + 1;

/// A statement with a repeated part. Parameters are written `?`, in their order.
#[derive(Debug)]
pub struct Bulk {
    head: &'static str,
    row: &'static str,
    tail: &'static str,
    texts: [OnceLock<Arc<str>>; SIZES],
}

impl Bulk {
    /// `row` is repeated, separated by commas, between `head` and `tail`.
    pub const fn new(head: &'static str, row: &'static str, tail: &'static str) -> Self {
        Self {
            head,
            row,
            tail,
            texts: [const { OnceLock::new() }; SIZES],
        }
    }

    /// The text for `rows` rows, a power of two; `mark` writes the n-th parameter, from 1 on.
    pub fn sql(&self, rows: usize, mark: fn(usize) -> String) -> AssertSqlSafe<Arc<str>> {
        debug_assert!(rows.is_power_of_two() && rows <= MOST);
        let text = self.texts[rows.ilog2() as usize].get_or_init(|| {
            let repeated = vec![self.row; rows].join(", ");
            numbered(&format!("{}{repeated}{}", self.head, self.tail), mark).into()
        });
        // The text is put together from constants of this program only.
        AssertSqlSafe(Arc::clone(text))
    }
}

fn numbered(text: &str, mark: fn(usize) -> String) -> String {
    let mut parts = text.split('?');
    let first = parts.next().unwrap_or_default().to_owned();
    parts
        .enumerate()
        .fold(first, |text, (index, part)| text + &mark(index + 1) + part)
}

/// The items in pieces whose lengths are powers of two, the longest first: for an INSERT.
pub fn pieces<T>(items: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let length = 1 << rest.len().min(MOST).checked_ilog2()?;
        let (piece, others) = rest.split_at(length);
        rest = others;
        Some(piece)
    })
}

/// The items in pieces, each filled up to a power of two with its last item: for `IN (…)`, where
/// an item that is named twice does no harm.
pub fn filled<T: Clone>(items: &[T]) -> impl Iterator<Item = Vec<T>> {
    items.chunks(MOST).map(|chunk| {
        let mut piece = chunk.to_vec();
        if let Some(last) = chunk.last() {
            piece.resize(chunk.len().next_power_of_two(), last.clone());
        }
        piece
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_numbered_as_the_engine_wants() {
        let bulk = Bulk::new("SELECT ? FROM t WHERE id IN (", "?", ")");
        let AssertSqlSafe(text) = bulk.sql(2, |n| format!("${n}"));
        assert_eq!(&*text, "SELECT $1 FROM t WHERE id IN ($2, $3)");
        let bulk = Bulk::new("INSERT INTO t VALUES ", "(?, ?)", "");
        let AssertSqlSafe(text) = bulk.sql(2, |_| "?".to_owned());
        assert_eq!(&*text, "INSERT INTO t VALUES (?, ?), (?, ?)");
    }

    #[test]
    fn pieces_hold_every_item_once() {
        for count in [0, 1, 2, 3, 63, 64, 256, 300, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let together: Vec<usize> = pieces(&items).flatten().copied().collect();
            assert_eq!(together, items);
            assert!(pieces(&items).all(|piece| piece.len().is_power_of_two()));
            for piece in filled(&items) {
                assert!(piece.len().is_power_of_two() && piece.len() <= MOST);
            }
            let named: std::collections::BTreeSet<usize> = filled(&items).flatten().collect();
            assert_eq!(named.len(), count);
        }
    }
}
