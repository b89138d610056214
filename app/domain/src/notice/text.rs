//! What a notice says: a title and paragraphs, nothing else.

use sha2::{Digest as _, Sha256};

/// Characters of a title.
pub const LONGEST_TITLE: usize = 120;
/// Characters of a body.
pub const LONGEST_BODY: usize = 4_000;

/// A title of one line, and a body whose paragraphs are parted by an empty line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeText {
    title: String,
    body: String,
}

/// Where something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPart {
    Title,
    Body,
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// There is none.
    #[error("the {0:?} is empty")]
    Empty(TextPart),
    /// It has so many characters.
    #[error("the {part:?} has {count} characters")]
    TooLong {
        /// Which.
        part: TextPart,
        /// With line ends as one character each.
        count: usize,
    },
}

/// Tells whether a source is still the one that a translation was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceHash(pub [u8; 32]);

impl NoticeText {
    /// Takes a text as typed: spaces at its edges, signs that cannot be seen, and the ways in which
    /// browsers write line ends are left out.
    ///
    /// # Errors
    /// Everything that is wrong, the title's first.
    pub fn parse(title: &str, body: &str) -> Result<Self, Vec<TextError>> {
        let title = one_line(title);
        let body = paragraphs(body).join("\n\n");
        let mut errors = Vec::new();
        for (part, text, longest) in [
            (TextPart::Title, &title, LONGEST_TITLE),
            (TextPart::Body, &body, LONGEST_BODY),
        ] {
            let count = text.chars().count();
            if count == 0 {
                errors.push(TextError::Empty(part));
            } else if count > longest {
                errors.push(TextError::TooLong { part, count });
            }
        }
        if errors.is_empty() {
            Ok(Self { title, body })
        } else {
            Err(errors)
        }
    }

    /// One line.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// All paragraphs, an empty line between two of them.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// One by one; each may have several lines.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.body.split("\n\n")
    }

    /// Of everything that it says.
    pub fn hash(&self) -> SourceHash {
        let mut digest = Sha256::new();
        for part in [&self.title, &self.body] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        SourceHash(digest.finalize().into())
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split([' ', '\t', '\r', '\n']).collect();
    let words = words.into_iter().map(visible);
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut all = vec![Vec::new()];
    for line in text.split('\n') {
        let line = visible(line.trim());
        match all.last_mut() {
            Some(lines) if !line.is_empty() => lines.push(line),
            Some(lines) if !lines.is_empty() => all.push(Vec::new()),
            _ => {}
        }
    }
    let paragraphs = all.into_iter().map(|lines| lines.join("\n"));
    paragraphs.filter(|it| !it.is_empty()).collect()
}

/// Without control characters, which XML cannot hold; marks of direction are none of them.
fn visible(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}
