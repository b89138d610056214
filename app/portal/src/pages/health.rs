//! The daily health report, for oneself and each companion: shown, checked, recorded.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;
use okaeri_domain::{
    ids::ReportId,
    report::{Content, Fingerprint, HealthBody, Person, Refusal, Report, Said, Submission},
    session::Trust,
    store::Recorded,
    traveller::Traveller,
    waiting_days::local_date,
};
use okaeri_frame::{
    context::Ctx,
    dates, document,
    form::{FieldErrors, Form, Submitted},
    gate::Reporter,
    problem::Problem,
    readings,
};
use serde::Serialize;

use super::{
    chrome,
    health_done::Done,
    health_form::{HealthForm, PersonForm, Reading},
    waiting,
};
use crate::texts;

/// For a script: the receipts in the order of the form.
#[derive(Debug, Serialize)]
struct Accepted {
    receipts: Vec<String>,
    /// When the server received them, as the language writes it.
    time: String,
}

impl Accepted {
    fn of(ctx: &Ctx, reports: &[Report]) -> Self {
        let time = reports.first().map_or(ctx.now, |report| report.received_at);
        let time = dates::time(ctx.locale, &ctx.local(time).time());
        Self {
            receipts: reports.iter().map(|it| it.receipt().to_string()).collect(),
            time: readings::plain(&time),
        }
    }
}

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
/// the receipts; sent again, the same form gives the same receipts. A form that waited on the phone
/// says when it was filled in, and is answered in JSON.
pub async fn submit(
    ctx: Ctx,
    reporter: Reporter,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<Response, Problem> {
    waiting::belongs(&headers, reporter.traveller)?;
    let is_script = headers
        .get(header::ACCEPT)
        .is_some_and(|it| it.as_bytes().starts_with(b"application/json"));
    let captured_at = captured_at(&ctx, &form)?;
    let traveller = chrome::traveller(&ctx, reporter.traveller).await?;
    let asked = fresh(&ctx, &traveller, reporter.trust, &form);
    let reported = reported_on(&ctx, &traveller, captured_at).await?;
    let mut errors = FieldErrors::default();
    let mut bodies = Vec::new();
    for person in &asked {
        match person.read(&ctx, &form, &mut errors) {
            Reading::Answered(body) => bodies.push(body),
            // Whoever has reported on the day may be left out when another reports again.
            Reading::Blank if reported.contains(&person.person) && asked.len() > 1 => {}
            // Whoever is no longer asked may be left out of a form that is older than that.
            Reading::Blank if !person.is_asked => {}
            Reading::Blank => person.complain(&ctx, &mut errors),
            Reading::Wrong => {}
        }
    }
    // Who left everything out, and not who left out what is not asked again and mistyped the rest.
    if bodies.is_empty() && errors.is_empty() {
        asked[0].complain(&ctx, &mut errors);
    }
    if !errors.is_empty() && is_script {
        return Err(Problem::refused("bad-answers"));
    }
    if !errors.is_empty() {
        return Ok(respond_form(ctx, reporter, asked, form, errors).await);
    }
    let mut done = Vec::new();
    let mut not_taken = None;
    for body in bodies {
        let person = body.person;
        let recorded = record(&ctx, &traveller, body, captured_at).await?;
        if let Err(refusal) = recorded {
            if person == Person::Traveller {
                return Err(Problem::refused(refusal.code()));
            }
            // The others of the form are not to blame.
            not_taken = Some(refusal);
        } else if let Ok(Some(report)) = recorded {
            done.push(report);
        } else if is_script {
            return Err(Problem::ID_CONFLICT);
        } else {
            // Sent before with other answers: this person's report gets a new id, the others keep
            // theirs, so that what is stored already is not stored twice.
            let again = asked.into_iter().map(|it| it.renewed(&ctx, person));
            let again: Vec<PersonForm> = again.collect();
            for it in again.iter().filter(|it| it.person == person) {
                errors.add(
                    it.field("temperature"),
                    fl!(texts(ctx.locale), "health-sent-before"),
                );
            }
            return Ok(respond_form(ctx, reporter, again, form, errors).await);
        }
    }
    let handed_over = not_taken == Some(Refusal::HandedOver) && !is_script;
    if let Some(refusal) = not_taken
        && !handed_over
    {
        return Err(Problem::refused(refusal.code()));
    }
    if is_script {
        return Ok(Json(Accepted::of(&ctx, &done)).into_response());
    }
    let title = fl!(texts(ctx.locale), "health-title");
    let page = chrome::page(&ctx, title, reporter.traveller, reporter.trust).await;
    let page = if handed_over {
        page.status(StatusCode::UNPROCESSABLE_ENTITY)
    } else {
        page
    };
    let names = asked.into_iter().map(|it| (it.person, it.name)).collect();
    Ok(document::render(&ctx.clone(), page, move || {
        leptos::view! { <Done ctx reports=done names handed_over/> }
    })
    .await)
}

/// The persons of the form, with the ids of a form that was sent or with new ones: those who report
/// today, and those of a form that is older than that. A person's number in the form stays the same
/// when others leave. A phone that may only report is not told who the companions are.
fn fresh(ctx: &Ctx, traveller: &Traveller, trust: Trust, form: &Submitted) -> Vec<PersonForm> {
    let companions = traveller
        .companions
        .iter()
        .filter(|_| trust == Trust::Trusted)
        .map(|companion| {
            (
                Person::Companion(companion.id),
                Some(companion.name.clone()),
                companion.reports_on(ctx.today()),
            )
        });
    std::iter::once((Person::Traveller, None, true))
        .chain(companions)
        .enumerate()
        .filter(|(index, (.., is_asked))| *is_asked || form.has(&format!("p{index}-temperature")))
        .map(|(index, (person, name, is_asked))| {
            let sent = form.get(&format!("p{index}-id")).parse::<ReportId>();
            let id = sent.unwrap_or_else(|_| ReportId::new(ctx.now, &*ctx.backend.entropy));
            PersonForm {
                index,
                id,
                person,
                name,
                is_asked,
            }
        })
        .collect()
}

/// When the form was filled in, by the phone's clock: without it, now.
fn captured_at(ctx: &Ctx, form: &Submitted) -> Result<DateTime<Utc>, Problem> {
    match form.get("captured_at") {
        "" => Ok(ctx.now),
        text => text.parse().map_err(|_| Problem::BAD_REQUEST),
    }
}

/// Who has reported on the day of `at`.
async fn reported_on(
    ctx: &Ctx,
    traveller: &Traveller,
    at: DateTime<Utc>,
) -> Result<Vec<Person>, Problem> {
    let reports = ctx.backend.store.reports_of(traveller.id, RECENT).await?;
    let day = |at| local_date(at, ctx.zone());
    let is_of_day = |report: &Report| {
        day(report.captured_at) == day(at) && matches!(report.content, Content::Health { .. })
    };
    Ok(reports
        .iter()
        .filter(|report| is_of_day(report))
        .map(|report| report.person)
        .collect())
}

/// Records one person's report, if the rules take it; none if its id is taken by other answers.
async fn record(
    ctx: &Ctx,
    traveller: &Traveller,
    body: HealthBody,
    captured_at: DateTime<Utc>,
) -> Result<Result<Option<Report>, Refusal>, Problem> {
    let submission = Submission {
        id: body.id,
        traveller: traveller.id,
        person: body.person,
        captured_at,
        received_at: ctx.now,
        fingerprint: Fingerprint::of(&body),
        said: Said::Health(body.answers),
    };
    match ctx.backend.store.record(submission).await? {
        Recorded::New(report) => {
            ctx.backend.news.report_accepted();
            Ok(Ok(Some(report)))
        }
        Recorded::Repeat(report) => Ok(Ok(Some(report))),
        Recorded::Refused(refusal) => Ok(Err(refusal)),
        Recorded::Conflict => Ok(Ok(None)),
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
    let page = chrome::page(&ctx, title, reporter.traveller, reporter.trust)
        .await
        .status(status);
    document::render(&ctx.clone(), page, move || {
        leptos::view! { <HealthForm ctx persons form errors/> }
    })
    .await
}
