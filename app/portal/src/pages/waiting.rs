//! The reports that wait on the phone: what the person sees of them, and that nobody else's session
//! takes them. The scripts of the outbox fill the panel in.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{ids::TravellerId, outbox::Owner};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    problem::Problem,
    texts::frame,
};

use super::here::problems;
use crate::{offline, texts};

/// Names the owner of a report that has waited.
const OWNER: &str = "outbox-owner";

/// A report that waited on a phone is taken only from its owner's session: somebody else may have
/// signed in there since. Reports of other clients name no owner.
pub fn belongs(headers: &HeaderMap, traveller: TravellerId) -> Result<(), Problem> {
    match headers.get(OWNER) {
        Some(owner) if owner.as_bytes() != Owner::of(traveller).as_str().as_bytes() => {
            Err(Problem::UNAUTHORISED)
        }
        _ => Ok(()),
    }
}

/// What the panel says of single reports, for the script.
fn words(ctx: &Ctx) -> String {
    let (t, o) = (texts(ctx.locale), offline::texts(ctx.locale));
    let receipt = fl!(t, "here-receipt", receipt = "{receipt}", time = "{time}");
    let fixed = [
        ("location", fl!(t, "here-title")),
        ("health", fl!(t, "health-title")),
        ("receipt", receipt),
        ("refused", o.get("offline-refused")),
        ("remove", o.get("offline-remove")),
        ("fever-yes", o.get("offline-fever")),
        ("fever-no", o.get("offline-no-fever")),
        ("problem-bad-answers", o.get("offline-bad-answers")),
    ];
    let fixed = fixed.map(|(key, text)| (key.to_owned(), text));
    let problems = problems(ctx)
        .into_iter()
        .map(|(code, text)| (format!("problem-{code}"), text));
    let symptoms = ctx.backend.programme.health.rule.symptoms().map(|code| {
        let key = format!("symptom-{}", code.as_str());
        let text = frame::texts(ctx.locale).get(&key);
        (key, text)
    });
    let all: BTreeMap<_, _> = fixed.into_iter().chain(problems).chain(symptoms).collect();
    // A map of texts cannot fail.
    serde_json::to_string(&all).unwrap_or_default()
}

/// The panel. It shows itself while something waits.
#[component]
pub fn Waiting(ctx: Ctx) -> impl IntoView {
    let (t, o) = (texts(ctx.locale), offline::texts(ctx.locale));
    let title = o.tell("offline-waiting", [("count", "#".into())]);
    let (before, after) = title.split_once('#').unwrap_or((&title, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    let phone = ctx.phone();
    view! {
        <section
            class="card outbox no-print"
            id="outbox"
            aria-labelledby="outbox-title"
            data-words=words(&ctx)
            hidden
        >
            <div class="outbox__head" aria-live="polite">
                <h2 class="card__title" id="outbox-title" data-part="title" tabindex="-1">
                    <Drawing icon=Icon::Clock/>
                    <span data-part="waiting">{before} <span data-part="count"></span> {after}</span>
                    <span data-part="all-sent" hidden>
                        {o.get("offline-all-sent")}
                    </span>
                </h2>
                <p data-part="kept">{o.get("offline-kept")}</p>
                <p data-part="not-kept" hidden>
                    {o.get("offline-not-kept")}
                </p>
            </div>
            <div class="notice notice--unclear" data-part="signed-out" hidden>
                <p>{o.get("offline-signed-out")}</p>
                <a class="button button--quiet" href=ctx.path("/start")>
                    {fl!(t, "start-title")}
                </a>
            </div>
            <ul class="outbox__items" role="list" data-part="items"></ul>
            <button class="button button--quiet" type="button" data-part="send">
                {fl!(t, "here-send-again")}
            </button>
            <details class="outbox__read" data-part="read">
                <summary>{o.get("offline-read-out")}</summary>
                <p>{o.tell("offline-read-out-text", [("phone", phone.into())])}</p>
                <ol class="outbox__lines" data-part="lines"></ol>
                <button class="button button--quiet" type="button" data-part="copy">
                    {o.get("offline-copy")}
                </button>
                <p class="soft">{o.get("offline-storage")}</p>
            </details>
        </section>
    }
}

/// The offer to put the service on the home screen; `public/install.js` shows it once a report has
/// arrived, where the browser can do it.
#[component]
pub fn Install(ctx: Ctx) -> impl IntoView {
    let o = offline::texts(ctx.locale);
    view! {
        <section class="card no-print" id="install" aria-labelledby="install-title" hidden>
            <h2 class="card__title" id="install-title">
                <Drawing icon=Icon::Download/>
                {o.get("offline-install-title")}
            </h2>
            <p class="card__due">{o.get("offline-install-text")}</p>
            <p data-part="ios">{o.get("offline-install-ios")}</p>
            <button class="button button--quiet" type="button">
                {o.get("offline-install-button")}
            </button>
        </section>
    }
}
