//! The short code that proves a report.

use leptos::prelude::*;

/// A receipt as it is read out on the telephone: left to right in every language.
#[component]
pub fn ReceiptCode(#[prop(into)] code: String) -> impl IntoView {
    view! { <span class="receipt__code" dir="ltr">{code}</span> }
}
