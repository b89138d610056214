//! Requests for deletion: who waits for a decision. A list of its own, because most of these cases
//! are over, and the lists of travellers hold only those that are not.

use axum::response::Response;
use chrono::Days;
use leptos::prelude::*;
use okaeri_domain::deletion::Asked;
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates, document,
    gate::Staff,
    problem::Problem,
};

use super::{
    chrome::{self, Desk},
    deletion_words::{said, since, tell},
};

/// More than a desk has at once.
const MOST: u32 = 500;

/// Those that operators may still see, the longest waiting first.
pub async fn waiting(ctx: &Ctx) -> Result<Vec<Asked>, Problem> {
    let hidden_after = ctx.backend.programme.retention.hidden_after_days;
    let hidden = ctx.today() - Days::new(hidden_after.into());
    Ok(ctx.backend.store.open_deletions(hidden, MOST).await?)
}

/// `GET /{lang}/console/deletions`
pub async fn show(Desk(ctx): Desk, staff: Staff) -> Result<Response, Problem> {
    let asked = waiting(&ctx).await?;
    let page = chrome::page(&ctx, said(ctx.locale, "deletion-title"), staff.role);
    Ok(document::render(&ctx.clone(), page, move || view! { <Deletions ctx asked/> }).await)
}

#[component]
fn Deletions(ctx: Ctx, asked: Vec<Asked>) -> impl IntoView {
    let list = if asked.is_empty() {
        view! {
            <p class="empty">
                <Drawing icon=Icon::Check/>
                <span>{said(ctx.locale, "deletion-empty")}</span>
            </p>
        }
        .into_any()
    } else {
        let items = asked.into_iter().map(|it| {
            let href = ctx.path(&format!("/console/cases/{}#deletion", it.traveller));
            let released = dates::full(ctx.locale, it.released);
            view! {
                <li class="card">
                    <a class="alone" href=href>
                        <bdi>{it.name}</bdi>
                    </a>
                    <p>{since(&ctx, it.at)}</p>
                    <p class="soft">
                        {tell(ctx.locale, "deletion-released", [("date", released.into())])}
                    </p>
                </li>
            }
        });
        view! {
            <ol class="stack" role="list">
                {items.collect_view()}
            </ol>
        }
        .into_any()
    };
    view! {
        <a class="back" href=ctx.path("/console")>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {said(ctx.locale, "deletion-back")}
        </a>
        <h1>{said(ctx.locale, "deletion-title")}</h1>
        <p class="lead">{said(ctx.locale, "deletion-lead")}</p>
        {list}
    }
}
