//! Contact alerts on the page of a case: what an operator does about one, and what became of each.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    alert::{Outcome, Received},
    ids::TravellerId,
    store::Now,
};
use okaeri_frame::{
    components::field::{FieldNotes, FieldTexts},
    context::Ctx,
    dates,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    alerts::{say, tell},
    case::{self, Case},
    case_writing::Writing,
    chrome::Desk,
    words,
};

/// `POST /{lang}/console/cases/{id}/alert`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let Some(outcome) = Outcome::from_word(form.get("outcome")) else {
        let mut errors = FieldErrors::default();
        errors.add("outcome", say(ctx.locale, "desk-alert-error-outcome"));
        let nothing = Submitted::default();
        return case::respond(ctx, staff, id, &nothing, Writing { form, errors }).await;
    };
    let now = Now {
        at: ctx.now,
        today: ctx.today(),
    };
    // Noted twice is noted once.
    let store = &ctx.backend.store;
    store
        .end_alerts_of(id, outcome, staff.operator, now)
        .await?;
    let case = ctx.path(&format!("/console/cases/{id}"));
    Ok(Redirect::to(&case).into_response())
}

/// What the flag rests on.
pub fn lines(ctx: &Ctx, case: &Case) -> Vec<String> {
    let open = case.alerts.iter().filter(|it| it.ended.is_none());
    let lead = |it: &Received| {
        let given = [
            ("flight", it.flight.to_string().into()),
            ("date", dates::short(ctx.locale, it.contact_date).into()),
        ];
        tell(ctx.locale, "desk-alert-case-lead", given)
    };
    let mut lines: Vec<String> = open.map(lead).collect();
    lines.push(say(ctx.locale, "desk-alert-case-rule"));
    lines
}

/// The outcomes, one to be chosen.
#[component]
pub fn OpenAlert(ctx: Ctx, traveller: TravellerId, writing: Writing) -> impl IntoView {
    let locale = ctx.locale;
    let action = ctx.path(&format!("/console/cases/{traveller}/alert"));
    let texts = FieldTexts {
        label: say(locale, "desk-alert-outcome"),
        hint: None,
        error: writing.errors.get("outcome").map(str::to_owned),
    };
    let (described_by, class) = (texts.described_by("outcome"), texts.block_class());
    let label = texts.label.clone();
    let choices = Outcome::ALL.map(|it| {
        let text = say(locale, &format!("desk-alert-outcome-{}", it.as_str()));
        view! {
            <label class="choice">
                <input class="choice__input" type="radio" name="outcome" value=it.as_str()/>
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <form class="stack" method="post" action=action>
            <fieldset class=class id="outcome" aria-describedby=described_by>
                <legend class="field__label">{label}</legend>
                <FieldNotes id="outcome" texts/>
                <div class="choices">{choices.collect_view()}</div>
            </fieldset>
            <p>
                <button class="button button--small" type="submit">
                    {say(locale, "desk-alert-outcome-save")}
                </button>
            </p>
        </form>
    }
}

/// The card beside the timeline; nothing where the traveller got none.
#[component]
pub fn CaseAlerts(ctx: Ctx, alerts: Vec<Received>) -> impl IntoView {
    let locale = ctx.locale;
    let items = alerts.into_iter().map(|it| {
        let moment = |at| words::moment(locale, &ctx.local(at), &ctx.local(ctx.now));
        let (key, at) = match (it.read_at, it.delivered_at) {
            (Some(at), _) => ("desk-alert-step-read", at),
            (None, Some(at)) => ("desk-alert-step-delivered", at),
            (None, None) => ("desk-alert-step-sent", it.sent_at),
        };
        let step = words::joined(locale, &[say(locale, key), moment(at)]);
        let outcome = it.ended.map(|ended| {
            let outcome = super::alerts::outcome(&ctx, ended);
            let text = words::joined(locale, &[outcome, moment(ended.at)]);
            view! { <dd>{text}</dd> }
        });
        let term = [it.flight.to_string(), dates::short(locale, it.contact_date)];
        view! {
            <div>
                <dt>{words::joined(locale, &term)}</dt>
                <dd>{step}</dd>
                {outcome}
            </div>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="contact-alerts">
                <h2 class="card__title" id="contact-alerts">
                    {say(locale, "desk-alert-title")}
                </h2>
                <dl class="pairs">{items}</dl>
            </section>
        }
    })
}
