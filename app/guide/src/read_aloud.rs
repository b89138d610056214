//! Buttons that read a page aloud, part by part, with the browser's own voice.

use leptos::prelude::*;
use okaeri_frame::{locale::Locale, texts::reading::texts};

/// Shows the buttons where the browser has a voice for the page's language, and makes them work.
pub const SCRIPT: &str = "read-aloud.js";

/// Stands in the article that is read. Without the script, and without a voice, it is not shown.
#[component]
pub fn ReadAloud(locale: Locale) -> impl IntoView {
    let t = texts(locale);
    view! {
        <div class="aloud no-print" role="group" aria-label=t.get("reading-aloud") hidden>
            <button class="button button--quiet" type="button" data-does="start">
                {t.get("reading-aloud-start")}
            </button>
            <button class="button button--quiet" type="button" data-does="pause" hidden>
                {t.get("reading-aloud-pause")}
            </button>
            <button class="button button--quiet" type="button" data-does="resume" hidden>
                {t.get("reading-aloud-resume")}
            </button>
            <button class="button button--quiet" type="button" data-does="stop" hidden>
                {t.get("reading-aloud-stop")}
            </button>
        </div>
    }
}
