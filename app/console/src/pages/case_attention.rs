//! Why a case needs a person: each flag with its facts and the rule behind it.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    attention::{Attention, AttentionKind},
    geofence::Verdict,
    health::HealthVerdict,
    phone_check,
    report::{Content, Report},
};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates,
};

use super::{
    case::Case,
    case_alert::{self, OpenAlert},
    case_companions::OpenRequests,
    case_places::OpenChange,
    case_writing::{MarkAnswered, Writing},
    companion_words, message_words, phone_words, place_words,
    prompt_words::{self, said},
    report_words,
    settle::OpenContests,
    words,
};
use crate::texts;

/// One box a flag, the most urgent first.
#[component]
pub fn AttentionBoxes(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    if case.attention.is_empty() {
        let text = fl!(texts(ctx.locale), "case-attention-none");
        return view! {
            <p class="with-icon">
                <Drawing icon=Icon::Check/>
                " "
                {text}
            </p>
        }
        .into_any();
    }
    let boxes = case.attention.iter().map(|flag| {
        let lines = lines(&ctx, &case, flag);
        let title = title(&ctx, &case, flag);
        let (ctx, traveller) = (ctx.clone(), case.traveller.id);
        let ways = match flag.kind {
            AttentionKind::Contested => {
                Some(view! { <OpenContests ctx case=case.clone()/> }.into_any())
            }
            AttentionKind::ChangeOfPlace => {
                let (case, writing) = (case.clone(), writing.clone());
                Some(view! { <OpenChange ctx case writing/> }.into_any())
            }
            AttentionKind::ContactAlert if case.may_decide => {
                let writing = writing.clone();
                Some(view! { <OpenAlert ctx traveller writing/> }.into_any())
            }
            AttentionKind::CompanionAsked => {
                let (case, writing) = (case.clone(), writing.clone());
                Some(view! { <OpenRequests ctx case writing/> }.into_any())
            }
            AttentionKind::MessageWaiting if case.may_write => {
                Some(view! { <MarkAnswered ctx traveller/> }.into_any())
            }
            _ => None,
        };
        view! { <AttentionBox flag=*flag title lines ways/> }
    });
    boxes.collect_view().into_any()
}

#[component]
fn AttentionBox(
    flag: Attention,
    title: String,
    lines: Vec<String>,
    ways: Option<AnyView>,
) -> impl IntoView {
    let (tone, icon) = words::look(flag.kind);
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
    view! {
        <section class=tone.modifier("notice")>
            <h3 class="notice__title">
                <Drawing icon/>
                <span>{title}</span>
            </h3>
            {lines.collect_view()}
            {ways}
        </section>
    }
}

/// Whom it is about, why, and since when.
fn title(ctx: &Ctx, case: &Case, flag: &Attention) -> String {
    let t = texts(ctx.locale);
    let why = words::why(ctx.locale, flag.kind);
    let why = match report_words::companion(&case.traveller, flag.person) {
        Some(name) => fl!(t, "why-of", person = name, why = why),
        None => why,
    };
    let since = words::since(ctx.locale, &ctx.local(flag.since), &ctx.local(ctx.now));
    words::joined(ctx.locale, &[why, since])
}

/// What the flag rests on.
fn lines(ctx: &Ctx, case: &Case, flag: &Attention) -> Vec<String> {
    match flag.kind {
        AttentionKind::Symptomatic => symptomatic(ctx, case, flag),
        AttentionKind::ContactAlert => case_alert::lines(ctx, case),
        AttentionKind::Outside => verdict(ctx, case, Verdict::Outside),
        AttentionKind::CannotTell => {
            let mut lines = verdict(ctx, case, Verdict::CannotTell);
            lines.push(fl!(texts(ctx.locale), "case-not-held"));
            lines
        }
        AttentionKind::Contested => vec![said(ctx.locale, "asked-contest-lead")],
        AttentionKind::ChangeOfPlace => {
            vec![place_words::said(ctx.locale, "desk-place-lead")]
        }
        AttentionKind::CompanionAsked => {
            vec![companion_words::said(ctx.locale, "desk-companion-lead")]
        }
        AttentionKind::MessageWaiting => {
            vec![message_words::said(ctx.locale, "desk-message-lead")]
        }
        AttentionKind::MissedPrompts | AttentionKind::PhoneNotWorking => {
            let mut lines = last_of(ctx, case, flag, "location");
            lines.push(prompt_words::rule(ctx, flag.kind));
            lines
        }
        AttentionKind::PhoneCheck => {
            let stopped = phone_check::latest(&case.phones).filter(|it| it.stops_reports());
            let mut lines: Vec<String> = stopped.map(|it| phone_words::line(ctx, it)).collect();
            lines.push(phone_words::said(ctx.locale, "desk-phone-rule"));
            lines
        }
        AttentionKind::NoLocationReport => last_of(ctx, case, flag, "location"),
        AttentionKind::NoHealthReport => last_of(ctx, case, flag, "health"),
        AttentionKind::NotStarted => {
            let arrival = dates::full(ctx.locale, case.traveller.period.arrival_date);
            vec![fl!(texts(ctx.locale), "case-arrived-on", date = arrival)]
        }
    }
}

/// The newest symptomatic report, and the part of the rule that it met.
fn symptomatic(ctx: &Ctx, case: &Case, flag: &Attention) -> Vec<String> {
    let of_person = |report: &&Report| report.person == flag.person;
    case.reports
        .iter()
        .filter(of_person)
        .find_map(|report| match &report.content {
            Content::Health {
                verdict: HealthVerdict::Symptomatic { why },
                ..
            } => {
                let rule = &ctx.backend.programme.health.rule;
                let mut lines = vec![facts(ctx, report)];
                let reasons = report_words::reasons(ctx.locale, rule, why);
                let reasons = words::joined(ctx.locale, &reasons);
                lines.push(fl!(texts(ctx.locale), "case-rule", rule = reasons));
                Some(lines)
            }
            _ => None,
        })
        .unwrap_or_default()
}

/// The newest location report with that verdict, and the radius it was judged by.
fn verdict(ctx: &Ctx, case: &Case, wanted: Verdict) -> Vec<String> {
    let report = case.reports.iter().find(|report| {
        matches!(&report.content, Content::Location { judged: Some(it), .. } if it.verdict == wanted)
    });
    let radius = case.traveller.place.as_ref().map(|place| {
        let radius = words::length(ctx.locale, place.radius_m);
        fl!(texts(ctx.locale), "case-radius", radius = radius)
    });
    report
        .map(|report| facts(ctx, report))
        .into_iter()
        .chain(radius)
        .collect()
}

fn facts(ctx: &Ctx, report: &Report) -> String {
    let rule = &ctx.backend.programme.health.rule;
    words::joined(
        ctx.locale,
        &report_words::facts(ctx.locale, rule, &report.content),
    )
}

/// When the last report of the missing kind came.
fn last_of(ctx: &Ctx, case: &Case, flag: &Attention, kind: &str) -> Vec<String> {
    let t = texts(ctx.locale);
    let last = case
        .reports
        .iter()
        .find(|report| report.person == flag.person && report.content.kind() == kind);
    let line = match last {
        Some(report) => {
            let (at, now) = (ctx.local(report.captured_at), ctx.local(ctx.now));
            fl!(
                t,
                "case-last-report",
                time = words::moment(ctx.locale, &at, &now)
            )
        }
        None => fl!(t, "case-last-report-none"),
    };
    vec![line]
}
