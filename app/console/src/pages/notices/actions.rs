//! What changes the state of a notice, each with a button of its own.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    notice::{Edit, Notice, NoticeState, Standing},
    store::Edited,
};
use okaeri_frame::{
    context::Ctx,
    form::{Form, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    super::chrome::Desk,
    one::{self, State},
    said::{languages_with, say, tell},
    schedule::ScheduleForm,
};

/// `POST /{lang}/console/notices/{id}/publish`: now, or again.
pub async fn publish(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    act(ctx, staff, &id, form, Edit::Publish, "publish").await
}

/// `POST /{lang}/console/notices/{id}/retract`
pub async fn retract(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    act(ctx, staff, &id, form, Edit::Retract, "retract").await
}

/// `POST /{lang}/console/notices/{id}/unschedule`
pub async fn unschedule(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    act(ctx, staff, &id, form, Edit::Unschedule, "unschedule").await
}

/// The version that was on the screen. A form without one has seen nothing.
pub fn base(form: &Submitted) -> u32 {
    form.get("base").parse().unwrap_or_default()
}

/// Makes the edit, or shows the notice as it is now and why it was not made.
pub async fn act(
    ctx: Ctx,
    staff: Staff,
    id: &str,
    form: Submitted,
    edit: Edit,
    done: &str,
) -> Result<Response, Problem> {
    let notice = one::find(&ctx, id).await?;
    let base = base(&form);
    let store = &ctx.backend.store;
    let edited = store
        .edit_notice(notice.id, base, edit, staff.operator, ctx.now)
        .await?;
    match edited {
        Edited::Done(notice) => {
            ctx.backend.content.changed();
            let path = format!("/console/notices/{}?done={done}", notice.id);
            Ok(Redirect::to(&ctx.path(&path)).into_response())
        }
        Edited::Outdated(notice) => {
            let state = State {
                typed: form,
                outdated: Some(base),
                ..State::default()
            };
            one::respond(ctx, staff, notice, state, StatusCode::CONFLICT).await
        }
        // The button was there when the page was made; the clock has moved on since.
        Edited::Refused(_) => {
            let state = State {
                typed: form,
                outdated: Some(notice.version),
                ..State::default()
            };
            one::respond(ctx, staff, notice, state, StatusCode::CONFLICT).await
        }
        Edited::Missing => Err(Problem::NOT_FOUND),
    }
}

/// What can be done to the notice as it stands.
#[component]
pub fn Actions(ctx: Ctx, notice: Notice, state: State) -> impl IntoView {
    let locale = ctx.locale;
    let public = ctx.path(&format!("/notices/{}", notice.id));
    let button = |action: &'static str, key: &str, quiet: bool| {
        view! { <Act ctx=ctx.clone() notice=notice.clone() action text=say(locale, key) quiet/> }
    };
    match notice.state.at(ctx.now) {
        NoticeState::Draft => view! {
            <StandIns ctx=ctx.clone() notice=notice.clone()/>
            {button("publish", "notice-publish", false)}
            <ScheduleForm ctx=ctx.clone() notice=notice.clone() state/>
        }
        .into_any(),
        NoticeState::Scheduled { .. } => view! {
            <StandIns ctx=ctx.clone() notice=notice.clone()/>
            <ScheduleForm ctx=ctx.clone() notice=notice.clone() state/>
            {button("publish", "notice-publish", true)}
            {button("unschedule", "notice-unschedule", true)}
        }
        .into_any(),
        NoticeState::Published { .. } => view! {
            <StandIns ctx=ctx.clone() notice=notice.clone()/>
            <p>
                <a class="alone" href=public>
                    {say(locale, "notice-public-link")}
                </a>
            </p>
            {button("retract", "notice-retract", true)}
            <p class="soft small">{say(locale, "notice-retract-hint")}</p>
        }
        .into_any(),
        NoticeState::Retracted { .. } => view! {
            <p>{say(locale, "notice-retracted-hint")}</p>
            {button("publish", "notice-publish-again", false)}
        }
        .into_any(),
    }
}

#[component]
fn Act(ctx: Ctx, notice: Notice, action: &'static str, text: String, quiet: bool) -> impl IntoView {
    let path = ctx.path(&format!("/console/notices/{}/{action}", notice.id));
    let class = if quiet {
        "button button--quiet"
    } else {
        "button"
    };
    view! {
        <form method="post" action=path>
            <input type="hidden" name="base" value=notice.version.to_string()/>
            <button class=class type="submit">
                {text}
            </button>
        </form>
    }
}

/// Whose readers get the source because there is no translation that fits.
#[component]
fn StandIns(ctx: Ctx, notice: Notice) -> impl IntoView {
    let missing = languages_with(&ctx, &notice, Standing::Missing).len();
    let stale = languages_with(&ctx, &notice, Standing::Stale).len();
    let source = super::said::source_language(&notice).name();
    (missing + stale > 0).then(|| {
        let given = [
            ("count", (missing + stale).into()),
            ("language", source.into()),
        ];
        view! { <p class="soft">{tell(ctx.locale, "notice-stand-ins", given)}</p> }
    })
}
