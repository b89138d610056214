//! "I can't now, until …": a reason and a time within the programme's limits.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use okaeri_domain::{
    ids::TravellerId,
    prompt::{Excuse, ExcuseReason, ExcuseRefusal},
    session::Trust,
};
use okaeri_frame::{
    components::{
        choice::{Choice, Choices},
        error_summary::ErrorSummary,
    },
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{
    asking::{moment, say, tell},
    chrome,
};

/// What one can choose from, in minutes; those that the programme allows.
const MINUTES: [(i64, &str); 7] = [
    (30, "30"),
    (60, "60"),
    (120, "120"),
    (240, "240"),
    (480, "480"),
    (600, "600"),
    (1440, "1440"),
];

/// `GET /{lang}/today/excuse`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Ok(Redirect::to(&ctx.path("/today")).into_response());
    }
    Ok(respond(
        ctx,
        me.traveller,
        Submitted::default(),
        FieldErrors::default(),
    )
    .await)
}

/// `POST /{lang}/today/excuse`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let reason = ExcuseReason::from_word(form.get("reason"));
    let until = until(&ctx, form.get("minutes"));
    let (true, Some(reason), Some(until)) = (
        traveller.case_at(ctx.now, ctx.zone()).accepts_reports(),
        reason,
        until,
    ) else {
        // Only somebody who wrote the request by hand gets here.
        return Err(Problem::BAD_REQUEST);
    };
    let store = &ctx.backend.store;
    let facts = store.prompt_facts(me.traveller).await?;
    let programme = &ctx.backend.programme;
    let excuse = match Excuse::new(programme, &facts.excuses, ctx.now, until, reason) {
        Ok(excuse) => excuse,
        Err(refusal) => {
            let mut errors = FieldErrors::default();
            errors.add("minutes", refused(&ctx, refusal));
            return Ok(respond(ctx, me.traveller, form, errors).await);
        }
    };
    store.excuse(me.traveller, excuse).await?;
    Ok(Redirect::to(&ctx.path("/today")).into_response())
}

fn until(ctx: &Ctx, minutes: &str) -> Option<DateTime<Utc>> {
    let minutes = MINUTES.iter().find(|(_, word)| *word == minutes)?.0;
    Some(ctx.now + TimeDelta::minutes(minutes))
}

fn refused(ctx: &Ctx, refusal: ExcuseRefusal) -> String {
    let limits = &ctx.backend.programme.excuse;
    match refusal {
        ExcuseRefusal::TooMany => tell(
            ctx.locale,
            "prompt-excuse-error-many",
            [
                ("count", limits.per_day.into()),
                ("phone", ctx.phone().into()),
            ],
        ),
        ExcuseRefusal::Past | ExcuseRefusal::TooLong => tell(
            ctx.locale,
            "prompt-excuse-error-long",
            [("hours", limits.longest_hours.into())],
        ),
    }
}

async fn respond(
    ctx: Ctx,
    traveller: TravellerId,
    form: Submitted,
    errors: FieldErrors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "prompt-excuse-title");
    let page = chrome::page(&ctx, title, traveller, Trust::Trusted)
        .await
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <ExcuseForm ctx form errors/> },
    )
    .await
}

#[component]
fn ExcuseForm(ctx: Ctx, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let locale = ctx.locale;
    let limits = &ctx.backend.programme.excuse;
    let lead = tell(
        locale,
        "prompt-excuse-lead",
        [
            ("hours", limits.longest_hours.into()),
            ("count", limits.per_day.into()),
        ],
    );
    let chosen = |name: &str, value: &str, first: bool| {
        let before = form.get(name);
        before == value || before.is_empty() && first
    };
    let longest = i64::from(limits.longest_hours) * 60;
    let times = MINUTES.iter().filter(|(minutes, _)| *minutes <= longest);
    let times = times.enumerate().map(|(index, (minutes, value))| Choice {
        value,
        text: tell(
            locale,
            "prompt-excuse-until",
            [(
                "time",
                moment(&ctx, ctx.now + TimeDelta::minutes(*minutes)).into(),
            )],
        ),
        is_chosen: chosen("minutes", value, index == 1),
    });
    let reasons = ExcuseReason::ALL.into_iter().map(|reason| Choice {
        value: reason.as_str(),
        text: say(locale, &format!("prompt-excuse-{}", reason.as_str())),
        is_chosen: chosen("reason", reason.as_str(), reason == ExcuseReason::ALL[0]),
    });
    let (times, reasons): (Vec<Choice>, Vec<Choice>) = (times.collect(), reasons.collect());
    view! {
        <ErrorSummary locale errors/>
        <h1>{say(locale, "prompt-excuse-title")}</h1>
        <p class="lead">{lead}</p>
        <form class="stack" method="post" action=ctx.path("/today/excuse")>
            <div id="minutes">
                <Choices name="minutes" legend=say(locale, "prompt-excuse-when") choices=times/>
            </div>
            <Choices name="reason" legend=say(locale, "prompt-excuse-why") choices=reasons/>
            <button class="button button--big" type="submit">
                {say(locale, "prompt-excuse-submit")}
            </button>
        </form>
    }
}
