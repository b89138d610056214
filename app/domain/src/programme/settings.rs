//! The sections of a programme file that hold numbers and times. Times are local times of the programme's zone.

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;

use super::values::{time_of_day, whole};
use crate::{health::HealthRule, my_data::Lifetime};

/// The waiting period.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodSettings {
    /// N: the number of waiting days after the day of arrival.
    #[serde(deserialize_with = "whole::<1, 365, _>")]
    pub days: u16,
    /// The years in which the programme serves, as the guide shows them.
    #[serde(deserialize_with = "super::values::words")]
    pub served: String,
    /// The most days between an arrival and today that the day counter accepts.
    #[serde(deserialize_with = "whole::<1, 3650, _>")]
    pub oldest_arrival_days: u16,
}

/// The waiting place.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceSettings {
    /// Metres around the registered point that count as the waiting place.
    #[serde(deserialize_with = "super::values::radius")]
    pub radius_m: f64,
}

/// Location prompts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocationSettings {
    /// Prompts a day.
    #[serde(deserialize_with = "whole::<1, 24, _>")]
    pub per_day: u16,
    /// No prompt before this time.
    #[serde(deserialize_with = "time_of_day")]
    pub from: NaiveTime,
    /// No prompt is open after this time.
    #[serde(deserialize_with = "time_of_day")]
    pub until: NaiveTime,
    /// Minutes to answer in.
    #[serde(deserialize_with = "whole::<1, 1440, _>")]
    pub answer_within_min: u16,
    /// So many more for whoever needs longer.
    #[serde(deserialize_with = "whole::<0, 1440, _>")]
    pub longer_min: u16,
    /// Minutes after which one reminder is sent.
    #[serde(deserialize_with = "whole::<1, 1440, _>")]
    pub remind_after_min: u16,
}

/// The daily health prompt and the rule for its answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthSettings {
    /// The time at which the prompt is sent.
    #[serde(deserialize_with = "time_of_day")]
    pub opens: NaiveTime,
    /// The time by which the report is due.
    #[serde(deserialize_with = "time_of_day")]
    pub due: NaiveTime,
    /// When a report makes a traveller symptomatic.
    pub rule: HealthRule,
}

/// Residence checks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResidenceCheckSettings {
    /// Checks a day.
    #[serde(deserialize_with = "whole::<0, 10, _>")]
    pub per_day: u16,
    /// No call before this time.
    #[serde(deserialize_with = "time_of_day")]
    pub from: NaiveTime,
    /// No call after this time.
    #[serde(deserialize_with = "time_of_day")]
    pub until: NaiveTime,
    /// Seconds that a call rings.
    #[serde(deserialize_with = "whole::<10, 600, _>")]
    pub ring_seconds: u16,
    /// Calls before the check counts as missed.
    #[serde(deserialize_with = "whole::<1, 10, _>")]
    pub tries: u16,
    /// The fewest minutes between two calls.
    #[serde(deserialize_with = "whole::<1, 720, _>")]
    pub tries_apart_min: u16,
}

/// The first local night after arrival, in which no prompt is sent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuietHours {
    #[serde(deserialize_with = "time_of_day")]
    pub from: NaiveTime,
    /// A time of the next morning when it is earlier than `from`.
    #[serde(deserialize_with = "time_of_day")]
    pub until: NaiveTime,
}

/// "I can't now, until …": how long and how often.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcuseLimits {
    /// Hours that one may last.
    #[serde(deserialize_with = "whole::<1, 24, _>")]
    pub longest_hours: u16,
    /// How many a traveller may say in a day.
    #[serde(deserialize_with = "whole::<1, 24, _>")]
    pub per_day: u16,
}

/// When a traveller comes to the attention of an operator.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// Location prompts missed one after the other that bring a traveller to the follow-up list.
    #[serde(deserialize_with = "whole::<1, 100, _>")]
    pub missed_in_row: u16,
    /// Days without any contact that bring a traveller to the visit list.
    #[serde(deserialize_with = "whole::<1, 100, _>")]
    pub no_contact_days: u16,
}

/// Contact alerts. A programme file may leave them out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AlertSettings {
    /// Rows before and behind a confirmed case that count as near.
    #[serde(deserialize_with = "whole::<0, 20, _>")]
    pub contact_rows: u16,
    /// Days after the contact for which an alert keeps a traveller on the list.
    #[serde(deserialize_with = "whole::<1, 365, _>")]
    pub days: u16,
}

impl Default for AlertSettings {
    fn default() -> Self {
        Self {
            contact_rows: 2,
            days: 14,
        }
    }
}

/// Sign-in tries from phones that are not trusted, for one passport number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInLimits {
    #[serde(deserialize_with = "whole::<1, 1000, _>")]
    pub tries_per_hour: u16,
    #[serde(deserialize_with = "whole::<1, 1000, _>")]
    pub tries_per_stay: u16,
}

/// How long data are kept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Hours after which a raw coordinate is destroyed. The verdict, the distance band and the accuracy stay.
    #[serde(deserialize_with = "whole::<1, 8760, _>")]
    pub coordinates_hours: u16,
    /// Days after the decision on an automated call after which its clip is destroyed.
    #[serde(deserialize_with = "whole::<1, 365, _>")]
    pub clip_days: u16,
    /// Days after release after which operators no longer see the case.
    #[serde(deserialize_with = "whole::<0, 3650, _>")]
    pub hidden_after_days: u16,
    /// Days after release after which the case is destroyed.
    #[serde(deserialize_with = "whole::<1, 3650, _>")]
    pub destroyed_after_days: u16,
    /// Days after which what a reader wrote about an unclear page is destroyed.
    #[serde(deserialize_with = "whole::<1, 3650, _>")]
    pub comments_days: u16,
}

impl Retention {
    /// Whether nobody sees the case of that day of release any more.
    pub fn is_hidden(&self, release: NaiveDate, today: NaiveDate) -> bool {
        today >= Lifetime::of(self, release, &[]).hidden
    }
}

/// The pledge that travellers agree to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PledgeSettings {
    /// The version of the text; an acceptance is recorded with it.
    #[serde(deserialize_with = "super::values::slug")]
    pub version: String,
}
