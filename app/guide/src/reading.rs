//! The page where somebody chooses how to read: a form that sets a cookie and leads back.

use axum::{
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_frame::{
    components::choice::{Choice, Choices},
    context::Ctx,
    document::{self, Page},
    form::{Form, Query},
    reading::{Colours, Reading, Size},
    texts::reading::texts,
};

/// Where somebody came from, below the language: never another site, since it follows the language.
fn back(ctx: &Ctx, typed: &str) -> String {
    let begins = typed.is_empty() || typed.starts_with(['/', '?']);
    let path = ctx.path(if begins { typed } else { "" });
    match path.parse::<Uri>() {
        Ok(uri) if HeaderValue::from_str(&path).is_ok() && uri.host().is_none() => path,
        _ => ctx.path(""),
    }
}

/// `GET /{lang}/reading?back=/guide/app`
pub async fn show(ctx: Ctx, Query(query): Query) -> Response {
    let t = texts(ctx.locale);
    let page = Page::new(t.get("reading-title")).about(t.get("reading-lead"));
    let came_from = query.get("back").to_owned();
    document::render(
        &ctx.clone(),
        page,
        move || view! { <Settings ctx came_from/> },
    )
    .await
}

/// `POST /{lang}/reading`
pub async fn choose(ctx: Ctx, Form(form): Form) -> Response {
    let words = ["size", "contrast", "colours", "movement"].map(|name| form.get(name));
    let reading = Reading::parse(&words.join(" "));
    let mut response = Redirect::to(&back(&ctx, form.get("back"))).into_response();
    if let Some(cookie) = reading.cookie(&ctx.backend.site) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[component]
fn Settings(ctx: Ctx, came_from: String) -> impl IntoView {
    let t = texts(ctx.locale);
    let Reading {
        size,
        colours,
        high_contrast,
        still,
    } = ctx.reading;
    let choice = |value, key, is_chosen| Choice {
        value,
        text: t.get(key),
        is_chosen,
    };
    let standard = "reading-standard";
    let sizes = vec![
        choice("", standard, size == Size::Standard),
        choice("larger", "reading-size-larger", size == Size::Larger),
        choice("largest", "reading-size-largest", size == Size::Largest),
    ];
    let contrasts = vec![
        choice("", standard, !high_contrast),
        choice("contrast", "reading-contrast-high", high_contrast),
    ];
    let system = "reading-colours-system";
    let schemes = vec![
        choice("", system, colours == Colours::System),
        choice("light", "reading-colours-light", colours == Colours::Light),
        choice("dark", "reading-colours-dark", colours == Colours::Dark),
    ];
    let movements = vec![
        choice("", standard, !still),
        choice("still", "reading-movement-less", still),
    ];
    let leads_back = back(&ctx, &came_from);
    view! {
        <h1>{t.get("reading-title")}</h1>
        <p class="lead">{t.get("reading-lead")}</p>
        <form class="stack" method="post" action=ctx.path("/reading")>
            <input type="hidden" name="back" value=came_from/>
            <Choices name="size" legend=t.get("reading-size") choices=sizes/>
            <Choices name="contrast" legend=t.get("reading-contrast") choices=contrasts/>
            <Choices name="colours" legend=t.get("reading-colours") choices=schemes/>
            <Choices name="movement" legend=t.get("reading-movement") choices=movements/>
            <button class="button button--big" type="submit">
                {t.get("reading-save")}
            </button>
        </form>
        <p>
            <a class="alone" href=leads_back>
                {t.get("reading-back")}
            </a>
        </p>
    }
}
