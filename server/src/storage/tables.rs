//! Every table with its columns, for whatever goes through all of them.

use sha2::{Digest as _, Sha256};

/// What a column holds; each may be NULL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Integer,
    Real,
    Text,
    Bytes,
}

/// One value of a row.
#[derive(Debug, Clone)]
pub enum Cell {
    Integer(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

/// What was copied of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    pub table: &'static str,
    pub rows: u64,
    /// SHA-256 of all rows in the order of the key.
    pub digest: [u8; 32],
}

/// What goes from one database to the other.
#[derive(Debug)]
pub enum Sent {
    /// A row of the table with this place in [`TABLES`].
    Row(usize, Vec<Cell>),
    /// That was all of them.
    End(Vec<Copied>),
}

/// A table: its columns, those of the key first.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    pub columns: &'static [(&'static str, Kind)],
    /// How many of the columns are the key.
    key: usize,
}

use Kind::{Bytes, Integer, Real, Text};

/// In an order in which each refers only to those before it.
pub static TABLES: [Table; 27] = [
    Table {
        name: "travellers",
        columns: &[
            ("id", Bytes),
            ("name", Text),
            ("passport_sealed", Bytes),
            ("passport_index", Bytes),
            ("birth_date_sealed", Bytes),
            ("flight", Text),
            ("seat", Text),
            ("locale", Text),
            ("arrival_date", Text),
            ("days", Integer),
            ("period_rule", Text),
            ("release_date", Text),
            ("state", Text),
            ("pledge_version", Text),
            ("pledge_at", Integer),
            ("place_address", Text),
            ("place_latitude", Real),
            ("place_longitude", Real),
            ("place_radius_m", Real),
            ("place_registered_at", Integer),
            ("place_changes_sealed", Bytes),
            ("wishes_sealed", Bytes),
            ("search_text", Text),
        ],
        key: 1,
    },
    Table {
        name: "companions",
        columns: &[
            ("id", Bytes),
            ("traveller", Bytes),
            ("name", Text),
            ("ordinal", Integer),
            ("identity_sealed", Bytes),
            ("passport_index", Bytes),
            ("arrival_date", Text),
            ("days", Integer),
            ("joined_at", Integer),
            ("left_at", Integer),
            ("own_case", Bytes),
        ],
        key: 1,
    },
    Table {
        name: "companion_requests",
        columns: &[
            ("id", Bytes),
            ("traveller", Bytes),
            ("asked_at", Integer),
            ("content_sealed", Bytes),
        ],
        key: 1,
    },
    Table {
        name: "hand_over_codes",
        columns: &[
            ("hash", Bytes),
            ("traveller", Bytes),
            ("companion", Bytes),
            ("made_at", Integer),
            ("expires_at", Integer),
            ("used_at", Integer),
        ],
        key: 1,
    },
    Table {
        name: "arrival_codes",
        columns: &[
            ("hash", Bytes),
            ("traveller", Bytes),
            ("used_at", Integer),
            ("made_at", Integer),
            ("expires_at", Integer),
        ],
        key: 1,
    },
    Table {
        name: "attempts",
        columns: &[("id", Bytes), ("subject_index", Bytes), ("at", Integer)],
        key: 1,
    },
    Table {
        name: "operators",
        columns: &[
            ("id", Bytes),
            ("name", Text),
            ("role", Text),
            ("password", Text),
        ],
        key: 1,
    },
    Table {
        name: "sessions",
        columns: &[
            ("hash", Bytes),
            ("traveller", Bytes),
            ("trusted", Integer),
            ("operator", Bytes),
            ("created_at", Integer),
            ("seen_at", Integer),
        ],
        key: 1,
    },
    Table {
        name: "reports",
        columns: &[
            ("id", Bytes),
            ("traveller", Bytes),
            ("person", Bytes),
            ("kind", Text),
            ("captured_at", Integer),
            ("received_at", Integer),
            ("fingerprint", Bytes),
            ("fix_sealed", Bytes),
            ("accuracy_m", Real),
            ("verdict", Text),
            ("distance_band", Text),
            ("answers", Text),
            ("health_verdict", Text),
        ],
        key: 1,
    },
    Table {
        name: "attention",
        columns: &[
            ("traveller", Bytes),
            ("person", Bytes),
            ("kind", Text),
            ("since", Integer),
        ],
        key: 3,
    },
    Table {
        name: "lines",
        columns: &[
            ("traveller", Bytes),
            ("list", Integer),
            ("since", Integer),
            ("release_date", Text),
        ],
        key: 2,
    },
    Table {
        name: "line_counts",
        columns: &[
            ("list", Integer),
            ("quarter", Integer),
            ("release_date", Text),
            ("cases", Integer),
        ],
        key: 3,
    },
    Table {
        name: "prompt_deliveries",
        columns: &[
            ("traveller", Bytes),
            ("prompt", Text),
            ("opens", Integer),
            ("due", Integer),
            ("delivered_at", Integer),
            ("opened_at", Integer),
        ],
        key: 2,
    },
    Table {
        name: "excuses",
        columns: &[
            ("traveller", Bytes),
            ("at", Integer),
            ("ends_at", Integer),
            ("reason", Text),
        ],
        key: 2,
    },
    Table {
        name: "contests",
        columns: &[
            ("traveller", Bytes),
            ("mark", Text),
            ("at", Integer),
            ("reason_sealed", Bytes),
            ("settled_at", Integer),
            ("settled_by", Bytes),
            ("stands", Integer),
        ],
        key: 2,
    },
    Table {
        name: "prompt_watch",
        columns: &[("traveller", Bytes), ("next_at", Integer)],
        key: 1,
    },
    Table {
        name: "messages",
        columns: &[
            ("traveller", Bytes),
            ("ordinal", Integer),
            ("id", Bytes),
            ("operator", Bytes),
            ("at", Integer),
            ("kind", Text),
            ("words_sealed", Bytes),
            ("read_at", Integer),
            ("answered_at", Integer),
            ("answered_by", Bytes),
        ],
        key: 2,
    },
    Table {
        name: "deletions",
        columns: &[
            ("traveller", Bytes),
            ("at", Integer),
            ("reason_sealed", Bytes),
            ("decided_at", Integer),
            ("decided_by", Bytes),
            ("granted", Integer),
            ("answer_sealed", Bytes),
        ],
        key: 2,
    },
    Table {
        name: "phone_checks",
        columns: &[
            ("traveller", Bytes),
            ("phone", Bytes),
            ("part", Text),
            ("found", Text),
            ("minutes", Integer),
            ("stated", Integer),
            ("at", Integer),
            ("device", Text),
        ],
        key: 3,
    },
    Table {
        name: "alerts",
        columns: &[
            ("id", Bytes),
            ("flight", Text),
            ("arrival_date", Text),
            ("contact_date", Text),
            ("last_day", Text),
            ("seats_sealed", Bytes),
            ("asked_by", Bytes),
            ("asked_at", Integer),
            ("state", Text),
            ("decided_by", Bytes),
            ("decided_at", Integer),
            ("reason_sealed", Bytes),
            ("finished_at", Integer),
            ("ended_at", Integer),
        ],
        key: 1,
    },
    Table {
        name: "alert_recipients",
        columns: &[
            ("traveller", Bytes),
            ("alert", Bytes),
            ("sent_at", Integer),
            ("delivered_at", Integer),
            ("read_at", Integer),
            ("ended_at", Integer),
            ("outcome", Text),
            ("ended_by", Bytes),
        ],
        key: 2,
    },
    Table {
        name: "audit",
        columns: &[
            ("id", Integer),
            ("at", Integer),
            ("operator", Bytes),
            ("act", Text),
            ("subject", Bytes),
            ("subject_digest", Bytes),
            ("hash", Bytes),
        ],
        key: 1,
    },
    Table {
        name: "notices",
        columns: &[
            ("id", Bytes),
            ("source_locale", Text),
            ("state", Text),
            ("public_from", Integer),
            ("retracted_at", Integer),
            ("version", Integer),
            ("changed_at", Integer),
        ],
        key: 1,
    },
    Table {
        name: "notice_texts",
        columns: &[
            ("notice", Bytes),
            ("locale", Text),
            ("title", Text),
            ("body", Text),
            ("made_from", Bytes),
            ("saved_in", Integer),
        ],
        key: 2,
    },
    Table {
        name: "notice_changes",
        columns: &[
            ("notice", Bytes),
            ("version", Integer),
            ("at", Integer),
            ("operator", Bytes),
            ("what", Text),
            ("locale", Text),
            ("title", Text),
            ("body", Text),
            ("scheduled_at", Integer),
        ],
        key: 2,
    },
    Table {
        name: "clarity_answers",
        columns: &[
            ("page", Text),
            ("locale", Text),
            ("day", Text),
            ("clear", Integer),
            ("unclear", Integer),
        ],
        key: 3,
    },
    Table {
        name: "clarity_comments",
        columns: &[
            ("id", Bytes),
            ("page", Text),
            ("locale", Text),
            ("day", Text),
            ("text", Text),
        ],
        key: 1,
    },
];

impl Table {
    fn names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    /// All rows in the order of the key, which is the same in both engines.
    pub fn select(&self) -> String {
        let names = self.names();
        let key = names[..self.key].join(", ");
        format!(
            "SELECT {} FROM {} ORDER BY {key}",
            names.join(", "),
            self.name
        )
    }

    /// Inserts so many rows; `mark` writes the n-th parameter, from 1 on.
    pub fn insert(&self, rows: usize, mark: fn(usize) -> String) -> String {
        let width = self.columns.len();
        let row = |row: usize| {
            let marks: Vec<String> = (1..=width)
                .map(|column| mark(row * width + column))
                .collect();
            format!("({})", marks.join(", "))
        };
        let rows: Vec<String> = (0..rows).map(row).collect();
        format!(
            "INSERT INTO {} ({}) VALUES {}",
            self.name,
            self.names().join(", "),
            rows.join(", ")
        )
    }
}

impl Cell {
    /// What it holds, to be looked through.
    #[cfg(test)]
    pub fn into_bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Integer(value) => value.map(|it| it.to_string().into_bytes()),
            Self::Real(value) => value.map(|it| it.to_string().into_bytes()),
            Self::Text(value) => value.map(String::into_bytes),
            Self::Bytes(value) => value,
        }
    }

    /// Adds the value so that no two different rows have the same bytes.
    pub fn digest(&self, digest: &mut Sha256) {
        let mut add = |bytes: Option<&[u8]>| {
            let length = bytes.map_or(u64::MAX, |bytes| bytes.len() as u64);
            digest.update(length.to_be_bytes());
            digest.update(bytes.unwrap_or_default());
        };
        match self {
            Self::Integer(value) => add(value.map(i64::to_be_bytes).as_ref().map(|it| &it[..])),
            Self::Real(value) => add(value.map(f64::to_be_bytes).as_ref().map(|it| &it[..])),
            Self::Text(value) => add(value.as_deref().map(str::as_bytes)),
            Self::Bytes(value) => add(value.as_deref()),
        }
    }
}
