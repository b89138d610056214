//! What is wrong with a programme file, said so that the person who edits it can mend it.

/// Why a programme file was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeError {
    /// The text is not TOML.
    #[error("the programme file is not TOML: line {line}: {problem}")]
    NotToml { line: usize, problem: String },
    /// The value of a key is missing, of the wrong kind, or makes no sense with others. `problem` says what belongs there.
    #[error("in the programme file, `{key}`: {problem}")]
    Key { key: String, problem: String },
}

impl ProgrammeError {
    /// The key that is wrong, as a path such as `location.from`; none where the text is not TOML.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::NotToml { .. } => None,
            Self::Key { key, .. } => Some(key),
        }
    }

    pub(super) fn at(key: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Key {
            key: key.into(),
            problem: problem.into(),
        }
    }

    pub(super) fn not_toml(text: &str, error: &toml::de::Error) -> Self {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.bytes().take(start);
        Self::NotToml {
            line: before.filter(|byte| *byte == b'\n').count() + 1,
            problem: error.message().to_owned(),
        }
    }

    /// From a value that did not fit its field. For a field that is missing or unknown the key is the field's, not that
    /// of the section around it.
    pub(super) fn from_shape(error: &toml::de::Error) -> Self {
        let message = error.message();
        let mut key = section_of(error);
        let (field, problem) = if let Some(field) = quoted_after(message, "missing field ") {
            (Some(field), "missing: add it".to_owned())
        } else if let Some(field) = quoted_after(message, "unknown field ") {
            (
                Some(field),
                format!("remove it or correct its name: {message}"),
            )
        } else if let Some((found, _)) = message.split_once(", expected struct ") {
            (
                None,
                format!("{found}, expected a section in square brackets"),
            )
        } else {
            (None, message.to_owned())
        };
        if let Some(field) = field {
            key = if key.is_empty() {
                field.to_owned()
            } else {
                format!("{key}.{field}")
            };
        }
        Self::at(key, problem)
    }
}

/// The path of the value at fault, which the error keeps only in the last line of its text: "in `location.from`".
fn section_of(error: &toml::de::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    quoted_after(last, "in ").unwrap_or_default().to_owned()
}

fn quoted_after<'a>(text: &'a str, opening: &str) -> Option<&'a str> {
    text.strip_prefix(opening)?
        .strip_prefix('`')?
        .split('`')
        .next()
}
