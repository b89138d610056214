//! What is wrong with a form, above it, each line a link to its field.

use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use crate::{form::FieldErrors, locale::Locale, texts::frame::texts};

/// Nothing where nothing is wrong. Read out at once, because a page that comes back with errors
/// looks like the one before.
#[component]
pub fn ErrorSummary(locale: Locale, errors: FieldErrors) -> impl IntoView {
    let title = fl!(texts(locale), "frame-error-summary-title");
    (!errors.is_empty()).then(|| {
        let items = errors.iter().map(|(field, message)| {
            view! { <li><a href=format!("#{field}")>{message.clone()}</a></li> }
        });
        view! {
            <div class="error-summary" id="errors" role="alert" tabindex="-1">
                <h2 class="error-summary__title">
                    <Drawing icon=Icon::Alert/>
                    {title}
                </h2>
                <ul role="list">{items.collect_view()}</ul>
            </div>
        }
    })
}
