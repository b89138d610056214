//! The page of what was found. Without a query it is the field alone.

use std::sync::{Arc, OnceLock};

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        phone::CallButton,
        search_form::{LONGEST_SEARCH, SearchForm},
    },
    context::Ctx,
    document::{self, Page},
    form::Query,
    locale::Locale,
};

use super::{
    excerpt::Piece,
    index::{Found, Index},
    library,
};
use crate::{
    clarity::Clarity,
    section::{BackLink, QuestionsLink},
    texts,
    welcome::Checked,
};

/// The prepared texts of each language. One is prepared by its first search and kept: texts and
/// programme stay the same for as long as the server runs.
#[derive(Debug)]
pub struct Indices(Vec<OnceLock<Index>>);

impl Default for Indices {
    fn default() -> Self {
        Self(Locale::known().map(|_| OnceLock::new()).collect())
    }
}

impl Indices {
    fn search(&self, ctx: &Ctx, query: &str) -> Vec<Found> {
        let prepare = || Index::new(library::documents(&ctx.backend.programme, ctx.locale));
        self.0[ctx.locale.index()]
            .get_or_init(prepare)
            .search(query)
    }
}

/// `GET /{lang}/search?q=…`
pub async fn show(ctx: Ctx, Query(query): Query, indices: Arc<Indices>) -> Response {
    let t = texts(ctx.locale);
    let asked: String = query.get("q").chars().take(LONGEST_SEARCH).collect();
    let title = if asked.is_empty() {
        fl!(t, "guide-search-title")
    } else {
        fl!(t, "guide-search-title-for", query = asked.clone())
    };
    let found = (!asked.is_empty()).then(|| indices.search(&ctx, &asked));
    document::render(
        &ctx.clone(),
        Page::new(title),
        move || view! { <SearchPage ctx asked found/> },
    )
    .await
}

#[component]
fn SearchPage(ctx: Ctx, asked: String, found: Option<Vec<Found>>) -> impl IntoView {
    let t = texts(ctx.locale);
    let results = found.map(|found| {
        if found.is_empty() {
            view! { <Nothing ctx=ctx.clone() asked=asked.clone()/> }.into_any()
        } else {
            view! { <Results ctx=ctx.clone() found/> }.into_any()
        }
    });
    view! {
        <BackLink ctx=ctx.clone()/>
        <h1>{fl!(t, "guide-search-title")}</h1>
        <SearchForm ctx=ctx.clone() asked/>
        {results}
        <Clarity ctx=ctx.clone() page="/search"/>
        <Checked ctx/>
    }
}

/// How many, and each with the place that shows why.
#[component]
fn Results(ctx: Ctx, found: Vec<Found>) -> impl IntoView {
    let count = fl!(texts(ctx.locale), "guide-search-count", count = found.len());
    let items = found.into_iter().map(|found| {
        let belongs_to = found
            .belongs_to
            .map(|title| view! { <p class="soft small">{title}</p> });
        view! {
            <li class="found__item">
                <h3 class="found__title">
                    <a class="found__link" href=ctx.path(&found.path)>
                        {marked(found.title)}
                    </a>
                </h3>
                <p>{marked(found.excerpt)}</p>
                {belongs_to}
            </li>
        }
    });
    view! {
        <h2>{count}</h2>
        <ol class="found" role="list">
            {items.collect_view()}
        </ol>
    }
}

/// What to do instead: other words, all questions, the telephone.
#[component]
fn Nothing(ctx: Ctx, asked: String) -> impl IntoView {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    view! {
        <h2>{fl!(t, "guide-search-empty-title", query = asked)}</h2>
        <p>{fl!(t, "guide-search-empty-text")}</p>
        <QuestionsLink ctx=ctx.clone()/>
        <CallButton ctx text=fl!(t, "guide-phone-call", phone = phone)/>
    }
}

fn marked(pieces: Vec<Piece>) -> impl IntoView {
    pieces
        .into_iter()
        .map(|Piece { text, is_marked }| {
            if is_marked {
                view! { <mark>{text}</mark> }.into_any()
            } else {
                view! { {text} }.into_any()
            }
        })
        .collect_view()
}
