//! The head of a page: what a browser, a search engine and a messenger are told about it.

use axum::http::StatusCode;
use i18n_embed_fl::fl;
use leptos::{html, prelude::*};

use super::page::{Area, Bundle, Outbox, Page};
use crate::{context::Ctx, locale::Locale, reading::Colours, texts::frame::texts};

/// Paper and night, as in `style/tokens.css`.
const THEMES: [(&str, &str, Colours); 2] = [
    ("#faf7f0", "(prefers-color-scheme: light)", Colours::Light),
    ("#15171c", "(prefers-color-scheme: dark)", Colours::Dark),
];

pub(super) fn head(ctx: &Ctx, page: &Page, name: &str) -> impl IntoView + use<> {
    let assets = &ctx.backend.assets;
    let t = texts(ctx.locale);
    let title = match page.status {
        StatusCode::UNPROCESSABLE_ENTITY => {
            format!("{} {} – {name}", fl!(t, "frame-error-prefix"), page.title)
        }
        _ => format!("{} – {name}", page.title),
    };
    let is_public = page.area == Area::Guide && !page.personal && page.status == StatusCode::OK;
    let shared = is_public.then(|| shared(ctx, page, name));
    let feed = page.feed.clone().map(|(title, href)| {
        view! { <link rel="alternate" r#type="application/atom+xml" title=title href=href/> }
    });
    let installed = (page.area == Area::Traveller).then(|| {
        let manifest = ctx.path("/manifest.webmanifest");
        view! {
            <link rel="manifest" href=manifest/>
            <link rel="apple-touch-icon" href=assets.url("icon-192.png")/>
        }
    });
    let islands = page.bundle.map(|bundle| islands(ctx, bundle));
    let scripts_of_page = page.scripts.iter();
    let script = scripts_of_page
        .map(|name| view! { <script src=assets.url(name) defer></script> })
        .collect_view();
    let style = page
        .style
        .map(|name| view! { <link rel="stylesheet" href=assets.url(name)/> });
    let outbox = page.outbox.clone().map(|outbox| scripts(ctx, outbox));
    let themes = THEMES
        .into_iter()
        .filter_map(|(colour, media, colours)| match ctx.reading.colours {
            Colours::System => Some((colour, Some(media))),
            chosen => (chosen == colours).then_some((colour, None)),
        })
        .map(|(colour, media)| {
            html::meta()
                .name("theme-color")
                .content(colour)
                .attr("media", media)
        })
        .collect_view();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
            {themes}
            <meta name="format-detection" content="telephone=no"/>
            <title>{title}</title>
            <link rel="icon" href=assets.url("favicon.svg") r#type="image/svg+xml"/>
            <link rel="stylesheet" href=assets.url(page.stylesheet)/>
            {style}
            {shared}
            {feed}
            {installed}
            // Before the islands, which call it.
            {outbox}
            {islands}
            {script}
        </head>
    }
}

/// The outbox and what it does on a page.
fn scripts(ctx: &Ctx, outbox: Outbox) -> impl IntoView + use<> {
    let assets = &ctx.backend.assets;
    let (owner, forget) = match outbox {
        Outbox::Of(owner) => (Some(owner), None),
        Outbox::OfWhomItKnows => (None, None),
        Outbox::Forget => (None, Some("")),
    };
    // A page of somebody is of now; the others may have been kept.
    let now = owner.as_ref().map(|_| ctx.now.timestamp_millis());
    view! {
        <script src=assets.url(Outbox::SCRIPTS[0]) defer></script>
        <script
            src=assets.url(Outbox::SCRIPTS[1])
            defer
            data-owner=owner
            data-now=now
            data-forget=forget
        ></script>
    }
}

/// Preloads a bundle and starts its islands.
fn islands(ctx: &Ctx, bundle: Bundle) -> impl IntoView + use<> {
    let file = ctx
        .backend
        .assets
        .file(&format!("{}.js", bundle.name()))
        .to_owned();
    let options = LeptosOptions::builder()
        .output_name(file.strip_suffix(".js").unwrap_or(&file))
        .site_pkg_dir("assets")
        .build();
    view! { <HydrationScripts options islands=true/> }
}

/// For search engines and messengers: the page's one address, its other languages, and its card
/// with the picture of its language.
fn shared(ctx: &Ctx, page: &Page, name: &str) -> impl IntoView + use<> {
    let origin = &ctx.backend.site.origin;
    let address = format!("{origin}{}", ctx.uri.path());
    let picture = ctx
        .backend
        .assets
        .url(&format!("share/{}.png", ctx.locale.tag()));
    let picture = format!("{origin}{picture}");
    let about = page.description.as_deref().map(|text| {
        let text = text.to_owned();
        view! {
            <meta name="description" content=text.clone()/>
            {property("og:description", text)}
        }
    });
    let title = page.title.clone();
    view! {
        <link rel="canonical" href=address.clone()/>
        {alternates(ctx).collect_view()}
        {about}
        {property("og:title", title)}
        {property("og:type", "website")}
        {property("og:url", address)}
        {property("og:site_name", name.to_owned())}
        {property("og:locale", ctx.locale.lang().replace('-', "_"))}
        {property("og:image", picture)}
        {property("og:image:width", "1200")}
        {property("og:image:height", "630")}
        <meta name="twitter:card" content="summary_large_image"/>
    }
}

/// One line of a card.
fn property(name: &'static str, content: impl Into<String>) -> impl IntoView {
    html::meta().attr("property", name).content(content.into())
}

/// The page in the other languages, for search engines, and where those go whose language is not
/// among them. Search engines know one page a language, so the plain kind of one is left out.
fn alternates(ctx: &Ctx) -> impl Iterator<Item = impl IntoView + use<>> {
    let origin = &ctx.backend.site.origin;
    let programme = &ctx.backend.programme;
    let others = Locale::offered(programme)
        .filter(|locale| locale.lang() == locale.tag())
        .map(|locale| (locale.lang(), locale));
    let fallback = Locale::parse(programme.fallback_locale()).map(|locale| ("x-default", locale));
    others.chain(fallback).map(move |(hreflang, locale)| {
        let path = ctx.path_in(locale);
        let path = path.split('?').next().unwrap_or_default();
        let href = format!("{origin}{path}");
        view! { <link rel="alternate" hreflang=hreflang href=href/> }
    })
}
