//! The form to ask for one more person. The day of arrival is chosen from a list, so that it is not
//! mistyped and needs no script.

use i18n_embed_fl::fl;
use leptos::{either::Either, prelude::*};
use okaeri_domain::{companions::days_of_arrival, traveller::Traveller};
use okaeri_frame::{
    components::{
        date_field::{self, DateField},
        field::{Field, FieldKind, FieldNotes, FieldTexts},
    },
    context::Ctx,
    dates,
};

use super::companions::{Typed, say};
use crate::texts;

/// The form, folded away until it is wanted.
#[component]
pub fn AskForm(ctx: Ctx, traveller: Traveller, typed: Typed) -> impl IntoView {
    let locale = ctx.locale;
    let is_open = !typed.errors.is_empty();
    let name = FieldTexts {
        label: say(locale, "companions-name"),
        hint: None,
        error: typed.errors.get("name").map(str::to_owned),
    };
    let value = typed.form.get("name").to_owned();
    view! {
        <details class="steps no-print" open=is_open>
            <summary>{say(locale, "companions-ask")}</summary>
            <form
                class="steps__text stack"
                method="post"
                action=ctx.path("/companions")
                novalidate
            >
                <p>{say(locale, "companions-ask-lead")}</p>
                <Field id="name" texts=name value/>
                <IdentityFields ctx=ctx.clone() typed=typed.clone()/>
                <Arrived ctx=ctx.clone() traveller typed/>
                <button class="button button--big" type="submit">
                    {say(locale, "companions-submit")}
                </button>
            </form>
        </details>
    }
}

/// Passport number and date of birth, as they are typed at the start.
#[component]
pub fn IdentityFields(ctx: Ctx, typed: Typed) -> impl IntoView {
    let t = texts(ctx.locale);
    let passport = FieldTexts {
        label: fl!(t, "start-passport-label"),
        hint: None,
        error: typed.errors.get("passport").map(str::to_owned),
    };
    let birth = typed.birth.as_ref();
    let notes = FieldTexts {
        label: fl!(t, "start-birth-legend"),
        hint: None,
        error: birth.map(|it| date_field::error_text(ctx.locale, it)),
    };
    let wrong = birth.map_or_else(Vec::new, |it| it.parts().to_vec());
    let value = typed.form.get("passport").to_owned();
    view! {
        <Field id="passport" kind=FieldKind::Code texts=passport value/>
        <DateField locale=ctx.locale id="birth" notes submitted=typed.form wrong/>
    }
}

/// Most have arrived together, so that day is chosen already.
#[component]
fn Arrived(ctx: Ctx, traveller: Traveller, typed: Typed) -> impl IntoView {
    let locale = ctx.locale;
    let notes = FieldTexts {
        label: say(locale, "companions-arrived"),
        hint: None,
        error: typed.errors.get("arrived").map(str::to_owned),
    };
    let chosen = if typed.form.has("arrived") {
        typed.form.get("arrived").to_owned()
    } else {
        traveller.period.arrival_date.to_string()
    };
    let days = days_of_arrival(ctx.backend.programme.period.days, ctx.today());
    let days: Vec<_> = days.collect();
    let is_listed = days.iter().any(|day| day.to_string() == chosen);
    let options = days.into_iter().map(|day| {
        let value = day.to_string();
        let is_chosen = value == chosen;
        view! {
            <option value=value selected=is_chosen>
                {dates::full(locale, day)}
            </option>
        }
    });
    let first = if is_listed {
        Either::Left(())
    } else {
        Either::Right(view! { <option value=""></option> })
    };
    let (class, label) = (notes.block_class(), notes.label.clone());
    let (described_by, invalid) = (notes.described_by("arrived"), notes.invalid());
    view! {
        <div class=class>
            <label class="field__label" for="arrived">
                {label}
            </label>
            <FieldNotes id="arrived" texts=notes/>
            <select
                class="field__input"
                id="arrived"
                name="arrived"
                aria-describedby=described_by
                aria-invalid=invalid
            >
                {first}
                {options.collect_view()}
            </select>
        </div>
    }
}
