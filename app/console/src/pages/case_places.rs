//! A change of place on the page of a case: what is asked for, and how the centre decides.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    ids::TravellerId,
    places::{Act, PlaceChange, Refusal},
};
use okaeri_frame::{
    components::field::{FieldNotes, FieldTexts},
    context::Ctx,
    dates,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    locale::Locale,
    places::{reason, refusal, until},
    problem::Problem,
};

use super::{case, case::Case, case_writing::Writing, chrome::Desk, place_words::said};

/// `POST /{lang}/console/cases/{id}/places`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let change = form.get("change").parse();
    let change: usize = change.map_err(|_| Problem::BAD_REQUEST)?;
    let by = staff.operator;
    let act = match (form.get("decision"), Refusal::from_word(form.get("why"))) {
        ("approve", _) => Act::Approve { change, by },
        ("refuse", Some(why)) => Act::Refuse { change, by, why },
        ("refuse", None) => {
            let mut errors = FieldErrors::default();
            errors.add("why", said(ctx.locale, "desk-place-error"));
            let nothing = Submitted::default();
            return case::respond(ctx, staff, id, &nothing, Writing { form, errors }).await;
        }
        _ => return Err(Problem::BAD_REQUEST),
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    // What was decided or withdrawn meanwhile stays as it is: the page shows how.
    if store
        .change_places(id, act, ctx.now, programme)
        .await?
        .is_ok()
    {
        ctx.backend.letters.written(id);
    }
    let case = ctx.path(&format!("/console/cases/{id}"));
    Ok(Redirect::to(&case).into_response())
}

/// The request that is open, with both addresses; for whoever may, the two ways to decide.
#[component]
pub fn OpenChange(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    let index = case
        .traveller
        .changes
        .iter()
        .position(PlaceChange::is_open)?;
    let change = case.traveller.changes[index].clone();
    let old = case.traveller.address_on(ctx.today()).map(str::to_owned);
    let theirs = Locale::parse(&case.traveller.locale).unwrap_or(Locale::FALLBACK);
    let action = ctx.path(&format!("/console/cases/{}/places", case.traveller.id));
    let decide = case.may_decide.then(|| {
        let approve = view! { <Approve ctx=ctx.clone() action=action.clone() index/> };
        let refuse = view! { <Refuse ctx=ctx.clone() action index theirs writing/> };
        [approve.into_any(), refuse.into_any()]
    });
    Some(view! {
        <Asked ctx=ctx.clone() change old/>
        {decide}
    })
}

#[component]
fn Asked(ctx: Ctx, change: PlaceChange, old: Option<String>) -> impl IntoView {
    let locale = ctx.locale;
    let request = change.request;
    let words = request.words.map(|it| {
        let words = it.as_str().to_owned();
        view! {
            <br/>
            <span dir="auto">{words}</span>
        }
    });
    let facts = [
        ("desk-place-old", view! { <bdi>{old}</bdi> }.into_any()),
        (
            "desk-place-new",
            view! { <bdi>{request.address}</bdi> }.into_any(),
        ),
        (
            "desk-place-day",
            dates::full(locale, request.moves_on).into_any(),
        ),
        ("desk-place-until", until(locale, request.until).into_any()),
        (
            "desk-place-reason",
            view! {
                {reason(locale, request.reason)}
                {words}
            }
            .into_any(),
        ),
    ];
    let facts = facts.map(|(key, fact)| {
        view! {
            <div>
                <dt>{said(locale, key)}</dt>
                <dd>{fact}</dd>
            </div>
        }
    });
    view! { <dl class="pairs">{facts.collect_view()}</dl> }
}

#[component]
fn Approve(ctx: Ctx, action: String, index: usize) -> impl IntoView {
    view! {
        <form class="actions" method="post" action=action>
            <input type="hidden" name="change" value=index.to_string()/>
            <button class="button button--small" name="decision" value="approve">
                {said(ctx.locale, "desk-place-approve")}
            </button>
        </form>
    }
}

/// Each reason in the operator's language and in the traveller's.
#[component]
fn Refuse(
    ctx: Ctx,
    action: String,
    index: usize,
    theirs: Locale,
    writing: Writing,
) -> impl IntoView {
    let error = writing.errors.get("why").map(str::to_owned);
    let is_open = error.is_some();
    let texts = FieldTexts {
        label: said(ctx.locale, "desk-place-refuse-why"),
        hint: None,
        error,
    };
    let (described_by, class) = (texts.described_by("why"), texts.block_class());
    let label = texts.label.clone();
    let choices = Refusal::ALL.into_iter().map(|why| {
        let own = refusal(&ctx, ctx.locale, why);
        let translated = (theirs != ctx.locale).then(|| {
            view! {
                <br/>
                <span class="soft" lang=theirs.lang() dir=theirs.direction()>
                    {refusal(&ctx, theirs, why)}
                </span>
            }
        });
        view! {
            <label class="choice">
                <input class="choice__input" type="radio" name="why" value=why.as_str()/>
                <span>{own} {translated}</span>
            </label>
        }
    });
    view! {
        <details class="steps" open=is_open>
            <summary>{said(ctx.locale, "desk-place-refuse-open")}</summary>
            <form class="steps__text stack" method="post" action=action>
                <input type="hidden" name="change" value=index.to_string()/>
                <fieldset class=class id="why" aria-label=label aria-describedby=described_by>
                    <FieldNotes id="why" texts/>
                    <div class="choices">{choices.collect_view()}</div>
                </fieldset>
                <button class="button" name="decision" value="refuse">
                    {said(ctx.locale, "desk-place-refuse")}
                </button>
            </form>
        </details>
    }
}
