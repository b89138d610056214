//! All notices: where each stands, and which translations are missing or out of date.

use axum::response::Response;
use leptos::prelude::*;
use okaeri_domain::notice::{Notice, Standing};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::{Tag, Tone},
    },
    context::Ctx,
    document,
    gate::Staff,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk, table::Table},
    said::{languages_with, say, source_language, state, tell},
};

/// `GET /{lang}/console/notices`
pub async fn show(Desk(ctx): Desk, staff: Staff) -> Result<Response, Problem> {
    let notices = ctx.backend.store.notices().await?;
    let page = chrome::page(&ctx, say(ctx.locale, "notice-list-title"), staff.role);
    Ok(document::render(&ctx.clone(), page, move || view! { <List ctx notices/> }).await)
}

#[component]
fn List(ctx: Ctx, notices: Vec<Notice>) -> impl IntoView {
    let locale = ctx.locale;
    let table = if notices.is_empty() {
        view! {
            <p class="empty">
                <Drawing icon=Icon::Check/>
                <span>{say(locale, "notice-list-empty")}</span>
            </p>
        }
        .into_any()
    } else {
        view! { <Lines ctx=ctx.clone() notices/> }.into_any()
    };
    view! {
        <h1>{say(locale, "notice-list-title")}</h1>
        <p>
            <a class="button" href=ctx.path("/console/notices/new")>
                {say(locale, "notice-new")}
            </a>
        </p>
        {table}
    }
}

#[component]
fn Lines(ctx: Ctx, notices: Vec<Notice>) -> impl IntoView {
    let columns = [
        "notice-column-title",
        "notice-column-state",
        "notice-column-translations",
    ];
    let columns = columns.map(|key| say(ctx.locale, key)).to_vec();
    let rows = notices
        .into_iter()
        .map(|notice| view! { <Line ctx=ctx.clone() notice/> });
    let rows = rows.collect_view();
    view! {
        <Table caption=say(ctx.locale, "notice-list-caption") columns>
            {rows}
        </Table>
    }
}

#[component]
fn Line(ctx: Ctx, notice: Notice) -> impl IntoView {
    let href = ctx.path(&format!("/console/notices/{}", notice.id));
    let written_in = source_language(&notice);
    let (tone, icon, text) = state(&ctx, &notice);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a class="table__link" href=href lang=written_in.lang() dir=written_in.direction()>
                    {notice.source.text.title().to_owned()}
                </a>
            </th>
            <td role="cell" data-label=say(ctx.locale, "notice-column-state")>
                <Tag tone icon text/>
            </td>
            <td role="cell" data-label=say(ctx.locale, "notice-column-translations")>
                <Translations ctx=ctx.clone() notice/>
            </td>
        </tr>
    }
}

/// Which are missing and which are out of date; a word where none is.
#[component]
pub fn Translations(ctx: Ctx, notice: Notice) -> impl IntoView {
    let lacking = [
        (
            Standing::Missing,
            "notice-missing",
            Tone::Outside,
            Icon::Alert,
        ),
        (Standing::Stale, "notice-stale", Tone::Unclear, Icon::Clock),
    ];
    let lacking: Vec<_> = lacking
        .into_iter()
        .filter_map(|(standing, key, tone, icon)| {
            let names = languages_with(&ctx, &notice, standing);
            let given = [
                ("languages", names.join(", ").into()),
                ("count", names.len().into()),
            ];
            let text = tell(ctx.locale, key, given);
            (!names.is_empty()).then(|| {
                view! {
                    <span class="lacking">
                        <Tag tone icon text=names.len().to_string()/>
                        " "
                        <span>{text}</span>
                    </span>
                }
            })
        })
        .collect();
    if lacking.is_empty() {
        let text = say(ctx.locale, "notice-all-translated");
        return view! { <Tag tone=Tone::Inside icon=Icon::Check text/> }.into_any();
    }
    lacking.into_iter().collect_view().into_any()
}
