//! The daily health report, for oneself and each companion: shown, checked, recorded.

use axum::{http::StatusCode, response::Response};
use i18n_embed_fl::fl;
use okaeri_domain::{
    ids::ReportId,
    report::{Content, Fingerprint, HealthBody, Person, Report, Said, Submission},
    session::Trust,
    store::Recorded,
    traveller::Traveller,
};
use okaeri_frame::{
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::Reporter,
    problem::Problem,
};

use super::{
    chrome,
    health_done::Done,
    health_form::{HealthForm, PersonForm, Reading},
};
use crate::texts;

/// Reports of the last day: more than anybody sends.
const RECENT: u32 = 60;

/// `GET /{lang}/health`
pub async fn show(ctx: Ctx, reporter: Reporter) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, reporter.traveller).await?;
    let persons = fresh(&ctx, &traveller, reporter.trust, &Submitted::default());
    Ok(respond_form(
        ctx,
        reporter,
        persons,
        Submitted::default(),
        FieldErrors::default(),
    )
    .await)
}

/// `POST /{lang}/health`: every person's answers, or none if one of them is wrong. Answers with
/// the receipts; sent again, the same form gives the same receipts.
pub async fn submit(ctx: Ctx, reporter: Reporter, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, reporter.traveller).await?;
    let asked = fresh(&ctx, &traveller, reporter.trust, &form);
    let reported = reported_today(&ctx, &traveller).await?;
    let mut errors = FieldErrors::default();
    let mut bodies = Vec::new();
    for person in &asked {
        match person.read(&ctx, &form, &mut errors) {
            Reading::Answered(body) => bodies.push(body),
            // Whoever has reported today may be left out when another reports again.
            Reading::Blank if reported.contains(&person.person) && asked.len() > 1 => {}
            Reading::Blank => person.complain(&ctx, &mut errors),
            Reading::Wrong => {}
        }
    }
    if bodies.is_empty() {
        asked[0].complain(&ctx, &mut errors);
    }
    if !errors.is_empty() {
        return Ok(respond_form(ctx, reporter, asked, form, errors).await);
    }
    let mut done = Vec::new();
    for body in bodies {
        let person = body.person;
        if let Some(report) = record(&ctx, &traveller, body).await? {
            done.push(report);
        } else {
            // Sent before with other answers: this person's report gets a new id, the others keep
            // theirs, so that what is stored already is not stored twice.
            let again = asked.into_iter().map(|it| it.renewed(&ctx, person));
            let again = again.collect();
            errors.add(
                "p0-temperature",
                fl!(texts(ctx.locale), "problem-id-conflict"),
            );
            return Ok(respond_form(ctx, reporter, again, form, errors).await);
        }
    }
    let title = fl!(texts(ctx.locale), "health-title");
    let page = chrome::page(&ctx, title, reporter.trust);
    let names = asked.into_iter().map(|it| (it.person, it.name)).collect();
    Ok(document::render(&ctx.clone(), page, move || {
        leptos::view! { <Done ctx reports=done names/> }
    })
    .await)
}

/// The persons of the form, with the ids of a form that was sent or with new ones. A phone that
/// may only report is not told who the companions are.
fn fresh(ctx: &Ctx, traveller: &Traveller, trust: Trust, form: &Submitted) -> Vec<PersonForm> {
    let companions = traveller
        .companions
        .iter()
        .filter(|_| trust == Trust::Trusted)
        .map(|companion| {
            (
                Person::Companion(companion.id),
                Some(companion.name.clone()),
            )
        });
    std::iter::once((Person::Traveller, None))
        .chain(companions)
        .enumerate()
        .map(|(index, (person, name))| {
            let sent = form.get(&format!("p{index}-id")).parse::<ReportId>();
            let id = sent.unwrap_or_else(|_| ReportId::new(ctx.now, &*ctx.backend.entropy));
            PersonForm {
                index,
                id,
                person,
                name,
            }
        })
        .collect()
}

async fn reported_today(ctx: &Ctx, traveller: &Traveller) -> Result<Vec<Person>, Problem> {
    let reports = ctx.backend.store.reports_of(traveller.id, RECENT).await?;
    let is_today = |report: &Report| {
        ctx.local(report.captured_at).date_naive() == ctx.today()
            && matches!(report.content, Content::Health { .. })
    };
    Ok(reports
        .iter()
        .filter(|report| is_today(report))
        .map(|report| report.person)
        .collect())
}

/// Records one person's report; none if its id is taken by other answers.
async fn record(
    ctx: &Ctx,
    traveller: &Traveller,
    body: HealthBody,
) -> Result<Option<Report>, Problem> {
    let submission = Submission {
        id: body.id,
        traveller: traveller.id,
        person: body.person,
        captured_at: ctx.now,
        received_at: ctx.now,
        fingerprint: Fingerprint::of(&body),
        said: Said::Health(body.answers),
    };
    match ctx.backend.store.record(submission).await? {
        Recorded::New(report) => {
            ctx.backend.news.report_accepted();
            Ok(Some(report))
        }
        Recorded::Repeat(report) => Ok(Some(report)),
        Recorded::Refused(refusal) => Err(Problem::refused(refusal.code())),
        Recorded::Conflict => Ok(None),
    }
}

async fn respond_form(
    ctx: Ctx,
    reporter: Reporter,
    persons: Vec<PersonForm>,
    form: Submitted,
    errors: FieldErrors,
) -> Response {
    let title = fl!(texts(ctx.locale), "health-title");
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = chrome::page(&ctx, title, reporter.trust).status(status);
    document::render(&ctx.clone(), page, move || {
        leptos::view! { <HealthForm ctx persons form errors/> }
    })
    .await
}
