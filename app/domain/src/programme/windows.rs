//! The parts of the day in which a traveller can choose to be asked. Times are local times of the
//! programme's zone.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{Programme, ProgrammeError, values::time_of_day};

/// Which part of the day. Each has a name in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowName {
    /// Early.
    Early,
    /// The programme's own hours: always offered.
    Day,
    /// Late.
    Late,
}

impl WindowName {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Early, Self::Day, Self::Late];

    /// The word in forms, copies and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Day => "day",
            Self::Late => "late",
        }
    }

    /// The window of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// One that a programme file offers beside its own hours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowSettings {
    pub name: WindowName,
    #[serde(deserialize_with = "time_of_day")]
    pub from: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub until: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub health_opens: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub health_due: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub check_from: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub check_until: NaiveTime,
}

/// The hours of one day of one traveller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// No location prompt before this time.
    pub from: NaiveTime,
    /// None is open after this time.
    pub until: NaiveTime,
    /// Minutes to answer one in.
    pub answer_within_min: u16,
    /// When the health prompt is sent.
    pub health_opens: NaiveTime,
    /// When the health report is due.
    pub health_due: NaiveTime,
    /// No residence check before this time.
    pub check_from: NaiveTime,
    /// None after this time.
    pub check_until: NaiveTime,
}

impl Hours {
    /// With more minutes to answer in.
    #[must_use]
    pub fn with_longer(self, minutes: u16) -> Self {
        Self {
            answer_within_min: self.answer_within_min.saturating_add(minutes),
            ..self
        }
    }
}

impl Programme {
    /// The hours of a window; its own where it does not offer that one.
    pub fn hours(&self, name: WindowName) -> Hours {
        let answer_within_min = self.location.answer_within_min;
        match self.windows.iter().find(|it| it.name == name) {
            Some(it) => Hours {
                from: it.from,
                until: it.until,
                answer_within_min,
                health_opens: it.health_opens,
                health_due: it.health_due,
                check_from: it.check_from,
                check_until: it.check_until,
            },
            None => Hours {
                from: self.location.from,
                until: self.location.until,
                answer_within_min,
                health_opens: self.health.opens,
                health_due: self.health.due,
                check_from: self.residence_check.from,
                check_until: self.residence_check.until,
            },
        }
    }

    /// Whether a traveller can choose it.
    pub fn offers(&self, name: WindowName) -> bool {
        name == WindowName::Day || self.windows.iter().any(|it| it.name == name)
    }

    /// What a traveller can choose from, the earliest first.
    pub fn windows_offered(&self) -> Vec<(WindowName, Hours)> {
        let offered = WindowName::ALL
            .into_iter()
            .filter(|name| self.offers(*name));
        let mut offered: Vec<_> = offered.map(|name| (name, self.hours(name))).collect();
        offered.sort_by_key(|(_, hours)| hours.from);
        offered
    }

    pub(super) fn check_windows(&self) -> Result<(), ProgrammeError> {
        let wrong = |key: &str, problem: String| Err(ProgrammeError::at(key, problem));
        let location = &self.location;
        if self.minutes_asked() > (location.until - location.from).num_minutes() {
            return wrong(
                "location.longer_min",
                "so many prompts with so much longer to answer do not fit between `location.from` and `location.until`: lower it".to_owned(),
            );
        }
        for (index, window) in self.windows.iter().enumerate() {
            let name = window.name.as_str();
            if window.name == WindowName::Day {
                let problem = "\"day\" is the name of the hours under `location`, `health` and `residence_check`, which are always offered: remove it or give it another name";
                return wrong("windows.name", problem.to_owned());
            }
            if self.windows[..index]
                .iter()
                .any(|it| it.name == window.name)
            {
                return wrong(
                    "windows.name",
                    format!("\"{name}\" is listed twice: remove one"),
                );
            }
            for (key, start_key, start, end) in [
                ("until", "from", window.from, window.until),
                (
                    "health_due",
                    "health_opens",
                    window.health_opens,
                    window.health_due,
                ),
                (
                    "check_until",
                    "check_from",
                    window.check_from,
                    window.check_until,
                ),
            ] {
                if start >= end {
                    let problem = format!(
                        "must be later than `{start_key}` of the window \"{name}\", on the same day"
                    );
                    return wrong(&format!("windows.{key}"), problem);
                }
            }
            self.check_room(window)?;
        }
        Ok(())
    }

    /// Whether everything that is asked has room in it.
    fn check_room(&self, window: &WindowSettings) -> Result<(), ProgrammeError> {
        let name = window.name.as_str();
        if self.minutes_asked() > (window.until - window.from).num_minutes() {
            let problem = format!(
                "the window \"{name}\" is too short for the prompts of `location` with the longest time to answer them"
            );
            return Err(ProgrammeError::at("windows.until", problem));
        }
        let notice = i64::from(self.location.answer_within_min);
        if notice > (window.health_due - window.health_opens).num_minutes() {
            let problem = format!(
                "leaves less time than `location.answer_within_min` for the health report in the window \"{name}\""
            );
            return Err(ProgrammeError::at("windows.health_due", problem));
        }
        let check = &self.residence_check;
        let calling = i64::from(check.tries - 1) * i64::from(check.tries_apart_min);
        if calling > (window.check_until - window.check_from).num_minutes() {
            let problem =
                format!("the calls of `residence_check` do not fit into the window \"{name}\"");
            return Err(ProgrammeError::at("windows.check_until", problem));
        }
        Ok(())
    }

    /// In which location prompts of a day are open, at the most.
    fn minutes_asked(&self) -> i64 {
        let location = &self.location;
        let longest = i64::from(location.answer_within_min) + i64::from(location.longer_min);
        i64::from(location.per_day) * longest
    }
}
