//! "I'm here": finds the phone, sends the report, says what became of it.

use leptos::{prelude::*, task::spawn_local};

use super::{
    outline::{ALERT, CHECK, PHONE, PIN, QUESTION, SIGNAL, icon},
    search::{self, Failure, LIMIT, Progress},
    send::{Accepted, Body, NotAccepted, send},
    texts::{HereTexts, Mending, Saying, SearchTexts},
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
    view! {
        <div class="here__live" role="status">
            {move || texts.with_value(|(here, search)| live(&state.get(), here, search))}
        </div>
        {move || texts.with_value(|(here, search)| after(&state.get(), here, search))}
        <button
            class="button button--big here__button"
            class=("button--quiet", move || matches!(state.get(), State::Accepted(_)))
            type="button"
            aria-disabled=move || {
                let is_busy = matches!(state.get(), State::Looking(..) | State::Sending(_));
                (is_busy || !is_live.get()).then_some("true")
            }
            on:click=press
        >
            {icon(PIN, "icon")}
            {move || texts.with_value(|(here, search)| label(&state.get(), here, search))}
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

/// What is read out: the state, and once it is there the verdict.
fn live(state: &State, here: &HereTexts, search: &SearchTexts) -> AnyView {
    match state {
        State::Idle => ().into_any(),
        State::Looking(seconds, accuracy) => looking(search, *seconds, *accuracy).into_any(),
        State::Sending(_) => progress(&here.sending, None, None).into_any(),
        State::Failed(failure) => failed(search, *failure).into_any(),
        State::Accepted(accepted) => verdict(here, accepted).into_any(),
        State::NotAccepted(_, why) => not_accepted(here, why).into_any(),
    }
}

/// While a fix is being looked for.
pub fn looking(search: &SearchTexts, seconds: u32, accuracy: Option<f64>) -> impl IntoView + use<> {
    let text = accuracy.map(|metres| search.accuracy.replace("{metres}", &whole(metres)));
    progress(&search.searching, Some(seconds), text)
}

/// Metres for people: whole.
pub fn whole(metres: f64) -> String {
    format!("{metres:.0}")
}

fn progress(title: &str, seconds: Option<u32>, text: Option<String>) -> impl IntoView + use<> {
    view! {
        <div class="search">
            <p class="search__title">
                {icon(SIGNAL, "icon pulse")} <span>{title.to_owned()}</span>
            </p>
            <progress
                class="progress"
                max=LIMIT.to_string()
                value=seconds.map(|it| it.to_string())
                aria-hidden="true"
            ></progress>
            // Changes every second: seen, and not read out.
            <p aria-live="off">{text}</p>
        </div>
    }
}

/// Why there is no fix, and what to do.
pub fn failed(search: &SearchTexts, failure: Failure) -> impl IntoView + use<> {
    let plain = |saying: &Saying| Mending {
        saying: saying.clone(),
        steps: Vec::new(),
    };
    let mending = match failure {
        Failure::Denied => search.denied.clone(),
        Failure::Unavailable => search.unavailable.clone(),
        Failure::Timeout => plain(&search.timeout),
        Failure::Unsupported => plain(&search.unsupported),
    };
    let title = mending.saying.title;
    let steps = mending
        .steps
        .into_iter()
        .map(|step| view! { <p>{step}</p> })
        .collect_view();
    notice(
        "notice notice--unclear",
        QUESTION,
        &title,
        view! {
            <p>{mending.saying.text}</p>
            {steps}
        },
    )
}

fn verdict(here: &HereTexts, accepted: &Accepted) -> impl IntoView + use<> {
    let (class, outline, saying) = match accepted.verdict.as_deref() {
        Some("inside") => ("notice notice--inside", CHECK, &here.inside),
        Some("outside") => ("notice notice--outside", ALERT, &here.outside),
        Some(_) => ("notice notice--unclear", QUESTION, &here.cannot_tell),
        None => ("notice notice--inside", CHECK, &here.received),
    };
    let text = saying
        .text
        .replace(
            "{distance}",
            &accepted.distance_m.map(whole).unwrap_or_default(),
        )
        .replace("{accuracy}", &whole(accepted.accuracy_m));
    let receipt = here
        .receipt
        .replace("{receipt}", &accepted.receipt)
        .replace("{time}", &accepted.time);
    view! {
        <div class="verdict stack">
            {notice(class, outline, &saying.title, view! { <p>{text}</p> })}
            <p class="receipt">{receipt}</p>
        </div>
    }
}

fn not_accepted(here: &HereTexts, why: &NotAccepted) -> impl IntoView + use<> {
    match why {
        NotAccepted::NotSent | NotAccepted::SignedOut => {
            let text = here.not_sent.text.clone();
            notice(
                "notice notice--unclear",
                ALERT,
                &here.not_sent.title,
                view! { <p>{text}</p> },
            )
            .into_any()
        }
        NotAccepted::Refused(code) => {
            let reason = here.problems.iter().find(|(known, _)| known == code);
            let reason = reason.map(|(_, sentence)| view! { <p>{sentence.clone()}</p> });
            let text = here.refused.text.clone();
            notice(
                "notice notice--outside",
                ALERT,
                &here.refused.title,
                view! {
                    {reason}
                    <p>{text}</p>
                },
            )
            .into_any()
        }
    }
}

/// A box with a title, inside a region that is read out.
pub fn notice<V: IntoView>(
    class: &'static str,
    outline: &'static str,
    title: &str,
    body: V,
) -> impl IntoView + use<V> {
    view! {
        <div class=class>
            <p class="notice__title">{icon(outline, "icon")} <span>{title.to_owned()}</span></p>
            {body}
        </div>
    }
}

/// The way on where the button alone does not help.
fn after(state: &State, here: &HereTexts, search: &SearchTexts) -> AnyView {
    let is_outside = |accepted: &Accepted| accepted.verdict.as_deref() == Some("outside");
    match state {
        State::NotAccepted(_, NotAccepted::SignedOut) => {
            let (path, words) = here.sign_in.clone();
            view! { <a class="button button--big" href=path>{words}</a> }.into_any()
        }
        State::Accepted(accepted) if is_outside(accepted) => call(search).into_any(),
        State::Failed(_) | State::NotAccepted(_, NotAccepted::Refused(_)) => {
            call(search).into_any()
        }
        _ => ().into_any(),
    }
}

/// Calls the centre.
pub fn call(search: &SearchTexts) -> impl IntoView + use<> {
    view! {
        <a class="button button--big button--quiet" href=search.dial.clone()>
            {icon(PHONE, "icon")}
            {search.call.clone()}
        </a>
    }
}
