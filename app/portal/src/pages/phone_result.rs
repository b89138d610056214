//! The result of the phone check: what works, what a person can do, and a button to check again. And
//! the line on Today that leads here.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::phone_check::{Finding, Found, Part, Summary};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::{Tag, Tone},
        phone::CallButton,
    },
    context::Ctx,
    dates,
    locale::Locale,
};

use super::{
    asking::moment,
    phone_words::{Steps, look, name, outcome, say, steps, tell, why},
};
use crate::texts;

/// What is known of one phone.
#[derive(Debug, Clone)]
pub struct Result {
    findings: Vec<Finding>,
    summary: Summary,
}

impl Result {
    /// Of the findings of that phone.
    pub fn new(findings: Vec<Finding>) -> Self {
        let summary = Summary::of(&findings);
        Self { findings, summary }
    }
}

/// What it comes to, in a line or two.
fn summed_up(locale: Locale, summary: Summary) -> Vec<String> {
    let count = |key, count: usize| tell(locale, key, [("count", count.into())]);
    if summary.help == 0 && summary.left == 0 {
        return vec![say(locale, "phone-all-works")];
    }
    let help = (summary.help > 0).then(|| count("phone-needs-help", summary.help));
    let left = (summary.left > 0).then(|| count("phone-left", summary.left));
    help.into_iter().chain(left).collect()
}

/// How that looks.
fn tone(summary: Summary) -> (Tone, Icon) {
    match (summary.help, summary.left) {
        (0, 0) => (Tone::Inside, Icon::Check),
        (0, _) => (Tone::Plain, Icon::Question),
        _ => (Tone::Outside, Icon::Alert),
    }
}

/// The whole page.
#[component]
pub fn PhoneResult(ctx: Ctx, result: Result) -> impl IntoView {
    let locale = ctx.locale;
    let (tone, icon) = tone(result.summary);
    let lines = summed_up(locale, result.summary);
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
    let call = (result.summary.help > 0).then(|| {
        let text = fl!(texts(locale), "call-centre", phone = ctx.phone());
        view! { <CallButton ctx=ctx.clone() text/> }
    });
    let items = Part::ALL.map(|part| {
        let finding = result.findings.iter().find(|it| it.part == part).cloned();
        view! { <Item ctx=ctx.clone() part finding/> }
    });
    let checked = result.summary.at.map(|at| {
        let text = tell(locale, "phone-checked", [("time", moment(&ctx, at).into())]);
        view! {
            <p class="soft">
                <time datetime=dates::machine(&ctx.local(at))>{text}</time>
            </p>
        }
    });
    view! {
        <h1>{say(locale, "phone-title")}</h1>
        <div class=tone.modifier("notice")>
            <div class="notice__title">
                <Drawing icon/>
                <div>{lines.collect_view()}</div>
            </div>
            {checked}
        </div>
        <ul class="stack" role="list">
            {items.collect_view()}
        </ul>
        {call}
        <p class="check__buttons no-print">
            <a class="button button--big" href=ctx.path("/today")>
                {fl!(texts(locale), "nav-today")}
            </a>
            <a class="button button--quiet" href=ctx.path("/phone-check")>
                {say(locale, "phone-again-all")}
            </a>
        </p>
    }
}

/// One part. `finding`: none while nothing is known of it.
#[component]
fn Item(ctx: Ctx, part: Part, finding: Option<Finding>) -> impl IntoView {
    let locale = ctx.locale;
    let found = finding.as_ref().map(|it| it.found);
    let (tone, icon, text) = match found {
        Some(found) => {
            let (tone, icon) = look(found.outcome());
            (tone, icon, outcome(locale, found.outcome()))
        }
        None => (Tone::Plain, Icon::Question, say(locale, "phone-is-untried")),
    };
    let minutes = finding.as_ref().and_then(|it| it.minutes);
    let minutes = minutes.map(|it| it.to_string()).unwrap_or_default();
    let why = found.and_then(|found| why(&ctx, part, found, minutes));
    let needs_steps = |found: &Found| !matches!(found, Found::Works | Found::Skipped);
    let steps = found
        .filter(needs_steps)
        .map(|found| steps(&ctx, part, found));
    let steps = steps.unwrap_or_default();
    let stated = finding.filter(|it| it.is_stated && it.replaces());
    let stated = stated.map(|_| view! { <p class="soft small">{say(locale, "phone-stated")}</p> });
    let title = format!("is-{}", part.as_str());
    let label = if found.is_some() {
        "phone-again"
    } else {
        "phone-now"
    };
    let href = ctx.path(&format!("/phone-check?only={}", part.as_str()));
    let link = format!("again-{}", part.as_str());
    view! {
        <li class="card">
            <div class="check__head">
                <h2 class="card__title" id=title.clone()>
                    {name(locale, part)}
                </h2>
                <Tag tone icon text/>
            </div>
            {stated}
            {why.map(|why| view! { <p>{why}</p> })}
            <Steps ctx steps/>
            <p class="no-print">
                <a
                    class="button button--text"
                    id=link.clone()
                    href=href
                    aria-labelledby=format!("{link} {title}")
                >
                    {say(locale, label)}
                    <Drawing icon=Icon::Chevron/>
                </a>
            </p>
        </li>
    }
}

/// On Today: an invitation before the first check, a quiet line after it.
#[component]
pub fn PhoneLine(ctx: Ctx, result: Result) -> impl IntoView {
    let locale = ctx.locale;
    let Some(at) = result.summary.at else {
        return view! {
            <section class="card no-print" aria-labelledby="phone-title">
                <h2 class="card__title" id="phone-title">
                    {say(locale, "phone-title")}
                </h2>
                <p class="card__due">{say(locale, "phone-invite")}</p>
                <a class="button button--quiet" href=ctx.path("/phone-check")>
                    {say(locale, "phone-start")}
                </a>
            </section>
        }
        .into_any();
    };
    let (tone, icon) = tone(result.summary);
    let tags = summed_up(locale, result.summary).into_iter();
    let tags = tags.map(|text| view! { <Tag tone icon text/> " " });
    let checked = tell(locale, "phone-checked", [("time", moment(&ctx, at).into())]);
    view! {
        <section class="stack no-print" aria-labelledby="phone-title">
            <h2 id="phone-title">{say(locale, "phone-title")}</h2>
            <p>{tags.collect_view()} <span class="soft">{checked}</span></p>
            <p>
                <a class="button button--text" href=ctx.path("/phone-check/result")>
                    {say(locale, "phone-open")}
                    <Drawing icon=Icon::Chevron/>
                </a>
            </p>
        </section>
    }
    .into_any()
}
