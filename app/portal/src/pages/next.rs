//! On Today: what comes next. Nothing of it has to be pressed.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use okaeri_domain::prompt::{Prompt, Window};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
};

use super::asking::{Asking, say, tell};
use crate::checks;

/// Where the guide explains the residence check.
const ABOUT_CHECKS: &str = "/guide/app#part-4";

/// The next location prompt and the residence check that is announced, the earlier one first.
#[component]
pub fn Next(ctx: Ctx, asking: Asking) -> impl IntoView {
    let check = asking.next_check(&ctx);
    let location = asking.next_location(&ctx);
    let about = check.map(|_| view! { <AboutChecks ctx=ctx.clone()/> });
    let check = check.map(|it| (it.opens, Icon::Video, check_text(&ctx, &it)));
    let location = location.map(|it| (it.slot.from, Icon::Clock, location_text(&ctx, &it)));
    let mut lines: Vec<_> = check.into_iter().chain(location).collect();
    // Where both have begun, the call stays first: it may come at any moment.
    lines.sort_by_key(|(from, ..)| (*from).max(ctx.now));
    let lines = lines.into_iter().map(|(_, icon, text)| {
        view! {
            <p class="with-icon">
                <Drawing icon/>
                " "
                <span>{text}</span>
            </p>
        }
    });
    let lines = lines.collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="next">
                <h2 id="next">{say(ctx.locale, "prompt-next-title")}</h2>
                {lines}
                {about}
            </section>
        }
    })
}

/// The part of the day, not the minute.
fn location_text(ctx: &Ctx, prompt: &Prompt) -> String {
    let [from, until] = times(ctx, prompt.slot);
    let times = [("from", from.into()), ("until", until.into())];
    if prompt.id.day == ctx.today() {
        tell(ctx.locale, "prompt-next-today", times)
    } else {
        let [from, until] = times;
        let date = ("date", dates::full(ctx.locale, prompt.id.day).into());
        tell(ctx.locale, "prompt-next-date", [from, until, date])
    }
}

/// Said in a way that stays true while the page is open: nobody is told when such a window opens or
/// is over.
fn check_text(ctx: &Ctx, prompt: &Prompt) -> String {
    let [from, until] = times(ctx, prompt.window());
    let (from, until) = (("from", from.into()), ("until", until.into()));
    if prompt.is_open(ctx.now) {
        checks::tell(ctx.locale, "check-now", [until])
    } else if prompt.id.day == ctx.today() {
        checks::tell(ctx.locale, "check-today", [from, until])
    } else {
        let date = ("date", dates::full(ctx.locale, prompt.id.day).into());
        checks::tell(ctx.locale, "check-date", [date, from, until])
    }
}

fn times(ctx: &Ctx, window: Window) -> [String; 2] {
    [window.from, window.until].map(|at: DateTime<Utc>| {
        let local = ctx.local(at);
        dates::time(ctx.locale, &local.time())
    })
}

#[component]
fn AboutChecks(ctx: Ctx) -> impl IntoView {
    view! {
        <p class="no-print">
            <a class="button button--text" href=ctx.path(ABOUT_CHECKS)>
                {checks::say(ctx.locale, "check-about")}
                <Drawing icon=Icon::Chevron/>
            </a>
        </p>
    }
}
