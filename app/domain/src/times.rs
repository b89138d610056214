//! When and how a traveller is asked: the hours that they chose, and what the centre has to know about
//! them to ask fairly.
//!
//! What is chosen counts from the next day on, so that no prompt that was planned moves, and earlier
//! days stay as they were planned.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    programme::{Hours, Programme, WindowName},
    waiting_days::{Period, local_date},
};

/// What makes it harder for somebody to answer. Close to health, so it is sealed at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Deaf, or does not hear well: nobody phones them.
    Deaf,
    /// Works at night and sleeps by day: asked late in the day.
    Night,
    /// Looks after small children: has longer to answer.
    Children,
    /// Shares a room: a video call is announced, and shows nobody else.
    SharedRoom,
}

impl Need {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Deaf, Self::Night, Self::Children, Self::SharedRoom];

    /// The word in forms and in copies.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deaf => "deaf",
            Self::Night => "night",
            Self::Children => "children",
            Self::SharedRoom => "shared-room",
        }
    }
}

/// How a traveller is asked from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The first day.
    pub from: NaiveDate,
    /// The hours.
    pub window: WindowName,
    /// Whether there is longer to answer.
    pub longer: bool,
}

/// The terms of all days, in the order of their first days. Before the first of them the programme's
/// own hours hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times(Vec<Terms>);

impl Times {
    /// The terms of a day; none where they are the programme's own.
    fn on(&self, day: NaiveDate) -> Option<&Terms> {
        self.0.iter().rfind(|terms| terms.from <= day)
    }

    /// The window of a day.
    pub fn window_on(&self, day: NaiveDate) -> WindowName {
        self.on(day).map_or(WindowName::Day, |terms| terms.window)
    }

    /// Whether there is longer to answer on that day.
    pub fn is_longer_on(&self, day: NaiveDate) -> bool {
        self.on(day).is_some_and(|terms| terms.longer)
    }

    /// The hours of a day. A window that the programme no longer offers is its own.
    pub fn hours_on(&self, programme: &Programme, day: NaiveDate) -> Hours {
        let hours = programme.hours(self.window_on(day));
        if self.is_longer_on(day) {
            hours.with_longer(programme.location.longer_min)
        } else {
            hours
        }
    }

    /// What counts from a later day than `today` on.
    pub fn coming(&self, today: NaiveDate) -> Option<&Terms> {
        self.0.last().filter(|terms| terms.from > today)
    }

    /// As stored, for a copy.
    pub fn all(&self) -> &[Terms] {
        &self.0
    }

    /// Changes what holds from `from` on. What was to come is replaced, and what changes nothing is
    /// not kept.
    fn change(&mut self, from: NaiveDate, change: impl Fn(&mut Terms)) {
        let mut terms = Terms {
            from,
            window: self.window_on(NaiveDate::MAX),
            longer: self.is_longer_on(NaiveDate::MAX),
        };
        change(&mut terms);
        self.0.retain(|it| it.from < from);
        let before = (self.window_on(from), self.is_longer_on(from));
        if before != (terms.window, terms.longer) {
            self.0.push(terms);
        }
    }
}

/// What a traveller wishes, or an operator for them: each part that is there takes the place of what
/// was known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// To be asked in these hours.
    pub window: Option<WindowName>,
    /// All that the centre has to know; empty takes everything back.
    pub needs: Option<BTreeSet<Need>>,
}

/// All that a traveller wished.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// When they are asked.
    pub times: Times,
    /// What the centre has to know, as it stands now; what was taken back is gone.
    pub needs: BTreeSet<Need>,
    /// When the needs were last changed; none where there are none.
    pub told_at: Option<DateTime<Utc>>,
}

impl Wishes {
    /// Whether nobody may phone them.
    pub fn is_not_phoned(&self) -> bool {
        self.needs.contains(&Need::Deaf)
    }

    /// Does as is wished at `at`; whether that changed anything. A window that the programme does not
    /// offer changes nothing.
    pub fn fulfil(
        &mut self,
        programme: &Programme,
        period: &Period,
        wish: &Wish,
        at: DateTime<Utc>,
    ) -> bool {
        let before = self.clone();
        let from = counts_from(period, local_date(at, programme.zone));
        if let (Some(window), Some(from)) = (wish.window, from)
            && programme.offers(window)
        {
            self.times.change(from, |terms| terms.window = window);
        }
        if let Some(needs) = &wish.needs
            && *needs != self.needs
        {
            self.needs.clone_from(needs);
            self.told_at = (!needs.is_empty()).then_some(at);
            let longer = needs.contains(&Need::Children);
            if let Some(from) = from {
                self.times.change(from, |terms| terms.longer = longer);
            }
        }
        *self != before
    }
}

/// The first day on which a change of `today` counts: the next one of the period. None on its last day
/// and after it.
pub fn counts_from(period: &Period, today: NaiveDate) -> Option<NaiveDate> {
    let next = today.checked_add_days(Days::new(1))?;
    let from = next.max(period.arrival_date);
    (from <= period.last_day()).then_some(from)
}
