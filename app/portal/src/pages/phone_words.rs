//! What a finding of the phone check says, and what a person can do about it on their system.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::phone_check::{Found, Outcome, Part};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::Tone,
    },
    context::{Ctx, System},
    locale::Locale,
};

use crate::texts;

pub use crate::phone::{say, tell};

/// What a part is called.
pub fn name(locale: Locale, part: Part) -> String {
    say(locale, &format!("phone-{}", part.as_str()))
}

/// What is checked of it, before the browser asks.
pub fn explained(locale: Locale, part: Part) -> String {
    say(locale, &format!("phone-{}-text", part.as_str()))
}

/// What it comes to, in a word.
pub fn outcome(locale: Locale, outcome: Outcome) -> String {
    say(locale, &format!("phone-is-{}", outcome.as_str()))
}

/// How an outcome looks.
pub fn look(outcome: Outcome) -> (Tone, Icon) {
    match outcome {
        Outcome::Works => (Tone::Inside, Icon::Check),
        Outcome::NeedsHelp => (Tone::Outside, Icon::Alert),
        Outcome::NotPossible => (Tone::Unclear, Icon::Question),
        Outcome::Skipped => (Tone::Plain, Icon::Chevron),
    }
}

/// Why, in a sentence; of what works or is known by hand there is none. `minutes`: of a clock.
pub fn why(ctx: &Ctx, part: Part, found: Found, minutes: String) -> Option<String> {
    let t = texts(ctx.locale);
    let own = |key: &str| say(ctx.locale, key);
    Some(match (part, found) {
        (Part::Location, Found::Denied) => fl!(t, "here-denied-text"),
        (Part::Location, Found::Unavailable) => fl!(t, "here-unavailable-text"),
        (Part::Location, Found::Timeout) => fl!(t, "here-timeout-text"),
        (Part::Location, Found::Coarse) => fl!(t, "place-position-error-accuracy"),
        (Part::Notifications, Found::Unsupported) => own("phone-notifications-none"),
        (Part::Storage, Found::Unsupported | Found::Fails) => own("phone-storage-none"),
        (Part::Storage, Found::Full) => own("phone-storage-full"),
        (Part::Storage, Found::Fleeting) => own("phone-storage-fleeting"),
        (_, Found::Unsupported) => fl!(t, "here-unsupported-text", phone = ctx.phone()),
        (_, Found::Missing) => own("phone-camera-missing"),
        (_, Found::Busy) => own("phone-camera-busy"),
        (_, Found::Silent) => own("phone-camera-silent"),
        (_, Found::Ahead | Found::Behind) => {
            let given = [("minutes", minutes.into())];
            tell(ctx.locale, "phone-clock-wrong", given)
        }
        _ => return None,
    })
}

/// What a person can do, on this phone's system; where we cannot tell which it is, on all of them.
pub fn steps(ctx: &Ctx, part: Part, found: Found) -> Vec<String> {
    let t = texts(ctx.locale);
    let own = |key: &str| say(ctx.locale, key);
    let [ios, android, other] = match (part, found) {
        (Part::Location, Found::Denied | Found::Fails) => [
            fl!(t, "here-denied-ios"),
            fl!(t, "here-denied-android"),
            fl!(t, "here-denied-other"),
        ],
        (Part::Location, Found::Unavailable | Found::Timeout) => [
            fl!(t, "here-unavailable-ios"),
            fl!(t, "here-unavailable-android"),
            fl!(t, "here-unavailable-other"),
        ],
        (Part::Camera, Found::Denied | Found::Fails | Found::Silent) => [
            own("phone-camera-ios"),
            own("phone-camera-android"),
            own("phone-camera-other"),
        ],
        (Part::Notifications, Found::Denied | Found::Fails) => [
            own("phone-notifications-ios"),
            own("phone-notifications-android"),
            own("phone-notifications-other"),
        ],
        // An iPhone has them once the page is on its Home Screen.
        (Part::Notifications, Found::Unsupported) if ctx.system == System::Ios => {
            return vec![own("phone-notifications-ios")];
        }
        (Part::Clock, Found::Ahead | Found::Behind | Found::Fails) => [
            own("phone-clock-ios"),
            own("phone-clock-android"),
            String::new(),
        ],
        (Part::Battery, _) => [
            own("phone-battery-ios"),
            own("phone-battery-android"),
            String::new(),
        ],
        _ => return Vec::new(),
    };
    let steps = match ctx.system {
        System::Ios => vec![ios],
        System::Android => vec![android],
        System::Other => vec![other, ios, android],
    };
    steps.into_iter().filter(|step| !step.is_empty()).collect()
}

/// The steps under their title.
#[component]
pub fn Steps(ctx: Ctx, steps: Vec<String>) -> impl IntoView {
    (!steps.is_empty()).then(|| {
        let steps = steps.into_iter().map(|step| view! { <li>{step}</li> });
        view! {
            <p>
                <b>{say(ctx.locale, "phone-steps")}</b>
            </p>
            <ul class="check__steps">{steps.collect_view()}</ul>
        }
    })
}

/// The box that a step shows when it is over.
#[component]
pub fn Verdict(ctx: Ctx, part: Part, found: Found) -> impl IntoView {
    let (tone, icon) = look(found.outcome());
    let title = outcome(ctx.locale, found.outcome());
    let why = why(&ctx, part, found, "{minutes}".to_owned());
    // Those of the battery are shown before already.
    let steps = match part {
        Part::Battery => Vec::new(),
        part => steps(&ctx, part, found),
    };
    view! {
        <div class=tone.modifier("notice")>
            <p class="notice__title">
                <Drawing icon/>
                <span>{title}</span>
            </p>
            {why.map(|why| view! { <p>{why}</p> })}
            <Steps ctx steps/>
        </div>
    }
}
