//! One case: what needs attention and why, the timeline, and the facts beside it.

use axum::{extract::Path, response::Response};
use chrono::Days;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    attention::Attention, ids::TravellerId, prompt::PromptFacts, report::Report, store::AuditAct,
    traveller::Traveller,
};
use okaeri_frame::{
    components::icon::Icon,
    context::Ctx,
    document::{self, Bundle},
    form::Query,
    gate::Staff,
    problem::Problem,
};

use super::{
    asked::Asked,
    case_attention::AttentionBoxes,
    case_facts::{self, Facts},
    case_timeline::CaseTimeline,
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
}

/// `GET /{lang}/console/cases/{id}`, with the query of the list that one came from.
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let store = &ctx.backend.store;
    let traveller = store.traveller(id).await?.ok_or(Problem::NOT_FOUND)?;
    if is_hidden(&ctx, &traveller) {
        return Err(Problem::NOT_FOUND);
    }
    store
        .note(staff.operator, AuditAct::ReadCase(id), ctx.now)
        .await?;
    let accepted = chrome::accepted_so_far(&ctx);
    let reports = store.reports_of(id, MOST).await?;
    let attention = store.attention_of(id, ctx.now).await?;
    let prompts = store.prompt_facts(id).await?;
    let case = Case {
        traveller,
        reports,
        attention,
        prompts,
    };
    let asked = Asked::read(&query);
    let own = ctx.path(&format!("/console/cases/{id}{}", asked.query()));
    let news = chrome::news_texts(&ctx, accepted, own);
    let page = chrome::page(&ctx, case.traveller.name.clone(), staff.role).islands(Bundle::Console);
    let shown = Shown { case, asked, news };
    Ok(document::render(&ctx.clone(), page, move || view! { <CasePage ctx shown/> }).await)
}

/// Whether operators may not see the case any more: so many days after release, by the
/// programme's retention.
fn is_hidden(ctx: &Ctx, traveller: &Traveller) -> bool {
    let days = Days::new(ctx.backend.programme.retention.hidden_after_days.into());
    let from = traveller.period.release_date().checked_add_days(days);
    from.is_some_and(|from| ctx.today() >= from)
}

/// All that the page shows.
struct Shown {
    case: Case,
    /// The list that one came from.
    asked: Asked,
    news: NewReportsTexts,
}

#[component]
fn CasePage(ctx: Ctx, shown: Shown) -> impl IntoView {
    let t = texts(ctx.locale);
    let Shown { case, asked, news } = shown;
    let back = ctx.path(&format!("/console{}", asked.query()));
    view! {
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
        <NewReports texts=news/>
        <div class="case">
            <div class="case__main stack">
                <h2>{fl!(t, "case-attention")}</h2>
                <AttentionBoxes ctx=ctx.clone() case=case.clone()/>
                <h2>{fl!(t, "case-timeline")}</h2>
                <CaseTimeline ctx=ctx.clone() case=case.clone()/>
            </div>
            <aside class="case__side stack" aria-label=fl!(t, "case-about")>
                <Facts ctx case/>
            </aside>
        </div>
    }
}
