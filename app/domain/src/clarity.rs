//! “Is this page clear?”: what readers of the guide answer. Nothing here says who answered, or when
//! more exactly than the day.

use std::{fmt, str::FromStr};

use crate::clock::Entropy;

/// Characters of a comment.
pub const LONGEST_COMMENT: usize = 500;

/// To the question whether a page is clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Clear,
    Unclear,
}

impl Answer {
    /// The word in forms and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "yes",
            Self::Unclear => "no",
        }
    }

    /// The answer of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::Clear, Self::Unclear];
        all.into_iter().find(|answer| answer.as_str() == word)
    }
}

/// What a reader finds missing, in their words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment(String);

/// What is wrong with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CommentError {
    #[error("there is none")]
    Empty,
    #[error("it has {0} characters")]
    TooLong(usize),
}

impl Comment {
    /// Takes what was typed, without spaces at its edges and signs that cannot be seen.
    pub fn parse(typed: &str) -> Result<Self, CommentError> {
        let kept = |letter: &char| *letter == '\n' || !letter.is_control();
        let text: String = typed.replace("\r\n", "\n").chars().filter(kept).collect();
        let text = text.trim();
        match text.chars().count() {
            0 => Err(CommentError::Empty),
            count if count > LONGEST_COMMENT => Err(CommentError::TooLong(count)),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names a comment to whoever deletes it. Random, since an id that sorts by time would tell when
/// somebody wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommentId(pub [u8; 16]);

impl CommentId {
    /// A new one.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes);
        Self(bytes)
    }
}

impl fmt::Display for CommentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What was given is no id of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 32 hexadecimal digits")]
pub struct NotACommentId;

impl FromStr for CommentId {
    type Err = NotACommentId;

    fn from_str(text: &str) -> Result<Self, NotACommentId> {
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotACommentId);
        }
        let number = u128::from_str_radix(text, 16).map_err(|_| NotACommentId)?;
        Ok(Self(number.to_be_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_short_and_not_empty() {
        let longest = "あ".repeat(LONGEST_COMMENT);
        for (typed, expected) in [
            (" Where do I\r\nwait?\u{0} ", Ok("Where do I\nwait?")),
            ("  \r\n ", Err(CommentError::Empty)),
            ("\u{1}", Err(CommentError::Empty)),
            (longest.as_str(), Ok(longest.as_str())),
            (&format!("{longest}!"), Err(CommentError::TooLong(501))),
        ] {
            let parsed = Comment::parse(typed);
            assert_eq!(
                parsed.as_ref().map(Comment::as_str),
                expected.as_ref().copied()
            );
        }
    }

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = CommentId([7, 0, 255, 16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in [
            "",
            "07",
            "0193a1b2-c3d4-7e5f-8a9b-0123456789ab",
            "+7ff10010203040506070809000a0b0c",
        ] {
            assert_eq!(wrong.parse::<CommentId>(), Err(NotACommentId), "{wrong}");
        }
    }

    #[test]
    fn answers_have_words() {
        for answer in [Answer::Clear, Answer::Unclear] {
            assert_eq!(Answer::from_word(answer.as_str()), Some(answer));
        }
        assert_eq!(Answer::from_word("maybe"), None);
    }
}
