//! Messages between a traveller and the centre: one thread a case, oldest first.
//!
//! Nothing is derived twice: who waits for an answer, what is unread and how many a day are taken
//! all follow from the thread. An alert to contacts will be one more kind of [`Words`].

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    attention::{Attention, AttentionKind, Change},
    ids::{MessageId, OperatorId},
    report::Person,
    waiting_days::local_date,
};

/// Characters of a text.
pub const LONGEST_TEXT: usize = 1_000;
/// What a traveller may write on one day of the programme's zone. Enough for a conversation; whoever
/// needs more is helped sooner by telephone.
pub const MOST_A_DAY: usize = 20;

/// What somebody typed, of one character to [`LONGEST_TEXT`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text(String);

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error("there is none")]
    Empty,
    #[error("it has {0} characters")]
    TooLong(usize),
}

impl Text {
    /// Takes what was typed, without spaces at its edges and signs that cannot be seen.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        let kept = |letter: &char| *letter == '\n' || !letter.is_control();
        let text = typed.replace("\r\n", "\n").replace('\r', "\n");
        let text: String = text.chars().filter(kept).collect();
        let text = text.trim();
        match text.chars().count() {
            0 => Err(TextError::Empty),
            count if count > LONGEST_TEXT => Err(TextError::TooLong(count)),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// The words, of one line or several.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Text {
    type Error = TextError;

    fn try_from(text: String) -> Result<Self, TextError> {
        Self::parse(&text)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

/// May tell of an illness, and must not get into a log.
impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Text(…)")
    }
}

/// What the centre often says. It is kept by its name, and each reads it in their own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// A location report is wanted today.
    ReportToday,
    /// A person will call today.
    WillCall,
    /// What was reported has arrived.
    Thanks,
    /// The traveller is called and should answer.
    AnswerCall,
    /// Somebody else will answer the question.
    PassedOn,
    /// The traveller should call.
    CallUs,
}

impl Template {
    /// In the order of the form.
    pub const ALL: [Self; 6] = [
        Self::ReportToday,
        Self::WillCall,
        Self::Thanks,
        Self::AnswerCall,
        Self::PassedOn,
        Self::CallUs,
    ];

    /// The word in storage and forms, and the tail of the message key `message-template-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReportToday => "report-today",
            Self::WillCall => "will-call",
            Self::Thanks => "thanks",
            Self::AnswerCall => "answer-call",
            Self::PassedOn => "passed-on",
            Self::CallUs => "call-us",
        }
    }

    /// The template with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// As somebody typed it.
    Typed(Text),
    /// In the language of whoever reads it.
    Template(Template),
}

/// Who wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The traveller.
    Traveller,
    /// The centre, by this operator.
    Centre(OperatorId),
}

/// One message of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Made with the form, so that a form sent twice is one message.
    pub id: MessageId,
    /// Who wrote it.
    pub author: Author,
    /// When it arrived.
    pub at: DateTime<Utc>,
    /// What it says.
    pub words: Words,
    /// Of the centre's: when the traveller first opened the page with it.
    pub read_at: Option<DateTime<Utc>>,
    /// Of the traveller's: when an operator noted that it was answered in another way.
    pub answered_at: Option<DateTime<Utc>>,
}

impl Message {
    /// Whether it is the centre's and the traveller has not opened it.
    pub fn is_unread(&self) -> bool {
        matches!(self.author, Author::Centre(_)) && self.read_at.is_none()
    }
}

/// A message on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Made with the form.
    pub id: MessageId,
    /// Who writes.
    pub author: Author,
    /// By the server's clock.
    pub at: DateTime<Utc>,
    /// What it says.
    pub words: Words,
}

/// Why a message is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// As many as a day has were written today.
    #[error("too many today")]
    TooMany,
}

impl Draft {
    /// The next message of the thread, or why it is not taken.
    pub fn follow(self, thread: &[Message], zone: Tz) -> Result<Message, Refusal> {
        let day = |at| local_date(at, zone);
        let is_counted = |message: &&Message| {
            message.author == Author::Traveller && day(message.at) == day(self.at)
        };
        if self.author == Author::Traveller
            && thread.iter().filter(is_counted).count() >= MOST_A_DAY
        {
            return Err(Refusal::TooMany);
        }
        Ok(Message {
            id: self.id,
            author: self.author,
            at: self.at,
            words: self.words,
            read_at: None,
            answered_at: None,
        })
    }
}

/// What waits for an answer: what the traveller has written since the centre last wrote, and nobody
/// has noted as answered.
pub fn waiting(thread: &[Message]) -> impl Iterator<Item = &Message> {
    let newest = thread.iter().rev();
    let newest = newest.take_while(|message| message.author == Author::Traveller);
    newest.filter(|message| message.answered_at.is_none())
}

/// What the thread means for the traveller's flags. It waits since the oldest message without an
/// answer: whoever asks once more must not fall behind those who asked later.
pub fn on_thread(thread: &[Message]) -> Change {
    match waiting(thread).map(|message| message.at).min() {
        Some(since) => Change::Schedule(Attention {
            kind: AttentionKind::MessageWaiting,
            person: Person::Traveller,
            since,
        }),
        None => Change::Clear(AttentionKind::MessageWaiting, Person::Traveller),
    }
}

/// How many of the centre's messages the traveller has not opened.
pub fn unread(thread: &[Message]) -> usize {
    thread.iter().filter(|it| it.is_unread()).count()
}
