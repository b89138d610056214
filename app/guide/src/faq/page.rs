//! The page of all questions. Each opens on its own, without a script.

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::{phone::CallButton, search_form::SearchForm},
    context::Ctx,
    document::{self, Page},
    form::Query,
};

use super::{
    answer_key,
    groups::{GROUPS, Group},
    question_key,
};
use crate::{clarity::Clarity, facts::Facts, section::BackLink, texts, welcome::Checked};

/// Which answers the address opens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opened {
    /// All: to read, to print, and to search with the browser's own search.
    All,
    /// The one with this name, if there is one.
    One(String),
}

impl Opened {
    fn read(open: &str) -> Self {
        match open {
            "all" => Self::All,
            slug => Self::One(slug.to_owned()),
        }
    }

    fn has(&self, slug: &str) -> bool {
        match self {
            Self::All => true,
            Self::One(opened) => opened == slug,
        }
    }
}

/// `GET /{lang}/guide/questions`, with `?open=` and the name of a question, or `?open=all`.
pub async fn show(ctx: Ctx, Query(query): Query) -> Response {
    let t = texts(ctx.locale);
    let page = Page::new(fl!(t, "guide-questions-title")).about(fl!(t, "guide-questions-lead"));
    let opened = Opened::read(query.get("open"));
    document::render(
        &ctx.clone(),
        page,
        move || view! { <Questions ctx opened/> },
    )
    .await
}

#[component]
fn Questions(ctx: Ctx, opened: Opened) -> impl IntoView {
    let t = texts(ctx.locale);
    let faq = Facts::of_faq(&ctx.backend.programme, ctx.locale);
    let links = GROUPS.iter().map(|group| {
        let title = faq.get(&group.title_key());
        view! { <li><a href=format!("#{}", group.anchor())>{title}</a></li> }
    });
    let groups = GROUPS.iter().map(|group| questions(&faq, group, &opened));
    let phone = ctx.phone();
    view! {
        <BackLink ctx=ctx.clone()/>
        <article class="article">
            <h1>{fl!(t, "guide-questions-title")}</h1>
            <p class="lead">{fl!(t, "guide-questions-lead")}</p>
            <SearchForm ctx=ctx.clone()/>
            <nav class="on-page no-print" aria-label=fl!(t, "guide-questions-groups")>
                <ul role="list">{links.collect_view()}</ul>
            </nav>
            <OpenAll ctx=ctx.clone() opened=opened.clone()/>
            {groups.collect_view()}
        </article>
        <CallButton ctx=ctx.clone() text=fl!(t, "guide-phone-call", phone = phone)/>
        <Clarity ctx=ctx.clone() page="/guide/questions"/>
        <Checked ctx/>
    }
}

/// To all answers at once, and back.
#[component]
fn OpenAll(ctx: Ctx, opened: Opened) -> impl IntoView {
    let t = texts(ctx.locale);
    let (query, text) = match opened {
        Opened::All => ("", fl!(t, "guide-questions-close")),
        Opened::One(_) => ("?open=all", fl!(t, "guide-questions-open")),
    };
    let href = ctx.path(&format!("/guide/questions{query}"));
    view! {
        <p class="no-print">
            <a class="alone" href=href>
                {text}
            </a>
        </p>
    }
}

/// A group with its questions. The name of a question stands on its answer, because that is what a
/// browser opens a closed `<details>` for.
fn questions(faq: &Facts, group: &Group, opened: &Opened) -> impl IntoView + use<> {
    let questions = group.questions.iter().map(|&slug| {
        view! {
            <details class="question" open=opened.has(slug)>
                <summary class="question__title">{faq.get(&question_key(slug))}</summary>
                <div class="question__answer" id=slug>
                    <p>{faq.get(&answer_key(slug))}</p>
                </div>
            </details>
        }
    });
    view! {
        <h2 id=group.anchor()>{faq.get(&group.title_key())}</h2>
        <div class="questions">{questions.collect_view()}</div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_opens_one_answer_all_or_none() {
        for (open, slug, expected) in [
            ("dog", "dog", true),
            ("dog", "cat", false),
            ("all", "cat", true),
            ("", "cat", false),
        ] {
            assert_eq!(Opened::read(open).has(slug), expected, "{open} {slug}");
        }
    }
}
