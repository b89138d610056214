//! Who did what to a notice, and when.

use leptos::prelude::*;
use okaeri_domain::store::NoticeChange;
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
    locale::Locale,
};

use super::said::{moment, say, tell};

/// The newest first. What was written opens beneath.
#[component]
pub fn Changes(
    ctx: Ctx,
    changes: Vec<NoticeChange>,
    /// Shows what was written at once.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let items = changes.into_iter().map(|change| {
        let written = change.text.clone().map(|(tag, text)| {
            let language = Locale::parse(&tag).unwrap_or(Locale::FALLBACK);
            let paragraphs = text.paragraphs().map(|it| {
                view! { <p class="as-typed">{it.to_owned()}</p> }
            });
            view! {
                <details class="steps" open=open>
                    <summary>{say(ctx.locale, "notice-what-was-written")}</summary>
                    <div class="stack steps__text" lang=language.lang() dir=language.direction()>
                        <p>
                            <strong>{text.title().to_owned()}</strong>
                        </p>
                        {paragraphs.collect_view()}
                    </div>
                </details>
            }
        });
        let at = ctx.local(change.at);
        view! {
            <li class="changes__item">
                <span class="changes__what">{what(&ctx, &change)}</span>
                <span class="soft small">
                    <time datetime=dates::machine(&at)>{moment(&ctx, change.at)}</time>
                    {by(&change)}
                </span>
                {written}
            </li>
        }
    });
    view! {
        <ol class="changes" role="list">
            {items.collect_view()}
        </ol>
    }
}

fn by(change: &NoticeChange) -> impl IntoView + use<> {
    let by = change.by.clone();
    (!by.is_empty()).then(|| view! { " · " <bdi>{by}</bdi> })
}

fn what(ctx: &Ctx, change: &NoticeChange) -> String {
    let key = format!("notice-did-{}", change.what);
    let language = change
        .text
        .as_ref()
        .map_or("", |(tag, _)| Locale::parse(tag).map_or("", Locale::name));
    let when = change.scheduled_at.map(|at| moment(ctx, at));
    let given = [
        ("language", language.into()),
        ("when", when.unwrap_or_default().into()),
    ];
    tell(ctx.locale, &key, given)
}

/// What others have done since the page was opened, and that nothing was saved over it.
#[component]
pub fn WhatChanged(
    ctx: Ctx,
    changes: Vec<NoticeChange>,
    /// The page still holds what was typed.
    #[prop(optional)]
    typed_stays: bool,
) -> impl IntoView {
    let locale = ctx.locale;
    let text = if typed_stays {
        say(locale, "notice-outdated-text-typed")
    } else {
        say(locale, "notice-outdated-text")
    };
    view! {
        <section class="notice notice--unclear" role="alert" aria-labelledby="outdated">
            <h2 class="notice__title" id="outdated">
                <Drawing icon=Icon::People/>
                <span>{say(locale, "notice-outdated-title")}</span>
            </h2>
            <p>{text}</p>
            <Changes ctx changes open=true/>
        </section>
    }
}
