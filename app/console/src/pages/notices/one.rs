//! One notice: where it stands and what can be done, its texts, and what was done.

use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use okaeri_domain::{ids::NoticeId, notice::Notice, store::NoticeChange};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        icon::{Drawing, Icon},
        notice::Tag,
    },
    context::Ctx,
    document,
    form::{FieldErrors, Query, Submitted},
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk},
    actions::Actions,
    history::{Changes, WhatChanged},
    said::{languages, say, source_language, standing, state},
};

/// What the page shows besides the notice.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// What has just been done, as a word of the history.
    pub done: Option<String>,
    /// What was typed into the form that schedules.
    pub typed: Submitted,
    /// What is wrong with it.
    pub errors: FieldErrors,
    /// The version that an action began with, where somebody else was faster.
    pub outdated: Option<u32>,
}

/// `GET /{lang}/console/notices/{id}?done=…`
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query,
) -> Result<Response, Problem> {
    let notice = find(&ctx, &id).await?;
    let done = Some(query.get("done").to_owned()).filter(|done| !done.is_empty());
    let state = State {
        done,
        ..State::default()
    };
    respond(ctx, staff, notice, state, StatusCode::OK).await
}

/// The notice that an address names.
pub async fn find(ctx: &Ctx, id: &str) -> Result<Notice, Problem> {
    let id: NoticeId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    ctx.backend
        .store
        .notice(id)
        .await?
        .ok_or(Problem::NOT_FOUND)
}

/// The page as it is after an action that was not made, or as it stands.
pub async fn respond(
    ctx: Ctx,
    staff: Staff,
    notice: Notice,
    state: State,
    status: StatusCode,
) -> Result<Response, Problem> {
    let history = ctx.backend.store.notice_history(notice.id).await?;
    let title = notice.source.text.title().to_owned();
    let page = chrome::page(&ctx, title, staff.role).status(status);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <One ctx notice history state/> },
    )
    .await)
}

#[component]
fn One(ctx: Ctx, notice: Notice, history: Vec<NoticeChange>, state: State) -> impl IntoView {
    let locale = ctx.locale;
    let written_in = source_language(&notice);
    let (tone, icon, text) = self::state(&ctx, &notice);
    let path = ctx.path(&format!("/console/notices/{}", notice.id));
    let outdated = state.outdated.map(|base| {
        let changes: Vec<_> = history
            .iter()
            .filter(|it| it.version > base)
            .cloned()
            .collect();
        view! { <WhatChanged ctx=ctx.clone() changes/> }
    });
    view! {
        <ErrorSummary locale errors=state.errors.clone()/>
        <Back ctx=ctx.clone()/>
        <h1 lang=written_in.lang() dir=written_in.direction()>
            {notice.source.text.title().to_owned()}
        </h1>
        <p>
            <Tag tone icon text/>
        </p>
        <Done locale done=state.done.clone()/>
        {outdated}
        <div class="case">
            <div class="case__main stack">
                <h2>{say(locale, "notice-texts")}</h2>
                <Texts ctx=ctx.clone() notice=notice.clone()/>
                <p>
                    <a class="alone" href=format!("{path}/preview")>
                        {say(locale, "notice-preview-link")}
                    </a>
                </p>
                <h2>{say(locale, "notice-history")}</h2>
                <Changes ctx=ctx.clone() changes=history/>
            </div>
            <aside class="case__side stack" aria-label=say(locale, "notice-when")>
                <h2>{say(locale, "notice-when")}</h2>
                <Actions ctx notice state/>
            </aside>
        </div>
    }
}

/// Says that what was asked for has happened.
#[component]
fn Done(locale: Locale, done: Option<String>) -> impl IntoView {
    let key = match done.as_deref() {
        Some("created" | "source" | "translation") => "notice-done-saved",
        Some("schedule") => "notice-done-schedule",
        Some("unschedule") => "notice-done-unschedule",
        Some("publish") => "notice-done-publish",
        Some("retract") => "notice-done-retract",
        _ => return None,
    };
    Some(view! {
        <p class="notice notice--inside" role="status">
            <span class="with-icon">
                <Drawing icon=Icon::Check/>
                <span>{say(locale, key)}</span>
            </span>
        </p>
    })
}

/// Each language, how its text stands, and the way to write it.
#[component]
fn Texts(ctx: Ctx, notice: Notice) -> impl IntoView {
    let path = ctx.path(&format!("/console/notices/{}/texts", notice.id));
    let rows = languages(&ctx, &notice).into_iter().map(|language| {
        let how = notice.standing(language.tag());
        let (tone, icon, text) = standing(ctx.locale, how);
        let title = notice.translations.get(language.tag());
        let title = title.map(|it| it.text.title().to_owned());
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    <a class="table__link" href=format!("{path}/{}", language.tag()) lang=language.lang()>
                        {language.name()}
                    </a>
                </th>
                <td role="cell" data-label=say(ctx.locale, "notice-column-standing")>
                    <Tag tone icon text/>
                </td>
                <td role="cell" lang=language.lang() dir=language.direction()>
                    {title}
                </td>
            </tr>
        }
    });
    let columns = [
        "notice-column-language",
        "notice-column-standing",
        "notice-column-title",
    ];
    let heads = columns.map(|key| {
        view! {
            <th role="columnheader" scope="col">
                {say(ctx.locale, key)}
            </th>
        }
    });
    view! {
        <table class="table table--close" role="table">
            <caption class="table__caption">{say(ctx.locale, "notice-texts-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">{heads.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
}

/// To all notices.
#[component]
pub fn Back(ctx: Ctx) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path("/console/notices")>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {say(ctx.locale, "notice-back")}
        </a>
    }
}
