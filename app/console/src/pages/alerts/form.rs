//! Asking for an alert: first who sat near is shown, then the release is asked for.

use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use okaeri_domain::{
    alert::{Alert, AlertState, CaseSeats, Flight, FlightError, SeatsError, last_day, near},
    ids::{AlertId, TravellerId},
    store::AuditAct,
    waiting_days::parse_arrival,
};
use okaeri_frame::{
    components::date_field,
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk},
    found::Found,
    said::{say, tell},
    sheet::{Sheet, SheetPage},
};

/// Alerts among which one for the same flight is looked for.
const EARLIER: u32 = 100;

/// What was typed, read.
pub struct Asked {
    flight: Flight,
    arrival_date: NaiveDate,
    contact_date: NaiveDate,
    seats: CaseSeats,
}

/// `GET /{lang}/console/alerts/new`
pub async fn begin(Desk(ctx): Desk, staff: Staff) -> Response {
    let id = AlertId::new(ctx.now, &*ctx.backend.entropy).to_string();
    let form = Submitted::default().with("id", id);
    respond(ctx, staff, Sheet::of(form)).await
}

/// `POST /{lang}/console/alerts/new`: shows who sat near, or asks for the release.
pub async fn submit(Desk(ctx): Desk, staff: Staff, Form(form): Form) -> Result<Response, Problem> {
    let mut sheet = Sheet::of(form);
    let asked = match read(&ctx, &sheet.form) {
        Ok(asked) => asked,
        Err(errors) => {
            sheet.errors = errors;
            return Ok(respond(ctx, staff, sheet).await);
        }
    };
    let store = &ctx.backend.store;
    store
        .note(staff.operator, AuditAct::ReadFlight, ctx.now)
        .await?;
    let parties = store.on_flight(&asked.flight, asked.arrival_date).await?;
    let rows = ctx.backend.programme.alerts.contact_rows;
    let near = near(parties, &asked.seats, rows, ctx.today());
    let earlier =
        store.alerts(EARLIER).await?.into_iter().find(|it| {
            it.alert.flight == asked.flight && it.alert.arrival_date == asked.arrival_date
        });
    let found = Found { near, earlier };
    if sheet.form.get("do") == "ask" {
        match chosen(&ctx, &sheet.form, &found) {
            Ok(to) => {
                let alert = alert(&ctx, staff, &sheet.form, asked);
                let page = ctx.path(&format!("/console/alerts/{}", alert.id));
                // Sent twice is asked once.
                store.ask_alert(alert, to).await?;
                return Ok(Redirect::to(&page).into_response());
            }
            Err(error) => sheet.errors.add("found", error),
        }
    }
    sheet.found = Some(found);
    Ok(respond(ctx, staff, sheet).await)
}

fn alert(ctx: &Ctx, staff: Staff, form: &Submitted, asked: Asked) -> Alert {
    let days = ctx.backend.programme.alerts.days;
    let id = form.get("id").parse();
    Alert {
        id: id.unwrap_or_else(|_| AlertId::new(ctx.now, &*ctx.backend.entropy)),
        last_day: last_day(asked.contact_date, days),
        flight: asked.flight,
        arrival_date: asked.arrival_date,
        contact_date: asked.contact_date,
        seats: Some(asked.seats),
        asked_by: staff.operator,
        asked_at: ctx.now,
        state: AlertState::Asked,
    }
}

/// Whom the operator chose of those on the screen, if these are still the ones that there are.
fn chosen(ctx: &Ctx, form: &Submitted, found: &Found) -> Result<Vec<TravellerId>, String> {
    let (shown, to) = (form.all("shown"), form.all("to"));
    let listed: Vec<TravellerId> = found.choices().map(|it| it.traveller).collect();
    if listed.iter().any(|it| !shown.contains(&it.to_string())) {
        return Err(say(ctx.locale, "desk-alert-error-changed"));
    }
    let is_chosen = |it: &TravellerId| to.contains(&it.to_string());
    let chosen: Vec<TravellerId> = listed.into_iter().filter(is_chosen).collect();
    if chosen.is_empty() {
        return Err(say(ctx.locale, "desk-alert-error-nobody"));
    }
    Ok(chosen)
}

fn read(ctx: &Ctx, form: &Submitted) -> Result<Asked, FieldErrors> {
    let locale = ctx.locale;
    let mut errors = FieldErrors::default();
    let flight = Flight::parse(form.get("flight")).map_err(|error| {
        let key = match error {
            FlightError::Missing => "desk-alert-error-flight-missing",
            FlightError::Form => "desk-alert-error-flight-form",
        };
        errors.add("flight", say(locale, key));
    });
    let (year, month, day) = (form.get("year"), form.get("month"), form.get("day"));
    let limits = ctx.backend.programme.arrival_limits();
    let arrival = parse_arrival(year, month, day, ctx.today(), limits).map_err(|error| {
        let field = date_field::first_wrong("arrival", locale, &error);
        errors.add(field, date_field::error_text(locale, &error));
    });
    let seats = CaseSeats::parse(form.get("seats")).map_err(|error| {
        let text = match error {
            SeatsError::Missing => say(locale, "desk-alert-error-seats-missing"),
            SeatsError::TooMany => say(locale, "desk-alert-error-seats-many"),
            SeatsError::Form(part) => tell(
                locale,
                "desk-alert-error-seats-form",
                [("part", part.into())],
            ),
        };
        errors.add("seats", text);
    });
    let (Ok(flight), Ok(arrival_date), Ok(seats)) = (flight, arrival, seats) else {
        return Err(errors);
    };
    let before = u64::from(form.get("contact") == "before");
    Ok(Asked {
        flight,
        arrival_date,
        contact_date: arrival_date - Days::new(before),
        seats,
    })
}

async fn respond(ctx: Ctx, staff: Staff, sheet: Sheet) -> Response {
    let status = if sheet.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "desk-alert-new");
    let page = chrome::page(&ctx, title, staff.role).status(status);
    document::render(&ctx.clone(), page, move || view! { <SheetPage ctx sheet/> }).await
}
