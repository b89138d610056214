//! Finds the present position for the form of the waiting place: three hidden fields and what a
//! person sees of them.

use leptos::prelude::*;

use super::{
    here_button::{call, failed, looking, notice, whole},
    outline::{CHECK, PIN, QUESTION, icon},
    search::{self, Failure, Progress, Reading},
    texts::{FindTexts, SearchTexts},
};

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Idle,
    Looking(u32, Option<f64>),
    Found(Reading),
    Failed(Failure),
}

/// `start`: latitude, longitude and accuracy that were sent with the form before, if any.
/// `radius_m`: a fix that is coarser cannot be the centre of the circle.
#[island]
pub fn FindPosition(
    find: FindTexts,
    search: SearchTexts,
    radius_m: f64,
    start: Option<(f64, f64, f64)>,
) -> impl IntoView {
    let first = start.map_or(State::Idle, |(latitude, longitude, accuracy)| {
        State::Found(Reading {
            latitude,
            longitude,
            accuracy,
        })
    });
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
        State::Found(reading) => part(reading).to_string(),
        _ => String::new(),
    };
    let texts = StoredValue::new((find, search));
    view! {
        <input type="hidden" name="latitude" value=move || value(|it| it.latitude)/>
        <input type="hidden" name="longitude" value=move || value(|it| it.longitude)/>
        <input type="hidden" name="accuracy" value=move || value(|it| it.accuracy)/>
        <div class="here__live" role="status">
            {move || {
                texts.with_value(|(find, search)| match state.get() {
                    State::Idle => ().into_any(),
                    State::Looking(seconds, accuracy) => {
                        looking(search, seconds, accuracy).into_any()
                    }
                    State::Found(reading) => found(find, reading, radius_m).into_any(),
                    State::Failed(failure) => failed(search, failure).into_any(),
                })
            }}
        </div>
        {move || {
            texts.with_value(|(_, search)| matches!(state.get(), State::Failed(_)).then(|| call(search)))
        }}
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

fn found(find: &FindTexts, reading: Reading, radius_m: f64) -> AnyView {
    let text = find.found.replace("{accuracy}", &whole(reading.accuracy));
    if reading.accuracy <= radius_m {
        notice("notice notice--inside", CHECK, &text, ()).into_any()
    } else {
        let advice = view! { <p>{find.too_coarse.clone()}</p> };
        notice("notice notice--unclear", QUESTION, &text, advice).into_any()
    }
}
