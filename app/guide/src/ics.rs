//! The counter as a calendar file (RFC 5545): each waiting day, and the instant of release.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;
use icalendar::{Calendar, Component as _, Event, EventLike as _};
use okaeri_domain::waiting_days::Period;
use okaeri_frame::{context::Ctx, form::Query, problem::Problem, readings};

use crate::{days::shared_arrival, texts};

/// `GET /{lang}/days.ics?arrival=2026-11-16`
pub async fn download(ctx: Ctx, Query(query): Query) -> Result<Response, Problem> {
    let arrival = shared_arrival(&ctx, &query).map_err(|error| Problem::refused(error.key()))?;
    let calendar = calendar(&ctx, &ctx.backend.programme.period_from(arrival));
    let disposition = format!("attachment; filename=\"okaeri-{arrival}.ics\"");
    let disposition = HeaderValue::from_str(&disposition).map_err(|_| Problem::INTERNAL)?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/calendar; charset=utf-8"),
        ),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    Ok((headers, calendar.to_string()).into_response())
}

fn calendar(ctx: &Ctx, period: &Period) -> Calendar {
    let t = texts(ctx.locale);
    let phone = ctx.backend.programme.phone.spoken.clone();
    let description = fl!(t, "guide-ics-description", phone = phone);
    let mut calendar = Calendar::new();
    for day in period.calendar(ctx.today()) {
        let summary = fl!(
            t,
            "guide-ics-summary-day",
            day = day.index,
            days = period.days
        );
        let mut event = event(
            ctx.now,
            &format!("day-{}-of-{}", day.index, period.arrival_date),
        );
        // An end is the first day that is no longer meant: calendars drop an event that ends when
        // it begins.
        let end = day.date.succ_opt().unwrap_or(day.date);
        let event = event.starts(day.date).ends(end).summary(&plain(&summary));
        calendar.push(event.done());
    }
    let release = period.release_at(ctx.zone()).to_utc();
    let mut last = event(ctx.now, &format!("release-of-{}", period.arrival_date));
    calendar.push(
        last.starts(release)
            .summary(&plain(&fl!(t, "guide-ics-summary-release")))
            .description(&plain(&description))
            .done(),
    );
    calendar.done()
}

/// The same file for the same date has the same ids: a second import replaces the first.
fn event(now: DateTime<Utc>, id: &str) -> Event {
    let mut event = Event::new();
    event.uid(&format!("{id}@okaeri")).timestamp(now);
    event
}

/// Calendars show the marks that keep numbers in order in right-to-left text as boxes, and have no
/// room for readings.
fn plain(text: &str) -> String {
    readings::plain(text).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
