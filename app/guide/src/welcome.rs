//! The welcome page: who this is for, the two ways on, the rules, the contents, the pledge.

use std::sync::Arc;

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon, Mark},
        search_form::SearchForm,
    },
    context::Ctx,
    document::{self, Page},
};

use crate::{
    clarity::Clarity,
    code::PhoneCode,
    documents::Downloads,
    facts::Facts,
    film::{FilmLink, Films},
    notices::{self, Item, Newest},
    section::{QuestionsLink, SECTIONS},
    texts,
};

pub const RULES: [(Icon, &str); 8] = [
    (Icon::Home, "guide-rule-stay"),
    (Icon::People, "guide-rule-no-meeting"),
    (Icon::Pin, "guide-rule-report"),
    (Icon::Mask, "guide-rule-mask"),
    (Icon::Check, "guide-rule-hands"),
    (Icon::Alert, "guide-rule-avoid"),
    (Icon::Thermometer, "guide-rule-ill"),
    (Icon::Signal, "guide-rule-apps"),
];

pub const PLEDGE: [&str; 6] = [
    "guide-pledge-1",
    "guide-pledge-2",
    "guide-pledge-3",
    "guide-pledge-4",
    "guide-pledge-5",
    "guide-pledge-6",
];

/// `GET /{lang}`
pub async fn show(ctx: Ctx, films: Arc<Films>) -> Response {
    let t = texts(ctx.locale);
    let (feed_title, feed) = notices::feed_link(&ctx);
    let page = Page::new(fl!(t, "guide-welcome-title"))
        .about(Facts::new(&ctx).get("guide-welcome-lead"))
        .feed(feed_title, feed);
    let news = notices::newest(&ctx).await;
    document::render(
        &ctx.clone(),
        page,
        move || view! { <Welcome ctx films news/> },
    )
    .await
}

#[component]
fn Welcome(ctx: Ctx, films: Arc<Films>, news: Vec<Item>) -> impl IntoView {
    let t = texts(ctx.locale);
    let facts = Facts::new(&ctx);
    let rules = RULES.map(|(icon, key)| {
        view! {
            <li>
                <span class="facts__icon">
                    <Drawing icon/>
                </span>
                <span class="facts__text">{facts.get(key)}</span>
            </li>
        }
    });
    let pledge = PLEDGE.map(|key| view! { <p>{facts.get(key)}</p> });
    view! {
        <div class="hero">
            <Mark class="hero__mark"/>
            <h1 class="hero__title">{fl!(t, "guide-welcome-title")}</h1>
            <p class="hero__text">{facts.get("guide-welcome-lead")}</p>
            <div class="hero__actions">
                <div class="stack">
                    <a class="button button--big" href=ctx.path("/start") aria-describedby="start-hint">
                        <Drawing icon=Icon::Enter/>
                        {fl!(t, "guide-welcome-start")}
                    </a>
                    <p class="hero__hint" id="start-hint">{fl!(t, "guide-welcome-start-hint")}</p>
                </div>
                <div class="stack">
                    <a
                        class="button button--big button--quiet"
                        href=ctx.path("/days")
                        aria-describedby="count-hint"
                    >
                        <Drawing icon=Icon::Calendar/>
                        {fl!(t, "guide-welcome-count")}
                    </a>
                    <p class="hero__hint" id="count-hint">{fl!(t, "guide-welcome-count-hint")}</p>
                </div>
            </div>
        </div>
        <PhoneCode ctx=ctx.clone()/>
        <h2>{fl!(t, "guide-rules-title")}</h2>
        <ul class="facts" role="list">{rules.collect_view()}</ul>
        <Newest ctx=ctx.clone() items=news/>
        <h2 id="contents">{fl!(t, "guide-contents-title")}</h2>
        <Contents ctx=ctx.clone()/>
        <FilmLink ctx=ctx.clone() films/>
        <SearchForm ctx=ctx.clone()/>
        <QuestionsLink ctx=ctx.clone()/>
        <section class="pledge" aria-labelledby="pledge">
            <h2 id="pledge">{fl!(t, "guide-pledge-title")}</h2>
            {pledge.collect_view()}
        </section>
        <Downloads ctx=ctx.clone()/>
        <p class="soft">{facts.get("guide-welcome-who")}</p>
        <Clarity ctx=ctx.clone() page="/"/>
        <Checked ctx/>
    }
}

#[component]
fn Contents(ctx: Ctx) -> impl IntoView {
    let facts = Facts::new(&ctx);
    let links = SECTIONS.iter().map(|section| {
        let mark = match section.number {
            Some(number) => view! { {number} }.into_any(),
            None => view! { <Drawing icon=section.icon/> }.into_any(),
        };
        view! {
            <li>
                <a class="contents__link" href=section.path(&ctx)>
                    <span class="contents__number">{mark}</span>
                    <span class="contents__title">{facts.get(&section.key("title"))}</span>
                    <Drawing icon=Icon::Chevron/>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-labelledby="contents">
            <ol class="contents" role="list">
                {links.collect_view()}
            </ol>
        </nav>
    }
}

/// When somebody last compared the page with the facts.
#[component]
pub fn Checked(ctx: Ctx) -> impl IntoView {
    let date = okaeri_frame::dates::full(ctx.locale, ctx.backend.programme.checked);
    view! { <p class="soft small">{fl!(texts(ctx.locale), "guide-checked", date = date)}</p> }
}
