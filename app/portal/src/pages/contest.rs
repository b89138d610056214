//! "This is wrong": a traveller contests a missed prompt or a report that was judged outside.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    geofence::Verdict,
    ids::{ReportId, TravellerId},
    prompt::{Contest, Mark, PromptId, PromptState, Reason},
    report::Content,
    session::Trust,
};
use okaeri_frame::{
    components::{error_summary::ErrorSummary, field::FieldTexts, text_area::TextArea},
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{
    asking::{Asking, say, tell},
    chrome, timeline,
};

/// `GET /{lang}/timeline/{id}/contest`
pub async fn show(
    ctx: Ctx,
    me: TravellerSelf,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    mark(&ctx, me.traveller, &id).await?;
    Ok(respond(
        ctx,
        me.traveller,
        id,
        Submitted::default(),
        FieldErrors::default(),
    )
    .await)
}

/// `POST /{lang}/timeline/{id}/contest`
pub async fn submit(
    ctx: Ctx,
    me: TravellerSelf,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let mark = mark(&ctx, me.traveller, &id).await?;
    let Some(reason) = Reason::parse(form.get("reason")) else {
        let mut errors = FieldErrors::default();
        let sentence = if form.get("reason").is_empty() {
            say(ctx.locale, "prompt-contest-error-missing")
        } else {
            let count = Reason::LONGEST.into();
            tell(ctx.locale, "prompt-contest-error-long", [("count", count)])
        };
        errors.add("reason", sentence);
        return Ok(respond(ctx, me.traveller, id, form, errors).await);
    };
    let contest = Contest {
        mark,
        at: ctx.now,
        reason,
        settled: None,
    };
    // Said twice is said once.
    ctx.backend.store.contest(me.traveller, contest).await?;
    ctx.backend.news.report_accepted();
    Ok(Redirect::to(&ctx.path("/timeline")).into_response())
}

/// The mark of that name, if this traveller has it and the case is open.
async fn mark(ctx: &Ctx, id: TravellerId, name: &str) -> Result<Mark, Problem> {
    let traveller = chrome::traveller(ctx, id).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Err(Problem::NOT_FOUND);
    }
    let store = &ctx.backend.store;
    let reports = store.reports_of(id, timeline::MOST).await?;
    if let Ok(report) = name.parse::<ReportId>() {
        let seen = reports.into_iter().find(|it| it.id == report);
        let seen = seen.map(|it| traveller.seen(it, ctx.zone()).content);
        let is_outside = matches!(
            seen,
            Some(Content::Location { judged: Some(judged), .. })
                if judged.verdict == Verdict::Outside
        );
        return is_outside
            .then_some(Mark::Outside(report))
            .ok_or(Problem::NOT_FOUND);
    }
    let prompt: PromptId = name.parse().map_err(|_| Problem::NOT_FOUND)?;
    let asking = Asking::load(ctx, &traveller, &reports, prompt.day).await?;
    let state = asking.asked.iter().find(|it| it.prompt.id == prompt);
    match state.map(|it| it.state) {
        Some(PromptState::Missed | PromptState::Contested) => Ok(Mark::Missed(prompt)),
        _ => Err(Problem::NOT_FOUND),
    }
}

async fn respond(
    ctx: Ctx,
    traveller: TravellerId,
    id: String,
    form: Submitted,
    errors: FieldErrors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "prompt-contest-title");
    let page = chrome::page(&ctx, title, traveller, Trust::Trusted)
        .await
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <ContestForm ctx id form errors/> },
    )
    .await
}

#[component]
fn ContestForm(ctx: Ctx, id: String, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let locale = ctx.locale;
    let hint = tell(
        locale,
        "prompt-contest-reason-hint",
        [("count", Reason::LONGEST.into())],
    );
    let reason = FieldTexts {
        label: say(locale, "prompt-contest-reason"),
        hint: Some(hint),
        error: errors.get("reason").map(str::to_owned),
    };
    let value = form.get("reason").to_owned();
    view! {
        <ErrorSummary locale errors/>
        <h1>{say(locale, "prompt-contest-title")}</h1>
        <p class="lead">{say(locale, "prompt-contest-lead")}</p>
        <form class="stack" method="post" action=ctx.path(&format!("/timeline/{id}/contest"))>
            <TextArea id="reason" texts=reason value/>
            <button class="button button--big" type="submit">
                {say(locale, "prompt-contest-submit")}
            </button>
        </form>
    }
}
