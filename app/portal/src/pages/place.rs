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
    traveller::{Traveller, WaitingPlace},
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

use super::{
    chrome, here,
    moving::{self, MoveLink, say},
};
use crate::{
    islands::{find_position::FindPosition, given::Giving},
    texts,
};

/// Characters of an address. The longest that we have seen, in Thai, had 180.
const LONGEST_ADDRESS: usize = 300;

/// `GET /{lang}/place`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if traveller.place.is_some() {
        return Ok(respond_registered(ctx, traveller).await);
    }
    Ok(respond_form(ctx, me, Submitted::default(), FieldErrors::default()).await)
}

/// `POST /{lang}/place`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let mut errors = FieldErrors::default();
    let address = read_address(&ctx, &form, &mut errors);
    let fix = read_position(&ctx, &form, &mut errors);
    let Some(fix) = fix.filter(|_| errors.is_empty()) else {
        return Ok(respond_form(ctx, me, form, errors).await);
    };
    let place = WaitingPlace {
        address,
        position: fix.position,
        radius_m: ctx.backend.programme.place.radius_m,
        registered_at: ctx.now,
    };
    // A second registration changes nothing: the page shows the place that stands.
    let registered = ctx
        .backend
        .store
        .register_place(me.traveller, place)
        .await?;
    let next = match (registered, form.has("later")) {
        (true, true) => "/place/change",
        (true, false) => "/today",
        (false, _) => "/place",
    };
    Ok(Redirect::to(&ctx.path(next)).into_response())
}

/// The address of a form, or what is wrong with it.
pub fn read_address(ctx: &Ctx, form: &Submitted, errors: &mut FieldErrors) -> String {
    let t = texts(ctx.locale);
    let address = form.get("address");
    if address.is_empty() {
        errors.add("address", fl!(t, "place-address-error"));
    } else if address.chars().count() > LONGEST_ADDRESS {
        errors.add("address", fl!(t, "place-address-error-long"));
    }
    address.to_owned()
}

/// The position of a form if it is good enough to be a place, or what is wrong with it.
pub fn read_position(ctx: &Ctx, form: &Submitted, errors: &mut FieldErrors) -> Option<Fix> {
    let t = texts(ctx.locale);
    let radius_m = ctx.backend.programme.place.radius_m;
    match read_fix(form) {
        None => {
            errors.add("position", fl!(t, "place-position-error-missing"));
            None
        }
        Some(fix) if fix.accuracy_m > radius_m => {
            errors.add("position", fl!(t, "place-position-error-accuracy"));
            None
        }
        fix => fix,
    }
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

async fn respond_registered(ctx: Ctx, traveller: Traveller) -> Response {
    let title = fl!(texts(ctx.locale), "place-registered-title");
    let page = chrome::page(&ctx, title, traveller.id, Trust::Trusted).await;
    let is_open = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let change = is_open.then(|| moving::link(&ctx, &traveller));
    let address = traveller.address_on(ctx.today()).map(str::to_owned);
    document::render(&ctx.clone(), page, move || {
        view! {
            <h1>{fl!(texts(ctx.locale), "place-registered-title")}</h1>
            <p class="lead" translate="no">
                <bdi>{address}</bdi>
            </p>
            {change.map(|text| view! { <p><MoveLink ctx=ctx.clone() text/></p> })}
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
    let later = form.has("later");
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <h1>{fl!(t, "place-title")}</h1>
        <p class="lead">{fl!(t, "place-lead")}</p>
        <form class="stack" method="post" action=ctx.path("/place") novalidate>
            <AddressField texts=address value=form.get("address").to_owned()/>
            <PositionField ctx=ctx.clone() notes=position form/>
            <label class="choice">
                <input
                    class="choice__input"
                    type="checkbox"
                    name="later"
                    value="yes"
                    checked=later
                />
                <span>{say(ctx.locale, "move-later")}</span>
            </label>
            <button class="button button--big" type="submit">
                {fl!(t, "place-submit")}
            </button>
        </form>
    }
}

/// One line for an address.
#[component]
pub fn AddressField(texts: FieldTexts, value: String) -> impl IntoView {
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

/// The present position.
#[component]
pub fn PositionField(ctx: Ctx, notes: FieldTexts, form: Submitted) -> impl IntoView {
    let class = notes.block_class();
    let label = notes.label.clone();
    let start = read_fix(&form);
    let phone = ctx.phone();
    let without_script = fl!(texts(ctx.locale), "place-position-none", phone = phone);
    view! {
        <section class="here" aria-labelledby="position-title">
            <div class=class>
                <h2 class="field__label" id="position-title">
                    {label}
                </h2>
                <FieldNotes id="position" texts=notes/>
                <Giving it=here::find_given(&ctx, start)>
                    <FindPosition/>
                </Giving>
            </div>
            <noscript>
                <p class="notice notice--unclear">{without_script}</p>
            </noscript>
        </section>
    }
}
