//! The life of a notice: draft -> scheduled -> published -> retracted, and from there published
//! again.

use chrono::{DateTime, Utc};

/// Where a notice stands. A transition consumes the state and may refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeState {
    /// Only editors see it.
    Draft,
    /// It appears by itself.
    Scheduled {
        /// When.
        at: DateTime<Utc>,
    },
    /// Everybody sees it.
    Published {
        /// From when on.
        since: DateTime<Utc>,
    },
    /// Taken away. Who has its address is told so.
    Retracted {
        /// It had been published then.
        since: DateTime<Utc>,
        /// When it was taken away.
        at: DateTime<Utc>,
    },
}

/// A transition that the life of a notice does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoticeRefusal {
    /// What appears by itself does so in the future.
    #[error("the instant is not ahead")]
    NotAhead,
    /// Such as retracting what nobody has seen.
    #[error("a notice that is {0} cannot do that")]
    NotFrom(&'static str),
}

impl NoticeState {
    /// The state at `now`: a scheduled notice is published from its instant on.
    #[must_use]
    pub fn at(self, now: DateTime<Utc>) -> Self {
        match self {
            Self::Scheduled { at } if now >= at => Self::Published { since: at },
            state => state,
        }
    }

    /// From when on it is, or was, public.
    pub fn public_from(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Draft => None,
            Self::Scheduled { at } => Some(at),
            Self::Published { since } | Self::Retracted { since, .. } => Some(since),
        }
    }

    /// Appears at `at`, or at another instant than before.
    pub fn schedule(self, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<Self, NoticeRefusal> {
        match self.at(now) {
            Self::Draft | Self::Scheduled { .. } if at > now => Ok(Self::Scheduled { at }),
            Self::Draft | Self::Scheduled { .. } => Err(NoticeRefusal::NotAhead),
            state => Err(state.refusal()),
        }
    }

    /// A draft again, as long as nobody has seen it.
    pub fn unschedule(self, now: DateTime<Utc>) -> Result<Self, NoticeRefusal> {
        match self.at(now) {
            Self::Scheduled { .. } => Ok(Self::Draft),
            state => Err(state.refusal()),
        }
    }

    /// Appears now. What was retracted comes back with its date.
    pub fn publish(self, now: DateTime<Utc>) -> Result<Self, NoticeRefusal> {
        match self.at(now) {
            Self::Draft | Self::Scheduled { .. } => Ok(Self::Published { since: now }),
            Self::Retracted { since, .. } => Ok(Self::Published { since }),
            state @ Self::Published { .. } => Err(state.refusal()),
        }
    }

    /// Is taken away.
    pub fn retract(self, now: DateTime<Utc>) -> Result<Self, NoticeRefusal> {
        match self.at(now) {
            Self::Published { since } => Ok(Self::Retracted { since, at: now }),
            state => Err(state.refusal()),
        }
    }

    /// The word in storage and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled { .. } => "scheduled",
            Self::Published { .. } => "published",
            Self::Retracted { .. } => "retracted",
        }
    }

    /// The state of that word, with the instants that it has.
    pub fn from_word(
        word: &str,
        public_from: Option<DateTime<Utc>>,
        retracted_at: Option<DateTime<Utc>>,
    ) -> Option<Self> {
        Some(match (word, public_from, retracted_at) {
            ("draft", None, None) => Self::Draft,
            ("scheduled", Some(at), None) => Self::Scheduled { at },
            ("published", Some(since), None) => Self::Published { since },
            ("retracted", Some(since), Some(at)) => Self::Retracted { since, at },
            _ => return None,
        })
    }

    fn refusal(self) -> NoticeRefusal {
        NoticeRefusal::NotFrom(self.as_str())
    }
}
