//! The day counter: an arrival date gives the days of waiting and the instant of release.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::waiting_days::{
    CalendarDay, DateError, DatePart, DayOf, Period, Standing, parse_arrival,
};
use okaeri_frame::{
    components::{
        date_field::{self, DateField},
        error_summary::ErrorSummary,
        field::FieldTexts,
        icon::{Drawing, Icon},
    },
    context::Ctx,
    dates,
    document::{self, Page},
    form::{FieldErrors, Query, Submitted},
};

use crate::{clarity::Clarity, section::BackLink, texts, welcome::Checked};

/// What the address asks for.
enum Asked {
    /// Nothing yet.
    Nothing,
    /// The three fields of the form.
    Typed(Result<NaiveDate, DateError>),
    /// The link that can be shared.
    Shared(Result<NaiveDate, DateError>),
}

/// `GET /{lang}/days`, with `?arrival=2026-11-16` or with the three fields of the form.
pub async fn show(ctx: Ctx, Query(query): Query) -> Response {
    match asked(&ctx, &query) {
        Asked::Shared(Ok(arrival)) => show_result(ctx, arrival).await,
        Asked::Typed(Ok(arrival)) => {
            Redirect::to(&ctx.path(&format!("/days?arrival={arrival}"))).into_response()
        }
        Asked::Nothing => show_form(ctx, query, None).await,
        Asked::Typed(Err(error)) => show_form(ctx, query, Some(error)).await,
        Asked::Shared(Err(error)) => {
            let mut parts = query.get("arrival").splitn(3, '-').map(str::to_owned);
            let mut next = || parts.next().unwrap_or_default();
            let typed = Submitted::default()
                .with("year", next())
                .with("month", next())
                .with("day", next());
            show_form(ctx, typed, Some(error)).await
        }
    }
}

/// The arrival of a link, checked by the programme's rules.
pub fn shared_arrival(ctx: &Ctx, query: &Submitted) -> Result<NaiveDate, DateError> {
    let mut parts = query.get("arrival").splitn(3, '-');
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next(), next());
    parse_arrival(
        year,
        month,
        day,
        ctx.today(),
        ctx.backend.programme.arrival_limits(),
    )
}

fn asked(ctx: &Ctx, query: &Submitted) -> Asked {
    if query.has("arrival") {
        return Asked::Shared(shared_arrival(ctx, query));
    }
    if !["year", "month", "day"].iter().any(|name| query.has(name)) {
        return Asked::Nothing;
    }
    let limits = ctx.backend.programme.arrival_limits();
    let (year, month, day) = (query.get("year"), query.get("month"), query.get("day"));
    Asked::Typed(parse_arrival(year, month, day, ctx.today(), limits))
}

async fn show_form(ctx: Ctx, typed: Submitted, error: Option<DateError>) -> Response {
    let title = fl!(texts(ctx.locale), "guide-days-title");
    let status = if error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let days = ctx.backend.programme.period.days;
    let about = fl!(texts(ctx.locale), "guide-days-lead", days = days);
    let page = Page::new(title).about(about).status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <DaysForm ctx typed error/> },
    )
    .await
}

async fn show_result(ctx: Ctx, arrival: NaiveDate) -> Response {
    let period = ctx.backend.programme.period_from(arrival);
    let days = ctx.backend.programme.period.days;
    let about = fl!(texts(ctx.locale), "guide-days-lead", days = days);
    let page = Page::new(statement(&ctx, &period)).about(about);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <DaysResult ctx period/> },
    )
    .await
}

/// Where today lies, in one sentence.
fn statement(ctx: &Ctx, period: &Period) -> String {
    let t = texts(ctx.locale);
    match period.day_on(ctx.today()) {
        DayOf::Before { .. } => fl!(t, "guide-days-now-before"),
        DayOf::Arrival => fl!(t, "guide-days-now-arrival"),
        DayOf::Waiting { day, of } => fl!(t, "guide-days-now-waiting", day = day, days = of),
        DayOf::Released => fl!(t, "guide-days-now-released"),
    }
}

#[component]
fn DaysForm(ctx: Ctx, typed: Submitted, error: Option<DateError>) -> impl IntoView {
    let t = texts(ctx.locale);
    let days = ctx.backend.programme.period.days;
    let message = error
        .as_ref()
        .map(|error| date_field::error_text(ctx.locale, error));
    let mut errors = FieldErrors::default();
    if let (Some(error), Some(message)) = (&error, &message) {
        errors.add(
            date_field::first_wrong("arrival", ctx.locale, error),
            message.clone(),
        );
    }
    let wrong: Vec<DatePart> = error
        .map(|error| error.parts().to_vec())
        .unwrap_or_default();
    let notes = FieldTexts {
        label: fl!(t, "guide-days-legend"),
        hint: Some(fl!(t, "guide-days-hint")),
        error: message,
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <BackLink ctx=ctx.clone()/>
        <h1>{fl!(t, "guide-days-title")}</h1>
        <p class="lead">{fl!(t, "guide-days-lead", days = days)}</p>
        <form class="stack" method="get" action=ctx.path("/days") novalidate>
            <DateField locale=ctx.locale id="arrival" notes submitted=typed wrong/>
            <button class="button button--big" type="submit">
                {fl!(t, "guide-days-submit")}
            </button>
        </form>
        <Rules ctx=ctx.clone()/>
        <Clarity ctx=ctx.clone() page="/days"/>
        <Checked ctx/>
    }
}

#[component]
fn DaysResult(ctx: Ctx, period: Period) -> impl IntoView {
    let t = texts(ctx.locale);
    let release = period.release_at(ctx.zone());
    let release_text = fl!(
        t,
        "guide-days-release",
        date = dates::full(ctx.locale, release.date_naive()),
        time = dates::time(ctx.locale, &release.time())
    );
    let country = ctx
        .backend
        .programme
        .country_name
        .in_locale(ctx.locale.tag())
        .to_owned();
    let share = format!("/days?arrival={}", period.arrival_date);
    let link = format!("{}{}", ctx.backend.site.origin, ctx.path(&share));
    let statement = statement(&ctx, &period);
    let ics = ctx.path(&format!("/days.ics?arrival={}", period.arrival_date));
    view! {
        <BackLink ctx=ctx.clone()/>
        <h1 class="visually-hidden">{fl!(t, "guide-days-title")}</h1>
        <section class="answer" aria-label=statement.clone()>
            <p class="answer__day">{statement.clone()}</p>
            <p class="answer__release">
                <time datetime=dates::machine(&release)>
                    <b>{release_text}</b>
                </time>
            </p>
            <p class="soft">{fl!(t, "guide-days-release-zone", zone = country)}</p>
            <p class="no-print">
                <a class="alone" href=ctx.path("/days")>
                    {fl!(t, "guide-days-again")}
                </a>
            </p>
        </section>
        <h2 id="days">{fl!(t, "guide-days-calendar-title")}</h2>
        <Calendar ctx=ctx.clone() period/>
        <div class="actions no-print">
            <a class="button" href=ics download>
                <Drawing icon=Icon::Calendar/>
                {fl!(t, "guide-days-ics")}
            </a>
        </div>
        <h2>{fl!(t, "guide-days-share")}</h2>
        <p>{fl!(t, "guide-days-share-hint")}</p>
        <p>
            <a class="alone" href=ctx.path(&share) dir="ltr">
                {link}
            </a>
        </p>
        <Rules ctx=ctx.clone()/>
        <Clarity ctx=ctx.clone() page="/days"/>
        <Checked ctx/>
    }
}

#[component]
fn Calendar(ctx: Ctx, period: Period) -> impl IntoView {
    let t = texts(ctx.locale);
    let last = period.days;
    let release = period.release_at(ctx.zone());
    let days = period
        .calendar(ctx.today())
        .into_iter()
        .map(|day| view! { <CalendarCell ctx=ctx.clone() day last/> })
        .collect_view();
    let release_text = fl!(
        t,
        "guide-days-release",
        date = dates::short(ctx.locale, release.date_naive()),
        time = dates::time(ctx.locale, &release.time())
    );
    view! {
        <ol class="days" role="list" aria-labelledby="days">
            {days}
            <li class="days__release">
                <Drawing icon=Icon::Home/>
                <span>{release_text}</span>
            </li>
        </ol>
    }
}

#[component]
fn CalendarCell(ctx: Ctx, day: CalendarDay, last: u16) -> impl IntoView {
    let t = texts(ctx.locale);
    let (class, current) = match day.standing {
        Standing::Past => ("days__day days__day--past", None),
        Standing::Today => ("days__day days__day--today", Some("date")),
        Standing::Coming => ("days__day", None),
    };
    let today = (day.standing == Standing::Today).then(|| fl!(t, "guide-days-cell-today"));
    let special = match day.index {
        0 => Some(fl!(t, "guide-days-cell-arrival")),
        index if index == last => Some(fl!(t, "guide-days-cell-last")),
        _ => None,
    };
    let past = (day.standing == Standing::Past).then(|| {
        let word = fl!(t, "guide-days-cell-past");
        let check = special
            .is_none()
            .then(|| view! { <Drawing icon=Icon::Check/> });
        view! {
            {check}
            <span class="visually-hidden">{word}</span>
        }
    });
    let words: Vec<String> = today.into_iter().chain(special).collect();
    view! {
        <li class=class aria-current=current>
            <span class="days__number" aria-hidden="true">
                {day.index}
            </span>
            <span class="visually-hidden">{fl!(t, "guide-days-cell-day", day = day.index)}</span>
            " "
            <time class="days__date" datetime=day.date.to_string()>
                <span class="days__weekday">{dates::weekday_short(ctx.locale, day.date)}</span>
                " "
                {dates::cell(ctx.locale, day.date)}
            </time>
            " "
            <span class="days__mark">{past} {words.join(" · ")}</span>
        </li>
    }
}

/// How the days are counted, each rule by itself.
#[component]
fn Rules(ctx: Ctx) -> impl IntoView {
    let t = texts(ctx.locale);
    let days = ctx.backend.programme.period.days;
    let rules = [
        (
            fl!(t, "guide-days-rule-arrival"),
            fl!(t, "guide-days-rule-midnight"),
        ),
        (
            fl!(t, "guide-days-rule-next"),
            fl!(t, "guide-days-rule-zone"),
        ),
        (
            fl!(t, "guide-days-rule-last", days = days),
            fl!(t, "guide-days-rule-release"),
        ),
    ]
    .map(|(rule, why)| {
        view! {
            <div class="rules__rule">
                <dt>{rule}</dt>
                <dd>{why}</dd>
            </div>
        }
    });
    view! {
        <h2>{fl!(t, "guide-days-rules-title")}</h2>
        <dl class="rules">{rules.collect_view()}</dl>
        <p class="soft">{fl!(t, "guide-days-rule-change")}</p>
    }
}
