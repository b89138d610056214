//! The foot of every page: where to go from here, the telephone, how to read, who is responsible.

use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::page::{Area, Page};
use crate::{
    components::phone::Phone,
    context::Ctx,
    texts::{frame::texts, reading::texts as reading_texts},
};

/// This page below its language, as a value of a query.
fn here(ctx: &Ctx) -> String {
    let path = ctx.uri.path_and_query().map_or("", |it| it.as_str());
    let rest = path.strip_prefix(&ctx.path("")).unwrap_or_default();
    let rest = match rest {
        // The page of these settings itself.
        rest if rest.starts_with("/reading") => "",
        // The answer to a report: going there again would send nothing.
        rest if rest.starts_with("/reports/") => "/today",
        rest => rest,
    };
    serde_urlencoded::to_string([("", rest)])
        .unwrap_or_default()
        .trim_start_matches('=')
        .to_owned()
}

/// The foot of a page.
#[component]
pub(super) fn Footer(ctx: Ctx, page: Page) -> impl IntoView {
    let t = texts(ctx.locale);
    let authority = ctx
        .backend
        .programme
        .authority
        .in_locale(ctx.locale.tag())
        .to_owned();
    let run_for = fl!(t, "frame-footer-authority", authority = authority);
    let reading = ctx.path(&format!("/reading?back={}", here(&ctx)));
    let is_console = page.area == Area::Console;
    let reviewed = fl!(t, "locale-reviewed-note");
    let has_links = !is_console && (!page.links.is_empty() || page.sign_out.is_some());
    let links = page
        .links
        .into_iter()
        .map(|(text, href)| view! { <li><a href=href>{text}</a></li> });
    let warning = page.warning;
    let sign_out = page.sign_out.map(|(text, action)| {
        view! {
            <li>
                <form method="post" action=action data-warning=warning>
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
                <p class="no-print">
                    <a class="alone" href=reading rel="nofollow">
                        {reading_texts(ctx.locale).get("reading-title")}
                    </a>
                </p>
                <p class="soft">
                    {run_for} <br/> <span class="small">{reviewed}</span>
                </p>
            </div>
        </footer>
    }
}
