//! After a health report: thanks and receipts, and at once whom to call if somebody is ill.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::report::{Content, Person, Report};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Notice, Tone},
        phone::CallButton,
    },
    context::Ctx,
    dates,
};

use super::{companions, receipt};
use crate::texts;

/// Whether somebody of these is ill, by the last that was said of each; `reports` begin with the
/// newest.
pub fn somebody_is_ill(reports: &[Report]) -> bool {
    let said_of = |person| {
        reports.iter().find(|report| {
            report.person == person && matches!(report.content, Content::Health { .. })
        })
    };
    let mut last = reports.iter().filter_map(|report| said_of(report.person));
    last.any(is_symptomatic)
}

fn is_symptomatic(report: &Report) -> bool {
    matches!(&report.content, Content::Health { verdict, .. } if verdict.is_symptomatic())
}

/// Whom to call, for whoever is ill.
#[component]
pub fn CallNow(ctx: Ctx) -> impl IntoView {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    let title = fl!(t, "health-done-symptomatic-title");
    let text = fl!(t, "health-done-symptomatic-text", phone = phone.clone());
    view! {
        <Notice tone=Tone::Outside icon=Icon::Phone title>
            <p>{text}</p>
        </Notice>
        <CallButton ctx=ctx.clone() text=fl!(t, "call-centre", phone = phone) urgent=true/>
    }
}

/// `names`: of the persons of the form; none for oneself. `handed_over`: the part of somebody who
/// reports with a phone of their own was not taken.
#[component]
pub fn Done(
    ctx: Ctx,
    reports: Vec<Report>,
    names: Vec<(Person, Option<String>)>,
    handed_over: bool,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let not_taken = handed_over.then(|| {
        let text = companions::say(ctx.locale, "problem-handed-over");
        view! {
            <p class="notice notice--unclear">{text}</p>
        }
    });
    let answer = if reports.is_empty() {
        ().into_any()
    } else if reports.iter().any(is_symptomatic) {
        view! { <CallNow ctx=ctx.clone()/> }.into_any()
    } else {
        let title = fl!(t, "health-done-well-title");
        let text = fl!(t, "health-done-well-text", phone = ctx.phone());
        view! {
            <Notice tone=Tone::Inside icon=Icon::Check title>
                <p>{text}</p>
            </Notice>
        }
        .into_any()
    };
    let receipts = reports.iter().map(|report| {
        let name = names.iter().find(|(person, _)| *person == report.person);
        let name = name.and_then(|(_, name)| name.clone());
        let who = name.unwrap_or_else(|| fl!(t, "health-person-self"));
        let time = dates::time(ctx.locale, &ctx.local(report.received_at).time());
        let receipt = report.receipt().to_string();
        let proof = fl!(t, "health-receipt", receipt = receipt, time = time);
        view! {
            <p class="receipt">
                <bdi>{who}</bdi>
                " "
                <a href=receipt::path(&ctx, report.id)>{proof}</a>
            </p>
        }
    });
    view! {
        <h1 class="visually-hidden">{fl!(t, "health-title")}</h1>
        {not_taken}
        {answer}
        {receipts.collect_view()}
        <a class="button button--big button--quiet" href=ctx.path("/today")>
            {fl!(t, "nav-today")}
        </a>
    }
}
