//! The line lists: who needs a person, whoever has waited longest first.

use axum::response::{IntoResponse, Redirect, Response};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    attention::LineList,
    store::{AuditAct, ListPage, ListQuery},
};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
    document::{self, Bundle},
    form::Query,
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{
    alerts, asked::Asked, chrome, chrome::Desk, companion_words, deletion_words, deletions,
    list_table::ListTable, message_words, phone_words, place_words, prompt_words::said,
};
use crate::{
    islands::new_reports::{NewReports, NewReportsTexts},
    texts,
};

/// Rows on a page.
const ROWS: u32 = 50;

/// All that the page shows.
struct Shown {
    asked: Asked,
    page: ListPage,
    /// In the order of [`LineList::ALL`].
    counts: [u64; LineList::ALL.len()],
    /// Requests for deletion that wait.
    deletions: usize,
    news: NewReportsTexts,
}

/// `GET /{lang}/console?list=…&q=…&after=…`
pub async fn show(Desk(ctx): Desk, staff: Staff, Query(query): Query) -> Result<Response, Problem> {
    let asked = Asked::read(&query);
    let store = &ctx.backend.store;
    store
        .note(staff.operator, AuditAct::ReadList, ctx.now)
        .await?;
    let accepted = chrome::accepted_so_far(&ctx);
    let list_query = ListQuery {
        list: asked.list,
        search: asked.search.clone(),
        after: asked.after,
        limit: ROWS,
        now: ctx.now,
        today: ctx.today(),
    };
    let page = store.line_list(list_query).await?;
    let first_page = ctx.path(&format!("/console{}", asked.first_page().query()));
    if page.rows.is_empty() && asked.after.is_some() {
        // What stood on this page has moved on.
        return Ok(Redirect::to(&first_page).into_response());
    }
    let counts = store.list_counts(ctx.now, ctx.today()).await?;
    let deletions = deletions::waiting(&ctx).await?.len();
    let news = chrome::news_texts(&ctx, accepted, first_page);
    let t = texts(ctx.locale);
    let title = format!(
        "{} – {}",
        list_name(ctx.locale, asked.list),
        fl!(t, "list-title")
    );
    let head = chrome::page(&ctx, title, staff.role).islands(Bundle::Console);
    let shown = Shown {
        asked,
        page,
        counts,
        deletions,
        news,
    };
    Ok(document::render(&ctx.clone(), head, move || view! { <Lists ctx shown/> }).await)
}

/// What a list is called.
pub fn list_name(locale: Locale, list: LineList) -> String {
    let t = texts(locale);
    match list {
        LineList::All => fl!(t, "list-all"),
        LineList::NotReporting => fl!(t, "list-not-reporting"),
        LineList::Location => fl!(t, "list-location"),
        LineList::Symptomatic => fl!(t, "list-symptomatic"),
        LineList::Contested => said(locale, "list-contested"),
        LineList::MessageWaiting => message_words::said(locale, "list-message-waiting"),
        LineList::ChangeOfPlace => place_words::said(locale, "list-change-of-place"),
        LineList::PhoneNotWorking => phone_words::said(locale, "list-phone-not-working"),
        LineList::ContactAlert => alerts::say(locale, "list-contact-alert"),
        LineList::CompanionAsked => companion_words::said(locale, "list-companion-asked"),
    }
}

#[component]
fn Lists(ctx: Ctx, shown: Shown) -> impl IntoView {
    let t = texts(ctx.locale);
    let Shown {
        asked,
        page,
        counts,
        deletions,
        news,
    } = shown;
    let time = dates::time(ctx.locale, &ctx.local(ctx.now).time());
    let updated = fl!(t, "list-updated", time = time);
    let rows = if page.rows.is_empty() {
        view! { <Empty ctx=ctx.clone() asked=asked.clone()/> }.into_any()
    } else {
        view! {
            <ListTable ctx=ctx.clone() asked=asked.clone() page=page.clone()/>
            <Pager ctx=ctx.clone() asked=asked.clone() page/>
        }
        .into_any()
    };
    view! {
        <h1>{fl!(t, "list-title")}</h1>
        <Menu ctx=ctx.clone() list=asked.list counts deletions/>
        <Finder ctx=ctx.clone() asked/>
        <NewReports texts=news/>
        {rows}
        <p class="soft small">
            <time datetime=dates::machine(&ctx.local(ctx.now))>{updated}</time>
        </p>
    }
}

/// The lists with how many cases each has.
#[component]
fn Menu(
    ctx: Ctx,
    list: LineList,
    counts: [u64; LineList::ALL.len()],
    deletions: usize,
) -> impl IntoView {
    let links = LineList::MENU.into_iter().map(|other| {
        let counted = LineList::ALL.into_iter().zip(counts);
        let count = counted.into_iter().find(|(it, _)| *it == other);
        let count = count.map_or(0, |(_, count)| count);
        let href = ctx.path(&format!("/console{}", Asked::list(other).query()));
        view! {
            <li>
                <a class="lists__link" href=href aria-current=(other == list).then_some("page")>
                    {list_name(ctx.locale, other)}
                    " "
                    <span class="lists__count">{count}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="lists" aria-label=fl!(texts(ctx.locale), "list-label")>
            <ul role="list">
                {links.collect_view()}
                <li>
                    <a class="lists__link" href=ctx.path("/console/deletions")>
                        {deletion_words::said(ctx.locale, "deletion-title")}
                        " "
                        <span class="lists__count">{deletions}</span>
                    </a>
                </li>
            </ul>
        </nav>
    }
}

/// Searches in the same list.
#[component]
fn Finder(ctx: Ctx, asked: Asked) -> impl IntoView {
    let t = texts(ctx.locale);
    let all = ctx.path(&format!("/console{}", Asked::list(asked.list).query()));
    let clear = asked.search.is_some().then(|| {
        view! {
            <a class="button button--text" href=all>
                {fl!(t, "search-clear")}
            </a>
        }
    });
    view! {
        <form class="finder" role="search" method="get" action=ctx.path("/console")>
            <label class="field__label" for="search">
                {fl!(t, "search-label")}
            </label>
            <p class="field__hint small" id="search-hint">
                {fl!(t, "search-hint")}
            </p>
            <div class="finder__row">
                <input type="hidden" name="list" value=asked.list.as_str()/>
                <input
                    class="field__input"
                    type="search"
                    id="search"
                    name="q"
                    value=asked.search
                    aria-describedby="search-hint"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                />
                <button class="button" type="submit">
                    <Drawing icon=Icon::Search/>
                    <span>{fl!(t, "search-submit")}</span>
                </button>
                {clear}
            </div>
        </form>
    }
}

#[component]
fn Empty(ctx: Ctx, asked: Asked) -> impl IntoView {
    let t = texts(ctx.locale);
    let (icon, text) = match (asked.search, asked.list) {
        (Some(search), _) => (Icon::Search, fl!(t, "list-empty-search", query = search)),
        (None, LineList::All) => (Icon::Check, fl!(t, "list-empty-all")),
        (None, LineList::NotReporting) => (Icon::Check, fl!(t, "list-empty-not-reporting")),
        (None, LineList::Location) => (Icon::Check, fl!(t, "list-empty-location")),
        (None, LineList::Symptomatic) => (Icon::Check, fl!(t, "list-empty-symptomatic")),
        (None, LineList::Contested) => (Icon::Check, said(ctx.locale, "list-empty-contested")),
        (None, LineList::MessageWaiting) => (
            Icon::Check,
            message_words::said(ctx.locale, "list-empty-message-waiting"),
        ),
        (None, LineList::ChangeOfPlace) => (
            Icon::Check,
            place_words::said(ctx.locale, "list-empty-change-of-place"),
        ),
        (None, LineList::PhoneNotWorking) => (
            Icon::Check,
            phone_words::said(ctx.locale, "list-empty-phone-not-working"),
        ),
        (None, LineList::ContactAlert) => (
            Icon::Check,
            alerts::say(ctx.locale, "list-empty-contact-alert"),
        ),
        (None, LineList::CompanionAsked) => (
            Icon::Check,
            companion_words::said(ctx.locale, "list-empty-companion-asked"),
        ),
    };
    view! {
        <p class="empty">
            <Drawing icon/>
            <span>{text}</span>
        </p>
    }
}

/// To the first page and to the next one, where there are.
#[component]
fn Pager(ctx: Ctx, asked: Asked, page: ListPage) -> impl IntoView {
    let t = texts(ctx.locale);
    let path = |asked: &Asked| ctx.path(&format!("/console{}", asked.query()));
    let first = asked.after.is_some().then(|| {
        view! {
            <a class="button button--quiet" href=path(&asked.first_page())>
                {fl!(t, "list-first")}
            </a>
        }
    });
    let last_row = page.rows.last().filter(|_| page.more);
    let next = last_row.map(|row| {
        view! {
            <a class="button button--quiet" href=path(&asked.page_after(row.cursor)) rel="next">
                {fl!(t, "list-next")}
                <Drawing icon=Icon::Chevron/>
            </a>
        }
    });
    (first.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager actions" aria-label=fl!(t, "list-pages")>
                {first}
                {next}
            </nav>
        }
    })
}
