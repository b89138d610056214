//! The fields of a text.

use leptos::prelude::*;
use okaeri_frame::{
    components::{
        field::{FieldNotes, FieldTexts},
        text_area::TextArea,
    },
    context::Ctx,
    locale::Locale,
};

use super::{editor::Sheet, said::say};

/// In one line.
#[component]
pub fn TitleField(texts: FieldTexts, value: String, written_in: Option<Locale>) -> impl IntoView {
    let (class, label) = (texts.block_class(), texts.label.clone());
    let (described_by, invalid) = (texts.described_by("title"), texts.invalid());
    view! {
        <div class=class>
            <label class="field__label" for="title">
                {label}
            </label>
            <FieldNotes id="title" texts/>
            <input
                class="field__input"
                id="title"
                name="title"
                value=value
                lang=written_in.map(Locale::lang)
                dir=written_in.map_or("auto", Locale::direction)
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=invalid
            />
        </div>
    }
}

/// In paragraphs.
#[component]
pub fn BodyField(texts: FieldTexts, value: String, written_in: Option<Locale>) -> impl IntoView {
    match written_in {
        Some(written_in) => view! { <TextArea id="body" texts value written_in/> }.into_any(),
        None => view! { <TextArea id="body" texts value/> }.into_any(),
    }
}

/// In which language a new notice is written.
#[component]
pub fn LanguageField(ctx: Ctx, sheet: Sheet) -> impl IntoView {
    let texts = FieldTexts {
        label: say(ctx.locale, "notice-language-label"),
        hint: Some(say(ctx.locale, "notice-language-hint")),
        error: sheet.errors.get("language").map(str::to_owned),
    };
    let (class, label) = (texts.block_class(), texts.label.clone());
    let (described_by, invalid) = (texts.described_by("language"), texts.invalid());
    let options = Locale::offered(&ctx.backend.programme).map(|language| {
        let is_chosen = language == sheet.language;
        view! {
            <option value=language.tag() lang=language.lang() selected=is_chosen>
                {language.name()}
            </option>
        }
    });
    view! {
        <div class=class>
            <label class="field__label" for="language">
                {label}
            </label>
            <FieldNotes id="language" texts/>
            <select
                class="field__input field__input--10"
                id="language"
                name="language"
                aria-describedby=described_by
                aria-invalid=invalid
            >
                {options.collect_view()}
            </select>
        </div>
    }
}

/// Whether the translations still say the same.
#[component]
pub fn SameField(locale: Locale, is_checked: bool) -> impl IntoView {
    view! {
        <div class="field">
            <label class="choice">
                <input
                    class="choice__input"
                    type="checkbox"
                    name="same"
                    value="yes"
                    checked=is_checked
                    aria-describedby="same-hint"
                />
                {say(locale, "notice-same-label")}
            </label>
            <p class="field__hint small" id="same-hint">
                {say(locale, "notice-same-hint")}
            </p>
        </div>
    }
}
