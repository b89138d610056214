//! What a traveller does on Today, a card each.

use chrono::NaiveTime;
use i18n_embed_fl::fl;
use leptos::{either::Either, prelude::*};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
};

use super::{
    asked_now::AskedNow,
    asking::{Asking, say},
    companions, here,
    moving::MoveLink,
};
use crate::{
    islands::{given::Giving, here_button::HereButton},
    texts,
};

/// "I'm here". `asking`: of a phone that may know what is stored. `moving`: what the link to the page
/// of moving says.
#[component]
pub fn Here(ctx: Ctx, asking: Option<Asking>, moving: Option<String>) -> impl IntoView {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    let explain = fl!(t, "here-explain");
    let may_excuse = asking
        .as_ref()
        .is_some_and(|it| it.facts.excuse_at(ctx.now).is_none());
    let excuse = may_excuse.then(|| {
        let href = ctx.path("/today/excuse");
        let text = say(ctx.locale, "prompt-excuse-link");
        view! {
            <a class="button button--text" href=href>
                {text}
                <Drawing icon=Icon::Chevron/>
            </a>
        }
    });
    let asked = match asking {
        Some(asking) => Either::Left(view! {
            <AskedNow ctx=ctx.clone() asking else_say=explain/>
        }),
        None => Either::Right(view! { <p class="card__due">{explain}</p> }),
    };
    view! {
        <section class="here card no-print" aria-labelledby="here-title">
            <h2 class="card__title" id="here-title">
                {fl!(t, "here-title")}
            </h2>
            {asked}
            <Giving it=here::here_given(&ctx)>
                <HereButton/>
            </Giving>
            <noscript>
                <p class="notice notice--unclear">{fl!(t, "here-no-script", phone = phone)}</p>
            </noscript>
            {excuse}
            {moving.map(|text| view! { <MoveLink ctx=ctx.clone() text/> })}
        </section>
    }
}

/// As long as there is no waiting place.
#[component]
pub fn RegisterPlace(ctx: Ctx) -> impl IntoView {
    let t = texts(ctx.locale);
    view! {
        <section class="card no-print" aria-labelledby="place-title">
            <h2 class="card__title" id="place-title">
                {fl!(t, "today-before-place-title")}
            </h2>
            <p class="card__due">{fl!(t, "today-before-place-text")}</p>
            <a class="button button--big" href=ctx.path("/place")>
                <Drawing icon=Icon::Home/>
                {fl!(t, "today-before-place-button")}
            </a>
        </section>
    }
}

/// The way to those who report with this phone.
#[component]
pub fn CompanionsLink(ctx: Ctx) -> impl IntoView {
    view! {
        <a class="button button--text" href=ctx.path("/companions")>
            {companions::say(ctx.locale, "companions-title")}
            <Drawing icon=Icon::Chevron/>
        </a>
    }
}

/// The daily health report. `with_link`: on a phone that may know who else reports with it.
#[component]
pub fn Health(
    ctx: Ctx,
    is_done: bool,
    due: NaiveTime,
    #[prop(optional)] with_link: bool,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let time = dates::time(ctx.locale, &due);
    let note = if is_done {
        fl!(t, "health-done-today")
    } else if ctx.local(ctx.now).time() < due {
        fl!(t, "health-due", time = time)
    } else {
        fl!(t, "health-overdue", time = time)
    };
    view! {
        <section class="card no-print" aria-labelledby="health-title">
            <h2 class="card__title" id="health-title">
                {fl!(t, "health-title")}
            </h2>
            <p class="card__due with-icon">
                {is_done.then(|| view! { <Drawing icon=Icon::Check/> " " })} <span>{note}</span>
            </p>
            <a class="button button--big button--quiet" href=ctx.path("/health")>
                <Drawing icon=Icon::Thermometer/>
                {fl!(t, "health-open")}
            </a>
            {with_link.then(|| view! { <CompanionsLink ctx=ctx.clone()/> })}
        </section>
    }
}
