//! "I'm here": finds the phone, sends the report, says what became of it.

use leptos::prelude::*;

use super::{
    given::take,
    outbox::{self, Accepted, Outcome},
    outline::{PIN, icon},
    search::{self, Failure, Progress},
    shown::{Panel, Shown, Tone, Way, call, whole},
    texts::{HereGiven, HereTexts, Saying, SearchTexts},
};

#[derive(Debug, Clone, PartialEq)]
enum State {
    Idle,
    Looking(u32, Option<f64>),
    Failed(Failure),
    Sending,
    Over(Outcome),
}

/// The button and everything that follows a press.
#[island]
pub fn HereButton() -> impl IntoView {
    let HereGiven { here, search } = take();
    let state = RwSignal::new(State::Idle);
    // What becomes of an earlier report is no answer to a later press; the list of what waits shows it.
    let presses = StoredValue::new(0_u32);
    let look = move || {
        presses.update_value(|count| *count += 1);
        let press = presses.get_value();
        state.set(State::Looking(0, None));
        search::start(move |progress| match progress {
            Progress::Looking(seconds, accuracy) => state.set(State::Looking(seconds, accuracy)),
            Progress::Over(Ok(reading)) => {
                state.set(State::Sending);
                outbox::report(reading, move |outcome| {
                    let over = State::Over(outcome);
                    // Each further try says the same; it is read out once.
                    if presses.get_value() == press && state.get_untracked() != over {
                        state.set(over);
                    }
                });
            }
            Progress::Over(Err(failure)) => state.set(State::Failed(failure)),
        });
    };
    // Until the bundle is there a press would be lost, so the button says that it cannot be pressed.
    let is_live = RwSignal::new(false);
    Effect::new(move |_| is_live.set(true));
    let press = move |_| match state.get_untracked() {
        State::Looking(..) | State::Sending => {}
        _ => look(),
    };
    let texts = StoredValue::new((here, search));
    let shown = Signal::derive(move || {
        texts.with_value(|(here, search)| shown(&state.get(), here, search))
    });
    let label = move || texts.with_value(|(here, search)| label(&state.get(), here, search));
    let class = move || match state.get() {
        State::Over(Outcome::Accepted(_) | Outcome::Kept) => {
            "button button--big button--quiet here__button"
        }
        _ => "button button--big here__button",
    };
    view! {
        <Panel shown/>
        <button
            class=class
            type="button"
            aria-disabled=move || {
                let is_busy = matches!(state.get(), State::Looking(..) | State::Sending);
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
        State::Failed(_) | State::Over(Outcome::Refused(_) | Outcome::Full) => {
            search.try_again.clone()
        }
        _ => here.button.clone(),
    }
}

/// What each state says.
fn shown(state: &State, here: &HereTexts, search: &SearchTexts) -> Option<Shown> {
    Some(match state {
        State::Idle => return None,
        State::Looking(seconds, accuracy) => Shown::looking(search, *seconds, *accuracy),
        State::Failed(failure) => Shown::failed(search, *failure),
        State::Sending => Shown {
            title: here.sending.clone(),
            paragraphs: Vec::new(),
            ..Shown::new(Tone::Busy, &Saying::default())
        },
        State::Over(outcome) => over(outcome, here, search),
    })
}

fn over(outcome: &Outcome, here: &HereTexts, search: &SearchTexts) -> Shown {
    let (text, way) = match outcome {
        Outcome::Accepted(accepted) => return verdict(accepted, here, search),
        Outcome::Refused(code) => {
            let mut shown = Shown::new(Tone::Outside, &here.refused);
            if let Some((_, reason)) = here.problems.iter().find(|(known, _)| known == code) {
                shown.paragraphs.insert(0, reason.clone());
            }
            shown.way = Some(call(search));
            return shown;
        }
        Outcome::Kept => (&here.kept, None),
        Outcome::NotKept => (&here.not_kept, None),
        Outcome::Full => (&here.full, Some(call(search))),
        Outcome::Unknown => (&here.unknown, Some(call(search))),
        Outcome::SignedOut => {
            let (href, text) = here.sign_in.clone();
            (&here.signed_out, Some(Way { href, text }))
        }
    };
    let saying = Saying {
        title: here.not_sent.clone(),
        text: text.clone(),
    };
    Shown {
        way,
        ..Shown::new(Tone::Waiting, &saying)
    }
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
        receipt: Some(Way {
            href: here.receipt_path.replace("{id}", &accepted.id),
            text: receipt,
        }),
        way: (tone == Tone::Outside).then(|| call(search)),
        ..Shown::new(tone, saying)
    }
}
