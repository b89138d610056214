//! Moving to another place: the traveller asks, sees how the centre decided, and may take it back.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use okaeri_domain::{
    message::{LONGEST_TEXT, Text, TextError},
    places::{Act, MOST, Moving, NotPossible, PlaceChange, Reason, Request},
    session::Trust,
    traveller::Traveller,
};
use okaeri_frame::{
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
    texts::messages,
};

use super::{
    chrome,
    moving::{moving, say, tell},
    place,
    place_change_view::ChangePage,
};

/// `GET /{lang}/place/change`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if let Some(elsewhere) = elsewhere(&ctx, &traveller) {
        return Ok(elsewhere);
    }
    let form = match moving(&ctx, &traveller) {
        // Whoever said until when they stay moves on that day, as far as we know.
        Moving::Leaving(PlaceChange { request, .. }) if request.until >= Some(ctx.today()) => {
            let day = request.until.map_or(String::new(), |it| it.to_string());
            Submitted::default().with("day", day)
        }
        _ => Submitted::default(),
    };
    Ok(respond(ctx, traveller, form, FieldErrors::default()).await)
}

/// Where to go instead: there is nothing to move from yet, or any more.
fn elsewhere(ctx: &Ctx, traveller: &Traveller) -> Option<Response> {
    let path = if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        "/today"
    } else if traveller.place.is_none() {
        "/place"
    } else {
        return None;
    };
    Some(Redirect::to(&ctx.path(path)).into_response())
}

/// `POST /{lang}/place/change`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if let Some(elsewhere) = elsewhere(&ctx, &traveller) {
        return Ok(elsewhere);
    }
    let request = match read(&ctx, &traveller, &form) {
        Ok(request) => request,
        Err(errors) => return Ok(respond(ctx, traveller, form, errors).await),
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    let asked = store.change_places(me.traveller, Act::Ask(request), ctx.now, programme);
    let (field, error) = match asked.await? {
        // One that is open already is what the page shows: sent twice is asked once.
        Ok(()) | Err(NotPossible::Open | NotPossible::Over) => {
            ctx.backend.news.report_accepted();
            return Ok(Redirect::to(&ctx.path("/place/change")).into_response());
        }
        Err(NotPossible::Day) => ("day", day_error(&ctx, &traveller)),
        Err(NotPossible::Until) => ("until", say(ctx.locale, "move-error-until")),
        Err(NotPossible::TooMany) => {
            let given = [("count", MOST.into()), ("phone", ctx.phone().into())];
            ("reason", tell(ctx.locale, "move-error-many", given))
        }
    };
    let mut errors = FieldErrors::default();
    errors.add(field, error);
    Ok(respond(ctx, traveller, form, errors).await)
}

/// `POST /{lang}/place/change/withdraw`
pub async fn withdraw(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let change = form
        .get("change")
        .parse()
        .map_err(|_| Problem::BAD_REQUEST)?;
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    // Taken back twice is taken back once; the page shows how it stands.
    let _ = store
        .change_places(me.traveller, Act::Withdraw(change), ctx.now, programme)
        .await?;
    ctx.backend.news.report_accepted();
    Ok(Redirect::to(&ctx.path("/place/change")).into_response())
}

fn read(ctx: &Ctx, traveller: &Traveller, form: &Submitted) -> Result<Request, FieldErrors> {
    let mut errors = FieldErrors::default();
    let address = place::read_address(ctx, form, &mut errors);
    let last = traveller.period.last_day();
    let day = day_of(form, "day").filter(|day| (ctx.today()..=last).contains(day));
    if day.is_none() {
        errors.add("day", day_error(ctx, traveller));
    }
    let until = day_of(form, "until");
    let is_later = until.is_none_or(|until| day.is_none_or(|day| day < until) && until < last);
    if !is_later || until.is_none() && !form.get("until").is_empty() {
        errors.add("until", say(ctx.locale, "move-error-until"));
    }
    let reason = Reason::from_word(form.get("reason"));
    if reason.is_none() {
        errors.add("reason", say(ctx.locale, "move-error-reason"));
    }
    let words = match Text::parse(form.get("words")) {
        Ok(words) => Some(words),
        Err(TextError::Empty) => {
            if reason == Some(Reason::Other) {
                errors.add("words", say(ctx.locale, "move-error-words"));
            }
            None
        }
        Err(TextError::TooLong(_)) => {
            let texts = messages::texts(ctx.locale);
            let count = [("count", LONGEST_TEXT.into())];
            errors.add("words", texts.tell("message-error-long", count));
            None
        }
    };
    match (day, reason) {
        (Some(moves_on), Some(reason)) if errors.is_empty() => Ok(Request {
            address,
            reason,
            words,
            moves_on,
            until,
        }),
        _ => Err(errors),
    }
}

fn day_of(form: &Submitted, field: &str) -> Option<NaiveDate> {
    form.get(field).parse().ok()
}

fn day_error(ctx: &Ctx, traveller: &Traveller) -> String {
    let last = okaeri_frame::dates::full(ctx.locale, traveller.period.last_day());
    tell(ctx.locale, "move-error-day", [("date", last.into())])
}

async fn respond(ctx: Ctx, traveller: Traveller, form: Submitted, errors: FieldErrors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = say(ctx.locale, "move-title");
    let page = chrome::page(&ctx, title, traveller.id, Trust::Trusted)
        .await
        .status(status);
    document::render(
        &ctx.clone(),
        page,
        move || view! { <ChangePage ctx traveller form errors/> },
    )
    .await
}
