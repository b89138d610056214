//! Statements for many rows at once: their text is made for some numbers of rows, each once, so that
//! the database prepares few statements and one journey carries many rows.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use sqlx::AssertSqlSafe;

/// Rows in one statement at most.
pub const MOST: usize = 256;
/// Up to here there is a text for every number of rows, above it for each multiple of [`STEP`].
const EACH: usize = 32;
const STEP: usize = 16;
const SIZES: usize = EACH + (MOST - EACH) / STEP;

/// The largest number of rows that there is a text for and that is not above `rows`.
fn size(rows: usize) -> usize {
    match rows.min(MOST) {
        rows @ 0..=EACH => rows,
        rows => rows / STEP * STEP,
    }
}

/// Where the text for `size` rows is kept.
fn place(size: usize) -> usize {
    if size <= EACH {
        size - 1
    } else {
        EACH - 1 + (size - EACH) / STEP
    }
}

/// A statement with a repeated part. Parameters are written `?`, in their order.
#[derive(Debug)]
pub struct Bulk {
    head: Cow<'static, str>,
    row: &'static str,
    tail: &'static str,
    texts: [OnceLock<Arc<str>>; SIZES],
}

impl Bulk {
    /// `row` is repeated, separated by commas, between `head` and `tail`.
    pub const fn new(head: &'static str, row: &'static str, tail: &'static str) -> Self {
        Self {
            head: Cow::Borrowed(head),
            row,
            tail,
            texts: [const { OnceLock::new() }; SIZES],
        }
    }

    /// The rows of `table` with one of so many values in `column`, as [`gathered`](super) has them.
    pub fn selecting(gathered: &str, table: &str, column: &str) -> Self {
        let mut bulk = Self::new("", "?", ")");
        bulk.head = format!("SELECT {gathered} FROM {table} WHERE {column} IN (").into();
        bulk
    }

    /// The text for `rows` rows, as many as a piece has; `mark` writes the n-th parameter, from 1
    /// on.
    pub fn sql(&self, rows: usize, mark: fn(usize) -> String) -> AssertSqlSafe<Arc<str>> {
        debug_assert!(rows > 0 && rows == size(rows));
        let text = self.texts[place(rows)].get_or_init(|| {
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

/// The items in few pieces that there are texts for, the longest first: for an INSERT.
pub fn pieces<T>(items: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let (piece, others) = rest.split_at(size(rest.len()));
        rest = others;
        (!piece.is_empty()).then_some(piece)
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
            assert!(pieces(&items).count() <= count.div_ceil(MOST) + 1);
            for piece in pieces(&items) {
                assert_eq!(piece.len(), size(piece.len()));
                assert!(place(piece.len()) < SIZES);
            }
            for piece in filled(&items) {
                assert!(piece.len().is_power_of_two() && piece.len() == size(piece.len()));
            }
            let named: std::collections::BTreeSet<usize> = filled(&items).flatten().collect();
            assert_eq!(named.len(), count);
        }
    }
}
