//! A traveller's requests for deletion on the page of their case, and the decision on an open one.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    deletion::{Decision, Deletion, Outcome},
    ids::TravellerId,
    my_data::Lifetime,
    prompt::Reason,
};
use okaeri_frame::{
    components::{
        field::FieldTexts,
        icon::{Drawing, Icon},
        notice::Tone,
        text_area::TextArea,
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{
    case::{self, Case},
    case_writing::Writing,
    chrome::Desk,
    deletion_words::{said, since, tell},
    words,
};

/// `POST /{lang}/console/cases/{id}/deletion`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let outcome = match form.get("decision") {
        "grant" => Ok(Outcome::Granted),
        "refuse" => refusal(&ctx, form.get("answer")),
        _ => return Err(Problem::BAD_REQUEST),
    };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => {
            let mut errors = FieldErrors::default();
            errors.add("answer", error);
            let nothing = Submitted::default();
            return case::respond(ctx, staff, id, &nothing, Writing { form, errors }).await;
        }
    };
    let decision = Decision {
        at: ctx.now,
        outcome,
    };
    // Decided twice is decided once, and what was taken back is not decided: the page shows how it
    // stands.
    let store = &ctx.backend.store;
    store.decide_deletion(id, decision, staff.operator).await?;
    let case = ctx.path(&format!("/console/cases/{id}#deletion"));
    Ok(Redirect::to(&case).into_response())
}

/// The traveller reads the reason, so there must be one.
fn refusal(ctx: &Ctx, typed: &str) -> Result<Outcome, String> {
    let reason = Reason::parse(typed).map(Outcome::Refused);
    reason.ok_or_else(|| {
        if typed.is_empty() {
            said(ctx.locale, "deletion-error-missing")
        } else {
            let most = [("most", Reason::LONGEST.into())];
            tell(ctx.locale, "deletion-error-long", most)
        }
    })
}

/// Nothing where the traveller has never asked.
#[component]
pub fn CaseDeletion(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    (!case.deletions.is_empty()).then(|| {
        let requests = case.deletions.iter().map(|deletion| {
            let (ctx, deletion) = (ctx.clone(), deletion.clone());
            if deletion.decision.is_none() {
                let (case, writing) = (case.clone(), writing.clone());
                view! { <Open ctx case deletion writing/> }.into_any()
            } else {
                view! { <Decided ctx deletion/> }.into_any()
            }
        });
        view! {
            <h2 id="deletion">{said(ctx.locale, "deletion-case-title")}</h2>
            {requests.collect_view()}
        }
    })
}

fn reason(ctx: &Ctx, deletion: &Deletion) -> impl IntoView + use<> {
    match &deletion.reason {
        Some(reason) => {
            let reason = reason.as_str().to_owned();
            view! { <p class="thread__words" dir="auto">{reason}</p> }.into_any()
        }
        None => view! { <p class="soft">{said(ctx.locale, "deletion-no-reason")}</p> }.into_any(),
    }
}

/// What was asked, what it would change, and the two answers.
#[component]
fn Open(ctx: Ctx, case: Case, deletion: Deletion, writing: Writing) -> impl IntoView {
    let retention = &ctx.backend.programme.retention;
    let life = Lifetime::of(retention, case.traveller.period.release_date(), &[]);
    let given = [
        ("early", dates::full(ctx.locale, life.hidden).into()),
        ("date", dates::full(ctx.locale, life.destroyed).into()),
    ];
    let title = words::joined(
        ctx.locale,
        &[said(ctx.locale, "deletion-asks"), since(&ctx, deletion.at)],
    );
    let decide = case.may_decide.then(|| {
        let (ctx, case) = (ctx.clone(), case.clone());
        view! { <Decide ctx case writing/> }.into_any()
    });
    view! {
        <section class=Tone::Unclear.modifier("notice")>
            <h3 class="notice__title">
                <Drawing icon=Icon::Lock/>
                <span>{title}</span>
            </h3>
            {reason(&ctx, &deletion)}
            <p>{tell(ctx.locale, "deletion-rule", given)}</p>
            {decide}
        </section>
    }
}

#[component]
fn Decide(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    let locale = ctx.locale;
    let theirs = Locale::parse(&case.traveller.locale).unwrap_or(Locale::FALLBACK);
    let hint = [
        ("language", theirs.name().into()),
        ("most", Reason::LONGEST.into()),
    ];
    let answer = FieldTexts {
        label: said(locale, "deletion-answer"),
        hint: Some(tell(locale, "deletion-answer-hint", hint)),
        error: writing.errors.get("answer").map(str::to_owned),
    };
    let value = writing.form.get("answer").to_owned();
    let action = ctx.path(&format!("/console/cases/{}/deletion", case.traveller.id));
    view! {
        <form class="actions" method="post" action=action.clone()>
            <button class="button button--small" name="decision" value="grant">
                {said(locale, "deletion-grant")}
            </button>
        </form>
        <form class="stack" method="post" action=action>
            <TextArea id="answer" texts=answer value/>
            <button class="button button--small button--quiet" name="decision" value="refuse">
                {said(locale, "deletion-refuse")}
            </button>
        </form>
    }
}

#[component]
fn Decided(ctx: Ctx, deletion: Deletion) -> impl IntoView {
    let moment = |at| words::moment(ctx.locale, &ctx.local(at), &ctx.local(ctx.now));
    let asked = [("time", moment(deletion.at).into())];
    let asked = tell(ctx.locale, "deletion-asked-at", asked);
    let decided = deletion.decision.as_ref().map(|decision| {
        let time = [("time", moment(decision.at).into())];
        let (key, answer) = match &decision.outcome {
            Outcome::Granted => ("deletion-granted-at", None),
            Outcome::Refused(answer) => ("deletion-refused-at", Some(answer.as_str().to_owned())),
        };
        let answer = answer.map(|it| view! { <p class="thread__words" dir="auto">{it}</p> });
        view! {
            <p>{tell(ctx.locale, key, time)}</p>
            {answer}
        }
    });
    view! {
        <section class="card">
            <p>{asked}</p>
            {reason(&ctx, &deletion)}
            {decided}
        </section>
    }
}
