//! The start: an arrival code with passport number and date of birth makes the phone trusted;
//! without the code it can only report.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, TimeDelta, Utc};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention,
    companions::Identity,
    ids::{AttemptId, TravellerId},
    session::Token,
    sign_in::{Limits, TooManyTries},
    store::{Candidate, CodeUse, HandOver, HandedOver, NewSession},
    traveller::{PassportNumber, PassportNumberError},
    waiting_days::{DatePart, parse_birth_date},
};
use okaeri_frame::{
    components::{
        date_field::{self, DateField},
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldTexts},
    },
    context::Ctx,
    document::{self, Area, Page},
    form::{FieldErrors, Form, Query, Submitted},
    gate,
    problem::{self, Problem},
    texts::codes,
};

use super::{chrome, companions};
use crate::texts;

/// A form that can be tried.
struct Filled {
    /// None: report-only.
    code: Option<ArrivalCode>,
    passport: PassportNumber,
    birth_date: chrono::NaiveDate,
}

/// What is wrong with a form.
#[derive(Debug, Clone, Default)]
struct Wrong {
    errors: FieldErrors,
    birth_message: Option<String>,
    birth_parts: Vec<DatePart>,
}

/// `GET /{lang}/start`, with `?code=…` from the QR code, or `?without-code`.
pub async fn show(ctx: Ctx, Query(query): Query) -> Response {
    respond(ctx, query, Wrong::default(), StatusCode::OK).await
}

/// `POST /{lang}/start`
pub async fn submit(ctx: Ctx, jar: CookieJar, Form(form): Form) -> Result<Response, Problem> {
    let filled = match read(&ctx, &form) {
        Ok(filled) => filled,
        Err(wrong) => return Ok(respond(ctx, form, wrong, StatusCode::UNPROCESSABLE_ENTITY).await),
    };
    match sign_in(&ctx, filled).await? {
        Ok((token, next)) => {
            let jar = jar.add(gate::traveller_cookie(&ctx.backend.site, &token));
            Ok((jar, Redirect::to(&ctx.path(next))).into_response())
        }
        Err(refusal) => {
            let again = refusal.retry_after(ctx.now);
            let (status, message) = explain(&ctx, refusal);
            let mut wrong = Wrong::default();
            wrong.errors.add("passport", message);
            let mut response = respond(ctx, form, wrong, status).await;
            problem::come_again(&mut response, again);
            Ok(response)
        }
    }
}

/// Why a sign-in failed. The first says nothing of which of the details is wrong.
enum Refused {
    NoMatch,
    CodeUsed,
    CodeExpired,
    /// There is an open case with that passport number.
    Followed,
    TooMany(TooManyTries),
}

impl Refused {
    fn retry_after(&self, now: DateTime<Utc>) -> Option<i64> {
        match self {
            Self::TooMany(too_many) => too_many.retry_after(now),
            _ => None,
        }
    }
}

fn explain(ctx: &Ctx, refusal: Refused) -> (StatusCode, String) {
    let t = texts(ctx.locale);
    match refusal {
        Refused::NoMatch => (
            StatusCode::UNPROCESSABLE_ENTITY,
            fl!(t, "start-error-no-match"),
        ),
        Refused::CodeUsed => (StatusCode::UNPROCESSABLE_ENTITY, fl!(t, "start-code-used")),
        Refused::CodeExpired => (
            StatusCode::UNPROCESSABLE_ENTITY,
            codes::tell(ctx.locale, "code-expired", [("phone", ctx.phone().into())]),
        ),
        Refused::Followed => {
            let given = [("phone", ctx.phone().into())];
            let text = companions::tell(ctx.locale, "handover-followed", given);
            (StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        Refused::TooMany(TooManyTries::WithinHour { until }) => {
            let minutes = (until - ctx.now).num_minutes() + 1;
            let text = fl!(t, "start-error-too-many", minutes = minutes);
            (StatusCode::TOO_MANY_REQUESTS, text)
        }
        Refused::TooMany(TooManyTries::WithinStay) => {
            let phone = ctx.phone();
            (
                StatusCode::TOO_MANY_REQUESTS,
                fl!(t, "start-error-stay", phone = phone),
            )
        }
    }
}

/// Tries the form; on success the new session's token and where to go next.
async fn sign_in(
    ctx: &Ctx,
    filled: Filled,
) -> Result<Result<(Token, &'static str), Refused>, Problem> {
    let backend = &ctx.backend;
    let attempt = AttemptId::new(ctx.now, &*backend.entropy);
    let tried = backend
        .store
        .try_sign_in(&filled.passport, attempt, limits(ctx), ctx.now)
        .await?;
    let candidate = match tried {
        Ok(candidate) => candidate.filter(|it| it.birth_date == filled.birth_date),
        Err(too_many) => return Ok(Err(Refused::TooMany(too_many))),
    };
    if let Some(done) = own_phone(ctx, &filled, attempt).await? {
        return Ok(done);
    }
    let Some(Candidate { traveller: id, .. }) = candidate else {
        return Ok(Err(Refused::NoMatch));
    };
    let token = Token::new(&*backend.entropy);
    let session = NewSession {
        hash: token.hash(),
        at: ctx.now,
    };
    let Some(code) = filled.code else {
        backend
            .store
            .start_report_only(id, attempt, session)
            .await?;
        return Ok(Ok((token, "/today")));
    };
    let traveller = chrome::traveller(ctx, id).await?;
    let changes = attention::on_start(&backend.programme, &traveller, ctx.now);
    match backend
        .store
        .start_trusted(id, code.hash(), attempt, session, changes)
        .await?
    {
        CodeUse::Accepted => {
            backend.store.set_locale(id, ctx.locale.tag()).await?;
            let next = if traveller.pledge.is_some() {
                "/today"
            } else {
                "/pledge"
            };
            Ok(Ok((token, next)))
        }
        CodeUse::UsedBefore => Ok(Err(Refused::CodeUsed)),
        CodeUse::Expired => Ok(Err(Refused::CodeExpired)),
        CodeUse::Unknown => Ok(Err(Refused::NoMatch)),
    }
}

/// Whoever reported through another phone until now gets a case of their own, if the code is one for
/// that; none if it is not.
async fn own_phone(
    ctx: &Ctx,
    filled: &Filled,
    attempt: AttemptId,
) -> Result<Option<Result<(Token, &'static str), Refused>>, Problem> {
    let Some(code) = &filled.code else {
        return Ok(None);
    };
    let (backend, token) = (&ctx.backend, Token::new(&*ctx.backend.entropy));
    let hand_over = HandOver {
        code_hash: code.hash(),
        identity: Identity {
            passport: filled.passport.clone(),
            birth_date: filled.birth_date,
        },
        attempt,
        session: NewSession {
            hash: token.hash(),
            at: ctx.now,
        },
        case: TravellerId::new(ctx.now, &*backend.entropy),
        locale: ctx.locale.tag().to_owned(),
    };
    let done = backend.store.hand_over(hand_over, &backend.programme);
    Ok(match done.await? {
        HandedOver::NoSuchCode => None,
        HandedOver::Done => {
            backend.news.report_accepted();
            Some(Ok((token, "/pledge")))
        }
        HandedOver::NoMatch => Some(Err(Refused::NoMatch)),
        HandedOver::UsedBefore => Some(Err(Refused::CodeUsed)),
        HandedOver::Expired => Some(Err(Refused::CodeExpired)),
        HandedOver::Followed => Some(Err(Refused::Followed)),
    })
}

fn limits(ctx: &Ctx) -> Limits {
    let programme = &ctx.backend.programme;
    Limits {
        per_hour: programme.sign_in.tries_per_hour.into(),
        per_stay: programme.sign_in.tries_per_stay.into(),
        stay: TimeDelta::days(i64::from(programme.period.days) + 1),
    }
}

fn read(ctx: &Ctx, form: &Submitted) -> Result<Filled, Wrong> {
    let t = texts(ctx.locale);
    let mut wrong = Wrong::default();
    let mut code = None;
    if form.has("code") {
        let typed = form.get("code");
        match typed.parse::<ArrivalCode>() {
            Ok(parsed) => code = Some(parsed),
            Err(_) if typed.is_empty() => {
                wrong.errors.add("code", fl!(t, "start-code-error-missing"));
            }
            Err(_) => wrong.errors.add("code", fl!(t, "start-code-error-form")),
        }
    }
    let passport = PassportNumber::parse(form.get("passport"));
    match &passport {
        Ok(_) => {}
        Err(PassportNumberError::Missing) => {
            wrong
                .errors
                .add("passport", fl!(t, "start-passport-error-missing"));
        }
        Err(PassportNumberError::Form) => {
            wrong
                .errors
                .add("passport", fl!(t, "start-passport-error-form"));
        }
    }
    let (year, month, day) = (form.get("year"), form.get("month"), form.get("day"));
    let birth_date = parse_birth_date(year, month, day, ctx.today());
    if let Err(error) = &birth_date {
        let message = date_field::error_text(ctx.locale, error);
        wrong.errors.add(
            date_field::first_wrong("birth", ctx.locale, error),
            message.clone(),
        );
        wrong.birth_parts = error.parts().to_vec();
        wrong.birth_message = Some(message);
    }
    match (passport, birth_date) {
        (Ok(passport), Ok(birth_date)) if wrong.errors.is_empty() => Ok(Filled {
            code,
            passport,
            birth_date,
        }),
        _ => Err(wrong),
    }
}

async fn respond(ctx: Ctx, form: Submitted, wrong: Wrong, status: StatusCode) -> Response {
    let title = fl!(texts(ctx.locale), "start-title");
    let page = Page::new(title).personal(Area::Traveller).status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <StartPage ctx form wrong/> },
    )
    .await
}

#[component]
fn StartPage(ctx: Ctx, form: Submitted, wrong: Wrong) -> impl IntoView {
    let t = texts(ctx.locale);
    // A submitted form without the field was the one without the code.
    let was_submitted = form.has("passport");
    let without_code = form.has("without-code") || was_submitted && !form.has("code");
    let error = |field: &str| wrong.errors.get(field).map(str::to_owned);
    let passport = FieldTexts {
        label: fl!(t, "start-passport-label"),
        hint: Some(fl!(t, "start-passport-hint")),
        error: error("passport"),
    };
    let birth = FieldTexts {
        label: fl!(t, "start-birth-legend"),
        hint: Some(fl!(t, "start-birth-hint")),
        error: wrong.birth_message.clone(),
    };
    let code = FieldTexts {
        label: fl!(t, "start-code-label"),
        hint: Some(fl!(t, "start-code-hint")),
        error: error("code"),
    };
    let title = if without_code {
        fl!(t, "start-report-only-title")
    } else {
        fl!(t, "start-title")
    };
    view! {
        <ErrorSummary locale=ctx.locale errors=wrong.errors.clone()/>
        <h1>{title}</h1>
        <Introduction ctx=ctx.clone() without_code/>
        <form class="stack" method="post" action=ctx.path("/start") novalidate>
            {(!without_code)
                .then(|| {
                    let value = form.get("code").to_owned();
                    view! { <Field id="code" kind=FieldKind::Code texts=code value/> }
                })}
            <Field
                id="passport"
                kind=FieldKind::Code
                texts=passport
                value=form.get("passport").to_owned()
            />
            <DateField
                locale=ctx.locale
                id="birth"
                notes=birth
                submitted=form.clone()
                wrong=wrong.birth_parts
                autocomplete="bday"
            />
            <button class="button button--big" type="submit">
                {fl!(t, "start-submit")}
            </button>
        </form>
        <OtherWay ctx without_code/>
    }
}

#[component]
fn Introduction(ctx: Ctx, without_code: bool) -> impl IntoView {
    let t = texts(ctx.locale);
    if without_code {
        view! { <p class="lead">{fl!(t, "start-report-only-text")}</p> }.into_any()
    } else {
        view! { <p class="lead">{fl!(t, "start-lead")}</p> }.into_any()
    }
}

/// From the form with the code to the one without, and back.
#[component]
fn OtherWay(ctx: Ctx, without_code: bool) -> impl IntoView {
    let t = texts(ctx.locale);
    let (path, text) = if without_code {
        ("/start", fl!(t, "start-with-code"))
    } else {
        ("/start?without-code", fl!(t, "start-without-code"))
    };
    view! {
        <p>
            <a class="alone" href=ctx.path(path)>
                {text}
            </a>
        </p>
    }
}
