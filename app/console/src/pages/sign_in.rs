//! Operators sign in with name and password. Whether a name exists is told neither by the answer
//! nor by the time it takes.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use chrono::TimeDelta;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    ids::AttemptId,
    operator::Role,
    session::Token,
    sign_in::{Limits, TooManyTries},
    store::{AuditAct, NewSession},
};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldTexts},
        icon::{Drawing, Icon},
    },
    context::Ctx,
    document::{self, Area, Page},
    form::{FieldErrors, Form, Query},
    gate,
    problem::{self, Problem},
};

use super::chrome::{Desk, home};
use crate::texts;

/// Failed tries of one name, whether or not there is such an operator.
const LIMITS: Limits = Limits {
    per_hour: 5,
    per_stay: 50,
    stay: TimeDelta::days(14),
};

/// `GET /{lang}/console/sign-in`, with `?signed-out` after signing out.
pub async fn show(Desk(ctx): Desk, Query(query): Query) -> Response {
    let state = State {
        signed_out: query.has("signed-out"),
        ..State::default()
    };
    respond(ctx, state, StatusCode::OK).await
}

/// `POST /{lang}/console/sign-in`
pub async fn submit(
    Desk(ctx): Desk,
    jar: CookieJar,
    Form(form): Form,
) -> Result<Response, Problem> {
    // Names are stored in lower case; a password is taken exactly as typed.
    let name = form.get("name").to_lowercase();
    let password = form.all("password").into_iter().next().unwrap_or_default();
    let missing = missing(&ctx, &name, &password);
    let mut again = None;
    let (errors, status) = if missing.is_empty() {
        match sign_in(&ctx, &name, password).await? {
            Ok((token, role)) => {
                let jar = jar.add(gate::operator_cookie(&ctx.backend.site, &token));
                return Ok((jar, Redirect::to(&ctx.path(home(role)))).into_response());
            }
            Err(refused) => {
                if let Refused::TooMany(too_many) = &refused {
                    again = too_many.retry_after(ctx.now);
                }
                explain(&ctx, refused)
            }
        }
    } else {
        (missing, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let state = State {
        name: form.get("name").to_owned(),
        errors,
        signed_out: false,
    };
    let mut response = respond(ctx, state, status).await;
    problem::come_again(&mut response, again);
    Ok(response)
}

fn missing(ctx: &Ctx, name: &str, password: &str) -> FieldErrors {
    let t = texts(ctx.locale);
    let mut errors = FieldErrors::default();
    if name.is_empty() {
        errors.add("name", fl!(t, "console-sign-in-name-missing"));
    }
    if password.is_empty() {
        errors.add("password", fl!(t, "console-sign-in-password-missing"));
    }
    errors
}

/// Why a sign-in failed. The first says nothing of which of the two is wrong.
enum Refused {
    NoMatch,
    TooMany(TooManyTries),
}

async fn sign_in(
    ctx: &Ctx,
    name: &str,
    password: String,
) -> Result<Result<(Token, Role), Refused>, Problem> {
    let backend = &ctx.backend;
    let attempt = AttemptId::new(ctx.now, &*backend.entropy);
    let tried = backend
        .store
        .try_operator_sign_in(name, attempt, LIMITS, ctx.now)
        .await?;
    let (operator, hash) = match tried {
        Ok(found) => found.unzip(),
        Err(too_many) => return Ok(Err(Refused::TooMany(too_many))),
    };
    // Without a hash it takes as long.
    let is_right = backend.passwords.verify(hash, password).await;
    let Some(operator) = operator.filter(|_| is_right) else {
        return Ok(Err(Refused::NoMatch));
    };
    let token = Token::new(&*backend.entropy);
    let session = NewSession {
        hash: token.hash(),
        at: ctx.now,
    };
    backend
        .store
        .start_operator(operator.id, attempt, session)
        .await?;
    backend
        .store
        .note(operator.id, AuditAct::SignIn, ctx.now)
        .await?;
    Ok(Ok((token, operator.role)))
}

fn explain(ctx: &Ctx, refused: Refused) -> (FieldErrors, StatusCode) {
    let t = texts(ctx.locale);
    let (text, status) = match refused {
        Refused::NoMatch => (
            fl!(t, "console-sign-in-error"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Refused::TooMany(TooManyTries::WithinHour { until }) => {
            let minutes = (until - ctx.now).num_minutes() + 1;
            let text = fl!(t, "console-sign-in-too-many", minutes = minutes);
            (text, StatusCode::TOO_MANY_REQUESTS)
        }
        Refused::TooMany(TooManyTries::WithinStay) => (
            fl!(t, "console-sign-in-locked"),
            StatusCode::TOO_MANY_REQUESTS,
        ),
    };
    let mut errors = FieldErrors::default();
    errors.add("name", text);
    (errors, status)
}

/// What the form shows.
#[derive(Debug, Clone, Default)]
struct State {
    name: String,
    errors: FieldErrors,
    signed_out: bool,
}

async fn respond(ctx: Ctx, state: State, status: StatusCode) -> Response {
    let title = fl!(texts(ctx.locale), "console-sign-in-title");
    let page = Page::new(title).personal(Area::Console).status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <SignInPage ctx state/> },
    )
    .await
}

#[component]
fn SignInPage(ctx: Ctx, state: State) -> impl IntoView {
    let t = texts(ctx.locale);
    let field = |id: &str, label: String| FieldTexts {
        label,
        hint: None,
        error: state.errors.get(id).map(str::to_owned),
    };
    let name = field("name", fl!(t, "console-sign-in-name"));
    let password = field("password", fl!(t, "console-sign-in-password"));
    let done = state.signed_out.then(|| {
        view! {
            <p class="with-icon" role="status">
                <Drawing icon=Icon::Check/>
                " "
                {fl!(t, "console-sign-out-done")}
            </p>
        }
    });
    view! {
        <div class="main--narrow stack">
            <ErrorSummary locale=ctx.locale errors=state.errors.clone()/>
            <h1>{fl!(t, "console-sign-in-title")}</h1>
            {done}
            <form class="stack" method="post" action=ctx.path("/console/sign-in") novalidate>
                <Field id="name" kind=FieldKind::Username texts=name value=state.name/>
                <Field id="password" kind=FieldKind::Password texts=password value=""/>
                <button class="button button--big" type="submit">
                    {fl!(t, "console-sign-in-submit")}
                </button>
            </form>
        </div>
    }
}
