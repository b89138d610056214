//! The whole guide on one page: to print, to read without a network, to search with the browser.

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    context::Ctx,
    document::{self, Page},
};

use crate::{
    code::PhoneCode,
    documents,
    section::BackLink,
    texts,
    welcome::Checked,
    whole::{self, Block, Chapter},
};

/// `GET /{lang}/guide/print`
pub async fn show(ctx: Ctx) -> Response {
    let page = Page::new(documents::texts(ctx.locale).get("documents-guide-title"));
    document::render(&ctx.clone(), page, move || view! { <Whole ctx/> }).await
}

#[component]
fn Whole(ctx: Ctx) -> impl IntoView {
    let chapters = whole::chapters(&ctx.backend.programme, ctx.locale);
    let links = chapters.iter().enumerate().map(|(index, chapter)| {
        view! { <li><a href=format!("#{}", anchor(index))>{chapter.title.clone()}</a></li> }
    });
    let links = links.collect_view();
    let chapters = chapters.into_iter().enumerate().map(chapter);
    view! {
        <BackLink ctx=ctx.clone()/>
        <article class="article">
            <h1>{documents::texts(ctx.locale).get("documents-guide-title")}</h1>
            <nav class="on-page" aria-label=fl!(texts(ctx.locale), "guide-contents-title")>
                <ul role="list">{links}</ul>
            </nav>
            <PhoneCode ctx=ctx.clone()/>
            {chapters.collect_view()}
        </article>
        <Checked ctx/>
    }
}

fn anchor(chapter: usize) -> String {
    format!("chapter-{}", chapter + 1)
}

fn chapter((index, chapter): (usize, Chapter)) -> impl IntoView {
    let blocks = chapter.blocks.into_iter().map(block);
    view! {
        <h2 id=anchor(index)>{chapter.title}</h2>
        {chapter.lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        {blocks.collect_view()}
    }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Text(text) => view! { <p>{text}</p> }.into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|it| view! { <li>{it}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Pairs(pairs) => {
            let pairs = pairs.into_iter().map(|(what, about)| {
                view! {
                    <div class="rules__rule">
                        <dt>{what}</dt>
                        <dd>{about}</dd>
                    </div>
                }
            });
            view! { <dl class="rules">{pairs.collect_view()}</dl> }.into_any()
        }
    }
}
