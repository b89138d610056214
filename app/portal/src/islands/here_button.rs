//! "I'm here": finds the phone, sends the report, says what became of it.

use leptos::{prelude::*, task::spawn_local};

use super::{
    outline::{PIN, icon},
    search::{self, Failure, Progress},
    send::{Accepted, Body, NotAccepted, send},
    shown::{Panel, Shown, Tone, Way, call, whole},
    texts::{HereTexts, Saying, SearchTexts},
};

#[derive(Debug, Clone, PartialEq)]
enum State {
    Idle,
    Looking(u32, Option<f64>),
    Failed(Failure),
    Sending(Body),
    Accepted(Accepted),
    NotAccepted(Body, NotAccepted),
}

/// The button and everything that follows a press.
#[island]
pub fn HereButton(here: HereTexts, search: SearchTexts) -> impl IntoView {
    let state = RwSignal::new(State::Idle);
    let send_body = {
        let action = here.action.clone();
        move |body: Body| {
            state.set(State::Sending(body.clone()));
            let action = action.clone();
            spawn_local(async move {
                state.set(match send(&action, &body).await {
                    Ok(accepted) => State::Accepted(accepted),
                    Err(why) => State::NotAccepted(body, why),
                });
            });
        }
    };
    let look = {
        let send_body = send_body.clone();
        move || {
            let send_body = send_body.clone();
            state.set(State::Looking(0, None));
            search::start(move |progress| match progress {
                Progress::Looking(seconds, accuracy) => {
                    state.set(State::Looking(seconds, accuracy));
                }
                Progress::Over(Ok(reading)) => send_body(Body::new(reading)),
                Progress::Over(Err(failure)) => state.set(State::Failed(failure)),
            });
        }
    };
    // Until the bundle is there a press would be lost, so the button says that it cannot be pressed.
    let is_live = RwSignal::new(false);
    Effect::new(move |_| is_live.set(true));
    let press = move |_| match state.get_untracked() {
        State::Looking(..) | State::Sending(_) => {}
        State::NotAccepted(body, NotAccepted::NotSent) => send_body(body),
        _ => look(),
    };
    let texts = StoredValue::new((here, search));
    let shown = Signal::derive(move || {
        texts.with_value(|(here, search)| shown(&state.get(), here, search))
    });
    let label = move || texts.with_value(|(here, search)| label(&state.get(), here, search));
    let class = move || match state.get() {
        State::Accepted(_) => "button button--big button--quiet here__button",
        _ => "button button--big here__button",
    };
    view! {
        <Panel shown/>
        <button
            class=class
            type="button"
            aria-disabled=move || {
                let is_busy = matches!(state.get(), State::Looking(..) | State::Sending(_));
                (is_busy || !is_live.get()).then_some("true")
            }
            on:click=press
        >
            {icon(PIN, "icon")}
            {label}
        </button>
    }
}

fn label(state: &State, here: &HereTexts, search: &SearchTexts) -> String {
    match state {
        State::Failed(_)
        | State::NotAccepted(_, NotAccepted::Refused(_) | NotAccepted::SignedOut) => {
            search.try_again.clone()
        }
        State::NotAccepted(_, NotAccepted::NotSent) => here.send_again.clone(),
        _ => here.button.clone(),
    }
}

/// What each state says.
fn shown(state: &State, here: &HereTexts, search: &SearchTexts) -> Option<Shown> {
    Some(match state {
        State::Idle => return None,
        State::Looking(seconds, accuracy) => Shown::looking(search, *seconds, *accuracy),
        State::Failed(failure) => Shown::failed(search, *failure),
        State::Sending(_) => Shown {
            title: here.sending.clone(),
            paragraphs: Vec::new(),
            ..Shown::new(Tone::Busy, &Saying::default())
        },
        State::Accepted(accepted) => verdict(accepted, here, search),
        State::NotAccepted(_, NotAccepted::NotSent) => Shown::new(Tone::Waiting, &here.not_sent),
        State::NotAccepted(_, NotAccepted::SignedOut) => {
            let (href, text) = here.sign_in.clone();
            Shown {
                way: Some(Way { href, text }),
                ..Shown::new(Tone::Waiting, &here.not_sent)
            }
        }
        State::NotAccepted(_, NotAccepted::Refused(code)) => {
            let mut shown = Shown::new(Tone::Outside, &here.refused);
            if let Some((_, reason)) = here.problems.iter().find(|(known, _)| known == code) {
                shown.paragraphs.insert(0, reason.clone());
            }
            shown.way = Some(call(search));
            shown
        }
    })
}

fn verdict(accepted: &Accepted, here: &HereTexts, search: &SearchTexts) -> Shown {
    let (tone, saying) = match accepted.verdict.as_deref() {
        Some("inside") => (Tone::Inside, &here.inside),
        Some("outside") => (Tone::Outside, &here.outside),
        Some(_) => (Tone::Unclear, &here.cannot_tell),
        None => (Tone::Inside, &here.received),
    };
    let distance = accepted.distance_m.map(whole).unwrap_or_default();
    let text = saying
        .text
        .replace("{distance}", &distance)
        .replace("{accuracy}", &whole(accepted.accuracy_m));
    let receipt = here
        .receipt
        .replace("{receipt}", &accepted.receipt)
        .replace("{time}", &accepted.time);
    Shown {
        paragraphs: vec![text],
        receipt: Some(receipt),
        way: (tone == Tone::Outside).then(|| call(search)),
        ..Shown::new(tone, saying)
    }
}
