//! Notices: dated news for everyone, written in one language of the programme and translated into
//! the others. Knows when one is public, whose text a reader gets, and which translation no longer
//! says what its source says.

mod board;
mod state;
mod text;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::ids::NoticeId;

pub use self::{
    board::{Board, Found},
    state::{NoticeRefusal, NoticeState},
    text::{LONGEST_BODY, LONGEST_TITLE, NoticeText, SourceHash, TextError, TextPart},
};

/// A text with what is known of its making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What it says.
    pub text: NoticeText,
    /// The source that it was made from; a source is made from itself.
    pub made_from: SourceHash,
    /// The version of the notice in which it was last saved.
    pub saved_in: u32,
}

/// How the text of one language stands to the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is the source.
    Source,
    /// Made from the source as it is now.
    Current,
    /// The source has been changed since.
    Stale,
    /// There is none.
    Missing,
}

/// What a reader of one language gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words.
    pub text: &'a NoticeText,
    /// Their language.
    pub locale: &'a str,
    /// Why it is this text: with `Stale` and `Missing` the source stands in.
    pub standing: Standing,
}

impl Shown<'_> {
    /// Whether the text is in another language than the reader's.
    pub fn stands_in(&self) -> bool {
        matches!(self.standing, Standing::Stale | Standing::Missing)
    }
}

/// One notice with all its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The same in every language.
    pub id: NoticeId,
    /// The language in which it was written.
    pub source_locale: String,
    /// As written.
    pub source: Written,
    /// By language; the source's is not among them.
    pub translations: BTreeMap<String, Written>,
    /// As stored: see [`NoticeState::at`].
    pub state: NoticeState,
    /// One more with each edit.
    pub version: u32,
    /// When its words or its state last changed.
    pub changed_at: DateTime<Utc>,
}

/// What an editor does to a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Writes the source.
    Source {
        /// In the notice's own language.
        text: NoticeText,
        /// Only a slip was mended: translations that fitted before fit still.
        means_the_same: bool,
    },
    /// Writes a translation from the source as it stands, or says that it fits.
    Translation {
        /// Another language than the source's.
        locale: String,
        /// In that language.
        text: NoticeText,
    },
    /// Has it appear at an instant to come.
    Schedule(DateTime<Utc>),
    /// Takes that back.
    Unschedule,
    /// Has it appear now, or again after it was retracted.
    Publish,
    /// Takes it away.
    Retract,
}

/// Why an edit was not made; the notice is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotEdited {
    /// Somebody else has changed what it rests on.
    #[error("what was edited has changed since")]
    Outdated,
    /// The notice's state does not allow it.
    #[error(transparent)]
    Refused(#[from] NoticeRefusal),
}

impl Notice {
    /// A draft that nobody has seen.
    pub fn draft(
        id: NoticeId,
        source_locale: String,
        text: NoticeText,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            source_locale,
            source: Written {
                made_from: text.hash(),
                text,
                saved_in: 1,
            },
            translations: BTreeMap::new(),
            state: NoticeState::Draft,
            version: 1,
            changed_at: now,
        }
    }

    /// How the text in `locale` stands to the source.
    pub fn standing(&self, locale: &str) -> Standing {
        if locale == self.source_locale {
            return Standing::Source;
        }
        match self.translations.get(locale) {
            None => Standing::Missing,
            Some(it) if it.made_from == self.source.text.hash() => Standing::Current,
            Some(_) => Standing::Stale,
        }
    }

    /// What a reader of `locale` gets. A translation that no longer says what the source says
    /// could mislead, so the source stands in for it.
    pub fn shown_in<'a>(&'a self, locale: &str) -> Shown<'a> {
        let standing = self.standing(locale);
        let translation = self.translations.get_key_value(locale);
        let (locale, written) = match translation {
            Some((locale, written)) if standing == Standing::Current => (locale, written),
            _ => (&self.source_locale, &self.source),
        };
        Shown {
            text: &written.text,
            locale,
            standing,
        }
    }

    /// Makes an edit that began with version `base` on the editor's screen.
    ///
    /// # Errors
    /// If somebody else changed meanwhile what the edit rests on, or the state does not allow it. A
    /// translation rests on itself and on the source, so several may be written at once; what
    /// changes the state rests on everything.
    pub fn edited(mut self, base: u32, edit: Edit, now: DateTime<Utc>) -> Result<Self, NotEdited> {
        if self.changed_since(base, &edit) {
            return Err(NotEdited::Outdated);
        }
        self.version += 1;
        self.changed_at = now;
        match edit {
            Edit::Source {
                text,
                means_the_same,
            } => self.write_source(text, means_the_same),
            Edit::Translation { locale, text } => {
                let written = Written {
                    text,
                    made_from: self.source.text.hash(),
                    saved_in: self.version,
                };
                self.translations.insert(locale, written);
            }
            Edit::Schedule(at) => self.state = self.state.schedule(at, now)?,
            Edit::Unschedule => self.state = self.state.unschedule(now)?,
            Edit::Publish => self.state = self.state.publish(now)?,
            Edit::Retract => self.state = self.state.retract(now)?,
        }
        Ok(self)
    }

    fn changed_since(&self, base: u32, edit: &Edit) -> bool {
        let last = match edit {
            Edit::Source { .. } => self.source.saved_in,
            Edit::Translation { locale, .. } => {
                let own = self.translations.get(locale).map_or(0, |it| it.saved_in);
                own.max(self.source.saved_in)
            }
            _ => self.version,
        };
        last > base
    }

    fn write_source(&mut self, text: NoticeText, means_the_same: bool) {
        let (before, after) = (self.source.text.hash(), text.hash());
        if means_the_same {
            let translations = self.translations.values_mut();
            translations
                .filter(|it| it.made_from == before)
                .for_each(|it| it.made_from = after);
        }
        self.source = Written {
            text,
            made_from: after,
            saved_in: self.version,
        };
    }
}
