//! What the desk sees of phone checks, and the file that the words are in.

use chrono::TimeDelta;
use leptos::{either::Either, prelude::*};
use okaeri_domain::phone_check::{Finding, Found, Outcome, Part};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Tag, Tone},
    },
    context::Ctx,
    dates,
    locale::Locale,
};

use super::words;

mod own {
    okaeri_frame::texts!("console-phone", "*/console-phone.ftl");
}

/// Phones in the card: whoever signs in again has a new one.
const PHONES: usize = 3;

pub use own::say as said;
use own::tell;

/// Which part.
fn name(locale: Locale, part: Part) -> String {
    match part {
        Part::Location => said(locale, "desk-phone-location"),
        Part::Camera => said(locale, "desk-phone-camera"),
        Part::Notifications => said(locale, "desk-phone-notifications"),
        Part::Storage => said(locale, "desk-phone-storage"),
        Part::Clock => said(locale, "desk-phone-clock"),
        Part::Battery => said(locale, "desk-phone-battery"),
    }
}

/// What was found, with how far a clock is wrong, and whether the traveller said so.
fn found(locale: Locale, finding: &Finding) -> String {
    let key = format!("desk-phone-found-{}", finding.found.as_str());
    let text = match finding.found {
        Found::Ahead | Found::Behind => {
            let minutes = TimeDelta::minutes(finding.minutes.unwrap_or_default().into());
            tell(locale, &key, [("age", words::age(locale, minutes).into())])
        }
        _ => said(locale, &key),
    };
    let stated = finding.is_stated && finding.replaces();
    let stated = stated.then(|| said(locale, "desk-phone-stated"));
    let parts: Vec<String> = std::iter::once(text).chain(stated).collect();
    words::joined(locale, &parts)
}

/// A finding in one line: the part, what, when and on which kind of phone.
pub fn line(ctx: &Ctx, finding: &Finding) -> String {
    let parts = [
        name(ctx.locale, finding.part),
        found(ctx.locale, finding),
        checked(ctx, finding),
    ];
    words::joined(ctx.locale, &parts)
}

fn checked(ctx: &Ctx, finding: &Finding) -> String {
    let at = words::moment(ctx.locale, &ctx.local(finding.at), &ctx.local(ctx.now));
    let given = [
        ("time", at.into()),
        ("device", finding.device.to_string().into()),
    ];
    tell(ctx.locale, "desk-phone-checked", given)
}

/// The card beside the timeline; `findings`: the newest first.
#[component]
pub fn PhoneChecks(ctx: Ctx, findings: Vec<Finding>) -> impl IntoView {
    let locale = ctx.locale;
    let mut phones: Vec<Vec<Finding>> = Vec::new();
    for finding in findings {
        let known = phones.iter_mut().find(|it| it[0].phone == finding.phone);
        match known {
            Some(known) => known.push(finding),
            None => phones.push(vec![finding]),
        }
    }
    let content = if phones.is_empty() {
        Either::Left(view! { <p class="soft">{said(locale, "desk-phone-none")}</p> })
    } else {
        let phones = phones.into_iter().take(PHONES);
        let phones = phones.map(|findings| view! { <OnePhone ctx=ctx.clone() findings/> });
        Either::Right(phones.collect_view())
    };
    view! {
        <section class="card" aria-labelledby="phone-check">
            <h2 class="card__title" id="phone-check">
                {said(locale, "desk-phone-title")}
            </h2>
            {content}
        </section>
    }
}

#[component]
fn OnePhone(ctx: Ctx, mut findings: Vec<Finding>) -> impl IntoView {
    let newest = findings[0].clone();
    let when = ctx.local(newest.at);
    findings.sort_by_key(|it| it.part);
    let facts = findings.into_iter().map(|finding| {
        let (tone, icon) = match finding.found.outcome() {
            Outcome::Works => (Tone::Inside, Icon::Check),
            Outcome::NeedsHelp => (Tone::Outside, Icon::Alert),
            Outcome::NotPossible => (Tone::Unclear, Icon::Question),
            Outcome::Skipped => (Tone::Plain, Icon::Chevron),
        };
        view! {
            <div>
                <dt>{name(ctx.locale, finding.part)}</dt>
                <dd>
                    <Tag tone icon text=found(ctx.locale, &finding)/>
                </dd>
            </div>
        }
    });
    view! {
        <p class="soft">
            <time datetime=dates::machine(&when)>{checked(&ctx, &newest)}</time>
        </p>
        <dl class="pairs">{facts.collect_view()}</dl>
    }
}
