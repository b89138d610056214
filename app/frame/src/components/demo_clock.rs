//! The clock of a demonstration, with buttons that move it: a day can be lived in a minute.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use leptos::prelude::*;
use okaeri_domain::waiting_days::instant_of;

use crate::{context::Ctx, dates, texts::prompts};

/// A form that the demonstration's route takes. `next`: when something is asked next.
#[component]
pub fn DemoClock(ctx: Ctx, next: Option<DateTime<Utc>>) -> impl IntoView {
    let texts = prompts::texts(ctx.locale);
    let now = dates::date_time(ctx.locale, &ctx.local(ctx.now));
    let says = texts.tell("demo-clock", [("time", now.into())]);
    let hour = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
    let morning = instant_of(ctx.today() + Days::new(1), hour, ctx.zone());
    let steps = [
        ("demo-clock-quarter", Some(ctx.now + TimeDelta::minutes(15))),
        ("demo-clock-hour", Some(ctx.now + TimeDelta::hours(1))),
        ("demo-clock-next", next),
        ("demo-clock-morning", Some(morning)),
    ];
    let steps = steps.into_iter().filter_map(|(key, at)| {
        let value = at?.timestamp_millis();
        Some(view! {
            <button class="demo__button" name="now" value=value>
                {texts.get(key)}
            </button>
        })
    });
    let back = ctx.uri.path_and_query().map_or("/", |it| it.as_str());
    view! {
        <form class="demo__clock" method="post" action=ctx.path("/demo/clock")>
            <input type="hidden" name="back" value=back.to_owned()/>
            <span>{says}</span>
            {steps.collect_view()}
            <button class="demo__button" name="now" value="">
                {texts.get("demo-clock-reset")}
            </button>
        </form>
    }
}
