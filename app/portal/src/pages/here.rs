//! The texts of the islands that look for a position, in the page's language.

use i18n_embed_fl::fl;
use okaeri_domain::geofence::Fix;
use okaeri_frame::context::{Ctx, System};

use super::{companions, receipt};
use crate::{
    islands::{
        search::Reading,
        texts::{FindGiven, FindTexts, HereGiven, HereTexts, Mending, Saying, SearchTexts},
    },
    offline, texts,
};

/// Codes of refusals that a traveller may meet; each has a sentence `problem-…`.
const PROBLEMS: [&str; 6] = [
    "captured-in-future",
    "captured-too-old",
    "released",
    "not-active",
    "id-conflict",
    "bad-position",
];

/// For any search.
fn search_texts(ctx: &Ctx) -> SearchTexts {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    SearchTexts {
        searching: fl!(t, "here-searching"),
        accuracy: fl!(t, "here-accuracy", metres = "{metres}"),
        denied: Mending {
            saying: Saying {
                title: fl!(t, "here-denied-title"),
                text: fl!(t, "here-denied-text"),
            },
            steps: by_system(
                ctx,
                [
                    fl!(t, "here-denied-ios"),
                    fl!(t, "here-denied-android"),
                    fl!(t, "here-denied-other"),
                ],
            ),
        },
        unavailable: Mending {
            saying: Saying {
                title: fl!(t, "here-unavailable-title"),
                text: fl!(t, "here-unavailable-text"),
            },
            steps: by_system(
                ctx,
                [
                    fl!(t, "here-unavailable-ios"),
                    fl!(t, "here-unavailable-android"),
                    fl!(t, "here-unavailable-other"),
                ],
            ),
        },
        timeout: Saying {
            title: fl!(t, "here-timeout-title"),
            text: fl!(t, "here-timeout-text"),
        },
        unsupported: Saying {
            title: fl!(t, "here-unsupported-title"),
            text: fl!(t, "here-unsupported-text", phone = phone.clone()),
        },
        try_again: fl!(t, "here-try-again"),
        call: fl!(t, "call-centre", phone = phone),
        dial: ctx.backend.programme.phone.link(),
    }
}

/// The steps for this phone; where we cannot tell which it is, all of them.
fn by_system(ctx: &Ctx, [ios, android, other]: [String; 3]) -> Vec<String> {
    match ctx.system {
        System::Ios => vec![ios],
        System::Android => vec![android],
        System::Other => vec![other, ios, android],
    }
}

/// Codes of refusals with their sentence.
pub fn problems(ctx: &Ctx) -> Vec<(String, String)> {
    let phone = ctx.phone();
    let texts = texts(ctx.locale);
    PROBLEMS
        .map(|code| {
            let key = format!("problem-{code}");
            let facts = std::collections::HashMap::from([("phone", phone.as_str())]);
            (code.to_owned(), texts.get_args(&key, facts))
        })
        .into_iter()
        .chain([(
            "handed-over".to_owned(),
            companions::say(ctx.locale, "problem-handed-over"),
        )])
        .collect()
}

/// For the button "I'm here".
pub fn here_given(ctx: &Ctx) -> HereGiven {
    HereGiven {
        here: here_texts(ctx),
        search: search_texts(ctx),
    }
}

fn here_texts(ctx: &Ctx) -> HereTexts {
    let t = texts(ctx.locale);
    let (o, phone) = (offline::texts(ctx.locale), ctx.phone());
    HereTexts {
        button: fl!(t, "here-button"),
        sign_in: (ctx.path("/start"), fl!(t, "start-title")),
        sending: fl!(t, "here-sending"),
        inside: Saying {
            title: fl!(t, "here-inside-title"),
            text: fl!(t, "here-inside-text"),
        },
        outside: Saying {
            title: fl!(t, "here-outside-title"),
            text: fl!(
                t,
                "here-outside-text",
                distance = "{distance}",
                accuracy = "{accuracy}"
            ),
        },
        cannot_tell: Saying {
            title: fl!(t, "here-cannot-tell-title"),
            text: fl!(t, "here-cannot-tell-text"),
        },
        received: Saying {
            title: fl!(t, "here-report-only-title"),
            text: fl!(t, "here-report-only-text"),
        },
        not_sent: fl!(t, "here-not-sent-title"),
        kept: o.get("offline-kept"),
        not_kept: o.get("offline-not-kept"),
        full: o.tell("offline-full", [("phone", phone.clone().into())]),
        signed_out: o.get("offline-signed-out"),
        unknown: o.tell("offline-unknown-text", [("phone", phone.clone().into())]),
        refused: Saying {
            title: fl!(t, "here-refused-title"),
            text: fl!(t, "here-refused-text", phone = phone),
        },
        problems: problems(ctx),
        receipt: fl!(t, "here-receipt", receipt = "{receipt}", time = "{time}"),
        receipt_path: receipt::path(ctx, "{id}"),
    }
}

/// For the form of the waiting place; `start`: the fix that was sent with it before.
pub fn find_given(ctx: &Ctx, start: Option<Fix>) -> FindGiven {
    let t = texts(ctx.locale);
    FindGiven {
        find: FindTexts {
            button: fl!(t, "place-position-button"),
            found: fl!(t, "place-position-found", accuracy = "{accuracy}"),
            too_coarse: fl!(t, "place-position-error-accuracy"),
        },
        search: search_texts(ctx),
        radius_m: ctx.backend.programme.place.radius_m,
        start: start.map(|fix| Reading {
            latitude: fix.position.latitude(),
            longitude: fix.position.longitude(),
            accuracy: fix.accuracy_m,
        }),
    }
}
