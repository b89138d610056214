//! A companion gets a phone of their own: what that means, and the code, which is shown once.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    arrival_code::ArrivalCode, companions::Companion, session::Trust, store::CodeMade,
};
use okaeri_frame::{
    components::error_summary::ErrorSummary, context::Ctx, document, form::Form,
    gate::TravellerSelf, problem::Problem, texts::my_data,
};

use super::{
    chrome,
    companions::{Typed, read_identity, say, tell},
    companions_form::IdentityFields,
    phone_code::MadeCode,
};

/// `GET /{lang}/companions/{id}/phone`
pub async fn show(
    ctx: Ctx,
    me: TravellerSelf,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    match companion(&ctx, &me, &id).await? {
        Some(companion) => Ok(respond(ctx, &me, companion, Typed::default()).await),
        None => Ok(Redirect::to(&ctx.path("/companions")).into_response()),
    }
}

/// `POST /{lang}/companions/{id}/phone`. The answer is the only place where the code is ever shown, so
/// it is the page itself: sent again, there is another code, and this one no longer works.
pub async fn submit(
    ctx: Ctx,
    me: TravellerSelf,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let Some(companion) = companion(&ctx, &me, &id).await? else {
        return Ok(Redirect::to(&ctx.path("/companions")).into_response());
    };
    let mut typed = Typed {
        form,
        ..Typed::default()
    };
    let identity = if companion.identity.is_none() {
        let identity = read_identity(&ctx, &mut typed);
        if identity.is_none() {
            return Ok(respond(ctx, &me, companion, typed).await);
        }
        identity
    } else {
        None
    };
    let code = ArrivalCode::new(&*ctx.backend.entropy);
    let (hash, kept) = (code.hash(), &ctx.backend.store);
    let made = kept.make_hand_over_code(me.traveller, companion.id, identity, hash, ctx.now);
    let (status, code) = match made.await? {
        CodeMade::Made => (StatusCode::OK, Some(code.to_string())),
        CodeMade::TooMany => (StatusCode::TOO_MANY_REQUESTS, None),
        CodeMade::NoIdentity | CodeMade::NotTheirs => {
            return Ok(Redirect::to(&ctx.path("/companions")).into_response());
        }
    };
    let page = page(&ctx, &me, &companion).await.status(status);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <CodePage ctx companion code/> },
    )
    .await)
}

/// The one with that id, while they report through this phone and wait.
async fn companion(ctx: &Ctx, me: &TravellerSelf, id: &str) -> Result<Option<Companion>, Problem> {
    let id = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let traveller = chrome::traveller(ctx, me.traveller).await?;
    let known = traveller.companions.iter().find(|it| it.id == id);
    let companion = known.ok_or(Problem::NOT_FOUND)?;
    let waits = ctx.today() < companion.period(&traveller.period).release_date();
    Ok((companion.left.is_none() && waits).then(|| companion.clone()))
}

async fn page(ctx: &Ctx, me: &TravellerSelf, companion: &Companion) -> document::Page {
    let title = title(ctx, companion);
    chrome::page(ctx, title, me.traveller, Trust::Trusted).await
}

fn title(ctx: &Ctx, companion: &Companion) -> String {
    named(ctx, "handover-title", companion)
}

fn named(ctx: &Ctx, key: &str, companion: &Companion) -> String {
    tell(ctx.locale, key, [("name", companion.name.clone().into())])
}

async fn respond(ctx: Ctx, me: &TravellerSelf, companion: Companion, typed: Typed) -> Response {
    let status = if typed.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = page(&ctx, me, &companion).await.status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <MakePage ctx companion typed/> },
    )
    .await
}

/// What it means, and the button.
#[component]
fn MakePage(ctx: Ctx, companion: Companion, typed: Typed) -> impl IntoView {
    let identity = companion.identity.is_none().then(|| {
        view! {
            <p>{named(&ctx, "handover-identity", &companion)}</p>
            <IdentityFields ctx=ctx.clone() typed=typed.clone()/>
        }
    });
    let action = ctx.path(&format!("/companions/{}/phone", companion.id));
    view! {
        <ErrorSummary locale=ctx.locale errors=typed.errors.clone()/>
        <h1>{title(&ctx, &companion)}</h1>
        <p class="lead">{named(&ctx, "handover-lead", &companion)}</p>
        <p>{named(&ctx, "handover-history", &companion)}</p>
        <form class="stack" method="post" action=action novalidate>
            {identity}
            <button class="button button--big" type="submit">
                {my_data::texts(ctx.locale).get("mydata-newphone-make")}
            </button>
        </form>
        <Back ctx/>
    }
}

#[component]
fn CodePage(ctx: Ctx, companion: Companion, code: Option<String>) -> impl IntoView {
    let identity = named(&ctx, "handover-type", &companion);
    view! {
        <h1>{title(&ctx, &companion)}</h1>
        <MadeCode ctx=ctx.clone() code identity/>
        <Back ctx/>
    }
}

#[component]
fn Back(ctx: Ctx) -> impl IntoView {
    view! {
        <p>
            <a class="alone" href=ctx.path("/companions")>
                {say(ctx.locale, "companions-back")}
            </a>
        </p>
    }
}
