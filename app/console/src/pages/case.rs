//! One case: what needs attention and why, the timeline, and the facts beside it.

use axum::{extract::Path, http::StatusCode, response::Response};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    alert::Received,
    attention::Attention,
    deletion::Deletion,
    ids::TravellerId,
    message::Message,
    my_data::Access,
    operator::Permission,
    phone_check::Finding,
    phone_code::OpenCode,
    prompt::PromptFacts,
    report::Report,
    store::{AuditAct, Origin},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{error_summary::ErrorSummary, icon::Icon},
    context::Ctx,
    document::{self, Bundle},
    form::{Query, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    asked::Asked,
    case_alert::CaseAlerts,
    case_attention::AttentionBoxes,
    case_companions::Asking,
    case_deletion::CaseDeletion,
    case_facts::{self, Facts},
    case_messages::CaseMessages,
    case_timeline::CaseTimeline,
    case_times::DoNotPhone,
    case_writing::Writing,
    chrome,
    chrome::Desk,
};
use crate::{
    islands::new_reports::{NewReports, NewReportsTexts},
    texts,
};

/// Several times what a family sends in a whole period.
pub const MOST: u32 = 500;

/// All that is known of a case.
#[derive(Debug, Clone)]
pub struct Case {
    /// With companions and waiting place.
    pub traveller: Traveller,
    /// The newest [`MOST`], newest capture first.
    pub reports: Vec<Report>,
    /// Flags whose time has come, the most urgent first.
    pub attention: Vec<Attention>,
    /// What is known of prompts.
    pub prompts: PromptFacts,
    /// Oldest first.
    pub messages: Vec<Message>,
    /// Requests for deletion, the oldest first.
    pub deletions: Vec<Deletion>,
    /// Requests to report for somebody.
    pub requests: Vec<Asking>,
    /// From whose phone the traveller came.
    pub origin: Option<Origin>,
    /// Whether who looks at it may decide on the case.
    pub may_decide: bool,
    /// What the phones were found to be able to do, the newest first.
    pub phones: Vec<Finding>,
    /// Whether who looks at it may write to the traveller.
    pub may_write: bool,
    /// Contact alerts that the traveller got, the oldest first.
    pub alerts: Vec<Received>,
    /// Codes for a new phone that were not used, and whose time is not over.
    pub codes: Vec<OpenCode>,
    /// What operators did about codes and phones, the newest first.
    pub code_deeds: Vec<Access>,
}

/// `GET /{lang}/console/cases/{id}`, with the query of the list that one came from.
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    respond(ctx, staff, id, &query, Writing::default()).await
}

/// The page, and what is wrong with what was written on it.
pub async fn respond(
    ctx: Ctx,
    staff: Staff,
    id: TravellerId,
    query: &Submitted,
    writing: Writing,
) -> Result<Response, Problem> {
    let traveller = seen(&ctx, id).await?;
    let store = &ctx.backend.store;
    store
        .note(staff.operator, AuditAct::ReadCase(id), ctx.now)
        .await?;
    let accepted = chrome::accepted_so_far(&ctx);
    let mut reports = store.reports_of(id, MOST).await?;
    let origin = store.origin(id).await?;
    if origin.is_some() {
        reports.extend(store.reports_before(id).await?);
    }
    let requests = Asking::load(&ctx, id).await?;
    let seen = reports.into_iter().map(|it| traveller.seen(it, ctx.zone()));
    let reports: Vec<Report> = seen.collect();
    let attention = store.attention_of(id, ctx.now).await?;
    let prompts = store.prompt_facts(id).await?;
    let messages = store.thread(id).await?;
    let deletions = store.deletions(id).await?;
    let phones = store.findings(id).await?;
    let alerts = store.alerts_of(id).await?;
    let codes = store.open_codes(id, ctx.now).await?;
    let code_deeds = store.code_deeds(id).await?;
    let case = Case {
        traveller,
        reports,
        attention,
        prompts,
        messages,
        deletions,
        requests,
        origin,
        may_decide: staff.role.may(Permission::DecideCases),
        phones,
        may_write: staff.role.may(Permission::WriteMessages),
        alerts,
        codes,
        code_deeds,
    };
    let asked = Asked::read(query);
    let own = ctx.path(&format!("/console/cases/{id}{}", asked.query()));
    let news = chrome::news_texts(&ctx, accepted, own);
    let status = if writing.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = chrome::page(&ctx, case.traveller.name.clone(), staff.role)
        .islands(Bundle::Console)
        .status(status);
    let shown = Shown {
        case,
        asked,
        news,
        writing,
    };
    Ok(document::render(&ctx.clone(), page, move || view! { <CasePage ctx shown/> }).await)
}

/// The traveller of a case that operators may see: so many days after release, by the programme's
/// retention, they may not any more.
pub async fn seen(ctx: &Ctx, id: TravellerId) -> Result<Traveller, Problem> {
    let traveller = ctx.backend.store.traveller(id).await?;
    let retention = &ctx.backend.programme.retention;
    traveller
        .filter(|it| !retention.is_hidden(it.period.release_date(), ctx.today()))
        .ok_or(Problem::NOT_FOUND)
}

/// All that the page shows.
struct Shown {
    case: Case,
    /// The list that one came from.
    asked: Asked,
    news: NewReportsTexts,
    writing: Writing,
}

#[component]
fn CasePage(ctx: Ctx, shown: Shown) -> impl IntoView {
    let t = texts(ctx.locale);
    let Shown {
        case,
        asked,
        news,
        writing,
    } = shown;
    let back = ctx.path(&format!("/console{}", asked.query()));
    let errors = writing.errors.clone();
    let is_not_phoned = case.traveller.wishes.is_not_phoned();
    let not_phoned = is_not_phoned.then(|| view! { <p><DoNotPhone ctx=ctx.clone()/></p> });
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <a class="back" href=back>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {fl!(t, "case-back")}
        </a>
        <h1>
            <bdi>{case.traveller.name.clone()}</bdi>
        </h1>
        <p class="lead">{case_facts::summary(&ctx, &case.traveller)}</p>
        {not_phoned}
        <NewReports texts=news/>
        <div class="case">
            <div class="case__main stack">
                <h2>{fl!(t, "case-attention")}</h2>
                <AttentionBoxes
                    ctx=ctx.clone()
                    case=case.clone()
                    writing=writing.clone()
                />
                <CaseDeletion ctx=ctx.clone() case=case.clone() writing=writing.clone()/>
                <CaseMessages ctx=ctx.clone() case=case.clone() writing/>
                <h2>{fl!(t, "case-timeline")}</h2>
                <CaseTimeline ctx=ctx.clone() case=case.clone()/>
            </div>
            <aside class="case__side stack" aria-label=fl!(t, "case-about")>
                <CaseAlerts ctx=ctx.clone() alerts=case.alerts.clone()/>
                <Facts ctx case/>
            </aside>
        </div>
    }
}
