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

use crate::texts;

/// `names`: of the persons of the form; none for oneself.
#[component]
pub fn Done(ctx: Ctx, reports: Vec<Report>, names: Vec<(Person, Option<String>)>) -> impl IntoView {
    let t = texts(ctx.locale);
    let phone = ctx.phone();
    let is_symptomatic = |report: &Report| matches!(&report.content, Content::Health { verdict, .. } if verdict.is_symptomatic());
    let somebody_is_ill = reports.iter().any(is_symptomatic);
    let (tone, icon, title, text) = if somebody_is_ill {
        (
            Tone::Outside,
            Icon::Phone,
            fl!(t, "health-done-symptomatic-title"),
            fl!(t, "health-done-symptomatic-text", phone = phone.clone()),
        )
    } else {
        (
            Tone::Inside,
            Icon::Check,
            fl!(t, "health-done-well-title"),
            fl!(t, "health-done-well-text", phone = phone.clone()),
        )
    };
    let call = somebody_is_ill.then(|| {
        let text = fl!(t, "call-centre", phone = phone);
        view! { <CallButton ctx=ctx.clone() text urgent=true/> }
    });
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
                <span>{proof}</span>
            </p>
        }
    });
    view! {
        <h1 class="visually-hidden">{fl!(t, "health-title")}</h1>
        <Notice tone icon title>
            <p>{text}</p>
        </Notice>
        {call}
        {receipts.collect_view()}
        <a class="button button--big button--quiet" href=ctx.path("/today")>
            {fl!(t, "nav-today")}
        </a>
    }
}
