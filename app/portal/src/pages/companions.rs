//! Who reports with this phone: each with their own day; asking for one more, and how it stands.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use okaeri_domain::{
    companions::{Act, CompanionRequest, Identity, MOST, NotPossible, Request, parse_name},
    ids::{CompanionId, TravellerId},
    report::Report,
    session::Trust,
    store::Origin,
    traveller::{PassportNumber, PassportNumberError, Traveller},
    waiting_days::{DateError, parse_birth_date},
};
use okaeri_frame::{
    components::date_field,
    context::Ctx,
    dates, document,
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{chrome, companions_view::CompanionsPage};
use crate::texts;

pub use okaeri_frame::texts::companions::{say, tell};

/// What was sent about a traveller who was a companion before.
#[derive(Debug, Clone, Default)]
pub struct Before {
    pub origin: Option<Origin>,
    /// Newest capture first.
    pub reports: Vec<Report>,
}

impl Before {
    /// Nothing for nearly everybody.
    pub async fn load(ctx: &Ctx, traveller: TravellerId) -> Result<Self, Problem> {
        let store = &ctx.backend.store;
        let origin = store.origin(traveller).await?;
        let reports = match &origin {
            Some(_) => store.reports_before(traveller).await?,
            None => Vec::new(),
        };
        Ok(Self { origin, reports })
    }

    /// From whose phone they were sent, and until when.
    pub fn note(&self, ctx: &Ctx) -> Option<String> {
        let origin = self.origin.as_ref()?;
        let date = dates::full(ctx.locale, ctx.local(origin.since).date_naive());
        let given = [("name", origin.name.clone().into()), ("date", date.into())];
        Some(tell(ctx.locale, "handover-before", given))
    }
}

/// What was typed, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub form: Submitted,
    pub errors: FieldErrors,
    pub birth: Option<DateError>,
}

/// All that the page shows.
#[derive(Debug, Clone)]
pub struct Shown {
    pub traveller: Traveller,
    pub requests: Vec<CompanionRequest>,
    /// Whether the waiting days go on, so that there is something to ask for.
    pub is_open: bool,
    pub typed: Typed,
}

/// `GET /{lang}/companions`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    respond(ctx, traveller, Typed::default()).await
}

/// `POST /{lang}/companions`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Ok(Redirect::to(&ctx.path("/companions")).into_response());
    }
    let mut typed = Typed {
        form,
        ..Typed::default()
    };
    let Some(request) = read(&ctx, &mut typed) else {
        return respond(ctx, traveller, typed).await;
    };
    let id = CompanionId::new(ctx.now, &*ctx.backend.entropy);
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    let act = Act::Ask(id, request.clone());
    let asked = store.change_companions(me.traveller, act, ctx.now, programme);
    let (field, error) = match asked.await? {
        Ok(()) => return Ok(done(&ctx)),
        Err(NotPossible::Known) if was_sent(&ctx, &traveller, &request).await? => {
            return Ok(done(&ctx));
        }
        Err(NotPossible::Known | NotPossible::Over) => {
            ("passport", say(ctx.locale, "companions-error-known"))
        }
        Err(NotPossible::Day) => ("arrived", say(ctx.locale, "companions-error-arrived")),
        Err(NotPossible::TooMany) => ("name", many(&ctx)),
    };
    typed.errors.add(field, error);
    respond(ctx, traveller, typed).await
}

/// `POST /{lang}/companions/withdraw`
pub async fn withdraw(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let id = form.get("request").parse();
    let id = id.map_err(|_| Problem::BAD_REQUEST)?;
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    // Taken back twice is taken back once; the page shows how it stands.
    let _ = store
        .change_companions(me.traveller, Act::Withdraw(id), ctx.now, programme)
        .await?;
    Ok(done(&ctx))
}

fn done(ctx: &Ctx) -> Response {
    ctx.backend.news.report_accepted();
    Redirect::to(&ctx.path("/companions")).into_response()
}

/// As many as one phone takes.
pub fn many(ctx: &Ctx) -> String {
    let given = [("count", MOST.into()), ("phone", ctx.phone().into())];
    tell(ctx.locale, "companions-error-many", given)
}

/// Whether the very same is asked for already: a form that was sent twice is one request.
async fn was_sent(ctx: &Ctx, traveller: &Traveller, request: &Request) -> Result<bool, Problem> {
    let requests = ctx.backend.store.companion_requests(traveller.id).await?;
    let mut open = requests.iter().filter(|it| it.is_open());
    Ok(open.any(|it| it.request == *request))
}

fn read(ctx: &Ctx, typed: &mut Typed) -> Option<Request> {
    let form = typed.form.clone();
    let name = parse_name(form.get("name"));
    if name.is_none() {
        let error = say(ctx.locale, "companions-error-name");
        typed.errors.add("name", error);
    }
    let identity = read_identity(ctx, typed);
    let arrival_date: Option<NaiveDate> = form.get("arrived").parse().ok();
    if arrival_date.is_none() {
        let error = say(ctx.locale, "companions-error-arrived");
        typed.errors.add("arrived", error);
    }
    Some(Request {
        name: name?,
        identity: identity?,
        arrival_date: arrival_date?,
    })
}

/// Passport number and date of birth.
pub fn read_identity(ctx: &Ctx, typed: &mut Typed) -> Option<Identity> {
    let form = &typed.form;
    let passport = PassportNumber::parse(form.get("passport"));
    if let Err(error) = passport {
        let key = match error {
            PassportNumberError::Missing => "start-passport-error-missing",
            PassportNumberError::Form => "start-passport-error-form",
        };
        typed.errors.add("passport", texts(ctx.locale).get(key));
    }
    let (year, month, day) = (form.get("year"), form.get("month"), form.get("day"));
    let birth_date = parse_birth_date(year, month, day, ctx.today());
    let birth_date = birth_date.map_err(|error| {
        let field = date_field::first_wrong("birth", ctx.locale, &error);
        let message = date_field::error_text(ctx.locale, &error);
        typed.errors.add(field, message);
        typed.birth = Some(error);
    });
    Some(Identity {
        passport: passport.ok()?,
        birth_date: birth_date.ok()?,
    })
}

async fn respond(ctx: Ctx, traveller: Traveller, typed: Typed) -> Result<Response, Problem> {
    let status = if typed.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "companions-title");
    let page = chrome::page(&ctx, title, traveller.id, Trust::Trusted)
        .await
        .status(status);
    let shown = Shown {
        requests: ctx.backend.store.companion_requests(traveller.id).await?,
        is_open: traveller.case_at(ctx.now, ctx.zone()).accepts_reports(),
        traveller,
        typed,
    };
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <CompanionsPage ctx shown/> },
    )
    .await)
}
