//! What stands around every page: head, header, language menu, footer.

use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::{
    footer::Footer,
    head::head,
    page::{Area, Page},
};
use crate::{
    components::{
        demo_clock::DemoClock,
        icon::{Drawing, Icon, Mark},
        operator_bar::OperatorBar,
        place_bar::PlaceBar,
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
    let demo = ctx.backend.site.demo.then(|| fl!(t, "frame-footer-demo"));
    // Not on public pages: those are rendered once and kept.
    let has_clock = ctx.backend.site.demo && page.area != Area::Guide;
    let clock = has_clock.then(|| view! { <DemoClock ctx=ctx.clone() next=page.demo_next/> });
    let (lang, dir) = (ctx.locale.lang(), ctx.locale.direction());
    let head = head(ctx, &page, &name);
    let reading = ctx.reading.class();
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
    let places = (!page.places.is_empty()).then(|| {
        let (label, path) = (fl!(t, "frame-menu"), ctx.uri.path().to_owned());
        view! { <PlaceBar label path places=page.places.clone()/> }
    });
    let body_class = if page.area == Area::Console {
        "page page--console"
    } else {
        "page"
    };
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir class=reading>
            {head}
            <body class=body_class>
                <a class="skip" href="#main">{fl!(t, "frame-skip")}</a>
                {demo.map(|demo| view! { <aside class="demo">{demo} {clock}</aside> })}
                <header class="header">
                    <Brand ctx=ctx.clone() page=page.clone() name/>
                    {operator_bar}
                    <LanguageMenu ctx=ctx.clone() area=page.area/>
                </header>
                <main class="main" id="main" tabindex="-1">
                    {main()}
                </main>
                <Footer ctx=ctx.clone() page/>
                {places}
            </body>
        </html>
    }
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
