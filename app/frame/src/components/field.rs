//! Form fields: a label, a hint, an error that the field points to, and what was typed.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};

/// What a field shows besides its input.
#[derive(Debug, Clone, Default)]
pub struct FieldTexts {
    /// Always there.
    pub label: String,
    /// One or two sentences.
    pub hint: Option<String>,
    /// Once something is wrong.
    pub error: Option<String>,
}

impl FieldTexts {
    /// The ids of hint and error, for `aria-describedby`.
    pub fn described_by(&self, id: &str) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{id}-hint"));
        let error = self.error.as_ref().map(|_| format!("{id}-error"));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `true` for `aria-invalid` where there is an error.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// The class of the block around it.
    pub fn block_class(&self) -> &'static str {
        if self.error.is_some() {
            "field field--error"
        } else {
            "field"
        }
    }
}

/// The hint and the error under a label or legend.
#[component]
pub fn FieldNotes(#[prop(into)] id: String, texts: FieldTexts) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    view! {
        {texts.hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
        {texts
            .error
            .map(|error| {
                view! {
                    <p class="field__error" id=error_id>
                        <Drawing icon=Icon::Alert/>
                        <span>{error}</span>
                    </p>
                }
            })}
    }
}

/// How an input looks and what a phone's keyboard should be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// Capital letters and digits of a document, left to right in every language.
    Code,
    /// A name of an operator.
    Username,
    /// Not shown while typed.
    Password,
    /// A number with a decimal point.
    Decimal,
}

/// One line to type.
#[component]
pub fn Field(
    #[prop(into)] id: String,
    #[prop(optional)] kind: FieldKind,
    texts: FieldTexts,
    #[prop(into)] value: String,
) -> impl IntoView {
    let class = match kind {
        FieldKind::Code => "field__input field__input--10 field__input--code",
        FieldKind::Decimal => "field__input field__input--4",
        _ => "field__input",
    };
    let is_code = kind == FieldKind::Code;
    let described_by = texts.described_by(&id);
    let invalid = texts.invalid();
    let (block, label) = (texts.block_class(), texts.label.clone());
    view! {
        <div class=block>
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <FieldNotes id=id.clone() texts/>
            <input
                class=class
                id=id.clone()
                name=id
                value=value
                type=(kind == FieldKind::Password).then_some("password")
                inputmode=(kind == FieldKind::Decimal).then_some("decimal")
                autocomplete=match kind {
                    FieldKind::Username => "username",
                    FieldKind::Password => "current-password",
                    _ => "off",
                }
                autocapitalize=if is_code { "characters" } else { "none" }
                spellcheck="false"
                dir=is_code.then_some("ltr")
                aria-describedby=described_by
                aria-invalid=invalid
            />
        </div>
    }
}
