//! Today: the day, the two things to do, and what has arrived.

use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    alert::Received,
    case::CaseState,
    report::{Content, Person, Report},
    session::Trust,
    traveller::Traveller,
    waiting_days::{DayOf, local_date},
};
use okaeri_frame::{
    components::{
        day_ring::DayRing,
        icon::{Drawing, Icon},
        notice::Notice,
        phone::CallButton,
        timeline::{Item, Timeline},
    },
    context::Ctx,
    dates,
    document::{self, Bundle},
    gate::Reporter,
    problem::Problem,
};

use super::{
    alerts::{self, AlertCard},
    asking::{Asking, say},
    chrome,
    health_done::{CallNow, somebody_is_ill},
    moving::{self, MovingDay},
    next::Next,
    phone_check,
    phone_result::{PhoneLine, Result as CheckResult},
    prompt_items, timeline,
    times::TimesLinks,
    today_cards::{CompanionsLink, Health, Here, RegisterPlace},
    waiting::{Install, Waiting},
};
use crate::texts;

/// Reports of one day: more than anybody sends.
const MOST: u32 = 60;

/// `GET /{lang}/today`
pub async fn show(ctx: Ctx, reporter: Reporter, headers: HeaderMap) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, reporter.traveller).await?;
    let title = fl!(texts(ctx.locale), "today-title");
    let page = chrome::page(&ctx, title, reporter.traveller, reporter.trust).await;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        let page_ctx = ctx.clone();
        return Ok(document::render(&ctx, page, move || {
            view! { <Ended ctx=page_ctx traveller/> }
        })
        .await);
    }
    let page = page.islands(Bundle::Portal).script("install.js");
    let phone = CheckResult::new(phone_check::of_phone(&ctx, reporter).await?);
    if reporter.trust == Trust::ReportOnly {
        let page_ctx = ctx.clone();
        return Ok(document::render(&ctx, page, move || {
            view! { <ReportOnly ctx=page_ctx phone/> }
        })
        .await);
    }
    if traveller.pledge.is_none() {
        return Ok(Redirect::to(&ctx.path("/pledge")).into_response());
    }
    let reports = todays_reports(&ctx, &traveller).await?;
    let asking = Asking::load(&ctx, &traveller, &reports, ctx.today()).await?;
    asking.note_shown(&ctx, &headers);
    let alerts = alerts::unread(&ctx, traveller.id, !chrome::is_early(&headers)).await?;
    let page = page.script("today.js");
    let page = match asking.next_location(&ctx) {
        Some(next) => page.demo_next(next.opens),
        None => page,
    };
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <Today ctx traveller reports asking phone alerts/> },
    )
    .await)
}

async fn todays_reports(ctx: &Ctx, traveller: &Traveller) -> Result<Vec<Report>, Problem> {
    let reports = ctx.backend.store.reports_of(traveller.id, MOST).await?;
    let is_today = |at: DateTime<Utc>| local_date(at, ctx.zone()) == ctx.today();
    Ok(reports
        .into_iter()
        .filter(|report| is_today(report.captured_at))
        .map(|report| traveller.seen(report, ctx.zone()))
        .collect())
}

#[component]
fn Today(
    ctx: Ctx,
    traveller: Traveller,
    reports: Vec<Report>,
    asking: Asking,
    phone: CheckResult,
    alerts: Vec<Received>,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let needs_place = traveller.place.is_none();
    let times = &traveller.wishes.times;
    let hours = times.hours_on(&ctx.backend.programme, ctx.today());
    let due = hours.health_due;
    let reported = |person: Person| {
        reports.iter().any(|report| {
            report.person == person && matches!(report.content, Content::Health { .. })
        })
    };
    let persons = std::iter::once(Person::Traveller).chain(
        traveller
            .companions
            .iter()
            .filter(|it| it.reports_on(ctx.today()))
            .map(|it| Person::Companion(it.id)),
    );
    let health_is_done = persons.into_iter().all(reported);
    let location = if needs_place {
        view! { <RegisterPlace ctx=ctx.clone()/> }.into_any()
    } else {
        let asking = Some(asking.clone());
        let moving = Some(moving::link(&ctx, &traveller));
        view! {
            <MovingDay ctx=ctx.clone() traveller=traveller.clone()/>
            <Here ctx=ctx.clone() asking moving/>
        }
        .into_any()
    };
    let marks = prompt_items::items(&ctx, &asking, dates_of_today);
    // What the button has sent since is not in this list, and "nothing yet" would be wrong then.
    let received_class = if reports.is_empty() && marks.is_empty() {
        "stack received received--empty"
    } else {
        "stack received"
    };
    let mut received: Vec<(DateTime<Utc>, Item)> = reports
        .iter()
        .map(|report| report.captured_at)
        .zip(timeline::items(&ctx, &traveller, &reports, dates_of_today))
        .chain(marks)
        .collect();
    received.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let received: Vec<Item> = received.into_iter().map(|(_, item)| item).collect();
    view! {
        <h1 class="visually-hidden">{fl!(t, "today-title")}</h1>
        <News ctx=ctx.clone() asked=asking.open_kinds(ctx.now)/>
        <AlertCard ctx=ctx.clone() traveller=traveller.clone() alerts/>
        <Day ctx=ctx.clone() traveller=traveller.clone()/>
        {somebody_is_ill(&reports).then(|| view! { <CallNow ctx=ctx.clone()/> })}
        {location}
        <Waiting ctx=ctx.clone()/>
        <Health ctx=ctx.clone() is_done=health_is_done due with_link=true/>
        <Next ctx=ctx.clone() asking/>
        <PhoneLine ctx=ctx.clone() result=phone/>
        <section class=received_class aria-labelledby="received">
            <h2 id="received">{fl!(t, "today-receipts-title")}</h2>
            {if received.is_empty() {
                view! { <p class="soft">{fl!(t, "today-receipts-none")}</p> }.into_any()
            } else {
                view! { <Timeline items=received/> }.into_any()
            }}
            <p>
                <a class="button button--text" href=ctx.path("/timeline")>
                    {fl!(t, "nav-timeline")}
                    <Drawing icon=Icon::Chevron/>
                </a>
            </p>
        </section>
        <TimesLinks ctx=ctx.clone()/>
        <Install ctx/>
    }
}

fn dates_of_today(ctx: &Ctx, at: DateTime<Utc>) -> String {
    dates::time(ctx.locale, &ctx.local(at).time())
}

/// The ring, and in words which day it is and when the waiting ends.
#[component]
fn Day(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let t = texts(ctx.locale);
    let period = &traveller.period;
    let day = match period.day_on(ctx.today()) {
        DayOf::Waiting { day, .. } => day,
        _ => 0,
    };
    let release = period.release_at(ctx.zone());
    let ends = fl!(
        t,
        "today-ends",
        date = dates::full(ctx.locale, release.date_naive()),
        time = dates::time(ctx.locale, &release.time())
    );
    let arrival = (day == 0).then(|| view! { <p>{fl!(t, "today-arrival")}</p> });
    view! {
        <div class="day">
            <DayRing day days=period.days/>
            <div class="day__words">
                <p class="day__title">{fl!(t, "today-day", day = day, days = period.days)}</p>
                {arrival}
                <p>
                    <time datetime=dates::machine(&release)>{ends}</time>
                </p>
            </div>
        </div>
    }
}

/// Empty until something is asked or over that cannot be shown at once; `public/today.js` listens.
/// `asked`: the kinds that wait for an answer; their number stands on the icon of the installed page.
#[component]
fn News(ctx: Ctx, asked: String) -> impl IntoView {
    let since = ctx.now.timestamp_millis();
    let stream = ctx.path(&format!("/today/events?since={since}"));
    view! {
        <div class="live" aria-live="polite" data-stream=stream data-asked=asked></div>
        <template id="news">
            <p class="live__bar">
                <span>{say(ctx.locale, "prompt-new")}</span>
                " "
                <a class="button button--small" href=ctx.path("/today")>
                    {say(ctx.locale, "prompt-show")}
                </a>
            </p>
        </template>
    }
}

/// For a phone that is not confirmed: nothing that is stored.
#[component]
fn ReportOnly(ctx: Ctx, phone: CheckResult) -> impl IntoView {
    let t = texts(ctx.locale);
    let note = fl!(t, "today-report-only-note", phone = ctx.phone());
    // Nothing that is stored: the hours of everybody.
    let due = ctx.backend.programme.health.due;
    let offer = ctx.clone();
    view! {
        <h1>{fl!(t, "today-title")}</h1>
        <Here ctx=ctx.clone() asking=None moving=None/>
        <Waiting ctx=ctx.clone()/>
        <Health ctx=ctx.clone() is_done=false due/>
        <Notice icon=Icon::Lock title=fl!(t, "start-report-only-title")>
            <p>{note}</p>
            <a class="button button--quiet" href=ctx.path("/start")>
                {fl!(t, "today-report-only-code")}
            </a>
        </Notice>
        <PhoneLine ctx=offer.clone() result=phone/>
        <Install ctx=offer/>
    }
}

/// After release or closing: nothing is asked any more.
#[component]
fn Ended(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    // Whoever waits longer needs a phone of their own.
    let others = traveller
        .outlasting()
        .any(|it| ctx.today() < it.period(&traveller.period).release_date());
    let (title, text) = match traveller.case_at(ctx.now, ctx.zone()) {
        CaseState::Closed(_) => (
            fl!(t, "today-closed-title"),
            fl!(t, "today-closed-text", phone = phone.clone()),
        ),
        _ => (
            fl!(t, "today-released-title"),
            fl!(t, "today-released-text"),
        ),
    };
    view! {
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        // Nothing is asked any more, on the icon neither.
        <div hidden data-asked=""></div>
        <Waiting ctx=ctx.clone()/>
        {others.then(|| view! { <p><CompanionsLink ctx=ctx.clone()/></p> })}
        <CallButton ctx=ctx.clone() text=fl!(t, "call-centre", phone = phone)/>
    }
}
