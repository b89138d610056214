//! A quiet bar that says how many reports have come since the page was made.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::listen::{Heard, listen};

const SIGNAL: &str = "M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM7.8 16.2a6 6 0 0 1 0-8.4m8.4 0a6 6 0 0 1 0 8.4M5 19a10 10 0 0 1 0-14m14 0a10 10 0 0 1 0 14";

/// What the bar says, in the page's language, and where it leads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewReportsTexts {
    /// For one report.
    pub one: String,
    /// For `{count}` reports.
    pub many: String,
    /// On the link that loads the page again.
    pub show: String,
    /// Where that link leads.
    pub href: String,
    /// The address of the stream.
    pub stream: String,
}

/// Empty until there is something new. Read out when it changes.
#[island]
pub fn NewReports(texts: NewReportsTexts) -> impl IntoView {
    let count = RwSignal::new(0_u64);
    let stream = texts.stream.clone();
    Effect::new(move |_| {
        listen(stream.clone(), move |heard| match heard {
            Heard::News(reports) => count.set(reports),
            // An unattended screen shows no case: the server leads the page to the sign-in.
            Heard::Ended => {
                let _ = window().location().reload();
            }
        });
    });
    // The bar stays while its number changes, so that the link keeps the focus.
    let is_there = Memo::new(move |_| count.get() > 0);
    let texts = StoredValue::new(texts);
    view! {
        <div class="live" role="status">
            {move || is_there.get().then(|| texts.with_value(|texts| bar(texts, count)))}
        </div>
    }
}

fn bar(texts: &NewReportsTexts, count: RwSignal<u64>) -> impl IntoView + use<> {
    let (one, many) = (texts.one.clone(), texts.many.clone());
    let says = move || match count.get() {
        1 => one.clone(),
        count => many.replace("{count}", &count.to_string()),
    };
    view! {
        <p class="live__bar">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d=SIGNAL></path>
            </svg>
            <span>{says}</span>
            " "
            <a class="button button--small" href=texts.href.clone()>
                {texts.show.clone()}
            </a>
        </p>
    }
}
