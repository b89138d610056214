//! Counting the waiting days, from the day of arrival to the instant of release.
//!
//! Everything here is a calendar date in the programme's time zone, so neither a clock change nor the zone of the
//! traveller's phone can move a day. An instant enters by [`local_date`] and leaves by [`instant_of`] or [`Period::release_at`].

mod typed_date;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use serde::{Deserialize, Serialize};

pub use typed_date::{
    ArrivalLimits, DateError, DatePart, parse_arrival, parse_birth_date, parse_date, parse_iso,
};

/// The rule that set the length of a period. The counter shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodRule {
    /// The length every traveller of the programme has.
    Programme,
    /// Made longer by a rule of the programme or by an operator, who cites it.
    Extended { cites: String },
    /// Made shorter by a rule of the programme or by an operator, who cites it.
    Shortened { cites: String },
}

/// Why a period was not extended or shortened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    #[error("{days} days is not longer than the present {present} days")]
    NotLonger { days: u16, present: u16 },
    #[error("{days} days is not shorter than the present {present} days")]
    NotShorter { days: u16, present: u16 },
    #[error("a period has at least one waiting day")]
    NoDays,
    #[error("the rule that changes a period must be cited")]
    NothingCited,
}

/// One traveller's waiting period: day 0 is the day of arrival, days 1 to `days` are the waiting days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Day 0, as a date in the programme's time zone.
    pub arrival_date: NaiveDate,
    /// N: the number of waiting days, not counting day 0.
    pub days: u16,
    /// The rule that set `days`.
    pub rule: PeriodRule,
}

/// Where a date lies in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOf {
    /// The traveller has not arrived; `days_left` until arrival, at least 1.
    Before { days_left: u32 },
    /// Day 0.
    Arrival,
    /// Waiting day `day` of `of`, counted from 1.
    Waiting { day: u16, of: u16 },
    /// Day N+1 or later.
    Released,
}

/// One day of a period's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    /// 0 for the day of arrival, N for the last waiting day.
    pub index: u16,
    /// The date in the programme's time zone.
    pub date: NaiveDate,
    /// Whether the date is over, is today, or is still to come.
    pub standing: Standing,
}

/// A calendar day seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Past,
    Today,
    Coming,
}

impl Period {
    /// A period of the programme's own length: `days` waiting days after `arrival_date`.
    pub fn new(arrival_date: NaiveDate, days: u16) -> Self {
        Self {
            arrival_date,
            days,
            rule: PeriodRule::Programme,
        }
    }

    /// The same arrival with `days` waiting days in all, more than now, by the rule that is cited.
    pub fn extended(self, days: u16, cites: impl Into<String>) -> Result<Self, PeriodError> {
        if days <= self.days {
            let present = self.days;
            return Err(PeriodError::NotLonger { days, present });
        }
        let cites = cited(cites)?;
        let rule = PeriodRule::Extended { cites };
        Ok(Self { days, rule, ..self })
    }

    /// The same arrival with `days` waiting days in all, fewer than now but at least 1, by the rule that is cited.
    pub fn shortened(self, days: u16, cites: impl Into<String>) -> Result<Self, PeriodError> {
        if days == 0 {
            return Err(PeriodError::NoDays);
        }
        if days >= self.days {
            let present = self.days;
            return Err(PeriodError::NotShorter { days, present });
        }
        let cites = cited(cites)?;
        let rule = PeriodRule::Shortened { cites };
        Ok(Self { days, rule, ..self })
    }

    /// Where `today` lies in the period.
    pub fn day_on(&self, today: NaiveDate) -> DayOf {
        let day = waiting_day(self.arrival_date, today);
        if day < 0 {
            let days_left = u32::try_from(day.unsigned_abs()).unwrap_or(u32::MAX);
            return DayOf::Before { days_left };
        }
        match u16::try_from(day) {
            Ok(0) => DayOf::Arrival,
            Ok(day) if day <= self.days => DayOf::Waiting { day, of: self.days },
            _ => DayOf::Released,
        }
    }

    /// Day N, the last waiting day.
    pub fn last_day(&self) -> NaiveDate {
        self.date_of(u64::from(self.days))
    }

    /// Day N+1, the first day that is free.
    pub fn release_date(&self) -> NaiveDate {
        self.date_of(u64::from(self.days) + 1)
    }

    /// The first instant of day N+1 in `zone`, the programme's time zone.
    pub fn release_at(&self, zone: Tz) -> DateTime<Tz> {
        start_of_day(self.release_date(), zone).with_timezone(&zone)
    }

    /// Day 0 to day N in order, each marked against `today`.
    pub fn calendar(&self, today: NaiveDate) -> Vec<CalendarDay> {
        (0..=self.days)
            .map(|index| {
                let date = self.date_of(u64::from(index));
                CalendarDay {
                    index,
                    date,
                    standing: Standing::of(date, today),
                }
            })
            .collect()
    }

    /// The date of day `index`. The calendar of chrono ends in the year 262142 and so does a period.
    fn date_of(&self, index: u64) -> NaiveDate {
        self.arrival_date
            .checked_add_days(Days::new(index))
            .unwrap_or(NaiveDate::MAX)
    }
}

impl Standing {
    fn of(date: NaiveDate, today: NaiveDate) -> Self {
        match date.cmp(&today) {
            std::cmp::Ordering::Less => Self::Past,
            std::cmp::Ordering::Equal => Self::Today,
            std::cmp::Ordering::Greater => Self::Coming,
        }
    }
}

/// The number of the day `today` when `arrival_date` is day 0: `today - arrival_date` in calendar days, negative
/// before arrival. Both are dates in the programme's time zone.
pub fn waiting_day(arrival_date: NaiveDate, today: NaiveDate) -> i64 {
    today.signed_duration_since(arrival_date).num_days()
}

/// The date that a calendar on a wall in `zone` shows at `instant`.
pub fn local_date(instant: DateTime<Utc>, zone: Tz) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// The first instant of `date` in `zone`. Where a clock change skips midnight it is the first instant after the gap;
/// where midnight happens twice it is the earlier one.
pub fn start_of_day(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant_of(date, NaiveTime::MIN, zone)
}

/// The instant at which a clock on a wall in `zone` shows `time` on `date`. Where a clock change skips that time it is
/// the first instant after the gap; where the time happens twice it is the earlier one.
pub fn instant_of(date: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let on_the_wall = date.and_time(time);
    zone.from_local_datetime(&on_the_wall)
        .earliest()
        .or_else(|| GapInfo::new(&on_the_wall, &zone)?.end)
        .map_or_else(|| on_the_wall.and_utc(), |instant| instant.to_utc())
}

fn cited(cites: impl Into<String>) -> Result<String, PeriodError> {
    let cites = cites.into();
    if cites.trim().is_empty() {
        return Err(PeriodError::NothingCited);
    }
    Ok(cites)
}
