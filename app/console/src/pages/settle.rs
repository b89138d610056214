//! A person has looked at what a traveller contested, and decides whether the mark stands.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    ids::TravellerId,
    prompt::{Contest, Mark, Settlement},
};
use okaeri_frame::{context::Ctx, form::Form, gate::Staff, problem::Problem};

use super::{
    case::Case,
    chrome::Desk,
    prompt_words::{said, says},
};

/// `POST /{lang}/console/cases/{id}/contests`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let mark = match (form.get("prompt"), form.get("report")) {
        ("", report) => report.parse().map(Mark::Outside).ok(),
        (prompt, _) => prompt.parse().map(Mark::Missed).ok(),
    };
    let stands = match form.get("stands") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let (Some(mark), Some(stands)) = (mark, stands) else {
        return Err(Problem::BAD_REQUEST);
    };
    let at = ctx.now;
    let settlement = Settlement { at, stands };
    // Decided twice is decided once: the page shows how.
    let store = &ctx.backend.store;
    store.settle(id, mark, settlement, staff.operator).await?;
    let case = ctx.path(&format!("/console/cases/{id}"));
    Ok(Redirect::to(&case).into_response())
}

/// The contests that nobody has looked at yet, each with what can be decided.
#[component]
pub fn OpenContests(ctx: Ctx, case: Case) -> impl IntoView {
    let open = case.prompts.contests.iter();
    let open = open.filter(|contest| contest.settled.is_none());
    let action = ctx.path(&format!("/console/cases/{}/contests", case.traveller.id));
    open.map(|contest| view! { <OpenContest ctx=ctx.clone() action=action.clone() contest=contest.clone()/> })
        .collect_view()
}

#[component]
fn OpenContest(ctx: Ctx, action: String, contest: Contest) -> impl IntoView {
    let (name, value) = match contest.mark {
        Mark::Missed(prompt) => ("prompt", prompt.to_string()),
        Mark::Outside(report) => ("report", report.to_string()),
    };
    view! {
        <p>{says(&ctx, &contest)}</p>
        <form class="actions" method="post" action=action>
            <input type="hidden" name=name value=value/>
            <button class="button button--small" name="stands" value="no">
                {said(ctx.locale, "asked-contest-take-back")}
            </button>
            <button class="button button--small button--quiet" name="stands" value="yes">
                {said(ctx.locale, "asked-contest-keep")}
            </button>
        </form>
    }
}
