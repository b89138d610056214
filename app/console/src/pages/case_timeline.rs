//! The timeline of a case as operators read it: each event with both times and its receipt.

use chrono::{DateTime, TimeDelta, Utc};
use i18n_embed_fl::fl;
use leptos::{either::Either, prelude::*};
use okaeri_domain::{
    report::{Content, Person, Report},
    timeline::{Event, timeline},
};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Tag, Tone},
        receipt::ReceiptCode,
    },
    context::Ctx,
    dates,
};

use super::{
    case::{Case, MOST},
    phone_codes, place_words, prompt_words, report_words,
    table::Table,
    words,
};
use crate::texts;

/// One event with finished texts.
struct Row {
    captured: DateTime<Utc>,
    tone: Tone,
    icon: Icon,
    what: String,
    details: String,
    received: DateTime<Utc>,
    receipt: Option<String>,
}

/// Newest first.
#[component]
pub fn CaseTimeline(ctx: Ctx, case: Case) -> impl IntoView {
    let t = texts(ctx.locale);
    let is_cut = case.reports.len() >= MOST as usize;
    let mut rows: Vec<Row> = timeline(&case.traveller, case.reports.clone())
        .into_iter()
        .map(|entry| row(&ctx, &case, entry.at, &entry.event))
        .collect();
    let marks = prompt_words::marks(&ctx, &case).into_iter();
    let codes = phone_codes::rows(&ctx, &case.code_deeds);
    rows.extend(
        marks
            .chain(codes)
            .map(|(at, tone, icon, what, details)| Row {
                captured: at,
                tone,
                icon,
                what,
                details,
                received: at,
                receipt: None,
            }),
    );
    rows.sort_by_key(|row| std::cmp::Reverse(row.captured));
    if rows.is_empty() {
        return view! { <p class="soft">{fl!(t, "case-timeline-empty")}</p> }.into_any();
    }
    let columns = [
        fl!(t, "column-captured"),
        fl!(t, "column-what"),
        fl!(t, "column-received"),
        fl!(t, "column-receipt"),
    ];
    let rows = rows
        .into_iter()
        .map(|row| view! { <TimelineRow ctx=ctx.clone() row/> });
    let rows = rows.collect_view();
    let cut = is_cut.then(|| {
        view! { <p class="soft">{fl!(t, "case-timeline-cut", count = MOST)}</p> }
    });
    view! {
        <Table caption=fl!(t, "case-timeline-order") columns=columns.to_vec()>
            {rows}
        </Table>
        {cut}
    }
    .into_any()
}

fn row(ctx: &Ctx, case: &Case, at: DateTime<Utc>, event: &Event) -> Row {
    let t = texts(ctx.locale);
    let plain = |icon, what, details| Row {
        captured: at,
        tone: Tone::Plain,
        icon,
        what,
        details,
        received: at,
        receipt: None,
    };
    match event {
        Event::Report(report) => report_row(ctx, case, report),
        Event::Pledge => {
            let version = case
                .traveller
                .pledge
                .as_ref()
                .map(|pledge| pledge.version.clone());
            let version = version.map(|it| fl!(t, "row-pledge-version", version = it));
            plain(
                Icon::Check,
                fl!(t, "row-pledge"),
                version.unwrap_or_default(),
            )
        }
        Event::Place => plain(Icon::Home, fl!(t, "row-place"), String::new()),
        Event::Change(step, address) => {
            let (tone, icon, what, why) = place_words::step(ctx, *step);
            let details: Vec<String> = why.into_iter().chain([address.clone()]).collect();
            Row {
                tone,
                ..plain(icon, what, words::joined(ctx.locale, &details))
            }
        }
    }
}

fn report_row(ctx: &Ctx, case: &Case, report: &Report) -> Row {
    let t = texts(ctx.locale);
    let (tone, icon, what) = report_words::heading(ctx.locale, &report.content);
    let rule = &ctx.backend.programme.health.rule;
    let mut details = report_words::facts(ctx.locale, rule, &report.content);
    let waited = report.received_at - report.captured_at;
    if waited >= TimeDelta::minutes(1) {
        details.push(fl!(t, "row-kept", age = words::age(ctx.locale, waited)));
    }
    let details = words::joined(ctx.locale, &details);
    Row {
        captured: report.captured_at,
        tone,
        icon,
        what,
        details: match person(ctx, case, report) {
            Some(person) => fl!(t, "why-of", person = person, why = details),
            None => details,
        },
        received: report.received_at,
        receipt: Some(report.receipt().to_string()),
    }
}

/// Whose health it is, where there is more than one person.
fn person(ctx: &Ctx, case: &Case, report: &Report) -> Option<String> {
    let is_health = matches!(report.content, Content::Health { .. });
    match report_words::companion(&case.traveller, report.person) {
        Some(name) => Some(name.to_owned()),
        None if is_health && !case.traveller.companions.is_empty() => {
            let t = texts(ctx.locale);
            let is_traveller = report.person == Person::Traveller;
            Some(if is_traveller {
                fl!(t, "row-person-self")
            } else {
                fl!(t, "why-companion")
            })
        }
        None => None,
    }
}

#[component]
fn TimelineRow(ctx: Ctx, row: Row) -> impl IntoView {
    let t = texts(ctx.locale);
    let receipt = match row.receipt {
        Some(code) => Either::Left(view! { <ReceiptCode code/> }),
        None => Either::Right(fl!(t, "row-nothing")),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label=fl!(t, "column-captured")>
                <Moment ctx=ctx.clone() at=row.captured/>
            </td>
            <td role="cell" class="table__why">
                <span class="why">
                    <Tag tone=row.tone icon=row.icon text=row.what/>
                    " "
                    <span>{row.details}</span>
                </span>
            </td>
            <td role="cell" data-label=fl!(t, "column-received")>
                <Moment ctx=ctx.clone() at=row.received/>
            </td>
            <td role="cell" data-label=fl!(t, "column-receipt")>
                {receipt}
            </td>
        </tr>
    }
}

#[component]
fn Moment(ctx: Ctx, at: DateTime<Utc>) -> impl IntoView {
    let at = ctx.local(at);
    let text = words::moment(ctx.locale, &at, &ctx.local(ctx.now));
    view! { <time datetime=dates::machine(&at)>{text}</time> }
}
