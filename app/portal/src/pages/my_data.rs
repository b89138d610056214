//! My data: what is stored about a traveller, who looked at it, when it is destroyed; and what the
//! traveller can do about it.

mod care;
mod copy;
mod facts;
mod file;
mod phone;
mod view;

use axum::{
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    alert::Received,
    companions::CompanionRequest,
    deletion::Deletion,
    ids::TravellerId,
    message::Message,
    my_data::{Access, Lifetime},
    prompt::{PromptFacts, Reason},
    report::Report,
    session::{Session, TokenHash, Trust},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{icon::Icon, notice::Notice, phone::CallButton},
    context::Ctx,
    document::{self, Page},
    form::{FieldErrors, Form, Query, Submitted},
    gate::{Reporter, TravellerSelf},
    problem::Problem,
    texts::{Texts, messages, my_data as own},
};

use self::view::MyDataPage;
use super::{chrome, companions::Before, sign_out};
use crate::texts;

pub use self::{
    copy::json,
    file::download,
    phone::submit as make_code,
    view::{deed, role},
};

/// More reports than anybody sends: all of them.
const ALL: u32 = 100_000;
/// Accesses on one page.
const ACCESSES: u32 = 20;

/// All that is stored about a traveller but the accesses.
#[derive(Debug, Clone)]
pub struct Stored {
    pub traveller: Traveller,
    pub reports: Vec<Report>,
    pub prompts: PromptFacts,
    pub messages: Vec<Message>,
    /// Contact alerts, the oldest first.
    pub alerts: Vec<Received>,
    /// The phones that are signed in.
    pub phones: Vec<Session>,
    /// The one that asks.
    pub this_phone: TokenHash,
    pub deletions: Vec<Deletion>,
    /// Requests to report for somebody.
    pub companions: Vec<CompanionRequest>,
    /// Where the traveller was a companion before; the reports are among the others.
    pub before: Before,
    pub life: Lifetime,
}

impl Stored {
    async fn load(ctx: &Ctx, id: TravellerId, this_phone: TokenHash) -> Result<Self, Problem> {
        let store = &ctx.backend.store;
        let traveller = chrome::traveller(ctx, id).await?;
        let deletions = store.deletions(id).await?;
        let retention = &ctx.backend.programme.retention;
        let before = Before::load(ctx, id).await?;
        let mut reports = store.reports_of(id, ALL).await?;
        reports.extend(before.reports.iter().cloned());
        Ok(Self {
            reports,
            before,
            companions: store.companion_requests(id).await?,
            prompts: store.prompt_facts(id).await?,
            messages: store.thread(id).await?,
            alerts: store.alerts_of(id).await?,
            phones: store.phones(id, ctx.now).await?,
            life: Lifetime::of(retention, traveller.period.release_date(), &deletions),
            traveller,
            this_phone,
            deletions,
        })
    }

    /// Whether operators no longer see the case, and so cannot decide anything about it.
    fn is_hidden(&self, ctx: &Ctx) -> bool {
        ctx.today() >= self.life.hidden
    }
}

/// One page of accesses.
#[derive(Debug, Clone)]
pub struct Accesses {
    /// The newest first.
    pub listed: Vec<Access>,
    /// Whether the page is not the first one.
    pub is_later: bool,
    /// Where the next page begins.
    pub older: Option<i64>,
}

impl Accesses {
    async fn load(ctx: &Ctx, id: TravellerId, before: Option<i64>) -> Result<Self, Problem> {
        let store = &ctx.backend.store;
        let mut listed = store.accesses(id, before, ACCESSES + 1).await?;
        let has_more = listed.len() > ACCESSES as usize;
        listed.truncate(ACCESSES as usize);
        let last = listed.last().map(|it| it.id);
        Ok(Self {
            listed,
            is_later: before.is_some(),
            older: last.filter(|_| has_more),
        })
    }
}

/// `GET /{lang}/my-data`, with `?before=…` for older accesses.
pub async fn show(ctx: Ctx, reporter: Reporter, Query(query): Query) -> Result<Response, Problem> {
    if reporter.trust == Trust::ReportOnly {
        return Ok(locked(ctx, reporter.traveller).await);
    }
    let before = query.get("before").parse().ok();
    let (id, phone) = (reporter.traveller, reporter.phone());
    let nothing = (Submitted::default(), FieldErrors::default());
    respond(ctx, id, phone, before, nothing).await
}

/// `POST /{lang}/my-data/sign-out`: all `other` phones, or `all`, this one too.
pub async fn submit_sign_out(
    ctx: Ctx,
    me: TravellerSelf,
    jar: CookieJar,
    Form(form): Form,
) -> Result<Response, Problem> {
    match form.get("phones") {
        "other" => {
            me.sign_out_others(&ctx.backend).await?;
            Ok(Redirect::to(&ctx.path("/my-data#phones")).into_response())
        }
        "all" => {
            let jar = me.sign_out_everywhere(&ctx.backend, jar).await?;
            Ok(sign_out::done(&ctx, jar))
        }
        _ => Err(Problem::BAD_REQUEST),
    }
}

/// `POST /{lang}/my-data/deletion`
pub async fn ask_deletion(
    ctx: Ctx,
    me: TravellerSelf,
    Form(form): Form,
) -> Result<Response, Problem> {
    let typed = form.get("reason");
    let reason = Reason::parse(typed);
    let mut errors = FieldErrors::default();
    if reason.is_none() && !typed.is_empty() {
        let given = [("count", Reason::LONGEST.into())];
        let error = messages::texts(ctx.locale).tell("message-error-long", given);
        errors.add("reason", error);
        return respond(ctx, me.traveller, me.phone(), None, (form, errors)).await;
    }
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let retention = &ctx.backend.programme.retention;
    // Nobody would see it any more; the page says so.
    if !retention.is_hidden(traveller.period.release_date(), ctx.today()) {
        let store = &ctx.backend.store;
        // Asked twice is asked once: the page shows how it stands.
        let _ = store.ask_deletion(me.traveller, ctx.now, reason).await?;
        ctx.backend.news.report_accepted();
    }
    Ok(to_deletion(&ctx))
}

/// `POST /{lang}/my-data/deletion/withdraw`
pub async fn withdraw_deletion(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    ctx.backend.store.withdraw_deletion(me.traveller).await?;
    Ok(to_deletion(&ctx))
}

fn to_deletion(ctx: &Ctx) -> Response {
    Redirect::to(&ctx.path("/my-data#deletion")).into_response()
}

fn texts_of(ctx: &Ctx) -> &'static Texts {
    own::texts(ctx.locale)
}

async fn page(ctx: &Ctx, traveller: TravellerId, trust: Trust) -> Page {
    chrome::page(ctx, texts_of(ctx).get("nav-mydata"), traveller, trust).await
}

/// The page, and what is wrong with the request for deletion that was typed on it.
async fn respond(
    ctx: Ctx,
    id: TravellerId,
    this_phone: TokenHash,
    before: Option<i64>,
    (form, errors): (Submitted, FieldErrors),
) -> Result<Response, Problem> {
    let stored = Stored::load(&ctx, id, this_phone).await?;
    let accesses = Accesses::load(&ctx, id, before).await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = page(&ctx, id, Trust::Trusted).await.status(status);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <MyDataPage ctx stored accesses form errors/> },
    )
    .await)
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
        <h1>{m.get("nav-mydata")}</h1>
        <Notice icon=Icon::Lock title=fl!(t, "start-report-only-title")>
            <p>{m.get("mydata-locked")}</p>
            <a class="button button--quiet" href=start>
                {fl!(t, "today-report-only-code")}
            </a>
        </Notice>
        <CallButton ctx text=call/>
    }
}

/// The headers of a file to be kept: no browser stores it but where the traveller puts it.
fn attachment(name: &str, kind: &'static str, body: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let mut response = body.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-type", Ok(HeaderValue::from_static(kind))),
        ("content-disposition", HeaderValue::from_str(&disposition)),
        ("cache-control", Ok(HeaderValue::from_static("no-store"))),
    ] {
        if let Ok(value) = value {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}
