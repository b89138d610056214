//! What stands around every page: head, header, language menu, footer.

use axum::http::StatusCode;
use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::page::{Area, Bundle, Page};
use crate::{
    components::{
        icon::{Drawing, Icon, Mark},
        operator_bar::OperatorBar,
        phone::Phone,
    },
    context::Ctx,
    locale::Locale,
    texts::frame::texts,
};

pub(super) fn document<V, F>(ctx: &Ctx, page: Page, main: F) -> impl IntoView + use<V, F>
where
    F: FnOnce() -> V + Send + 'static,
    V: IntoView + 'static,
{
    let t = texts(ctx.locale);
    let name = fl!(t, "frame-name");
    let assets = &ctx.backend.assets;
    let stylesheet = page.stylesheet;
    let title = match page.status {
        StatusCode::UNPROCESSABLE_ENTITY => {
            format!("{} {} – {name}", fl!(t, "frame-error-prefix"), page.title)
        }
        _ => format!("{} – {name}", page.title),
    };
    let scripts = page.bundle.map(|bundle| scripts(ctx, bundle));
    let alternates = (page.area == Area::Guide && page.status == StatusCode::OK)
        .then(|| alternates(ctx).collect_view());
    let feed = page.feed.clone().map(|(title, href)| {
        view! { <link rel="alternate" r#type="application/atom+xml" title=title href=href/> }
    });
    let demo = ctx.backend.site.demo.then(|| fl!(t, "frame-footer-demo"));
    let (lang, dir) = (ctx.locale.lang(), ctx.locale.direction());
    let head = view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
            <meta name="theme-color" content="#faf7f0" media="(prefers-color-scheme: light)"/>
            <meta name="theme-color" content="#15171c" media="(prefers-color-scheme: dark)"/>
            <meta name="format-detection" content="telephone=no"/>
            <title>{title}</title>
            <link rel="icon" href=assets.url("favicon.svg") r#type="image/svg+xml"/>
            <link rel="stylesheet" href=assets.url(stylesheet)/>
            {alternates}
            {feed}
            {scripts}
        </head>
    };
    let operator_bar = (page.area == Area::Console).then(|| {
        view! {
            <OperatorBar
                label=fl!(t, "frame-menu")
                path=ctx.uri.path().to_owned()
                links=page.links.clone()
                who=page.signed_in_as.clone()
                sign_out=page.sign_out.clone()
            />
        }
    });
    let body_class = if page.area == Area::Console {
        "page page--console"
    } else {
        "page"
    };
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir>
            {head}
            <body class=body_class>
                <a class="skip" href="#main">{fl!(t, "frame-skip")}</a>
                {demo.map(|demo| view! { <aside class="demo">{demo}</aside> })}
                <header class="header">
                    <Brand ctx=ctx.clone() page=page.clone() name/>
                    {operator_bar}
                    <LanguageMenu ctx=ctx.clone() area=page.area/>
                </header>
                <main class="main" id="main" tabindex="-1">
                    {main()}
                </main>
                <Footer ctx=ctx.clone() page/>
            </body>
        </html>
    }
}

/// Preloads a bundle and starts its islands.
fn scripts(ctx: &Ctx, bundle: Bundle) -> impl IntoView + use<> {
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

/// The page in the other languages, for search engines. They know one page a language, so the plain
/// kind of one is not among them.
fn alternates(ctx: &Ctx) -> impl Iterator<Item = impl IntoView + use<>> {
    let origin = &ctx.backend.site.origin;
    Locale::offered(&ctx.backend.programme)
        .filter(|locale| locale.lang() == locale.tag())
        .map(move |locale| {
            let href = format!("{origin}{}", ctx.path_in(locale));
            view! { <link rel="alternate" hreflang=locale.lang() href=href/> }
        })
}

#[component]
fn Brand(ctx: Ctx, page: Page, name: String) -> impl IntoView {
    // Not every operator may see the lists; the first link leads to what each may.
    let first = page.links.into_iter().next().map(|(_, path)| path);
    let href = match page.area {
        Area::Console => first.unwrap_or_else(|| ctx.path("/console")),
        Area::Guide | Area::Traveller => ctx.path(""),
    };
    view! {
        <a class="brand" href=href>
            <Mark class="brand__mark"/>
            <span translate="no">{name}</span>
        </a>
    }
}

/// Languages that fit on a phone's screen one below the other.
const SHORT_MENU: usize = 8;

#[component]
fn LanguageMenu(ctx: Ctx, area: Area) -> impl IntoView {
    let label = fl!(texts(ctx.locale), "frame-language");
    let hidden_label = label.clone();
    let current = ctx.locale;
    let offered: Vec<Locale> = Locale::offered(&ctx.backend.programme)
        .filter(|locale| area != Area::Console || CONSOLE_LOCALES.contains(&locale.tag()))
        .collect();
    let list_class = if offered.len() > SHORT_MENU {
        "menu__list menu__list--long"
    } else {
        "menu__list"
    };
    let languages = offered
        .into_iter()
        .map(|locale| {
            let is_current = locale == current;
            view! {
                <li>
                    <a
                        class="menu__link"
                        href=ctx.path_in(locale)
                        lang=locale.lang()
                        hreflang=locale.lang()
                        aria-current=is_current.then_some("true")
                    >
                        {locale.name()}
                        {is_current.then(|| view! { <Drawing icon=Icon::Check/> })}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav aria-label=label>
            <details class="menu">
                <summary class="menu__button">
                    <Drawing icon=Icon::Globe/>
                    <span>
                        <span class="visually-hidden">{hidden_label} ": "</span>
                        {current.name()}
                    </span>
                </summary>
                <ul class=list_class role="list">{languages}</ul>
            </details>
        </nav>
    }
}

/// The languages in which operators work.
pub const CONSOLE_LOCALES: [&str; 2] = ["en", "ja"];

#[component]
fn Footer(ctx: Ctx, page: Page) -> impl IntoView {
    let t = texts(ctx.locale);
    let authority = ctx
        .backend
        .programme
        .authority
        .in_locale(ctx.locale.tag())
        .to_owned();
    let run_for = fl!(t, "frame-footer-authority", authority = authority);
    let is_console = page.area == Area::Console;
    let reviewed = fl!(t, "locale-reviewed-note");
    let has_links = !is_console && (!page.links.is_empty() || page.sign_out.is_some());
    let links = page
        .links
        .into_iter()
        .map(|(text, href)| view! { <li><a href=href>{text}</a></li> });
    let sign_out = page.sign_out.map(|(text, action)| {
        view! {
            <li>
                <form method="post" action=action>
                    <button class="button button--text" type="submit">
                        {text}
                    </button>
                </form>
            </li>
        }
    });
    let links = has_links.then(
        || view! { <ul class="footer__links" role="list">{links.collect_view()} {sign_out}</ul> },
    );
    view! {
        <footer class="footer">
            <div class="footer__inner">
                {links} {(!is_console).then(|| view! { <Phone ctx=ctx.clone()/> })}
                <p class="soft">
                    {run_for} <br/> <span class="small">{reviewed}</span>
                </p>
            </div>
        </footer>
    }
}
