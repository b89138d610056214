//! `POST /{lang}/reports/location`: a location report, sent by the island or by any client.

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use okaeri_domain::{
    geofence::{Fix, Position},
    report::{Content, Fingerprint, LocationBody, Person, Refusal, Report, Said, Submission},
    session::Trust,
    store::Recorded,
};
use okaeri_frame::{
    backend::Backend, context::Ctx, dates, gate::Reporter, problem::Problem, readings,
};
use serde::Serialize;

use super::waiting;

/// The receipt. Whoever may only report learns no verdict: it would tell where the place is.
#[derive(Debug, Serialize)]
struct Accepted {
    id: String,
    receipt: String,
    verdict: Option<&'static str>,
    distance_m: Option<f64>,
    accuracy_m: f64,
    received_at: chrono::DateTime<chrono::Utc>,
    /// `received_at` as the language writes it.
    time: String,
}

/// Takes a report: read, record, answer.
pub async fn submit(
    ctx: Ctx,
    reporter: Reporter,
    State(backend): State<Backend>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    waiting::belongs(&headers, reporter.traveller)?;
    let body = read(&headers, &body)?;
    let submission = submission(&ctx, reporter, &body)?;
    match backend.store.record(submission).await? {
        Recorded::New(report) => {
            backend.news.report_accepted();
            Ok(answer(&ctx, reporter.trust, &report))
        }
        Recorded::Repeat(report) => Ok(answer(&ctx, reporter.trust, &report)),
        Recorded::Conflict => Err(Problem::ID_CONFLICT),
        Recorded::Refused(refusal) => Err(Problem::refused(refusal.code())),
    }
}

fn read(headers: &HeaderMap, body: &[u8]) -> Result<LocationBody, Problem> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|it| it.to_str().ok());
    let kind = kind.and_then(|it| it.split(';').next()).map(str::trim);
    if !kind.is_some_and(|it| it.eq_ignore_ascii_case("application/json")) {
        return Err(Problem::CONTENT_TYPE);
    }
    serde_json::from_slice(body).map_err(|_| Problem::BAD_REQUEST)
}

fn submission(ctx: &Ctx, reporter: Reporter, body: &LocationBody) -> Result<Submission, Problem> {
    let fix = Position::new(body.latitude, body.longitude)
        .and_then(|position| Fix::new(position, body.accuracy))
        .map_err(|_| Problem::refused(Refusal::BadPosition.code()))?;
    Ok(Submission {
        id: body.id,
        traveller: reporter.traveller,
        person: Person::Traveller,
        captured_at: body.captured_at.unwrap_or(ctx.now),
        received_at: ctx.now,
        fingerprint: Fingerprint::of(body),
        said: Said::Location(fix),
    })
}

fn answer(ctx: &Ctx, trust: Trust, report: &Report) -> Response {
    let Content::Location {
        raw,
        accuracy_m,
        judged,
    } = &report.content
    else {
        return Problem::INTERNAL.into_response();
    };
    let judged = judged.filter(|_| trust == Trust::Trusted);
    let time = dates::time(ctx.locale, &ctx.local(report.received_at).time());
    Json(Accepted {
        id: report.id.to_string(),
        receipt: report.receipt().to_string(),
        verdict: judged.map(|judged| judged.verdict.as_str()),
        distance_m: judged
            .and(raw.and_then(|raw| raw.distance_m))
            .map(f64::round),
        accuracy_m: *accuracy_m,
        received_at: report.received_at,
        time: readings::plain(&time),
    })
    .into_response()
}
