//! The phone check: the steps, what the phone says of each, and what the traveller says by hand.
//! It is offered and never asked for: nobody is kept from reporting.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use chrono::DateTime;
use leptos::prelude::*;
use okaeri_domain::phone_check::{self, Device, Finding, Found, Part};
use okaeri_frame::{
    context::Ctx,
    document::{self, Page},
    form::{FieldErrors, Form, Query, Submitted},
    gate::Reporter,
    problem::Problem,
};
use serde::Serialize;

use super::{
    chrome,
    phone_result::{PhoneResult, Result as CheckResult},
    phone_steps::PhoneSteps,
    phone_words::say,
};

/// The rules that only pages of the check have.
const STYLE: &str = "phone-check.css";

/// `GET /{lang}/phone-check?only=…`
pub async fn show(ctx: Ctx, reporter: Reporter, Query(query): Query) -> Result<Response, Problem> {
    if !accepts(&ctx, reporter).await? {
        return Ok(to_today(&ctx));
    }
    let only = Part::from_word(query.get("only"));
    let form = stated_before(&of_phone(&ctx, reporter).await?);
    respond(ctx, reporter, only, form, FieldErrors::default()).await
}

/// `POST /{lang}/phone-check`: what the traveller says by hand.
pub async fn submit(
    ctx: Ctx,
    reporter: Reporter,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<Response, Problem> {
    if !accepts(&ctx, reporter).await? {
        return Ok(to_today(&ctx));
    }
    let mut errors = FieldErrors::default();
    let mut findings = Vec::new();
    for part in Part::ALL {
        match Found::stated(form.get(part.as_str())) {
            Some(found) => findings.push(Finding {
                is_stated: true,
                ..finding(&ctx, reporter, &headers, part, (found, None))
            }),
            None => errors.add(part.as_str(), say(ctx.locale, "phone-error")),
        }
    }
    if !errors.is_empty() {
        return respond(ctx, reporter, None, form, errors).await;
    }
    keep(&ctx, reporter, findings).await?;
    Ok(Redirect::to(&ctx.path("/phone-check/result")).into_response())
}

/// What became of what the phone said.
#[derive(Debug, Serialize)]
struct Kept {
    found: &'static str,
    outcome: &'static str,
    minutes: Option<u32>,
}

/// `POST /{lang}/phone-check/measured`: what the page found of one part.
pub async fn measured(
    ctx: Ctx,
    reporter: Reporter,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<Response, Problem> {
    if !accepts(&ctx, reporter).await? {
        return Err(Problem::refused("released"));
    }
    let part = Part::from_word(form.get("part")).ok_or(Problem::BAD_REQUEST)?;
    let (found, minutes) = read(&ctx, part, &form).ok_or(Problem::BAD_REQUEST)?;
    let finding = finding(&ctx, reporter, &headers, part, (found, minutes));
    keep(&ctx, reporter, vec![finding]).await?;
    let kept = Kept {
        found: found.as_str(),
        outcome: found.outcome().as_str(),
        minutes,
    };
    Ok(Json(kept).into_response())
}

/// A phone says what it found, but of its clock only what it shows.
fn read(ctx: &Ctx, part: Part, form: &Submitted) -> Option<(Found, Option<u32>)> {
    if part == Part::Clock && form.has("phone") {
        let millis = form.get("phone").parse().ok()?;
        let (found, minutes) =
            phone_check::clock(DateTime::from_timestamp_millis(millis)?, ctx.now);
        return Some((found, Some(minutes)));
    }
    Some((Found::measured(part, form.get("found"))?, None))
}

fn finding(
    ctx: &Ctx,
    reporter: Reporter,
    headers: &HeaderMap,
    part: Part,
    (found, minutes): (Found, Option<u32>),
) -> Finding {
    let agent = headers.get(header::USER_AGENT);
    let agent = agent.and_then(|it| it.to_str().ok()).unwrap_or_default();
    Finding {
        phone: reporter.phone(),
        part,
        found,
        minutes,
        is_stated: false,
        at: ctx.now,
        device: Device::of(agent),
    }
}

async fn keep(ctx: &Ctx, reporter: Reporter, findings: Vec<Finding>) -> Result<(), Problem> {
    let is_news = findings.iter().any(Finding::stops_reports);
    let store = &ctx.backend.store;
    store.keep_findings(reporter.traveller, findings).await?;
    if is_news {
        ctx.backend.news.report_accepted();
    }
    Ok(())
}

/// `GET /{lang}/phone-check/result`
pub async fn result(ctx: Ctx, reporter: Reporter) -> Result<Response, Problem> {
    if !accepts(&ctx, reporter).await? {
        return Ok(to_today(&ctx));
    }
    let findings = of_phone(&ctx, reporter).await?;
    if findings.is_empty() {
        return Ok(Redirect::to(&ctx.path("/phone-check")).into_response());
    }
    let page = page(&ctx, reporter).await;
    let result = CheckResult::new(findings);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <PhoneResult ctx result/> },
    )
    .await)
}

/// What is known of this phone, and of no other.
pub async fn of_phone(ctx: &Ctx, reporter: Reporter) -> Result<Vec<Finding>, Problem> {
    let findings = ctx.backend.store.findings(reporter.traveller).await?;
    let is_own = |it: &Finding| it.phone == reporter.phone();
    Ok(findings.into_iter().filter(is_own).collect())
}

/// The answers of the form as they were given last.
fn stated_before(findings: &[Finding]) -> Submitted {
    let stated = findings.iter().filter(|it| it.is_stated);
    stated.fold(Submitted::default(), |form, finding| {
        let answer = match finding.found {
            Found::Works => "yes",
            Found::Fails => "no",
            _ => "untried",
        };
        form.with(finding.part.as_str(), answer)
    })
}

async fn respond(
    ctx: Ctx,
    reporter: Reporter,
    only: Option<Part>,
    form: Submitted,
    errors: FieldErrors,
) -> Result<Response, Problem> {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = page(&ctx, reporter).await.status(status);
    // Whoever sends the form has no script, or none that works; it would hide what is wrong.
    let page = if errors.is_empty() {
        page.script("phone-check.js")
    } else {
        page
    };
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <PhoneSteps ctx only form errors/> },
    )
    .await)
}

async fn page(ctx: &Ctx, reporter: Reporter) -> Page {
    let title = say(ctx.locale, "phone-title");
    chrome::page(ctx, title, reporter.traveller, reporter.trust)
        .await
        .style(STYLE)
}

async fn accepts(ctx: &Ctx, reporter: Reporter) -> Result<bool, Problem> {
    let traveller = chrome::traveller(ctx, reporter.traveller).await?;
    Ok(traveller.case_at(ctx.now, ctx.zone()).accepts_reports())
}

fn to_today(ctx: &Ctx) -> Response {
    Redirect::to(&ctx.path("/today")).into_response()
}
