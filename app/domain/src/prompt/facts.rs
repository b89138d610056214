//! What is stored about prompts, and the state that follows from it.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{Followed, Prompt, PromptId, PromptKind, PromptState, Window, plan_of_day};
use crate::{ids::ReportId, programme::Programme, waiting_days::local_date};

/// That a prompt reached the phone, with its window as it was shown there: a programme that is
/// changed later changes nothing of the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// Which prompt.
    pub prompt: PromptId,
    /// As shown.
    pub opens: DateTime<Utc>,
    /// As shown.
    pub due: DateTime<Utc>,
    /// When it first reached the phone.
    pub delivered_at: DateTime<Utc>,
    /// When somebody first saw it.
    pub opened_at: Option<DateTime<Utc>>,
}

/// Why somebody cannot answer now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExcuseReason {
    /// Asleep, or about to be.
    Sleep,
    /// In the bath or the shower.
    Shower,
    /// At a doctor's or a test.
    Medical,
    /// Another reason.
    Other,
}

impl ExcuseReason {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Sleep, Self::Shower, Self::Medical, Self::Other];

    /// The word in storage and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Shower => "shower",
            Self::Medical => "medical",
            Self::Other => "other",
        }
    }

    /// The reason with that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// "I can't now, until …": no location prompt of that time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Excuse {
    /// When it was said; from here on it holds.
    pub at: DateTime<Utc>,
    /// The first instant at which the traveller can answer again.
    pub until: DateTime<Utc>,
    /// Why.
    pub reason: ExcuseReason,
}

/// Why an excuse is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExcuseRefusal {
    /// It would be over already.
    #[error("in the past")]
    Past,
    /// Longer than the programme allows.
    #[error("too long")]
    TooLong,
    /// As many as the programme allows in a day were said today.
    #[error("too many today")]
    TooMany,
}

impl Excuse {
    /// Says it at `at`; `earlier` are the traveller's excuses so far.
    pub fn new(
        programme: &Programme,
        earlier: &[Self],
        at: DateTime<Utc>,
        until: DateTime<Utc>,
        reason: ExcuseReason,
    ) -> Result<Self, ExcuseRefusal> {
        let limits = &programme.excuse;
        let day = |at| local_date(at, programme.zone);
        let today = earlier.iter().filter(|it| day(it.at) == day(at)).count();
        if until <= at {
            Err(ExcuseRefusal::Past)
        } else if until - at > TimeDelta::hours(limits.longest_hours.into()) {
            Err(ExcuseRefusal::TooLong)
        } else if today >= usize::from(limits.per_day) {
            Err(ExcuseRefusal::TooMany)
        } else {
            Ok(Self { at, until, reason })
        }
    }

    /// From when it was said to its end.
    pub fn window(&self) -> Window {
        Window {
            from: self.at,
            until: self.until,
        }
    }
}

/// What a contest is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A prompt that counts as missed.
    Missed(PromptId),
    /// A report that was judged outside.
    Outside(ReportId),
}

/// A traveller's own words, from one character to [`Reason::LONGEST`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// In characters.
    pub const LONGEST: usize = 500;

    /// None where it is empty or too long.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = (1..=Self::LONGEST).contains(&text.chars().count());
        fits.then(|| Self(text.to_owned()))
    }

    /// For operators and the traveller.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How a person who has looked decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settlement {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether the mark stands; otherwise it no longer counts.
    pub stands: bool,
}

/// "This mark is wrong."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Which mark.
    pub mark: Mark,
    /// When it was said.
    pub at: DateTime<Utc>,
    /// In the traveller's words.
    pub reason: Reason,
    /// Once a person has looked.
    pub settled: Option<Settlement>,
}

/// Why a contest is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such mark")]
pub struct ContestRefusal;

/// All that is stored about one traveller's prompts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PromptFacts {
    /// In any order.
    pub deliveries: Vec<Delivery>,
    /// In any order.
    pub excuses: Vec<Excuse>,
    /// In any order.
    pub contests: Vec<Contest>,
}

impl PromptFacts {
    /// The contest of a mark.
    pub fn contest_of(&self, mark: Mark) -> Option<&Contest> {
        self.contests.iter().find(|contest| contest.mark == mark)
    }

    /// Whether a contest waits for a person to look.
    pub fn is_contested(&self) -> bool {
        self.contests
            .iter()
            .any(|contest| contest.settled.is_none())
    }

    /// The excuse under which nothing is asked at `now`.
    pub fn excuse_at(&self, now: DateTime<Utc>) -> Option<&Excuse> {
        let holds = |excuse: &&Excuse| excuse.at <= now && now < excuse.until;
        self.excuses.iter().filter(holds).max_by_key(|it| it.until)
    }

    pub(super) fn delivery(&self, prompt: PromptId) -> Option<&Delivery> {
        self.deliveries.iter().find(|it| it.prompt == prompt)
    }

    /// The plan of one day as it was shown.
    pub(super) fn shown(
        &self,
        programme: &Programme,
        who: &Followed,
        day: NaiveDate,
    ) -> Vec<Prompt> {
        let mut plan = plan_of_day(programme, who, day);
        for prompt in &mut plan {
            if let Some(delivery) = self.delivery(prompt.id) {
                (prompt.opens, prompt.due) = (delivery.opens, delivery.due);
            }
        }
        plan
    }

    /// The excuse that frees the traveller from this prompt. A day is longer than any excuse, so
    /// the health report is only ever late.
    pub fn excuse_of(&self, prompt: &Prompt) -> Option<&Excuse> {
        let is_location = prompt.id.kind == PromptKind::Location;
        self.excuses
            .iter()
            .find(|excuse| is_location && excuse.window().overlaps(prompt.window()))
    }

    /// How a prompt stands at `now`. `answered`: a report answers it.
    pub fn state_of(&self, prompt: &Prompt, answered: bool, now: DateTime<Utc>) -> PromptState {
        let mut state = PromptState::Scheduled;
        // A transition that is refused leaves the state as it is.
        let mut go = |happened: bool, step: fn(PromptState) -> Result<PromptState, _>| {
            if happened {
                state = step(state).unwrap_or(state);
            }
        };
        let delivery = self.delivery(prompt.id);
        let contest = self.contest_of(Mark::Missed(prompt.id));
        let is_void = contest.is_some_and(|it| !it.settled.is_some_and(|it| it.stands));
        go(prompt.opens <= now, PromptState::send);
        go(delivery.is_some(), PromptState::deliver);
        go(
            delivery.is_some_and(|it| it.opened_at.is_some()),
            PromptState::open,
        );
        go(self.excuse_of(prompt).is_some(), PromptState::excuse);
        go(prompt.due <= now, PromptState::expire);
        go(is_void, PromptState::contest);
        go(answered, PromptState::answer);
        state
    }
}
