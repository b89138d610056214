//! The pledge: read, agreed to once, with time and version.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{session::Trust, traveller::PledgeAccepted};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::{FieldNotes, FieldTexts},
        icon::{Drawing, Icon},
    },
    context::Ctx,
    dates, document,
    form::{FieldErrors, Form},
    gate::TravellerSelf,
    problem::Problem,
};

use super::chrome;
use crate::texts;

/// `GET /{lang}/pledge`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let accepted = chrome::traveller(&ctx, me.traveller).await?.pledge;
    Ok(respond(ctx, me, accepted, FieldErrors::default()).await)
}

/// `POST /{lang}/pledge`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    if form.get("agree") != "yes" {
        let mut errors = FieldErrors::default();
        errors.add("agree", fl!(texts(ctx.locale), "pledge-error"));
        return Ok(respond(ctx, me, None, errors).await);
    }
    let version = ctx.backend.programme.pledge.version.clone();
    let pledge = PledgeAccepted {
        version,
        at: ctx.now,
    };
    ctx.backend
        .store
        .accept_pledge(me.traveller, pledge)
        .await?;
    let has_place = chrome::traveller(&ctx, me.traveller).await?.place.is_some();
    let next = if has_place { "/today" } else { "/place" };
    Ok(Redirect::to(&ctx.path(next)).into_response())
}

async fn respond(
    ctx: Ctx,
    me: TravellerSelf,
    accepted: Option<PledgeAccepted>,
    errors: FieldErrors,
) -> Response {
    let title = fl!(texts(ctx.locale), "pledge-title");
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted)
        .await
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <PledgePage ctx accepted errors/> },
    )
    .await
}

#[component]
fn PledgePage(ctx: Ctx, accepted: Option<PledgeAccepted>, errors: FieldErrors) -> impl IntoView {
    let t = texts(ctx.locale);
    let rules = [
        fl!(t, "pledge-1"),
        fl!(t, "pledge-2"),
        fl!(t, "pledge-3"),
        fl!(t, "pledge-4"),
        fl!(t, "pledge-5"),
    ]
    .map(|rule| view! { <li>{rule}</li> });
    let ending = match accepted {
        Some(pledge) => {
            let date = dates::full(ctx.locale, ctx.local(pledge.at).date_naive());
            let text = fl!(t, "pledge-accepted", date = date);
            view! { <p class="with-icon"><Drawing icon=Icon::Check/> {text}</p> }.into_any()
        }
        None => view! { <Agreement ctx=ctx.clone() errors=errors.clone()/> }.into_any(),
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <h1>{fl!(t, "pledge-title")}</h1>
        <p class="lead">{fl!(t, "pledge-lead")}</p>
        <section class="pledge">
            <ol>{rules.collect_view()}</ol>
            <p>{fl!(t, "pledge-consequence")}</p>
        </section>
        {ending}
    }
}

#[component]
fn Agreement(ctx: Ctx, errors: FieldErrors) -> impl IntoView {
    let t = texts(ctx.locale);
    let notes = FieldTexts {
        error: errors.get("agree").map(str::to_owned),
        ..FieldTexts::default()
    };
    let (class, described_by, invalid) = (
        notes.block_class(),
        notes.described_by("agree"),
        notes.invalid(),
    );
    view! {
        <form class="stack" method="post" action=ctx.path("/pledge") novalidate>
            <div class=class>
                <FieldNotes id="agree" texts=notes/>
                <label class="choice">
                    <input
                        class="choice__input"
                        type="checkbox"
                        id="agree"
                        name="agree"
                        value="yes"
                        aria-describedby=described_by
                        aria-invalid=invalid
                    />
                    <span>{fl!(t, "pledge-agree")}</span>
                </label>
            </div>
            <button class="button button--big" type="submit">
                {fl!(t, "pledge-submit")}
            </button>
        </form>
    }
}
