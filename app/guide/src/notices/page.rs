//! The list of all notices, and the page of each.

use axum::{extract::Path, http::StatusCode, response::Response};
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{ids::NoticeId, notice::Found, waiting_days::local_date};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        phone::CallButton,
    },
    context::Ctx,
    dates,
    document::{self, Page},
    problem::Problem,
};

use super::{Item, feed_link, item::List, say, tell};
use crate::{clarity::Clarity, section::BackLink, texts, welcome::Checked};

/// `GET /{lang}/notices`
pub async fn list(ctx: Ctx) -> Result<Response, Problem> {
    let board = ctx.backend.store.board(ctx.now).await?;
    let items: Vec<Item> = Item::all(&ctx, &board).collect();
    let (title, feed) = feed_link(&ctx);
    let page = Page::new(title.clone()).feed(title, feed);
    Ok(document::render(&ctx.clone(), page, move || view! { <All ctx items/> }).await)
}

/// `GET /{lang}/notices/{id}`; 410 for one that was taken back.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let id: NoticeId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let board = ctx.backend.store.board(ctx.now).await?;
    match board.find(id, ctx.now) {
        Found::Public(notice, since) => {
            let item = Item::new(&ctx, notice, since);
            let (feed_title, feed) = feed_link(&ctx);
            let page = Page::new(item.title.clone()).feed(feed_title, feed);
            Ok(document::render(&ctx.clone(), page, move || view! { <One ctx item/> }).await)
        }
        Found::Retracted(at) => {
            let title = say(ctx.locale, "notices-retracted-title");
            let page = Page::new(title).status(StatusCode::GONE);
            Ok(document::render(&ctx.clone(), page, move || view! { <TakenBack ctx at/> }).await)
        }
        Found::Nothing => Err(Problem::NOT_FOUND),
    }
}

#[component]
fn All(ctx: Ctx, items: Vec<Item>) -> impl IntoView {
    let (locale, (_, feed)) = (ctx.locale, feed_link(&ctx));
    let items = if items.is_empty() {
        view! { <p>{say(locale, "notices-none")}</p> }.into_any()
    } else {
        view! { <List ctx=ctx.clone() items/> }.into_any()
    };
    view! {
        <BackLink ctx=ctx.clone()/>
        <h1>{say(locale, "notices-title")}</h1>
        <p class="lead">{say(locale, "notices-lead")}</p>
        {items}
        <p class="no-print">
            <a class="alone" href=feed r#type="application/atom+xml">
                {say(locale, "notices-feed")}
            </a>
        </p>
        <Clarity ctx=ctx.clone() page="/notices"/>
        <Checked ctx/>
    }
}

#[component]
fn One(ctx: Ctx, item: Item) -> impl IntoView {
    let locale = ctx.locale;
    let (lang, dir) = (item.lang(), item.dir());
    let note = item.stands_in.map(|language| {
        let told = tell(
            locale,
            "notices-not-translated",
            [("language", language.name().into())],
        );
        view! {
            <p class="notice notice--unclear">
                <span class="with-icon">
                    <Drawing icon=Icon::Globe/>
                    <span>{told}</span>
                </span>
            </p>
        }
    });
    let paragraphs = item
        .paragraphs
        .iter()
        .map(|text| view! { <p>{lines(text)}</p> });
    let phone = ctx.phone();
    view! {
        <BackToNotices ctx=ctx.clone()/>
        <article class="article">
            <h1 lang=lang dir=dir>
                {item.title.clone()}
            </h1>
            <p class="soft">
                <time datetime=item.date.to_string()>{dates::full(locale, item.date)}</time>
            </p>
            {note}
            <div class="article" lang=lang dir=dir>
                {paragraphs.collect_view()}
            </div>
        </article>
        <CallButton ctx=ctx.clone() text=call_text(&ctx, phone)/>
        <Clarity ctx page=item.rest/>
    }
}

fn call_text(ctx: &Ctx, phone: String) -> String {
    fl!(texts(ctx.locale), "guide-phone-call", phone = phone)
}

/// A line end that the editor typed stays one.
fn lines(paragraph: &str) -> impl IntoView + use<> {
    let lines = paragraph.split('\n').enumerate().map(|(number, line)| {
        let end = (number > 0).then(|| view! { <br/> });
        view! {
            {end}
            {line.to_owned()}
        }
    });
    lines.collect_view()
}

#[component]
fn TakenBack(ctx: Ctx, at: DateTime<Utc>) -> impl IntoView {
    let date = dates::full(ctx.locale, local_date(at, ctx.zone()));
    view! {
        <BackToNotices ctx=ctx.clone()/>
        <h1>{say(ctx.locale, "notices-retracted-title")}</h1>
        <p class="lead">{tell(ctx.locale, "notices-retracted-text", [("date", date.into())])}</p>
        <p>
            <a class="button" href=ctx.path("/notices")>
                {say(ctx.locale, "notices-all")}
            </a>
        </p>
    }
}

#[component]
fn BackToNotices(ctx: Ctx) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path("/notices")>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {say(ctx.locale, "notices-all")}
        </a>
    }
}
