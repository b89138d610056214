//! The traveller's timeline: the same facts that operators see.

use axum::response::Response;
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    geofence::Verdict,
    my_data::Access,
    report::{Content, Person, Report},
    session::Trust,
    timeline::{Event, Step, timeline},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::Tone,
        timeline::{Item, ItemReceipt, Timeline},
    },
    context::Ctx,
    dates, document,
    gate::TravellerSelf,
    places::refusal,
    problem::Problem,
};

use super::{
    asking::Asking,
    chrome,
    companions::Before,
    moving::{self, MoveLink},
    my_data, prompt_items, receipt,
};
use crate::texts;

/// A whole period with ten reports a day, and some more.
pub const MOST: u32 = 300;

/// `GET /{lang}/timeline`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let mut reports = ctx.backend.store.reports_of(traveller.id, MOST).await?;
    let before = Before::load(&ctx, me.traveller).await?;
    reports.extend(before.reports.iter().cloned());
    let seen = reports.into_iter().map(|it| traveller.seen(it, ctx.zone()));
    let reports: Vec<Report> = seen.collect();
    let title = fl!(texts(ctx.locale), "timeline-title");
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted).await;
    let first = traveller.period.arrival_date;
    let asking = Asking::load(&ctx, &traveller, &reports, first).await?;
    let mut entries: Vec<(DateTime<Utc>, Item)> = timeline(&traveller, reports)
        .into_iter()
        .map(|entry| {
            let item = match entry.event {
                Event::Report(report) => {
                    let mut item = report_item(&ctx, &traveller, &report, date_and_time);
                    let (said, way) = prompt_items::outside(&ctx, &asking, &report);
                    item.details.extend(said);
                    item.way = way;
                    item
                }
                Event::Pledge => plain(&ctx, Icon::Check, "timeline-pledge", entry.at),
                Event::Place => plain(&ctx, Icon::Home, "timeline-place", entry.at),
                Event::Change(step, address) => change_item(&ctx, step, address, entry.at),
            };
            (entry.at, item)
        })
        .collect();
    let is_open = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let moves = is_open && traveller.place.is_some();
    let moving = moves.then(|| moving::link(&ctx, &traveller));
    entries.extend(prompt_items::items(&ctx, &asking, date_and_time));
    let codes = ctx.backend.store.code_deeds(traveller.id).await?;
    entries.extend(codes.iter().map(|it| (it.at, code_item(&ctx, it))));
    entries.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let entries: Vec<Item> = entries.into_iter().map(|(_, item)| item).collect();
    Ok(document::render(&ctx.clone(), page, move || {
        let t = texts(ctx.locale);
        let is_empty = entries.is_empty();
        view! {
            <h1>{fl!(t, "timeline-title")}</h1>
            <p class="lead">{fl!(t, "timeline-lead")}</p>
            {before.note(&ctx).map(|text| view! { <p class="soft">{text}</p> })}
            {is_empty.then(|| view! { <p class="soft">{fl!(t, "timeline-empty")}</p> })}
            <Timeline items=entries/>
            {moving.map(|text| view! { <p><MoveLink ctx=ctx.clone() text/></p> })}
        }
    })
    .await)
}

/// How an entry shows its time.
pub type ShowTime = fn(&Ctx, DateTime<Utc>) -> String;

fn date_and_time(ctx: &Ctx, at: DateTime<Utc>) -> String {
    dates::date_time(ctx.locale, &ctx.local(at))
}

/// Reports as entries of a timeline, in their order.
pub fn items(ctx: &Ctx, traveller: &Traveller, reports: &[Report], show: ShowTime) -> Vec<Item> {
    reports
        .iter()
        .map(|report| report_item(ctx, traveller, report, show))
        .collect()
}

/// What became of a change of place, with the address of the new one.
fn change_item(ctx: &Ctx, step: Step, address: String, at: DateTime<Utc>) -> Item {
    let (icon, what) = moving::step(ctx.locale, step);
    let why = match step {
        Step::Refused(why) => Some(refusal(ctx, ctx.locale, why)),
        _ => None,
    };
    Item {
        details: why.into_iter().chain([address]).collect(),
        ..entry(ctx, icon, what, at)
    }
}

/// What an operator did about a code for a new phone, and as what.
fn code_item(ctx: &Ctx, access: &Access) -> Item {
    Item {
        details: vec![my_data::role(ctx, access)],
        ..entry(ctx, Icon::Lock, my_data::deed(ctx, access), access.at)
    }
}

fn plain(ctx: &Ctx, icon: Icon, key: &str, at: DateTime<Utc>) -> Item {
    entry(ctx, icon, texts(ctx.locale).get(key), at)
}

fn entry(ctx: &Ctx, icon: Icon, what: String, at: DateTime<Utc>) -> Item {
    Item {
        tone: Tone::Plain,
        icon,
        what,
        details: Vec::new(),
        when: date_and_time(ctx, at),
        machine: dates::machine(&ctx.local(at)),
        receipt: None,
        way: None,
    }
}

fn receipt(ctx: &Ctx, report: &Report) -> ItemReceipt {
    let code = report.receipt().to_string();
    ItemReceipt {
        name: fl!(
            texts(ctx.locale),
            "timeline-receipt",
            receipt = code.clone()
        ),
        href: receipt::path(ctx, report.id),
        code,
    }
}

fn report_item(ctx: &Ctx, traveller: &Traveller, report: &Report, show: ShowTime) -> Item {
    let t = texts(ctx.locale);
    let (tone, icon, what) = match &report.content {
        Content::Location { judged, .. } => match judged.map(|judged| judged.verdict) {
            Some(Verdict::Inside) => (
                Tone::Inside,
                Icon::Check,
                fl!(t, "timeline-location-inside"),
            ),
            Some(Verdict::Outside) => (
                Tone::Outside,
                Icon::Alert,
                fl!(t, "timeline-location-outside"),
            ),
            Some(Verdict::CannotTell) => (
                Tone::Unclear,
                Icon::Question,
                fl!(t, "timeline-location-cannot_tell"),
            ),
            None => (Tone::Plain, Icon::Pin, fl!(t, "timeline-location-received")),
        },
        Content::Health { verdict, .. } if verdict.is_symptomatic() => (
            Tone::Outside,
            Icon::Thermometer,
            fl!(t, "timeline-health-symptomatic"),
        ),
        Content::Health { .. } => (
            Tone::Inside,
            Icon::Thermometer,
            fl!(t, "timeline-health-well"),
        ),
    };
    let companion = match report.person {
        Person::Traveller => None,
        Person::Companion(id) => traveller.companions.iter().find(|it| it.id == id),
    };
    // A report that waited for the network shows both times.
    let late = (report.received_at - report.captured_at).num_minutes() >= 1;
    let received = late.then(|| fl!(t, "timeline-received", time = show(ctx, report.received_at)));
    Item {
        tone,
        icon,
        what: match companion {
            Some(companion) => format!("\u{2068}{}\u{2069}: {what}", companion.name),
            None => what,
        },
        details: received.into_iter().collect(),
        when: show(ctx, report.captured_at),
        machine: dates::machine(&ctx.local(report.captured_at)),
        receipt: Some(receipt(ctx, report)),
        way: None,
    }
}
