//! How readers of each language will see a notice.

use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use okaeri_domain::notice::Notice;
use okaeri_frame::{
    components::{icon::Icon, notice::Tag},
    context::Ctx,
    document,
    gate::Staff,
    locale::Locale,
    problem::Problem,
    readings,
};

use super::{
    super::{chrome, chrome::Desk},
    one::find,
    said::{languages, say, source_language, standing, tell},
};

/// `GET /{lang}/console/notices/{id}/preview`
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let notice = find(&ctx, &id).await?;
    let page = chrome::page(&ctx, say(ctx.locale, "notice-preview-title"), staff.role);
    Ok(document::render(&ctx.clone(), page, move || view! { <Preview ctx notice/> }).await)
}

#[component]
fn Preview(ctx: Ctx, notice: Notice) -> impl IntoView {
    let back = ctx.path(&format!("/console/notices/{}", notice.id));
    let cards = languages(&ctx, &notice).into_iter().map(|language| {
        view! { <OneLanguage ctx=ctx.clone() notice=notice.clone() language/> }
    });
    view! {
        <a class="back" href=back>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {say(ctx.locale, "notice-back-to-one")}
        </a>
        <h1>{say(ctx.locale, "notice-preview-title")}</h1>
        <p class="lead">{say(ctx.locale, "notice-preview-lead")}</p>
        <div class="previews">{cards.collect_view()}</div>
    }
}

#[component]
fn OneLanguage(ctx: Ctx, notice: Notice, language: Locale) -> impl IntoView {
    let shown = notice.shown_in(language.tag());
    let written_in = if shown.stands_in() {
        source_language(&notice)
    } else {
        language
    };
    let (tone, icon, text) = standing(ctx.locale, shown.standing);
    let stands_in = shown.stands_in().then(|| {
        let given = [("language", written_in.name().into())];
        view! { <p class="soft">{tell(ctx.locale, "notice-preview-stands-in", given)}</p> }
    });
    let paragraphs = shown
        .text
        .paragraphs()
        .map(|it| view! { <p class="as-typed">{words(it)}</p> });
    view! {
        <section class="card" aria-label=language.name()>
            <h2 class="card__title">
                <span lang=language.lang()>{language.name()}</span>
                <Tag tone icon text/>
            </h2>
            {stands_in}
            <div class="stack" lang=written_in.lang() dir=written_in.direction()>
                <h3>{words(shown.text.title())}</h3>
                {paragraphs.collect_view()}
            </div>
        </section>
    }
}

/// With readings over the words, as the page of such a language has them.
fn words(text: &str) -> impl IntoView + use<> {
    let parts: Vec<_> = readings::parts(text)
        .map(|part| (part.word.to_owned(), part.reading.map(str::to_owned)))
        .collect();
    let parts = parts.into_iter().map(|(word, reading)| match reading {
        Some(reading) => view! {
            <ruby>
                {word} <rp>"("</rp> <rt>{reading}</rt> <rp>")"</rp>
            </ruby>
        }
        .into_any(),
        None => view! { {word} }.into_any(),
    });
    parts.collect_view()
}
