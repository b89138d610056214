//! The waiting place: an address and the present position, registered once on arrival there.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    geofence::{Fix, Position},
    session::Trust,
    traveller::WaitingPlace,
};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::{FieldNotes, FieldTexts},
    },
    context::Ctx,
    document::{self, Bundle},
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{chrome, here};
use crate::{islands::find_position::FindPosition, texts};

/// Characters of an address. The longest that we have seen, in Thai, had 180.
const LONGEST_ADDRESS: usize = 300;

/// `GET /{lang}/place`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    match chrome::traveller(&ctx, me.traveller).await?.place {
        Some(place) => Ok(respond_registered(ctx, me, place).await),
        None => Ok(respond_form(ctx, me, Submitted::default(), FieldErrors::default()).await),
    }
}

/// `POST /{lang}/place`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let place = match read(&ctx, &form) {
        Ok(place) => place,
        Err(errors) => return Ok(respond_form(ctx, me, form, errors).await),
    };
    // A second registration changes nothing: the page shows the place that stands.
    let registered = ctx
        .backend
        .store
        .register_place(me.traveller, place)
        .await?;
    let next = if registered { "/today" } else { "/place" };
    Ok(Redirect::to(&ctx.path(next)).into_response())
}

fn read(ctx: &Ctx, form: &Submitted) -> Result<WaitingPlace, FieldErrors> {
    let t = texts(ctx.locale);
    let mut errors = FieldErrors::default();
    let address = form.get("address");
    if address.is_empty() {
        errors.add("address", fl!(t, "place-address-error"));
    } else if address.chars().count() > LONGEST_ADDRESS {
        errors.add("address", fl!(t, "place-address-error-long"));
    }
    let radius_m = ctx.backend.programme.place.radius_m;
    match read_fix(form) {
        None => errors.add("position", fl!(t, "place-position-error-missing")),
        Some(fix) if fix.accuracy_m > radius_m => {
            errors.add("position", fl!(t, "place-position-error-accuracy"));
        }
        Some(fix) if errors.is_empty() => {
            return Ok(WaitingPlace {
                address: address.to_owned(),
                position: fix.position,
                radius_m,
                registered_at: ctx.now,
            });
        }
        Some(_) => {}
    }
    Err(errors)
}

fn read_fix(form: &Submitted) -> Option<Fix> {
    let number = |name| form.get(name).parse::<f64>().ok();
    let position = Position::new(number("latitude")?, number("longitude")?).ok()?;
    Fix::new(position, number("accuracy")?).ok()
}

async fn respond_form(
    ctx: Ctx,
    me: TravellerSelf,
    form: Submitted,
    errors: FieldErrors,
) -> Response {
    let title = fl!(texts(ctx.locale), "place-title");
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted)
        .await
        .islands(Bundle::Portal)
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <PlaceForm ctx form errors/> },
    )
    .await
}

async fn respond_registered(ctx: Ctx, me: TravellerSelf, place: WaitingPlace) -> Response {
    let title = fl!(texts(ctx.locale), "place-registered-title");
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted).await;
    document::render(&ctx.clone(), page, move || {
        let t = texts(ctx.locale);
        let phone = ctx.phone();
        view! {
            <h1>{fl!(t, "place-registered-title")}</h1>
            <p class="lead" translate="no">
                <bdi>{place.address}</bdi>
            </p>
            <p>{fl!(t, "place-change", phone = phone)}</p>
        }
    })
    .await
}

#[component]
fn PlaceForm(ctx: Ctx, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let t = texts(ctx.locale);
    let error = |field: &str| errors.get(field).map(str::to_owned);
    let address = FieldTexts {
        label: fl!(t, "place-address-label"),
        hint: Some(fl!(t, "place-address-hint")),
        error: error("address"),
    };
    let position = FieldTexts {
        label: fl!(t, "place-position-title"),
        hint: Some(fl!(t, "place-position-lead")),
        error: error("position"),
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <h1>{fl!(t, "place-title")}</h1>
        <p class="lead">{fl!(t, "place-lead")}</p>
        <form class="stack" method="post" action=ctx.path("/place") novalidate>
            <AddressField texts=address value=form.get("address").to_owned()/>
            <PositionField ctx=ctx.clone() notes=position form/>
            <button class="button button--big" type="submit">
                {fl!(t, "place-submit")}
            </button>
        </form>
    }
}

#[component]
fn AddressField(texts: FieldTexts, value: String) -> impl IntoView {
    let (class, label) = (texts.block_class(), texts.label.clone());
    let (described_by, invalid) = (texts.described_by("address"), texts.invalid());
    view! {
        <div class=class>
            <label class="field__label" for="address">
                {label}
            </label>
            <FieldNotes id="address" texts/>
            <input
                class="field__input"
                id="address"
                name="address"
                value=value
                maxlength=LONGEST_ADDRESS.to_string()
                autocomplete="street-address"
                aria-describedby=described_by
                aria-invalid=invalid
            />
        </div>
    }
}

#[component]
fn PositionField(ctx: Ctx, notes: FieldTexts, form: Submitted) -> impl IntoView {
    let class = notes.block_class();
    let label = notes.label.clone();
    let start = read_fix(&form).map(|fix| {
        (
            fix.position.latitude(),
            fix.position.longitude(),
            fix.accuracy_m,
        )
    });
    let phone = ctx.phone();
    let without_script = fl!(texts(ctx.locale), "place-position-none", phone = phone);
    view! {
        <section class="here" aria-labelledby="position-title">
            <div class=class>
                <h2 class="field__label" id="position-title">
                    {label}
                </h2>
                <FieldNotes id="position" texts=notes/>
                <FindPosition
                    find=here::find_texts(&ctx)
                    search=here::search_texts(&ctx)
                    radius_m=ctx.backend.programme.place.radius_m
                    start
                />
            </div>
            <noscript>
                <p class="notice notice--unclear">{without_script}</p>
            </noscript>
        </section>
    }
}
