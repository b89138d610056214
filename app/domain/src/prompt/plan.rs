//! The plan of a day: pure, so that whoever plans it again gets the same.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

use super::{Prompt, PromptId, PromptKind, Window};
use crate::{
    ids::TravellerId,
    programme::{Hours, Programme},
    times::Times,
    traveller::Traveller,
    waiting_days::{Period, instant_of, local_date},
};

/// A traveller, as far as the plan depends on one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// Spreads the prompts.
    pub traveller: TravellerId,
    /// Nothing is asked before or after it.
    pub period: Period,
    /// When the traveller agreed to be asked.
    pub pledge_at: DateTime<Utc>,
    /// When the waiting place was registered: nobody is asked for a location before there is one.
    pub place_at: Option<DateTime<Utc>>,
    /// The hours of each day.
    pub times: Times,
}

impl Followed {
    /// None as long as the pledge is not accepted: nothing is asked before.
    pub fn of(traveller: &Traveller) -> Option<Self> {
        Some(Self {
            traveller: traveller.id,
            period: traveller.period.clone(),
            pledge_at: traveller.pledge.as_ref()?.at,
            place_at: traveller.place.as_ref().map(|place| place.registered_at),
            times: traveller.wishes.times.clone(),
        })
    }

    /// The first local night after arrival in which the traveller is there, by the programme's
    /// quiet hours. Whoever lands after midnight has it at once.
    fn quiet_night(&self, programme: &Programme) -> Option<Window> {
        let (quiet, zone) = (&programme.quiet, programme.zone);
        let before = self.period.arrival_date.checked_sub_days(Days::new(1))?;
        let nights = before.iter_days().take(3).map(|day| {
            let morning = if quiet.until <= quiet.from {
                day + Days::new(1)
            } else {
                day
            };
            Window {
                from: instant_of(day, quiet.from, zone),
                until: instant_of(morning, quiet.until, zone),
            }
        });
        nights
            .into_iter()
            .find(|night| night.until > self.pledge_at)
    }
}

/// The prompts of `day`, the earliest first; none before the start, in the first night's quiet
/// hours, or after the last waiting day.
pub fn plan_of_day(programme: &Programme, who: &Followed, day: NaiveDate) -> Vec<Prompt> {
    if day < who.period.arrival_date || day > who.period.last_day() {
        return Vec::new();
    }
    let hours = who.times.hours_on(programme, day);
    let mut plan = location(programme, who, day, hours);
    plan.extend(health(programme, who, day, hours));
    plan.extend(check_announcement(programme, who, day, hours));
    plan.sort_by_key(|prompt| (prompt.opens, prompt.id));
    plan
}

/// The prompts from those of today on to the end of the period, those that are open or still to
/// come at `now`.
pub fn coming<'a>(
    programme: &'a Programme,
    who: &'a Followed,
    now: DateTime<Utc>,
) -> impl Iterator<Item = Prompt> + 'a {
    let today = local_date(now, programme.zone).max(who.period.arrival_date);
    let days = today
        .iter_days()
        .take_while(move |day| *day <= who.period.last_day());
    days.flat_map(move |day| plan_of_day(programme, who, day))
        .filter(move |prompt| prompt.due > now)
}

/// The hours in equal slots, one prompt in each.
fn location(programme: &Programme, who: &Followed, day: NaiveDate, hours: Hours) -> Vec<Prompt> {
    let Some(place_at) = who.place_at else {
        return Vec::new();
    };
    let from = place_at.max(who.pledge_at);
    let quiet = who.quiet_night(programme);
    let window = Window {
        from: instant_of(day, hours.from, programme.zone),
        until: instant_of(day, hours.until, programme.zone),
    };
    let within = TimeDelta::minutes(hours.answer_within_min.into());
    (1..=programme.location.per_day)
        .map(|ordinal| {
            let id = PromptId {
                day,
                kind: PromptKind::Location,
                ordinal,
            };
            in_slot(programme, who.traveller, (window, within), id)
        })
        // Registering told where the traveller is, for the slot in which it was done.
        .filter(|prompt| prompt.slot.from >= from)
        .filter(|prompt| !quiet.is_some_and(|quiet| quiet.overlaps(prompt.window())))
        .collect()
}

/// `hours`: of the day; `within`: to answer in.
fn in_slot(
    programme: &Programme,
    traveller: TravellerId,
    (hours, within): (Window, TimeDelta),
    id: PromptId,
) -> Prompt {
    let settings = &programme.location;
    let PromptId { day, ordinal, .. } = id;
    // Minutes that pass and not those of the wall: on the day of a clock change the slots are an
    // hour longer or shorter together.
    let minutes = (hours.until - hours.from).num_minutes().max(0);
    let mark = |slot: u16| {
        let after = minutes * i64::from(slot) / i64::from(settings.per_day);
        hours.from + TimeDelta::minutes(after)
    };
    let slot = Window {
        from: mark(ordinal - 1),
        until: mark(ordinal),
    };
    let room = (slot.until - slot.from - within).num_minutes().max(0);
    let opens = slot.from + TimeDelta::minutes(jitter(traveller, day, ordinal, room));
    let due = (opens + within).min(slot.until);
    let remind_at = opens + TimeDelta::minutes(settings.remind_after_min.into());
    Prompt {
        id,
        opens,
        due,
        remind_at: (remind_at < due).then_some(remind_at),
        slot,
    }
}

/// Whole minutes from 0 to `room`, spread evenly over travellers, so that the load is flat, and
/// over days, so that the hour of a prompt is not known beforehand.
fn jitter(traveller: TravellerId, day: NaiveDate, ordinal: u16, room: i64) -> i64 {
    let mut digest = Sha256::new();
    digest.update(traveller.as_bytes());
    digest.update(day.format("%Y-%m-%d").to_string());
    digest.update(ordinal.to_be_bytes());
    let digest = digest.finalize();
    let number = digest[..6]
        .iter()
        .fold(0_i64, |number, byte| number << 8 | i64::from(*byte));
    number % (room + 1)
}

fn health(programme: &Programme, who: &Followed, day: NaiveDate, hours: Hours) -> Option<Prompt> {
    let hours = Window {
        from: instant_of(day, hours.health_opens, programme.zone),
        until: instant_of(day, hours.health_due, programme.zone),
    };
    daily(
        programme,
        who,
        day,
        (PromptKind::Health, who.pledge_at),
        hours,
    )
}

fn check_announcement(
    programme: &Programme,
    who: &Followed,
    day: NaiveDate,
    hours: Hours,
) -> Option<Prompt> {
    if programme.residence_check.per_day == 0 {
        return None;
    }
    // There is nothing to check before there is a place.
    let from = who.place_at?.max(who.pledge_at);
    let hours = Window {
        from: instant_of(day, hours.check_from, programme.zone),
        until: instant_of(day, hours.check_until, programme.zone),
    };
    daily(
        programme,
        who,
        day,
        (PromptKind::CheckAnnouncement, from),
        hours,
    )
}

/// One that is open for hours, not before `from`: it opens later where that or the quiet night is in
/// the way, and does not come where then too little time would be left.
fn daily(
    programme: &Programme,
    who: &Followed,
    day: NaiveDate,
    (kind, from): (PromptKind, DateTime<Utc>),
    hours: Window,
) -> Option<Prompt> {
    let night = who.quiet_night(programme);
    let night = night.filter(|night| night.overlaps(hours) && night.from <= hours.from);
    let opens = hours
        .from
        .max(from)
        .max(night.map_or(hours.from, |night| night.until));
    let notice = TimeDelta::minutes(programme.location.answer_within_min.into());
    (opens + notice <= hours.until).then_some(Prompt {
        id: PromptId {
            day,
            kind,
            ordinal: 1,
        },
        opens,
        due: hours.until,
        remind_at: None,
        slot: hours,
    })
}
