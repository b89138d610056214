//! What hangs out for everybody, and what will.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chrono::{DateTime, Utc};

use super::{Notice, NoticeState};
use crate::ids::NoticeId;

/// All notices but drafts.
#[derive(Debug, Clone, Default)]
pub struct Board(Vec<Notice>);

/// What an address leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found<'a> {
    /// Everybody may read it.
    Public(&'a Notice, DateTime<Utc>),
    /// It was taken away then.
    Retracted(DateTime<Utc>),
    /// There is none, or none yet.
    Nothing,
}

impl Board {
    /// Of all notices, in any order; drafts are left out.
    pub fn new(mut notices: Vec<Notice>) -> Self {
        notices.retain(|notice| notice.state != NoticeState::Draft);
        notices.sort_by_key(|notice| std::cmp::Reverse((notice.state.public_from(), notice.id)));
        Self(notices)
    }

    /// What everybody sees at `now`, with its date; the newest first.
    pub fn public(&self, now: DateTime<Utc>) -> impl Iterator<Item = (&Notice, DateTime<Utc>)> {
        let public = move |notice: &Notice| match notice.state.at(now) {
            NoticeState::Published { since } => Some(since),
            _ => None,
        };
        self.0
            .iter()
            .filter_map(move |notice| Some((notice, public(notice)?)))
    }

    /// What the address of a notice leads to at `now`.
    pub fn find(&self, id: NoticeId, now: DateTime<Utc>) -> Found<'_> {
        let Some(notice) = self.0.iter().find(|notice| notice.id == id) else {
            return Found::Nothing;
        };
        match notice.state.at(now) {
            NoticeState::Published { since } => Found::Public(notice, since),
            NoticeState::Retracted { at, .. } => Found::Retracted(at),
            NoticeState::Draft | NoticeState::Scheduled { .. } => Found::Nothing,
        }
    }

    /// Another number whenever [`Board::public`] shows something else: for whoever keeps what was
    /// made of it.
    pub fn edition(&self, now: DateTime<Utc>) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (notice, _) in self.public(now) {
            (notice.id, notice.version).hash(&mut hasher);
        }
        hasher.finish()
    }
}
