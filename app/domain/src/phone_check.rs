//! The phone check: what a traveller's phone can do of all that the follow-up needs, found by the page
//! or said by the traveller, and when the centre has to help.
//!
//! A phone says what it found by a word of a closed list; what that means is decided here. Nothing of
//! a check is a judgement on anybody.

mod device;

use chrono::{DateTime, TimeDelta, Utc};

pub use self::device::Device;
use crate::{
    attention::{Attention, AttentionKind, Change},
    report::{CLOCK_TOLERANCE, Person},
    session::TokenHash,
};

/// How wrong a phone's clock may be without anybody being asked to set it.
pub const CLOCK_IS_RIGHT: TimeDelta = TimeDelta::minutes(2);

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Whether the phone tells where it is.
    Location,
    /// Camera and microphone, for calls.
    Camera,
    /// Whether the phone may ring. The page works without.
    Notifications,
    /// Whether reports can wait on the phone.
    Storage,
    /// Whether the phone's clock is right.
    Clock,
    /// Whether the phone saves power or data at the cost of reports.
    Battery,
}

impl Part {
    /// In the order of the check.
    pub const ALL: [Self; 6] = [
        Self::Location,
        Self::Camera,
        Self::Notifications,
        Self::Storage,
        Self::Clock,
        Self::Battery,
    ];

    /// The word in storage and forms, and the tail of the message key `phone-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Location => "location",
            Self::Camera => "camera",
            Self::Notifications => "notifications",
            Self::Storage => "storage",
            Self::Clock => "clock",
            Self::Battery => "battery",
        }
    }

    /// The part with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }

    /// What the page can find of it, beside that it works or was skipped.
    pub fn may_find(self) -> &'static [Found] {
        use Found as F;
        match self {
            Self::Location => &[
                F::Denied,
                F::Unavailable,
                F::Timeout,
                F::Coarse,
                F::Unsupported,
            ],
            Self::Camera => &[F::Denied, F::Busy, F::Silent, F::Missing, F::Unsupported],
            Self::Notifications => &[F::Denied, F::Unsupported],
            Self::Storage => &[F::Fleeting, F::Full, F::Unsupported],
            Self::Clock => &[F::Ahead, F::Behind],
            Self::Battery => &[F::DataSaver, F::Low],
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Found {
    /// It works.
    Works,
    /// The traveller went on without it.
    Skipped,
    /// The traveller says that it does not work; why is not known.
    Fails,
    /// The person or the phone's settings said no.
    Denied,
    /// The phone cannot find itself: location is off, perhaps.
    Unavailable,
    /// Nothing came in time.
    Timeout,
    /// Wider than the circle around a waiting place.
    Coarse,
    /// The browser cannot do it.
    Unsupported,
    /// There is no camera or no microphone.
    Missing,
    /// Another app has the camera or the microphone.
    Busy,
    /// The microphone hears nothing.
    Silent,
    /// There is no room on the phone.
    Full,
    /// It works; a phone that runs out of room may delete what waits.
    Fleeting,
    /// The phone's clock is ahead.
    Ahead,
    /// The phone's clock is behind.
    Behind,
    /// The phone saves data.
    DataSaver,
    /// The battery is nearly empty.
    Low,
}

/// What that means for the traveller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    Works,
    /// Something can be done about it.
    NeedsHelp,
    /// This phone cannot do it.
    NotPossible,
    /// Not known.
    Skipped,
}

impl Outcome {
    /// The tail of the message key `phone-is-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::NeedsHelp => "needs-help",
            Self::NotPossible => "not-possible",
            Self::Skipped => "skipped",
        }
    }
}

impl Found {
    const ALL: [Self; 17] = [
        Self::Works,
        Self::Skipped,
        Self::Fails,
        Self::Denied,
        Self::Unavailable,
        Self::Timeout,
        Self::Coarse,
        Self::Unsupported,
        Self::Missing,
        Self::Busy,
        Self::Silent,
        Self::Full,
        Self::Fleeting,
        Self::Ahead,
        Self::Behind,
        Self::DataSaver,
        Self::Low,
    ];

    /// The word in storage and on the way from the phone.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Skipped => "skipped",
            Self::Fails => "fails",
            Self::Denied => "denied",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Coarse => "coarse",
            Self::Unsupported => "unsupported",
            Self::Missing => "missing",
            Self::Busy => "busy",
            Self::Silent => "silent",
            Self::Full => "full",
            Self::Fleeting => "fleeting",
            Self::Ahead => "ahead",
            Self::Behind => "behind",
            Self::DataSaver => "data-saver",
            Self::Low => "low",
        }
    }

    /// What is stored as `word`.
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|found| found.as_str() == word)
    }

    /// What it means.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Works | Self::Fleeting => Outcome::Works,
            Self::Skipped => Outcome::Skipped,
            Self::Unsupported | Self::Missing => Outcome::NotPossible,
            _ => Outcome::NeedsHelp,
        }
    }

    /// What a phone says that it measured. A clock is measured by whoever has the right time, so a
    /// phone cannot say how wrong its own is.
    pub fn measured(part: Part, word: &str) -> Option<Self> {
        let found = Self::from_stored(word)?;
        let is_said_of_it = match found {
            Self::Skipped => true,
            Self::Works => part != Part::Clock,
            found => part != Part::Clock && part.may_find().contains(&found),
        };
        is_said_of_it.then_some(found)
    }

    /// What the traveller says by hand.
    pub fn stated(word: &str) -> Option<Self> {
        match word {
            "yes" => Some(Self::Works),
            "no" => Some(Self::Fails),
            "untried" => Some(Self::Skipped),
            _ => None,
        }
    }
}

/// How far the phone's clock is from ours, in whole minutes, and which way.
pub fn clock(phone: DateTime<Utc>, now: DateTime<Utc>) -> (Found, u32) {
    let skew = phone.signed_duration_since(now);
    let found = if skew.abs() <= CLOCK_IS_RIGHT {
        Found::Works
    } else if skew > TimeDelta::zero() {
        Found::Ahead
    } else {
        Found::Behind
    };
    let minutes = u32::try_from(skew.num_minutes().abs()).unwrap_or(u32::MAX);
    (found, minutes)
}

/// What was found of one part, on one phone, last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which phone: that of this session.
    pub phone: TokenHash,
    /// Of what.
    pub part: Part,
    /// What.
    pub found: Found,
    /// Of a clock: by how much it is wrong.
    pub minutes: Option<u32>,
    /// Said by the traveller and not measured by the page.
    pub is_stated: bool,
    /// By the server's clock.
    pub at: DateTime<Utc>,
    /// What kind of phone it is.
    pub device: Device,
}

impl Finding {
    /// Whether it takes the place of what was known of the part. Who skips a step tells nothing
    /// about the phone.
    pub fn replaces(&self) -> bool {
        self.found != Found::Skipped
    }

    /// Whether somebody can do something about it: a phone that cannot ring needs no help.
    pub fn needs_help(&self) -> bool {
        match self.found.outcome() {
            Outcome::NeedsHelp => true,
            Outcome::NotPossible => self.part != Part::Notifications,
            Outcome::Works | Outcome::Skipped => false,
        }
    }

    /// Whether reports cannot arrive from such a phone, so that the centre has to help: it does not
    /// tell where it is, it keeps nothing, or its clock is so far ahead that reports are refused. A
    /// weak fix is none of these: it is never held against anyone. Nor are notifications, which
    /// nothing depends on, and the camera, without which a person can still be called.
    pub fn stops_reports(&self) -> bool {
        match (self.part, self.found) {
            (
                Part::Location,
                Found::Fails | Found::Denied | Found::Unavailable | Found::Unsupported,
            )
            | (Part::Storage, Found::Unsupported) => true,
            (Part::Clock, Found::Ahead) => {
                let minutes = self.minutes.unwrap_or_default();
                TimeDelta::minutes(minutes.into()) > CLOCK_TOLERANCE
            }
            _ => false,
        }
    }
}

/// What the last check of each part says, whichever phone it was: a traveller with a new phone is
/// helped. What was skipped says nothing.
pub fn latest(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    Part::ALL.into_iter().filter_map(|part| {
        let of_part = findings.iter().filter(move |it| it.part == part);
        of_part.filter(|it| it.replaces()).max_by_key(|it| it.at)
    })
}

/// What all findings of a traveller mean for the flags. The phone does not work since the first
/// check that said so, until one says that it does.
pub fn on_findings(findings: &[Finding]) -> Change {
    let stopped = latest(findings).filter(|it| it.stops_reports());
    match stopped.map(|it| it.at).min() {
        Some(since) => Change::Raise(Attention {
            kind: AttentionKind::PhoneCheck,
            person: Person::Traveller,
            since,
        }),
        None => Change::Clear(AttentionKind::PhoneCheck, Person::Traveller),
    }
}

/// What a check of one phone comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// The last that was looked at; none if nothing was.
    pub at: Option<DateTime<Utc>>,
    /// Parts that need help.
    pub help: usize,
    /// Parts that were not tried, or were skipped.
    pub left: usize,
}

impl Summary {
    /// Of the findings of one phone.
    pub fn of(findings: &[Finding]) -> Self {
        let known = || findings.iter().filter(|it| it.replaces());
        Self {
            at: known().map(|it| it.at).max(),
            help: known().filter(|it| it.needs_help()).count(),
            left: Part::ALL.len() - known().count(),
        }
    }
}
