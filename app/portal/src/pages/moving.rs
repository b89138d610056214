//! What a traveller's pages say of moving: the card of the day, and the link to ask and to see how a
//! request stands.

use leptos::prelude::*;
use okaeri_domain::{
    places::{Moving, PlaceChange},
    timeline::Step,
    traveller::Traveller,
};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
    locale::Locale,
};

pub use okaeri_frame::texts::places::{say, tell};

/// How it stands now.
pub fn moving<'a>(ctx: &Ctx, traveller: &'a Traveller) -> Moving<'a> {
    Moving::of(&traveller.changes, ctx.now, ctx.zone())
}

/// What the link to the page says: how a request stands, or that one can ask.
pub fn link(ctx: &Ctx, traveller: &Traveller) -> String {
    let locale = ctx.locale;
    match moving(ctx, traveller) {
        Moving::Asked(_) => say(locale, "move-link-asked"),
        Moving::Coming(change) => {
            let day = change.approved_from().unwrap_or(change.request.moves_on);
            let date = dates::full(locale, day);
            tell(locale, "move-link-coming", [("date", date.into())])
        }
        Moving::Refused(_) => say(locale, "move-refused-title"),
        Moving::Leaving(_) => say(locale, "move-link-leaving"),
        Moving::Settled | Moving::Today(_) | Moving::NotArrived(_) => say(locale, "move-link"),
    }
}

/// What a timeline says of it.
pub fn step(locale: Locale, step: Step) -> (Icon, String) {
    let (icon, key) = match step {
        Step::Asked => (Icon::Home, "move-step-asked"),
        Step::Approved => (Icon::Check, "move-step-approved"),
        Step::Refused(_) => (Icon::Alert, "move-refused-title"),
        Step::Withdrawn => (Icon::Home, "move-step-withdrawn"),
        Step::Arrived => (Icon::Home, "move-step-arrived"),
    };
    (icon, say(locale, key))
}

/// The link.
#[component]
pub fn MoveLink(ctx: Ctx, text: String) -> impl IntoView {
    view! {
        <a class="button button--text" href=ctx.path("/place/change")>
            {text}
            <Drawing icon=Icon::Chevron/>
        </a>
    }
}

/// On the day of moving, and after it until the traveller has arrived.
#[component]
pub fn MovingDay(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let (change, title, text) = match moving(&ctx, &traveller) {
        Moving::Today(change) => (change, "move-today-title", "move-today-text"),
        Moving::NotArrived(change) => (change, "move-late-title", "move-late-text"),
        _ => return None,
    };
    let address = address(change);
    Some(view! {
        <section class="card no-print" aria-labelledby="moving">
            <h2 class="card__title" id="moving">
                <Drawing icon=Icon::Home/>
                {say(ctx.locale, title)}
            </h2>
            <p translate="no">
                <bdi>{address}</bdi>
            </p>
            <p class="card__due">{say(ctx.locale, text)}</p>
            <a class="button button--big" href=ctx.path("/place/arrived")>
                {say(ctx.locale, "move-arrived")}
            </a>
        </section>
    })
}

/// Of the new place.
pub fn address(change: &PlaceChange) -> String {
    change.request.address.clone()
}
