//! Messages: what the traveller and the centre have written to each other, and a form to write more.

use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    alert::Received,
    ids::TravellerId,
    message::{Author, LONGEST_TEXT, MOST_A_DAY, Message, Refusal, Text, TextError, Words},
    session::Trust,
};
use okaeri_frame::{
    components::{icon::Icon, notice::Notice, phone::CallButton},
    context::Ctx,
    document::{self, Page},
    form::{FieldErrors, Form, Submitted},
    gate::{Reporter, TravellerSelf},
    messages,
    problem::Problem,
    texts::{Texts, messages as own},
};

use super::{
    chrome,
    messages_view::{MessagesPage, News, Shown},
};
use crate::texts;

/// `GET /{lang}/messages`
pub async fn show(ctx: Ctx, reporter: Reporter, headers: HeaderMap) -> Result<Response, Problem> {
    if reporter.trust == Trust::ReportOnly {
        return Ok(locked(ctx, reporter.traveller).await);
    }
    let is_seen = !chrome::is_early(&headers);
    respond(
        ctx,
        reporter.traveller,
        Submitted::default(),
        FieldErrors::default(),
        is_seen,
    )
    .await
}

/// `POST /{lang}/messages`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let can_write = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let phone = || ctx.phone().into();
    let error = match Text::parse(form.get("text")) {
        _ if !can_write => texts_of(&ctx).tell("message-ended", [("phone", phone())]),
        Err(TextError::Empty) => texts_of(&ctx).get("message-error-missing"),
        Err(TextError::TooLong(_)) => {
            let count = LONGEST_TEXT.into();
            texts_of(&ctx).tell("message-error-long", [("count", count)])
        }
        Ok(text) => match write(&ctx, me.traveller, form.get("id"), text).await? {
            Ok(()) => {
                ctx.backend.news.report_accepted();
                let newest = ctx.path("/messages#newest");
                return Ok(Redirect::to(&newest).into_response());
            }
            Err(Refusal::TooMany) => {
                let given = [("count", MOST_A_DAY.into()), ("phone", phone())];
                texts_of(&ctx).tell("message-error-many", given)
            }
        },
    };
    let mut errors = FieldErrors::default();
    errors.add("text", error);
    respond(ctx, me.traveller, form, errors, true).await
}

async fn write(
    ctx: &Ctx,
    traveller: TravellerId,
    id: &str,
    text: Text,
) -> Result<Result<(), Refusal>, Problem> {
    let words = Words::Typed(text);
    messages::send(ctx, traveller, id, Author::Traveller, words).await
}

fn texts_of(ctx: &Ctx) -> &'static Texts {
    own::texts(ctx.locale)
}

/// The thread. `is_seen`: somebody looks at it, so that what it shows has been read.
async fn respond(
    ctx: Ctx,
    id: TravellerId,
    form: Submitted,
    errors: FieldErrors,
    is_seen: bool,
) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, id).await?;
    let store = &ctx.backend.store;
    // What is hidden from operators stays the traveller's until it is destroyed, as on My data.
    let thread: Vec<Message> = store.thread(id).await?;
    let alerts: Vec<Received> = store.alerts_of(id).await?;
    if is_seen && thread.iter().any(Message::is_unread) {
        store.read_messages(id, thread.len(), ctx.now).await?;
    }
    if is_seen && alerts.iter().any(Received::is_unread) {
        store.show_alerts(id, true, ctx.now).await?;
    }
    let can_write = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let news = News::newest(&ctx).await?;
    let page = page(&ctx, id, Trust::Trusted).await.status(status);
    let shown = Shown {
        alerts,
        has_group: traveller.present().next().is_some(),
        thread,
        can_write,
        id: messages::new_id(&ctx),
        form,
        errors,
        news,
    };
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <MessagesPage ctx shown/> },
    )
    .await)
}

async fn page(ctx: &Ctx, traveller: TravellerId, trust: Trust) -> Page {
    let title = texts_of(ctx).get("nav-messages");
    chrome::page(ctx, title, traveller, trust).await
}

/// For a phone that is not confirmed: nothing that is stored, and how to have it confirmed.
async fn locked(ctx: Ctx, traveller: TravellerId) -> Response {
    let page = page(&ctx, traveller, Trust::ReportOnly).await;
    document::render(&ctx.clone(), page, move || view! { <Locked ctx/> }).await
}

#[component]
fn Locked(ctx: Ctx) -> impl IntoView {
    let (t, m) = (texts(ctx.locale), texts_of(&ctx));
    let call = fl!(t, "call-centre", phone = ctx.phone());
    let start = ctx.path("/start");
    view! {
        <h1>{m.get("nav-messages")}</h1>
        <Notice icon=Icon::Lock title=fl!(t, "start-report-only-title")>
            <p>{m.get("message-locked")}</p>
            <a class="button button--quiet" href=start>
                {fl!(t, "today-report-only-code")}
            </a>
        </Notice>
        <CallButton ctx text=call/>
    }
}
