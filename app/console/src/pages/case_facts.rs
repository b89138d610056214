//! The facts of a case that seldom change: period, waiting place, person, companions.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    case::{CaseState, CloseReason},
    places::{Stay, stays},
    report::{Content, Person},
    traveller::{Companion, Traveller},
    waiting_days::PeriodRule,
};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Tag, Tone},
    },
    context::Ctx,
    dates,
    locale::Locale,
    places::until,
};

use super::{
    case::Case,
    case_companions::{CameFrom, CompanionDays},
    case_times::CaseTimes,
    list_table::Seat,
    phone_codes::CodesCard,
    phone_words::PhoneChecks,
    place_words, report_words, words,
};
use crate::texts;

/// Cards beside the timeline.
#[component]
pub fn Facts(ctx: Ctx, case: Case) -> impl IntoView {
    view! {
        <Details ctx=ctx.clone() traveller=case.traveller.clone()/>
        <Place ctx=ctx.clone() traveller=case.traveller.clone()/>
        <CaseTimes ctx=ctx.clone() case=case.clone()/>
        <PhoneChecks ctx=ctx.clone() findings=case.phones.clone()/>
        {case
            .may_decide
            .then(|| view! { <CodesCard ctx=ctx.clone() case=case.clone()/> })}
        <Companions ctx case/>
    }
}

/// One line under the name: the day, the state, flight and seat.
pub fn summary(ctx: &Ctx, traveller: &Traveller) -> String {
    let day = words::day(ctx.locale, &traveller.period, ctx.today());
    let state = state_name(ctx.locale, traveller.case_at(ctx.now, ctx.zone()));
    let parts = [day, state, traveller.flight.clone(), traveller.seat.clone()];
    let mut known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    // Day and state of a case that is over are the same word.
    known.dedup();
    known.join(" · ")
}

fn fact<V: IntoView>(term: String, value: V) -> impl IntoView + use<V> {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
        </div>
    }
}

#[component]
fn Details(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let t = texts(ctx.locale);
    let locale = ctx.locale;
    let period = &traveller.period;
    let state = traveller.case_at(ctx.now, ctx.zone());
    let seat = view! {
        <Seat ctx=ctx.clone() flight=traveller.flight.clone() seat=traveller.seat.clone()/>
    };
    let passport = view! {
        <span class="receipt__code" dir="ltr">
            {traveller.passport.masked()}
        </span>
    };
    let language = Locale::parse(&traveller.locale).map(Locale::name);
    let language = language.map_or_else(|| traveller.locale.clone(), str::to_owned);
    view! {
        <section class="card" aria-labelledby="details">
            <h2 class="card__title" id="details">
                {fl!(t, "case-details")}
            </h2>
            <dl class="pairs">
                {fact(fl!(t, "case-state"), state_name(locale, state))}
                {fact(fl!(t, "case-day"), words::day(locale, period, ctx.today()))}
                {fact(fl!(t, "case-release"), release(&ctx, &traveller))}
                {fact(fl!(t, "case-period"), rule(locale, &traveller))}
                {fact(fl!(t, "case-arrived"), dates::full(locale, period.arrival_date))}
                {fact(fl!(t, "case-flight"), seat)} {fact(fl!(t, "case-passport"), passport)}
                {fact(fl!(t, "case-born"), words::date_with_year(locale, traveller.birth_date))}
                {fact(fl!(t, "case-language"), language)} {phone(&ctx, state)}
                {fact(fl!(t, "case-pledge"), pledge(&ctx, &traveller))}
            </dl>
        </section>
    }
}

/// The first instant of freedom.
fn release(ctx: &Ctx, traveller: &Traveller) -> impl IntoView + use<> {
    let at = traveller.period.release_at(ctx.zone());
    let date = dates::full(ctx.locale, at.date_naive());
    let time = dates::time(ctx.locale, &at.time());
    let text = words::joined(ctx.locale, &[date, time]);
    view! { <time datetime=dates::machine(&at)>{text}</time> }
}

/// Whether the phone was confirmed, as long as it matters.
fn phone(ctx: &Ctx, state: CaseState) -> Option<impl IntoView + use<>> {
    let t = texts(ctx.locale);
    let (tone, icon, text) = match state {
        CaseState::Active => (Tone::Inside, Icon::Check, fl!(t, "case-phone-confirmed")),
        CaseState::Expected => (Tone::Unclear, Icon::Lock, fl!(t, "case-phone-report-only")),
        CaseState::Released | CaseState::Closed(_) => return None,
    };
    Some(fact(fl!(t, "case-phone"), view! { <Tag tone icon text/> }))
}

fn pledge(ctx: &Ctx, traveller: &Traveller) -> String {
    let t = texts(ctx.locale);
    let Some(pledge) = &traveller.pledge else {
        return fl!(t, "case-pledge-none");
    };
    let at = words::moment(ctx.locale, &ctx.local(pledge.at), &ctx.local(ctx.now));
    let version = fl!(t, "row-pledge-version", version = pledge.version.clone());
    words::joined(ctx.locale, &[at, version])
}

fn state_name(locale: Locale, state: CaseState) -> String {
    let t = texts(locale);
    match state {
        CaseState::Expected => fl!(t, "case-state-expected"),
        CaseState::Active => fl!(t, "case-state-active"),
        CaseState::Released => fl!(t, "case-state-released"),
        CaseState::Closed(CloseReason::LeftTheCountry) => fl!(t, "case-state-left-the-country"),
        CaseState::Closed(CloseReason::Hospital) => fl!(t, "case-state-hospital"),
        CaseState::Closed(CloseReason::Transferred) => fl!(t, "case-state-transferred"),
        CaseState::Closed(CloseReason::Deceased) => fl!(t, "case-state-deceased"),
        CaseState::Closed(CloseReason::EnrolledByMistake) => fl!(t, "case-state-mistake"),
    }
}

/// The length of the period and the rule that set it.
fn rule(locale: Locale, traveller: &Traveller) -> String {
    let t = texts(locale);
    let days = traveller.period.days;
    match &traveller.period.rule {
        PeriodRule::Programme => fl!(t, "case-period-programme", days = days),
        PeriodRule::Extended { cites } => {
            fl!(t, "case-period-extended", days = days, rule = cites.clone())
        }
        PeriodRule::Shortened { cites } => {
            fl!(
                t,
                "case-period-shortened",
                days = days,
                rule = cites.clone()
            )
        }
    }
}

#[component]
fn Place(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let t = texts(ctx.locale);
    let content = match &traveller.place {
        Some(place) => {
            let radius = words::length(ctx.locale, place.radius_m);
            let registered = ctx.local(place.registered_at);
            let when = words::moment(ctx.locale, &registered, &ctx.local(ctx.now));
            view! {
                <p>
                    <bdi>{place.address.clone()}</bdi>
                </p>
                <p class="soft">{fl!(t, "case-place-radius", radius = radius)}</p>
                <p class="soft">
                    {fl!(t, "row-place")} " "
                    <time datetime=dates::machine(&registered)>{when}</time>
                </p>
            }
            .into_any()
        }
        None => view! { <p class="soft">{fl!(t, "case-place-none")}</p> }.into_any(),
    };
    view! {
        <section class="card" aria-labelledby="place">
            <h2 class="card__title" id="place">
                {fl!(t, "case-place")}
            </h2>
            {content}
            {stays(&traveller.changes)
                .into_iter()
                .map(|stay| view! { <NextPlace ctx=ctx.clone() stay/> })
                .collect_view()}
        </section>
    }
}

/// A place after the first: from when on, and whether the traveller is there.
#[component]
fn NextPlace<'a>(ctx: Ctx, stay: Stay<'a>) -> impl IntoView + use<> {
    let locale = ctx.locale;
    let date = dates::full(locale, stay.from);
    let from = place_words::tell(locale, "desk-place-from", [("date", date.into())]);
    let stands = match stay.change.arrival {
        Some(arrival) => {
            let at = words::moment(locale, &ctx.local(arrival.at), &ctx.local(ctx.now));
            place_words::tell(locale, "desk-place-arrived", [("time", at.into())])
        }
        None => place_words::said(locale, "desk-place-not-arrived"),
    };
    let until = until(locale, stay.change.request.until);
    view! {
        <p>
            {from} " " <bdi>{stay.change.request.address.clone()}</bdi>
        </p>
        <p class="soft">{words::joined(locale, &[until, stands])}</p>
    }
}

#[component]
fn Companions(ctx: Ctx, case: Case) -> impl IntoView {
    let t = texts(ctx.locale);
    let origin = case.origin.clone().map(|origin| {
        view! { <CameFrom ctx=ctx.clone() origin/> }
    });
    let content = if case.traveller.companions.is_empty() {
        view! { <p class="soft">{fl!(t, "case-companions-none")}</p> }.into_any()
    } else {
        let companions = case.traveller.companions.iter().map(|companion| {
            view! { <OneCompanion ctx=ctx.clone() case=case.clone() companion=companion.clone()/> }
        });
        view! {
            <ul class="people" role="list">
                {companions.collect_view()}
            </ul>
        }
        .into_any()
    };
    view! {
        <section class="card" aria-labelledby="companions">
            <h2 class="card__title" id="companions">
                {fl!(t, "case-companions")}
            </h2>
            {content}
            {origin}
        </section>
    }
}

/// A name with their own day and the newest health report.
#[component]
fn OneCompanion(ctx: Ctx, case: Case, companion: Companion) -> impl IntoView {
    let newest = case.reports.iter().find(|report| {
        report.person == Person::Companion(companion.id)
            && matches!(report.content, Content::Health { .. })
    });
    let health = if let Some(report) = newest {
        let (tone, icon, text) = report_words::heading(ctx.locale, &report.content);
        let at = ctx.local(report.captured_at);
        let when = words::moment(ctx.locale, &at, &ctx.local(ctx.now));
        view! {
            <Tag tone icon text/>
            " "
            <time class="soft" datetime=dates::machine(&at)>
                {when}
            </time>
        }
        .into_any()
    } else {
        let text = fl!(texts(ctx.locale), "case-last-report-none");
        view! { <span class="soft">{text}</span> }.into_any()
    };
    view! {
        <li class="people__person">
            <span class="people__name">
                <bdi>{companion.name.clone()}</bdi>
            </span>
            " "
            {health}
            <CompanionDays ctx traveller=case.traveller companion/>
        </li>
    }
}
