//! "I have arrived at the new place": its point, as with the first one, from the day of moving on.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    places::{Act, Moving},
    session::Trust,
    traveller::{Circle, Traveller},
};
use okaeri_frame::{
    components::{error_summary::ErrorSummary, field::FieldTexts},
    context::Ctx,
    document::{self, Bundle},
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{
    chrome,
    moving::{address, moving, say},
    place::{self, PositionField},
};
use crate::texts;

/// `GET /{lang}/place/arrived`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let nothing = (Submitted::default(), FieldErrors::default());
    Ok(respond(ctx, &traveller, nothing).await)
}

/// `POST /{lang}/place/arrived`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let mut errors = FieldErrors::default();
    let Some(fix) = place::read_position(&ctx, &form, &mut errors) else {
        return Ok(respond(ctx, &traveller, (form, errors)).await);
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    let here = Circle {
        position: fix.position,
        radius_m: programme.place.radius_m,
    };
    // Arrived twice is arrived once.
    let _ = store
        .change_places(me.traveller, Act::Arrive(here), ctx.now, programme)
        .await?;
    Ok(Redirect::to(&ctx.path("/today")).into_response())
}

/// The page; whoever has nowhere to arrive goes to Today.
async fn respond(
    ctx: Ctx,
    traveller: &Traveller,
    (form, errors): (Submitted, FieldErrors),
) -> Response {
    let is_open = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let (true, Moving::Today(change) | Moving::NotArrived(change)) =
        (is_open, moving(&ctx, traveller))
    else {
        return Redirect::to(&ctx.path("/today")).into_response();
    };
    let address = address(change);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "move-arrived");
    let page = chrome::page(&ctx, title, traveller.id, Trust::Trusted)
        .await
        .islands(Bundle::Portal)
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <ArrivedForm ctx address form errors/> },
    )
    .await
}

#[component]
fn ArrivedForm(ctx: Ctx, address: String, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let t = texts(ctx.locale);
    let position = FieldTexts {
        label: fl!(t, "place-position-title"),
        hint: Some(fl!(t, "place-position-lead")),
        error: errors.get("position").map(str::to_owned),
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <h1>{say(ctx.locale, "move-arrived")}</h1>
        <p class="lead">{fl!(t, "place-lead")}</p>
        <p translate="no">
            <b>
                <bdi>{address}</bdi>
            </b>
        </p>
        <form class="stack" method="post" action=ctx.path("/place/arrived") novalidate>
            <PositionField ctx=ctx.clone() notes=position form/>
            <button class="button button--big" type="submit">
                {fl!(t, "place-submit")}
            </button>
        </form>
    }
}
