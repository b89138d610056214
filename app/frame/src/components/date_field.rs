//! A day to type: three numbers, in the order that the language writes them.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::waiting_days::{DateError, DatePart};

use super::field::{FieldNotes, FieldTexts};
use crate::{form::Submitted, locale::Locale, texts::frame::texts};

/// The sentence for a date that cannot be right.
pub fn error_text(locale: Locale, error: &DateError) -> String {
    texts(locale).get(error.key())
}

/// The first part that is wrong, for the link of the error summary.
pub fn first_wrong(id: &str, locale: Locale, error: &DateError) -> String {
    let parts = error.parts();
    let wrong = order(locale).into_iter().find(|part| parts.contains(part));
    format!("{id}-{}", name(wrong.unwrap_or(order(locale)[0])))
}

fn order(locale: Locale) -> [DatePart; 3] {
    match locale.tag() {
        "ja" | "ja-easy" | "zh-Hans" | "zh-Hant" | "ko" | "mn" => {
            [DatePart::Year, DatePart::Month, DatePart::Day]
        }
        _ => [DatePart::Day, DatePart::Month, DatePart::Year],
    }
}

fn name(part: DatePart) -> &'static str {
    match part {
        DatePart::Year => "year",
        DatePart::Month => "month",
        DatePart::Day => "day",
    }
}

/// Day, month and year under one legend. The fields are named `day`, `month`, `year`.
#[component]
pub fn DateField(
    locale: Locale,
    id: &'static str,
    notes: FieldTexts,
    submitted: Submitted,
    #[prop(optional)] wrong: Vec<DatePart>,
    /// The first part of the browser's autocomplete names, such as `bday`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let t = texts(locale);
    let fields = order(locale).map(|part| {
        let label = match part {
            DatePart::Year => fl!(t, "frame-date-year"),
            DatePart::Month => fl!(t, "frame-date-month"),
            DatePart::Day => fl!(t, "frame-date-day"),
        };
        let digits = if part == DatePart::Year { "4" } else { "2" };
        let name = name(part);
        let field_id = format!("{id}-{name}");
        view! {
            <div class="field">
                <label class="field__label" for=field_id.clone()>
                    {label}
                </label>
                <input
                    class=format!("field__input field__input--{digits}")
                    id=field_id
                    name=name
                    inputmode="numeric"
                    maxlength=digits
                    autocomplete=autocomplete.map_or("off".to_owned(), |it| format!("{it}-{name}"))
                    value=submitted.get(name).to_owned()
                    aria-invalid=wrong.contains(&part).then_some("true")
                />
            </div>
        }
    });
    let described_by = notes.described_by(id);
    let (class, legend) = (notes.block_class(), notes.label.clone());
    view! {
        <fieldset class=class id=id aria-describedby=described_by>
            <legend class="field__label">{legend}</legend>
            <FieldNotes id=id texts=notes/>
            <div class="date">{fields.collect_view()}</div>
        </fieldset>
    }
}
