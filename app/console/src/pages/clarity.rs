//! Whether readers find the pages of the guide clear: a table with a bar for each page and
//! language, and what they wrote.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use chrono::Days;
use leptos::prelude::*;
use okaeri_domain::{
    clarity::CommentId,
    store::{Counted, KeptComment},
};
use okaeri_frame::{
    context::Ctx, dates, document, form::Query, gate::Staff, locale::Locale, problem::Problem,
};

use super::{
    chrome,
    chrome::Desk,
    notices::{say, tell},
    table::Table,
};

/// Answers of so many days count.
const DAYS: u64 = 90;
/// Comments on the page.
const COMMENTS: u32 = 200;

/// `GET /{lang}/console/clarity`
pub async fn show(Desk(ctx): Desk, staff: Staff, Query(query): Query) -> Result<Response, Problem> {
    let store = &ctx.backend.store;
    let mut counted = store.answers(ctx.today() - Days::new(DAYS)).await?;
    // Where most readers are lost comes first.
    counted.sort_by_key(|it| std::cmp::Reverse((it.unclear, it.clear)));
    let comments = store.comments(COMMENTS).await?;
    let deleted = query.has("deleted");
    let page = chrome::page(&ctx, say(ctx.locale, "answers-title"), staff.role);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <Answers ctx counted comments deleted/> },
    )
    .await)
}

/// `POST /{lang}/console/clarity/comments/{id}/delete`
pub async fn delete(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: CommentId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let store = &ctx.backend.store;
    // Gone already is gone too.
    store.delete_comment(id, staff.operator, ctx.now).await?;
    Ok(Redirect::to(&ctx.path("/console/clarity?deleted")).into_response())
}

#[component]
fn Answers(
    ctx: Ctx,
    counted: Vec<Counted>,
    comments: Vec<KeptComment>,
    deleted: bool,
) -> impl IntoView {
    let locale = ctx.locale;
    let table = if counted.is_empty() {
        view! { <p class="empty">{say(locale, "answers-empty")}</p> }.into_any()
    } else {
        view! { <Lines ctx=ctx.clone() counted/> }.into_any()
    };
    let comments = if comments.is_empty() {
        view! { <p class="soft">{say(locale, "comments-empty")}</p> }.into_any()
    } else {
        let items = comments
            .into_iter()
            .map(|it| view! { <Comment ctx=ctx.clone() comment=it/> });
        view! { <ul class="comments" role="list">{items.collect_view()}</ul> }.into_any()
    };
    let deleted = deleted.then(|| {
        view! { <p class="notice notice--inside" role="status">{say(locale, "comments-deleted")}</p> }
    });
    view! {
        <h1>{say(locale, "answers-title")}</h1>
        <p class="lead">{tell(locale, "answers-lead", [("days", DAYS.into())])}</p>
        {table}
        <h2>{say(locale, "comments-title")}</h2>
        {deleted}
        {comments}
    }
}

#[component]
fn Lines(ctx: Ctx, counted: Vec<Counted>) -> impl IntoView {
    let columns = [
        "answers-column-page",
        "answers-column-language",
        "answers-column-clear",
        "answers-column-unclear",
        "answers-column-share",
    ];
    let columns = columns.map(|key| say(ctx.locale, key)).to_vec();
    let rows = counted
        .into_iter()
        .map(|counted| view! { <Line ctx=ctx.clone() counted/> });
    let rows = rows.collect_view();
    view! {
        <Table caption=say(ctx.locale, "answers-caption") columns>
            {rows}
        </Table>
    }
}

#[component]
fn Line(ctx: Ctx, counted: Counted) -> impl IntoView {
    let share = unclear_percent(&counted);
    let text = tell(ctx.locale, "answers-share", [("percent", share.into())]);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <PageLink page=counted.page locale=counted.locale.clone()/>
            </th>
            <td role="cell" data-label=say(ctx.locale, "answers-column-language")>
                {language_name(&counted.locale)}
            </td>
            <td role="cell" data-label=say(ctx.locale, "answers-column-clear")>
                <span class="number">{counted.clear}</span>
            </td>
            <td role="cell" data-label=say(ctx.locale, "answers-column-unclear")>
                <span class="number">{counted.unclear}</span>
            </td>
            <td role="cell" data-label=say(ctx.locale, "answers-column-share")>
                <span class="share">
                    <Bar percent=share/>
                    <span class="number">{text}</span>
                </span>
            </td>
        </tr>
    }
}

/// The number beside it says the same.
#[component]
fn Bar(percent: u64) -> impl IntoView {
    view! {
        <svg class="share__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="share__all" width="100" height="8"></rect>
            <rect class="share__unclear" width=percent.to_string() height="8"></rect>
        </svg>
    }
}

/// How many of a hundred said no, rounded to the nearest.
fn unclear_percent(counted: &Counted) -> u64 {
    let all = (counted.clear + counted.unclear).max(1);
    (counted.unclear * 100 + all / 2) / all
}

#[component]
fn PageLink(page: String, locale: String) -> impl IntoView {
    let path = format!("/{locale}{}", page.trim_end_matches('/'));
    view! {
        <a class="table__link" href=path dir="ltr">
            {path.clone()}
        </a>
    }
}

fn language_name(tag: &str) -> String {
    Locale::parse(tag).map_or_else(|| tag.to_owned(), |it| it.name().to_owned())
}

#[component]
fn Comment(ctx: Ctx, comment: KeptComment) -> impl IntoView {
    let language = Locale::parse(&comment.locale);
    let action = ctx.path(&format!("/console/clarity/comments/{}/delete", comment.id));
    view! {
        <li class="card">
            <p class="as-typed" lang=language.map(Locale::lang) dir="auto">
                {comment.text.as_str().to_owned()}
            </p>
            <p class="soft small">
                <time datetime=comment.day.to_string()>{dates::full(ctx.locale, comment.day)}</time>
                " · "
                {language_name(&comment.locale)}
                " · "
                <bdi>{format!("/{}{}", comment.locale, comment.page.trim_end_matches('/'))}</bdi>
            </p>
            <form method="post" action=action>
                <button class="button button--quiet button--small" type="submit">
                    {say(ctx.locale, "comments-delete")}
                </button>
            </form>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_a_hundred() {
        for (clear, unclear, expected) in
            [(0, 0, 0), (3, 0, 0), (0, 3, 100), (2, 1, 33), (1, 2, 67)]
        {
            let counted = Counted {
                page: "/".to_owned(),
                locale: "en".to_owned(),
                clear,
                unclear,
            };
            assert_eq!(unclear_percent(&counted), expected, "{clear} {unclear}");
        }
    }
}
