//! One of a few, each with its own button.

use leptos::prelude::*;

/// One of them.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub text: String,
    /// Whether it is chosen now.
    pub is_chosen: bool,
}

/// The group: one of them is always chosen, so nothing can be wrong with it.
#[component]
pub fn Choices(name: &'static str, legend: String, choices: Vec<Choice>) -> impl IntoView {
    let choices = choices.into_iter().map(|choice| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name=name
                    value=choice.value
                    checked=choice.is_chosen
                />
                <span>{choice.text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field__label">{legend}</legend>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
}
