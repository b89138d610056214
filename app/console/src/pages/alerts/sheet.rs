//! The form of an alert as it looks: flight, days, seats, and below it who sat near.

use leptos::prelude::*;
use okaeri_domain::waiting_days::{DatePart, parse_arrival};
use okaeri_frame::{
    components::{
        choice::{Choice, Choices},
        date_field::DateField,
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldTexts},
        icon::Icon,
    },
    context::Ctx,
    form::{FieldErrors, Submitted},
};

use super::{
    found::{Found, FoundParties},
    said::say,
};

/// All that the page shows.
pub struct Sheet {
    /// As typed.
    pub form: Submitted,
    pub errors: FieldErrors,
    /// Once the flight was looked at.
    pub found: Option<Found>,
}

impl Sheet {
    /// Of which nothing is known yet.
    pub fn of(form: Submitted) -> Self {
        Self {
            form,
            errors: FieldErrors::default(),
            found: None,
        }
    }
}

/// The way back to the list.
#[component]
pub fn Back(ctx: Ctx) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path("/console/alerts")>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {say(ctx.locale, "desk-alert-back")}
        </a>
    }
}

/// The whole page.
#[component]
pub fn SheetPage(ctx: Ctx, sheet: Sheet) -> impl IntoView {
    let Sheet {
        form,
        errors,
        found,
    } = sheet;
    let locale = ctx.locale;
    let id = form.get("id").to_owned();
    let found = found.map(|found| {
        let error = errors.get("found").map(str::to_owned);
        view! { <FoundParties ctx=ctx.clone() form=form.clone() found error/> }
    });
    view! {
        <ErrorSummary locale errors=errors.clone()/>
        <Back ctx=ctx.clone()/>
        <h1>{say(locale, "desk-alert-new")}</h1>
        <form class="stack" method="post" action=ctx.path("/console/alerts/new#found") novalidate>
            <input type="hidden" name="id" value=id/>
            <Fields ctx=ctx.clone() form errors/>
            <p>
                <button class="button" name="do" value="look">
                    {say(locale, "desk-alert-look")}
                </button>
            </p>
            {found}
        </form>
    }
}

#[component]
fn Fields(ctx: Ctx, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let locale = ctx.locale;
    let texts = |field: &str, label: &str, hint: &str| FieldTexts {
        label: say(locale, label),
        hint: Some(say(locale, hint)),
        error: errors.get(field).map(str::to_owned),
    };
    let flight = texts("flight", "desk-alert-flight", "desk-alert-flight-hint");
    let seats = texts("seats", "desk-alert-seats", "desk-alert-seats-hint");
    let date_error = errors
        .iter()
        .find(|(field, _)| field.starts_with("arrival"));
    let arrival = FieldTexts {
        error: date_error.map(|(_, message)| message.clone()),
        ..texts("", "desk-alert-arrival", "desk-alert-arrival-hint")
    };
    let is_before = form.get("contact") == "before";
    let choice = |value, key, is_chosen| Choice {
        value,
        text: say(locale, key),
        is_chosen,
    };
    let choices = vec![
        choice("same", "desk-alert-contact-same", !is_before),
        choice("before", "desk-alert-contact-before", is_before),
    ];
    let wrong = wrong(&ctx, &form, date_error.is_some());
    let (typed_flight, typed_seats) = (form.get("flight").to_owned(), form.get("seats").to_owned());
    view! {
        <div class="main--form stack">
            <Field id="flight" kind=FieldKind::Code texts=flight value=typed_flight/>
            <DateField locale id="arrival" notes=arrival submitted=form wrong/>
            <Choices name="contact" legend=say(locale, "desk-alert-contact") choices/>
            <Field id="seats" kind=FieldKind::Code texts=seats value=typed_seats/>
        </div>
    }
}

/// The parts of the date that are wrong.
fn wrong(ctx: &Ctx, form: &Submitted, has_error: bool) -> Vec<DatePart> {
    let (year, month, day) = (form.get("year"), form.get("month"), form.get("day"));
    let limits = ctx.backend.programme.arrival_limits();
    match parse_arrival(year, month, day, ctx.today(), limits) {
        Err(error) if has_error => error.parts().to_vec(),
        _ => Vec::new(),
    }
}
