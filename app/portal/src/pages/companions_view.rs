//! How the page of companions looks: the people with their days, how requests stand, and the form.

use chrono::TimeDelta;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    companions::{Companion, CompanionRequest, MOST},
    waiting_days::{DayOf, Period},
};
use okaeri_frame::{
    companions::refusal,
    components::{
        error_summary::ErrorSummary,
        icon::{Drawing, Icon},
        notice::{Notice, Tone},
    },
    context::Ctx,
    dates,
};

use super::{
    companions::{Shown, many, say, tell},
    companions_form::AskForm,
};
use crate::texts;

/// How long the page tells of a refusal.
const TOLD: TimeDelta = TimeDelta::days(7);

/// The whole page.
#[component]
pub fn CompanionsPage(ctx: Ctx, shown: Shown) -> impl IntoView {
    let locale = ctx.locale;
    let traveller = &shown.traveller;
    let lead = tell(locale, "companions-lead", [("count", MOST.into())]);
    let own = fl!(texts(locale), "health-person-self");
    let companions = traveller.present().map(|it| {
        let period = it.period(&traveller.period).clone();
        view! { <Person ctx=ctx.clone() companion=it.clone() period/> }
    });
    let longer = traveller.outlasting().map(|it| {
        let date = dates::full(locale, traveller.period.release_date());
        let given = [("name", it.name.clone().into()), ("date", date.into())];
        let text = tell(locale, "companions-longer", given);
        view! {
            <p class="notice notice--unclear with-icon">
                <Drawing icon=Icon::Alert/>
                <span>{text}</span>
            </p>
        }
    });
    let left = traveller.companions.iter().filter_map(|it| {
        let date = dates::full(locale, ctx.local(it.left?.at).date_naive());
        let given = [("name", it.name.clone().into()), ("date", date.into())];
        Some(view! { <p class="soft">{tell(locale, "companions-left", given)}</p> })
    });
    let requests = shown.requests.iter().filter_map(|it| {
        let (ctx, request) = (ctx.clone(), it.clone());
        if it.is_open() {
            return Some(view! { <Asked ctx request/> }.into_any());
        }
        // Whoever has asked again for the same person knows of it.
        let again = |other: &CompanionRequest| {
            other.asked_at > it.asked_at
                && other.request.identity.passport == it.request.identity.passport
        };
        let is_new = it.decision.as_ref()?.at + TOLD > ctx.now && !shown.requests.iter().any(again);
        (it.refusal().is_some() && is_new).then(|| view! { <Refused ctx request/> }.into_any())
    });
    let (longer, left, requests) = (
        longer.collect_view(),
        left.collect_view(),
        requests.collect_view(),
    );
    let companions = companions.collect_view();
    let open = shown.requests.iter().filter(|it| it.is_open()).count();
    let is_full = 1 + traveller.present().count() + open >= MOST;
    let ask = if !shown.is_open {
        ().into_any()
    } else if is_full && shown.typed.errors.is_empty() {
        view! { <p class="soft">{many(&ctx)}</p> }.into_any()
    } else {
        let typed = shown.typed.clone();
        let traveller = traveller.clone();
        view! { <AskForm ctx=ctx.clone() traveller typed/> }.into_any()
    };
    view! {
        <ErrorSummary locale errors=shown.typed.errors.clone()/>
        <h1>{say(locale, "companions-title")}</h1>
        <p class="lead">{lead}</p>
        <ul class="stack" role="list">
            <li class="card">
                <h2 class="card__title">{own}</h2>
                <Days ctx=ctx.clone() period=traveller.period.clone()/>
            </li>
            {companions}
        </ul>
        {longer}
        {left}
        {requests}
        {ask}
    }
}

/// A companion, with the way to a phone of their own while they wait.
#[component]
fn Person(ctx: Ctx, companion: Companion, period: Period) -> impl IntoView {
    let waits = ctx.today() < period.release_date();
    let way = waits.then(|| {
        let href = ctx.path(&format!("/companions/{}/phone", companion.id));
        let given = [("name", companion.name.clone().into())];
        view! {
            <a class="button button--text" href=href>
                {tell(ctx.locale, "companions-phone", given)}
                <Drawing icon=Icon::Chevron/>
            </a>
        }
    });
    view! {
        <li class="card">
            <h2 class="card__title" translate="no">
                <bdi>{companion.name.clone()}</bdi>
            </h2>
            <Days ctx=ctx.clone() period/>
            {way}
        </li>
    }
}

/// Where today lies in somebody's waiting days, and when they end.
#[component]
fn Days(ctx: Ctx, period: Period) -> impl IntoView {
    let locale = ctx.locale;
    let day = match period.day_on(ctx.today()) {
        DayOf::Waiting { day, of } => fl!(texts(locale), "today-day", day = day, days = of),
        DayOf::Released => return view! { <p>{say(locale, "companions-over")}</p> }.into_any(),
        DayOf::Before { .. } | DayOf::Arrival => say(locale, "companions-arrival"),
    };
    let release = period.release_at(ctx.zone());
    let given = [
        ("date", dates::full(locale, release.date_naive()).into()),
        ("time", dates::time(locale, &release.time()).into()),
    ];
    let ends = tell(locale, "companions-ends", given);
    view! {
        <p>
            <b>{day}</b>
        </p>
        <p class="soft">
            <time datetime=dates::machine(&release)>{ends}</time>
        </p>
    }
    .into_any()
}

/// What was typed about somebody, so that a mistake is seen; the number as on all pages.
#[component]
fn Details(ctx: Ctx, request: CompanionRequest) -> impl IntoView {
    let (locale, t) = (ctx.locale, texts(ctx.locale));
    let who = request.request;
    let passport = who.identity.passport.masked();
    let fact = |term: String, value: AnyView| {
        view! {
            <div>
                <dt class="soft small">{term}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let passport = view! {
        <bdi class="receipt__code" dir="ltr" translate="no">
            {passport}
        </bdi>
    };
    let born = dates::full(locale, who.identity.birth_date);
    let arrived = dates::full(locale, who.arrival_date);
    view! {
        <dl class="stack">
            {fact(fl!(t, "start-passport-label"), passport.into_any())}
            {fact(fl!(t, "start-birth-legend"), born.into_any())}
            {fact(say(locale, "companions-arrived"), arrived.into_any())}
        </dl>
    }
}

#[component]
fn Asked(ctx: Ctx, request: CompanionRequest) -> impl IntoView {
    let locale = ctx.locale;
    let given = [("name", request.request.name.clone().into())];
    let id = request.id.to_string();
    view! {
        <Notice
            tone=Tone::Unclear
            icon=Icon::Clock
            title=tell(locale, "companions-asked-title", given)
        >
            <p>{say(locale, "companions-asked-text")}</p>
            <Details ctx=ctx.clone() request/>
            <form class="no-print" method="post" action=ctx.path("/companions/withdraw")>
                <input type="hidden" name="request" value=id/>
                <button class="button button--quiet" type="submit">
                    {say(locale, "companions-withdraw")}
                </button>
            </form>
        </Notice>
    }
}

#[component]
fn Refused(ctx: Ctx, request: CompanionRequest) -> impl IntoView {
    let locale = ctx.locale;
    let given = [("name", request.request.name.clone().into())];
    let refused = request.refusal();
    let why = refused.map(|(why, _)| refusal(&ctx, locale, why));
    let words = refused.and_then(|(_, words)| words).map(|words| {
        let words = words.as_str().to_owned();
        view! {
            <p>{say(locale, "companions-refused-words")}</p>
            <blockquote class="thread__words" dir="auto">
                {words}
            </blockquote>
        }
    });
    view! {
        <Notice
            tone=Tone::Outside
            icon=Icon::Alert
            title=tell(locale, "companions-refused-title", given)
        >
            <p>{why}</p>
            {words}
        </Notice>
    }
}
