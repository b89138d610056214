//! Finds the present position for the form of the waiting place: three hidden fields and what a
//! person sees of them.

use leptos::prelude::*;

use super::{
    given::take,
    outline::{PIN, icon},
    search::{self, Failure, Progress, Reading},
    shown::{Panel, Shown, Tone, whole},
    texts::{FindGiven, FindTexts, Saying},
};

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Idle,
    Looking(u32, Option<f64>),
    Found(Reading),
    Failed(Failure),
}

/// The button, what a person sees of the search, and the fields.
#[island]
pub fn FindPosition() -> impl IntoView {
    let FindGiven {
        find,
        search,
        radius_m,
        start,
    } = take();
    let first = start.map_or(State::Idle, State::Found);
    let state = RwSignal::new(first);
    let is_live = RwSignal::new(false);
    Effect::new(move |_| is_live.set(true));
    let press = move |_| {
        if matches!(state.get_untracked(), State::Looking(..)) {
            return;
        }
        state.set(State::Looking(0, None));
        search::start(move |progress| {
            state.set(match progress {
                Progress::Looking(seconds, accuracy) => State::Looking(seconds, accuracy),
                Progress::Over(Ok(reading)) => State::Found(reading),
                Progress::Over(Err(failure)) => State::Failed(failure),
            });
        });
    };
    let value = move |part: fn(Reading) -> f64| match state.get() {
        State::Found(reading) => decimal(part(reading)),
        _ => String::new(),
    };
    let texts = StoredValue::new((find, search));
    let shown = Signal::derive(move || {
        texts.with_value(|(find, search)| match state.get() {
            State::Idle => None,
            State::Looking(seconds, accuracy) => Some(Shown::looking(search, seconds, accuracy)),
            State::Found(reading) => Some(found(find, reading, radius_m)),
            State::Failed(failure) => Some(Shown::failed(search, failure)),
        })
    });
    view! {
        <input type="hidden" name="latitude" value=move || value(|it| it.latitude)/>
        <input type="hidden" name="longitude" value=move || value(|it| it.longitude)/>
        <input type="hidden" name="accuracy" value=move || value(|it| it.accuracy)/>
        <Panel shown/>
        <button
            class="button button--big button--quiet"
            id="position"
            type="button"
            aria-disabled=move || {
                let is_busy = matches!(state.get(), State::Looking(..));
                (is_busy || !is_live.get()).then_some("true")
            }
            on:click=press
        >
            {icon(PIN, "icon")}
            {texts.with_value(|(find, _)| find.button.clone())}
        </button>
    }
}

/// A number for the form. Rust's own printing of decimal numbers would add a tenth to the bundle,
/// so in the browser its own does it.
#[cfg(not(feature = "ssr"))]
fn decimal(number: f64) -> String {
    js_sys::Number::from(number)
        .to_string_with_radix(10)
        .map(String::from)
        .unwrap_or_default()
}

#[cfg(feature = "ssr")]
fn decimal(number: f64) -> String {
    number.to_string()
}

fn found(find: &FindTexts, reading: Reading, radius_m: f64) -> Shown {
    let is_good = reading.accuracy <= radius_m;
    let (tone, text) = if is_good {
        (Tone::Inside, String::new())
    } else {
        (Tone::Unclear, find.too_coarse.clone())
    };
    let title = find.found.replace("{accuracy}", &whole(reading.accuracy));
    let mut shown = Shown::new(tone, &Saying { title, text });
    shown.paragraphs.retain(|text| !text.is_empty());
    shown
}
