//! The centre's telephone: on every page, one tap to call.

use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use crate::{context::Ctx, texts::frame::texts};

/// Name, number and hours.
#[component]
pub fn Phone(ctx: Ctx) -> impl IntoView {
    let programme = &ctx.backend.programme;
    let name = programme.centre.in_locale(ctx.locale.tag()).to_owned();
    let number = ctx.phone();
    let dial = programme.phone.link();
    let automated = programme.phone.automated;
    let hours = programme.phone.hours.as_ref();
    let hours = hours.map(|hours| hours.in_locale(ctx.locale.tag()).to_owned());
    let note = fl!(texts(ctx.locale), "frame-footer-automated");
    view! {
        <div class="phone">
            <p class="phone__name">{name}</p>
            <a class="phone__number" href=dial dir="ltr">
                <Drawing icon=Icon::Phone/>
                {number}
            </a>
            <p class="phone__hours">{hours} " " {automated.then_some(note)}</p>
        </div>
    }
}

/// One big button that calls the centre.
#[component]
pub fn CallButton(
    ctx: Ctx,
    #[prop(into)] text: String,
    /// The one thing to do now, rather than one of several.
    #[prop(optional)]
    urgent: bool,
) -> impl IntoView {
    let dial = ctx.backend.programme.phone.link();
    let class = if urgent {
        "button button--big"
    } else {
        "button button--big button--quiet"
    };
    view! {
        <a class=class href=dial>
            <Drawing icon=Icon::Phone/>
            {text}
        </a>
    }
}
