//! A field to search the guide, on the pages where somebody may look for something.

use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use crate::{context::Ctx, texts::frame::texts};

/// Characters of a search: a long question. The page that answers takes no more either.
pub const LONGEST_SEARCH: usize = 100;

/// Leads to the page of what was found, in the language of this page.
#[component]
pub fn SearchForm(
    ctx: Ctx,
    /// What was searched for, where that is known.
    #[prop(optional)]
    asked: String,
) -> impl IntoView {
    let t = texts(ctx.locale);
    view! {
        <form class="finder no-print" role="search" method="get" action=ctx.path("/search")>
            <label class="field__label" for="q">
                {fl!(t, "frame-search-label")}
            </label>
            <p class="field__hint small" id="q-hint">
                {fl!(t, "frame-search-hint")}
            </p>
            <div class="finder__row">
                <input
                    class="field__input"
                    type="search"
                    id="q"
                    name="q"
                    value=asked
                    maxlength=LONGEST_SEARCH.to_string()
                    aria-describedby="q-hint"
                    autocomplete="off"
                    autocapitalize="none"
                    enterkeyhint="search"
                />
                <button class="button" type="submit">
                    <Drawing icon=Icon::Search/>
                    <span>{fl!(t, "frame-search-submit")}</span>
                </button>
            </div>
        </form>
    }
}
