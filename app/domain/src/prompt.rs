//! Prompts: what a traveller is asked, when, and how each prompt stands.
//!
//! The plan of a day follows from the programme, the traveller and the date alone, so it is never
//! stored: planning again gives the same prompts with the same ids. Stored are only facts that cannot
//! be planned: that a prompt reached the phone, that somebody said "I can't now", that a mark was
//! contested. A state is derived from plan, facts and reports each time somebody looks. So
//! a hundred thousand travellers cost no row for a prompt that nobody saw, a report that arrives late
//! but was captured in time answers its prompt without anything to undo, and a prompt has one
//! state, the same for the traveller and for operators.

mod asked;
mod escalation;
mod facts;
mod plan;
mod state;

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, Utc};

pub use self::{
    asked::{Asked, Expected, asked_until},
    escalation::{Contact, next_look, on_contest, on_prompts, on_settlement},
    facts::{
        Contest, ContestRefusal, Delivery, Excuse, ExcuseReason, ExcuseRefusal, Mark, PromptFacts,
        Reason, Settlement,
    },
    plan::{Followed, coming, plan_of_day},
    state::{PromptRefusal, PromptState},
};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PromptKind {
    /// Where the traveller is.
    Location,
    /// How the traveller and each companion feel.
    Health,
    /// Nothing: it announces that a residence check may come within its window.
    CheckAnnouncement,
}

impl PromptKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Location, Self::Health, Self::CheckAnnouncement];

    /// The word in ids and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Location => "location",
            Self::Health => "health",
            Self::CheckAnnouncement => "check",
        }
    }
}

/// Which prompt of a traveller: day, kind and place in the day's order, from 1. As text it is such
/// as `2026-11-20.location.2`; the same prompt has the same id whenever it is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PromptId {
    /// Local date of the programme.
    pub day: NaiveDate,
    /// What is asked for.
    pub kind: PromptKind,
    /// From 1.
    pub ordinal: u16,
}

impl fmt::Display for PromptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.day.format("%Y-%m-%d");
        write!(f, "{day}.{}.{}", self.kind.as_str(), self.ordinal)
    }
}

/// A text that names no prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no prompt")]
pub struct NotAPrompt;

impl FromStr for PromptId {
    type Err = NotAPrompt;

    fn from_str(text: &str) -> Result<Self, NotAPrompt> {
        let mut parts = text.split('.');
        let mut next = || parts.next().ok_or(NotAPrompt);
        let day = NaiveDate::parse_from_str(next()?, "%Y-%m-%d").map_err(|_| NotAPrompt)?;
        let kind = next()?;
        let id = Self {
            day,
            kind: PromptKind::ALL
                .into_iter()
                .find(|it| it.as_str() == kind)
                .ok_or(NotAPrompt)?,
            ordinal: next()?.parse().map_err(|_| NotAPrompt)?,
        };
        // Written in one way only, since it is a key.
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(NotAPrompt)
        }
    }
}

/// From an instant on until another, which is not part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it.
    pub until: DateTime<Utc>,
}

impl Window {
    /// Whether the two have an instant in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }
}

/// One prompt of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prompt {
    /// Among those of its traveller.
    pub id: PromptId,
    /// From here on it is asked.
    pub opens: DateTime<Utc>,
    /// A report captured up to here answers it.
    pub due: DateTime<Utc>,
    /// When it is asked once more, if it is.
    pub remind_at: Option<DateTime<Utc>>,
    /// The part of the day in which it comes: what a traveller may know beforehand.
    pub slot: Window,
}

impl Prompt {
    /// From the opening to the due time.
    pub fn window(&self) -> Window {
        Window {
            from: self.opens,
            until: self.due,
        }
    }

    /// Whether it is asked at `now`.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.opens <= now && now < self.due
    }

    /// Whether the reminder has come by `now`.
    pub fn is_reminded(&self, now: DateTime<Utc>) -> bool {
        self.remind_at.is_some_and(|at| at <= now)
    }
}
