//! Rows on their way into a table, whichever engine it belongs to.

/// One value. A `None` still says what it would have been: PostgreSQL wants to know.
#[derive(Debug, Clone)]
pub enum Value {
    /// An id.
    Id([u8; 16]),
    /// A digest.
    Digest([u8; 32]),
    /// Bytes of any length.
    Bytes(Option<Vec<u8>>),
    /// One of the words that the domain has for it.
    Word(Option<&'static str>),
    /// Text.
    Text(Option<String>),
    /// A count, or a time in milliseconds.
    Integer(i64),
    /// A time in milliseconds, where it has come.
    Time(Option<i64>),
    /// A measure.
    Real(Option<f64>),
}

/// The values of several rows, one row after the other.
#[derive(Debug)]
pub struct Rows {
    values: Vec<Value>,
    width: usize,
}

impl Rows {
    /// None yet; `width` values make a row.
    pub fn new(width: usize, rows: usize) -> Self {
        Self {
            values: Vec::with_capacity(width * rows),
            width,
        }
    }

    /// One row more.
    pub fn push<const N: usize>(&mut self, row: [Value; N]) {
        debug_assert_eq!(N, self.width);
        self.values.extend(row);
    }

    /// All rows.
    pub fn as_slices(&self) -> Vec<&[Value]> {
        self.values.chunks(self.width).collect()
    }
}
